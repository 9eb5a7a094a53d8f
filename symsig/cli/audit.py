"""symsig audit: the worst error of our kernels, or of anybody's function."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from symsig.cli.files import (
    RECORD,
    add_worst,
    branch_edges,
    emit_to,
    generated_now,
    generated_or_scratch,
    known_worst,
    read_record,
)
from symsig.cli.options import (
    FAILED,
    INTERRUPTED,
    as_json,
    domain_option,
    folder_option,
    function_named,
    known,
    points_option,
)
from symsig.cli.output import print_json, say, say_skipped, show
from symsig.cli.spread import Spread, spread_options
from symsig.cli.subject import of_subject
from symsig.model import DTYPES, Dtype

if TYPE_CHECKING:
    from symsig.cli.exhaustive import Row as ExhaustiveRow
    from symsig.cli.subject import Subject
    from symsig.model import Function, Target
    from symsig.workflow import Effort, Job, Row

EVERY = (*DTYPES, "float16", "bfloat16")
"""The formats that somebody's function may have."""


@click.command()
@click.argument("names", nargs=-1)
@click.option("--formula", help="Derive, emit and build this formula first, and audit that.")
@click.option(
    "--target",
    "targets",
    multiple=True,
    help="numpy, c, native, MODULE:ATTRIBUTE, FILE.py:FUNCTION, LIBRARY.so:SYMBOL, FILE.c:FUNCTION or cmd:COMMAND,"
    " which reads and writes hex floats. May be repeated.",
)
@click.option("--as", "claims_to_be", help="What somebody's function computes: a name or a formula.")
@click.option("--call", default="", help="How to call it, where that is not f(x): \"f(x, approximate='tanh')\".")
@click.option(
    "--exhaustive",
    is_flag=True,
    help="All inputs in float32 (2^32), float16 or bfloat16, of one variable; interrupted, it prints what is done.",
)
@click.option("--peers", is_flag=True, help="Beside our kernels those of NumPy, SciPy, PyTorch, JAX and SLEEF.")
@click.option("--flush-to-zero", "flushed", is_flag=True, help="With subnormal numbers flushed to zero.")
@domain_option
@spread_options
@click.option("--textbook", is_flag=True, help="Audit the forms that people write instead of our kernels.")
@click.option("--dtype", "dtypes", type=click.Choice(EVERY), multiple=True, help="Both if not given.")
@points_option
@click.option(
    "--budget",
    type=click.FloatRange(0),
    default=0.0,
    help="Go on searching until this many seconds have passed, for each audit.",
)
@click.option("--detail", is_flag=True, help="Also how the errors are spread, and what is wrong beside them.")
@click.option("--record", is_flag=True, help="Write what was found to generated/accuracy.json and tests/worst.")
@click.option("--check", is_flag=True, help="Fail where a kernel is worse than generated/accuracy.json says.")
@folder_option
@as_json
@of_subject
def audit(
    names: tuple[str, ...],
    formula: str | None,
    targets: tuple[str, ...],
    claims_to_be: str | None,
    call: str,
    exhaustive: bool,
    peers: bool,
    flushed: bool,
    domain: str,
    ledger: Path | None,
    resume: bool,
    dask: str,
    textbook: bool,
    dtypes: tuple[Dtype, ...],
    points: int,
    budget: float,
    detail: bool,
    record: bool,
    check: bool,
    folder: Path | None,
    as_json: bool,
    subject: Subject,
) -> None:
    """Find the worst error, in ULP, of our kernels (all, or those named) or of anybody's function.

    Exits with 1 if an error is above its claim, or worse than recorded where that is asked for, or a special value
    is wrong.
    """

    from symsig.cli.exhaustive import exhaustive as exhaustive_rows
    from symsig.workflow import Effort

    external = [text for text in targets if ":" in text]
    if external and (claims_to_be is None or len(external) != len(targets) or names or formula):
        raise click.UsageError("somebody's function needs --as NAME, and no other names or targets")
    if call and not external:
        raise click.UsageError("--call is for a function of somebody's")
    if peers and (external or formula or textbook):
        raise click.UsageError("--peers is for functions of the family by name")
    if flushed and (record or check or exhaustive):
        raise click.UsageError("--flush-to-zero is no way to record what a kernel does, and not for --exhaustive")
    if (record or check) and (external or formula):
        raise click.UsageError("--record and --check are for our own kernels, not for --formula or somebody's")
    if names and formula is not None:
        raise click.UsageError("give names or --formula, not both")
    if domain and not external and formula is None:
        raise click.UsageError("--domain is for --formula, or for --as FORMULA")
    if peers and ledger:
        raise click.UsageError("--ledger is for one campaign, and --peers is another")
    spread = Spread(ledger, resume, dask)
    if subject.file is not None:
        say(subject.title)
    asked = claims_to_be if external else formula
    functions = (
        [function_named(asked, subject, domain)]
        if asked is not None
        else [known(name, subject.functions, "function") for name in names] or [*subject.functions.values()]
    )
    if exhaustive:
        if formula or textbook or record or check or peers or detail or budget or "float64" in dtypes:
            raise click.UsageError("--exhaustive is for float32, by name or with --target and --as, and alone")
        _all_inputs(*exhaustive_rows(subject, functions, targets, call, dtypes, folder, spread), as_json)
    if not set(dtypes) <= set(DTYPES):
        raise click.UsageError("float16 and bfloat16 are audited with --exhaustive")
    inside = bool(external and domain)  # somebody's function, of which somebody says where it is meant
    effort = Effort(points, budget, detail, known_worst(subject, functions), flushed=flushed, inside=inside)
    wanted = _Wanted(subject, targets, dtypes or DTYPES, effort, textbook, spread)
    if external:
        rows = wanted.of_others(functions[0], call)
    elif formula is not None:
        rows = wanted.of_formula(functions[0])
    else:
        rows = wanted.of_kernels(functions, folder)
    if record:
        _record(rows, textbook, subject)
    regressed = worse_than_recorded(rows, subject) if check else {}
    holds = all(row.holds for row in rows)
    if peers:
        rows += wanted.of_peers(functions)
    _print_rows(rows, as_json)
    refused = subject.refusals if not external and formula is None else {}
    sys.exit(0 if textbook or (holds and not refused and not regressed) else FAILED)


def _all_inputs(rows: Sequence[ExhaustiveRow], wanted: int, as_json: bool) -> NoReturn:
    from symsig.report import document, terminal

    if len(rows) < wanted:
        say(f"symsig: interrupted after {len(rows)} of {wanted} audits")

    if as_json:
        print_json([document.exhausted(w.function.name, w.target.name, w.dtype, found) for w, found in rows])
    else:
        show(terminal.exhausted_table([(w.function.name, w.target.name, w.dtype, found) for w, found in rows]))
    holds = all(abs(found.ulp) <= w.claim for w, found in rows)
    sys.exit(INTERRUPTED if len(rows) < wanted else 0 if holds else FAILED)


@dataclass(frozen=True)
class _Wanted:
    """What is to be audited how; each way gives the rows of the table."""

    subject: Subject
    targets: Sequence[str]
    dtypes: Sequence[Dtype]
    effort: Effort
    textbook: bool
    spread: Spread

    def of_kernels(self, functions: Sequence[Function], folder: Path | None) -> list[Row]:
        """Of our own family, or of a project."""
        from symsig.targets import EXPORTS

        subject = self.subject
        plans = {} if subject.file is None else subject.plans(functions, self.targets)
        served = [function for function in functions if function.name not in subject.refused]
        with generated_or_scratch(subject, folder, lambda: generated_now(subject, plans, [])) as source:
            targets = {**subject.serving(function.name for function in served), **EXPORTS}
            asked = [t for t in self._asked({**subject.targets, **EXPORTS}) if t.name in targets]
            if self.targets and not asked and not subject.refusals:
                raise click.UsageError(f"nothing here is for the target {self.targets[0]}")
            usual = [target for name, target in targets.items() if name not in EXPORTS]
            return self._run(self._jobs(served, source, asked if self.targets else usual))

    def of_formula(self, function: Function) -> list[Row]:
        """Of a formula, which is derived, emitted and built first."""
        from tempfile import TemporaryDirectory

        from symsig.targets import ALL, EXPORTS

        with TemporaryDirectory() as scratch:
            targets = self._asked({**ALL, **EXPORTS}) or [*self.subject.targets.values()]
            served = emit_to(Path(scratch), [function], targets)
            return self._run(self._jobs([function], Path(scratch), served))

    def of_peers(self, functions: Sequence[Function]) -> list[Row]:
        """Of what is installed of other libraries."""
        from symsig.peers import LIBRARIES, installed, peers_of
        from symsig.workflow import peer_jobs

        there = installed()
        say("peers: " + ", ".join(f"{name} {there[name]}" for name in LIBRARIES if name in there))
        say_skipped({name: "not installed" for name in LIBRARIES if name not in there}, "peers of {}")
        names = [name for name in LIBRARIES if name in there]

        def of(function: str) -> list[Target]:
            return [peer.target for peer in peers_of(function, *names)]

        return self._run(peer_jobs(functions, of, self.effort, self.dtypes))

    def of_others(self, function: Function, call: str) -> list[Row]:
        """Of somebody's functions that claim to be this one."""
        from symsig.audit.external import external_target
        from symsig.workflow import jobs

        found = [external_target(text, call) for text in self.targets]
        return self._run(jobs([function], found, Path.cwd(), self.effort, self.dtypes))

    def _run(self, work: Sequence[Job]) -> list[Row]:
        from symsig.workflow import rows_of

        return rows_of(self.spread.run(work))

    def _asked(self, targets: Mapping[str, Target]) -> list[Target]:
        """The languages that are asked for by name."""
        return [known(name, targets, "target") for name in self.targets]

    def _jobs(self, functions: Sequence[Function], folder: Path, targets: Sequence[Target]) -> list[Job]:
        from symsig.workflow import available, jobs

        subject = self.subject
        usable, missing = available(targets, folder)
        say_skipped(missing)
        effort = replace(self.effort, edges=branch_edges(folder, functions))
        work = jobs(functions, usable, folder, effort, self.dtypes, textbook=self.textbook, only=subject.only)
        lacking = {(name, job.function.name): reason for job in work for name, reason in job.lacking().items()}
        for (name, _), reason in lacking.items():
            say(f"skipped: the {name} target: {reason}")
        return work


def _print_rows(rows: Sequence[Row], as_json: bool) -> None:
    from symsig.report import document, terminal

    if as_json:
        print_json([document.row(row) for row in rows])
    else:
        show(terminal.audits_table([row.audit for row in rows]))
        for text in filter(None, (terminal.detail_text(row.audit) for row in rows)):
            click.echo("\n" + text)


def worse_than_recorded(rows: Sequence[Row], subject: Subject) -> dict[Row, float]:
    """The kernels that have become worse, which is said of each."""
    from symsig.report import terminal
    from symsig.workflow import worse

    found = worse(rows, read_record(subject.folder() / RECORD), subject.targets)
    for line in terminal.regressed_lines(found):
        say(line)
    return found


def _record(rows: Sequence[Row], textbook: bool, subject: Subject) -> None:
    """Puts the worst errors found into accuracy.json, beside what is recorded of other functions, and the inputs
    at which our kernels have them into the files of known worst cases."""
    folder = subject.folder(to_write=True)
    path = folder / RECORD
    document = read_record(path)
    part = document.setdefault("textbook" if textbook else "kernels", {})
    for row in rows:
        a = row.audit
        entry = part.setdefault(a.function, {}).setdefault(a.target, {})
        entry[a.dtype] = {"max_ulp": round(a.max_ulp, 3), "input": a.input}
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    if not textbook:
        add_worst(subject, [row.audit for row in rows])
