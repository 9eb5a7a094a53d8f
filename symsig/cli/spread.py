"""How long work is spread: over processes or a Dask cluster, and onto a ledger that a later run goes on with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from symsig.cli.output import progress

if TYPE_CHECKING:
    from symsig.model import Audit
    from symsig.workflow import Job

T = TypeVar("T")


def spread_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--ledger, --resume and --dask."""
    for option in (
        click.option("--dask", default="", metavar="ADDRESS", help="Work on this Dask cluster."),
        click.option("--resume", is_flag=True, help="Go on with the ledger, or help those that work on it."),
        click.option(
            "--ledger",
            type=click.Path(dir_okay=False, path_type=Path),
            help="Keep each result in this SQLite file as soon as it is there.",
        ),
    ):
        command = option(command)
    return command


@dataclass(frozen=True)
class Spread:
    """Over this machine's cores, with nothing kept, if nothing else is asked for."""

    ledger: Path | None = None
    resume: bool = False
    dask: str = ""

    def __post_init__(self) -> None:
        if self.resume and self.ledger is None:
            raise click.UsageError("--resume needs the --ledger to go on with")

    def shards(
        self, shards: Mapping[str, Callable[[], T]], kind: type[T], identity: Callable[[], Mapping[str, str]]
    ) -> dict[str, T]:
        """The results by key; with a progress bar on a terminal. `identity` is what a ledger holds of them."""
        from symsig.campaign import PROCESSES, Ledger, campaign, dask

        workers = dask(self.dask) if self.dask else PROCESSES
        book = None
        if self.ledger is not None:
            book = Ledger(self.ledger, identity(), list(shards), kind, resume=self.resume)
        with progress(len(shards), "audit") as advance:
            return campaign(shards, workers, book, advance)

    def run(self, work: Sequence[Job]) -> dict[Job, list[Audit]]:
        """The audits of all jobs, in their order."""
        from symsig.model import Audit

        found = self.shards({job.key: job.run for job in work}, list[Audit], lambda: _identity(work))
        return {job: found[job.key] for job in work}


def _identity(work: Sequence[Job]) -> Mapping[str, str]:
    from symsig.audit import SEED
    from symsig.campaign import identity

    effort = work[0].effort
    return identity(
        "audit",
        ((job.function, target, job.folder / target.name) for job in work for target in job.targets),
        points=effort.points,
        budget=effort.budget,
        detail=effort.detail,
        flushed=effort.flushed,
        inside=effort.inside,
        seed=SEED,
        worst_cases=sum(map(len, effort.worst.values())),
    )
