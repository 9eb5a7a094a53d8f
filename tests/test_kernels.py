"""symsig.kernels: whole arrays that one call of C takes have the bits, the shape and the type of blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from symsig import kernels
from symsig.model import DTYPES, Dtype, Unavailable

NAMES = ["silu_grad", "logaddexp"]  # of one variable and of two
SEED = 20261128

ONE_CALL: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "a vector": lambda x: x,
    "nothing": lambda x: x[:0],
    "one": lambda x: x[:1],
    "rows": lambda x: x.reshape(-1, 30),
    "columns": lambda x: x.reshape(-1, 30).T,
    "of others": lambda x: np.frombuffer(bytearray(x.tobytes()), x.dtype),
}
IN_BLOCKS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "every other": lambda x: x[::2],
    "backwards": lambda x: x[::-1],
    "swapped bytes": lambda x: x.astype(x.dtype.newbyteorder()),
    "unaligned": lambda x: np.frombuffer(bytearray(b"." + x.tobytes()), x.dtype, offset=1),
    "a subclass": lambda x: x.view(np.recarray),
    "float16": lambda x: np.clip(x, -6e4, 6e4).astype("float16"),
    "a number": lambda x: np.array(x[3]),
}


@pytest.fixture(params=NAMES)
def kernel(request: pytest.FixtureRequest) -> Callable[..., Any]:
    try:
        return kernels.native(request.param)
    except Unavailable as reason:
        pytest.skip(str(reason))


def inputs(kernel: Callable[..., Any], dtype: Dtype) -> list[np.ndarray]:
    rng = np.random.default_rng(SEED)
    count = 1 if kernel.__name__ == NAMES[0] else 2
    columns = [rng.standard_normal(30_000) * 2.0 ** rng.integers(-20, 10, 30_000) for _ in range(count)]
    for column in columns:
        column[:4] = np.inf, -np.inf, np.nan, -0.0
    return [column.astype(dtype) for column in columns]


def both(monkeypatch: pytest.MonkeyPatch, call: Callable[[], Any]) -> tuple[Any, Any, bool]:
    """What a call gives, what it gives where all goes block by block, and whether it was one call of C."""
    at_once, once = kernels._at_once, []

    def watched(*args: Any) -> Any:
        once.append(at_once(*args))
        return once[-1]

    with monkeypatch.context() as patch:
        patch.setattr(kernels, "_at_once", watched)
        got = call()
        patch.setattr(kernels, "_at_once", lambda *_: None)
        return got, call(), once[0] is not None


def same(got: Any, want: Any) -> bool:
    return (type(got), got.dtype, got.shape, got.strides, got.tobytes()) == (
        type(want), want.dtype, want.shape, want.strides, want.tobytes(),
    )  # fmt: skip


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("layout", [*ONE_CALL, *IN_BLOCKS])
def test_layouts(kernel, layout: str, dtype: Dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    make = (ONE_CALL | IN_BLOCKS)[layout]
    columns = [make(c) for c in inputs(kernel, dtype)]
    got, want, once = both(monkeypatch, lambda: kernel(*columns))
    assert same(got, want) and once == (layout in ONE_CALL)

    def given() -> np.ndarray:
        out = make(np.zeros(30_000, dtype))
        assert kernel(*columns, out=out) is out
        return out

    got, want, once = both(monkeypatch, given)
    assert same(got, want) and once == (layout in ONE_CALL)

    def in_place() -> np.ndarray:
        out = make(inputs(kernel, dtype)[-1].copy())
        assert kernel(*columns[:-1], out, out=out) is out
        return out

    got, want, once = both(monkeypatch, in_place)
    assert same(got, want) and once == (layout in ONE_CALL)


@pytest.mark.parametrize("shift", [-20_000, -3, -1, 0, 1, 3, 20_000])
def test_overlaps(kernel, shift: int, monkeypatch: pytest.MonkeyPatch) -> None:
    first, last = max(-shift, 0), max(shift, 0)

    def overlapping() -> np.ndarray:
        columns = inputs(kernel, "float64")
        memory, size = columns[-1], 30_000 - abs(shift)
        out = memory[last : last + size]
        return kernel(*(c[:size] for c in columns[:-1]), memory[first : first + size], out=out)

    got, want, once = both(monkeypatch, overlapping)
    assert same(got, want) and once == (shift == 0 or abs(shift) == 20_000)


def test_what_is_not_alike_goes_in_blocks(kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    *others, x = (c[:900].reshape(30, 30) for c in inputs(kernel, "float64"))
    outs: list[Callable[[], np.ndarray]] = [
        lambda: np.zeros((30, 30), order="F"),
        lambda: np.zeros((2, 30, 30)),
        lambda: np.zeros((30, 30), np.float32),
        lambda: np.ma.zeros((30, 30)),
    ]
    for out in outs:
        got, want, once = both(monkeypatch, lambda out=out: kernel(*others, x, out=out()))
        assert same(got, want) and not once
    got, want, once = both(monkeypatch, lambda: kernel(*others, square := x.copy(), out=square.T))
    assert same(got, want) and not once
    fixed = np.frombuffer(x.tobytes(), x.dtype).reshape(x.shape)
    assert same(kernel(*others, fixed), kernel(*others, x))
    with pytest.raises(ValueError, match="read-only"):
        kernel(*others, x, out=fixed)


def test_the_result_may_be_given_in_any_way(kernel) -> None:
    columns = inputs(kernel, "float64")
    want, out = kernel(*columns), np.zeros(30_000)
    assert kernel(*columns, out) is out and same(out, want)
    named = dict(zip("xy", columns, strict=False))
    assert same(kernel(**named), want) and kernel(**named, out=out) is out
    assert same(kernel(*columns, out=None), want)
    with pytest.raises(TypeError, match="multiple values"):
        kernel(*columns, out, out=out)
    with pytest.raises(TypeError, match="missing"):
        kernel(out=out)
    with pytest.raises(TypeError, match="must be an array"):
        kernel(*columns, out=[0.0])


@pytest.mark.filterwarnings("error")
def test_what_is_read_leads_to_no_warning_of_writing(kernel) -> None:
    columns = [np.broadcast_arrays(c[:1], np.zeros((1, 1)))[0] for c in inputs(kernel, "float64")]
    assert kernel(*columns).shape == (1, 1)
