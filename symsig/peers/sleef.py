"""SLEEF: its tanh, and what people write with its exp, log, log1p and erfc: the vector functions, over arrays.

Only code that is compiled can call them: _sleef.c has a function for each of these, of the same name.
"""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from symsig.compiled import FAST, address, build
from symsig.model import Dtype, Unavailable
from symsig.peers._peer import peers

FACTS: Mapping[str, tuple[str]] = {
    "gelu": ("x/2*Sleef_erfc_u15(-x/sqrt(2))",),
    "gelu_tanh": ("x/2*(1 + Sleef_tanh_u10(sqrt(2/pi)*(x + 0.044715*x**3)))",),
    "log_sigmoid": ("min(x, 0) - Sleef_log1p_u10(Sleef_exp_u10(-abs(x)))",),
    "logit": ("Sleef_log_u10(x/(1 - x))",),
    "mish": ("x*Sleef_tanh_u10(Sleef_log1p_u10(Sleef_exp_u10(x)))",),
    "sigmoid": ("1/(1 + Sleef_exp_u10(-x))",),
    "silu": ("x/(1 + Sleef_exp_u10(-x))",),
    "softplus": ("max(x, 0) + Sleef_log1p_u10(Sleef_exp_u10(-abs(x)))",),
    "tanh": ("Sleef_tanh_u10",),
}

LIBRARY = "libsleef.so.3"


def version() -> str:
    """The library, which has no function that says more; raises `Unavailable` where it is not installed."""
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        raise Unavailable("sleef is not installed") from None
    return LIBRARY


@cache
def compiled() -> ctypes.CDLL:
    """The functions of _sleef.c; raises `Unavailable` where they cannot be had."""
    version()
    if platform.machine() != "x86_64":
        raise Unavailable("sleef is called on x86-64 only")
    # linked, not loaded for all to see: PyTorch has a SLEEF of its own, whose functions are called the same
    library = ctypes.CDLL(str(build(Path(__file__).parent, FAST, "_sleef", (f"-l:{LIBRARY}",))))
    if not library.sleef_supported():
        raise Unavailable("sleef is called with AVX-512 or AVX2, and this processor has neither")
    return library


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    array = compiled()[f"{function}_{dtype}"]
    array.restype = None
    array.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]

    def called(x: Any, out: Any = None) -> Any:
        x = np.ascontiguousarray(x)
        result = np.empty_like(x) if out is None else out
        array(address(x), address(result), x.size)
        return result

    return called


PEERS = peers("sleef", FACTS, _load, compiled)
