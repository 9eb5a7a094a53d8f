"""Where a conditional arrangement keeps its digits on a cell, and what is used where it does not.

The cell is cut into intervals, each binade into a few where exponentials vary; on each the error bound of `error`
says whether the arrangement is good there, and an interval that is not is halved. What remains bad is bounded: it
gets local polynomials, or another arrangement that is good there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from symsig.derive.arrange import Arrangement, cost, with_names
from symsig.derive.atoms import Unsafe
from symsig.derive.bounds import Interval as Enclosure
from symsig.derive.bounds import around
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

WORTHWHILE = 0.75
"""Another arrangement is used where it leaves less than this share of a bad interval bad."""

MAX_TRIED = 3
"""Arrangements that are looked at closely."""


@dataclass(frozen=True)
class Limit:
    """What amplification and underflow may add to the error, in ULP, and where the result itself is subnormal; and
    what all of the error may be."""

    excess: float
    subnormal: float
    total: float = math.inf

    def holds(self, found: Analysis) -> bool:
        """Whether a bound is within the limit."""
        return found.excess <= (self.subnormal if found.subnormal else self.excess) and found.ulps <= self.total


SOUND = Limit(16, 16)
"""More than roundings and their amplification add up to: what is left is overflow and underflow."""

Interval = tuple[Fraction, Fraction | None]


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
    cuts = {dtype: list(pairwise(_cuts(tower, fmt))) for dtype, fmt in FORMATS.items()}
    looks = [_Look(arrangement, tower, _parameters(tower)) for arrangement in safe]
    found = [
        look.arrangement
        for look in looks
        if all(look.good(dtype, lo, hi, SOUND) for dtype in FORMATS for lo, hi in cuts[dtype])
    ]
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
        *,
        parity: bool,
        careful: bool,
    ) -> None:
        assert isinstance(tower.cell, Cell)
        self.definition, self.careful = definition, careful
        self.tower, self.value, self.parity, self.cell = tower, value, parity, tower.cell
        self._looks = [
            _Look(arrangement, tower, _parameters(tower)) for arrangement in sorted(candidates, key=_price)
        ]
        self._polynomials: dict[Interval, list[Local] | NoPolynomial] = {}

    def choices(self, limit: Limit) -> list[Choice]:
        """Ways to compute the function with an error of at most `limit` ULP by the bound; raises Unsafe."""
        scans: list[tuple[Arrangement, _Scan]] = []
        for look in self._promising(limit):
            scan = _scan(look, limit, self.cell)
            if not scan.bad and not look.arrangement.last:
                return [Choice(look.arrangement.tree, _reasons(look.arrangement, scan))]
            scans.append((look.arrangement, scan))
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

    def _promising(self, limit: Limit) -> list[_Look]:
        """By a coarse scan: the first that is good everywhere; else those good on the most intervals, what is good
        where these are not, and what is good on most of that."""
        cuts = list(pairwise(_cuts(self.tower, FORMATS["float64"])))
        everywhere = frozenset(range(len(cuts)))
        good: list[tuple[_Look, frozenset[int]]] = []
        known: set[tuple[int, frozenset[int]]] = set()
        for look in self._looks:
            kept = frozenset(i for i, (lo, hi) in enumerate(cuts) if look.good("float64", lo, hi, limit))
            if kept == everywhere and not look.arrangement.last:
                return [look]
            if (look.arrangement.last, kept) not in known:
                known.add((look.arrangement.last, kept))
                good.append((look, kept))
        chosen = sorted(good, key=lambda pair: (pair[0].arrangement.last, -len(pair[1])))[:MAX_TRIED]
        partners = [next(filter(lambda pair: everywhere <= kept | pair[1], good), None) for _, kept in chosen]
        best = chosen[0][1]
        rest = sorted(good, key=lambda pair: -len(pair[1] - best))[:MAX_TRIED]
        return list(dict.fromkeys(look for look, _ in [*chosen, *filter(None, partners), *rest]))

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
        if hi is None or (self.tower.errors and lo > 4):
            return self._kept(bad, lambda: tail(self.tower, self.definition, self.value, lo, hi))
        return self._kept(
            bad,
            lambda: locals_on(self.tower, self.value, lo, hi, w, parity=self.parity, careful=self.careful),
        )

    @staticmethod
    def _other(other: Arrangement, scan: _Scan, where: Interval) -> Local:
        far = Fraction(2) ** 1024 if where[1] is None else where[1]
        return Local(where[0], far, other.tree, "; ".join(_reasons(other, scan)), exact=True)

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
        found = [row | {name: around(a, b)} for row in found for a, b in ends if a is not None and b is not None]
    return found


def _scan(look: _Look, limit: Limit, cell: Cell) -> _Scan:
    result = _Scan([], {})
    bad: list[tuple[Fraction, Fraction]] = []
    for dtype, fmt in FORMATS.items():

        def good(lo: Fraction, hi: Fraction, dtype: Dtype = dtype) -> bool:
            return look.good(dtype, lo, hi, limit, result.amplification)

        coarse = [(lo, hi) for lo, hi in pairwise(_cuts(look.tower, fmt)) if not good(lo, hi)]
        bad += [(lo, hi) for lo, hi in (_trimmed(good, *run) for run in _runs(coarse)) if lo < hi]
    result.bad = _joined(sorted(bad), cell)
    return result


def _runs(intervals: list[tuple[Fraction, Fraction]]) -> Iterator[tuple[tuple[Fraction, Fraction], ...]]:
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
    good: Callable[[Fraction, Fraction], bool],
    first: tuple[Fraction, Fraction],
    last: tuple[Fraction, Fraction],
) -> tuple[Fraction, Fraction]:
    """A bad sequence without the good parts of its first and last intervals, which bisection finds.

    Nothing is left (lo >= hi) of one interval of which all parts are good.
    """
    (lo, above), (below, hi) = first, last
    if lo not in SMALLEST:  # nothing is further down
        while (middle := _middle(lo, above)) is not None:
            lo, above = (middle, above) if good(lo, middle) else (lo, middle)
    if hi < 2**127:
        while (middle := _middle(below, hi)) is not None:
            below, hi = (below, middle) if good(middle, hi) else (middle, hi)
    return lo, hi


class _Look:
    """The error bound of an arrangement on lo <= w <= hi, computed once for each interval and format."""

    def __init__(self, arrangement: Arrangement, tower: Tower, parameters: list[dict[str, Enclosure]]) -> None:
        assert isinstance(tower.cell, Cell)
        self.arrangement, self.tower = arrangement, tower
        self._sign, self._parameters = tower.cell.sign, parameters
        self._analysers: dict[Dtype, Analyser] = {}
        self._known: dict[tuple[Dtype, Fraction, Fraction, bool], list[Analysis]] = {}

    def good(
        self, dtype: Dtype, lo: Fraction, hi: Fraction, limit: Limit, amplified: dict[Tree, float] | None = None
    ) -> bool:
        """Whether the bound is within the limit; if so, what is amplified, and how much, goes to `amplified`."""
        found = self._analysed(dtype, lo, hi)
        if not all(map(limit.holds, found)):
            found = self._analysed(dtype, lo, hi, correlated=True)
        if not all(map(limit.holds, found)):
            return False
        if amplified is not None:
            for analysis in found:
                for node, most in analysis.amplification.items():
                    amplified[node] = max(most, amplified.get(node, 0.0))
        return True

    def _analysed(self, dtype: Dtype, lo: Fraction, hi: Fraction, *, correlated: bool = False) -> list[Analysis]:
        key = (dtype, lo, hi, correlated)
        if key not in self._known:
            if dtype not in self._analysers:
                self._analysers[dtype] = Analyser(self.arrangement.tree, FORMATS[dtype])
            analyse = self._analysers[dtype].correlated if correlated else self._analysers[dtype]
            x = {self.tower.variable: around(*sorted((self._sign * lo, self._sign * hi)))}
            self._known[key] = [analyse(x | row) for row in self._parameters]
        return self._known[key]


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


def _middle(lo: Fraction, hi: Fraction) -> Fraction | None:
    """A cut inside: a power of two between distant ends, the middle between close ones; None below the finest."""
    if hi > 2 * lo:
        a, b = _log2(lo), _log2(hi)
        return Fraction(2) ** ((a + b) // 2) if b - a > 1 else Fraction(2) ** b
    return (lo + hi) / 2 if hi - lo > FINEST * lo else None


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
