"""The plans of the family, derived once for all test processes, and kept beside what pytest keeps."""

from __future__ import annotations

import hashlib
import os
import pickle
from functools import cache
from pathlib import Path

from symsig.family import FAMILY
from symsig.model import Dtype, Plan, Program
from symsig.program.native.lower import lower
from symsig.workflow import plans_of

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".pytest_cache" / "symsig"


@cache
def program(name: str, dtype: Dtype) -> Program:
    """The native program of a function in one format, lowered once a process."""
    own = plans()[name].own
    assert own is not None
    return lower(own, dtype)


@cache
def plans() -> dict[str, Plan]:
    """A plan of each function, by name."""
    sources = sorted([*(ROOT / "symsig").rglob("*.py"), *(ROOT / "symsig").rglob("*.json")])
    key = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    path = KEPT / f"plans-{key}.pickle"
    if path.is_file():
        return pickle.loads(path.read_bytes())
    found = plans_of(FAMILY.values(), own=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    for old in KEPT.glob("plans-*"):
        old.unlink(missing_ok=True)
    partial = KEPT / f"plans-{key}.{os.getpid()}"
    partial.write_bytes(pickle.dumps(found))
    partial.rename(path)  # whole or not at all
    return found
