"""The native kernels: the same bits from every compiler, version, length and place, and from NumPy; flags."""

from __future__ import annotations

import ctypes
import math
import re
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path

import elsewhere
import numpy as np
import pytest
from plans import program

from symsig.audit import audit
from symsig.audit.flags import raised
from symsig.definitions import definitions_of, function_of
from symsig.expr.tree import Tree, nodes, num, var
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Magnitudes, Plan, Program, SymsigError, Unavailable
from symsig.program.native.cores import CORES, FILE, RECIPES, recomputed
from symsig.program.native.formats import DOUBLE, LOG_2, SINGLE, Working
from symsig.program.native.lower import lower
from symsig.program.native.run import OPERATIONS, SINGLE_OPERATIONS, fma, fma_single, run
from symsig.program.native.usual import BLOCK, SPREAD
from symsig.program.native.wide import Arithmetic, Wide
from symsig.targets import ALL, OWN
from symsig.workflow import Effort, Job, checked_own_plan, generated_files

NATIVE = OWN["native"]
GENERATED = Path(__file__).parent.parent / "generated" / "native"
SEED = 20261123
SOME = ["sigmoid", "tanh", "silu_grad", "log1mexp", "logit", "gelu", "logaddexp"]
"""Between them all cores, a local polynomial, a pole, and two variables."""


@pytest.fixture(scope="module")
def native():
    try:
        return NATIVE.load(GENERATED)
    except Unavailable as reason:
        pytest.skip(str(reason))


@np.errstate(all="ignore")
def points(name: str, dtype: Dtype, count: int) -> list[np.ndarray]:
    """Inputs of all sizes, and about 0, with those at which something ends; a column for each variable."""
    rng = np.random.default_rng(SEED)
    width = np.dtype(dtype).itemsize * 8
    columns = []
    for i in range(len(FAMILY[name].variables)):
        wild = rng.integers(0, 2**width, count // 4, dtype=f"u{width // 8}").view(dtype)
        near = rng.standard_normal(count // 4) * 2.0 ** rng.integers(-8, 4, count // 4)
        tails = rng.uniform(-760, 760, count // 4)
        unit = rng.random(count // 4)
        some = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 0.5, 5e-324, 1e308, -1e308, 709.0, -709.0, -745.2]
        column = np.concatenate([wild, *(part.astype(dtype) for part in (np.array(some), near, tails, unit))])
        columns.append(rng.permutation(column) if i else column)
    return columns


def bits(x: np.ndarray) -> list[int]:
    """The bits of floats, all NaNs being one."""
    x = np.where(np.isnan(x), x.dtype.type(np.nan), x)
    return x.view(f"u{x.dtype.itemsize}").tolist()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_numpy_runs_the_program_to_the_same_bits(name: str, dtype: Dtype, native) -> None:
    columns = points(name, dtype, 2000)
    assert bits(run(program(name, dtype), *columns)) == bits(native(name, dtype)(*columns))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", SOME)
def test_length_place_and_scalar_change_no_bit(name: str, dtype: Dtype, native) -> None:
    kernel, columns = native(name, dtype), points(name, dtype, 400)
    whole = bits(kernel(*columns))
    assert bits(np.array([kernel.scalar(*map(float, row)) for row in zip(*columns, strict=True)], dtype)) == whole
    for length in range(68):
        at = 3 * length
        assert bits(kernel(*(c[at : at + length] for c in columns))) == whole[at : at + length]
    for offset in range(16):
        assert bits(kernel(*(c[offset:] for c in columns))) == whole[offset:]
        raw = [np.zeros(c.nbytes + 16, np.uint8)[offset:][: c.nbytes] for c in columns]
        for place, c in zip(raw, columns, strict=True):
            place[:] = c.view(np.uint8)
        if offset % columns[0].itemsize == 0:
            assert bits(kernel(*(place.view(dtype) for place in raw))) == whole
    for step in (2, 3, -1):
        assert bits(kernel(*(c[::step] for c in columns))) == whole[::step]
    here = [c.copy() for c in columns]  # in place
    kernel.at(*(c.ctypes.data for c in here), here[0].ctypes.data, here[0].size)
    assert bits(here[0]) == whole


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["tanh", "gelu", "silu_grad", "logaddexp"])
def test_a_long_array_has_the_same_bits_wherever_it_begins(name: str, dtype: Dtype, native) -> None:
    """Its first inputs go alone, so that the others lie in whole lines of a cache."""
    size = 33 * 2 * BLOCK // np.dtype(dtype).itemsize + 21  # where there are tables blocks are twice as long
    kernel, columns = native(name, dtype), [np.resize(c, size) for c in points(name, dtype, 400)]
    whole = bits(np.concatenate([kernel(*(c[i : i + 100] for c in columns)) for i in range(0, size, 100)]))
    assert bits(kernel(*columns)) == whole
    room = [np.zeros(size + 64, dtype) for _ in columns]
    for offset in range(0, 64, np.dtype(dtype).itemsize):
        at = offset // np.dtype(dtype).itemsize
        for place, c in zip(room, columns, strict=True):
            place[at : at + size] = c
        assert bits(kernel(*(place[at : at + size] for place in room))) == whole
    kernel.at(*(p[at:].ctypes.data for p in room), room[0][at:].ctypes.data, size)  # in place
    assert bits(room[0][at : at + size]) == whole


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_inputs_that_are_all_usual_have_the_same_bits(name: str, dtype: Dtype, native) -> None:
    """Without the guards, and with them because of a NaN in the block; ends of the range among them."""
    kernel, columns = native(name, dtype), points(name, dtype, 8000)
    ranges = program(name, dtype).usual
    if not ranges:
        pytest.skip("it has no guards")
    keep = np.ones(columns[0].size, bool)
    for column, usual in zip(columns, ranges, strict=True):
        keep &= (np.abs(column) >= usual.least) & (np.abs(column) <= usual.most)
        keep &= (np.sign(column) == usual.sign) | (usual.sign == 0)
    inputs = [column[keep] for column in columns]
    for i, usual in enumerate(ranges):
        ends = [
            sign * end for end in (usual.least, usual.most) for sign in ([usual.sign] if usual.sign else [1, -1])
        ]
        inputs = [np.append(c, ends if i == j else [c[0]] * len(ends)).astype(dtype) for j, c in enumerate(inputs)]
    assert inputs[0].size > 1000
    block = BLOCK // np.dtype(dtype).itemsize
    for start in range(0, inputs[0].size, block - 1):
        some = [c[start : start + block - 1] for c in inputs]
        guarded = kernel(*(np.append(c, np.array(np.nan, dtype)) for c in some))
        assert bits(kernel(*some)) == bits(guarded[:-1])


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["bce_with_logits", "bce_with_logits_grad", "bce_with_logits_grad2"])
def test_labels_are_usual(name: str, dtype: Dtype) -> None:
    """0 and 1, which are the ends of the domain; with the guards they took twice as long."""
    assert program(name, dtype).usual[1] == Magnitudes(0.0, 1.0, 1)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_what_is_usual_is_told_by_one_bit_or_ends_where_the_benchmarks_do(name: str, dtype: Dtype) -> None:
    """As many powers of two as a power of two is, which takes half of the operations; not if that left inputs of
    the benchmarks out, or zeros."""
    for usual in program(name, dtype).usual:
        ends = np.array([usual.least, usual.most], dtype).view("u8" if dtype == "float64" else "u4")
        beyond = int(ends[1]) - int(ends[0]) + 1
        assert usual.least == 0 or usual.most == SPREAD / 2 or beyond & (beyond - 1) == 0
        assert usual.most >= SPREAD / 2 or usual.most >= float(np.nextafter(np.dtype(dtype).type(1), 0))


@pytest.mark.parametrize("name", ["mish", "elu", "gelu_tanh", "mish_grad"])
def test_zeros_are_usual_in_float32(name: str) -> None:
    """Computed in float64, where the square of a float32 is a normal number."""
    (usual,) = program(name, "float32").usual
    assert usual.least == 0


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", [name for name in FAMILY if len(FAMILY[name].variables) == 1])
def test_zeros_among_usual_inputs_change_no_bit(name: str, dtype: Dtype, native) -> None:
    """Of both signs, in whole blocks and in the last one, in place too."""
    kernel, (usual,) = native(name, dtype), program(name, dtype).usual or (Magnitudes(0.5, 0.75, 1),)
    rng = np.random.default_rng(SEED)
    x = rng.uniform(usual.least, usual.most, 2 * BLOCK).astype(dtype) * (
        usual.sign or rng.choice([-1, 1], 2 * BLOCK)
    )
    x = np.where(rng.random(x.size) < 1 / 16, np.copysign(0, rng.uniform(-1, 1, x.size)), x).astype(dtype)
    x = x[: -BLOCK // 16]
    assert {str(v) for v in x if v == 0} == {"0.0", "-0.0"}
    want = bits(np.array([kernel.scalar(float(v)) for v in x], dtype))
    assert bits(kernel(x)) == want
    kernel.at(x.ctypes.data, x.ctypes.data, x.size)
    assert bits(x) == want


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_inputs_apart_have_the_same_bits_among_others_and_alone(name: str, dtype: Dtype, native) -> None:
    """None in a block, one, and more and more of them, to nothing else; in place, too."""
    whole = program(name, dtype)
    if whole.apart is None:
        pytest.skip("it has none")
    inputs, (usual,) = whole.apart.inputs, whole.usual
    rng = np.random.default_rng(SEED)
    block = BLOCK // np.dtype(dtype).itemsize
    ends = np.array([inputs.least, inputs.most], dtype)
    beside = np.array([np.nextafter(ends[0], 0, dtype=dtype), np.nextafter(ends[1], np.inf, dtype=dtype)], dtype)
    alone = rng.uniform(*ends, 6 * block).astype(dtype).clip(*ends)
    alone[:2] = ends
    others = rng.uniform(inputs.most, min(usual.most, 8 * inputs.most), 20 * block).astype(dtype)
    others = np.append(others, beside[beside >= usual.least])
    signs = {0: [1, -1], 1: [1], -1: [-1]}[inputs.sign]
    alone = (alone * rng.choice(signs, alone.size)).astype(dtype)
    others = (others * rng.choice([1, -1] if usual.sign == 0 else [usual.sign], others.size)).astype(dtype)
    assert bits(run(whole.apart.program, alone)) == bits(run(whole, alone))
    kernel = native(name, dtype)
    for many in (0, 1, 2, 7, block // 2, block - 1, block):
        x = np.append(rng.choice(alone, many), rng.choice(others, 3 * block - many))
        rng.shuffle(x[:block])
        expected = bits(run(whole, x))
        assert bits(kernel(x)) == expected
        kernel.at(x.ctypes.data, x.ctypes.data, x.size)
        assert bits(x) == expected


@pytest.mark.parametrize("variable", ["t", "values"])
def test_an_input_may_be_called_as_what_a_kernel_calls_its_own(variable: str, tmp_path: Path, native) -> None:
    """The same bits as under its own name, among inputs apart as well."""

    def called(of: Program) -> Program:
        names = {"x": variable}
        steps = tuple(
            replace(s, args=tuple(names.get(a, a) if isinstance(a, str) else a for a in s.args)) for s in of.steps
        )
        apart = replace(of.apart, program=called(of.apart.program)) if of.apart else None
        return replace(of, variables=(variable,), steps=steps, apart=apart)

    for path, text in NATIVE.files(tuple(called(program("silu_grad", dtype)) for dtype in DTYPES)).items():
        (tmp_path / path).write_text(text)
    kernel = NATIVE.load(tmp_path)("silu_grad", "float64")
    x = np.linspace(-3, 3, 500)
    assert bits(kernel(x)) == bits(native("silu_grad", "float64")(x))


BUILDS = {
    "gcc -O0": ["gcc", "-std=c99", "-O0"],
    "gcc -O3, AVX2": ["gcc", "-std=c99", "-O3", "-DSYMSIG_HAS_AVX512=0"],
    "gcc -O2, no vector unit and no fma": [
        "gcc", "-std=c99", "-O2", "-DSYMSIG_HAS_AVX512=0", "-DSYMSIG_HAS_FMA=0",
    ],
    "clang -O0": ["clang", "-std=c99", "-O0"],
    "clang -O3": ["clang", "-std=c99", "-O3"],
    "g++ -O2": ["g++", "-x", "c++", "-std=c++17", "-O2"],
    "clang++ -O2": ["clang++", "-x", "c++", "-std=c++17", "-O2"],
}  # fmt: skip


@pytest.mark.parametrize("build", BUILDS)
def test_compilers_and_versions_agree_to_the_bit(build: str, native, tmp_path: Path) -> None:
    compiler, *flags = BUILDS[build]
    if not shutil.which(compiler):
        pytest.skip(f"{compiler} is not installed")
    library = tmp_path / "kernels.so"
    files = [str(GENERATED / f"{name}.c") for name in SOME]
    warnings = ["-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror"]
    command = [compiler, *flags, *warnings, "-ffp-contract=off", "-fPIC", "-shared", "-o", str(library), *files]
    done = subprocess.run([*command, "-lm"], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    loaded = ctypes.CDLL(str(library))
    for name in SOME:
        for dtype, suffix in (("float64", ""), ("float32", "f")):
            columns = points(name, dtype, 4000)
            call = loaded[f"symsig_{name}{suffix}_array"]
            call.argtypes = [ctypes.c_void_p] * (len(columns) + 1) + [ctypes.c_size_t]
            out = np.empty_like(columns[0])
            call(*(c.ctypes.data for c in columns), out.ctypes.data, out.size)
            assert bits(out) == bits(native(name, dtype)(*columns)), (name, dtype)


@pytest.mark.parametrize("build", elsewhere.BUILDS)
def test_another_processor_agrees_to_the_bit(build: str, native, tmp_path: Path) -> None:
    if missing := elsewhere.missing(build):
        pytest.skip(f"not installed: {missing}")
    asked = [(name, dtype, points(name, dtype, 4000)) for name in SOME for dtype in DTYPES]
    found = elsewhere.results(build, asked, GENERATED, tmp_path)
    for (name, dtype, columns), got in zip(asked, found, strict=True):
        want = bits(native(name, dtype)(*columns))
        assert [bits(one) for one in got] == [want, want], (name, dtype)


def on_memory_of_their_length(flags: list[str], folder: Path) -> Path:
    """A program that calls array functions on memory that ends where the array ends, and looks at the results."""
    if not shutil.which("gcc"):
        pytest.skip("gcc is not installed")
    lines = [
        "#include <stdlib.h>",
        "#include <math.h>",
        '#include "symsig.h"',
        "int main(void) {",
        "int above = 0;",
    ]
    for name in SOME:
        for real, suffix in (("double", ""), ("float", "f")):
            inputs = ", ".join(["x", "x"][: len(FAMILY[name].variables)])
            lines += [
                "for (size_t n = 0; n < 300; n += n < 40 ? 1 : 37) {",
                f"{real} *x = ({real} *)malloc(n * sizeof *x), *y = ({real} *)malloc(n * sizeof *y);",
                f"for (size_t i = 0; i < n; ++i) x[i] = i % 7 || n > 200 ? ({real})(i * i) - 300 : ({real})NAN;",
                f"symsig_{name}{suffix}_array({inputs}, y, n);",
                "for (size_t i = 0; i < n; ++i) if (y[i] > 0) ++above;",
                "free(x); free(y); }",
            ]
    main, program = folder / "main.c", folder / "main"
    main.write_text("\n".join([*lines, "return above == 0; }"]))
    files = [str(GENERATED / f"{name}.c") for name in SOME]
    command = [
        "gcc",
        "-std=c99",
        *flags,
        f"-I{GENERATED}",
        "-ffp-contract=off",
        "-o",
        str(program),
        str(main),
        *files,
    ]
    done = subprocess.run([*command, "-lm"], capture_output=True, text=True, check=False)
    if done.returncode and "cannot find" in done.stderr:
        pytest.skip("no sanitizers are installed")
    assert not done.returncode, done.stderr
    return program


def test_sanitizers_find_nothing(tmp_path: Path) -> None:
    flags = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    program = on_memory_of_their_length(flags, tmp_path)
    ran = subprocess.run([str(program)], capture_output=True, text=True, check=False)
    assert not ran.returncode, ran.stderr


def test_valgrind_finds_nothing(tmp_path: Path) -> None:
    """Nor a result that was not written: the program decides by each. It has no AVX-512."""
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    program = on_memory_of_their_length(["-O2", "-g", "-DSYMSIG_HAS_AVX512=0"], tmp_path)
    command = ["valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full", str(program)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert not ran.returncode, ran.stderr


LEFT = {"selu": {"overflow", "invalid"}}
"""1.05*x, which is for x > 0, is computed of -1.7e308, too."""


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_no_flag_where_the_result_is_a_number_and_at_nan(name: str, dtype: Dtype, native) -> None:
    """Nothing but `inexact`, and `underflow`: what underflows in tails and next to poles is left to do so, where it
    does not count."""
    kernel, columns = native(name, dtype), points(name, dtype, 400)
    with np.errstate(all="ignore"):
        results = kernel(*columns)
    rows = np.array(columns).T
    assert raised(kernel, rows[np.abs(results) < 1e30]) <= {"underflow"} | LEFT.get(name, set())
    assert not raised(kernel, np.full((9, len(columns)), np.nan, dtype))


def test_no_stage_is_empty() -> None:
    """softsign had one: all of it was done again where it was read."""
    for source in GENERATED.glob("*.c"):
        assert not re.search(r"\w+\(\)\n\{\n\}", source.read_text()), source.name


UNDERFLOWS = {
    ("mish_grad", "float64"): "sums of powers of an exponential",
    ("mish_grad2", "float64"): "the same",
    ("softsign", "float64"): "1/x of the largest numbers",
    ("softsign", "float32"): "the same",
    ("selu", "float64"): "1.05*x of an x < 0, of which 1.76*x is a normal number",
}
"""Still."""


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", [name for name in FAMILY if len(FAMILY[name].variables) == 1])
def test_no_underflow_where_the_result_is_no_subnormal_number(name: str, dtype: Dtype, native) -> None:
    """Next to 0 and to poles, and in tails; and no other flag."""
    if (name, dtype) in UNDERFLOWS:
        pytest.skip(UNDERFLOWS[name, dtype])
    kernel, (x,) = native(name, dtype), points(name, dtype, 4000)
    exponents = np.random.default_rng(SEED).uniform(-1074 if dtype == "float64" else -149, 10, 2000)
    with np.errstate(all="ignore"):
        x = np.concatenate([x, 2.0**exponents, -(2.0**exponents)]).astype(dtype)
        results = kernel(x)
    normal = x[(np.abs(results) >= np.finfo(dtype).smallest_normal) & np.isfinite(results)]
    assert not raised(kernel, normal[:, None])
    sizes = np.abs(normal)
    for ends in (Magnitudes(2.0**-99, 20.0, 0), *program(name, dtype).usual):  # in blocks that leave guards out
        usual = normal[(sizes >= ends.least) & (sizes <= ends.most)]
        assert not raised(kernel, usual[:, None])
    assert not raised(np.vectorize(kernel.scalar, otypes=[dtype]), normal[::8, None].astype(float))


def test_nothing_is_promised_or_audited_where_a_language_has_no_kernel() -> None:
    gelu = replace(FAMILY["sigmoid"], name="gelu_of_nobody")
    assert Job(gelu, "float64", (NATIVE,), GENERATED.parent, Effort(10)).run() == []
    plan = Plan(gelu, (), Tree("erfc", var("x")))  # no plan in symsig's own arithmetic
    files = generated_files({gelu.name: plan}, ALL, {})
    assert f"native/{gelu.name}.c" not in files and f"c/{gelu.name}.c" in files
    tables = files["ACCURACY.md"].split("## ")[1:]
    assert {table.split("\n")[0]: f"| {gelu.name} |" in table for table in tables} == {
        target.title: not target.own for target in ALL.values()
    }


def test_fma_of_float32_is_rounded_once() -> None:
    rng = np.random.default_rng(SEED)
    bits = rng.integers(0, 2**32, (3, 30000), dtype=np.uint32)
    a, b, c = bits.view(np.float32)
    with np.errstate(all="ignore"):
        c[::3] = -(a * b)[::3]  # what is left is the rounding of the product
    ties = slice(1, None, 3)  # a product between two floats, and beside it what float64 does not hold
    a[ties], b[ties] = (rng.integers(2**11, 2**13, 10000) * 2 + 1 for _ in range(2))
    c[ties] = rng.choice([2.0**-40, -(2.0**-40)], 10000)
    finite = np.isfinite(a) & np.isfinite(b) & np.isfinite(c)
    a, b, c = a[finite], b[finite], c[finite]
    with np.errstate(all="ignore"):
        found = fma_single(a, b, c)
    for x, y, z, got in zip(a, b, c, found, strict=True):
        exact = Fraction(float(x)) * Fraction(float(y)) + Fraction(float(z))
        if exact:
            exponent = max(math.frexp(float(exact))[1] - 24, -149)
            want = float(round(exact / Fraction(2) ** exponent) * Fraction(2) ** exponent)
            assert got == (want if abs(want) < 2.0**128 else math.copysign(math.inf, want)), (x, y, z)


def test_fma_is_rounded_once() -> None:
    rng = np.random.default_rng(SEED)
    a, b, c = (rng.standard_normal(3000) * 2.0 ** rng.integers(-60, 60, 3000) for _ in range(3))
    c[::3] = -(a * b)[::3]  # what is left is the rounding of the product
    c[1::3] = -(a * b)[1::3] * (1 + 2.0**-52)
    extreme = [5e-324, 2.0**-1022, 2.0**1023, -(2.0**-1060), 2.0**-540, 0.0, -0.0]
    pairs = [(x, y, z) for x in extreme for y in extreme for z in extreme]
    a, b, c = (np.concatenate([v, column]) for v, column in zip((a, b, c), np.array(pairs).T, strict=True))
    with np.errstate(all="ignore"):
        found = fma(a, b, c)
    for x, y, z, got in zip(a, b, c, found, strict=True):
        exact = Fraction(x) * Fraction(y) + Fraction(z)
        try:
            want = exact.numerator / exact.denominator
        except OverflowError:
            want = math.inf if exact > 0 else -math.inf
        assert got == want, (x.hex(), y.hex(), z.hex())


@pytest.mark.parametrize(
    ("times", "beside", "counts"), [(1.0, 1.0, False), (2.0**700, 1.0, True), (1.0, 2.0**-300, True)]
)
def test_a_small_exponential_counts_beside_what_is_small_and_times_what_is_large(
    times: float, beside: float, counts: bool
) -> None:
    """2^-200 is nothing beside 1; 2^700 times as much is, and so it is itself beside 2^-300."""
    arithmetic, p, faint = Arithmetic(wide=True), Tree("pow2", var("t")), Tree("neg", var("nothing"))
    arithmetic.faint[p] = faint
    term = Wide(var("x"), None, 0.0, times, ((p, num(1)),), (0.0, times))
    found = arithmetic.add(arithmetic.constant(Fraction(beside)), term)
    assert (faint in nodes(found.hi)) != counts


@pytest.mark.parametrize("fmt", [DOUBLE, SINGLE])
def test_the_parts_of_a_reduction(fmt: Working) -> None:
    """log(2) in two floats, the first of which times any k that occurs is one; and 2^k from the bits of a sum."""
    most = math.ceil(fmt.gone / math.log(2))
    for k in (1, 3, most - 1, most):
        assert fmt.nearest(k * fmt.log_2_hi) == k * fmt.log_2_hi
    assert abs(LOG_2 - fmt.log_2_hi - fmt.log_2_lo) < fmt.log_2_hi / 2 ** (2 * fmt.bits - most.bit_length() - 1)
    pow2 = (OPERATIONS if fmt is DOUBLE else SINGLE_OPERATIONS)["pow2"]
    for k in (1 - fmt.bias, -1, 0, 1, fmt.bias):
        with np.errstate(all="ignore"):
            assert pow2(np.array([float(fmt.magic) + k], fmt.dtype))[0] == 2.0**k


def test_the_exponent_of_a_float() -> None:
    for a in (0.75, 1.0, 1.4999999, 1.5, 2.0**-1022, 3e300):
        k = OPERATIONS["exponent"](np.array([a]))[0]
        assert 0.75 <= a * 2.0 ** -(k // 2) * 2.0 ** -(k - k // 2) < 1.5


@pytest.mark.parametrize(
    ("name", "bits"), [("exp_short", 33), ("erfcx_short", 33), ("exp_quotient_short", 33), ("power_of_step", 28)]
)
def test_a_core_is_what_its_recipe_leads_to(name: str, bits: int) -> None:
    assert recomputed([name]).strip("{}\n ") in FILE.read_text()
    assert set(CORES) == set(RECIPES) and 0 < CORES[name].bound < 2.0**-bits


# Where an early version was wrong, or was likely to be: the input, the nearest result, and what was amiss.
WITNESSES = [
    (
        "silu_grad",
        "-0x1.474973c84120bp+0",
        "0x1.b7d7537967aa7p-56",
    ),  # the sign was that of the high part, which is 0
    ("gelu_grad2", "-0x1.28e4ad4e822d7p+5", "-0x1.858f2861b58b9p-985"),  # x^2's low part times 1 + r instead of e^r
    ("gelu", "0x1.f9b6bb19226fcp-36", "0x1.f9b6bb1954414p-37"),  # a Fast2Sum of a smaller and a larger term
    ("logit", "0x1.fffffffffffffp-2", "-0x1.0000000000000p-52"),  # next to its zero, and a subnormal
    ("logit", "0x0.0000000000001p-1022", "-0x1.74385446d71c3p+9"),
    ("gelu_grad", "-0x1.cfcba64624f9ep-3", "0x1.4a1966f34e76dp-2"),  # too few coefficients in two words
    ("log1mexp", "-0x1.5cffe623e9279p+9", "-0x1.ffffffffffff3p-1008"),  # 2^-300 was lost
    ("selu", "-0x1.0f8616b028b1bp-1021", "-0x1.dd5da4183a4c9p-1021"),  # low parts were multiples of the least float
    ("selu", "0x1.7aa009efa974ap-1021", "0x1.8dd262d65d9c9p-1021"),
    ("tanhshrink", "0x1.5094470a67eabp-340", "0x1.83dfbe54d61a1p-1021"),
]


@pytest.mark.parametrize(("name", "x", "want"), WITNESSES)
def test_what_was_wrong_once(name: str, x: str, want: str, native) -> None:
    assert native(name, "float64").scalar(float.fromhex(x)).hex() == want


FORMULAS = [
    ("sigmoid(1000*x)", ""),  # 1000*x overflows, and was no number
    ("tanh(x/1000)", ""),  # the low part of a large quotient was taken for small: 0 at 1e308
    ("sigmoid(x/3)", ""),
    ("log(x)", "x > 0"),  # of the largest float the exponent is 1024; a scaled subnormal was nothing beside 1
    ("log(1 + abs(x))", ""),
    ("1/x", ""),  # was 1 at 0
    ("expm1(-x)", "x > 0"),  # was +0 at 0
    ("log((1 + x)/(1 - x))/2", "-1 < x < 1"),  # was +0 at -0
    ("-2*x*exp(-x**2)", ""),  # 2*x overflows where exp is 0
    ("erf(x)", ""),
    ("exp(-x**2)", ""),
    ("piecewise((x, x > 0), exp(x) - 1)", ""),
    ("tanh(x)/x", ""),  # was inf at 5e-324
    ("log(x/(1 - x))", "1/10 < x < 3/10"),  # of one part of a table; 3/10 as a float32 is outside
    ("log(x)", "x > 1/3"),  # as a float64 1/3 is outside
    ("log(x)/(1 + exp(-x))", "1 < x < 2"),  # of no power of two, and so of none of a number that is one
]


@pytest.mark.parametrize(("formula", "domain"), FORMULAS, ids=[" ".join(both) for both in FORMULAS])
def test_formulas_of_others(formula: str, domain: str) -> None:
    function = function_of(formula, definitions_of(FAMILY.values()), domain=domain)
    plan = checked_own_plan(function, NATIVE)
    for dtype in DTYPES:
        found = audit(partial(run, lower(plan, dtype)), function, dtype=dtype, points=1000)
        assert found.max_ulp <= NATIVE.claims[dtype] and not found.special_defects, found


REFUSED = {
    "exp(x)": "exp of an argument up to 1.79769e+308",
    "log(1 + exp(x - y))": "in float64 at 0x0.0p+0, -inf it would be 0x1.fffffffffffffp+1023, and not inf",
    "diff(x*sigmoid(x)**2, x)": "a product of exponentials that may underflow before more is multiplied",
    "sqrt(1 + x**2)": "the square root of 1 + w**2 is outside the class that is decided",
}


def test_a_domain_that_ends_beyond_all_float32_is_refused() -> None:
    """As a constant of the C code it was infinite, and that did not compile."""
    function = function_of("sigmoid(x)", definitions_of(FAMILY.values()), domain="x < 1" + 60 * "0")
    with pytest.raises(SymsigError) as refusal:
        checked_own_plan(function, NATIVE)
    reason = "its domain ends at 1e+60, which is beyond the largest float32"
    assert str(refusal.value) == f"f: no native kernel: {reason}"


@pytest.mark.parametrize("formula", REFUSED)
def test_what_would_be_wrong_is_refused(formula: str) -> None:
    function = function_of(formula, definitions_of(FAMILY.values()))
    with pytest.raises(SymsigError) as refusal:
        checked_own_plan(function, NATIVE)
    assert str(refusal.value) == f"f: no native kernel: {REFUSED[formula]}"
