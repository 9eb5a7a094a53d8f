"""logit in float32: its table, what is next to it, and results everywhere."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import numpy as np
from plans import plans, program

from symsig.expr import Tree, num
from symsig.expr.tree import var
from symsig.program.native.cores import RECIPES
from symsig.program.native.formats import LOG_2, SINGLE
from symsig.program.native.log_odds import ALONE, FACTORS, GRID, LOG_2_REST, LOSING, SMALL, _row
from symsig.program.native.looked_up import looked_up
from symsig.program.native.meaning import in_plain_floats, meant
from symsig.program.native.run import SINGLE_OPERATIONS, run, steps

SEED = 20261130
X = var("x")


def inputs() -> np.ndarray:
    """Between 0 and 1, of all sizes, next to where a comparison or a bit parts them, and next to 1/2 and 1."""
    rng = np.random.default_rng(SEED)
    print(f"seed {SEED}")
    places = np.array([float(p) for p in (ALONE, 1 - ALONE, LOSING, SMALL, Fraction(1, 2))], np.float32)
    about = [places, *(np.nextafter(places, np.float32(side)) for side in (0, 1))]
    powers = np.exp2(-np.arange(1.0, 150))
    spread = rng.uniform(0, 1, 3000), np.exp2(rng.uniform(-149, 0, 2000)), 1 - np.exp2(rng.uniform(-24, 0, 300))
    middle = 0.5 + rng.choice([-1, 1], 500) * np.exp2(rng.uniform(-25, -2, 500))
    x = np.concatenate([*about, powers, *spread, middle]).astype(np.float32)
    return np.unique(x[(x > 0) & (x < 1)])


def test_a_factor_has_its_logarithm_and_first_parts_add_up_exactly() -> None:
    bias = SINGLE.bias
    with mpmath.workprec(200):
        for i in range(FACTORS):
            factor, first, rest = _row(i)
            whole = first + rest + bias * (SINGLE.log_2_hi + LOG_2_REST)
            want = -mpmath.log(mpmath.mpf(factor.numerator) / factor.denominator)
            assert abs(mpmath.mpf(whole.numerator) / whole.denominator - want) < 2.0**-34
            assert (first / GRID).denominator == 1 and abs(first) < 256
            assert i == 0 or i / FACTORS <= float(want / mpmath.log(2)) <= (i + 1) / FACTORS
    assert (SINGLE.log_2_hi / GRID).denominator == 1
    assert abs(LOG_2 - SINGLE.log_2_hi - LOG_2_REST) < Fraction(1, 2**33)
    assert _row(0) == (1, -bias * SINGLE.log_2_hi, -bias * LOG_2_REST)  # of which with k = 0 nothing is left


def test_results_are_within_three_quarters_of_an_ulp_and_odd_about_one_half() -> None:
    x = inputs()
    whole = program("logit", "float32")
    found = run(whole, x)
    worst = 0.0, 0.0
    with mpmath.workprec(200):
        for at, got in zip(x, found, strict=True):
            p = mpmath.mpf(float(at))
            want = mpmath.log(p / (1 - p))
            if at == 0.5:
                assert got == 0 and not np.signbit(got)
                continue
            unit = 2.0 ** (math.floor(mpmath.log(abs(want), 2)) - 23)
            worst = max(worst, (float(abs(mpmath.mpf(float(got)) - want) / unit), float(at)))
    print(f"{worst[0]:.3f} ULP at {worst[1].hex()}")
    assert worst[0] <= 0.75
    above = x[x > 0.5]
    assert np.array_equal(run(whole, np.float32(1) - above), -run(whole, above))


def test_quotients_are_as_small_as_the_polynomial_asks_for() -> None:
    """|s| is less than 1/20, and next to 1/2, where s is 2p - 1 exactly, at most the end of the core's interval."""
    x = inputs()
    whole = program("logit", "float32")
    values = steps(whole, x)
    (division,) = (step for step in whole.steps if step.op == "div")
    s, q = values[division.name], np.minimum(x, 1 - x)
    near = q > np.float32(float(ALONE))
    assert np.array_equal(s[near], (2 * q - 1)[near]) and near.sum() > 500
    assert np.abs(s[near]).max() <= float(RECIPES["log_odds"].high) and np.abs(s[~near]).max() < 1 / 20


def test_the_formula_is_told() -> None:
    own = plans()["logit"].own
    assert own is not None
    assert looked_up(in_plain_floats(meant(own.tree))) == Tree("looked_up", X, value="log_odds")
    assert looked_up(Tree("log_quotient", X, Tree("sub", num(2), X))) is None


def test_the_operations_on_bits() -> None:
    below, ordinal = SINGLE_OPERATIONS["power_below"], SINGLE_OPERATIONS["ordinal"]
    assert below(np.float32([1.0, 1.99, 0.75, 2.0**-126])).tolist() == [1.0, 1.0, 0.5, 2.0**-126]
    assert ordinal(np.float32([0.0, 2.0**-149, 2.0**-126, 1.0])).tolist() == [0, 1, 2**23, 127 * 2**23]
