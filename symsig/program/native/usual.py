"""Usual inputs, which need no guards: conditions of a kernel that come out the same for all of them.

A guard is a select that only extreme inputs need: a bound on an exponent, a scaling of what would be subnormal.
Which way it goes for all inputs of a range is found by interval arithmetic on the operations themselves, whose
rounding is monotone; so with or without its guards a kernel has the same bits there.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product

import numpy as np

from symsig.expr import Tree
from symsig.expr.tree import nodes, rewrite
from symsig.model import Dtype, Magnitudes
from symsig.program.native.formats import DOUBLE, Working
from symsig.program.native.wide import mul_

LEAST = (2.0**-100, 2.0**-40, 2.0**-20)
MOST = (2.0**24, 600.0, 36.0, 20.0)
"""Where a range may begin and end: exp(-600) is normal with room to spare, and 1 + exp(-36) a pair of floats
without a loss."""

FOR_LABELS = 1
"""Guards that may be left of usual inputs, so that the ends of a domain are: labels are 0 or 1."""

BLOCK = 512
"""Bytes of inputs that kernels look at, and take through their stages, together."""

PARTING = 30.0
"""Operations on a vector that it takes, about, to find which inputs of a block are apart."""

LANES = 8.0
"""Inputs apart that take as long as one vector does."""

SPREAD = 40.0
"""Width of the interval that the benchmarks take inputs from."""


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


@dataclass(frozen=True)
class Found:
    """Usual inputs, and what a kernel comes to for them: each node with that beside it, as `usually`.

    Those of them that are `apart` it leaves out: they are given with what it comes to for them alone.
    """

    usual: tuple[Magnitudes, ...]
    beside: Mapping[Tree, Tree]
    apart: tuple[Magnitudes, Tree] | None = None


def usual_inputs(
    tree: Tree,
    facts: Mapping[Tree, tuple[float, float]],
    domains: Mapping[str, tuple[float, float]],
    dtype: Dtype,
    fmt: Working = DOUBLE,
) -> Found:
    """The widest range of inputs that decides most guards, less inputs apart if that makes the kernel quicker.

    The operations are in `fmt`, and `facts` are bounds of nodes that hold for all inputs. The range is empty where
    there is nothing to be left out.
    """

    def decided(*pieces: Sequence[Range]) -> dict[Tree, Tree]:
        inputs = [dict(zip(domains, piece, strict=True)) for piece in product(*pieces)]
        return _alike([_decided(tree, facts, these, fmt) for these in inputs])

    best: dict[Tree, Tree] = {}
    usual: tuple[Magnitudes, ...] = ()
    for most, least in product(MOST, LEAST):
        candidate = tuple(_within(*ends, least, most, dtype) for ends in domains.values())
        if len(these := decided(*map(_ranges, candidate))) > len(best):
            usual, best = candidate, these
    if len(usual) == 1 and best:
        (only,) = usual
        candidate = (replace(only, least=0.0),)
        if len(these := decided(*map(_ranges, candidate))) == len(best):
            usual, best = candidate, these
    for i, (low, high) in enumerate(domains.values() if len(usual) > 1 else ()):
        if low == 0 and math.isfinite(high):
            candidate = (*usual[:i], Magnitudes(0.0, high, 1), *usual[i + 1 :])
            these = decided(*map(_ranges, candidate))
            if len(these) >= len(best) - FOR_LABELS:
                usual, best = candidate, these
    usual = tuple(_in_powers(inputs, dtype) for inputs in usual)
    found = Found(usual, _beside(tree, best))
    work: float = _operations(tree, best)
    for apart in _candidates(tree, usual[0], dtype) if len(usual) == 1 else ():
        these, those = decided(_without(usual[0], apart, dtype)), decided(_ranges(apart))
        takes = _operations(tree, these) + _alone(apart, _operations(tree, those), dtype)
        if takes < work:
            work, found = takes, Found(usual, _beside(tree, these), (apart, _instead(tree, those)))
    return found


def _within(low: float, high: float, least: float, most: float, dtype: Dtype) -> Magnitudes:
    """The inputs of the domain from `least` to `most` in magnitude."""
    kind = np.dtype(dtype).type
    if low >= 0:
        first = float(np.nextafter(kind(low), kind(math.inf)))
        return Magnitudes(max(least, first), _before(high, most, kind), 1)
    if high <= 0:
        return Magnitudes(least, _before(-low, most, kind), -1)
    return Magnitudes(least, min(_before(-low, most, kind), _before(high, most, kind)), 0)


def _before(end: float, most: float, kind: type[np.floating]) -> float:
    return min(most, float(np.nextafter(kind(end), kind(0)))) if math.isfinite(end) else most


def _in_powers(inputs: Magnitudes, dtype: Dtype) -> Magnitudes:
    """The most of them that are so many powers of two as a power of two is, which is least to look for: of what is
    not among them a bit is 1 behind a subtraction. The inputs of the benchmarks stay, but for tiny ones."""
    if not inputs.least:
        return inputs
    kind = np.dtype(dtype).type
    top = math.floor(math.log2(np.nextafter(kind(inputs.most), kind(math.inf))))
    count = top - math.ceil(math.log2(inputs.least))
    least = 2.0 ** (top - 2 ** math.floor(math.log2(max(count, 1))))
    if 2.0**top < min(inputs.most, SPREAD / 2) or least > LEAST[-1]:
        return inputs
    return replace(inputs, least=least, most=float(np.nextafter(kind(2.0**top), kind(0))))


def _ranges(inputs: Magnitudes) -> list[Range]:
    """The inputs of each sign."""
    signs = (-1, 1) if inputs.sign == 0 else (inputs.sign,)
    return [Range(*sorted((sign * inputs.least, sign * inputs.most))) for sign in signs]


def _without(usual: Magnitudes, apart: Magnitudes, dtype: Dtype) -> list[Range]:
    """The usual inputs that are not apart, of each sign."""
    kind = np.dtype(dtype).type
    below, above = np.nextafter(kind(apart.least), kind(0)), np.nextafter(kind(apart.most), kind(math.inf))
    found = []
    for sign in (-1, 1) if usual.sign == 0 else (usual.sign,):
        if apart.sign in (0, sign):
            parts = [Magnitudes(usual.least, float(below), sign), Magnitudes(float(above), usual.most, sign)]
        else:
            parts = [replace(usual, sign=sign)]
        found += [r for part in parts if part.least <= part.most for r in _ranges(part)]
    return found


def _alike(pieces: Sequence[Mapping[Tree, Tree]]) -> dict[Tree, Tree]:
    """What is decided in all pieces, and the simplest of what it comes to in all."""
    found = {}
    for node in pieces[0]:
        first, *others = (_comes_to(node, piece) for piece in pieces)
        common = [end for end in first if all(end in other for other in others)]
        if common:
            found[node] = common[-1]
    return found


def _comes_to(node: Tree, decided: Mapping[Tree, Tree]) -> list[Tree]:
    """What a node comes to, what that comes to, and so on."""
    found = []
    while node in decided:
        node = decided[node]
        found.append(node)
    return found


def _candidates(tree: Tree, usual: Magnitudes, dtype: Dtype) -> Iterator[Magnitudes]:
    """Inputs that may be apart: those between two ends of local polynomials, and those between all of them."""
    kind = np.dtype(dtype).type
    firsts: dict[int, set[float]] = {-1: set(), 0: set(), 1: set()}
    for node in nodes(tree):
        if node.op == "lt" and (found := _threshold(node)):
            sign, place, above = found
            firsts[sign].add(place if above else float(np.nextafter(kind(place), kind(math.inf))))
    for sign, places in firsts.items():
        ends = sorted({usual.least, *(place for place in places if usual.least < place < usual.most)})
        for low, high in (*pairwise(ends), *((low, ends[-1]) for low in ends[:2])):
            if low < high:
                yield Magnitudes(low, float(np.nextafter(kind(high), kind(0))), sign)


def _threshold(node: Tree) -> tuple[int, float, bool] | None:
    """Where a comparison with a number parts inputs: of which sign, 0 for both, at which magnitude, and whether
    that itself is with those above."""
    a, b = node.args
    swapped = a.op == "num"
    if swapped:
        a, b = b, a
    if b.op != "num":
        return None
    negative, size = False, False
    while a.op in ("number", "sizable", "lesser", "neg", "abs"):
        size = size or a.op == "abs"
        negative ^= a.op == "neg" and not size
        a = a.args[0]
    if a.op != "var" or not b.number:
        return None
    sign = 0 if size else -1 if (b.number < 0) != negative else 1
    return sign, abs(float(b.number)), (b.number > 0) != swapped


def _alone(apart: Magnitudes, operations: int, dtype: Dtype) -> float:
    """What inputs apart cost, in operations on a vector, if all inputs are spread evenly over SPREAD."""
    share = (apart.most - apart.least) * (2 if apart.sign == 0 else 1) / SPREAD
    blocks = min(1.0, BLOCK // np.dtype(dtype).itemsize * share)
    return blocks * PARTING + min(1.0, LANES * share) * operations


def _operations(tree: Tree, decided: Mapping[Tree, Tree]) -> int:
    """How many operations the result takes."""
    seen: set[Tree] = set()
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        node = decided.get(node, node)
        if node.args and node not in seen:
            seen.add(node)
            waiting += node.args
    return len(seen)


def _decided(
    tree: Tree, facts: Mapping[Tree, tuple[float, float]], inputs: Mapping[str, Range], fmt: Working
) -> dict[Tree, Tree]:
    """What is a select, or an input that is held, or an operation on such, and what it comes to."""
    there = set(nodes(tree))
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
            same = {[arm, *_comes_to(arm, found)][-1] for arm in node.args[1:]}
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
        elif node.op == "greater":
            value = Range(max(args[0].low, args[1].low), max(args[0].high, args[1].high), args[1].low)
            if args[0].low >= args[1].high:
                found[node], value = node.args[0], args[0]
        elif node.op == "sizable":
            value = args[0]
            if value.smallest >= args[1].high:
                found[node] = node.args[0]
            else:
                value = Range(min(value.low, -0.5), max(value.high, 0.5), args[1].low)
        elif node.op == "lowered" and args[1].largest == 0:  # by no bits
            found[node], value = node.args[0], args[0]
        elif node.op == "var":
            value = inputs[node.name]
        else:
            value = _rounded(_range(node, args, fmt), fmt)
            ends = ([arg, *_comes_to(arg, found)][-1] for arg in node.args)
            alike = Tree(node.op, *ends, value=node.value)
            if alike != node and alike in there:
                found[node] = alike
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
        case "fma":
            return _fused([(x, y) for x in (a.low, a.high) for y in (b.low, b.high)], c)
        case "pow2" if a.low - fmt.magic > 1 - fmt.bias and a.high - fmt.magic <= fmt.bias:
            low, high = (2.0 ** int(end - fmt.magic) for end in (a.low, a.high))
            return Range(low, high, low)
        case "entry":
            return _hull([entry.low for entry in args[2:]], min(entry.smallest for entry in args[2:]))
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


def _fused(factors: Sequence[tuple[float, float]], c: Range) -> Range:
    """Of a*b + c, of which the extremes are those of a*b, as far as these are seen in float64."""
    sizes = [x * y for x, y in factors]
    if any(map(math.isnan, sizes)):
        return UNKNOWN
    lowest, highest = (
        [_fma(x, y, z) for (x, y), size in zip(factors, sizes, strict=True) if size == end]
        for end, z in ((min(sizes), c.low), (max(sizes), c.high))
    )
    return _hull([*lowest, *highest])


def _fma(a: float, b: float, c: float) -> float:
    if not all(map(math.isfinite, (a, b, c))):
        return math.nan
    (p, q), (r, s), (t, u) = (x.as_integer_ratio() for x in (a, b, c))
    top = p * r * u + t * q * s
    try:
        return top / (q * s * u)  # of integers, which is rounded once
    except OverflowError:
        return math.inf if top > 0 else -math.inf


def _exponent(a: float) -> float:
    (bits,) = struct.unpack("<q", struct.pack("<d", a))
    return float(((bits + (1 << 51)) >> 52) - 1023)


def _beside(tree: Tree, decided: Mapping[Tree, Tree]) -> dict[Tree, Tree]:
    """Each node rebuilt; one that is decided as `usually` what it comes to."""
    return _rebuilt(tree, decided, lambda end, own: Tree("usually", end, own))


def _instead(tree: Tree, decided: Mapping[Tree, Tree]) -> Tree:
    """The tree with what is decided as what it comes to, and no factor that is 1 then."""
    found = _rebuilt(tree, decided, lambda end, _: end)[tree]
    return rewrite(found, lambda node: mul_(*node.args) if node.op == "mul" else node)


def _rebuilt(tree: Tree, decided: Mapping[Tree, Tree], made: Callable[[Tree, Tree], Tree]) -> dict[Tree, Tree]:
    """Each node of its rebuilt operands; one that is decided as it is `made` of what it comes to, and of itself."""
    done: dict[Tree, Tree] = {}
    waiting = [tree]
    while waiting:
        node = waiting[-1]
        before = [part for part in (*node.args, decided.get(node, node)) if part not in done and part != node]
        waiting += before
        if not before:
            own = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
            done[node] = made(done[decided[node]], own) if node in decided else own
            waiting.pop()
    return done
