"""The benchmark of provers: who is asked what, and what is printed; no test asserts a time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import console
import pytest
from click.testing import CliRunner

from symsig.bench.provers import PEERS, Row, Timing, race
from symsig.cli import cli
from symsig.definitions import definitions_of
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, SymsigError

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "symsig", "bench", "prove"]


def symsig(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *args], cwd=ROOT, text=True, capture_output=True, check=False, timeout=300)


def raced(*identities: Identity, cap: float = 60.0, peers: bool = True) -> list[Row]:
    return list(race(identities, definitions_of(FAMILY.values()), cap, peers=peers))


def answers(row: Row) -> dict[str, str]:
    return {name: timing.answer for name, timing in row.timings.items()}


def test_all_are_asked_and_a_false_statement_is_told_from_a_true_one() -> None:
    right, wrong, below = raced(
        Identity("right", "sigmoid(x)", "1 - sigmoid(-x)"),
        Identity("wrong", "sigmoid(x)", "sigmoid(-x)"),
        Identity("below", "sigmoid(x)", "1", "<"),
    )
    assert answers(right) == {"prove": "proved", "check": "accepted", "simplify": "true", "equals": "true"}
    assert right.holds
    assert answers(wrong) == {"prove": "refuted", "check": "accepted", "simplify": "false", "equals": "false"}
    assert not wrong.holds
    assert answers(below) == {"prove": "proved", "check": "accepted"}


def test_sympy_is_told_what_the_domain_says() -> None:
    (row,) = raced(Identity("logarithms", "log(x**2)", "2*log(x)", "==", "x > 0"))
    assert answers(row) == {"prove": "proved", "check": "accepted", "simplify": "true", "equals": "true"}


def test_what_is_not_answered_within_the_cap_is_ended_and_the_next_is_asked() -> None:
    hard = Identity("hard", "diff(tanh(x)**40*exp(tanh(x))*log(1 + exp(x)), x, 14)", "0")
    hard, easy = raced(hard, Identity("easy", "x + x", "2*x"), cap=2.0)
    for name in PEERS:
        assert hard.timings[name].answer == "" and "within 2 s" in hard.timings[name].why
        assert easy.timings[name].answer == "true"


def test_what_fails_is_an_answer_too() -> None:
    (row,) = raced(Identity("unknown", "no_such(x)", "x"))
    assert set(answers(row).values()) == {"error"}
    assert "unknown function" in row.timings["prove"].why


def test_a_cap_that_is_none_is_refused() -> None:
    with pytest.raises(SymsigError, match="a timeout of 0 s"):
        raced(cap=0.0)


def test_json_is_one_document() -> None:
    result = symsig("sigmoid_gradient", "vanishing_gradient", "--json")
    assert result.returncode == 0 and result.stderr == "", result
    document = json.loads(result.stdout)
    assert document["complete"] and document["cap"] == 60
    equality, inequality = document["rows"]
    assert (equality["name"], inequality["name"]) == ("sigmoid_gradient", "vanishing_gradient")
    assert equality["prove"]["answer"] == "proved" and equality["equals"]["answer"] == "true"
    assert inequality["simplify"] is None
    assert document["totals"]["simplify"]["asked"] == 1
    assert document["totals"]["check"]["shown"] == 2


def test_the_table_has_a_line_of_totals_and_no_peers_where_none_are_wanted() -> None:
    result = symsig("sigmoid_gradient", "vanishing_gradient", "--no-peers")
    assert result.returncode == 0, result.stderr
    lines = [line.split() for line in result.stdout.splitlines()]
    assert lines[0] == ["identity", "prove", "answer", "check", "answer"]
    assert [line[0] for line in lines[1:]] == ["sigmoid_gradient", "vanishing_gradient", "all"]
    assert result.stdout.count("2 of 2") == 2


def test_an_interruption_prints_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*args: Any, **options: Any) -> Iterator[Row]:
        yield Row(
            IDENTITIES["sigmoid_gradient"], {"prove": Timing(1.0, "proved"), "check": Timing(1.0, "accepted")}
        )
        raise KeyboardInterrupt

    monkeypatch.setattr("symsig.bench.provers.race", interrupted)
    result = CliRunner().invoke(cli, ["bench", "prove", "--json"])
    document = json.loads(result.stdout)
    assert result.exit_code == 130
    assert not document["complete"] and [row["name"] for row in document["rows"]] == ["sigmoid_gradient"]
    assert result.stderr == f"symsig: interrupted after 1 of {len(IDENTITIES)} identities\n"


@pytest.mark.parametrize(
    "args", [("no_such_identity",), ("--cap", "0"), ("--cap", "nan"), ("--project", "x.toml", "--family")]
)
def test_bad_input_is_one_line_and_exit_code_2(args: tuple[str, ...]) -> None:
    result = console.symsig("bench", "prove", *args)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("symsig: ") and result.stderr.count("\n") == 1


def test_references_are_timed_side_by_side() -> None:
    command = [sys.executable, "-m", "symsig", "bench", "reference", "sigmoid", "gelu", "relu", "--json"]
    result = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False, timeout=300)
    assert result.returncode == 0, result.stderr
    found = {(entry["function"], entry["library"]): entry for entry in json.loads(result.stdout)}
    assert len(found) == 12
    assert all(found[name, "symsig"]["points_per_second"] > 0 for name in ("sigmoid", "gelu", "relu"))
    assert found["gelu", "mpmath"]["points_per_second"] > 0
    assert found["relu", "mpmath"] == {
        "function": "relu",
        "library": "mpmath",
        "points_per_second": None,
        "why": "mpmath has no Piecewise",
    }


def test_bench_alone_says_what_is_missing() -> None:
    result = subprocess.run(COMMAND[:-1], cwd=ROOT, text=True, capture_output=True, check=False, timeout=60)
    assert result.returncode == 2 and result.stderr == "symsig: Missing command.\n"


def test_kernels_are_timed_side_by_side_and_into_what_is_given() -> None:
    command = [sys.executable, "-m", "symsig", "bench", "kernels", "sigmoid", "--size", "8", "--seconds", "0"]
    result = subprocess.run(
        [*command, "--json"], cwd=ROOT, text=True, capture_output=True, check=False, timeout=300
    )
    assert result.returncode == 0, result.stderr
    document = json.loads(result.stdout)
    found = {(entry["who"], entry["dtype"]): entry for entry in document["nanoseconds_per_element"]}
    assert document["complete"]
    for dtype in ("float64", "float32"):
        assert found["1/(1 + np.exp(-x))", dtype]["into"] == "new"
        for who in ("numpy", "memory copy"):
            low, high = found[who, dtype]["quartiles"]
            assert found[who, dtype]["into"] == "given" and 0 < low <= found[who, dtype]["median"] <= high
