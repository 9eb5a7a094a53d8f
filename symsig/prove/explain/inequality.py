"""An inequality: the difference of the sides as a fraction of factors, and the sign of every factor."""

from __future__ import annotations

from collections.abc import Iterator

from symsig.expr import Tree, num, show
from symsig.model import Relation
from symsig.normal import Frac
from symsig.normal.fraction import (
    FIRST_ERROR,
    FIRST_EXPONENTIAL,
    FIRST_LOGARITHM,
    ROOT_PI,
    Poly,
    key,
    terms,
    used,
)
from symsig.prove.certificate import WitnessedTower
from symsig.prove.explain.branches import in_order, points_of, runs_of, value_at
from symsig.prove.explain.lines import Line, Section, Sign, UnprovedLine
from symsig.prove.explain.place import Place
from symsig.prove.explain.steps import expanded, inwards
from symsig.prove.explain.written import first_term, fraction, power_of, sorted_factors, written_sum


def inequality(lhs: Tree, rhs: Tree, place: Place) -> list[Section]:
    """The chains from the larger side less the smaller one, with the signs of what they end in."""
    more, less = (rhs, lhs) if place.statement.relation in ("<", "<=") else (lhs, rhs)
    zero = num(0)
    difference = more if less == zero else Tree("neg", less) if more == zero else Tree("sub", more, less)
    tree = expanded(difference, place)
    runs, sections = [], []
    for run, (branch,) in runs_of(place, tree):
        found = _positive(difference, tree, branch, run)
        parts = [run] if found else [place.over(cell) for cell in run.cells]
        for part in parts:
            section = found or _positive(difference, tree, branch, part)
            if section is None:
                where = part.cells[0].text(place.statement.variable)
                raise UnprovedLine(f"the sign of {show(difference)} for {where}")
            runs.append(part)
            sections.append(section)
    for at in points_of(place, runs):
        sections.append(_positive_at(difference, tree, place.point(at), runs))
    return in_order(sections)


def _positive(difference: Tree, tree: Tree, branch: Tree, place: Place) -> Section | None:
    """The difference as a fraction of factors with known signs; None if there is no such form for all cells."""
    for cell in place.outermost:
        tower, value = place.normal(cell, branch)
        signs = tuple(_signs(tower, value))
        everywhere = len(place.cells) == 1 or value.generators() <= set(range(FIRST_EXPONENTIAL, FIRST_ERROR))
        common = fraction(tower, value, oriented=True)
        if not everywhere or not place.holds(branch, "==", common):
            continue
        if all(place.holds(sign.tree, sign.relation, num(0)) for sign in signs):
            lines = inwards(difference, tree, branch, common, place)
            return Section(place.domain, place.proved(lines), signs)
    return None


def _positive_at(difference: Tree, tree: Tree, point: Place, runs: list[Place]) -> Section:
    """At a point the difference is a constant, zero where equality is claimed."""
    value, at = value_at(point, runs, tree), f"{point.statement.variable} = {point.at}"
    equal = point.at in (point.statement.equality_at or ())
    relations: tuple[Relation, ...] = ("==",) if equal or value == num(0) else (">", ">=")
    relation = next((r for r in relations if value is not None and point.holds(value, r, num(0))), None)
    if value is None or relation is None:
        raise UnprovedLine(f"the sign of {show(difference)} at {at}")
    lines = point.proved([Line(difference), Line(value, f"the value at {at}")])
    reason = "a positive constant" if relation == ">" else "a constant that is not negative"
    signs = () if relation == "==" else (Sign(value, relation, reason),)
    return Section(point.domain, lines, signs, point.at)


def _signs(tower: WitnessedTower, value: Frac) -> Iterator[Sign]:
    """The sign of every factor that is not a number, each written so that it is positive."""
    for poly in (value.num, value.den):
        for factor, multiplicity in sorted_factors(tower, poly, oriented=True)[1]:
            power = power_of(tower, factor, multiplicity)
            if tower.signs.of(factor) != 1:
                yield Sign(power, ">=", "an even power")
            elif len(terms(factor)) == 1:
                yield Sign(power, ">", _why_generator(min(used(factor)), first_term(factor)[1]))
            else:
                yield Sign(written_sum(tower, factor), ">", _why(tower, factor))


def _why_generator(index: int, sign: int) -> str:
    """Why a generator, or its negative, is positive."""
    if index == 0:
        return "on this side of 0"
    if index < ROOT_PI:
        return "as the domain says"
    if index < FIRST_EXPONENTIAL:
        return "a positive constant"
    if index < FIRST_ERROR:
        return "an exponential"
    if index < FIRST_LOGARITHM:
        return "erf has the sign of its argument"
    return "the logarithm of what exceeds 1" if sign > 0 else "the logarithm of what is below 1"


def _why(tower: WitnessedTower, factor: Poly) -> str:
    """What shows that a sum is positive, in words."""
    shown = tower.signs.witnesses.get(key(factor)) or tower.signs.witnesses.get(key(-factor))
    how = shown[1] if shown else {}
    if "cuts" in how:
        return "no root there (Sturm), positive at a point"
    order = how.get("order", 0)
    if order == 0:
        positive = all(c > 0 for _, c in terms(factor)) and all(tower.signs.known.get(i) == 1 for i in used(factor))
        return "every term is positive" if positive else "by the ranges of its terms"
    if order == 1:
        return "as exp(-u) < 1 for u > 0"
    return f"as exp(u) exceeds the first {order} terms of its series for u > 0"
