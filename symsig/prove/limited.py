"""The prover in a process of its own, with a limit on time and on memory: for statements of strangers."""

from __future__ import annotations

from collections.abc import Mapping

from symsig.expr import Definition
from symsig.limited import SECONDS, Limited, NoAnswer
from symsig.model import Identity, Proof
from symsig.prove.decide import prove


class LimitedProver(Limited):
    """`prove` with bounds: a statement that takes more than `seconds` or the memory is `undecided`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__(seconds, prove.__module__)

    def prove(self, identity: Identity, definitions: Mapping[str, Definition]) -> Proof:
        """As `symsig.prove.prove`, within the bounds; also raises SymsigError where the text is no statement."""
        try:
            return self.call(prove, identity, dict(definitions))
        except NoAnswer as answer:
            return Proof(identity, "undecided", answer.seconds, reason=f"no verdict{answer}")
