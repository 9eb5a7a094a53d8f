"""Function on an interval -> polynomial with float coefficients, quotient, or pieces; and a proved error bound."""

from symsig.approx.core import Core, Recipe, best, computed, proved
from symsig.approx.rational import denominator, over
from symsig.approx.supnorm import Supremum, supremum
from symsig.approx.table import Piece, piece, piece_with_line

__all__ = [
    "Core",
    "Piece",
    "Recipe",
    "Supremum",
    "best",
    "computed",
    "denominator",
    "over",
    "piece",
    "piece_with_line",
    "proved",
    "supremum",
]
