"""A compiled function, called through ctypes: of a shared library, or of a C file that is compiled first.

A symbol that ends in `_array` is called as `void f(const T *x, T *out, size_t n)`, any other as `T f(T)`; of two
variables as `void f(const T *x, const T *y, T *out, size_t n)` and `T f(T, T)`.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

import numpy as np

from symsig.audit.external.call import Call
from symsig.model import Dtype, SymsigError

FLAGS = ("-O2", "-ffp-contract=off", "-fPIC", "-shared")
"""As our own kernels are compiled: nothing that changes a bit."""

_CTYPES: dict[Dtype, Any] = {"float64": ctypes.c_double, "float32": ctypes.c_float}


def symbol(library: str, name: str, call: Call | None) -> Callable[[str, Dtype], Callable[..., Any]]:
    """A symbol of a library, by its path or, where there is no such file, by its name for the loader."""
    try:
        loaded = ctypes.CDLL(str(Path(library).resolve()) if Path(library).exists() else library)
    except OSError as error:
        raise SymsigError(f"{library}:{name}: {error}") from None
    return _symbol(loaded, library, name, call)


def compiled(source: Path, name: str, call: Call | None) -> Callable[[str, Dtype], Callable[..., Any]]:
    """A function of a C file; SymsigError where there is no compiler, or with its first error."""
    if not source.is_file():
        raise SymsigError(f"{source}:{name}: there is no such file")
    library = Path(mkdtemp(dir=_folder().name)) / f"{source.stem}.so"
    compiler = _compiler()
    command = [*compiler, *FLAGS, "-o", str(library), str(source.resolve()), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"{compiler[0]} exits with {done.returncode}"]
        raise SymsigError(f"{source} does not compile: " + next((n for n in lines if "error" in n), lines[0]))
    return _symbol(ctypes.CDLL(str(library)), str(source), name, call)


def _symbol(
    library: ctypes.CDLL, place: str, name: str, call: Call | None
) -> Callable[[str, Dtype], Callable[..., Any]]:
    try:
        library[name]
    except AttributeError:
        raise SymsigError(f"{place}:{name}: there is no such symbol") from None
    numbers = call and call.of_numbers()

    def function(_: str, dtype: Dtype) -> Callable[..., Any]:
        if dtype not in _CTYPES:
            raise SymsigError(f"{place}:{name}: {dtype} is for functions of Python")
        called = _called(library[name], name.endswith("_array"), dtype)
        return called if numbers is None else numbers.reordered(called)

    return function


@cache
def _folder() -> TemporaryDirectory[str]:
    """Where this process keeps what it has compiled; it goes when the process ends."""
    return TemporaryDirectory(prefix="symsig-")


def _compiler() -> list[str]:
    asked = shlex.split(os.environ.get("CC", ""))
    for compiler in [asked] if asked else [["cc"], ["gcc"], ["clang"]]:
        if shutil.which(compiler[0]):
            return compiler
    raise SymsigError(f"no C compiler found: {shlex.join(asked) or 'cc, gcc or clang'}")


def _called(function: Any, array: bool, dtype: Dtype) -> Callable[..., Any]:
    scalar = _CTYPES[dtype]
    pointer = ctypes.POINTER(scalar)
    function.restype = None if array else scalar

    def over_array(*inputs: Any) -> Any:
        function.argtypes = [*([pointer] * (len(inputs) + 1)), ctypes.c_size_t]
        columns = [np.ascontiguousarray(x, dtype) for x in inputs]
        out = np.empty_like(columns[0])
        function(*[column.ctypes.data_as(pointer) for column in (*columns, out)], out.size)
        return out

    def one_by_one(*inputs: Any) -> Any:
        function.argtypes = [scalar] * len(inputs)
        return np.array([function(*values) for values in zip(*(x.tolist() for x in inputs), strict=True)], dtype)

    return over_array if array else one_by_one
