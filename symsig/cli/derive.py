"""symsig derive: the branches of a formula."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.fpcore import SUFFIX, plans_in
from symsig.cli.options import BAD_INPUT, as_json, domain_option, function_named, known
from symsig.cli.output import print_json, say
from symsig.cli.subject import of_subject

if TYPE_CHECKING:
    from symsig.cli.subject import Subject
    from symsig.model import Plan


@click.command()
@click.argument("formula")
@click.option("--emit", help="Print the code in this language instead: a target of symsig list.")
@domain_option
@as_json
@of_subject
def derive(formula: str, emit: str | None, domain: str, as_json: bool, subject: Subject) -> None:
    """The branches that compute FORMULA safely, with why each is safe.

    FORMULA may be the name of a function, or a file NAME.fpcore: of each of its FPCores then.
    """
    if Path(formula).suffix == SUFFIX:
        if domain:
            raise click.UsageError("an FPCore says its domain itself, by :pre")
        plans, refused = plans_in(Path(formula))
        if as_json and emit is None and plans:
            from symsig.report import document

            print_json([document.plan(plan) | {"precision": core.precision} for core, plan in plans])
        else:
            click.echo("\n\n".join(_shown(plan, emit, core.precision) for core, plan in plans), nl=bool(plans))
        for reason in refused:
            say(f"symsig: {reason}")
        sys.exit(BAD_INPUT if refused else 0)
    from symsig.derive import derive as derive_plan
    from symsig.report import document

    plan = derive_plan(function_named(formula, subject, domain))
    if as_json and emit is None:
        print_json(document.plan(plan))
    else:
        click.echo(_shown(plan, emit))


def _shown(plan: Plan, emit: str | None, precision: str = "") -> str:
    """The branches, with the precision that was asked for if one was, or the code in a language."""
    from symsig.report import terminal
    from symsig.targets import ALL, EXPORTS
    from symsig.workflow import checked_own_plan, programs_of

    if emit is None:
        return terminal.plan_text(plan) + (f"\nwritten for {precision}" if precision else "")
    target = known(emit, {**ALL, **EXPORTS}, "target")
    if target.own:
        plan = replace(plan, own=checked_own_plan(plan.function, target))
    files = target.files(programs_of(plan, target))
    return "\n".join(files[path] for path in sorted(files) if Path(path).stem == plan.function.name)
