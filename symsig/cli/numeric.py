"""symsig prove --numeric: how wrong each side of an identity is when it is computed as it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.files import NUMERIC, read_numeric
from symsig.cli.output import print_json, processes, progress, show

if TYPE_CHECKING:
    from symsig.expr import Definition
    from symsig.limited import Limited
    from symsig.model import Proof
    from symsig.numeric import Numeric

FEW = 8
"""Identities that are done before processes are started."""


def verdicts(
    proofs: Sequence[Proof], definitions: Mapping[str, Definition], limited: Limited | None
) -> dict[str, Numeric]:
    """The numeric verdict of each identity, by name; what strangers ask is answered within limits."""
    from symsig.workflow import numeric_of

    with progress(len(proofs), "numeric") as advance:
        if limited is not None or len(proofs) <= FEW:
            found = {}
            for proof in proofs:
                found[proof.identity.name] = numeric_of(proof, definitions, limited)
                advance()
            return found
        from concurrent.futures import as_completed

        with processes() as executor:
            futures = {executor.submit(numeric_of, proof, definitions): proof.identity.name for proof in proofs}
            for _ in as_completed(futures):
                advance()
            return {name: future.result() for future, name in futures.items()}


def print_verdicts(proofs: Sequence[Proof], found: Mapping[str, Numeric], as_json: bool) -> None:
    """The table, or the JSON document of `symsig prove` with the sides."""
    from symsig.report import document, terminal

    if as_json:
        print_json(document.proofs(proofs, found))
        return
    show(terminal.numeric_table(found, regions=len(found) <= FEW))
    click.echo()
    for name, numeric in found.items():
        click.echo(f"{name}: {numeric.words}")


def record_verdicts(proofs: Sequence[Proof], found: Mapping[str, Numeric], folder: Path) -> None:
    """Puts the figures into numeric.json of a folder, beside what is recorded of other identities."""
    from symsig.report.numeric import recorded

    record = read_numeric(folder / NUMERIC)
    record |= {proof.identity.name: recorded(proof.identity, found[proof.identity.name]) for proof in proofs}
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(record, indent=1, sort_keys=True) + "\n"
    (folder / NUMERIC).write_text(text, encoding="utf-8", newline="\n")
