"""The README shows real output: what it prints for a command that always prints the same is what comes out."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
SHOWN = re.findall(r"^\$ (symsig (?:derive|prove) .*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_what_the_readme_prints_is_what_comes_out(command: str, shown: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *shlex.split(command)], cwd=ROOT, text=True, capture_output=True, check=False
    )
    printed = [line.rstrip() for line in result.stdout.splitlines()]
    timed = re.compile(r"\d+ of \d+ proved in .* s")
    assert [line for line in printed if not timed.fullmatch(line)] == shown.splitlines()


def test_the_readme_shows_all_three_verbs() -> None:
    assert len(SHOWN) >= 3
    assert "@@" not in README


def test_its_two_commands_are_where_ci_finds_them() -> None:
    assert re.search(r"<!-- verify -->\n```sh\n.*symsig verify\n```", README)
    assert re.search(r"<!-- test -->\n```sh\n.*pytest -n auto\n```", README)
