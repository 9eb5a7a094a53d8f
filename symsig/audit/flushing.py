"""A thread with flush-to-zero on: subnormal results become 0, and subnormal inputs are read as 0.

-ffast-math links code that turns it on for whole programs, and some GPUs and DSPs know nothing else.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from symsig.model import SymsigError

_CONTROL = {
    "x86_64": (28, 0x8040),  # fenv_t ends with MXCSR: FTZ is bit 15, DAZ bit 6
    "aarch64": (0, 1 << 24),  # and begins with FPCR: FZ
}
"""Where the C library's fenv_t has the control word of 32 bits, and the bits in it."""


@contextmanager
def flush_to_zero() -> Iterator[None]:
    """Flush-to-zero, in this thread, until the end of the block; SymsigError where that cannot be turned on."""
    library, known = ctypes.util.find_library("m"), _CONTROL.get(platform.machine())
    if library is None or known is None or platform.system() != "Linux":
        raise SymsigError(f"flush-to-zero cannot be turned on here: {platform.system()} {platform.machine()}")
    c, (place, bits) = ctypes.CDLL(library), known
    before = (ctypes.c_uint32 * 16)()
    c.fegetenv(before)
    changed = (ctypes.c_uint32 * 16)(*before)
    changed[place // 4] |= bits
    c.fesetenv(changed)
    try:
        yield
    finally:
        c.fesetenv(before)


def is_on() -> bool:
    """Whether this thread flushes."""
    smallest = np.array([np.finfo(np.float64).tiny])
    return bool((smallest * 0.5)[0] == 0)
