"""Identity -> Row: our prover and our checker beside SymPy's `simplify` and `equals`, on the same statement.

Each works in a process of its own kind, one after another on one statement before the next, is measured there from
the text of the statement to the answer, and is ended at the cap. SymPy's caches are emptied before every question,
and its symbols are told the signs that the domain gives them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from symsig.check import check, load
from symsig.expr import Definition, meaning
from symsig.limited import SECONDS, Limited, NoAnswer
from symsig.model import Identity
from symsig.prove.decide import prove
from symsig.prove.statement import Domain, read

Contender = Literal["prove", "check", "simplify", "equals"]
OURS: tuple[Contender, ...] = ("prove", "check")
PEERS: tuple[Contender, ...] = ("simplify", "equals")


@dataclass(frozen=True)
class Timing:
    """How long an answer took, and the answer; where there is none, `answer` is empty and `why` says what ended it.

    The answers are `proved`, `refuted`, `undecided`; `accepted`, `rejected`; `true`, `false`, `none`; `error`.
    """

    seconds: float
    answer: str
    why: str = ""


@dataclass(frozen=True)
class Row:
    """One statement and what each contender made of it; nothing of those that have no way to ask it."""

    identity: Identity
    timings: Mapping[Contender, Timing]

    @property
    def holds(self) -> bool:
        """Whether it is proved, and the checker accepts the certificate."""
        answers = {name: timing.answer for name, timing in self.timings.items()}
        return answers["prove"] == "proved" and answers.get("check") == "accepted"


def race(
    identities: Iterable[Identity], definitions: Mapping[str, Definition], cap: float, *, peers: bool = True
) -> Iterator[Row]:
    """A row for each statement, as soon as it is there; `cap` is the limit in seconds for each answer."""
    with ExitStack() as stack:
        ours = stack.enter_context(Limited(cap, __name__))
        others = stack.enter_context(Limited(cap, __name__)) if peers else None
        for identity in identities:
            proof, certificate = _asked(ours, cap, "prove", identity, dict(definitions))
            timings: dict[Contender, Timing] = {"prove": proof}
            if certificate is not None:
                timings["check"], _ = _asked(ours, cap, "check", certificate)
            if others is not None and identity.relation == "==":
                for name in PEERS:
                    timings[name], _ = _asked(others, cap, name, identity, dict(definitions))
            yield Row(identity, timings)


def _asked(process: Limited, cap: float, name: Contender, *question: Any) -> tuple[Timing, str | None]:
    """The timing of an answer, and the certificate that came with it. A process that starts is warmed up first."""
    try:
        process.seconds = max(cap, SECONDS)
        process.call(_warm, name)
        process.seconds = cap
        return process.call(_timed, name, *question)
    except NoAnswer as ended:
        return Timing(ended.seconds, "", f"no answer{ended}"), None


# in the process


@cache
def _warm(name: Contender) -> None:
    """Loads what a first question loads."""
    easy = Identity("warm-up", "sinh(x)**2 + 1", "cosh(x)**2")
    _ASK[name](*([_prove(easy, {})[1]] if name == "check" else [easy, {}]))


def _timed(name: Contender, *question: Any) -> tuple[Timing, str | None]:
    if name in PEERS:
        from sympy.core.cache import clear_cache

        clear_cache()
    start = time.perf_counter()
    try:
        answer, certificate = _ASK[name](*question)
    except MemoryError:
        raise
    except Exception as error:
        return Timing(time.perf_counter() - start, "error", f"{type(error).__name__}: {error}"), None
    return Timing(time.perf_counter() - start, answer), certificate


_Answer = tuple[str, str | None]


def _prove(identity: Identity, definitions: Mapping[str, Definition]) -> _Answer:
    proof = prove(identity, definitions)
    return proof.verdict, None if proof.certificate is None else json.dumps(proof.certificate)


def _check(certificate: str) -> _Answer:
    return "accepted" if check(load(certificate)).ok else "rejected", None


def _simplify(identity: Identity, definitions: Mapping[str, Definition]) -> _Answer:
    from sympy import simplify

    return str(simplify(_difference(identity, definitions)) == 0).lower(), None


def _equals(identity: Identity, definitions: Mapping[str, Definition]) -> _Answer:
    return str(_difference(identity, definitions).equals(0)).lower(), None


_ASK: dict[Contender, Callable[..., _Answer]] = {
    "prove": _prove,
    "check": _check,
    "simplify": _simplify,
    "equals": _equals,
}


def _difference(identity: Identity, definitions: Mapping[str, Definition]) -> Any:
    """The left side less the right side in SymPy, with derivatives carried out."""
    from sympy import Symbol

    statement = read(identity, definitions)
    domains = {statement.variable: statement.domain, **dict(statement.parameters)}
    known = {Symbol(name, real=True): Symbol(name, real=True, **_sign(d)) for name, d in domains.items()}
    return (meaning(statement.lhs) - meaning(statement.rhs)).xreplace(known)


def _sign(domain: Domain) -> dict[str, bool]:
    """The assumption of SymPy's that a domain allows."""
    if domain.lo is not None and domain.lo >= 0:
        return {"nonnegative" if domain.lo == 0 and domain.lo_included else "positive": True}
    if domain.hi is not None and domain.hi <= 0:
        return {"nonpositive" if domain.hi == 0 and domain.hi_included else "negative": True}
    return {}
