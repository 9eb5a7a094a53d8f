"""The command line in this process, which has loaded SymPy and the family; that takes another one a second.

That one of its own says the same is seen in test_cli.py.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest

from symsig.cli import main

ROOT = Path(__file__).parent.parent


class Run(NamedTuple):
    """What came of a command."""

    returncode: int
    stdout: str
    stderr: str


def symsig(*args: str) -> Run:
    """The command line, in the folder of the project."""
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["symsig", *args])
        patch.chdir(ROOT)
        with pytest.raises(SystemExit) as end:
            main()
    return Run(int(end.value.code or 0), out.getvalue(), err.getvalue())
