"""How much the result of an op tree changes with each of its library calls: first-order, with exact correlations.

For each call t, the derivatives of every value v on the way are enclosed, the absolute one t*dv/dt and the relative
one t*dv/dt/v. In t/(1 + t) the numerator's t and the denominator's are one: its error counts 1/(1 + t) times, where
one after the other it would count up to twice. The relative one is sharper through products on long intervals, the
absolute one through sums that vanish; each is held to what the other one says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf
from typing import NamedTuple

from symsig.derive import bounds
from symsig.derive.bounds import Interval, add, divide, multiply
from symsig.expr import Tree

CALLS = {"exp": "exp", "expm1": "expm1", "log": "log", "log1p": "log1p", "erfc": "erfc", "lifted": "exp"}
"""The ops that are library calls, and which."""

ONE = Interval(1.0, 1.0)
UNKNOWN = Interval(-inf, inf)


class Derivative(NamedTuple):
    """t*dv/dt, and that over v."""

    absolute: Interval
    relative: Interval


NONE = Derivative(bounds.ZERO, bounds.ZERO)

Derivatives = dict[int, Derivative]
"""Place of a call -> how a value depends on it."""

Operand = tuple[Interval, Derivatives]


def sensitivities(steps: Sequence[tuple[Tree, tuple[int, ...]]], values: Sequence[Interval]) -> Derivatives:
    """The derivatives of the last value by each call, where all values lie in the given enclosures."""
    known: list[Derivatives] = []
    for at, (node, args) in enumerate(steps):
        operands = [(values[i], known[i]) for i in args]
        rule = _RULES.get(node.op)
        found: Derivatives = {}
        if rule and (calls := {t for _, d in operands for t in d}):
            v = values[at]
            found = {t: _sharpened(v, rule(v, *((a, d.get(t, NONE)) for a, d in operands))) for t in calls}
        known.append({**found, at: Derivative(values[at], ONE)} if node.op in CALLS else found)
    return known[-1]


def _sharpened(v: Interval, d: Derivative) -> Derivative:
    """Each of the two held to what the other says."""
    relative = _within(d.relative, _over(d.absolute, v))
    return Derivative(_within(d.absolute, multiply(relative, v)) if relative.high < inf else d.absolute, relative)


def _within(a: Interval, b: Interval) -> Interval:
    lo, hi = max(a.lo, b.lo), min(a.hi, b.hi)
    return Interval(lo, hi) if lo <= hi else a


def _over(a: Interval, b: Interval) -> Interval:
    return divide(a, b) if b.low else bounds.ZERO if a == bounds.ZERO else UNKNOWN


Part = tuple[Interval, Derivative]


def _sum(v: Interval, a: Part, b: Part) -> Derivative:
    (x, dx), (y, dy) = a, b
    absolute = add(dx.absolute, dy.absolute)
    if not (x.low and y.low):
        return Derivative(absolute, UNKNOWN)
    shares = [_over(ONE, add(ONE, divide(other, own))) for own, other in ((x, y), (y, x))]
    parts = [
        multiply(d.relative, share) if share.high < inf and d.relative.high < inf else UNKNOWN
        for d, share in zip((dx, dy), shares, strict=True)
    ]
    return Derivative(absolute, add(*parts) if UNKNOWN not in parts else UNKNOWN)


def _difference(v: Interval, a: Part, b: Part) -> Derivative:
    return _sum(v, a, (-b[0], Derivative(-b[1].absolute, b[1].relative)))


def _product(v: Interval, a: Part, b: Part) -> Derivative:
    (x, dx), (y, dy) = a, b
    absolute = add(multiply(dx.absolute, y), multiply(dy.absolute, x))
    return Derivative(absolute, _both(dx.relative, dy.relative))


def _both(a: Interval, b: Interval) -> Interval:
    return add(a, b) if a.high < inf and b.high < inf else UNKNOWN


def _quotient(v: Interval, a: Part, b: Part) -> Derivative:
    (_, dx), (y, dy) = a, b
    return Derivative(_over(add(dx.absolute, -multiply(dy.absolute, v)), y), _both(dx.relative, -dy.relative))


def _same(v: Interval, a: Part, *rest: Part) -> Derivative:
    return a[1]


def _of(slope: Interval, a: Part) -> Derivative:
    return Derivative(multiply(a[1].absolute, slope), UNKNOWN)


def _either(v: Interval, a: Part, b: Part) -> Derivative:
    absolute, relative = (max(x.high, y.high) for x, y in zip(a[1], b[1], strict=True))
    return Derivative(Interval(-absolute, absolute), Interval(-relative, relative))


_RULES: dict[str, Callable[..., Derivative]] = {
    **{d + op: rule for d in ("", "d") for op, rule in (("add", _sum), ("sub", _difference))},
    **{d + op: rule for d in ("", "d") for op, rule in (("mul", _product), ("div", _quotient))},
    "weighted": _product,
    "neg": lambda v, a: Derivative(-a[1].absolute, a[1].relative),
    "abs": lambda v, a: Derivative(Interval(-a[1].absolute.high, a[1].absolute.high), a[1].relative),
    "exp": lambda v, a: Derivative(multiply(a[1].absolute, v), a[1].absolute),
    "expm1": lambda v, a: _of(add(ONE, v), a),
    "log": lambda v, a: Derivative(_over(a[1].absolute, a[0]), UNKNOWN),
    "log1p": lambda v, a: Derivative(_over(a[1].absolute, add(ONE, a[0])), UNKNOWN),
    "sqrt": lambda v, a: Derivative(_over(a[1].absolute, add(v, v)), UNKNOWN),
    **dict.fromkeys(("double", "pair", "finite", "capped", "within", "wide", "offset", "approx"), _same),
    **dict.fromkeys(("min", "max"), _either),
}
