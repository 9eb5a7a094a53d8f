"""softsign(x) = x/(1 + abs(x)): a sigmoid of straight-line arithmetic alone."""

from sympy import Piecewise, Symbol

from symsig.model import Function, Textbook

x = Symbol("x", real=True)

SOFTSIGN = Function(
    "softsign",
    (x,),
    Piecewise((x / (1 + x), x >= 0), (x / (1 - x), True)),
    claim=1.5,
    formula="x/(1 + abs(x))",
    textbook=(Textbook("naive", "x/(1 + abs(x))"),),
)

FUNCTIONS = (
    SOFTSIGN,
    SOFTSIGN.gradient(claim=3.5, textbook=(Textbook("naive", "1/((1 + abs(x))*(1 + abs(x)))"),)),
    SOFTSIGN.gradient(order=2, claim=5.0),
)
