"""All shards of a campaign done, each by one worker, and each once."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import suppress
from time import monotonic, sleep
from typing import Any, Generic, Protocol, TypeVar

from symsig.campaign.workers import PROCESSES, Workers
from symsig.model import SymsigError

T = TypeVar("T")

LOSSES = 5
"""Workers that may be lost with the same shard: then it is the shard that kills them."""

GLANCE = 1.0
"""Seconds between two looks at what other processes have done."""


class Book(Protocol[T]):
    """Who does what, and what came out."""

    def take(self, count: int) -> list[str]: ...
    def put(self, key: str, result: T) -> None: ...
    def renew(self) -> None: ...
    def release(self) -> None: ...
    def done(self) -> int: ...
    def results(self) -> dict[str, T]: ...


class Interrupted(KeyboardInterrupt):
    """An interruption of a campaign without a ledger, with the results that were `found` before."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        super().__init__()
        self.found = found


class Memory(Generic[T]):
    """The book of a campaign that nobody else works on, and of which nothing is kept."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys, self._open, self.found = tuple(keys), deque(keys), dict[str, T]()

    def take(self, count: int) -> list[str]:
        return [self._open.popleft() for _ in range(min(count, len(self._open)))]

    def put(self, key: str, result: T) -> None:
        self.found[key] = result

    def renew(self) -> None: ...

    def release(self) -> None: ...

    def done(self) -> int:
        return len(self.found)

    def results(self) -> dict[str, T]:
        return {key: self.found[key] for key in self._keys}


def campaign(
    shards: Mapping[str, Callable[[], T]],
    workers: Workers = PROCESSES,
    book: Book[T] | None = None,
    done: Callable[[], None] = lambda: None,
) -> dict[str, T]:
    """The results of the shards, by key and in their order, wherever and in whatever order they were done.

    With a `Ledger`, the shards that it has are not done again, and those of another process are waited for. `done`
    is told of each. What a shard raises is raised; SymsigError where one takes its worker with it over and over;
    Interrupted where nothing is kept.
    """
    book = Memory(list(shards)) if book is None else book
    work = _Work(shards, workers)
    told, looked = 0, -GLANCE
    try:
        while True:
            room = workers.width() - len(work.running)
            taken = book.take(room) if room > 0 else []
            work.begin(taken)
            for key, result in work.ended(GLANCE):
                book.put(key, result)
            if not (taken or work.running) or monotonic() - looked > GLANCE:
                count, looked = book.done(), monotonic()
                book.renew()
                for _ in range(count - told):
                    done()
                told = count
            if told == len(shards):
                return book.results()
            if not (taken or work.running):
                sleep(GLANCE / 5)  # what is left is leased to somebody else
    except KeyboardInterrupt:
        if isinstance(book, Memory):
            raise Interrupted(book.found) from None
        raise
    finally:
        work.stop()
        with suppress(SymsigError):  # a full disk: the lease ends by itself, with this process
            book.release()


class _Work(Generic[T]):
    """Shards on the way, on an executor that is started again where it breaks."""

    def __init__(self, shards: Mapping[str, Callable[[], T]], workers: Workers) -> None:
        self._shards, self._workers = shards, workers
        self._executor: Executor = workers.start()
        self._losses = Counter[str]()
        self.running: dict[Future[T], str] = {}

    def begin(self, keys: Sequence[str]) -> None:
        for key in keys:
            try:
                future = self._executor.submit(self._shards[key])
            except BrokenExecutor:
                self._executor.shutdown(wait=False)
                self._executor = self._workers.start()
                future = self._executor.submit(self._shards[key])
            self.running[future] = key

    def ended(self, patience: float) -> list[tuple[str, T]]:
        """What has ended, or does within so many seconds; what was lost with its worker begins again."""
        results, lost = [], []
        for future in wait(self.running, patience, FIRST_COMPLETED).done if self.running else ():
            key = self.running.pop(future)
            try:
                results.append((key, future.result()))
            except self._workers.lost as error:
                lost.append(key)
                self._losses[key] += 1
                if self._losses[key] == LOSSES:
                    raise SymsigError(f"{LOSSES} workers were lost at {key}: {error}") from None
        self.begin(lost)
        return results

    def stop(self) -> None:
        for future in self.running:
            future.cancel()  # what has begun ends; to cancel by the shutdown is not for Dask's executor
        self._executor.shutdown()
