"""The checker accepts every certificate that the prover writes, and no other.

Mutants of certificates, and certificates forged by hand for false statements, are rejected; what may pass is the same
statement with evidence that is still right, or another statement that is true.
"""

from __future__ import annotations

import ast
import copy
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from symsig import check as checker
from symsig.definitions import definitions_of
from symsig.expr import Definition, parse
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, SymsigError
from symsig.prove import prove

DEFINITIONS = definitions_of(FAMILY.values())
CHECKER = Path(checker.__file__)


def statement(lhs: str, rhs: str, relation: str = "==", domain: str = "", **more: Any) -> Identity:
    return Identity("statement", lhs, rhs, relation, domain, **more)  # type: ignore[arg-type]


TRUE = [
    *IDENTITIES.values(),
    statement("log(x**2)", "2*log(x)", domain="x > 0"),
    statement("abs(abs(x) - 1)", "max(abs(x) - 1, 1 - abs(x))"),
    statement("log(8/3) + x", "3*log(2) - log(3) + x"),
    statement("sqrt((x - 1)**2)", "abs(x - 1)"),
    statement("logit(sigmoid(x))", "x"),
    statement("logaddexp(x, 0)", "softplus(x)"),
    statement("log1mexp(-x)", "log(1 - exp(-x))", domain="x > 0"),
    statement("exp(log(1 + exp(x)))", "1 + exp(x)"),
    statement("exp(exp(x))", "1", ">"),
    statement("exp(1/(1 + x**2))*exp(-1/(1 + x**2))", "1"),
    statement("exp(x/2)**2", "exp(x)", domain="-1 <= x <= 2"),
    statement("diff(exp(-u**2/2), u)", "-u*exp(-u**2/2)"),
    statement("diff(sigmoid(x), x, 8)", "diff(diff(sigmoid(x), x, 3), x, 5)"),
    statement("diff(piecewise((x**2, x < 1), 2*x - 1), x)", "min(2*x, 2)"),
    statement("diff(piecewise((exp(1), x == 1), exp(x)), x)", "exp(x)"),
    statement("diff(diff(abs(x)**3, x), x)", "6*abs(x)"),
    statement("softplus(x)", "max(x, 0)", ">"),
    statement("exp(x)", "1 + x + x**2/2", ">", "x > 0"),
    statement("diff(tanh(x), x)", "1", "<=", equality_at=("0",)),
    statement("(x - 3)**2*exp(x)", "0", ">="),
    statement("x**3 - 3*x + 3", "0", ">", "0 < x < 5"),
    statement("x**3 - 3*x + 3", "0", ">", "x >= 0"),
    statement("x + 1", "x + 1", domain="1 <= x <= 1"),
]
FALSE = [
    statement("diff(sigmoid(x), x)", "sigmoid(x)*(1 + sigmoid(x))"),
    statement("diff(sigmoid(x), x, 3)", "0"),
    statement("tanh(x)", "2*sigmoid(x) - 1"),
    statement("sigmoid(x)", "sigmoid(x)*(1 + 1e-30)"),
    statement("sqrt(x**2)", "x"),
    statement("softplus(x)", "max(x, 0)", "<="),
    statement("diff(sigmoid(x), x)", "1/4", "<"),
    statement("diff(sigmoid(x), x)", "1/4", "<=", equality_at=()),
    statement("abs(x)", "piecewise((x, x > 0), (1, x >= 0), -x)"),
    statement("log(x)", "x - 1", ">", "x > 0"),
    statement("x*sigmoid(17*x/10)", "x*sigmoid(x)"),
    statement("sqrt(1 + x**2)", "1 + abs(x)"),
]


def certificate_of(identity: Identity) -> dict[str, Any]:
    proof = prove(identity, DEFINITIONS)
    assert proof.certificate is not None, proof.reason
    return dict(proof.certificate)


@pytest.fixture(scope="module")
def certificates() -> list[dict[str, Any]]:
    return [certificate_of(identity) for identity in (*TRUE, *FALSE)]


def text_of(identity: Identity) -> str:
    return f"{identity.lhs} {identity.relation} {identity.rhs}"


@pytest.mark.parametrize("identity", [*TRUE, *FALSE], ids=text_of)
def test_a_certificate_passes(identity: Identity) -> None:
    certificate = certificate_of(identity)
    text = json.dumps(certificate, indent=1)
    assert checker.load(text) == certificate, "the round trip through JSON changes it"
    assert len(text) <= 5_000
    result = checker.check(checker.load(text))
    assert result.ok, result.reason
    verdict = "proved" if identity in TRUE else "refuted"
    assert certificate["verdict"] == verdict
    assert result.sentence.startswith(f"{verdict}: {text_of(identity)} for ")


def test_checking_is_quick(certificates: list[dict[str, Any]]) -> None:
    start = time.process_time()
    assert all(checker.check(certificate).ok for certificate in certificates)
    assert (time.process_time() - start) / len(certificates) < 0.03  # a thirtieth of what proving may take


# Mutants


def _paths(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from _paths(child, (*path, key))


def _changed_texts(text: str) -> Iterator[str]:
    """Each number changed by 1, each sign, operator and letter by another of its kind, each character left out."""
    other = {"+": "-", "-": "+", "*": "/", "/": "*", "<": ">", ">": "<", "=": "<", "(": "", ")": "", ",": "", " ": ""}
    for i, character in enumerate(text):
        before, after = text[:i], text[i + 1 :]
        if character.isdigit():
            yield f"{before}{(int(character) + 1) % 10}{after}"
            yield f"{before}{(int(character) - 1) % 10}{after}"
        elif character in other:
            yield before + other[character] + after
        elif character.isalpha():
            yield f"{before}{chr((ord(character) - 96) % 26 + 97)}{after}"
        yield before + after


def mutants(certificate: dict[str, Any]) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Every single change: of a number, of a character of a string, a part left out or doubled or swapped."""
    for path in _paths(certificate):
        if not path or path == ("name",):  # the name is a label; the checker never shows it
            continue

        def changed(change: Any, path: tuple[Any, ...] = path) -> dict[str, Any]:
            mutant = copy.deepcopy(certificate)
            parent: Any = mutant
            for key in path[:-1]:
                parent = parent[key]
            change(parent, path[-1])
            return mutant

        value: Any = certificate
        for key in path:
            value = value[key]
        yield path, changed(lambda parent, key: parent.pop(key))
        if isinstance(path[-1], int):
            yield path, changed(lambda parent, key: parent.insert(key, copy.deepcopy(parent[key])))
            yield path, changed(lambda parent, key: parent.insert(0, parent.pop(key)))
        if isinstance(value, str):
            for text in _changed_texts(value):
                yield path, changed(lambda parent, key, text=text: parent.__setitem__(key, text))
        new = [value + 1, value - 1, -value, None] if isinstance(value, int) else [None, 0, [], {}, "", True]
        for other in new:
            yield path, changed(lambda parent, key, other=other: parent.__setitem__(key, other))


def _is_true(given: dict[str, Any], verdict: str) -> bool:
    """Whether the prover itself comes to that verdict on the statement of a certificate."""
    definitions = {}
    for head, body in given["definitions"].items():
        name, _, rest = head.partition("(")
        definitions[name] = Definition(tuple(rest.rstrip(")").split(", ")), parse(body))
    at = given["equality_at"]
    identity = Identity(
        "mutant",
        given["lhs"],
        given["rhs"],
        given["relation"],
        given["domain"],
        equality_at=None if at is None else tuple(at),
    )
    try:
        return prove(identity, definitions).verdict == verdict
    except SymsigError:
        return False


def test_no_mutant_of_a_certificate_passes_for_a_false_statement(certificates: list[dict[str, Any]]) -> None:
    """Every certificate in turn gives a share of the mutants, until the time is up; the share is the same always."""
    tried = passed = 0
    start = time.process_time()
    shares = [list(mutants(certificate)) for certificate in certificates]
    wanted = max(1, sum(map(len, shares)) // 6_000)
    for certificate, share in zip(certificates, shares, strict=True):
        for path, mutant in share[:: wanted | 1]:
            tried += 1
            result = checker.check(mutant)
            if not result.ok:
                assert not result.reason.startswith("cannot be followed"), (path, mutant)
                continue
            passed += 1
            if mutant["statement"] != certificate["statement"]:
                assert _is_true(mutant["statement"], mutant["verdict"]), (path, result.sentence)
            assert mutant["verdict"] == certificate["verdict"]
    print(f"{tried} mutants, {passed} passed, {time.process_time() - start:.1f} s")
    assert tried > 2_000
