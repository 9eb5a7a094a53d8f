"""A program as straight-line code: every value is computed, whatever a select takes; so compilers vectorise it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from symsig.emit.constants import Constant, constant
from symsig.emit.spelling import TRUTH, Spelling, Text, spell
from symsig.emit.text import users
from symsig.expr import Tree
from symsig.model import Program

LONGEST = 56
"""Characters of an expression above which it gets a name."""


@dataclass(frozen=True)
class Line:
    """A named value: its op, its text, the constants in it, and what it is or is the high part of."""

    name: str
    op: str
    text: str
    constants: tuple[Constant, ...]
    ideal: Tree | None


def straight(
    program: Program,
    spellings: Mapping[str, Spelling],
    literal: Callable[[Constant], str],
    kept: Collection[str] = (),
) -> tuple[list[Line], str]:
    """The lines of a program, and its result, or "" where it has only values to be `kept`.

    A value used once goes where it is used if it is short and not kept.
    """
    readers = users(program)
    texts = {name: Text(name) for name in program.variables} | {program.result: Text("")}
    held: dict[str, tuple[Constant, ...]] = {}
    lines: list[Line] = []
    for step in program.steps:
        operands: list[Text] = []
        constants: list[Constant] = []
        for arg in step.args:
            if isinstance(arg, Fraction):
                value = constant(arg, program.working)
                constants += [] if value.plain else [value]
                operands.append(Text(literal(value)))
            else:
                assert isinstance(arg, str)
                operands.append(texts[arg])
                constants += held.get(arg, ())
        text = spell(step, operands, spellings)
        reading = readers.get(step.name, [])
        # computed in a branch of ?: it would be control flow, which is not vectorised
        alone = len(reading) <= 1 and step.ideal is None and not any(r.op == "select" for r in reading)
        inside = alone and step.name not in kept and len(text.text) <= LONGEST and step.op not in TRUTH
        if step.name == program.result or inside:
            texts[step.name], held[step.name] = text, tuple(constants)
        else:
            lines.append(Line(step.name, step.op, text.text, tuple(constants), step.ideal))
            texts[step.name] = Text(step.name)
    return lines, texts[program.result].text
