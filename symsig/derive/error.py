"""How wrong an op tree can be when it is computed: a first-order bound on many intervals, in ULP of the result.

Every node has an enclosure of its exact value, a bound `relative` of its relative error in units of
u = 2^-p, and a bound `absolute` of what underflow adds. The rules are those of running error analysis
(J. H. Wilkinson, 1960): a sum amplifies by |a|/|a + b|, exp by |a|, log1p by |a/((1 + a) log1p(a))|. Second-order
terms are left out. The library functions are taken to be as good as an `Arithmetic` says: a bound is conditional on
that.

All numbers are arrays with an element for each interval; a rule's cases are masks, the later one over the earlier.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import NamedTuple

import numpy as np

from symsig.derive import bounds
from symsig.derive.bounds import ONE, UNKNOWN, Floats, Interval, Mask, add, divide, monotone, multiply
from symsig.derive.sensitivity import CALLS, Dependence, dependence
from symsig.expr import Tree
from symsig.expr.tree import nodes
from symsig.model import SymsigError
from symsig.program.expand import LIFT, real
from symsig.ulp import Format

GIVEN = 53
"""Bits of an input."""
NEARLY_ZERO = 2.0**-100
GONE = 2.0**12
"""exp(-4096) is 0 in every format, and times anything that a float can be."""
LIFTED = LIFT * math.log(2)
VANISHED = 40.0
"""exp(-40) times the smallest subnormal, times anything but x, is nothing."""
INFINITE = math.inf
NO = np.zeros(1)
LOST = np.full(1, math.inf)


class Bound(NamedTuple):
    """The value of a node, and its error: |computed - value| <= relative*u*|value| + absolute*tiny, tiny the
    smallest subnormal.

    `calm` is what `relative` would be if nothing were amplified: the roundings alone. `least` is a lower bound of
    a computed value that is not 0: 2*x - 1 is at least 2^-53, however near to 1/2 x lies. `scale` is the power of
    two that the node is computed as, such as 1 for 1 + exp(-40), or 0: a product with it needs no rounding.
    """

    value: Interval
    relative: Floats
    absolute: Floats
    calm: Floats
    least: Floats = NO
    scale: Floats = NO

    @property
    def exact(self) -> Mask:
        """Whether the node is computed without any error."""
        exact: Mask = (self.relative == 0) & (self.absolute == 0)
        return exact

    def unless(self, mask: Mask, other: Bound) -> Bound:
        """This bound, and the other one where the mask is set."""
        if not mask.any():
            return self
        fields = (np.where(mask, theirs, own) for theirs, own in zip(other[1:], self[1:], strict=True))
        return Bound(other.value.where(mask, self.value), *fields)


ZERO = Bound(bounds.ZERO, NO, NO, NO)
NOTHING_KNOWN = Bound(UNKNOWN, LOST, LOST, NO)


@dataclass(frozen=True)
class Analysis:
    """What is found for a tree on each interval, in ULP: the bound, and how much of it comes from amplification
    and underflow; whether the result is subnormal there; and each sum's amplification."""

    ulps: Floats
    excess: Floats
    subnormal: Mask
    amplification: Mapping[Tree, Floats]


class Analyser:
    """The error analysis of trees on the same intervals; what they share is analysed once.

    On each interval the variables lie in the given enclosures, and operations are rounded to the format given for
    it; `library` are the relative errors of functions, in u.
    """

    def __init__(
        self, inputs: Mapping[str, Interval], formats: Sequence[Format], library: Mapping[str, float]
    ) -> None:
        self._library = library
        perfect = dict.fromkeys(library, 0.0)
        self._full, self._bare = (_Passage(inputs, _Rules(formats, errors)) for errors in (library, perfect))

    def __call__(self, tree: Tree) -> Analysis:
        """The error of a tree."""
        with bounds.quiet():
            places = self._full.places(tree)
            found = self._full.rules.ulps(self._full.bounds[places[-1]])
        return Analysis(*found, self._full.amplifications(places))

    def least(self, tree: Tree) -> Analysis:
        """The same without the errors of library calls: no `correlated` one is better."""
        with bounds.quiet():
            places = self._bare.places(tree)
            found = self._bare.rules.ulps(self._bare.bounds[places[-1]])
        return Analysis(*found, self._bare.amplifications(places))

    def correlated(self, tree: Tree) -> Analysis:
        """The same in more work: roundings one after the other, but each library call's error as one."""
        with bounds.quiet():
            places = self._bare.places(tree)
            rules, result = self._bare.rules, self._bare.bounds[places[-1]]
            calls, derivative = self._bare.dependence(places)
            size = np.maximum(result.value.low, rules.tiny / rules.unit)
            library = [self._library[CALLS[self._bare.ops[call]]] for call in calls]
            relative, absolute = derivative.relative.high, derivative.absolute.high
            # a row for each call; one of zeros where there is none
            rows = zip(library, relative, absolute, strict=False)
            added = sum((error * np.minimum(r, a / size) for error, r, a in rows), NO)
            own = max(library, default=0.0)
            whole = result._replace(relative=result.relative + added, calm=result.calm + np.minimum(added, own))
            return Analysis(*rules.ulps(whole), self._bare.amplifications(places))


class _Passage:
    """What is known of the nodes so far: each has a place, after those of its operands."""

    def __init__(self, inputs: Mapping[str, Interval], rules: _Rules) -> None:
        self.rules = rules
        self.inputs = inputs
        self.bounds: list[Bound] = []
        self.ops: list[str] = []
        self._nodes: list[tuple[Tree, tuple[int, ...]]] = []
        self._places: dict[tuple[object, ...], int] = {}
        self._trees: dict[Tree, list[int]] = {}
        self._dependences: dict[int, Dependence] = {}

    def places(self, tree: Tree) -> list[int]:
        """The places of the distinct nodes of a tree, its own last; raises SymsigError for an unknown operation."""
        if tree not in self._trees:
            own: dict[Tree, int] = {}
            for node in nodes(tree):
                args = tuple(own[a] for a in node.args)
                key = (node.op, node.value, *args)
                if key not in self._places:
                    found = self._bound(node, [self.bounds[i] for i in args], len(self.bounds))
                    self._places[key] = len(self.bounds)
                    self.bounds.append(found)
                    self.ops.append(node.op)
                    self._nodes.append((node, args))
                own[node] = self._places[key]
            self._trees[tree] = list(own.values())
        return self._trees[tree]

    def _bound(self, node: Tree, operands: list[Bound], at: int) -> Bound:
        if node.op == "var":
            return self.rules.variable(self.inputs[node.name])
        if node.op in ("hi", "num"):
            return self.rules.number(node)
        self.rules.place = at
        exact = self.rules.rule(node)(*operands)
        overflow = self.rules.overflow
        infinite = [(a.value.hi >= overflow) | (a.value.lo <= -overflow) for a in operands]
        somewhere = np.logical_or.reduce(np.broadcast_arrays(*infinite)) if len(infinite) > 1 else infinite[0]
        return exact.unless(somewhere, self.rules.overflown(node, exact, operands[0])) if somewhere.any() else exact

    def amplifications(self, places: Sequence[int]) -> dict[Tree, Floats]:
        """How much each sum of a tree amplifies errors."""
        known = self.rules.amplification
        return {self._nodes[at][0]: known[at] for at in places if at in known}

    def dependence(self, places: Sequence[int]) -> Dependence:
        """How the last of the values depends on each library call."""
        for at in places:
            if at not in self._dependences:
                node, args = self._nodes[at]
                operands = [(self.bounds[i].value, self._dependences[i]) for i in args]
                self._dependences[at] = dependence(node, at, self.bounds[at].value, operands)
        return self._dependences[places[-1]]


class _Rules:
    def __init__(self, formats: Sequence[Format], library: Mapping[str, float]) -> None:
        self.library = library
        self.precision = np.array([fmt.precision for fmt in formats])
        tiniest = np.array([fmt.tiniest for fmt in formats])
        self.unit = np.ldexp(1.0, -self.precision)
        self.tiny = np.ldexp(1.0, tiniest)
        self.normal = np.array([2.0**fmt.emin for fmt in formats])
        self.beyond = np.array([2.0**fmt.emax * (2 - 2.0 ** (1 - fmt.precision)) for fmt in formats])
        with bounds.quiet():
            self.overflow = self.beyond * (1 + 2.0**-30)
        self.dead = math.log(2) * (tiniest - 2)
        self.log_tiny = math.log(2) * tiniest
        self.amplification: dict[int, Floats] = {}
        self.place = 0

    def ulps(self, bound: Bound) -> tuple[Floats, Floats, Mask]:
        """The error in ULP of the value, and the part of it that is not plain rounding."""
        underflow = bound.absolute / np.maximum(1.0, bound.value.low * self.unit / self.tiny)
        total = bound.relative + underflow
        excess = np.where(total < INFINITE, total - bound.calm, INFINITE)
        subnormal = bound.value.high < self.normal * 2**10
        infinite = bound.value.low >= self.beyond  # computed as infinity, too
        # everything there rounds to 0, or to the number next to it
        nothing = ~(bound.relative < INFINITE) & (bound.value.high * self.unit < self.tiny / 4)
        known = infinite | nothing
        return (
            np.where(known, 0.5, total),
            np.where(known, 0.0, excess),
            np.where(known, nothing, subnormal),
        )

    def variable(self, value: Interval) -> Bound:
        """A float in an enclosure."""
        value = Interval(np.maximum(value.lo, -self.beyond), np.minimum(value.hi, self.beyond))
        return Bound(value, NO, NO, NO, np.maximum(value.low, self.tiny))

    def number(self, node: Tree) -> Bound:
        exact = node.number if node.op == "num" else real(node.name)
        error = np.where(self.precision < _precision(exact), 1.0, 0.0)
        least = np.full(1, float(abs(exact)))
        return Bound(bounds.around([(exact, exact)]), error, NO, error, least)

    def rule(self, node: Tree) -> Callable[..., Bound]:
        """How the error of a node follows from those of its operands."""
        if node.op in ("exp", "erfc") and node.args[0].op == "wide":
            return partial(self._of_wide, node.op)
        if node.op in ("add", "sub") and all(_is_given(arg) for arg in node.args):
            return partial(self._of_given, node.op)
        rule: Callable[..., Bound] | None = getattr(self, f"_{node.op}", None)
        if rule is None:
            raise SymsigError(f"no error analysis of {node.op}")
        return rule

    def overflown(self, node: Tree, exact: Bound, top: Bound) -> Bound:
        """After an operand that may be infinite as it is computed, though it is a number.

        exp(-inf) is 0 as it should be, and 1/inf is 0 where the quotient is nearly that; the rest is lost.
        """
        if node.op in ("neg", "abs", "finite", "capped", "within", "min", "select"):
            return exact
        kept = _nothing(exact)
        if node.op == "div":
            below = top.value.high < self.overflow
            lost = np.where(below & ~kept, top.value.high / self.overflow / self.tiny, 0.0)
            exact, kept = exact._replace(absolute=exact.absolute + lost), kept | below
        if node.op in ("exp", "expm1"):
            kept = kept | (top.value.hi < self.overflow)
        return exact._replace(relative=np.where(kept, exact.relative, INFINITE))

    def _var(self) -> Bound:
        raise AssertionError

    _num = _hi = _var

    def _rounded(
        self, value: Interval, relative: Floats, absolute: Floats, calm: Floats, least: Floats = NO
    ) -> Bound:
        """The bound after one more rounding."""
        return Bound(value, relative + 1.0, absolute + self._below(value, least), calm + 1.0, least)

    def _below(self, value: Interval, least: Floats) -> Floats:
        """Half of the smallest subnormal where the value may be subnormal."""
        return np.where(np.maximum(value.low, least) < self.normal, 0.5, 0.0)

    def _add(self, a: Bound, b: Bound) -> Bound:
        found = self._dadd(a, b)
        found = found._replace(relative=found.relative + 1.0, calm=found.calm + 1.0)
        for large, small in ((b, a), (a, b)):  # 1 + exp(-40) is computed as 1
            absorbed = small.value.high < large.value.low * self.unit / 4
            alone = Bound(
                found.value, large.relative + 0.25, large.absolute, large.calm + 0.25, large.least, _power(large)
            )
            found = found.unless(absorbed, alone)
            if self.place in self.amplification:
                self.amplification[self.place] = np.where(absorbed, 0.0, self.amplification[self.place])
        return found

    def _sub(self, a: Bound, b: Bound) -> Bound:
        return self._add(a, _minus(b))

    def _of_given(self, op: str, a: Bound, b: Bound) -> Bound:
        """A sum of inputs and constants: exact in a format that is wider than theirs by what parts their sizes."""
        found = self._add(a, b) if op == "add" else self._sub(a, b)
        wider = np.ldexp(1.0, np.maximum(self.precision - GIVEN, 0))
        apart = np.maximum(a.value.high, b.value.high) / np.minimum(a.value.low, b.value.low)
        exact = a.exact & b.exact & (2 * apart < wider)
        return found.unless(exact, found._replace(relative=NO, absolute=NO, calm=NO))

    def _dadd(self, a: Bound, b: Bound) -> Bound:
        """A sum in double-word arithmetic: what its operands bring along, amplified."""
        value = add(a.value, b.value)
        calm = np.maximum(a.calm, b.calm)
        absolute = a.absolute + b.absolute
        one_sign = ((a.value.lo >= 0) & (b.value.lo >= 0)) | ((a.value.hi <= 0) & (b.value.hi <= 0))
        exact = a.exact & b.exact  # underflow is no error of a sum
        found = Bound(value, np.maximum(a.relative, b.relative), absolute, calm)
        if not (one_sign | exact).all():
            found = self._cancelling(a, b, value, calm, ~(one_sign | exact)).unless(one_sign, found)
        return found.unless(exact, Bound(value, NO, NO, NO, self.unit * np.minimum(a.least, b.least)))

    def _cancelling(self, a: Bound, b: Bound, value: Interval, calm: Floats, here: Mask) -> Bound:
        """A sum of terms of both signs: the smaller one over the larger says how much cancels."""
        larger = a.value.low >= b.value.low
        first, second = b.unless(larger, a), a.unless(larger, b)
        # a wide interval of both cancels in the quotient
        quotient = divide(second.value, first.value).where(first.value.low > 0, UNKNOWN)
        low, size = add(ONE, quotient).low, quotient.high
        some = low > 0
        self.amplification[self.place] = np.where(here, np.where(some, (1 + size) / low, INFINITE), 0.0)
        relative = np.where(some, (first.relative + _times(size, second.relative)) / low, 0.0)
        # of a relative error nothing is known else; of subnormals the absolute one will do
        carried = _times(a.relative, a.value.high) + _times(b.relative, b.value.high)
        absolute = a.absolute + b.absolute + np.where(some, 0.0, carried * self.unit / self.tiny)
        return Bound(value, relative, absolute, calm)

    def _dsub(self, a: Bound, b: Bound) -> Bound:
        return self._dadd(a, _minus(b))

    def _double(self, a: Bound) -> Bound:
        return self._rounded(a.value, a.relative, a.absolute, a.calm, a.least)

    def _lifted(self, a: Bound, c: Bound) -> Bound:
        higher = add(a.value, bounds.same(LIFTED, LIFTED))
        one = np.ones(1)
        found = self._library("exp", monotone(bounds.exp, higher), one, NO, one)
        found = found.unless(higher.hi < self.dead, self._nearly_nothing(higher.hi))
        return found.unless(a.value.hi < -GONE, ZERO)

    def _pair(self, a: Bound) -> Bound:
        """Without the rounding of hi + lo."""
        return a._replace(relative=np.maximum(a.relative - 1.0, 0.0), calm=np.maximum(a.calm - 1.0, 0.0))

    def _dmul(self, a: Bound, b: Bound) -> Bound:
        return self._unrounded(self._mul(a, b), a, b)

    def _ddiv(self, a: Bound, b: Bound) -> Bound:
        return self._unrounded(self._div(a, b), a, b)

    @staticmethod
    def _unrounded(found: Bound, a: Bound, b: Bound) -> Bound:
        return found._replace(relative=a.relative + b.relative, calm=a.calm + b.calm)

    def _neg(self, a: Bound) -> Bound:
        return _minus(a)

    def _abs(self, a: Bound) -> Bound:
        return a._replace(value=abs(a.value))

    def _mul(self, a: Bound, b: Bound) -> Bound:
        value = multiply(a.value, b.value)
        least = a.least * b.least
        absolute = _times(a.absolute, b.value.high) + _times(b.absolute, a.value.high)
        scale = np.maximum(_power(a), _power(b))
        rounding = np.where(scale > 0, 0.0, 1.0)
        below = np.where(scale >= 1, 0.0, self._below(value, least))
        calm = a.calm + b.calm + rounding
        found = Bound(value, a.relative + b.relative + rounding, absolute + below, calm, least)
        return found.unless(a.value.zero | b.value.zero, ZERO)

    _weighted = _mul

    def _div(self, a: Bound, b: Bound) -> Bound:
        low = b.value.low
        value = divide(a.value, b.value)
        absolute = a.absolute / low + _times(b.absolute / low, value.high)
        least = a.least / np.maximum(b.value.high, self.tiny)
        found = self._rounded(value, a.relative + b.relative, absolute, a.calm + b.calm, least)
        scale = _power(b)
        below = np.where(scale <= 1, 0.0, self._below(value, least))
        found = found.unless(
            scale > 0, Bound(value, a.relative + b.relative, absolute + below, a.calm + b.calm, least)
        )
        found = found.unless(a.value.zero, ZERO)
        if (low > 0).all():
            return found
        found = found.unless(low == 0, NOTHING_KNOWN)
        infinite = (low == 0) & (a.value.low > self.beyond * b.value.high)  # however b is rounded
        return found.unless(infinite, Bound(Interval(self.beyond, np.full_like(self.beyond, np.inf)), NO, NO, NO))

    def _sqrt(self, a: Bound) -> Bound:
        return self._rounded(monotone(np.sqrt, a.value), a.relative / 2, NO, a.calm / 2)

    def _min(self, a: Bound, b: Bound) -> Bound:
        return Bound(Interval(*map(np.minimum, a.value, b.value)), *map(np.maximum, a[1:], b[1:]))

    def _max(self, a: Bound, b: Bound) -> Bound:
        return Bound(Interval(*map(np.maximum, a.value, b.value)), *map(np.maximum, a[1:], b[1:]))

    def _finite(self, a: Bound) -> Bound:
        return a

    def _capped(self, a: Bound) -> Bound:
        most = np.log(self.beyond) - 2.0**-12  # a little less, for the bound's own slack
        return a._replace(value=Interval(np.minimum(a.value.lo, most), np.minimum(a.value.hi, most)))

    def _within(self, a: Bound, c: Bound) -> Bound:
        return a._replace(value=Interval(*map(np.minimum, a.value, c.value)))

    def _wide(self, a: Bound, c: Bound) -> Bound:
        return a

    def _offset(self, a: Bound, c: Bound) -> Bound:
        error = np.where(c.exact, 1.0, 2.0)
        return Bound(add(a.value, -c.value), error, NO, error, np.full(1, 2.0**-100))

    def _small(self, name: str, found: Bound, a: Bound) -> Bound:
        """expm1 and log1p of an exact argument that is nearly 0: the argument itself."""
        own = np.full(1, self.library[name])
        return found.unless(a.exact & (a.value.high < NEARLY_ZERO), Bound(a.value, own, NO, own))

    def _library(
        self, name: str, value: Interval, relative: Floats, absolute: Floats, calm: Floats, least: Floats = NO
    ) -> Bound:
        own = self.library[name]
        return Bound(value, relative + own, absolute + self._below(value, least), calm + own)

    def _exp(self, a: Bound) -> Bound:
        amplified = _times(a.relative, a.value.high) + a.absolute * (self.tiny / self.unit)
        found = self._library("exp", monotone(bounds.exp, a.value), amplified, NO, NO)
        one = Bound(found.value, NO + 0.25, NO, NO + 0.25, NO, NO + 1.0)  # exp(1e-300)
        found = found.unless(a.value.high < self.unit / 8, one)
        found = found.unless(a.value.hi < self.dead, self._nearly_nothing(a.value.hi))
        return found.unless(a.value.hi < -GONE, ZERO)

    def _of_wide(self, op: str, a: Bound) -> Bound:
        one = np.ones(1)
        if op == "exp":
            found = self._library(op, monotone(bounds.exp, a.value), one, NO, one)
            logarithm, gone = a.value.hi, a.value.hi < -GONE
        else:
            found = self._library(op, _erfc(a.value), one, NO, one)
            logarithm = np.where(a.value.lo > 1, -(a.value.lo**2), 0.0)
            gone = (a.value.hi < -GONE) | (a.value.lo > GONE)
        return found.unless(logarithm < self.dead, self._nearly_nothing(logarithm)).unless(gone, ZERO)

    def _nearly_nothing(self, logarithm: Floats) -> Bound:
        """exp(logarithm) and less, which is computed as 0: below a quarter of the smallest subnormal."""
        share = bounds.exp(logarithm - self.log_tiny)
        found = Bound(Interval(np.zeros_like(self.tiny), self.tiny), NO, share, NO)
        return found.unless(logarithm < self.dead - VANISHED, ZERO)

    def _expm1(self, a: Bound) -> Bound:
        condition = np.where(a.value.hi <= 0, 1.0, 1.0 + a.value.high)
        absolute = _times(a.absolute, bounds.exp(a.value.hi))
        value = monotone(bounds.expm1, a.value)
        found = self._library("expm1", value, _times(condition, a.relative), absolute, a.calm, a.least / 2)
        return self._small("expm1", found, a)

    def _erfc(self, a: Bound) -> Bound:
        size = a.value.high
        condition = np.where(a.value.lo >= 0, 2 * size * size + 2 * size, 2.0)
        return self._library("erfc", _erfc(a.value), _times(condition, a.relative), 2.0 * a.absolute, NO)

    def _log(self, a: Bound) -> Bound:
        value = monotone(bounds.log, a.value)
        underflow = a.absolute * self.tiny / (a.value.low * self.unit)
        error = a.relative + np.where(a.absolute > 0, underflow, 0.0)
        amplified = np.where(a.exact, 0.0, _over(error, value.low))
        found = self._library("log", value, amplified, NO, np.minimum(a.calm, amplified))
        return found.unless(a.value.lo <= 0, NOTHING_KNOWN)

    def _log_quotient(self, a: Bound, b: Bound) -> Bound:
        """log(a/b), where a library has it; of exact operands it is good at 1, too."""
        if "log_quotient" not in self.library:
            return NOTHING_KNOWN
        value = monotone(bounds.log, divide(a.value, b.value))
        error = a.relative + b.relative
        amplified = np.where(error == 0, 0.0, _over(error, value.low))
        found = self._library("log_quotient", value, amplified, NO, np.minimum(a.calm + b.calm, amplified))
        lost = (a.value.lo <= 0) | (b.value.lo <= 0) | (a.absolute > 0) | (b.absolute > 0)
        return found.unless(lost, NOTHING_KNOWN)

    def _log1p(self, a: Bound) -> Bound:
        below = a.value.lo
        value = monotone(bounds.log1p, a.value)
        condition = np.where(below > -NEARLY_ZERO, 1.0, below / ((1 + below) * np.log1p(below)))
        absolute = _times(np.where(below < 0, 1.0 / (1 + below), 1.0), a.absolute)
        found = self._library("log1p", value, _times(condition, a.relative), absolute, a.calm, a.least / 2)
        found = found.unless(a.exact, self._library("log1p", value, NO, NO, NO))
        return self._small("log1p", found.unless(below <= -1, NOTHING_KNOWN), a)

    def _horner(self, x: Bound, *coefficients: Bound) -> Bound:
        total = coefficients[-1]
        for coefficient in reversed(coefficients[:-1]):
            total = self._add(coefficient, self._mul(x, total))
            self.amplification.pop(self.place, None)
        return total


def _is_given(node: Tree) -> bool:
    """Whether it is an input, with a sign or without, or a constant that is as short as one."""
    if node.op in ("neg", "abs"):
        return _is_given(node.args[0])
    return node.op == "var" or (node.op == "num" and _precision(node.number) <= GIVEN)


def _minus(a: Bound) -> Bound:
    return a._replace(value=-a.value)


def _nothing(a: Bound) -> Mask:
    """Where the bound is `ZERO`."""
    nothing: Mask = a.value.zero & a.exact & (a.calm == 0) & (a.least == 0)
    return nothing


def _erfc(a: Interval) -> Interval:
    return bounds.outward(bounds.erfc(a.hi), bounds.erfc(a.lo))


def _times(a: Floats, b: Floats) -> Floats:
    found = a * b
    return np.where((a == 0) | (b == 0), 0.0, found) if np.isnan(found).any() else found


def _over(a: Floats, b: Floats) -> Floats:
    return np.where(b == 0, INFINITE, a / b)


def _precision(value: Fraction) -> float:
    """The bits that a rational needs; infinite if it is not dyadic."""
    if value.denominator & (value.denominator - 1):
        return math.inf
    top = abs(value.numerator)
    return float(top.bit_length() - (top & -top).bit_length() + 1) if top else 0.0


def _power(a: Bound) -> Floats:
    """The power of two that it is computed as; 0 if none is known."""
    return np.where(a.exact & _is_power_of_two(a.value), a.value.high, a.scale)


def _is_power_of_two(value: Interval) -> Mask:
    found: Mask = (value.lo == value.hi) & (np.frexp(np.abs(value.lo))[0] == 0.5)
    return found
