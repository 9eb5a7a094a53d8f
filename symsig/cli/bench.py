"""symsig bench: speed beside peers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from symsig.cli.options import FAILED, INTERRUPTED, as_json, known
from symsig.cli.output import print_json, progress, say, show
from symsig.cli.subject import of_subject

if TYPE_CHECKING:
    from symsig.bench.provers import Row
    from symsig.cli.subject import Subject


@click.group(no_args_is_help=False)
def bench() -> None:
    """Time what we do beside what others do, in one run."""


@bench.command(name="prove")
@click.argument("names", nargs=-1)
@click.option(
    "--cap",
    type=float,
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="An answer that takes longer is not waited for.",
)
@click.option("--peers/--no-peers", default=True, show_default=True, help="Ask SymPy too.")
@as_json
@of_subject
def bench_prove(names: tuple[str, ...], cap: float, peers: bool, as_json: bool, subject: Subject) -> None:
    """Time our prover and our checker beside SymPy's simplify(lhs - rhs) == 0 and (lhs - rhs).equals(0).

    For all identities that are known, or those named; SymPy is asked about equalities only. An interruption prints
    what there is so far. Exits with 1 if one is not proved, or its certificate is rejected.
    """
    from symsig.bench.provers import race
    from symsig.report.bench import provers_document, provers_table

    wanted = [known(name, subject.identities, "identity") for name in names] or [*subject.identities.values()]
    rows: list[Row] = []
    with progress(len(wanted), "bench") as advance:
        try:
            for row in race(wanted, subject.definitions, cap, peers=peers):
                rows.append(row)
                advance()
        except KeyboardInterrupt:
            say(f"symsig: interrupted after {len(rows)} of {len(wanted)} identities")
    complete = len(rows) == len(wanted)
    if as_json:
        print_json(provers_document(rows, cap, complete=complete))
    else:
        show(provers_table(rows, peers=peers))
    sys.exit(INTERRUPTED if not complete else 0 if all(row.holds for row in rows) else FAILED)
