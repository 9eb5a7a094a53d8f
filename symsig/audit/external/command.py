"""A command as a function: a line of hex floats in for each input, a float out for each, one process an array."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import numpy as np

from symsig.audit.external.call import Call
from symsig.model import Dtype, SymsigError
from symsig.ulp import FORMATS

LIMIT = 600
"""Seconds that a command has for one array."""


def command(text: str, call: Call | None) -> Callable[[str, Dtype], Callable[..., Any]]:
    """The function that a command computes; `{dtype}` in it is float64 or float32. No shell reads it."""
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise SymsigError(f"cmd:{text}: {error}") from None
    if not words or shutil.which(words[0]) is None:
        raise SymsigError(f"cmd:{text}: there is no such command")

    numbers = call and call.of_numbers()

    def function(_: str, dtype: Dtype) -> Callable[..., Any]:
        if dtype not in FORMATS:
            raise SymsigError(f"cmd:{text}: {dtype} is for functions of Python")
        called = _called([word.replace("{dtype}", dtype) for word in words], dtype)
        return called if numbers is None else numbers.reordered(called)

    return function


def _called(words: list[str], dtype: Dtype) -> Callable[..., Any]:
    def called(*columns: Any) -> Any:
        rows = zip(*(column.tolist() for column in columns), strict=True)
        asked = "".join(" ".join(map(float.hex, row)) + "\n" for row in rows)
        lines = _answer(words, asked).splitlines()
        if len(lines) != columns[0].size:
            raise SymsigError(f"{words[0]} gave {len(lines)} lines for {columns[0].size} inputs")
        return np.array([_number(words[0], number, line) for number, line in enumerate(lines, 1)], dtype)

    return called


def _answer(words: list[str], asked: str) -> str:
    try:
        done = subprocess.run(words, input=asked, capture_output=True, text=True, errors="replace", timeout=LIMIT)
    except OSError as error:
        raise SymsigError(f"{words[0]} does not start: {error.strerror}") from None
    except subprocess.TimeoutExpired:
        raise SymsigError(f"{words[0]} ran longer than {LIMIT} seconds") from None
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        raise SymsigError(f"{words[0]} exits with {done.returncode}" + (f": {last}" if last else ""))
    return done.stdout


def _number(program: str, number: int, line: str) -> float:
    """A float as C or Python prints it: hex, decimal, nan or inf."""
    try:
        return float.fromhex(line) if "0x" in line.lower() else float(line)
    except (ValueError, OverflowError):
        raise SymsigError(f"{program}: line {number} of its output is no float: {line[:40]!r}") from None
