"""A table: a function piece by piece, each a polynomial in what an argument is beyond a centre.

A centre is a float at which the function is next to one of few bits (S. Gal, 1986), so that the first coefficient
need not be two floats, and products of it may be exact. The last coefficient needs few bits; they are the last bits
of the one before, and so a float holds both.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from symsig.approx.core import Core, Recipe, functions, interval, proved
from symsig.approx.lattice import SCALE, Dyadic, chebyshev, float_coefficients

Real = Any
"""An mpf."""

POINTS = 4
"""Points for each unknown."""

ASIDE = Fraction(1, 12)
"""How far, of a piece, its centre may be from where the function is the mean of what it is at the ends."""

FIRST = Fraction(7, 16)
"""Where in a piece that begins with 0 the centre is: h is rounded next to 0, and largest at the end."""

ENOUGH = 7
"""Bits beyond those of a float to which f is the value at a centre; then no other centre is looked for."""

ALL, BEYOND = 32, 8
"""Bits of a float32, and those that it has beside its digits: a sign and an exponent, but no first digit."""


@dataclass(frozen=True)
class Piece:
    """f(centre + h) = value + sum(c h^k), or value (1 + sum(c h^k)), and the proved bound of the weighted error.

    The last coefficient lies in the one before. Where a line is apart it is value + slope h, without rounding, and
    the `rest` of the value comes to the sum.
    """

    centre: Fraction
    value: Fraction
    coefficients: tuple[Fraction, ...]
    bound: Fraction
    slope: Fraction = Fraction(0)
    rest: Fraction = Fraction(0)


def piece(recipe: Recipe, bits: int, *, relative: bool) -> Piece:
    """The piece of the recipe's interval: its x is the argument, and the powers are those of h, from 1 on.

    The value has so many `bits`, the centre as many as coefficients have. Where the recipe has `given` terms they
    are of h, and the centre is 0.
    """
    centre, value = (Fraction(0), Fraction(0)) if recipe.given else _centre(recipe, bits)
    there = _beyond(recipe, centre, value if relative else Fraction(1))
    first = Fraction(1) if relative else value
    whole = replace(there, given=((0, first), *there.given) if first else there.given)
    coefficients, bound = _fitted(whole)
    return Piece(centre, value, coefficients, bound)


def piece_with_line(recipe: Recipe) -> Piece:
    """The piece of the recipe's interval with a line apart: so what is added to it is small beside it even where f
    has a zero, which is the centre then."""
    precision, *_ = recipe.precisions
    with mpmath.workprec(SCALE):
        f, _ = functions(recipe)
        low, high = (mpmath.mpf(end.numerator) / end.denominator for end in (recipe.low, recipe.high))
        if f(low) * f(high) < 0:
            centre = _fraction(_float(mpmath.findroot(f, (low, high), solver="anderson", tol=1e-40), precision))
        else:  # h is a float as far down as half of the centre
            middle = min((low + high) / 2, 2 * low) if low else high * FIRST.numerator / FIRST.denominator
            centre = _fraction(_float(middle, precision // 2))
        at_centre = f(mpmath.mpf(centre.numerator) / centre.denominator)
        value, slope = _line(f, recipe, centre, precision)
        rest = _fraction(_float(at_centre - mpmath.mpf(value.numerator) / value.denominator, precision))
    there = _beyond(recipe, centre, Fraction(1))
    coefficients, bound = _fitted(replace(there, given=((0, value + rest), (1, slope))))
    return Piece(centre, value, coefficients, bound, slope, rest)


def _line(f: Any, recipe: Recipe, centre: Fraction, precision: int) -> tuple[Fraction, Fraction]:
    """A value and a slope, next to those of f at the centre: value + slope*(x - centre) is a float for all floats x
    of the interval, for it has no more bits."""
    c = mpmath.mpf(centre.numerator) / centre.denominator
    if recipe.low == 0:  # there are floats of any exponent
        return _fraction(_float(f(c), precision)), Fraction(0)
    units, steps = [], []
    for exponent in range(_exponent(recipe.low), _exponent(recipe.high) + 1):
        ends = max(recipe.low, Fraction(2) ** exponent), min(recipe.high, Fraction(2) ** (exponent + 1))
        if ends[0] < ends[1]:
            size = max(abs(f(mpmath.mpf(end.numerator) / end.denominator)) for end in ends)
            units.append(Fraction(2) ** (math.floor(mpmath.log(size, 2)) + 1 - precision))
            steps.append(units[-1] / Fraction(2) ** (exponent + 1 - precision))
    step = mpmath.mpf(max(steps).numerator) / max(steps).denominator
    unit = mpmath.mpf(max(units).numerator) / max(units).denominator
    slope = mpmath.nint(_slope(f, c, mpmath.mpf(2) ** (-SCALE // 3)) / step) * step
    return _fraction(mpmath.nint(f(c) / unit) * unit), _fraction(slope)


def _exponent(x: Fraction) -> int:
    return math.floor(math.log2(x))


def holding(value: Fraction, small: Fraction, digits: int) -> Fraction:
    """The float next to a value that has the first bits of `small`, which has so few digits, as its last ones."""
    if small and (abs(small.numerator) // (small.numerator & -small.numerator)).bit_length() > digits:
        raise ArithmeticError(f"{float(small).hex()} has more than {digits} digits")
    count = digits + BEYOND
    last, step = _bits(small) >> (ALL - count), 1 << count
    first = (_bits(value) & -step) + last
    return min((_with_bits(first + i * step) for i in (-1, 0, 1)), key=lambda near: abs(near - value))


def _bits(value: Fraction) -> int:
    (bits,) = struct.unpack("<I", struct.pack("<f", value.numerator / value.denominator))
    return int(bits)


def _with_bits(bits: int) -> Fraction:
    (value,) = struct.unpack("<f", struct.pack("<I", bits))
    return Fraction(value)


def _fitted(whole: Recipe) -> tuple[tuple[Fraction, ...], Fraction]:
    """The coefficients of a recipe around a centre, but for what is given at it, and the proved bound."""
    at_centre = whole.f.subs(whole.x, 0)  # the value is next to it: what is between is no polynomial's matter
    terms = tuple(term for term in whole.given if term[0])
    smooth = replace(whole, f=whole.f - at_centre, given=terms)
    powers, precisions = whole.powers[:-2], whole.precisions[:-2]
    with mpmath.workprec(SCALE + 32):
        *_, before, last = map(_exact, _next_to(smooth))
        kept = tuple(zip(whole.powers[-2:], (holding(before, last, whole.precisions[-1]), last), strict=True))
        rest = replace(smooth, powers=powers, precisions=precisions, given=(*terms, *kept))
        found = _next_to(rest)
    core: Core = proved(replace(rest, f=whole.f, given=(*whole.given, *kept)), found)
    chosen = dict(zip(whole.powers, (*map(_exact, core.coefficients), *(c for _, c in kept)), strict=True))
    known = {power: c for power, c in terms if power not in chosen} | chosen
    return tuple(known[power] for power in sorted(known)), core.bound


def _next_to(recipe: Recipe) -> tuple[Dyadic, ...]:
    """Float coefficients for which the error is nearly the least."""
    f, weight = functions(recipe)
    ends = interval(recipe)
    near = _least_squares(f, ends, recipe.powers, weight)
    return float_coefficients(f, ends, recipe.powers, near, recipe.precisions, weight)


def _exact(coefficient: Dyadic) -> Fraction:
    mantissa, exponent = coefficient
    return Fraction(mantissa) * Fraction(2) ** exponent


def _beyond(recipe: Recipe, centre: Fraction, unit: Fraction) -> Recipe:
    """The recipe of f(centre + h)/unit as a function of h."""
    shifted = {recipe.x: recipe.x + sympy.Rational(centre.numerator, centre.denominator)}
    scale = sympy.Rational(unit.numerator, unit.denominator)
    f, weight = recipe.f.subs(shifted) / scale, recipe.weight.subs(shifted) * scale
    return replace(recipe, f=f, weight=weight, low=recipe.low - centre, high=recipe.high - centre)


def _centre(recipe: Recipe, bits: int) -> tuple[Fraction, Fraction]:
    """A float in the middle of a piece, nearly, at which f is next to a value of so many bits, and that value."""
    precision, *_ = recipe.precisions
    with mpmath.workprec(SCALE):
        f, _ = functions(recipe)
        low, high = (mpmath.mpf(end.numerator) / end.denominator for end in (recipe.low, recipe.high))
        middle = (f(low) + f(high)) / 2
        aim = mpmath.findroot(lambda x: f(x) - middle, (low, high), solver="anderson", tol=1e-30)
        slope = _slope(f, aim, (high - low) * mpmath.mpf(2) ** (-SCALE // 3))
        reach = (high - low) * ASIDE.numerator / ASIDE.denominator
        unit = mpmath.mpf(2) ** (mpmath.floor(mpmath.log(middle, 2)) - bits + 1)
        best: tuple[Real, Real, Real] | None = None
        count = int(reach * abs(slope) / unit)
        for i in sorted(range(-count, count + 1), key=abs):
            value = (mpmath.nint(middle / unit) + i) * unit
            x = _float(_solution(f, value, aim + (value - middle) / slope, slope), precision)
            error = abs(f(x) / value - 1)
            if best is None or error < best[0]:
                best = error, x, value
            if error < mpmath.mpf(2) ** (-precision - ENOUGH):
                break
        assert best is not None
        return _fraction(best[1]), _fraction(best[2])


def _slope(f: Any, x: Real, step: Real) -> Real:
    return (f(x + step) - f(x - step)) / (2 * step)


def _solution(f: Any, value: Real, near: Real, slope: Real) -> Real:
    """Where f is a value, by a few steps of one slope."""
    for _ in range(4):
        near -= (f(near) - value) / slope
    return near


def _least_squares(f: Any, ends: tuple[Real, Real], powers: Sequence[int], weight: Any) -> list[Real]:
    """The polynomial with the least sum of squares at Chebyshev's points: next to the minimax one."""
    points = chebyshev(*ends, POINTS * len(powers))
    rows = mpmath.matrix([[weight(x) * x**k for k in powers] for x in points])
    return list(mpmath.lu_solve(rows, mpmath.matrix([weight(x) * f(x) for x in points])))


def _float(value: Real, bits: int) -> Real:
    return mpmath.mpf(value, prec=bits)


def _fraction(value: Real) -> Fraction:
    sign, mantissa, exponent, _ = value._mpf_
    return Fraction(-int(mantissa) if sign else int(mantissa)) * Fraction(2) ** int(exponent)
