"""The rounding context of an expression: the properties that say in which format its results are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from symsig.fpcore.core import Core, Property
from symsig.fpcore.datum import Datum, flat, mistake, shown
from symsig.model import Dtype

FORMATS: dict[str, Dtype | None] = {
    "binary64": "float64",
    "(float 11 64)": "float64",
    "binary32": "float32",
    "(float 8 32)": "float32",
    "real": None,
}
"""The values of :precision that are read; None is no rounding at all."""

PRECISIONS: dict[Dtype, str] = {"float64": "binary64", "float32": "binary32"}
NEAREST = "nearestEven"
DIRECTIONS = (NEAREST, "nearestAway", "toPositive", "toNegative", "toZero")


@dataclass(frozen=True)
class Context:
    """The format of results, None for the reals, and how they are rounded to it."""

    dtype: Dtype | None = "float64"
    direction: str = NEAREST

    def after(self, properties: Iterable[Property]) -> Context:
        """The context that these properties make of it; it inherits what they leave out."""
        context = self
        for name, value in properties:
            if name == ":precision":
                context = Context(_format(value), context.direction)
            if name == ":round":
                if flat(value) not in DIRECTIONS:
                    raise mistake(value.at, f"no direction of rounding: {shown(value)}")
                context = Context(context.dtype, flat(value))
        return context


def context_of(core: Core) -> Context:
    """The context of a core's body: binary64 where it does not say."""
    return Context().after(core.properties)


def _format(value: Datum) -> Dtype | None:
    if flat(value) not in FORMATS:
        raise mistake(value.at, f":precision {shown(value)}: kernels are in binary64 and binary32")
    return FORMATS[flat(value)]
