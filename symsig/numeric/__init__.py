"""Identity -> Numeric: how wrong each side is when it is computed as it is written, where, and what did it.

An identity that is true over the reals says nothing about floating point. Each side is run in NumPy in its own
order and compared with the exact value. What one ULP of change in the input would do is measured beside it, so
that a function which is hard to compute is told from arithmetic that is bad.
"""

from symsig.numeric.result import Measured, Numeric, Region, Side
from symsig.numeric.verdict import numeric

__all__ = ["Measured", "Numeric", "Region", "Side", "numeric"]
