"""tanhshrink(x) = x - tanh(x), which vanishes to third order at 0."""

from sympy import Symbol, tanh

from symsig.model import Function, Textbook

x = Symbol("x", real=True)

TANHSHRINK = Function(
    "tanhshrink",
    (x,),
    x - tanh(x),
    claim=2.7,
    careful=True,
    formula="x - tanh(x)",
    textbook=(Textbook("naive", "x - tanh(x)"),),
)

FUNCTIONS = (
    TANHSHRINK,
    TANHSHRINK.gradient(claim=4.0, textbook=(Textbook("tanh^2", "tanh(x)*tanh(x)"),)),
    TANHSHRINK.gradient(order=2, claim=6.0),
)
