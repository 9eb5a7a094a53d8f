"""symsig generate, symsig build: the code in every language."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symsig.cli.files import changes, check_ours, generated_now, kernels_now, stale, write_files
from symsig.cli.options import FAILED, folder_option, known
from symsig.cli.output import say
from symsig.cli.subject import of_subject
from symsig.model import SymsigError, Unavailable

if TYPE_CHECKING:
    from symsig.cli.subject import Subject


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; print a diff and exit with 1 if a file would change.")
@click.option("--recompute", is_flag=True, help="First find the coefficients of exp, log and erfc again.")
@click.option("--target", "names", multiple=True, help="Write this alone, such as fpcore. May be repeated.")
@folder_option
@of_subject
def generate(check: bool, recompute: bool, names: tuple[str, ...], folder: Path | None, subject: Subject) -> None:
    """Write generated/: kernels in every language, certificates, ACCURACY.md; byte for byte reproducible.

    For a project, its output folder. What is refused has no kernel, and the exit code is then 1. With --target,
    the kernels in one language, or in a format that is written for other tools alone.
    """
    from symsig.targets import EXPORTS

    if recompute:
        _recompute(check)
    if subject.file is not None:
        say(subject.title)
    out = folder or subject.folder(to_write=not check)
    blocked = next((parent for parent in (out, *out.parents) if parent.exists() and not parent.is_dir()), None)
    if blocked is not None:
        raise SymsigError(f"{blocked} is not a folder")
    for name in names:
        known(name, {**subject.targets, **EXPORTS}, "target")
    plans = subject.plans(subject.functions.values(), names)
    if names:
        files = kernels_now(subject, plans, names)
    else:
        files = generated_now(subject, plans, subject.proofs(subject.identities.values()))
    drift = {path: diff for path, diff in changes(files, out) if path in files or not names}
    if check:
        for diff in drift.values():
            click.echo(diff, nl=False)
        click.echo(f"{len(files) - len(drift)} of {len(files)} files are as generated", err=True)
        sys.exit(FAILED if drift or subject.refusals else 0)
    if subject.file is not None and folder is None:
        check_ours({path: files[path] for path in files if path in drift or not names}, out, subject.file.parent)
    old = [] if names else stale(files, out)
    write_files({path: text for path, text in files.items() if path in drift}, out)
    for path in old:
        (out / path).unlink()
    click.echo(f"{len(files)} files in {out}, {len(drift)} changed, {len(old)} removed")
    sys.exit(FAILED if subject.refusals else 0)


def _recompute(check: bool) -> None:
    """Runs the recipes of the cores and tables again, and writes what comes of them, or says whether it is what
    there is."""
    from symsig.program.native import cores, tables

    say(f"recomputing {len(cores.RECIPES)} polynomials and {len(tables.RECIPES)} tables")
    texts = {cores.FILE: cores.recomputed(), tables.FILE: tables.recomputed()}
    changed = {path: text for path, text in texts.items() if text != path.read_text(encoding="utf-8")}
    for path, text in changed.items():
        if check:
            click.echo(f"{path.name} is not what the recipes lead to")
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
            say(f"{path} has changed: run symsig generate again")
    if changed:
        sys.exit(FAILED)
    say("to the bit what they were")


@click.command()
@folder_option
@of_subject
def build(folder: Path | None, subject: Subject) -> None:
    """Compile the generated C kernels and print the path of the shared library."""
    source = folder or subject.folder()
    for target in subject.targets.values():
        if target.build is not None:
            try:
                click.echo(target.build(source / target.name))
            except Unavailable as reason:
                raise SymsigError(str(reason)) from None
