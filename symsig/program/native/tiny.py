"""What a function comes to next to 0, its leading term c x^k: the result of inputs that are tiny.

Computed as others are, their squares would underflow, and so would the low parts of their products: a flag that the
result does not deserve, and digits that it would lack.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from typing import Any

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, substitute
from symsig.model import Plan
from symsig.program.expand import BITS, ideal
from symsig.program.native.formats import Working
from symsig.program.native.wide import ZERO, Arithmetic, Wide, is_power_of_two, mul_, select_

Real = Any
"""An arb."""

STEP = 1000
"""Terms are read off the values at 2^-STEP and 2^-2STEP, of which the second term is nothing beside the first."""

PRECISION = 16 * STEP
"""Bits, for differences as well: x - tanh(x) loses 4 STEP of them at the second."""

MOST = 3
"""The largest k; PRECISION is for no more."""


@dataclass(frozen=True)
class Term:
    """factor * x^power."""

    factor: Fraction
    power: int

    @property
    def at_zero(self) -> Fraction:
        """What it is at 0."""
        return Fraction(0) if self.power else self.factor


@dataclass(frozen=True)
class Tiny:
    """The leading terms of a function on both sides of 0, for |x| < `least`; at 0 it is that `below`, or not."""

    below: Term
    above: Term
    zero_below: bool
    arithmetic: Arithmetic

    @classmethod
    def of(cls, plan: Plan, arithmetic: Arithmetic) -> Tiny | None:
        """None where there are none of the kind: next to a pole, a logarithm, or the end of a domain, or where the
        function is something else at 0; and of operations that are not known here."""
        tree, name = ideal(plan.tree), plan.function.variables[0].name
        if not {node.op for node in nodes(tree) if node.args} <= OPERATIONS.keys():
            return None
        below, above = (leading_term(tree, name, side, arithmetic.format) for side in (-1, 1))
        if below is None or above is None:
            return None
        with ctx.workprec(PRECISION):
            value = _value(tree, name, Fraction(0))
        if not value.is_finite():  # 0/0
            return cls(below, above, False, arithmetic) if below.at_zero == above.at_zero else None
        at_zero = _rounded(value)
        known = at_zero in (below.at_zero, above.at_zero)
        return cls(below, above, at_zero != above.at_zero, arithmetic) if known else None

    @property
    def least(self) -> Fraction:
        """From which magnitude on an input is no tiny one."""
        return self.arithmetic.format.tiny

    def result(self, x: Tree, given: Tree) -> Tree:
        """The term of x, which is `given` as a number."""
        below, above = (_computed(self.arithmetic, x, term) for term in (self.below, self.above))
        if self.zero_below:
            return select_(Tree("lt", ZERO, given), above, below)
        return select_(Tree("lt", given, ZERO), below, above)


def leading_term(tree: Tree, name: str, side: int, f: Working) -> Term | None:
    """The term that all values up to f.tiny are, to the digits of a float and some more."""
    places = [side * place for place in (Fraction(1, 2**STEP), Fraction(1, 2 ** (2 * STEP)), f.tiny)]
    with ctx.workprec(PRECISION):
        values = [_value(tree, name, x) for x in places]
        if not all(value.is_finite() and not value.contains(0) for value in values):
            return None
        power = round((_exponent(values[0]) - _exponent(values[1])) / STEP)
        if not 0 <= power <= MOST:
            return None
        first, found, last = (value / _arb(x) ** power for value, x in zip(values, places, strict=True))
        agree = abs(first / found - 1) < 2.0 ** (-STEP / 2)  # false where a ball is too wide to tell
        holds = abs(last / found - 1) < 2.0 ** (-f.bits - 8)
        return Term(_rounded(found), power) if agree and holds else None


def _computed(arithmetic: Arithmetic, x: Tree, term: Term) -> Tree:
    """The term for tiny x, rounded once: computed of an x that is so large that nothing underflows before that."""
    f, factor = arithmetic.format, arithmetic.constant(term.factor)
    held = Tree("number", x, num(f.tiny))
    if not term.power:
        return factor.hi
    if term.power == 1 and is_power_of_two(factor):
        return mul_(factor.hi, held)
    up = -(-f.shift // term.power)
    end = float(f.tiny * 2**up)
    large = power = Wide(mul_(held, num(2**up)), None, -end, end)
    for _ in range(term.power - 1):
        power = arithmetic.mul(power, large)
    found = arithmetic.mul(factor, power)
    s = num(Fraction(1, 2 ** (up * term.power)))
    return arithmetic.rounded(replace(found, powers=((None, s),), span=(-1.0, 1.0)))


def _rounded(value: Real) -> Fraction:
    """To so many bits that 1 - x^2/3 of the smallest x is 1."""
    mantissa, exponent = value.mid().man_exp()
    exact, unit = Fraction(int(mantissa)) * Fraction(2) ** int(exponent), Fraction(2) ** (_exponent(value) - BITS)
    return round(exact / unit) * unit


def _exponent(value: Real) -> int:
    mantissa, exponent = value.mid().man_exp()
    return int(abs(mantissa)).bit_length() + int(exponent)


def _value(tree: Tree, name: str, x: Fraction) -> Real:
    """What the tree is at x."""
    there = substitute(tree, {name: num(x)})
    done: dict[Tree, Real] = {}
    for node in nodes(there):
        done[node] = OPERATIONS[node.op](*(done[a] for a in node.args)) if node.args else _leaf(node)
    return done[there]


def _leaf(node: Tree) -> Real:
    return _arb(node.number) if node.op == "num" else arb.pi() if node.op == "pi" else arb.nan()


def _arb(value: Fraction) -> Real:
    return arb(value.numerator) / arb(value.denominator)


OPERATIONS: dict[str, Callable[..., Real]] = {
    "neg": operator.neg,
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "div": operator.truediv,
    "pow": operator.pow,
    "abs": abs,
    "max": lambda *a: reduce(arb.max, a),
    "min": lambda *a: reduce(arb.min, a),
    "sqrt": arb.sqrt,
    "exp": arb.exp,
    "expm1": arb.expm1,
    "log": arb.log,
    "log1p": arb.log1p,
    "sinh": arb.sinh,
    "cosh": arb.cosh,
    "tanh": arb.tanh,
    "erf": arb.erf,
    "erfc": arb.erfc,
    "copysign": lambda a, b: abs(a) * b.sgn(),
    "lt": operator.lt,
    "eq": operator.eq,
    "select": lambda condition, a, b: a if condition else b,
}
