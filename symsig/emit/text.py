"""Names and comments."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable
from dataclasses import replace

from symsig.model import Program, Step


def renamed(program: Program, reserved: Collection[str], parameters: Collection[str] = ()) -> Program:
    """The program with an underscore after each name that means something else in the language.

    `parameters` are the names that only the program's variables must not have.
    """

    def free(name: str) -> str:
        taken = {*reserved, *parameters} if name in program.variables else reserved
        while name in taken:
            name += "_"
        return name

    steps = tuple(
        Step(free(s.name), s.op, tuple(free(a) if isinstance(a, str) else a for a in s.args)) for s in program.steps
    )
    return replace(program, variables=tuple(map(free, program.variables)), steps=steps, result=free(program.result))


def users(program: Program) -> dict[str, list[Step]]:
    """The steps that read each name, one entry an operand."""
    found: dict[str, list[Step]] = {}
    for step in program.steps:
        for arg in step.args:
            if isinstance(arg, str):
                found.setdefault(arg, []).append(step)
    return found


def wrapped(lines: Iterable[str], width: int = 98) -> list[str]:
    """Lines for a comment, the long ones broken between words, each part a little further in than its start."""
    parts: list[str] = []
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        parts += textwrap.wrap(
            line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return parts
