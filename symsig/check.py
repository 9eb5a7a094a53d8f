"""Checks certificates that somebody else wrote: `python check.py FILE...`, with the standard library and mpmath.

A certificate says `lhs relation rhs` for every real x of a domain, and for all values of its parameters. Nothing in
it is believed. The domain is cut at the certificate's seams into cells and points, and on each of them this program

- takes the certificate's generators w = |x|, p = a parameter, q = sqrt(pi), s2 = sqrt(2), t = exp(E), f = erf(E),
  l = log|P|, each over those before it, so that every formula becomes a fraction of polynomials in them, with tanh,
  abs, piecewise, diff and so on resolved;
- computes again the sign of every factor on the certificate's list, from the signs of coefficients (of a constant,
  from an enclosure);
- multiplies both sides out. A divisor has to be a product of factors without a zero; a logarithm, a branch and an
  inequality need factors of known sign; an equation is checked by cross-multiplication.

That rests on no independence of generators: equal polynomials are equal functions. A refutation is a rational
point at which interval arithmetic separates the sides. What is not understood here is rejected.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from fractions import Fraction
from functools import reduce
from itertools import pairwise, product
from math import comb, factorial, isqrt, prod
from operator import add, ge, gt, le, lt, mul, sub, truediv
from pathlib import Path
from typing import Any, NamedTuple

from mpmath.ctx_iv import MPIntervalContext

FORMAT = "symsig certificate 2"
PRECISIONS = (64, 256, 1024, 4096)
MAX_TEXT, MAX_DEPTH, MAX_POWER, MAX_ORDER, MAX_BITS, MAX_WORK = 20_000, 60, 10_000, 64, 20_000, 500_000


class Rejected(Exception):
    """The certificate is not accepted; the text says why."""


class Unclear(Rejected):
    """Enclosures of this precision do not tell; narrower ones may."""


class Result(NamedTuple):
    """What came of a check: `ok`, or the reason why not; and the sentence that was checked, verdict first."""

    ok: bool
    reason: str
    sentence: str


def require(condition: object, reason: str, kind: type[Rejected] = Rejected) -> None:
    """A rejection unless the condition holds."""
    if not condition:
        raise kind(reason)


_work: ContextVar[list[int]] = ContextVar("work")


def spend(steps: int) -> None:
    """Counts operations on terms, so that no certificate keeps a machine busy."""
    counter = _work.get()
    counter[0] += steps
    require(counter[0] <= MAX_WORK, "takes more work than is allowed")


def bounded(value: Any) -> Any:
    """The rational number, if it is not absurdly long."""
    require(value.numerator.bit_length() + value.denominator.bit_length() <= MAX_BITS, "a number is too long")
    return value


# Text becomes a tree, by recursive descent; nothing is executed

Tree = tuple[Any, ...]  # ("num", q), ("var", name), ("sum" or "product" or "compare", (sign, tree)...), ...
ONE: Tree = ("num", Fraction(1))
Definition = tuple[tuple[str, ...], Tree]  # parameters and body
TOKEN = re.compile(r"\s*((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z]\w*|\*\*|[<>=!]=|[-+*/(),<>])", re.ASCII)
COMPARE: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge}
COMPARE |= {"==": lambda a, b: a == b, "!=": lambda a, b: a != b}
APPLY: dict[str, Callable[[Any, Any], Any]] = {"+": add, "-": sub, "*": mul, "/": truediv}
BUILT_IN = dict.fromkeys(("exp", "log", "erf", "abs"), (1, 1)) | dict.fromkeys(("max", "min"), (2, 16))
BUILT_IN |= {"diff": (2, 3), "piecewise": (2, 99)}
RESERVED = {*BUILT_IN, "pi", "nan", "NaN", "inf", "oo", "zoo", "Infinity"}
NOTATION: dict[str, Definition] = {}


class Parser:
    """Reads one text; `functions` are the names that may be called beside the built-in ones and notation."""

    def __init__(self, text: Any, functions: Mapping[str, Definition] | None = None) -> None:
        require(isinstance(text, str) and len(text) <= MAX_TEXT, "a formula is a text of bounded length")
        self.known, self.shown, self.depth = NOTATION | dict(functions or {}), text[:60], 0
        found, end = list[str](), 0
        while match := TOKEN.match(text, end):
            found.append(match[1])
            end = match.end()
        require(not text[end:].strip(), f"{self.shown!r} is not understood from {text[end : end + 9]!r} on")
        self.tokens = found[::-1]

    def take(self, *wanted: str) -> str:
        """The next token if it is one of those wanted, else ""."""
        return self.tokens.pop() if self.tokens and self.tokens[-1] in wanted else ""

    def whole(self) -> Tree:
        """All of the text."""
        tree, *more = self.list()
        require(not more, f"{self.shown!r}: one formula was expected")
        return tree

    def list(self) -> list[Tree]:
        """All of the text, which may have commas."""
        trees = [self.comparison()]
        while self.take(","):
            trees.append(self.comparison())
        require(not self.tokens, f"{self.shown!r}: the end was expected")
        return trees

    def chain(self, op: str, first: str, signs: Iterable[str], part: Callable[[], Tree]) -> Tree:
        parts = [(first, part())]
        while sign := self.take(*signs):
            parts.append((sign, part()))
        return (op, *parts) if len(parts) > 1 else parts[0][1]

    def comparison(self) -> Tree:
        self.depth += 1
        require(self.depth <= MAX_DEPTH, f"nested more than {MAX_DEPTH} deep")
        tree = self.chain("compare", "", COMPARE, self.sum)
        self.depth -= 1
        return tree

    def sum(self) -> Tree:
        return self.chain("sum", "+", "+-", lambda: self.chain("product", "*", "*/", self.signed))

    def signed(self) -> Tree:
        negative = False
        while sign := self.take("+", "-"):
            negative ^= sign == "-"
        tree = self.atom()
        if self.take("**"):
            power = rational(self.signed())
            require(abs(power) <= MAX_POWER and power.denominator <= 2, f"the exponent {power} is not understood")
            tree = ("power", tree, power)
        return ("sum", ("-", tree)) if negative else tree

    def atom(self) -> Tree:
        token = self.tokens.pop() if self.tokens else ""
        require(token == "(" or re.match(r"[.\w]", token), f"{self.shown!r}: a value was expected")
        if not (token == "(" or token[0].isalpha()):
            _, *exponent = re.split("[eE]", token)
            require(len(token) <= 2_000 and all(len(digits) <= 5 for digits in exponent), "a number is too long")
            return ("num", Fraction(token))
        if token == "pi":
            return ("pi",)
        if token != "(" and not self.take("("):
            require(token not in RESERVED | self.known.keys(), f"{token} is not understood as a variable")
            return ("var", token)
        args = [self.comparison()]
        while self.take(","):
            args.append(self.comparison())
        require(self.take(")"), f"{self.shown!r}: ')' was expected")
        if token == "(":
            return ("pair", *args) if len(args) > 1 else args[0]
        least, most = (len(self.known[token][0]),) * 2 if token in self.known else BUILT_IN.get(token, (0, 0))
        require(least <= len(args) <= most, f"{token} of {len(args)} arguments is not understood")
        return ("call", token, *args)


def rational(tree: Tree) -> Fraction:
    """The value of rational arithmetic."""
    if tree[0] == "num":
        return bounded(tree[1])  # type: ignore[no-any-return]
    require(tree[0] in ("sum", "product"), "a rational number is expected")
    total = Fraction(tree[0] == "product")
    for sign, part in tree[1:]:
        value = rational(part)
        require(value or sign != "/", "division by zero")
        total = bounded(APPLY[sign](total, value))
    return total


def number(text: Any) -> Fraction:
    """A rational number given as text."""
    return rational(Parser(text).whole())


def variables(tree: Tree) -> set[str]:
    """The names of the variables in a formula."""
    return {tree[1]} if tree[:1] == ("var",) else set().union(*(variables(t) for t in tree if isinstance(t, tuple)))


for _name, _text in {
    "expm1": "exp(u) - 1",
    "log1p": "log(1 + u)",
    "sinh": "(exp(u) - exp(-u))/2",
    "cosh": "(exp(u) + exp(-u))/2",
    "tanh": "(exp(2*u) - 1)/(exp(2*u) + 1)",
    "sech": "2*exp(u)/(exp(2*u) + 1)",
    "coth": "(exp(2*u) + 1)/(exp(2*u) - 1)",
    "atanh": "log((1 + u)/(1 - u))/2",
    "logit": "log(u/(1 - u))",
    "log1mexp": "log(1 - exp(u))",
    "sqrt": "u**(1/2)",
    "erfc": "1 - erf(u)",
    "logaddexp": "log(exp(u) + exp(v))",
}.items():
    _body = Parser(_text).whole()
    NOTATION[_name] = (tuple(sorted(variables(_body))), _body)


# The meaning of a tree in a world: a Field (fractions on a cell or at a point), Enclosures (numbers at a point),
# or Jets over one of these (values with derivatives in one variable)


def evaluate(tree: Tree, world: Any, env: Mapping[str, Any]) -> Any:
    """The value of a formula. Every part of it has to have a value, except the branches that are not taken."""
    op, *args = tree
    if op == "num":
        return world.number(args[0])
    if op == "pi":
        return world.pi()
    if op == "var":
        require(args[0] in env, f"{args[0]} is not a variable here")
        return env[args[0]]
    if op in ("sum", "product"):
        parts = args if args[0][0] in "+*" else [("+", ("num", Fraction(0))), *args]
        values = [evaluate(part, world, env) for _, part in parts]
        for (sign, _), value in zip(parts[1:], values[1:], strict=True):
            values[0] = APPLY[sign](values[0], value)
        return values[0]
    if op == "power":
        base = evaluate(args[0], world, env)
        return power(world, world.root(base) if args[1].denominator == 2 else base, args[1].numerator)
    require(op == "call", f"a {op} is no value")
    name, *args = args
    if name == "piecewise":
        for branch in args[:-1]:
            require(branch[0] == "pair" and len(branch) == 3, "piecewise is of (value, condition) and a last value")
            value, condition = branch[1:]
            require(condition[0] == "compare" and len(condition) == 3, "a condition is one comparison")
            (_, left), (sign, right) = condition[1:]
            if COMPARE[sign](world.sign(evaluate(left, world, env) - evaluate(right, world, env)), 0):
                return evaluate(value, world, env)
        return evaluate(args[-1], world, env)
    if name == "diff":  # of the statement's variables alone: in a definition's body x stands for a formula
        n = rational(args[2]) if len(args) == 3 else Fraction(1)
        require(env is world.env and args[1] in {("var", x) for x in env}, "diff is to be of a variable")
        require(n in range(1, 17), f"a derivative of order {n} is not understood")
        return world.derivatives(args[0], args[1][1], int(n))[-1]
    values = [evaluate(arg, world, env) for arg in args]
    definition = world.functions.get(name) or NOTATION.get(name)
    if definition:
        return evaluate(definition[1], world, dict(zip(definition[0], values, strict=True)))
    if name in ("max", "min"):  # (a + b +- |a - b|)/2 where an enclosure does not tell which it is
        best, *rest = values
        for other in rest:
            try:
                best = best if (world.sign(best - other, weak=True) >= 0) == (name == "max") else other
            except Unclear:
                distance, both = world.abs(best - other), best + other
                best = (both + distance if name == "max" else both - distance) * world.number(Fraction(1, 2))
        return best
    return getattr(world, name)(*values)


def power(world: Any, base: Any, exponent: int) -> Any:
    """base**exponent in a world."""
    base = result = base if exponent >= 0 else world.number(1) / base
    for bit in f"{abs(exponent):b}"[1:]:
        result = result * result * base if bit == "1" else result * result
    return result if exponent else world.number(1)


def derivatives(world: Any, body: Tree, variable: str, order: int) -> list[Any]:
    """A formula's value and its derivatives in one variable."""
    jets = Jets(world, variable, order)
    found: list[Any] = evaluate(body, jets, jets.env).terms
    return found


class Series:
    """f, f', f'', ... in the world that Jets are over."""

    __slots__ = ("jets", "terms")

    def __init__(self, jets: Jets, terms: Iterable[Any]) -> None:
        self.jets, self.terms = jets, [*terms]

    def grown(self, first: Any, rule: Callable[[int, list[Any]], Any]) -> Series:
        """The series that starts so, and whose k-th term follows from those before it."""
        terms = [first]
        for k in range(1, len(self.terms)):
            terms.append(rule(k, terms))
        return Series(self.jets, terms)

    def leibniz(self, n: int, start: int, stop: int, a: list[Any], b: list[Any]) -> Any:
        """The terms of the n-th derivative of a*b in which a is differentiated start <= j < stop times."""
        terms = ((comb(n, j), a[j] * b[n - j]) for j in range(start, stop))
        return reduce(lambda total, term: total.__add__(term[1], term[0]), terms, self.jets.base.number(0))

    def __add__(self, other: Series, scale: int = 1) -> Series:
        pairs = zip(self.terms, other.terms, strict=True)
        return Series(self.jets, (a.__add__(b, scale) for a, b in pairs))

    def __sub__(self, other: Series) -> Series:
        return Series(self.jets, map(sub, self.terms, other.terms))

    def __mul__(self, other: Series) -> Series:
        a, b = self.terms, other.terms
        return Series(self.jets, (self.leibniz(k, 0, k + 1, a, b) for k in range(len(a))))

    def __truediv__(self, other: Series) -> Series:  # q*b = a
        a, b = self.terms, other.terms
        return self.grown(a[0] / b[0], lambda k, q: (a[k] - self.leibniz(k, 0, k, q, b)) / b[0])


class Jets:
    """The world of values with derivatives up to an order, in one variable, over another world."""

    def __init__(self, base: Any, variable: str, order: int) -> None:
        self.base, self.variable, self.order = base, variable, order
        self.functions, self.everywhere, self.width = base.functions, base.everywhere, base.width * (order + 1)
        require(self.width <= MAX_ORDER, "derivatives of too high an order")
        zero, one = base.number(0), base.number(1)
        tails = {name: [one if name == variable else zero] + [zero] * (order - 1) for name in base.env}
        self.env = {name: Series(self, [value, *tails[name]]) for name, value in base.env.items()}

    def derivatives(self, body: Tree, variable: str, order: int) -> list[Any]:
        if variable != self.variable:
            return derivatives(self, body, variable, order)
        terms = derivatives(self.base, body, variable, self.order + order)
        return [Series(self, terms[k : k + self.order + 1]) for k in range(order + 1)]

    def constant(self, value: Any) -> Series:
        return Series(self, [value] + [self.base.number(0)] * self.order)

    def number(self, value: Any) -> Series:
        return self.constant(self.base.number(value))

    def pi(self) -> Series:
        return self.constant(self.base.pi())

    def sign(self, a: Series, weak: bool = False) -> int:
        """The sign of the value, and of those beside it."""
        sign: int = self.base.sign(a.terms[0], weak)
        require(sign or self.everywhere, "the sign beside a point is not clear", Unclear)
        return sign

    def abs(self, a: Series) -> Series:
        return a if self.sign(a, weak=True) >= 0 else self.number(0) - a

    def exp(self, a: Series) -> Series:  # e' = a'*e
        return a.grown(self.base.exp(a.terms[0]), lambda k, e: a.leibniz(k - 1, 0, k, a.terms[1:], e))

    def erf(self, a: Series) -> Series:  # f' = a'*g with g = 2/sqrt(pi)*exp(-a**2)
        scale = self.base.number(2) / self.base.root(self.base.pi())
        g = self.exp(self.number(0) - a * a) * self.constant(scale)
        return a.grown(self.base.erf(a.terms[0]), lambda k, f: a.leibniz(k - 1, 0, k, a.terms[1:], g.terms))

    def log(self, a: Series) -> Series:  # l'*a = a'
        return a.grown(
            self.base.log(a.terms[0]),
            lambda k, l: (a.terms[k] - a.leibniz(k - 1, 0, k - 1, l[1:], a.terms)) / a.terms[0],  # noqa: E741
        )

    def root(self, a: Series) -> Series:  # r*r = a
        two = self.base.number(2)
        return a.grown(
            self.base.root(a.terms[0]), lambda k, r: (a.terms[k] - a.leibniz(k, 1, k, r, r)) / (two * r[0])
        )


# Polynomials. In every monomial the first exponents are those of the roots of 2, 3 and 5, each 0 or 1, then of q

Poly = dict[tuple[int, ...], Any]  # exponents of the generators -> coefficient, an int or Fraction, never 0
RADICALS = (2, 3, 5)
CONSTANTS = {"s2": "sqrt(2)", "s3": "sqrt(3)", "s5": "sqrt(5)", "q": "sqrt(pi)"}


def plus(p: Poly, q: Poly, scale: Any = 1) -> Poly:
    """p + scale*q."""
    spend(len(q))
    total = dict(p)
    for m, c in q.items():
        total[m] = total.get(m, 0) + scale * c
    return {m: c for m, c in total.items() if c}


def times(p: Poly, q: Poly) -> Poly:
    """p*q."""
    spend(len(p) * len(q) + 1)
    total: Poly = {}
    squares = range(3) if any(any(m[:3]) for m in p) else ()
    for m, c in p.items():
        for n, d in q.items():
            both, product = tuple(map(add, m, n)), c * d
            for k in squares:
                if both[k] == 2:
                    both, product = (*both[:k], 0, *both[k + 1 :]), product * RADICALS[k]
            total[both] = total.get(both, 0) + product
    return {m: bounded(c) for m, c in total.items() if c}


def quotient(p: Poly, q: Poly) -> Poly | None:
    """p/q where that is a polynomial, by long division from the lexicographically largest monomial down."""
    for k in range(3) if any(any(m[:3]) for m in q) else ():
        if any(m[k] for m in q):  # (a + b*s)*(a - b*s) is free of s
            conjugate = {m: -c if m[k] else c for m, c in q.items()}
            p, q = times(p, conjugate), times(q, conjugate)
    top, rest, result = max(q), p, Poly()
    if p and min(map(sub, min(p), min(q))) < 0:  # the last term of a multiple is a multiple of the last term
        return None
    while rest:
        largest = max(rest)
        shift = tuple(map(sub, largest, top))
        if min(shift) < 0:
            return None
        ratio = rest[largest] if q[top] == 1 else Fraction(rest[largest]) / q[top]
        result[shift] = ratio.numerator if ratio.denominator == 1 else ratio
        rest = plus(rest, times({shift: result[shift]}, q), -1)
    return result


def sign_of_constant(poly: Poly) -> int:
    """The sign of a polynomial in roots of 2, 3, 5 and pi, which is not 0, from an enclosure."""
    if len(poly) == 1:
        return 1 if max(poly.values()) > 0 else -1
    iv = MPIntervalContext()
    iv.prec = PRECISIONS[1]
    roots = [iv.sqrt(iv.mpf(value)) for value in (*RADICALS, iv.pi)]
    terms = (reduce(mul, map(pow, roots, m), iv.mpf(c.numerator) / c.denominator) for m, c in poly.items())
    total = reduce(add, terms)
    require(total > 0 or total < 0, "the sign of a constant is not clear")
    return 1 if total > 0 else -1


# Fields: fractions whose denominators are products of factors without a zero


class Factor(NamedTuple):
    """A polynomial, and its sign on the whole cell; None if it may vanish there."""

    poly: Poly
    sign: int | None


class Generator(NamedTuple):
    """`of` its argument: exp, erf or log. Without an argument it is w, a constant, or the parameter `of`.

    It lies between lo and hi, of which None is an infinity. `rate` is r in exp(-r*w) on an unbounded cell, else 0.
    """

    unit: Value
    lo: Any
    hi: Any
    of: str = ""
    argument: Any = None
    rate: Any = 0

    @property
    def inner(self) -> Any:
        """`image` is exp(inner), for an exponential or a logarithm."""
        return self.unit if self.of == "log" else self.argument if self.of == "exp" else None

    @property
    def image(self) -> Any:
        return self.unit if self.of == "exp" else self.argument if self.of == "log" else None


class Value:
    """num / product of powers of the field's factors, none of which has a zero."""

    __slots__ = ("den", "field", "num")

    def __init__(self, field: Field, num: Poly, den: Mapping[int, int]) -> None:
        left = dict(den)
        for i in den:
            while num and left[i] and (smaller := quotient(num, field.factors[i].poly)) is not None:
                num, left[i] = smaller, left[i] - 1
        self.field, self.num, self.den = field, num, {i: e for i, e in left.items() if e and num}

    def over(self, den: Mapping[int, int]) -> Poly:
        """The numerator over a multiple of the denominator."""
        return self.field.expand({i: e - self.den.get(i, 0) for i, e in den.items()}, self.num)

    def common(self, other: Value) -> dict[int, int]:
        """The least common denominator."""
        return {i: max(self.den.get(i, 0), other.den.get(i, 0)) for i in self.den | other.den}

    def __add__(self, other: Value, scale: Any = 1) -> Value:
        if self.den == other.den or not other.num:
            return Value(self.field, plus(self.num, other.num, scale), self.den)
        den = self.common(other)
        return Value(self.field, plus(self.over(den), other.over(den), scale), den)

    def __sub__(self, other: Value) -> Value:
        return self.__add__(other, -1)

    def __mul__(self, other: Value) -> Value:
        if not (self.num and other.num):
            return self if other.num else other
        den = {i: self.den.get(i, 0) + other.den.get(i, 0) for i in self.den | other.den}
        return Value(self.field, times(self.num, other.num), den)

    def __truediv__(self, other: Value) -> Value:
        require(other.num, "division by zero")
        content, powers = self.field.split(other.num)
        inverse = quotient(self.field.number(1).num, content)
        return self * Value(self.field, self.field.expand(other.den, inverse or {}), powers)


class Field:
    """Fractions over a tower of generators, on a cell lo < x < hi on one side of 0, or at the point x = lo = hi.

    `beside` are the fields of the cells on both sides of a point.
    """

    width = 1

    def __init__(self, statement: Statement, steps: Any, lo: Any, hi: Any, beside: tuple[Field, ...] = ()) -> None:
        require(isinstance(steps, list) and all(isinstance(s, dict) for s in steps), "a tower is a list of steps")
        self.functions, self.beside, self.everywhere = statement.functions, beside, lo is None or lo != hi
        self.generators, self.factors = dict[str, Generator](), list[Factor]()
        self.limits, self.numbers = dict[tuple[Field, str], Value](), dict[Any, Value]()
        self.size = len({*CONSTANTS, *(str(step["let"]) for step in steps if "let" in step)})
        self.at, self.statement = lo, statement
        self.units = dict(zip(CONSTANTS, (self.generate(name, 0, None) for name in CONSTANTS), strict=True))
        if self.everywhere:
            side = 1 if lo is not None and lo >= 0 else -1
            require(side > 0 or (hi is not None and hi <= 0), "a cell lies on one side of 0")
            x = statement.variable if side > 0 else f"-{statement.variable}"
            require(steps[:1] == [{"let": "w", "be": x}], f"on this cell w is {x}")
            near, far = (lo, hi) if side > 0 else (-hi, None if lo is None else -lo)
            x_here = self.number(side) * self.generate("w", near, far)
        self.env = {statement.variable: x_here if self.everywhere else self.number(lo)}
        for step in steps[self.everywhere :]:
            if "let" in step:
                self.let(**fields(step, "let", "be"))
            else:
                self.learn(**fields({"order": 0, "cuts": []} | step, "factor", "sign", "order", "cuts"))

    def number(self, value: Any) -> Value:
        if value not in self.numbers:
            exact = bounded(value.numerator if value.denominator == 1 else value)
            self.numbers[value] = Value(self, {(0,) * self.size: exact} if exact else {}, {})
        return self.numbers[value]

    def pi(self) -> Value:
        return self.units["q"] * self.units["q"]

    def expand(self, powers: Mapping[int, int], result: Poly) -> Poly:
        """A polynomial times powers of factors, multiplied out."""
        for i, power in powers.items():
            for _ in range(power):
                result = times(result, self.factors[i].poly)
        return result

    def split(self, poly: Poly, *, squares: bool = False) -> tuple[Poly, dict[int, int]]:
        """content and powers: poly = content * product of factors without a zero; with `squares`, of any.

        The content is a number, of rationals and roots of 2, 3 and 5.
        """
        powers: dict[int, int] = {}
        for i, factor in enumerate(self.factors):
            while (factor.sign or squares) and (smaller := quotient(poly, factor.poly)) is not None:
                poly, powers[i] = smaller, powers.get(i, 0) + 1
        require(not any(any(m[3:]) for m in poly), f"{self.show(poly)} is no product of factors of known sign")
        return poly, powers

    def show(self, poly: Poly) -> str:
        """A polynomial as text, for reasons."""
        terms = (
            [str(c), *(f"{g}**{e}" for g, e in zip(self.generators, m, strict=False) if e)] for m, c in poly.items()
        )
        return " + ".join(map("*".join, terms))[:200]

    # what the certificate says of generators and factors

    def value(self, tree: Tree) -> Value:
        """The value of a formula over the generators so far."""
        result: Value = evaluate(tree, self, {name: g.unit for name, g in self.generators.items()})
        return result

    def generate(self, name: Any, lo: Any, hi: Any, of: str = "", argument: Any = None, rate: Any = 0) -> Value:
        """The next generator, which lies between lo and hi; it is a factor too, but for units of the field."""
        named = isinstance(name, str) and re.fullmatch("[a-z][0-9]*", name) and name not in self.generators
        require(named, f"{name!r} cannot name a generator")
        unit = Value(self, {tuple(int(i == len(self.generators)) for i in range(self.size)): 1}, {})
        sign = 1 if lo is not None and lo >= 0 else -1 if hi is not None and hi <= 0 else None
        if len(self.generators) >= len(RADICALS):
            self.factors.append(Factor(unit.num, sign))
        self.generators[name] = Generator(unit, lo, hi, of, argument, rate)
        return unit

    def let(self, let: Any, be: Any) -> None:
        """A constant, a parameter, or a generator exp(E), erf(E), log(P) or log(abs(P)) over those before it."""
        if isinstance(let, str) and let in CONSTANTS:
            require(be == CONSTANTS[let], f"{let} is {CONSTANTS[let]}")
            return
        if isinstance(be, str) and be in self.statement.parameters:
            require(be not in self.env, f"{be} has a generator")
            self.env[be] = self.generate(let, *self.statement.parameters[be].open_ends, be)
            return
        tree = Parser(be).whole()
        known = tree[0] == "call" and tree[1] in ("exp", "erf", "log")
        require(known, f"{let} is no parameter, exponential, error function or logarithm")
        absolute = tree[1] == "log" and tree[2][:2] == ("call", "abs")
        inside = self.value(tree[2][2] if absolute else tree[2])
        sign = self.sign_if_known(inside)
        if tree[1] == "exp":
            w = self.generators["w"] if self.everywhere else None
            falling = (
                sign == -1 and w and w.hi is None and not inside.den and inside.num.keys() == w.unit.num.keys()
            )
            rate = -inside.num[max(inside.num)] if falling else 0
            self.generate(let, 0, 1 if sign == -1 else None, "exp", inside, rate)
        elif tree[1] == "erf":
            self.generate(let, 0 if sign == 1 else -1, 0 if sign == -1 else 1, "erf", inside)
        else:
            require(sign == 1 or (sign and absolute), f"the argument of {let} is not known to be positive")
            image = self.number(sign) * inside
            sign = self.sign_if_known(image - self.number(1))
            self.generate(let, 0 if sign == 1 else None, 0 if sign == -1 else None, "log", image)

    def learn(self, factor: Any, sign: Any, order: Any, cuts: Any) -> None:
        """A polynomial and its sign, which coefficients show on the whole cell, or between cuts and at them."""
        value = self.value(Parser(factor).whole())
        poly, degree = value.num, max((max(m[3:]) for m in value.num), default=0)
        require(0 < degree <= MAX_POWER and not value.den, f"{factor} is no factor")
        require(type(order) is int and 0 <= order <= 9 and isinstance(cuts, list), "an order or cuts are expected")
        require(sign is None or (type(sign) is int and sign in (1, -1)), f"{sign!r} is no sign")
        if not any(any(m[len(CONSTANTS) :]) for m in poly):
            signs: set[int | None] = {sign_of_constant(poly)}
        elif cuts:
            index, *others = (i for i in range(len(self.generators)) if any(m[i] for m in poly))
            g = [*self.generators.values()][index]
            ends = [g.lo, *map(number, cuts), g.hi]
            inside = g.lo is not None and all(b is None or a < b for a, b in pairwise(ends))
            require(inside and not others, "cuts are in order, in the range of one generator")
            values = [sum(bounded(c * cut ** m[index]) for m, c in poly.items()) for cut in ends[1:-1]]
            signs = {self.sign_of_coefficients(poly, 0, {index: span}) for span in pairwise(ends)}
            signs |= {(v > 0) - (v < 0) for v in values}
        else:
            signs = {sign and self.sign_of_coefficients(poly, order, {})}
        require(signs == {sign}, f"{factor} is not shown to have the sign {sign}")
        self.factors.append(Factor(poly, sign))

    def sign_of_coefficients(self, poly: Poly, order: int, spans: Mapping[int, tuple[Any, Any]]) -> int | None:
        """The sign of all coefficients, if they have one, after every generator is written in some z > 0.

        Between lo and hi it is (lo + hi*z)/(1 + z), above lo it is lo + z, and below hi it is hi - z. Order 0 uses
        t > 0 alone, order 1 also t < 1, and order n 1/exp(-r*w) = 1 + r*w + ... + (r*w)**(n - 1)/(n - 1)! + z.
        """
        one, table, total = self.number(1).num, list[list[Poly]](), Poly()
        for i, g in enumerate(self.generators.values()):
            degree, z = max(m[i] for m in poly), g.unit.num
            lo, hi = spans.get(i) or (g.lo, None if g.of == "exp" and not order else g.hi)
            if degree and lo is None and hi is None:
                return None
            start = self.number(lo if lo is not None else hi or 0).num
            top, bottom = plus(start, z, -1 if lo is None else 1 if hi is None else hi), one
            if lo is not None and hi is not None:
                bottom = plus(one, z)
            if g.rate and order > 1:
                w = self.generators["w"]
                power, (top, bottom) = one, (one, plus(one, z))
                for k in range(1, order):
                    power = times(power, plus({}, plus(self.number(w.lo).num, w.unit.num), g.rate))
                    bottom = plus(bottom, power, Fraction(1, factorial(k)))
            tops, bottoms = [one], [one]
            for _ in range(degree):
                tops.append(times(tops[-1], top))
                bottoms.append(times(bottoms[-1], bottom))
            table.append([times(*pair) for pair in zip(tops, reversed(bottoms), strict=True)])
        for m, c in poly.items():
            total = plus(total, reduce(times, (products[e] for products, e in zip(table, m, strict=False))), c)
        signs = {1 if c > 0 else -1 for c in total.values()}
        return signs.pop() if len(signs) == 1 else None

    # what a world has to know: signs, exp, log, roots, derivatives

    def sign(self, value: Value, weak: bool = False) -> int:
        """The sign on the whole cell; if `weak`, factors of unknown sign may occur to even powers."""
        if not value.num:
            return 0
        content, powers = self.split(value.num, squares=weak)
        sign = sign_of_constant(content)
        for i, power in (*powers.items(), *value.den.items()):
            known = self.factors[i].sign
            require(known or power % 2 == 0, f"the sign of {self.show(value.num)} is not known")
            sign *= known if known and power % 2 else 1
        return sign

    def abs(self, value: Value) -> Value:
        return self.number(1 if self.sign(value, weak=True) >= 0 else -1) * value

    def sign_if_known(self, value: Value) -> int | None:
        try:
            return self.sign(value)
        except Rejected:
            return None

    def root(self, value: Value) -> Value:
        """The square root of a square, times roots of 2, 3 and 5."""
        if not value.num:
            return value
        content, powers = self.split(value.num, squares=True)
        square = self.rational(content)
        even = all(power % 2 == 0 for power in (*powers.values(), *value.den.values()))
        require(even and square > 0, f"the square root of {self.show(value.num)} is not understood")
        for chosen in product((0, 1), repeat=len(RADICALS)):
            rest = square / prod(map(pow, RADICALS, chosen))
            root = Fraction(isqrt(rest.numerator), isqrt(rest.denominator))
            if root**2 == rest:
                num = {(*chosen, *(0,) * (self.size - len(chosen))): root}
                num = self.expand({i: power // 2 for i, power in powers.items()}, num)
                return self.abs(Value(self, num, {i: power // 2 for i, power in value.den.items()}))
        raise Rejected(f"the square root of {square} is not understood")

    def rational(self, content: Poly) -> Fraction:
        require(content.keys() == {(0,) * self.size}, f"{self.show(content)} is not rational")
        return Fraction(content[max(content)])

    def exp(self, value: Value) -> Value:
        """A product of whole powers of images: exp(k*inner) = image**k, of the whole, then term by term."""
        result, made = self.number(1), [g for g in self.generators.values() if g.inner and g.inner.num]
        made.sort(key=lambda g: g.of == "exp")  # logarithms first, whose images are simpler
        terms = [g for g in made if len(g.inner.num) == 1 and not g.inner.den]
        for g, part in [(g, False) for g in made] + [(g, True) for g in terms] + [(g, False) for g in made]:
            den = value.common(g.inner)
            mine, its = value.over(den), g.inner.over(den)
            ratio = Fraction(mine.get(max(its), 0)) / its[max(its)]
            if ratio and ratio.denominator == 1 and (part or mine == plus({}, its, ratio)):
                value, result = value.__add__(g.inner, -ratio), result * power(self, g.image, int(ratio))
            if not value.num:
                return result
        require(not value.num, f"exp of {self.show(value.num)} is no product of powers of generators")
        return result

    def erf(self, value: Value) -> Value:
        """An odd function: erf of a generator's argument is the generator."""
        if not value.num:
            return value
        for g in self.generators.values():
            for sign in (1, -1) if g.of == "erf" else ():
                if not value.__add__(g.argument, -sign).num:
                    return self.number(sign) * g.unit
        raise Rejected(f"erf of {self.show(value.num)} is no generator")

    def log(self, value: Value) -> Value:
        """A sum over factors, each the image of a generator or its negative; the content is a product of images."""
        require(self.sign(value) > 0, "a logarithm of what is not positive")
        content, powers = self.split(value.num)
        result, images = self.number(0), [g for g in self.generators.values() if g.image and not g.image.den]
        for i, power in (*powers.items(), *((i, -power) for i, power in value.den.items())):
            poly = self.factors[i].poly
            found = [g for g in images if g.image.num in (poly, plus({}, poly, -1))]
            require(found, f"the logarithm of {self.show(poly)} is no generator")
            result = result.__add__(found[0].inner, power)
        constants = [g for g in images if not any(any(m[len(RADICALS) :]) for m in g.image.num)]
        for g in constants:
            rest = quotient(content, g.image.num) or content
            if sum(map(sum, rest)) < sum(map(sum, content)):  # fewer roots
                content, result = rest, result + g.inner
        number = abs(self.rational(content))
        for g in constants:
            prime = max(g.image.num.values()) if g.image.num.keys() == content.keys() else 0
            while prime > 1 and prime.denominator == 1 and number.numerator * number.denominator % prime == 0:
                up = 1 if number.numerator % prime == 0 else -1
                number, result = number / Fraction(prime) ** up, result.__add__(g.inner, up)
        require(number == 1, f"the logarithm of {number} is no sum of generators")
        return result

    def derivatives(self, body: Tree, variable: str, order: int) -> list[Value]:
        """A formula's value and derivatives. At a point, the common limits of those on both sides: the derivative
        exists there if the function is continuous and the limits agree, order by order (mean value theorem; in a
        parameter, because all of these converge uniformly beside every value of the parameters)."""
        if self.everywhere:
            return derivatives(self, body, variable, order)
        require(len(self.beside) == 2, "a derivative at an end of the domain")
        here = evaluate(body, self, self.env)
        left, right = ([self.limit(s, term) for term in derivatives(s, body, variable, order)] for s in self.beside)
        require(not (left[0] - here).num, "a derivative where the function jumps")
        agree = not any((a - b).num for a, b in zip(left, right, strict=True))
        require(agree, "a derivative whose two sides differ")
        return left

    def limit(self, side: Field, value: Value) -> Value:
        """The limit here of a value beside: generators are continuous, so theirs are put in their place."""

        def put(poly: Poly) -> Value:
            total = self.number(0)
            for m, c in poly.items():
                powers = (power(self, of(name), e) for name, e in zip(side.generators, m, strict=True) if e)
                total += reduce(mul, powers, self.number(c))
            return total

        def of(name: str) -> Value:
            if (side, name) not in self.limits:
                g = side.generators[name]
                if g.argument is not None:
                    self.limits[side, name] = getattr(self, g.of)(self.limit(side, g.argument))
                elif name == "w":
                    self.limits[side, name] = self.number(abs(self.at))
                else:
                    require(g.of in self.env or name in CONSTANTS, f"{g.of} is needed at the point")
                    self.limits[side, name] = self.env[g.of] if g.of else self.units[name]
            return self.limits[side, name]

        powers = (power(self, put(side.factors[i].poly), e) for i, e in value.den.items())
        return reduce(truediv, powers, put(value.num))


# Enclosures: numbers at a rational point, exact where they can be, intervals otherwise


class Real:
    """A Fraction, or an interval of mpmath that holds the number."""

    __slots__ = ("value", "world")

    def __init__(self, world: Enclosures, value: Any) -> None:
        self.world, self.value = world, value

    def both(self, op: Callable[[Any, Any], Any], other: Real) -> Real:
        spend(1 + self.world.iv.prec // 64)
        a, b = self.value, other.value
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            exact = op(a, b)
            if exact.numerator.bit_length() + exact.denominator.bit_length() <= 4 * self.world.iv.prec:
                return Real(self.world, exact)
        return Real(self.world, op(self.interval, other.interval))

    @property
    def interval(self) -> Any:
        if not isinstance(self.value, Fraction):
            return self.value
        return self.world.iv.mpf(self.value.numerator) / self.world.iv.mpf(self.value.denominator)

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """Both ends, exactly."""
        if isinstance(self.value, Fraction):
            return self.value, self.value
        found = list[Fraction]()
        for negative, mantissa, exponent, _ in self.value._mpi_:
            finite = (mantissa or not exponent) and abs(exponent) <= MAX_BITS
            require(finite, "an enclosure is not finite, or as good as that", Unclear)
            found.append((-1) ** negative * mantissa * Fraction(2) ** exponent)
        return found[0], found[1]

    def __add__(self, other: Real, scale: int = 1) -> Real:
        return self.both(add, other if scale == 1 else self.world.number(scale) * other)

    def __sub__(self, other: Real) -> Real:
        return self.both(sub, other)

    def __mul__(self, other: Real) -> Real:
        zero = any(isinstance(v, Fraction) and v == 0 for v in (self.value, other.value))
        return self.world.number(0) if zero else self.both(mul, other)

    def __truediv__(self, other: Real) -> Real:
        lo, hi = other.ends
        require(lo > 0 or hi < 0, "a divisor is not shown to differ from 0", Unclear)
        return self.both(truediv, other)


class Enclosures:
    """The world of numbers at one point, at one precision."""

    everywhere, width = False, 1

    def __init__(self, statement: Statement, point: Mapping[str, Fraction], precision: int) -> None:
        self.functions, self.iv = statement.functions, MPIntervalContext()
        self.iv.prec = precision
        self.env = {name: Real(self, value) for name, value in point.items()}

    def number(self, value: Any) -> Real:
        return Real(self, Fraction(value))

    def pi(self) -> Real:
        return Real(self, self.iv.mpf(self.iv.pi))

    def sign(self, a: Real, weak: bool = False) -> int:
        lo, hi = a.ends
        require(lo == hi or lo > 0 or hi < 0, "a sign is not clear", Unclear)
        return (hi > 0) - (lo < 0)

    def abs(self, a: Real) -> Real:
        return Real(self, abs(a.value))

    def exp(self, a: Real) -> Real:
        require(max(map(abs, a.ends)) < 2**64, "exp of too large a number")
        return self.number(1) if a.ends == (Fraction(0),) * 2 else Real(self, self.iv.exp(a.interval))

    def erf(self, a: Real) -> Real:
        """2/sqrt(pi)*exp(-u**2)*(u + u*v/3 + u*v**2/15 + ...) with v = 2*u**2; far out, erfc(|u|) < exp(-u**2)."""
        u, far = a.interval, max(map(abs, a.ends))
        if far == 0:
            return self.number(0)
        if min(map(abs, a.ends)) ** 2 > self.iv.prec and self.sign(a):
            return Real(self, self.sign(a) * (1 - self.iv.exp(-u * u) * self.iv.mpf([0, 1])))
        require(far**2 <= 4 * self.iv.prec, "erf of too wide an enclosure", Unclear)
        total, term, n = u * 0, u, 1
        while far**2 * 4 > n or max(abs(term.a), abs(term.b)) > self.iv.mpf(2) ** -(2 * self.iv.prec):
            spend(1 + self.iv.prec // 64)
            total, term, n = total + term, term * 2 * u * u / (n + 2), n + 2
        total += term * self.iv.mpf([-2, 2])  # from here on each term is less than half of the one before
        return Real(self, total * 2 / self.iv.sqrt(self.iv.pi) * self.iv.exp(-u * u))

    def log(self, a: Real) -> Real:
        require(a.ends[0] > 0, "a logarithm of what is not shown to be positive", Unclear)
        return self.number(0) if a.ends == (Fraction(1),) * 2 else Real(self, self.iv.log(a.interval))

    def root(self, a: Real) -> Real:
        lo, hi = a.ends
        require(lo >= 0, "the root of what is not shown to be positive", Unclear)
        exact = Fraction(isqrt(hi.numerator), isqrt(hi.denominator))
        return Real(self, exact if lo == hi == exact**2 else self.iv.sqrt(a.interval))

    def derivatives(self, body: Tree, variable: str, order: int) -> list[Real]:
        return derivatives(self, body, variable, order)


# Certificates


class Interval(NamedTuple):
    """The values of a variable between lo and hi; None is infinity, never included."""

    lo: Fraction | None = None
    hi: Fraction | None = None
    closed: tuple[bool, bool] = (False, False)  # whether lo and hi belong to it

    def holds(self, x: Fraction) -> bool:
        above = self.lo is None or x > self.lo or (x == self.lo and self.closed[0])
        return above and (self.hi is None or x < self.hi or (x == self.hi and self.closed[1]))

    @property
    def open_ends(self) -> tuple[Fraction | None, Fraction | None]:
        """An open interval around it: that of a parameter, on which the signs of factors have to hold."""
        return None if self.closed[0] else self.lo, None if self.closed[1] else self.hi


class Statement(NamedTuple):
    """lhs relation rhs for every value of the variable in its domain, and of the parameters in theirs."""

    lhs: Tree
    relation: str
    rhs: Tree
    variable: str
    domain: Interval
    parameters: dict[str, Interval]
    equality_at: tuple[Fraction, ...] | None
    functions: dict[str, Definition]

    def relation_at(self, x: Fraction | None) -> str:
        """The relation that is stated at a point, or on a cell: strict outside `equality_at`."""
        if x is not None and x in (self.equality_at or ()):
            return "=="
        return self.relation if self.equality_at is None else self.relation[0]


def fields(value: Any, *names: str) -> dict[str, Any]:
    """An object with exactly these fields."""
    require(isinstance(value, dict) and value.keys() == {*names}, f"an object with {', '.join(names)} is expected")
    return {name: value[name] for name in names}


def read(given: Any) -> tuple[Statement, str]:
    """The statement of a certificate, and the same as a sentence."""
    given = fields(given, "lhs", "relation", "rhs", "domain", "equality_at", "definitions")
    lhs, relation, rhs, domain, equality_at, definitions = given.values()
    require(isinstance(definitions, dict), "definitions are an object")
    functions = dict[str, Definition]()
    for head, body in definitions.items():
        match = re.fullmatch(r"([A-Za-z]\w*)\(([A-Za-z]\w*(?:, [A-Za-z]\w*)*)\)", head, re.ASCII)
        name, parameters = (match[1], match[2].split(", ")) if match else ("", [""])
        taken = RESERVED | NOTATION.keys() | functions.keys()
        plain = len({name, *parameters}) == 1 + len(parameters) and taken.isdisjoint({name, *parameters})
        require(match and plain, f"{head} cannot be defined here")
        functions[name] = (tuple(parameters), Parser(body).whole())
    sides = Parser(lhs, functions).whole(), Parser(rhs, functions).whole()
    require(relation in ("==", "<", "<=", ">", ">="), f"{relation!r} is no relation")
    require(isinstance(domain, str), "a domain is a text")
    bounds = Parser(domain).list() if domain.strip() else []
    names = sorted(variables((*sides, *bounds))) or ["x"]
    variable = "x" if "x" in names else names[0]
    intervals = {name: interval(bounds, name) for name in names}
    own = intervals.pop(variable)
    points = None
    if equality_at is not None:
        require(isinstance(equality_at, list) and relation in ("<=", ">="), "equality_at is for <= and >=")
        points = tuple(map(number, equality_at))
        require(all(map(own.holds, points)), "a point of equality is outside the domain")
    sentence = f"{lhs} {relation} {rhs} for {domain.strip() or 'every real ' + ', '.join(names)}"
    sentence += "" if points is None else f", equal at {variable} = {', '.join(equality_at) or 'no point'}"
    sentence = ", where ".join([sentence, *(f"{head} = {body}" for head, body in definitions.items())])
    return Statement(sides[0], relation, sides[1], variable, own, intervals, points, functions), sentence


def interval(bounds: Iterable[Tree], name: str) -> Interval:
    """The interval of one variable in a domain, which compares variables with numbers."""
    above, below = (
        list[tuple[Fraction, bool]](),
        list[tuple[Fraction, bool]](),
    )  # an end, and whether it is excluded
    for bound in bounds:
        require(bound[0] == "compare" and len(variables(bound)) == 1, "a domain compares a variable with numbers")
        for (_, left), (sign, right) in pairwise(bound[1:]) if name in variables(bound) else ():
            flipped = left[0] != "var"
            require(sign in ("<", "<=", ">", ">=") and "var" in (left[0], right[0]), "a domain is of intervals")
            end = (rational(left if flipped else right), "=" not in sign)
            (above if (sign[0] == ">") != flipped else below).append(end)
    lo, open_lo = max(above) if above else (None, True)
    hi, open_hi = min(below, key=lambda end: (end[0], not end[1])) if below else (None, True)
    require(lo is None or hi is None or lo < hi or (lo == hi and not open_lo | open_hi), "the domain is empty")
    return Interval(lo, hi, (not open_lo, not open_hi))


def check_proof(statement: Statement, pieces: Any) -> None:
    """Cells and points that make up the domain, from left to right, and the statement on each."""
    require(isinstance(pieces, list) and all(isinstance(p, dict) for p in pieces), "pieces are a list of objects")
    ends, cells = list[tuple[Any, Any]](), list[tuple[Any, Any]]()
    for piece in pieces:
        if "cell" in piece:
            require(isinstance(piece["cell"], list) and len(piece["cell"]) == 2, "a cell has two ends")
            lo, hi = (
                None if end == sign + "oo" else number(end)
                for end, sign in zip(piece["cell"], ("-", ""), strict=True)
            )
            cells.append((lo, hi))
        ends.append(cells[-1] if "cell" in piece else (number(piece.get("at")),) * 2)
    lo, hi, closed = statement.domain
    require(cells or lo is not None, "a domain without cells is one point")
    require([lo, *(b for _, b in cells)] == [*(a for a, _ in cells), hi], "the cells do not make up the domain")
    require(all(a is None or b is None or a < b for a, b in cells), "a cell is empty")
    wanted = [part for cell in cells for part in ((cell[0], cell[0]), cell)][1:]
    wanted = [(lo, lo)] * closed[0] + wanted + [(hi, hi)] * (closed[1] and bool(cells))
    require(ends == wanted, "the points between the cells and at the domain's ends are not as they have to be")
    require({(x, x) for x in statement.equality_at or ()} <= {*ends}, "a point of equality is not among the points")
    found = dict[int, Field]()
    for k in sorted(range(len(pieces)), key=lambda k: "at" in pieces[k]):  # cells first
        piece = fields(pieces[k], "cell" if "cell" in pieces[k] else "at", "tower", "lhs", "rhs")
        beside = tuple(found[j] for j in (k - 1, k + 1) if j in found and "at" in piece)
        found[k] = Field(statement, piece["tower"], *ends[k], beside)
        hold(statement, found[k], piece, None if "cell" in piece else ends[k][0])


def hold(statement: Statement, field: Field, piece: dict[str, Any], at: Fraction | None) -> None:
    """The statement on one piece: both sides are what is claimed, and in relation."""
    lhs, rhs = (evaluate(side, field, field.env) for side in (statement.lhs, statement.rhs))
    for name, side in ("lhs", lhs), ("rhs", rhs):
        claim = Parser(piece[name]).whole()
        top, below = (claim[:-1], claim[-1][1]) if claim[0] == "product" and claim[-1][0] == "/" else (claim, ONE)
        denominator = field.value(below)
        equal = denominator.num and not (side * denominator - field.value(top)).num
        require(equal, f"the {name} is not {piece[name][:100]}")
    relation = statement.relation_at(at)
    difference = rhs - lhs if "<" in relation else lhs - rhs
    if relation == "==":
        require(not difference.num, "the two sides differ")
    else:
        sign = field.sign(difference, weak="=" in relation)
        require(sign > 0 or (sign == 0 and "=" in relation), f"{relation} does not hold")


def equal_at(statement: Statement, point: Mapping[str, Fraction]) -> bool:
    """Whether the sides are equal at a point, as numbers made of rationals, pi and roots."""
    try:
        field = Field(statement, [], Fraction(0), Fraction(0))
        field.env = {name: field.number(value) for name, value in point.items()}
        return not (evaluate(statement.lhs, field, field.env) - evaluate(statement.rhs, field, field.env)).num
    except Rejected:
        return False


def check_refutation(statement: Statement, witness: Any) -> None:
    """A point of the domain at which the sides lie in the claimed enclosures and are not in relation."""
    witness = fields(witness, "point", "lhs", "rhs")
    intervals = {statement.variable: statement.domain, **statement.parameters}
    point = {name: number(value) for name, value in fields(witness["point"], *intervals).items()}
    where = ", ".join(f"{name} = {value}" for name, value in point.items())
    require(all(intervals[name].holds(value) for name, value in point.items()), f"{where} is outside the domain")
    claims = [witness["lhs"], witness["rhs"]]
    require(all(isinstance(claim, list) and len(claim) == 2 for claim in claims), "an enclosure has two ends")
    (lo, hi), (lower, upper) = ([number(end) for end in claim] for claim in claims)
    relation, reason = statement.relation_at(point[statement.variable]), ""
    equal = relation in ("<", ">") and equal_at(statement, point)
    for precision in PRECISIONS:
        world = Enclosures(statement, point, precision)
        try:
            (a, b), (c, d) = (evaluate(side, world, world.env).ends for side in (statement.lhs, statement.rhs))
        except Unclear as unclear:
            reason = str(unclear)
            continue
        fails = {"==": b < c or d < a, "<": a >= d, ">": b <= c, "<=": a > d, ">=": b < c}[relation] or equal
        inside = lo <= a <= b <= hi and lower <= c <= d <= upper
        if precision == PRECISIONS[-1]:  # an end that is exact is met, but never passed
            inside = lo <= b and a <= hi and lower <= d and c <= upper
        if fails and inside:
            return
        reason = "the sides are not in these enclosures" if fails else "the sides are not told apart"
    raise Rejected(f"not refuted at {where}: {reason}")


def check(certificate: Any) -> Result:
    """Whether a certificate holds; nothing in it is believed, and nothing is raised."""
    token = _work.set([0])
    try:
        verdict = certificate.get("verdict") if isinstance(certificate, dict) else None
        evidence = {"proved": "pieces", "refuted": "witness"}.get(str(verdict), "verdict")
        given = fields(certificate, "format", "name", "verdict", "statement", evidence)
        require(given["format"] == FORMAT and isinstance(given["name"], str), f"the format is not {FORMAT!r}")
        statement, sentence = read(given["statement"])
        (check_proof if verdict == "proved" else check_refutation)(statement, given[evidence])
        return Result(True, "", " ".join(f"{verdict}: {sentence}".split()))
    except Rejected as rejection:
        reason = "".join(c if c.isprintable() else " " for c in str(rejection))
        return Result(False, " ".join(reason.split())[:300], "")
    except Exception as error:  # too deep, too long: what cannot be followed is not accepted
        return Result(False, f"cannot be followed: {type(error).__name__}", "")
    finally:
        _work.reset(token)


def load(text: str) -> Any:
    """The certificate in a JSON text. Raises ValueError for doubled names, floats, NaN and Infinity."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) < len(pairs):
            raise ValueError("a name occurs twice in one object")
        return dict(pairs)

    def never(text: str) -> Any:
        raise ValueError(f"{text} is not exact")

    return json.loads(text, object_pairs_hook=once, parse_float=never, parse_constant=never)


def main(files: list[str]) -> int:
    """One line a file. Returns 0 if all hold, 1 if one is rejected, 2 if one cannot be read or none is given."""
    if not files:
        print("usage: check.py FILE...", file=sys.stderr)
    code = 0 if files else 2
    for file in files:
        try:
            result = check(load(Path(file).read_text("utf-8")))
        except (OSError, ValueError, RecursionError) as error:
            print(f"{file}: cannot be read: {' '.join(str(error).split())}", file=sys.stderr)
            code = 2
        else:
            print(f"{file}: {result.sentence if result.ok else f'REJECTED: {result.reason}'}")
            code = max(code, not result.ok)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
