"""How much the result of an op tree changes with each of its library calls: first-order, with exact correlations.

For each call t, the derivatives of every value v on the way are enclosed, the absolute one t*dv/dt and the relative
one t*dv/dt/v. In t/(1 + t) the numerator's t and the denominator's are one: its error counts 1/(1 + t) times, where
one after the other it would count up to twice. The relative one is sharper through products on long intervals, the
absolute one through sums that vanish; each is held to what the other one says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from symsig.derive import bounds
from symsig.derive.bounds import ONE, UNKNOWN, Floats, Interval, add, divide, inverse, multiply
from symsig.expr import Tree

CALLS = {
    **{name: name for name in ("exp", "expm1", "log", "log1p", "log_quotient", "erfc")},
    "lifted": "exp",
}
"""The ops that are library calls, and which."""


class Derivative(NamedTuple):
    """t*dv/dt, and that over v; a row for each call, an interval in each column."""

    absolute: Interval
    relative: Interval


class Dependence(NamedTuple):
    """The places of the calls on which a value depends, and how."""

    calls: tuple[int, ...]
    derivative: Derivative


Operand = tuple[Interval, Dependence]

NOWHERE = Dependence((), Derivative(bounds.ZERO, bounds.ZERO))


def dependence(node: Tree, at: int, value: Interval, operands: Sequence[Operand]) -> Dependence:
    """How the value of a node, at its place, depends on the calls that it is made from."""
    found = _of_operands(node, value, operands)
    if node.op not in CALLS:
        return found
    itself = Derivative(_rows(value, 1, value), _rows(ONE, 1, value))
    if not found.calls:
        return Dependence((at,), itself)
    both = (_stacked(own, other) for own, other in zip(itself, found.derivative, strict=True))
    return Dependence((at, *found.calls), Derivative(*both))


def _of_operands(node: Tree, value: Interval, operands: Sequence[Operand]) -> Dependence:
    rule = _RULES.get(node.op)
    calls = tuple(dict.fromkeys(call for _, d in operands for call in d.calls))
    if not calls or rule is None:
        return NOWHERE
    found = _sharpened(value, rule(value, *((a, _spread(d, calls)) for a, d in operands)))
    return Dependence(calls, Derivative(*(_rows(part, len(calls), value) for part in found)))


def _rows(a: Interval, count: int, like: Interval) -> Interval:
    shape = count, max(a.lo.shape[-1], like.lo.shape[-1])
    return Interval(*(np.broadcast_to(end, shape) for end in a))


def _stacked(a: Interval, b: Interval) -> Interval:
    return Interval(*(np.concatenate(ends) for ends in zip(a, b, strict=True)))


def _spread(d: Dependence, calls: tuple[int, ...]) -> Derivative:
    """With a row for each of the calls, 0 for those on which it does not depend."""
    if d.calls == calls or not d.calls:
        return d.derivative
    rows = [calls.index(call) for call in d.calls]

    def spread(end: Floats) -> Floats:
        whole = np.zeros((len(calls), end.shape[-1]))
        whole[rows] = end
        return whole

    return Derivative(*(Interval(*map(spread, part)) for part in d.derivative))


def _sharpened(v: Interval, d: Derivative) -> Derivative:
    """Each of the two held to what the other says."""
    relative = _within(d.relative, _over(d.absolute, v))
    absolute = _within(d.absolute, multiply(relative, v)).where(relative.high < np.inf, d.absolute)
    return Derivative(absolute, relative)


def _within(a: Interval, b: Interval) -> Interval:
    lo, hi = np.maximum(a.lo, b.lo), np.minimum(a.hi, b.hi)
    return Interval(lo, hi).where(lo <= hi, a)


def _over(a: Interval, b: Interval) -> Interval:
    return divide(a, b).where(b.low > 0, bounds.ZERO.where(a.zero, UNKNOWN))


Part = tuple[Interval, Derivative]


def _sum(v: Interval, a: Part, b: Part) -> Derivative:
    (x, dx), (y, dy) = a, b
    absolute = add(dx.absolute, dy.absolute)
    known = (x.low > 0) & (y.low > 0)
    if not known.any():
        return Derivative(absolute, UNKNOWN)
    parts = []
    ratio = divide(y, x)
    for d, quotient in ((dx, ratio), (dy, inverse(ratio))):
        whole = add(ONE, quotient)
        known = known & (whole.low > 0) & (d.relative.high < np.inf)
        parts.append(multiply(d.relative, inverse(whole)))
    return Derivative(absolute, add(*parts).where(known, UNKNOWN))


def _difference(v: Interval, a: Part, b: Part) -> Derivative:
    return _sum(v, a, (-b[0], Derivative(-b[1].absolute, b[1].relative)))


def _product(v: Interval, a: Part, b: Part) -> Derivative:
    (x, dx), (y, dy) = a, b
    absolute = add(multiply(dx.absolute, y), multiply(dy.absolute, x))
    return Derivative(absolute, _both(dx.relative, dy.relative))


def _both(a: Interval, b: Interval) -> Interval:
    return add(a, b).where((a.high < np.inf) & (b.high < np.inf), UNKNOWN)


def _quotient(v: Interval, a: Part, b: Part) -> Derivative:
    (_, dx), (y, dy) = a, b
    return Derivative(_over(add(dx.absolute, -multiply(dy.absolute, v)), y), _both(dx.relative, -dy.relative))


def _same(v: Interval, a: Part, *rest: Part) -> Derivative:
    return a[1]


def _of(slope: Interval, a: Part) -> Derivative:
    return Derivative(multiply(a[1].absolute, slope), UNKNOWN)


def _either(v: Interval, a: Part, b: Part) -> Derivative:
    absolute, relative = (np.maximum(x.high, y.high) for x, y in zip(a[1], b[1], strict=True))
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
