"""Every single change of an identity of the catalogue: refuted, or still true, and then shown so by another route."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import flint
import pytest
import sympy

from symsig.check import check
from symsig.definitions import definitions_of
from symsig.expr import Tree, meaning, num, parse, show
from symsig.expr.tree import nodes, rewrite
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, Proof
from symsig.prove import prove
from symsig.prove.statement import Statement, read
from symsig.reference.enclosure import OutsideDomainError, arb_closure

DEFINITIONS = definitions_of(FAMILY.values())
SWAPS = {
    "add": ("sub",),
    "sub": ("add",),
    "mul": ("div",),
    "div": ("mul",),
    "max": ("min",),
    "min": ("max",),
    "lt": ("gt",),
    "le": ("ge",),
    "gt": ("lt",),
    "ge": ("le",),
    "exp": ("expm1",),
    "log1p": ("log",),
    "log": ("log1p",),
    "tanh": ("sinh",),
    "erf": ("tanh",),
}


def changes(node: Tree) -> list[Tree]:
    """A node with one coefficient, sign, operator or exponent changed."""
    found = [Tree(op, *node.args) for op in SWAPS.get(node.op, ())]
    if node.op == "num":
        found += [num(node.number + 1), num(-node.number)] if node.number else [num(1)]
        found.append(num(node.number * (1 + Fraction(1, 10**30))))
    if node.op == "neg":
        found.append(node.args[0])
    if node.op == "pow":
        found.append(Tree("pow", node.args[0], num(node.args[1].number + 1)))
    return found


def mutants(text: str) -> list[str]:
    """The formula with one thing changed, in every way, except inside diff's order and a power's exponent."""
    tree = parse(text, DEFINITIONS)
    fixed = {arg for node in nodes(tree) if node.op in ("diff", "pow") for arg in node.args[1:]}
    found = []
    for victim in nodes(tree):
        if victim not in fixed:
            for changed in changes(victim):
                mutant = rewrite(tree, lambda node, v=victim, c=changed: c if node == v else node)  # type: ignore[misc]
                found.append(show(mutant))
    return [text for text in dict.fromkeys(found) if parse(text, DEFINITIONS) != tree]


@cache
def mutated(name: str) -> tuple[Identity, ...]:
    """Every mutant of an identity, of one side at a time."""
    i = IDENTITIES[name]
    sides = [(side, i.rhs) for side in mutants(i.lhs)] + [(i.lhs, side) for side in mutants(i.rhs)]
    return tuple(Identity(name, lhs, rhs, i.relation, i.domain, i.equality_at) for lhs, rhs in sides)


def holds_at_some_points(statement: Statement) -> bool:
    """Whether enclosures of 300 bits allow the statement at every one of some points where it has a value."""
    names = (statement.variable, *(name for name, _ in statement.parameters))
    symbols = tuple(sympy.Symbol(name, real=True) for name in names)
    saved = flint.ctx.prec
    flint.ctx.prec = 300
    try:
        lhs, rhs = (arb_closure(meaning(side), symbols) for side in (statement.lhs, statement.rhs))
        for n in (-170, -33, -11, -5, -2, 1, 3, 4, 13, 29, 111):
            x = Fraction(n, 7)
            point = [x, *(_inside(domain) for _, domain in statement.parameters)]
            if x not in statement.domain:
                continue
            try:
                a, b = (side(*(flint.arb(flint.fmpq(v.numerator, v.denominator)) for v in point)) for side in (lhs, rhs))
            except OutsideDomainError:
                continue
            wrong = {"==": not a.overlaps(b), "<": a > b, "<=": a > b, ">": a < b, ">=": a < b}
            if wrong[statement.relation]:
                return False
    finally:
        flint.ctx.prec = saved
    return True


def _inside(domain: object) -> Fraction:
    candidates = (Fraction(1, 3), Fraction(5, 3), Fraction(-5, 3), Fraction(29, 3))
    return next(value for value in candidates if value in domain)  # type: ignore[operator]


def verdict_is_right(proof: Proof) -> bool:
    """By another route: a proof's certificate passes the checker and the statement holds at points of its domain."""
    if proof.verdict == "proved":
        return check(proof.certificate).ok and holds_at_some_points(read(proof.identity, DEFINITIONS))
    if proof.verdict == "refuted":
        return check(proof.certificate).ok
    return True


@pytest.mark.parametrize("name", IDENTITIES)
def test_no_mutant_gets_a_wrong_verdict(name: str) -> None:
    wrong = [m for m in mutated(name)[::STRIDE] if not verdict_is_right(prove(m, DEFINITIONS))]
    assert not wrong


STRIDE = 1


def test_there_are_two_thousand() -> None:
    assert sum(len(mutated(name)) for name in IDENTITIES) >= 2000
