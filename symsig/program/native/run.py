"""A native program run in NumPy, operation by operation: the same bits as the C code, from nothing but IEEE 754."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from symsig.model import Program
from symsig.program.native.formats import FEW, SINGLE

Floats = Any

BIAS = 1023


def run(program: Program, *inputs: Floats) -> Floats:
    """The program's result for arrays of its format; all of its steps by name, with `steps`."""
    values = steps(program, *inputs)
    with np.errstate(all="ignore"):
        return np.asarray(values[program.result]).astype(program.dtype)


def steps(program: Program, *inputs: Floats) -> dict[str, Floats]:
    """Every value of a program, by name."""
    kind = np.dtype(program.working).type
    operations = OPERATIONS if kind is np.float64 else {**OPERATIONS, **SINGLE_OPERATIONS}
    values: dict[str, Floats] = {
        name: np.asarray(x, kind) for name, x in zip(program.variables, inputs, strict=True)
    }
    with np.errstate(all="ignore"):
        for step in program.steps:
            args = [values[a] if isinstance(a, str) else kind(_float(a)) for a in step.args]
            values[step.name] = operations[step.op](*args)
    return values


def _float(value: object) -> float:
    assert isinstance(value, Fraction)
    return value.numerator / value.denominator


def fma(a: Floats, b: Floats, c: Floats) -> Floats:
    """a*b + c, rounded once: exact product and sum, then rounding to odd (S. Boldo and G. Melquiond, 2008).

    Where an exact part would leave the range, in rational numbers.
    """
    a, b, c = (np.atleast_1d(v) for v in np.broadcast_arrays(*(np.asarray(v, np.float64) for v in (a, b, c))))
    high = a * b
    low = _product_error(a, b, high)
    total, rest = _two_sum(c, low)
    sum_high, sum_low = _two_sum(high, total)
    found = sum_high + _to_odd(sum_low, rest)
    sizes = np.abs(high)
    hard = ~((sizes > 2.0**-900) & (sizes < 2.0**1000) & (np.abs(c) < 2.0**1000) & (np.abs(a) < 2.0**990))
    hard |= np.abs(b) >= 2.0**990
    hard |= (np.abs(c) > 0) & (np.abs(c) < 2.0**-900)
    plain = (high == 0) & ((a == 0) | (b == 0))
    found = np.where(plain, high + c, found)
    finite = np.isfinite(a) & np.isfinite(b) & np.isfinite(c)
    found = np.where(finite, found, high + c)
    slow = np.flatnonzero(hard & finite & ~plain)
    for i in slow:
        found[i] = _exact(a[i], b[i], c[i])
    return found


def fma_single(a: Floats, b: Floats, c: Floats) -> Floats:
    """The same of float32: a*b is exact in float64, and a sum rounded to odd there is as good as the exact one."""
    a, b, c = (np.asarray(v, np.float32).astype(np.float64) for v in (a, b, c))
    product = a * b
    found = _to_odd(*(np.atleast_1d(v) for v in np.broadcast_arrays(product, c)))
    finite = np.isfinite(product) & np.isfinite(c)
    shape = np.broadcast_shapes(product.shape, c.shape)
    return np.where(finite, found, product + c).astype(np.float32).reshape(shape)


def _exact(a: float, b: float, c: float) -> float:
    value = Fraction(float(a)) * Fraction(float(b)) + Fraction(float(c))
    if not value:
        return float(a) * float(b) + float(c) if c == 0 else 0.0
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _product_error(a: Floats, b: Floats, high: Floats) -> Floats:
    (a1, a2), (b1, b2) = _halves(a), _halves(b)
    return ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2


def _halves(x: Floats) -> tuple[Floats, Floats]:
    scaled = x * (2.0**27 + 1)
    high = scaled - (scaled - x)
    return high, x - high


def _two_sum(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


def _to_odd(a: Floats, b: Floats) -> Floats:
    """a + b; where that is not exact, of the two floats about it the one whose last bit is 1."""
    total, rest = _two_sum(a, b)
    bits = total.view(np.int64)
    even = (bits & 1) == 0
    away = (rest > 0) == (total > 0)
    moved = (bits + np.where(away, 1, -1)).view(np.float64)
    return np.where((rest != 0) & even, moved, total)


def _number(x: Floats, most: Floats) -> Floats:
    size = np.where(np.isnan(x), 0.5, np.minimum(np.abs(x), most))
    return np.copysign(size, x)


def _sizable(x: Floats, least: Floats) -> Floats:
    return np.where(np.abs(x) < least, np.copysign(0.5, x), x)


def _pow2(t: Floats) -> Floats:
    return (_bits(t) << np.uint64(52)).view(np.float64)


def _pow2_single(t: Floats) -> Floats:
    return (_bits_single(t) << np.uint32(23)).view(np.float32)


def _bits(a: Floats) -> Floats:
    return np.ascontiguousarray(a, np.float64).view(np.uint64)


def _exponent(a: Floats) -> Floats:
    return ((_bits(a) + np.uint64(1 << 51)) >> np.uint64(52)).astype(np.float64) - BIAS


def _quotient_exponent(a: Floats, b: Floats) -> Floats:
    return _exponent((_bits(a) - _bits(b) + _bits(1.0)).view(np.float64))


def _entry(u: Floats, shift: Floats, *table: Floats) -> Floats:
    places = (_bits_single(u) >> np.uint32(shift)) & np.uint32(len(table) - 1)
    return np.array(table, np.float32)[places]


def _halved(a: Floats, t: Floats) -> Floats:
    return (_bits_single(a) - (_bits_single(t) << np.uint32(19))).view(np.float32)


def _last_bits(a: Floats) -> Floats:
    return (_bits_single(a) << np.uint32(SINGLE.bits - FEW)).view(np.float32)


def _raised(a: Floats, by: Floats) -> Floats:
    return (_bits_single(a) + _bits_single(by)).view(np.float32)


def _lowered(a: Floats, by: Floats) -> Floats:
    return (_bits_single(a) - _bits_single(by)).view(np.float32)


def _unless_negative(a: Floats, sign: Floats) -> Floats:
    return np.where(np.signbit(sign), np.float32(0), a)


def _power_below(a: Floats) -> Floats:
    return (_bits_single(a) & _bits_single(np.inf)).view(np.float32)


def _ordinal(a: Floats) -> Floats:
    return _bits_single(a).view(np.int32).astype(np.float32)


def _bits_single(a: Floats) -> Floats:
    return np.ascontiguousarray(a, np.float32).view(np.uint32)


OPERATIONS: Mapping[str, Callable[..., Floats]] = {
    "widen": np.positive,
    "neg": np.negative,
    "abs": np.abs,
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "fma": fma,
    "number": _number,
    "sizable": _sizable,
    "lesser": np.minimum,
    "greater": np.maximum,
    "pow2": _pow2,
    "exponent": _exponent,
    "quotient_exponent": _quotient_exponent,
    "copysign": np.copysign,
    "lt": np.less,
    "eq": np.equal,
    "select": np.where,
    "usually": lambda _, otherwise: otherwise,
    "nan": lambda: np.float64(np.nan),
    "inf": lambda: np.float64(np.inf),
}
SINGLE_OPERATIONS: Mapping[str, Callable[..., Floats]] = {
    "fma": fma_single,
    "number": lambda x, most: _number(x, most).astype(np.float32),
    "sizable": lambda x, least: _sizable(x, least).astype(np.float32),
    "pow2": _pow2_single,
    "entry": _entry,
    "halved": _halved,
    "last_bits": _last_bits,
    "raised": _raised,
    "lowered": _lowered,
    "unless_negative": _unless_negative,
    "power_below": _power_below,
    "ordinal": _ordinal,
    "nan": lambda: np.float32(np.nan),
    "inf": lambda: np.float32(np.inf),
}
