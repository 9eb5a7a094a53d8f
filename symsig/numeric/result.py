"""The nouns of a numeric verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from symsig.model import Dtype

Safety = Literal["accurate", "ill-conditioned", "unsafe"]


@dataclass(frozen=True)
class Region:
    """A part of the domain, and the worst that was found there.

    `where` is the part in words. `conditioning` is the error, in ULP, that one ULP of change in the input makes
    at `input`. `cause` names the operation that is to blame, if something is unsafe.
    """

    where: str
    safety: Safety
    max_ulp: float
    input: str
    conditioning: float
    cause: str = ""


@dataclass(frozen=True)
class Measured:
    """One side in one format: the worst error found, where, and region by region; the worst region first."""

    points: int
    max_ulp: float
    input: str
    conditioning: float
    regions: tuple[Region, ...]


@dataclass(frozen=True)
class Side:
    """One side of an identity as it is written: measured, or the reason why it is not."""

    text: str
    measured: Mapping[Dtype, Measured] = field(default_factory=dict)
    reason: str = ""


@dataclass(frozen=True)
class Numeric:
    """The numeric verdict of an identity: both sides, and both in one sentence."""

    lhs: Side
    rhs: Side
    words: str
