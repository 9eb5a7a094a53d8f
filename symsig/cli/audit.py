"""symsig audit: the worst error of our kernels, or of anybody's function."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.files import read_json
from symsig.cli.options import (
    FAILED,
    as_json,
    folder_option,
    function_named,
    generated_folder,
    known,
    points_option,
)
from symsig.cli.output import print_json, processes, progress, say_skipped, show
from symsig.model import DTYPES, Dtype

if TYPE_CHECKING:
    from symsig.model import Function
    from symsig.workflow import Job, Row


@click.command()
@click.argument("names", nargs=-1)
@click.option("--formula", help="Derive, emit and build this formula first, and audit that.")
@click.option(
    "--target", "targets", multiple=True, help="numpy, c, MODULE:ATTRIBUTE or LIBRARY.so:SYMBOL. May be repeated."
)
@click.option("--as", "claims_to_be", help="What a MODULE:ATTRIBUTE or a symbol computes: a name or a formula.")
@click.option("--textbook", is_flag=True, help="Audit the forms that people write instead of our kernels.")
@click.option("--dtype", "dtypes", type=click.Choice(DTYPES), multiple=True, help="Both if not given.")
@points_option
@click.option(
    "--budget",
    type=click.FloatRange(0),
    default=0.0,
    help="Go on searching until this many seconds have passed, for each audit.",
)
@click.option("--record", is_flag=True, help="Write what was found to generated/accuracy.json.")
@folder_option
@as_json
def audit(
    names: tuple[str, ...],
    formula: str | None,
    targets: tuple[str, ...],
    claims_to_be: str | None,
    textbook: bool,
    dtypes: tuple[Dtype, ...],
    points: int,
    budget: float,
    record: bool,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Find the worst error, in ULP, of our kernels (all, or those named) or of anybody's function.

    Exits with 1 if an error is above its claim or a special value is wrong.
    """
    from tempfile import TemporaryDirectory

    from symsig.family import FAMILY

    external = [text for text in targets if ":" in text]
    if external and (claims_to_be is None or len(external) != len(targets) or names or formula):
        raise click.UsageError("MODULE:ATTRIBUTE and LIBRARY.so:SYMBOL need --as NAME, and no other names")
    if record and (external or formula):
        raise click.UsageError("--record is for our own kernels, not for --formula or a function of somebody's")
    with TemporaryDirectory() as scratch:
        if external:
            assert claims_to_be is not None
            function = function_named(claims_to_be)
            work = _external_jobs(function, external, dtypes or DTYPES, points, budget)
        else:
            source = folder or generated_folder()
            functions = [known(name, FAMILY, "function") for name in names] or list(FAMILY.values())
            if formula is not None:
                if names:
                    raise click.UsageError("give names or --formula, not both")
                source, functions = Path(scratch), [function_named(formula)]
                _emit_to(source, functions)
            work = _kernel_jobs(functions, source, targets, dtypes or DTYPES, points, budget, textbook)
        rows = _run(work)
    if record:
        _record(rows, textbook)
    _print_rows(rows, as_json)
    sys.exit(0 if textbook or all(row.holds for row in rows) else FAILED)


def _kernel_jobs(
    functions: Sequence[Function],
    folder: Path,
    names: Sequence[str],
    dtypes: Sequence[Dtype],
    points: int,
    budget: float,
    textbook: bool,
) -> list[Job]:
    from symsig.targets import TARGETS
    from symsig.workflow import available, jobs

    usable, missing = available([known(name, TARGETS, "target") for name in names] or TARGETS.values(), folder)
    say_skipped(missing)
    return jobs(functions, usable, folder, points, dtypes, budget=budget, textbook=textbook)


def _external_jobs(
    function: Function, targets: Sequence[str], dtypes: Sequence[Dtype], points: int, budget: float
) -> list[Job]:
    from symsig.audit.external import external_target
    from symsig.workflow import jobs

    found = [external_target(text) for text in targets]
    return jobs([function], found, Path.cwd(), points, dtypes, budget=budget)


def _emit_to(folder: Path, functions: Sequence[Function]) -> None:
    from symsig.targets import TARGETS
    from symsig.workflow import generated_files, plans_of

    for path, text in generated_files(plans_of(functions), TARGETS, {}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


def _run(work: Sequence[Job]) -> list[Row]:
    """The audits, spread over the cores, with a progress bar on a terminal."""
    from symsig.workflow import rows_of, run_jobs

    with processes() as executor, progress(len(work), "audit") as advance:
        return rows_of(run_jobs(work, executor, lambda job: advance()))


def _print_rows(rows: Sequence[Row], as_json: bool) -> None:
    from symsig.report import document, terminal

    if as_json:
        print_json([document.row(row) for row in rows])
    else:
        show(terminal.audits_table([row.audit for row in rows]))


def _record(rows: Sequence[Row], textbook: bool) -> None:
    """Puts the worst errors found into generated/accuracy.json, beside what is recorded of other functions."""
    path = generated_folder() / "accuracy.json"
    document = read_json(path)
    part = document.setdefault("textbook" if textbook else "kernels", {})
    for row in rows:
        a = row.audit
        entry = part.setdefault(a.function, {}).setdefault(a.target, {})
        entry[a.dtype] = {"max_ulp": round(a.max_ulp, 3), "input": a.input}
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
