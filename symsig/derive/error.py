"""How wrong an op tree can be when it is computed: a first-order bound on an interval, in ULP of the result.

Every node has an enclosure of its exact value, a bound `relative` of its relative error in units of
u = 2^-p, and a bound `absolute` of what underflow adds. The rules are those of running error analysis
(J. H. Wilkinson, 1960): a sum amplifies by |a|/|a + b|, exp by |a|, log1p by |a/((1 + a) log1p(a))|. Second-order
terms are left out. The library functions are taken to be as good as `LIBRARY` says: a bound is conditional on that.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import NamedTuple

from symsig.derive import bounds
from symsig.derive.bounds import Interval, add, divide, monotone, multiply
from symsig.derive.sensitivity import CALLS, sensitivities
from symsig.expr import Tree
from symsig.expr.tree import nodes
from symsig.model import SymsigError
from symsig.program.expand import LIFT, real
from symsig.ulp import Format

LIBRARY = {"exp": 1.1, "expm1": 2.0, "log": 1.1, "log1p": 2.0, "erfc": 5.0}
"""Largest relative errors, in u, of a good libm; an error of e ULP is up to 2e of these."""

PERFECT = dict.fromkeys(LIBRARY, 0.0)
ONE = Interval(1.0, 1.0)
UNKNOWN = Interval(-math.inf, math.inf)
NEARLY_ZERO = 2.0**-100
GONE = 2.0**12
"""exp(-4096) is 0 in every format, and times anything that a float can be."""
LIFTED = LIFT * math.log(2)
VANISHED = 40.0
"""exp(-40) times the smallest subnormal, times anything but x, is nothing."""
INFINITE = math.inf


class Bound(NamedTuple):
    """The value of a node, and its error: |computed - value| <= relative*u*|value| + absolute*tiny, tiny the
    smallest subnormal.

    `calm` is what `relative` would be if nothing were amplified: the roundings alone. `least` is a lower bound of
    a computed value that is not 0: 2*x - 1 is at least 2^-53, however near to 1/2 x lies.
    """

    value: Interval
    relative: float
    absolute: float
    calm: float
    least: float = 0.0

    @property
    def exact(self) -> bool:
        """Whether the node is computed without any error."""
        return self.relative == 0 and self.absolute == 0


ZERO = Bound(bounds.ZERO, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Analysis:
    """What is found for a tree on an interval, in ULP: the bound, and how much of it comes from amplification and
    underflow; whether the result is subnormal there; and each sum's amplification."""

    ulps: float
    excess: float
    subnormal: bool
    amplification: Mapping[Tree, float]


class Analyser:
    """The error analysis of one tree in one format, made ready for many intervals."""

    def __init__(self, tree: Tree, fmt: Format) -> None:
        self._full, self._bare = (_Passage(tree, _Rules(fmt, library)) for library in (LIBRARY, PERFECT))

    def __call__(self, inputs: Mapping[str, Interval]) -> Analysis:
        """The error where the variables, which are floats, lie in the given enclosures."""
        done = self._full.bounds(inputs)
        return Analysis(*self._full.rules.ulps(done[-1]), self._full.rules.amplification)

    def correlated(self, inputs: Mapping[str, Interval]) -> Analysis:
        """The same in more work: roundings one after the other, but each library call's error as one."""
        done = self._bare.bounds(inputs)
        result = done[-1]
        derivatives = sensitivities(self._bare.plain, [bound.value for bound in done])
        size = max(result.value.low, self._bare.rules.tiny / self._bare.rules.unit)
        calls = sum(
            LIBRARY[CALLS[self._bare.plain[at][0].op]] * min(d.relative.high, d.absolute.high / size)
            for at, d in derivatives.items()
        )
        own = max((LIBRARY[CALLS[self._bare.plain[at][0].op]] for at in derivatives), default=0.0)
        whole = result._replace(relative=result.relative + calls, calm=result.calm + min(calls, own))
        return Analysis(*self._bare.rules.ulps(whole), self._bare.rules.amplification)


class _Passage:
    """One way through a tree, from its leaves to its root."""

    def __init__(self, tree: Tree, rules: _Rules) -> None:
        self.rules = rules
        self.plain: list[tuple[Tree, tuple[int, ...]]] = []
        self._steps: list[Callable[..., Bound]] = []
        self._constants: dict[int, Bound] = {}
        self._variables: dict[int, str] = {}
        places: dict[Tree, int] = {}
        for node in nodes(tree):
            places[node] = at = len(places)
            if node.op == "var":
                self._variables[at] = node.name
            elif node.op in ("hi", "num"):
                self._constants[at] = rules.number(node)
            self._steps.append(rules.rule(node))
            self.plain.append((node, tuple(places[a] for a in node.args)))

    def bounds(self, inputs: Mapping[str, Interval]) -> list[Bound]:
        """The bound of each node."""
        done: list[Bound] = []
        self.rules.amplification = {}
        overflow = self.rules.overflow
        for at, ((node, args), rule) in enumerate(zip(self.plain, self._steps, strict=True)):
            if at in self._constants:
                done.append(self._constants[at])
            elif at in self._variables:
                done.append(self.rules.variable(inputs[self._variables[at]]))
            else:
                operands = [done[i] for i in args]
                if any(a.value.hi >= overflow or a.value.lo <= -overflow for a in operands):
                    done.append(self.rules.overflown(node, rule, operands))
                else:
                    done.append(rule(*operands))
        return done


class _Rules:
    def __init__(self, fmt: Format, library: Mapping[str, float]) -> None:
        self.library = library
        self.unit = 2.0**-fmt.precision
        self.tiny = 2.0**fmt.tiniest
        self.normal = 2.0**fmt.emin
        self.beyond = 2.0**fmt.emax * (2 - 2.0 ** (1 - fmt.precision))
        self.overflow = self.beyond * (1 + 2.0**-30)
        self.dead = math.log(2) * (fmt.tiniest - 2)
        self.fmt = fmt
        self.amplification: dict[Tree, float] = {}

    def ulps(self, bound: Bound) -> tuple[float, float, bool]:
        """The error in ULP of the value, and the part of it that is not plain rounding."""
        if not bound.relative < INFINITE and bound.value.high * self.unit < self.tiny / 4:
            return 0.5, 0.0, True  # everything there rounds to 0, or to the number next to it
        if bound.value.low >= self.beyond:
            return 0.5, 0.0, False  # and here to infinity
        underflow = bound.absolute / max(1.0, bound.value.low * self.unit / self.tiny)
        total = bound.relative + underflow
        excess = total - bound.calm if total < INFINITE else INFINITE
        return total, excess, bound.value.high < self.normal * 2**10

    def variable(self, value: Interval) -> Bound:
        """A float in an enclosure."""
        value = Interval(max(value.lo, -self.beyond), min(value.hi, self.beyond))
        return Bound(value, 0.0, 0.0, 0.0, max(value.low, self.tiny))

    def number(self, node: Tree) -> Bound:
        exact = node.number if node.op == "num" else real(node.name)
        value = bounds.around(exact, exact)
        error = 0.0 if _fits(exact, self.fmt.precision) else 1.0
        return Bound(value, error, 0.0, error, float(abs(exact)))

    def rule(self, node: Tree) -> Callable[..., Bound]:
        """How the error of a node follows from those of its operands."""
        if node.op in ("exp", "erfc") and node.args[0].op == "wide":
            return partial(self._of_wide, node.op)
        if node.op in ("add", "sub"):
            return partial(self._sum if node.op == "add" else self._difference, node)
        if node.op in ("dadd", "dsub"):
            return partial(self._exact_sum if node.op == "dadd" else self._exact_difference, node)
        rule: Callable[..., Bound] | None = getattr(self, f"_{node.op}", None)
        if rule is None:
            raise SymsigError(f"no error analysis of {node.op}")
        return rule

    def overflown(self, node: Tree, rule: Callable[..., Bound], operands: list[Bound]) -> Bound:
        """After an operand that may be infinite as it is computed, though it is a number.

        exp(-inf) is 0 as it should be, and 1/inf is 0 where the quotient is nearly that; the rest is lost.
        """
        exact = rule(*operands)
        if node.op in ("neg", "abs", "finite", "capped", "within", "min", "select") or exact == ZERO:
            return exact
        top = operands[0]
        if node.op == "div" and top.value.high < self.overflow:
            lost = top.value.high / self.overflow / self.tiny
            return exact._replace(absolute=exact.absolute + lost)
        if node.op in ("exp", "expm1") and top.value.hi < self.overflow:
            return exact
        return exact._replace(relative=INFINITE)

    def _var(self) -> Bound:
        raise AssertionError

    _num = _hi = _var

    def _rounded(self, value: Interval, relative: float, absolute: float, calm: float, least: float = 0.0) -> Bound:
        """The bound after one more rounding."""
        below = max(value.low, least) < self.normal
        return Bound(value, relative + 1.0, absolute + (0.5 if below else 0.0), calm + 1.0, least)

    def _sum(self, node: Tree, a: Bound, b: Bound) -> Bound:
        for large, small in ((a, b), (b, a)):
            if small.value.high < large.value.low * self.unit / 4:  # 1 + exp(-40) is 1
                value = add(a.value, b.value)
                return large._replace(value=value, relative=large.relative + 0.25, calm=large.calm + 0.25)
        found = self._exact_sum(node, a, b)
        return found._replace(relative=found.relative + 1.0, calm=found.calm + 1.0)

    def _exact_sum(self, node: Tree, a: Bound, b: Bound) -> Bound:
        """A sum in double-word arithmetic: what its operands bring along, amplified."""
        value = add(a.value, b.value)
        calm = max(a.calm, b.calm)
        if a.exact and b.exact:  # underflow is no error of a sum
            return Bound(value, 0.0, 0.0, 0.0, self.unit * min(a.least, b.least))
        absolute = a.absolute + b.absolute
        if (a.value.lo >= 0 and b.value.lo >= 0) or (a.value.hi <= 0 and b.value.hi <= 0):
            return Bound(value, max(a.relative, b.relative), absolute, calm)
        first, second = (a, b) if a.value.low >= b.value.low else (b, a)
        # a wide interval of both cancels in the quotient
        quotient = divide(second.value, first.value) if first.value.low else UNKNOWN
        low = add(ONE, quotient).low
        if low == 0:  # of a relative error nothing is known; of subnormals the absolute one will do
            self.amplification[node] = INFINITE
            carried = _times(a.relative, a.value.high) + _times(b.relative, b.value.high)
            return Bound(value, 0.0, absolute + carried * self.unit / self.tiny, calm)
        size = quotient.high
        self.amplification[node] = (1 + size) / low
        relative = (first.relative + _times(size, second.relative)) / low
        return Bound(value, relative, absolute, calm)

    def _double(self, a: Bound) -> Bound:
        return self._rounded(a.value, a.relative, a.absolute, a.calm, a.least)

    def _lifted(self, a: Bound, c: Bound) -> Bound:
        if a.value.hi < -GONE:
            return ZERO
        higher = add(a.value, Interval(LIFTED, LIFTED))
        if higher.hi < self.dead:
            return self._nearly_nothing(higher.hi)
        return self._library("exp", monotone(bounds.exp, higher), 1.0, 0.0, 1.0)

    def _pair(self, a: Bound) -> Bound:
        """Without the rounding of hi + lo."""
        return a._replace(relative=max(a.relative - 1.0, 0.0), calm=max(a.calm - 1.0, 0.0))

    def _dmul(self, a: Bound, b: Bound) -> Bound:
        return self._unrounded(self._mul(a, b), a, b)

    def _ddiv(self, a: Bound, b: Bound) -> Bound:
        return self._unrounded(self._div(a, b), a, b)

    @staticmethod
    def _unrounded(found: Bound, a: Bound, b: Bound) -> Bound:
        return found._replace(relative=a.relative + b.relative, calm=a.calm + b.calm)

    def _difference(self, node: Tree, a: Bound, b: Bound) -> Bound:
        return self._sum(node, a, _minus(b))

    def _exact_difference(self, node: Tree, a: Bound, b: Bound) -> Bound:
        return self._exact_sum(node, a, _minus(b))

    def _neg(self, a: Bound) -> Bound:
        return _minus(a)

    def _abs(self, a: Bound) -> Bound:
        return a._replace(value=abs(a.value))

    def _mul(self, a: Bound, b: Bound) -> Bound:
        if bounds.ZERO in (a.value, b.value):
            return ZERO
        value = multiply(a.value, b.value)
        least = a.least * b.least
        absolute = _times(a.absolute, b.value.high) + _times(b.absolute, a.value.high)
        if any(x.exact and _is_power_of_two(x.value) for x in (a, b)):
            below = 0.5 if max(value.low, least) < self.normal else 0.0
            return Bound(value, a.relative + b.relative, absolute + below, a.calm + b.calm, least)
        return self._rounded(value, a.relative + b.relative, absolute, a.calm + b.calm, least)

    _weighted = _mul

    def _div(self, a: Bound, b: Bound) -> Bound:
        low = b.value.low
        if low == 0 and a.value.low > self.beyond * b.value.high:  # infinite, however b is rounded
            return Bound(Interval(self.beyond, math.inf), 0.0, 0.0, 0.0)
        if low == 0:
            return Bound(UNKNOWN, INFINITE, INFINITE, 0.0)
        if a.value == bounds.ZERO:
            return ZERO
        value = divide(a.value, b.value)
        absolute = a.absolute / low + _times(b.absolute / low, value.high)
        least = a.least / max(b.value.high, self.tiny)
        if 1 - self.unit / 4 < b.value.lo and b.value.hi < 1 + self.unit / 4:  # it is computed as 1
            return a._replace(value=value, relative=a.relative + 0.25, calm=a.calm + 0.25)
        return self._rounded(value, a.relative + b.relative, absolute, a.calm + b.calm, least)

    def _sqrt(self, a: Bound) -> Bound:
        return self._rounded(monotone(math.sqrt, a.value), a.relative / 2, 0.0, a.calm / 2)

    def _min(self, a: Bound, b: Bound) -> Bound:
        return Bound(Interval(*map(min, a.value, b.value)), *map(max, a[1:], b[1:]))

    def _max(self, a: Bound, b: Bound) -> Bound:
        return Bound(Interval(*map(max, a.value, b.value)), *map(max, a[1:], b[1:]))

    def _finite(self, a: Bound) -> Bound:
        return a

    _capped = _finite

    def _within(self, a: Bound, c: Bound) -> Bound:
        return a._replace(value=Interval(*map(min, a.value, c.value)))

    def _wide(self, a: Bound, c: Bound) -> Bound:
        return a

    def _offset(self, a: Bound, c: Bound) -> Bound:
        error = 1.0 if c.exact else 2.0
        return Bound(add(a.value, -c.value), error, 0.0, error, 2.0**-100)

    def _small(self, name: str, a: Bound) -> Bound:
        """expm1 and log1p of an exact argument that is nearly 0: the argument itself."""
        return Bound(a.value, self.library[name], 0.0, self.library[name])

    def _library(
        self, name: str, value: Interval, relative: float, absolute: float, calm: float, least: float = 0.0
    ) -> Bound:
        below = max(value.low, least) < self.normal
        own = self.library[name]
        return Bound(value, relative + own, absolute + (0.5 if below else 0.0), calm + own)

    def _exp(self, a: Bound) -> Bound:
        if a.value.hi < -GONE:
            return ZERO
        if a.value.hi < self.dead:
            return self._nearly_nothing(a.value.hi)
        amplified = _times(a.relative, a.value.high) + a.absolute * (self.tiny / self.unit)
        return self._library("exp", monotone(bounds.exp, a.value), amplified, 0.0, 0.0)

    def _of_wide(self, op: str, a: Bound) -> Bound:
        if a.value.hi < -GONE or (op == "erfc" and a.value.lo > GONE):
            return ZERO
        logarithm = a.value.hi if op == "exp" else -(a.value.lo**2) if a.value.lo > 1 else 0.0
        if logarithm < self.dead:
            return self._nearly_nothing(logarithm)
        value = monotone(bounds.exp, a.value) if op == "exp" else _erfc(a.value)
        return self._library(op, value, 1.0, 0.0, 1.0)

    def _nearly_nothing(self, logarithm: float) -> Bound:
        """exp(logarithm) and less, which is computed as 0: below a quarter of the smallest subnormal."""
        if logarithm < self.dead - VANISHED:
            return ZERO
        share = bounds.exp(logarithm - math.log(2) * self.fmt.tiniest)
        return Bound(Interval(0.0, self.tiny), 0.0, share, 0.0)

    def _expm1(self, a: Bound) -> Bound:
        if a.exact and a.value.high < NEARLY_ZERO:
            return self._small("expm1", a)
        condition = 1.0 if a.value.hi <= 0 else 1.0 + a.value.high
        absolute = _times(a.absolute, bounds.exp(a.value.hi))
        value = monotone(bounds.expm1, a.value)
        return self._library("expm1", value, _times(condition, a.relative), absolute, a.calm, a.least / 2)

    def _erfc(self, a: Bound) -> Bound:
        size = a.value.high
        condition = 2 * size * size + 2 * size if a.value.lo >= 0 else 2.0
        return self._library("erfc", _erfc(a.value), _times(condition, a.relative), _times(2.0, a.absolute), 0.0)

    def _log(self, a: Bound) -> Bound:
        if a.value.lo <= 0:
            return Bound(UNKNOWN, INFINITE, INFINITE, 0.0)
        value = monotone(bounds.log, a.value)
        if a.exact:
            return self._library("log", value, 0.0, 0.0, 0.0)
        error = a.relative + (_over(a.absolute * self.tiny, a.value.low * self.unit) if a.absolute else 0.0)
        amplified = _over(error, value.low)
        return self._library("log", value, amplified, 0.0, min(a.calm, amplified))

    def _log1p(self, a: Bound) -> Bound:
        below = a.value.lo
        if a.exact and a.value.high < NEARLY_ZERO:
            return self._small("log1p", a)
        if below <= -1:
            return Bound(UNKNOWN, INFINITE, INFINITE, 0.0)
        value = monotone(bounds.log1p, a.value)
        if a.exact:
            return self._library("log1p", value, 0.0, 0.0, 0.0)
        condition = 1.0 if below >= 0 or below > -NEARLY_ZERO else below / ((1 + below) * math.log1p(below))
        absolute = _times(1.0 / (1 + below) if below < 0 else 1.0, a.absolute)
        return self._library("log1p", value, _times(condition, a.relative), absolute, a.calm, a.least / 2)

    def _horner(self, x: Bound, *coefficients: Bound) -> Bound:
        total = coefficients[-1]
        for coefficient in reversed(coefficients[:-1]):
            total = self._sum(Tree("horner"), coefficient, self._mul(x, total))
        return total


def _minus(a: Bound) -> Bound:
    return a._replace(value=-a.value)


def _erfc(a: Interval) -> Interval:
    return bounds.outward(math.erfc(a.hi), math.erfc(a.lo))


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b


def _over(a: float, b: float) -> float:
    return INFINITE if b == 0 else a / b


def _fits(value: Fraction, precision: int) -> bool:
    bottom = value.denominator
    if bottom & (bottom - 1):
        return False
    top = abs(value.numerator)
    return top == 0 or top.bit_length() - ((top & -top).bit_length() - 1) <= precision


def _is_power_of_two(value: Interval) -> bool:
    return value.lo == value.hi and math.frexp(abs(value.lo))[0] == 0.5
