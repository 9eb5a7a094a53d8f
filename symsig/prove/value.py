"""The value of a formula at one rational point: a Fraction as long as it is exactly one, then a ball of Arb's.

Nothing is simplified: every part of a formula has to be seen to have a value there, except the branches that are
not taken, so that x/x has none at 0. Derivatives are truncated Taylor series, and exist where the formula is made
of functions that are smooth beside the point: no branch may change there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import reduce
from math import factorial, isqrt, perm
from operator import add, mul, sub, truediv
from typing import Any

from flint import arb, ctx, fmpq

from symsig.expr import Tree

MAX_WIDTH = 64  # of the coefficients that a derivative takes, as in the checker

Real = Any
"""A Fraction, or a flint.arb, which carries no types."""


class NoValue(ArithmeticError):
    """The formula is not seen, with this precision, to have a value at the point."""


class OutOfWork(Exception):
    """More operations than were allowed."""


def ball(value: Real) -> arb:
    """The value as a ball."""
    return arb(fmpq(value.numerator, value.denominator)) if isinstance(value, Fraction) else value


class Numbers:
    """The arithmetic of values at the precision of flint.ctx; `work` is what it may still cost."""

    width = 1

    def __init__(self, work: float = float("inf")) -> None:
        self.work = work

    def _both(self, op: Callable[[Any, Any], Any], a: Real, b: Real) -> Real:
        self.work -= 1 + ctx.prec // 256
        if self.work < 0:
            raise OutOfWork
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            exact = op(a, b)
            if exact.numerator.bit_length() + exact.denominator.bit_length() <= 4 * ctx.prec:
                return exact
        return op(ball(a), ball(b))

    def number(self, value: Fraction) -> Real:
        """An exact value."""
        return value

    def pi(self) -> Real:
        return arb.pi()

    def add(self, a: Real, b: Real) -> Real:
        return self._both(add, a, b)

    def sub(self, a: Real, b: Real) -> Real:
        return self._both(sub, a, b)

    def mul(self, a: Real, b: Real) -> Real:
        if any(isinstance(factor, Fraction) and not factor for factor in (a, b)):
            return Fraction(0)
        return self._both(mul, a, b)

    def div(self, a: Real, b: Real) -> Real:
        if not self.sign(b):
            raise NoValue("division by zero")
        return self._both(truediv, a, b)

    def sign(self, a: Real) -> int:
        """-1, 0 or 1."""
        if not (isinstance(a, Fraction) or a > 0 or a < 0):
            raise NoValue("a sign is not clear")
        return int(a > 0) - int(a < 0)

    def abs(self, a: Real) -> Real:
        return abs(a)

    def larger(self, a: Real, b: Real) -> Real:
        exact = isinstance(a, Fraction) and isinstance(b, Fraction)
        return max(a, b) if exact else ball(a).max(ball(b))

    def exp(self, a: Real) -> Real:
        return Fraction(1) if a == 0 else self._function(arb.exp, a)

    def erf(self, a: Real) -> Real:
        return Fraction(0) if a == 0 else self._function(arb.erf, a)

    def log(self, a: Real) -> Real:
        if self.sign(a) <= 0:
            raise NoValue("a logarithm of what is not positive")
        return Fraction(0) if a == 1 else self._function(arb.log, a)

    def root(self, a: Real) -> Real:
        if not a >= 0:
            raise NoValue("the root of what is not shown to be positive")
        if isinstance(a, Fraction):
            exact = Fraction(isqrt(a.numerator), isqrt(a.denominator))
            if exact**2 == a:
                return exact
        return self._function(arb.sqrt, a)

    def _function(self, function: Callable[[arb], arb], a: Real) -> arb:
        self.work -= 10 * (1 + ctx.prec // 256)
        return function(ball(a))


Jet = list[Any]
"""Taylor coefficients f, f', f''/2, ... at a point, each a Real or a Jet in another variable."""


class Jets:
    """The arithmetic of Taylor coefficients in a variable, up to an order, over Numbers or Jets in another."""

    def __init__(self, base: Arithmetic, name: str, order: int) -> None:
        self.base, self.name, self.order = base, name, order
        self.width: int = base.width * (order + 1)
        if self.width > MAX_WIDTH:
            raise NoValue("derivatives of too high an order")

    def variable(self, value: Any, slope: int) -> Jet:
        """value + slope*h, where h is what the series are in."""
        slopes = [Fraction(slope), *[Fraction(0)] * self.order][: self.order]
        return [value, *map(self.base.number, slopes)]

    def number(self, value: Fraction) -> Jet:
        return self.variable(self.base.number(value), 0)

    def pi(self) -> Jet:
        return self.variable(self.base.pi(), 0)

    def add(self, a: Jet, b: Jet) -> Jet:
        return list(map(self.base.add, a, b))

    def sub(self, a: Jet, b: Jet) -> Jet:
        return list(map(self.base.sub, a, b))

    def mul(self, a: Jet, b: Jet) -> Jet:
        return [self._product(k, range(k + 1), a, b) for k in range(self.order + 1)]

    def div(self, a: Jet, b: Jet) -> Jet:  # q*b = a
        return self._grown(
            self.base.div(a[0], b[0]),
            lambda k, q: self.base.div(self.base.sub(a[k], self._product(k, range(k), q, b)), b[0]),
        )

    def sign(self, a: Jet) -> int:
        """The sign at the point and beside it."""
        sign = self.base.sign(a[0])
        if not sign:
            raise NoValue("the sign beside the point is not clear")
        return sign

    def abs(self, a: Jet) -> Jet:
        return a if self.sign(a) > 0 else self.sub(self.number(Fraction(0)), a)

    def larger(self, a: Jet, b: Jet) -> Jet:
        return a if self.sign(self.sub(a, b)) > 0 else b

    def exp(self, a: Jet) -> Jet:  # e' = a'*e
        slope = self._slope(a)
        return self._grown(
            self.base.exp(a[0]), lambda k, e: self._over(k, self._product(k, range(1, k + 1), slope, e))
        )

    def erf(self, a: Jet) -> Jet:  # f' = a'*g with g = 2/sqrt(pi)*exp(-a**2)
        slope, zero = self._slope(a), self.number(Fraction(0))
        scale = self.div(self.number(Fraction(2)), self.root(self.pi()))
        g = self.mul(scale, self.exp(self.sub(zero, self.mul(a, a))))
        return self._grown(
            self.base.erf(a[0]), lambda k, _: self._over(k, self._product(k, range(1, k + 1), slope, g))
        )

    def log(self, a: Jet) -> Jet:  # l'*a = a'
        def rule(k: int, logs: Jet) -> Any:
            known = self._over(k, self._product(k, range(1, k), self._slope(logs), a))
            return self.base.div(self.base.sub(a[k], known), a[0])

        return self._grown(self.base.log(a[0]), rule)

    def root(self, a: Jet) -> Jet:  # r*r = a
        def rule(k: int, r: Jet) -> Any:
            rest = self.base.sub(a[k], self._product(k, range(1, k), r, r))
            return self.base.div(rest, self.base.mul(self.base.number(Fraction(2)), r[0]))

        return self._grown(self.base.root(a[0]), rule)

    def _grown(self, first: Any, rule: Callable[[int, Jet], Any]) -> Jet:
        """The series whose k-th coefficient follows from those before it."""
        jet = [first]
        for k in range(1, self.order + 1):
            jet.append(rule(k, jet))
        return jet

    def _product(self, k: int, at: Iterable[int], a: Jet, b: Jet) -> Any:
        """The sum of a[j]*b[k - j]."""
        products = (self.base.mul(a[j], b[k - j]) for j in at)
        return reduce(self.base.add, products, self.base.number(Fraction(0)))

    def _slope(self, a: Jet) -> Jet:
        """The coefficients of h*a'."""
        return [self.base.mul(self.base.number(Fraction(j)), c) for j, c in enumerate(a)]

    def _over(self, k: int, value: Any) -> Any:
        return self.base.mul(self.base.number(Fraction(1, k)), value)


Arithmetic = Numbers | Jets
_HOLDS: dict[str, Callable[[int], bool]] = {
    "lt": lambda sign: sign < 0,
    "le": lambda sign: sign <= 0,
    "gt": lambda sign: sign > 0,
    "ge": lambda sign: sign >= 0,
    "eq": lambda sign: sign == 0,
    "ne": lambda sign: sign != 0,
}


class Valuation:
    """The values of formulas, as spelled out, in an arithmetic, where variables have values.

    For Jets, `below` is the valuation that the coefficients are in.
    """

    def __init__(
        self, arithmetic: Arithmetic, variables: Mapping[str, Any], below: Valuation | None = None
    ) -> None:
        self.arithmetic, self.variables, self.below = arithmetic, variables, below
        self._known: dict[Tree, Any] = {}

    def of(self, tree: Tree) -> Any:
        """Raises NoValue, and OutOfWork."""
        if tree not in self._known:
            self._known[tree] = self._value(tree)
        return self._known[tree]

    def _value(self, tree: Tree) -> Any:
        world, args = self.arithmetic, tree.args
        match tree.op:
            case "num":
                return world.number(tree.number)
            case "pi":
                return world.pi()
            case "var":
                return self.variables[tree.name]
            case "neg":
                return world.sub(world.number(Fraction(0)), self.of(args[0]))
            case "add" | "sub" | "mul" | "div":
                return getattr(world, tree.op)(self.of(args[0]), self.of(args[1]))
            case "exp" | "erf" | "log" | "abs":
                return getattr(world, tree.op)(self.of(args[0]))
            case "pow":
                return self._power(self.of(args[0]), args[1].number)
            case "max":
                return reduce(world.larger, map(self.of, args))
            case "min":  # -max(-a, -b)
                zero = world.number(Fraction(0))
                return world.sub(zero, reduce(world.larger, (world.sub(zero, self.of(a)) for a in args)))
            case "piecewise":
                *pairs, last = args
                for value, condition in zip(pairs[::2], pairs[1::2], strict=True):
                    if self._holds(condition):
                        return self.of(value)
                return self.of(last)
            case "diff":
                body, variable, order = args
                return self._derivative(body, variable.name, int(order.number))
        raise NoValue(f"{tree.op} is outside the class that is valued")

    def _holds(self, condition: Tree) -> bool:
        left, right = map(self.of, condition.args)
        return _HOLDS[condition.op](self.arithmetic.sign(self.arithmetic.sub(left, right)))

    def _power(self, base: Any, exponent: Fraction) -> Any:
        world = self.arithmetic
        if exponent.denominator == 2:
            base = world.root(base)
        if exponent < 0:
            base = world.div(world.number(Fraction(1)), base)
        result = world.number(Fraction(1))
        for bit in f"{abs(exponent.numerator):b}":
            result = world.mul(result, result)
            if bit == "1":
                result = world.mul(result, base)
        return result

    def _taylor(self, body: Tree, name: str, order: int) -> Jet:
        jets = Jets(self.arithmetic, name, order)
        here = {other: jets.variable(value, int(other == name)) for other, value in self.variables.items()}
        jet: Jet = Valuation(jets, here, self).of(body)
        return jet

    def _derivative(self, body: Tree, name: str, n: int) -> Any:
        world = self.arithmetic
        if isinstance(world, Jets) and world.name == name:  # of a derivative: the same coefficients, further on
            assert self.below is not None
            base, jet = world.base, self.below._taylor(body, name, world.order + n)
            return [base.mul(base.number(Fraction(perm(k, n))), jet[k]) for k in range(n, world.order + n + 1)]
        return world.mul(world.number(Fraction(factorial(n))), self._taylor(body, name, n)[n])
