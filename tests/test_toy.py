"""Adding a function is one object: proofs, branches, NumPy, C and an audit follow, with no other change."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sympy import Symbol, exp

from symsig.definitions import definitions_of
from symsig.derive import derive
from symsig.model import DTYPES, Dtype, Function, Identity, Textbook, Unavailable
from symsig.prove import prove
from symsig.targets import TARGETS
from symsig.workflow import Effort, Job, generated_files, rows_of

x = Symbol("x", real=True)

TOY = Function("toy", (x,), x / (1 + exp(-x)), claim=6.0, textbook=(Textbook("naive", "x/(1 + exp(-x))"),))
IDENTITIES = (
    Identity("toy_reflection", "toy(x) - toy(-x)", "x"),
    Identity("toy_gradient", "diff(toy(x), x)", "toy(x)/x + toy(-x)*toy(x)/(-x**2)*x", domain="x > 0"),
    Identity("toy_below", "toy(x)", "max(x, 0)", relation="<="),
)


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
def test_proofs(identity: Identity) -> None:
    proof = prove(identity, definitions_of([TOY]))
    assert proof.verdict == "proved", proof.reason


def test_branches() -> None:
    plan = derive(TOY)
    own = [branch.cell for branch in plan.branches if not branch.cell.startswith("of it ")]
    assert own == ["x < 0", "x > 0"]
    assert plan.limits == {"-inf": "-0x0.0p+0", "inf": "inf"}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("target", TARGETS)
def test_kernel_and_audit(target: str, dtype: Dtype, tmp_path: Path) -> None:
    for path, text in generated_files({"toy": derive(TOY)}, TARGETS, {}).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    job = Job(TOY, dtype, (TARGETS[target],), tmp_path, Effort(20_000))
    try:
        (row,) = rows_of({job: job.run()})
    except Unavailable as reason:
        pytest.skip(str(reason))
    assert row.holds, row
    kernel = TARGETS[target].load(tmp_path / target)("toy", dtype)
    at = np.array([-np.inf, -0.0, 0.0, np.inf, -800.0], dtype)
    got = kernel(at)
    assert np.signbit(got).tolist() == [True, True, False, False, True]
    assert got.tolist() == [0.0, 0.0, 0.0, np.inf, 0.0]
