"""elu(x) = x for x > 0, else exp(x) - 1, and its relatives: facts of the formula."""

from symsig.model import Identity

IDENTITIES = (
    Identity("elu_without_branch", "piecewise((x, x > 0), expm1(x))", "max(x, 0) + min(expm1(x), 0)"),
    Identity(
        "elu_gradient",
        "diff(piecewise((x, x > 0), expm1(x)), x)",
        "piecewise((1, x > 0), exp(x))",
        note="seam included: both sides have the slope 1",
    ),
    Identity("elu_gradient_stable", "diff(piecewise((x, x > 0), expm1(x)), x)", "exp(min(x, 0))"),
    Identity(
        "elu_gradient_from_output",
        "diff(piecewise((x, x > 0), expm1(x)), x)",
        "min(piecewise((x, x > 0), expm1(x)), 0) + 1",
    ),
    Identity("elu_scaled_gradient", "diff(y*expm1(x), x)", "y*expm1(x) + y", domain="x < 0"),
    Identity(
        "celu_gradient",
        "diff(piecewise((x, x > 0), y*expm1(x/y)), x)",
        "piecewise((1, x > 0), exp(x/y))",
        domain="y > 0",
        note="smooth at 0 for every y, which elu with a factor is for y = 1 only",
    ),
    Identity("elu_above_minus_one", "piecewise((x, x > 0), expm1(x))", "-1", relation=">"),
    Identity("elu_second_derivative_on_the_left", "diff(expm1(x), x, 2)", "exp(x)", domain="x < 0"),
)
