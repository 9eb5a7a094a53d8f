"""What a function of a project may be called: its name becomes that of files, modules and symbols."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection, Iterable

from symsig.expr.parse import ARITY, NOT_REAL
from symsig.model import SymsigError
from symsig.project.tables import shown

MAX_LENGTH = 60

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_NOTATION = frozenset({*ARITY, *NOT_REAL, "diff", "piecewise", "pi"})
_PYTHON = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "symsig"})
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""What no file may be called on Windows."""


def check_name(name: str, taken: Collection[str], reserved: Collection[str]) -> None:
    """SymsigError where a function may not have a name; `taken` are the family's, `reserved` the languages'."""
    if _NAME.fullmatch(name) is None:
        raise SymsigError(f"{shown(name)} is no name: ASCII letters, digits and _ are, with a letter first")
    if len(name) > MAX_LENGTH:
        raise SymsigError(f"{shown(name)} is longer than {MAX_LENGTH} characters")
    for names, whose in (
        (_NOTATION, "the formula language"),
        (taken, "the family"),
        (_PYTHON, "Python"),
        (_DEVICES, "Windows"),
        (reserved, "the generated code"),
    ):
        if name in names or (names is _DEVICES and name.lower() in names):
            raise SymsigError(f"{shown(name)} is a name of {whose}")


def check_together(names: Iterable[str]) -> None:
    """SymsigError where two functions would share a file, or a symbol: C has NAMEf and NAME_array beside NAME."""
    files: dict[str, str] = {}
    symbols: dict[str, str] = {}
    for name in names:
        other = files.setdefault(name.lower(), name)
        if other != name:
            raise SymsigError(f"{name} and {other} would be one file where case does not count")
        for symbol in (name, f"{name}f", f"{name}_array", f"{name}f_array"):
            other = symbols.setdefault(symbol, name)
            if other != name:
                raise SymsigError(f"{name} and {other} would both be {symbol} in C")
