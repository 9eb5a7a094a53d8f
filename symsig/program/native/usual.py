"""Usual inputs, which need no guards: conditions of a kernel that come out the same for all of them.

A guard is a select that only extreme inputs need: a bound on an exponent, a scaling of what would be subnormal.
Which way it goes for all inputs of a range is found by interval arithmetic on the operations themselves, whose
rounding is monotone; so with or without its guards a kernel has the same bits there.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import numpy as np

from symsig.expr import Tree
from symsig.expr.tree import nodes
from symsig.model import Dtype, Usual
from symsig.program.native.formats import DOUBLE, Working

LEAST = (2.0**-100, 2.0**-20)
MOST = (600.0, 36.0, 20.0)
"""Where a range may begin and end: exp(-600) is normal with room to spare, and
1 + exp(-36) a pair of floats without a loss."""


@dataclass(frozen=True)
class Range:
    """The floats from `low` to `high` of a magnitude of at least `least`; no NaN."""

    low: float
    high: float
    least: float = 0.0

    @property
    def smallest(self) -> float:
        """The smallest magnitude."""
        return max(self.least, self.low, -self.high)

    @property
    def largest(self) -> float:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))


UNKNOWN = Range(-math.inf, math.inf)


def usual_inputs(
    tree: Tree,
    facts: Mapping[Tree, tuple[float, float]],
    domains: Mapping[str, tuple[float, float]],
    dtype: Dtype,
    fmt: Working = DOUBLE,
) -> tuple[tuple[Usual, ...], dict[Tree, Tree]]:
    """The widest range of inputs that decides most guards, and each node with what it is there beside it.

    The operations are in `fmt`, and `facts` are bounds of nodes that hold for all inputs. The range is empty where
    there is nothing to be left out.
    """
    best: dict[Tree, Tree] = {}
    found: tuple[Usual, ...] = ()
    for most, least in product(MOST, LEAST):
        usual = tuple(_within(*ends, least, most, dtype) for ends in domains.values())
        decided = _decided(tree, facts, dict(zip(domains, usual, strict=True)), fmt)
        if len(decided) > len(best):
            found, best = usual, decided
    return found, _beside(tree, best)


def _within(low: float, high: float, least: float, most: float, dtype: Dtype) -> Usual:
    """The inputs of the domain from `least` to `most` in magnitude."""
    kind = np.dtype(dtype).type
    if low >= 0:
        first = float(np.nextafter(kind(low), kind(math.inf)))
        return Usual(max(least, first), _before(high, most, kind), 1)
    if high <= 0:
        return Usual(least, _before(-low, most, kind), -1)
    return Usual(least, min(_before(-low, most, kind), _before(high, most, kind)), 0)


def _before(end: float, most: float, kind: type[np.floating]) -> float:
    return min(most, float(np.nextafter(kind(end), kind(0)))) if math.isfinite(end) else most


def _decided(
    tree: Tree, facts: Mapping[Tree, tuple[float, float]], usual: Mapping[str, Usual], fmt: Working
) -> dict[Tree, Tree]:
    """What is a select, or a number that is none, and what it comes to."""
    ranges: dict[Tree, Range] = {}
    truths: dict[Tree, bool | None] = {}
    found: dict[Tree, Tree] = {}
    for node in nodes(tree):
        args = [ranges.get(arg, UNKNOWN) for arg in node.args]
        if node.op in ("lt", "eq"):
            truths[node] = _truth(node, *args)
            continue
        if node.op == "select":
            truth = truths[node.args[0]]
            if truth is not None:
                found[node] = node.args[1] if truth else node.args[2]
                ranges[node] = ranges[found[node]]
                continue
            same = {found.get(arm, arm) for arm in node.args[1:]}
            if len(same) == 1:
                (found[node],) = same
            a, b = args[1:]
            value = Range(min(a.low, b.low), max(a.high, b.high), min(a.smallest, b.smallest))
        elif node.op in ("number", "lesser"):
            value = args[0]
            if value.largest <= args[1].low:
                found[node] = node.args[0]
            elif node.op == "lesser":
                value = Range(min(value.low, args[1].low), min(value.high, args[1].high))
        elif node.op == "var":
            u = usual[node.name]
            value = Range(-u.most if u.sign <= 0 else u.least, u.most if u.sign >= 0 else -u.least, u.least)
        else:
            value = _rounded(_range(node, args, fmt), fmt)
        low, high = facts.get(node, (-math.inf, math.inf))
        slack = 2.0 ** (13 - fmt.bits)
        ranges[node] = Range(
            max(value.low, low - slack * abs(low)), min(value.high, high + slack * abs(high)), value.least
        )
    return found


def _truth(node: Tree, a: Range, b: Range) -> bool | None:
    """Whether a comparison holds for all, or for none."""
    if node.op == "eq":
        if node.args[0] == node.args[1]:
            return True
        apart = a.high < b.low or b.high < a.low or a.largest < b.smallest or b.largest < a.smallest
        return False if apart else None
    return True if a.high < b.low else False if a.low >= b.high else None


def _rounded(value: Range, fmt: Working) -> Range:
    """What rounding to the format makes of a range: it is monotone."""
    if fmt is DOUBLE:
        return value
    kind = np.dtype(fmt.dtype).type
    with np.errstate(over="ignore"):
        return Range(*(float(kind(end)) for end in (value.low, value.high, value.least)))


def _range(node: Tree, args: Sequence[Range], fmt: Working) -> Range:
    """Of one operation on ranges."""
    a, b, c = (*args, UNKNOWN, UNKNOWN, UNKNOWN)[:3]
    match node.op:
        case "num":
            value = node.number.numerator / node.number.denominator
            return Range(value, value, abs(value))
        case "inf":
            return Range(math.inf, math.inf)
        case "neg":
            return Range(-a.high, -a.low, a.least)
        case "abs":
            return Range(a.smallest, a.largest, a.smallest)
        case "copysign":
            return Range(-a.largest if b.low <= 0 else a.smallest, a.largest, a.smallest)
        case "add":
            return _hull([a.low + b.low, a.high + b.high])
        case "sub":
            return _hull([a.low - b.high, a.high - b.low])
        case "mul":
            return _hull([x * y for x in (a.low, a.high) for y in (b.low, b.high)], a.smallest * b.smallest)
        case "div":
            return _quotient(a, b)
        case "short_inverse":
            inverse = _quotient(Range(1.0, 1.0, 1.0), a)
            near = [x * y for x in (inverse.low, inverse.high) for y in (1 - 2.0**-22, 1 + 2.0**-22)]
            return _hull(near, inverse.least * (1 - 2.0**-22))
        case "fma":
            return _hull([_fma(x, y, z) for x in (a.low, a.high) for y in (b.low, b.high) for z in (c.low, c.high)])
        case "pow2" if a.low - fmt.magic > 1 - fmt.bias and a.high - fmt.magic <= fmt.bias:
            low, high = (2.0 ** int(end - fmt.magic) for end in (a.low, a.high))
            return Range(low, high, low)
        case "exponent" if a.low >= 2.0**-1022 and math.isfinite(a.high):
            return Range(*map(_exponent, (a.low, a.high)))
        case "quotient_exponent" if min(a.low, b.low) >= 2.0**-1022 and math.isfinite(max(a.high, b.high)):
            return Range(_exponent(a.low) - _exponent(b.high) - 1, _exponent(a.high) - _exponent(b.low) + 1)
    return UNKNOWN


def _hull(values: Sequence[float], least: float = 0.0) -> Range:
    return UNKNOWN if any(map(math.isnan, values)) else Range(min(values), max(values), least)


def _quotient(a: Range, b: Range) -> Range:
    if not b.smallest or math.isinf(a.largest):
        return UNKNOWN
    largest, least = a.largest / b.smallest, a.smallest / b.largest
    signs = {math.copysign(1, x) * math.copysign(1, y) for x in (a.low, a.high) for y in (b.low, b.high)}
    return Range(-largest if -1 in signs else least, largest if 1 in signs else -least, least)


def _fma(a: float, b: float, c: float) -> float:
    if not all(map(math.isfinite, (a, b, c))):
        return math.nan
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    try:
        return exact.numerator / exact.denominator
    except OverflowError:
        return math.inf if exact > 0 else -math.inf


def _exponent(a: float) -> float:
    (bits,) = struct.unpack("<q", struct.pack("<d", a))
    return float(((bits + (1 << 51)) >> 52) - 1023)


def _beside(tree: Tree, decided: Mapping[Tree, Tree]) -> dict[Tree, Tree]:
    """Each node rebuilt; one that is decided as `usually` what it comes to."""
    done: dict[Tree, Tree] = {}
    for node in nodes(tree):
        rebuilt = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
        done[node] = Tree("usually", done[decided[node]], rebuilt) if node in decided else rebuilt
    return done
