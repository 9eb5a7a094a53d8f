"""Proof -> certificate: the JSON from which `symsig/check.py`, a program of its own, follows a verdict.

A proved statement has pieces, from left to right: the cells, and the points between and beside them that belong to
the domain. Each has its tower, which is the generators in order and, as soon as its generators are there, every
polynomial whose sign the proof rests on (divisors, arguments of logarithms, branches, the inequality itself), as
irreducible factors, with what shows the sign:

- `order`: after the substitution of that order (see `Signs`) all coefficients have the sign;
- `cuts`: between these points of the one generator's range, after a Moebius map each, all coefficients have it;
- nothing, for a number: an enclosure;
- sign null: none, the factor occurs to even powers in what has to be >= 0.

A refuted one has its witness instead. The checker recomputes all of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from math import gcd, prod
from typing import Any

from symsig.expr import Definition, Tree, show
from symsig.model import Identity, SymsigError, Witness
from symsig.normal import Cell, Frac, Tower
from symsig.normal.fraction import (
    FIRST_EXPONENTIAL,
    FIRST_RADICAL,
    NAMES,
    RING,
    ROOT_PI,
    Poly,
    constant,
    factors,
    key,
    terms,
    used,
)
from symsig.normal.notation import notation
from symsig.normal.sign import Signs
from symsig.normal.tower import argument_of, polynomial_text

FORMAT = "symsig certificate 2"
FACTORED = 100
"""The degree up to which polynomials are factored; those of 1 + t**851 take a second."""

Piece = dict[str, Any]
_WORD = re.compile(r"[A-Za-z]\w*")
_RADICALS = set(range(FIRST_RADICAL, FIRST_EXPONENTIAL))
_CONSTANTS = set(range(ROOT_PI, FIRST_EXPONENTIAL))


class WitnessedSigns(Signs):
    """Signs that remember, for every irreducible polynomial whose sign was shown, what shows it."""

    def __init__(self, signs: Signs) -> None:
        vars(self).update(vars(signs))
        self.witnesses: dict[str, tuple[Poly, dict[str, Any]]] = {}

    def of(self, poly: Poly) -> int | None:
        """As `Signs.of`, by irreducible factors wherever that takes no time: the checker divides by them."""
        if poly.is_zero():
            return 0
        content, found = factors(poly) if max(map(int, poly.degrees())) <= FACTORED else (0, [])
        signs = [self._irreducible(factor) for factor, _ in found]
        if content and None not in signs:
            parts = ((sign or 0) ** multiplicity for sign, (_, multiplicity) in zip(signs, found, strict=True))
            return int(prod(parts, start=1 if content > 0 else -1))
        sign = super().of(poly)
        if sign and len({c > 0 for c in poly.coeffs()}) == 1:  # else its factors have shown it
            monomial = RING.term(1, [min(column) for column in zip(*(m for m, _ in terms(poly)), strict=True)])
            whole = poly // (monomial * constant(gcd(*map(int, poly.coeffs()))))
            why = {"sign": 1 if whole.coeffs()[0] > 0 else -1, "order": 0}
            # first, before the checker divides by those of its factors that have a sign: t0**3 + t1**3 by t0 + t1
            self.witnesses = {key(whole): (whole, why)} | self.witnesses
        return sign

    def weak(self, poly: Poly) -> int | None:
        for factor, multiplicity in () if poly.is_zero() else factors(poly)[1]:
            if multiplicity % 2 == 0:
                self.witnesses.setdefault(key(factor), (factor, {"sign": None}))
        return super().weak(poly)

    def _irreducible(self, poly: Poly) -> int | None:
        sign = super()._irreducible(poly)
        if sign and used(poly) <= _CONSTANTS:  # the checker encloses it too
            self.witnesses.setdefault(key(poly), (poly, {"sign": sign}))
        return sign

    def _shown(self, poly: Poly, sign: int, **why: Any) -> None:
        self.witnesses[key(poly)] = poly, {"sign": sign, **why}


class WitnessedTower(Tower):
    """A tower that remembers what shows the signs that its normal forms rest on."""

    signs: WitnessedSigns

    def _reset(self) -> None:
        super()._reset()
        self.signs = WitnessedSigns(self.signs)


def piece(tower: WitnessedTower, lhs: Frac, rhs: Frac) -> Piece:
    """Both sides on one cell or at one point, and the tower that they are over."""
    cell = tower.cell
    where: Piece = {"at": str(cell)}
    if isinstance(cell, Cell):
        where = {"cell": ["-oo" if cell.lo is None else str(cell.lo), "oo" if cell.hi is None else str(cell.hi)]}
    return {**where, "tower": _steps(tower, lhs, rhs), "lhs": tower.show(lhs), "rhs": tower.show(rhs)}


def _steps(tower: WitnessedTower, *sides: Frac) -> list[dict[str, Any]]:
    """The generators in order, each followed by the factors that can be written from there on."""
    texts, waiting = tower.names(), dict(tower.signs.witnesses)
    arguments = [argument_of(made) for made in tower.made]
    needed = set(chain(*(a.generators() for a in (*sides, *arguments)), *(used(p) for p, _ in waiting.values())))
    made = [m.index for m in tower.made]
    always = [i for i in range(len(NAMES)) if NAMES[i] in texts and i not in made]  # w, parameters, constants
    steps: list[dict[str, Any]] = []
    there: set[int] = set()
    for index in [i for i in always if i in needed or i not in _CONSTANTS] + made:
        steps.append({"let": NAMES[index], "be": texts[NAMES[index]]})
        there.add(index)
        for name in [name for name, (poly, _) in waiting.items() if used(poly) <= there]:
            poly, why = waiting.pop(name)
            if len(poly) > 1 and not used(poly) <= _RADICALS:  # what those signs are is known
                steps.append({"factor": polynomial_text(poly), **why})
    return steps


def certificate(
    identity: Identity, definitions: Mapping[str, Definition], evidence: list[Piece] | Witness
) -> dict[str, Any]:
    """The certificate of a verdict: `proved` from pieces in any order, `refuted` from a witness."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "name": identity.name,
        "verdict": "refuted" if isinstance(evidence, Witness) else "proved",
        "statement": {
            "lhs": identity.lhs,
            "relation": identity.relation,
            "rhs": identity.rhs,
            "domain": identity.domain,
            "equality_at": None if identity.equality_at is None else list(identity.equality_at),
            "definitions": _used_definitions(identity, definitions),
        },
    }
    if isinstance(evidence, Witness):
        point = {name: str(value) for name, value in evidence.point.items()}
        document["witness"] = {"point": point, "lhs": list(evidence.lhs), "rhs": list(evidence.rhs)}
    else:
        document["pieces"] = sorted(evidence, key=_position)
    return document


def _position(part: Piece) -> tuple[float | Fraction, int]:
    """From left to right; a point before the cell that starts there."""
    if "at" in part:
        return Fraction(part["at"]), 0
    low = part["cell"][0]
    return (float("-inf") if low == "-oo" else Fraction(low)), 1


def _used_definitions(identity: Identity, definitions: Mapping[str, Definition]) -> dict[str, str]:
    """The definitions that the text uses, as text; notation, which the checker knows, is left out."""
    words = set(_WORD.findall(f"{identity.lhs} {identity.rhs}"))  # a function's name cannot be a variable's
    found = {}
    for name in sorted(words & definitions.keys()):
        variables, body = definitions[name]
        if name not in notation():
            found[f"{name}({', '.join(variables)})"] = _shown(body)
        elif body.op != name or tuple(arg.value for arg in body.args) != variables:
            raise SymsigError(f"{name} is notation and cannot be defined as something else")
    return found


@lru_cache(maxsize=256)
def _shown(body: Tree) -> str:
    return show(body)
