"""Next to 0 a kernel is its leading term: rounded once, and without a flag that it does not deserve."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from plans import plans

import symsig
from symsig.audit.flags import raised
from symsig.definitions import definitions_of, function_of
from symsig.derive import derive
from symsig.derive.arithmetic import OWN as OWN_ARITHMETIC
from symsig.expr import parse
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Unavailable
from symsig.program.native.formats import DOUBLE, SINGLE, Working
from symsig.program.native.lower import lower
from symsig.program.native.run import run
from symsig.program.native.tiny import Term, Tiny, leading_term
from symsig.program.native.wide import Arithmetic
from symsig.targets import OWN

SEED = 20261129
GENERATED = symsig.kernels.NATIVE


def terms(name: str) -> Tiny | None:
    own = plans()[name].own
    return Tiny.of(own, Arithmetic(True)) if own is not None and len(FAMILY[name].variables) == 1 else None


ALONE = [name for name, function in FAMILY.items() if len(function.variables) == 1]
WITHOUT = {
    *("log1mexp", "log1mexp_grad", "log1mexp_grad2", "logit", "logit_grad", "logit_grad2"),
    *("elu_grad2", "selu_grad2", "hard_sigmoid_grad2", "relu", "relu_grad", "relu_grad2"),
}
"""Those with a pole or a logarithm at 0, and those that are 0 on one side of it."""


def test_which_have_terms() -> None:
    assert {name for name in ALONE if terms(name) is None} == WITHOUT


@pytest.mark.parametrize(
    ("name", "below", "above"),
    [
        ("tanh", Term(Fraction(1), 1), Term(Fraction(1), 1)),
        ("sigmoid", Term(Fraction(1, 2), 0), Term(Fraction(1, 2), 0)),
        ("mish_grad2", Term(Fraction(16, 25), 0), Term(Fraction(16, 25), 0)),
        ("sigmoid_grad2", Term(Fraction(-1, 8), 1), Term(Fraction(-1, 8), 1)),
        ("softsign_grad2", Term(Fraction(2), 0), Term(Fraction(-2), 0)),
        ("tanhshrink_grad", Term(Fraction(1), 2), Term(Fraction(1), 2)),
        ("tanhshrink", Term(Fraction(1, 3), 3), Term(Fraction(1, 3), 3)),
    ],
)
def test_terms_that_are_known(name: str, below: Term, above: Term) -> None:
    found = terms(name)
    assert found is not None
    for got, want in ((found.below, below), (found.above, above)):
        assert got.power == want.power
        assert abs(got.factor / want.factor - 1) < Fraction(1, 2**500)
        if want.factor.denominator & (want.factor.denominator - 1) == 0:
            assert got == want


@pytest.mark.parametrize(
    ("formula", "below", "at_zero", "above"),
    [
        ("piecewise((exp(-x), x > 0), 2*exp(x))", 2.0, 2.0, 1.0),
        ("piecewise((exp(-x), x >= 0), 2*exp(x))", 2.0, 1.0, 1.0),
        ("piecewise((expm1(-x), x > 0), -2*expm1(x))", 2e-99, 0.0, -1e-99),
        ("expm1(-abs(x))/abs(x)", -1.0, -1.0, -1.0),
    ],
)
def test_at_zero_a_function_is_what_it_is_on_one_side(
    formula: str, below: float, at_zero: float, above: float
) -> None:
    plan = derive(function_of(formula, definitions_of(FAMILY.values())), OWN_ARITHMETIC)
    got = run(lower(plan, "float64"), np.array([-1e-99, -0.0, 0.0, 1e-99]))
    assert got.tolist() == [below, at_zero, at_zero, above]


@pytest.mark.parametrize("formula", ["log(x)", "1/x", "sqrt(x)", "x**4", "x*log(x)", "x - x", "exp(2**80*x) - 1"])
def test_where_there_is_none_that_holds_up_to_the_end(formula: str) -> None:
    assert leading_term(parse(formula), "x", 1, DOUBLE) is None


@pytest.mark.parametrize("fmt", [DOUBLE, SINGLE])
def test_how_far_a_term_holds(fmt: Working) -> None:
    """expm1(x) is x to bits + 8 digits for x < 2^(-bits - 7)."""
    slope = 2 ** -(fmt.bits + 7) / fmt.tiny
    assert leading_term(parse(f"expm1({slope / 2}*x)"), "x", 1, fmt) == Term(slope / 2, 1)
    assert leading_term(parse(f"expm1({slope * 2}*x)"), "x", 1, fmt) is None


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", [name for name in ALONE if name not in WITHOUT])
def test_tiny_inputs(name: str, dtype: Dtype) -> None:
    """The error is that of one rounding, of subnormal results too, and results that are none raise no flag."""
    try:
        kernel = OWN["native"].load(GENERATED)(name, dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))
    rng = np.random.default_rng(SEED)
    least, most = {"float64": (-1074, -99), "float32": (-149, -39)}[dtype]
    sizes = rng.uniform(1, 2, 600) * 2.0 ** rng.integers(least, most, 600)
    x = (sizes * rng.choice([-1, 1], 600)).astype(dtype)
    results = kernel(x)
    errors = np.abs(symsig.ulp_error(results, name, x, dtype=dtype))
    worst = int(np.argmax(errors))
    assert errors[worst] < 0.505, (float(x[worst]).hex(), errors[worst])
    normal = np.abs(results) > np.finfo(dtype).smallest_normal
    assert normal.any() and not raised(kernel, x[normal, np.newaxis])
