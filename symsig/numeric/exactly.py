"""Op trees in Arb: what each part of a side really is at one input."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from flint import arb, ctx

from symsig.expr import Tree
from symsig.expr.tree import nodes

BITS = 4000
"""Enough for 1 - tanh(x) at the last x where that is a float64, and for all that lies between."""


def _power(a: arb, b: arb) -> arb:
    twice = 2 * b
    if b.is_integer() or not twice.is_integer():
        return a**b
    return arb.sqrt(a) ** twice


def _piecewise(*args: Any) -> Any:
    *pairs, last = args
    for value, holds in zip(pairs[::2], pairs[1::2], strict=True):
        if holds:
            return value
    return last


_OPERATIONS: dict[str, Callable[..., Any]] = {
    "pi": arb.pi,
    "neg": lambda a: -a,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": _power,
    "sqrt": arb.sqrt,
    "exp": arb.exp,
    "expm1": arb.expm1,
    "log": arb.log,
    "log1p": arb.log1p,
    "abs": abs,
    "max": lambda a, b: a if a >= b else b,
    "min": lambda a, b: a if a <= b else b,
    "erf": arb.erf,
    "erfc": arb.erfc,
    "sinh": arb.sinh,
    "cosh": arb.cosh,
    "tanh": arb.tanh,
    "atanh": arb.atanh,
    "logaddexp": lambda a, b: arb.log(arb.exp(a) + arb.exp(b)),
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "eq": lambda a, b: a == b,
    "piecewise": _piecewise,
}


def operation(op: str, *args: Any) -> Any:
    """One operation on balls, or on truth values where it takes them."""
    return _OPERATIONS[op](*args)


def rational(value: Fraction) -> arb:
    """A rational as a ball."""
    return arb(value.numerator) / arb(value.denominator)


def values_of(tree: Tree, at: Mapping[str, float]) -> dict[Tree, Any]:
    """Every part of a tree at one input, as balls; at the current precision."""
    done: dict[Tree, Any] = {}
    for node in nodes(tree):
        if node.op == "num":
            done[node] = rational(node.number)
        elif node.op == "var":
            done[node] = arb(at[node.name])
        else:
            done[node] = operation(node.op, *(done[a] for a in node.args))
    return done


def exponent_of(ball: arb) -> int | None:
    """floor(log2 |x|) of the ball's middle; None for 0 and for what is not finite."""
    if not ball.is_finite() or ball.mid().is_zero():
        return None
    mantissa, exponent = ball.mid().man_exp()
    return int(abs(mantissa).bit_length()) + int(exponent) - 1


def precisely() -> Any:
    """The context in which all of this is exact enough."""
    return ctx.workprec(BITS)
