"""What is true of every program in every language: the text computes what the steps say, to the bit."""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from mpmath import mp
from programs import PROGRAMS, REALS, program, real

from symsig import emit, kernels
from symsig.model import DTYPES, Part, Program, SymsigError, Unavailable
from symsig.program.interpret import FLOAT
from symsig.program.ops import OPS
from symsig.targets import TARGETS, c
from symsig.targets import numpy as numpy_target
from symsig.ulp import LOG_LARGEST

NAMES = [p.name for p in PROGRAMS]
SIGMOID = PROGRAMS[0]
TWO = next(p for p in PROGRAMS if p.name == "two")

FLOATS = {
    "neg": np.negative,
    "abs": np.abs,
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "expm1": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "max": np.maximum,
    "min": np.minimum,
    "copysign": np.copysign,
    "erfc": lambda a: np.array([math.erfc(v) for v in a], a.dtype),
    "product_error": FLOAT["product_error"],
    "horner": FLOAT["horner"],
    "finite": lambda a: np.clip(a, np.finfo(a.dtype).min, np.finfo(a.dtype).max),
    "capped": lambda a: np.minimum(a, a.dtype.type(LOG_LARGEST[a.dtype.name])),
    "sum_error": FLOAT["sum_error"],
    "lt": np.less,
    "eq": np.equal,
    "select": np.where,
}


def interpret(p: Program, *inputs: np.ndarray) -> np.ndarray:
    """The program, step by step on whole arrays: what its text must compute."""
    dtype = inputs[0].dtype
    values: dict[str, np.ndarray] = dict(zip(p.variables, inputs, strict=True))
    with np.errstate(all="ignore"):
        for step in p.steps:
            args = [
                values[a] if isinstance(a, str) else dtype.type(emit.constant(a, dtype.name).value)
                for a in step.args
            ]
            values[step.name] = FLOATS[step.op](*args) if args else np.full(inputs[0].shape, np.nan, dtype)
    return values[p.result]


def points(dtype: str, seed: int = 1) -> np.ndarray:
    """Every special value, every exponent, and the usual range; both signs; more than two blocks."""
    rng = np.random.default_rng(seed)
    info = np.finfo(dtype)
    special = [
        0.0,
        info.smallest_subnormal,
        info.tiny,
        info.eps,
        1,
        2,
        37,
        103.97,
        745.13,
        info.max,
        np.inf,
        np.nan,
    ]
    bits = rng.integers(0, 2**64, 20_000, dtype=np.uint64).astype(f"u{info.bits // 8}").view(dtype)
    usual = rng.normal(0, 10, 20_000).astype(dtype)
    half = np.concatenate([np.array(special, dtype), bits, usual])
    half[np.isnan(half)] = np.nan  # quiet ones; a signalling NaN is meant to raise a flag
    return rng.permutation(np.concatenate([half, -half]))


def bits(x: np.ndarray) -> list[int]:
    """The bits of floats, all NaNs being one."""
    x = np.where(np.isnan(x), x.dtype.type(np.nan), x)
    return np.atleast_1d(x).view(f"u{x.dtype.itemsize}").tolist()


def ulps(a: np.ndarray, b: np.ndarray) -> int:
    """The most floats that lie between two results; NaN is near NaN only, and -0 is one away from 0."""
    assert np.array_equal(np.isnan(a), np.isnan(b))
    width = 8 * a.dtype.itemsize

    def order(x: np.ndarray) -> list[int]:
        return [n if n < 1 << width - 1 else (1 << width - 1) - n - 1 for n in bits(x)]

    return max(abs(m - n) for m, n in zip(order(a), order(b), strict=True))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    for name, target in TARGETS.items():
        write(folder / name, target.files(PROGRAMS))
    return folder


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def numpy(generated: Path):
    return TARGETS["numpy"].load(generated / "numpy")


@pytest.fixture(scope="module")
def compiled(generated: Path):
    return TARGETS["c"].load(generated / "c")


@pytest.fixture(scope="module")
def sigmoid(numpy):
    return numpy("sigmoid", "float64")


def write(folder: Path, files) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def inputs(p: Program, dtype: str) -> list[np.ndarray]:
    return [points(dtype, seed) for seed in range(1, len(p.variables) + 1)]


# What is computed


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("p", PROGRAMS, ids=lambda p: p.name)
def test_numpy_computes_the_steps_to_the_bit(p, dtype, numpy):
    x = inputs(p, dtype)
    got = numpy(p.name, dtype)(*x)
    assert got.dtype == dtype
    if any(step.op == "erfc" for step in p.steps):  # symsig's own, where the interpreter has the C library's
        assert ulps(got, interpret(p, *x)) <= 5
    else:
        assert bits(got) == bits(interpret(p, *x))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("p", PROGRAMS, ids=NAMES)
def test_c_computes_the_steps_up_to_libm(p, dtype, compiled):
    # where no libm function is called, there is nothing to differ in
    x = [v[:20_000] for v in inputs(p, dtype)]
    exact = not any(step.op in emit.COSTLY for step in p.steps)
    got, want = compiled(p.name, dtype)(*x), interpret(p, *x)
    if p.name == "alive":  # it cancels, so that an ULP of exp may become any number of them
        got, want = got[abs(x[0]) > 40], want[abs(x[0]) > 40]
    assert ulps(got, want) <= (0 if exact else 8)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("p", PROGRAMS, ids=NAMES)
def test_c_gives_numbers_and_arrays_the_same_bits(p, dtype, compiled):
    x = [v[:2_000] for v in inputs(p, dtype)]
    kernel = compiled(p.name, dtype)
    one_by_one = np.array([kernel.scalar(*map(float, point)) for point in zip(*x, strict=True)], dtype)
    assert bits(kernel(*x)) == bits(one_by_one)


@pytest.mark.parametrize("language", TARGETS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_signs_of_zero_and_nan_survive(language, dtype, generated):
    load = TARGETS[language].load(generated / language)

    def value(name: str, *at: float) -> np.ndarray:
        return load(name, dtype)(*(np.array([v], dtype) for v in at))

    for name in ("tanh", "elu", "bump"):
        assert bits(value(name, -0.0)) == bits(np.array([-0.0], dtype))
    assert bits(value("bump", -np.inf)) == bits(np.array([-0.0], dtype))
    for p in PROGRAMS:
        assert np.isnan(value(p.name, *[np.nan] * len(p.variables))) or p.name in ("relu", "signed")
    # fmax would lose these
    assert np.isnan(value("two", np.nan, 1.0)) and np.isnan(value("two", 1.0, np.nan))


def numbers_of_all_sizes(rng: np.random.Generator, size: int, largest: int, dtype: str) -> np.ndarray:
    """Full mantissas, short ones and powers of two, with exponents up to `largest` in size; both signs."""
    bits = {"float64": 53, "float32": 24}[dtype]
    mantissa = rng.integers(2 ** (bits - 1), 2**bits, size) >> rng.integers(0, bits, size)
    return np.ldexp(
        (mantissa * rng.choice([-1, 1], size)).astype(dtype), rng.integers(-largest, largest, size) - bits
    )


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_error_of_a_product_is_exact(dtype, tmp_path):
    p = program("x y", "z = product_error x y", name="error")
    largest = {"float64": 450, "float32": 40}[dtype]
    x, y = (numbers_of_all_sizes(np.random.default_rng(seed), 3_000, largest, dtype) for seed in (1, 2))
    x[:4], y[:4] = [0.0, -0.0, 1.0, 3.0], [-5.0, 2.0, -0.0, 1 / 3]
    want = [Fraction(float(a)) * Fraction(float(b)) - Fraction(float(a * b)) for a, b in zip(x, y, strict=True)]
    for language, target in TARGETS.items():
        kernel = target.load(write(tmp_path / language, target.files((p,))))("error", dtype)
        got = kernel(x, y)
        assert [Fraction(float(v)) for v in got] == want
        assert bits(got) == bits(interpret(p, x, y))  # no -0
    assert not np.signbit(got[got == 0]).any()


@pytest.mark.parametrize("dtype", DTYPES)
def test_parts_of_a_constant_add_up_to_it(dtype):
    for letter, text in REALS.items():
        parts = [emit.constant(Part(real(letter), i, text), dtype) for i in range(3)]
        total = Fraction(0)
        for part in parts:
            assert part.exact == real(letter) - total
            assert part.value == np.dtype(dtype).type(part.value)
            total += Fraction(part.value)
            assert (
                abs(real(letter) - total) <= abs(Fraction(float(np.spacing(np.dtype(dtype).type(part.value))))) / 2
            )
    assert emit.constant(Part(Fraction(1, 2), 1, "1/2"), dtype).value == 0


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_polynomial_takes_one_rounding_an_operation(dtype, compiled, numpy):
    p = next(p for p in PROGRAMS if p.name == "polynomial")
    x = points(dtype)[:500]
    x = x[abs(x) < 1e3]
    coefficients = [emit.constant(c, dtype).value for c in p.steps[0].args[1:]]
    scalar = np.dtype(dtype).type
    want = np.full_like(x, scalar(coefficients[-1]))
    for coefficient in coefficients[-2::-1]:
        want = scalar(coefficient) + x * want
    assert bits(compiled("polynomial", dtype)(x)) == bits(numpy("polynomial", dtype)(x)) == bits(want)


def test_what_numpy_lacks_comes_with_the_kernels(tmp_path):
    """erfc from -6 to where it underflows, and next to 0, where its error was largest."""
    assert "_erfc.py" not in TARGETS["numpy"].files((SIGMOID,))
    gelu = TARGETS["numpy"].files(tuple(p for p in PROGRAMS if p.name == "gelu"))
    assert set(gelu) == {"__init__.py", "_elementwise.py", "_erfc.py", "gelu.py"}
    rng = np.random.default_rng(1)
    x = np.concatenate([rng.uniform(-6, 28, 2000), rng.uniform(26, 27.2, 500), 2.0 ** rng.uniform(-40, 0, 500)])
    x = np.append(x, float.fromhex("0x1.28720af2d5829p-16"))
    files = TARGETS["numpy"].files((program("x", "y = erfc x", name="erfc_of"),))
    call = TARGETS["numpy"].load(write(tmp_path, files))("erfc_of", "float64")
    for dtype, most in (("float64", 3.2), ("float32", 0.501)):
        found = call(x.astype(dtype))
        with mp.workprec(100):
            errors = [
                float(abs(mp.mpf(float(got)) - mp.erfc(float(given))) / float(np.spacing(got)))
                for got, given in zip(found, x.astype(dtype), strict=True)
            ]
        assert max(errors) <= most, float(x[np.argmax(errors)]).hex()
    special = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0, 28.0, 1e300])
    assert np.array_equal(call(special), [0.0, 2.0, np.nan, 1.0, 1.0, 0.0, 0.0], equal_nan=True)
    with mp.workprec(100):
        (lowered,) = re.findall(r'_LOWERED = float.fromhex\("(.*?)"\)', gelu["_erfc.py"])
        assert float.fromhex(lowered) == float(mp.exp(-64))


# The text


def test_every_op_is_spelled_by_every_language():
    numpys = {*numpy_target.CALLS, *numpy_target.LITERALS}
    assert set(OPS) == numpys == {*c.spellings("")} - {emit.BETWEEN} == set(emit.FORMULA) == {*FLOATS, "nan"}
    assert set(OPS) == {step.op for p in PROGRAMS for step in p.steps}


@pytest.mark.parametrize("language", TARGETS)
def test_the_text_depends_on_the_programs_only(language):
    code = (
        "from programs import PROGRAMS; from symsig.targets import TARGETS; import hashlib;"
        f"files = TARGETS[{language!r}].files(PROGRAMS[::-1]);"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    here = Path(__file__).parent
    hashes = set()
    for seed in "12":
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{here}{os.pathsep}{here.parent}"}
        hashes.add(subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True).stdout)
    assert len(hashes) == 1
    assert TARGETS[language].files(PROGRAMS) == TARGETS[language].files(PROGRAMS[::-1])


@pytest.mark.parametrize("language", TARGETS)
def test_every_file_is_licensed_and_tidy(language):
    for name, text in TARGETS[language].files(PROGRAMS).items():
        assert "SPDX-License-Identifier: MIT" in text.splitlines()[0], name
        assert text.endswith("\n") and not text.endswith("\n\n"), name
        assert all(line == line.rstrip() and len(line) <= 110 for line in text.splitlines()), name


def test_c_reads_as_a_person_would_write_it():
    text = c.TARGET.files((SIGMOID,))["sigmoid.c"]
    assert "const double t = exp(-fabs(x));\n    return (x < 0.0 ? t : 1.0) / (1.0 + t);\n" in text


@pytest.mark.parametrize(
    "name, body",
    [
        (
            "chain",
            """\
    const double w = fabs(x);
    double n;
    if (w < 0.25) {
        n = w * polynomial(w * w);
    } else if (w < 2.0) {
        const double d = w - 1.0;
        const double e = polynomial2(d);
        n = w < 1.0 ? e - d * d : e;
    } else {
        const double t = exp(-w);
        n = t / (1.0 + t);
    }
    return copysign(n, x);
""",
        ),
        (
            "returns",
            """\
    if (x < -2.0) {
        const double t = exp(x);
        return t / (1.0 + t);
    }
    if (x < 2.0) {
        const double p = polynomial(x);
        return x < 1.0 ? p - p * p : p;
    }
    const double u = exp(-x);
    return 1.0 - u / (1.0 + u);
""",
        ),
        (
            "nested",
            """\
    if (!(x < 0.0))
        return polynomial(x - 1.0);
    const double d = x + 1.0;
    const double p = polynomial(d);
    return x < -1.0 ? d * p : p;
""",
        ),
        (
            "interval",
            """\
    const double k0_hi = 0x1.474973c84120bp0; /* 1.2784645427610738, rounded */
    const double k0_lo = 0x1.f8d74bc9ac154p-54; /* the rest: 1.0947e-16 */
    if (-1.5 <= x && x < -1.0) {
        const double d = x + k0_hi + k0_lo;
        return d * polynomial(d);
    }
    const double t = exp(x);
    return t / (1.0 + t);
""",
        ),
        (
            "unit",
            """\
    if (x < 0.0)
        return NAN;
    if (1.0 < x)
        return NAN;
    const double k = log(x);
    return k * log1p(-x) + k * k;
""",
        ),
    ],
)
def test_c_computes_a_branch_where_it_is_taken(name, body):
    text = c.TARGET.files(PROGRAMS)[f"{name}.c"]
    assert f"double symsig_{name}(double x)\n{{\n{body}}}\n" in text


def test_constants_are_called_after_what_they_are():
    text = c.TARGET.files(PROGRAMS)["parts.c"]
    assert (
        "    const double sqrt_2_over_pi_hi = 0x1.9884533d43651p-1;"
        " /* sqrt(2/pi) = 0.79788456080286536, rounded */\n"
        "    const double sqrt_2_over_pi_lo = -0x1.cbc0d30ebfd15p-55; /* the rest of sqrt(2/pi): -4.98465e-17 */\n"
        "    const double one_over_sqrt_2 = 0x1.6a09e667f3bcdp-1; /* 1/sqrt(2) = 0.70710678118654752, rounded */\n"
        "    const double k0_hi = 0x1.6e4e26d4801f7p-5; /* 8943/200000 = 0.044715, rounded */\n"
    ) in text
    assert "    const float sqrt_2_over_pi_lo = -0x1.857936p-26f; /* the rest of sqrt(2/pi): -2.26703e-8 */" in text
    module = TARGETS["numpy"].files(PROGRAMS)["parts.py"]
    assert "# sqrt(2/pi) = 0.79788456080286536, rounded\n_SQRT_2_OVER_PI_HI = {" in module
    same = ("sqrt(2)/pi", "sqrt(2/pi)", "1 + sqrt(2)", "exp(-1)", "3**2/pi", "15*pi", "2.5*pi", "pi" + "*pi" * 20)
    p = program("x", "y = neg x", name="f")
    names = emit.ConstantNames(p, lambda i: f"k{i}")
    assert [names.of(Part(Fraction(i, 7), 0, text)) for i, text in enumerate(same)] == [
        "sqrt_2_over_pi",
        "sqrt_2_over_pi_2",
        "one_plus_sqrt_2",
        "exp_minus_1",
        "three_to_the_2_over_pi",
        "k_15_pi",
        "k0",
        "k1",
    ]


def test_numpy_overwrites_an_input_only_with_the_result():
    for p in (emit.renamed(p, numpy_target.RESERVED) for p in PROGRAMS):
        layout = emit.allocate(p, "out", numpy_target.FRAGILE, numpy_target.LITERALS)
        reads = [bool(set(placed.step.args) & set(p.variables)) for placed in layout.placed]
        last_read = max((i for i, read in enumerate(reads) if read), default=0)
        assert all(placed.target != "out" for placed in layout.placed[:last_read]), p.name
        assert not {placed.target for placed in layout.placed} & set(p.variables)


@pytest.mark.parametrize(
    "p, buffers", [(SIGMOID, (1, 1)), (next(p for p in PROGRAMS if p.name == "tanh"), (2, 0)), (TWO, (1, 0))]
)
def test_numpy_takes_no_buffer_too_many(p, buffers):
    layout = emit.allocate(p, "out", numpy_target.FRAGILE)
    assert (len(layout.floats), len(layout.truths)) == buffers


@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++"])
def test_c_is_clean_under_all_warnings(compiler, generated):
    if not shutil.which(compiler):
        pytest.skip(f"{compiler} is not installed")
    standard = ["-x", "c++", "-std=c++17"] if compiler.endswith("++") else ["-std=c99"]
    warnings = ["-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-fsyntax-only"]
    files = sorted(map(str, (generated / "c").glob("*.c")))
    done = subprocess.run([compiler, *standard, *warnings, *files], capture_output=True, text=True)
    assert not done.returncode, done.stderr


def test_numpy_code_is_clean_under_ruff(generated):
    if not shutil.which("ruff"):
        pytest.skip("ruff is not installed")
    for command in (["check", "--select=E,F,W,I,B,UP,SIM,C4,RET", "--ignore=E741"], ["format", "--check"]):
        done = subprocess.run(
            ["ruff", *command, "--isolated", "--line-length=110", str(generated / "numpy")],
            capture_output=True,
            text=True,
        )
        assert not done.returncode, done.stdout


@pytest.mark.parametrize("dtype", DTYPES)
def test_constants_are_rounded_once(dtype):
    exact = 1 + Fraction(1, 2**24) + Fraction(1, 2**60)  # by way of float64, a tie that falls to 1
    assert (
        Fraction(emit.constant(exact, dtype).value)
        == {
            "float64": 1 + Fraction(1, 2**24),
            "float32": 1 + Fraction(1, 2**23),
        }[dtype]
    )
    info = np.finfo(dtype)
    tiny, huge = Fraction(float(info.smallest_subnormal)), Fraction(float(info.max))
    for sign in (1, -1):
        assert emit.constant(sign * tiny / 2, dtype).value == 0
        assert emit.constant(sign * tiny * Fraction(3, 4), dtype).value == sign * tiny
        assert emit.constant(sign * huge, dtype).value == sign * huge
        assert emit.constant(sign * 2 * huge, dtype).value == sign * np.inf
    for value in np.abs(points("float64")[:2000]):
        if np.isfinite(value):
            with np.errstate(all="ignore"):
                assert emit.constant(Fraction(float(value)), dtype).value == np.dtype(dtype).type(value)


# The manners of the NumPy kernels


LAYOUTS = {
    "contiguous": lambda x: x,
    "reversed": lambda x: x[::-1],
    "strided": lambda x: np.repeat(x, 3)[::3],
    "fortran": lambda x: np.asfortranarray(x.reshape(4, -1)),
    "transposed": lambda x: x.reshape(-1, 4).T,
    "inner dimension cut": lambda x: np.pad(x.reshape(-1, 2, 2), ((0, 0), (0, 1), (0, 1)))[:, :2, :2],
    "swapped bytes": lambda x: x.astype(x.dtype.newbyteorder()),
    "unaligned": lambda x: np.frombuffer(b"." + x.tobytes(), x.dtype, offset=1),
    "read-only": lambda x: np.broadcast_to(x, (2, x.size)),
}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", ["sigmoid", "elu"])  # elu: expm1 is the first step, straight on the input
def test_the_layout_of_the_input_changes_no_bit(name, layout, dtype, numpy):
    kernel = numpy(name, dtype)
    x = LAYOUTS[layout](points(dtype))
    before = x.copy()
    got = kernel(x)
    assert got.shape == x.shape and got.dtype == dtype and got.dtype.isnative
    assert bits(got.ravel()) == bits(kernel(np.ascontiguousarray(x.ravel(), dtype)))
    assert before.tobytes() == x.tobytes()


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name not in ("read-only", "unaligned")])
@pytest.mark.parametrize("name", ["sigmoid", "elu", "elu2", "polynomial", "interval", "unit"])
def test_the_result_goes_where_it_is_told(name, layout, dtype, numpy):
    kernel = numpy(name, dtype)
    x = points(dtype)
    want = bits(kernel(LAYOUTS[layout](x)).ravel())
    out = LAYOUTS[layout](np.zeros_like(x))
    assert kernel(LAYOUTS[layout](x), out=out) is out
    assert bits(out.astype(dtype).ravel()) == want
    same = LAYOUTS[layout](x.copy())  # in place
    assert kernel(same, same) is same
    assert bits(same.astype(dtype).ravel()) == want


@pytest.mark.parametrize("shift", [-5, -1, 1, 5, 20_000])
def test_overlapping_memory_is_no_trouble(shift, sigmoid):
    memory = points("float64")
    low, high = max(0, -shift), max(0, shift)
    size = memory.size - abs(shift)
    want = bits(sigmoid(memory[low : low + size].copy()))
    out = memory[high : high + size]
    sigmoid(memory[low : low + size], out=out)
    assert bits(out) == want


def test_shapes_follow_the_rules_of_ufuncs(sigmoid, numpy):
    for shape in ((0,), (0, 3), (3, 0), (1,), (2, 3, 4), (1, 1, 1)):
        assert sigmoid(np.ones(shape)).shape == shape
        assert sigmoid(np.ones(shape), out=np.zeros(shape)).shape == shape
    out = np.zeros((3, 4))
    assert sigmoid(np.arange(4.0), out=out) is out
    assert bits(out[2]) == bits(sigmoid(np.arange(4.0)))
    with pytest.raises(ValueError):
        sigmoid(np.zeros((3, 4)), out=np.zeros(4))
    with pytest.raises(ValueError):
        sigmoid(np.zeros(4), out=np.broadcast_to(0.0, 4))
    assert sigmoid(np.zeros((2, 3), order="F")).flags.f_contiguous
    two = numpy("two", "float64")
    assert bits(two(np.zeros((3, 1)), np.arange(4.0)).ravel()) == bits(np.tile(two(0.0, np.arange(4.0)), 3))


TWO_INPUTS = [p.name for p in PROGRAMS if len(p.variables) == 2 and p.name != "names"]


@pytest.mark.parametrize("size", [1, 7, 40_000])
@pytest.mark.parametrize("name", TWO_INPUTS)
def test_the_result_may_be_either_of_two_inputs(name, size, numpy):
    for dtype in DTYPES:
        kernel = numpy(name, dtype)
        x, y = points(dtype, 1)[:size], points(dtype, 2)[:size]
        want = bits(kernel(x, y))
        assert want == bits(interpret(next(p for p in PROGRAMS if p.name == name), x, y))
        for which in (0, 1):
            arrays = [x.copy(), y.copy()]
            assert kernel(*arrays, out=arrays[which]) is arrays[which]
            assert bits(arrays[which]) == want
        both = x.copy()  # x and y and out are one
        assert bits(kernel(both, both, out=both)) == bits(kernel(x, x))


@pytest.mark.parametrize("size", [11, 40_000])
@pytest.mark.parametrize("shift", [-3, -1, 1, 3])
@pytest.mark.parametrize("name", TWO_INPUTS)
def test_two_inputs_may_overlap_the_result(name, shift, size, numpy):
    kernel = numpy(name, "float64")
    x, y = points("float64", 1)[:size], points("float64", 2)[: size + 6]
    for order in (1, -1):
        memory = y.copy()
        low = memory[3 : size + 3]
        first, second = (x, low.copy()) if order == 1 else (low.copy(), x)
        want = bits(kernel(first, second))
        first, second = (x, low) if order == 1 else (low, x)
        out = memory[3 + shift : 3 + shift + size]
        kernel(first, second, out=out)
        assert bits(out) == want


@pytest.mark.parametrize("first", LAYOUTS)
@pytest.mark.parametrize("second", ["contiguous", "reversed", "swapped bytes", "unaligned"])
@pytest.mark.parametrize("name", ["leaky", "mixed"])
def test_two_layouts_change_no_bit(name, first, second, numpy):
    for dtype in DTYPES:
        kernel = numpy(name, dtype)
        for size in (8, points(dtype).size):
            x = LAYOUTS[first](points(dtype, 1)[:size])
            y = LAYOUTS[second](np.resize(points(dtype, 2), x.size)).reshape(x.shape)
            got = kernel(x, y)
            assert got.shape == x.shape and got.dtype == dtype
            flat = (np.ascontiguousarray(a, dtype).ravel() for a in (x, y))
            assert bits(np.ascontiguousarray(got).ravel()) == bits(kernel(*flat))


def test_two_inputs_have_the_type_and_the_shape_that_numpy_gives_them(numpy):
    kernel = numpy("leaky", "float64")
    numbers = [2, 2.5, True, np.int8(2), np.float16(2.5), np.float32(2.5), np.float64(2.5)]
    arrays = [np.array([-1.0, 3.0]).astype(kind) for kind in ("f2", "f4", "f8", "i1", "i8", ">f4", ">f8")]
    for a in [*numbers, *arrays]:
        for b in [*numbers, *arrays]:
            want = np.result_type(a, b)
            want = want.newbyteorder("=") if want.kind == "f" else np.dtype(float)
            got = kernel(a, b)
            assert got.dtype == want and got.shape == np.broadcast(a, b).shape
            dtype = "float32" if want == np.float16 else want
            flat = kernel(*(np.broadcast_to(np.asarray(v, dtype), got.shape).copy() for v in (a, b)))
            assert bits(np.asarray(got)) == bits(np.asarray(flat).astype(want))
    assert kernel(np.ones((3, 1)), np.ones(4)).shape == (3, 4)
    assert kernel(np.ones((0, 1)), np.ones(4)).shape == (0, 4)
    assert kernel(np.ones((3, 1)), np.ones(4), out=np.zeros((2, 3, 4))).shape == (2, 3, 4)
    for x, y, out in (
        (np.ones(3), np.ones(4), None),
        (np.ones((3, 1)), np.ones(4), np.zeros(4)),
        (np.ones(3), 1.0, np.broadcast_to(0.0, 3)),
    ):
        with pytest.raises(ValueError):
            kernel(x, y, out=out)


def test_an_array_of_another_kind_as_the_result(sigmoid):
    x = points("float64")[:50]
    want = bits(sigmoid(x))
    for out in (np.zeros((5, 10)).view(np.matrix), np.ma.zeros((5, 10))):
        got = sigmoid(x.reshape(5, 10), out=out)
        assert got is out and bits(np.asarray(out).ravel()) == want


def test_small_and_large_arrays_have_the_same_bits(numpy):
    for p in PROGRAMS:
        for dtype in DTYPES:
            kernel = numpy(p.name, dtype)
            x = inputs(p, dtype)
            want = bits(kernel(*x))
            for size in (0, 1, 2, 3, 5, 17, 100):
                assert bits(kernel(*(v[:size] for v in x))) == want[:size]
                assert bits(kernel(*(v[3 : size + 3] for v in x))) == want[3 : size + 3]


def test_scalars_give_scalars(sigmoid, numpy):
    for x in (0, 0.0, False, np.float64(0), np.array(0.0), np.array(0), np.int8(0)):
        assert type(sigmoid(x)) is np.float64 and sigmoid(x) == 0.5
    assert type(sigmoid(np.float32(0))) is np.float32 and type(sigmoid(np.float16(0))) is np.float16
    assert sigmoid([0, 1]).dtype == np.float64
    out = np.ones(())
    assert sigmoid(0, out=out) is out and out == 0.5
    # a Python number beside a float32 array is as wide as that
    assert numpy("two", "float32")(np.ones(2, np.float32), 2.0).dtype == np.float32
    assert numpy("two", "float32")(np.ones(2, np.float32), np.float64(2)).dtype == np.float64


@pytest.mark.parametrize("kind", "?bBhHiIlLqQ")
def test_integers_and_booleans_become_float64(kind, sigmoid):
    x = np.array([0, 1, 1, 0] if kind == "?" else [0, 1, 100, np.iinfo(kind).max], kind)
    assert bits(sigmoid(x)) == bits(sigmoid(x.astype(np.float64)))


def test_float16_is_computed_in_float32(sigmoid):
    x = np.arange(2**16, dtype=np.uint16).view(np.float16)
    x = np.where(np.isnan(x), np.float16(np.nan), x)
    with np.errstate(all="raise"):
        got = sigmoid(x)
    assert got.dtype == np.float16
    assert bits(got) == bits(sigmoid(x.astype(np.float32)).astype(np.float16))


@pytest.mark.parametrize("x", [np.longdouble(1), 1j, None, "1", ["a"], np.array([1, None]), np.datetime64("2000")])
def test_other_kinds_are_refused_in_one_line(x, sigmoid):
    with pytest.raises(TypeError) as caught:
        sigmoid(x)
    assert "\n" not in str(caught.value)


def test_out_is_cast_within_its_kind(sigmoid):
    x = np.arange(5.0)
    for dtype in (np.float16, np.float32, np.float64, np.longdouble, np.complex128):
        assert np.array_equal(sigmoid(x, out=np.zeros(5, dtype)), sigmoid(x).astype(dtype))
    for out in (np.zeros(5, int), [0.0] * 5, 1.0):
        with pytest.raises(TypeError):
            sigmoid(x, out=out)


@pytest.mark.parametrize("dtype", [*DTYPES, "float16"])
@pytest.mark.parametrize("p", PROGRAMS, ids=lambda p: p.name)
def test_no_flag_on_the_way_is_reported(p, dtype, numpy):
    # exp(-800) underflows where sigmoid is 1; -2*|x| overflows where tanh is 1; elu's other branch overflows
    x = inputs(p, dtype)
    with np.errstate(all="raise"):
        numpy(p.name, "float64")(*x)
        numpy(p.name, "float64")(*(v[0] for v in x))


# Loading


def test_a_changed_copy_is_loaded_afresh(tmp_path, generated):
    for language, old, new, module in (
        ("numpy", "np.add(1.0", "np.add(2.0", "sigmoid.py"),
        ("c", "1.0 + t", "2.0 + t", "sigmoid.c"),
    ):
        copy = write(tmp_path / language, TARGETS[language].files(PROGRAMS))
        load = TARGETS[language].load
        assert load(copy)("sigmoid", "float64")(0.0) == 0.5
        text = (copy / module).read_text()
        (copy / module).write_text(text.replace(old, new))
        assert load(copy)("sigmoid", "float64")(0.0) == 1 / 3
        assert load(generated / language)("sigmoid", "float64")(0.0) == 0.5
        assert not list(copy.glob("__pycache__"))


def test_numpy_works_as_a_vendored_package_without_symsig(tmp_path, generated):
    shutil.copytree(generated / "numpy", tmp_path / "vendored")
    code = "import sys, vendored; assert not {m for m in sys.modules if 'symsig' in m}; print(vendored.sigmoid(0))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "0.5\n"


def test_the_library_is_private_and_built_once(generated, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    library = c.build(generated / "c")
    assert library.parent == tmp_path / "symsig" and library.parent.stat().st_mode & 0o777 == 0o700
    built = library.stat().st_mtime_ns
    assert c.build(generated / "c") == library and library.stat().st_mtime_ns == built
    assert list(library.parent.iterdir()) == [library]


def test_without_a_compiler_c_is_unavailable(generated, monkeypatch):
    monkeypatch.setenv("CC", "no-such-compiler -O1; touch oops")
    with pytest.raises(Unavailable, match="no C compiler found: no-such-compiler"):
        c.build(generated / "c")


def test_code_that_does_not_compile_is_one_line(tmp_path):
    folder = write(tmp_path, {**c.TARGET.files((SIGMOID,)), "sigmoid.c": "int f(void) { return }\n"})
    with pytest.raises(SymsigError, match=r"does not compile: .*error") as caught:
        c.build(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("language", TARGETS)
def test_an_unknown_kernel_is_an_error_of_the_user(language, generated):
    with pytest.raises(SymsigError, match="no kernel named 'nonesuch'"):
        TARGETS[language].load(generated / language)("nonesuch", "float64")


def test_kernels_are_the_generated_ones_and_need_no_sympy(generated):
    assert kernels.names(generated / "numpy") == sorted(p.name for p in PROGRAMS)
    with pytest.raises(AttributeError, match="no kernel 'nonesuch'"):
        _ = kernels.nonesuch
    code = (
        "import sys, pickle; from symsig import kernels\n"
        "for kernel in (getattr(kernels, name) for name in sys.argv[1:] or dir(kernels)):\n"
        "    assert pickle.loads(pickle.dumps(kernel)) is kernel\n"
        "assert 'sympy' not in sys.modules"
    )
    for choice, names in (("numpy", []), ("", ["sigmoid", "logaddexp_grad"])):  # native ones are compiled
        environment = os.environ | {kernels.CHOICE: choice}
        command = [sys.executable, "-c", code, *names]
        subprocess.run(command, cwd=Path(__file__).parent.parent, env=environment, check=True)


def test_a_function_may_be_its_variable(tmp_path):
    identity = Program("identity", ("x",), (), "x")
    x = points("float64")
    for language, target in TARGETS.items():
        kernel = target.load(write(tmp_path / language, target.files((identity,))))("identity", "float64")
        assert bits(kernel(x)) == bits(x)


def test_programs_are_read_as_meant():
    assert program("x", "y = add x -1/2", name="f").steps[0].args == ("x", Fraction(-1, 2))
