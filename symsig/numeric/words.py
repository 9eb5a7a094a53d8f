"""A numeric verdict in one sentence."""

from __future__ import annotations

import math

from symsig.numeric.result import Measured, Region, Side

MOST = 4
"""Regions that a sentence names."""


def sentence(proved: str, lhs: Side, rhs: Side) -> str:
    """ "proved; right side unsafe for x > 37: 1 - sigmoid(x) cancels"."""
    parts = [_words(name, side) for name, side in (("left", lhs), ("right", rhs))]
    return "; ".join([proved, *parts])


def _words(name: str, side: Side) -> str:
    if side.reason:
        return f"{name} side {side.reason}"
    double, single = side.measured["float64"], side.measured["float32"]
    words = f"{name} side {_of(double)}"
    if _safety(double) != _safety(single):
        words += f" (float32: {_of(single)})"
    return words


def _safety(found: Measured) -> str:
    return _unsafe(found)[0].safety if _unsafe(found) else "ill-conditioned" if _ill(found) else "accurate"


def _unsafe(found: Measured) -> list[Region]:
    return [region for region in found.regions if region.safety == "unsafe"]


def _ill(found: Measured) -> Region | None:
    return next((region for region in found.regions if region.safety == "ill-conditioned"), None)


def _of(found: Measured) -> str:
    unsafe, ill = _unsafe(found), _ill(found)
    if unsafe:
        named = [f"for {r.where}: {r.cause}" for r in unsafe[:MOST]]
        return f"unsafe {', and '.join(named)}{', and elsewhere' if len(unsafe) > MOST else ''}"
    if ill is not None:
        return f"within its conditioning: {size(ill.max_ulp)} where one ULP of input makes {size(ill.conditioning)}"
    if found.max_ulp <= 0.5:
        return "correctly rounded" if found.max_ulp else "exact"
    return f"within {size(found.max_ulp)}"


def size(value: float) -> str:
    """An error for a sentence: 2.4 ULP."""
    if math.isinf(value):
        return "inf ULP"
    return f"{value:.1f} ULP" if value < 100 else f"{value:.2g} ULP" if value >= 1e4 else f"{value:.0f} ULP"
