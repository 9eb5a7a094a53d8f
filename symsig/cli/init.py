"""symsig init: an example of a project file."""

from __future__ import annotations

from pathlib import Path

import click

from symsig.cli.subject import FILE
from symsig.model import SymsigError


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path(), metavar="[DIR]")
def init(folder: Path) -> None:
    """Write a commented example of a project file, symsig.toml, to DIR; an existing one stays as it is."""
    from importlib.resources import files

    example = files("symsig.project").joinpath("example.toml").read_text(encoding="utf-8")
    path = folder / FILE
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(example)
    except FileExistsError:
        raise SymsigError(f"{path} exists: nothing is written") from None
    click.echo(f"{path}: now symsig verify proves and audits what it names, and symsig generate writes the kernels")
