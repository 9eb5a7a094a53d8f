"""gelu(x) = x*(1 + erf(x/sqrt(2)))/2: facts of the formula."""

from sympy import Symbol, erf, sqrt

from symsig.model import Function, Identity

x = Symbol("x", real=True)

GELU = Function(
    "gelu",
    (x,),
    x * (1 + erf(x / sqrt(2))) / 2,
    claim=6.0,
    careful=True,
    formula="x*(1 + erf(x/sqrt(2)))/2",
)

FUNCTIONS = (GELU, GELU.gradient(claim=6.0), GELU.gradient(order=2, claim=6.0))

IDENTITIES = (
    Identity(
        "gelu_gradient",
        "diff(x*(1 + erf(x/sqrt(2)))/2, x)",
        "(1 + erf(x/sqrt(2)))/2 + x*exp(-x**2/2)/sqrt(2*pi)",
    ),
    Identity(
        "gelu_second_derivative", "diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)", "(2 - x**2)*exp(-x**2/2)/sqrt(2*pi)"
    ),
    Identity(
        "gelu_through_erfc",
        "x*(1 + erf(x/sqrt(2)))/2",
        "x*erfc(-x/sqrt(2))/2",
        note="what keeps the digits of the left tail",
    ),
    Identity("gelu_reflection", "x*(1 + erf(x/sqrt(2)))/2 - (-x)*(1 + erf(-x/sqrt(2)))/2", "x"),
    Identity("normal_density", "diff((1 + erf(x/sqrt(2)))/2, x)", "exp(-x**2/2)/sqrt(2*pi)"),
    Identity("normal_density_gradient", "diff(exp(-x**2/2)/sqrt(2*pi), x)", "-x*exp(-x**2/2)/sqrt(2*pi)"),
    Identity("erf_gradient", "diff(erf(x), x)", "2/sqrt(pi)*exp(-x**2)"),
    Identity("erfc_reflection", "erfc(-x)", "2 - erfc(x)"),
    Identity("gelu_positive_on_the_right", "0", "x*(1 + erf(x/sqrt(2)))/2", relation="<", domain="x > 0"),
    Identity(
        "gelu_gradient_above_half",
        "diff(x*(1 + erf(x/sqrt(2)))/2, x)",
        "1/2",
        relation=">",
        domain="x > 0",
    ),
)
