"""Function on an interval -> polynomial with float coefficients, or a quotient of two, and a proved error bound."""

from symsig.approx.core import Core, Recipe, best, computed, proved
from symsig.approx.rational import denominator, over
from symsig.approx.supnorm import Supremum, supremum

__all__ = ["Core", "Recipe", "Supremum", "best", "computed", "denominator", "over", "proved", "supremum"]
