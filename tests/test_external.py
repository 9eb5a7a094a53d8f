"""Anybody's function as a target: each kind is called as its owner would, and a mistake is one line."""

from __future__ import annotations

import math
import multiprocessing
import pickle
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from symsig.audit import audit
from symsig.audit.external import external_target, parse_call
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, SymsigError

INPUTS = np.array([-1.5, 0.0, 0.25, 3.0])
OTHERS = np.array([2.0, -1.0, 0.5, 4.0])


def called(text: str, *columns: np.ndarray, call: str = "", dtype: Dtype = "float64") -> np.ndarray:
    """What a target gives after a way through pickle, as a worker gets it."""
    target = pickle.loads(pickle.dumps(external_target(text, call)))
    result = target.load(Path())("any", dtype)(*(column.astype(dtype) for column in columns))
    assert result.dtype == dtype and result.shape == columns[0].shape
    return result


def refusal(text: str, call: str = "") -> str:
    with pytest.raises(SymsigError) as caught:
        external_target(text, call)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# ---- Python ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_function_of_arrays(dtype: Dtype) -> None:
    want = np.tanh(INPUTS.astype(dtype))
    assert called("numpy:tanh", INPUTS, dtype=dtype).tolist() == want.tolist()
    assert called("numpy:tanh", INPUTS, call="f(x, out=out)", dtype=dtype).tolist() == want.tolist()


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_function_of_single_floats(dtype: Dtype) -> None:
    want = [math.tanh(v) for v in INPUTS]
    assert called("math:tanh", INPUTS, dtype=dtype).tolist() == np.array(want, dtype).tolist()
    assert called("math:hypot", INPUTS, OTHERS).tolist() == [
        math.hypot(*v) for v in zip(INPUTS, OTHERS, strict=True)
    ]


def test_where_a_function_of_floats_has_no_number_there_is_nan() -> None:
    """math.exp(1000) and math.log(-1) raise; an audit goes on."""
    assert called("math:exp", np.array([1.0, 1000.0]))[0] == math.e
    assert np.isnan(called("math:exp", np.array([1.0, 1000.0]))[1])
    assert np.isnan(called("math:log", np.array([-1.0]))[0])


FILE = """
from dataclasses import dataclass
import math
import beside

@dataclass
class Scaled:
    by: float
    def __call__(self, x):
        return self.by * x

def branching(x):
    return x if x > 0 else math.expm1(x)

def with_options(x, scale, *, shift=0, negate=False, word=None):
    return (-1 if negate else 1) * (scale * x + shift)

def broken(x):
    return undefined * x

def forgets_to_write(x, *, out):
    out[:1] = x[:1]

double = Scaled(2.0)
three = beside.THREE
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "beside.py").write_text("THREE = 3\n")
    (tmp_path / "mine.py").write_text(FILE)
    return tmp_path / "mine.py"


def test_a_function_of_a_file(file: Path) -> None:
    assert called(f"{file}:double", INPUTS).tolist() == (2 * INPUTS).tolist()
    want = [v if v > 0 else math.expm1(v) for v in INPUTS]
    assert called(f"{file}:branching", INPUTS).tolist() == want


def test_arguments_of_a_call(file: Path) -> None:
    call = "f(x, -2, shift=0.5, negate=True, word='a \"word\"')"
    assert called(f"{file}:with_options", INPUTS, call=call).tolist() == (2 * INPUTS - 0.5).tolist()
    assert called(f"{file}:with_options", INPUTS, OTHERS, call="f(y, x)").tolist() == (INPUTS * OTHERS).tolist()


def test_what_a_function_does_not_write_is_nan(file: Path) -> None:
    got = called(f"{file}:forgets_to_write", INPUTS, call="f(x, out=out)")
    assert got[0] == INPUTS[0] and np.isnan(got[1:]).all()


def test_a_function_that_fails_says_what_an_array_leads_to(file: Path) -> None:
    broken = external_target(f"{file}:broken").load(Path())("any", "float64")
    with pytest.raises(SymsigError, match="mine raised NameError: name 'undefined' is not defined"):
        audit(broken, FAMILY["tanh"], points=100, target="mine")
    lacking = external_target("numpy:add", "f(x, y)").load(Path())("any", "float64")
    with pytest.raises(SymsigError, match="the function has no second variable"):
        lacking(INPUTS)


PYTHON_MISTAKES = [
    ("no_such_module:f", "No module named"),
    ("numpy:no_such_function", "no_such_function"),
    ("numpy:pi", "is not callable"),
    ("numpy:", "MODULE:ATTRIBUTE"),
    ("missing.py:f", "no such file"),
    ("{file}:three", "is not callable"),
    ("{file}:four", "four"),
    ("{folder}/syntax.py:f", "SyntaxError"),
    ("{folder}/raises.py:f", "ZeroDivisionError: division by zero"),
    ("{folder}/leaves.py:f", "SystemExit"),
]


@pytest.mark.parametrize(("text", "reason"), PYTHON_MISTAKES)
def test_a_mistake_in_python_is_one_line(text: str, reason: str, file: Path) -> None:
    for name, source in (("syntax", "def f(x:\n"), ("raises", "1/0"), ("leaves", "raise SystemExit('usage')")):
        (file.parent / f"{name}.py").write_text(source)
    assert reason in refusal(text.format(file=file, folder=file.parent))


def test_torch_and_jax_are_not_imported_for_others() -> None:
    code = (
        "import sys, numpy, pathlib; from symsig.audit.external import external_target;"
        "print(external_target('numpy:tanh').load(pathlib.Path())('tanh', 'float64')(numpy.zeros(2)));"
        "sys.exit(bool({'torch', 'jax'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


TENSORS = """
import torch
def of_tensors(x): return x.clamp(min=0)
def of_arrays(x): return torch.from_numpy(x).requires_grad_() * 2
"""
JAX_ARRAYS = """
import jax.numpy as jnp
def of_either(x): return jnp.tanh(x)
def of_jax(x): return x.at[0].set(1.0)
"""


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_function_of_tensors(dtype: Dtype, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    want = torch.sigmoid(torch.from_numpy(INPUTS.astype(dtype))).tolist()
    assert called("torch:sigmoid", INPUTS, dtype=dtype).tolist() == want
    assert called("torch:sigmoid", INPUTS, call="f(x, out=out)", dtype=dtype).tolist() == want
    called("torch.nn.functional:gelu", INPUTS, call="f(x, approximate='tanh')", dtype=dtype)
    called("torch:sigmoid", INPUTS[::-1], dtype=dtype)
    (tmp_path / "t.py").write_text(TENSORS)
    assert called(f"{tmp_path}/t.py:of_tensors", INPUTS, dtype=dtype).tolist() == [0, 0, 0.25, 3]
    assert called(f"{tmp_path}/t.py:of_arrays", INPUTS, dtype=dtype).tolist() == [-3, 0, 0.5, 6]
    assert called("math:tanh", INPUTS).tolist() == [math.tanh(v) for v in INPUTS]


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_function_of_jax_arrays(dtype: Dtype, tmp_path: Path) -> None:
    pytest.importorskip("jax")
    (tmp_path / "j.py").write_text(JAX_ARRAYS)
    near = 2 * float(np.finfo(dtype).eps)
    for text in ("jax.numpy:tanh", f"{tmp_path}/j.py:of_either"):
        assert called(text, INPUTS, dtype=dtype) == pytest.approx(np.tanh(INPUTS.astype(dtype)), rel=near)
    assert called(f"{tmp_path}/j.py:of_jax", INPUTS, dtype=dtype).tolist() == [1, 0, 0.25, 3]


# ---- the call ----------------------------------------------------------------------------------------------

REFUSED = [
    "",
    "g(x)",
    "f",
    "f()",
    "f(1)",
    "f(z)",
    "f(x)(y)",
    "f(x, out)",
    "f(x, a=y)",
    "f(x, a=out, b=out)",
    "f(x, a=1, a=2)",
    "f(*x)",
    "f(**x)",
    "f(x + 1)",
    "f(x.real)",
    "f(x[0])",
    "f(f(x))",
    "f(lambda: x)",
    "f(x, a=[1])",
    "f(x, a=1j)",
    "f(x, a=b'1')",
    "f(x, a=-'1')",
    "f(x, a=...)",
    "f(x, a=f'{x}')",
    "f(x, __import__('os'))",
    "f(x",
    "f(x); f(x)",
    "f(x)\nf(x)",
    "f(x)\0",
    "f(" + "(" * 400 + "x" + ")" * 400 + ")",
    "f(x, " + "9" * 2000 + ")",
]


@pytest.mark.parametrize("text", REFUSED, ids=[repr(text[:30]) for text in REFUSED])
def test_any_other_text_is_no_call(text: str) -> None:
    with pytest.raises(SymsigError) as caught:
        parse_call(text)
    assert "\n" not in str(caught.value)


def test_a_call_is_read() -> None:
    call = parse_call("f(y, x, 1.5, -2, None, a='b', c=True, out=out)")
    assert [getattr(a, "index", a) for a in call.args] == [1, 0, 1.5, -2, None]
    assert call.args[0] != call.args[1] and call.keywords == {"a": "b", "c": True} and call.out == "out"


# ---- C -----------------------------------------------------------------------------------------------------

SOURCE = """
#include <math.h>
#include <stddef.h>
double twice(double x) { return 2*x; }
float twicef(float x) { return 2*x; }
double minus(double x, double y) { return x - y; }
double fused(double x, double y) { return x*y - 1; }
double circle(double x) { return cos(x); }
void half_array(const double *x, double *out, size_t n) { for (size_t i = 0; i < n; i++) out[i] = x[i]/2; }
void minus_array(const double *x, const double *y, double *out, size_t n)
{ for (size_t i = 0; i < n; i++) out[i] = x[i] - y[i]; }
static double hidden(double x) { return x; }
"""
needs_compiler = pytest.mark.skipif(not any(map(shutil.which, ("cc", "gcc", "clang"))), reason="no C compiler")


@needs_compiler
def test_a_function_of_a_c_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.c"
    file.write_text(SOURCE)
    assert called(f"{file}:twice", INPUTS).tolist() == (2 * INPUTS).tolist()
    assert called(f"{file}:twicef", INPUTS, dtype="float32").tolist() == (2 * INPUTS).tolist()
    assert called(f"{file}:half_array", INPUTS).tolist() == (INPUTS / 2).tolist()
    for name in ("minus", "minus_array"):
        assert called(f"{file}:{name}", INPUTS, OTHERS).tolist() == (INPUTS - OTHERS).tolist()
        assert called(f"{file}:{name}", INPUTS, OTHERS, call="f(y, x)").tolist() == (OTHERS - INPUTS).tolist()
    assert called(f"{file}:minus", INPUTS, call="f(1, x)").tolist() == (1 - INPUTS).tolist()
    big = np.array([1 + 2.0**-30])
    assert called(f"{file}:fused", big, 2 - big).tolist() == [0.0], "two roundings, as it is written"
    assert called(f"{file}:circle", INPUTS) == pytest.approx(np.cos(INPUTS))


@needs_compiler
def test_a_mistake_in_c_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.c"
    file.write_text(SOURCE)
    assert "nothing: there is no such symbol" in refusal(f"{file}:nothing")
    assert "hidden: there is no such symbol" in refusal(f"{file}:hidden")
    assert "only a Python function" in refusal(f"{file}:twice", "f(x, out=out)")
    assert "only a Python function" in refusal(f"{file}:twice", "f(x, 'a')")
    file.write_text("double f(double x) { return y; }")
    assert "does not compile" in refusal(f"{file}:f") and "error" in refusal(f"{file}:f")
    assert "no such file" in refusal(f"{tmp_path}/other.c:f")
    monkeypatch.setenv("CC", "no-such-compiler -O3")
    assert "no C compiler found: no-such-compiler -O3" in refusal(f"{file}:f")


def test_a_mistake_in_a_library_is_one_line(tmp_path: Path) -> None:
    assert "missing.so" in refusal(f"{tmp_path}/missing.so:f")


# ---- commands ----------------------------------------------------------------------------------------------

COMMAND = """
import sys
kind, dtype = sys.argv[1:]
rows = [[float.fromhex(word) for word in line.split()] for line in sys.stdin]
if kind == "sum":
    print("\\n".join(sum(row).hex() for row in rows))
if kind == "last":
    print("\\n".join(repr(row[-1]) for row in rows))
if kind == "kinds":
    print("nan\\ninf\\n-inf\\n10")
if kind == "dtype":
    print("\\n".join(str(len(dtype)) for row in rows))
if kind == "short":
    print(1.5)
if kind == "words":
    print("0x1p3\\n1e3\\nfour\\n5")
if kind == "fails":
    print("first\\nno such mode", file=sys.stderr)
    sys.exit(3)
"""


@pytest.fixture
def program(tmp_path: Path) -> str:
    file = tmp_path / "a program.py"
    file.write_text(COMMAND)
    return "cmd:" + shlex.join([sys.executable, "-I", "-S", str(file)])


def test_a_command(program: str) -> None:
    assert called(f"{program} sum x", INPUTS).tolist() == INPUTS.tolist()
    assert called(f"{program} sum x", INPUTS, OTHERS).tolist() == (INPUTS + OTHERS).tolist()
    assert called(f"{program} last x", INPUTS, OTHERS, call="f(y, x)").tolist() == INPUTS.tolist()
    assert str(called(f"{program} kinds x", INPUTS).tolist()) == "[nan, inf, -inf, 10.0]"
    assert called(f"{program} sum x", np.array([0.1]), dtype="float32").tolist() == [float(np.float32(0.1))]
    assert called(f"{program} dtype '{{dtype}} '", INPUTS, dtype="float32")[0] == len("float32 ")


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("short", "gave 1 lines for 4 inputs"),
        ("words", "line 3 of its output is no float: 'four'"),
        ("fails", "exits with 3: no such mode"),
    ],
)
def test_a_command_that_fails_is_one_line(kind: str, reason: str, program: str) -> None:
    function = external_target(f"{program} {kind} x").load(Path())("any", "float64")
    with pytest.raises(SymsigError, match=reason):
        function(INPUTS)


@pytest.mark.parametrize("text", ["cmd:", "cmd:no-such-command", "cmd:echo 'unclosed"])
def test_a_command_that_is_none_is_refused(text: str) -> None:
    assert text in refusal(text)


def test_no_shell_reads_a_command(tmp_path: Path) -> None:
    function = external_target(f"cmd:echo 1.5 ; touch {tmp_path}/made").load(Path())("any", "float64")
    with pytest.raises(SymsigError, match="is no float"):
        function(INPUTS[:1])
    assert not (tmp_path / "made").exists()


# ---- other processes ---------------------------------------------------------------------------------------


def test_a_fresh_process_calls_all_kinds(file: Path, program: str) -> None:
    texts = ["numpy:tanh", "math:tanh", f"{file}:double", f"{program} sum x"]
    if shutil.which("cc"):
        (file.parent / "mine.c").write_text(SOURCE)
        texts.append(f"{file.parent}/mine.c:twice")
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as executor:
        for text in texts:
            assert executor.submit(called, text, INPUTS).result().tolist() == called(text, INPUTS).tolist()
