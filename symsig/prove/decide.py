"""Decide a statement: equal exactly when the normal forms are, on every cell and at every seam."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from symsig.expr import Definition, Tree, num, show
from symsig.expr.tree import nodes
from symsig.model import Identity, Proof
from symsig.normal import Cell, Frac, Split, Tower, Undecidable
from symsig.normal.notation import spelled_out
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
    smooth: list[Cell] = field(default_factory=list)
    valued: list[Fraction] = field(default_factory=list)


def prove(identity: Identity, definitions: Mapping[str, Definition]) -> Proof:
    """`proved` with a certificate, `refuted` with a witness, or `undecided` with the reason.

    `definitions` are the names that the identity's text may use. A proof rests on the equality of reduced
    fractions alone; a refutation on two disjoint enclosures at a rational point. Raises SymsigError where the
    text is not a statement.
    """
    start = time.perf_counter()
    statement = read(identity, definitions)
    evidence, reason, cells = decide(statement)
    if not reason:
        shown = certificate(identity, definitions, evidence)
        return Proof(identity, "proved", time.perf_counter() - start, certificate=shown)
    witness = refute(statement, cells)
    if witness is not None:
        shown = certificate(identity, definitions, witness)
        return Proof(identity, "refuted", time.perf_counter() - start, certificate=shown, witness=witness)
    return Proof(identity, "undecided", time.perf_counter() - start, reason=reason)


def decide(statement: Statement) -> tuple[list[Piece], str, Cells]:
    """The evidence, cell by cell; the reason why the statement is not shown, or ""; and the cells found."""
    work = _Work(*statement.domain.cells_and_seams(statement.equality_at or ()))
    reason = ""
    try:
        _decide(statement, work)
    except (_NotShown, Undecidable) as obstacle:
        reason = str(obstacle)
    ends = {end for cell in work.cells for end in (cell.lo, cell.hi) if end is not None}
    return (
        work.evidence,
        reason,
        Cells(tuple(sorted(ends | set(work.seams))), tuple(work.smooth), tuple(work.valued)),
    )


def _decide(statement: Statement, work: _Work) -> None:
    pending = list(work.cells)
    work.cells = []
    while pending:
        cell = pending.pop(0)
        try:
            tower = statement.tower(cell, WitnessedTower)
            tower.normal(statement.lhs, statement.rhs)
            work.smooth.append(cell)
            _decide_cell(statement, tower)
            work.cells.append(cell)
            work.towers[cell] = tower
        except Split as split:
            pending[:0] = cell.split(split.at)
            work.seams.append(split.at)
        except (_NotShown, Undecidable):
            work.cells += [cell, *pending]
            raise
    for seam in sorted(work.seams):
        _decide_seam(statement, seam, work)
    # a derivative at a seam may have added generators to the towers beside it, so cells come last
    work.evidence += [piece(tower, *_decide_cell(statement, tower)) for tower in work.towers.values()]


def _decide_cell(statement: Statement, tower: WitnessedTower) -> tuple[Frac, Frac]:
    assert isinstance(tower.cell, Cell)
    lhs, rhs = tower.normal(statement.lhs, statement.rhs)
    where, strict = tower.cell.text(statement.variable), statement.equality_at is not None
    _hold(statement.relation, tower, lhs, rhs, where, strict=strict)
    return lhs, rhs


def _decide_seam(statement: Statement, seam: Fraction, work: _Work) -> None:
    """At a point both sides are constants. A derivative there is the common limit of those beside it."""
    where = f"{statement.variable} = {seam}"
    tower = statement.tower(seam, WitnessedTower)
    beside: list[Tower] = [work.towers[cell] for cell in work.cells if seam in (cell.lo, cell.hi)]

    def derivatives(point: Tower) -> dict[Tree, Frac]:
        return _derivatives_at(point, statement, beside)

    lhs, rhs = tower.normal(statement.lhs, statement.rhs, known=derivatives)
    work.valued.append(seam)
    relation = "==" if statement.equality_at and seam in statement.equality_at else statement.relation
    _hold(relation, tower, lhs, rhs, where, strict=statement.equality_at is not None)
    work.evidence.append(piece(tower, lhs, rhs))


def _derivatives_at(point: Tower, statement: Statement, beside: list[Tower]) -> dict[Tree, Frac]:
    """The statement's derivatives at a seam, inner ones first.

    A derivative exists there, and is the common limit of the derivatives on both sides, where the function is
    continuous and those limits agree (mean value theorem).
    """
    sides = (spelled_out(statement.lhs), spelled_out(statement.rhs))
    found = list(dict.fromkeys(node for side in sides for node in nodes(side) if node.op == "diff"))
    if not found:
        return {}
    where = f"{statement.variable} = {point.cell}"
    if len(beside) < 2:
        raise Undecidable(f"{show(found[0])} for {where}, an end of the domain")
    orders = [_orders(derivative) for derivative in found]
    values = [tower.normal(*(tree for trees in orders for tree in trees)) for tower in beside]
    left, right = (point.taken_from(tower, value) for tower, value in zip(beside, values, strict=True))
    known: dict[Tree, Frac] = {}
    at = 0
    for derivative, trees in zip(found, orders, strict=True):
        here = slice(at, at + len(trees))
        at = here.stop
        if left[here] != right[here] or point.visit(derivative.args[0]) != left[here][0]:
            raise Undecidable(f"{show(derivative)} is not shown to exist for {where}: its two sides differ")
        known[derivative] = point.remember(derivative, left[at - 1])
    return known


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
