"""Where a line is to hold: a run of a statement's cells, or a point; and the proof that it holds there."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import pairwise

from symsig.expr import Definition, Tree, expand, num, show, var
from symsig.expr.tree import nodes
from symsig.model import Relation
from symsig.normal import Cell, Frac, Split, Undecidable
from symsig.normal.notation import notation
from symsig.prove.certificate import WitnessedTower
from symsig.prove.decide import decide
from symsig.prove.explain.lines import Line, UnprovedLine
from symsig.prove.explain.tidy import size, tidy
from symsig.prove.explain.written import fraction
from symsig.prove.statement import Domain, Statement


@dataclass(frozen=True)
class Place:
    """A part of a statement's domain: a run of its cells, or the point `at`, on which lines are to be proved."""

    statement: Statement
    definitions: Mapping[str, Definition]
    domain: Domain
    cells: tuple[Cell, ...]
    seams: tuple[Fraction, ...]
    at: Fraction | None = None

    @classmethod
    def of(cls, statement: Statement, definitions: Mapping[str, Definition]) -> Place:
        """The whole domain, in the cells that the decision of the statement needs."""
        ends = decide(statement)[2].ends
        cells, seams = statement.domain.cells_and_seams(ends)
        return cls(statement, definitions, statement.domain, tuple(cells), tuple(seams))

    def over(self, *cells: Cell) -> Place:
        """The run of cells, with the points between them and without its ends."""
        return replace(self, domain=Domain(cells[0].lo, cells[-1].hi, False, False), cells=cells)

    def point(self, at: Fraction) -> Place:
        """One point of the domain."""
        return replace(self, domain=Domain(at, at, True, True), cells=(), at=at)

    def holds(self, lhs: Tree, relation: Relation, rhs: Tree) -> bool:
        """Whether the prover proves it here. A derivative at a point is one of the function on the whole domain."""
        left, right = expand(lhs, self.definitions), expand(rhs, self.definitions)
        domain = self.domain
        if self.at is not None and relation == "==":
            here = Tree("eq", var(self.statement.variable), num(self.at))
            right, domain = Tree("piecewise", right, here, left), self.statement.domain
        return _shown(
            replace(self.statement, lhs=left, relation=relation, rhs=right, domain=domain, equality_at=None)
        )

    def normal(self, cell: Cell, tree: Tree) -> tuple[WitnessedTower, Frac]:
        """The normal form on a cell, in its tower, over exponentials that are no finer than it needs."""
        tower = self.statement.tower(cell, WitnessedTower)
        rates = tower.coarsened(*tower.normal(tree))
        coarse = WitnessedTower(cell, tower.variable, tower.parameters, rates, tower.ranges)
        (value,) = coarse.normal(tree)
        return coarse, value

    @property
    def outermost(self) -> tuple[Cell, ...]:
        """The last cell and the first: those whose normal form may hold on the others too."""
        return tuple(dict.fromkeys((self.cells[-1], self.cells[0])))

    def form(self, tree: Tree) -> Tree | None:
        """One fraction that is proved equal to the tree here; in the exponentials of the statement if possible."""
        found = []
        for cell in self.outermost:
            with suppress(Undecidable, Split):
                found.append(fraction(*self.normal(cell, tree)))
        found.sort(key=self._strangeness)
        return next((form for form in found if self.holds(tree, "==", form)), None)

    def _strangeness(self, tree: Tree) -> tuple[int, int]:
        strange = {node for node in nodes(tree) if node.op == "exp"} - self._exponentials
        return len(strange), size(tree)

    @cached_property
    def _exponentials(self) -> set[Tree]:
        sides = (tidy(expand(side, notation())) for side in (self.statement.lhs, self.statement.rhs))
        return {node for side in sides for node in nodes(side) if node.op == "exp"}

    def proved(self, lines: list[Line]) -> tuple[Line, ...]:
        """The lines, each proved equal to the one before it; what repeats a line is left out."""
        kept = lines[:1]
        for line in lines[1:]:
            if line.tree != kept[-1].tree:
                kept.append(line)
        for before, after in pairwise(kept):
            if not self.holds(before.tree, "==", after.tree):
                raise UnprovedLine(f"{show(before.tree)} == {show(after.tree)}")
        return tuple(kept)


@lru_cache(maxsize=256)
def _shown(statement: Statement) -> bool:
    """Whether the prover shows it; a form that was chosen because it is proved is then a line of its own."""
    return not decide(statement)[1]
