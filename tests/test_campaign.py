"""Nothing is lost, and nothing done twice, whatever happens to those who work on a ledger."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from symsig.audit import audit
from symsig.audit.exhaustive import Exhausted
from symsig.campaign import Interrupted, Ledger, Workers, campaign, dask, identity, ledger, workers
from symsig.campaign.plain import from_text, to_text
from symsig.campaign.run import LOSSES
from symsig.cli import cli
from symsig.family import FAMILY
from symsig.model import Audit, SymsigError
from symsig.targets import TARGETS

WHAT = {"work": "squares", "seed": "1"}
KEYS = [f"{n:03}" for n in range(40)]


def square(n: int) -> Exhausted:
    return Exhausted(inputs=n * n, ulp=n / 3)


SHARDS: dict[str, Callable[[], Exhausted]] = {key: partial(square, int(key)) for key in KEYS}
SQUARES = {key: square(int(key)) for key in KEYS}


def opened(path: Path, what: dict[str, str] = WHAT, *, resume: bool = False) -> Ledger[Exhausted]:
    return Ledger(path, what, KEYS, Exhausted, resume=resume)


def threads(width: int = 4) -> Workers:
    return Workers(lambda: ThreadPoolExecutor(width), lambda: width)


def content(path: Path) -> list[tuple[Any, ...]]:
    with sqlite3.connect(path) as file:
        return [*file.execute("SELECT * FROM campaign"), *file.execute("SELECT * FROM shard")]


def leases(path: Path) -> list[Any]:
    with sqlite3.connect(path) as file:
        return file.execute("SELECT key, owner FROM lease").fetchall()


def test_results_are_read_as_they_were_written() -> None:
    with np.errstate(all="ignore"):
        found = [
            audit(lambda x: 1 / (1 + np.exp(-x)), FAMILY["sigmoid"], dtype=dtype, points=2000, detail=True)
            for dtype in ("float64", "float32")
        ]
    again = from_text(list[Audit], to_text(found))
    assert repr(again) == repr(found) and again[0].detail is not None
    odd = Exhausted(3, 2, (1, 1, 0, 0), 0, float("-inf"), -0.0, float("nan"), 5e-324)
    assert repr(from_text(Exhausted, to_text(odd))) == repr(odd)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "{}",
        "[1]",
        "3",
        "[1,2,[1,2,3],4,0,0,0,0]",
        '[1.5,2,[0,0,0,0],4,"0x1p0","0x1p0","0x1p0","0x1p0"]',
        "[" * 9999,
    ],
)
def test_what_is_no_result_is_refused(text: str) -> None:
    with pytest.raises(SymsigError, match="not a result"):
        from_text(Exhausted, text)


@pytest.mark.parametrize("with_ledger", [False, True])
def test_all_are_done_once_and_in_order(tmp_path: Path, with_ledger: bool) -> None:
    calls, lock, told = list[str](), Lock(), list[int]()

    def counted(key: str) -> Exhausted:
        with lock:
            calls.append(key)
        return SQUARES[key]

    book = opened(tmp_path / "l.db") if with_ledger else None
    found = campaign({k: partial(counted, k) for k in KEYS}, threads(), book, lambda: told.append(1))
    assert found == SQUARES and list(found) == KEYS and sorted(calls) == KEYS and len(told) == len(KEYS)


def test_it_goes_on_where_it_was_left(tmp_path: Path) -> None:
    whole, broken = tmp_path / "whole.db", tmp_path / "broken.db"
    campaign(SHARDS, threads(), opened(whole))

    def fails() -> Exhausted:
        raise SymsigError("the function gave another shape")

    with pytest.raises(SymsigError, match="another shape"):
        campaign({**SHARDS, "030": fails}, threads(1), opened(broken))
    before = content(broken)
    assert 10 < len(before) < len(KEYS) and not leases(broken)
    told = list[int]()
    assert campaign(SHARDS, threads(), opened(broken, resume=True), lambda: told.append(1)) == SQUARES
    assert content(broken) == content(whole) and len(told) == len(KEYS)

    def never() -> Exhausted:
        raise AssertionError("it is done")

    assert campaign(dict.fromkeys(KEYS, never), threads(), opened(broken, resume=True)) == SQUARES


def test_two_at_once_share_the_work(tmp_path: Path) -> None:
    path, calls, lock = tmp_path / "l.db", list[str](), Lock()
    found = dict[int, dict[str, Exhausted]]()

    def slow(key: str) -> Exhausted:
        with lock:
            calls.append(key)
        time.sleep(0.005)
        return SQUARES[key]

    shards = {key: partial(slow, key) for key in KEYS}
    books = [opened(path), opened(path, resume=True), opened(path, resume=True)]

    def work(n: int) -> None:
        found[n] = campaign(shards, threads(2), books[n])

    workers = [Thread(target=work, args=(n,)) for n in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(calls) == KEYS and all(found[n] == SQUARES for n in range(3))


@pytest.mark.parametrize("other", [{"seed": "2"}, {"version": "0"}, {"work": "cubes"}])
def test_another_campaign_is_refused(tmp_path: Path, other: dict[str, str]) -> None:
    opened(tmp_path / "l.db")
    with pytest.raises(SymsigError, match="another campaign: its " + next(iter(other))):
        opened(tmp_path / "l.db", {**WHAT, **other}, resume=True)


def test_other_shards_are_another_campaign(tmp_path: Path) -> None:
    opened(tmp_path / "l.db")
    with pytest.raises(SymsigError, match="another campaign: its shards"):
        Ledger(tmp_path / "l.db", WHAT, [*KEYS[1:], "099"], Exhausted, resume=True)


def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    text, tables, there = tmp_path / "a.db", tmp_path / "b.db", tmp_path / "c.db"
    text.write_text("not a database, and longer than the header of one " * 9)
    with sqlite3.connect(tables) as file:
        file.execute("CREATE TABLE shard (key TEXT)")
    opened(there)
    with sqlite3.connect(there) as file:
        file.execute("PRAGMA user_version = 9")
    for path, why in ((text, "not a database"), (tables, "not a ledger"), (there, "not a ledger")):
        with pytest.raises(SymsigError, match=why):
            opened(path, resume=True)
    with pytest.raises(SymsigError, match="--resume goes on"):
        opened(there)
    with pytest.raises(SymsigError, match="no such ledger"):
        opened(tmp_path / "none.db", resume=True)
    with pytest.raises(SymsigError, match="unable to open"):
        opened(tmp_path / "none" / "l.db")


def test_a_result_that_somebody_has_edited_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    campaign(SHARDS, threads(), opened(path))
    with sqlite3.connect(path) as file:
        file.execute("""UPDATE shard SET result = '__import__("os").getpid()' WHERE key = '007'""")
    with pytest.raises(SymsigError, match="not a result"):
        campaign(SHARDS, threads(), opened(path, resume=True))


def test_a_lease_ends_with_its_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.db"
    mine, yours = opened(path), opened(path, resume=True)
    assert mine.take(39) == KEYS[:39] and yours.take(9) == KEYS[39:] and yours.take(9) == []
    mine.release()
    assert yours.take(1) == KEYS[:1]
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    with sqlite3.connect(path) as file:
        (owner,) = file.execute("SELECT owner FROM lease LIMIT 1").fetchone()
        file.execute("UPDATE lease SET owner = ?", (owner.replace(f":{os.getpid()}:", f":{child.pid}:"),))
    assert mine.take(99) + mine.take(99) == [KEYS[39], *KEYS[:39]]
    monkeypatch.setattr(ledger, "_gone", lambda owner: False)  # another machine's
    now = time.time()
    for later, renewed, free in ((0, False, 0), (0.9, True, 0), (1.8, False, 0), (2.0, False, len(KEYS))):
        monkeypatch.setattr(time, "time", lambda moment=now + later * ledger.LEASE: moment)
        if renewed:
            mine.renew()
        assert len(yours.take(99) + yours.take(99)) == free, later


KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from test_campaign import SHARDS, Serial, opened
from symsig.campaign import Workers, campaign

path, random_moment, kills = Path(sys.argv[1]), random.Random(int(sys.argv[2])), 0
opened(path)
while kills < 50:
    child = os.fork()
    if not child:
        campaign(SHARDS, Workers(Serial, lambda: 2), opened(path, resume=True))
        os._exit(0)
    time.sleep(random_moment.uniform(0.0, 0.03))
    os.kill(child, signal.SIGKILL)
    kills += os.waitpid(child, 0)[1] == signal.SIGKILL
    if kills < 50 and opened(path, resume=True).done() == len(SHARDS):
        path.unlink()
        opened(path)  # too fast: once more from the beginning
campaign(SHARDS, Workers(Serial, lambda: 2), opened(path, resume=True))
"""


class Serial(Executor):
    """Does what it is given at once."""

    def submit(self, call: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(call())
        return future


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_fifty_moments(tmp_path: Path, seed: int) -> None:
    path, whole = tmp_path / "l.db", tmp_path / "whole.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", KILLED, str(path), str(seed)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert not done.returncode, done.stderr
    campaign(SHARDS, threads(), opened(whole))
    assert content(path) == content(whole) and not leases(path)


MANY = {f"{n:04}": partial(square, n) for n in range(200)}


def of_many(path: Path, *, resume: bool = False) -> Ledger[Exhausted]:
    return Ledger(path, WHAT, list(MANY), Exhausted, resume=resume)


FULL = """
import resource, sys
from pathlib import Path
from test_campaign import MANY, Serial, of_many
from symsig.campaign import Workers, campaign
from symsig.model import SymsigError

path = Path(sys.argv[1])
book = of_many(path)
limit = path.stat().st_size + 2 * 4096
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    campaign(MANY, Workers(Serial, lambda: 8), book)
except SymsigError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs setrlimit")
def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk."""
    path, whole = tmp_path / "l.db", tmp_path / "whole.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", FULL, str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and str(path) in done.stdout, done.stdout + done.stderr
    assert 0 < of_many(path, resume=True).done() < len(MANY)
    campaign(MANY, threads(), of_many(path, resume=True))
    campaign(MANY, threads(), of_many(whole))
    assert content(path) == content(whole)


class Fragile(Executor):
    """Loses its worker at the shards in `deadly`, as a pool of processes does, and is of no use from there on."""

    deadly: list[int]

    def __init__(self) -> None:
        self.broken = False

    def submit(self, call: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.broken:
            raise BrokenProcessPool("it is broken")
        future: Future[Any] = Future()
        if call.args[0] in self.deadly:
            self.deadly.remove(call.args[0])
            self.broken = True
            future.set_exception(BrokenProcessPool("a worker is gone"))
        else:
            future.set_result(call())
        return future


@pytest.mark.parametrize("with_ledger", [False, True])
def test_a_lost_worker_costs_its_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_ledger: bool) -> None:
    monkeypatch.setattr(Fragile, "deadly", [3, 3, 17], raising=False)
    book = opened(tmp_path / "l.db") if with_ledger else None
    assert campaign(SHARDS, Workers(Fragile, lambda: 3), book) == SQUARES
    assert Fragile.deadly == []


def test_a_shard_that_kills_every_worker_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fragile, "deadly", [3] * LOSSES, raising=False)
    with pytest.raises(SymsigError, match="workers were lost at 003"):
        campaign(SHARDS, Workers(Fragile, lambda: 3))


def test_identity_tells_one_from_another(tmp_path: Path) -> None:
    target = TARGETS["numpy"]
    (tmp_path / "a.py").write_text("1")
    one = identity("audit", [(FAMILY["sigmoid"], target, tmp_path)], seed=1)
    (tmp_path / "a.so").write_text("built")
    assert identity("audit", [(FAMILY["sigmoid"], target, tmp_path)], seed=1) == one
    (tmp_path / "a.py").write_text("2")
    others = [
        identity("audit", [(FAMILY["sigmoid"], target, tmp_path)], seed=1),
        identity("audit", [(FAMILY["tanh"], target, tmp_path)], seed=1),
        identity("audit", [(FAMILY["sigmoid"], TARGETS["c"], tmp_path)], seed=1),
        identity("audit", [(FAMILY["sigmoid"], target, tmp_path)], seed=2),
    ]
    assert all(other != one for other in others)


def test_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "l.db"

    def run(*args: str) -> Any:
        return CliRunner().invoke(cli, ["audit", "sigmoid", "--target", "numpy", "--ledger", str(path), *args])

    first = run("--points", "2000", "--json")
    assert first.exit_code == 0, first.output
    again = run("--points", "2000", "--json", "--resume")
    assert again.exit_code == 0 and again.stdout == first.stdout
    assert isinstance(run("--points", "2000").exception, SymsigError)
    refused = run("--points", "3000", "--resume")
    assert "its points is 2000, not 3000" in str(refused.exception)
    assert CliRunner().invoke(cli, ["audit", "sigmoid", "--resume"]).exit_code == 2


CLUSTER = """
import os, sys
from pathlib import Path
from distributed import LocalCluster
from test_campaign import KEYS, SQUARES, Exhausted, opened, square_beside
from symsig.campaign import campaign, dask

if __name__ == "__main__":
    path = Path(sys.argv[1])
    with LocalCluster(n_workers=3, threads_per_worker=1, dashboard_address=None) as cluster:
        found = campaign(square_beside(path), dask(cluster.scheduler_address), opened(path))
        assert found == SQUARES
"""


def square_beside(path: Path) -> dict[str, Callable[[], Exhausted]]:
    """The squares; the first to do the 17th, and the first to do the 29th, is gone before it is done."""
    return {
        key: partial(_last_words, path.with_suffix(f".{key}"), int(key)) if key in ("017", "029") else SHARDS[key]
        for key in KEYS
    }


def _last_words(path: Path, n: int) -> Exhausted:
    if not path.exists():
        path.touch()
        os._exit(1)
    return square(n)


def test_three_workers_of_a_cluster_of_which_two_are_lost(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    path, whole = tmp_path / "l.db", tmp_path / "whole.db"
    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, str(script), str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, cwd=tmp_path)
    assert not done.returncode, done.stderr
    campaign(SHARDS, threads(), opened(whole))
    assert content(path) == content(whole) and not leases(path)
    assert all(path.with_suffix(f".{key}").exists() for key in ("017", "029"))


def test_no_cluster_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(workers, "PATIENCE", 1)
    with pytest.raises(SymsigError, match="no Dask scheduler at"):
        dask("tcp://127.0.0.1:1")


def test_an_interruption_tells_what_was_found_or_leaves_it_in_the_ledger(tmp_path: Path) -> None:
    told: list[None] = []

    def stop() -> None:
        told.append(None)
        if len(told) == 5:
            raise KeyboardInterrupt

    with pytest.raises(Interrupted) as stopped:
        campaign(SHARDS, threads(), None, stop)
    assert len(stopped.value.found) >= 5 and stopped.value.found.items() <= SQUARES.items()
    told.clear()
    with pytest.raises(KeyboardInterrupt) as plain:
        campaign(SHARDS, threads(), opened(tmp_path / "ledger"), stop)
    assert not isinstance(plain.value, Interrupted)
    assert campaign(SHARDS, threads(), opened(tmp_path / "ledger", resume=True)) == SQUARES
