"""Anybody's function as a target, by a text that says where it is.

| text | what it is |
| --- | --- |
| MODULE:ATTRIBUTE | a Python function of arrays, torch tensors, JAX arrays or single floats |
| FILE.py:FUNCTION | the same, from a file |
| LIBRARY.so:SYMBOL | a compiled function: `T f(T)`, or `void f_array(const T *x, T *out, size_t n)` |
| FILE.c:FUNCTION | the same, compiled first |
| cmd:COMMAND | a command that reads inputs as lines of hex floats and prints a result for each |

How it is called, where it isn't with one argument for each variable, is another text: `f(x, approximate='tanh')`.
No text is executed but what it names: the module, the library, the command.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from symsig.audit.external.call import Call, parse_call
from symsig.audit.external.command import command
from symsig.audit.external.library import compiled, symbol
from symsig.audit.external.python import attribute_of_file, attribute_of_module
from symsig.model import Dtype, Program, SymsigError, Target

__all__ = ["Call", "external_target", "no_files", "parse_call"]

Loaded = Callable[[str, Dtype], Callable[..., Any]]


def external_target(text: str, call: str = "") -> Target:
    """The target that `--target TEXT`, called as `--call CALL`, names; SymsigError where it cannot be loaded."""
    name = f"{text} as {call}" if call else text
    target = Target(name, name, no_files, partial(_load, text, call))
    target.load(Path())  # a wrong name is one line now, not a failure in a worker later
    return target


def no_files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """What a target writes that is there already."""
    return {}


def _load(text: str, call: str, folder: Path) -> Loaded:
    given = parse_call(call) if call.strip() else None
    if text.startswith("cmd:"):
        return command(text.removeprefix("cmd:"), given)
    place, _, name = text.rpartition(":")
    if not place or not name:
        raise SymsigError(
            f"{text!r} is not MODULE:ATTRIBUTE, FILE.py:FUNCTION, LIBRARY.so:SYMBOL or FILE.c:FUNCTION"
        )
    path = Path(place)
    if path.suffix in (".so", ".dylib", ".dll") or ".so." in path.name:
        return symbol(place, name, given)
    if path.suffix == ".c":
        return compiled(path, name, given)
    if path.suffix == ".py":
        return attribute_of_file(path, name, given)
    return attribute_of_module(place, name, given)
