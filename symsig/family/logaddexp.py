"""logaddexp(x, y) = log(exp(x) + exp(y)); its gradient in x is sigmoid(x - y).

Where exp(x) + exp(y) is 1 it vanishes, along a curve, and next to that a claim in ULP of the result would need exp
to three times the bits: there it is in ULP of exp(-|x - y|), about what the function adds to max(x, y).
"""

from sympy import Symbol, exp, log

from symsig.model import Function, Textbook

x = Symbol("x", real=True)
y = Symbol("y", real=True)

LOGADDEXP = Function(
    "logaddexp",
    (x, y),
    log(exp(x) + exp(y)),
    claim=2.7,
    formula="log(exp(x) + exp(y))",
    scale="exp(-abs(x - y))",
    textbook=(Textbook("naive", "log(exp(x) + exp(y))"),),
)

FUNCTIONS = (LOGADDEXP, LOGADDEXP.gradient(claim=4.0), LOGADDEXP.gradient(order=2, claim=6.0))
