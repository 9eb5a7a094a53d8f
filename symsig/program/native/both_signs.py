"""Fractions over 1 + t and (1 + t)^2, t = exp(-c|x|), a formula for each sign of x, as one formula for both.

1/(1 + t) where x > 0 and t/(1 + t) where x < 0 are 1/(1 + exp(-c*x)), which needs no choice. `logistic` n z is
n/(1 + exp(z)), an op of its own, since exp(z) = 2^k e^r, and n*2^-k/(2^-k + e^r) has one sum and one quotient; and
`silu_slope` w is y (1 - w (1 - y)), y = 1/(1 + exp(w)), which is more than three operations on pairs are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite
from symsig.program.native.formats import DOUBLE, SINGLE
from symsig.program.native.local import choice
from symsig.program.native.wide import ONE, ZERO, Arithmetic, neg_

Polynomial = Mapping[tuple[int, int], Fraction]
"""sum(c t^i x^j): (i, j) -> c."""

FAR = num(2**11)
"""exp(-2048) is 0, and times |x| as well."""

ONE_AND_T: Polynomial = {(0, 0): Fraction(1), (1, 0): Fraction(1)}

GENTLE = Fraction(1, 2**10)
"""Of a smaller c, x exp(-c*x) is not 0 yet where exp(-c*x) is computed as 0."""

NEAR, NEAR_SHORT, GRID = Fraction(1, 2**6), Fraction(1, 2**8), Fraction(1, 2**9)
"""How far from its zero, and to which digits, f of `_over_square` needs a polynomial. In pairs the last that is
rounded there, where e^r is 1.11, is r^2/2, so y errs by 2^-60, and f by a quarter of an ULP; in plain floats y errs
by 2^-34, and f by 2^-36/NEAR_SHORT, which is 1/16 ULP of float32."""

F_ENDS = num(Fraction(-3, 8)), num(Fraction(1, 2))
"""-1/e <= -w exp(-w) <= t (1 + t - w)/(1 + t)^2 <= 1/2 for w >= 0 and t = exp(-w)."""

ENDS = F_ENDS[0], num(Fraction(11, 8))
"""Of f where x < 0, and 1 - f where not."""


def on_both_signs(tree: Tree, arithmetic: Arithmetic) -> Tree:
    """The tree with such fractions written by `logistic`."""
    found = rewrite(tree, lambda node: _changed(node, arithmetic))
    near, bits = (NEAR, DOUBLE.bits) if arithmetic.wide else (NEAR_SHORT, SINGLE.bits)
    return rewrite(found, lambda node: _narrowed(node, near, bits))


def _narrowed(node: Tree, near: Fraction, bits: int) -> Tree:
    """f, and about its zero a polynomial, where f is that of `_over_square`: of fewer terms, for fewer inputs."""
    if node.op != "select" or node.args[2].op != "select":
        return node
    before, f, (_, p, other) = *node.args[:2], node.args[2].args
    found = choice(p)
    if f != other or not found or not any(n.op == "known" for n in nodes(f)):
        return node
    (piece,) = found[1]
    low = max(piece.low, math.floor((piece.center - near) / GRID) * GRID)
    high = min(piece.high, math.ceil((piece.center + near) / GRID) * GRID)
    farthest = max(piece.center - low, high - piece.center)
    terms = [abs(c) * farthest**i for i, c in enumerate(piece.coefficients)]
    count = next(n for n in range(1, len(terms) + 1) if sum(terms[n:]) <= terms[0] / 2 ** (bits + 6))
    x, center = before.args[0], p.args[0].args[1]
    d = Tree("offset", Tree("ranged", piece.size, num(low), num(high)), center)
    p = Tree("mul", d, Tree("horner", d, *map(num, piece.coefficients[:count])))
    inside = Tree("select", Tree("lt", x, num(-low)), p, f)
    return Tree("select", Tree("lt", x, num(-high)), f, inside)


def _changed(node: Tree, arithmetic: Arithmetic) -> Tree:
    if node.op == "log1p" and node.args[0].op == "exp" and (found := _decay(node.args[0].args[0])):
        return Tree("log1p_exp", Tree("abs", found[0]))
    if node.op != "div":
        return node
    exponentials = {n for n in nodes(node) if n.op == "exp"}
    if len(exponentials) != 1:
        return node
    (t,) = exponentials
    found = _decay(t.args[0])
    if found is None:
        return node
    rate, x = found
    above, below = (_Side(t, x, positive).of(node.args[0]) for positive in (True, False))
    under = [_Side(t, x, positive).of(node.args[1]) for positive in (True, False)]
    if above is None or below is None or under[0] is None or under[0] != under[1]:
        return node
    if under[0] == ONE_AND_T:
        return _over_one(rate, x, above, below) or node
    if under[0] == _product(ONE_AND_T, ONE_AND_T):
        return _over_square(rate, x, above, below, arithmetic) or node
    return node


def _over_one(rate: Tree, x: Tree, above: Polynomial, below: Polynomial) -> Tree | None:
    """c x^j/(1 + exp(-rate x)), or with x of the other sign."""
    if len(above) != 1 or below != _mirrored(above, 1):
        return None
    (((i, j), c),) = above.items()
    if c != 1 or j > 1 or (j and rate.op == "mul" and rate.args[0].number < GENTLE):
        return None
    return Tree("logistic", x if j else ONE, rate if i else neg_(rate))


def _over_square(rate: Tree, x: Tree, above: Polynomial, below: Polynomial, arithmetic: Arithmetic) -> Tree | None:
    """With y = t/(1 + t) = 1/(1 + exp(rate |x|)), which is at most 1/2: c t/(1 + t)^2 = c y (1 - y), and
    (1 + t + |x| t)/(1 + t)^2 = 1 - f where x > 0, f = y (1 - |x| (1 - y)) = t (1 + t - |x|)/(1 + t)^2 where not.
    In plain floats, which have digits to spare, both are s (1 + x (1 - s)), s = 1/(1 + exp(-x)).

    From some rate |x| on 1 - y is 1, and y^2 would underflow in pairs.
    """
    size = Tree("within", Tree("abs", rate), FAR)
    if set(above) == {(1, 0)} and below == above:
        y = Tree("logistic", ONE, size)
        rest = Tree("sub", ONE, y)
        if arithmetic.wide:
            rest = Tree("select", Tree("lt", size, num(arithmetic.format.alone)), rest, ONE)
        return Tree("mul", num(above[1, 0]), Tree("mul", y, rest))
    if rate == x and above == {(0, 0): 1, (1, 0): 1, (1, 1): 1} and below == _mirrored(above, 2):
        if not arithmetic.wide:
            held = Tree("within", x, FAR)
            s = Tree("logistic", ONE, neg_(held))
            rest = Tree("sub", Tree("add", ONE, held), Tree("mul", held, s))  # for which s is waited for the least
            return Tree("known", Tree("mul", s, rest), *ENDS)
        f = Tree("known", Tree("silu_slope", size), *F_ENDS)
        return Tree("select", Tree("lt", x, ZERO), f, Tree("sub", ONE, f))
    return None


def _decay(argument: Tree) -> tuple[Tree, Tree] | None:
    """c*x and x, of an argument -c*abs(x), c > 0.

    Not of a cubic, as in the usual approximation of gelu: exp of it leaves the range for x > 10, and what guards
    against that costs more.
    """
    sign, inner = 1, argument
    while inner.op == "neg":
        sign, inner = -sign, inner.args[0]
    factor, size = inner.args if inner.op == "mul" and inner.args[0].op == "num" else (ONE, inner)
    if factor.number < 0:
        sign, factor = -sign, neg_(factor)
    bounded = size.op == "within"
    inside = size.args[0] if bounded else size
    if sign > 0 or inside.op != "abs" or inside.args[0].op != "var":
        return None
    (x,) = inside.args
    held = Tree("within", x, size.args[1]) if bounded else x
    return (held if factor == ONE else Tree("mul", factor, held)), x


def _mirrored(p: Polynomial, degree: int) -> Polynomial:
    """t^degree p(1/t, x): what stands over (1 + t)^degree for the other sign."""
    return {(degree - i, j): c for (i, j), c in p.items()}


def _product(a: Polynomial, b: Polynomial) -> Polynomial:
    found: dict[tuple[int, int], Fraction] = {}
    for (i, j), c in a.items():
        for (k, m), d in b.items():
            found[i + k, j + m] = found.get((i + k, j + m), Fraction(0)) + c * d
    return {power: c for power, c in found.items() if c}


class _Side:
    """Trees as polynomials in t and x where x has one sign."""

    def __init__(self, t: Tree, x: Tree, positive: bool) -> None:
        self.t, self.x, self.positive = t, x, positive

    def of(self, tree: Tree) -> Polynomial | None:
        """The polynomial, or None where it is none."""
        done: dict[Tree, Polynomial | None] = {}
        for node in nodes(tree):
            done[node] = self._made(node, done)
        return done[tree]

    def _made(self, node: Tree, done: Mapping[Tree, Polynomial | None]) -> Polynomial | None:
        sign = Fraction(1 if self.positive else -1)
        if node == self.t:
            return {(1, 0): Fraction(1)}
        if node == self.x:
            return {(0, 1): Fraction(1)}
        if node.op == "num":
            return {(0, 0): node.number} if node.number else {}
        if node.op == "abs" and node.args[0] == self.x:
            return {(0, 1): sign}
        if node.op == "select":
            if node.args[0] != Tree("lt", self.x, ZERO):
                return None
            return done[node.args[2 if self.positive else 1]]
        args = [done[arg] for arg in node.args]
        if any(arg is None for arg in args):
            return None
        known = [arg for arg in args if arg is not None]
        match node.op:
            case "neg":
                return {power: -c for power, c in known[0].items()}
            case "add" | "sub":
                other = known[1] if node.op == "add" else {power: -c for power, c in known[1].items()}
                total = dict(known[0])
                for power, c in other.items():
                    total[power] = total.get(power, Fraction(0)) + c
                return {power: c for power, c in total.items() if c}
            case "mul":
                return _product(*known)
        return None
