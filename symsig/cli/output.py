"""What the commands print, how they show progress, and the processes in which they work."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from concurrent.futures import Executor


@contextmanager
def processes() -> Iterator[Executor]:
    """One worker a core."""
    from symsig.campaign import PROCESSES

    executor = PROCESSES.start()
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def progress(total: int, what: str) -> Iterator[Callable[[], None]]:
    """A bar on stderr, drawn only where that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)


def show(renderable: Any) -> None:
    """A rich table on stdout; wide where stdout is no terminal, so that no hex float is cut."""
    from rich.console import Console

    console = Console(highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(highlight=False, markup=False, width=200)
    console.print(renderable, soft_wrap=not console.is_terminal)


def print_json(document: Any) -> None:
    click.echo(json.dumps(document, indent=1))


def say(line: str) -> None:
    click.echo(line, err=True)


def say_skipped(missing: dict[str, str], what: str = "the {} target") -> None:
    for name, reason in missing.items():
        say(f"skipped: {what.format(name)}: {reason}")
