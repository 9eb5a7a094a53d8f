"""Plan -> Program: the float operations in the order in which they run."""

from symsig.program.lower import lower
from symsig.program.ops import OPS

__all__ = ["OPS", "lower"]
