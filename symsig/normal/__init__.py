"""The normal form that decides an identity and computes a kernel: fractions of polynomials on one cell."""

from symsig.normal.cell import Cell
from symsig.normal.fraction import Frac
from symsig.normal.limit import limit_at_infinity
from symsig.normal.tower import Split, Tower, Undecidable, Undefined

__all__ = ["Cell", "Frac", "Split", "Tower", "Undecidable", "Undefined", "limit_at_infinity"]
