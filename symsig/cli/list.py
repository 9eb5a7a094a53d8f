"""symsig list: what there is."""

from __future__ import annotations

import click

from symsig.cli.options import as_json
from symsig.cli.output import print_json


@click.command(name="list")
@as_json
def list_(as_json: bool) -> None:
    """What there is: functions, identities, targets."""
    from symsig.family import FAMILY, IDENTITIES
    from symsig.targets import TARGETS

    if as_json:
        print_json({"functions": list(FAMILY), "identities": list(IDENTITIES), "targets": list(TARGETS)})
        return
    for function in FAMILY.values():
        click.echo(f"function  {function.text}")
    for identity in IDENTITIES.values():
        click.echo(f"identity  {identity.name}: {identity.lhs} {identity.relation} {identity.rhs}")
    for target in TARGETS.values():
        click.echo(f"target    {target.name}: {target.title}")
