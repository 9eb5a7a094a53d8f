"""Function -> Plan: branches that neither overflow nor cancel, each proved equal to the definition."""

from symsig.derive.plan import Refusal, derive

__all__ = ["Refusal", "derive"]
