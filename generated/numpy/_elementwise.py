# SPDX-License-Identifier: MIT
"""What the kernels share: arrays of any shape and kind, taken through a kernel block by block."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[Any]

BLOCK = 16384  # elements: the buffers of a kernel then stay in the cache, and calls are few

# contiguous blocks, copied where they are not, so that the bits do not depend on the strides
_READ: list[Any] = ["readonly", "aligned", "contig", "nbo", "overlap_assume_elementwise"]
_WRITE: list[Any] = ["writeonly", "no_broadcast", "aligned", "contig", "nbo", "overlap_assume_elementwise"]


def elementwise(
    kernel: Callable[..., None],
    inputs: tuple[ArrayLike, ...],
    out: Array | None,
    floats: int = 0,
    truths: int = 0,
) -> Any:
    """kernel(*inputs, out, *scratch) on one block after another, with the manners of a NumPy ufunc.

    float64 and float32 are computed as such, float16 in float32, integers and booleans in float64. A scalar
    gives a scalar. `out` may be an input, overlap one, be larger than all, or have another float type.
    Floating-point flags are not reported: exp(-|x|) may underflow on the way to 1, and -2|x| overflow.
    """
    arrays = [np.asarray(x) for x in inputs]
    # Python's own numbers take the type of the arrays beside them
    weak = (x if type(x) in (bool, int, float) else a for x, a in zip(inputs, arrays, strict=True))
    given, computed, truth = _types(np.result_type(*weak))
    if out is None:
        shape = np.broadcast_shapes(*(a.shape for a in arrays))
        result = np.empty_like(arrays[0], given, subok=False, shape=shape)
    elif isinstance(out, np.ndarray):
        result = out
    else:
        raise TypeError(f"out must be an array, not {type(out).__name__}")

    iterator = np.nditer(
        [*arrays, result],
        ["external_loop", "buffered", "copy_if_overlap", "zerosize_ok"],
        [_READ] * len(arrays) + [_WRITE],
        [computed] * (len(arrays) + 1),
        casting="same_kind",
        buffersize=BLOCK,
    )
    longest = min(BLOCK, result.size)
    scratch = [np.empty(longest, kind) for kind in [computed] * floats + [truth] * truths]
    with np.errstate(all="ignore"), iterator:
        for views in iterator:
            size = views[-1].size
            kernel(*views, *(buffer[:size] for buffer in scratch))
    return result[()] if out is None else out


@cache
def _types(dtype: np.dtype[Any]) -> tuple[np.dtype[Any], np.dtype[Any], np.dtype[Any]]:
    """The type of the result, the one in which to compute it, and the integers as wide as that."""
    if dtype.kind in "bui":
        dtype = np.dtype(np.float64)
    if dtype.char not in "efd":
        raise TypeError(f"no kernel for {dtype}: give booleans, integers, float16, float32 or float64")
    computed = np.result_type(dtype, np.float32)
    return dtype, computed, np.dtype(f"i{computed.itemsize}")


def less(a: Any, b: Any, out: Array) -> None:
    """out = all bits set where a < b, none elsewhere."""
    flags = np.less(a, b).view(np.int8)  # 0 and 1: quicker to negate and widen than to compare into `out`
    np.negative(flags, out=flags)
    np.copyto(out, flags)


def select(condition: Array, a: Any, b: Any, out: Array, work: Array | None = None) -> None:
    """out = a where the condition of `less` holds, else b. `b` must not lie in `work`, by default `out`.

    By bits: where the signs of x come at random, np.where and np.copyto mispredict half their jumps and take
    five times as long.
    """
    bits = condition.dtype
    work = (out if work is None else work).view(bits)
    other = np.asarray(b, out.dtype).view(bits)
    np.bitwise_xor(np.asarray(a, out.dtype).view(bits), other, out=work)
    np.bitwise_and(work, condition, out=work)
    np.bitwise_xor(work, other, out=out.view(bits))


def finite(a: Array, out: Array) -> None:
    """out = a, and the largest float of its sign where a is infinite; NaN stays NaN."""
    if np.isinf(a).any():
        largest = np.finfo(out.dtype).max
        np.clip(a, -largest, largest, out=out)
    elif a is not out:
        np.copyto(out, a)


LOG_LARGEST = {
    "d": float.fromhex("0x1.62e42fefa39efp+9"),  # 709.782712893384
    "f": float.fromhex("0x1.62e42ep+6"),  # 88.72283172607422
}
"""log of the largest float of each type, rounded down."""


def capped(a: Array, out: Array) -> None:
    """out = a, at most the logarithm of the largest float, so that exp does not overflow; NaN stays NaN."""
    np.minimum(a, filled(LOG_LARGEST[out.dtype.char], out), out=out)


def filled(value: float, like: Array) -> Array:
    """A block of one number: np.maximum and np.minimum are four times as fast on it as on the number."""
    return _filled(value, like.dtype)[: like.size]


@cache
def _filled(value: float, dtype: np.dtype[Any]) -> Array:
    block = np.full(BLOCK, value, dtype)
    block.flags.writeable = False
    return block
