"""symsig bench: speed beside peers."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from symsig.cli.options import FAILED, INTERRUPTED, as_json, known
from symsig.cli.output import print_json, progress, say, show
from symsig.cli.subject import of_subject
from symsig.model import DTYPES, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from symsig.bench.kernels import Speed as KernelSpeed
    from symsig.bench.provers import Row
    from symsig.bench.references import Speed
    from symsig.cli.subject import Subject
    from symsig.model import Dtype


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


KERNELS = (*REFERENCE, "sigmoid_grad", "silu_grad")


@bench.command(name="kernels")
@click.argument("names", nargs=-1)
@click.option("--dtype", "dtypes", type=click.Choice(DTYPES), multiple=True, help="Both if not given.")
@click.option(
    "--size",
    "sizes",
    type=click.IntRange(4, 26),
    multiple=True,
    metavar="LOG2",
    help="2^LOG2 elements; 12, 16, 20 and 24 if not given. May be repeated.",
)
@click.option("--peers/--no-peers", default=True, show_default=True, help="What is installed of others, too.")
@click.option(
    "--seconds", type=click.FloatRange(0), default=1.0, show_default=True, help="For each line of figures."
)
@as_json
@of_subject
def bench_kernels(
    names: tuple[str, ...],
    dtypes: tuple[Dtype, ...],
    sizes: tuple[int, ...],
    peers: bool,
    seconds: float,
    as_json: bool,
    subject: Subject,
) -> None:
    """Time our kernels beside NumPy, SciPy, PyTorch, JAX and SLEEF: nanoseconds an element, on one thread.

    All are timed in turn in the same run, each after a call of its own that is not timed, so that nobody pays for
    what another left in the caches; ratios are of times of the same round. Who can be given an array for the
    results is given one, beside the inputs, which stay for the next round; the others make a new one at each call.
    For functions by name, or for a few of the family, or all of a project. An interruption prints what there is so
    far.
    """
    for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[variable] = "1"
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    from symsig.bench.kernels import speeds
    from symsig.report.bench import kernels_document, kernels_table

    some = KERNELS if subject.file is None else list(subject.functions)
    functions = [known(name, subject.functions, "function") for name in names or some]
    jobs = [(f, dtype, size) for f in functions for dtype in dtypes or DTYPES for size in sizes or (12, 16, 20, 24)]
    found: list[KernelSpeed] = []
    complete = False
    with progress(len(jobs), "bench") as advance:
        try:
            for function, dtype, size in jobs:
                calls = _callables(subject, function.name, dtype, peers=peers)
                found += speeds(function, dtype, 2**size, calls, seconds) if calls else ()
                advance()
            complete = True
        except KeyboardInterrupt:
            say(f"symsig: interrupted after {len({(s.function, s.dtype, s.size) for s in found})} of {len(jobs)}")
    if as_json:
        print_json(kernels_document(found, complete=complete))
    else:
        show(kernels_table(found))
    sys.exit(0 if complete else INTERRUPTED)


def _callables(subject: Subject, name: str, dtype: Dtype, *, peers: bool) -> dict[str, Callable[..., Any]]:
    """Ours, the fastest first, and those of others that are installed."""
    from symsig.kernels import native
    from symsig.peers import peers_of

    found: dict[str, Callable[..., Any]] = {}
    served = subject.serving([name])
    for target in sorted(served.values(), key=lambda target: not target.own):
        with suppress(Unavailable):
            found[target.name] = (
                native(name)
                if target.own and subject.file is None
                else target.load(subject.folder() / target.name)(name, dtype)
            )
    for peer in peers_of(name) if peers and subject.file is None else ():
        with suppress(Unavailable):
            if peer.library != "math":  # a function of one number
                found[peer.label] = peer.load(dtype)
    return found
