"""Cells -> one op tree for the whole domain, with what is used instead on some intervals laid over it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from symsig.derive.local import Local, sign_inside
from symsig.derive.merge import merge, merge_odd
from symsig.derive.problem import Piece
from symsig.derive.regions import Choice
from symsig.expr import Tree, num
from symsig.expr.tree import rewrite
from symsig.normal import Cell


@dataclass(frozen=True)
class Whole:
    """One way to compute the function on all cells: `exact` is to be proved equal to it; `tree` is the same with
    what each choice uses instead on some intervals, which is proved equal there, or near."""

    choice: tuple[Choice, ...]
    exact: Tree
    tree: Tree


def wholes(x: Tree, pieces: list[Piece], parity: int) -> list[Whole]:
    """All ways to put the cells' choices together; a function of known parity (+1, -1) also by its right side."""
    choices = list(product(*(piece.choices for piece in pieces)))
    found = [_merged(x, pieces, choice, zero) for choice in choices for zero in (x, Tree("copysign", num(1), x))]
    if parity and len(pieces) == 2 and pieces[1].start in ("both", "pole"):
        found += [_mirrored(x, pieces[1], choice, parity) for choice in choices]
    return found


def _merged(x: Tree, pieces: list[Piece], choice: tuple[Choice, ...], zero: Tree) -> Whole:
    """One tree of the cells' own; `zero` is what is compared with 0 there: copysign(1, x) parts -0 from +0."""
    trees = [part.tree for part in choice]
    if len(pieces) == 2 and pieces[1].start in ("both", "pole") and not any(part.patches for part in choice):
        sign = pieces[-1].tower.sign(pieces[-1].value)
        if sign and (odd := merge_odd(trees[0], trees[1], x, sign)) is not None:
            return Whole(choice, odd, odd)
    merged, last = trees[0], trees[0]
    for piece, tree in zip(pieces[1:], trees[1:], strict=True):
        assert piece.cell.lo is not None
        seam = num(piece.cell.lo)
        if tree != last and piece.start == "left":
            merged = merge(Tree("lt", seam, x), tree, merged)
        elif tree != last:
            merged = merge(Tree("lt", x if piece.cell.lo else zero, seam), merged, tree)
        last = tree
    overlays = [
        (*interval(p, piece.cell), p.tree)
        for piece, part in zip(pieces, choice, strict=True)
        for p in (part.patches if piece.cell.sign > 0 else part.patches[::-1])
    ]
    exact, tree = merged, _overlaid(x, merged, overlays, zero, pieces[0].cell.lo)
    for piece in pieces[1:]:
        if isinstance(piece.start, Fraction):
            assert piece.cell.lo is not None
            here = Tree("eq", x, num(piece.cell.lo))
            exact, tree = (Tree("select", here, num(piece.start), rest) for rest in (exact, tree))
    return Whole(choice, exact, tree)


def _mirrored(x: Tree, right: Piece, choice: tuple[Choice, ...], parity: int) -> Whole:
    """An even function by its right side in |x|; an odd one by copysign of that where it has one sign."""
    w, part = Tree("abs", x), choice[1]

    def in_w(half: Tree) -> Tree:
        return rewrite(half, lambda node: w if node in (x, Tree("abs", w)) else node)

    half, patched = (
        in_w(tree) for tree in (part.tree, _overlaid(w, part.tree, [(p.lo, p.hi, p.tree) for p in part.patches]))
    )
    if parity > 0:
        return Whole(choice, half, patched)
    exact = Tree("select", Tree("lt", x, num(0)), Tree("neg", half), half)
    sign = _sign(right, part)
    if not sign:
        return Whole(choice, exact, Tree("select", Tree("lt", x, num(0)), Tree("neg", patched), patched))
    odd = Tree("copysign", patched, x)
    return Whole(choice, exact, odd if sign > 0 else Tree("neg", odd))


def _sign(right: Piece, part: Choice) -> int:
    """The sign of the function on its right cell, 0 if it changes there.

    Where amplification is bounded, and in a polynomial that is about no zero, it does not vanish.
    """
    known = right.tower.sign(right.value)
    if known is not None or any(patch.vanishes for patch in part.patches):
        return known or 0
    return sign_inside(right.tower, right.value, Fraction(1))


def interval(patch: Local, cell: Cell) -> tuple[Fraction, Fraction]:
    lo, hi = sorted((cell.sign * patch.lo, cell.sign * patch.hi))
    return lo, hi


def _overlaid(
    x: Tree,
    tree: Tree,
    overlays: list[tuple[Fraction, Fraction, Tree]],
    zero: Tree | None = None,
    end: Fraction | None = None,
) -> Tree:
    """The tree with another one on each of the intervals, which come from left to right; `zero` as above.

    Nothing is asked for below `end`, where the domain begins.
    """
    result = tree
    for i in range(len(overlays) - 1, -1, -1):
        lo, hi, part = overlays[i]
        after = part if hi >= 2**127 else Tree("select", Tree("lt", x if hi else zero or x, num(hi)), part, result)
        starts = i > 0 and overlays[i - 1][1] == lo
        begins = lo <= -(2**127) or lo == end or (lo == 0 and x.op == "abs") or starts
        result = after if begins else Tree("select", Tree("lt", x if lo else zero or x, num(lo)), tree, after)
    return result
