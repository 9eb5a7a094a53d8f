"""The text of a project file as checked tables. Light to import: the pytest plugin reads every such file."""

from __future__ import annotations

import reprlib
import tomllib
from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from symsig.model import Identity, Relation, SymsigError

T = TypeVar("T")

MAX_BYTES = 1 << 20
MAX_DOTS = 10_000_000
"""Of the squares of the dots on each line: tomllib's time for a key a.b.c… grows with the square of its parts."""

IDENTITY = "identity"
IDENTITY_KEYS = ("name", "lhs", "rhs", "relation", "domain", "equality_at", "note")
RELATIONS: tuple[Relation, ...] = get_args(Relation)
TEXT = "text in quotes"

_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = 60


def shown(value: object) -> str:
    """A value of the file as one short line."""
    return _short.repr(value)


def document(data: bytes) -> dict[str, Any]:
    """The tables of a file; SymsigError of one line where it is not TOML."""
    if len(data) > MAX_BYTES:
        raise SymsigError(f"more than {MAX_BYTES:,} bytes are not read")
    try:
        text = data.decode("utf-8-sig")
        if sum(line.count(".") ** 2 for line in text.splitlines()) > MAX_DOTS:
            raise SymsigError("too many dots on a line")
        return tomllib.loads(text)
    except RecursionError:
        raise SymsigError("values are nested too deep") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SymsigError(" ".join(str(error).split())) from None
    except ValueError:  # Python's own limit
        raise SymsigError("a number has too many digits") from None


def several(tables: object, name: str) -> list[dict[str, Any]]:
    """The tables that are written [[name]]."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        plural = {"identity": "identities"}.get(name, f"{name}s")
        raise SymsigError(f"{plural} are written [[{name}]], in two brackets")
    return tables


def check_keys(table: Mapping[str, object], keys: Collection[str]) -> None:
    """SymsigError that names a key which is not one of `keys`."""
    for key in table:
        if key not in keys:
            near = get_close_matches(key, keys, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(keys)}"
            raise SymsigError(f"unknown key {shown(key)}; {hint}")


def value(table: Mapping[str, object], key: str, kind: type[T], what: str, default: T | None = None) -> T:
    """The value of a key, of one type; SymsigError where it is missing and there is no default."""
    if key not in table:
        if default is None:
            raise SymsigError(f"{key} is missing")
        return default
    found = table[key]
    if not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool):
        raise SymsigError(f"{key} is to be {what}, and is {shown(found)}")
    return found


def text(table: Mapping[str, object], key: str, default: str | None = None) -> str:
    """A value that is text, on one line."""
    return " ".join(value(table, key, str, TEXT, default).split())


def entries(table: Mapping[str, object], key: str, kind: type[T], what: str) -> list[T]:
    """The values of a key that is a list, which is empty if the key is missing."""
    found = value(table, key, list, f"a list of {what}", [])
    if not all(isinstance(entry, kind) and not isinstance(entry, bool) for entry in found):
        raise SymsigError(f"{key} is to be a list of {what}, and is {shown(found)}")
    return found


def identity_of(table: Mapping[str, object], name: str) -> Identity:
    """The statement of an [[identity]] table; `name` is for one that has none. Its formulas are not read yet."""
    check_keys(table, IDENTITY_KEYS)
    read: dict[str, str] = {key: text(table, key, "") for key in ("name", "domain", "note")}
    lhs, rhs = text(table, "lhs"), text(table, "rhs")
    relation = text(table, "relation", "==")
    if relation not in RELATIONS:
        raise SymsigError(f"relation {shown(relation)} is none of {' '.join(RELATIONS)}")
    points = table.get("equality_at")
    if isinstance(points, str):
        points = [points]
    equality_at = None if points is None else tuple(entries({"equality_at": points}, "equality_at", str, "texts"))
    return Identity(read["name"] or name, lhs, rhs, relation, read["domain"], equality_at, read["note"])


def located(where: str, read: Callable[[], T]) -> T:
    """What `read` gives, its mistakes being said to be in a place."""
    try:
        return read()
    except SymsigError as error:
        raise SymsigError(f"{where}: {error}") from None
