"""symsig generate, symsig build: the code in every language."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from symsig.cli.files import changes, generated_now, stale
from symsig.cli.options import FAILED, folder_option, generated_folder
from symsig.model import SymsigError, Unavailable


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; print a diff and exit with 1 if a file would change.")
@folder_option
def generate(check: bool, folder: Path | None) -> None:
    """Write generated/: kernels in every language, certificates, ACCURACY.md; byte for byte reproducible."""
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.workflow import plans_of, prove_all

    out = folder or generated_folder(to_write=not check)
    proofs = list(prove_all(IDENTITIES.values(), definitions_of(FAMILY.values())))
    files = generated_now(plans_of(FAMILY.values()), proofs)
    drift = dict(changes(files, out))
    if check:
        for diff in drift.values():
            click.echo(diff, nl=False)
        click.echo(f"{len(files) - len(drift)} of {len(files)} files are as generated", err=True)
        sys.exit(FAILED if drift else 0)
    old = stale(files, out)
    for path, text in files.items():
        if path in drift:
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_text(text, encoding="utf-8", newline="\n")
    for path in old:
        (out / path).unlink()
    click.echo(f"{len(files)} files in {out}, {len(drift)} changed, {len(old)} removed")


@click.command()
@folder_option
def build(folder: Path | None) -> None:
    """Compile the generated C kernels and print the path of the shared library."""
    from symsig.targets import TARGETS

    source = folder or generated_folder()
    for target in TARGETS.values():
        if target.build is not None:
            try:
                click.echo(target.build(source / target.name))
            except Unavailable as reason:
                raise SymsigError(str(reason)) from None
