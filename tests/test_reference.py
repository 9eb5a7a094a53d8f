"""The reference: enclosures, rounding, errors, limits; the two libraries check each other."""

from __future__ import annotations

import os
import pickle
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy
from agreement import disagreements, subjects
from flint import arb, ctx
from mpmath import iv

from symsig.definitions import function_of
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Function, SymsigError
from symsig.reference import OutsideDomainError, arb_closure, evaluate, iv_closure, limits, ulp_error
from symsig.reference.enclosure import compiled
from symsig.reference.interval import INTERVAL, Interval
from symsig.reference.settle import settle
from symsig.ulp import FORMATS, from_ordered, ordered, round_dyadic, stepped

x = sympy.Symbol("x", real=True)
SIGMOID = 1 / (1 + sympy.exp(-x))


def function(name: str, definition: sympy.Expr) -> Function:
    return Function(name, (x,), definition, 1.0)


DEFINITIONS = {
    "sigmoid": SIGMOID,
    "sigmoid_grad": SIGMOID.diff(x),
    "sigmoid_grad_grad": SIGMOID.diff(x, 2),
    "tanh": sympy.tanh(x),
    "tanh_grad": sympy.tanh(x).diff(x),
    "softplus": sympy.log(1 + sympy.exp(x)),
    "softplus_stable": sympy.Max(x, 0) + sympy.log(1 + sympy.exp(-sympy.Abs(x))),
    "log_sigmoid": -sympy.log(1 + sympy.exp(-x)),
    "log_of_sigmoid": sympy.log(SIGMOID),
    "silu": x * SIGMOID,
    "silu_grad": (x * SIGMOID).diff(x),
    "mish_grad": (x * sympy.tanh(sympy.log(1 + sympy.exp(x)))).diff(x),
    "gelu": x * (1 + sympy.erf(x / sympy.sqrt(2))) / 2,
    "gelu_erfc": x * sympy.erfc(-x / sympy.sqrt(2)) / 2,
    "gelu_tanh": x * (1 + sympy.tanh(sympy.sqrt(2 / sympy.pi) * (x + sympy.Rational(44715, 10**6) * x**3))) / 2,
    "from_output": x * (1 - x),
    "one_minus_square": 1 - x**2,
    "logit": sympy.log(x / (1 - x)),
    "softsign_grad": (x / (1 + sympy.Abs(x))).diff(x),
    "elu": sympy.Piecewise((x, x > 0), (sympy.exp(x) - 1, True)),
    "three_pieces": sympy.Piecewise((sympy.sqrt(x), (x > 0) & (x < 2)), (sympy.log(x) ** 2, x >= 2), (-x, True)),
    "tanhshrink": x - sympy.tanh(x),
    "powers": (1 + x**2) ** sympy.Rational(-2, 3)
    + sympy.cosh(x / 8) * sympy.sinh(x / 9)
    + sympy.Min(x, 1) / sympy.E,
}
FUNCTIONS = {name: function(name, definition) for name, definition in DEFINITIONS.items()}
F = FUNCTIONS


def sample(dtype: Dtype, size: int, seed: int = 1) -> np.ndarray:
    """Moderate inputs, inputs uniform in the bits, and small ones."""
    rng = np.random.default_rng(seed)
    infinity = int(ordered(np.array(np.inf, dtype)))
    moderate = (
        rng.uniform(-50, 50, size),
        rng.uniform(-750, 750, size),
        rng.choice([-1, 1], size) * np.exp(rng.uniform(-40, 0, size)),
    )
    return np.concatenate(
        [*(m.astype(dtype) for m in moderate), from_ordered(rng.integers(-infinity, infinity, size), dtype)]
    )


def in_mpmath(expr: sympy.Expr, point: float, bits: int) -> mpmath.mpf:
    """The definition, evaluated by mpmath's point arithmetic: code that shares nothing with the reference."""
    with mpmath.workprec(bits):
        return _recurse(expr, mpmath.mpf(point))


def _recurse(expr: sympy.Expr, point: mpmath.mpf) -> mpmath.mpf:
    if expr == x:
        return point
    if expr.is_Rational:
        return mpmath.mpf(int(expr.p)) / int(expr.q)
    if expr in (sympy.pi, sympy.E):
        return +mpmath.pi if expr is sympy.pi else +mpmath.e
    if isinstance(expr, sympy.Piecewise):
        branch = next(value for value, condition in expr.args if condition.subs(x, sympy.Rational(float(point))))
        return _recurse(branch, point)
    arguments = [_recurse(argument, point) for argument in expr.args]
    match expr.func.__name__:
        case "Add":
            return mpmath.fsum(arguments)
        case "Mul":
            return mpmath.fprod(arguments)
        case "Pow":
            return arguments[0] ** (int(expr.args[1]) if expr.args[1].is_Integer else arguments[1])
        case "Max" | "Min" as extreme:
            return (max if extreme == "Max" else min)(arguments)
        case "Abs":
            return abs(arguments[0])
        case name:
            return getattr(mpmath, name)(*arguments)


# ---- enclosures ----------------------------------------------------------------------------------------


def arb_ends(ball: arb) -> tuple[Fraction, Fraction]:
    ends = (ball.lower().man_exp(), ball.upper().man_exp())
    low, high = (Fraction(int(m)) * Fraction(2) ** int(e) for m, e in ends)
    return low, high


def iv_ends(interval: object) -> tuple[Fraction, Fraction]:
    low, high = (Fraction(-m if s else m) * Fraction(2) ** e for s, m, e, _ in interval._mpi_)  # type: ignore[attr-defined]
    return low, high


@pytest.mark.parametrize("name", DEFINITIONS)
@pytest.mark.parametrize("bits", [64, 200])
def test_arb_and_mpmath_iv_enclosures_overlap(name: str, bits: int) -> None:
    in_arb, in_iv = arb_closure(DEFINITIONS[name], [x]), iv_closure(DEFINITIONS[name], [x])
    compared = 0
    for point in np.random.default_rng(bits).uniform(-30, 30, 40).tolist():
        iv.prec = bits
        with ctx.workprec(bits):
            try:
                ball, interval = in_arb(arb(point)), in_iv(iv.mpf(point))
            except OutsideDomainError:
                assert name == "logit" and not 0 < point < 1
                continue
            if ball.is_finite() and mpmath.isfinite(interval.delta):
                (low, high), (iv_low, iv_high) = arb_ends(ball), iv_ends(interval)
                assert max(low, iv_low) <= min(high, iv_high), point
                compared += 1
    assert compared or name == "logit"


@pytest.mark.parametrize("unsupported", [sympy.gamma(x), sympy.Symbol("y"), x**x, sympy.sin(x) + 1])
def test_what_has_no_enclosure_is_named(unsupported: sympy.Expr) -> None:
    with pytest.raises(SymsigError, match=r"no enclosure for (gamma\(x\)|y|x\*\*x|sin\(x\))$"):
        arb_closure(1 + unsupported * x, [x])


def test_a_derivative_is_carried_out() -> None:
    with ctx.workprec(100):
        value = arb_closure(sympy.Derivative(sympy.exp(2 * x), x), [x])(arb(0))
    assert value.contains(2) and value.rad() < 1e-20


def test_a_branch_that_does_not_hold_is_not_evaluated() -> None:
    pieces = sympy.Piecewise((sympy.log(x), x > 0), (sympy.log(-x), x < 0), (0, True))
    assert arb_closure(pieces, [x])(arb(-1)) == 0 and arb_closure(pieces, [x])(arb(0)) == 0
    assert not arb_closure(pieces, [x])(arb(0, 1)).is_finite()


def test_outside_the_domain_is_certain() -> None:
    with pytest.raises(OutsideDomainError):
        arb_closure(sympy.log(x), [x])(arb(-1))
    with pytest.raises(OutsideDomainError):
        iv_closure(sympy.sqrt(x), [x])(iv.mpf(-1))
    assert not arb_closure(sympy.log(x), [x])(arb(0, 1)).is_finite()


@pytest.mark.parametrize("name", DEFINITIONS)
def test_an_interval_encloses_the_values_at_its_points(name: str) -> None:
    rng = np.random.default_rng(3)
    for _ in range(30):
        points = np.sort(rng.choice([-1, 1], 3) * np.exp(rng.uniform(-20, 8, 3)))
        with ctx.workprec(100):
            at_points = [_ball_or_none(DEFINITIONS[name], point) for point in points.tolist()]
            try:
                whole = compiled(DEFINITIONS[name], (x,), 100, INTERVAL)(Interval(arb(points[0]), arb(points[-1])))
            except OutsideDomainError:
                assert all(ball is None for ball in at_points)
                continue
            for ball in at_points:
                if ball is not None and ball.is_finite():
                    assert whole.low <= ball.upper() and ball.lower() <= whole.high


def _ball_or_none(expr: sympy.Expr, point: float) -> arb | None:
    try:
        return arb_closure(expr, [x])(arb(point))
    except OutsideDomainError:
        return None


# ---- the value and its residual --------------------------------------------------------------------------


def check_against_mpmath(f: Function, points: np.ndarray, dtype: Dtype, bits: int) -> None:
    fmt, exact = FORMATS[dtype], evaluate(f, points, dtype)
    for i, point in enumerate(points.tolist()):
        value = in_mpmath(f.definition, point, bits)
        sign, mantissa, exponent, _ = value._mpf_
        rounded = round_dyadic(-int(mantissa) if sign else int(mantissa), int(exponent), fmt)
        assert exact.rounded[i] == rounded, (f.name, point)
        if np.isfinite(rounded):
            ulp = mpmath.ldexp(1, int(exact.ulp_exponent[i]))
            with mpmath.workprec(bits):
                assert abs(exact.residual[i] - (value - rounded) / ulp) <= 2**-10, (f.name, point)
                if value != 0:
                    assert ulp == mpmath.ldexp(1, max(mpmath.mag(value) - 1, fmt.emin) - fmt.precision + 1)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", sorted(set(DEFINITIONS) - {"logit"}))
def test_values_agree_with_mpmath_at_a_precision_that_suffices(name: str, dtype: Dtype) -> None:
    # |x| < 400 keeps e^(-2|x|) above 2^-1200; 2,600 bits are more than twice what that takes.
    points = sample(dtype, 12)
    points = points[np.abs(points) < (400 if "tanh" in name or "gelu" in name else 700)]
    if "gelu" in name or "mish" in name or name == "powers":
        points = points[np.abs(points) < 30]
    check_against_mpmath(F[name], points, dtype, 2600)


HARD = {
    "sigmoid": [-745.1332191019412, -745.13, -708.3964185322642, -708.3964185322641, 36.7368005696771, 1e-300],
    "tanh": [1e-300, 5e-324, 1e-160, 19.061547465398498, 22.0],
    "log_of_sigmoid": [700.0, 744.0, 745.2],
    "softplus": [-745.0, -745.14, -700.0, 709.9, 1e300],
    "from_output": [0.1, 1.0000000000000002, 2.0**-1000, 1e-320],
}


@pytest.mark.parametrize("name", HARD)
def test_hard_points_agree_with_mpmath(name: str) -> None:
    check_against_mpmath(F[name], np.array(HARD[name]), "float64", 5000)


def test_the_subnormal_range_of_sigmoid() -> None:
    """sigmoid is subnormal from -708.3964185322642 down and rounds to 0 from -745.1332191019412 down."""
    zero, subnormal, tiny = -745.1332191019412, -708.3964185322642, np.finfo("float64").tiny
    points = np.array([zero, np.nextafter(zero, 0), subnormal, np.nextafter(subnormal, 0)])
    got = evaluate(F["sigmoid"], points).rounded
    assert got[0] == 0 and got[1] == 5e-324 and 0 < got[2] < tiny <= got[3]


@pytest.mark.parametrize("dtype", DTYPES)
def test_float32_results_are_not_rounded_twice(dtype: Dtype) -> None:
    # Ties of the narrow format, displaced by less than a float64 shows: x + 2^-200, as a function of x.
    fmt = FORMATS[dtype]
    shifted = function("shifted", x + x * sympy.Rational(1, 2) ** fmt.precision + sympy.Rational(1, 2**200))
    odd = np.array([1 + 2.0 ** (1 - fmt.precision), 1 + 3 * 2.0 ** (1 - fmt.precision)], dtype)
    assert np.array_equal(evaluate(shifted, odd, dtype).rounded, stepped(odd, 1))


def test_a_subnormal_result_is_rounded_once() -> None:
    # Half the smallest subnormal and a little more: 2^-1075 + 2^-1150 is 2^-1074, not 0.
    f = function("half", x / 2 + sympy.Rational(1, 2**1150))
    exact = evaluate(f, np.array([5e-324, 1.5e-323]))
    assert exact.rounded.tolist() == [5e-324, 1e-323]
    tie = evaluate(function("tie", x / 2), np.array([5e-324, 1.5e-323]))
    assert tie.rounded.tolist() == [0.0, 1e-323] and np.abs(tie.residual).tolist() == [0.5, 0.5]


def test_exact_values_have_no_residual() -> None:
    for name, point in (("sigmoid", 0.0), ("sigmoid_grad", 0.0), ("from_output", 0.25), ("tanh_grad", 0.0)):
        assert evaluate(F[name], np.array([point])).residual[0] == 0


def test_overflow_rounds_to_infinity_and_just_below_does_not() -> None:
    exp, square = function("exp", sympy.exp(x)), function("square", x**2)
    edge = np.array([709.782712893384, np.nextafter(709.782712893384, 800), 1e300])
    assert evaluate(exp, edge).rounded.tolist() == [1.797693134862273157e308, np.inf, np.inf]
    assert evaluate(square, np.array([-1e200, 1e-200, -1e308])).rounded.tolist() == [np.inf, 0.0, np.inf]


def test_a_value_beyond_every_precision_is_settled_from_its_side() -> None:
    """1 - e^-1000000 has the ULP below 1; 1 + e^-1000000 the ULP above; 1 - tanh(1000000)^2 is +0."""
    far = np.array([1e6, 1e300])
    assert evaluate(F["sigmoid"], far).ulp_exponent.tolist() == [-53, -53]
    assert evaluate(function("above", 1 + sympy.exp(-x)), far).ulp_exponent.tolist() == [-52, -52]
    grad = evaluate(F["tanh_grad"], far)
    assert grad.rounded.tolist() == [0, 0] and not np.signbit(grad.rounded).any()
    assert np.signbit(evaluate(function("below", sympy.tanh(x) ** 2 - 1), far).rounded).all()


def test_a_product_with_a_saturated_factor_is_settled_everywhere() -> None:
    f = function("hard", x**2 * (1 - sympy.tanh(x)))
    assert evaluate(f, np.array([1e3, 1e100, 1e308])).rounded.tolist() == [0, 0, 0]
    assert evaluate(f, np.array([-1e3, -1e308])).rounded.tolist() == [2e6, np.inf]


def test_many_points_and_single_points_agree() -> None:
    """Blocks of saturated points are settled by one interval: the answers are those of the points."""
    points = np.sort(np.concatenate([np.linspace(-800, 800, 3000), 2.0 ** np.linspace(-1070, 1020, 1000)]))
    for name in ("sigmoid", "tanh_grad", "softplus", "silu_grad"):
        together = evaluate(F[name], points)
        for i in range(0, points.size, 97):
            alone = evaluate(F[name], points[i : i + 1])
            assert alone.rounded[0] == together.rounded[i]
            assert alone.ulp_exponent[0] == together.ulp_exponent[i]
            assert abs(alone.residual[0] - together.residual[i]) <= 2**-10


def test_settle_wants_the_binade_known() -> None:
    fmt = FORMATS["float64"]
    straddling = (2**200 - 1, -200), (2**200 + 1, -200)
    assert settle(*straddling, fmt, None) is None
    assert settle((2**2000 - 1, -2000), (2**2000 + 1, -2000), fmt, lambda value: -1).quantum == -53  # type: ignore[union-attr]
    assert settle(*straddling, fmt, lambda value: -1) is None  # more precision can still tell


# ---- special values ------------------------------------------------------------------------------------

LIMITS = {
    "sigmoid": ("0x0.0p+0", "0x1.0000000000000p+0"),
    "sigmoid_grad": ("0x0.0p+0", "0x0.0p+0"),
    "sigmoid_grad_grad": ("0x0.0p+0", "-0x0.0p+0"),
    "tanh": ("-0x1.0000000000000p+0", "0x1.0000000000000p+0"),
    "tanh_grad": ("0x0.0p+0", "0x0.0p+0"),
    "softplus": ("0x0.0p+0", "inf"),
    "log_sigmoid": ("-inf", "-0x0.0p+0"),
    "silu": ("-0x0.0p+0", "inf"),
    "silu_grad": ("-0x0.0p+0", "0x1.0000000000000p+0"),
    "gelu": ("-0x0.0p+0", "inf"),
    "from_output": ("-inf", "-inf"),
    "logit": ("nan", "nan"),
    "elu": ("-0x1.0000000000000p+0", "inf"),
}


@pytest.mark.parametrize("name", LIMITS)
def test_limits(name: str) -> None:
    assert tuple(float(v).hex() for v in limits(F[name])) == LIMITS[name]
    at_infinity = evaluate(F[name], np.array([-np.inf, np.inf])).rounded
    assert tuple(float(v).hex() for v in at_infinity) == LIMITS[name]


ZEROS = {
    "tanh": ("-0x0.0p+0", "0x0.0p+0"),
    "silu": ("-0x0.0p+0", "0x0.0p+0"),
    "sigmoid_grad_grad": ("0x0.0p+0", "-0x0.0p+0"),
    "elu": ("-0x0.0p+0", "0x0.0p+0"),
    "from_output": ("-0x0.0p+0", "0x0.0p+0"),
    "logit": ("-inf", "-inf"),
    "sigmoid": ("0x1.0000000000000p-1", "0x1.0000000000000p-1"),
}


@pytest.mark.parametrize("name", ZEROS)
def test_the_sign_of_zero_at_zero(name: str) -> None:
    exact = evaluate(F[name], np.array([-0.0, 0.0]))
    assert tuple(float(v).hex() for v in exact.rounded) == ZEROS[name] and exact.zero_signed.all()


def test_either_zero_where_the_function_crosses() -> None:
    assert not evaluate(F["one_minus_square"], np.array([1.0, -1.0])).zero_signed.any()


def test_outside_the_domain_and_at_poles() -> None:
    logit = evaluate(F["logit"], np.array([-1.0, 1.0, 2.0, 0.5, np.nan, -5e-324])).rounded
    assert np.array_equal(np.isnan(logit), [True, False, True, False, True, True])
    assert logit[1] == np.inf and logit[3] == 0
    reciprocal = evaluate(function("reciprocal", 1 / x), np.array([-0.0, 0.0])).rounded
    assert reciprocal.tolist() == [-np.inf, np.inf]
    assert np.isnan(evaluate(function("pole", 1 / (1 - x)), np.array([1.0])).rounded[0])


def formula(text: str, domain: str = "") -> Function:
    return function_of(text, {}, domain=domain)


def hexes(values: np.ndarray) -> list[str]:
    """Floats as they are compared here, with the signs of their zeros."""
    return [float(value).hex() if np.isfinite(value) else str(float(value)) for value in values]


DOMAINS = [
    ("log(x/(1 - x))", "0 < x < 1", [0.0, -0.0, 1.0], ["-inf", "-inf", "inf"]),
    ("log(x/(1 - x))", "0 < x < 1", [-5e-324, 1 + 2**-52, np.inf, -np.inf, np.nan], ["nan"] * 5),
    ("diff(log(x/(1 - x)), x)", "0 < x < 1", [0.0, -0.0, 1.0, 0.5], ["inf", "inf", "inf", (4.0).hex()]),
    ("diff(log(x/(1 - x)), x, 2)", "0 < x < 1", [0.0, -0.0, 1.0], ["-inf", "-inf", "inf"]),
    ("log1mexp(x)", "x < 0", [0.0, -0.0, -np.inf, 5e-324], ["-inf", "-inf", "-0x0.0p+0", "nan"]),
    ("diff(log1mexp(x), x)", "x < 0", [0.0, -0.0, -np.inf], ["-inf", "-inf", "-0x0.0p+0"]),
    ("sqrt(2 - x)", "x <= 1", [1.0, 1 + 2**-52], [(1.0).hex(), "nan"]),
    ("x - 1", "x > 1", [1.0, 1 - 2**-53], ["0x0.0p+0", "nan"]),
    ("x - 1", "x < 1", [1.0], ["-0x0.0p+0"]),
    ("x", "1/3 < x", [1 / 3, np.nextafter(1 / 3, 1)], ["nan", np.nextafter(1 / 3, 1).hex()]),
    ("piecewise((1, x > 0), -1)", "x > 0", [0.0, -0.0], [(1.0).hex(), (1.0).hex()]),
]


@pytest.mark.parametrize(("text", "domain", "at", "want"), DOMAINS)
def test_outside_a_domain_is_nan_and_its_open_ends_are_limits_from_inside(
    text: str, domain: str, at: list[float], want: list[str]
) -> None:
    exact = evaluate(formula(text, domain), np.array(at))
    assert hexes(exact.rounded) == want and exact.zero_signed.all() and exact.known.all()


def test_a_finite_value_outside_is_infinitely_wrong() -> None:
    logit = formula("log(x/(1 - x))", "0 < x < 1")
    error = ulp_error(np.array([1.0, np.inf, np.nan]), evaluate(logit, np.array([1.5, 2.0, 3.0])))
    assert error.tolist() == [np.inf, np.inf, 0]


UNREADABLE = [
    ("x < y", "compare a variable with a number"),
    ("x > pi", "compare a variable with a number"),
    ("z > 0", "z is no variable"),
    ("0 > x > 1", "no float is inside"),
]


@pytest.mark.parametrize(("domain", "reason"), UNREADABLE)
def test_a_domain_that_says_something_else_is_refused(domain: str, reason: str) -> None:
    with pytest.raises(SymsigError, match=reason):
        formula("x*y", domain)


# ---- corners ---------------------------------------------------------------------------------------------

CORNERS = [
    (sympy.Max(x, 0).diff(x), [-1.0, 0.0, 1.0], [0.0, 0.5, 1.0]),  # SymPy's Heaviside
    (sympy.Max(x, 0).diff(x, 2), [-1.0, 0.0, 1.0], [0.0, np.nan, 0.0]),  # a spike
    (formula("diff(piecewise((x, x > 0), 0), x)").definition, [-1.0, -0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0]),
    (
        formula("diff(piecewise((0, x <= -3), (1, x >= 3), x/6 + 1/2), x)").definition,
        [-3.0, np.nextafter(-3, 0), 0.0, np.nextafter(3, 0), 3.0],
        [0.0, 1 / 6, 1 / 6, 1 / 6, 0.0],
    ),
    ((x / (1 + sympy.Abs(x))).diff(x, 2), [-1.0, 0.0, 1.0], [0.25, np.nan, -0.25]),
]


@pytest.mark.parametrize(("definition", "at", "want"), CORNERS)
def test_a_corner_is_what_the_definition_says_there(
    definition: sympy.Expr, at: list[float], want: list[float]
) -> None:
    assert np.array_equal(evaluate(function("corner", definition), np.array(at)).rounded, want, equal_nan=True)


# ---- two variables ---------------------------------------------------------------------------------------

LOGADDEXP = formula("log(exp(x) + exp(y))")
BCE = formula("log(1 + exp(x)) - x*y", "0 <= y <= 1")
LEAKY = formula("piecewise((x, x > 0), y*x)")
INF, NAN = np.inf, np.nan
PAIRS = [
    (LOGADDEXP, (0.0, -0.0), float(np.log(2.0)).hex()),
    (LOGADDEXP, (1e308, 1e308), (1e308).hex()),
    (LOGADDEXP, (1024.0, -1e5), (1024.0).hex()),
    (LOGADDEXP, (INF, -INF), "inf"),
    (LOGADDEXP, (-INF, -INF), "-inf"),
    (LOGADDEXP, (-INF, 5e-324), (5e-324).hex()),
    (LOGADDEXP, (-INF, 1.0), (1.0).hex()),
    (LOGADDEXP, (NAN, INF), "nan"),
    (BCE, (1e300, 1.0), "0x0.0p+0"),
    (BCE, (-1e300, 0.0), "0x0.0p+0"),
    (BCE, (INF, 1.0), "0x0.0p+0"),
    (BCE, (-INF, -0.0), "0x0.0p+0"),
    (BCE, (INF, 0.5), "inf"),
    (BCE, (-INF, 1.0), "inf"),
    (BCE, (1.0, 1 + 2**-52), "nan"),
    (BCE, (INF, -5e-324), "nan"),
    (LEAKY, (-0.0, 0.01), "-0x0.0p+0"),
    (LEAKY, (0.0, 0.01), "0x0.0p+0"),
    (LEAKY, (-0.0, -0.5), "0x0.0p+0"),
    (LEAKY, (-1.0, 0.0), "-0x0.0p+0"),
    (LEAKY, (-INF, 0.01), "-inf"),
    (LEAKY, (-INF, -INF), "inf"),
    (LEAKY, (-1.0, NAN), "nan"),
    (formula("x*y"), (-0.0, 2.0), "-0x0.0p+0"),
    (formula("x*y"), (-0.0, 0.0), "-0x0.0p+0"),
]


@pytest.mark.parametrize(("f", "at", "want"), PAIRS)
def test_a_pair_gives(f: Function, at: tuple[float, float], want: str) -> None:
    exact = evaluate(f, at)
    assert hexes(exact.rounded[None])[0] == want and exact.known and exact.zero_signed


@pytest.mark.parametrize(("f", "at"), [(formula("x - y"), (INF, INF)), (LEAKY, (1.0, NAN))])
def test_where_nobody_knows_nobody_is_blamed(f: Function, at: tuple[float, float]) -> None:
    """x - y has no limit there; the result of leaky_relu at 1 does not depend on the slope, NaN or not."""
    exact = evaluate(f, at)
    assert not exact.known and np.isnan(exact.rounded) and np.isnan(ulp_error(1.0, exact))


def test_a_finite_coordinate_is_meant_exactly() -> None:
    """Along y = 0, x y is 0 all the way to infinity, with any sign."""
    exact = evaluate(formula("x*y"), (np.inf, 0.0))
    assert exact.rounded == 0 and exact.known and not exact.zero_signed


def test_either_zero_where_two_variables_cross() -> None:
    difference = formula("x - y")
    assert not evaluate(difference, (np.array([0.0, -0.0, 2.0]), np.array([0.0, -0.0, 2.0]))).zero_signed.any()
    assert hexes(evaluate(difference, (np.array([0.0, -0.0]), np.array([-0.0, 0.0]))).rounded) == [
        "0x0.0p+0",
        "-0x0.0p+0",
    ]


def test_inputs_are_broadcast_and_have_to_be_as_many_as_the_variables() -> None:
    column, row = np.zeros((3, 1), np.float32), np.arange(4, dtype=np.float32)
    exact = evaluate(LOGADDEXP, (column, row), "float32")
    assert exact.rounded.shape == (3, 4) and exact.rounded.dtype == np.float32
    alone = evaluate(LOGADDEXP, (np.zeros(4, np.float32), row), "float32").rounded
    assert all(np.array_equal(line, alone) for line in exact.rounded)
    for inputs in (column, (column,), (column, column, column)):
        with pytest.raises(SymsigError, match="2 variables"):
            evaluate(LOGADDEXP, inputs)
    with pytest.raises(SymsigError, match="do not fit"):
        evaluate(LOGADDEXP, (np.zeros(3), np.zeros(4)))


def test_the_face_takes_an_array_for_each_variable() -> None:
    from symsig import reference
    from symsig import ulp_error as error

    want = reference("log(exp(x) + exp(y))", [0.0, 1.0], 0.0)
    assert want.shape == (2,) and np.abs(error(want, "log(exp(x) + exp(y))", [0.0, 1.0], 0.0)).max() <= 0.5


VARIABLES = [
    ("x*y*z", (), "x, y, z"),
    ("1 + 1", (), "none"),
    ("x*y", ("x",), "x, y"),
    ("x*y", ("x", "x"), "x, y"),
]


@pytest.mark.parametrize(("text", "variables", "found"), VARIABLES)
def test_a_formula_has_one_variable_or_two(text: str, variables: tuple[str, ...], found: str) -> None:
    with pytest.raises(SymsigError, match=found) as caught:
        function_of(text, {}, variables=variables)
    assert "\n" not in str(caught.value)


def test_the_order_of_variables_is_that_of_their_names_or_the_one_given() -> None:
    assert [v.name for v in function_of("y - x", {}).variables] == ["x", "y"]
    swapped = function_of("y - x", {}, variables=("y", "x"))
    assert evaluate(swapped, (3.0, 1.0)).rounded == 2
    assert len(function_of("x", {}, variables=("x", "slope")).variables) == 2


# ---- next to a root, far out ------------------------------------------------------------------------------

ROOTS = [
    ("diff(x/(1 + exp(-x)), x)", -1.2784645427610738),
    ("diff(x*erfc(-x/sqrt(2))/2, x)", -0.7517915246935645),
    ("x - tanh(x)", 0.0),
]


@pytest.mark.parametrize(("text", "root"), ROOTS)
def test_errors_are_right_next_to_a_root(text: str, root: float) -> None:
    f = formula(text)
    around = stepped(np.array(root), np.concatenate([np.arange(-4, 5), [-(2**20), 2**20, 2**40]]))
    exact = evaluate(f, around)
    for i, point in enumerate(around.tolist()):
        value = in_mpmath(f.definition, point, 5000)
        with mpmath.workprec(5000):
            ulp = mpmath.ldexp(1, int(exact.ulp_exponent[i]))
            for got in (0.0, float(stepped(exact.rounded[i], 3)), point):
                want = float((got - value) / ulp)
                assert ulp_error(got, exact[i]) == pytest.approx(want, rel=2**-45, abs=2**-9), point


def test_gelu_is_exact_down_to_its_last_subnormal() -> None:
    gelu = formula("x*erfc(-x/sqrt(2))/2")
    check_against_mpmath(gelu, np.array([-38.4, -38.2, -37.9, -37.6, -30.0, -1e-300]), "float64", 3000)
    at = np.array([-38.4, -38.6, -1e300])
    assert hexes(evaluate(gelu, at).rounded)[1:] == ["-0x0.0p+0", "-0x0.0p+0"]


def test_a_tie_that_no_precision_resolves_is_settled_from_its_side() -> None:
    """x - tanh(x) at 2^53 + 2 is x - 1 and e^-10^16 more; log(1 + e^x) at 2^100 is more than that by less."""
    shrink = evaluate(F["tanhshrink"], np.array([2.0**53 + 2, -(2.0**53) - 2]))
    assert shrink.rounded.tolist() == [2.0**53 + 2, -(2.0**53) - 2]
    assert evaluate(F["softplus"], np.array([2.0**100])).ulp_exponent == 48


def test_a_value_that_a_function_goes_through_is_not_taken_for_one_that_it_comes_to() -> None:
    """e^x/(e^x + e^y) is 1/2 where x = y, and at (1e5, -5) below 1; the ULP of 1/2 is the larger one."""
    share = formula("exp(x)/(exp(x) + exp(y))")
    at = np.array([5.0, -407.75, 1e100, 1e5]), np.array([5.0, -407.75, 1e100, -5.0])
    exact = evaluate(share, at)
    assert exact.rounded.tolist() == [0.5, 0.5, 0.5, 1.0]
    assert exact.ulp_exponent.tolist() == [-53, -53, -53, -53] and not exact.residual.any()


# ---- against Arb alone, and mpmath -------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", subjects())
def test_the_reference_agrees_with_arb_and_with_mpmath(name: str, dtype: Dtype) -> None:
    """Every function of the family, as registered and as a formula, with derivatives. tests/agreement.py does it
    for any number of points."""
    count = int(os.environ.get("SYMSIG_AGREEMENT_POINTS", "16"))
    compared, found = disagreements(subjects()[name], dtype, count, surveyed=count > 1000)
    assert compared > count // 3 and found == []


# ---- errors ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softplus", "silu_grad"])
def test_the_rounded_value_is_within_half_an_ulp_and_its_neighbours_are_one_further(
    name: str, dtype: Dtype
) -> None:
    exact = evaluate(F[name], sample(dtype, 200), dtype)
    error = ulp_error(exact.rounded, exact)
    assert np.abs(error).max() <= 0.5
    fmt = FORMATS[dtype]
    # Away from powers of two the next float is an ULP away.
    inside = np.isfinite(exact.rounded) & (np.abs(np.frexp(exact.rounded)[0]) != 0.5) & (exact.rounded != 0)
    inside &= np.abs(exact.rounded) > 2.0**fmt.emin
    some = exact[np.flatnonzero(inside)]
    assert np.abs(ulp_error(stepped(some.rounded, 1), some) - ulp_error(some.rounded, some) - 1).max() < 1e-9


def test_errors_are_signed_and_fractional() -> None:
    exact = evaluate(function("third", x / 3), np.array([1.0]))
    third = 1 / 3  # below 1/3, by 1/3 of its ULP
    errors = [ulp_error(np.array([v]), exact)[0] for v in (third, np.nextafter(third, 1), np.nextafter(third, 0))]
    assert np.abs(np.array(errors) - [-1 / 3, 2 / 3, -4 / 3]).max() < 2**-10


def test_infinities_and_nan_are_infinitely_wrong_or_right() -> None:
    exp = function("exp", sympy.exp(x))
    points = np.array([800.0, 800.0, 800.0, 800.0, 1.0, 1.0, np.nan, np.nan])
    got = np.array([np.inf, -np.inf, 1.7e308, np.nan, np.inf, np.nan, np.nan, 1.0])
    error = ulp_error(got, evaluate(exp, points))
    assert error.tolist() == [0, np.inf, np.inf, np.inf, np.inf, np.inf, 0, np.inf]


def test_a_zero_for_a_subnormal_costs_what_it_is_worth() -> None:
    exact = evaluate(F["sigmoid"], np.array([-745.0, -744.0]))
    assert np.array_equal(ulp_error(np.zeros(2), exact), -(exact.rounded / 5e-324 + exact.residual))


# ---- shape, sharing, repetition ------------------------------------------------------------------------------


def test_shapes_and_dtypes_are_kept() -> None:
    exact = evaluate(F["sigmoid"], np.zeros((2, 3), np.float32), "float32")
    assert exact.rounded.shape == exact.residual.shape == (2, 3) and exact.rounded.dtype == np.float32
    assert evaluate(F["sigmoid"], 0.0).rounded == 0.5
    assert evaluate(F["sigmoid"], np.array([])).rounded.size == 0


def test_an_executor_changes_nothing() -> None:
    points = sample("float64", 3000)
    f = pickle.loads(pickle.dumps(F["softplus"]))
    alone = evaluate(F["softplus"], points)
    with ThreadPoolExecutor(3) as threads:
        shared = evaluate(f, points, "float64", threads)
    for name in ("rounded", "residual", "ulp_exponent", "zero_signed", "known"):
        assert np.array_equal(getattr(alone, name), getattr(shared, name))


def test_a_side_that_no_axis_tells_is_told_by_more_bits() -> None:
    """sigma(x - y) at two large numbers 384 apart is 1 - e^-384: below 1, where an ULP is half as large."""
    function = FAMILY["logaddexp_grad"]
    point = ([float.fromhex("0x1.2e93c80000000p+29")], [float.fromhex("0x1.2e93bc0000000p+29")])
    for dtype, unit in (("float32", -24), ("float64", -53)):
        exact = evaluate(function, point, dtype)
        assert exact.rounded == 1 and exact.residual < 0 and exact.ulp_exponent == unit
