"""In-place array code: which buffer each value of a program lies in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from symsig.emit.spelling import TRUTH
from symsig.emit.text import users
from symsig.model import Part, Program, Step


@dataclass(eq=False)
class Buffer:
    """Memory for one block of values, and the values that are in it one after the other."""

    truth: bool = False
    values: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Placed:
    """A step with its operands' buffers and its own, and one to work in where its own won't do."""

    step: Step
    operands: tuple[str | Fraction | Part, ...]
    target: str
    work: str | None


@dataclass(frozen=True)
class Layout:
    """A program on buffers: its steps in order, and the scratch buffers that they need beside the result's."""

    placed: tuple[Placed, ...]
    floats: tuple[str, ...]
    truths: tuple[str, ...]


def allocate(
    program: Program, out: str, fragile: Mapping[str, int], literals: Mapping[str, str] | None = None
) -> Layout:
    """Each value's buffer, as few as possible: an operand's that nobody wants any more, else a free or a new one.

    `out` may be the memory of an input, so it is free only from the step on that reads an input last.
    `fragile[op]` is the operand that the op still reads when it has begun to write: it must not lie there.
    `literals[op]` is the text of an op that stands where it is read and needs no memory.
    """
    literals = literals or {}
    last = {name: i for i, step in enumerate(program.steps) for name in step.args if isinstance(name, str)}
    inputs_read = max(last.get(name, -1) for name in program.variables)
    result = Buffer(values=[out])
    home = {name: Buffer(values=[name]) for name in program.variables}
    unowned = {result, *home.values()}
    written = {step.name: Buffer(values=[literals[step.op]]) for step in program.steps if step.op in literals}
    home |= written
    scratch: list[Buffer] = []
    rows: list[tuple[Step, Buffer, Buffer | None]] = []

    for i, step in enumerate(program.steps):
        if step.op in literals:
            continue
        truth = step.op in TRUTH
        own = [home[arg] for arg in step.args if isinstance(arg, str) and home[arg] in scratch]
        wanted = {buffer for name, buffer in home.items() if last.get(name, -1) > i}
        exposed = False
        if step.op in fragile and isinstance(kept := step.args[fragile[step.op]], str) and kept not in written:
            wanted.add(home[kept])
            exposed = home[kept] in unowned
        work = None
        if step.name == program.result:
            target = result
            work = _usable([*own, *scratch], truth, wanted, scratch) if exposed else None
        else:
            late = [result] if i >= inputs_read and not exposed else []
            target = _usable([*own, *late, *scratch], truth, wanted, scratch)
            target.values.append(step.name)
        home[step.name] = target
        rows.append((step, target, work))

    # a buffer is called after its value that is read most: t, where w = |x| and a = -w were on the way to it
    reads = {name: len(readers) for name, readers in users(program).items()}
    names = {b: max(b.values, key=lambda v: reads.get(v, 0), default="work") for b in scratch}
    names |= {buffer: buffer.values[0] for buffer in (*unowned, *written.values())}
    placed = tuple(
        Placed(
            step,
            tuple(names[home[a]] if isinstance(a, str) else a for a in step.args),
            names[target],
            names[work] if work else None,
        )
        for step, target, work in rows
    )
    return Layout(
        placed,
        tuple(names[b] for b in scratch if not b.truth),
        tuple(names[b] for b in scratch if b.truth),
    )


def _usable(candidates: list[Buffer], truth: bool, wanted: set[Buffer], scratch: list[Buffer]) -> Buffer:
    """The first candidate of the right kind that nobody wants any more, else a new scratch buffer."""
    for buffer in candidates:
        if buffer.truth == truth and buffer not in wanted:
            return buffer
    scratch.append(Buffer(truth))
    return scratch[-1]
