"""What an explanation is made of: lines, the signs of factors, sections, and the whole."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from symsig.expr import Tree
from symsig.model import Identity, Relation, SymsigError, Verdict, Witness
from symsig.prove.statement import Domain


class UnprovedLine(SymsigError):
    """A step gave a line that the prover does not prove: a mistake of ours. The text is both lines."""


@dataclass(frozen=True)
class Line:
    """A formula equal to that of the line before it, and why."""

    tree: Tree
    reason: str = ""


@dataclass(frozen=True)
class Sign:
    """`tree relation 0`, and why."""

    tree: Tree
    relation: Relation
    reason: str


@dataclass(frozen=True)
class Section:
    """A chain of equal formulas on a part of the domain: an interval, or the point `at`.

    For an inequality the chain starts with the difference of the sides, larger less smaller as stated, and the
    signs of the factors of its last line follow.
    """

    domain: Domain
    lines: tuple[Line, ...]
    signs: tuple[Sign, ...] = ()
    at: Fraction | None = None


@dataclass(frozen=True)
class Explanation:
    """What is known of a statement, and why: sections if it is proved, else a witness or a reason."""

    identity: Identity
    verdict: Verdict
    lhs: Tree
    rhs: Tree
    variable: str
    whole: Domain
    sections: tuple[Section, ...] = ()
    witness: Witness | None = None
    reason: str = ""
