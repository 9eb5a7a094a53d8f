"""What a ledger's results are the results of: a later run that is about anything else is refused."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import numpy as np

from symsig.model import Function, Target

CODE = (".py", ".c", ".h", ".rs", ".js", ".json")
"""What is read of a folder of generated code; what a compiler leaves there is not."""

NAMED = 6
"""Functions that are all named; of more, how many."""


def identity(what: str, work: Iterable[tuple[Function, Target, Path]], **how: object) -> dict[str, str]:
    """The functions, the code in the folders and whatever else the results depend on, as texts by name."""
    work = list(work)
    functions = list({function.name: function for function, _, _ in work}.values())
    targets = {(target.name, folder) for _, target, folder in work}
    names = [function.name for function in functions]
    formulas = (f"{f.name} {f.text} {f.domain} {f.scale} {f.claim}" for f in functions)
    return {
        "work": what,
        "version": f"symsig {version('symsig')}, NumPy {np.__version__}",
        "functions": ", ".join(names) if len(names) <= NAMED else f"{len(names)} functions",
        "formulas": _digest(text.encode() for text in formulas),
        "targets": ", ".join(sorted({name for name, _ in targets})),
        "code": _digest(part for name, folder in sorted(targets) for part in _code(name, folder)),
        **{name.replace("_", " "): str(value) for name, value in how.items()},
    }


def _code(name: str, folder: Path) -> Iterable[bytes]:
    """What a target's results depend on: the files below its folder, or what its name says: a file, a module."""
    yield name.encode()
    if ":" not in name:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in CODE):
            yield path.relative_to(folder).as_posix().encode()
            yield path.read_bytes()
        return
    place = name.partition(" as ")[0].rpartition(":")[0]
    if Path(place).is_file():
        yield Path(place).read_bytes()
    else:
        module = sys.modules.get(place.partition(".")[0])
        yield str(getattr(module, "__version__", "")).encode()


def _digest(parts: Iterable[bytes]) -> str:
    """Short enough to be read, long enough to be nobody else's."""
    whole = sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:16]
