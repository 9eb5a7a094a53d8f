"""The generated kernels: symsig.kernels.sigmoid(x), each loaded when it is first asked for.

Where there is a C compiler they are the native ones, compiled on their first call, a second each, and kept in the
user's cache; elsewhere, or with SYMSIG_KERNELS=numpy in the environment, they are those in NumPy.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from inspect import Parameter, Signature
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from symsig.compiled import FAST, Kernel, address, build
from symsig.model import DTYPES, SymsigError, Unavailable

_HERE = Path(__file__).parent
_CHECKOUT, _WHEEL = (folder / "generated" for folder in (_HERE.parent, _HERE))
_GENERATED = _WHEEL if _WHEEL.is_dir() else _CHECKOUT
FOLDER = _GENERATED / "numpy"
"""Where the kernels are: inside the package in a wheel, beside it in a checkout."""
NATIVE = _GENERATED / "native"

CHOICE = "SYMSIG_KERNELS"
"""The variable of the environment that may say "numpy"."""

_serial = count()


class _Source(SourceFileLoader):
    """Runs a module from its source, never from __pycache__: that misses a change within the same second."""

    def path_stats(self, path: Any) -> Any:
        raise OSError


def _modules(folder: Path) -> Callable[[str], ModuleType]:
    """The modules in a folder, by name, each run afresh, under a package name of its own."""
    package = f"symsig_generated_{next(_serial)}"
    root = ModuleType(package)
    root.__path__ = []
    sys.modules[package] = root

    def run(name: str) -> ModuleType:
        path = folder / f"{name}.py"
        spec = spec_from_file_location(f"{package}.{name}", path, loader=_Source(f"{package}.{name}", str(path)))
        assert spec is not None and spec.loader is not None
        module = module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return run


def load(folder: Path) -> Callable[[str], Callable[..., Any]]:
    """The kernels in a folder, by name; each call reads the files afresh, under a package name of its own."""
    run = _modules(folder)
    for path in sorted(folder.glob("_[!_]*.py")):
        run(path.stem)

    def kernel(name: str) -> Callable[..., Any]:
        if name not in names(folder):
            raise SymsigError(f"no kernel named {name!r} in {folder}")
        function: Callable[..., Any] = getattr(run(name), name)
        return function

    return kernel


def names(folder: Path = FOLDER) -> list[str]:
    """The kernels that a folder has."""
    return sorted(path.stem for path in folder.glob("[!_]*.py"))


def native(name: str) -> Callable[..., Any]:
    """A native kernel with the manners of a ufunc; Unavailable where there is no compiler, or no such kernel."""
    source = NATIVE / f"{name}.c"
    if not source.is_file():
        raise Unavailable(f"there is no native {name}")
    library = ctypes.CDLL(str(build(NATIVE, FAST, name)))
    text = source.read_text(encoding="utf-8")
    parameters = re.findall(r"double (\w+)", text[text.index("kernel_double(") :].split(")")[0])
    by_dtype = {np.dtype(dtype): Kernel(library, name, dtype, len(parameters)) for dtype in DTYPES}
    elementwise = _modules(FOLDER)("_elementwise").elementwise

    def fill(*arrays: Any) -> None:
        by_dtype[arrays[-1].dtype].fill(*arrays)

    either = Parameter.POSITIONAL_OR_KEYWORD
    signature = Signature([*(Parameter(p, either) for p in parameters), Parameter("out", either, default=None)])

    def kernel(*args: Any, out: Any = None, **named: Any) -> Any:
        if named or len(args) != len(parameters):
            given = signature.bind(*args, **named, **({} if out is None else {"out": out})).arguments
            args, out = tuple(given[p] for p in parameters), given.get("out")
        result = _at_once(by_dtype, args, out)
        return elementwise(fill, args, out) if result is None else result

    kernel.__name__ = kernel.__qualname__ = name
    kernel.__doc__ = f"{text.splitlines()[1].removeprefix('/* ').removesuffix(' */')}\n\n{_MANNERS}"
    kernel.__signature__ = signature  # type: ignore[attr-defined]
    return kernel


def _at_once(by_dtype: Mapping[np.dtype[Any], Kernel], inputs: tuple[Any, ...], out: Any) -> Any:
    """The result of one call of C, where the arrays have one format and shape and lie alike in memory; or None."""
    first, *rest = inputs if out is None else (*inputs, out)
    if type(first) is not np.ndarray or not first.shape or not first.flags.forc or not first.flags.aligned:
        return None
    dtype, shape, strides = first.dtype, first.shape, first.strides
    for a in rest:
        if type(a) is not np.ndarray or a.dtype != dtype or a.shape != shape or a.strides != strides:
            return None
        if not a.flags.aligned:
            return None
    kernel = by_dtype.get(dtype)
    if kernel is None:
        return None
    if out is None:
        out = np.empty_like(first)
    elif not out.flags.writeable:
        return None
    start, size = address(out), out.nbytes
    starts = [start if a is out else address(a) for a in inputs]
    for other in starts:
        if 0 < abs(other - start) < size:
            return None  # a part of the result lies where another part of an input is still to be read
    kernel.at(*starts, start, out.size)
    return out


_MANNERS = """Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
integers and booleans give float64. The result goes to `out` if it is given; that may be an input."""


def _chosen(name: str) -> Callable[..., Any]:
    if os.environ.get(CHOICE) != "numpy":
        with suppress(Unavailable):
            return native(name)
    return _kernel(name)


def __getattr__(name: str) -> Callable[..., Any]:
    try:
        function = _chosen(name)
    except SymsigError:
        raise AttributeError(f"module {__name__!r} has no kernel {name!r}") from None
    except Unavailable as reason:
        raise AttributeError(f"module {__name__!r} has no kernel {name!r}: {reason}") from None
    function.__module__ = __name__  # so that it pickles, and tells where a user found it
    globals()[name] = function
    return function


def __dir__() -> list[str]:
    return names()


_kernel = load(FOLDER)
