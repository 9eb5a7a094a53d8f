"""Program x the data of a language -> text: expressions with few parentheses, or in-place array code.

A language says how it spells each op; what the languages share is here. Floating-point addition is not
associative, so neither printer ever reorders an operation: (1 + t) + w and 1 + (t + w) stay what they are.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Context, Decimal
from fractions import Fraction
from itertools import count

from symsig.model import Dtype, Program, Step
from symsig.ulp import FORMATS

TRUTH = frozenset({"lt"})
"""The ops that yield a truth value; every other one yields a float."""

COSTLY = frozenset({"exp", "expm1", "log", "log1p"})
"""The calls that a reader wants to see one by one: none is printed inside the argument of another."""

LONGEST_INLINE = 40
"""Characters of an expression above which it gets a name, so that no line outgrows the page."""


# Constants


@dataclass(frozen=True)
class Constant:
    """A rational rounded to nearest in one format; infinite where it is beyond the largest float."""

    exact: Fraction
    value: float

    @property
    def rounded(self) -> bool:
        """Is the float another number than the rational?"""
        return math.isinf(self.value) or Fraction(self.value) != self.exact

    @property
    def plain(self) -> bool:
        """Can a reader take its decimal at its word: exact and short, as 1.0 and 0.125 are?"""
        text = repr(self.value)
        return not self.rounded and len(text) <= 8 and "e" not in text and Fraction(text) == self.exact

    @property
    def remark(self) -> str:
        """What a comment says beside the hex: its decimal, and what it was before it was rounded."""
        if not self.rounded:
            return decimal(self.exact)
        fraction = f"{self.exact} = " if len(str(self.exact)) <= 24 else ""
        return f"{fraction}{decimal(self.exact)}, rounded"


def constant(exact: Fraction, dtype: Dtype) -> Constant:
    """The rational rounded once, to nearest even.

    By way of float64, 1 + 2^-24 + 2^-60 would become 1 in float32: the first rounding makes a tie of it.
    """
    if not exact:
        return Constant(exact, 0.0)
    form = FORMATS[dtype]
    size = abs(exact)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent -= size < Fraction(2) ** exponent
    quantum = Fraction(2) ** (max(exponent, form.emin) - form.precision + 1)
    nearest = round(exact / quantum) * quantum
    beyond = abs(nearest) >= Fraction(2) ** (form.emax + 1)
    return Constant(exact, (math.inf if exact > 0 else -math.inf) if beyond else float(nearest))


def decimal(exact: Fraction) -> str:
    """17 significant digits of a rational of any size, fewer where fewer say it."""
    context = Context(prec=17)
    quotient = context.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return f"{quotient.normalize(context)}".lower()


def hexadecimal(value: float) -> str:
    """0x1.8p-3: the float in the notation of C99, without the zeros that float.hex leaves."""
    if math.isinf(value):
        return str(value)
    mantissa, exponent = value.hex().split("p")
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}p{int(exponent)}"


# Names


def renamed(program: Program, reserved: Collection[str]) -> Program:
    """The program with an underscore after each name that means something else in the language."""

    def free(name: str) -> str:
        while name in reserved:
            name += "_"
        return name

    steps = tuple(
        Step(free(s.name), s.op, tuple(free(a) if isinstance(a, str) else a for a in s.args)) for s in program.steps
    )
    return Program(program.name, tuple(map(free, program.variables)), steps, free(program.result), program.notes)


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


# Expressions

ATOM = 99


@dataclass(frozen=True)
class Spelling:
    """How a language writes one op: its text, how tightly that binds, and what each operand must bind at least."""

    text: str
    level: int = ATOM
    operands: tuple[int, ...] = (0, 0, 0)


@dataclass(frozen=True)
class Body:
    """A program as expressions: named constants, then named values (name, op, expression), then the result."""

    constants: Mapping[str, Constant]
    values: tuple[tuple[str, str, str], ...]
    result: str


@dataclass(frozen=True)
class _Text:
    text: str
    level: int = ATOM
    costly: bool = False


def expressions(program: Program, spellings: Mapping[str, Spelling], dtype: Dtype, suffix: str = "") -> Body:
    """The program as a person writes it: a value used once goes where it is used, the others get their names."""
    used = users(program)
    constants: dict[str, Constant] = {}
    texts = {name: _Text(name) for name in program.variables}
    values: list[tuple[str, str, str]] = []
    named = {*program.variables, *(step.name for step in program.steps)}
    free = (name for i in count() if (name := f"k{i}") not in named)

    def operand(arg: str | Fraction) -> _Text:
        if isinstance(arg, str):
            return texts[arg]
        value = constant(arg, dtype)
        if value.plain:
            return _Text(f"{value.value!r}{suffix}")
        name = next((n for n, c in constants.items() if c.exact == arg), None) or next(free)
        constants[name] = value
        return _Text(name)

    for step in program.steps:
        text = spell(step, [operand(arg) for arg in step.args], spellings)
        readers = used.get(step.name, [])
        crowded = text.costly and any(reader.op in COSTLY for reader in readers)
        if step.name != program.result and (len(readers) > 1 or len(text.text) > LONGEST_INLINE or crowded):
            values.append((step.name, step.op, text.text))
            text = _Text(step.name)
        texts[step.name] = text
    return Body(constants, tuple(values), texts[program.result].text)


def spell(step: Step, operands: list[_Text], spellings: Mapping[str, Spelling]) -> _Text:
    """One op on the texts of its operands, in parentheses where they bind too loosely."""
    spelling = spellings[step.op]
    parts = []
    for position, (part, least) in enumerate(zip(operands, spelling.operands, strict=False)):
        # a - (-b), and no a - -b: a sign after an operator reads as a slip of the pen
        signed = part.text.startswith("-") and position > 0 and least > 0
        parts.append(f"({part.text})" if part.level < least or signed else part.text)
    costly = step.op in COSTLY or any(part.costly for part in operands)
    return _Text(spelling.text.format(*parts), spelling.level, costly)


FORMULA: dict[str, Spelling] = {
    "neg": Spelling("-{}", 3, (4,)),
    "abs": Spelling("|{}|"),
    "add": Spelling("{} + {}", 1, (1, 2)),
    "sub": Spelling("{} - {}", 1, (1, 2)),
    "mul": Spelling("{} * {}", 2, (2, 3)),
    "div": Spelling("{} / {}", 2, (2, 3)),
    **{op: Spelling(op + "({})") for op in ("sqrt", "exp", "expm1", "log", "log1p", "finite", "capped")},
    **{op: Spelling(op + "({}, {})") for op in ("max", "min", "copysign")},
    "lt": Spelling("{} < {}", 1, (1, 1)),
    "select": Spelling("{} ? {} : {}", 0, (1, 0, 0)),
}


def formula(step: Step) -> str:
    """One step as mathematics, for a comment: t = exp(a)."""

    def show(arg: str | Fraction) -> str:
        if isinstance(arg, str):
            return arg
        return str(arg) if len(str(arg)) <= 8 else f"{decimal(arg)[:12]}..." if arg else "0"

    return f"{step.name} = {spell(step, [_Text(show(a)) for a in step.args], FORMULA).text}"


# In-place array code


@dataclass(eq=False)
class Buffer:
    """Memory for one block of values, and the values that are in it one after the other."""

    truth: bool = False
    values: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Placed:
    """A step with its operands' buffers and its own, and one to work in where its own won't do."""

    step: Step
    operands: tuple[str | Fraction, ...]
    target: str
    work: str | None


@dataclass(frozen=True)
class Layout:
    """A program on buffers: its steps in order, and the scratch buffers that they need beside the result's."""

    placed: tuple[Placed, ...]
    floats: tuple[str, ...]
    truths: tuple[str, ...]


def allocate(program: Program, out: str, fragile: Mapping[str, int]) -> Layout:
    """Each value's buffer, as few as possible: an operand's that nobody wants any more, else a free or a new one.

    `out` may be the memory of an input, so it is free only from the step on that reads an input last.
    `fragile[op]` is the operand that the op still reads when it has begun to write: it must not lie there.
    """
    last = {name: i for i, step in enumerate(program.steps) for name in step.args if isinstance(name, str)}
    inputs_read = max(last.get(name, -1) for name in program.variables)
    result = Buffer(values=[out])
    home = {name: Buffer(values=[name]) for name in program.variables}
    unowned = {result, *home.values()}
    scratch: list[Buffer] = []
    rows: list[tuple[Step, Buffer, Buffer | None]] = []

    for i, step in enumerate(program.steps):
        truth = step.op in TRUTH
        own = [home[arg] for arg in step.args if isinstance(arg, str) and home[arg] not in unowned]
        wanted = {buffer for name, buffer in home.items() if last.get(name, -1) > i}
        if step.op in fragile and isinstance(kept := step.args[fragile[step.op]], str):
            wanted.add(home[kept])
            exposed = home[kept] in unowned
        else:
            exposed = False
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
    names = {b: max(b.values, key=lambda v: reads[v], default="work") for b in scratch}
    names |= {buffer: buffer.values[0] for buffer in unowned}
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
