"""FPCore -> plan, in one call: what a process with limits is asked for."""

from __future__ import annotations

from symsig.derive import derive
from symsig.fpcore.function import Reading, function_of
from symsig.model import Plan


def plan_of(core: Reading) -> Plan:
    """The branches that compute what a core says."""
    return derive(function_of(core))
