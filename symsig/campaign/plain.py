"""Results <-> JSON, to the bit: floats are hex, and dataclasses the list of their fields. No text is executed."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from symsig.model import SymsigError

T = TypeVar("T")


def to_text(value: Any) -> str:
    """One line of JSON for a value made of dataclasses, tuples, lists, texts and numbers."""
    return json.dumps(_plain(value), separators=(",", ":"))


def from_text(kind: type[T], text: str) -> T:
    """The value that `to_text` was given, of this type; SymsigError for a text that is none."""
    try:
        found: T = _typed(kind, json.loads(text))
        return found
    except (ValueError, TypeError, RecursionError) as error:
        raise SymsigError(f"not a result: {text[:60]!r}: {error}") from None


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return float(value).hex() if isinstance(value, float) else value


def _typed(kind: Any, value: Any) -> Any:
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(*(_typed(hint, part) for hint, part in zip(_hints(kind), value, strict=True)))
    if get_origin(kind) in (list, tuple):
        of = get_args(kind)
        repeated = get_origin(kind) is list or of[-1] is Ellipsis
        parts = [_typed(of[0], part) for part in value] if repeated else _each(of, value)
        return parts if get_origin(kind) is list else tuple(parts)
    if get_origin(kind) is UnionType:  # T | None
        return None if value is None else _typed(next(k for k in get_args(kind) if k is not NoneType), value)
    if kind is float:
        return float.fromhex(value)
    allowed = str if get_origin(kind) is Literal else kind
    if type(value) is not allowed:
        raise TypeError(f"{value!r} is no {allowed.__name__}")
    return value


def _each(kinds: tuple[Any, ...], values: Any) -> list[Any]:
    return [_typed(kind, value) for kind, value in zip(kinds, values, strict=True)]


@cache
def _hints(kind: Any) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))
