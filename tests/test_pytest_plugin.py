"""The pytest plugin, through a pytest of its own: a pass, a failure or an error for each table."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

TABLES = """
[[functions]]  # somebody else's
name = "f"

[[identity]]
name = "true"
lhs = "tanh(x)"
rhs = "2*sigmoid(2*x) - 1"

[[identity]]
name = "on a half-line"
lhs = "x"
rhs = "abs(x)"
domain = "x >= 0"

[[identity]]
name = "bound"
lhs = "diff(sigmoid(x), x)"
relation = "<="
rhs = "1/4"

[[identity]]
name = "false"
lhs = "tanh(x)"
rhs = "2*sigmoid(x) - 1"
note = "page 7 has it"

[[identity]]
name = "undefined"
lhs = "x/x"
rhs = "1"

[[identity]]
lhs = "(x"
rhs = "x"

[[identity]]
lhs = "x"
rsh = "x"

[[identity]]
lhs = "x"

[[identity]]
lhs = "x"
rhs = 3

[[identity]]
lhs = "x"
rhs = "x"
relation = "=>"

[[identity]]
name = "true"
lhs = "x"
rhs = "x"
"""


def run(folder: Path, *args: str, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    for name, text in files.items():
        (folder / name).write_text(text)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *args],
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """name -> (how it ended, what JUnit shows of it)."""
    folder = tmp_path_factory.mktemp("project")
    result = run(folder, "--junitxml=junit.xml", files={"symsig.toml": TABLES})
    assert result.returncode == 1, result.stdout + result.stderr
    assert "Traceback" not in result.stdout and "pluggy" not in result.stdout.split("\n", 4)[-1]
    found = {}
    for case in ElementTree.parse(folder / "junit.xml").iter("testcase"):
        ending = next(iter(case), None)
        assert len(case) <= 1
        found[case.attrib["name"]] = ("passed", "") if ending is None else (ending.tag, ending.text or "")
    return found


def test_proved_is_a_pass(cases: dict[str, tuple[str, str]]) -> None:
    assert len(cases) == 11
    for name in ("true", "on a half-line", "bound", "true-2"):
        assert cases[name] == ("passed", "")


def test_refuted_is_a_failure_with_its_witness(cases: dict[str, tuple[str, str]]) -> None:
    ending, text = cases["false"]
    assert ending == "failure"
    lines = text.splitlines()
    assert lines[0].endswith("tanh(x) == 2*sigmoid(x) - 1") and lines[1].startswith("refuted at x = ")
    assert lines[2].startswith("    lhs in [") and lines[3].startswith("    rhs in [")
    assert lines[4:] == ["note: page 7 has it"]


def test_undecided_is_a_failure_with_its_reason(cases: dict[str, tuple[str, str]]) -> None:
    ending, text = cases["undefined"]
    assert ending == "failure" and "undecided: division by zero for x = 0" in text


@pytest.mark.parametrize(
    ("number", "mistake"),
    [
        (6, "column 3 of '(x': expected ')', found the end"),
        (7, "unknown key 'rsh'; did you mean 'rhs'?"),
        (8, "rhs is missing"),
        (9, "rhs is to be text in quotes, and is 3"),
        (10, "relation '=>' is none of == < <= > >="),
    ],
)
def test_a_table_that_is_no_statement_is_an_error_of_one_line(
    cases: dict[str, tuple[str, str]], number: int, mistake: str
) -> None:
    ending, text = cases[f"identity{number}"]
    assert ending == "error"
    assert text.removeprefix("Failed: ") == f"symsig.toml: [[identity]] {number} (identity{number}): {mistake}"


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ('[[identity]]\nlhs = "x"\nrhs = x\n', "bad.identities.toml: Invalid value (at line 3, column 7)"),
        ('[identity]\nlhs = "x"\n', "bad.identities.toml: identities are written [[identity]], in two brackets"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, text: str, mistake: str) -> None:
    result = run(tmp_path, files={"bad.identities.toml": text})
    assert result.returncode == 2
    assert mistake in result.stdout.splitlines()


def test_a_statement_without_end_is_ended(tmp_path: Path) -> None:
    table = '[[identity]]\nlhs = "(1 + x + exp(x) + log(2 + exp(x)))**1000"\nrhs = "0"\n'
    more = '[[identity]]\nlhs = "x"\nrhs = "x"\n'
    result = run(tmp_path, "-o", "symsig_timeout=0.5", files={"slow.identities.toml": table + more})
    assert "undecided: no verdict within 0.5 s" in result.stdout
    assert "1 failed, 1 passed" in result.stdout


def test_who_has_no_such_file_does_not_pay(tmp_path: Path) -> None:
    test = """if True:
        import sys

        def test_nothing_heavy():
            assert "symsig.pytest_plugin" in sys.modules
            assert not {"sympy", "numpy", "flint", "mpmath", "symsig.prove", "symsig.model"} & set(sys.modules)
    """
    result = run(tmp_path, files={"test_light.py": test})
    assert result.returncode == 0, result.stdout
