# SPDX-License-Identifier: MIT
"""What the kernels share: arrays of any shape and kind, taken through a kernel block by block."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[Any]
Kernel = Callable[..., None]

BLOCK = 16384  # elements: the buffers of a kernel then stay in the cache, and calls are few

# contiguous blocks, copied where they are not, so that the bits do not depend on the strides
_READ: list[Any] = ["readonly", "aligned", "contig", "nbo", "overlap_assume_elementwise"]
_WRITE: list[Any] = ["writeonly", "no_broadcast", "aligned", "contig", "nbo", "overlap_assume_elementwise"]


def elementwise(
    kernel: Kernel,
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
    common = arrays[0].dtype
    if len(arrays) > 1:  # Python's own numbers take the type of the arrays beside them
        weak = (x if type(x) in (bool, int, float) else a for x, a in zip(inputs, arrays, strict=True))
        common = np.result_type(*weak)
    given, computed, truth = _types(common)
    if out is None:
        result = np.empty_like(arrays[0], given, subok=False, shape=np.broadcast(*arrays).shape)
    elif isinstance(out, np.ndarray):
        result = out
    else:
        raise TypeError(f"out must be an array, not {type(out).__name__}")

    longest = min(BLOCK, result.size)
    scratch = [np.empty(longest, kind) for kind in [computed] * floats + [truth] * truths]
    with np.errstate(all="ignore"):
        if result.size <= BLOCK and _is_block(result, computed):
            kernel(*(_flat(a, result, fresh=out is None) for a in arrays), result.reshape(-1), *scratch)
        else:
            _in_blocks(kernel, [*arrays, result], computed, scratch)
    return result[()] if out is None else out


def _is_block(result: Array, computed: np.dtype[Any]) -> bool:
    """Whether a result can be written as it lies, without nditer: that takes longer than a small array."""
    return result.dtype == computed and result.flags.carray and type(result) is np.ndarray


def _flat(a: Array, result: Array, fresh: bool) -> Array:
    """An input as one block like the result: copied where it is none, or where it overlaps the result."""
    alike = a.dtype == result.dtype and a.shape == result.shape and a.flags.c_contiguous and a.flags.aligned
    if alike and (fresh or a is result or not np.may_share_memory(a, result)):
        return a.reshape(-1)
    return np.array(np.broadcast_to(a, result.shape), result.dtype, order="C").reshape(-1)


def _in_blocks(kernel: Kernel, operands: list[Array], computed: np.dtype[Any], scratch: list[Array]) -> None:
    iterator = np.nditer(
        operands,
        ["external_loop", "buffered", "copy_if_overlap", "zerosize_ok"],
        [_READ] * (len(operands) - 1) + [_WRITE],
        [computed] * len(operands),
        casting="same_kind",
        buffersize=BLOCK,
    )
    with iterator:
        for views in iterator:
            size = views[-1].size
            kernel(*views, *(buffer[:size] for buffer in scratch))


@cache
def _types(dtype: np.dtype[Any]) -> tuple[np.dtype[Any], np.dtype[Any], np.dtype[Any]]:
    """The type of the result, the one in which to compute it, and the integers as wide as that."""
    if dtype.kind in "bui":
        dtype = np.dtype(np.float64)
    if dtype.char not in "efd":
        raise TypeError(f"no kernel for {dtype}: give booleans, integers, float16, float32 or float64")
    dtype = dtype.newbyteorder("=")
    computed = np.result_type(dtype, np.float32)
    return dtype, computed, np.dtype(f"i{computed.itemsize}")


def less(a: Any, b: Any, out: Array) -> None:
    """out = all bits set where a < b, none elsewhere."""
    _widen(np.less(a, b), out)


def equal(a: Any, b: Any, out: Array) -> None:
    """out = all bits set where a == b, none elsewhere, so none where a is NaN."""
    _widen(np.equal(a, b), out)


def _widen(truths: Any, out: Array) -> None:
    flags = truths.view(np.int8)  # 0 and 1: quicker to negate and widen than to compare into `out`
    np.negative(flags, out=flags)
    np.copyto(out, flags)


def select(condition: Array, a: Any, b: Any, out: Array, work: Array | None = None) -> None:
    """out = a where a condition of `less` or `equal` holds, else b. `b` must not lie in `work` (`out`).

    By bits: where the signs of x come at random, np.where and np.copyto mispredict half their jumps and take
    five times as long.
    """
    bits = condition.dtype
    work = (out if work is None else work).view(bits)
    other = np.asarray(b, out.dtype).view(bits)
    np.bitwise_xor(np.asarray(a, out.dtype).view(bits), other, out=work)
    np.bitwise_and(work, condition, out=work)
    np.bitwise_xor(work, other, out=out.view(bits))


def horner(x: Array, coefficients: tuple[float, ...], out: Array, work: Array | None = None) -> None:
    """out = c0 + x*(c1 + x*(...)), by Horner's rule. `x` must not lie in `work`, by default `out`."""
    work = out if work is None else work
    first, *middle, last = coefficients
    np.multiply(x, last, out=work)
    for c in reversed(middle):
        np.add(work, c, out=work)
        np.multiply(work, x, out=work)
    np.add(work, first, out=out)


def product_error(a: Any, b: Any, out: Array) -> None:
    """out = a*b - fl(a*b), exactly, for products and factors that are not close to overflow or underflow."""
    if out.dtype.char == "f":
        exact = np.multiply(a, b, dtype=np.float64)
        np.subtract(exact, exact.astype(np.float32), out=out, casting="same_kind")
        return
    a1, a2 = _halves(a)
    b1, b2 = _halves(b)
    error = a1 * b1 - a * b  # T. Dekker's algorithm (1971), in an order that gives no -0
    error += a1 * b2
    error += a2 * b1
    np.add(error, a2 * b2, out=out)


def sum_error(a: Any, b: Any, out: Array) -> None:
    """out = a + b - fl(a + b), exactly: D. Knuth's two-sum."""
    total = np.add(a, b, dtype=out.dtype)
    part = total - a
    error = np.subtract(b, part, dtype=out.dtype)
    np.add(np.subtract(a, total - part, dtype=out.dtype), error, out=out)


def _halves(x: Any) -> tuple[Any, Any]:
    """x as a sum of two floats of 26 bits, whose products are exact (G. Veltkamp)."""
    scaled = x * (2.0**27 + 1)
    high = scaled - (scaled - x)
    return high, x - high


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
