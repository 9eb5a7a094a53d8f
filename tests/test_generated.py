"""generated/: reproducible to the byte, checked for drift, and its damage is seen by the audit."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symsig.audit import audit
from symsig.derive import derive
from symsig.family import FAMILY, IDENTITIES
from symsig.model import DTYPES, Dtype, Unavailable
from symsig.targets import TARGETS
from symsig.workflow import generated_files, plans_of

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated"
PLANS = plans_of(FAMILY.values())
KERNELS = [(target, name) for target in TARGETS for name in FAMILY]


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
    texts = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        result = run("generate", "--folder", str(folder), seed=seed, cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        texts.append({p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()})
    assert texts[0] == texts[1]
    assert len(texts[0]) > 20


def test_no_drift() -> None:
    result = run("generate", "--check")
    assert result.returncode == 0, result.stdout


def test_every_identity_has_its_certificate_here_and_the_checker_alone_accepts_it() -> None:
    kept = sorted((GENERATED / "certificates").iterdir())
    assert [path.stem for path in kept] == sorted(IDENTITIES)
    checker = [sys.executable, str(ROOT / "symsig" / "check.py"), *map(str, kept)]
    result = subprocess.run(checker, text=True, capture_output=True, check=False)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count(": proved: ") == len(kept)


@pytest.mark.parametrize("path", sorted(generated_files(PLANS, TARGETS, {})))
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
]


@pytest.mark.parametrize(("target", "name", "old", "new"), DAMAGE)
def test_a_changed_file_is_drift_and_the_audit_shows_the_damage(
    target: str, name: str, old: str, new: str, tmp_path: Path
) -> None:
    files = generated_files(PLANS, TARGETS, {})
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    (victim,) = [p for p in (tmp_path / target).iterdir() if p.stem == name]
    text = victim.read_text()
    assert old in text
    victim.write_text(text.replace(old, new, 1))
    result = run("generate", "--check", "--folder", str(tmp_path))
    assert result.returncode == 1
    assert f"+++ generated/{target}/{victim.name}" in result.stdout
    try:
        call = TARGETS[target].load(tmp_path / target)(name, "float64")
    except Unavailable as reason:
        pytest.skip(str(reason))
    found = audit(call, FAMILY[name], points=3_000)
    assert found.max_ulp > FAMILY[name].claim or found.special_defects


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("target", "name"), KERNELS)
def test_every_kernel_holds_its_claim(target: str, name: str, dtype: Dtype) -> None:
    try:
        call = TARGETS[target].load(GENERATED / target)(name, dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))
    found = audit(call, FAMILY[name], dtype=dtype, points=5_000, edges=(0.0,))
    assert not found.special_defects
    assert found.max_ulp <= FAMILY[name].claim + TARGETS[target].allowance.get(dtype, 0.0), found


@pytest.mark.parametrize("name", FAMILY)
def test_no_warning_even_where_all_of_them_are_errors(name: str) -> None:
    kernel = TARGETS["numpy"].load(GENERATED / "numpy")(name, "float64")
    x = np.array([0.0, 5e-324, 1.0, 37.0, 708.5, 745.0, 1e5, np.inf, np.nan])
    with np.errstate(all="raise"):
        for dtype in ("float64", "float32", "float16"):
            with np.errstate(all="ignore"):
                inputs = np.concatenate([x, -x]).astype(dtype)
            assert kernel(inputs).dtype == dtype


@pytest.mark.parametrize("name", FAMILY)
def test_the_limits_of_the_plan_are_what_the_reference_says(name: str) -> None:
    from symsig.reference import limits

    plan = derive(FAMILY[name])
    assert [float.fromhex(plan.limits[end]).hex() for end in ("-inf", "inf")] == [
        float(value).hex() for value in limits(FAMILY[name])
    ]
