"""(Function, x) -> the correctly rounded value, and the exact error of a candidate.

Definitions are evaluated as they stand, in enclosures, at growing precision: nothing here knows of a branch, a
plan or a program.
"""

from symsig.reference.domain import Range, ranges
from symsig.reference.enclosure import OutsideDomainError, arb_closure, iv_closure
from symsig.reference.ends import limits
from symsig.reference.engine import evaluate
from symsig.reference.exact import Exact, ulp_error

__all__ = [
    "Exact",
    "OutsideDomainError",
    "Range",
    "arb_closure",
    "evaluate",
    "iv_closure",
    "limits",
    "ranges",
    "ulp_error",
]
