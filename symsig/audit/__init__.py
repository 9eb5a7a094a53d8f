"""(callable, Function) -> Audit: how wrong a kernel is, whoever wrote it, on hostile inputs.

Any callable from an array to an array can be audited: nothing here knows how it came about.
"""

from symsig.audit.engine import audit, audit_many
from symsig.audit.points import SEED

__all__ = ["SEED", "audit", "audit_many"]
