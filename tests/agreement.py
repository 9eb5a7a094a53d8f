"""The reference against two other evaluations of the definition: Arb point by point, and mpmath at twice the bits.

`disagreements` is what the tests call, for a few points of every function. For many of them, on all cores:

    python tests/agreement.py POINTS [NAME...]
"""

from __future__ import annotations

import math
import operator
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from typing import NamedTuple

import mpmath
import numpy as np
import sympy
from flint import arb, ctx

from symsig.audit.points import Terrain, hostile_points, random_points, special_inputs, survey
from symsig.definitions import function_of
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Function
from symsig.reference import OutsideDomainError, arb_closure, evaluate, ranges
from symsig.reference.enclosure import spelled_out
from symsig.ulp import FORMATS, Format, round_dyadic

LADDER = (96, 144, 216, 324, 486, 729, 1200, 1800, 2700, 4050, 6075, 13000)
WIDTH = 2.0**-10

SELU = ("1.0507009873554804934193349852946", "1.6732632423543772848170429916717")
FORMULAS = {
    "sigmoid": ("1/(1 + exp(-x))", ""),
    "tanh": ("tanh(x)", ""),
    "softplus": ("log(1 + exp(x))", ""),
    "log_sigmoid": ("-log(1 + exp(-x))", ""),
    "silu": ("x/(1 + exp(-x))", ""),
    "mish": ("x*tanh(log(1 + exp(x)))", ""),
    "gelu_tanh": ("x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))/2", ""),
    "gelu": ("x*erfc(-x/sqrt(2))/2", ""),
    "relu": ("piecewise((x, x > 0), 0)", ""),
    "leaky_relu": ("piecewise((x, x > 0), y*x)", ""),
    "elu": ("piecewise((x, x > 0), exp(x) - 1)", ""),
    "selu": (f"{SELU[0]}*piecewise((x, x > 0), {SELU[1]}*(exp(x) - 1))", ""),
    "hard_sigmoid": ("piecewise((0, x <= -3), (1, x >= 3), x/6 + 1/2)", ""),
    "hard_swish": ("piecewise((0, x <= -3), (x, x >= 3), x*(x + 3)/6)", ""),
    "softsign": ("piecewise((x/(1 + x), x > 0), x/(1 - x))", ""),
    "tanhshrink": ("x - tanh(x)", ""),
    "logit": ("log(x/(1 - x))", "0 < x < 1"),
    "log1mexp": ("log(1 - exp(x))", "x < 0"),
    "logaddexp": ("log(exp(x) + exp(y))", ""),
    "bce_with_logits": ("log(1 + exp(x)) - x*y", "0 <= y <= 1"),
}
"""The family, as formulas: what the reference has to serve, whatever the registry holds so far."""


def subjects() -> dict[str, Function]:
    """The formulas with their first and second derivatives in x, and all that the registry has beside them."""
    found = {}
    for name, (formula, domain) in FORMULAS.items():
        f = function_of(formula, {}, name, domain=domain)
        for g in (f, f.gradient(1.0), f.gradient(1.0, order=2)):
            found[g.name] = g
    return found | {f"FAMILY.{name}": f for name, f in FAMILY.items()}


class Disagreement(NamedTuple):
    """A point at which two evaluations differ."""

    function: str
    dtype: Dtype
    point: tuple[float, ...]
    what: str


def points_of(f: Function, dtype: Dtype, count: int, seed: int, surveyed: bool) -> np.ndarray:
    """Random inputs, and as many hostile ones if that is wanted; finite and inside the domain."""
    size = len(f.variables)
    if surveyed:
        terrain = survey(f, dtype)
        hard = hostile_points(f, dtype, 0, terrain, (0.0,), seed)
    else:
        terrain = Terrain(np.empty((0, size)), np.empty((0, size)), ((-50.0, 50.0),) * size)
        hard = special_inputs(f, dtype)
    hard = hard[np.random.default_rng(seed).permutation(len(hard))[: count // 2]]
    inputs = np.concatenate([hard, random_points(f, dtype, count - len(hard), terrain, seed)])
    inside = np.isfinite(inputs).all(axis=1)
    for allowed, column in zip(ranges(f), inputs.T, strict=True):
        inside &= ~allowed.outside(column) & ~allowed.at_open_end(column)
    return inputs[inside]


def disagreements(
    f: Function, dtype: Dtype, count: int, seed: int = 1, *, surveyed: bool = False
) -> tuple[int, list[Disagreement]]:
    """The points compared, and where the reference differs from Arb or from mpmath at twice the bits Arb takes."""
    inputs = points_of(f, dtype, count, seed, surveyed)
    inputs = inputs[np.argsort(np.abs(inputs).max(axis=1), kind="stable")]
    exact, fmt = evaluate(f, tuple(inputs.T), dtype), FORMATS[dtype]
    found, rung = [], 0
    for i, point in enumerate(inputs.tolist()):
        claim = Claim(float(exact.rounded[i]), float(exact.residual[i]), int(exact.ulp_exponent[i]))
        bits, ball = enclosure(f, point, fmt, max(rung - 1, 0))
        rung = LADDER.index(bits)
        what = "Arb" if ball and any(differs(claim, end, fmt) for end in ball) else ""
        value = in_mpmath(f, point, 2 * bits)
        if value is None:
            what += " mpmath" if claim.rounded == claim.rounded else ""
        elif ball is None:
            what += " mpmath" if too_far(claim, value) else ""
        else:
            what += " mpmath" if differs(claim, value, fmt) else ""
        if what:
            found.append(Disagreement(f.name, dtype, tuple(point), what.strip()))
    return len(inputs), found


# ---- what is compared ------------------------------------------------------------------------------


class Claim(NamedTuple):
    """What the reference says: the rounded value, exact - rounded in ULP, and log2 of the ULP."""

    rounded: float
    residual: float
    quantum: int


def differs(claim: Claim, value: Fraction, fmt: Format) -> bool:
    """Whether a value contradicts a claim in any part."""
    if rounded(value, fmt) != claim.rounded:
        return True
    if math.isinf(claim.rounded):
        return False
    residual = (value - Fraction(claim.rounded)) / Fraction(2) ** claim.quantum
    return quantum(value, fmt) != claim.quantum or abs(residual - Fraction(claim.residual)) > WIDTH


def too_far(claim: Claim, value: Fraction) -> bool:
    """Whether the rounded value is not one of the nearest: all that is known where no precision tells a tie, or
    on which side of a power of two the value is."""
    if not math.isfinite(claim.rounded):
        return math.isnan(claim.rounded) or abs(value) < 2**120
    return abs(value - Fraction(claim.rounded)) > (Fraction(1, 2) + Fraction(WIDTH)) * Fraction(2) ** claim.quantum


def dyadic(mantissa: int, exponent: int) -> Fraction:
    """mantissa * 2^exponent; what is beyond every format is brought to 2^5000 and 2^-5000, which is so as well."""
    top = mantissa.bit_length() + exponent
    if mantissa and abs(top) > 5000:
        return Fraction(1 if mantissa > 0 else -1) * Fraction(2) ** (5000 if top > 0 else -5000)
    return Fraction(mantissa) * Fraction(2) ** exponent


def rounded(value: Fraction, fmt: Format) -> float:
    """The value rounded to nearest, ties to even."""
    return round_dyadic(value.numerator, 1 - value.denominator.bit_length(), fmt)


def quantum(value: Fraction, fmt: Format) -> int:
    """log2 of the ULP."""
    top = value.numerator.bit_length() - value.denominator.bit_length() if value else fmt.tiniest
    return max(top, fmt.emin) - fmt.precision + 1


# ---- Arb -------------------------------------------------------------------------------------------


def enclosure(
    f: Function, point: Sequence[float], fmt: Format, rung: int
) -> tuple[int, tuple[Fraction, Fraction] | None]:
    """The first precision at which both ends of Arb's enclosure round alike, and these; None if none is."""
    line = arb_closure(f.definition, f.variables)
    for bits in LADDER[rung:]:
        with ctx.workprec(bits):
            try:
                ball = line(*map(arb, point))
            except OutsideDomainError:
                return bits, None
            if not ball.is_finite():
                continue
            low, high = (dyadic(int(m), int(e)) for m, e in (ball.lower().man_exp(), ball.upper().man_exp()))
        same = rounded(low, fmt) == rounded(high, fmt)
        same &= quantum(low, fmt) == quantum(high, fmt) or math.isinf(rounded(low, fmt))
        narrow = high - low <= Fraction(WIDTH) * Fraction(2) ** quantum(low, fmt)
        if same and (narrow or math.isinf(rounded(low, fmt))):
            return bits, (low, high)
        if bits >= 1200 and high - low <= max(abs(low), abs(high), Fraction(2) ** fmt.tiniest) / 2**1100:
            return bits, None  # it straddles a power of two or a tie, and would at more bits too
    return LADDER[-1], None


# ---- mpmath ----------------------------------------------------------------------------------------


def in_mpmath(f: Function, point: Sequence[float], bits: int) -> Fraction | None:
    """The definition in mpmath's point arithmetic: code that shares nothing with the reference but SymPy's
    `together` for 1 - 1/(1 + exp(-x)), which at 1e300 no precision tells from 0. None: not real."""
    with mpmath.workprec(bits):
        known = dict(zip(f.variables, map(mpmath.mpf, point), strict=True))
        try:
            value = mpmath.mpmathify(_walk(spelled_out(f.definition), known))
        except ZeroDivisionError:
            return None
    if isinstance(value, mpmath.mpc) or not mpmath.isfinite(value):
        return None
    sign, mantissa, exponent, _ = value._mpf_
    return dyadic(-int(mantissa) if sign else int(mantissa), int(exponent))


def _walk(expr: sympy.Basic, known: dict[sympy.Basic, mpmath.mpf]) -> mpmath.mpf:
    if expr not in known:
        known[expr] = _value(expr, known)
    return known[expr]


def _value(expr: sympy.Basic, known: dict[sympy.Basic, mpmath.mpf]) -> mpmath.mpf:
    if expr.is_Rational:
        return mpmath.mpf(int(expr.p)) / int(expr.q)
    if expr in (sympy.pi, sympy.E):
        return +mpmath.pi if expr is sympy.pi else +mpmath.e
    if isinstance(expr, sympy.Piecewise):
        return _walk(next(value for value, condition in expr.args if _holds(condition, known)), known)
    arguments = [_walk(argument, known) for argument in expr.args]
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
        case "erfc" if abs(arguments[0]) > 10**9:  # mpmath's overflows; this is off by less than e^-10^18
            return mpmath.mpf(0 if arguments[0] > 0 else 2)
        case "Heaviside":
            return arguments[1] if arguments[0] == 0 else mpmath.mpf(int(arguments[0] > 0))
        case name:
            return getattr(mpmath, name)(*arguments)


def _holds(condition: sympy.Basic, known: dict[sympy.Basic, mpmath.mpf]) -> bool:
    if condition in (sympy.true, sympy.false):
        return bool(condition)
    if isinstance(condition, sympy.And | sympy.Or):
        return (all if isinstance(condition, sympy.And) else any)(_holds(part, known) for part in condition.args)
    compare = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq}
    return bool(compare[condition.rel_op](*(_walk(side, known) for side in condition.args)))


# ---- many points -----------------------------------------------------------------------------------


def main(count: int, names: Sequence[str]) -> int:
    """Compares so many points of each function, half of them in each format; how many differ."""
    work = [(name, dtype, seed) for name in names for seed in range(-(-count // 20_000)) for dtype in DTYPES]
    each = min(count, 20_000) // 2
    total, bad, started = 0, 0, time.monotonic()
    with ProcessPoolExecutor() as executor:
        for (name, dtype, seed), (compared, found, seconds) in zip(
            work, executor.map(_task, work, [each] * len(work)), strict=True
        ):
            total, bad = total + compared, bad + len(found)
            print(
                f"{name} {dtype} {seed}: {compared} points, {len(found)} disagreements, {seconds:.1f} s", flush=True
            )
            for row in found[:5]:
                print("   ", [at.hex() for at in row.point], row.what, flush=True)
    print(f"{total} points, {bad} disagreements, {time.monotonic() - started:.0f} s")
    return bad


def _task(item: tuple[str, Dtype, int], count: int) -> tuple[int, list[Disagreement], float]:
    name, dtype, seed = item
    started = time.process_time()
    return *disagreements(subjects()[name], dtype, count, seed, surveyed=True), time.process_time() - started


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), sys.argv[2:] or list(subjects())) else 0)
