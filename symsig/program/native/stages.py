"""Where a kernel is parted into stages, each a loop of its own over a block of inputs.

A processor looks some hundred operations ahead. Of a kernel as long as that it has one vector of inputs before it,
and waits for each operation of the longest chain; of a stage it has several, which do not wait for each other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter

from symsig.model import Program, Step

WIDTH = 2.0
"""Operations that a processor begins in a cycle, about."""

AHEAD, LATENCY = 16.0, 4.0
"""Operations that it has before it, over the cycles that each takes; and these. A stage of n operations, of which d
are a chain, takes d*n/AHEAD cycles a vector where they wait for each other, and d*LATENCY at most."""

DIVISION = 4.5
"""Cycles for one, beside which eight other operations are done."""

STORE, LOAD = 1.8, 0.25
"""Cycles for a value that a stage leaves, and for one that it is given: Zen 4 stores half a vector in one."""

LOOP = 0.5
"""Cycles for one more loop, a vector's share of them.

With these numbers, but a STORE of 1 and a DIVISION of 4, the kernels of one variable took the least time in the
mean, of some twenty that were tried for AVX-512 on Zen 5; for AVX2 there they are as good. With these numbers those
in float64 take 0.97 of it on Zen 4.
"""

LONGEST = 150
"""Operations of the longest stage that is thought of."""

AGAIN = {"abs", "neg", "number", "sizable", "lesser", "greater", "usually", "mul"}
"""What is done again in each stage, if it is of the inputs alone."""

PRODUCTS = 2
"""One of another, that may be done again where inputs are widened, and what is kept is twice as long as they."""

TRUTHS = {"lt", "eq"}
ALWAYS = TRUTHS | {"usually"}
"""What is done again wherever it is read: truths are not kept in arrays of floats, and what is one of two values is
for usual inputs the first of them."""

LIGHT = TRUTHS | {"select"}
"""For these alone a float is widened to double again, since compilers do without that."""


@dataclass(frozen=True)
class Stage:
    """Some steps of a program, the values that earlier stages give them, and those that they leave to later ones.

    `rare` are those values that only unusual inputs need.
    """

    steps: tuple[Step, ...]
    given: tuple[str, ...]
    left: tuple[str, ...]
    rare: frozenset[str]


def stages(program: Program) -> tuple[Stage, ...]:
    """The stages of a program, in order: those that take least together. Most programs have one to six.

    One with tables has three: what it looks for, what it finds, which is a stage of nothing else, and the rest.
    """
    if looks_up(program):
        program, places = _around_entries(program)
        looked_up_by = {step.args[0] for step in program.steps if step.op == "entry"}
        return _stages(program, _Reading(program, _again(program, 0) - looked_up_by, usual=True), places)
    counts = (0, PRODUCTS) if any(step.op == "widen" for step in program.steps) else (0,)
    readings = [_Reading(program, _again(program, products), usual=True) for products in counts]
    _, places, usually = min(((*_places(reading), reading) for reading in readings), key=itemgetter(0))
    return _stages(program, usually, places)


def looks_up(program: Program) -> bool:
    """Whether a program has tables."""
    return any(step.op == "entry" for step in program.steps)


def usually_needed(program: Program) -> set[str]:
    """What usual inputs need of a program."""
    return _Reading(program, frozenset(), usual=True).needed


def _around_entries(program: Program) -> tuple[Program, tuple[int, ...]]:
    """The program with its entries together, behind what they are looked up by; and where the parts begin."""
    needed: set[str] = set()
    parts: tuple[list[Step], ...] = [], [], []
    for step in reversed(program.steps):
        if step.op == "entry" or step.name in needed:
            needed.update(arg for arg in step.args if isinstance(arg, str))
        parts[0 if step.name in needed else 1 if step.op == "entry" else 2].insert(0, step)
    first, entries, rest = parts
    places = 0, len(first), len(first) + len(entries), len(program.steps)
    return replace(program, steps=(*first, *entries, *rest)), places


def _stages(program: Program, usually: _Reading, places: Sequence[int]) -> tuple[Stage, ...]:
    """The stages that begin and end at these places; not those of which all is done again where it is read."""
    always = _Reading(program, usually.again, usual=False)
    parts = [usually.part(start, end) for start, end in pairwise(places)]
    given = [always.before(part) for part in parts]
    often = {name for part in parts for name in usually.before(part)}
    read = {name for names in given for name in names}
    rare = frozenset(read - often)
    made = [[step.name for step in program.steps[start:end]] for start, end in pairwise(places)]
    left = [tuple(name for name in own if name in read) for own in made]
    found = [Stage(*stage, rare) for stage in zip(parts, given, left, strict=True)]
    return (*(stage for stage in found[:-1] if stage.left), found[-1])


def slots(found: tuple[Stage, ...]) -> dict[str, int]:
    """In which array each value is kept until the last stage that reads it; then the array is free for another."""
    places: dict[str, int] = {}
    free: list[int] = []
    for i, stage in enumerate(found):
        later = {name for other in found[i + 1 :] for name in other.given}
        free += sorted(places[name] for name in stage.given if name not in later)
        for name in stage.left:
            places[name] = free.pop(0) if free else max(places.values(), default=-1) + 1
    return places


def _again(program: Program, products: int) -> frozenset[str]:
    """The steps that are done again where they are read: of products no more one after another than so many."""
    inputs = {*program.variables, *(step.name for step in program.steps if step.op == "widen")}
    depths: dict[str, float] = dict.fromkeys(inputs, 0)
    for step in program.steps[:-1]:
        depth = max((depths.get(arg, math.inf) for arg in step.args if isinstance(arg, str)), default=0)
        depth += step.op == "mul"
        if step.op in ALWAYS:
            depths[step.name] = depth if step.op == "usually" and depth <= products else math.inf
        elif step.op in AGAIN and depth <= products:
            depths[step.name] = depth
    return frozenset(depths.keys() - inputs)


class _Reading:
    """Which values the steps of a program read: of those that `usual` inputs need, or of all."""

    def __init__(self, program: Program, again: Set[str], *, usual: bool) -> None:
        self.program, self.again, self.usual = program, again, usual
        self.needed = {program.result}
        for step in reversed(program.steps):
            if step.name in self.needed:
                self.needed.update(self.names(step))

    def names(self, step: Step) -> Iterator[str]:
        """What one step reads."""
        args = step.args[:1] if self.usual and step.op == "usually" else step.args
        return (arg for arg in args if isinstance(arg, str))

    def part(self, start: int, end: int) -> tuple[Step, ...]:
        """The steps from one place to another, and before them what they need done again."""
        own = {step.name for step in self.program.steps[start:end]} - self.again
        found = self._with(own, self.again)
        for_more = set[str]()
        for step in reversed(found):
            reads = step.name in self.needed and (step.name not in self.again or step.name in for_more)
            if reads and step.op not in LIGHT:
                for_more.update(self.names(step))
        again = {step.name for step in self.program.steps if step.op == "widen"} - for_more
        return self._with(own, self.again | again)

    def _with(self, own: Set[str], again: Set[str]) -> tuple[Step, ...]:
        read: set[str] = set()
        found: list[Step] = []
        for step in reversed(self.program.steps):
            if step.name in own or (step.name in read and step.name in again):
                found.append(step)
                read.update(arg for arg in step.args if isinstance(arg, str))
        return tuple(reversed(found))

    def before(self, part: tuple[Step, ...]) -> tuple[str, ...]:
        """What a part of the program reads of what is before."""
        made = {step.name for step in part}
        read = {name for step in part if step.name in self.needed for name in self.names(step)} - made
        return tuple(step.name for step in self.program.steps if step.name in read)

    def last(self) -> dict[str, int]:
        """Where each value is read last, of those that are kept."""
        found: dict[str, int] = {}
        for_more: dict[str, int] = {}  # the same, but for what is light
        for place, step in reversed(list(enumerate(self.program.steps))):
            if step.name in self.needed:  # what is done again reads its operands there
                done_again = step.name in self.again
                where = found.get(step.name, place) if done_again else place
                where_more = -1 if step.op in LIGHT else for_more.get(step.name, -1) if done_again else place
                for name in self.names(step):
                    found[name] = max(found.get(name, 0), where)
                    for_more[name] = max(for_more.get(name, -1), where_more)
        widened = {step.name for step in self.program.steps if step.op == "widen"}
        return {
            name: for_more[name] if name in widened else place
            for name, place in found.items()
            if name not in self.again
        }


def _places(reading: _Reading) -> tuple[float, tuple[int, ...]]:
    """Where stages begin, and where the last one ends, of all ways to part the program the quickest; and its time
    before these."""
    last = reading.last()
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, (0,))]
    for end in range(1, len(reading.program.steps) + 1):
        ways = (
            (best[start][0] + cycles, (*best[start][1], end))
            for start, cycles in _stages_before(reading, last, end)
        )
        best.append(min(ways))
    return best[-1]


def _stages_before(reading: _Reading, last: Mapping[str, int], end: int) -> Iterator[tuple[int, float]]:
    """Where a stage with that end may begin, and how long it then takes."""
    read: set[str] = set()
    behind: dict[str, int] = {}
    chain = operations = divisions = stores = 0
    for start in range(end - 1, -1, -1):
        step = reading.program.steps[start]
        if step.name in reading.needed:
            is_operation = step.op not in ("usually", "neg")
            operations += is_operation
            if operations > LONGEST and start < end - 1:
                return
            divisions += step.op == "div"
            stores += last.get(step.name, -1) >= end
            read.discard(step.name)
            read.update(name for name in reading.names(step) if name in last)
            own = behind.get(step.name, 0) + is_operation
            for name in reading.names(step):
                behind[name] = max(behind.get(name, 0), own)
            chain = max(chain, own)
        busy = max(operations / WIDTH, chain * min(operations / AHEAD, LATENCY), DIVISION * divisions)
        yield start, LOOP + busy + STORE * stores + LOAD * len(read)
