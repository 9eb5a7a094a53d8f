"""Text -> S-expressions, by the token rules of FPCore 2.0. Nothing is executed, and all is bounded."""

from __future__ import annotations

import re
from typing import NamedTuple

from symsig.fpcore.datum import SYMBOL, Datum, Form, Number, Place, String, Symbol, mistake, rational

MAX_LENGTH = 200_000
MAX_DEPTH = 100  # of parentheses
MAX_ATOM = 1_000
MAX_STRING = 20_000

CLOSING = {"(": ")", "[": "]"}
_TOKEN = re.compile(
    r'(?P<space>\s+)|(?P<comment>;[^\n]*)|(?P<bracket>[()\[\]])|(?P<string>")|(?P<atom>[^\s()\[\]";]+)'
)
_STRING = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)


class Top(NamedTuple):
    """One datum of a file, with the comments above it."""

    datum: Datum
    comments: tuple[str, ...]


class Text(NamedTuple):
    """A file: its data, and the comments below the last."""

    tops: tuple[Top, ...]
    comments: tuple[str, ...]


class _Open(NamedTuple):
    bracket: str
    at: Place
    items: list[Datum]


def read(text: str) -> Text:
    """The data of a text. Raises SymsigError with the line and the column of the first mistake."""
    if len(text) > MAX_LENGTH:
        raise mistake(Place(1, 1), f"a text of {len(text)} characters: at most {MAX_LENGTH} are read")
    tops: list[Top] = []
    comments: list[str] = []
    stack: list[_Open] = []
    at, line, begin = 0, 1, 0  # where the line begins
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match is not None  # every character begins one of the tokens
        place, end = Place(line, at - begin + 1), match.end()
        datum: Datum | None = None
        if match.lastgroup == "comment":
            if not stack:
                comments.append(match[0].rstrip())
        elif match.lastgroup == "string":
            datum, end = _string(text, end, place)
        elif match.lastgroup == "atom":
            datum = _atom(match[0], place)
        elif match[0] in CLOSING:
            if len(stack) == MAX_DEPTH:
                raise mistake(place, f"nested more than {MAX_DEPTH} deep")
            stack.append(_Open(match[0], place, []))
        elif match.lastgroup == "bracket":
            datum = _closed(stack, match[0], place)
        if datum is not None and stack:
            stack[-1].items.append(datum)
        elif datum is not None:
            tops.append(Top(datum, tuple(comments)))
            comments.clear()
        if newlines := text.count("\n", at, end):
            line, begin = line + newlines, text.rindex("\n", at, end) + 1
        at = end
    if stack:
        raise mistake(stack[-1].at, f"{stack[-1].bracket!r} is never closed")
    return Text(tuple(tops), tuple(comments))


def _closed(stack: list[_Open], bracket: str, place: Place) -> Form:
    if not stack:
        raise mistake(place, f"{bracket!r} closes nothing")
    opened = stack.pop()
    if CLOSING[opened.bracket] != bracket:
        where = f"line {opened.at.line}, column {opened.at.column}"
        raise mistake(place, f"{bracket!r} cannot close the {opened.bracket!r} of {where}")
    return Form(tuple(opened.items), opened.at)


def _string(text: str, begin: int, place: Place) -> tuple[String, int]:
    match = _STRING.match(text, begin)
    if match is None:
        raise mistake(place, "a string that is never closed")
    raw = match[0][:-1]
    if len(raw) > MAX_STRING:
        raise mistake(place, f"a string of {len(raw)} characters: at most {MAX_STRING} are read")
    if strange := next((c for c in raw if not (c.isprintable() or c in "\t\r\n")), None):
        raise mistake(place, f"a string with the character {strange!a}, which cannot be printed")
    return String(raw, place), match.end()


def _atom(text: str, place: Place) -> Datum:
    if len(text) > MAX_ATOM:
        raise mistake(place, f"a token of {len(text)} characters: at most {MAX_ATOM} are read")
    try:
        if not text[0].isalpha() and rational(text) is not None:
            return Number(text, place)
    except OverflowError:
        raise mistake(place, "number too large to be read exactly") from None
    if SYMBOL.fullmatch(text):
        return Symbol(text, place)
    shown = ascii(text if len(text) <= 30 else text[:27] + "...")
    kind = "number" if text[0].isdigit() else "token"
    raise mistake(place, f"{shown} is no {kind} of FPCore")
