"""Decide a statement: equal exactly when the normal forms are, on every cell and at every seam."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from symsig.expr import Definition, Tree, num, show
from symsig.model import Identity, Proof, Verdict
from symsig.normal import Cell, Frac, Split, Tower, Undecidable
from symsig.prove.certificate import Piece, WitnessedTower, certificate, piece
from symsig.prove.refute import Cells, refute
from symsig.prove.statement import Statement, read

_FLIP = {"<": ">", "<=": ">="}


class _NotShown(Exception):
    """The statement does not hold on a cell or at a seam, or cannot be shown there; the text says where."""


@dataclass
class _Work:
    """The cells still to be decided, and the evidence collected so far."""

    cells: list[Cell]
    seams: list[Fraction]
    evidence: list[Piece] = field(default_factory=list)
    towers: dict[Cell, WitnessedTower] = field(default_factory=dict)

    def cut(self, at: Fraction) -> _Work:
        """The work from the start, with one more seam."""
        parts = [cell.split(at) if at in cell else (cell,) for cell in self.cells]
        return _Work([cell for cells in parts for cell in cells], [*self.seams, at])


def prove(identity: Identity, definitions: Mapping[str, Definition]) -> Proof:
    """`proved` with a certificate, `refuted` with a witness, or `undecided` with the reason.

    `definitions` are the names that the identity's text may use. A proof rests on the equality of reduced
    fractions alone; a refutation on two disjoint enclosures at a rational point. Raises SymsigError where the
    text is not a statement.
    """
    start = time.perf_counter()
    statement = read(identity, definitions)
    witness = None
    try:
        evidence, reason, cells = decide(statement)
        witness = refute(statement, cells) if reason else None
    except RecursionError:
        evidence, reason = [], "nested too deep"
    if reason and witness is None:
        return Proof(identity, "undecided", time.perf_counter() - start, reason=reason)
    shown = certificate(identity, definitions, witness or evidence)
    verdict: Verdict = "refuted" if witness else "proved"
    return Proof(identity, verdict, time.perf_counter() - start, certificate=shown, witness=witness)


def decide(statement: Statement) -> tuple[list[Piece], str, Cells]:
    """The evidence, cell by cell; the reason why the statement is not shown, or ""; and the cells found."""
    work = _Work(*statement.domain.cells_and_seams(statement.equality_at or ()))
    reason: str | None = None
    while reason is None:
        try:
            _decide(statement, work)
            reason = ""
        except Split as split:  # by a derivative at a seam, in a cell that both sides are one formula on
            work = work.cut(split.at)
        except (_NotShown, Undecidable) as obstacle:
            reason = str(obstacle)
    ends = {end for cell in work.cells for end in (cell.lo, cell.hi) if end is not None}
    return work.evidence, reason, Cells(tuple(sorted(ends | set(work.seams))))


def _decide(statement: Statement, work: _Work) -> None:
    pending = list(work.cells)
    work.cells = []
    while pending:
        cell = pending.pop(0)
        try:
            tower = statement.tower(cell, WitnessedTower)
            sides = tower.fractions(*statement.spelled)
            _hold_on_cell(statement, tower, *sides)
            work.cells.append(cell)
            work.towers[cell] = tower
        except Split as split:
            pending[:0] = cell.split(split.at)
            work.seams.append(split.at)
        except (_NotShown, Undecidable):
            work.cells += [cell, *pending]
            raise
    for seam in sorted(work.seams):
        work.evidence.append(_decide_seam(statement, seam, work))
    for tower in work.towers.values():  # last: a derivative at a seam may have added generators to those beside it
        sides = tower.fractions(*statement.spelled)
        _hold_on_cell(statement, tower, *sides)
        work.evidence.append(piece(tower, *sides))


def _hold_on_cell(statement: Statement, tower: WitnessedTower, lhs: Frac, rhs: Frac) -> None:
    assert isinstance(tower.cell, Cell)
    where, strict = tower.cell.text(statement.variable), statement.equality_at is not None
    _hold(statement.relation, tower, lhs, rhs, where, strict=strict)


def _decide_seam(statement: Statement, seam: Fraction, work: _Work) -> Piece:
    """At a point both sides are constants. A derivative there is the common limit of those beside it."""
    where = f"{statement.variable} = {seam}"
    tower = statement.tower(seam, WitnessedTower)
    beside = [work.towers[cell] for cell in work.cells if seam in (cell.lo, cell.hi)]
    lhs, rhs = tower.fractions(*statement.spelled, derivative=lambda tree: _derivative_at(tower, tree, beside))
    relation = "==" if statement.equality_at and seam in statement.equality_at else statement.relation
    _hold(relation, tower, lhs, rhs, where, strict=statement.equality_at is not None)
    return piece(tower, lhs, rhs)


def _derivative_at(point: Tower, derivative: Tree, beside: Sequence[Tower]) -> Frac:
    """A derivative at a seam.

    It exists there, and is the common limit of the derivatives on both sides, where the function is continuous and
    those limits agree, order by order (mean value theorem).
    """
    where = f"{point.variable} = {point.cell}"
    if len(beside) < 2:
        raise Undecidable(f"{show(derivative)} for {where}, an end of the domain")
    orders = _orders(derivative)
    left, right = (point.taken_from(tower, tower.fractions(*orders)) for tower in beside)
    if left != right or point.visit(orders[0]) != left[0]:
        raise Undecidable(f"{show(derivative)} is not shown to exist for {where}: its two sides differ")
    return left[-1]


def _orders(derivative: Tree) -> list[Tree]:
    """The function and its derivatives up to the one asked for."""
    body, variable, order = derivative.args
    return [body, *(Tree("diff", body, variable, num(k)) for k in range(1, int(order.number) + 1))]


def _hold(relation: str, tower: Tower, lhs: Frac, rhs: Frac, where: str, *, strict: bool) -> None:
    """Returns if `lhs relation rhs` is shown; with `strict`, `<=` and `>=` are to hold without equality."""
    if relation == "==":
        if lhs != rhs:
            raise _NotShown(f"for {where} the normal forms differ: {tower.show(lhs)} and {tower.show(rhs)}")
        return
    difference = rhs - lhs if relation in _FLIP else lhs - rhs
    weak = relation in ("<=", ">=") and not strict
    sign = tower.weak_sign(difference) if weak else tower.sign(difference)
    if sign != 1:
        raise _NotShown(f"for {where} the sign of {tower.show(difference)} is not shown to be positive")
