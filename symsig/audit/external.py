"""Anybody's function as a target: MODULE:ATTRIBUTE, or LIBRARY.so:SYMBOL called through ctypes.

A symbol that ends in `_array` is called as `void f(const T *x, T *out, size_t n)`, any other as `T f(T)`; of two
variables as `void f(const T *x, const T *y, T *out, size_t n)` and `T f(T, T)`.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from symsig.model import Dtype, Program, SymsigError, Target

_CTYPES: dict[Dtype, Any] = {"float64": ctypes.c_double, "float32": ctypes.c_float}


def external_target(text: str) -> Target:
    """The target that `--target TEXT` names; raises SymsigError where it cannot be loaded."""
    target = Target(text, text, _no_files, partial(_load, text))
    target.load(Path())  # a wrong name is one line now, not a failure in a worker later
    return target


def _no_files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    return {}


def _load(text: str, folder: Path) -> Callable[[str, Dtype], Callable[..., Any]]:
    place, _, name = text.rpartition(":")
    if Path(place).suffix in (".so", ".dylib", ".dll") or ".so." in Path(place).name:
        symbol = _symbol(place, name)
        return lambda _, dtype: _called_through_ctypes(symbol, name.endswith("_array"), dtype)
    found = _attribute(place, name)
    return lambda _, dtype: found


def _attribute(module: str, name: str) -> Callable[..., Any]:
    if str(Path.cwd()) not in sys.path:  # as `python -m` does, so that a module beside the user is found
        sys.path.insert(0, str(Path.cwd()))
    try:
        found: Any = import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError, ValueError) as error:
        raise SymsigError(f"{module}:{name}: {error}") from None
    if not callable(found):
        raise SymsigError(f"{module}:{name} is not callable")
    return found  # type: ignore[no-any-return]


def _symbol(library: str, name: str) -> Any:
    try:
        return getattr(ctypes.CDLL(str(Path(library).resolve()) if Path(library).exists() else library), name)
    except (OSError, AttributeError) as error:
        raise SymsigError(f"{library}:{name}: {error}") from None


def _called_through_ctypes(symbol: Any, array: bool, dtype: Dtype) -> Callable[..., Any]:
    scalar = _CTYPES[dtype]
    pointer = ctypes.POINTER(scalar)
    symbol.restype = None if array else scalar

    def over_array(*inputs: Any) -> Any:
        symbol.argtypes = [*([pointer] * (len(inputs) + 1)), ctypes.c_size_t]
        columns = [np.ascontiguousarray(x, dtype) for x in inputs]
        out = np.empty_like(columns[0])
        symbol(*[column.ctypes.data_as(pointer) for column in (*columns, out)], out.size)
        return out

    def one_by_one(*inputs: Any) -> Any:
        symbol.argtypes = [scalar] * len(inputs)
        return np.array([symbol(*values) for values in zip(*(x.tolist() for x in inputs), strict=True)], dtype)

    return over_array if array else one_by_one
