"""tanh(x), x Phi(x) and the slope of x/(1 + exp(-x)) in float32 from tables, computed in float32 alone.

Tables hold all pieces of a function. An argument is next to the centre of a piece, and what its polynomial adds to
the value there is small: so one float holds enough of it, and the sum is rounded once.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite
from symsig.program.expand import real
from symsig.program.native.cores import CORES, SHORT, STEP, STEP_SLOPE
from symsig.program.native.formats import LOG_2, SINGLE
from symsig.program.native.polynomials import horner
from symsig.program.native.tables import RECIPES, TABLES
from symsig.program.native.wide import ONE, ZERO, add_, fma_, mul_, neg_, select_, sub_

Real = Any
"""An arb."""

HALF = num(Fraction(1, 2))


def looked_up(tree: Tree) -> Tree | None:
    """A function that is computed as a whole from a table, by the name of this; None if there is none."""
    match tree:
        case Tree(op="copysign", args=(quotient, x)) if x.op == "var" and _is_tanh(quotient, x):
            return Tree("looked_up", x, value="tanh")
        case Tree(op="select", args=(Tree(op="lt", args=(x, zero)), part, Tree(op="sub", args=(y, same)))):
            if zero == ZERO and x.op == "var" and x == y and part == same and _is_tail(part, x):
                return Tree("looked_up", x, value="mills")
    for x in (node for node in nodes(tree) if node.op == "var"):
        if _is_product_slope(tree, x):
            return Tree("looked_up", x, value="product_slope")
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


def _is_product_slope(tree: Tree, x: Tree) -> bool:
    """Whether it is the slope of x/(1 + exp(-x)), for both signs, but for a polynomial next to its zero."""
    size = Tree("abs", x)
    e = Tree("exp", neg_(size))
    below = Tree("add", ONE, Tree("mul", e, Tree("add", num(2), e)))
    left = Tree("mul", e, Tree("sub", Tree("sub", size, ONE), e))
    right = Tree("add", Tree("add", ONE, e), Tree("mul", size, e))
    arms = neg_(Tree("div", left, below)), Tree("div", right, below)
    return rewrite(tree, _without_local) == Tree("select", Tree("lt", x, ZERO), *arms)


def _without_local(node: Tree) -> Tree:
    """A choice between the same, or a local polynomial and what is computed elsewhere, as that."""
    if node.op != "select":
        return node
    condition, a, b = node.args
    return b if "offset" in {part.op for part in nodes(a)} else select_(condition, a, b)


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
    tiny = Tree("lt", num(_tail(lambda a: a * (a / arb(2).sqrt()).erfc() / 2, 8)), neg_(x))
    positive = select_(tiny, num(-SMALLEST), Tree("lesser", Tree("greater", x, ZERO), num(2 * FAR)))
    down, up = num(Fraction(-1, 2**UP)), num(2**UP)
    near = fma_(large, down, positive)
    taken = fma_(near, up, neg_(mul_(positive, up)))
    found = fma_(fma_(large, share, fma_(a, product, taken)), down, near)
    found = select_(tiny, Tree("subnormal", found), found)
    return select_(Tree("lt", num(FAR), x), x, found)


def slope_of_product(x: Tree) -> Tree:
    """1 + p f(x), x > 0, and -p f(-x), x < 0; p = 2^(-2|x|/(16 STEP)), f(x) = line(h) + rest(h).

    The line is a float, p one and 1 + decay times as much; of their product nothing is lost. Of x < -UP all is in
    units of 2^-UP, and for a subnormal result as in `times_normal`.
    """
    recipe, table = RECIPES["product_slope"], TABLES["product_slope"]
    last = recipe.last
    a = Tree("lesser", Tree("abs", select_(Tree("lt", num(UP), x), num(UP), x)), num(recipe.high))
    u = fma_(Tree("lesser", a, num(last)), num(recipe.scale), num(recipe.offset))
    columns = table.centres, table.values, table.slopes, *table.coefficients
    centre, value, slope, *coefficients = (_entry(u, recipe.shift, column) for column in columns)
    h = sub_(a, centre)
    line, rest = fma_(h, slope, value), horner(h, coefficients)

    t = fma_(a, num(SINGLE.nearest(2 / STEP)), num(MAGIC))
    r = fma_(a, num(2), fma_(t, num(-STEP), num(MAGIC * STEP)))
    powers, excesses = zip(*map(_power, range(STEPS)), strict=True)
    decay = fma_(r, horner(r, DECAY), _entry(t, 0, [SINGLE.nearest(-LOG_2 * excess) for excess in excesses]))
    far = Tree("lt", x, num(-UP))
    p = Tree("halved", _entry(t, 0, powers), select_(far, sub_(t, num(UP * STEPS)), t))
    p = Tree("copysign", p, x)

    tiny = Tree("lt", num(_tail(lambda a: (a - 1 - (-a).exp()) * (-a).exp() / (1 + (-a).exp()) ** 2, 64)), neg_(x))
    beside = select_(tiny, num(-SMALLEST * 2**UP), ZERO)
    beside = select_(Tree("lt", ZERO, x), ONE, beside)
    near = add_(beside, mul_(p, line))
    lost = fma_(p, line, sub_(beside, near))
    found = add_(near, fma_(p, fma_(add_(line, rest), decay, rest), lost))
    found = select_(far, mul_(found, num(Fraction(1, 2**UP))), found)
    return select_(tiny, Tree("subnormal", found), found)


def _tail(f: Callable[[Real], Real], low: int) -> Fraction:
    """The float from which on f, which falls, is subnormal; it lies between `low` and twice that."""

    def subnormal(place: int) -> bool:
        with ctx.workprec(200):
            return bool(f(arb(place) / unit) < arb(SMALLEST.numerator) / SMALLEST.denominator)

    unit = 2 ** (SINGLE.bits - low.bit_length())
    places = range(low * unit, 2 * low * unit)
    return Fraction(places[bisect_left(places, True, key=subnormal)], unit)


MAGIC = Fraction(3 * 2 ** (SINGLE.bits - 2))
"""Added to a number it leaves the integer next to it in the last bits."""

DECAY = tuple(map(num, (STEP_SLOPE, *CORES["power_of_step"].coefficients)))
"""2^(-r/(16 STEP)) - 1 over r."""


def _gaussian(a: Tree) -> tuple[Tree, Tree]:
    """2^UP 2^(-k/16) to a few bits, and by what share the rest of 2^(-a^2/(16 STEP)) is more than 1.

    a^2 = k STEP + r, and r is rounded once: k STEP has no more than 24 bits, and is next to a^2.
    """
    t = fma_(mul_(a, a), num(SINGLE.nearest(1 / STEP)), num(MAGIC))
    r = fma_(a, a, fma_(t, num(-STEP), num(MAGIC * STEP)))
    powers, excesses = zip(*(_power(j, SHORT) for j in range(STEPS)), strict=True)
    r = add_(r, _entry(t, 0, [SINGLE.nearest(16 * STEP * excess) for excess in excesses]))
    decay = mul_(r, horner(r, DECAY))
    return Tree("halved", _entry(t, 0, [power * 2**UP for power in powers]), t), decay


@cache
def _power(j: int, bits: int = SINGLE.bits) -> tuple[Fraction, Fraction]:
    """2^(-j/16) to so many bits, and the logarithm to base 2 of how many times too large that is.

    In bits `halved` takes 2^19 from a power for each of its number, beside whole powers of two, and so they have it
    more.
    """
    with ctx.workprec(200):
        exact = arb(2) ** (arb(-j) / STEPS)
        mantissa = int((exact * 2**bits + arb(1) / 2).floor().unique_fmpz())
        man, exp = ((arb(mantissa) / 2**bits / exact).log() / arb(2).log()).mid().man_exp()
    (as_bits,) = struct.unpack("<i", struct.pack("<f", mantissa * 2.0**-bits))
    (power,) = struct.unpack("<f", struct.pack("<i", as_bits + (j << 19)))
    return Fraction(power), int(man) * Fraction(2) ** int(exp)


def _entries(name: str, a: Tree) -> list[Tree]:
    """The centre of the piece of a, the value there, and the coefficients."""
    recipe, table = RECIPES[name], TABLES[name]
    u = fma_(a, num(recipe.scale), num(recipe.offset))
    return [_entry(u, recipe.shift, column) for column in (table.centres, table.values, *table.coefficients)]


def _entry(u: Tree, shift: int, column: Sequence[Fraction]) -> Tree:
    """Of a table the entry that the bits of u behind the shift number."""
    return Tree("entry", u, num(shift), *map(num, column))


LOOKED_UP: Mapping[str, Callable[[Tree], Tree]] = {
    "tanh": tanh,
    "mills": times_normal,
    "product_slope": slope_of_product,
}
"""What is made of each table: of x, as one float."""
