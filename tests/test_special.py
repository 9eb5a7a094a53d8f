"""Special values of the kernels, against limits that Arb computes: infinities, zeros, NaN, ends of a domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest
from flint import arb, ctx

from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Unavailable
from symsig.reference import OutsideDomainError, arb_closure, ranges
from symsig.reference.enclosure import spelled_out
from symsig.targets import TARGETS
from symsig.ulp import FORMATS, ordered, round_dyadic

GENERATED = Path(__file__).parent.parent / "generated"
BITS = 9000
FAR = [Fraction(2) ** 5, Fraction(2) ** 11, Fraction(2) ** 12, Fraction(2) ** 1200]
NEAR = [Fraction(2) ** -1100, Fraction(2) ** -2200, Fraction(2) ** -4400]
OTHERS = {"leaky_relu": (-2.0, 0.0, 0.25), "bce": (0.0, 0.25, 1.0), "logaddexp": (-700.0, 0.0, 3.5)}
"""Values of a second variable."""


def value(name: str, point: Sequence[Fraction]) -> arb | None:
    """An enclosure narrow enough to round, or with a sign, or within 2^-1200 of zero; or None."""
    f = FAMILY[name]
    with ctx.workprec(BITS):
        arguments = [arb(p.numerator) / arb(p.denominator) for p in point]
        try:
            found = arb_closure(spelled_out(f.definition), f.variables)(*arguments)
        except OutsideDomainError:
            return None
        close = found.rad() < abs(found.mid()) * arb(2) ** -200 or abs(found) < arb(2) ** -1200
        return found if found.is_finite() and close else None


def fraction(ball: arb) -> Fraction:
    mantissa, exponent = ball.mid().man_exp()
    exponent = max(min(int(exponent), 8000), -20000)
    return Fraction(int(mantissa)) * Fraction(2) ** exponent


@cache
def limit(name: str, points: tuple[tuple[Fraction, ...], ...], dtype: Dtype) -> float:
    """What the function comes to along the points: infinite if it grows with each, 0 with the sign that it has."""
    fmt = FORMATS[dtype]
    found = [v for v in (value(name, point) for point in points) if v is not None]
    sizes = [abs(fraction(v)) for v in found]
    if not found:
        return np.nan
    sign = next((1 if v > 0 else -1 for v in found if v > 0 or v < 0), 1)
    if len(found) > 1 and sizes[0] > 1 and all(b > Fraction(7, 5) * a for a, b in pairwise(sizes)):
        return sign * np.inf
    if sizes[-1] < Fraction(2) ** -1090:
        return sign * 0.0
    last = fraction(found[-1])
    shift = max(last.denominator.bit_length() - 1, 0)
    return round_dyadic(last.numerator * (2**shift // last.denominator), -shift, fmt)


def jumps(name: str) -> bool:
    """Whether the function comes to something else from the other side of 0: then its value there is wanted."""
    if not ranges(FAMILY[name])[0].low < 0 < ranges(FAMILY[name])[0].high:
        return False
    rest = tuple(Fraction(3, 8) for _ in FAMILY[name].variables[1:])
    left, right = (limit(name, tuple((sign * p, *rest) for p in NEAR), "float64") for sign in (-1, 1))
    return left != right


def cases(name: str) -> list[tuple[tuple[float, ...], tuple[tuple[Fraction, ...], ...]]]:
    """(input, points that come to it), for infinities, zeros and open ends in the first variable."""
    f = FAMILY[name]
    allowed = ranges(f)[0]
    others = next((v for key, v in OTHERS.items() if name.startswith(key)), (None,))
    found = []
    for sign in (-1, 1):
        ways: list[tuple[float, list[Fraction]]] = [(sign * np.inf, [sign * p for p in FAR])]
        ways.append((sign * 0.0, [Fraction(0)] if jumps(name) else [sign * p for p in NEAR]))
        end = allowed.high if sign > 0 else allowed.low
        if np.isfinite(end):
            ways.append((end, [Fraction(end) - sign * p for p in NEAR]))
        for at, points in ways:
            if not (allowed.outside(np.array(at)) or any(allowed.low > p or p > allowed.high for p in points)):
                for y in others:
                    rest = () if y is None else (y,)
                    found.append(((at, *rest), tuple((p, *map(Fraction, rest)) for p in points)))
    return found


def steps(got: float, want: float, dtype: Dtype) -> int:
    a, b = ordered(np.array([got, want], dtype))
    return abs(int(a) - int(b))


@cache
def kernel(name: str, target: str, dtype: Dtype) -> Callable[..., np.ndarray]:
    try:
        return TARGETS[target].load(GENERATED / target)(name, dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("target", ["numpy", "c"])
@pytest.mark.parametrize("name", FAMILY)
def test_infinities_zeros_and_ends_are_limits_by_arb(name: str, target: str) -> None:
    assert cases(name)
    for dtype in DTYPES:
        for at, points in cases(name):
            want = limit(name, points, dtype)
            got = kernel(name, target, dtype)(*(np.array([v], dtype) for v in at))[0]
            if got == want == 0 and 0 in at[1:]:
                continue  # the sign of -x*0 is open
            rounded = want != 0 and np.isfinite(at[0])  # sigmoid(-7/2) is no special value
            assert float(got).hex() == float(want).hex() or (rounded and steps(got, want, dtype) <= 2), (dtype, at)


@pytest.mark.parametrize("target", ["numpy", "c"])
@pytest.mark.parametrize("name", FAMILY)
def test_nan_and_what_is_outside_a_domain_give_nan(name: str, target: str) -> None:
    allowed = ranges(FAMILY[name])
    for place, dtype in product(range(len(allowed)), DTYPES):
        low, high = (np.array(end, dtype) for end in allowed[place][:2])
        below, above = np.nextafter(low, low.dtype.type(-np.inf)), np.nextafter(high, low.dtype.type(np.inf))
        outside = [v for v in (below, 2 * low - 1, -np.inf) if v < low] + [
            v for v in (above, 2 * high + 1, np.inf) if v > high
        ]
        for rest in (0.25, 1.0):
            arguments = [np.full(len(outside) + 1, rest, dtype) for _ in allowed]
            arguments[place] = np.array([np.nan, *outside], dtype)
            assert np.isnan(kernel(name, target, dtype)(*arguments)).all(), (dtype, outside)
