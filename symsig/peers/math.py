"""Python's math, which calls the C library: of doubles only."""

from __future__ import annotations

import math
import platform
from collections.abc import Callable, Mapping
from typing import Any

from symsig.audit.external.ways import on_floats
from symsig.model import Dtype, Unavailable
from symsig.peers._peer import peers

FACTS: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "tanh": {"math.tanh": math.tanh},
}


def version() -> str:
    return " ".join(filter(None, ("Python", platform.python_version(), *platform.libc_ver())))


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    if dtype != "float64":
        raise Unavailable(f"{label} computes in float64")
    return lambda *columns: on_floats(FACTS[function][label], columns)


PEERS = peers("math", FACTS, _load)
