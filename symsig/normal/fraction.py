"""Reduced fractions of multivariate polynomials over Z, on a fixed stock of generators (FLINT's arithmetic)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from flint import Ordering, fmpz_mpoly_ctx

PARAMETERS, ERRORS, EXPONENTIALS, LOGARITHMS = 3, 3, 8, 10
RADICALS = (2, 3, 5)
NAMES = (
    "w",
    *(f"p{i}" for i in range(PARAMETERS)),
    "q",  # sqrt(pi)
    *(f"s{prime}" for prime in RADICALS),  # sqrt of a prime: s**2 is replaced by it
    *(f"t{i}" for i in range(EXPONENTIALS)),
    *(f"f{i}" for i in range(ERRORS)),
    *(f"l{i}" for i in range(LOGARITHMS)),
)
ROOT_PI = NAMES.index("q")
FIRST_RADICAL = ROOT_PI + 1
FIRST_EXPONENTIAL = NAMES.index("t0")
FIRST_ERROR = NAMES.index("f0")
ERROR_FUNCTIONS = frozenset(range(FIRST_ERROR, FIRST_ERROR + ERRORS))
FIRST_LOGARITHM = NAMES.index("l0")

RING = fmpz_mpoly_ctx.get(NAMES, Ordering.lex)
Poly = Any  # fmpz_mpoly: python-flint carries no types

# What is decided stays small; FLINT aborts the process on degrees near 2^60, which a rate of 1 + 2^-60 makes.
MAX_DEGREE = 10_000
MAX_TERMS = 5_000
MAX_BITS = 8_000  # of a coefficient: (((2**1000)**1000)**1000)**1000 exhausts GMP, and with it the process


class TooLarge(Exception):
    """A polynomial of more terms, or of a higher degree, than are computed with."""


def constant(value: int) -> Poly:
    """The constant polynomial."""
    return RING.constant(value)


def generator(index: int) -> Poly:
    """The generator of that index in NAMES."""
    return RING.gen(index)


ONE = constant(1)


def key(poly: Poly) -> str:
    """Equal polynomials have equal keys: FLINT's canonical text."""
    return str(poly)


@dataclass(frozen=True, eq=False)
class Frac:
    """num/den without common factor, den with positive leading coefficient: equal values are equal fractions."""

    num: Poly
    den: Poly

    @staticmethod
    def of(num: Poly, den: Poly) -> Frac:
        """The reduced fraction; raises ZeroDivisionError for a zero denominator."""
        radicals = _checked(num)
        if den.is_one():
            return Frac(_squares_replaced(num) if radicals else num, den)
        if den.is_zero():
            raise ZeroDivisionError
        if _checked(den) or radicals:
            num, den = _without_radicals_below(num, den)
        common = num.gcd(den)
        if den.leading_coefficient() < 0:
            common = -common
        return Frac(num // common, den // common) if not common.is_one() else Frac(num, den)

    @staticmethod
    def rational(value: Fraction | int) -> Frac:
        """A constant."""
        return Frac(constant(value.numerator), constant(value.denominator))

    @staticmethod
    def generator(index: int) -> Frac:
        """A generator as a fraction."""
        return Frac(generator(index), ONE)

    @staticmethod
    def whole(poly: Poly) -> Frac:
        """A polynomial as a fraction; one without squares of radicals, as in any fraction."""
        return Frac(poly, ONE)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Frac) and bool(self.num == other.num and self.den == other.den)

    def __hash__(self) -> int:
        return hash((key(self.num), key(self.den)))

    def __neg__(self) -> Frac:
        return Frac(-self.num, self.den)

    def __add__(self, other: Frac) -> Frac:
        if self.den == other.den:
            num = self.num + other.num
            if self.den.is_one() and len(num) <= MAX_TERMS and _bits(num) <= MAX_BITS:
                return Frac(num, self.den)  # a sum has no higher degrees than its terms, and no new squares
            return Frac.of(num, self.den)
        return Frac.of(self.num * other.den + other.num * self.den, self.den * other.den)

    def __sub__(self, other: Frac) -> Frac:
        return self + -other

    def __mul__(self, other: Frac) -> Frac:
        return Frac.of(self.num * other.num, self.den * other.den)

    def __truediv__(self, other: Frac) -> Frac:
        return Frac.of(self.num * other.den, self.den * other.num)

    def __pow__(self, power: int) -> Frac:
        for poly in (self.num, self.den):
            size = 1 if len(poly) == 1 else len(poly) * abs(power)
            if size > MAX_TERMS or max(poly.degrees(), default=0) * abs(power) > MAX_DEGREE:
                raise TooLarge(f"the power {power} of a polynomial of {len(poly)} terms")
            if _bits(poly) * abs(power) > MAX_BITS:
                raise TooLarge(f"the power {power} of a coefficient of {_bits(poly)} bits")
        if power < 0:
            return Frac.of(self.den**-power, self.num**-power)
        return Frac.of(self.num**power, self.den**power)

    @property
    def is_zero(self) -> bool:
        """Whether this is the zero of the field."""
        return bool(self.num.is_zero())

    @property
    def value(self) -> Fraction | None:
        """The rational that this is, or None."""
        if is_number(self.num) and is_number(self.den):
            return Fraction(_integer(self.num), _integer(self.den))
        return None

    def generators(self) -> set[int]:
        """Indices of the generators that occur."""
        return used(self.num) | used(self.den)


def _checked(poly: Poly) -> bool:
    """Whether radicals occur in a polynomial that is not too large to be computed with."""
    if len(poly) > MAX_TERMS or _bits(poly) > MAX_BITS:
        raise TooLarge(f"a polynomial of more than {MAX_TERMS} terms, or with a number of over {MAX_BITS} bits")
    if is_number(poly):
        return False
    degrees = poly.degrees()
    if max(degrees) > MAX_DEGREE:
        raise TooLarge(f"a polynomial of degree over {MAX_DEGREE}")
    return any(degrees[FIRST_RADICAL : FIRST_RADICAL + len(RADICALS)])


def _without_radicals_below(num: Poly, den: Poly) -> tuple[Poly, Poly]:
    """Squares of radicals replaced, and no radical left below: then equal values are equal fractions."""
    num, den = _squares_replaced(num), _squares_replaced(den)
    for k in range(len(RADICALS)):
        index = FIRST_RADICAL + k
        if den.degrees()[index]:
            conjugate = _from_terms(
                (m, -c if m[index] else c) for m, c in terms(den)
            )  # (a + b*s)(a - b*s) is free of s
            num, den = _squares_replaced(num * conjugate), _squares_replaced(den * conjugate)
    return num, den


def _squares_replaced(poly: Poly) -> Poly:
    degrees = poly.degrees()
    if all(degrees[FIRST_RADICAL + k] < 2 for k in range(len(RADICALS))):
        return poly
    return _from_terms(_square_replaced(m, c) for m, c in terms(poly))


def _square_replaced(exponents: tuple[int, ...], coefficient: int) -> tuple[tuple[int, ...], int]:
    changed = list(exponents)
    for k, prime in enumerate(RADICALS):
        pairs, changed[FIRST_RADICAL + k] = divmod(exponents[FIRST_RADICAL + k], 2)
        coefficient *= prime**pairs
    return tuple(changed), coefficient


def _from_terms(pairs: Iterable[tuple[tuple[int, ...], int]]) -> Poly:
    total: dict[tuple[int, ...], int] = {}
    for exponents, coefficient in pairs:
        total[exponents] = total.get(exponents, 0) + coefficient
    return RING.from_dict(total)


def in_erfc(poly: Poly) -> Poly:
    """The polynomial with 1 - g for each error function: its generators then stand for erfc."""
    if not used(poly) & ERROR_FUNCTIONS:
        return poly
    total = constant(0)
    for exponents, coefficient in terms(poly):
        term = constant(coefficient)
        for index, power in enumerate(exponents):
            if power:
                term *= (constant(1) - generator(index) if index in ERROR_FUNCTIONS else generator(index)) ** power
        total += term
    return total


def used(poly: Poly) -> set[int]:
    """Indices of the generators that occur in a polynomial."""
    return {i for i, degree in enumerate(poly.degrees()) if degree > 0}  # that of 0 is -1


def _bits(poly: Poly) -> int:
    """Width of the largest coefficient, less one: a power of 1 stays narrow."""
    return max((c.height_bits() for c in poly.coeffs()), default=1) - 1


def is_number(poly: Poly) -> bool:
    """Whether no generator occurs; FLINT's own `is_constant` takes ten times as long."""
    return len(poly) < 2 and bool(poly == poly.leading_coefficient())


def _integer(poly: Poly) -> int:
    return 0 if poly.is_zero() else int(poly.leading_coefficient())


def terms(poly: Poly) -> list[tuple[tuple[int, ...], int]]:
    """(exponents, coefficient) of every term, in the ring's order."""
    return [(tuple(map(int, m)), int(c)) for m, c in poly.terms()]


Factors = tuple[int, tuple[tuple[Poly, int], ...]]
MAX_REMEMBERED, MAX_REMEMBERED_TEXT = 4_096, 1_000  # factorings, and characters of what is factored
_known_factors: dict[str, Factors] = {}  # the same few dozen, such as 1 + t, are asked for thousands of times


def _factored(poly: Poly) -> tuple[int, list[tuple[Poly, int]]]:
    try:
        return poly.factor()  # type: ignore[no-any-return]
    except OverflowError:  # python-flint orders the factors by coefficients as C longs: 10**30*x - 1
        from sympy import ZZ, ring

        content, found = ring(NAMES, ZZ)[0].from_dict(dict(terms(poly))).factor_list()
        return int(content), [(_from_terms((m, int(c)) for m, c in f.terms()), power) for f, power in found]


def factors(poly: Poly) -> Factors:
    """Integer content with sign, and the irreducible factors with multiplicities, sorted by text."""
    name = key(poly)
    found = _known_factors.get(name)
    if found is None:
        found = _factors(poly)
        if len(name) <= MAX_REMEMBERED_TEXT:
            if len(_known_factors) == MAX_REMEMBERED:
                _known_factors.clear()
            _known_factors[name] = found
    return found


def _factors(poly: Poly) -> Factors:
    content, found = _factored(poly)
    content = int(content)
    pairs = []
    for factor, multiplicity in found:
        if factor.leading_coefficient() < 0:
            factor = -factor
            content *= (-1) ** int(multiplicity)
        pairs.append((factor, int(multiplicity)))
    return content, tuple(sorted(pairs, key=lambda pair: key(pair[0])))
