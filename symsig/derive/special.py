"""What a plan gives at infinity, at zeros and outside its domain: limits, the sign of zero, NaN."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from symsig.derive.arrange import Arrangement, vanishes
from symsig.derive.atoms import Unsafe
from symsig.derive.local import sign_inside
from symsig.derive.problem import Piece, Problem
from symsig.expr import Tree, num, var
from symsig.expr.tree import nodes, rewrite, substitute, variables
from symsig.model import DTYPES, Dtype
from symsig.normal import Cell, Frac, Tower, Undecidable, limit_at_infinity
from symsig.program.expand import expanded
from symsig.program.interpret import evaluate

NEXT_TO_ZERO = Fraction(1, 2**40)
"""Where a function's sign is looked up that is not known on the whole cell."""

WITHIN = 2048
"""exp(-2048/2) is 0 in float64."""


def guarded(problem: Problem, tree: Tree) -> Tree:
    """The tree, NaN outside the domain and for NaN; left as it is where its own arithmetic gives NaN there."""
    for name in (problem.x.name, *(name for name, _ in problem.parameters)):
        if not _keeps_nan(problem, tree, name):
            tree = Tree("select", Tree("eq", var(name), var(name)), tree, var(name))
    for name, domain in ((problem.x.name, problem.domain), *problem.parameters):
        for end, below in ((domain.lo, True), (domain.hi, False)):  # at an end it is the limit, of an open one too
            if end is not None and not _is_nan_beyond(problem, tree, name, end, below):
                v, c = var(name), num(end)
                outside = Tree("lt", v, c) if below else Tree("lt", c, v)
                tree = Tree("select", outside, Tree("nan"), tree)
    return tree


def _keeps_nan(problem: Problem, tree: Tree, name: str) -> bool:
    """Whether NaN for one variable gives NaN, whatever the other one is."""
    others = [0.0, *(sign * 2.0**k for sign in (-1, 1) for k in (-1074, -3, 0, 3, 1023)), np.inf, -np.inf]
    names = (problem.x.name, *(n for n, _ in problem.parameters))
    values = {n: np.full(len(others), np.nan) if n == name else np.array(others) for n in names}
    return bool(np.all(np.isnan(evaluate(expanded(tree), values, "float64"))))


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

    x*exp(x) at -inf is -inf*0, and its limit is -0; x/(1 + |x|) at inf is inf/inf, and its limit is 1. One that
    does not come to the limit in any way is for a bounded interval only: log(-expm1(x)) at -inf is +0, and not -0.
    """
    x = problem.x
    found = [_turned(Piece(cell, tower, value, ()), arrangement, x) for arrangement in found]
    if cell.far is not None:
        return found
    wanted = list(_wanted(cell, tower, value, problem))
    clamped, distance = Tree("finite", x), Tree("abs", x)
    end = cell.sign * np.inf

    def candidates(tree: Tree) -> Iterator[Tree]:
        for found in (tree, *_flipped(tree)):
            yield from clamps(found)

    def clamps(tree: Tree) -> Iterator[Tree]:
        yield tree
        if vanishes(value.den):  # exp(w)/w: infinite in floats long before w is
            yield _near(tree, distance)
        everywhere = rewrite(tree, lambda node: clamped if node == x else node)
        yield rewrite(everywhere, lambda node: distance if node == Tree("abs", clamped) else node)
        yield everywhere
        dying = _held(tree, distance)
        yield dying
        yield rewrite(dying, lambda node: clamped if node == x else node)
        if vanishes(value.num):
            yield _near(tree, distance)
        yield _weighted(tree, x)

    def right(tree: Tree, *, signed: bool) -> bool:
        return all(
            _same(got, _rounded(limit, dtype)) or (not signed and got == limit == parameter == 0)
            for parameter, limit in wanted
            for dtype, got in _computed(tree, _values(problem, end, parameter))
        )

    def first(tree: Tree) -> Tree | None:
        """The first candidate that is right; the sign of 0*x, for a parameter of 0, is the last thing asked."""
        ways = (True, False) if problem.parameters else (True,)
        return next((found for signed in ways for found in candidates(tree) if right(found, signed=signed)), None)

    kept = []
    for arrangement in found:
        tree = first(arrangement.tree)
        kept.append(replace(arrangement, bounded=True) if tree is None else replace(arrangement, tree=tree))
    if all(arrangement.bounded for arrangement in kept):
        parameter, limit = wanted[0]
        got = _computed(found[0].tree, _values(problem, end, parameter))[0][1]
        raise Unsafe(f"computed at {infinity(cell)} it is {got}, and its limit is {limit}")
    return kept


def _flipped(tree: Tree) -> Iterator[Tree]:
    """-(-a) for a in double-word arithmetic, the sign taken inside: a zero of hi + lo is +0."""
    if tree.op == "double":
        yield Tree("neg", Tree("double", _negative(tree.args[0])))
    elif tree.op == "neg" and tree.args[0].op == "double":
        yield Tree("double", _negative(tree.args[0].args[0]))


def _negative(tree: Tree) -> Tree:
    """Minus a double-word value: of its last factor, so that t*(2 - w) becomes t*(w - 2)."""
    match tree.op:
        case "ddiv":
            return Tree("ddiv", _negative(tree.args[0]), tree.args[1])
        case "dmul":
            return Tree("dmul", tree.args[0], _negative(tree.args[1]))
        case "dsub":
            return Tree("dsub", *tree.args[::-1])
        case "neg":
            return tree.args[0]
    return Tree("neg", tree)


def _turned(piece: Piece, arrangement: Arrangement, x: Tree) -> Arrangement:
    """With -(b - a) for each a - b, where a pole at 0 has the wrong sign otherwise: t/(t - 1) is +inf at t = 1."""
    if not wrong_zero([piece], arrangement.tree, [arrangement.tree], x):
        return arrangement
    turned = rewrite(arrangement.tree, lambda n: Tree("neg", Tree("sub", *n.args[::-1])) if n.op == "sub" else n)
    right = not wrong_zero([piece], turned, [turned], x)
    return replace(arrangement, tree=turned) if right else arrangement


def _weighted(tree: Tree, x: Tree) -> Tree:
    """Products of something in x with something in a parameter alone as `weighted`: y*x is 0 where y is."""

    def product(node: Tree) -> Tree:
        if node.op == "mul":
            for factor, rest in (node.args, node.args[::-1]):
                if x.name not in variables(factor) and variables(factor) and x.name in variables(rest):
                    return Tree("weighted", factor, rest)
        return node

    return rewrite(tree, product)


def _held(tree: Tree, w: Tree) -> Tree:
    """w held to `WITHIN` in every product with an exponential, which is 0 in floats from there on."""
    if tree.op in ("exp", "expm1", "erfc", "lifted") or not tree.args:
        return tree
    if tree.op in ("mul", "dmul") and _dies(tree):
        return _near(tree, w)
    return Tree(tree.op, *(_held(part, w) for part in tree.args), value=tree.value)


def _near(tree: Tree, w: Tree) -> Tree:
    """The tree with w held to `WITHIN` outside of exponentials: a value with a factor that is 0 from there on."""
    held = Tree("within", w, num(WITHIN))
    kept = {node: node for node in nodes(tree) if node.op in ("exp", "erfc", "lifted")}
    done: dict[Tree, Tree] = {w: held}
    for node in nodes(tree):
        if node not in done:
            done[node] = kept.get(node) or Tree(node.op, *(done[a] for a in node.args), value=node.value)
    return done[tree]


def _dies(tree: Tree) -> bool:
    """Whether a factor is 0 in floats from w = WITHIN on: an exponential of at least w/2, or a product with one."""
    if tree.op in ("mul", "dmul"):
        return any(_dies(part) for part in tree.args)
    if tree.op == "pair":
        return _dies(tree.args[0])
    if tree.op == "lifted":
        return tree.args[1].number <= WITHIN
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
    for chosen in [*ends, Fraction(1, 2)] if ends else [Fraction(-1), Fraction(0), Fraction(1)]:
        alone = Tower(cell, problem.x.name)
        (fixed,) = alone.normal(substitute(problem.definition, {name: num(chosen)}))
        yield float(chosen), limit_at_infinity(alone, fixed)


def wrong_zero(pieces: list[Piece], tree: Tree, own: Sequence[Tree], x: Tree) -> str:
    """What is wrong at -0 or +0, where a zero has the sign, and a pole too, of its approach; or "".

    With a parameter, the cells' `own` trees say what is right: leaky_relu(-0, -1) is +0.
    """
    for piece, alone in zip(pieces, own, strict=True):
        zero = piece.cell.sign * 0.0
        if piece.cell.near != 0:
            continue
        if piece.tower.parameters:
            if _jumps_at_zero(pieces):
                continue
            (name,) = piece.tower.parameters
            for parameter in (-1.0, -0.0, 0.0, 0.5, 1.0):
                values: dict[str, object] = {x.name: zero, name: parameter}
                pairs = zip(_computed(tree, values), _computed(alone, values), strict=True)
                if not all(_same(a, b) or np.isnan(b) for (_, a), (_, b) in pairs):
                    return f"computed at {zero} it is not what it comes to there"
            continue
        sign = piece.tower.sign(piece.value)
        if sign is None:
            sign = sign_inside(piece.tower, piece.value, NEXT_TO_ZERO)
        if not sign:
            continue
        try:
            wanted = sign * 0.0 if piece.tower.at(Fraction(0), piece.value)[1][0].is_zero else None
        except Undecidable:  # a pole, or a logarithm's
            wanted = sign * np.inf
        for _, got in _computed(tree, {x.name: zero}):
            if wanted is not None and not _same(got, wanted) and (wanted == 0 or np.isinf(got)):
                return f"computed at {zero} it is {got}, and comes to {wanted}"
    return ""


def _jumps_at_zero(pieces: Sequence[Piece]) -> bool:
    return any(piece.cell.lo == 0 and piece.start not in ("both", "pole") for piece in pieces[1:])


def _computed(tree: Tree, values: dict[str, object]) -> list[tuple[Dtype, float]]:
    """The tree at one input, as each float format computes it."""
    return [(d, float(evaluate(expanded(tree), {n: np.array(v, d) for n, v in values.items()}, d))) for d in DTYPES]


def _rounded(value: float, dtype: Dtype) -> float:
    return float(np.dtype(dtype).type(value))


def _same(a: float, b: float) -> bool:
    return a == b and bool(np.signbit(a) == np.signbit(b))
