"""Every identity with one thing changed: the prover's verdict on what that says is right, or there is none.

A change is one of a coefficient, sign, operator, function, exponent, order of a derivative, relation or branch, in
one place of one side. By default a sample is tried in which every identity and every kind of change occur;
SYMSIG_MUTANTS=all tries every change.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from random import Random

import pytest
from statements import DEFINITIONS, SEED, has_gap, judged, places, replaced, scaled

from symsig.expr import Tree, num, parse, show
from symsig.family import IDENTITIES
from symsig.model import Identity, Relation

EVERY = os.environ.get("SYMSIG_MUTANTS") == "all"
SAMPLE = 10  # changes of an identity
PARTS = 20  # of the catalogue
MOST_UNDECIDED = 0.1  # of what has a value everywhere
LITTLE = Fraction(1, 10**30)
SLOW = {"quick_gelu_gradient"}  # half a minute for one logarithm of 1 + t**851: functions are not swapped
OPERATORS = ("add", "sub", "mul", "div")
ALIKE = (
    ("sinh", "cosh", "tanh", "sech", "coth"),
    ("exp", "expm1", "log", "log1p"),
    ("max", "min"),
    ("sqrt", "abs"),
    ("erf", "erfc"),
    ("logit", "atanh"),
    ("sigmoid", "softplus", "log_sigmoid", "sigmoid_grad", "tanh"),
    ("sigmoid_grad_from_output", "tanh_grad_from_output"),
)
COMPARISONS = ("lt", "le", "gt", "ge")
RELATIONS: tuple[Relation, ...] = ("==", "<", "<=", ">", ">=")

Mutant = tuple[str, Identity, Tree, Tree]
"""What was changed, the statement, and its sides."""


def changes(node: Tree, role: str) -> Iterator[tuple[str, Tree]]:
    """Every change of one subtree, itself and not its operands, with the kind of change."""
    if role == "variable":
        return
    if role in ("exponent", "order"):
        for by in (1, -1):
            if role == "exponent" or node.number + by >= 1:
                yield role, num(node.number + by)
        return
    op, args = node.op, node.args
    if op in COMPARISONS:
        left, right = args
        for shift in (Fraction(1), Fraction(-1), LITTLE):
            yield "threshold", Tree(op, left, Tree("add", right, num(shift)))
        yield from (("comparison", Tree(other, left, right)) for other in COMPARISONS if other != op)
        return
    if op == "num":
        yield "coefficient + 1", num(node.number + 1)
        yield "coefficient - 1", num(node.number - 1)
    if op not in OPERATORS and op not in ("neg", "piecewise"):
        yield "coefficient * 2", scaled(node, Fraction(2))
        yield "coefficient negated", scaled(node, Fraction(-1))
        yield "coefficient * (1 + 1e-30)", scaled(node, 1 + LITTLE)
    if op == "neg":
        yield "sign", args[0]
    elif op in OPERATORS:
        for other in OPERATORS:
            signs = {op, other} == {"add", "sub"}
            yield "sign" if signs else "operator", Tree(other, *args)
        if op in ("sub", "div"):
            yield "operator", Tree(op, *reversed(args))
    elif op == "piecewise":
        (value, condition, *rest) = args
        yield "branches", Tree("piecewise", rest[0], condition, value, *rest[1:])
    for group in ALIKE:
        if op in group:
            yield from (("function", Tree(other, *args)) for other in group if other != op)


@cache
def mutants(name: str) -> tuple[Mutant, ...]:
    """All statements that one change makes of an identity, each once."""
    identity = IDENTITIES[name]
    sides = parse(identity.lhs, DEFINITIONS), parse(identity.rhs, DEFINITIONS)
    found: dict[Identity, Mutant] = {identity: ("", identity, *sides)}
    for k, side in enumerate(sides):
        for path, node, role in places(side):
            for kind, new in changes(node, role):
                lhs, rhs = (replaced(tree, path, new) if i == k else tree for i, tree in enumerate(sides))
                if (lhs, rhs) != sides:
                    mutant = replace(identity, lhs=show(lhs), rhs=show(rhs))
                    found.setdefault(mutant, (kind, mutant, lhs, rhs))
    for relation in RELATIONS:
        equality_at = identity.equality_at if relation in ("<=", ">=") else None
        mutant = replace(identity, relation=relation, equality_at=equality_at)
        found.setdefault(mutant, ("relation", mutant, *sides))
    for points in ((), ("1",), ("0", "1")) if identity.relation in ("<=", ">=") and not identity.domain else ():
        mutant = replace(identity, equality_at=points)
        found.setdefault(mutant, ("points of equality", mutant, *sides))
    return tuple(found.values())[1:]


def sample(name: str) -> list[Mutant]:
    """A few mutants of an identity: of each kind one, as far as it goes, then others."""
    slow = name in SLOW and not EVERY
    chosen = [mutant for mutant in mutants(name) if not (slow and mutant[0] == "function")]
    Random(f"{SEED} {name}").shuffle(chosen)
    if EVERY:
        return chosen
    count: Counter[str] = Counter()
    rank: list[int] = []
    for kind, *_ in chosen:
        rank.append(count[kind])
        count[kind] += 1
    order = sorted(range(len(chosen)), key=rank.__getitem__)
    return [chosen[i] for i in order[:SAMPLE]]


@pytest.mark.parametrize("part", range(PARTS))
def test_the_verdict_on_a_changed_identity_is_right(part: int) -> None:
    tried = [mutant for name in [*IDENTITIES][part::PARTS] for mutant in sample(name)]
    undecided = []
    for kind, mutant, lhs, rhs in tried:
        if judged(mutant, lhs, rhs).verdict == "undecided" and not has_gap(mutant, lhs, rhs):
            undecided.append(f"{kind}: {mutant.lhs} {mutant.relation} {mutant.rhs} for {mutant.domain or 'all'}")
    print(f"seed {SEED}: {len(tried)} changes, {len(undecided)} undecided")
    assert len(undecided) <= MOST_UNDECIDED * len(tried), undecided


def test_the_sample_is_large_and_has_every_kind_of_change() -> None:
    sampled = {name: sample(name) for name in IDENTITIES}
    kinds = {kind for name in IDENTITIES for kind, *_ in mutants(name)}
    assert {kind for chosen in sampled.values() for kind, *_ in chosen} == kinds
    assert min(map(len, sampled.values())) >= SAMPLE
    assert sum(map(len, sampled.values())) >= 2_000
