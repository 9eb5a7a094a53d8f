"""What a plan gives at infinity, at zeros and outside its domain: limits, the sign of zero, NaN."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import numpy as np

from symsig.derive.arrange import Arrangement, vanishes
from symsig.derive.atoms import Unsafe
from symsig.derive.problem import Piece, Problem
from symsig.expr import Tree, num, var
from symsig.expr.tree import nodes, rewrite, substitute
from symsig.model import DTYPES, Dtype
from symsig.normal import Cell, Frac, Tower, Undecidable, limit_at_infinity
from symsig.program.expand import expanded
from symsig.program.interpret import evaluate

WITHIN = 2048
"""exp(-2048/2) is 0 in float64."""


def guarded(problem: Problem, tree: Tree) -> Tree:
    """The tree, NaN outside the domain; left as it is where its own arithmetic gives NaN there."""
    for name, domain in ((problem.x.name, problem.domain), *problem.parameters):
        for end, below, included in ((domain.lo, True, domain.lo_included), (domain.hi, False, domain.hi_included)):
            if end is not None and not _is_nan_beyond(problem, tree, name, end, below):
                v, c = var(name), num(end)
                outside = Tree("lt", v, c) if below else Tree("lt", c, v)
                del included  # at an end the value is the limit, of an open domain too
                tree = Tree("select", outside, Tree("nan"), tree)
    return tree


def _is_nan_beyond(problem: Problem, tree: Tree, name: str, end: Fraction, below: bool) -> bool:
    """Whether the tree gives NaN at the neighbour of an end, further out, and at infinity."""
    if name != problem.x.name:
        return False
    at = float(end)
    direction = -np.inf if below else np.inf
    steps = [
        np.nextafter(at, direction),
        *(at + np.copysign(2.0**k, direction) for k in range(-40, 100)),
        direction,
    ]
    values = [evaluate(expanded(tree), _values(problem, np.array(x), 1.0), "float64") for x in steps]
    return bool(np.all(np.isnan(values)))


def _values(problem: Problem, x: object, parameter: float) -> dict[str, object]:
    return {problem.x.name: x, **{name: np.array(parameter) for name, _ in problem.parameters}}


def infinity(cell: Cell) -> str:
    return "inf" if cell.sign > 0 else "-inf"


def finite(cell: Cell, tower: Tower, value: Frac, found: list[Arrangement], problem: Problem) -> list[Arrangement]:
    """The arrangements, with x clamped to the finite floats where an infinite one would give inf*0 or inf/inf.

    x*exp(x) at -inf is -inf*0, and its limit is -0; x/(1 + |x|) at inf is inf/inf, and its limit is 1.
    """
    if cell.far is not None:
        return found
    x = problem.x
    wanted = list(_wanted(cell, tower, value, problem))
    clamped, distance = Tree("finite", x), Tree("abs", x)
    end = cell.sign * np.inf

    def candidates(tree: Tree) -> Iterator[Tree]:
        yield tree
        everywhere = rewrite(tree, lambda node: clamped if node == x else node)
        yield rewrite(everywhere, lambda node: distance if node == Tree("abs", clamped) else node)
        yield everywhere
        dying = _held(tree, distance)
        yield dying
        yield rewrite(dying, lambda node: clamped if node == x else node)
        if vanishes(value.num):
            yield _near(tree, distance)

    def right(tree: Tree) -> bool:
        return all(
            _same(got, _rounded(limit, dtype))
            for parameter, limit in wanted
            for dtype, got in _computed(tree, _values(problem, end, parameter))
        )

    kept = []
    for arrangement in found:
        tree = next(filter(right, candidates(arrangement.tree)), None)
        if tree is not None:
            kept.append(replace(arrangement, tree=tree))
    if not kept:
        parameter, limit = wanted[0]
        got = _computed(found[0].tree, _values(problem, end, parameter))[0][1]
        raise Unsafe(f"computed at {infinity(cell)} it is {got}, and its limit is {limit}")
    return kept


def _held(tree: Tree, w: Tree) -> Tree:
    """w held to `WITHIN` in every product with an exponential, which is 0 in floats from there on."""
    if tree.op in ("exp", "expm1", "erfc") or not tree.args:
        return tree
    if tree.op == "mul" and _dies(tree):
        return _near(tree, w)
    return Tree(tree.op, *(_held(part, w) for part in tree.args), value=tree.value)


def _near(tree: Tree, w: Tree) -> Tree:
    """The tree with w held to `WITHIN` outside of exponentials: a value with a factor that is 0 from there on."""
    held = Tree("within", w, num(WITHIN))
    kept = {node: node for node in nodes(tree) if node.op in ("exp", "erfc")}
    done: dict[Tree, Tree] = {w: held}
    for node in nodes(tree):
        if node not in done:
            done[node] = kept.get(node) or Tree(node.op, *(done[a] for a in node.args), value=node.value)
    return done[tree]


def _dies(tree: Tree) -> bool:
    """Whether a factor is 0 in floats from w = WITHIN on: an exponential of at least w/2, or a product with one."""
    if tree.op == "mul":
        return any(_dies(part) for part in tree.args)
    if tree.op not in ("exp", "erfc"):
        return False
    argument = tree.args[0]
    if argument.op == "wide":
        return argument.args[1].number <= WITHIN
    if argument.op == "mul" and argument.args[0].op == "num":
        return argument.args[0].number <= Fraction(-1, 2)
    return argument.op == "neg"


def _wanted(cell: Cell, tower: Tower, value: Frac, problem: Problem) -> Iterator[tuple[float, float]]:
    """The limit at the cell's infinite end, for some values of a parameter."""
    if not problem.parameters:
        yield 0.0, limit_at_infinity(tower, value)
        return
    ((name, domain),) = problem.parameters
    ends = [end for end in (domain.lo, domain.hi) if end is not None]
    for chosen in [*ends, Fraction(1, 2)] if ends else [Fraction(-1), Fraction(1)]:
        alone = Tower(cell, problem.x.name)
        (fixed,) = alone.normal(substitute(problem.definition, {name: num(chosen)}))
        yield float(chosen), limit_at_infinity(alone, fixed)


def wrong_zero(pieces: list[Piece], tree: Tree, x: Tree) -> str:
    """What is wrong at -0 or +0 where the function is 0 there: the sign is to be that of its approach; or ""."""
    for piece in pieces:
        sign = piece.tower.sign(piece.value)
        if piece.cell.near != 0 or not sign or piece.tower.parameters:
            continue
        try:
            vanishes_there = piece.tower.at(Fraction(0), piece.value)[1][0].is_zero
        except Undecidable:  # a pole, or a logarithm's
            continue
        zero = piece.cell.sign * 0.0
        if vanishes_there and not all(_same(got, sign * 0.0) for _, got in _computed(tree, {x.name: zero})):
            return f"computed at {zero} it is not {sign * 0.0}"
    return ""


def _computed(tree: Tree, values: dict[str, object]) -> list[tuple[Dtype, float]]:
    """The tree at one input, as each float format computes it."""
    return [(d, float(evaluate(expanded(tree), {n: np.array(v, d) for n, v in values.items()}, d))) for d in DTYPES]


def _rounded(value: float, dtype: Dtype) -> float:
    return float(np.dtype(dtype).type(value))


def _same(a: float, b: float) -> bool:
    return a == b and bool(np.signbit(a) == np.signbit(b))
