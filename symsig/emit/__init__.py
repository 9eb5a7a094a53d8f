"""Program x the data of a language -> text: expressions with few parentheses, or in-place array code.

A language says how it spells each op; what the languages share is here. Floating-point addition is not
associative, so neither printer ever reorders an operation: (1 + t) + w and 1 + (t + w) stay what they are.
"""

from symsig.emit.arrays import Buffer, Layout, Placed, allocate
from symsig.emit.constants import Constant, ConstantNames, constant, decimal, hexadecimal, is_plain
from symsig.emit.expressions import Block, Body, Choice, Value, expressions
from symsig.emit.spelling import ATOM, BETWEEN, COSTLY, FORMULA, TRUTH, Spelling, formula, spell
from symsig.emit.text import renamed, users, wrapped

__all__ = [
    "ATOM",
    "BETWEEN",
    "COSTLY",
    "FORMULA",
    "TRUTH",
    "Block",
    "Body",
    "Buffer",
    "Choice",
    "Constant",
    "ConstantNames",
    "Layout",
    "Placed",
    "Spelling",
    "Value",
    "allocate",
    "constant",
    "decimal",
    "expressions",
    "formula",
    "hexadecimal",
    "is_plain",
    "renamed",
    "spell",
    "users",
    "wrapped",
]
