"""symsig derive: the branches of a formula."""

from __future__ import annotations

from pathlib import Path

import click

from symsig.cli.options import as_json, function_named, known
from symsig.cli.output import print_json


@click.command()
@click.argument("formula")
@click.option("--emit", help="Print the code in this language instead: a target of symsig list.")
@as_json
def derive(formula: str, emit: str | None, as_json: bool) -> None:
    """The branches that compute FORMULA (or a family name) safely, with why each is safe."""
    from symsig.derive import derive as derive_plan
    from symsig.program import lower
    from symsig.report import document, terminal
    from symsig.targets import TARGETS

    plan = derive_plan(function_named(formula))
    if emit is not None:
        files = known(emit, TARGETS, "target").files((lower(plan),))
        click.echo("\n".join(files[path] for path in sorted(files) if Path(path).stem == plan.function.name))
    elif as_json:
        print_json(document.plan(plan))
    else:
        click.echo(terminal.plan_text(plan))
