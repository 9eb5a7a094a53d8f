"""The perfect kernel: the reference's own values, each computed once in a test process.

An audit asks a kernel for most inputs many times, in arrays of other lengths and layouts and by one fault after
another, and the reference takes microseconds for some of them and milliseconds for others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from symsig.model import Function
from symsig.reference import evaluate


def perfect(function: Function) -> Callable[..., np.ndarray]:
    """A function's correctly rounded values in the format of its inputs; any NaN where nobody knows better."""
    known: dict[str, dict[bytes, float]] = {}

    def kernel(*inputs: Any) -> np.ndarray:
        columns = np.broadcast_arrays(*inputs)
        shape, dtype = columns[0].shape, columns[0].dtype
        points = np.ascontiguousarray(np.stack([column.ravel() for column in columns], axis=1))
        keys = points.view(f"V{points.itemsize * len(columns)}").ravel().tolist()  # their bits: 0 is not -0
        table = known.setdefault(dtype.name, {})
        at = list({key: i for i, key in enumerate(keys) if key not in table}.values())
        if at:
            found = evaluate(function, tuple(points[at].T), dtype).rounded
            table.update(zip([keys[i] for i in at], found.tolist(), strict=True))
        return np.array([table[key] for key in keys], dtype).reshape(shape)

    return kernel
