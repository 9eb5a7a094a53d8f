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
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import pairwise, product
from math import factorial, gcd, isqrt, lcm, prod
from operator import add, eq, ge, gt, le, lt, mul, ne, or_, sub, truediv
from pathlib import Path
from typing import Any, NamedTuple

FORMAT = "symsig certificate 2"
PRECISIONS = (64, 256, 1024, 4096)
MAX_TEXT, MAX_NESTED, MAX_DEPTH = 20_000, 60, 200  # of a text; of its parentheses; of a formula, functions put in
MAX_POWER, MAX_BITS, MAX_WORK = 10_000, 14_000, 300_000


class Rejected(Exception):
    """The certificate is not accepted; the text says why."""


class Unclear(Rejected):
    """Enclosures of this precision do not tell; narrower ones may."""


class Result(NamedTuple):
    """What came of a check: `ok`, or the reason why not; and the sentence that was checked, verdict first."""

    ok: bool
    reason: str
    sentence: str


class Session:
    """What one check has spent and read so far: equal formulas are one object, which is evaluated once."""

    def __init__(self) -> None:
        self.work, self.trees, self.texts = 0, dict[Any, Tree](), dict[str, list[Tree]]()
        self.slopes: dict[tuple[Tree, str], Tree] = {}


_session: ContextVar[Session] = ContextVar("session")


def require(condition: object, reason: str, kind: type[Rejected] = Rejected) -> None:
    """A rejection unless the condition holds."""
    if not condition:
        raise kind(reason)


def spend(steps: int) -> None:
    """Counts operations, so that no certificate keeps a machine busy."""
    session = _session.get()
    session.work += steps
    if session.work > MAX_WORK:
        raise Rejected("takes more work than is allowed")


def bounded(value: Any) -> Any:
    """The rational number, if it is not absurdly long."""
    require(value.numerator.bit_length() + value.denominator.bit_length() <= MAX_BITS, "a number is too long")
    return value


# Text becomes a tree, by recursive descent; nothing is executed


class Tree:
    """A formula: an operation, its `data`, which is no formula, and its parts.

    op              data                  parts
    num, var        the number, the name
    sum             a sign for each part  the parts
    product, pi
    power           the exponent          the base
    exp, log, erf
    piecewise       the sign of each test value, left and right side of its test, ..., the last value
    diff            its name              the variable; a formula, its derivative, ..., the one that is meant
    given                                 arguments of a function, which all need values; its body with them put in
    compare, pair                         parts of domains and of piecewise, without a value

    The test "weak" is >=, of sides that may be equal here and there without harm: that of abs, max and min.
    """

    __slots__ = ("data", "depth", "op", "parts")

    def __init__(self, op: str, data: Any, parts: tuple[Tree, ...]) -> None:
        self.op, self.data, self.parts, self.depth = op, data, parts, 1
        for part in parts:
            if part.depth >= self.depth:
                self.depth = part.depth + 1
        require(self.depth <= MAX_DEPTH, "a formula is nested too deep")


def tree(op: str, data: Any, *parts: Tree) -> Tree:
    """The one formula of these parts."""
    trees, key = _session.get().trees, (op, data, parts)
    found = trees.get(key)
    if found is None:
        found = trees[key] = Tree(op, data, parts)
    return found


def num(value: Any) -> Tree:
    return tree("num", bounded(value if value.denominator > 1 else value.numerator))


def negative(a: Tree) -> Tree:
    return num(-a.data) if a.op == "num" else tree("sum", "-", a)


def inverse(a: Tree) -> Tree:
    require(a.op != "num" or a.data, "division by zero")
    return num(1 / Fraction(a.data)) if a.op == "num" else tree("power", -1, a)


def choice(a: Tree, b: Tree, left: Tree, right: Tree) -> Tree:
    """a where left >= right, else b."""
    return tree("piecewise", ("weak",), a, left, right, b)


def absolute(a: Tree) -> Tree:
    return choice(a, negative(a), a, num(0))


Definition = tuple[tuple[str, ...], Tree]  # parameters and body
NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
TOKEN = re.compile(NUMBER.pattern + r"|[A-Za-z]\w*|\*\*|[<>=!]=|\S", re.ASCII)
COMPARE: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge, "==": eq, "!=": ne}
NOTATION = {
    "expm1": ("u", "exp(u) - 1"),
    "log1p": ("u", "log(1 + u)"),
    "sinh": ("u", "(exp(u) - exp(-u))/2"),
    "cosh": ("u", "(exp(u) + exp(-u))/2"),
    "tanh": ("u", "(exp(2*u) - 1)/(exp(2*u) + 1)"),
    "sech": ("u", "2*exp(u)/(exp(2*u) + 1)"),
    "coth": ("u", "(exp(2*u) + 1)/(exp(2*u) - 1)"),
    "atanh": ("u", "log((1 + u)/(1 - u))/2"),
    "logit": ("u", "log(u/(1 - u))"),
    "log1mexp": ("u", "log(1 - exp(u))"),
    "sqrt": ("u", "u**(1/2)"),
    "erfc": ("u", "1 - erf(u)"),
    "logaddexp": ("uv", "log(exp(u) + exp(v))"),
}
BUILT_IN = {"exp": (1, 1), "log": (1, 1), "erf": (1, 1), "abs": (1, 1), "max": (2, 16), "min": (2, 16)}
BUILT_IN |= {"diff": (2, 3), "piecewise": (2, 99)}  # how many arguments
RESERVED = {*BUILT_IN, *NOTATION, "nan", "NaN", "inf", "oo", "zoo", "Infinity"}


class Parser:
    """Reads one text; `functions` are the names that may be called beside the built-in ones and notation."""

    def __init__(self, text: str, functions: Mapping[str, Definition]) -> None:
        self.functions, self.depth = functions, 0
        self.tokens = ["", *reversed(TOKEN.findall(text))]

    def several(self, end: str) -> list[Tree]:
        """Formulas with commas between them, and then the end."""
        trees = [self.comparison()]
        while self.tokens[-1] == ",":
            self.tokens.pop()
            trees.append(self.comparison())
        require(self.tokens.pop() == end, "a formula does not end where it should")
        return trees

    def comparison(self) -> Tree:
        parts, signs = [self.sum()], list[str]()
        while self.tokens[-1] in COMPARE:
            signs.append(self.tokens.pop())
            parts.append(self.sum())
        return tree("compare", tuple(signs), *parts) if signs else parts[0]

    def sum(self) -> Tree:
        """A sum of products."""
        terms, signs, tokens = list[Tree](), "+", self.tokens
        while True:
            factors = [self.signed()]
            while (token := tokens[-1]) == "*" or token == "/":
                tokens.pop()
                factors.append(self.signed() if token == "*" else inverse(self.signed()))
            terms.append(tree("product", None, *factors) if len(factors) > 1 else factors[0])
            if token != "+" and token != "-":
                return tree("sum", signs, *terms) if len(terms) > 1 else terms[0]
            signs += tokens.pop()

    def signed(self) -> Tree:
        self.depth += 1
        require(self.depth <= MAX_NESTED, "a formula is nested too deep")
        minus, tokens = False, self.tokens
        while (token := tokens.pop()) == "-" or token == "+":
            minus ^= token == "-"
        value = self.atom(token)
        if tokens[-1] == "**":
            tokens.pop()
            power = rational(self.signed())
            require(abs(power) <= MAX_POWER and power.denominator <= 2, "an exponent is not understood")
            value = tree("power", power, value)
        self.depth -= 1
        return negative(value) if minus else value

    def atom(self, token: str) -> Tree:
        if token == "(":
            args = self.several(")")
            return tree("pair", None, *args) if len(args) > 1 else args[0]
        if token.isascii() and token[:1].isalpha():
            if self.tokens[-1] == "(":
                self.tokens.pop()
                return self.call(token, self.several(")"))
            require(token not in RESERVED and token not in self.functions, "a function without arguments")
            return tree("var", token) if token != "pi" else tree("pi", None)
        require(NUMBER.fullmatch(token), "a value was expected")
        _, *exponent = re.split("[eE]", token)
        require(len(token) <= 2_000 and all(len(digits) <= 5 for digits in exponent), "a number is too long")
        return num(int(token) if token.isdigit() else Fraction(token))

    def call(self, name: str, args: list[Tree]) -> Tree:
        names, body = self.functions.get(name, ((), None))
        if name in NOTATION:
            names, body = (*NOTATION[name][0],), parse(NOTATION[name][1])
        least, most = (len(names), len(names)) if body else BUILT_IN.get(name, (0, 0))
        require(least <= len(args) <= most, f"{name} of {len(args)} arguments is not understood")
        if body:
            return tree("given", None, *args, put(body, dict(zip(names, args, strict=True))))
        if name == "abs":
            return absolute(args[0])
        if name in ("max", "min"):
            return reduce(lambda a, b: choice(a, b, a, b) if name == "max" else choice(b, a, a, b), args)
        if name == "diff":
            order = rational(args[2]) if len(args) == 3 else 1
            require(order in range(1, 17), f"a derivative of order {order} is not understood")
            require(args[1].op == "var", "diff is to be of a variable")
            formulas = args[:1]
            for _ in range(int(order)):
                formulas.append(derived(formulas[-1], args[1].data))
            return tree("diff", args[1].data, args[1], *formulas)
        if name == "piecewise":
            parts, signs = list[Tree](), list[str]()
            for branch in args[:-1]:
                pair = branch.op == "pair" and len(branch.parts) == 2
                require(pair, "piecewise is of pairs (value, condition) and a last value")
                value, test = branch.parts
                require(test.op == "compare" and len(test.parts) == 2, "a condition is one comparison")
                parts, signs = [*parts, value, *test.parts], [*signs, *test.data]
            return tree("piecewise", tuple(signs), *parts, args[-1])
        return tree(name, None, *args)


def parse_list(text: Any, functions: Mapping[str, Definition] | None = None) -> list[Tree]:
    """The formulas in a text, with commas between them."""
    require(isinstance(text, str) and len(text) <= MAX_TEXT, "a formula is a text of bounded length")
    texts = _session.get().texts
    if functions:
        return Parser(text, functions).several("")
    if text not in texts:
        texts[text] = Parser(text, {}).several("")
    return texts[text]


def parse(text: Any, functions: Mapping[str, Definition] | None = None) -> Tree:
    """The formula that a text is."""
    formula, *more = parse_list(text, functions)
    require(not more, "one formula was expected")
    return formula


def put(body: Tree, values: dict[Any, Tree]) -> Tree:
    """A formula with other formulas in the place of its variables; `values` collects what was met."""
    if body.op == "var":
        return values[body.data]
    if body not in values:
        spend(1)
        parts = list[Tree]()
        for part in body.parts:
            parts.append(put(part, values))
        values[body] = tree(body.op, body.data, *parts)
    return values[body]


def derived(formula: Tree, variable: str) -> Tree:
    """The derivative of a formula: that of the function wherever it has a value and no test is at its edge."""
    slopes, key = _session.get().slopes, (formula, variable)
    if key in slopes:
        return slopes[key]
    spend(10)
    op, data, parts, zero = formula.op, formula.data, formula.parts, num(0)
    inner = list[Tree]()
    for k, part in enumerate(parts):
        fixed = (op == "piecewise" and k % 3) or (op in ("given", "diff") and k < len(parts) - 1)
        inner.append(part if fixed else derived(part, variable))
    if op in ("num", "pi", "var"):
        found = num(int(op == "var" and data == variable))
    elif op == "diff":
        found = inner[-1]
    elif op in ("given", "piecewise"):
        found = tree(op, data, *inner)
    elif op in ("sum", "product"):
        terms, signs = inner, data
        if op == "product":
            signs = "+" * len(parts)
            terms = [
                zero if b is zero else tree(op, data, *parts[:k], b, *parts[k + 1 :]) for k, b in enumerate(inner)
            ]
        kept = [k for k, term in enumerate(terms) if term is not zero]
        found = tree("sum", "".join(signs[k] for k in kept), *(terms[k] for k in kept)) if kept else zero
    else:
        u, outer = parts[0], [formula]
        if op == "power":
            outer = [num(data), tree(op, data - 1, u)]
        elif op == "log":
            outer = [inverse(u)]
        elif op == "erf":
            square = tree("product", None, u, u)
            outer = [num(2), tree("power", Fraction(-1, 2), tree("pi", None)), tree("exp", None, negative(square))]
        require(op in ("power", "exp", "log", "erf"), f"a {op} is no value")
        found = zero if inner[0] is zero else tree("product", None, *outer, *inner)
    slopes[key] = found
    return found


def data_of(op: str, trees: Iterable[Tree]) -> set[Any]:
    """The data of every part with this operation: of "var", the names of the variables."""
    waiting, seen = [*trees], set[Tree]()
    while waiting:
        part = waiting.pop()
        if part not in seen:
            seen.add(part)
            waiting += part.parts
    return {part.data for part in seen if part.op == op}


def rational(formula: Tree) -> Any:
    """The value of rational arithmetic."""
    if formula.op == "num":
        return formula.data
    require(formula.op in ("sum", "product"), "a rational number is expected")
    values = [rational(part) for part in formula.parts]
    if formula.op == "product":
        return reduce(lambda a, b: bounded(a * b), values)
    return bounded(sum(value if sign == "+" else -value for sign, value in zip(formula.data, values, strict=True)))


def number(text: Any) -> Fraction:
    """A rational number given as text."""
    return Fraction(rational(parse(text)))


# The meaning of a formula in a world: a Field (fractions on a cell or at a point), a Limit of such fractions at a
# point, or Enclosures (numbers at a point)


def evaluate(formula: Tree, world: Any, env: dict[Any, Any]) -> Any:
    """The value of a formula. Every part of it has to have a value, except the branches that are not taken.

    `env` has the values of variables by name, and collects those of formulas.
    """
    if formula in env:
        return env[formula]
    spend(1)
    op, data, parts = formula.op, formula.data, formula.parts
    value: Any
    if op in ("sum", "product"):
        values = list[Any]()
        for part in parts:
            values.append(evaluate(part, world, env))
        value = world.sum(data, values) if op == "sum" else world.product(values)
    elif op == "num":
        value = world.number(data)
    elif op == "var":
        require(data in env, f"{data} is not a variable here")
        value = env[data]
    elif op == "power":
        value = evaluate(parts[0], world, env)
        value = power(world, world.root(value) if data.denominator == 2 else value, data.numerator)
    elif op == "given":
        for part in parts:
            value = evaluate(part, world, env)
    elif op in ("exp", "log", "erf"):
        value = getattr(world, op)(evaluate(parts[0], world, env))
    elif op == "pi":
        value = world.pi()
    else:  # these look beside a point, and so at the variables of the statement
        require(op in ("piecewise", "diff"), f"a {op} is no value")
        require(env is world.env, f"{op} of generators is not understood")
        value = world.derivative(parts[1:]) if op == "diff" else branch(formula, world)
    env[formula] = value
    return value


def branch(formula: Tree, world: Any) -> Any:
    """The value of the branch that is taken."""
    parts, k = formula.parts, 0
    for test in formula.data:
        sign = world.compare(parts[k + 1], parts[k + 2], test == "weak")
        require(sign or world.edges, "a sign beside a point is not clear", Unclear)
        if sign >= 0 if test == "weak" else COMPARE[test](sign, 0):
            break
        k += 3
    return evaluate(parts[k], world, world.env)


def power(world: Any, base: Any, exponent: int) -> Any:
    """base**exponent in a world."""
    base = result = base if exponent >= 0 else world.inverse(base)
    for bit in f"{abs(exponent):b}"[1:]:
        result = world.product((result, result, base) if bit == "1" else (result, result))
    return result if exponent else world.number(1)


# Polynomials. A monomial is one integer: the exponents, each 0 or 1, of the roots of 2, 3 and 5 in two bits each,
# then of every generator in BITS bits. So the product of monomials is their sum, as long as no exponent reaches the
# highest of its bits, which GUARD has; and the order of the integers is one of monomials

Poly = dict[int, int]  # monomial -> coefficient, never 0
BITS, MAX_GENERATORS = 24, 40
RADICALS = {"s2": 2, "s3": 3, "s5": 5}
ROOTS, OVER = 0b111111, 0b101010  # the bits of the roots; those of their squares
SQUARES = {a | b | c: max(a, 1) * (3 if b else 1) * (5 if c else 1) for a, b, c in product((0, 2), (0, 8), (0, 32))}
MASK = (1 << BITS) - 1
GUARD = sum(1 << 6 + BITS * k + BITS - 1 for k in range(MAX_GENERATORS))
ONE: Poly = {0: 1}


def plus(total: Poly, p: Poly, sign: int = 1) -> Poly:
    """Adds p or -p to the total."""
    for m, c in p.items():
        if both := total.get(m, 0) + sign * c:
            total[m] = both
        else:
            del total[m]
    return total


def times(p: Poly, q: Poly) -> Poly:
    """p*q."""
    total, steps = Poly(), len(p) * len(q)
    if steps > 1:
        spend(steps)
    for m, c in p.items():
        for n, d in q.items():
            total[m + n] = total.get(m + n, 0) + c * d
    union = reduce(or_, total, 0)
    require(not union & GUARD, "an exponent is too large")
    if union & OVER:  # s2**2 = 2
        total, squares = {}, total
        for m, c in squares.items():
            plain = m - (m & OVER)
            total[plain] = total.get(plain, 0) + c * SQUARES[m & OVER]
    if steps > 1 and 0 in total.values():
        total = {m: c for m, c in total.items() if c}
    bits = max(map(int.bit_length, total.values()), default=0)
    if bits > 64:
        require(bits <= MAX_BITS, "a number is too long")
        spend(steps * bits // 64)
    return total


def freed(p: Poly) -> tuple[Poly, Poly]:
    """A polynomial r and p*r, which is free of roots: (a + b*s)*(a - b*s) is free of s."""
    multiplier = ONE
    for bit in (1, 4, 16):
        if any(m & bit for m in p):
            conjugate = {m: -c if m & bit else c for m, c in p.items()}
            p, multiplier = times(p, conjugate), times(multiplier, conjugate)
    return multiplier, p


def divided(p: Poly, q: Poly) -> Poly | None:
    """p/q where that is a polynomial with integer coefficients, for q free of roots: long division."""
    if not p:
        return p
    top = max(q)
    for shift in (max(p) - top, min(p) - min(q)):  # the first and the last term of a multiple are multiples
        if shift < 0 or shift & GUARD:
            return None
    rest, result = p.copy(), Poly()
    while rest:
        largest = max(rest)
        shift = largest - top  # where an exponent is less than that of q, its guard bit or the sign shows it
        ratio, inexact = divmod(rest[largest], q[top])
        if shift < 0 or shift & GUARD or inexact:
            return None
        result[shift] = ratio
        spend(len(q))
        for m, c in q.items():
            if left := rest.get(m + shift, 0) - ratio * c:
                rest[m + shift] = left
            else:
                del rest[m + shift]
    return result


def sign_of_constant(poly: Poly) -> int:
    """The sign of a polynomial in roots of 2, 3, 5 and pi, which is not 0, from an enclosure."""
    if len(poly) == 1:
        return 1 if max(poly.values()) > 0 else -1
    iv = context(PRECISIONS[1])
    roots = [(k, iv.sqrt(iv.mpf(n))) for k, n in zip((0, 2, 4), RADICALS.values(), strict=True)]
    total = iv.mpf(0)
    for m, c in poly.items():
        term = iv.mpf(c) * iv.sqrt(iv.pi) ** (m >> 6)
        total += reduce(mul, (root for k, root in roots if m >> k & 1), term)
    require(total > 0 or total < 0, "the sign of a constant is not clear")
    return 1 if total > 0 else -1


# Fields: fractions whose denominators are products of factors without a zero


class Factor:
    """A polynomial of content 1, and its sign on the whole cell; None if it may vanish there."""

    def __init__(self, poly: Poly, sign: int | None) -> None:
        self.poly, self.sign = poly, sign
        self.multiplier, norm = freed(poly)
        self.content = gcd(*norm.values())
        self.norm = {m: c // self.content for m, c in norm.items()}

    def divide(self, p: Poly) -> tuple[Poly, int] | None:
        """A polynomial and an integer below it that are p/poly, if there are any: p*multiplier/norm/content."""
        quotient = divided(p if self.multiplier is ONE else times(p, self.multiplier), self.norm)
        return None if quotient is None else (quotient, self.content)


class Generator(NamedTuple):
    """A value between lo and hi, of which None is an infinity; its exponents are at `shift` in monomials.

    `rate` is r for exp(-r*w) on an unbounded cell, 0 for other exponentials, else None.
    """

    unit: Value
    shift: int
    lo: Any
    hi: Any
    rate: Any


class Value:
    """num / (scale * product of powers of the field's factors), none of which has a zero; scale > 0."""

    __slots__ = ("den", "field", "num", "scale")

    def __init__(self, field: Field, num: Poly, den: dict[int, int], scale: int = 1) -> None:
        if scale != 1:
            common = gcd(scale, *num.values())
            if common != 1:
                num, scale = {m: c // common for m, c in num.items()}, scale // common
            bounded(scale)
        self.field, self.num, self.den, self.scale = field, num, den if num else {}, scale

    def over(self, den: dict[int, int], scale: int) -> Poly:
        """The numerator over a multiple of the denominator."""
        num = self.num if scale == self.scale else times(self.num, {0: scale // self.scale})
        if den == self.den or not num:
            return num
        return self.field.expand(num, {i: e - self.den.get(i, 0) for i, e in den.items()})

    def __add__(self, other: Value) -> Value:
        return self.field.sum("++", (self, other))

    def __sub__(self, other: Value) -> Value:
        return self.field.sum("+-", (self, other))

    def __mul__(self, other: Value) -> Value:
        return self.field.product((self, other))


class Field:
    """Fractions over a tower of generators, on a cell lo < x < hi on one side of 0, or at the point x = lo = hi.

    `beside` are the fields of the cells on both sides of a point.
    """

    edges = True

    def __init__(self, statement: Statement, steps: Any, lo: Any, hi: Any, beside: tuple[Field, ...] = ()) -> None:
        require(isinstance(steps, list) and all(isinstance(s, dict) for s in steps), "a tower is a list of steps")
        self.statement, self.beside, self.everywhere = statement, beside, lo is None or lo != hi
        self.generators, self.factors = dict[str, Generator](), list[Factor]()
        self.names: dict[Any, Any] = {s: Value(self, {1 << 2 * k: 1}, {}) for k, s in enumerate(RADICALS)}
        self.powers = list[tuple[Value, Value]]()  # a and exp(a), of every exponential and logarithm
        self.erfs = list[tuple[Value, Value]]()  # a and erf(a)
        self.generate("q", 0, None)
        if self.everywhere:
            side = 1 if lo is not None and lo >= 0 else -1
            require(side > 0 or (hi is not None and hi <= 0), "a cell lies on one side of 0")
            x = statement.variable if side > 0 else f"-{statement.variable}"
            require(steps[:1] == [{"let": "w", "be": x}], f"on this cell w is {x}")
            near, far = (lo, hi) if side > 0 else (-hi, None if lo is None else -lo)
            x_here = self.number(side) * self.generate("w", near, far)
        self.env: dict[Any, Any] = {statement.variable: x_here if self.everywhere else self.number(lo)}
        for step in steps[self.everywhere :]:
            if "let" in step:
                self.let(**fields(step, "let", "be"))
            else:
                self.learn(**fields({"order": 0, "cuts": []} | step, "factor", "sign", "order", "cuts"))

    def number(self, value: Any) -> Value:
        return Value(self, {0: value.numerator} if value else {}, {}, value.denominator)

    def inverse(self, value: Value) -> Value:
        require(value.num, "division by zero")
        content, below, powers = self.split(value)
        multiplier, norm = freed(content)
        top = times(multiplier, {0: below if norm[0] > 0 else -below})
        return self.fraction(top, {i: -e for i, e in powers.items()}, abs(norm[0]))

    def pi(self) -> Value:
        return self.names["q"] * self.names["q"]  # type: ignore[no-any-return]

    def common(self, values: Sequence[Value]) -> tuple[dict[int, int], int]:
        """The least common denominator."""
        den, scale = values[0].den, values[0].scale
        for value in values:
            if value.den != den:
                den = {i: max(value.den.get(i, 0), den.get(i, 0)) for i in value.den | den}
            if value.scale != scale:
                scale = lcm(scale, value.scale)
        return den, scale

    def sum(self, signs: str, values: Sequence[Value]) -> Value:
        """Over the least common denominator."""
        (den, scale), total = self.common(values), Poly()
        for sign, value in zip(signs, values, strict=True):
            same = value.den == den and value.scale == scale
            plus(total, value.num if same else value.over(den, scale), 1 if sign == "+" else -1)
        return Value(self, total, den, scale)

    def product(self, values: Sequence[Value]) -> Value:
        num, den, scale = values[0].num, values[0].den, values[0].scale
        for value in values[1:]:
            num, scale = times(num, value.num), scale * value.scale
            if value.den:
                den = {i: value.den.get(i, 0) + den.get(i, 0) for i in value.den | den} if den else value.den
        return Value(self, num, den, scale)

    def expand(self, poly: Poly, powers: Mapping[int, int]) -> Poly:
        """A polynomial times powers of factors, multiplied out."""
        for i, power in powers.items():
            spend(max(power, 0))
            for _ in range(power):
                poly = times(poly, self.factors[i].poly)
        return poly

    def fraction(self, num: Poly, powers: Mapping[int, int], scale: int) -> Value:
        """num/scale times powers of factors, of which the negative ones have no zero."""
        return Value(self, self.expand(num, powers), {i: -e for i, e in powers.items() if e < 0}, scale)

    def split(self, value: Value, *, squares: bool = False) -> tuple[Poly, int, dict[int, int]]:
        """value = content/scale * product of powers of factors without a zero; with `squares`, of any.

        The content is a number, of integers and roots of 2, 3 and 5.
        """
        poly, scale, powers = value.num, value.scale, {i: -e for i, e in value.den.items()}
        for i, factor in enumerate(self.factors):
            if max(poly) <= ROOTS:
                break
            while (factor.sign or squares) and (smaller := factor.divide(poly)):
                poly, scale, powers[i] = smaller[0], scale * smaller[1], powers.get(i, 0) + 1
        require(max(poly) <= ROOTS, "something is no product of factors of known sign")
        return poly, scale, {i: e for i, e in powers.items() if e}

    # what the certificate says of generators and factors

    def value(self, formula: Tree) -> Value:
        """The value of a formula over the generators so far."""
        result: Value = evaluate(formula, self, self.names)
        return result

    def generate(self, name: str, lo: Any, hi: Any, rate: Any = None) -> Value:
        """The next generator, which lies between lo and hi; it is a factor too."""
        named = re.fullmatch("[a-z][0-9]*", name) and name not in self.names
        require(named, f"{name!r} cannot name a generator")
        require(len(self.generators) < MAX_GENERATORS, "too many generators")
        shift = 6 + BITS * len(self.generators)
        unit = Value(self, {1 << shift: 1}, {})
        sign = 1 if lo is not None and lo >= 0 else -1 if hi is not None and hi <= 0 else None
        self.factors.append(Factor(unit.num, sign))
        self.generators[name], self.names[name] = Generator(unit, shift, lo, hi, rate), unit
        return unit

    def let(self, let: Any, be: Any) -> None:
        """A constant, a parameter, or a generator exp(E), erf(E), log(P) or log(abs(P)) over those before it."""
        require(isinstance(let, str), "a generator has a name")
        if let == "q" or let in RADICALS:
            constant = f"sqrt({RADICALS.get(let, 'pi')})"
            require(be == constant, f"{let} is {constant}")
            return
        if isinstance(be, str) and be in self.statement.parameters:
            require(be not in self.env, f"{be} has a generator")
            self.env[be] = self.generate(let, *self.statement.parameters[be].open_ends)
            return
        formula = parse(be)
        known = formula.op in ("exp", "erf", "log")
        require(known, f"{let} is no parameter, exponential, error function or logarithm")
        argument = formula.parts[0]
        modulus = formula.op == "log" and argument.op == "piecewise" and argument is absolute(argument.parts[0])
        inside = self.value(argument.parts[0] if modulus else argument)
        sign = self.sign_if_known(inside)
        if formula.op == "exp":
            w = self.generators["w"] if self.everywhere else None
            falling = (
                sign == -1 and w and w.hi is None and inside.num.keys() == w.unit.num.keys() and not inside.den
            )
            rate = Fraction(-max(inside.num.values()), inside.scale) if falling else 0
            self.powers.append((inside, self.generate(let, 0, 1 if sign == -1 else None, rate)))
        elif formula.op == "erf":
            self.erfs.append((inside, self.generate(let, 0 if sign == 1 else -1, 0 if sign == -1 else 1)))
        else:
            require(sign == 1 or (sign and modulus), f"the argument of {let} is not known to be positive")
            image = self.number(sign) * inside
            sign = self.sign_if_known(image - self.number(1))
            log = self.generate(let, 0 if sign == 1 else None, 0 if sign == -1 else None)
            self.powers.insert(0, (log, image))  # before exponentials, whose images are less simple

    def learn(self, factor: Any, sign: Any, order: Any, cuts: Any) -> None:
        """A polynomial and its sign, which coefficients show on the whole cell, or between cuts and at them."""
        value = self.value(parse(factor))
        content = gcd(*value.num.values())
        poly = {m: c // content for m, c in value.num.items()}
        used = [g for g in self.generators.values() if any(m >> g.shift & MASK for m in poly)]
        degree = max((m >> g.shift & MASK for m in poly for g in used), default=0)
        require(0 < degree <= MAX_POWER and not value.den, f"{factor} is no factor")
        require(type(order) is int and 0 <= order <= 9 and isinstance(cuts, list), "an order or cuts are expected")
        require(sign is None or (type(sign) is int and sign in (1, -1)), f"{sign!r} is no sign")
        if used == [self.generators["q"]]:
            signs: set[int | None] = {sign_of_constant(poly)}
        elif cuts:
            ends = [used[0].lo, *map(number, cuts), used[0].hi]
            inside = ends[0] is not None and all(b is None or a < b for a, b in pairwise(ends))
            require(inside and len(used) == 1, "cuts are in order, in the range of one generator")
            signs = {self.sign_of_coefficients(poly, used, 0, span, k > 0) for k, span in enumerate(pairwise(ends))}
        else:
            signs = {sign and self.sign_of_coefficients(poly, used, order)}
        require(signs == {sign}, f"{factor} is not shown to have the sign {sign}")
        self.factors.append(Factor(poly, sign))

    def sign_of_coefficients(
        self,
        poly: Poly,
        used: Iterable[Generator],
        order: int,
        span: tuple[Any, Any] | None = None,
        closed: bool = False,
    ) -> int | None:
        """The sign of all coefficients, if they have one, after every generator is written in some z > 0.

        Between lo and hi it is (lo + hi*z)/(1 + z), above lo it is lo + z, and below hi it is hi - z. Order 0 uses
        t > 0 alone, order 1 also t < 1, and order n 1/exp(-r*w) = 1 + r*w + ... + (r*w)**(n - 1)/(n - 1)! + z.
        If `closed`, there has to be a constant term too, so that the sign is also that at lo, where z = 0.
        """
        one = self.number(1)
        for g in used:  # w comes before every exponential
            lo, hi = span or (g.lo, g.hi if order or g.rate is None else None)
            if lo is None and hi is None:
                return None
            if lo == 0 and hi is None:
                continue
            z, bottom = g.unit, one
            if g.rate and order > 1:
                w, top, bottom = self.generators["w"], one, one + z
                for k in range(1, order):
                    step = power(self, self.number(g.rate) * (self.number(w.lo) + w.unit), k)
                    bottom += step * self.number(Fraction(1, factorial(k)))
            elif lo is None:
                top = self.number(hi) - z
            elif hi is None:
                top = self.number(lo) + z
            else:
                top, bottom = self.number(lo) + self.number(hi) * z, one + z
            scale = lcm(top.scale, bottom.scale)
            poly = replaced(poly, g.shift, top.over({}, scale), bottom.over({}, scale))
        signs = {c > 0 for c in poly.values()}
        return (1 if signs.pop() else -1) if len(signs) == 1 and (0 in poly or not closed) else None

    # what a world has to know: signs, exp, log, roots, derivatives

    def sign(self, value: Value, weak: bool = False) -> int:
        """The sign on the whole cell; if `weak`, factors of unknown sign may occur to even powers."""
        if not value.num:
            return 0
        content, _, powers = self.split(value, squares=weak)
        sign = sign_of_constant(content)
        for i, power in powers.items():
            known = self.factors[i].sign
            require(known or power % 2 == 0, "a factor of unknown sign occurs to an odd power")
            sign *= known if known and power % 2 else 1
        return sign

    def compare(self, left: Tree, right: Tree, weak: bool) -> int:
        return self.sign(evaluate(left, self, self.env) - evaluate(right, self, self.env), weak)

    def sign_if_known(self, value: Value) -> int | None:
        try:
            return self.sign(value)
        except Rejected:
            return None

    def rational(self, content: Poly, scale: int) -> Fraction:
        require(content.keys() == {0}, "a number is not rational")
        return Fraction(content[0], scale)

    def root(self, value: Value) -> Value:
        """The square root of a square, times roots of 2, 3 and 5."""
        if not value.num:
            return value
        content, scale, powers = self.split(value, squares=True)
        square = self.rational(content, scale)
        require(square > 0 and not any(e % 2 for e in powers.values()), "a square root is of no square")
        for chosen in product((0, 1), repeat=len(RADICALS)):
            rest = square / prod(map(pow, RADICALS.values(), chosen))
            root = Fraction(isqrt(rest.numerator), isqrt(rest.denominator))
            if root**2 == rest:
                roots = chosen[0] | chosen[1] << 2 | chosen[2] << 4
                halves = {i: e // 2 for i, e in powers.items()}
                half = self.fraction({roots: root.numerator}, halves, root.denominator)
                return half if self.sign(half, weak=True) >= 0 else self.number(0) - half
        raise Rejected("a square root is not of 2, 3 and 5")

    def exp(self, value: Value) -> Value:
        """A product of whole powers of images: exp(k*a) = exp(a)**k, of the whole, then term by term."""
        result, made = self.number(1), [(a, image, False) for a, image in self.powers if a.num]
        terms = [(a, image, True) for a, image, _ in made if len(a.num) == 1 and not a.den]
        for a, image, part in made + terms + made:
            if not value.num:
                break
            den, scale = self.common((value, a))
            mine, its = value.over(den, scale), a.over(den, scale)
            count, inexact = divmod(mine.get(max(its), 0), its[max(its)])
            rest = value - self.number(count) * a if count and not inexact else value
            if rest is not value and (part or not rest.num):
                value, result = rest, result * power(self, image, count)
        require(not value.num, "an exponential is no product of powers of generators")
        return result

    def erf(self, value: Value) -> Value:
        """An odd function: erf of a generator's argument is the generator."""
        for a, unit in self.erfs:
            for sign in (self.number(1), self.number(-1)):
                if not (value - sign * a).num:
                    return sign * unit
        require(not value.num, "an error function is no generator")
        return value

    def log(self, value: Value) -> Value:
        """A sum over factors, each the image of a generator or its negative; the content is a product of images."""
        require(self.sign(value) > 0, "a logarithm of what is not positive")
        content, scale, powers = self.split(value)
        result, rest = self.number(0), self.fraction(content, {}, scale)
        logs = [(image.num, a) for a, image in self.powers if not image.den and image.scale == 1]
        for i, count in powers.items():
            poly = self.factors[i].poly
            same = [a for num, a in logs if num in (poly, times(poly, {0: -1}))]
            require(same, "the logarithm of a factor is no generator")
            result += self.number(count) * same[0]
        for num, a in logs:
            less = rest * self.inverse(Value(self, num, {})) if 0 < max(num) <= ROOTS else rest
            if sum(map(int.bit_count, less.num)) < sum(map(int.bit_count, rest.num)):  # fewer roots
                rest, result = less, result + a
        number = abs(self.rational(rest.num, rest.scale))
        for num, a in logs:
            prime = num[0] if num.keys() == {0} else 0
            while prime > 1 and number.numerator * number.denominator % prime == 0:
                up = 1 if number.numerator % prime == 0 else -1
                number, result = number / Fraction(prime) ** up, result + self.number(up) * a
        require(number == 1, "the logarithm of a number is no sum of generators")
        return result

    def derivative(self, formulas: tuple[Tree, ...]) -> Value:
        """The last of a formula's derivatives. At a point, the common limit of those on both sides: it exists there
        if the function is continuous and the limits agree, order by order (mean value theorem; in a parameter,
        because all of these converge uniformly beside every value of the parameters)."""
        if self.everywhere:
            return [evaluate(formula, self, self.env) for formula in formulas][-1]  # type: ignore[no-any-return]
        require(len(self.beside) == 2, "a derivative at an end of the domain")
        value, limits = evaluate(formulas[0], self, self.env), [Limit(self, cell) for cell in self.beside]
        for k, formula in enumerate(formulas):
            left, right = (evaluate(formula, limit, limit.env) for limit in limits)
            require(k or not (left - value).num, "a derivative where the function jumps")
            require(not (left - right).num, "a derivative whose two sides differ")
        return left  # type: ignore[no-any-return]


class Limit:
    """The world of limits at a point from one side: branches are those of the cell, the rest is continuous."""

    edges = True

    def __init__(self, point: Field, cell: Field) -> None:
        self.env = {name: value for name, value in point.env.items() if isinstance(name, str)}
        self.number, self.inverse, self.pi, self.root = point.number, point.inverse, point.pi, point.root
        self.sum, self.product = point.sum, point.product
        self.exp, self.log, self.erf, self.compare = point.exp, point.log, point.erf, cell.compare

    def derivative(self, formulas: tuple[Tree, ...]) -> Any:
        return [evaluate(formula, self, self.env) for formula in formulas][-1]


def replaced(poly: Poly, shift: int, top: Poly, bottom: Poly) -> Poly:
    """bottom**degree * poly with top/bottom in the place of one generator."""
    by_exponent: dict[int, Poly] = {}
    for m, c in poly.items():
        exponent = m >> shift & MASK
        by_exponent.setdefault(exponent, {})[m - (exponent << shift)] = c
    degree = max(by_exponent)
    spend(degree)
    tops, bottoms = [ONE], [ONE]
    for _ in range(degree):
        tops.append(times(tops[-1], top))
        bottoms.append(times(bottoms[-1], bottom))
    parts = (times(rest, times(tops[e], bottoms[degree - e])) for e, rest in by_exponent.items())
    return reduce(plus, parts, {})


# Enclosures: numbers at a rational point, exact where they can be, intervals otherwise


@lru_cache
def context(precision: int) -> Any:
    """Interval arithmetic of mpmath, which is loaded only where a number has to be enclosed."""
    from mpmath.ctx_iv import MPIntervalContext

    iv = MPIntervalContext()
    iv.prec = precision
    return iv


class Enclosures:
    """The world of numbers at one point, at one precision: Fractions where these are short, else intervals."""

    def __init__(self, point: Mapping[str, Fraction], precision: int, edges: bool = True) -> None:
        self.iv, self.precision, self.steps = context(precision), precision, 1 + precision // 64
        self.env: dict[Any, Any] = dict(point)
        self.edges = edges  # whether a test may be at its edge: not where there has to be a derivative
        self.beside = Enclosures(point, precision, False) if edges else self

    def interval(self, a: Any) -> Any:
        return self.iv.mpf(a.numerator) / self.iv.mpf(a.denominator) if isinstance(a, Fraction) else a

    def ends(self, a: Any) -> list[Fraction]:
        """Both ends, exactly."""
        if isinstance(a, Fraction):
            return [a, a]
        for _, mantissa, exponent, _ in a._mpi_:
            finite = (mantissa or not exponent) and abs(exponent) <= MAX_BITS
            require(finite, "an enclosure is not finite, or as good as that", Unclear)
        return [(-1) ** negative * mantissa * Fraction(2) ** power for negative, mantissa, power, _ in a._mpi_]

    def both(self, op: Callable[[Any, Any], Any], a: Any, b: Any) -> Any:
        spend(self.steps)
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            exact = op(a, b)
            if exact.numerator.bit_length() + exact.denominator.bit_length() <= 4 * self.precision:
                return exact
        return op(self.interval(a), self.interval(b))

    def number(self, value: Any) -> Any:
        return Fraction(value)

    def pi(self) -> Any:
        return self.iv.mpf(self.iv.pi)

    def sum(self, signs: str, values: Sequence[Any]) -> Any:
        total = values[0] if signs[0] == "+" else self.both(sub, Fraction(0), values[0])
        for sign, value in zip(signs[1:], values[1:], strict=True):
            total = self.both(add if sign == "+" else sub, total, value)
        return total

    def product(self, values: Sequence[Any]) -> Any:
        return Fraction(0) if 0 in values else reduce(lambda a, b: self.both(mul, a, b), values)

    def inverse(self, a: Any) -> Any:
        require(self.sign(a), "division by zero")
        return self.both(truediv, Fraction(1), a)

    def sign(self, a: Any) -> int:
        require(a > 0 or a < 0 or a == 0, "a sign is not clear", Unclear)
        return 1 if a > 0 else -1 if a < 0 else 0

    def compare(self, left: Tree, right: Tree, weak: bool) -> int:
        return self.sign(self.sum("+-", [evaluate(side, self, self.env) for side in (left, right)]))

    def exp(self, a: Any) -> Any:
        require(abs(a) < 2**64, "exp of too large a number")
        return Fraction(1) if a == 0 else self.iv.exp(self.interval(a))

    def erf(self, a: Any) -> Any:
        """2/sqrt(pi)*exp(-u**2)*(u + u*v/3 + u*v**2/15 + ...) with v = 2*u**2; far out, erfc(|u|) < exp(-u**2).

        The sum grows with |u|; its terms are rounded down for the lower end of |u|, and up for the upper one.
        """
        sign, (near, far), bits, sums = (
            self.sign(a),
            sorted(map(abs, self.ends(a))),
            2 * self.precision,
            list[int](),
        )
        if not sign:
            return a
        u = self.interval(a)
        decay = self.iv.exp(-u * u)
        if near**2 > self.precision:
            return sign * (1 - decay * self.iv.mpf([0, 1]))
        require(far**2 <= 4 * self.precision, "erf of too wide an enclosure", Unclear)
        for end, up in (near, 0), (far, 1):
            term = (end.numerator << bits) // end.denominator + up
            v, total, n = (2 * term * term >> bits) + up, term, 1
            while term > 1 or n < 2 * (v >> bits) + 2:
                spend(1 + bits // 1024)
                n += 2
                term = term * v // (n << bits) + up
                total += term
            sums.append(total + up * term)  # each term from here on is less than half of the one before
        return sign * self.iv.mpf(sums) / 2**bits * decay * 2 / self.iv.sqrt(self.iv.pi)

    def log(self, a: Any) -> Any:
        require(a > 0, "a logarithm of what is not shown to be positive", Unclear)
        return Fraction(0) if a == 1 else self.iv.log(self.interval(a))

    def root(self, a: Any) -> Any:
        require(a >= 0, "the root of what is not shown to be positive", Unclear)
        exact = Fraction(isqrt(a.numerator), isqrt(a.denominator)) if isinstance(a, Fraction) else None
        return exact if exact is not None and exact**2 == a else self.iv.sqrt(self.interval(a))

    def derivative(self, formulas: tuple[Tree, ...]) -> Any:
        return [evaluate(formula, self.beside, self.beside.env) for formula in formulas][-1]


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
    if not isinstance(value, dict) or value.keys() != {*names}:
        raise Rejected(f"an object with {', '.join(names)} is expected")
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
        taken = RESERVED | functions.keys() | {"pi"}
        plain = len({name, *parameters}) == 1 + len(parameters) and taken.isdisjoint({name, *parameters})
        formula = parse(body)
        closed = data_of("var", [formula]) <= {*parameters} and not data_of("diff", [formula])
        require(match and plain and closed, f"{head} cannot be defined here")
        functions[name] = (tuple(parameters), formula)
    sides = parse(lhs, functions), parse(rhs, functions)
    require(relation in ("==", "<", "<=", ">", ">="), f"{relation!r} is no relation")
    require(isinstance(domain, str), "a domain is a text")
    bounds = parse_list(domain) if domain.strip() else []
    names = sorted(data_of("var", (*sides, *bounds))) or ["x"]
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
    above, below = list[tuple[Fraction, bool]](), list[tuple[Fraction, bool]]()  # ends; whether they are excluded
    for bound in bounds:
        names = data_of("var", [bound])
        require(bound.op == "compare" and len(names) == 1, "a domain compares a variable with numbers")
        links = zip(pairwise(bound.parts), bound.data, strict=True) if name in names else ()
        for (left, right), sign in links:
            flipped = left.op != "var"
            require(sign in ("<", "<=", ">", ">=") and "var" in (left.op, right.op), "a domain is of intervals")
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
    relation = statement.relation_at(at)
    for name, side in ("lhs", lhs), ("rhs", rhs):
        claim = parse(piece[name])
        if name == "rhs" and relation == "==" and claim is parse(piece["lhs"]):
            continue  # the claim holds for lhs, and so for rhs if the two are equal
        top, below = claim, num(1)
        if claim.op == "product" and claim.parts[-1].op == "power" and claim.parts[-1].data == -1:
            top, below = tree("product", None, *claim.parts[:-1]), claim.parts[-1].parts[0]
        denominator = field.value(below)
        equal = denominator.num and not (side * denominator - field.value(top)).num
        require(equal, f"the {name} is not {piece[name][:100]}")
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
        world = Enclosures(point, precision)
        try:
            sides = (evaluate(side, world, world.env) for side in (statement.lhs, statement.rhs))
            (a, b), (c, d) = map(world.ends, sides)
        except Unclear as unclear:
            reason = str(unclear)
            continue
        fails = {"==": b < c or d < a, "<": a >= d, ">": b <= c, "<=": a > d, ">=": b < c}[relation] or equal
        met = lo <= b and a <= hi and lower <= d and c <= upper
        require(met, f"not refuted at {where}: the sides are not in these enclosures")
        inside = lo <= a <= b <= hi and lower <= c <= d <= upper
        if fails and (inside or precision == PRECISIONS[-1]):  # an end that is exact is met, but never passed
            return
        reason = "the sides are not told apart, or not as closely as these enclosures"
    raise Rejected(f"not refuted at {where}: {reason}")


def check(certificate: Any) -> Result:
    """Whether a certificate holds; nothing in it is believed, and nothing is raised."""
    token = _session.set(Session())
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
        _session.reset(token)


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
