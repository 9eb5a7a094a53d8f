"""Where a conditional arrangement keeps its digits on a cell, and what is used where it does not.

The cell is cut into intervals, each binade into a few where exponentials vary; on each the error bound of `error`
says whether the arrangement is good there, and an interval that is not is halved. What remains bad is bounded: it
gets local polynomials, or another arrangement that is good there.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from symsig.derive.arrange import Arrangement, cost, with_names
from symsig.derive.atoms import Unsafe
from symsig.derive.bounds import Interval as Enclosure
from symsig.derive.bounds import around
from symsig.derive.error import Analyser
from symsig.derive.local import Local, NoPolynomial, locals_on
from symsig.expr import Tree, show
from symsig.normal import Cell, Frac, Tower
from symsig.program.expand import readable
from symsig.ulp import FORMATS, Format

SMALLEST = frozenset(Fraction(2) ** fmt.tiniest for fmt in FORMATS.values())

FINEST = Fraction(1, 32)
"""An interval [a, b] with b - a below this share of a is bad as a whole."""

MAX_TRIED = 3
"""Arrangements that are looked at closely."""


@dataclass(frozen=True)
class Limit:
    """What amplification and underflow may add to the error, in ULP, and where the result itself is subnormal."""

    excess: float
    subnormal: float


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


def choices(
    tower: Tower, value: Frac, candidates: Sequence[Arrangement], limit: Limit, *, parity: bool
) -> list[Choice]:
    """Ways to compute the function on the cell with an error of at most `limit` ULP by the bound; raises Unsafe."""
    assert isinstance(tower.cell, Cell)
    inputs = _parameters(tower)
    scans: list[tuple[Arrangement, _Scan]] = []
    for arrangement in _promising(tower, candidates, inputs, limit):
        scan = _scan(tower, arrangement.tree, inputs, limit)
        if not scan.bad and not arrangement.spare:
            return [Choice(arrangement.tree, _reasons(arrangement, scan))]
        scans.append((arrangement, scan))
    found: list[Choice] = []
    refusals: list[str] = []
    polynomials: dict[Interval, list[Local]] = {}
    for arrangement, scan in sorted(scans, key=lambda pair: (pair[0].spare, _size(pair[1].bad))):
        if arrangement.spare and found:
            break
        try:
            patches = [
                patch
                for bad in scan.bad
                for patch in _patches(tower, value, bad, scans, polynomials, parity=parity)
            ]
        except NoPolynomial as reason:
            refusals.append(
                f"{show(readable(arrangement.tree))} loses digits for {_text(tower, scan.bad)}, and {reason}"
            )
            continue
        found.append(Choice(arrangement.tree, _reasons(arrangement, scan), tuple(patches)))
    if not found:
        raise Unsafe(refusals[0])
    found.sort(key=_weight)
    return [choice for choice in found if _weight(choice)[:2] == _weight(found[0])[:2]][:2]


def _weight(choice: Choice) -> tuple[int, int, tuple[int, int, int]]:
    """Fewer polynomials first, then patches that end, then the cost of all that is computed."""
    whole = Tree("all", choice.tree, *(patch.tree for patch in choice.patches))
    polynomials = sum(not patch.exact for patch in choice.patches)
    return polynomials, sum(patch.hi > 2**127 for patch in choice.patches), cost(whole)


def _promising(
    tower: Tower, candidates: Sequence[Arrangement], inputs: list[dict[str, Enclosure]], limit: Limit
) -> list[Arrangement]:
    """The arrangements that are good on the most intervals of a coarse scan, and those good where they are not."""
    fmt = FORMATS["float64"]
    assert isinstance(tower.cell, Cell)
    cuts = list(pairwise(_cuts(tower, fmt)))
    good: list[tuple[Arrangement, frozenset[int]]] = []
    for arrangement in sorted(candidates, key=lambda a: cost(a.tree)):
        look = _Look(tower, Analyser(arrangement.tree, fmt), inputs, limit, {})
        kept = frozenset(i for i, (lo, hi) in enumerate(cuts) if look(lo, hi))
        if len(kept) == len(cuts) and not arrangement.spare:
            return [arrangement]
        good.append((arrangement, kept))
    chosen = sorted(good, key=lambda pair: (pair[0].spare, -len(pair[1])))[:MAX_TRIED]
    rest = sorted(good, key=lambda pair: -len(pair[1] - chosen[0][1]))  # what is good where the best one is not
    return list(dict.fromkeys(a for a, _ in [*chosen, *rest[:2]]))


def _size(bad: list[Interval]) -> tuple[bool, float]:
    unbounded = any(hi is None for _, hi in bad)
    return unbounded, sum(float(hi - lo) for lo, hi in bad if hi is not None)


def _patches(
    tower: Tower,
    value: Frac,
    bad: Interval,
    scans: list[tuple[Arrangement, _Scan]],
    polynomials: dict[Interval, list[Local]],
    *,
    parity: bool,
) -> list[Local]:
    """Local polynomials for a bad interval, or another arrangement that is good on all of it."""
    lo, hi = bad
    for other, scan in scans:
        if all(not _overlap(bad, region) for region in scan.bad):
            far = Fraction(2) ** 1024 if hi is None else hi
            return [Local(lo, far, other.tree, "; ".join(_reasons(other, scan)), exact=True)]
    if hi is None:
        raise NoPolynomial("no other form is good there")
    if bad not in polynomials:
        polynomials[bad] = locals_on(tower, value, lo, hi, _w(tower), parity=parity)
    return polynomials[bad]


def _overlap(a: Interval, b: Interval) -> bool:
    return (b[1] is None or a[0] < b[1]) and (a[1] is None or b[0] < a[1])


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


def _scan(tower: Tower, tree: Tree, parameters: list[dict[str, Enclosure]], limit: Limit) -> _Scan:
    assert isinstance(tower.cell, Cell)
    result = _Scan([], {})
    bad: list[tuple[Fraction, Fraction]] = []
    for fmt in FORMATS.values():
        look = _Look(tower, Analyser(tree, fmt), parameters, limit, result.amplification)
        coarse = [(lo, hi) for lo, hi in pairwise(_cuts(tower, fmt)) if not look(lo, hi)]
        bad += [(lo, hi) for lo, hi in (_trimmed(look, *run) for run in _runs(coarse)) if lo < hi]
    result.bad = _joined(sorted(bad), tower.cell)
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
    look: _Look, first: tuple[Fraction, Fraction], last: tuple[Fraction, Fraction]
) -> tuple[Fraction, Fraction]:
    """A bad sequence without the good parts of its first and last intervals, which bisection finds.

    Nothing is left (lo >= hi) of one interval of which all parts are good.
    """
    (lo, above), (below, hi) = first, last
    if lo not in SMALLEST:  # nothing is further down
        while (middle := _middle(lo, above)) is not None:
            lo, above = (middle, above) if look(lo, middle) else (lo, middle)
    if hi < 2**127:
        while (middle := _middle(below, hi)) is not None:
            below, hi = (below, middle) if look(middle, hi) else (middle, hi)
    return lo, hi


@dataclass
class _Look:
    """Whether the error bound of a tree is small enough for lo <= w <= hi."""

    tower: Tower
    analyser: Analyser
    parameters: list[dict[str, Enclosure]]
    limit: Limit
    amplification: dict[Tree, float]

    def __call__(self, lo: Fraction, hi: Fraction) -> bool:
        assert isinstance(self.tower.cell, Cell)
        sign = self.tower.cell.sign
        x = around(*sorted((sign * lo, sign * hi)))
        amplified: dict[Tree, float] = {}
        for row in self.parameters:
            found = self.analyser({self.tower.variable: x, **row})
            if not found.excess <= (self.limit.subnormal if found.subnormal else self.limit.excess):
                return False
            amplified |= {n: max(a, amplified.get(n, 0.0)) for n, a in found.amplification.items()}
        for node, a in amplified.items():
            self.amplification[node] = max(a, self.amplification.get(node, 0.0))
        return True


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
