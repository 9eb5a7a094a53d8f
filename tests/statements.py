"""Statements judged by another route: formulas are valued here from their trees, with no code of the prover's.

A value is a Fraction as long as it is exactly one, then an enclosure of Arb's or a number of mpmath's. Derivatives
come from truncated Taylor series. Nothing is simplified: x/x has no value at 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache, reduce
from importlib import import_module
from itertools import chain
from math import isqrt
from operator import add, mul, sub, truediv
from random import Random
from typing import Any
from unittest.mock import patch

from flint import arb, ctx, fmpq
from mpmath.ctx_mp import MPContext

from symsig.check import check
from symsig.definitions import definitions_of
from symsig.expr import Tree, num, parse, parse_domain
from symsig.expr.tree import nodes, variables
from symsig.family import FAMILY
from symsig.model import Identity, Proof
from symsig.prove import prove

SEED = 20_240
BITS = 300
DIGITS = (60, 200, 1_000, 4_000)
POINTS = 36
WORK = 100_000  # of the search for a counterexample, far less than a user waits for
WIDEST = 4_000  # bits of a number that is kept as a Fraction
LARGEST = 2**200  # argument of mpmath's exp
DEFINITIONS = definitions_of(FAMILY.values())

Value = Any
"""A Fraction, or a number of an arithmetic."""
Series = list[Value]
"""Taylor coefficients."""


class Undefined(Exception):
    """The formula has no real value at the point."""


class Unclear(Exception):
    """The precision does not tell, or the point is a seam inside a derivative."""


class Enclosing:
    """Arb's balls at 300 bits: what is said of a value is certain."""

    def number(self, q: Fraction) -> Value:
        return arb(fmpq(q.numerator, q.denominator))

    def pi(self) -> Value:
        return arb.pi()

    def finite(self, a: Value) -> Value:
        if not a.is_finite():
            raise Unclear("not finite")
        return a

    def sign(self, a: Value) -> int:
        if a > 0:
            return 1
        if a < 0:
            return -1
        raise Unclear("a sign")

    def exp(self, a: Value) -> Value:
        return self.finite(a.exp())

    def log(self, a: Value) -> Value:
        return self.finite(a.log())

    def sqrt(self, a: Value) -> Value:
        return self.finite(a.sqrt())

    def erf(self, a: Value) -> Value:
        return self.finite(a.erf())


class Approximate:
    """mpmath's numbers with so many digits: near the value, unless too much cancels."""

    def __init__(self, digits: int) -> None:
        self.mp = MPContext()
        self.mp.dps = digits

    def number(self, q: Fraction) -> Value:
        return self.mp.mpf(q.numerator) / q.denominator

    def pi(self) -> Value:
        return +self.mp.pi

    def finite(self, a: Value) -> Value:
        return a

    def sign(self, a: Value) -> int:
        if not a:
            raise Unclear("a sign")
        return 1 if a > 0 else -1

    def exp(self, a: Value) -> Value:
        if abs(a) > LARGEST:
            raise Unclear("a huge number")
        return self.mp.exp(a)

    def log(self, a: Value) -> Value:
        return self.mp.log(a)

    def sqrt(self, a: Value) -> Value:
        return self.mp.sqrt(a)

    def erf(self, a: Value) -> Value:
        return self.mp.erf(a)


ZERO, ONE = Fraction(0), Fraction(1)
ARITHMETIC = {"add": add, "sub": sub, "mul": mul, "div": truediv}
COMPARE = {
    "lt": lambda sign: sign < 0,
    "le": lambda sign: sign <= 0,
    "gt": lambda sign: sign > 0,
    "ge": lambda sign: sign >= 0,
    "eq": lambda sign: sign == 0,
    "ne": lambda sign: sign != 0,
}
SHORT = {
    "expm1": "exp(u) - 1",
    "log1p": "log(1 + u)",
    "sinh": "(exp(u) - exp(-u))/2",
    "cosh": "(exp(u) + exp(-u))/2",
    "tanh": "1 - 2/(1 + exp(2*u))",
    "sech": "2/(exp(u) + exp(-u))",
    "coth": "1 + 2/(exp(2*u) - 1)",
    "atanh": "log((1 + u)/(1 - u))/2",
    "logit": "log(u/(1 - u))",
    "log1mexp": "log(1 - exp(u))",
    "erfc": "1 - erf(u)",
    "logaddexp": "log(exp(u) + exp(v))",
}


@cache
def _short(name: str) -> Tree:
    return parse(SHORT[name])


class Evaluator:
    """The value of a tree at a rational point; raises Undefined or Unclear."""

    def __init__(self, world: Enclosing | Approximate) -> None:
        self.world = world

    def value(self, tree: Tree, point: Mapping[str, Fraction]) -> Value:
        return self.series(tree, {name: [x] for name, x in point.items()}, "")[0]

    def series(self, tree: Tree, env: Mapping[str, Series], along: str) -> Series:
        """Taylor coefficients in the variable `along`, as many as the variables have."""
        length = len(next(iter(env.values()), [ZERO]))
        tail = [ZERO] * (length - 1)
        op = tree.op
        if op == "num":
            return [tree.number, *tail]
        if op == "pi":
            return [self.world.pi(), *tail]
        if op == "var":
            return env[tree.name]
        if op == "piecewise":
            return self.series(self.branch(tree, env, along, length > 1), env, along)
        if op == "diff":
            return self.derivative(tree, env, along, length)
        args = [self.series(arg, env, along) for arg in tree.args]
        if op in SHORT:
            return self.series(_short(op), dict(zip("uv", args, strict=False)), along)
        if op in DEFINITIONS:
            return self.series(DEFINITIONS[op].body, dict(zip(DEFINITIONS[op].variables, args, strict=True)), along)
        if op in ("max", "min"):
            return reduce(lambda a, b: self.larger(a, b) if op == "max" else self.smaller(a, b), args)
        a, *others = args
        match op:
            case "add" | "sub":
                return [self.apply(op, p, q) for p, q in zip(a, others[0], strict=True)]
            case "neg":
                return [-p for p in a]
            case "mul":
                return self.times(a, others[0])
            case "div":
                return self.over(a, others[0])
            case "pow":
                return self.power(a, tree.args[1].number)
            case "exp" | "log" | "sqrt" | "erf" | "abs":
                result: Series = getattr(self, op)(a)
                return result
        raise AssertionError(f"{op} is not valued")

    # scalars

    def apply(self, op: str, p: Value, q: Value) -> Value:
        exact = isinstance(p, Fraction) and isinstance(q, Fraction)
        if exact:
            result = ARITHMETIC[op](p, q)
            wide = max(result.numerator.bit_length(), result.denominator.bit_length()) > WIDEST
            return self.world.number(result) if wide else result
        if ZERO in (q if isinstance(q, Fraction) else ONE, p if isinstance(p, Fraction) else ONE) and op == "mul":
            return ZERO
        return ARITHMETIC[op](self.lifted(p), self.lifted(q))

    def lifted(self, p: Value) -> Value:
        return self.world.number(p) if isinstance(p, Fraction) else p

    def sign(self, p: Value) -> int:
        """1, 0 or -1; 0 of an exact number alone."""
        return (p > 0) - (p < 0) if isinstance(p, Fraction) else self.world.sign(p)

    def function(self, name: str, p: Value) -> Value:
        special = {("exp", ZERO): ONE, ("log", ONE): ZERO, ("erf", ZERO): ZERO}
        if isinstance(p, Fraction) and (name, p) in special:
            return special[name, p]
        if name == "sqrt" and isinstance(p, Fraction):
            root = Fraction(isqrt(p.numerator), isqrt(p.denominator))
            if root**2 == p:
                return root
        return getattr(self.world, name)(self.lifted(p))

    # series

    def inner(self, a: Series, b: Series) -> Value:
        """a0*bn + a1*b(n-1) + ... of equally many terms."""
        terms = (self.apply("mul", p, q) for p, q in zip(a, reversed(b), strict=True))
        return reduce(lambda p, q: self.apply("add", p, q), terms, ZERO)

    def times(self, a: Series, b: Series) -> Series:
        return [self.inner(a[: k + 1], b[: k + 1]) for k in range(len(a))]

    def over(self, a: Series, b: Series) -> Series:
        if not self.sign(b[0]):
            raise Undefined("a division by 0")
        q: Series = []
        for k in range(len(a)):
            rest = self.apply("sub", a[k], self.inner(q, b[1 : k + 1]))
            q.append(self.apply("div", rest, b[0]))
        return q

    def power(self, a: Series, exponent: Fraction) -> Series:
        if exponent.denominator == 2:
            a = self.sqrt(a)
        n = abs(exponent.numerator)
        result: Series = [ONE] + [ZERO] * (len(a) - 1)
        square = a
        while n:
            if n % 2:
                result = self.times(result, square)
            n //= 2
            square = self.times(square, square) if n else square
        return self.over([ONE] + [ZERO] * (len(a) - 1), result) if exponent < 0 else result

    def sloped(self, a: Series, first: Value, slope: Series) -> Series:
        """The series that starts with `first` and has the derivative slope*a'."""
        steps = [j * p for j, p in enumerate(a)][1:]
        return [first, *(self.inner(steps[:k], slope[:k]) / k for k in range(1, len(a)))]

    def exp(self, a: Series) -> Series:
        e = [self.function("exp", a[0])]
        for k in range(1, len(a)):
            e.append(self.inner([j * a[j] for j in range(1, k + 1)], e) / k)
        return e

    def log(self, a: Series) -> Series:
        if self.sign(a[0]) <= 0:
            raise Undefined("a logarithm")
        return self.sloped(a, self.function("log", a[0]), self.over([ONE] + [ZERO] * (len(a) - 1), a))

    def erf(self, a: Series) -> Series:
        first = self.function("erf", a[0])
        if len(a) == 1:
            return [first]
        scale = 2 / self.world.sqrt(self.world.pi())
        return self.sloped(
            a, first, [self.apply("mul", scale, p) for p in self.exp([-p for p in self.times(a, a)])]
        )

    def sqrt(self, a: Series) -> Series:
        sign = self.sign(a[0])
        if sign < 0 or (not sign and any(p != ZERO for p in a[1:])):
            raise Undefined("a root")
        root = [self.function("sqrt", a[0])]
        for k in range(1, len(a)):
            rest = self.apply("sub", a[k], self.inner(root[1:], root[1:])) if sign else ZERO
            root.append(self.apply("div", rest, 2 * root[0]) if sign else ZERO)
        return root

    def abs(self, a: Series) -> Series:
        if len(a) == 1:
            return [abs(a[0])]
        return self.larger(a, [-p for p in a])

    def larger(self, a: Series, b: Series) -> Series:
        if len(a) == 1 and not (isinstance(a[0], Fraction) and isinstance(b[0], Fraction)):
            p, q = self.lifted(a[0]), self.lifted(b[0])
            return [p.max(q) if isinstance(p, arb) else max(p, q)]
        sign = self.sign(self.apply("sub", a[0], b[0]))
        if not sign and a != b:
            raise Unclear("a seam")
        return a if sign >= 0 else b

    def smaller(self, a: Series, b: Series) -> Series:
        return [-p for p in self.larger([-p for p in a], [-p for p in b])]

    def branch(self, tree: Tree, env: Mapping[str, Series], along: str, beside: bool) -> Tree:
        """The value of the first branch whose condition holds, here and, if asked, beside the point."""
        here = {name: series[:1] for name, series in env.items()}
        for value, condition in zip(tree.args[:-1:2], tree.args[1::2], strict=True):
            left, right = (self.series(side, here, along)[0] for side in condition.args)
            sign = self.sign(self.apply("sub", left, right))
            if beside and not sign and variables(condition):
                raise Unclear("a seam")
            if COMPARE[condition.op](sign):
                return value
        return tree.args[-1]

    def derivative(self, tree: Tree, env: Mapping[str, Series], along: str, length: int) -> Series:
        body, variable, order = tree.args
        name, n = variable.name, int(order.number)
        if length > 1 and name != along:
            raise Unclear("derivatives in two variables")
        longer = {x: series + [ZERO] * n for x, series in env.items()}
        if length == 1:
            longer[name] = [env[name][0], ONE] + [ZERO] * (n - 1)
        series = self.series(body, longer, name)
        for _ in range(n):
            series = [k * series[k] for k in range(1, len(series))]
        return series


def value(tree: Tree, point: Mapping[str, Fraction]) -> Value:
    """An enclosure at 300 bits, or the exact value; raises Undefined or Unclear."""
    with ctx.workprec(BITS):
        return Evaluator(Enclosing()).value(tree, point)


def inside(domain: str, point: Mapping[str, Fraction]) -> bool:
    """Whether a point, as far as it is given, is in a domain."""
    exact = Evaluator(Enclosing())
    for condition in parse_domain(domain):
        if set(variables(condition)) <= point.keys():
            left, right = (exact.value(side, point) for side in condition.args)
            if not COMPARE[condition.op](exact.sign(left - right)):
                return False
    return True


def points(domain: str, *sides: Tree, seams: tuple[Fraction, ...] = ()) -> list[dict[str, Fraction]]:
    """A few dozen rational points of a domain, the same each time: seams, what is beside them, and others."""
    random = Random(SEED)
    conditions = parse_domain(domain)
    numbers = {node.number for tree in (*sides, *conditions) for node in nodes(tree) if node.op == "num"}
    marks = sorted({ZERO, *seams, *(s * q for q in numbers if abs(q) <= 100 for s in (1, -1))})
    names = sorted({name for tree in (*sides, *conditions) for name in variables(tree)} or {"x"})
    chosen: dict[str, list[Fraction]] = {}
    for name in names:
        near = [*seams, *random.sample(marks, min(len(marks), 12))]
        steps = [Fraction(random.randint(1, 999), random.choice((7, 50, 999, 2**40))) for _ in range(3 * POINTS)]
        tiny = Fraction(1, 2**40)
        found = chain(
            near,
            (mark + s * tiny for mark in near for s in (1, -1)),
            (s * q for step in steps for q in (step, step / (1 + step)) for s in (1, -1)),
        )
        chosen[name] = [q for q in dict.fromkeys(found) if inside(domain, {name: q})]
    first, *others = names
    some = chosen[first]
    kept = some[: POINTS // 2] + random.sample(some[POINTS // 2 :], min(len(some[POINTS // 2 :]), POINTS // 2))
    return [{first: q, **{name: random.choice(chosen[name]) for name in others}} for q in kept]


def judged(identity: Identity, lhs: Tree, rhs: Tree, clear: int = 12) -> Proof:
    """The prover's verdict on an identity whose sides are these trees, after everything that can contradict it.

    A certificate is accepted by the checker. A refutation's witness is a point of the domain at which mpmath finds
    both sides in the enclosures that are claimed, and these are not in relation. What is proved has a value and is
    not contradicted by enclosures at any point of a set, of which so many have to be clear.
    """
    with patch.object(import_module("symsig.prove.refute"), "WORK", WORK):
        proof = prove(identity, DEFINITIONS)
    said = f"{identity.lhs} {identity.relation} {identity.rhs} for {identity.domain or 'all'}: {proof.verdict}"
    if proof.verdict == "undecided":
        assert proof.reason and proof.certificate is None and proof.witness is None, said
        return proof
    result = check(proof.certificate)
    assert result.ok, f"{said}, {result.reason}"
    if proof.verdict == "refuted":
        assert proof.witness is not None, said
        assert shows(proof, lhs, rhs), f"{said} by {proof.witness}, where mpmath finds no such values"
    else:
        against = contradiction(proof, lhs, rhs, clear)
        assert not against, f"{said}, and yet {against}"
    return proof


def relation_at(identity: Identity, point: Mapping[str, Fraction]) -> str:
    """The relation stated at a point: strict outside the points of equality."""
    if identity.equality_at is None:
        return identity.relation
    equal = {Evaluator(Enclosing()).value(parse(text), {}) for text in identity.equality_at}
    return "==" if point.get("x") in equal else identity.relation[0]


def shows(proof: Proof, lhs: Tree, rhs: Tree) -> bool:
    """Whether the witness is in the domain, its enclosures contradict the statement, and hold both values."""
    assert proof.witness is not None
    point = proof.witness.point
    relation = relation_at(proof.identity, point)
    (a, b), (c, d) = (tuple(map(Fraction, ends)) for ends in (proof.witness.lhs, proof.witness.rhs))
    apart = {"==": b < c or a > d, "<": a > d, ">": b < c, "<=": a > d, ">=": b < c}[relation]
    if not inside(proof.identity.domain, point):
        return False
    for digits in DIGITS:
        approximate = Evaluator(Approximate(digits))
        try:
            left, right = (approximate.value(side, point) for side in (lhs, rhs))
        except Unclear:
            continue
        except Undefined:
            return False
        equal = left == right and relation in ("<", ">") and type(left) is type(right) is Fraction
        if not (apart or equal):
            return False
        slack = Fraction(1, 10 ** (digits * 2 // 3))
        found = ((_rational(left), a, b), (_rational(right), c, d))
        if all(lo - abs(v) * slack <= v <= hi + abs(v) * slack for v, lo, hi in found):
            return True
    return False


def _rational(number: Value) -> Fraction:
    if isinstance(number, Fraction):
        return number
    sign, mantissa, exponent, _ = number._mpf_
    return Fraction(int(-mantissa if sign else mantissa)) * Fraction(2) ** int(exponent)


def contradiction(proof: Proof, lhs: Tree, rhs: Tree, least: int) -> str:
    """What enclosures say against a statement that is proved, or ""."""
    assert proof.certificate is not None
    identity = proof.identity
    seams = tuple(Fraction(piece["at"]) for piece in proof.certificate["pieces"] if "at" in piece)
    there = points(identity.domain, lhs, rhs, seams=seams)
    clear = 0
    for point in there:
        try:
            left, right = (value(side, point) for side in (lhs, rhs))
            with ctx.workprec(BITS):
                evaluator = Evaluator(Enclosing())
                difference = evaluator.apply("sub", left, right)
                relation = relation_at(identity, point)
                overlap = not isinstance(difference, Fraction) and difference.contains(0)
                clear += 1
                if overlap:
                    continue
                sign = evaluator.sign(difference)
        except Unclear:
            continue
        except Undefined as reason:
            return f"at {point} there is {reason}"
        holds = {"==": sign == 0, "<": sign < 0, "<=": sign <= 0, ">": sign > 0, ">=": sign >= 0}[relation]
        if not holds:
            return f"at {point} the sides are {left} and {right}"
    few = clear < min(len(there), least)
    return f"at {len(there) - clear} of {len(there)} points nothing is clear" if few else ""


def has_gap(identity: Identity, lhs: Tree, rhs: Tree) -> bool:
    """Whether a side is seen to have no value at some point of the domain: then nothing need be decided."""
    for point in points(identity.domain, lhs, rhs):
        try:
            for side in (lhs, rhs):
                value(side, point)
        except Unclear:
            continue
        except Undefined:
            return True
    return False


def replaced(tree: Tree, path: tuple[int, ...], new: Tree) -> Tree:
    """The tree with another subtree at a place."""
    if not path:
        return new
    first, *rest = path
    args = [replaced(a, tuple(rest), new) if i == first else a for i, a in enumerate(tree.args)]
    return Tree(tree.op, *args, value=tree.value)


def places(
    tree: Tree, path: tuple[int, ...] = (), role: str = "value"
) -> Iterator[tuple[tuple[int, ...], Tree, str]]:
    """Every occurrence of a subtree: where it is, itself, and what it is there for."""
    yield path, tree, role
    for i, arg in enumerate(tree.args):
        inner = role if role == "condition" else "value"
        if tree.op == "pow" and i == 1:
            inner = "exponent"
        elif tree.op == "diff" and i:
            inner = ("variable", "order")[i - 1]
        elif tree.op == "piecewise" and i % 2 and i < len(tree.args) - 1:
            inner = "condition"
        yield from places(arg, (*path, i), inner)


def scaled(tree: Tree, factor: Fraction) -> Tree:
    """factor*tree"""
    return num(tree.number * factor) if tree.op == "num" else Tree("mul", num(factor), tree)
