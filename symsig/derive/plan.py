"""The way from a definition to a plan: cells, normal forms, arrangements, local polynomials, merge, proof."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from symsig.derive.arithmetic import LIBM, Arithmetic, Limit
from symsig.derive.arrange import Arrangement, arrangements, conditional, cost
from symsig.derive.atoms import Unsafe
from symsig.derive.difference import difference
from symsig.derive.problem import Piece, Problem
from symsig.derive.regions import Choice, Chooser, sound
from symsig.derive.special import finite, guarded, infinity, wrong_zero
from symsig.derive.whole import Whole, interval, wholes
from symsig.expr import Tree, num
from symsig.model import Branch, Function, Plan, SymsigError
from symsig.normal import Cell, Frac, Split, Tower, Undecidable, limit_at_infinity
from symsig.prove import Domain

CONSPIRACY = 1.4
"""A bound of so many times the claim will do: not all roundings are at their worst at once."""


CAREFUL_CLAIM = 6.0
"""What is aimed at in double-word arithmetic, in ULP, where nothing is claimed."""


class Refusal(SymsigError):
    """No plan is derived; the text names the sub-expression or the sum that is in the way, and where."""


def derive(function: Function, arithmetic: Arithmetic = LIBM) -> Plan:
    """The branches that compute a function in an arithmetic, their merge into one op tree, and why each is safe.

    Every branch is proved equal to the definition on its cell, and so is the merge on the whole domain; a local
    polynomial is within 2^-58 of it by Arb. Where plain arithmetic will not do, sums are carried in double-word
    arithmetic, as they are in a careful function. Raises Refusal where the definition is outside the class, or the
    error bound of every arrangement is too large somewhere.
    """
    if len(function.variables) > 2:
        raise Refusal(f"{function.name}: one or two variables are derived, not {len(function.variables)}")
    problem = Problem.of(function)
    try:
        return _derived(problem, arithmetic)
    except (Unsafe, Undecidable) as reason:
        plan = difference(function, partial(derive, arithmetic=arithmetic))
        if plan := plan or _with_care(function, arithmetic):
            return plan
        raise Refusal(f"{function.name}: {reason}") from None


def _with_care(function: Function, arithmetic: Arithmetic) -> Plan | None:
    """The plan of the function as a careful one, or None; the third derivative of mish has no other."""
    if function.careful or arithmetic.rounds_late:
        return None
    careful = replace(function, careful=True, claim=min(function.claim, CAREFUL_CLAIM))
    try:
        plan = _derived(Problem.of(careful), arithmetic)
    except (Unsafe, Undecidable):
        return None
    return replace(plan, function=function)


def _derived(problem: Problem, arithmetic: Arithmetic) -> Plan:
    x = problem.x
    pieces = _pieces(problem, arithmetic)
    best = _best(wholes(x, pieces, problem.parity if len(pieces) == 2 else 0), pieces, x)
    for piece, choice in zip(pieces, best.choice, strict=True):
        for tree in (choice.tree, *(patch.tree for patch in choice.patches if patch.exact)):
            problem.show_equal(tree, Domain(piece.cell.lo, piece.cell.hi, False, False))
    for stretch in problem.stretches(pieces):
        problem.show_equal(best.exact, stretch)
    limits = {
        infinity(p.cell): limit_at_infinity(p.tower, p.value).hex()
        for p in pieces
        if p.cell.far is None and not problem.parameters
    }
    branches = [
        branch
        for piece, choice in zip(pieces, best.choice, strict=True)
        for branch in _branches(piece.cell, choice, x)
    ]
    return Plan(problem.function, tuple(branches), guarded(problem, best.tree), limits)


def _best(found: list[Whole], pieces: list[Piece], x: Tree) -> Whole:
    """The cheapest that has the right zeros; the first of those of equal cost."""
    wrong = ""
    for whole in sorted(found, key=lambda whole: cost(whole.tree)):
        wrong = wrong_zero(pieces, whole.tree, [choice.tree for choice in whole.choice], x)
        if not wrong:
            return whole
    raise Unsafe(wrong)


def _branches(cell: Cell, choice: Choice, x: Tree) -> Iterator[Branch]:
    """The cell's own branch, and those of its patches, from left to right."""
    found = [Branch(cell.text(x.name), choice.tree, choice.reasons)]
    for patch in choice.patches:
        lo, hi = interval(patch, cell)
        far = abs(patch.hi) >= 2**127
        shown = Cell(None if far and cell.sign < 0 else lo, None if far and cell.sign > 0 else hi)
        found.append(Branch(f"of it {shown.text(x.name)}", patch.tree, (patch.reason,)))
    yield from found


def _pieces(problem: Problem, arithmetic: Arithmetic) -> list[Piece]:
    """The cells of the domain from left to right, split where a branch of the definition changes."""
    pending, _ = problem.domain.cells_and_seams()
    done: list[Piece] = []
    while pending:
        cell = pending.pop(0)
        tower = problem.tower(cell)
        try:
            (value,) = tower.normal(problem.definition)
        except Split as split:
            pending[:0] = cell.split(split.at)
            continue
        tower = problem.tower(cell, tower.coarsened(value))
        (value,) = tower.normal(problem.definition)
        try:
            if problem.function.careful or arithmetic.rounds_late:
                raise Unsafe("a careful arrangement is asked for, or none has to be")
            safe = finite(cell, tower, value, arrangements(tower, value), problem)
            found = tuple(Choice(a.tree, a.reasons) for a in sound(tower, [a for a in safe if not a.bounded]))
        except Unsafe:
            candidates = _candidates(problem, tower, value, arithmetic)
            try:
                candidates = finite(cell, tower, value, candidates, problem)
            except Unsafe:
                if not arithmetic.rounds_late:  # there an input is finite, and a limit that is not is a constant
                    raise
            if problem.function.scale:
                found = _scaled(problem.function.scale, candidates)
            else:
                found = _good(problem, tower, value, candidates, arithmetic)
        done.append(Piece(cell, tower, value, tuple(_meant(choice, problem.definition) for choice in found)))
    done[1:] = [problem.started(before, piece) for before, piece in pairwise(done)]
    return done


def _candidates(problem: Problem, tower: Tower, value: Frac, arithmetic: Arithmetic) -> list[Arrangement]:
    """All arrangements; for a careful function the plain ones stand behind those in double-word arithmetic."""
    plain = conditional(tower, value)
    if not problem.function.careful or arithmetic.rounds_late:
        return plain
    return [*conditional(tower, value, careful=True), *(replace(a, spare=2 + a.spare) for a in plain)]


def _scaled(scale: str, candidates: list[Arrangement]) -> tuple[Choice, ...]:
    """The first arrangement, for a function with a curve of zeros: errors are claimed in ULP of its scale there."""
    first = candidates[0]
    why = f"where it vanishes it keeps the error of its terms, and that is small in ULP of {scale}"
    return (Choice(first.tree, (*first.reasons, why)),)


def _good(
    problem: Problem, tower: Tower, value: Frac, candidates: list[Arrangement], arithmetic: Arithmetic
) -> tuple[Choice, ...]:
    """What has little amplification, or as little as may be; of a careful function first what keeps its claim."""
    careful = problem.function.careful and not arithmetic.rounds_late
    chooser = Chooser(
        tower,
        value,
        problem.definition,
        candidates,
        arithmetic,
        parity=problem.parity != 0,
        careful=careful,
    )
    claim = CONSPIRACY * problem.function.claim
    limits = arithmetic.limits
    if careful and claim < math.inf:
        limits = (Limit(claim, limits[0].subnormal, claim), *limits)
    refusal = Unsafe("")
    for limit in limits:
        try:
            return tuple(chooser.choices(limit))
        except Unsafe as reason:
            refusal = reason
    raise refusal


def _meant(choice: Choice, definition: Tree) -> Choice:
    """The choice, its local polynomials with what they stand for."""
    patches = tuple(
        patch
        if patch.exact
        else replace(patch, tree=Tree("approx", patch.tree, definition, num(patch.lo), num(patch.hi)))
        for patch in choice.patches
    )
    return replace(choice, patches=patches)
