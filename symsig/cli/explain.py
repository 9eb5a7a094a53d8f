"""symsig prove --explain: derivations instead of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from symsig.expr import Definition
    from symsig.model import Identity
    from symsig.report.explanation import Format


def print_explanations(identities: Iterable[Identity], definitions: Mapping[str, Definition], fmt: Format) -> bool:
    """Prints why each identity holds, or does not; returns whether all are proved."""
    from symsig.prove.explain import explain
    from symsig.report.explanation import render

    proved = True
    for at, identity in enumerate(identities):
        explanation = explain(identity, definitions)
        proved = proved and explanation.verdict == "proved"
        click.echo(("\n" if at else "") + render(explanation, fmt))
    return proved
