"""The command line: prove, derive, generate, build, audit, and verify, which is all of them.

The only place that reads and writes files and prints. Heavy modules are imported where a command needs them,
so that `symsig --help` answers at once.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from symsig.model import DTYPES, Dtype, SymsigError, Unavailable

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from symsig.model import Function, Identity, Plan, Proof
    from symsig.workflow import Job, Row

FAILED = 1
BAD_INPUT = 2

as_json = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document on stdout, and nothing else there."
)
folder_option = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="The folder of generated code, instead of generated/ in the checkout.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Formulas of the sigmoid family become numerical kernels that come with their evidence."""


def main() -> None:
    """Runs the command line. Bad usage and bad input print one line and exit with 2."""
    try:
        sys.exit(cli.main(standalone_mode=False))
    except click.ClickException as error:
        _fail(" ".join(error.format_message().split()), BAD_INPUT)
    except SymsigError as error:
        _fail(str(error), BAD_INPUT)
    except (KeyboardInterrupt, click.Abort):
        _fail("interrupted", 130)
    except OSError as error:  # a file that cannot be read or written; a closed pipe
        _fail(f"{error.strerror}: {error.filename}" if error.filename else str(error), BAD_INPUT)


def _fail(message: str, code: int) -> None:
    click.echo(f"symsig: {message}", err=True)
    sys.exit(code)


# prove


@cli.command()
@click.argument("names", nargs=-1)
@click.option("--lhs", help="The left side of a statement of your own.")
@click.option("--rhs", help="The right side.")
@click.option("--relation", type=click.Choice(["==", "<", "<=", ">", ">="]), default="==", show_default=True)
@click.option("--domain", default="", help='Where it is to hold, such as "x > 0"; the whole line if not given.')
@click.option(
    "--certificates", type=click.Path(path_type=Path), help="Write the certificates to this folder, one file each."
)
@as_json
def prove(
    names: tuple[str, ...],
    lhs: str | None,
    rhs: str | None,
    relation: Any,
    domain: str,
    certificates: Path | None,
    as_json: bool,
) -> None:
    """Prove identities by normal form: all that are known, those named, or --lhs E --rhs E.

    Exits with 1 if one is refuted or undecided.
    """
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.model import Identity
    from symsig.workflow import prove_all

    if (lhs is None) != (rhs is None):
        raise click.UsageError("--lhs and --rhs go together")
    if lhs is not None and rhs is not None:
        if names:
            raise click.UsageError("give names, or --lhs and --rhs, not both")
        wanted: Sequence[Identity] = [Identity("statement", lhs, rhs, relation, domain)]
    else:
        wanted = [_known(name, IDENTITIES, "identity") for name in names] or list(IDENTITIES.values())
    proofs = list(prove_all(wanted, definitions_of(FAMILY.values())))
    if certificates is not None:
        _write_certificates(proofs, certificates)
    _print_proofs(proofs, as_json)
    sys.exit(0 if all(proof.verdict == "proved" for proof in proofs) else FAILED)


def _write_certificates(proofs: Sequence[Proof], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for proof in proofs:
        if proof.certificate is not None:
            text = json.dumps(proof.certificate, indent=1, ensure_ascii=False)
            (folder / f"{proof.identity.name}.json").write_text(text + "\n", "utf-8")


@cli.command()
@click.argument("files", nargs=-1, required=True)
def check(files: tuple[str, ...]) -> None:
    """Check certificates, by a program that shares no code with the prover: also `python symsig/check.py FILE...`."""
    from symsig import check as checker

    sys.exit(checker.main(list(files)))


def _print_proofs(proofs: Sequence[Proof], as_json: bool) -> None:
    from symsig.report import document, terminal

    if as_json:
        _print_json(document.proofs(proofs))
        return
    _print(terminal.proofs_table(proofs))
    seconds = sum(proof.seconds for proof in proofs)
    proved = sum(proof.verdict == "proved" for proof in proofs)
    click.echo(f"{proved} of {len(proofs)} proved in {seconds:.2f} s")


# derive


@cli.command()
@click.argument("formula")
@click.option("--emit", type=click.Choice(["numpy", "c"]), help="Print the code in this language instead.")
@as_json
def derive(formula: str, emit: str | None, as_json: bool) -> None:
    """The branches that compute FORMULA (or a family name) safely, with why each is safe."""
    from symsig.derive import derive as derive_plan
    from symsig.program import lower
    from symsig.report import document, terminal
    from symsig.targets import TARGETS

    plan = derive_plan(_function(formula))
    if emit is not None:
        files = TARGETS[emit].files((lower(plan),))
        click.echo("\n".join(files[path] for path in sorted(files) if Path(path).stem == plan.function.name))
    elif as_json:
        _print_json(document.plan(plan))
    else:
        click.echo(terminal.plan_text(plan))


# generate


@cli.command()
@click.option("--check", is_flag=True, help="Write nothing; print a diff and exit with 1 if a file would change.")
@folder_option
def generate(check: bool, folder: Path | None) -> None:
    """Write generated/: the kernels in every language, manifest.json, ACCURACY.md; byte for byte reproducible."""
    from symsig.family import FAMILY
    from symsig.workflow import plans_of

    out = folder or _generated()
    files = _files(plans_of(FAMILY.values()))
    changes = dict(_changes(files, out))
    if check:
        for diff in changes.values():
            click.echo(diff, nl=False)
        click.echo(f"{len(files) - len(changes)} of {len(files)} files are as generated", err=True)
        sys.exit(FAILED if changes else 0)
    stale = _stale(files, out)
    for path, text in files.items():
        if path in changes:
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_text(text, encoding="utf-8", newline="\n")
    for path in stale:
        (out / path).unlink()
    click.echo(f"{len(files)} files in {out}, {len(changes)} changed, {len(stale)} removed")


def _files(plans: dict[str, Plan]) -> dict[str, str]:
    from symsig.targets import TARGETS
    from symsig.workflow import generated_files

    return generated_files(plans, TARGETS, _read_json(_generated() / "accuracy.json"))


def _read_json(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SymsigError(f"{path}: not JSON: {error}") from None
    return document


def _changes(files: dict[str, str], folder: Path) -> Iterator[tuple[str, str]]:
    """(path, diff) of every file on disk that differs from what is generated."""
    from difflib import unified_diff

    for path, text in files.items():
        found = (folder / path).read_text(encoding="utf-8", errors="replace") if (folder / path).exists() else ""
        if found != text:
            lines = (found.splitlines(keepends=True), text.splitlines(keepends=True))
            yield path, "".join(unified_diff(*lines, f"found/{path}", f"generated/{path}"))
    for path in _stale(files, folder):
        yield path, f"--- found/{path}\n+++ /dev/null\n"


def _stale(files: dict[str, str], folder: Path) -> list[str]:
    """Files of an earlier generation, as its manifest lists them, that are no longer generated."""
    listed = _read_json(folder / "manifest.json").get("sha256", {})
    return [path for path in listed if path not in files and (folder / path).is_file()]


# build


@cli.command()
@folder_option
def build(folder: Path | None) -> None:
    """Compile the generated C kernels and print the path of the shared library."""
    from symsig.targets import TARGETS

    source = folder or _generated()
    for target in TARGETS.values():
        if target.build is not None:
            try:
                click.echo(target.build(source / target.name))
            except Unavailable as reason:
                raise SymsigError(str(reason)) from None


# audit


@cli.command()
@click.argument("names", nargs=-1)
@click.option("--formula", help="Derive, emit and build this formula first, and audit that.")
@click.option(
    "--target", "targets", multiple=True, help="numpy, c, MODULE:ATTRIBUTE or LIBRARY.so:SYMBOL. May be repeated."
)
@click.option("--as", "claims_to_be", help="What a MODULE:ATTRIBUTE or a symbol computes: a name or a formula.")
@click.option("--textbook", is_flag=True, help="Audit the forms that people write instead of our kernels.")
@click.option("--dtype", "dtypes", type=click.Choice(DTYPES), multiple=True, help="Both if not given.")
@click.option("--points", type=click.IntRange(1_000, 100_000_000), default=100_000, show_default=True)
@click.option(
    "--budget",
    type=click.FloatRange(0),
    default=0.0,
    help="Go on searching until this many seconds have passed, for each audit.",
)
@click.option("--record", is_flag=True, help="Write what was found to generated/accuracy.json.")
@folder_option
@as_json
def audit(
    names: tuple[str, ...],
    formula: str | None,
    targets: tuple[str, ...],
    claims_to_be: str | None,
    textbook: bool,
    dtypes: tuple[Dtype, ...],
    points: int,
    budget: float,
    record: bool,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Find the worst error, in ULP, of our kernels (all, or those named) or of anybody's function.

    Exits with 1 if an error is above its claim or a special value is wrong.
    """
    from tempfile import TemporaryDirectory

    from symsig.family import FAMILY

    external = [text for text in targets if ":" in text]
    if external and (claims_to_be is None or len(external) != len(targets) or names or formula):
        raise click.UsageError("MODULE:ATTRIBUTE and LIBRARY.so:SYMBOL need --as NAME, and no other names")
    with TemporaryDirectory() as scratch:
        if external:
            assert claims_to_be is not None
            function = _function(claims_to_be)
            work = _external_jobs(function, external, dtypes or DTYPES, points, budget)
        else:
            source = folder or _generated()
            functions = [_known(name, FAMILY, "function") for name in names] or list(FAMILY.values())
            if formula is not None:
                if names:
                    raise click.UsageError("give names or --formula, not both")
                source, functions = Path(scratch), [_function(formula)]
                _emit_to(source, functions)
            work = _kernel_jobs(functions, source, targets, dtypes or DTYPES, points, budget, textbook)
        rows = _run(work)
    if record:
        _record(rows, textbook)
    _print_rows(rows, as_json)
    sys.exit(0 if textbook or all(row.holds for row in rows) else FAILED)


def _kernel_jobs(
    functions: Sequence[Function],
    folder: Path,
    names: Sequence[str],
    dtypes: Sequence[Dtype],
    points: int,
    budget: float,
    textbook: bool,
) -> list[Job]:
    from symsig.targets import TARGETS
    from symsig.workflow import available, jobs

    usable, missing = available([_known(name, TARGETS, "target") for name in names] or TARGETS.values(), folder)
    _say_skipped(missing)
    return jobs(functions, usable, folder, points, dtypes, budget=budget, textbook=textbook)


def _external_jobs(
    function: Function, targets: Sequence[str], dtypes: Sequence[Dtype], points: int, budget: float
) -> list[Job]:
    from symsig.audit.external import external_target
    from symsig.workflow import jobs

    found = [external_target(text) for text in targets]
    return jobs([function], found, Path.cwd(), points, dtypes, budget=budget)


def _emit_to(folder: Path, functions: Sequence[Function]) -> None:
    from symsig.targets import TARGETS
    from symsig.workflow import generated_files, plans_of

    for path, text in generated_files(plans_of(functions), TARGETS, {}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


def _run(work: Sequence[Job]) -> list[Row]:
    """The audits, spread over the cores, with a progress bar on a terminal."""
    from symsig.workflow import rows_of, run_jobs

    with _processes() as executor, _progress(len(work), "audit") as advance:
        return rows_of(run_jobs(work, executor, lambda job: advance()))


def _print_rows(rows: Sequence[Row], as_json: bool) -> None:
    from symsig.report import document, terminal

    if as_json:
        _print_json([document.row(row) for row in rows])
    else:
        _print(terminal.audits_table([row.audit for row in rows]))


def _record(rows: Sequence[Row], textbook: bool) -> None:
    """Puts the worst errors found into generated/accuracy.json, beside what is recorded of other functions."""
    path = _generated() / "accuracy.json"
    document = _read_json(path)
    part = document.setdefault("textbook" if textbook else "kernels", {})
    for row in rows:
        a = row.audit
        entry = part.setdefault(a.function, {}).setdefault(a.target, {})
        entry[a.dtype] = {"max_ulp": round(a.max_ulp, 3), "input": a.input}
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


# verify


@cli.command()
@click.option("--points", type=click.IntRange(1_000, 100_000_000), default=100_000, show_default=True)
@folder_option
@as_json
def verify(points: int, folder: Path | None, as_json: bool) -> None:
    """Prove everything, check generated/ for drift, build, audit, and print one table."""
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.report import document, terminal
    from symsig.targets import TARGETS
    from symsig.workflow import available, jobs, plans_of, prove_all, rows_of, run_jobs

    source = folder or _generated()
    proofs = list(prove_all(IDENTITIES.values(), definitions_of(FAMILY.values())))
    _say(f"{sum(p.verdict == 'proved' for p in proofs)} of {len(proofs)} identities proved")
    plans = plans_of(FAMILY.values())
    changes = dict(_changes(_files(plans), source))
    _say(f"{len(plans)} plans, every branch proved; {len(changes)} generated files drifted")
    usable, missing = available(TARGETS.values(), source)
    _say_skipped(missing)
    kernels = jobs(FAMILY.values(), usable, source, points)
    forms = jobs(FAMILY.values(), usable, source, points, textbook=True)
    with _processes() as executor, _progress(len(kernels) + len(forms), "audit") as advance:
        results = run_jobs([*kernels, *forms], executor, lambda job: advance())
    rows = rows_of({job: results[job] for job in kernels})
    textbook = rows_of({job: results[job] for job in forms})
    holds = all(p.verdict == "proved" for p in proofs) and not changes and all(row.holds for row in rows)
    if as_json:
        _print_json(
            {
                "holds": holds,
                "proofs": document.proofs(proofs),
                "drift": sorted(changes),
                "skipped": missing,
                "kernels": [document.row(row) for row in rows],
                "textbook": [document.audit(row.audit) for row in textbook],
            }
        )
    else:
        failed = [proof for proof in proofs if proof.verdict != "proved"]
        if failed:
            _print(terminal.proofs_table(failed))
        drift = {name: "drifted" if _drifted(name, changes) else "none" for name in plans}
        _print(terminal.kernels_table(rows, dict.fromkeys(plans, "yes"), drift))
        click.echo("\nThe same audit of the forms that people write:")
        _print(terminal.audits_table([row.audit for row in textbook]))
        for path in changes:
            click.echo(f"drifted: {path} (see symsig generate --check)")
        click.echo("everything holds" if holds else "NOT everything holds")
    sys.exit(0 if holds else FAILED)


def _drifted(name: str, changes: dict[str, str]) -> bool:
    return any(Path(path).stem == name for path in changes)


# list


@cli.command(name="list")
@as_json
def list_(as_json: bool) -> None:
    """What there is: functions, identities, targets."""
    from symsig.family import FAMILY, IDENTITIES
    from symsig.targets import TARGETS

    if as_json:
        _print_json({"functions": list(FAMILY), "identities": list(IDENTITIES), "targets": list(TARGETS)})
        return
    for function in FAMILY.values():
        click.echo(f"function  {function.text}")
    for identity in IDENTITIES.values():
        click.echo(f"identity  {identity.name}: {identity.lhs} {identity.relation} {identity.rhs}")
    for target in TARGETS.values():
        click.echo(f"target    {target.name}: {target.title}")


# shared


def _known(name: str, registry: Any, kind: str) -> Any:
    """The entry of a registry, or a usage error that suggests a near name."""
    from difflib import get_close_matches

    if name in registry:
        return registry[name]
    near = get_close_matches(name, list(registry), n=1)
    hint = f"did you mean {near[0]}?" if near else "see symsig list"
    raise click.UsageError(f"no {kind} named {name!r}; {hint}")


def _function(text: str) -> Function:
    """A family name, or a formula."""
    from symsig.definitions import definitions_of, function_of
    from symsig.family import FAMILY

    return FAMILY[text] if text in FAMILY else function_of(text, definitions_of(FAMILY.values()))


def _generated() -> Path:
    """generated/ of the checkout that this package is in, else of the current folder."""
    checkout = Path(__file__).parent.parent
    return (checkout if (checkout / "pyproject.toml").exists() else Path.cwd()) / "generated"


@contextmanager
def _processes() -> Iterator[Executor]:
    """One worker a core. They are spawned: forking a process that has threads can deadlock."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    executor = ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn"))
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def _progress(total: int, what: str) -> Iterator[Callable[[], None]]:
    """A bar on stderr, drawn only where that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)


def _print(renderable: Any) -> None:
    """A rich table on stdout; wide where stdout is no terminal, so that no hex float is cut."""
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=200)
    console.print(renderable, soft_wrap=not console.is_terminal)


def _print_json(document: Any) -> None:
    click.echo(json.dumps(document, indent=1))


def _say(line: str) -> None:
    click.echo(line, err=True)


def _say_skipped(missing: dict[str, str]) -> None:
    for name, reason in missing.items():
        _say(f"skipped: the {name} target: {reason}")
