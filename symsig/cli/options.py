"""Options that several commands have, the names that they take, and the folder that they work on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from symsig.model import SymsigError

if TYPE_CHECKING:
    from symsig.cli.subject import Subject
    from symsig.model import Function

FAILED = 1  # the exit code where something that was checked does not hold
BAD_INPUT = 2  # the exit code where what was given cannot be read or is refused
INTERRUPTED = 130  # the exit code that shells expect after Ctrl-C

as_json = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document on stdout, and nothing else there."
)
folder_option = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="The folder of generated code, instead of generated/ in the checkout.",
)
points_option = click.option(
    "--points", type=click.IntRange(1_000, 100_000_000), default=30_000, show_default=True, help="Inputs an audit."
)


def known(name: str, registry: Any, kind: str) -> Any:
    """The entry of a registry, or a usage error that suggests a near name."""
    from difflib import get_close_matches

    if name in registry:
        return registry[name]
    near = get_close_matches(name, list(registry), n=1)
    hint = f"did you mean {near[0]}?" if near else "see symsig list"
    raise click.UsageError(f"no {kind} named {name!r}; {hint}")


domain_option = click.option("--domain", default="", help='Where a formula is defined, such as "0 < x < 1".')


def function_named(text: str, subject: Subject, domain: str = "") -> Function:
    """A name that the subject has, or the family, or a formula on its domain."""
    from symsig.definitions import function_of
    from symsig.family import FAMILY

    if text in subject.refused:
        raise SymsigError(f"{text} is refused: {subject.refused[text]}")
    named = {**FAMILY, **subject.functions}
    if text in named and domain:
        raise SymsigError(f"{text} has its domain: --domain is for a formula")
    return named[text] if text in named else function_of(text, subject.definitions, domain=domain)


def generated_folder(*, to_write: bool = False) -> Path:
    """generated/ of the checkout that this package is in, else of the current folder, else the installed one."""
    checkout, here = Path(__file__).parents[2], Path.cwd() / "generated"
    if (checkout / "pyproject.toml").exists():
        return checkout / "generated"
    if to_write or here.is_dir():
        return here
    return Path(__file__).parents[1] / "generated"
