"""What is to be derived: a function's definition as a tree, its variables and domains; and a cell of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Literal

from symsig.derive.atoms import Unsafe
from symsig.derive.regions import Choice
from symsig.expr import Tree, from_sympy, parse_domain, show, var
from symsig.expr.tree import substitute
from symsig.model import Function
from symsig.normal import Cell, Frac, Tower, Undecidable
from symsig.program.expand import ideal
from symsig.prove import Domain, Statement, decide
from symsig.prove.statement import read_domain

Start = Literal["both", "right", "left", "pole"] | Fraction
"""What a function is where a cell begins: the limit from both sides, this cell's, the other one's, or a value."""


@dataclass(frozen=True)
class Piece:
    """A cell with the definition's normal form on it, ways to compute that, and what holds where it begins."""

    cell: Cell
    tower: Tower
    value: Frac
    choices: tuple[Choice, ...]
    start: Start = "both"
    removable: bool = False


MOST_DERIVATIVES = 6


def _opened(domain: Domain) -> Domain:
    """Without its ends, where the function has its limits: what holds inside holds there by continuity."""
    return Domain(domain.lo, domain.hi, False, False)


def removed(tower: Tower, value: Frac, at: Fraction) -> Fraction | None:
    """The limit of 0/0 at a point by derivatives (l'Hopital's rule); None for a pole, or if it is not rational."""
    top, bottom = Frac.whole(value.num), Frac.whole(value.den)
    try:
        for _ in range(MOST_DERIVATIVES):
            _, (above, below) = tower.at(at, top, bottom)
            if not below.is_zero:
                return (above / below).value
            if not above.is_zero:
                return None
            top, bottom = (tower.derivative(part, tower.variable) for part in (top, bottom))
    except Undecidable:
        pass
    return None


@dataclass(frozen=True)
class Problem:
    """A function as the derivation sees it: its definition as a tree, its variable, parameters and domains."""

    function: Function
    definition: Tree
    x: Tree
    domain: Domain
    parameters: tuple[tuple[str, Domain], ...]

    @staticmethod
    def of(function: Function) -> Problem:
        conditions = parse_domain(function.domain)
        name, *others = (v.name for v in function.variables)
        return Problem(
            function,
            from_sympy(function.definition),
            var(name),
            read_domain(conditions, name),
            tuple((other, _opened(read_domain(conditions, other))) for other in others),
        )

    def tower(self, cell: Cell, denominators: Mapping[str, Fraction] | None = None) -> Tower:
        ranges = {name: (d.lo, d.hi) for name, d in self.parameters}
        return Tower(cell, self.x.name, tuple(ranges), denominators or {}, ranges)

    def show_equal(self, tree: Tree, domain: Domain) -> None:
        """Raises Unsafe unless tree == definition is proved on the domain."""
        meant = ideal(tree)
        statement = Statement(meant, "==", self.definition, self.x.name, domain, None, self.parameters)
        _, reason, _ = decide(statement)
        if reason:
            raise Unsafe(f"{show(meant)} is not proved equal to it: {reason}")

    def stretches(self, pieces: Sequence[Piece]) -> list[Domain]:
        """The domain without the points where cells meet and the function has a pole, or a limit only."""
        cuts = [piece.cell.lo for piece in pieces[1:] if piece.start == "pole" or piece.removable]
        ends = [self.domain.lo, *cuts, self.domain.hi]
        return [Domain(a, b, False, False) for a, b in pairwise(ends)]

    def started(self, before: Piece, piece: Piece) -> Piece:
        """The piece with what the definition is where it begins."""
        assert piece.cell.lo is not None
        point = Tower(piece.cell.lo, self.x.name, tuple(n for n, _ in self.parameters))
        try:
            (own,) = point.normal(self.definition)
        except Undecidable:
            limits = {removed(p.tower, p.value, piece.cell.lo) for p in (before, piece)}
            found = limits.pop() if len(limits) == 1 else None
            if found is None:
                return replace(piece, start="pole")
            return replace(piece, start=found, removable=True)
        try:
            left, right = (point.taken_from(p.tower, (p.value,))[0] for p in (before, piece))
        except Undecidable:
            return replace(piece, start="pole" if own.value is None else own.value)
        if own == right:
            return replace(piece, start="both" if left == right else "right")
        if own == left:
            return replace(piece, start="left")
        return replace(piece, start="right" if own.value is None else own.value)

    @cached_property
    def parity(self) -> int:
        """+1 for an even function, -1 for an odd one, 0 if neither is proved."""
        if self.domain != Domain(None, None, False, False):
            return 0
        mirrored = substitute(self.definition, {self.x.name: Tree("neg", self.x)})
        for sign, side in ((1, mirrored), (-1, Tree("neg", mirrored))):
            statement = Statement(
                side, "==", self.definition, self.x.name, self.domain, None, parameters=self.parameters
            )
            if not decide(statement)[1]:
                return sign
        return 0
