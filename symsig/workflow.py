"""The way through, as functions over registries: what the command line and the package's face both walk.

Functions, identities and targets are handed in; nothing here knows one by name, reads a file or prints.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Any

import numpy as np

from symsig.audit import audit_many
from symsig.audit.exhaustive import Exhausted, Subject, narrow, shard, shards
from symsig.audit.special import first_defect
from symsig.derive import Refusal, derive
from symsig.derive.arithmetic import OWN
from symsig.expr import Definition, Tree, from_sympy, parse, show
from symsig.limited import Limited, NoAnswer
from symsig.model import (
    DTYPES,
    Audit,
    Dtype,
    Function,
    Identity,
    Plan,
    Program,
    Proof,
    SymsigError,
    Target,
    Unavailable,
)
from symsig.numeric import Numeric, Side, numeric
from symsig.program import lower
from symsig.program.expand import readable
from symsig.program.interpret import evaluate
from symsig.program.native.lower import lower as lower_own
from symsig.program.native.run import run as run_own
from symsig.program.native.wide import Unsupported
from symsig.prove import prove
from symsig.report.markdown import accuracy
from symsig.report.numeric import numeric_markdown

POINTS = 30_000

Only = Mapping[str, Collection[str]]
"""The targets of the functions that are not for all: name -> names."""
ALL: Only = {}
NOTHING: Mapping[str, Any] = {}


def serves(target: Target, name: str, only: Only) -> bool:
    """Whether a function is generated in a language."""
    return target.name in only.get(name, (target.name,))


def prove_all(identities: Iterable[Identity], definitions: Mapping[str, Definition]) -> Iterator[Proof]:
    """A proof of each identity."""
    return (prove(identity, definitions) for identity in identities)


def plans_of(functions: Iterable[Function], *, own: bool = False) -> dict[str, Plan]:
    """A plan of each function, by name; with `own` also one in symsig's own arithmetic, where there is one."""
    return {f.name: replace(derive(f), own=own_plan(f) if own else None) for f in functions}


def own_plan(function: Function) -> Plan | None:
    """The plan in symsig's own arithmetic, or None."""
    try:
        return derive(function, OWN)
    except Refusal:
        return None


def checked_own_plan(function: Function, target: Target) -> Plan:
    """The plan in symsig's own arithmetic of a formula that nobody has audited yet.

    Raises SymsigError where there is none, and where its programs, which NumPy can run, are wrong by more than the
    target claims at an input that is special: what overflows on the way is seen there.
    """
    name = function.name
    try:
        plan = derive(function, OWN)
        for dtype in DTYPES:
            call = partial(run_own, lower_own(plan, dtype))
            defect = first_defect(call, function, dtype, target.claims[dtype])
            if defect:
                raise Unsupported(f"in {dtype} at {defect.input} it would be {defect.got}, and not {defect.want}")
    except SymsigError as error:
        reason = " ".join(str(error).removeprefix(f"{name}: ").split())
        raise SymsigError(f"{name}: no {target.name} kernel: {reason}") from None
    return plan


def programs_of(plan: Plan, target: Target) -> tuple[Program, ...]:
    """The programs of a function for a language: one, or one for each format; none where it has none."""
    if not target.own:
        return (lower(plan),)
    try:
        return tuple(lower_own(plan.own, dtype) for dtype in DTYPES) if plan.own else ()
    except Unsupported:
        return ()


def certificate_files(proofs: Iterable[Proof]) -> dict[str, str]:
    """The certificates of all verdicts that have one: NAME.json -> text."""
    return {
        proof.identity.file: json.dumps(proof.certificate, indent=1, ensure_ascii=False) + "\n"
        for proof in proofs
        if proof.certificate is not None
    }


def generated_files(
    plans: Mapping[str, Plan],
    targets: Mapping[str, Target],
    record: Mapping[str, Any],
    proofs: Iterable[Proof] = (),
    only: Only = ALL,
    numerics: Mapping[str, Any] = NOTHING,
    plots: Sequence[str] = (),
) -> dict[str, str]:
    """Everything below generated/: path -> text.

    `record` is what `symsig audit --record` has written, `numerics` what `symsig prove --numeric --record` has, and
    `plots` are the functions of which `symsig report --plots` has drawn one there.
    """
    proofs = list(proofs)
    programs = {
        target.name: tuple(
            program
            for name in sorted(plans)
            if serves(target, name, only)
            for program in programs_of(plans[name], target)
        )
        for target in targets.values()
    }
    files = {
        f"{name}/{path}": text
        for name, served in programs.items()
        if served
        for path, text in targets[name].files(served).items()
    }
    files |= {f"certificates/{path}": text for path, text in certificate_files(proofs).items()}
    files["manifest.json"] = _manifest(plans, files)
    functions = [plans[name].function for name in sorted(plans)]
    there = {(name, program.name) for name, served in programs.items() for program in served}

    def has(function: Function, target: Target) -> bool:
        return (target.name, function.name) in there

    files["ACCURACY.md"] = accuracy(functions, targets, record, has, plots)
    if numerics:
        files["NUMERIC.md"] = numeric_markdown([proof.identity for proof in proofs], numerics)
    return dict(sorted(files.items()))


def numeric_of(proof: Proof, definitions: Mapping[str, Definition], limited: Limited | None = None) -> Numeric:
    """The numeric verdict of an identity, within limits where there are any."""
    identity = proof.identity
    try:
        if limited is None:
            return numeric(identity, definitions, proof.verdict)
        return limited.call(numeric, identity, dict(definitions), proof.verdict)
    except (NoAnswer, SymsigError) as error:
        reason = f"not computed: no verdict{error}" if isinstance(error, NoAnswer) else f"not computed: {error}"
        lhs, rhs = (Side(text, reason=reason) for text in (identity.lhs, identity.rhs))
        return Numeric(lhs, rhs, f"{proof.verdict}; {reason}")


def _manifest(plans: Mapping[str, Plan], files: Mapping[str, str]) -> str:
    functions = {
        name: {
            "definition": show(from_sympy(plan.function.definition)),
            "claim_ulp": plan.function.claim,
            "branches": {b.cell: show(readable(b.tree)) for b in plan.branches},
            "limits": dict(plan.limits),
        }
        for name, plan in sorted(plans.items())
    }
    digests = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in sorted(files.items())}
    return json.dumps({"functions": functions, "sha256": digests}, indent=2) + "\n"


@dataclass(frozen=True)
class Row:
    """One line of the table of `symsig verify`: an audit beside the claim that it tests."""

    audit: Audit
    claim: float

    @property
    def holds(self) -> bool:
        """Whether the worst error found is within the claim and every special value is right."""
        return self.audit.max_ulp <= self.claim and not self.audit.special_defects


@dataclass(frozen=True)
class Effort:
    """How hard an audit tries: inputs, seconds, known worst cases and edges of branches by function.

    `detail` asks for all that it has seen, `flushed` turns flush-to-zero on, and with `inside` nothing is asked
    outside of the domain.
    """

    points: int
    budget: float = 0.0
    detail: bool = False
    worst: Mapping[str, Sequence[tuple[float, ...]]] = field(default_factory=dict)
    edges: Mapping[str, Sequence[float]] = field(default_factory=dict)
    flushed: bool = False
    inside: bool = False


@dataclass(frozen=True, eq=False)
class Job:
    """The audit of one function in one format, for several targets that share the reference.

    Of `others`, and of `textbook` forms, nothing is claimed, and nothing asked outside of the domain.
    """

    function: Function
    dtype: Dtype
    targets: tuple[Target, ...]
    folder: Path
    effort: Effort
    textbook: bool = False
    others: bool = False

    @property
    def key(self) -> str:
        """What it is called in a ledger."""
        whose = "textbook" if self.textbook else ", ".join(target.name for target in self.targets)
        return f"{self.function.name} {self.dtype} {whose}"

    def run(self) -> list[Audit]:
        """The audits of the targets that this machine can load, or of the textbook forms."""
        if self.textbook:
            return self._audit(
                {
                    form.name: partial(_computed, parse(form.formula), self.function, self.dtype)
                    for form in self.function.textbook
                }
            )
        calls: dict[str, Callable[..., Any]] = {}
        for target in self.targets:
            with suppress(Unavailable):  # no compiler, or there is no native kernel of it
                calls[target.name] = target.load(self.folder / target.name)(self.function.name, self.dtype)
        return self._audit(calls) if calls else []

    def lacking(self) -> dict[str, str]:
        """The targets that have no kernel of the function, with the reason."""
        missing = {}
        for target in () if self.textbook else self.targets:
            try:
                target.load(self.folder / target.name)(self.function.name, self.dtype)
            except Unavailable as reason:
                missing[target.name] = str(reason)
        return missing

    def _audit(self, calls: dict[str, Callable[..., Any]]) -> list[Audit]:
        return audit_many(
            calls,
            self.function,
            dtype=self.dtype,
            points=self.effort.points,
            # every plan has a branch edge at 0, where w = |x| starts
            edges=self.effort.edges.get(self.function.name) or (0.0,),
            budget=self.effort.budget,
            detail=self.effort.detail,
            worst=self.effort.worst.get(self.function.name, ()),
            inside=self.textbook or self.others or self.effort.inside,
            flushed=self.effort.flushed,
        )


def _computed(tree: Tree, function: Function, dtype: Dtype, *inputs: Any) -> Any:
    """A tree computed in NumPy on an array for each variable of a function."""
    values = {v.name: column for v, column in zip(function.variables, inputs, strict=True)}
    return np.broadcast_to(evaluate(tree, values, dtype), np.shape(inputs[0]))


def jobs(
    functions: Iterable[Function],
    targets: Sequence[Target],
    folder: Path,
    effort: Effort,
    dtypes: Sequence[Dtype] = DTYPES,
    *,
    textbook: bool = False,
    only: Only = ALL,
) -> list[Job]:
    """The audits to make: each function in each format; with `textbook`, those of the forms that people write."""
    return [
        Job(function, dtype, served, folder, effort, textbook)
        for function in functions
        if (served := tuple(target for target in targets if serves(target, function.name, only))) or textbook
        for dtype in dtypes
        if not textbook or function.textbook
    ]


def peer_jobs(
    functions: Iterable[Function], peers: Callable[[str], Sequence[Target]], effort: Effort, dtypes: Sequence[Dtype]
) -> list[Job]:
    """The audits of what others have for the functions, by name."""
    return [
        Job(function, dtype, served, Path(), effort, others=True)
        for function in functions
        if (served := tuple(peers(function.name)))
        for dtype in dtypes
    ]


@dataclass(frozen=True, eq=False)
class Kernels:
    """A float32 kernel of one target, and a float64 one of ours that says what is right: loaded in a worker."""

    function: Function
    target: Target
    folder: Path
    ours: Target
    source: Path
    token: str = field(default_factory=partial(token_hex, 8))

    @property
    def key(self) -> str:
        """What its shards are called in a ledger."""
        return f"{self.function.name} {self.target.name}"

    @property
    def dtype(self) -> str:
        """The format of the inputs."""
        return "float32"

    @property
    def claim(self) -> float:
        """What the float32 kernel promises, if it is one of ours."""
        return float("inf") if ":" in self.target.name else self.target.claim(self.function, "float32")

    def shards(self) -> Iterator[tuple[int, Callable[[], Exhausted]]]:
        """The number of each, and what does it."""
        subject = Subject(self.function, self, self.margin)
        return ((number, partial(shard, subject, number)) for number in shards(self.function))

    @property
    def code(self) -> Sequence[tuple[Target, Path]]:
        """What is run, and where its files are."""
        return (self.target, self.folder), (self.ours, self.source / self.ours.name)

    @property
    def margin(self) -> float:
        """The error in ULP that the float64 one is taken to have at most: twice its claim."""
        return 2 * self.ours.claim(self.function, "float64")

    def __call__(self) -> tuple[Callable[..., Any], Callable[..., Any]]:
        """Both, as callables on arrays; a process loads them once, for a file is compiled to be loaded."""
        if self.token not in _LOADED:
            name = self.function.name
            tested = self.target.load(self.folder)(name, "float32")
            _LOADED[self.token] = tested, self.ours.load(self.source / self.ours.name)(name, "float64")
        return _LOADED[self.token]


@dataclass(frozen=True, eq=False)
class Narrow:
    """Somebody's function in float16 or bfloat16, at all inputs."""

    function: Function
    target: Target
    dtype: str
    claim: float = float("inf")

    @property
    def key(self) -> str:
        """What its shard is called in a ledger."""
        return f"{self.function.name} {self.dtype} {self.target.name}"

    @property
    def code(self) -> Sequence[tuple[Target, Path]]:
        """What is run, and where its files are."""
        return ((self.target, Path()),)

    def shards(self) -> Iterator[tuple[int, Callable[[], Exhausted]]]:
        """One, with all."""
        yield 0, partial(narrow, self.function, self, self.dtype)

    def __call__(self) -> Callable[..., Any]:
        """The callable on arrays."""
        return self.target.load(Path())(self.function.name, self.dtype)  # type: ignore[arg-type]


_LOADED: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {}


def rows_of(results: Mapping[Job, Sequence[Audit]]) -> list[Row]:
    """Each audit beside its claim; a textbook form, and a function that is not ours, claims nothing."""
    rows = []
    for job, audits in results.items():
        targets = {target.name: target for target in job.targets}
        for audit in audits:
            claim = (
                float("inf") if job.textbook or job.others else targets[audit.target].claim(job.function, job.dtype)
            )
            rows.append(Row(audit, claim))
    return rows


SLACK = 0.5
"""By so many ULP, and a target's allowance, an error may be above the recorded one, for another libm has others."""


def worse(rows: Iterable[Row], record: Mapping[str, Any], targets: Mapping[str, Target]) -> dict[Row, float]:
    """The rows whose error is above the one that `audit --record` has written, each with that."""
    found = {}
    for row in rows:
        a = row.audit
        entry = record.get("kernels", {}).get(a.function, {}).get(a.target, {}).get(a.dtype)
        if entry is not None and a.target in targets:
            allowed = float(entry["max_ulp"]) + SLACK + targets[a.target].allowance.get(a.dtype, 0.0)
            if a.max_ulp > allowed:
                found[row] = float(entry["max_ulp"])
    return found


def available(targets: Iterable[Target], folder: Path) -> tuple[list[Target], dict[str, str]]:
    """The targets that can be built and loaded here, and for the others the reason why not."""
    usable, missing = list[Target](), dict[str, str]()
    for target in targets:
        try:
            target.load(folder / target.name)
            usable.append(target)
        except Unavailable as reason:
            missing[target.name] = str(reason)
    return usable, missing
