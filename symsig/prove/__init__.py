"""Identity -> Proof: decided by normal form, cell by cell and seam by seam; never by sampling or `simplify`."""

from symsig.prove.decide import decide, prove
from symsig.prove.statement import Domain, Statement

__all__ = ["Domain", "Statement", "decide", "prove"]
