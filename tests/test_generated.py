"""generated/: reproducible to the byte, checked for drift, and its damage is seen by the audit."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from plans import plans

from symsig.audit import audit, audit_many
from symsig.cli import main
from symsig.cli.subject import Subject
from symsig.family import FAMILY, IDENTITIES
from symsig.model import DTYPES, Dtype, Unavailable
from symsig.reference import limits
from symsig.targets import ALL

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated"


def run(*args: str, seed: str = "0", cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, "-m", "symsig", *args],
        cwd=cwd,
        env=environment,
        text=True,
        capture_output=True,
        check=False,
    )


def test_the_same_bytes_in_any_folder_and_with_any_hash_seed(tmp_path: Path) -> None:
    """And so no drift: what is committed is what is made anew, elsewhere."""
    (tmp_path / "generated").mkdir()
    shutil.copytree(GENERATED / "plots", tmp_path / "generated" / "plots")
    for name in ("accuracy.json", "numeric.json"):  # records of audits, which the documents print
        (tmp_path / "generated" / name).write_bytes((GENERATED / name).read_bytes())
    result = run("generate", "--folder", str(tmp_path / "generated"), seed="1", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    made, kept = (
        {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"}
        for folder in (tmp_path / "generated", GENERATED)
    )
    assert made == kept
    assert len(made) > 200


def test_every_identity_has_its_certificate_here_and_the_checker_alone_accepts_it() -> None:
    kept = sorted((GENERATED / "certificates").iterdir())
    assert [path.stem for path in kept] == sorted(IDENTITIES)
    checker = [sys.executable, str(ROOT / "symsig" / "check.py"), *map(str, kept)]
    result = subprocess.run(checker, text=True, capture_output=True, check=False)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count(": proved: ") == len(kept)


@pytest.mark.parametrize("path", sorted(json.loads((GENERATED / "manifest.json").read_text())["sha256"]))
def test_every_file_carries_its_licence_and_no_trace_of_a_machine(path: str) -> None:
    text = (GENERATED / path).read_text()
    assert path.endswith(".json") or "SPDX-License-Identifier: MIT" in text
    assert not re.search(r"/home/|/root/|/tmp/|\b20\d\d-\d\d-\d\d\b", text)


# One change a kernel, of a sign, a constant or a comparison: what is replaced, by what, in which function.
DAMAGE = [
    ("numpy", "sigmoid", "np.add(1.0, out", "np.subtract(1.0, out"),
    ("numpy", "sigmoid_grad", "np.add(1.0, ", "np.add(1.0000000000000009, "),
    ("numpy", "softplus", "np.maximum(x, ", "np.minimum(x, "),
    ("numpy", "tanh", "-2.0", "-2.0000000000000018"),
    ("numpy", "tanh", "np.copysign(", "np.add("),
    ("numpy", "tanh_grad", "4.0", "4.000000000000004"),
    ("c", "sigmoid", "1.0 + t", "1.0 - t"),
    ("c", "sigmoid", "a > most", "a < most"),
    ("c", "log_sigmoid", "return -(", "return +("),
    ("c", "softplus", "a > b", "a < b"),
    ("c", "tanh", "2.0 + e", "2.000000000000002 + e"),
    ("c", "tanh_grad_from_output", "1.0 - y", "1.0 + y"),
    ("native", "sigmoid", "? 0x1p-300 : 1.0", "? 0x1p-301 : 1.0"),
    ("native", "softplus", "0x1.555555555554fp-1", "0x1.555555556554fp-1"),
    ("native", "silu", "1.0 / a", "1.0625 / a"),
]


def test_a_changed_file_is_drift(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Subject, "plans", lambda *_: plans())  # the test above derives them anew
    monkeypatch.setattr(sys, "argv", ["symsig", "generate", "--check", "--folder", str(tmp_path / "generated")])
    shutil.copytree(GENERATED, tmp_path / "generated")
    for target, name, old, new in DAMAGE:
        victim = damaged(tmp_path / "generated" / target, name)
        victim.write_text(victim.read_text().replace(old, new, 1))
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    shown = capsys.readouterr().out
    changed = {f"generated/{target}/{damaged(GENERATED / target, name).name}" for target, name, *_ in DAMAGE}
    assert set(re.findall(r"^\+\+\+ (\S+)", shown, re.MULTILINE)) == changed


@cache
def loaded(target: str) -> Callable[[str, Dtype], Callable[..., Any]]:
    """The kernels of a language here; to load them is to read and hash all of their files."""
    return ALL[target].load(GENERATED / target)


def damaged(folder: Path, name: str) -> Path:
    (victim,) = [p for p in folder.iterdir() if p.stem == name]
    return victim


@pytest.mark.parametrize(("target", "name", "old", "new"), DAMAGE)
def test_the_audit_shows_the_damage(target: str, name: str, old: str, new: str, tmp_path: Path) -> None:
    others = shutil.ignore_patterns(*[f"{other}.c" for other in FAMILY if other != name])
    shutil.copytree(GENERATED / target, tmp_path / target, ignore=others if target != "numpy" else None)
    victim = damaged(tmp_path / target, name)
    assert old in victim.read_text()
    victim.write_text(victim.read_text().replace(old, new, 1))
    try:
        call = ALL[target].load(tmp_path / target)(name, "float64")
    except Unavailable as reason:
        pytest.skip(str(reason))
    found = audit(call, FAMILY[name], points=3_000)
    assert found.max_ulp > ALL[target].claim(FAMILY[name], "float64") or found.special_defects


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_every_kernel_holds_its_claim(name: str, dtype: Dtype) -> None:
    calls = {}
    for target in ALL:
        with suppress(Unavailable):  # no compiler
            calls[target] = loaded(target)(name, dtype)
    for found in audit_many(calls, FAMILY[name], dtype=dtype, points=5_000, edges=(0.0,)) if calls else ():
        assert not found.special_defects
        assert found.max_ulp <= ALL[found.target].claim(FAMILY[name], dtype), found


@pytest.mark.parametrize("name", FAMILY)
def test_no_warning_even_where_all_of_them_are_errors(name: str) -> None:
    try:
        kernel = loaded("numpy")(name, "float64")
    except Unavailable as reason:
        pytest.skip(str(reason))
    x = np.array([0.0, 5e-324, 1.0, 37.0, 708.5, 745.0, 1e5, np.inf, np.nan])
    with np.errstate(all="raise"):
        for dtype in ("float64", "float32", "float16"):
            with np.errstate(all="ignore"):
                inputs = np.concatenate([x, -x]).astype(dtype)
            assert kernel(*[inputs] * len(FAMILY[name].variables)).dtype == dtype


@pytest.mark.parametrize("name", [name for name in FAMILY if len(FAMILY[name].variables) == 1])
def test_the_limits_of_the_plan_are_what_the_reference_says(name: str) -> None:
    for end, want in zip(("-inf", "inf"), limits(FAMILY[name]), strict=True):
        found = plans()[name].limits.get(end)
        assert (found is None and np.isnan(want)) or float.fromhex(str(found)).hex() == float(want).hex()
