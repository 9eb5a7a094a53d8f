"""Identity -> Explanation: a derivation that a person would write, every line of which is proved on its own.

An equality is a chain from the left side as stated to the right side as stated. Both ends are worked inwards by
the same steps (definitions, branches, derivatives rule by rule) until they meet, at the latest in the normal form.
An inequality is a chain from the difference of the sides to its factors, and the sign of every factor.

No step is trusted: a line is handed out only after `decide` has proved it equal to the line before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from symsig.expr import Definition, parse
from symsig.limited import Limited, NoAnswer
from symsig.model import Identity, Proof
from symsig.prove.decide import prove
from symsig.prove.explain.equality import equality
from symsig.prove.explain.inequality import inequality
from symsig.prove.explain.lines import Explanation, Line, Section, Sign, UnprovedLine
from symsig.prove.explain.place import Place
from symsig.prove.statement import read

__all__ = ["Explanation", "Line", "Section", "Sign", "UnprovedLine", "derivation", "derivation_within", "explain"]


def explain(identity: Identity, definitions: Mapping[str, Definition]) -> Explanation:
    """The derivation of an identity, or the evidence against it, or the reason why it is undecided.

    Raises SymsigError where the text is not a statement, and UnprovedLine where a line is not proved.
    """
    return derivation(prove(identity, definitions), definitions)


def derivation(proof: Proof, definitions: Mapping[str, Definition]) -> Explanation:
    """The explanation of what is known: with sections if it is proved. Raises as `explain` does."""
    told, identity = outline(proof, definitions), proof.identity
    if proof.verdict != "proved":
        return told
    sections = equality if identity.relation == "==" else inequality
    place = Place.of(read(identity, definitions), definitions)
    return replace(told, sections=tuple(sections(told.lhs, told.rhs, place)))


def derivation_within(limited: Limited, proof: Proof, definitions: Mapping[str, Definition]) -> Explanation:
    """The derivation of a stranger's statement, within the bounds of a process; without lines if there is none."""
    try:
        return limited.call(derivation, proof, dict(definitions))
    except NoAnswer as answer:
        reason = f"no derivation{answer}"
    except UnprovedLine as line:
        reason = f"no derivation: one line is not proved by itself: {line}"
    return replace(outline(proof, definitions), reason=reason)


def outline(proof: Proof, definitions: Mapping[str, Definition]) -> Explanation:
    """The explanation without its sections."""
    identity, statement = proof.identity, read(proof.identity, definitions)
    return Explanation(
        identity,
        proof.verdict,
        parse(identity.lhs, definitions),
        parse(identity.rhs, definitions),
        statement.variable,
        statement.domain,
        witness=proof.witness,
        reason=proof.reason,
    )
