"""A program as a person writes it: expressions, named values where they help, and branches that wait their turn."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import count

from symsig.emit.constants import Constant, ConstantNames, constant
from symsig.emit.spelling import BETWEEN, COSTLY, Spelling, Text, spell
from symsig.emit.text import users
from symsig.model import Dtype, Part, Program, Step

LONGEST_INLINE = 40
"""Characters of an expression above which it gets a name, so that no line outgrows the page."""

LONGEST_CHOICE = 80
"""Characters of a conditional expression above which it is written as a statement."""


@dataclass(frozen=True)
class Value:
    """A named value: t = exp(-w)."""

    name: str
    op: str
    text: str


@dataclass(frozen=True)
class Choice:
    """A select as a statement: only the branch that is taken is computed. It gives `name` its value.

    Without a name it stands at the end of a block, and its branches give what the block is to give.
    """

    name: str
    condition: str
    then: Block
    other: Block


@dataclass(frozen=True)
class Block:
    """Values and choices in order, then the result: an expression, or "" where the last choice gives it."""

    lines: tuple[Value | Choice, ...]
    result: str


@dataclass(frozen=True)
class Body:
    """A program as text: its constants by name, its polynomials' coefficients by name, and what it does."""

    constants: Mapping[str, Constant]
    polynomials: Mapping[str, tuple[Constant, ...]]
    block: Block


def expressions(
    program: Program,
    spellings: Mapping[str, Spelling],
    dtype: Dtype,
    suffix: str = "",
    reserved: Collection[str] = (),
) -> Body:
    """A value used once goes where it is used, the others get their names, each as far inside as its readers are.

    A select is a statement where a branch of it has a named value, or is too long; else it is an expression.
    """
    program = _with_intervals(program)
    branches = {step.name for step in program.steps if step.op == "select"}
    while True:
        writer = _Writer(program, spellings, dtype, suffix, branches, reserved)
        block = writer.block((), program.result)
        if not writer.short:
            return Body(writer.constants, writer.polynomials, block)
        branches -= writer.short


def _with_intervals(program: Program) -> Program:
    """x < a ? v : x < b ? u : v as a <= x < b ? u : v: so that v is a branch, and not computed before both.

    Where x is NaN both give v, so long as a is a number.
    """
    made = {step.name: step for step in program.steps}
    readers = users(program)
    names = (name for i in count(1) if (name := f"inside{i if i > 1 else ''}") not in {*made, *program.variables})
    steps: list[Step] = []
    for step in program.steps:
        below, v, rest = step.args if step.op == "select" else ("", "", "")
        inner = made.get(rest) if isinstance(rest, str) and len(readers.get(rest, [])) == 1 else None
        if inner is not None and inner.op == "select" and inner.args[2] == v:
            first, second = (made[c] for c in (below, inner.args[0]) if isinstance(c, str))
            x, lowest = first.args
            if isinstance(x, str) and x == second.args[0] and not isinstance(lowest, str):
                inside = Step(next(names), BETWEEN, (lowest, x, x, second.args[1]))
                step = Step(step.name, "select", (inside.name, inner.args[1], v))
                steps.append(inside)
        steps.append(step)
    return replace(program, steps=_alive(steps, program.result))


def _alive(steps: list[Step], result: str) -> tuple[Step, ...]:
    """The steps without those that nobody reads."""
    wanted, kept = {result}, list[Step]()
    for step in reversed(steps):
        if step.name in wanted:
            wanted |= {arg for arg in step.args if isinstance(arg, str)}
            kept.append(step)
    return tuple(reversed(kept))


Place = tuple[tuple[str, int], ...]
"""A branch inside branches: the selects on the way, each with the operand that is computed there."""


def _places(program: Program, branches: Collection[str]) -> dict[str, Place]:
    """Where each value that is used belongs: the innermost block that all of its readers are in."""
    places: dict[str, Place] = {program.result: ()}
    for step in reversed(program.steps):
        if step.name not in places:
            continue
        here = places[step.name]
        for position, arg in enumerate(step.args):
            if isinstance(arg, str):
                inside = step.name in branches and position > 0
                at = (*here, (step.name, position)) if inside else here
                places[arg] = _common(places[arg], at) if arg in places else at
    return places


def _common(a: Place, b: Place) -> Place:
    length = next((i for i, (p, q) in enumerate(zip(a, b, strict=False)) if p != q), min(len(a), len(b)))
    return a[:length]


class _Writer:
    """One attempt, with the selects of `branches` as statements; `short` are those that need not be."""

    def __init__(
        self,
        program: Program,
        spellings: Mapping[str, Spelling],
        dtype: Dtype,
        suffix: str,
        branches: Collection[str],
        reserved: Collection[str],
    ) -> None:
        self.constants: dict[str, Constant] = {}
        self.polynomials: dict[str, tuple[Constant, ...]] = {}
        self.short: set[str] = set()
        self._spellings, self._dtype, self._suffix, self._branches = spellings, dtype, suffix, branches
        self._result = program.result
        self._readers = users(program)
        self._names = ConstantNames(program, lambda i: f"k{i}", reserved=reserved)
        taken = {*program.variables, *(step.name for step in program.steps)}
        stems = ("polynomial" if i == 1 else f"polynomial{i}" for i in count(1))
        self._free = (name for stem in stems if (name := stem + suffix) not in taken)
        self._tables: dict[tuple[str | Fraction | Part, ...], str] = {}
        self._texts = {name: Text(name) for name in program.variables}
        places = _places(program, branches)
        self._steps: dict[Place, list[Step]] = {}
        for step in program.steps:
            if step.name in places:
                self._steps.setdefault(places[step.name], []).append(step)

    def block(self, place: Place, result: str | Fraction | Part) -> Block:
        lines: list[Value | Choice] = []
        for step in self._steps.get(place, []):
            readers = len(self._readers.get(step.name, []))
            last = step.name == result and readers == (0 if step.name == self._result else 1)
            if step.name in self._branches:
                lines.append(self._choice(step, place, "" if last else step.name))
                if last:
                    return Block(tuple(lines), "")
                text = Text(step.name)
            else:
                text = spell(step, self._operands(step), self._spellings)
                crowded = text.costly and any(r.op in COSTLY for r in self._readers.get(step.name, []))
                long = len(text.text) > LONGEST_INLINE
                if step.args and not last and (readers > 1 or long or crowded):
                    lines.append(Value(step.name, step.op, text.text))
                    text = Text(step.name)
            self._texts[step.name] = text
        return Block(tuple(lines), self._operand(result).text)

    def _choice(self, step: Step, place: Place, name: str) -> Choice:
        condition, *values = step.args
        test = self._operand(condition).text
        then, other = (self.block((*place, (step.name, i)), value) for i, value in enumerate(values, 1))
        if not then.lines and not other.lines and len(test + then.result + other.result) <= LONGEST_CHOICE:
            self.short.add(step.name)
        return Choice(name, test, then, other)

    def _operands(self, step: Step) -> list[Text]:
        if step.op != "horner":
            return [self._operand(arg) for arg in step.args]
        x, *coefficients = step.args
        key = tuple(coefficients)
        if key not in self._tables:
            self._tables[key] = next(self._free)
            exact = (c for c in coefficients if not isinstance(c, str))
            self.polynomials[self._tables[key]] = tuple(constant(c, self._dtype) for c in exact)
        return [Text(self._tables[key]), self._operand(x)]

    def _operand(self, arg: str | Fraction | Part) -> Text:
        if isinstance(arg, str):
            return self._texts[arg]
        value = constant(arg, self._dtype)
        if value.plain:
            return Text(f"{value.value!r}{self._suffix}")
        name = self._names.of(arg)
        self.constants[name] = value
        return Text(name)
