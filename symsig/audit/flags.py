"""Which floating-point flags a call raises: by NumPy's own report, and by the C library's."""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from symsig.ulp import Floats

_WORDS = {
    "invalid value": "invalid",
    "divide by zero": "division by zero",
    "overflow": "overflow",
    "underflow": "underflow",
}

_BITS = {
    "x86_64": {1: "invalid", 4: "division by zero", 8: "overflow", 16: "underflow"},
    "aarch64": {1: "invalid", 2: "division by zero", 4: "overflow", 8: "underflow"},
}
"""FE_INVALID and its like, as the headers of the C libraries for these machines have them."""


@cache
def _environment() -> tuple[Any, dict[int, str]] | None:
    """The C library with fetestexcept, and what its bits mean; None on a machine of which that is not known."""
    name, bits = ctypes.util.find_library("m"), _BITS.get(platform.machine())
    return (ctypes.CDLL(name), bits) if name and bits else None


def raised(call: Callable[..., Any], inputs: Floats) -> set[str]:
    """The flags that a call for these rows of inputs raises; inexact is none of them.

    A ufunc of NumPy reports and clears them itself, as warnings; compiled code leaves them to be tested.
    """
    columns = list(inputs.T.copy())
    known = _environment()
    with np.errstate(all="warn"), warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        if known:
            known[0].feclearexcept(sum(known[1]))
        call(*columns)
        left = known[0].fetestexcept(sum(known[1])) if known else 0
    found = {name for bit, name in known[1].items() if left & bit} if known else set[str]()
    texts = [str(warning.message) for warning in told if issubclass(warning.category, RuntimeWarning)]
    return found | {name for word, name in _WORDS.items() if any(text.startswith(word) for text in texts)}
