"""symsig prove, symsig check: identities and their certificates."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.explain import print_explanations
from symsig.cli.options import FAILED, as_json, known
from symsig.cli.output import print_json, say, show
from symsig.cli.subject import of_subject
from symsig.model import Identity

if TYPE_CHECKING:
    from symsig.cli.subject import Subject
    from symsig.limited import Limited
    from symsig.model import Proof, Relation
    from symsig.prove.limited import LimitedProver
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
@click.option("--explain", is_flag=True, help="Print the derivations instead of a table, each line proved.")
@click.option(
    "--format", "fmt", type=click.Choice(["text", "markdown", "latex"]), help="Of derivations; text if not given."
)
@click.option("--numeric", is_flag=True, help="The worst error of each side as it is written, where, and why.")
@click.option("--record", is_flag=True, help="With --numeric: write what was found to generated/numeric.json.")
@as_json
@of_subject
def prove(
    names: tuple[str, ...],
    lhs: str | None,
    rhs: str | None,
    relation: Relation,
    domain: str,
    certificates: Path | None,
    timeout: float,
    explain: bool,
    fmt: Format | None,
    numeric: bool,
    record: bool,
    as_json: bool,
    subject: Subject,
) -> None:
    """Prove identities by normal form: all that are known, those named, or --lhs E --rhs E.

    Exits with 1 if one is refuted or undecided.
    """
    if (lhs is None) != (rhs is None):
        raise click.UsageError("--lhs and --rhs go together")
    if fmt is not None and not explain:
        raise click.UsageError("--format goes with --explain")
    if explain and as_json:
        raise click.UsageError("--explain prints derivations, which have no JSON")
    if names and lhs is not None:
        raise click.UsageError("give names, or --lhs and --rhs, not both")
    if numeric and explain:
        raise click.UsageError("give --numeric or --explain, not both")
    if record and (not numeric or lhs is not None):
        raise click.UsageError("--record goes with --numeric, for identities that have a name")
    with ExitStack() as stack:
        if lhs is not None and rhs is not None:
            prover = stack.enter_context(_prover(timeout))
            limited: Limited | None = prover
            proofs = [prover.prove(Identity("statement", lhs, rhs, relation, domain), subject.definitions)]
        else:
            limited = None if subject.bounded is None else subject.bounded.limited
            proofs = _prove_known(subject, names, timeout)
        if certificates is not None:
            _write_certificates(proofs, certificates)
        if explain:
            meaningless = {} if subject.bounded is None else subject.bounded.meaningless
            print_explanations(proofs, subject.definitions | meaningless, fmt or "text", limited)
        elif numeric:
            from symsig.cli.numeric import print_verdicts, record_verdicts, verdicts

            found = verdicts(proofs, subject.definitions, limited)
            if record:
                record_verdicts(proofs, found, subject.folder(to_write=True))
            print_verdicts(proofs, found, as_json)
        else:
            print_proofs(proofs, as_json)
    sys.exit(0 if all(proof.verdict == "proved" for proof in proofs) else FAILED)


def _prove_known(subject: Subject, names: Sequence[str], seconds: float) -> list[Proof]:
    """The proofs of the subject's identities; the time is limited where they are a project's."""
    wanted = [known(name, subject.identities, "identity") for name in names] or [*subject.identities.values()]
    if subject.file is not None:
        say(subject.title)
    if subject.bounded is not None:
        from symsig.limited import checked

        subject.bounded.limited.seconds = checked(seconds)
    return subject.proofs(wanted)


def _prover(seconds: float) -> LimitedProver:
    """The process in which a stranger's statement is worked on, which can be ended."""
    from symsig.prove.limited import LimitedProver

    return LimitedProver(seconds)


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
