"""Results -> one HTML file that needs nothing else: no network, no script, plots as SVG inside."""

from symsig.report.html.data import Chapter, Kind, Line
from symsig.report.html.page import page
from symsig.report.html.plot import plot_file

__all__ = ["Chapter", "Kind", "Line", "page", "plot_file"]
