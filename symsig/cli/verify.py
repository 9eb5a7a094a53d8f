"""symsig verify: the main job, from the proofs to one table."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from symsig.cli.files import changes, generated_now
from symsig.cli.options import FAILED, as_json, folder_option, generated_folder, points_option
from symsig.cli.output import print_json, processes, progress, say, say_skipped, show


@click.command()
@points_option
@folder_option
@as_json
def verify(points: int, folder: Path | None, as_json: bool) -> None:
    """Prove everything, check the certificates and generated/ for drift, build, audit, and print one table."""
    from symsig.check import check as check_certificate
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.report import document, terminal
    from symsig.targets import TARGETS
    from symsig.workflow import available, jobs, plans_of, prove_all, rows_of, run_jobs

    source = folder or generated_folder()
    proofs = list(prove_all(IDENTITIES.values(), definitions_of(FAMILY.values())))
    rejected = [p.identity.name for p in proofs if not check_certificate(p.certificate).ok]
    proved = sum(p.verdict == "proved" for p in proofs)
    say(f"{proved} of {len(proofs)} identities proved; {len(rejected)} certificates rejected by the checker")
    plans = plans_of(FAMILY.values())
    drift = dict(changes(generated_now(plans, proofs), source))
    say(f"{len(plans)} plans, every branch proved; {len(drift)} generated files drifted")
    usable, missing = available(TARGETS.values(), source)
    say_skipped(missing)
    kernels = jobs(FAMILY.values(), usable, source, points)
    forms = jobs(FAMILY.values(), usable, source, points, textbook=True)
    with processes() as executor, progress(len(kernels) + len(forms), "audit") as advance:
        results = run_jobs([*kernels, *forms], executor, lambda job: advance())
    rows = rows_of({job: results[job] for job in kernels})
    textbook = rows_of({job: results[job] for job in forms})
    holds = proved == len(proofs) and not rejected and not drift and all(row.holds for row in rows)
    if as_json:
        print_json(
            {
                "holds": holds,
                "proofs": document.proofs(proofs),
                "rejected_certificates": rejected,
                "drift": sorted(drift),
                "skipped": missing,
                "kernels": [document.row(row) for row in rows],
                "textbook": [document.audit(row.audit) for row in textbook],
            }
        )
    else:
        failed = [proof for proof in proofs if proof.verdict != "proved"]
        if failed:
            show(terminal.proofs_table(failed))
        drifted = {name: "drifted" if _drifted(name, drift) else "none" for name in plans}
        show(terminal.kernels_table(rows, dict.fromkeys(plans, "yes"), drifted))
        click.echo("\nThe same audit of the forms that people write:")
        show(terminal.audits_table([row.audit for row in textbook]))
        for name in rejected:
            click.echo(f"certificate rejected: {name}")
        for path in drift:
            click.echo(f"drifted: {path} (see symsig generate --check)")
        click.echo("everything holds" if holds else "NOT everything holds")
    sys.exit(0 if holds else FAILED)


def _drifted(name: str, drift: dict[str, str]) -> bool:
    return any(Path(path).stem == name for path in drift)
