"""Where a conditional arrangement keeps its digits on a cell, and what is used where it does not.

The cell is cut into intervals, each binade into a few where exponentials vary; on each the error bound of `error`
says whether the arrangement is good there, and where a bad sequence starts and ends is found more finely. What
remains bad is bounded: it gets local polynomials, or another arrangement that is good there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise

import numpy as np

from symsig.derive.arithmetic import LIBM, Arithmetic, Limit
from symsig.derive.arrange import Arrangement, cost, with_names
from symsig.derive.atoms import Unsafe
from symsig.derive.bounds import Interval as Enclosure
from symsig.derive.bounds import Mask, around
from symsig.derive.error import Analyser, Analysis
from symsig.derive.local import Local, NoPolynomial, locals_on
from symsig.derive.tail import tail
from symsig.expr import Tree, show
from symsig.model import Dtype
from symsig.normal import Cell, Frac, Tower
from symsig.program.expand import readable
from symsig.ulp import FORMATS, Format

SMALLEST = frozenset(Fraction(2) ** fmt.tiniest for fmt in FORMATS.values())

FINEST = Fraction(1, 32)
"""An interval [a, b] with b - a below this share of a is bad as a whole."""

ROUNDS = 2
"""Times that an end of a bad sequence is cut: into binades, and one of these into parts."""

WORTHWHILE = 0.75
"""Another arrangement is used where it leaves less than this share of a bad interval bad."""

DECAYED = 4
"""From here on an error function has fallen by 2^-14, and its decay is more than a polynomial can follow."""

PLAIN = "no sum in it cancels, and what leaves the range first is the result"
"""Said of an arrangement that is used on an interval and has no sum to say anything of."""

MAX_TRIED = 3
"""Arrangements that are looked at closely."""


SOUND = Limit(16, 16)
"""More than roundings and their amplification add up to: what is left is overflow and underflow."""

Interval = tuple[Fraction, Fraction | None]
Short = tuple[Fraction, Fraction]
Part = tuple[Dtype, Fraction, Fraction]
"""lo <= w <= hi in one format."""


@dataclass(frozen=True)
class Choice:
    """How to compute a function on a cell: a tree, and what replaces it on some intervals of w = |x|."""

    tree: Tree
    reasons: tuple[str, ...]
    patches: tuple[Local, ...] = ()


@dataclass
class _Scan:
    """What is found for one arrangement: the bad intervals of w, and the amplification of its sums elsewhere."""

    bad: list[Interval]
    amplification: dict[Tree, float]


def sound(tower: Tower, safe: Sequence[Arrangement]) -> list[Arrangement]:
    """The arrangements without those in which an intermediate value overflows or underflows; raises Unsafe."""
    grid = _Grid.coarse(tower, LIBM)
    found = [arrangement for arrangement in safe if grid.good(arrangement.tree, SOUND).all()]
    if not found:
        raise Unsafe("every arrangement overflows somewhere, or loses digits to underflow")
    return found


class Chooser:
    """Ways to compute a function on a cell, for one limit of the error after the other."""

    def __init__(
        self,
        tower: Tower,
        value: Frac,
        definition: Tree,
        candidates: Sequence[Arrangement],
        arithmetic: Arithmetic,
        *,
        parity: bool,
        careful: bool,
    ) -> None:
        assert isinstance(tower.cell, Cell)
        self.definition, self.careful, self._formats = definition, careful, tuple(arithmetic.inputs)
        self.tower, self.value, self.parity, self.cell = tower, value, parity, tower.cell
        self._candidates = sorted(candidates, key=_price)
        self._grid = _Grid.coarse(tower, arithmetic)
        self._polynomials: dict[Interval, list[Local] | NoPolynomial] = {}

    def choices(self, limit: Limit) -> list[Choice]:
        """Ways to compute the function with an error of at most `limit` ULP by the bound; raises Unsafe."""
        scans: list[tuple[Arrangement, _Scan]] = []
        for arrangement in self._promising(limit):
            scan = self._scan(arrangement, limit)
            if not scan.bad and not arrangement.last:
                return [Choice(arrangement.tree, _reasons(arrangement, scan))]
            scans.append((arrangement, scan))
        found: list[Choice] = []
        refusals: list[str] = []
        for arrangement, scan in sorted(scans, key=lambda pair: (pair[0].last, _size(pair[1].bad))):
            if arrangement.bounded or (arrangement.spare and found):
                continue
            try:
                patches = [patch for bad in scan.bad for patch in self._patches(bad, scans)]
            except NoPolynomial as reason:
                where = _text(self.tower, scan.bad)
                refusals.append(f"{show(readable(arrangement.tree))} loses digits for {where}, and {reason}")
                continue
            found.append(Choice(arrangement.tree, _reasons(arrangement, scan), tuple(patches)))
        if not found:
            raise Unsafe(refusals[0])
        found.sort(key=_weight)
        return [choice for choice in found if _weight(choice)[:2] == _weight(found[0])[:2]][:2]

    def _promising(self, limit: Limit) -> list[Arrangement]:
        """By a coarse scan: the first that is good everywhere; else those good on the most intervals, what is good
        where these are not, and what is good on most of that."""
        in_double = self._grid.of("float64")
        good: list[tuple[Arrangement, Mask]] = []
        known: set[tuple[int, bytes]] = set()
        for arrangement in self._candidates:
            kept = self._grid.good(arrangement.tree, limit)[in_double]
            if kept.all() and not arrangement.last:
                return [arrangement]
            if (arrangement.last, kept.tobytes()) not in known:
                known.add((arrangement.last, kept.tobytes()))
                good.append((arrangement, kept))
        chosen = sorted(good, key=lambda pair: (pair[0].last, -pair[1].sum()))[:MAX_TRIED]
        partners = [next((pair for pair in good if (kept | pair[1]).all()), None) for _, kept in chosen]
        best = chosen[0][1]
        rest = sorted(good, key=lambda pair: -(pair[1] & ~best).sum())[:MAX_TRIED]
        return list(dict.fromkeys(arrangement for arrangement, _ in [*chosen, *filter(None, partners), *rest]))

    def _scan(self, arrangement: Arrangement, limit: Limit) -> _Scan:
        """The bad intervals of an arrangement, their ends found more finely."""
        result = _Scan([], {})
        good = self._grid.good(arrangement.tree, limit, result.amplification)
        bad = [part for part, kept in zip(self._grid.parts, good, strict=True) if not kept]
        ends = [
            (dtype, first, last)
            for dtype in self._formats
            for first, last in _runs([(lo, hi) for own, lo, hi in bad if own == dtype])
        ]

        def where_good(parts: Sequence[Part]) -> Mask:
            return self._grid.finer(parts).good(arrangement.tree, limit, result.amplification)

        result.bad = _joined(sorted((lo, hi) for lo, hi in _trimmed(where_good, ends) if lo < hi), self.cell)
        return result

    def _patches(self, bad: Interval, scans: list[tuple[Arrangement, _Scan]], depth: int = 3) -> list[Local]:
        """Other arrangements where they are good, and local polynomials for what is left of a bad interval."""
        lo, hi = bad
        usable = [pair for pair in scans if hi is not None or not pair[0].bounded]
        left = {
            arrangement: [common for region in scan.bad if (common := _common(bad, region))]
            for arrangement, scan in usable
        }
        for other, scan in sorted(usable, key=lambda pair: pair[0].last):
            if not left[other]:
                return [self._other(other, scan, bad)]
        other, scan = min(usable, key=lambda pair: _size(left[pair[0]]))
        if depth and hi is not None and _size(left[other])[1] < WORTHWHILE * float(hi - lo):
            return [
                patch
                for part, is_left in _parts(bad, left[other])
                for patch in (
                    self._patches(part, scans, depth - 1) if is_left else [self._other(other, scan, part)]
                )
            ]
        w = _w(self.tower)
        if hi is None or (self.tower.errors and lo > DECAYED):
            return self._kept(bad, lambda: tail(self.tower, self.definition, self.value, lo, hi))
        return self._kept(
            bad,
            lambda: locals_on(self.tower, self.value, lo, hi, w, parity=self.parity, careful=self.careful),
        )

    @staticmethod
    def _other(other: Arrangement, scan: _Scan, where: Interval) -> Local:
        far = Fraction(2) ** 1024 if where[1] is None else where[1]
        return Local(where[0], far, other.tree, "; ".join(_reasons(other, scan)) or PLAIN, exact=True)

    def _kept(self, bad: Interval, made: Callable[[], list[Local]]) -> list[Local]:
        if bad not in self._polynomials:
            try:
                self._polynomials[bad] = made()
            except NoPolynomial as reason:
                self._polynomials[bad] = reason
        found = self._polynomials[bad]
        if isinstance(found, NoPolynomial):
            raise found
        return found


def _price(arrangement: Arrangement) -> tuple[int, tuple[int, int, int]]:
    return arrangement.last, cost(arrangement.tree)


def _weight(choice: Choice) -> tuple[int, int, tuple[int, int, int]]:
    """Fewer polynomials first, then patches that end, then the cost of all that is computed."""
    whole = Tree("all", choice.tree, *(patch.tree for patch in choice.patches))
    polynomials = sum(not patch.exact for patch in choice.patches)
    return polynomials, sum(patch.hi > 2**127 for patch in choice.patches), cost(whole)


def _size(bad: list[Interval]) -> tuple[bool, float]:
    unbounded = any(hi is None for _, hi in bad)
    return unbounded, sum(float(hi - lo) for lo, hi in bad if hi is not None)


def _common(a: Interval, b: Interval) -> Interval | None:
    lo = max(a[0], b[0])
    ends = [hi for hi in (a[1], b[1]) if hi is not None]
    hi = min(ends) if ends else None
    return (lo, hi) if hi is None or lo < hi else None


def _parts(whole: Interval, left: list[Interval]) -> Iterator[tuple[Interval, bool]]:
    """The interval cut at the ends of what is left of it, from left to right."""
    at, end = whole
    for lo, hi in sorted(left, key=lambda interval: interval[0]):
        if at < lo:
            yield (at, lo), False
        yield (lo, hi), True
        assert hi is not None
        at = hi
    if end is not None and at < end:
        yield (at, end), False


def _w(tower: Tower) -> Tree:
    return Tree("abs", Tree("var", value=tower.variable))


def _text(tower: Tower, bad: list[Interval]) -> str:
    parts = [f"{float(lo):.6g} <= |{tower.variable}|" + (f" <= {float(hi):.6g}" if hi else "") for lo, hi in bad]
    return ", ".join(parts)


def _reasons(arrangement: Arrangement, scan: _Scan) -> tuple[str, ...]:
    sums = tuple(
        f"{show(with_names(node))}: of both signs, errors grow {math.ceil(10 * most) / 10:g}-fold at most here"
        for node, most in scan.amplification.items()
        if node.args
        and 1.5 < most < math.inf
        and not any(r.startswith(f"{show(with_names(node))}:") for r in arrangement.reasons)
    )
    return (*arrangement.reasons, *sums)


# the scan


def _parameters(tower: Tower) -> list[dict[str, Enclosure]]:
    """Enclosures of the parameters, for each sign that one may have."""
    found: list[dict[str, Enclosure]] = [{}]
    huge, tiny = Fraction(2) ** 1023, Fraction(1, 2**1074)
    for name in tower.parameters:
        lo, hi = tower.ranges.get(name, (None, None))
        ends = [(lo, hi)] if lo is not None and hi is not None else [(-huge, -tiny), (tiny, huge)]
        found = [
            row | {name: around([(a, b)])} for row in found for a, b in ends if a is not None and b is not None
        ]
    return found


def _runs(intervals: list[Short]) -> Iterator[tuple[Short, Short]]:
    """The first and the last of each sequence of touching intervals."""
    first = last = None
    for interval in intervals:
        if last is None or last[1] != interval[0]:
            if first is not None and last is not None:
                yield first, last
            first = interval
        last = interval
    if first is not None and last is not None:
        yield first, last


def _trimmed(
    good: Callable[[Sequence[Part]], Mask],
    runs: Sequence[tuple[Dtype, Short, Short]],
) -> list[Short]:
    """Bad sequences, given by their first and last intervals, without the good parts of these.

    Nothing is left (lo >= hi) of one interval of which all parts are good.
    """
    firsts, lasts = [first for _, first, _ in runs], [last for _, _, last in runs]
    for _ in range(ROUNDS):
        wanted = [
            (which, i, _finer(*which[i]))
            for which in (firsts, lasts)
            for i in range(len(runs))
            if (which[i][0] not in SMALLEST if which is firsts else which[i][1] < 2**127)  # nothing is beyond
        ]
        parts = [(runs[i][0], *part) for _, i, finer in wanted for part in finer]
        if not parts:
            break
        answers = iter(good(parts).tolist())
        for which, i, finer in wanted:
            left = [part for part in finer if not next(answers)]
            if finer and which is firsts:
                which[i] = left[0] if left else (finer[-1][1], finer[-1][1])
            elif finer:
                which[i] = left[-1] if left else (finer[0][0], finer[0][0])
    return [(first[0], last[1]) for first, last in zip(firsts, lasts, strict=True)]


def _finer(lo: Fraction, hi: Fraction) -> list[Short]:
    """The binades of a long interval, the parts of a short one; nothing of the finest."""
    if hi > 2 * lo:
        powers = (Fraction(2) ** e for e in range(_log2(lo) + 1, _log2(hi) + 1))
        return list(pairwise([lo, *(p for p in powers if p < hi), hi]))
    count = 1
    while hi - lo > FINEST * lo * count:
        count *= 2
    points = [lo + (hi - lo) * i / count for i in range(count + 1)]
    return list(pairwise(points)) if count > 1 else []


class _Grid:
    """Intervals of w, in each format some, and the error bounds of trees there, computed once."""

    def __init__(
        self,
        tower: Tower,
        parts: Sequence[Part],
        rows: Sequence[Mapping[str, Enclosure]],
        arithmetic: Arithmetic,
    ) -> None:
        assert isinstance(tower.cell, Cell)
        self.tower, self.parts, self._rows, self._arithmetic = tower, list(parts), rows, arithmetic
        sign = tower.cell.sign
        x = around([(lo, hi) if sign > 0 else (-hi, -lo) for _, lo, hi in parts])
        inputs = {tower.variable: Enclosure(*(np.tile(end, len(rows)) for end in x))}
        for name in rows[0]:
            inputs[name] = Enclosure(*(np.repeat(end, len(parts)) for end in _stacked(row[name] for row in rows)))
        formats = [arithmetic.working[dtype] for dtype, _, _ in parts]
        self._analyser = Analyser(inputs, formats * len(rows), arithmetic.library)
        self._analysed = cache(self._analyser)
        self._least = cache(self._analyser.least)
        self._correlated = cache(self._analyser.correlated)

    @classmethod
    def coarse(cls, tower: Tower, arithmetic: Arithmetic) -> _Grid:
        """Where the scan starts."""
        cuts = {dtype: _cuts(tower, fmt) for dtype, fmt in arithmetic.inputs.items()}
        parts = [(dtype, lo, hi) for dtype, points in cuts.items() for lo, hi in pairwise(points)]
        return cls(tower, parts, _parameters(tower), arithmetic)

    def finer(self, parts: Sequence[Part]) -> _Grid:
        """Other intervals, for the same parameters."""
        return _Grid(self.tower, parts, self._rows, self._arithmetic)

    def of(self, dtype: Dtype) -> Mask:
        """Which of the intervals are of a format."""
        return np.array([own == dtype for own, _, _ in self.parts])

    def good(self, tree: Tree, limit: Limit, amplified: dict[Tree, float] | None = None) -> Mask:
        """Where the bound is within the limit; what is amplified there, and how much, goes to `amplified`."""
        plain = self._analysed(tree)
        kept = self._everywhere(_holds(limit, plain))
        passes = [(plain, kept)]
        if not kept.all() and np.any(~kept & self._everywhere(_holds(limit, self._least(tree)))):
            correlated = self._correlated(tree)
            also = self._everywhere(_holds(limit, correlated)) & ~kept
            passes.append((correlated, also))
            kept = kept | also
        if amplified is not None:
            for analysis, where in passes:
                rows = np.tile(where, len(self._rows))
                for node, factor in analysis.amplification.items():
                    most = float(np.max(np.broadcast_to(factor, rows.shape), where=rows, initial=0.0))
                    amplified[node] = max(most, amplified.get(node, 0.0))
        return kept

    def _everywhere(self, holds: Mask) -> Mask:
        """Where a condition holds for all parameters."""
        whole = np.broadcast_to(holds, (len(self._rows) * len(self.parts),))
        found: Mask = np.all(whole.reshape(len(self._rows), len(self.parts)), axis=0)
        return found


def _holds(limit: Limit, found: Analysis) -> Mask:
    return limit.holds(found.excess, found.subnormal, found.ulps)


def _stacked(intervals: Iterable[Enclosure]) -> Enclosure:
    return Enclosure(*map(np.concatenate, zip(*intervals, strict=True)))


def _cuts(tower: Tower, fmt: Format) -> list[Fraction]:
    """Where the scan starts: powers of two, far apart where everything is 0 or saturated, and parts of binades."""
    cell = tower.cell
    assert isinstance(cell, Cell)
    # exp(-w^2/2) falls by e^9 from 4 to 5
    steep = any(max(e.argument.num.degrees()) > 1 for e in tower.exponentials.values()) or bool(tower.errors)
    exponents = [
        -1074,
        -1025,
        -540,
        -512,
        -256,
        -149,
        -129,
        -100,
        -80,
        -64,
        -40,
        -30,
        -24,
        -20,
        -16,
        -13,
        *range(-11, 13),
        16,
        24,
        40,
        64,
    ]
    exponents += [100, 128, 256, 512, 1024]
    points = []
    for e in exponents:
        if fmt.tiniest <= e <= fmt.emax + 1:
            parts = 2 ** (e + 3) if steep and 0 <= e < 6 else 4 if -4 <= e < 10 else 1
            points += [Fraction(2) ** e * (1 + Fraction(k, parts)) for k in range(parts)]
    far = cell.far
    inside = [p for p in points if cell.near < p and (far is None or p < far)]
    start = cell.near * (1 + Fraction(1, 2 ** (fmt.precision - 1))) if cell.near else Fraction(2) ** fmt.tiniest
    inside += [cell.near * (1 + Fraction(1, 2**k)) for k in range(3, fmt.precision - 1, 8) if cell.near]
    largest = Fraction(2) ** (fmt.emax + 1) - Fraction(2) ** (fmt.emax - fmt.precision + 1)
    if far is not None:  # the last float below the end: 1 - x is not 0 there
        inside += [far * (1 - Fraction(1, 2**k)) for k in range(3, fmt.precision, 8)]
        inside.append(far * (1 - Fraction(1, 2**fmt.precision)))
    return sorted({start, *(min(p, largest) for p in inside if p > start)})


def _log2(value: Fraction) -> int:
    """floor(log2(value))."""
    e = value.numerator.bit_length() - value.denominator.bit_length()
    return e if Fraction(2) ** e <= value else e - 1


def _joined(bad: list[tuple[Fraction, Fraction]], cell: Cell) -> list[Interval]:
    """Overlapping and touching intervals as one, out to the cell's ends where they reach the last float."""
    found: list[tuple[Fraction, Fraction]] = []
    for lo, hi in bad:
        if found and lo <= found[-1][1]:
            found[-1] = (found[-1][0], max(hi, found[-1][1]))
        else:
            found.append((lo, hi))
    return list(_to_the_ends(found, cell))


def _to_the_ends(found: list[tuple[Fraction, Fraction]], cell: Cell) -> Iterator[Interval]:
    for lo, hi in found:
        start = cell.near if lo in SMALLEST and cell.near == 0 else lo
        yield start, None if cell.far is None and hi >= Fraction(2) ** 127 else hi
