"""expression -> a function on enclosures: whatever lies in the arguments, the value lies in the result.

The expression is evaluated as it stands: no branch is chosen for it and nothing is rewritten, so that an
enclosure says something about the definition and not about somebody's idea of how to compute it. Each
distinct subexpression is evaluated once. Two arithmetics are served: Arb's balls (F. Johansson, "Arb:
efficient arbitrary-precision midpoint-radius interval arithmetic", 2017) and mpmath's intervals; they share
this walk over the expression and no exp, log or sqrt, so that each can check the other.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice, repeat
from typing import Any

import sympy
from flint import arb, ctx, fmpq
from mpmath import iv
from mpmath.libmp import from_man_exp, mpf_ge
from sympy.core.relational import Relational

from symsig.model import SymsigError

Enclosure = Any
"""A flint.arb or an mpmath.iv.mpf: neither library is typed."""


class OutsideDomainError(ArithmeticError):
    """The expression is certainly not real here: the logarithm of a negative number, say."""


@dataclass(frozen=True, eq=False)
class Arithmetic:
    """An enclosure arithmetic. + - * /, abs and comparisons with 0 (True: certainly) are Python's operators.

    `functions` takes SymPy's functions of one argument to its own; `power(a, n)` has n > 1; `root(a, n)` is
    not asked of a certainly negative a; `undecided()` is an enclosure of anything.
    """

    rational: Callable[[int, int], Enclosure]
    constants: Mapping[sympy.Expr, Callable[[], Enclosure]]
    functions: Mapping[Any, Callable[[Enclosure], Enclosure]]
    power: Callable[[Enclosure, int], Enclosure]
    root: Callable[[Enclosure, int], Enclosure]
    maximum: Callable[[Enclosure, Enclosure], Enclosure]
    minimum: Callable[[Enclosure, Enclosure], Enclosure]
    undecided: Callable[[], Enclosure]


def arb_closure(expr: sympy.Expr, symbols: Sequence[sympy.Symbol]) -> Callable[..., Enclosure]:
    """expr as a function of flint.arb's, one a symbol, at the precision of flint.ctx when it is called.

    Raises SymsigError, naming the subexpression, for what has no enclosure here. The function raises
    OutsideDomainError.
    """
    names = tuple(symbols)
    compiled_arb(expr, names, ctx.prec)
    return lambda *arguments: compiled_arb(expr, names, ctx.prec)(*arguments)


def compiled_arb(expr: sympy.Expr, symbols: tuple[sympy.Symbol, ...], bits: int) -> Line:
    """`arb_closure` for one precision, its constants evaluated already: for many points."""
    return compiled(expr, symbols, bits, ARB)


@lru_cache(maxsize=512)
def compiled(expr: sympy.Expr, symbols: tuple[sympy.Symbol, ...], bits: int, arithmetic: Arithmetic) -> Line:
    """The expression in an arithmetic on Arb's numbers, its constants evaluated with so many bits."""
    with ctx.workprec(bits):
        return _compile(expr, symbols, arithmetic)


def iv_closure(expr: sympy.Expr, symbols: Sequence[sympy.Symbol]) -> Callable[..., Enclosure]:
    """expr as a function of mpmath.iv.mpf's, one a symbol, at the precision of mpmath.iv when it is called.

    mpmath.iv has exp, log and sqrt; the other functions go through Arb at the two ends. Errors as in
    `arb_closure`.
    """
    names = tuple(symbols)
    _compile(expr, names, IV)
    return lambda *arguments: _compile(expr, names, IV)(*arguments)


# ---- expression -> straight line --------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """A straight line of applications: the values are the arguments, the constants, then one of each step.

    A step is a function and the places of its operands among the values.
    """

    constants: tuple[Enclosure, ...]
    steps: tuple[tuple[Callable[..., Enclosure], tuple[int, ...]], ...]
    result: int

    def __call__(self, *arguments: Enclosure) -> Enclosure:
        """The value at one point. Raises OutsideDomainError."""
        return self.resume((*arguments, *self.constants))

    def resume(self, known: Sequence[Enclosure]) -> Enclosure:
        """The value from the values that the steps go on from."""
        values = list(known)
        for function, operands in self.steps:
            values.append(function(*[values[i] for i in operands]))
        return values[self.result]

    def column(self, *arguments: Sequence[Enclosure]) -> list[Enclosure]:
        """The values at many points, a step at a time: the loop over the points is `map`'s, in C.

        Raises OutsideDomainError if one of the points is outside.
        """
        columns: list[Iterable[Enclosure]] = [*arguments, *map(repeat, self.constants)]
        for function, operands in self.steps:
            chosen = [columns[i] for i in operands]
            if all(isinstance(column, repeat) for column in chosen):
                columns.append(repeat(function(*[next(iter(column)) for column in chosen])))
            else:
                columns.append(list(map(function, *chosen)))
        return list(islice(columns[self.result], len(arguments[0])))


@lru_cache(maxsize=1024)
def spelled_out(expr: sympy.Expr) -> sympy.Expr:
    """The expression with derivatives carried out, the steps and spikes that they leave as pieces, and no 1 - q.

    1 - 1/(1 + exp(-x)) is exp(-x)/(1 + exp(-x)) with its fractions brought together; as it stands it takes 1.44 x
    bits to tell it from 0.

    SymPy's derivative of Max(x, 0) is Heaviside(x), which is 1/2 at 0, and that of sign(x) is 2 DiracDelta(x): 0
    but at 0, and no real number there.
    """
    if expr.has(sympy.Derivative):
        expr = expr.doit()
    if expr.has(sympy.Heaviside):
        expr = expr.replace(sympy.Heaviside, lambda a, at: sympy.Piecewise((0, a < 0), (1, a > 0), (at, True)))
    if expr.has(sympy.DiracDelta):
        expr = expr.replace(sympy.DiracDelta, lambda a, *order: sympy.Piecewise((0, sympy.Ne(a, 0))))
    return expr.replace(_is_one_minus_fraction, sympy.together)


def _is_one_minus_fraction(e: sympy.Basic) -> bool:
    """Whether a sum of a number and fractions may cancel: 1 - 1/(1 + exp(-x))."""
    return bool(
        e.is_Add and e.args[0].is_Rational and any(not sympy.denom(part).is_Rational for part in e.args[1:])
    )


def _compile(expr: sympy.Expr, symbols: tuple[sympy.Symbol, ...], arithmetic: Arithmetic) -> Line:
    expr = spelled_out(expr)
    constants = tuple(dict.fromkeys(_constants(expr)))
    index = {known: i for i, known in enumerate((*symbols, *constants))}
    values = tuple(_Builder(arithmetic, {}, 0).line(constant)() for constant in constants)
    return _Builder(arithmetic, index, len(index)).line(expr, values)


def _constants(expr: sympy.Basic) -> Iterator[sympy.Basic]:
    """The largest subexpressions without a symbol: they are evaluated once a precision, not once a point."""
    if not expr.free_symbols:
        if isinstance(expr, sympy.Expr):
            yield expr
        return
    for argument in expr.args:
        yield from _constants(argument)


class _Builder:
    """Appends steps for expressions.

    `index` says where the value of a subexpression is. A branch of a Piecewise is a line of its own, which
    goes on from the values known where it stands: it runs only where its condition holds, so that log(x) for
    x > 0 is never asked of -1.
    """

    def __init__(self, arithmetic: Arithmetic, index: Mapping[sympy.Basic, int], known: int) -> None:
        self.arithmetic = arithmetic
        self.index = dict(index)
        self.known = known
        self.steps: list[tuple[Callable[..., Enclosure], tuple[int, ...]]] = []

    def line(self, expr: sympy.Basic, constants: tuple[Enclosure, ...] = ()) -> Line:
        """The line that ends in the value of expr."""
        result = self.at(expr)
        return Line(constants, tuple(self.steps), result)

    def at(self, expr: sympy.Basic) -> int:
        """Where the value of expr is, after steps that compute it if there are none yet."""
        place = self.index.get(expr)
        if place is None:
            place = self.index[expr] = self.place(expr)
        return place

    def append(self, function: Callable[..., Enclosure], *operands: int) -> int:
        """Where the value of a new step will be."""
        self.steps.append((function, operands))
        self.known += 1
        return self.known - 1

    def place(self, expr: sympy.Basic) -> int:
        """Steps for expr, and where they leave its value."""
        kind, arithmetic = expr.func, self.arithmetic
        if isinstance(expr, sympy.Rational):
            return self.append(partial(arithmetic.rational, int(expr.p), int(expr.q)))
        if expr in arithmetic.constants:
            return self.append(arithmetic.constants[expr])
        if kind in arithmetic.functions:
            return self.append(arithmetic.functions[kind], self.at(expr.args[0]))
        if kind is sympy.Add:
            return self.fold(operator.add, expr.args)
        if kind is sympy.Mul:
            return self.product(expr.args)
        if kind is sympy.Pow and isinstance(expr.args[1], sympy.Rational):
            return self.power(*expr.args)
        if kind is sympy.Max:
            return self.fold(arithmetic.maximum, expr.args)
        if kind is sympy.Min:
            return self.fold(arithmetic.minimum, expr.args)
        if kind is sympy.Piecewise:
            return self.append(self.piecewise(expr), *range(self.known))
        raise SymsigError(f"no enclosure for {expr}")

    def fold(self, operation: Callable[..., Enclosure], terms: Sequence[sympy.Basic]) -> int:
        """operation over the terms, from left to right."""
        first, *rest = map(self.at, terms)
        for place in rest:
            first = self.append(operation, first, place)
        return first

    def product(self, factors: Sequence[sympy.Basic]) -> int:
        """A product; the negative powers make one denominator, so that there is one division."""
        if factors[0] == -1:
            return self.append(operator.neg, self.product(factors[1:]))
        below = [_reciprocal(f) for f in factors if _is_reciprocal(f)]
        above = [f for f in factors if not _is_reciprocal(f)] or [sympy.S.One]
        numerator = self.fold(operator.mul, above)
        if not below:
            return numerator
        return self.append(operator.truediv, numerator, self.fold(operator.mul, below))

    def power(self, base: sympy.Basic, exponent: sympy.Rational) -> int:
        """base^(p/q): the q-th root first, then the p-th power; a reciprocal for p < 0."""
        if exponent < 0:
            return self.product([sympy.Pow(base, exponent, evaluate=False)])
        p, q = int(exponent.p), int(exponent.q)
        power, root = self.arithmetic.power, self.arithmetic.root
        i = self.at(base)
        if q != 1:
            i = self.append(lambda a: root(_not_negative(a), q), i)
        return i if p == 1 else self.append(lambda a: power(a, p), i)

    def piecewise(self, expr: sympy.Basic) -> Callable[..., Enclosure]:
        """The first branch whose condition certainly holds, after conditions that certainly fail."""
        branches = [(self.condition(condition), self.branch(value)) for value, condition in expr.args]
        undecided = self.arithmetic.undecided

        def function(*values: Enclosure) -> Enclosure:
            for condition, value in branches:
                holds = condition(values)
                if holds is None:
                    return undecided()
                if holds:
                    return value(values)
            raise OutsideDomainError("no condition of the Piecewise holds")

        return function

    def branch(self, expr: sympy.Basic) -> Callable[[Sequence[Enclosure]], Enclosure]:
        """A line that goes on from the values known now."""
        return _Builder(self.arithmetic, self.index, self.known).line(expr).resume

    def condition(self, condition: sympy.Basic) -> Callable[[Sequence[Enclosure]], bool | None]:
        """The condition as True, False (both certain) or None."""
        if condition in (sympy.true, sympy.false):
            return lambda values: bool(condition)
        if isinstance(condition, sympy.And | sympy.Or):
            parts = [self.condition(part) for part in condition.args]
            deciding = isinstance(condition, sympy.Or)

            def junction(values: Sequence[Enclosure]) -> bool | None:
                verdicts = [part(values) for part in parts]
                return deciding if deciding in verdicts else None if None in verdicts else not deciding

            return junction
        if isinstance(condition, Relational) and type(condition) in _CERTAIN:
            difference = self.branch(condition.lhs - condition.rhs)
            yes, no = _CERTAIN[type(condition)]

            def relation(values: Sequence[Enclosure]) -> bool | None:
                d = difference(values)
                return True if yes(d) else False if no(d) else None

            return relation
        raise SymsigError(f"no enclosure for the condition {condition}")


def _is_reciprocal(factor: sympy.Basic) -> bool:
    return factor.func is sympy.Pow and isinstance(factor.args[1], sympy.Rational) and factor.args[1] < 0


def _reciprocal(factor: sympy.Basic) -> sympy.Basic:
    base, exponent = factor.args
    return base if exponent == -1 else sympy.Pow(base, -exponent, evaluate=False)


def _not_negative(a: Enclosure) -> Enclosure:
    if a < 0:
        raise OutsideDomainError("a root of a negative number")
    return a


def _zero(d: Enclosure) -> bool:
    return bool(d >= 0) and bool(d <= 0)


def _nonzero(d: Enclosure) -> bool:
    return bool(d > 0) or bool(d < 0)


def _at_least(d: Enclosure) -> bool:
    return bool(d >= 0)


def _above(d: Enclosure) -> bool:
    return bool(d > 0)


def _at_most(d: Enclosure) -> bool:
    return bool(d <= 0)


def _beneath(d: Enclosure) -> bool:
    return bool(d < 0)


# lhs - rhs -> (the relation certainly holds, it certainly fails)
_CERTAIN: Mapping[Any, tuple[Callable[[Enclosure], bool], Callable[[Enclosure], bool]]] = {
    sympy.Ge: (_at_least, _beneath),
    sympy.Gt: (_above, _at_most),
    sympy.Le: (_at_most, _above),
    sympy.Lt: (_beneath, _at_least),
    sympy.Eq: (_zero, _nonzero),
    sympy.Ne: (_nonzero, _zero),
}


# ---- the two arithmetics ----------------------------------------------------------------------------


def _arb_log(a: Enclosure) -> Enclosure:
    value = a.log()
    if not value.is_finite() and a < 0:
        raise OutsideDomainError("the logarithm of a negative number")
    return value


def _arb_power(a: Enclosure, n: int) -> Enclosure:
    # By multiplication: Arb's own power of a ball around 0 is NaN, and log(1 + e^-5000) is one at 4,920 bits.
    if n <= 2:
        return a if n == 1 else a * a
    half = _arb_power(a, n // 2)
    return half * half * a if n % 2 else half * half


def _arb_root(a: Enclosure, n: int) -> Enclosure:
    return a.sqrt() if n == 2 else a.root(n)


ARB = Arithmetic(
    rational=lambda p, q: arb(fmpq(p, q)),
    constants={sympy.pi: arb.pi, sympy.E: lambda: arb(1).exp()},
    functions={
        sympy.exp: arb.exp,
        sympy.log: _arb_log,
        sympy.tanh: arb.tanh,
        sympy.sinh: arb.sinh,
        sympy.cosh: arb.cosh,
        sympy.erf: arb.erf,
        sympy.erfc: arb.erfc,
        sympy.Abs: abs,
        sympy.sign: arb.sgn,
    },
    power=_arb_power,
    root=_arb_root,
    maximum=arb.max,
    minimum=arb.min,
    undecided=arb.nan,
)


def _iv_log(a: Enclosure) -> Enclosure:
    if a < 0:
        raise OutsideDomainError("the logarithm of a negative number")
    return iv.log(a) if a >= 0 else iv.mpf(["-inf", "inf"])


def _iv_root(a: Enclosure, n: int) -> Enclosure:
    if not a >= 0:
        return iv.mpf(["-inf", "inf"])
    return iv.sqrt(a) if n == 2 else _through_arb(lambda b: b.root(n))(a)


def _iv_max(a: Enclosure, b: Enclosure) -> Enclosure:
    (a_low, a_high), (b_low, b_high) = a._mpi_, b._mpi_
    return iv.make_mpf((_larger(a_low, b_low), _larger(a_high, b_high)))


def _larger(a: Any, b: Any) -> Any:
    return a if mpf_ge(a, b) else b


def _through_arb(
    function: Callable[[Enclosure], Enclosure], falling: bool = False
) -> Callable[[Enclosure], Enclosure]:
    """A monotone function that mpmath.iv lacks: Arb's at both ends, rounded outward."""

    def image(a: Enclosure) -> Enclosure:
        with ctx.workprec(iv.prec):
            at_low, at_high = (function(_to_arb(end)) for end in a._mpi_)
            low, high = (at_high, at_low) if falling else (at_low, at_high)
            if not (low.is_finite() and high.is_finite()):
                return iv.mpf(["-inf", "inf"])
            return iv.make_mpf((_from_arb(low.lower()), _from_arb(high.upper())))

    return image


def _to_arb(end: tuple[int, int, int, int]) -> Enclosure:
    sign, mantissa, exponent, _ = end
    if not mantissa and exponent:  # how mpmath writes the infinities
        return arb.neg_inf() if sign else arb.pos_inf()
    return arb((-mantissa if sign else mantissa, exponent))


def _from_arb(exact: Enclosure) -> Any:
    mantissa, exponent = exact.man_exp()
    return from_man_exp(int(mantissa), int(exponent))


def _iv_cosh(a: Enclosure) -> Enclosure:
    return _through_arb(arb.cosh)(abs(a))


IV = Arithmetic(
    rational=lambda p, q: iv.mpf(p) / q,
    constants={sympy.pi: lambda: +iv.pi, sympy.E: lambda: iv.exp(1)},
    functions={
        sympy.exp: iv.exp,
        sympy.log: _iv_log,
        sympy.tanh: _through_arb(arb.tanh),
        sympy.sinh: _through_arb(arb.sinh),
        sympy.cosh: _iv_cosh,
        sympy.erf: _through_arb(arb.erf),
        sympy.erfc: _through_arb(arb.erfc, falling=True),
        sympy.Abs: abs,
        sympy.sign: _through_arb(arb.sgn),
    },
    power=operator.pow,
    root=_iv_root,
    maximum=_iv_max,
    minimum=lambda a, b: -_iv_max(-a, -b),
    undecided=lambda: iv.mpf(["-inf", "inf"]),
)
