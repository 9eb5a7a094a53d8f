"""The errors of one function in one format along the floats, drawn by matplotlib, which is an extra."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from symsig.model import Dtype
from symsig.report.html.axis import Axis, number
from symsig.report.html.data import Chapter, Line
from symsig.report.html.markup import element, text
from symsig.report.html.scale import Scale
from symsig.report.html.style import COLOURS_CSS
from symsig.report.html.svg import inlined

COLOURS = 10
"""How many callables have a colour of their own; beyond they are used again."""

ABREAST = 3
"""Entries of a legend in a row."""

ROW = 0.2
"""Its height, in inches."""

_STYLE = {
    "svg.fonttype": "none",
    "font.size": 9,
    "axes.linewidth": 0.6,
    "path.simplify": False,
}


def colour(place: int) -> str:
    """The CSS colour of the callable at a place among all of its function."""
    return f"var(--s{place % COLOURS})"


# what matplotlib draws in, each another colour, so that they can be told apart in the SVG
_DRAWN = [f"#fe01{place:02x}" for place in range(COLOURS)]
_INK, _FAINT, _EDGE = "#fe0200", "#fe0201", "#fe0202"


def errors_plot(chapter: Chapter, dtype: Dtype) -> str:
    """The plot, which scrolls by itself where the page is narrow, and "" where there is no profile."""
    svg = _svg(chapter, dtype, legend=False)
    return svg and element("div", svg, class_="wide")


def plot_file(chapter: Chapter, dtype: Dtype) -> str:
    """The plot as a file of its own, with a legend; light or dark, as its reader's system is."""
    svg = _svg(chapter, dtype, legend=True)
    start = '<svg xmlns="http://www.w3.org/2000/svg" '
    style = f"<style>{COLOURS_CSS.strip()}\nsvg {{ font-family: system-ui, sans-serif; }}</style>"
    return svg.replace("<svg ", start, 1).replace(">", ">\n" + style, 1) + "\n"


def _svg(chapter: Chapter, dtype: Dtype, *, legend: bool) -> str:
    lines = [line for line in chapter.of(dtype) if line.profile is not None and line.profile.bins]
    if not lines:
        return ""
    matplotlib = import_module("matplotlib")
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_STYLE | {"svg.hashsalt": f"{chapter.function.name} {dtype}"})
        rows = math.ceil(len(lines) / ABREAST) if legend else 0
        height = 3.4 + rows * ROW
        figure = import_module("matplotlib.figure").Figure(figsize=(10.0, height))
        place = (0.055, (0.3 + rows * ROW) / height, 0.86, 2.86 / height)
        axes = figure.add_axes(place)
        _draw(axes, chapter, dtype, lines)
        if legend:
            _add_legend(axes)
        drawn = io.StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
    colours = {drawn: colour(place) for place, drawn in enumerate(_DRAWN)}
    colours |= {_INK: "var(--ink)", _FAINT: "var(--faint)", _EDGE: "var(--edge)"}
    label = text(f"errors of {chapter.function.name} in {dtype} along the floats")
    return inlined(drawn.getvalue(), colours, label)


def _add_legend(axes: Any) -> None:
    below = -(ROW + 0.15) / 2.86
    axes.legend(
        loc="upper left", bbox_to_anchor=(0.0, below), ncols=ABREAST, frameon=False, labelcolor=_INK, borderpad=0
    )


def _draw(axes: Any, chapter: Chapter, dtype: Dtype, lines: Sequence[Line]) -> None:
    axis, scale = Axis([line.profile for line in lines if line.profile is not None], dtype), Scale(lines)
    for edge in chapter.edges:
        if axis.low < edge < axis.high:
            axes.axvline(float(axis.at([edge])[0]), color=_EDGE, linewidth=0.7)
    for level in scale.levels:
        dashes = (0, (1, 2)) if level == 0.5 else (0, (5, 3))
        axes.axhline(scale.at(level), color=_INK, linewidth=0.7, linestyle=dashes)
    for height, words in scale.names():
        axes.text(1.005, height, words, ha="left", va="center", color=_INK, fontsize=8)
    # ours last, so that they are on top
    for line in sorted(lines, key=lambda line: line.kind == "kernel"):
        _draw_line(axes, chapter, axis, scale, line, _DRAWN[chapter.targets.index(line.audit.target) % COLOURS])
    _mark_axes(axes, axis, scale)


def _draw_line(axes: Any, chapter: Chapter, axis: Axis, scale: Scale, line: Line, ink: str) -> None:
    """Steps over the bins, broken where one is missing, and the worst input that the audit found."""
    assert line.profile is not None
    ours = line.kind == "kernel"
    across = [*axis.at(axis.lows).tolist(), 1.0]
    size = {bin.low: scale.at(bin.ulp) for bin in line.profile.bins}
    heights = [size.get(low, math.nan) for low in axis.lows]
    who = f"{line.audit.target} (ours)" if ours else chapter.name_of(line)
    axes.stairs(heights, across, baseline=None, color=ink, linewidth=1.5 if ours else 0.9, label=who)
    worst = float.fromhex(line.audit.input.split(",")[0])
    marker = "o" if math.isfinite(line.audit.max_ulp) else "^"
    height = scale.at(line.audit.max_ulp)
    axes.plot(axis.at([worst]), [height], marker, color=ink, markersize=5 if ours else 4, clip_on=False)


def _mark_axes(axes: Any, axis: Axis, scale: Scale) -> None:
    axes.set(xlim=(0.0, 1.0), ylim=(-0.02, 1.0))
    ticks = axis.ticks()
    axes.set_xticks([place for place, _ in ticks], [words for _, words in ticks])
    heights = scale.ticks()
    axes.set_yticks([height for height, _ in heights], [_name(size) for _, size in heights])
    axes.text(-0.008, 1.03, "ULP", ha="right", va="bottom", color=_INK)
    axes.tick_params(colors=_INK, width=0.6, length=3)
    axes.grid(axis="y", color=_FAINT, linewidth=0.5)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set(color=_FAINT, visible=side in ("left", "bottom"))


def _name(size: float) -> str:
    return "∞" if math.isinf(size) else number(size)
