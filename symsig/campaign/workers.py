"""Who does the work: processes of this machine, or those of a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread

from symsig.model import SymsigError

PATIENCE = 10
"""Seconds to wait for a cluster's scheduler."""


@dataclass(frozen=True)
class Workers:
    """`start` gives an executor, again where the last one is `lost` by what a future raised; `width` is how many
    shards it is given at once, so that no worker waits."""

    start: Callable[[], Executor]
    width: Callable[[], int]
    lost: tuple[type[BaseException], ...] = (BrokenExecutor,)


def pool() -> Executor:
    """A process a core. They are spawned: forking a process that has threads can deadlock."""
    return ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn"), initializer=_end_with_parent)


PROCESSES = Workers(pool, lambda: 2 * (os.cpu_count() or 1))


def _end_with_parent() -> None:
    """A worker whose parent was killed waits for work for ever: it holds the other end of its own queue open."""
    parent = parent_process()
    assert parent is not None

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    Thread(target=watch, daemon=True).start()


def dask(address: str) -> Workers:
    """Those of the Dask cluster at an address, or of a scheduler file. SymsigError where it cannot be reached.

    They need symsig itself, and the same files as this process under the same paths.
    """
    try:
        from distributed import Client, KilledWorker
        from distributed.client import FutureCancelledError
    except ImportError:
        raise SymsigError("--dask needs Dask: pip install 'symsig[dask]'") from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise SymsigError(f"no Dask scheduler at {address}: {error}") from None

    def width() -> int:
        return 2 * sum(client.nthreads().values()) or 2

    def start() -> Executor:
        executor: Executor = client.get_executor(pure=False)
        return executor

    return Workers(start, width, (BrokenExecutor, KilledWorker, FutureCancelledError))
