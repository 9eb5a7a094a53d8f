"""The vocabulary of FPCore 2.0: operations with what they take and give, constants, and the forms."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["real", "boolean"]


class Signature(NamedTuple):
    """How many operands an operation takes, of which kind, and what it gives."""

    least: int
    most: int
    takes: Kind
    gives: Kind


MANY = 1_000_000

UNARY = """
    fabs exp exp2 expm1 log log10 log2 log1p sqrt cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh
    erf erfc tgamma lgamma ceil floor trunc round nearbyint
"""
BINARY = "+ * / pow hypot atan2 fmod remainder fmax fmin fdim copysign"

OPERATIONS: dict[str, Signature] = {
    **dict.fromkeys(UNARY.split(), Signature(1, 1, "real", "real")),
    **dict.fromkeys(BINARY.split(), Signature(2, 2, "real", "real")),
    "-": Signature(1, 2, "real", "real"),  # the only arithmetic one that is unary too; none takes more than two
    "fma": Signature(3, 3, "real", "real"),
    **dict.fromkeys(("<", ">", "<=", ">=", "==", "!="), Signature(1, MANY, "real", "boolean")),
    **dict.fromkeys(("and", "or"), Signature(1, MANY, "boolean", "boolean")),
    "not": Signature(1, 1, "boolean", "boolean"),
    **dict.fromkeys(("isfinite", "isinf", "isnan", "isnormal", "signbit"), Signature(1, 1, "real", "boolean")),
}

COMPARISONS = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
"""Each comparison and the op of a tree for it."""

NUMBERS = """
    E LOG2E LOG10E LN2 LN10 PI PI_2 PI_4 M_1_PI M_2_PI M_2_SQRTPI SQRT2 SQRT1_2 INFINITY NAN
"""

CONSTANTS: dict[str, Kind] = {
    **dict.fromkeys(NUMBERS.split(), "real"),
    **dict.fromkeys(("TRUE", "FALSE"), "boolean"),
}

LETS = ("let", "let*")
ELSEWHERE = ("while", "while*", "for", "for*", "tensor", "tensor*", "array", "dim", "size", "ref")
"""Loops and tensors: FPCore has them, and no kernel of ours does."""

BINDING = {"let": 1, "let*": 1, "while": 2, "while*": 2, "for": 1, "for*": 1, "tensor": 1, "tensor*": 1}
"""Where the first list of bindings of a form is; `for`, `for*` and `tensor*` have a second one after it."""
