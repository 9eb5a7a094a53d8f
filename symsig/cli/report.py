"""symsig report: what is known of the kernels as one HTML file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from symsig.cli.files import generated_now, generated_or_scratch, known_worst
from symsig.cli.options import folder_option, known
from symsig.cli.output import processes, progress, say_skipped
from symsig.cli.subject import of_subject
from symsig.model import DTYPES, SymsigError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from symsig.cli.subject import Subject
    from symsig.expr import Definition
    from symsig.model import Function, Plan, Proof, Target
    from symsig.prove.explain import Explanation
    from symsig.report.html import Chapter
    from symsig.report.html.measuring import Measuring

T = TypeVar("T")


@click.command()
@click.argument("names", nargs=-1)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("symsig-report.html"),
    show_default=True,
    help="The file to write.",
)
@click.option(
    "--points",
    type=click.IntRange(1_000, 100_000_000),
    default=10_000,
    show_default=True,
    help="Inputs an audit, and as many along the floats.",
)
@click.option(
    "--plots",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the plots of float64 into this folder too: NAME.svg. Those in generated/plots are in ACCURACY.md.",
)
@folder_option
@of_subject
def report(
    names: tuple[str, ...], output: Path, points: int, plots: Path | None, folder: Path | None, subject: Subject
) -> None:
    """Write one HTML file on our kernels (all, or those named): errors beside peers, branches, proofs.

    It needs no network to be read. It is no check, and exits with 0 whatever it shows; `symsig verify` is one.
    """
    from symsig.report.html import page, plot_file

    if find_spec("matplotlib") is None:
        raise SymsigError("the report needs matplotlib: pip install 'symsig[report]'")
    if not output.absolute().parent.is_dir():
        raise SymsigError(f"{output.parent}: no such folder")
    functions = [known(name, subject.functions, "function") for name in dict.fromkeys(names)]
    functions = [f for f in functions or subject.functions.values() if f.name not in subject.refused]
    proofs = subject.proofs(subject.identities.values())
    if names:
        proofs = _about(functions, proofs, subject)
    plans = {} if subject.file is None else subject.plans(functions)
    with generated_or_scratch(subject, folder, lambda: generated_now(subject, plans, [])) as source:
        chapters, explanations = _found(subject, functions, plans, proofs, source, points)
    title = f"symsig report: {subject.title}"
    output.write_text(page(title, chapters, explanations, subject.definitions), encoding="utf-8", newline="\n")
    click.echo(str(output))
    if plots is not None:
        plots.mkdir(parents=True, exist_ok=True)
        for chapter in chapters:
            (plots / f"{chapter.function.name}.svg").write_text(plot_file(chapter, "float64"), encoding="utf-8")


def _about(functions: Sequence[Function], proofs: Sequence[Proof], subject: Subject) -> list[Proof]:
    """Those that say something of the functions."""
    from symsig.prove.explain import outline
    from symsig.report.html.statements import about

    definitions = _definitions(subject)
    found = about(functions, [outline(proof, definitions) for proof in proofs], subject.definitions)
    places = {at for all_of_one in found.values() for at in all_of_one}
    return [proofs[at] for at in sorted(places)]


def _definitions(subject: Subject) -> Mapping[str, Definition]:
    """All that statements may use; of a project also the functions that mean nothing."""
    return subject.definitions | ({} if subject.bounded is None else subject.bounded.meaningless)


def _found(
    subject: Subject,
    functions: Sequence[Function],
    plans: Mapping[str, Plan],
    proofs: Sequence[Proof],
    source: Path,
    points: int,
) -> tuple[list[Chapter], list[Explanation]]:
    """Everything that is measured, planned and derived, spread over the cores."""
    from symsig.report.html import Chapter
    from symsig.workflow import available

    usable, missing = available(subject.serving(f.name for f in functions).values(), source)
    say_skipped(missing)
    work = list(_work(subject, functions, usable, source, points))
    with processes() as executor, progress(len(work) + len(proofs) + len(functions), "report") as advance:
        measured = [(task.function.name, _counted(executor.submit(task.run), advance)) for task in work]
        derivations = _submitted(subject, proofs, executor, advance)
        planned = dict(plans)
        for function in functions:
            if subject.file is None:  # those of a project are planned before, for it may have no code yet
                planned |= subject.plans([function])
            advance()
        explanations = derivations()
        lines = [(name, future.result()) for name, future in measured]
    chapters = []
    for function in functions:
        plan = planned.get(function.name)
        own = tuple(line for name, found in lines if name == function.name for line in found)
        chapters.append(Chapter(function, own, plan, () if plan is None else _edges(plan)))
    return chapters, explanations


def _edges(plan: Plan) -> tuple[float, ...]:
    from symsig.audit.edges import edges_of

    return edges_of((branch.cell for branch in plan.branches), plan.function.variables[0].name)


def _work(
    subject: Subject, functions: Sequence[Function], usable: Sequence[Target], source: Path, points: int
) -> Iterator[Measuring]:
    from symsig.peers import peers_of
    from symsig.report.html.measuring import Measuring
    from symsig.workflow import serves

    worst = known_worst(subject, functions)
    for function in functions:
        targets = tuple(target for target in usable if serves(target, function.name, subject.only))
        peers = tuple(peers_of(function.name))
        for dtype in DTYPES:
            yield Measuring(function, dtype, targets, peers, source, points, worst.get(function.name, ()))


def _counted(future: Future[T], advance: Callable[[], None]) -> Future[T]:
    future.add_done_callback(lambda done: advance())
    return future


def _submitted(
    subject: Subject, proofs: Sequence[Proof], executor: Executor, advance: Callable[[], None]
) -> Callable[[], list[Explanation]]:
    """What waits for the derivation of each proof; those of a stranger's statements are found when it is called,
    one after another, in the process that is limited."""
    from symsig.prove.explain import derivation, derivation_within

    if subject.bounded is None:
        futures = [_counted(executor.submit(derivation, proof, subject.definitions), advance) for proof in proofs]
        return lambda: [future.result() for future in futures]
    limited, definitions = subject.bounded.limited, _definitions(subject)

    def one(proof: Proof) -> Explanation:
        told = derivation_within(limited, proof, definitions)
        advance()
        return told

    return lambda: list(map(one, proofs))
