"""A project worked on where it can be ended: its functions, its plans and its proofs, each within bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from symsig.derive import derive
from symsig.expr import Definition, Tree, num, parse
from symsig.expr.tree import nodes
from symsig.limited import Limited, NoAnswer
from symsig.model import Function, Identity, Plan, Proof, SymsigError, Target
from symsig.project.read import Wanted
from symsig.project.understand import definition_of, understood
from symsig.prove.decide import prove

T = TypeVar("T")
PlanFor = Callable[[Function, Target], Plan]


@dataclass
class Bounded:
    """What a project's formulas mean. What is refused goes to `say`, is kept in `refused`, and the others go on.

    `definitions` is all that formulas may use; `meaningless` are the other names that they do use, those of
    functions that are refused, so that a formula with one can be read. `lacking` are the functions that are refused
    in one language and go on in the others.
    """

    limited: Limited
    definitions: dict[str, Definition]
    say: Callable[[str], None]
    functions: dict[str, Function] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    lacking: dict[str, str] = field(default_factory=dict)
    meaningless: dict[str, Definition] = field(default_factory=dict)

    def take_in(self, wanted: Iterable[Wanted]) -> None:
        """The functions that have a meaning. Each has to come after those that it uses."""
        for each in wanted:
            missing = self._uses_refused(each.tree)
            if missing:
                self._refuse(each.name, missing)
            found = None if missing else self._or_refused(each.name, understood, each, self.definitions)
            for function in found or ():
                definition = self._or_refused(function.name, definition_of, function)
                if definition is not None:
                    self.functions[function.name] = function
                    self.definitions[function.name] = definition
            rest = (name for name in each.names if name not in self.functions)
            self.meaningless |= dict.fromkeys(rest, Definition(each.variables, num(0)))

    def plans(self, functions: Iterable[Function]) -> dict[str, Plan]:
        """The plans of those functions that are not refused."""
        found = {function.name: self._or_refused(function.name, derive, function) for function in functions}
        return {name: plan for name, plan in found.items() if plan is not None}

    def plans_for(self, target: Target, functions: Iterable[Function], work: PlanFor) -> dict[str, Plan]:
        """The plans for one language of those functions that are not refused in it."""
        found = {}
        for function in functions:
            plan, reason = self._answer(function.name, work, function, target)
            if plan is not None:
                found[function.name] = plan
            else:
                self.lacking[function.name] = reason
                self.say(f"refused: {function.name}: {reason}")
        return found

    def prove(self, identity: Identity) -> Proof:
        """A proof; SymsigError where the text is no statement."""
        names = self.definitions | self.meaningless
        for side in (identity.lhs, identity.rhs):
            missing = self._uses_refused(parse(side, names))
            if missing:
                return Proof(identity, "undecided", 0.0, reason=missing)
        try:
            return self.limited.call(prove, identity, self.definitions)
        except NoAnswer as answer:
            return Proof(identity, "undecided", answer.seconds, reason=f"no verdict{answer}")

    def _uses_refused(self, tree: Tree) -> str:
        """That a formula uses what is refused, or ""."""
        called = [node.op for node in nodes(tree) if node.op in self.meaningless]
        return f"it uses {called[0]}, which is refused" if called else ""

    def _or_refused(self, name: str, work: Callable[..., T], *args: object) -> T | None:
        """work(*args) within bounds; None where that is refused."""
        found, reason = self._answer(name, work, *args)
        if found is None:
            self._refuse(name, reason)
        return found

    def _answer(self, name: str, work: Callable[..., T], *args: object) -> tuple[T | None, str]:
        """work(*args) within bounds, or None and the reason."""
        try:
            return self.limited.call(work, *args), ""
        except NoAnswer as answer:
            reason = f"no answer{answer}"
        except SymsigError as error:
            reason = str(error).removeprefix(f"{name}: ")
        except Exception as error:  # a mistake of ours, met by a formula of somebody else's: the others go on
            reason = f"a mistake in symsig: {type(error).__name__}: {error}"
        return None, " ".join(reason.split())

    def _refuse(self, name: str, reason: str) -> None:
        self.refused[name] = reason
        self.say(f"refused: {name}: {reason}")
