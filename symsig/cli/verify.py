"""symsig verify: the main job, from the proofs to one table."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.files import (
    RECORD,
    branch_edges,
    changes,
    generated_now,
    generated_or_scratch,
    known_worst,
    read_record,
)
from symsig.cli.options import FAILED, as_json, folder_option, points_option
from symsig.cli.output import print_json, say, say_skipped, show
from symsig.cli.spread import Spread
from symsig.cli.subject import of_subject

if TYPE_CHECKING:
    from symsig.cli.subject import Subject


@click.command()
@points_option
@folder_option
@as_json
@of_subject
def verify(points: int, folder: Path | None, as_json: bool, subject: Subject) -> None:
    """Prove everything, check the certificates and generated/ for drift, build, audit, and print one table.

    In a project that has generated nothing yet, the kernels are generated into a scratch folder and audited there.
    """
    from symsig.check import check as check_certificate
    from symsig.report import document, terminal
    from symsig.workflow import Effort, available, jobs, rows_of, worse

    say(subject.title)
    proofs = subject.proofs(subject.identities.values())
    rejected = [p.identity.name for p in proofs if p.certificate and not check_certificate(p.certificate).ok]
    proved = sum(p.verdict == "proved" for p in proofs)
    say(f"{proved} of {len(proofs)} identities proved; {len(rejected)} certificates rejected by the checker")
    plans = subject.plans(subject.functions.values())
    files = generated_now(subject, plans, proofs)
    with generated_or_scratch(subject, folder, lambda: files) as source:
        drift = dict(changes(files, source))
        say(f"{len(plans)} plans, every branch proved; {len(drift)} generated files drifted")
        there = {name: _there(subject, name, plans, files, source) for name in plans}
        found = {target for targets in there.values() for target in targets}
        usable, missing = available((subject.targets[name] for name in subject.targets if name in found), source)
        say_skipped(missing)
        functions = [plan.function for plan in plans.values()]
        effort = Effort(points, worst=known_worst(subject, functions), edges=branch_edges(source, functions))
        kernels = jobs(functions, usable, source, effort, only=there)
        forms = jobs(functions, usable, source, effort, textbook=True)
        results = Spread().run([*kernels, *forms])
    rows = rows_of({job: results[job] for job in kernels})
    textbook = rows_of({job: results[job] for job in forms})
    failed = [proof for proof in proofs if proof.verdict != "proved"]
    regressed = worse(rows, read_record(subject.folder() / RECORD), subject.targets)
    holds = not (failed or rejected or drift or regressed or subject.refusals) and all(row.holds for row in rows)
    if as_json:
        print_json(
            {
                "holds": holds,
                "project": None if subject.file is None else str(subject.file),
                "proofs": document.proofs(proofs),
                "rejected_certificates": rejected,
                "refused": subject.refusals,
                "drift": sorted(drift),
                "skipped": missing,
                "regressed": [document.regressed(row, recorded) for row, recorded in regressed.items()],
                "kernels": [document.row(row) for row in rows],
                "textbook": [document.audit(row.audit) for row in textbook],
            }
        )
    else:
        if failed:
            show(terminal.proofs_table(failed))
        drifted = {name: "drifted" if _drifted(name, drift) else "none" for name in plans}
        show(terminal.kernels_table(rows, dict.fromkeys(plans, "yes"), drifted))
        if textbook:
            click.echo("\nThe same audit of the forms that people write:")
            show(terminal.audits_table([row.audit for row in textbook]))
        for name in rejected:
            click.echo(f"certificate rejected: {name}")
        for name, reason in subject.refusals.items():
            click.echo(f"refused: {name}: {reason}")
        for line in terminal.regressed_lines(regressed):
            click.echo(line)
        for path in drift:
            click.echo(f"drifted: {path} (see symsig generate --check)")
        click.echo("everything holds" if holds else "NOT everything holds")
    sys.exit(0 if holds else FAILED)


def _there(
    subject: Subject, name: str, names: Collection[str], files: Mapping[str, str], folder: Path
) -> list[str]:
    """The languages of a function whose files the folder has, all but those of other functions."""
    others = set(names) - {name}
    return [
        target
        for target in subject.serving([name])
        if all(
            (folder / path).exists()
            for path in map(Path, files)
            if path.parts[0] == target and path.stem not in others
        )
    ]


def _drifted(name: str, drift: dict[str, str]) -> bool:
    return any(Path(path).stem == name for path in drift)
