"""log1mexp(u) = log(1 - exp(u)) for u < 0: facts of the formula."""

from sympy import Symbol, exp, log

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

LOG1MEXP = Function(
    "log1mexp",
    (x,),
    log(1 - exp(x)),
    claim=2.7,
    formula="log(1 - exp(x))",
    domain="x < 0",
    textbook=(Textbook("naive", "log(1 - exp(x))"), Textbook("naive log1p", "log1p(-exp(x))")),
)

FUNCTIONS = (
    LOG1MEXP,
    LOG1MEXP.gradient(claim=2.7, textbook=(Textbook("naive", "-exp(x)/(1 - exp(x))"),)),
    LOG1MEXP.gradient(order=2, claim=5.0),
)

IDENTITIES = (
    Identity("log1mexp_through_expm1", "log1mexp(x)", "log(-expm1(x))", domain="x < 0", note="the branch near 0"),
    Identity(
        "log1mexp_through_log1p", "log1mexp(x)", "log1p(-exp(x))", domain="x < 0", note="the branch far from 0"
    ),
    Identity(
        "log1mexp_branched",
        "log1mexp(x)",
        "piecewise((log(-expm1(x)), x > -0.7), log1p(-exp(x)))",
        domain="x < 0",
        note="Maechler's cut is log(2); over the reals any cut will do, and 0.7 is near it",
    ),
    Identity("log1mexp_gradient", "diff(log1mexp(x), x)", "-1/expm1(-x)", domain="x < 0"),
    Identity("log1mexp_second_derivative", "diff(log1mexp(x), x, 2)", "-1/(4*sinh(x/2)**2)", domain="x < 0"),
    Identity("log1mexp_involution", "log1mexp(log1mexp(x))", "x", domain="x < 0"),
    Identity("log1mexp_of_log_sigmoid", "log1mexp(log_sigmoid(x))", "log_sigmoid(-x)"),
    Identity("log1mexp_negative", "log1mexp(x)", "0", relation="<", domain="x < 0"),
    Identity("log_expm1_factored", "log(expm1(x))", "x + log1mexp(-x)", domain="x > 0"),
)
