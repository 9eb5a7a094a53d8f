"""The catalogue: what is stated as true is proved, what is stated as a mistake is refuted, and nothing twice."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symsig.definitions import definitions_of
from symsig.expr import Tree, parse
from symsig.family import FAMILY, IDENTITIES
from symsig.family._mistakes import MISTAKES
from symsig.model import Identity
from symsig.prove import prove

DEFINITIONS = definitions_of(FAMILY.values())
FLIP = {"<": ">", "<=": ">="}
ALL = (*IDENTITIES.values(), *MISTAKES)


@pytest.mark.parametrize("identity", IDENTITIES.values(), ids=lambda i: i.name)
def test_what_is_stated_as_true_is_proved(identity: Identity) -> None:
    proof = prove(identity, DEFINITIONS)
    assert proof.verdict == "proved", proof.reason
    assert proof.certificate is not None


@pytest.mark.parametrize("identity", MISTAKES, ids=lambda i: i.name)
def test_a_mistake_is_refuted_by_enclosures_that_show_it(identity: Identity) -> None:
    proof = prove(identity, DEFINITIONS)
    assert proof.verdict == "refuted", proof.reason
    assert proof.witness is not None
    lo, hi = map(Fraction, proof.witness.lhs)
    low, high = map(Fraction, proof.witness.rhs)
    assert lo <= hi
    assert low <= high
    equal = lo == hi == low == high  # of exact values: what refutes a strict inequality
    shown = {
        "==": hi < low or high < lo,
        "<": lo > high or equal,
        "<=": lo > high,
        ">": hi < low or equal,
        ">=": hi < low,
    }
    assert shown[identity.relation]


def test_the_catalogue_is_as_large_as_promised() -> None:
    assert len(IDENTITIES) >= 90
    assert len(MISTAKES) >= 40


def test_names_are_unique() -> None:
    names = [identity.name for identity in MISTAKES]
    assert len(set(names)) == len(names)
    assert not set(names) & {*IDENTITIES, *FAMILY}


def test_no_name_hides_another_module_s() -> None:
    """A name stated twice would leave one entry in the dictionary: count what the modules state."""
    from symsig.family import _MODULES

    assert sum(len(getattr(module, "IDENTITIES", ())) for module in _MODULES) == len(IDENTITIES)


def statement(identity: Identity) -> tuple[object, ...]:
    """What is stated, whichever side is written first and however it is spaced."""
    sides: tuple[Tree, Tree] = parse(identity.lhs, DEFINITIONS), parse(identity.rhs, DEFINITIONS)
    if identity.relation == "==":
        return (frozenset(sides), "==", identity.domain)
    flipped = FLIP.get(identity.relation)
    return (sides[::-1], flipped, identity.domain) if flipped else (sides, identity.relation, identity.domain)


def test_nothing_is_stated_twice() -> None:
    first: dict[tuple[object, ...], str] = {}
    for identity in ALL:
        assert first.setdefault(statement(identity), identity.name) == identity.name


@pytest.mark.parametrize("identity", MISTAKES, ids=lambda i: i.name)
def test_every_mistake_says_what_is_wrong(identity: Identity) -> None:
    assert identity.note
