"""A Python function, by its module or by its file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from symsig.audit.external.call import Call
from symsig.audit.external.ways import in_bfloat16, on_numpy
from symsig.model import Dtype, SymsigError


def attribute_of_module(module: str, name: str, call: Call | None) -> Callable[[str, Dtype], Callable[..., Any]]:
    """A function by the name of its module; one in the current folder is found, as `python -m` does."""
    if str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        imported = import_module(module)
    except (Exception, SystemExit) as error:  # a module runs anything when it is imported
        raise SymsigError(f"{module}:{name}: {_said(error)}") from None
    return _attribute(imported, module, name, call)


def attribute_of_file(path: Path, name: str, call: Call | None) -> Callable[[str, Dtype], Callable[..., Any]]:
    """A function by the path of its file, which may import what is beside it."""
    if not path.is_file():
        raise SymsigError(f"{path}:{name}: there is no such file")
    path = path.resolve()
    if str(path.parent) not in sys.path:
        sys.path.append(str(path.parent))  # last: a file beside it named as one of Python's own is not meant
    private = f"_symsig_{path.stem}_{sha256(str(path).encode()).hexdigest()[:16]}"
    spec: Any = spec_from_file_location(private, path)
    module = module_from_spec(spec)
    sys.modules[private] = module  # dataclasses, for one, look their module up there
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise SymsigError(f"{path.name}:{name}: {_said(error)}") from None
    return _attribute(module, path.name, name, call)


def _said(error: BaseException) -> str:
    """What an error says, in one line, and its kind where it isn't that there is no such module."""
    line = str(error).partition("\n")[0]
    return line if isinstance(error, ImportError) else f"{type(error).__name__}: {line}"


def _attribute(
    module: ModuleType, place: str, name: str, call: Call | None
) -> Callable[[str, Dtype], Callable[..., Any]]:
    found: Any = module
    try:
        for part in name.split("."):
            found = getattr(found, part)
    except AttributeError as error:
        raise SymsigError(f"{place}:{name}: {error}") from None
    if not callable(found):
        raise SymsigError(f"{place}:{name} is not callable")
    bound = found if call is None else call.bound(found)
    function = on_numpy(bound, module.__name__)
    return lambda _, dtype: in_bfloat16(bound, module.__name__) if str(dtype) == "bfloat16" else function
