"""FPCore: what is printed is read back, what is read means what it says, and what is malformed is one line."""

from __future__ import annotations

import json
import math
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import plans
from programs import PROGRAMS
from sympy import simplify

from symsig.audit import audit
from symsig.cli import main
from symsig.cli.subject import Subject
from symsig.derive import derive
from symsig.emit import constant
from symsig.expr import from_sympy, meaning
from symsig.expr import parse as parse_formula
from symsig.expr.tree import Tree, nodes, num, var
from symsig.family import FAMILY
from symsig.fpcore import Core, File, core_text, expression, function_of, parse, reading, run, text_of
from symsig.fpcore.datum import Form, Number, String, Symbol
from symsig.fpcore.fused import fma
from symsig.fpcore.operations import CONSTANTS
from symsig.fpcore.reader import MAX_DEPTH, MAX_LENGTH
from symsig.fpcore.real import tree_of
from symsig.model import DTYPES, Dtype, Part, Program, Step, SymsigError
from symsig.program import OPS, lower
from symsig.program.expand import expanded
from symsig.program.interpret import FLOAT, evaluate
from symsig.targets import EXPORTS, TARGETS
from symsig.ulp import LOG_LARGEST

BENCHMARKS = Path(__file__).with_name("benchmarks.fpcore").read_text(encoding="utf-8")
CORES = parse(BENCHMARKS).cores
KNOWN = {core.identifier: core for core in CORES if core.identifier is not None}
FPCORE = EXPORTS["fpcore"]


def core(text: str) -> Core:
    (only,) = parse(text).cores
    return only


def body(text: str, arguments: str = "x") -> Core:
    return core(f"(FPCore ({arguments}) {text})")


def dtype_of(name: Dtype) -> Any:
    return np.dtype(name).type


def property_of(each: Core, name: str) -> str:
    value = each.get(f":symsig-{name}")
    return value.value if isinstance(value, String) else ""


# The benchmarks


def test_the_benchmarks_are_printed_as_they_are() -> None:
    assert len(CORES) >= 30
    assert text_of(parse(BENCHMARKS)) == BENCHMARKS


@pytest.mark.parametrize("each", CORES, ids=lambda each: each.text or each.identifier)
def test_a_benchmark_is_read_as_it_says(each: Core) -> None:
    if refused := property_of(each, "refused"):
        with pytest.raises(SymsigError) as error:
            reading(each, KNOWN)
        assert str(error.value).endswith(refused)
        assert str(error.value).startswith("line ")
        return
    read = reading(each, KNOWN)
    assert (read.formula, read.domain) == (property_of(each, "formula"), property_of(each, "domain"))


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("(fma x x 1)", "x*x + 1"),
        ("(exp2 x)", "exp(x*log(2))"),
        ("(log2 x)", "log(x)/log(2)"),
        ("(log10 x)", "log(x)/log(10)"),
        ("(hypot x 1)", "sqrt(x**2 + 1**2)"),
        ("(fdim x 1)", "max(x - 1, 0)"),
        ("(copysign x -1)", "piecewise((-abs(x), -1 < 0), abs(x))"),
        ("(pow x 3)", "x**3"),
        ("(pow x (/ 1 2))", "x**(1/2)"),
        ("(pow x -0.5)", "x**(-1/2)"),
        ("(pow E x)", "exp(x)"),
        ("(pow 2 (- x))", "exp((-x)*log(2))"),
        ("(* PI x)", "pi*x"),
        ("(+ (* LN2 LN10) (* LOG2E (* LOG10E x)))", "log(2)*log(10) + 1/log(2)*(1/log(10)*x)"),
        ("(* SQRT2 (* SQRT1_2 x))", "sqrt(2)*(1/sqrt(2)*x)"),
        ("(* (* PI_2 PI_4) (* M_1_PI (* M_2_PI (* M_2_SQRTPI x))))", None),
        ("(if (< 0 x 1) x 2)", "piecewise((piecewise((x, x < 1), 2), 0 < x), 2)"),
        ("(if (or (< x 0) (> x 1)) x 2)", "piecewise((x, x < 0), (x, x > 1), 2)"),
        ("(if (not (< x 0)) x 2)", "piecewise((2, x < 0), x)"),
        ("(if (!= x 0 1) x 2)", None),
        ("(if (== x) x 2)", "x"),
        ("(if TRUE x 2)", "x"),
        ("(if (or FALSE (isinf x) (isnan x)) 2 x)", "x"),
        ("(if (and TRUE (isfinite x)) x 2)", "x"),
        ("(if (signbit x) (- x) x)", "piecewise((-x, x < 0), x)"),
        ("(if (< 1 2) x 2)", "x"),
        ("(let ([c (< x 0)]) (if c (- x) x))", "piecewise((-x, x < 0), x)"),
        ("(let ([x 1] [y x]) (+ x y))", "1 + x"),
        ("(let* ([y (+ x 1)] [y (* y y)]) y)", "(x + 1)*(x + 1)"),
        ("(let* ([a x] [c (if (< a 0) (> a -1) (< a 1))]) (if c a 0))", None),
        ("(! :precision real (+ (cast x) 1))", "x + 1"),
        ("(digits 3 -1 2)", "3/2"),
        ("(+ x 0x1.8p1)", "x + 3"),
        ("(+ x -0X.8P1)", "x + -1"),
        ("(+ x +1.25e+1)", "x + 25/2"),
        ("(- x -1/3)", "x - -1/3"),
    ],
)
def test_what_an_expression_means(text: str, formula: str | None) -> None:
    found = reading(body(text)).formula
    assert formula is None or found == formula


@pytest.mark.parametrize("name", [name for name, kind in CONSTANTS.items() if kind == "real"][:-2])
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_constant_is_the_float_nearest_to_what_it_means(name: str, dtype: Dtype) -> None:
    precision = {"float64": "binary64", "float32": "binary32"}[dtype]
    got = run(core(f"(FPCore () :precision {precision} {name})"), ())
    want = meaning(parse_formula(reading(body(f"(+ {name} (* 0 x))")).formula)).evalf(60)
    assert got.dtype == dtype
    assert got == dtype_of(dtype)(float(want)) or dtype == "float32"
    assert abs(Fraction(str(want)) - Fraction(float(got))) <= Fraction(float(np.spacing(got))) / 2


@pytest.mark.parametrize(
    ("pre", "domain"),
    [
        ("(< 0 x)", "x > 0"),
        ("(>= 0 x)", "x <= 0"),
        ("(< 0 x 1)", "0 < x < 1"),
        ("(and (<= -1.0 x) (< x 0x1p-1))", "-1 <= x < 1/2"),
        ("(and (< -1 x) (< 0 x) (<= x 9) (< x 9))", "0 < x < 9"),
        ("(< (- (* 2 x) 1) (+ x 5))", "x < 6"),
        ("(> (/ (- x) 2) 3)", "x < -6"),
        ("(and TRUE (< 0 1) (< x 2))", "x < 2"),
        ("(let ([a 3]) (< x a))", "x < 3"),
        ("TRUE", ""),
    ],
)
def test_a_domain(pre: str, domain: str) -> None:
    assert reading(body(f":pre {pre} x")).domain == domain


@pytest.mark.parametrize(
    "pre",
    [
        "(< (* x x) 1)",
        "(or (< x 0) (> x 1))",
        "(!= x 0)",
        "(not (< x 0))",
        "(< x y)",
        "(== x 1)",
        "(< (sin x) 1)",
        "FALSE",
        "(< 1 0)",
        "(< 1 x 0)",
        "(<= 1 x 1)",
        "(and (< x 0) (> x 0))",
        "(< x INFINITY)",
        "(isnormal x)",
    ],
)
def test_a_domain_that_is_refused(pre: str) -> None:
    with pytest.raises(SymsigError, match=r"^line 1, column \d+: "):
        reading(body(f":pre {pre} x", "x y"))


@pytest.mark.parametrize(
    ("text", "name", "variables"),
    [
        ('(FPCore (x) :name "silu" x)', "silu", ("x",)),
        ('(FPCore swish (x) :name "silu" x)', "silu", ("x",)),
        ('(FPCore swish (x) :name "NMSE example 3.1" x)', "swish", ("x",)),
        ('(FPCore (x) :name "NMSE example 3.1" x)', "NMSE_example_3_1", ("x",)),
        ('(FPCore (x) :name "../../etc/passwd" x)', "etc_passwd", ("x",)),
        ('(FPCore (x) :name "3/4" x)', "f_3_4", ("x",)),
        ('(FPCore (x) :name "class" x)', "class_", ("x",)),
        ("(FPCore (x) x)", "f", ("x",)),
        ("(FPCore (x-1 x.1 exp pi) x.1)", "f", ("x_1", "x_1_", "exp_", "pi_")),
        ("(FPCore (lambda ~) ~)", "f", ("lambda_", "f")),
    ],
)
def test_names_are_made_such_as_programs_may_have(text: str, name: str, variables: tuple[str, ...]) -> None:
    read = reading(core(text))
    assert (read.name, read.variables) == (name, variables)


# Round trips

LEAVES = st.one_of(
    st.fractions(min_value=-1000, max_value=1000, max_denominator=1000).map(num),
    st.sampled_from(["x", "y"]).map(var),
    st.just(Tree("pi")),
)
UNARY = ("neg", "abs", "exp", "expm1", "log", "log1p", "sqrt", "erf", "erfc", "sinh", "cosh", "tanh", "atanh")
BINARY = ("add", "sub", "mul", "div", "max", "min")


def larger(trees: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    powers = st.tuples(trees, st.sampled_from([-2, -1, Fraction(1, 2), 2, 3, 7]).map(num))
    choices = st.tuples(
        trees.filter(lambda t: t.op != "piecewise"), st.sampled_from(["lt", "le", "gt", "ge", "ne"])
    )
    return st.one_of(
        st.builds(Tree, st.sampled_from(UNARY), trees),
        st.builds(Tree, st.sampled_from(BINARY), trees, trees),
        powers.map(lambda pair: Tree("pow", *pair)),
        st.tuples(choices, trees).map(lambda t: Tree("piecewise", t[1], Tree(t[0][1], var("x"), num(3)), t[0][0])),
    )


@given(st.recursive(LEAVES, larger, max_leaves=20))
@settings(max_examples=300, deadline=None)
def test_a_tree_is_read_as_it_was_written(tree: Tree) -> None:
    text = core_text(Core(None, (Symbol("x"), Symbol("y")), (), expression(tree)))
    each = core(text)
    assert core_text(each) == text
    assert tree_of(each.body, {"x": var("x"), "y": var("y")}, {}) == tree


ATOMS = st.one_of(
    st.from_regex(r"[a-z~!@$%^&*_\-+=<>.?/:]{1,6}", fullmatch=True)
    .map(Symbol)
    .filter(lambda s: s.text != "FPCore"),
    st.sampled_from(["let", "let*", "while", "for*", "if", "!", "tensor", "and"]).map(Symbol),
    st.sampled_from(["0", "-1/3", "1e-300", "0x1.8p-3", "+.5", "007", "0X.fP+1"]).map(Number),
    st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters='"\\'), max_size=20).map(String),
    st.sampled_from([r"a \"b\"", r"\\", "two\nlines", r"\n"]).map(String),
)
DATA = st.recursive(
    ATOMS, lambda data: st.lists(data, max_size=5).map(lambda items: Form(tuple(items))), max_leaves=40
)


@given(st.lists(st.tuples(st.sampled_from([":cite", ":alt", ":xyz-abc"]), DATA), max_size=4), st.integers(0, 3))
@settings(max_examples=300, deadline=None)
def test_properties_of_any_data_are_read_as_they_were_printed(
    properties: list[tuple[str, Form]], lines: int
) -> None:
    comments = tuple(f"; {i}" for i in range(lines))
    each = Core(None, (Symbol("x"),), tuple(properties), Symbol("x"), comments)
    file = File((each, each), comments)
    text = text_of(file)
    assert parse(text) == file
    assert text_of(parse(text)) == text


def test_layout_and_brackets_make_no_difference() -> None:
    wide = '(FPCore f (x)\n ; inside\n :name "a"\t(let* ((a 1)\r\n [b\f2]) (+ a(* b x))));end'
    narrow = '(FPCore f[x]:name"a"[let*([a 1](b 2))[+ a[* b x]]])'
    assert parse(wide).cores == parse(narrow).cores


def test_every_property_is_kept() -> None:
    text = '(FPCore (x)\n  :herbie-time 12.5\n  :alt x\n  :alt (+ x 1)\n  :unknown (a "b" (1/2 c))\n  x)'
    assert core_text(core(text)) == text


def test_calls_that_double_are_bounded() -> None:
    text = "(FPCore f0 (x) (+ x x))" + "".join(f"(FPCore f{i + 1} (x) (+ (f{i} x) (f{i} x)))" for i in range(300))
    cores = parse(text).cores
    known = {each.identifier: each for each in cores if each.identifier is not None}
    assert reading(cores[5], known).formula.count("x") == 64
    with pytest.raises(SymsigError, match=r"too large|more than"):
        reading(cores[300], known)


# Runs

SPECIAL = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 0.5, 2.5, -2.5, 1e300, -1e-300, 3.0, 5e-324])


def points(dtype: str) -> np.ndarray:
    rng = np.random.default_rng(7)
    info = np.finfo(dtype)
    with np.errstate(over="ignore", under="ignore"):
        special = np.concatenate([SPECIAL, [info.max, -info.max, info.tiny, 745.0, -745.0]]).astype(dtype)
    random = rng.integers(0, 2**63, 4000, dtype=np.uint64).astype(f"u{info.bits // 8}").view(dtype)
    usual = rng.normal(0, 10, 4000).astype(dtype)
    every = np.concatenate([special, random, -random, usual])
    every[np.isnan(every)] = np.nan
    return every


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Bit by bit, all NaNs being one."""
    assert a.dtype == b.dtype
    a, b = (np.where(np.isnan(v), v.dtype.type(np.nan), v) for v in (a, b))
    return bool(np.array_equal(a.view(f"u{a.dtype.itemsize}"), b.view(f"u{b.dtype.itemsize}")))


@pytest.mark.parametrize(
    ("text", "x", "want"),
    [
        ("(- x)", 0.0, -0.0),
        ("(- x 0)", -0.0, -0.0),
        ("(fmin x 1)", math.nan, 1.0),  # C's: a NaN loses
        ("(fmax 1 x)", math.nan, 1.0),
        ("(fdim x 2)", 5.0, 3.0),
        ("(fdim x 2)", 1.0, 0.0),
        ("(fdim x 2)", math.nan, math.nan),
        ("(fdim x x)", math.inf, 0.0),
        ("(round x)", 2.5, 3.0),
        ("(round x)", -2.5, -3.0),
        ("(round x)", 0.49999999999999994, 0.0),
        ("(round x)", -0.25, -0.0),
        ("(nearbyint x)", 2.5, 2.0),
        ("(trunc x)", -2.5, -2.0),
        ("(ceil x)", -0.5, -0.0),
        ("(floor x)", -0.5, -1.0),
        ("(fmod x 3)", -7.0, -1.0),
        ("(remainder x 3)", -7.0, -1.0),
        ("(remainder x 3)", 5.0, -1.0),
        ("(remainder x 0)", 5.0, math.nan),
        ("(remainder x 3)", math.inf, math.nan),
        ("(copysign 3 x)", -0.0, -3.0),
        ("(hypot 3 x)", 4.0, 5.0),
        ("(cbrt x)", -64.0, -4.0),
        ("(atan2 x -1)", -0.0, -math.pi),
        ("(asinh x)", -0.0, -0.0),
        ("(acosh x)", 1.0, 0.0),
        ("(pow x 3)", -2.0, -8.0),
        ("(exp2 x)", 10.0, 1024.0),
        ("(erfc x)", 30.0, math.erfc(30)),
        ("(erf x)", -0.0, -0.0),
        ("(log x)", 0.0, -math.inf),
        ("(tgamma 1)", 0.0, None),
        ("(if (< x 1 2) 1 0)", 0.0, 1.0),
        ("(if (< 1 x 2) 1 0)", 2.0, 0.0),
        ("(if (!= x 1 2 1) 1 0)", 0.0, 0.0),
        ("(if (== x x) 1 0)", math.nan, 0.0),
        ("(if (!= x x) 1 0)", math.nan, 1.0),
        ("(if (and) 1 0)", math.nan, None),
        ("(if (or FALSE (isnan x)) 1 0)", math.nan, 1.0),
        ("(if (isinf x) 1 0)", -math.inf, 1.0),
        ("(if (isfinite x) 1 0)", -math.inf, 0.0),
        ("(if (isnormal x) 1 0)", 5e-324, 0.0),
        ("(if (isnormal x) 1 0)", -2.0, 1.0),
        ("(if (signbit x) 1 0)", -0.0, 1.0),
        ("(if (not (signbit x)) 1 0)", 0.0, 1.0),
        ("(* x INFINITY)", 2.0, math.inf),
        ("(* x NAN)", 2.0, math.nan),
        ("(+ x 1e-30)", 1.0, 1.0),
        ("(+ x 1/3)", 0.0, 1 / 3),
        ("(- (+ x 6755399441055744) 6755399441055744)", 2.5, 2.0),
        ("(! :precision binary32 (+ (cast x) 1e-9))", 1.0, 1.0),
        ("(+ (! :precision binary32 (cast x)) 0)", 0.1, float(np.float32(0.1))),
        ("(! :precision binary32 (+ x 1))", 1.0, None),  # two roundings
        ("(! :precision real (+ x 1))", 1.0, None),
        ("(! :round toZero (+ x 1))", 1.0, None),
        ("(while (< i x) ([i 0 (+ i 1)]) i)", 1.0, None),
        ("(let ([x 2] [y x]) (- x y))", 5.0, -3.0),
        ("(let* ([x 2] [y x]) (- x y))", 5.0, 0.0),
        ("(fma x x -1)", 1.0000000000000002, 4.440892098500626e-16),
        ("(digits 5 -1 10)", 0.0, 0.5),
    ],
)
def test_a_run(text: str, x: float, want: float | None) -> None:
    if want is None:
        with pytest.raises(SymsigError, match="line 1"):
            run(body(text), (np.array([x]),))
        return
    (got,) = run(body(text), (np.array([x]),)).tolist()
    assert (got, math.copysign(1, got)) == (want, math.copysign(1, want)) or (math.isnan(got) and math.isnan(want))


def test_a_run_rounds_each_operation_once_to_its_format() -> None:
    each = core("(FPCore (x y) :precision binary32 (- (* x y) (+ 1/3 (/ x 3))))")
    x, y = np.random.default_rng(1).normal(size=(2, 1000)).astype(np.float32)
    third, three = np.float32(1 / 3), np.float32(3)
    assert same(run(each, (x, y)), x * y - (third + x / three))
    assert run(each, (x.astype(np.float64), 1.0)).dtype == np.float32  # inputs are rounded too


def test_an_fpcore_may_call_one_before_it() -> None:
    cores = parse("(FPCore f (a b) :precision binary32 (- a b)) (FPCore (x) (f 1 x))").cores
    got = run(cores[1], (np.array([0.1]),), {"f": cores[0]})
    assert got.tolist() == [float(np.float32(1) - np.float32(0.1))]


@pytest.mark.parametrize("dtype", DTYPES)
def test_fma_rounds_once(dtype: Dtype) -> None:
    """Against rationals, with sums that cancel, that lie halfway, overflow, or are subnormal."""
    rng = np.random.default_rng(3)
    x = points(dtype)
    a, b, c = (rng.permutation(x) for _ in range(3))
    with np.errstate(all="ignore"):
        near = (-(a * b)).astype(dtype)
    half = np.ldexp(rng.choice([-1.0, 1.0], x.size), rng.integers(-60, 60, x.size)).astype(dtype)
    for third in (c, near, near + half):
        with np.errstate(all="ignore"):
            got, plain = fma(a, b, third), a * b + third
        for row in zip(a.tolist(), b.tolist(), third.tolist(), got.tolist(), plain.tolist(), strict=True):
            *given_, value, naive = row
            if not all(map(math.isfinite, given_)):
                want = given_[2] if all(map(math.isfinite, given_[:2])) else naive
                assert value == want or (math.isnan(value) and math.isnan(want)), row
                continue
            exact = Fraction(given_[0]) * Fraction(given_[1]) + Fraction(given_[2])
            assert value == constant(exact, dtype).value, row


# The target


def load(folder: Path, *programs: Program):
    for path, text in FPCORE.files(programs).items():
        assert text_of(parse(text)) == text
        (folder / path).write_text(text, encoding="utf-8")
    return FPCORE.load(folder)


@pytest.mark.parametrize("name", FAMILY)
def test_a_kernel_is_bit_by_bit_what_numpy_makes_of_the_plan(name: str, tmp_path: Path) -> None:
    plan = plans()[name]
    kernel = load(tmp_path, lower(plan))
    for dtype in DTYPES:
        inputs = tuple(points(dtype) for _ in plan.function.variables)
        values = dict(zip((v.name for v in plan.function.variables), inputs, strict=True))
        want = np.broadcast_to(evaluate(expanded(plan.tree), values, dtype), inputs[0].shape)
        if any(node.op == "product_error" for node in nodes(expanded(plan.tree))):
            # FPCore's fma has what a product of tiny numbers loses; NumPy's splitting loses that in turn
            want = np.broadcast_to(stepped(lower(plan), dtype, *inputs), inputs[0].shape)
        assert same(kernel(name, dtype)(*inputs), want.astype(dtype))


@pytest.mark.parametrize("p", PROGRAMS, ids=lambda p: p.name)
def test_a_program_written_by_hand_agrees_with_the_c_kernels_order(p: Program, tmp_path: Path) -> None:
    """By its steps: max and min give the second of two zeros, as C's do."""
    kernel = load(tmp_path, p)
    for dtype in DTYPES:
        inputs = [points(dtype) for _ in p.variables]
        want = stepped(p, dtype, *inputs)
        assert same(kernel(p.name, dtype)(*inputs), np.broadcast_to(want, inputs[0].shape))


def stepped(p: Program, dtype: Dtype, *inputs: np.ndarray) -> np.ndarray:
    """A program's value by its definition in the documentation of OPS."""
    scalar = dtype_of(dtype)
    values: dict[str, np.ndarray] = dict(zip(p.variables, inputs, strict=True))
    largest = np.finfo(dtype).max

    def operand(arg: str | Fraction | Part) -> np.ndarray:
        if isinstance(arg, str):
            return values[arg]
        if isinstance(arg, Fraction):
            return scalar(constant(arg, dtype).value)
        high = constant(arg.value, dtype).value
        return scalar(high if arg.part == 0 else constant(arg.value - Fraction(high), dtype).value)

    def horner(x: np.ndarray, *coefficients: np.ndarray) -> np.ndarray:
        *rest, value = coefficients
        for coefficient in reversed(rest):
            value = coefficient + x * value
        return value

    special = {
        "max": lambda a, b: np.where((a > b) | np.isnan(a), a, b),
        "min": lambda a, b: np.where((a < b) | np.isnan(a), a, b),
        "finite": lambda a: np.clip(a, -largest, largest),
        "capped": lambda a: np.where(a > scalar(LOG_LARGEST[dtype]), scalar(LOG_LARGEST[dtype]), a),
        "erfc": lambda a: np.vectorize(math.erfc)(a.astype(np.float64)).astype(dtype),
        "product_error": lambda a, b: fma(a, b, -(a * b)),
        "nan": lambda: scalar(np.nan),
        "horner": horner,
    }
    with np.errstate(all="ignore"):
        for step in p.steps:
            function = special.get(step.op) or FLOAT[step.op]
            values[step.name] = function(*(operand(arg) for arg in step.args))
    return values[p.result]


ROOT = Fraction(2**400 * 7978845608, 2**400 * 10**10) + Fraction(1, 3**200)


def test_every_op_is_written_and_run(tmp_path: Path) -> None:
    """Those that no program above has: parts of constants, polynomials, errors of products, erfc, NaN, E."""
    steps = (
        Step("w", "finite", ("E",)),
        Step("h", "mul", ("w", Part(ROOT, 0, "root"))),
        Step("l", "product_error", ("w", Part(ROOT, 0, "root"))),
        Step("m", "mul", ("w", Part(ROOT, 1, "root"))),
        Step("s", "add", ("l", "m")),
        Step("p", "horner", ("s", Fraction(1), Fraction(1, 3), Fraction(-1, 7), Fraction(2))),
        Step("q", "horner", ("p", Part(ROOT, 0, "root"))),
        Step("e", "erfc", ("h",)),
        Step("v", "mul", ("p", "e")),
        Step("o", "nan", ()),
        Step("c", "lt", ("w", Fraction(-20))),
        Step("y", "select", ("c", "o", "v")),
        Step("z", "add", ("y", "q")),
    )
    p = Program("every", ("E",), steps, "z", definition=Tree("exp", var("E")), domain="E > -20")
    others = {step.op for q in PROGRAMS for step in q.steps}
    assert others | {step.op for step in steps} >= set(OPS)
    kernel = load(tmp_path, p)
    text = (tmp_path / "every.fpcore").read_text()
    assert ":pre (> E_ -20)" in text and ":spec (exp E_)" in text
    for dtype in DTYPES:
        x = points(dtype)
        assert same(kernel("every", dtype)(x), stepped(p, dtype, x))


def test_what_a_kernel_is_to_compute_is_read_back(tmp_path: Path) -> None:
    """:spec is the definition, so that a kernel's file derives the kernel again."""
    load(tmp_path, *(lower(plan) for plan in plans().values()))
    for name, function in FAMILY.items():
        for each in parse((tmp_path / f"{name}.fpcore").read_text()).cores:
            again = function_of(reading(each))
            assert again.name == name and again.variables == function.variables
            assert again.domain == function.domain or function.domain
            sides = (meaning(from_sympy(f.definition)) for f in (again, function))
            assert simplify(next(sides) - next(sides)) == 0


def test_a_kernel_is_audited_like_any_other(tmp_path: Path) -> None:
    kernel = load(tmp_path, lower(derive(FAMILY["sigmoid"])))
    result = audit(kernel("sigmoid", "float64"), FAMILY["sigmoid"], points=2000)
    assert result.max_ulp <= FAMILY["sigmoid"].claim and not result.special_defects


def test_a_folder_without_the_kernel_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SymsigError, match="no FPCores"):
        FPCORE.load(tmp_path)
    kernel = load(tmp_path, PROGRAMS[0])
    with pytest.raises(SymsigError, match="no kernel named"):
        kernel("nothing", "float64")
    (tmp_path / "f.fpcore").write_text("(FPCore symsig_f (x) x)")
    with pytest.raises(SymsigError, match="binary32"):
        kernel("f", "float32")


def test_a_program_whose_op_has_no_word_is_an_error() -> None:
    p = Program("f", ("x",), (Step("y", "frobnicate", ("x",)),), "y")
    with pytest.raises(SymsigError, match="FPCore has no word"):
        FPCORE.files((p,))


def test_exports_are_no_targets() -> None:
    assert "fpcore" in EXPORTS and not set(EXPORTS) & set(TARGETS)


# The command line


def symsig(capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch, *args: str) -> tuple[int, str, str]:
    patch.setattr(sys, "argv", ["symsig", *args])
    with pytest.raises(SystemExit) as end:
        main()
    out, err = capsys.readouterr()
    code = end.value.code
    return (code if isinstance(code, int) else 0), out, err


def test_a_file_is_derived_core_by_core(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "three.fpcore"
    file.write_text(
        """(FPCore (x) :name "logistic" :precision binary32 (/ 1 (+ 1 (exp (- x)))))
(FPCore (x) :name "wave" (sin x))
(FPCore (x) :name "one more" (exp (- (fabs x))))"""
    )
    code, out, err = symsig(capsys, monkeypatch, "derive", str(file))
    assert code == 2
    assert err == f"symsig: {file}: line 2, column 26: (sin x) is outside the formula language\n"
    assert "logistic(x) = 1/(1 + exp(-x))" in out and "one_more(x) = exp(-abs(x))" in out
    assert "written for binary32" in out
    file.write_text('(FPCore (x) :name "logistic" :precision binary32 (/ 1 (+ 1 (exp (- x)))))')
    code, out, err = symsig(capsys, monkeypatch, "derive", str(file), "--json")
    (document,) = json.loads(out)
    assert (code, err) == (0, "")
    assert (document["name"], document["precision"]) == ("logistic", "binary32")
    code, out, err = symsig(capsys, monkeypatch, "derive", str(file), "--emit", "fpcore")
    assert (code, err) == (0, "")
    assert text_of(parse(out)) == out.rstrip("\n") + "\n"


def test_files_are_generated_and_audited_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Subject, "plans", lambda *_: plans())
    assert symsig(capsys, monkeypatch, "generate", "--target", "fpcore", "--folder", "out")[0] == 0
    paths = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert paths == {f"out/fpcore/{name}.fpcore" for name in FAMILY}
    changed = tmp_path / "out/fpcore/sigmoid.fpcore"
    changed.write_text(changed.read_text().replace("exp", "expm1"))
    code, out, _ = symsig(capsys, monkeypatch, "generate", "--target", "fpcore", "--folder", "out", "--check")
    changes = [line for line in out.splitlines() if line.startswith("+++")]
    assert code == 1 and changes == ["+++ generated/fpcore/sigmoid.fpcore"]
    assert symsig(capsys, monkeypatch, "generate", "--target", "fpcor", "--folder", "out")[0] == 2


DOUBLING = " ".join(f"[a{i + 1} (* a{i} a{i})]" for i in range(100))
TESTS = " ".join(f"[c{i + 1} (and c{i} c{i} (< x {i}))]" for i in range(59))

MALFORMED: list[str | bytes] = [
    # no FPCore
    "",
    "   \n\t ",
    "; nothing but a comment",
    "x",
    "1",
    '"text"',
    "()",
    "[]",
    "(((())))",
    "(FPcore (x) x)",
    "(fpcore (x) x)",
    "(define (f x) x)",
    "FPCore (x) x",
    "(FPCore)",
    "(FPCore x)",
    "(FPCore (x))",
    "(FPCore x x)",
    "(FPCore f)",
    "(FPCore f (x))",
    "(FPCore f g (x) x)",
    '(FPCore "f" (x) x)',
    "(FPCore 1 (x) x)",
    "(FPCore (x) x x)",
    "(FPCore (x) x :name)",
    '(FPCore (x) x :name "late")',
    "(FPCore PI (x) x)",
    "(FPCore :name (x) x)",
    "(FPCore f (x) x) (FPCore f (x) x)",
    "(FPCore (x) x) x",
    # parentheses
    "(",
    ")",
    "(FPCore (x) x",
    "(FPCore (x) x))",
    "(FPCore (x] x)",
    "[FPCore (x) (+ x 1])",
    "(FPCore (x) (+ x 1",
    "(FPCore (x) (+ x 1)) )",
    "(" * 200,
    "(" * 150_000,
    "[" * 150_000,
    ")" * 150_000,
    "(" * 90_000 + ")" * 90_000,
    "(FPCore (x) " + "(- " * 5_000 + "x" + ")" * 5_000 + ")",
    "(FPCore (x) :cite " + "(" * MAX_DEPTH + ")" * MAX_DEPTH + " x)",
    # tokens
    "(FPCore (x) 1.)",
    "(FPCore (x) 1/0)",
    "(FPCore (x) 0/00)",
    "(FPCore (x) 1e)",
    "(FPCore (x) 1e+)",
    "(FPCore (x) 1E5)",
    "(FPCore (x) 1_000)",
    "(FPCore (x) 1,5)",
    "(FPCore (x) 0x)",
    "(FPCore (x) 0x.p1)",
    "(FPCore (x) 0x1.8p)",
    "(FPCore (x) 0xg)",
    "(FPCore (x) 12abc)",
    "(FPCore (x) 1e999999999)",
    "(FPCore (x) 1e-999999999)",
    "(FPCore (x) 1e401)",
    "(FPCore (x) 0x1p999999999)",
    "(FPCore (x) 0x1p-999999999)",
    "(FPCore (x) 1e" + "9" * 900 + ")",
    "(FPCore (x) " + "9" * 2_000 + ")",
    "(FPCore (x) " + "9" * 900 + ")",
    "(FPCore (x) 1/" + "9" * 700 + ")",
    "(FPCore (x) (digits 1 999999999 10))",
    "(FPCore (x) (digits 1 -999999999 10))",
    "(FPCore (x) (digits 1 5 1))",
    "(FPCore (x) (digits 1 5 0))",
    "(FPCore (x) (digits 1 5 -2))",
    "(FPCore (x) (digits 1.5 5 2))",
    "(FPCore (x) (digits 1 1/2 2))",
    "(FPCore (x) (digits x 1 2))",
    "(FPCore (x) (digits 1 2))",
    "(FPCore (x) (digits 1 2 3 4))",
    "(FPCore (x) (digits 2 3 1e300))",
    "(FPCore (x) #t)",
    "(FPCore (x) (# x))",
    "(FPCore (x) 'x)",
    "(FPCore (x) `x)",
    "(FPCore (x) ,x)",
    "(FPCore (x) |x|)",
    "(FPCore (x) {x})",
    "(FPCore (x) x\\y)",
    "(FPCore (λ) λ)",
    "(FPCore (x) (+ x １))",
    "(FPCore (x) (− x 1))",
    "(FPCore (x) \x00)",
    "(FPCore (x) \x1b[31mx)",
    "(FPCore (\u202ex) x)",
    "(FPCore (" + "x" * 5_000 + ") 1)",
    '(FPCore (x) :name "never closed x)',
    '(FPCore (x) :name "ends in an escape\\" x)',
    '(FPCore (x) :name "a \x07 bell" x)',
    '(FPCore (x) :name "a \u202e turn" x)',
    '(FPCore (x) :name "' + "a" * 100_000 + '" x)',
    b"(FPCore (x) \xff\xfe x)",
    b"\x80\x81",
    b"\xef\xbb\xbf(FPCore (x) x)",
    "x" * (MAX_LENGTH + 1),
    " " * (MAX_LENGTH + 1),
    "\x00" * 1_000_000,
    # arguments
    "(FPCore (x x) x)",
    "(FPCore (1) 1)",
    '(FPCore ("x") x)',
    "(FPCore (PI) PI)",
    "(FPCore (TRUE) TRUE)",
    "(FPCore (:x) :x)",
    "(FPCore (()) 1)",
    "(FPCore ((x)) x)",
    "(FPCore ((x 3)) x)",
    "(FPCore ((x n)) x)",
    "(FPCore ((!)) 1)",
    "(FPCore ((! x y)) x)",
    "(FPCore ((! :precision x)) x)",
    "(FPCore ((! :precision binary64 x 3)) x)",
    "(FPCore () 1)",
    "(FPCore (" + " ".join(f"a{i}" for i in range(20_000)) + ") a1)",
    # properties
    "(FPCore (x) :name)",
    "(FPCore (x) :name x)",
    "(FPCore (x) :name x x)",
    "(FPCore (x) :name 5 x)",
    '(FPCore (x) :name "a" :name "b" x)',
    "(FPCore (x) :precision binary64 :precision binary32 x)",
    "(FPCore (x) :precision binary16 x)",
    "(FPCore (x) :precision (float 15 80) x)",
    "(FPCore (x) :precision (posit 2 32) x)",
    "(FPCore (x) :precision integer x)",
    "(FPCore (x) :precision 64 x)",
    "(FPCore (x) :round upwards x)",
    "(FPCore (x) :pre x x)",
    "(FPCore (x) :pre 1 x)",
    '(FPCore (x) :pre "x > 0" x)',
    "(FPCore (x) :pre (< x y) x)",
    "(FPCore (x) :pre () x)",
    "(FPCore (x) :pre (< x 0) :pre (> x 0) x)",
    "(FPCore (x) :pre (!= x 0) x)",
    "(FPCore (x) :pre (or (< x 0) (< 1 x)) x)",
    "(FPCore (x) :pre (< (* x x) 2) x)",
    "(FPCore (x) :pre (< 1 x 0) x)",
    "(FPCore (x) :pre (< x (* 1e300 (* 1e300 1e300))) x)",
    "(FPCore (x) :spec (< x 0) x)",
    "(FPCore (x) :spec y x)",
    "(FPCore (x) :spec (+ x) x)",
    # expressions
    "(FPCore (x) y)",
    "(FPCore (x) :x)",
    '(FPCore (x) "x")',
    "(FPCore (x) ())",
    "(FPCore (x) (x))",
    "(FPCore (x) ((+) x 1))",
    "(FPCore (x) (1 + x))",
    "(FPCore (x) (+))",
    "(FPCore (x) (+ x))",
    "(FPCore (x) (+ x 1 2))",
    "(FPCore (x) (* x x x))",
    "(FPCore (x) (-))",
    "(FPCore (x) (- x x x))",
    "(FPCore (x) (/ x))",
    "(FPCore (x) (exp))",
    "(FPCore (x) (exp x x))",
    "(FPCore (x) (fma x x))",
    "(FPCore (x) (pow x))",
    "(FPCore (x) (<))",
    "(FPCore (x) (and))",
    "(FPCore (x) (not TRUE FALSE))",
    "(FPCore (x) (sigmoid x))",
    "(FPCore (x) (Exp x))",
    "(FPCore (x) (eval x))",
    '(FPCore (x) (system "true"))',
    "(FPCore (x) (__import__ x))",
    "(FPCore f (x) (f x))",
    "(FPCore (x) (g x)) (FPCore g (x) x)",
    "(FPCore g (x) x) (FPCore (x) (g x x))",
    "(FPCore (x) (let (a 1) a))",
    "(FPCore (x) (let ([a]) a))",
    "(FPCore (x) (let ([a 1 2]) a))",
    "(FPCore (x) (let ([1 a]) 1))",
    "(FPCore (x) (let ([PI 3]) PI))",
    "(FPCore (x) (let ([:a 3]) x))",
    "(FPCore (x) (let ([a 1] [a 2]) a))",
    "(FPCore (x) (let ([a 1] [b a]) b))",
    "(FPCore (x) (let* ([a b] [b 1]) a))",
    "(FPCore (x) (let ([a 1])))",
    "(FPCore (x) (let a a))",
    "(FPCore (x) (let))",
    "(FPCore (x) (let* ([a 1]) a a))",
    "(FPCore (x) (if x 1 2))",
    "(FPCore (x) (if TRUE 1))",
    "(FPCore (x) (if TRUE 1 2 3))",
    "(FPCore (x) (if TRUE 1 FALSE))",
    "(FPCore (x) (if))",
    "(FPCore (x) (+ x TRUE))",
    "(FPCore (x) (+ x (< x 1)))",
    "(FPCore (x) (and x (< x 1)))",
    "(FPCore (x) (< (< x 1) 2))",
    "(FPCore (x) (< x 1))",
    "(FPCore (x) TRUE)",
    "(FPCore (x) (!))",
    "(FPCore (x) (! :precision binary64))",
    "(FPCore (x) (! x x))",
    "(FPCore (x) (! :precision binary16 x))",
    "(FPCore (x) (! :round sideways x))",
    "(FPCore (x) (cast))",
    "(FPCore (x) (cast x x))",
    "(FPCore (x) (cast TRUE))",
    # outside of what is read
    "(FPCore (x) (sin x))",
    "(FPCore (x) (tgamma x))",
    "(FPCore (x) (floor x))",
    "(FPCore (x) (cbrt x))",
    "(FPCore (x) (asinh x))",
    "(FPCore (x) (while (< x 10) ([x x (+ x 1)]) x))",
    "(FPCore (x) (while TRUE () x))",
    "(FPCore (x) (for ([i 1000000000]) ([s 0 (+ s i)]) s))",
    "(FPCore (x) (tensor ([i 1000000000] [j 1000000000]) x))",
    "(FPCore (x) (array x x))",
    "(FPCore (x) (ref (array x) 0))",
    "(FPCore (x) (+ x INFINITY))",
    "(FPCore (x) (+ x NAN))",
    "(FPCore (x) (pow x x))",
    "(FPCore (x) (pow x 1/3))",
    "(FPCore (x) (pow x 1e300))",
    "(FPCore (x) (pow -2 x))",
    "(FPCore (x) (* x (pow 2 (pow 10 20))))",
    "(FPCore (x) (if (isnormal x) x 1))",
    # what would grow for ever
    f"(FPCore (x) (let* ([a0 x] {DOUBLING}) a100))",
    f"(FPCore (x) :pre (let* ([a0 x] {DOUBLING}) (< a100 1)) x)",
    f"(FPCore (x) (let* ([c0 (< x 0)] {TESTS}) (if c59 1 2)))",
    "(FPCore (x) (let* (" + "[x (+ x 1)]" * 10_000 + ") x))",
    "(FPCore (x) (let* (" + "[x (- x)]" * 300 + ") x))",
    "(FPCore (x) (if (!= " + " ".join(map(str, range(3_000))) + ") x 1))",
    "(FPCore (x) (if (or " + "(< x 1)" * 3_000 + ") x 1))",
    "(FPCore (x) (let* (" + "[x (pow x 1000)]" * 90 + ") x))",
    "(FPCore (x) (* x (let* ([a 1e300]" + "[a (* a a)]" * 11 + ") a)))",
    "(FPCore (x) (* x (pow (pow (pow 2 1000) 1000) 1000)))",
    "(FPCore (x) x)" * 1_001,
]


@pytest.mark.parametrize("text", MALFORMED, ids=lambda text: repr(text)[:40])
def test_what_is_malformed_is_one_line(
    text: str | bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "input.fpcore"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    code, out, err = symsig(capsys, monkeypatch, "derive", "input.fpcore")
    lines = err.splitlines()
    assert (code, out, len(lines)) == (2, "", 1), lines[:3]
    assert lines[0].startswith("symsig: input.fpcore: ") and len(err) < 400 and err.isprintable
    assert all(c.isprintable() for c in lines[0])
    assert list(tmp_path.iterdir()) == [file]
