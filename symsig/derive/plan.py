"""The way from a definition to a plan: cells, normal forms, arrangements, merge, proof."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import numpy as np

from symsig.derive.arrange import Arrangement, Unsafe, arrangements, cost
from symsig.derive.merge import merge, merge_odd
from symsig.expr import Tree, from_sympy, num, show, var
from symsig.expr.tree import rewrite
from symsig.model import DTYPES, Branch, Function, Plan, SymsigError
from symsig.normal import Cell, Frac, Split, Tower, Undecidable, limit_at_infinity
from symsig.program.interpret import evaluate
from symsig.prove import Domain, Statement, decide


class Refusal(SymsigError):
    """No plan is derived; the text names the sub-expression or the sum that is in the way, and where."""


@dataclass(frozen=True)
class _Piece:
    """A cell with the definition's normal form on it, and the arrangements of that."""

    cell: Cell
    tower: Tower
    value: Frac
    arrangements: tuple[Arrangement, ...]


def derive(function: Function) -> Plan:
    """The branches that compute a function, their merge into one op tree, and why each is safe.

    Every branch is proved equal to the definition on its cell, and so is the merge on the whole line. Raises
    Refusal where the definition is outside the class or some sum would cancel.
    """
    if len(function.variables) != 1:
        raise Refusal(f"{function.name}: one variable is derived so far, not {len(function.variables)}")
    x = var(function.variables[0].name)
    definition = from_sympy(function.definition)
    try:
        pieces = _pieces(definition, x)
        best, tree = min(
            ((choice, _merged(x, pieces, choice)) for choice in product(*(p.arrangements for p in pieces))),
            key=lambda pair: cost(pair[1]),
        )
        for piece, choice in zip(pieces, best, strict=True):
            _show_equal(choice.tree, definition, x, Domain(piece.cell.lo, piece.cell.hi, False, False))
        _show_equal(tree, definition, x, Domain(None, None, False, False))
        limits = {_infinity(p.cell): _limit(p).hex() for p in pieces if p.cell.far is None}
        _check_zeros(pieces, tree, x)
    except (Unsafe, Undecidable) as reason:
        raise Refusal(f"{function.name}: {reason}") from None
    branches = tuple(
        Branch(piece.cell.text(x.name), choice.tree, choice.reasons)
        for piece, choice in zip(pieces, best, strict=True)
    )
    return Plan(function, branches, tree, limits)


def _pieces(definition: Tree, x: Tree) -> list[_Piece]:
    """The cells of the line from left to right, split where a branch of the definition changes."""
    pending = [Cell(None, Fraction(0)), Cell(Fraction(0), None)]
    done: list[_Piece] = []
    while pending:
        cell = pending.pop(0)
        tower = Tower(cell, x.name)
        try:
            (value,) = tower.normal(definition)
        except Split as split:
            pending[:0] = cell.split(split.at)
            continue
        tower = Tower(cell, x.name, denominators=tower.coarsened(value))
        (value,) = tower.normal(definition)
        piece = _Piece(cell, tower, value, tuple(arrangements(tower, value)))
        done.append(piece if cell.far is not None else _finite(piece, x))
    return done


def _merged(x: Tree, pieces: list[_Piece], choice: tuple[Arrangement, ...]) -> Tree:
    trees = [arrangement.tree for arrangement in choice]
    sign = pieces[-1].tower.sign(pieces[-1].value)
    if len(trees) == 2 and sign and (odd := merge_odd(trees[0], trees[1], x, sign)) is not None:
        return odd
    merged = trees[0]
    for piece, tree in zip(pieces[1:], trees[1:], strict=True):
        assert piece.cell.lo is not None
        merged = merge(Tree("lt", x, num(piece.cell.lo)), merged, tree)
    return merged


def _show_equal(tree: Tree, definition: Tree, x: Tree, domain: Domain) -> None:
    """Raises Unsafe unless tree == definition is proved on the domain."""
    _, reason, _ = decide(Statement(tree, "==", definition, x.name, domain, None))
    if reason:
        raise Unsafe(f"{show(tree)} is not proved equal to it: {reason}")


# special values


def _limit(piece: _Piece) -> float:
    return limit_at_infinity(piece.tower, piece.value)


def _infinity(cell: Cell) -> str:
    return "inf" if cell.sign > 0 else "-inf"


def _finite(piece: _Piece, x: Tree) -> _Piece:
    """The piece, with x clamped to the finite floats where an infinite one would give inf*0 or inf/inf.

    x*exp(x) at -inf is -inf*0, and its limit is -0; x/(1 + |x|) at inf is inf/inf, and its limit is 1.
    """
    limit = _limit(piece)
    clamped, distance = Tree("finite", x), Tree("abs", x)

    def candidates(tree: Tree) -> list[Tree]:
        everywhere = rewrite(tree, lambda node: clamped if node == x else node)
        but_distance = rewrite(everywhere, lambda node: distance if node == Tree("abs", clamped) else node)
        return [tree, but_distance, everywhere]

    def right(tree: Tree) -> bool:
        return all(_same(got, limit) for got in _computed(tree, x, piece.cell.sign * np.inf))

    found = []
    for arrangement in piece.arrangements:
        tree = next(filter(right, candidates(arrangement.tree)), None)
        if tree is not None:
            found.append(Arrangement(tree, arrangement.reasons))
    if not found:
        got = _computed(piece.arrangements[0].tree, x, piece.cell.sign * np.inf)[0]
        raise Unsafe(f"computed at {_infinity(piece.cell)} it is {got}, and its limit is {limit}")
    return _Piece(piece.cell, piece.tower, piece.value, tuple(found))


def _check_zeros(pieces: list[_Piece], tree: Tree, x: Tree) -> None:
    """Raises Unsafe unless the function's value at -0 and +0, where it is 0, has the sign of its approach."""
    for piece in pieces:
        sign = piece.tower.sign(piece.value)
        if piece.cell.near == 0 and sign and piece.tower.at(Fraction(0), piece.value)[1][0].is_zero:
            zero = piece.cell.sign * 0.0
            if not all(_same(got, sign * 0.0) for got in _computed(tree, x, zero)):
                raise Unsafe(f"computed at {zero} it is not {sign * 0.0}")


def _computed(tree: Tree, x: Tree, value: float) -> list[float]:
    """The tree at one input, as each float format computes it."""
    return [float(evaluate(tree, {x.name: np.array(value, dtype)}, dtype)) for dtype in DTYPES]


def _same(a: float, b: float) -> bool:
    return a == b and bool(np.signbit(a) == np.signbit(b))
