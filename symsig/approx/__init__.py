"""Function on an interval -> polynomial with float coefficients, and a proved bound of its error."""

from symsig.approx.core import Core, Recipe, best, computed, proved
from symsig.approx.supnorm import Supremum, supremum

__all__ = ["Core", "Recipe", "Supremum", "best", "computed", "proved", "supremum"]
