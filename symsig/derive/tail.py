"""The tail of an error function: exp(-z^2) times a polynomial, rounded once where the result is subnormal.

erfc(z) is subnormal long before x*erfc(z) is, and half a subnormal ULP of error is then 19 at x = -38. There the
function over exp(-z^2) is smooth, and gets local polynomials P; E = 2^64 exp(-z^2) is a normal number wherever the
result is one, the function is 2^-64 (E*P), and only the last product leaves the range.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import prod

from flint import acb, arb, ctx

from symsig.derive.atoms import Unsafe, exponential, wide_argument
from symsig.derive.constants import CONSTANTS
from symsig.derive.local import Germ, Local, NoPolynomial, cover, magnitude, point
from symsig.expr import Tree, num
from symsig.expr.tree import rewrite
from symsig.normal import Cell, Frac, Tower
from symsig.normal.fraction import FIRST_RADICAL, RADICALS, ROOT_PI, Poly, terms, used
from symsig.normal.tower import ErrorFunction, Exponential
from symsig.program.expand import LIFT, double_word, ideal

DEAD = Fraction(1, 2**1080)
"""Less than a quarter of the smallest subnormal of float64."""

FARTHEST = 64
ARCS = (16, 128)
"""Parts of a half circle on which the function is bounded: as few as are enough."""


def tail(tower: Tower, definition: Tree, value: Frac, lo: Fraction, hi: Fraction | None) -> list[Local]:
    """Polynomials for lo <= w <= hi, or for everything from w = lo on; raises NoPolynomial."""
    assert isinstance(tower.cell, Cell)
    if len(tower.errors) != 1 or tower.parameters or tower.cell.far is not None:
        raise NoPolynomial("no other form is good there")
    w = Tree("abs", Tree("var", value=tower.variable))
    (found,) = tower.errors.values()
    try:
        z = ideal(wide_argument(tower, found.argument, Fraction(1), w).args[0])
        over = Tower(tower.cell, tower.variable, (), {}, tower.ranges)
        smooth, decay = over.normal(
            Tree("mul", definition, Tree("exp", Tree("mul", z, z))), Tree("exp", Tree("neg", Tree("mul", z, z)))
        )
        if used(smooth.den) - CONSTANTS - decay.generators() or len(terms(smooth.den)) > 1:
            raise NoPolynomial("no other form is good there")
        (index,) = decay.generators()
        rate = exponential(over, index)
        power = next(p for p in range(1, 9) if decay == Frac.generator(index) ** p)
        square = wide_argument(over, rate.argument, power / rate.denominator, w)
    except (Unsafe, StopIteration, ValueError):
        raise NoPolynomial("no other form is good there") from None
    end = hi or _end(tower, value, lo)
    near = Tree("within", w, num(end))
    large = Tree("lifted", Tree("neg", square.args[0]), square.args[1])
    return [
        replace(
            part,
            hi=Fraction(2) ** 1024 if hi is None and part.hi == end else part.hi,
            tree=_times(large, rewrite(part.tree, lambda node: near if node == w else node)),
            reason=f"2^-{LIFT}*(E*P), E = exp({LIFT}*log(2) - z^2) with its argument in double-word arithmetic,"
            f" and P {part.reason}",
        )
        for part in cover(_Smooth(over, smooth), lo, end, w, parity=False)
    ]


def _times(large: Tree, polynomial: Tree) -> Tree:
    carried = Tree("double", Tree("dmul", double_word(large), polynomial))
    return Tree("mul", num(Fraction(1, 2**LIFT)), carried)


class _Smooth(Germ):
    """The function over exp(-z^2): a polynomial in w, exp(z^2) and erfc(z), and so entire."""

    def coefficients(self, centre: arb, order: int) -> list[arb]:
        """In more digits: at w = 15 the series of exp(z^2) and of erfc(z) cancel to 60 bits."""
        with ctx.workprec(640):
            return super().coefficients(centre, order)

    def zero(self, lo: Fraction, hi: Fraction) -> None:
        """None: that the function has no zero follows from its distance to a polynomial that has none."""

    def remainder(self, lo: Fraction, hi: Fraction, centre: Fraction, count: int, enough: arb) -> arb:
        """By Cauchy's estimate on a circle: in a product of series on balls nothing cancels."""
        reach = max(hi - centre, centre - lo)
        radius = 4 * reach
        with ctx.workprec(128):
            for arcs in ARCS:
                # |c_n| <= M/radius^n at the centre; on the interval, M/(radius - reach)^n
                found = self._most_on_circle(centre, radius, arcs) / point(radius - reach) ** count
                if found < enough:
                    break
        return found

    def _most_on_circle(self, centre: Fraction, radius: Fraction, arcs: int) -> arb:
        """A bound of the function's size: the upper half, as it is real on the axis."""
        most = arb(0)
        half = point(radius) * arb.pi() / (2 * arcs) * arb(0, 1)
        for k in range(arcs):
            angle = arb(2 * k + 1) * arb.pi() / (2 * arcs)
            middle = acb(point(centre)) + acb(point(radius)) * acb(angle.cos(), angle.sin())
            most = most.max(abs(self._at(middle + acb(half, half))).upper())
        return most

    def _at(self, w: acb) -> acb:
        values: dict[int, acb] = {0: w, ROOT_PI: acb(arb.pi().sqrt())}
        values |= {FIRST_RADICAL + k: acb(prime).sqrt() for k, prime in enumerate(RADICALS)}
        growth: dict[int, acb] = {}  # 1/t, for a ball about t may well hold 0
        for made in self.tower.made:
            if isinstance(made, Exponential):
                rate = self._sum(made.argument.num, values) / self._sum(made.argument.den, values)
                rate *= acb(point(1 / made.denominator))
                values[made.index], growth[made.index] = (-rate).exp(), rate.exp()
            elif isinstance(made, ErrorFunction):
                values[made.index] = (
                    self._sum(made.argument.num, values) / self._sum(made.argument.den, values)
                ).erfc()
            else:
                raise NoPolynomial("no other form is good there")
        ((powers, coefficient),) = self.sparse(self.value.den)
        below = prod((growth[i] ** p if i in growth else 1 / values[i] ** p for i, p in powers), start=acb(1))
        return self._sum(self.value.num, values) * below / coefficient

    def _sum(self, poly: Poly, values: dict[int, acb]) -> acb:
        parts = (c * prod((values[i] ** p for i, p in powers), start=acb(1)) for powers, c in self.sparse(poly))
        return sum(parts, acb(0))


def _end(tower: Tower, value: Frac, lo: Fraction) -> Fraction:
    """A number from which on the function rounds to 0 in every format."""
    end = Fraction(int(lo))
    while end <= lo or not magnitude(tower, value, end) < DEAD:
        end += 1
        if end > FARTHEST:
            raise NoPolynomial("no other form is good there")
    return end
