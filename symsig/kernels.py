"""The generated NumPy kernels: symsig.kernels.sigmoid(x), each loaded when it is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

from symsig.model import SymsigError, Unavailable

_HERE = Path(__file__).parent
_CHECKOUT, _WHEEL = (folder / "generated" / "numpy" for folder in (_HERE.parent, _HERE))
FOLDER = _WHEEL if _WHEEL.is_dir() else _CHECKOUT
"""Where the kernels are: inside the package in a wheel, beside it in a checkout."""

LACKING = "_lacking"
"""The module of a folder that says which functions are not there, and what NumPy lacks for them."""

_serial = count()


class _Source(SourceFileLoader):
    """Runs a module from its source, never from __pycache__: that misses a change within the same second."""

    def path_stats(self, path: Any) -> Any:
        raise OSError


def load(folder: Path) -> Callable[[str], Callable[..., Any]]:
    """The kernels in a folder, by name; each call reads the files afresh, under a package name of its own.

    A function that needs what NumPy does not have raises Unavailable.
    """
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

    helpers = {path.stem: run(path.stem) for path in sorted(folder.glob("_[!_]*.py"))}
    lacking: dict[str, str] = getattr(helpers.get(LACKING), "LACKING", {})

    def kernel(name: str) -> Callable[..., Any]:
        if name in lacking:
            raise Unavailable(f"{name}: NumPy has no {lacking[name]}")
        if name not in names(folder):
            raise SymsigError(f"no kernel named {name!r} in {folder}")
        function: Callable[..., Any] = getattr(run(name), name)
        return function

    return kernel


def names(folder: Path = FOLDER) -> list[str]:
    """The kernels that a folder has."""
    return sorted(path.stem for path in folder.glob("[!_]*.py"))


def __getattr__(name: str) -> Callable[..., Any]:
    try:
        function = _kernel(name)
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
