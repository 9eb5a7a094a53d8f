"""logaddexp(x, y) = log(exp(x) + exp(y)); its gradient in x is sigmoid(x - y).

Where exp(x) + exp(y) is 1 it vanishes, along a curve, and next to that the error is unbounded in ULP of the result:
the value claims nothing, its gradients do.
"""

from sympy import Symbol, exp, log

from symsig.model import Function, Textbook

x = Symbol("x", real=True)
y = Symbol("y", real=True)

LOGADDEXP = Function(
    "logaddexp",
    (x, y),
    log(exp(x) + exp(y)),
    claim=float("inf"),
    formula="log(exp(x) + exp(y))",
    textbook=(Textbook("naive", "log(exp(x) + exp(y))"),),
)

FUNCTIONS = (LOGADDEXP, LOGADDEXP.gradient(claim=4.0), LOGADDEXP.gradient(order=2, claim=6.0))
