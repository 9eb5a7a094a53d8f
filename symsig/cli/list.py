"""symsig list: what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from symsig.cli.options import as_json
from symsig.cli.output import print_json, say
from symsig.cli.subject import of_subject

if TYPE_CHECKING:
    from symsig.cli.subject import Subject


@click.command(name="list")
@as_json
@of_subject
def list_(as_json: bool, subject: Subject) -> None:
    """What there is: functions, identities, targets."""
    if as_json:
        print_json(
            {
                "functions": list(subject.functions),
                "identities": list(subject.identities),
                "targets": list(subject.targets),
            }
        )
        return
    if subject.file is not None:
        say(subject.title)
    for function in subject.functions.values():
        click.echo(f"function  {function.text}")
    for identity in subject.identities.values():
        click.echo(f"identity  {identity.name}: {identity.lhs} {identity.relation} {identity.rhs}")
    for target in subject.targets.values():
        click.echo(f"target    {target.name}: {target.title}")
