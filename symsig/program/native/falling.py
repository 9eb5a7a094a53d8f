"""2^(-e/(16 STEP)) in float32 from tables, and sums with products of it that are rounded once, subnormal ones too.

In units of 2^-UP no part of a result is subnormal: they are the units always, or where it is `far`, if usual inputs
are not. Processors stop for operations on subnormal numbers, and so such a result comes out beyond SMALLEST, and
integers take that from it with the units.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.program.native.cores import CORES, STEP, STEP_SLOPE
from symsig.program.native.formats import LOG_2, SINGLE, middle
from symsig.program.native.polynomials import horner
from symsig.program.native.wide import ZERO, add_, fma_, mul_, neg_, select_, sub_

Real = Any
"""An arb."""

STEPS = 16
"""Powers of 2^(-1/16) that a table holds: one for each k but for its last bits."""

UP = 64
"""More than a float's bits below the smallest normal float, and the power at which inputs are far, about."""

SMALLEST = Fraction(1, 2 ** (SINGLE.bias - 1))
"""The smallest normal float: of what is between it and twice as much, the last bit is that of a subnormal float."""

LEAST = num(SMALLEST * 2**UP)
"""The same in units of 2^-UP: what a tiny result is beyond, and as bits what it has more than that."""

UNIT = num(Fraction(2) ** (UP - SINGLE.bias))
"""As bits, what a number has more in units of 2^-UP."""

MAGIC = Fraction(3 * 2 ** (SINGLE.bits - 2))
"""Added to a number it leaves the integer next to it in the last bits."""

DECAY = tuple(map(num, (STEP_SLOPE, *CORES["power_of_step"].coefficients)))
"""2^(-r/(16 STEP)) - 1 over r."""


def steps_of_double(a: Tree) -> tuple[Tree, Tree]:
    """k + MAGIC and r of 2a = k STEP + r, exactly: k STEP has no more than 24 bits.

    2a is a sum, for the units that multiply are the busiest ones.
    """
    t = fma_(a, num(SINGLE.nearest(2 / STEP)), num(MAGIC))
    return t, add_(add_(a, a), fma_(t, num(-STEP), num(MAGIC * STEP)))


def steps_of_square(a: Tree) -> tuple[Tree, Tree]:
    """k + MAGIC and r of a^2 = k STEP + r, where r is rounded once."""
    t = fma_(mul_(a, a), num(SINGLE.nearest(1 / STEP)), num(MAGIC))
    return t, fma_(a, a, fma_(t, num(-STEP), num(MAGIC * STEP)))


def falling(t: Tree, r: Tree, far: Tree | None = None) -> tuple[Tree, Tree]:
    """2^(-k/16) as a float in its unit, and by what share the rest of 2^(-(k STEP + r)/(16 STEP)) is above 1."""
    powers, excesses = zip(*map(_power, range(STEPS)), strict=True)
    lacks = [SINGLE.nearest(-LOG_2 * excess) for excess in excesses]  # less than 2^-24, and so beside all else
    return _power_of(t, powers, far), fma_(r, horner(r, DECAY), entry(t, 0, lacks))


def falling_short(t: Tree, r: Tree, bits: int) -> tuple[Tree, Tree]:
    """The same with a power of so few bits that products of it are exact."""
    powers, excesses = zip(*(_power(j, bits) for j in range(STEPS)), strict=True)
    r = add_(r, entry(t, 0, [SINGLE.nearest(16 * STEP * excess) for excess in excesses]))
    return _power_of(t, powers, None), mul_(r, horner(r, DECAY))


def _power_of(t: Tree, powers: Sequence[Fraction], far: Tree | None) -> Tree:
    if far is None:
        return Tree("halved", entry(t, 0, [power * 2**UP for power in powers]), t)
    return Tree("halved", entry(t, 0, powers), select_(far, sub_(t, num(UP * STEPS)), t))


@cache
def _power(j: int, bits: int = SINGLE.bits) -> tuple[Fraction, Fraction]:
    """2^(-j/16) to so many bits, and the logarithm to base 2 of how many times too large that is.

    In bits `halved` takes 2^19 from a power for each of its number, beside whole powers of two, and so they have it
    more.
    """
    with ctx.workprec(200):
        exact = arb(2) ** (arb(-j) / STEPS)
        mantissa = int((exact * 2**bits + arb(1) / 2).floor().unique_fmpz())
        excess = middle((arb(mantissa) / 2**bits / exact).log() / arb(2).log())
    (as_bits,) = struct.unpack("<i", struct.pack("<f", mantissa * 2.0**-bits))
    (power,) = struct.unpack("<f", struct.pack("<i", as_bits + (j << 19)))
    return Fraction(power), excess


def entry(u: Tree, shift: int, column: Sequence[Fraction]) -> Tree:
    """Of a table the entry that the bits of u behind the shift number."""
    return Tree("entry", u, num(shift), *map(num, column))


def last_bits(a: Tree) -> Tree:
    """The float of which the first bits are the last ones of a, as symsig.approx.table has put them there."""
    return Tree("last_bits", a)


Product = tuple[Tree, Tree]


def raised(a: Tree) -> Tree:
    """a, which is not 0, in units of 2^-UP."""
    return Tree("raised", a, UNIT)


def beside(base: Tree, product: Product, *, below: bool = False) -> tuple[Tree, Tree, Tree]:
    """base + product as the float next to it, what that lacks, and the product as it was added.

    The base is 0 or the larger of them (T. Dekker, 1971); if it may be `below` the product, what the sum lacks
    takes two operations more (O. Moller, 1965).
    """
    near = fma_(*product, base)
    added = sub_(near, base)
    lost = fma_(*product, neg_(added))
    return near, add_(lost, sub_(base, sub_(near, added))) if below else lost, added


def lowered(found: Tree, normal: Tree, far: Tree | None = None) -> Tree:
    """What has units of 2^-UP, or has them where it is `far`, less SMALLEST where it is not `normal`."""
    units = UNIT if far is None else select_(far, UNIT, ZERO)
    return Tree("lowered", found, select_(normal, units, LEAST))


def tail(f: Callable[[Real], Real], low: int) -> Fraction:
    """The float from which on f, which falls, is subnormal; it lies between `low` and twice that."""

    def subnormal(place: int) -> bool:
        with ctx.workprec(200):
            return bool(f(arb(place) / unit) < arb(SMALLEST.numerator) / SMALLEST.denominator)

    unit = 2 ** (SINGLE.bits - low.bit_length())
    places = range(low * unit, 2 * low * unit)
    return Fraction(places[bisect_left(places, True, key=subnormal)], unit)
