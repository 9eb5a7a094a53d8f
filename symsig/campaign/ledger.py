"""The results of a campaign's shards in an SQLite file, which any number of processes may work on at once.

A shard's result, and that it is done, are written in one transaction: whatever happens, it is there or it is not.
Who takes a shard leases it, so that nobody else does it meanwhile. A lease ends with its owner: at once where that
was a process of this machine that is gone, and otherwise when it has not been renewed for a minute.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import Generic, TypeVar

from symsig.campaign.plain import from_text, to_text
from symsig.model import SymsigError

T = TypeVar("T")

LEASE = 60.0
"""Seconds after which a lease that was not renewed is nobody's."""

PATIENCE = 30.0
"""Seconds to wait for another process's transaction."""

FORMAT = 1
"""Of the tables, as SQLite's user_version."""

_TABLES = """
CREATE TABLE campaign (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shard (key TEXT PRIMARY KEY, result TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lease (key TEXT PRIMARY KEY, owner TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID;
"""

_BUSY = "SELECT 1 FROM shard WHERE key = :key UNION ALL SELECT 1 FROM lease WHERE key = :key"


class Ledger(Generic[T]):
    """One process's way to the file. `identity` says what is done: another campaign's ledger is refused.

    Results are of the type `kind`. With `resume` the file has to be there, without it must not. SymsigError where
    that isn't so, where the file is no ledger or another campaign's, and where it cannot be written, as on a full
    disk.
    """

    def __init__(
        self, path: Path, identity: Mapping[str, str], keys: Sequence[str], kind: type[T], *, resume: bool
    ) -> None:
        self.path = path
        identity = {**identity, "shards": f"{len(keys)} ({sha256(chr(10).join(keys).encode()).hexdigest()[:16]})"}
        self._keys, self._kind, self._open = tuple(keys), kind, deque[str]()
        self._owner = f"{platform.node()}:{os.getpid()}:{token_hex(4)}"
        if resume and not path.is_file():
            raise SymsigError(f"{path}: there is no such ledger to resume")
        if not resume and path.exists():
            raise SymsigError(f"{path} is there already: --resume goes on with it")
        with self._transaction() as file:
            if file.execute("PRAGMA user_version").fetchone()[0] == 0 and not _tables(file):
                for statement in _TABLES.split(";"):
                    file.execute(statement)
                file.execute(f"PRAGMA user_version = {FORMAT}")
                file.executemany("INSERT INTO campaign VALUES (?, ?)", sorted(identity.items()))
            self._check(file, identity)

    def _check(self, file: sqlite3.Connection, identity: Mapping[str, str]) -> None:
        if file.execute("PRAGMA user_version").fetchone()[0] != FORMAT or _tables(file) != _OURS:
            raise SymsigError(f"{self.path} is not a ledger of this version of symsig")
        found = dict(file.execute("SELECT name, value FROM campaign"))
        for name in sorted(found.keys() | identity.keys()):
            if found.get(name) != identity.get(name):
                was, is_ = found.get(name, "not given"), identity.get(name, "not given")
                raise SymsigError(f"{self.path} is the ledger of another campaign: its {name} is {was}, not {is_}")

    def take(self, count: int) -> list[str]:
        """Leases at most so many shards that are neither done nor anybody's, the first first."""
        with self._transaction() as file:
            _forget_the_gone(file)
            if not self._open:
                done = {key for (key,) in file.execute("SELECT key FROM shard")}
                self._open.extend(key for key in self._keys if key not in done)
            taken, until = list[str](), time.time() + LEASE
            while self._open and len(taken) < count:
                key = self._open.popleft()
                if not file.execute(_BUSY, {"key": key}).fetchone():
                    file.execute("INSERT INTO lease VALUES (?, ?, ?)", (key, self._owner, until))
                    taken.append(key)
        return taken

    def put(self, key: str, result: T) -> None:
        """The result of a shard. Of one that somebody else has done meanwhile, theirs stays: it is the same."""
        with self._transaction() as file:
            file.execute("INSERT OR IGNORE INTO shard VALUES (?, ?)", (key, to_text(result)))
            file.execute("DELETE FROM lease WHERE key = ?", (key,))

    def renew(self) -> None:
        """Keeps what is leased to this one for another minute."""
        with self._transaction() as file:
            file.execute("UPDATE lease SET until = ? WHERE owner = ?", (time.time() + LEASE, self._owner))

    def release(self) -> None:
        """Gives back what is leased to this one."""
        with self._transaction() as file:
            file.execute("DELETE FROM lease WHERE owner = ?", (self._owner,))

    def done(self) -> int:
        """How many of the shards are done."""
        with self._transaction() as file:
            (count,) = file.execute("SELECT count(*) FROM shard").fetchone()
        return int(count)

    def results(self) -> dict[str, T]:
        """The results of all shards that are done, in the order of the campaign."""
        with self._transaction() as file:
            found = dict(file.execute("SELECT key, result FROM shard"))
        return {key: from_text(self._kind, found[key]) for key in self._keys if key in found}

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own: nothing is open between transactions, so nothing breaks by a fork or a kill."""
        try:
            with closing(sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)) as file:
                file.execute("PRAGMA synchronous = FULL")
                file.execute("BEGIN IMMEDIATE")
                yield file
                file.execute("COMMIT")  # without it, closing undoes everything
        except sqlite3.Error as error:
            raise SymsigError(f"{self.path}: {error}") from None


def _forget_the_gone(file: sqlite3.Connection) -> None:
    owners = [owner for (owner,) in file.execute("SELECT DISTINCT owner FROM lease")]
    for owner in filter(_gone, owners):
        file.execute("DELETE FROM lease WHERE owner = ?", (owner,))
    file.execute("DELETE FROM lease WHERE until < ?", (time.time(),))


def _tables(file: sqlite3.Connection) -> set[str]:
    return {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


_OURS = {"campaign", "shard", "lease"}


def _gone(owner: str) -> bool:
    """Whether it was a process of this machine that is no more."""
    node, pid, _ = owner.rsplit(":", 2)
    if node != platform.node():
        return False
    with suppress(PermissionError):  # somebody else's process, and alive
        try:
            os.kill(int(pid), 0)
        except ProcessLookupError:
            return True
    return False
