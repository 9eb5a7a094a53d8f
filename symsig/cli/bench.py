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
    from symsig.bench.references import Speed
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


REFERENCE = ("sigmoid", "tanh", "softplus", "log_sigmoid", "silu", "mish", "gelu_tanh", "gelu", "logit")


@bench.command(name="reference")
@click.argument("names", nargs=-1)
@as_json
@of_subject
def bench_reference(names: tuple[str, ...], as_json: bool, subject: Subject) -> None:
    """Time the reference beside mpmath, mpmath.iv and gmpy2: points a second, on one core.

    For functions of one variable by name; for a few of the family if none is named.
    """
    from symsig.bench.references import speeds
    from symsig.report.bench import speeds_document, speeds_table

    functions = [known(name, subject.functions, "function") for name in names or REFERENCE]
    for function in functions:
        if len(function.variables) != 1:
            raise click.UsageError(f"{function.name} has two variables: functions of one are timed")
    found: list[Speed] = []
    with progress(len(functions), "bench") as advance:
        for function in functions:
            found += speeds([function])
            advance()
    if as_json:
        print_json(speeds_document(found))
    else:
        show(speeds_table(found))
