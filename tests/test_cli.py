"""The command line's contract: exit codes, one-line reasons, JSON and nothing else on stdout."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import console
import pytest

from symsig.family import FAMILY, IDENTITIES

ROOT = Path(__file__).parent.parent


def symsig(*args: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "symsig", *args],
        cwd=cwd,
        env=os.environ | environment,
        text=True,
        capture_output=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    "args",
    [
        ("nonsense",),
        ("prove", "no_such_identity"),
        ("prove", "--lhs", "x"),
        ("prove", "--lhs", "(x", "--rhs", "x"),
        ("prove", "--lhs", "x", "--rhs", "x", "--domain", "x*x < 1"),
        ("prove", "--lhs", "x + y", "--rhs", "z", "--domain", "x < y"),
        ("derive", "x^2"),
        ("derive", "__import__('os').system('true')"),
        ("derive", "3"),
        ("derive", "log(-1)"),
        ("derive", "sigmoid(x) - sigmoid(y)"),
        ("derive", "x", "--emit", "cobol"),
        ("derive", "log(1 - exp(-x))", "--domain", "z > 0"),
        ("derive", "sigmoid", "--domain", "x > 0"),
        ("derive", "no.fpcore", "--domain", "x > 0"),
        ("audit", "sigmoid", "--domain", "x > 0"),
        ("audit", "no_such_function", "--points", "1000"),
        ("audit", "--target", "no.such.module:f", "--as", "sigmoid"),
        ("audit", "--target", "math:nothing", "--as", "sigmoid"),
        ("audit", "--target", "nothing.so:f", "--as", "sigmoid"),
        ("audit", "--target", "numpy:exp"),
        ("audit", "--target", "numpy:tanh", "--as", "tanh", "--record"),
        ("audit", "sigmoid", "--points", "-3"),
        ("audit", "sigmoid", "--dtype", "float8"),
        ("audit", "sigmoid", "--target", "fortran"),
        ("generate", "--folder", "README.md/no"),
        ("generate", "--nonsense"),
    ],
    ids=" ".join,
)
def test_bad_input_is_one_line_and_exit_code_2(args: tuple[str, ...]) -> None:
    result = console.symsig(*args)
    assert (result.returncode, result.stdout) == (2, ""), result
    assert result.stderr.startswith("symsig: ") and result.stderr.count("\n") == 1, result.stderr


def test_a_process_of_its_own_says_the_same() -> None:
    for args in (("nonsense",), ("audit", "--target", "no.such.module:f", "--as", "tanh"), ("derive", "softplus")):
        result = symsig(*args)
        assert console.symsig(*args) == (result.returncode, result.stdout, result.stderr)


def test_prove_json_is_the_contract() -> None:
    result = symsig("prove", "--json")
    assert result.returncode == 0 and result.stderr == ""
    document = json.loads(result.stdout)
    assert [entry["name"] for entry in document] == list(IDENTITIES)
    for entry in document:
        assert {"name", "verdict", "lhs", "rhs", "seconds", "certificate"} <= set(entry)
        assert entry["verdict"] == "proved"


def test_a_refuted_statement_exits_with_1_and_shows_its_witness() -> None:
    result = console.symsig("prove", "--lhs", "tanh(x)", "--rhs", "2*sigmoid(x) - 1", "--json")
    assert result.returncode == 1
    (entry,) = json.loads(result.stdout)
    assert entry["verdict"] == "refuted"
    assert set(entry["witness"]) >= {"point", "lhs", "rhs"}


def test_audit_json_is_the_contract() -> None:
    result = symsig("audit", "sigmoid", "--target", "numpy", "--points", "1000", "--json")
    assert result.returncode == 0, result.stderr
    document = json.loads(result.stdout)
    assert [entry["dtype"] for entry in document] == ["float64", "float32"]
    for entry in document:
        assert {"function", "target", "points", "input", "got", "want", "special_defects"} <= set(entry)
        assert 0.5 <= float.fromhex(entry["max_ulp"]) <= 5
        assert math.isfinite(float.fromhex(entry["input"]))


def test_audit_of_a_module_and_of_a_formula(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("import numpy as np\n\ndef naive(x):\n    return 1/(1 + np.exp(-x))\n")
    args = ("--dtype", "float64", "--points", "2000", "--json")
    result = symsig("audit", "--target", "mine:naive", "--as", "sigmoid", *args, cwd=tmp_path)
    (entry,) = json.loads(result.stdout)
    assert float.fromhex(entry["max_ulp"]) > 1e14  # 0 for a nonzero subnormal
    assert -745.2 < float.fromhex(entry["input"]) < -709.7
    result = symsig("audit", "--formula", "1/(1 + exp(-x))**2", "--target", "numpy", *args, cwd=tmp_path)
    (entry,) = json.loads(result.stdout)
    assert float.fromhex(entry["max_ulp"]) < 8


def test_without_a_compiler_the_rest_works_and_says_so() -> None:
    args = ("audit", "tanh", "--points", "1000", "--dtype", "float64", "--json")
    result = symsig(*args, CC="no-such-compiler")
    assert result.returncode == 0, result.stderr
    assert [entry["target"] for entry in json.loads(result.stdout)] == ["numpy"]
    assert "skipped: the c target: no C compiler found" in result.stderr
    assert symsig("build", CC="no-such-compiler").returncode == 2


def test_build_prints_the_path_of_a_library() -> None:
    import shutil

    if shutil.which(os.environ.get("CC", "cc")) is None:
        pytest.skip("no C compiler")
    result = symsig("build")
    assert result.returncode == 0, result.stderr
    libraries = [Path(line) for line in result.stdout.splitlines()]
    assert len(libraries) == 2 and all(library.is_file() for library in libraries)
    audit = symsig(
        "audit",
        "--target",
        f"{libraries[0]}:symsig_tanh",
        "--as",
        "tanh",
        "--dtype",
        "float64",
        "--points",
        "1000",
        "--json",
    )
    (entry,) = json.loads(audit.stdout)
    assert float.fromhex(entry["max_ulp"]) <= FAMILY["tanh"].claim


def test_help_does_not_import_sympy() -> None:
    code = """if True:
        import sys
        from symsig.cli import main
        sys.argv = ["symsig", "--help"]
        try:
            main()
        finally:
            assert not {"sympy", "numpy", "rich"} & set(sys.modules)
    """
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, text=True, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "verify" in result.stdout


def test_list_and_derive() -> None:
    listed = json.loads(console.symsig("list", "--json").stdout)
    assert listed["functions"] == list(FAMILY)
    assert "proved equal" in console.symsig("derive", "softplus").stdout
    assert "log1p" in console.symsig("derive", "softplus", "--emit", "c").stdout


def test_the_face_is_functions_even_after_the_engines_are_imported() -> None:
    import symsig
    import symsig.prove
    import symsig.reference

    assert symsig.prove("tanh(x)", "2*sigmoid(2*x) - 1").verdict == "proved"
    assert symsig.reference("sigmoid", [0.0, -745.0]).tolist() == [0.5, 5e-324]
    assert symsig.ulp_error([0.5], "sigmoid", [0.0]).tolist() == [0.0]
    assert symsig.check(symsig.prove("tanh_gradient").certificate).ok
    assert symsig.derive("x/(1 + abs(x))").limits["inf"] == "0x1.0000000000000p+0"
    assert symsig.audit(symsig.kernels.tanh, "tanh", points=2000).max_ulp < 2.6


def test_a_certificate_written_by_prove_passes_check(tmp_path: Path) -> None:
    assert console.symsig("prove", "softplus_stable", "--certificates", str(tmp_path)).returncode == 0
    file = tmp_path / "softplus_stable.json"
    assert console.symsig("check", str(file)).returncode == 0
    file.write_text(file.read_text().replace("max(x, 0)", "max(x, 1)"))
    assert console.symsig("check", str(file)).returncode == 1
    file.write_text("not JSON")
    assert console.symsig("check", str(file)).returncode in (1, 2)
