"""A formula on one cell as a reduced fraction over Z[w, exponentials, logarithms].

On a cell put w = |x|. The generators are w, parameters, t = exp(-m/d) for monomials m (so 0 < t < 1 where
m > 0), and l = log|p| for irreducible polynomials p in earlier generators (a logarithm of a product is
resolved into those of its irreducible factors, log t into -m/d). Each is algebraically independent of the
ones before it (Risch 1969; for constants such as log 2 that rests on a conjecture), so that two formulas are
equal on the cell exactly when their fractions are. Equality of fractions alone, which is what a proof uses,
needs no independence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from types import MappingProxyType

from flint import fmpz

from symsig.expr import Tree, num, show
from symsig.normal.cell import Cell
from symsig.normal.fraction import (
    ERRORS,
    EXPONENTIALS,
    FIRST_ERROR,
    FIRST_EXPONENTIAL,
    FIRST_LOGARITHM,
    FIRST_RADICAL,
    LOGARITHMS,
    NAMES,
    ONE,
    PARAMETERS,
    RADICALS,
    RING,
    ROOT_PI,
    Frac,
    Poly,
    TooLarge,
    constant,
    factors,
    generator,
    key,
    terms,
    used,
)
from symsig.normal.notation import spelled_out
from symsig.normal.sign import Signs

Range = tuple[Fraction | None, Fraction | None]
"""An open interval of a parameter; None stands for infinity."""


class Undecidable(Exception):
    """The normal form does not exist or cannot be had here; the text says why."""


class Undefined(Undecidable):
    """The formula has no real value on the cell."""


class Split(Exception):
    """A branch condition changes sign inside the cell, at the rational point `at`."""

    def __init__(self, at: Fraction) -> None:
        super().__init__(at)
        self.at = at


class _Refine(Exception):
    """A rate of an exponential needs a finer generator than the one that exists."""


@dataclass(frozen=True)
class Exponential:
    """t = exp(-argument/denominator); a denominator of 1/2 makes it exp(-2*argument)."""

    index: int
    argument: Frac
    denominator: Fraction


@dataclass(frozen=True)
class ErrorFunction:
    """f = erf(argument)."""

    index: int
    argument: Frac


@dataclass(frozen=True)
class Logarithm:
    """l = log|argument|."""

    index: int
    argument: Poly


Generator = Exponential | ErrorFunction | Logarithm


def argument_of(made: Generator) -> Frac:
    """What the generator is the exponential, error function or logarithm of, but for a constant or a sign."""
    return Frac.whole(made.argument) if isinstance(made, Logarithm) else made.argument


class Tower:
    """Normal forms on one cell, or at one point (then x is that number and w does not occur).

    `ranges` are the open intervals of parameters. `denominators` of exponentials, by name, may be given; they
    are refined where a formula needs it. Raises Undecidable, or Undefined where a logarithm or a division has
    no value on the whole cell, or Split.
    """

    def __init__(
        self,
        cell: Cell | Fraction,
        variable: str = "x",
        parameters: tuple[str, ...] = (),
        denominators: Mapping[str, Fraction] = MappingProxyType({}),
        ranges: Mapping[str, Range] = MappingProxyType({}),
    ) -> None:
        if len(parameters) > PARAMETERS:
            raise Undecidable(f"more than {PARAMETERS} parameters")
        self.cell = cell
        if isinstance(cell, Cell):
            self.x = Frac.generator(0) * Frac.rational(cell.sign)
        else:
            self.x = Frac.rational(cell)
        self.variable = variable
        self.parameters = parameters
        self.ranges = ranges
        self._denominators = dict(denominators)
        self._derivative_here: Callable[[Tree], Frac] | None = None
        self._reset()

    def _reset(self) -> None:
        self.exponentials: dict[str, Exponential] = {}
        self.errors: dict[str, ErrorFunction] = {}
        self.logarithms: dict[str, Logarithm] = {}
        self.made: list[Generator] = []
        self._memo: dict[Tree, Frac] = {}
        self._derivatives: dict[tuple[int, str], Frac] = {}
        self.signs = Signs(self.cell if isinstance(self.cell, Cell) else None)
        for i, name in enumerate(self.parameters):
            self.signs.learn_range(1 + i, *self.ranges.get(name, (None, None)))

    def normal(self, *trees: Tree) -> tuple[Frac, ...]:
        """The reduced fractions of the trees, over the same generators."""
        return self.fractions(*spelled_out(*trees))

    def fractions(self, *spelled: Tree, derivative: Callable[[Tree], Frac] | None = None) -> tuple[Frac, ...]:
        """As `normal`, of trees as spelled out. `derivative` is asked for the value of one at a point."""
        self._derivative_here = derivative
        while True:
            try:
                return tuple(self.visit(tree) for tree in spelled)
            except _Refine:
                self._reset()
            except TooLarge as reason:
                raise Undecidable(str(reason)) from None

    def visit(self, tree: Tree) -> Frac:
        """The fraction of a tree as spelled out; for `derivative`, since `fractions` may have to start again."""
        if tree not in self._memo:
            self._memo[tree] = self._convert(tree)
        return self._memo[tree]

    def _convert(self, tree: Tree) -> Frac:
        op = tree.op
        if op == "num":
            return Frac.rational(tree.number)
        if op == "pi":
            return Frac.generator(ROOT_PI) ** 2
        if op == "var":
            return self._variable(tree.name)
        if op == "piecewise":
            return self._piecewise(tree)
        if op == "select":
            condition, a, b = tree.args
            return self.visit(a if self._holds(condition) else b)
        if op == "diff":
            if not isinstance(self.cell, Cell):
                if self._derivative_here is None:
                    raise Undecidable(f"{show(tree)} for {self._where()}, where only constants are known")
                return self._derivative_here(tree)
            body, variable, order = tree.args
            before = body if order.number == 1 else Tree("diff", body, variable, num(order.number - 1))
            return self.derivative(self.visit(before), variable.name)
        if op in _OPERATIONS:
            return _OPERATIONS[op](self, *(self.visit(a) for a in tree.args))
        raise Undecidable(f"{show(tree)}: {op} is outside the class that is decided")

    def _variable(self, name: str) -> Frac:
        if name == self.variable:
            return self.x
        if name in self.parameters:
            return Frac.generator(1 + self.parameters.index(name))
        raise Undecidable(f"{name} is neither the variable nor a parameter")

    # branches

    def _sign_of_branch(self, value: Frac, strict: bool) -> int:
        """The sign of the value on the whole cell; a Split where it changes at a rational point."""
        sign = self.sign(value)
        if sign is not None:
            return sign
        if not strict and (weak := self.weak_sign(value)) is not None:
            return weak
        root = self._affine_root(value)
        if root is None or not isinstance(self.cell, Cell):
            raise Undecidable(f"cannot tell the sign of {self.show(value)} for {self._where()}")
        raise Split(root)

    def _affine_root(self, value: Frac) -> Fraction | None:
        """The root, as a value of x, of a numerator that is affine in w."""
        if not isinstance(self.cell, Cell):
            return None
        for factor, _ in factors(value.num)[1]:
            if used(factor) == {0} and max(factor.degrees()) == 1:
                coefficients = {m[0]: c for m, c in terms(factor)}
                root = self.cell.sign * Fraction(-coefficients.get(0, 0), coefficients[1])
                if root in self.cell:
                    return root
        return None

    def _abs(self, a: Frac) -> Frac:
        return -a if self._sign_of_branch(a, strict=False) < 0 else a

    def _max(self, *values: Frac) -> Frac:
        best, *rest = values
        for value in rest:
            best = value if self._sign_of_branch(value - best, strict=False) > 0 else best
        return best

    def _min(self, *values: Frac) -> Frac:
        return -self._max(*(-value for value in values))

    def _copysign(self, a: Frac, b: Frac) -> Frac:
        magnitude = self._abs(a)
        return -magnitude if self._sign_of_branch(b, strict=True) < 0 else magnitude

    def _holds(self, condition: Tree) -> bool:
        difference = self.visit(condition.args[0]) - self.visit(condition.args[1])
        sign = self._sign_of_branch(difference, strict=True)
        return _HOLDS[condition.op](sign)

    def _piecewise(self, tree: Tree) -> Frac:
        *pairs, last = tree.args
        for value, condition in zip(pairs[::2], pairs[1::2], strict=True):
            if self._holds(condition):
                return self.visit(value)
        return self.visit(last)

    # arithmetic with obligations

    def _divide(self, a: Frac, b: Frac) -> Frac:
        if b.is_zero:
            raise Undefined(f"division by zero for {self._where()}")
        if self.sign(b) is None:
            raise Undecidable(f"cannot show that the divisor {self.show(b)} has no zero for {self._where()}")
        return a / b

    def _power(self, base: Frac, exponent: Frac) -> Frac:
        power = exponent.value
        assert power is not None
        if power.denominator == 1:
            return self._divide(Frac.rational(1), base ** int(-power)) if power < 0 else base ** int(power)
        return self._square_root(base) ** power.numerator

    def _square_root(self, a: Frac) -> Frac:
        """The root of a square in the field, times roots of 2, 3 and 5; no other root is in the class."""
        if a.is_zero:
            return a
        if self.sign(a) == -1:
            raise Undefined(f"the square root of {self.show(a)}, which is negative for {self._where()}")
        # sqrt(n/d) = sqrt(n*d)/d, so that only the root of a polynomial is taken
        content, found = factors(a.num * a.den)
        primes = _primes(abs(content))
        outside = [p for p, m in primes if m % 2 and p not in RADICALS]
        if content < 0 or outside or any(m % 2 for _, m in found):
            raise Undecidable(f"the square root of {self.show(a)} is outside the class that is decided")
        root = constant(1)
        for prime, multiplicity in primes:
            root *= constant(prime ** (multiplicity // 2))
            if multiplicity % 2:
                root *= generator(FIRST_RADICAL + RADICALS.index(prime))
        for factor, multiplicity in found:
            root *= factor ** (multiplicity // 2)
        return self._abs(Frac.of(root, a.den))

    def _erf(self, a: Frac) -> Frac:
        """An odd function: the generator is erf of the argument with positive leading coefficient."""
        if a.is_zero:
            return a
        if a.num.leading_coefficient() < 0:
            return -self._erf(-a)
        name = f"{key(a.num)} / {key(a.den)}"
        if name not in self.errors:
            if len(self.errors) == ERRORS:
                raise Undecidable(f"more than {ERRORS} independent error functions")
            index = FIRST_ERROR + len(self.errors)
            self.errors[name] = ErrorFunction(index, a)
            self.made.append(self.errors[name])
            self.signs.learn_error(index, self.sign(a))
        return Frac.generator(self.errors[name].index)

    # exponentials

    def _exp(self, a: Frac) -> Frac:
        """A product: of a sum, even of one over a monomial, the parts without exponentials and logarithms apart.

        For x < 0, exp(-x - exp(-x)) is exp(w - 1/t), which is exp(-1/t)/t. Over a root or a parameter the sum
        stays whole: the powers of exp(w/q) and exp(w**3/q) in exp((w + 0.044715*w**3)/q) are thousands.
        """
        if len(a.den) > 1 or any(index < FIRST_EXPONENTIAL for index in used(a.den)):
            return self._exp_of(a)
        result = Frac.rational(1)
        rest = Frac.rational(0)
        for exponents, coefficient in terms(a.num):
            part = Frac.of(_monomial(exponents, coefficient), a.den)
            logarithm = self._logarithm_in(part)
            if logarithm is not None:
                magnitude = Frac.whole(logarithm.argument)
                result *= self._abs(magnitude) ** int(part.num.leading_coefficient())
            elif part.generators() <= set(range(FIRST_EXPONENTIAL)):
                result *= self._exp_of(part)
            else:
                rest += part
        return result if rest.is_zero else result * self._exp_of(rest)

    def _logarithm_in(self, part: Frac) -> Logarithm | None:
        """The logarithm that a term is a whole multiple of, if it is one."""
        if not part.den.is_one() or part.num.total_degree() != 1:
            return None
        (index,) = used(part.num)
        return next((log for log in self.logarithms.values() if log.index == index), None)

    def _exp_of(self, a: Frac) -> Frac:
        """exp(a) as a power of one generator exp(-m/d), m the primitive part of a."""
        content, divisor = (gcd(*map(int, poly.coeffs())) for poly in (a.num, a.den))
        if not a.num.is_zero() and a.num.leading_coefficient() < 0:
            content = -content
        if a.num.is_zero():
            return Frac.rational(1)
        rate = Fraction(content, divisor)
        primitive = Frac.of(a.num // constant(content), a.den // constant(divisor))
        name = f"{key(primitive.num)} / {key(primitive.den)}"
        wanted = self._denominators.setdefault(name, abs(1 / rate))
        power = -rate * wanted
        if power.denominator != 1:
            self._denominators[name] = wanted * power.denominator
            raise _Refine
        if name not in self.exponentials:
            if len(self.exponentials) == EXPONENTIALS:
                raise Undecidable(f"more than {EXPONENTIALS} independent exponentials")
            index = FIRST_EXPONENTIAL + len(self.exponentials)
            self.exponentials[name] = Exponential(index, primitive, wanted)
            self.made.append(self.exponentials[name])
            self.signs.learn_exponential(index, self.sign(primitive), primitive, wanted)
        return Frac.generator(self.exponentials[name].index) ** int(power)

    # logarithms

    def _log(self, a: Frac) -> Frac:
        sign = self.sign(a)
        if sign is None:
            raise Undecidable(f"cannot show that {self.show(a)} > 0 for {self._where()}, as its logarithm needs")
        if sign <= 0:
            raise Undefined(f"the logarithm of {self.show(a)}, which is not positive for {self._where()}")
        return self._log_of(a.num) - self._log_of(a.den)

    def _log_of(self, poly: Poly) -> Frac:
        """log|p| as a sum over the irreducible factors of p."""
        content, found = factors(poly)
        result = Frac.rational(0)
        for prime, multiplicity in _primes(abs(content)):
            result += Frac.rational(multiplicity) * self._logarithm(constant(prime))
        for factor, multiplicity in found:
            result += Frac.rational(multiplicity) * self._log_of_irreducible(factor)
        return result

    def _log_of_irreducible(self, poly: Poly) -> Frac:
        for exponential in self.exponentials.values():
            if poly == generator(exponential.index):
                return -exponential.argument / Frac.rational(exponential.denominator)
        return self._logarithm(poly)

    def _logarithm(self, poly: Poly) -> Frac:
        name = key(poly)
        if name not in self.logarithms:
            if len(self.logarithms) == LOGARITHMS:
                raise Undecidable(f"more than {LOGARITHMS} independent logarithms")
            index = FIRST_LOGARITHM + len(self.logarithms)
            self.logarithms[name] = Logarithm(index, poly)
            self.made.append(self.logarithms[name])
            magnitude = poly if self.signs.of(poly) != -1 else -poly
            self.signs.learn(index, self.signs.of(magnitude - ONE))
        return Frac.generator(self.logarithms[name].index)

    def coarsened(self, value: Frac) -> Mapping[str, Fraction]:
        """Denominators for which the fraction needs every power of its exponentials, not only those of some t^g.

        tanh is a fraction in exp(-2w), not in exp(-w).
        """
        polys, found = [value.num, value.den], value.generators()
        for log in reversed(list(self.logarithms.values())):
            if log.index in found:
                polys.append(log.argument)
                found |= used(log.argument)
        powers = {
            name: gcd(*(m[e.index] for poly in polys for m, _ in terms(poly))) or 1
            for name, e in self.exponentials.items()
        }
        return {name: e.denominator / powers[name] for name, e in self.exponentials.items()}

    # derivatives, signs, text

    def derivative(self, a: Frac, variable: str | None = None) -> Frac:
        """d/dx of a fraction, or d/dp for a parameter, by the chain rule over the generators."""
        variable = variable or self.variable
        top, bottom = self._derivative_of(a.num, variable), self._derivative_of(a.den, variable)
        den = Frac(a.den, ONE)
        return (top * den - Frac(a.num, ONE) * bottom) / (den * den)

    def _derivative_of(self, poly: Poly, variable: str) -> Frac:
        result = Frac.rational(0)
        for index in used(poly):
            inner = self._derivative_of_generator(index, variable)
            if not inner.is_zero:
                result += Frac(poly.derivative(index), ONE) * inner
        return result

    def _derivative_of_generator(self, index: int, variable: str) -> Frac:
        known = self._derivatives.get((index, variable))
        if known is None:
            known = self._derivatives[index, variable] = self._differentiate_generator(index, variable)
        return known

    def _differentiate_generator(self, index: int, variable: str) -> Frac:
        if index == 0:
            assert isinstance(self.cell, Cell)
            return Frac.rational(self.cell.sign if variable == self.variable else 0)
        if index < FIRST_EXPONENTIAL:
            return Frac.rational(int(index <= len(self.parameters) and self.parameters[index - 1] == variable))
        for exponential in self.exponentials.values():
            if exponential.index == index:
                rate = self.derivative(exponential.argument, variable)
                return -Frac.generator(index) * rate / Frac.rational(exponential.denominator)
        for error in self.errors.values():
            if error.index == index:  # erf'(u) = 2/sqrt(pi)*exp(-u**2)
                gauss = self._exp(-error.argument * error.argument)
                scale = Frac.rational(2) / Frac.generator(ROOT_PI)
                return scale * gauss * self.derivative(error.argument, variable)
        logarithm = next(log for log in self.logarithms.values() if log.index == index)
        return self._derivative_of(logarithm.argument, variable) / Frac.whole(logarithm.argument)

    def sign(self, a: Frac) -> int | None:
        """+1, -1 or 0 if that is the sign on the whole cell, proved; None if not known."""
        top, bottom = self.signs.of(a.num), self.signs.of(a.den)
        return None if top is None or bottom is None else top * bottom

    def weak_sign(self, a: Frac) -> int | None:
        """+1 if a >= 0 on the whole cell, -1 if a <= 0, proved; None if not known."""
        top, bottom = self.signs.weak(a.num), self.signs.of(a.den)
        return None if top is None or bottom is None else top * bottom

    def substitute(self, a: Frac, images: Mapping[int, Frac]) -> Frac:
        """The fraction with generators replaced by elements of another tower."""
        return self._divide(self._put(a.num, images), self._put(a.den, images))

    def _put(self, poly: Poly, images: Mapping[int, Frac]) -> Frac:
        total = Frac.rational(0)
        for exponents, coefficient in terms(poly):
            term = Frac.rational(coefficient)
            for index, power in enumerate(exponents):
                if power:
                    term *= images[index] if power == 1 else images[index] ** power
            total += term
        return total

    def at(self, x: Fraction, *values: Frac) -> tuple[Tower, tuple[Frac, ...]]:
        """The values at an end of the cell (their limits there), in the tower of that point.

        Raises Undecidable at a pole, and where a generator has no finite limit.
        """
        point = Tower(x, self.variable, self.parameters, ranges=self.ranges)
        while True:
            try:
                return point, point.taken_from(self, values)
            except _Refine:
                point._reset()

    def taken_from(self, beside: Tower, values: tuple[Frac, ...]) -> tuple[Frac, ...]:
        """The limits, at the point that this tower is of, of values of the tower of a cell beside it."""
        assert isinstance(self.cell, Fraction)
        images = {i: Frac.generator(i) for i in range(1, FIRST_EXPONENTIAL)}
        images[0] = Frac.rational(abs(self.cell))
        for made in beside.made:
            here = self.substitute(argument_of(made), images)
            if isinstance(made, Exponential):
                images[made.index] = self._exp(-here / Frac.rational(made.denominator))
            elif isinstance(made, ErrorFunction):
                images[made.index] = self._erf(here)
            elif here.is_zero:
                raise Undecidable(f"a logarithm has no finite limit for {self._where()}")
            else:
                images[made.index] = self._log(self._abs(here))
        return tuple(self.substitute(value, images) for value in values)

    def names(self) -> dict[str, str]:
        """Generator -> what it stands for, in the formula language."""
        sign = "-" if isinstance(self.cell, Cell) and self.cell.sign < 0 else ""
        table = {NAMES[0]: f"{sign}{self.variable}"} if isinstance(self.cell, Cell) else {}
        table |= {NAMES[1 + i]: name for i, name in enumerate(self.parameters)}
        table |= {NAMES[ROOT_PI]: "sqrt(pi)"}
        table |= {NAMES[FIRST_RADICAL + k]: f"sqrt({prime})" for k, prime in enumerate(RADICALS)}
        for made in self.made:
            if isinstance(made, Exponential):
                table[NAMES[made.index]] = f"exp({self.show(-made.argument / Frac.rational(made.denominator))})"
            elif isinstance(made, ErrorFunction):
                table[NAMES[made.index]] = f"erf({self.show(made.argument)})"
            else:
                inner = polynomial_text(made.argument)
                positive = self.signs.of(made.argument) == 1
                table[NAMES[made.index]] = f"log({inner})" if positive else f"log(abs({inner}))"
        return table

    def show(self, a: Frac) -> str:
        """The fraction as text over the generators' names."""
        top, bottom = polynomial_text(a.num), polynomial_text(a.den)
        if bottom == "1":
            return top
        top = f"({top})" if len(a.num) > 1 else top
        simple = len(a.den) == 1 and (a.den.is_constant() or "*" not in bottom)
        return f"{top}/{bottom}" if simple else f"{top}/({bottom})"

    def _where(self) -> str:
        return self.cell.text(self.variable) if isinstance(self.cell, Cell) else f"{self.variable} = {self.cell}"


_OPERATIONS: dict[str, Callable[..., Frac]] = {
    "neg": lambda tower, a: -a,
    "add": lambda tower, a, b: a + b,
    "sub": lambda tower, a, b: a - b,
    "mul": lambda tower, a, b: a * b,
    "finite": lambda tower, a: a,
    "capped": lambda tower, a: a,
    "div": Tower._divide,
    "pow": Tower._power,
    "exp": Tower._exp,
    "erf": Tower._erf,
    "log": Tower._log,
    "abs": Tower._abs,
    "max": Tower._max,
    "min": Tower._min,
    "copysign": Tower._copysign,
}
_HOLDS: dict[str, Callable[[int], bool]] = {
    "lt": lambda sign: sign < 0,
    "le": lambda sign: sign <= 0,
    "gt": lambda sign: sign > 0,
    "ge": lambda sign: sign >= 0,
    "eq": lambda sign: sign == 0,
    "ne": lambda sign: sign != 0,
}


def _monomial(exponents: tuple[int, ...], coefficient: int) -> Poly:
    return RING.term(coefficient, exponents)


def _primes(value: int) -> list[tuple[int, int]]:
    """Prime factors with multiplicities; a value over 2^64 stays whole, which costs completeness only."""
    if value < 2:
        return []
    if value.bit_length() > 64:
        return [(value, 1)]
    return [(int(p), int(m)) for p, m in fmpz(value).factor()]


def polynomial_text(poly: Poly) -> str:
    """A polynomial in the formula language, constant term first: 1 + t0 + w*t0."""
    if poly.is_zero():
        return "0"
    parts: list[str] = []
    for exponents, coefficient in reversed(terms(poly)):
        names = [NAMES[i] if power == 1 else f"{NAMES[i]}**{power}" for i, power in enumerate(exponents) if power]
        size = abs(coefficient)
        text = "*".join(([str(size)] if size != 1 or not names else []) + names)
        if parts:
            parts.append(f" {'-' if coefficient < 0 else '+'} {text}")
        else:
            parts.append(f"{'-' if coefficient < 0 else ''}{text}")
    return "".join(parts)
