"""How tests are shared out over processes; what many need and is slow to make is made before, once for all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parent
MADE = (["-c", "from plans import plans; plans()"], ["-m", "symsig", "build"])
"""The plans of the family, which are kept beside what pytest keeps, and the libraries, in the user's cache."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    """Where some tests are run, each process makes what it needs. What fails here is told by a test."""
    if config.args_source != pytest.Config.ArgsSource.TESTPATHS:
        return
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    for process in [
        subprocess.Popen([sys.executable, *args], cwd=TESTS.parent, env=environment, **quiet) for args in MADE
    ]:
        process.wait()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A half of the tests for each of two processes, and what is left then for who is done first.

    Neighbours are of one function or one file, and share what a process computes once: limits, surveys, fixtures.
    """
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None
