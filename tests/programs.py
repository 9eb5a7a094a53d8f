"""Programs written by hand: the shapes that lowering makes, and some corners that it may make one day."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import mpmath

from symsig.model import Part, Program, Step

REALS = {
    "s": "sqrt(2/pi)",
    "r": "1.27846454276107379510935873902298015543947748",
    "q": "8943/200000",
    "z": "1/sqrt(2)",
}
"""Constants by the letter that stands for them: s.0 is the first part of sqrt(2/pi), s.1 the second."""


@cache
def real(letter: str) -> Fraction:
    """A constant, to 400 bits."""
    with mpmath.workprec(400):
        values = {"s": mpmath.sqrt(2 / mpmath.pi), "z": 1 / mpmath.sqrt(2)}
        if letter not in values:
            return Fraction(REALS[letter])
        _, man, exp, _ = values[letter]._mpf_
        return Fraction(int(man)) * Fraction(2) ** exp


def argument(text: str) -> str | Fraction | Part:
    """A rational, a part of a constant, or a name."""
    if text.lstrip("-")[0].isdigit():
        return Fraction(text)
    letter, _, part = text.partition(".")
    return Part(real(letter), int(part), REALS[letter]) if part else text


def program(variables: str, text: str, *notes: str, name: str) -> Program:
    """Read "w = abs x; a = neg w": an argument is a rational, a part of a constant, or a name."""
    steps = []
    for line in text.strip().rstrip(";").split(";"):
        target, op, *args = line.replace("=", " ").split()
        steps.append(Step(target, op, tuple(map(argument, args))))
    return Program(name, tuple(variables.split()), tuple(steps), steps[-1].name, notes)


PROGRAMS = (
    program(
        "x",
        "w = abs x; a = neg w; t = exp a; c = lt x 0; n = select c t 1; d = add 1 t; y = div n d",
        "sigmoid(x) = 1/(1 + exp(-x))",
        "x >= 0: 1/(1 + t), x < 0: t/(1 + t), with t = exp(-|x|) in (0, 1]",
        "no overflow: t <= 1; no cancellation: the terms of 1 + t have one sign",
        name="sigmoid",
    ),
    program(
        "x",
        "w = abs x; a = neg w; t = exp a; l = log1p t; c = lt x 0; p = select c 0 w; y = add p l",
        "softplus(x) = log(1 + exp(x))",
        name="softplus",
    ),
    program(
        "x",
        "w = abs x; a = mul -2 w; e = expm1 a; n = neg e; d = add 2 e; q = div n d; y = copysign q x",
        "tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))",
        name="tanh",
    ),
    program(
        "x",
        "w = abs x; a = neg w; t = exp a; d = add 1 t; q = mul d d; y = div t q",
        "sigmoid_grad(x) = d/dx 1/(1 + exp(-x))",
        name="sigmoid_grad",
    ),
    # without a branch: e/(1 + e), with x capped so that e does not overflow
    program("x", "u = capped x; e = exp u; d = add 1 e; y = div e d", "e/(1 + e)", name="sigmoid_quick"),
    program(
        "x",
        "m = max x 0; w = abs x; a = neg w; t = exp a; l = log1p t; y = add m l",
        "max(x, 0) + log1p(exp(-|x|)), " * 5,
        "a note so long that it has to be broken: " + "m + log1p(t), " * 12,
        "    and one that is set in: " + "m + log1p(t), " * 12,
        name="softplus_quick",
    ),
    program("s", "d = sub 1 s; y = mul s d", "s*(1 - s)", name="sigmoid_grad_from_output"),
    program("y", "u = sub 1 y; v = add 1 y; z = mul u v", "1 - y**2", name="tanh_grad_from_output"),
    # relu's shape: the operand that select reads last is the input, which may be the memory of the result
    program("x", "e = expm1 x; c = lt x 0; y = select c e x", "elu(x)", name="elu"),
    program("x", "e = expm1 x; c = lt x 0; s = select c e x; y = mul s 2", name="elu2"),
    program("x", "c = lt 0 x; y = select c x 0", "relu(x) = max(x, 0)", name="relu"),
    program("x", "f = finite x; w = abs f; a = neg w; t = exp a; y = mul f t", "x*exp(-|x|)", name="bump"),
    program("x y", "d = sub x y; w = abs d; a = neg w; l = expm1 a; m = max x y; z = mul m l", name="two"),
    program("n out", "i = div n out; lambda = sqrt i; exp = min lambda 1; np = add exp out", name="names"),
    # constants: 1/3 is no float, 1 + 2^-24 + 2^-60 rounds to 1 in float32 if by way of float64, 2^-40 is long
    program(
        "x",
        "a = mul 1/3 x; b = add a 1152921573326323713/1152921504606846976; c = mul 1/1099511627776 b;"
        "f = sub -5 c; g = neg f; h = neg g; k0 = sub x h; y = mul k0 1/3",
        name="constants",
    ),
    # trees that must not be flattened: 1 + (x + (x - 3)), x / (x / (x*x)), -(-(x - 1)*2)
    program(
        "x",
        "a = sub x 3; b = add x a; c = add 1 b; d = mul x x; e = div x d; f = div x e; g = sub c f;"
        "h = sub g 1; i = neg h; j = mul i 2; k = neg j; l = sub x k; m = sub l -1; y = neg m",
        name="trees",
    ),
    # many values alive at once, and one truth value read by two selects
    program(
        "x",
        "w = abs x; a = neg w; t = exp a; s = add w t; c = lt s 1; p = select c s t; q = select c t s;"
        "r = log s; u = mul p q; v = mul r w; z = add u v; y = sub z x",
        name="alive",
    ),
    program("x", "c = lt x 0; s = select c -1 1; a = abs x; r = sqrt a; m = min r 2; y = mul s m", name="signed"),
    # with what NumPy lacks
    program("x", "a = mul z.0 x; m = neg a; c = erfc m; h = mul 1/2 x; y = mul h c", "gelu(x)", name="gelu"),
    # parts of constants: in double each its own floats, in float others; 8943/200000 by number
    program(
        "x",
        "a = mul s.0 x; b = mul s.1 x; c = mul z.0 a; d = mul q.0 b; e = mul q.1 c; f = add d e; y = add c f",
        name="parts",
    ),
    # the first operation on the input is the last: it may not lie where the result goes
    program("x", "y = horner x 1 -1/2 1/3 s.0 s.1 0 1/1099511627777", name="polynomial"),
    # a polynomial about a root that is no float, of the function that vanishes there
    program(
        "x",
        "w = abs x; a = neg w; t = exp a; c = lt x -1; h = add x r.0; d = add h r.1; p = horner d -1/3 1/5 1/7;"
        "f = mul d p; u = add 1 t; k = sub 1 w; n = mul t k; v = add n u; q = mul u u; g = div v q;"
        "y = select c f g",
        "near -1.278 a polynomial, else a quotient",
        name="patched",
    ),
    # the same outside an interval as beside it
    program(
        "x",
        "t = exp x; u = add 1 t; q = div t u; a = lt x -3/2; b = lt x -1; h = add x r.0; d = add h r.1;"
        "p = horner d -1/3 1/5 1/7; f = mul d p; n = select b f q; y = select a q n",
        name="interval",
    ),
    # which is no interval of numbers where y is NaN
    program("x y", "a = lt x y; b = lt x 2; e = expm1 y; n = select b 3 e; z = select a e n", name="no_interval"),
    # a chain of branches, of which two share a value and one has a branch of its own; the sign comes last
    program(
        "x",
        "w = abs x; b = lt w 1/4; z = mul w w; p = horner z 1 1/6 1/120 1/5040; r = mul w p; c = lt w 2;"
        "d = sub w 1; e = horner d 1/10 1/3 1/7 1/11 1/13; g = lt w 1; h = mul d d; i = sub e h; j = select g i e;"
        "a = neg w; t = exp a; o = add 1 t; l = div t o; m = select c j l; n = select b r m; y = copysign n x",
        name="chain",
    ),
    # the same at the end: each branch returns
    program(
        "x",
        "a = lt x -2; t = exp x; o = add 1 t; l = div t o; b = lt x 2; p = horner x 1/2 1/4 0 -1/48; s = mul p p;"
        "c = lt x 1; i = sub p s; j = select c i p; m = neg x; u = exp m; v = add 1 u; q = div u v;"
        "k = sub 1 q; n = select b j k; y = select a l n",
        name="returns",
    ),
    # a select in a select's first branch, and both branches the same polynomial
    program(
        "x",
        "c = lt x 0; b = lt x -1; d = add x 1; p = horner d 1/3 1/5; e = sub x 1; q = horner e 1/3 1/5;"
        "f = mul d p; g = select b f p; y = select c g q",
        name="nested",
    ),
    # outside a domain: NaN
    program(
        "x",
        "b = lt x 0; c = lt 1 x; n = nan; m = neg x; l = log1p m; k = log x; d = mul k l; e = mul k k; f = add d e;"
        "o = select c n f; y = select b n o",
        name="unit",
    ),
    program("x", "c = lt 0 x; n = nan; y = select c x n", name="positive"),
    program("x", "y = nan", name="nowhere"),
    # the low half of a double-word square; the fourth root keeps it from overflow and underflow
    program(
        "x",
        "a = abs x; b = sqrt a; c = sqrt b; d = add 1 c; e = product_error d d; f = product_error c s.0;"
        "g = product_error c 0; h = add e f; y = add h g",
        name="dekker",
    ),
    # what a sum loses, and equality, of which NaN has none
    program("x", "e = sum_error x 1; c = eq x x; d = eq 0 x; f = select d 1 e; y = select c f x", name="knuth"),
    # two variables: a branch, and an operand of select that is an input
    program("x slope", "c = lt x 0; p = mul slope x; y = select c p x", "leaky_relu", name="leaky"),
    program(
        "x y",
        "m = max x y; n = min x y; d = sub n m; t = exp d; l = log1p t; z = mul m l",
        name="pair",
    ),
    program(
        "x y", "c = lt x y; p = horner y 1/3 1/9; q = select c p x; r = horner x 1/5 1/7; z = mul q r", name="mixed"
    ),
)
