"""A polynomial for a function on a short interval, where no arrangement of its formula keeps the digits.

Near a simple zero r it is d*P(d) with d = x - r; near a zero of order m at 0, x^m P(x), in x^2 where the function
is odd or even; elsewhere P(d) about the middle. P interpolates at Chebyshev's nodes. That |d^m P(d) - f| is at most
2^-58 |f| on the whole interval is shown by Arb: f is its Taylor polynomial about the centre,
with Lagrange's remainder, and the difference of two polynomials is bounded piece by piece. What degree will do, and
that none will, is guessed from the Taylor coefficients in floats first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from flint import arb, arb_mat, arb_poly, arb_series, ctx, fmpq
from numpy.polynomial import chebyshev

from symsig.expr import Tree, num, var
from symsig.normal import Cell, Frac, Tower, Undecidable
from symsig.normal.fraction import (
    FIRST_RADICAL,
    RADICALS,
    ROOT_PI,
    Poly,
    in_erfc,
    terms,
)
from symsig.normal.tower import ErrorFunction, Exponential
from symsig.program.expand import BITS, double_word
from symsig.program.expand import hi as hi_of

ORDERS = (48, 80)
SERIES = 256
WORK = BITS + 88
TOLERANCE = Fraction(1, 2**58)
MAX_DEGREE = 22
PIECES = 16
DIVISIONS = (4, 16, 64)
"""Pieces on which the remainder is bounded: as few as are enough."""
NEGLIGIBLE = Fraction(1, 2**64)
"""Of the function, what a remainder may be to be small enough."""
MAX_VANISHING = 6
DEPTH = 5
DIGITS = 150  # of a root's decimal: 2^-498
NEAR = Fraction(1, 10 ** (DIGITS - 3))
"""More than the error of a root."""

MAX_CONDITION = 2
"""Sum of the sizes of a polynomial's terms, over its own."""

Short = tuple[Fraction, Fraction]


class NoPolynomial(Exception):
    """The interval has no polynomial of the degrees that are tried; the text says why."""


@dataclass(frozen=True)
class Local:
    """lo <= w <= hi, the tree that is used there, and why."""

    lo: Fraction
    hi: Fraction
    tree: Tree
    reason: str
    exact: bool = False
    vanishes: bool = False


def locals_on(
    tower: Tower, value: Frac, lo: Fraction, hi: Fraction, w: Tree, *, parity: bool, careful: bool = False
) -> list[Local]:
    """Polynomials in w that cover lo <= w <= hi, halves where one is not enough; raises NoPolynomial.

    With `parity` the function is known to be odd or even. A `careful` one carries w^2 in double-word arithmetic.
    """
    return cover(Germ(tower, value, careful=careful), lo, hi, w, parity=parity)


def cover(germ: Germ, lo: Fraction, hi: Fraction, w: Tree, *, parity: bool) -> list[Local]:
    """The same for a function that is given by its Taylor coefficients."""
    return list(_cover(germ, lo, hi, w, parity, DEPTH))


def within(tower: Tower, value: Frac, lo: Fraction, hi: Fraction, coefficients: list[Fraction]) -> bool:
    """Whether d*P(d) about the one zero in the interval is as near to the function as it has to be."""
    germ = Germ(tower, value)
    with ctx.workprec(WORK):
        root = _root(germ, lo, hi)
        if root is None:
            return False
        with ctx.workprec(SERIES):
            exact, ends, remainder = _taylor(germ, lo, hi, root, 1, 1, ORDERS[-1])
            return bool(_Distance(exact, *ends, remainder()).relative(coefficients) <= point(TOLERANCE))


def _cover(germ: Germ, lo: Fraction, hi: Fraction, w: Tree, parity: bool, depth: int) -> Iterator[Local]:
    """One polynomial; else one about the zero, as far as it reaches, and more on both sides of it; else halves."""
    try:
        yield _local(germ, lo, hi, w, parity)
        return
    except NoPolynomial:
        if not depth:
            raise
    around = _around_a_zero(germ, lo, hi, w, parity) if lo else None
    if around is None:
        middle = (lo + hi) / 2
        yield from _cover(germ, lo, middle, w, parity, depth - 1)
        yield from _cover(germ, middle, hi, w, parity, depth - 1)
        return
    if lo < around.lo:
        yield from _cover(germ, lo, around.lo, w, parity, depth - 1)
    yield around
    if around.hi < hi:
        yield from _cover(germ, around.hi, hi, w, parity, depth - 1)


def _around_a_zero(germ: Germ, lo: Fraction, hi: Fraction, w: Tree, parity: bool) -> Local | None:
    """A polynomial about the one zero of the interval, on as much of it as it is good for."""
    with ctx.workprec(WORK):
        try:
            root = germ.zero(lo, hi)
        except NoPolynomial:
            return None
    if root is None:
        return None
    reach = (hi - lo) / 2
    for _ in range(DEPTH):
        near, far = (_short(root + s * reach, reach / 8) for s in (-1, 1))
        try:
            return _local(germ, max(lo, near), min(hi, far), w, parity)
        except NoPolynomial:
            reach /= 2
    return None


def _short(value: Fraction, spacing: Fraction) -> Fraction:
    """The value to a power of two below the spacing: a number of few bits."""
    scale = Fraction(1)
    while scale > spacing:
        scale /= 2
    return round(value / scale) * scale


def sign_inside(tower: Tower, value: Frac, at: Fraction) -> int:
    """The sign of the function at w = at, by Arb; 0 where it is not clear."""
    with ctx.workprec(SERIES):
        try:
            return _sign(Germ(tower, value).coefficients(point(at), 1)[0])
        except NoPolynomial:
            return 0


def magnitude(tower: Tower, value: Frac, at: Fraction) -> Fraction:
    """An upper bound of |f| at w = at."""
    with ctx.workprec(SERIES):
        man, exp = abs(Germ(tower, value).coefficients(point(at), 1)[0]).upper().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


class Germ:
    """The function near a point or on a ball: its Taylor coefficients, enclosed."""

    def __init__(self, tower: Tower, value: Frac, *, careful: bool = False) -> None:
        self.tower = tower
        self.careful = careful
        self.value = value
        self._zeros: list[tuple[Fraction, Fraction, Fraction | None]] = []
        self._kept: list[Poly] = []  # so that no id is used again
        self._terms: dict[int, list[tuple[list[tuple[int, int]], int]]] = {}

    def coefficients(self, centre: arb, order: int) -> list[arb]:
        """The first `order` Taylor coefficients in w at the centre; over a ball, those at every point of it."""
        saved = ctx.cap
        ctx.cap = order
        try:
            images: dict[int, arb_series] = {0: arb_series([centre, 1])}
            for made in self.tower.made:
                if isinstance(made, Exponential):
                    argument = self._fraction(made.argument, images)
                    scale = arb(fmpq(made.denominator.denominator, made.denominator.numerator))
                    images[made.index] = (-argument * arb_series([scale])).exp()
                elif isinstance(made, ErrorFunction):
                    images[made.index] = self._fraction(made.argument, images).erfc()
                else:
                    argument = self._polynomial(made.argument, images)
                    images[made.index] = (argument if self.tower.signs.of(made.argument) == 1 else -argument).log()
            series = self._fraction(self.value, images)
            found = [series[k] for k in range(order)]
        except (ZeroDivisionError, ValueError):  # a divisor may vanish somewhere on the ball
            raise NoPolynomial("there is no series") from None
        finally:
            ctx.cap = saved
        return found

    def _fraction(self, a: Frac, images: dict[int, arb_series]) -> arb_series:
        return self._polynomial(a.num, images) / self._polynomial(a.den, images)

    def _polynomial(self, poly: Poly, images: dict[int, arb_series]) -> arb_series:
        total = arb_series([0])
        for powers, coefficient in self.sparse(poly):
            term = arb_series([coefficient])
            for index, power in powers:
                if index not in images:
                    images[index] = arb_series([_constant(index)])
                term *= images[index] ** power
            total += term
        return total

    def sparse(self, poly: Poly) -> list[tuple[list[tuple[int, int]], int]]:
        """The terms as (generator, power) pairs and a coefficient, worked out once; erf as 1 - erfc, which keeps
        the digits of a tail."""
        if id(poly) not in self._terms:
            found = [([(i, p) for i, p in enumerate(m) if p], c) for m, c in terms(in_erfc(poly))]
            self._terms[id(poly)] = found
            self._kept.append(poly)
        return self._terms[id(poly)]

    def remainder(self, lo: Fraction, hi: Fraction, centre: Fraction, count: int, enough: arb) -> arb:
        """A bound of the Taylor coefficient of order `count` on the interval; it need not be below `enough`."""
        found = arb.pos_inf()
        with ctx.workprec(64):
            for pieces in DIVISIONS:
                try:
                    found = self._most(_pieces(lo, hi, pieces), count)
                except NoPolynomial:
                    if pieces == DIVISIONS[-1]:
                        raise
                if found < enough:
                    break
        return found

    def _most(self, pieces: list[arb], count: int) -> arb:
        most = arb(0)
        for piece in pieces:
            most = most.max(abs(self.coefficients(piece, count + 1)[count]).upper())
            if not most.is_finite():
                break
        return most

    def zero(self, lo: Fraction, hi: Fraction) -> Fraction | None:
        """The one zero in the interval, to 2^-BITS; None if there is none. It may raise."""
        for a, b, root in self._zeros:
            if a <= lo and hi <= b and (root is None or min(abs(root - lo), abs(root - hi)) > NEAR):
                return root if root is not None and lo < root < hi else None
        root = _root(self, lo, hi)
        self._zeros.append((lo, hi, root))
        return root

    def order_at_zero(self) -> int:
        """How often the function vanishes at w = 0, by exact derivatives; raises NoPolynomial."""
        value = self.value
        for order in range(MAX_VANISHING):
            try:
                if not self.tower.at(Fraction(0), value)[1][0].is_zero:
                    return order
                value = self.tower.derivative(value, self.tower.variable)
            except Undecidable as reason:
                raise NoPolynomial(str(reason)) from None
        raise NoPolynomial(f"a zero of order {MAX_VANISHING} or more")


def _constant(index: int) -> arb:
    """The square root that a generator stands for."""
    if index == ROOT_PI:
        return arb.pi().sqrt()
    if 0 <= index - FIRST_RADICAL < len(RADICALS):
        return arb(RADICALS[index - FIRST_RADICAL]).sqrt()
    raise NoPolynomial("a polynomial in two variables")


def _local(germ: Germ, lo: Fraction, hi: Fraction, w: Tree, parity: bool) -> Local:
    with ctx.workprec(WORK):
        if lo == 0:
            order = germ.order_at_zero()
            step = 2 if parity else 1
            coefficients = _polynomial(germ, lo, hi, Fraction(0), order, step)
            tree = _vanishing(germ, w, order, step, coefficients)
            where = f"a zero of order {order} at 0" if order else "0"
            return Local(lo, hi, tree, _reason(w, where, coefficients))
        root = germ.zero(lo, hi)
        if root is None:
            centre = _short_middle(lo, hi)
            coefficients = _polynomial(germ, lo, hi, centre, 0, 1)
            d = Tree("offset", w, num(centre))
            return Local(lo, hi, _horner(d, coefficients), _reason(w, str(centre), coefficients))
        coefficients = _polynomial(germ, lo, hi, root, 1, 1)
        text = _decimal(root)
        d = Tree("offset", w, hi_of(text))
        tree = Tree("mul", d, _horner(d, coefficients))
        return Local(lo, hi, tree, _reason(w, f"the zero {text[:20]}...", coefficients), vanishes=True)


def _reason(w: Tree, where: str, coefficients: list[Fraction]) -> str:
    return f"a polynomial of degree {len(coefficients) - 1} about {where}, within 2^-58 of the function by Arb"


def _horner(x: Tree, coefficients: list[Fraction]) -> Tree:
    return Tree("horner", x, *map(num, coefficients)) if len(coefficients) > 1 else num(coefficients[0])


def _vanishing(germ: Germ, w: Tree, order: int, step: int, coefficients: list[Fraction]) -> Tree:
    """w^order P(w^step), with x for one factor w of an odd order, which keeps the sign of zero."""
    assert isinstance(germ.tower.cell, Cell)
    square = Tree("mul", w, w)
    sign = germ.tower.cell.sign if order % 2 else 1
    tree = _horner(w if step == 1 else square, [sign * c for c in coefficients])
    if germ.careful and order > 1:
        carried = tree
        for _ in range(order // 2):
            carried = Tree("dmul", double_word(square), carried)
        tree = Tree("double", carried)
    else:
        for _ in range(order // 2):
            tree = Tree("mul", square, tree)
    return Tree("mul", var(germ.tower.variable), tree) if order % 2 else tree


def _decimal(root: Fraction) -> str:
    whole, rest = divmod(abs(root), 1)
    digits = str(int(rest * 10**DIGITS)).zfill(DIGITS)
    return f"{whole}.{digits}"


def _short_middle(lo: Fraction, hi: Fraction) -> Fraction:
    """A number of few bits about the middle, so that x - c is exact or nearly so."""
    return _short((lo + hi) / 2, (hi - lo) / 8)


# zeros


def _root(germ: Germ, lo: Fraction, hi: Fraction) -> Fraction | None:
    """The one zero in the interval, to 2^-BITS; None if there is none. Raises NoPolynomial if that is not clear."""
    left, right = (_sign(germ.coefficients(point(end), 1)[0]) for end in (lo, hi))
    if not left or not right:
        raise NoPolynomial("the function may vanish at an end")
    index = 1 if left != right else 0  # f' has no zero, so f has one; or f has none
    signs = {_sign_on(germ, piece, index) for piece in _pieces(lo, hi)}
    if len(signs) != 1 or 0 in signs:
        raise NoPolynomial("there may be more than one zero")
    if left == right:
        return None
    a, b = lo, hi
    while b - a > Fraction(1, 2**24):
        middle = (a + b) / 2
        a, b = (middle, b) if _sign(germ.coefficients(point(middle), 1)[0]) == left else (a, middle)
    guess = point((a + b) / 2)
    for _ in range(6):  # Newton doubles the 24 bits each time
        value, slope = germ.coefficients(guess.mid(), 2)
        guess = (guess - value / slope).mid()
    man, exp = guess.man_exp()
    text = _decimal(Fraction(int(man)) * Fraction(2) ** int(exp))
    root = Fraction(text)
    around = [_sign(germ.coefficients(point(root + s * NEAR), 1)[0]) for s in (-1, 1)]
    if around != [left, right]:
        raise NoPolynomial("the zero is not isolated")
    return root


def _sign_on(germ: Germ, piece: arb, index: int) -> int:
    """The sign of a Taylor coefficient on a whole ball, in mean value form."""
    middle, radius = piece.mid(), piece.rad()
    slope = (index + 1) * germ.coefficients(piece, index + 2)[index + 1]
    return _sign(germ.coefficients(middle, index + 1)[index] + slope * (radius * arb(0, 1)))


def _sign(ball: arb) -> int:
    return 1 if ball > 0 else -1 if ball < 0 else 0


def point(x: Fraction) -> arb:
    return arb(fmpq(x.numerator, x.denominator))


def enclosure(lo: Fraction, hi: Fraction) -> arb:
    """The interval as a ball."""
    return point(lo).union(point(hi))


def _pieces(lo: Fraction, hi: Fraction, count: int = PIECES) -> list[arb]:
    width = (hi - lo) / count
    return [enclosure(lo + i * width, lo + (i + 1) * width) for i in range(count)]


# coefficients


def _polynomial(germ: Germ, lo: Fraction, hi: Fraction, centre: Fraction, order: int, step: int) -> list[Fraction]:
    """The coefficients of P with |d^order P(d^step) - f| <= 2^-58 |f|; raises NoPolynomial."""
    with ctx.workprec(SERIES):
        guess = None
        for terms_kept in ORDERS:
            exact, ends, remainder = _taylor(germ, lo, hi, centre, order, step, terms_kept)
            guess = _degree(exact, *ends) if guess is None else guess
            if guess > MAX_DEGREE:
                break
            bounded = remainder()
            if not bounded.is_finite():
                raise NoPolynomial("no Taylor series on the whole interval")
            found = _shortest(exact, ends, bounded, guess)
            if found is not None:
                if _condition(found, *ends) > MAX_CONDITION:
                    break
                return found
    raise NoPolynomial(f"no polynomial of degree {MAX_DEGREE} is close enough")


def _taylor(
    germ: Germ, lo: Fraction, hi: Fraction, centre: Fraction, order: int, step: int, count: int
) -> tuple[arb_poly, Short, Callable[[], arb]]:
    """f/d^order as a polynomial in d^step, the range of that, and how to bound what is left out."""
    taylor = germ.coefficients(point(centre), count)[order:]
    if not all(c.is_finite() for c in taylor):
        raise NoPolynomial("no Taylor series on the whole interval")
    radius = max(abs(lo - centre), abs(hi - centre))
    ends = (lo - centre, hi - centre) if step == 1 else (Fraction(0), radius**2)
    power = point(radius) ** (count - order)

    def remainder() -> arb:
        return germ.remainder(lo, hi, centre, count, abs(taylor[0]) * point(NEGLIGIBLE) / power) * power

    return arb_poly(taylor[::step]), ends, remainder


def _degree(exact: arb_poly, lo: Fraction, hi: Fraction) -> int:
    """The degree that will do, by the Chebyshev coefficients; more than MAX_DEGREE where none will, or Horner's
    rule would amplify errors too much. A guess."""
    taylor = [float(c.mid()) for c in exact.coeffs()]
    if not all(map(math.isfinite, taylor)) or _amplified(taylor, lo, hi) > 1.25 * MAX_CONDITION:
        return MAX_DEGREE + 1
    half = point((hi - lo) / 2)
    scaled = exact(arb_poly([point((lo + hi) / 2), half])).coeffs()
    sizes = np.array([float(c.mid()) for c in scaled])
    least = min(abs(float(exact(point(lo + (hi - lo) * i / PIECES)).mid())) for i in range(PIECES + 1))
    left = np.append(np.abs(chebyshev.poly2cheb(sizes))[::-1].cumsum()[::-1], 0.0)  # sums from each one on
    close = np.flatnonzero(left[1:] <= float(TOLERANCE) * least)
    return max(int(close[0]), 1) if close.size else MAX_DEGREE + 1


def _shortest(exact: arb_poly, ends: Short, remainder: arb, guess: int) -> list[Fraction] | None:
    """The polynomial of the least degree that is close enough: from a guess up, or down."""
    distance = _Distance(exact, *ends, remainder)
    found = None
    for degree in range(guess, MAX_DEGREE + 1):
        found = distance.close(degree)
        if found is not None:
            break
    if found is None or len(found) - 1 > guess:
        return found
    for degree in range(guess - 1, 0, -1):
        shorter = distance.close(degree)
        if shorter is None:
            break
        found = shorter
    return found


def _interpolant(exact: arb_poly, lo: Fraction, hi: Fraction, degree: int) -> list[arb]:
    half, middle = point((hi - lo) / 2), point((lo + hi) / 2)
    count = degree + 1
    nodes = [middle + half * ((2 * i + 1) * arb.pi() / (2 * count)).cos() for i in range(count)]
    matrix = arb_mat([[node**k for k in range(count)] for node in nodes])
    solution = matrix.solve(arb_mat([[exact(node)] for node in nodes]))
    return [solution[k, 0] for k in range(count)]


def _rounded(coefficients: list[arb]) -> list[Fraction]:
    """To 106 bits: what rounding them to a format costs belongs to the error analysis."""
    found = []
    for c in coefficients:
        man, exp = c.mid().man_exp()
        excess = max(int(man).bit_length() - 106, 0)
        found.append(Fraction(int(man) >> excess) * Fraction(2) ** (int(exp) + excess))
    return found


def _condition(coefficients: list[Fraction], lo: Fraction, hi: Fraction) -> float:
    """The largest sum|c_k d^k| / |P(d)| at some points of the interval: how much Horner's rule amplifies errors."""
    if max(abs(c) for c in coefficients) > 2**1000:
        return math.inf
    return _amplified([float(c) for c in coefficients], lo, hi)


def _amplified(coefficients: list[float], lo: Fraction, hi: Fraction) -> float:
    d = float(lo) + float(hi - lo) * np.linspace(0, 1, 4 * PIECES + 1)
    value, size = np.zeros_like(d), np.zeros_like(d)
    with np.errstate(all="ignore"):
        for c in reversed(coefficients):
            value, size = value * d + c, size * np.abs(d) + abs(c)
        found = np.max(np.where(value == 0, np.inf, size / np.abs(value)))
    return float(found) if np.isfinite(found) else math.inf


class _Distance:
    """How far polynomials are from a function on an interval, the function's own Taylor polynomial cut into pieces
    in u, -1 <= u <= 1, once."""

    def __init__(self, exact: arb_poly, lo: Fraction, hi: Fraction, remainder: arb) -> None:
        self.exact, self.ends, self.remainder = exact, (lo, hi), remainder
        half = point((hi - lo) / (2 * PIECES))
        middles = (point(lo + (hi - lo) * (2 * i + 1) / (2 * PIECES)) for i in range(PIECES))
        self._shifts = [arb_poly([middle, half]) for middle in middles]
        self._pieces = [exact(shift) for shift in self._shifts]

    def close(self, degree: int) -> list[Fraction] | None:
        """The interpolating polynomial of a degree, if it is close enough."""
        coefficients = _rounded(_interpolant(self.exact, *self.ends, degree))
        return coefficients if self.relative(coefficients) <= point(TOLERANCE) else None

    def relative(self, coefficients: list[Fraction]) -> arb:
        """An upper bound of |P - f|/|f| on the interval, the remainder of the Taylor polynomial included."""
        polynomial = arb_poly([point(c) for c in coefficients])
        worst = arb(0)
        for shift, piece in zip(self._shifts, self._pieces, strict=True):
            shifted = polynomial(shift)
            error = sum(map(abs, (piece - shifted).coeffs()), self.remainder)
            first, *rest = map(abs, shifted.coeffs())
            size = first - sum(rest, error)
            if not size > 0:
                return arb.pos_inf()
            worst = worst.max((error / size).upper())
            if worst > point(TOLERANCE):
                break
        return worst
