"""How a language writes an op, and an op on the texts of its operands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from symsig.emit.constants import decimal
from symsig.model import Part, Step

BETWEEN = "between"
"""between(a, x, x, b): a <= x < b. No program has it; expressions have, where two selects say the same."""

TRUTH = frozenset({"lt", "eq", BETWEEN})
"""The ops that yield a truth value; every other one yields a float."""

COSTLY = frozenset({"exp", "expm1", "log", "log1p", "erfc"})
"""The calls that a reader wants to see one by one: none is printed inside the argument of another."""

ATOM = 99


@dataclass(frozen=True)
class Spelling:
    """How a language writes one op: its text, how tightly that binds, and what each operand must bind at least."""

    text: str
    level: int = ATOM
    operands: tuple[int, ...] = (0, 0, 0)


@dataclass(frozen=True)
class Text:
    """An expression, how tightly it binds, and whether it holds a costly call."""

    text: str
    level: int = ATOM
    costly: bool = False


def spell(step: Step, operands: Sequence[Text], spellings: Mapping[str, Spelling]) -> Text:
    """One op on the texts of its operands, in parentheses where they bind too loosely."""
    spelling = spellings[step.op]
    parts = []
    for position, (part, least) in enumerate(zip(operands, spelling.operands, strict=False)):
        # a - (-b), and no a - -b: a sign after an operator reads as a slip of the pen
        signed = part.text.startswith("-") and position > 0 and least > 0 and step.op not in TRUTH
        parts.append(f"({part.text})" if part.level < least or signed else part.text)
    costly = step.op in COSTLY or any(part.costly for part in operands)
    return Text(spelling.text.format(*parts), spelling.level, costly)


FORMULA: dict[str, Spelling] = {
    "neg": Spelling("-{}", 3, (4,)),
    "abs": Spelling("|{}|"),
    "add": Spelling("{} + {}", 1, (1, 2)),
    "sub": Spelling("{} - {}", 1, (1, 2)),
    "mul": Spelling("{} * {}", 2, (2, 3)),
    "div": Spelling("{} / {}", 2, (2, 3)),
    **{op: Spelling(op + "({})") for op in ("sqrt", "exp", "expm1", "log", "log1p", "erfc", "finite", "capped")},
    **{op: Spelling(op + "({}, {})") for op in ("max", "min", "copysign", "product_error", "sum_error")},
    "horner": Spelling("P({})"),
    "nan": Spelling("nan"),
    "lt": Spelling("{} < {}", 1, (1, 1)),
    "eq": Spelling("{} == {}", 1, (1, 1)),
    "select": Spelling("{} ? {} : {}", 0, (1, 0, 0)),
}


def formula(step: Step) -> str:
    """One step as mathematics, for a comment: t = exp(a)."""
    return f"{step.name} = {spell(step, [_shown(a) for a in step.args], FORMULA).text}"


def _shown(arg: str | Fraction | Part) -> Text:
    if isinstance(arg, str):
        return Text(arg)
    if isinstance(arg, Part):
        text = arg.text if len(arg.text) <= 24 else f"{decimal(arg.value)[:12]}..."
        return Text(f"lo({text})") if arg.part else Text(text, ATOM if text.isalnum() else _loosest(text))
    return Text(str(arg) if len(str(arg)) <= 8 else f"{decimal(arg)[:12]}..." if arg else "0")


def _loosest(text: str) -> int:
    """How tightly the text of a constant binds: by the operators that stand in no parentheses."""
    depth, level = 0, ATOM
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if not depth and sign in "+-*/":
            level = min(level, 1 if sign in "+-" else 2)
    return level
