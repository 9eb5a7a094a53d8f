"""tanh(x) and x Phi(x) in float32 from tables, which hold all pieces of a function, computed in float32 alone.

An argument is next to the centre of a piece, and what its polynomial adds to the value there is small: so one float
holds enough of it, and the sum is rounded once.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.program.expand import real
from symsig.program.native.cores import CORES, SHORT, STEP, STEP_SLOPE
from symsig.program.native.formats import SINGLE
from symsig.program.native.polynomials import horner
from symsig.program.native.tables import RECIPES, TABLES
from symsig.program.native.wide import ZERO, add_, fma_, mul_, neg_, select_, sub_

HALF = num(Fraction(1, 2))


def looked_up(tree: Tree) -> Tree | None:
    """A function that is computed as a whole from a table, by the name of this; None if there is none."""
    match tree:
        case Tree(op="copysign", args=(quotient, x)) if x.op == "var" and _is_tanh(quotient, x):
            return Tree("looked_up", x, value="tanh")
        case Tree(op="select", args=(Tree(op="lt", args=(x, zero)), part, Tree(op="sub", args=(y, same)))):
            if zero == ZERO and x.op == "var" and x == y and part == same and _is_tail(part, x):
                return Tree("looked_up", x, value="mills")
    return None


def _is_tanh(tree: Tree, x: Tree) -> bool:
    """Whether it is e/(2 + e), e = expm1(-2*|x|)."""
    match tree:
        case Tree(op="div", args=(Tree(op="expm1", args=(Tree(op="mul", args=(c, size)),)) as e, below)):
            return c == num(-2) and _unbounded(size) == Tree("abs", x) and below == Tree("add", num(2), e)
    return False


def _unbounded(tree: Tree) -> Tree:
    return tree.args[0] if tree.op == "within" else tree


def _is_tail(tree: Tree, x: Tree) -> bool:
    """Whether it is x/2*erfc(|x|/sqrt(2))."""
    match tree:
        case Tree(op="mul", args=(factor, Tree(op="erfc", args=(Tree(op="mul", args=(c, size)),)))):
            half = c.op == "hi" and abs(real(c.name) ** 2 - Fraction(1, 2)) < Fraction(1, 2**100)
            return half and _unbounded(size) == Tree("abs", x) and factor == Tree("mul", HALF, x)
    return False


def tanh(x: Tree) -> Tree:
    """tanh(x) = v + c1 h + h^2 p(h), |x| = m + h with the centre m of its piece, and v = tanh(m)."""
    a = Tree("lesser", Tree("abs", x), num(RECIPES["tanh"].high))
    centre, value, first, *rest = _entries("tanh", a)
    h = sub_(a, centre)
    small = fma_(h, first, mul_(mul_(h, h), horner(h, rest)))
    return Tree("copysign", add_(value, small), x)


STEPS = 16
"""Powers of 2^(-1/16) that a table holds: one for each k but for its last bits."""

UP = 64
"""In units of 2^-UP no part of a result is subnormal; it is rounded when it is scaled down."""

FAR = Fraction(2**24)
"""From here on x Phi(x) is x, and 2^UP x may overflow."""

SMALLEST = Fraction(1, 2 ** (SINGLE.bias - 1))
"""The smallest normal float: of what is between it and twice as much, the last bit is that of a subnormal float."""


def times_normal(x: Tree) -> Tree:
    """x Phi(x) = max(x, 0) - |x| Phi(-|x|), Phi(-a) = 2^(-a^2/(16 STEP)) mills(a).

    The product is a p (1 + share) in units of 2^-UP, a p rounded `large`, and the share (1 + decay)(1 + h c1 + h^2
    p(h)) - 1. What rounding takes from max(x, 0) less `large` comes to the rest.

    A result that is subnormal is rounded once, beyond -SMALLEST, which integers take from it: processors stop for
    operations on subnormal numbers.
    """
    a = Tree("lesser", Tree("abs", x), num(RECIPES["mills"].high))
    centre, value, first, *rest = _entries("mills", a)
    h = sub_(a, centre)
    power, decay = _gaussian(a)
    more = fma_(h, decay, h)
    share = fma_(more, first, fma_(more, mul_(h, horner(h, rest)), decay))
    product = mul_(power, value)
    large = mul_(a, product)
    tiny = Tree("lt", num(_tail()), neg_(x))
    positive = select_(tiny, num(-SMALLEST), Tree("lesser", Tree("greater", x, ZERO), num(2 * FAR)))
    down, up = num(Fraction(-1, 2**UP)), num(2**UP)
    near = fma_(large, down, positive)
    taken = fma_(near, up, neg_(mul_(positive, up)))
    found = fma_(fma_(large, share, fma_(a, product, taken)), down, near)
    found = select_(tiny, Tree("subnormal", found), found)
    return select_(Tree("lt", num(FAR), x), x, found)


@cache
def _tail() -> Fraction:
    """The float from which on x Phi(-x) is subnormal."""

    def subnormal(place: int) -> bool:
        with ctx.workprec(200):
            x = arb(place) / unit
            return bool(x * (x / arb(2).sqrt()).erfc() / 2 < arb(SMALLEST.numerator) / SMALLEST.denominator)

    unit = 2 ** (SINGLE.bits - 4)  # of floats between 8 and 16
    places = range(8 * unit, 16 * unit)
    return Fraction(places[bisect_left(places, True, key=subnormal)], unit)


def _gaussian(a: Tree) -> tuple[Tree, Tree]:
    """2^UP 2^(-k/16) to a few bits, and by what share the rest of 2^(-a^2/(16 STEP)) is more than 1.

    a^2 = k STEP + r, and r is rounded once: k STEP has no more than 24 bits, and is next to a^2.
    """
    magic = Fraction(3 * 2 ** (SINGLE.bits - 2))
    t = fma_(mul_(a, a), num(SINGLE.nearest(1 / STEP)), num(magic))
    r = fma_(a, a, fma_(t, num(-STEP), num(magic * STEP)))
    powers, corrections = zip(*_powers(), strict=True)
    r = add_(r, _entry(t, 0, corrections))
    decay = mul_(r, horner(r, list(map(num, (STEP_SLOPE, *CORES["power_of_step"].coefficients)))))
    return Tree("halved", _entry(t, 0, powers), t), decay


@cache
def _powers() -> tuple[tuple[Fraction, Fraction], ...]:
    """The powers of 2^(-1/16) times 2^UP, to few bits, and what is added to r for what they lack.

    In bits `halved` takes 2^19 from a power for each of its number, beside whole powers of two, and so they have it
    more.
    """
    found = []
    for j in range(STEPS):
        with ctx.workprec(200):
            exact = arb(2) ** (arb(-j) / STEPS)
            mantissa = int((exact * 2**SHORT + arb(1) / 2).floor().unique_fmpz())
            more = (arb(mantissa) / 2**SHORT / exact).log() / arb(2).log() * STEPS
            man, exp = more.mid().man_exp()
        (bits,) = struct.unpack("<i", struct.pack("<f", mantissa * 2.0 ** (UP - SHORT)))
        (power,) = struct.unpack("<f", struct.pack("<i", bits + (j << 19)))
        found.append((Fraction(power), SINGLE.nearest(STEP * int(man) * Fraction(2) ** int(exp))))
    return tuple(found)


def _entries(name: str, a: Tree) -> list[Tree]:
    """The centre of the piece of a, the value there, and the coefficients."""
    recipe, table = RECIPES[name], TABLES[name]
    u = fma_(a, num(recipe.scale), num(recipe.offset))
    return [_entry(u, recipe.shift, column) for column in (table.centres, table.values, *table.coefficients)]


def _entry(u: Tree, shift: int, column: Sequence[Fraction]) -> Tree:
    """Of a table the entry that the bits of u behind the shift number."""
    return Tree("entry", u, num(shift), *map(num, column))


LOOKED_UP: Mapping[str, Callable[[Tree], Tree]] = {"tanh": tanh, "mills": times_normal}
"""What is made of each table: of x, as one float."""
