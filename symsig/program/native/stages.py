"""Where a kernel is parted into stages, each a loop of its own over a block of inputs.

A processor looks some hundred operations ahead. Of a kernel as long as that it has one vector of inputs before it,
and waits for each operation of the longest chain; of a stage it has several, which do not wait for each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise

from symsig.model import Program, Step

AHEAD = 16.0
"""Operations that a processor has before it, over the four cycles that each takes: a stage of n operations, of
which d are a chain, takes d*n/AHEAD cycles for a vector."""

WIDTH = 2.0
"""Operations that it begins in a cycle, about, which is all that counts where few wait for others."""

CARRIED = 1.5
"""Cycles for a value that is stored and loaded again, of which unusual inputs alone need one a quarter."""

LOOP = 2.0
"""Cycles for one more loop, a vector's share of them."""

LONGEST = 150
"""Operations of the longest stage that is thought of."""

AGAIN = {"abs", "neg", "number", "sizable", "lesser", "usually"}
"""What is done again in each stage, if it is of the inputs alone. Truths, which are not kept in arrays of floats,
always are."""


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
    """The stages of a program, in order: those that take least together. Most programs have one to six."""
    again = _again(program)
    usually, always = (_Reading(program, again, usual=usual) for usual in (True, False))
    places = _places(program, usually, always)
    parts = [_steps(program, again, start, end) for start, end in pairwise(places)]
    given = [always.before(part, start) for part, start in zip(parts, places, strict=False)]
    often = {name for part, start in zip(parts, places, strict=False) for name in usually.before(part, start)}
    read = {name for names in given for name in names}
    rare = frozenset(read - often)
    made = [[step.name for step in program.steps[start:end]] for start, end in pairwise(places)]
    return tuple(
        Stage(part, names, tuple(name for name in own if name in read), rare)
        for part, names, own in zip(parts, given, made, strict=True)
    )


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


def _again(program: Program) -> frozenset[str]:
    """The steps that are done again where they are read."""
    found = set(program.variables)
    for step in program.steps[:-1]:
        of_inputs = step.op in AGAIN and all(arg in found for arg in step.args if isinstance(arg, str))
        if of_inputs or step.op in ("lt", "eq"):
            found.add(step.name)
    return frozenset(found) - set(program.variables)


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

    def carried(self) -> list[int]:
        """How many values are made before each place and read behind it."""
        last: dict[str, int] = {}
        for place, step in reversed(list(enumerate(self.program.steps))):
            if step.name in self.needed:  # what is done again reads its operands there
                where = last.get(step.name, place) if step.name in self.again else place
                for name in self.names(step):
                    last[name] = max(last.get(name, 0), where)
        more = Counter[int]()
        for place, step in enumerate(self.program.steps):
            if step.name in last and step.name not in self.again:
                more.update({place + 1: 1})
                more.subtract({last[step.name] + 1: 1})
        return list(accumulate(more[place] for place in range(len(self.program.steps) + 1)))

    def before(self, part: tuple[Step, ...], start: int) -> tuple[str, ...]:
        """What a part of the program that begins there reads of what is before, and not done again."""
        read = {name for step in part if step.name in self.needed for name in self.names(step)}
        return tuple(s.name for s in self.program.steps[:start] if s.name in read and s.name not in self.again)

    def operations(self) -> list[int]:
        """How many operations there are before each place."""
        counts = [0]
        for step in self.program.steps:
            counts.append(counts[-1] + self._is_operation(step))
        return counts

    def chains(self, end: int) -> Iterator[tuple[int, int]]:
        """The places before the end, and how many operations the longest chain has from each to the end."""
        behind: dict[str, int] = {}
        longest = 0
        for place in range(end - 1, -1, -1):
            step = self.program.steps[place]
            if step.name in self.needed:
                chain = behind.get(step.name, 0) + self._is_operation(step)
                for name in self.names(step):
                    behind[name] = max(behind.get(name, 0), chain)
                longest = max(longest, chain)
            yield place, longest

    def _is_operation(self, step: Step) -> bool:
        return step.name in self.needed and step.op not in ("usually", "neg")


def _places(program: Program, usually: _Reading, always: _Reading) -> tuple[int, ...]:
    """Where stages begin, and where the last one ends: of all ways to part the program the quickest."""
    operations, often, all_of_them = usually.operations(), usually.carried(), always.carried()
    vectors = 1 if program.working == program.dtype else 2
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, (0,))]
    for end in range(1, len(program.steps) + 1):
        ways: list[tuple[float, tuple[int, ...]]] = []
        for start, chain in usually.chains(end):
            count = operations[end] - operations[start]
            if count > LONGEST and ways:
                break
            takes = LOOP + max(1 / WIDTH, chain * vectors / AHEAD) * count
            ways.append((best[start][0] + takes, best[start][1]))
        least, before = min(ways)
        best.append((least + CARRIED * (often[end] + (all_of_them[end] - often[end]) / 4), (*before, end)))
    return best[-1][1]


def _steps(program: Program, again: Set[str], start: int, end: int) -> tuple[Step, ...]:
    """The steps from one place to another, and before them what they need done again."""
    own = {step.name for step in program.steps[start:end]} - again
    read: set[str] = set()
    found: list[Step] = []
    for step in reversed(program.steps[:end]):
        if step.name in own or (step.name in read and step.name in again):
            found.append(step)
            read.update(arg for arg in step.args if isinstance(arg, str))
    return tuple(reversed(found))
