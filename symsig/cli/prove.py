"""symsig prove, symsig check: identities and their certificates."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.options import FAILED, as_json, known
from symsig.cli.output import print_json, show

if TYPE_CHECKING:
    from symsig.model import Proof, Relation
    from symsig.report.explanation import Format


@click.command()
@click.argument("names", nargs=-1)
@click.option("--lhs", help="The left side of a statement of your own.")
@click.option("--rhs", help="The right side.")
@click.option("--relation", type=click.Choice(["==", "<", "<=", ">", ">="]), default="==", show_default=True)
@click.option("--domain", default="", help='Where it is to hold, such as "x > 0"; the whole line if not given.')
@click.option(
    "--certificates", type=click.Path(path_type=Path), help="Write the certificates to this folder, one file each."
)
@click.option(
    "--timeout",
    type=float,
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="A statement of your own that takes longer is undecided.",
)
@click.option("--explain", is_flag=True, help="Print the derivation of the named identities, each line proved.")
@click.option(
    "--format", "fmt", type=click.Choice(["text", "markdown", "latex"]), default="text", show_default=True
)
@as_json
def prove(
    names: tuple[str, ...],
    lhs: str | None,
    rhs: str | None,
    relation: Relation,
    domain: str,
    certificates: Path | None,
    timeout: float,
    explain: bool,
    fmt: Format,
    as_json: bool,
) -> None:
    """Prove identities by normal form: all that are known, those named, or --lhs E --rhs E.

    Exits with 1 if one is refuted or undecided.
    """
    if (lhs is None) != (rhs is None):
        raise click.UsageError("--lhs and --rhs go together")
    if lhs is not None and rhs is not None:
        if names:
            raise click.UsageError("give names, or --lhs and --rhs, not both")
        if explain:
            raise click.UsageError("--explain takes the names of known identities")
        proofs = [_prove_within(timeout, lhs, rhs, relation, domain)]
    elif explain:
        sys.exit(0 if _explain_known(names, fmt) else FAILED)
    else:
        proofs = _prove_known(names)
    if certificates is not None:
        _write_certificates(proofs, certificates)
    print_proofs(proofs, as_json)
    sys.exit(0 if all(proof.verdict == "proved" for proof in proofs) else FAILED)


def _prove_known(names: Sequence[str]) -> list[Proof]:
    """The proofs of our own identities, in this process."""
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.workflow import prove_all

    wanted = [known(name, IDENTITIES, "identity") for name in names] or list(IDENTITIES.values())
    return list(prove_all(wanted, definitions_of(FAMILY.values())))


def _explain_known(names: Sequence[str], fmt: Format) -> bool:
    """Prints the derivations of our own identities; whether all are proved."""
    from symsig.cli.explain import print_explanations
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES

    wanted = [known(name, IDENTITIES, "identity") for name in names] or list(IDENTITIES.values())
    return print_explanations(wanted, definitions_of(FAMILY.values()), fmt)


def _prove_within(seconds: float, lhs: str, rhs: str, relation: Relation, domain: str) -> Proof:
    """The proof of a stranger's statement, in a process that can be ended."""
    from symsig.prove.limited import LimitedProver

    with LimitedProver(seconds) as prover:  # loads beside us
        from symsig.definitions import definitions_of
        from symsig.family import FAMILY
        from symsig.model import Identity

        return prover.prove(Identity("statement", lhs, rhs, relation, domain), definitions_of(FAMILY.values()))


def _write_certificates(proofs: Sequence[Proof], folder: Path) -> None:
    from symsig.workflow import certificate_files

    folder.mkdir(parents=True, exist_ok=True)
    for path, text in certificate_files(proofs).items():
        (folder / path).write_text(text, "utf-8", newline="\n")


@click.command()
@click.argument("files", nargs=-1, required=True)
def check(files: tuple[str, ...]) -> None:
    """Check certificates by a program that shares no code with the prover (also `python symsig/check.py FILE`)."""
    from symsig.check import main as check_files

    sys.exit(check_files(list(files)))


def print_proofs(proofs: Sequence[Proof], as_json: bool) -> None:
    from symsig.report import document, terminal

    if as_json:
        print_json(document.proofs(proofs))
        return
    show(terminal.proofs_table(proofs))
    seconds = sum(proof.seconds for proof in proofs)
    proved = sum(proof.verdict == "proved" for proof in proofs)
    click.echo(f"{proved} of {len(proofs)} proved in {seconds:.2f} s")
