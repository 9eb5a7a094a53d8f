"""symsig prove --explain: derivations instead of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from symsig.expr import Definition
    from symsig.limited import Limited
    from symsig.model import Proof
    from symsig.report.explanation import Format


def print_explanations(
    proofs: Iterable[Proof], definitions: Mapping[str, Definition], fmt: Format, limited: Limited | None
) -> None:
    """Prints why each statement holds, or does not.

    The derivations of strangers' statements are found in the process that is `limited`.
    """
    from symsig.prove.explain import derivation, derivation_within
    from symsig.report.explanation import render

    for at, proof in enumerate(proofs):
        told = derivation_within(limited, proof, definitions) if limited else derivation(proof, definitions)
        click.echo(("\n" if at else "") + render(told, fmt))
