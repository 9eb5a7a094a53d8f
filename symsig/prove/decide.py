"""Decide a statement: equal exactly when the normal forms are, on every cell and at every seam."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from symsig.expr import Definition, Tree, num, parse, show
from symsig.expr.tree import nodes
from symsig.model import Identity, Proof
from symsig.normal import Cell, Frac, Split, Tower, Undecidable
from symsig.prove.refute import refute
from symsig.prove.statement import Statement, read

_FLIP = {"<": ">", "<=": ">="}
_CERTIFICATE = "symsig certificate 1"


class _NotShown(Exception):
    """The statement does not hold on a cell or at a seam, or cannot be shown there; the text says where."""


@dataclass
class _Work:
    """The cells still to be decided, and the evidence collected so far."""

    cells: list[Cell]
    seams: list[Fraction]
    evidence: list[dict[str, Any]] = field(default_factory=list)


def prove(identity: Identity, definitions: Mapping[str, Definition]) -> Proof:
    """`proved` with a certificate, `refuted` with a witness, or `undecided` with the reason.

    `definitions` are the names that the identity's text may use. A proof rests on the equality of reduced
    fractions alone; a refutation on two disjoint enclosures at a rational point. Raises SymsigError where the
    text is not a statement.
    """
    start = time.perf_counter()
    statement = read(identity, definitions)
    evidence, reason, ends = decide(statement)
    if not reason:
        certificate = {
            "format": _CERTIFICATE,
            "name": identity.name,
            "lhs": identity.lhs,
            "relation": identity.relation,
            "rhs": identity.rhs,
            "domain": identity.domain,
            "equality_at": None if identity.equality_at is None else list(identity.equality_at),
            "definitions": _used_definitions(identity, definitions),
            "evidence": evidence,
        }
        return Proof(identity, "proved", time.perf_counter() - start, certificate=certificate)
    witness = refute(statement, ends)
    seconds = time.perf_counter() - start
    if witness is not None:
        return Proof(identity, "refuted", seconds, witness=witness)
    return Proof(identity, "undecided", seconds, reason=reason)


def decide(statement: Statement) -> tuple[list[dict[str, Any]], str, tuple[Fraction, ...]]:
    """The evidence, cell by cell; the reason why the statement is not shown, or ""; and the cells' finite ends."""
    work = _Work(*statement.domain.cells_and_seams())
    reason = ""
    try:
        _decide(statement, work)
    except (_NotShown, Undecidable) as obstacle:
        reason = str(obstacle)
    ends = {end for cell in work.cells for end in (cell.lo, cell.hi) if end is not None}
    return work.evidence, reason, tuple(sorted(ends | set(work.seams)))


def _decide(statement: Statement, work: _Work) -> None:
    pending = list(work.cells)
    work.cells = []
    while pending:
        cell = pending.pop(0)
        try:
            _decide_cell(statement, cell, work)
            work.cells.append(cell)
        except Split as split:
            pending[:0] = cell.split(split.at)
            work.seams.append(split.at)
        except (_NotShown, Undecidable):
            work.cells += [cell, *pending]
            raise
    for seam in sorted(work.seams):
        _decide_seam(statement, seam, work)


def _decide_cell(statement: Statement, cell: Cell, work: _Work) -> None:
    tower = Tower(cell, statement.variable)
    lhs, rhs = tower.normal(statement.lhs, statement.rhs)
    _hold(
        statement.relation,
        tower,
        lhs,
        rhs,
        cell.text(statement.variable),
        strict=statement.equality_at is not None,
    )
    work.evidence.append(
        {
            "cell": cell.text(statement.variable),
            "generators": tower.names(),
            "lhs": tower.show(lhs),
            "rhs": tower.show(rhs),
        }
    )


def _decide_seam(statement: Statement, seam: Fraction, work: _Work) -> None:
    """At a point both sides are constants. A derivative there is the common limit of those beside it."""
    where = f"{statement.variable} = {seam}"
    tower = Tower(seam, statement.variable)
    lhs, rhs = tower.normal(
        _with_derivatives_at(statement.lhs, statement, seam, work),
        _with_derivatives_at(statement.rhs, statement, seam, work),
    )
    if statement.equality_at is not None and seam in statement.equality_at:
        _hold("==", tower, lhs, rhs, where, strict=False)
    else:
        _hold(statement.relation, tower, lhs, rhs, where, strict=statement.equality_at is not None)
    work.evidence.append(
        {"seam": str(seam), "generators": tower.names(), "lhs": tower.show(lhs), "rhs": tower.show(rhs)}
    )


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


def _with_derivatives_at(tree: Tree, statement: Statement, seam: Fraction, work: _Work) -> Tree:
    """The tree with every derivative replaced by its body's, taken where the function is smooth.

    A derivative at a seam exists, and is the common limit of the derivatives on both sides, where the function
    and those limits agree (mean value theorem). Where no branch changes at the seam there is nothing to show.
    """
    if not any(node.op == "diff" for node in nodes(tree)):
        return tree
    beside = [cell for cell in work.cells if seam in (cell.lo, cell.hi)]
    if len(beside) < 2:
        raise Undecidable(f"a derivative at the end {statement.variable} = {seam} of the domain")
    done: dict[Tree, Tree] = {}
    for node in nodes(tree):
        rebuilt = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
        done[node] = _derivative_at(node, seam, beside, statement) if node.op == "diff" else rebuilt
    return done[tree]


def _derivative_at(node: Tree, seam: Fraction, beside: list[Cell], statement: Statement) -> Tree:
    body, variable, order = node.args
    steps = [body, *(Tree("diff", body, variable, num(k)) for k in range(1, int(order.number) + 1))]
    limits = []
    for cell in beside:
        tower = Tower(cell, statement.variable)
        values = tower.normal(*steps)
        try:
            point, at_seam = tower.at(seam, *values)
        except ZeroDivisionError:
            raise Undecidable(f"a pole of {show(node)} at {statement.variable} = {seam}") from None
        limits.append((point, at_seam))
    (point, left), (other, right) = limits
    if left != right or [point.show(v) for v in left] != [other.show(v) for v in right]:
        raise Undecidable(f"{show(node)} does not exist at {statement.variable} = {seam}: its sides differ")
    value = left[-1].value
    if value is None:
        raise Undecidable(f"{show(node)} at {statement.variable} = {seam} is not a rational number")
    return num(value)


def _used_definitions(identity: Identity, definitions: Mapping[str, Definition]) -> dict[str, str]:
    """The definitions that the text uses, as text: a certificate stands on its own."""
    used = {node.op for side in (identity.lhs, identity.rhs) for node in nodes(parse(side, definitions))}
    return {
        f"{name}({', '.join(definitions[name].variables)})": show(definitions[name].body)
        for name in sorted(used & set(definitions))
    }
