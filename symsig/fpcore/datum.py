"""S-expressions: the data of which an FPCore is made. Spelling is kept: 0.1, 1/10 and 1e-1 are three data."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from symsig.model import SymsigError

MAX_DIGITS = 400
"""Decimal digits of a numerator or a denominator: the least subnormal double has 324."""

MAX_SHOWN = 60

# the standard's tokens
RATIONAL = re.compile(r"[+-]?[0-9]+/[0-9]*[1-9][0-9]*", re.ASCII)
DECIMAL = re.compile(r"([+-]?)([0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:e([+-]?[0-9]+))?", re.ASCII)
HEXADECIMAL = re.compile(r"([+-]?)0x([0-9a-f]*)(?:\.([0-9a-f]+))?(?:p([+-]?[0-9]+))?", re.ASCII | re.IGNORECASE)
SYMBOL = re.compile(r"[a-zA-Z~!@$%^&*_\-+=<>.?/:][a-zA-Z0-9~!@$%^&*_\-+=<>.?/:]*", re.ASCII)


class Place(NamedTuple):
    """Where a datum begins in the text, counted from 1."""

    line: int
    column: int


NOWHERE = Place(0, 0)


@dataclass(frozen=True)
class Symbol:
    """A name, an operation, a constant or a :property."""

    text: str
    at: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True)
class Number:
    """A literal: every one is an exact rational, rounded by the context in which it stands."""

    text: str
    at: Place = field(default=NOWHERE, compare=False, repr=False)

    @cached_property
    def value(self) -> Fraction:
        """The rational; `number_of` has seen that it is of a size that can be held."""
        value = rational(self.text)
        assert value is not None, self.text
        return value


@dataclass(frozen=True)
class String:
    """What stands between two double quotes, with its escapes as they were written."""

    raw: str
    at: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def value(self) -> str:
        """The text that is meant."""
        return re.sub(r"\\(.)", r"\1", self.raw, flags=re.DOTALL)


@dataclass(frozen=True)
class Form:
    """Data in parentheses, or in brackets: that makes no difference."""

    items: tuple[Datum, ...]
    at: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def head(self) -> str:
        """The symbol with which it begins, or nothing."""
        first = self.items[0] if self.items else None
        return first.text if isinstance(first, Symbol) else ""


Datum = Symbol | Number | String | Form


def form(*items: Datum | str) -> Form:
    """Data in parentheses; a text is a symbol."""
    return Form(tuple(Symbol(item) if isinstance(item, str) else item for item in items))


def string(text: str) -> String:
    """A text between quotes."""
    return String(text.replace("\\", "\\\\").replace('"', '\\"'))


def literal(value: Fraction) -> Number:
    """An exact rational: 2, -1/3."""
    return Number(str(value))


def rational(text: str) -> Fraction | None:
    """The value of a numeric literal; None for another text. Raises OverflowError beyond MAX_DIGITS digits."""
    if len(text) > 2 * MAX_DIGITS:
        raise OverflowError
    if RATIONAL.fullmatch(text):
        return _held(Fraction(text))
    if match := DECIMAL.fullmatch(text):
        sign, digits, power = match.groups()
        value = Fraction(digits) * Fraction(10) ** _exponent(power, MAX_DIGITS)
    elif (match := HEXADECIMAL.fullmatch(text)) and (match[2] or match[3]):
        sign, whole, part, power = match.groups()
        shift = _exponent(power, 4 * MAX_DIGITS) - 4 * len(part or "")
        value = int(whole + (part or ""), 16) * Fraction(2) ** shift
    else:
        return None
    return _held(-value if sign == "-" else value)


def _exponent(text: str | None, most: int) -> int:
    """An exponent, bounded before anything is raised to it."""
    if text is None:
        return 0
    if len(text) > 12 or abs(int(text)) > most:
        raise OverflowError
    return int(text)


def _held(value: Fraction) -> Fraction:
    if max(abs(value.numerator), value.denominator) >= 10**MAX_DIGITS:
        raise OverflowError
    return value


def flat(datum: Datum) -> str:
    """The datum on one line, but for newlines in its strings."""
    if isinstance(datum, Form):
        return f"({' '.join(map(flat, datum.items))})"
    return f'"{datum.raw}"' if isinstance(datum, String) else datum.text


def shown(datum: Datum) -> str:
    """The datum as a message quotes it: one line, and short."""
    text = " ".join(flat(datum).split())
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 3] + "..."


def mistake(at: Place, what: str) -> SymsigError:
    """What is wrong, and where."""
    return SymsigError(f"line {at.line}, column {at.column}: {what}" if at != NOWHERE else what)
