"""Programs written by hand: the shapes that lowering makes, and some corners that it may make one day."""

from __future__ import annotations

from fractions import Fraction

from symsig.model import Program, Step


def program(variables: str, text: str, *notes: str, name: str) -> Program:
    """Read "w = abs x; a = neg w": an argument is a rational or a name."""
    steps = []
    for line in text.strip().rstrip(";").split(";"):
        target, op, *args = line.replace("=", " ").split()
        exact = (Fraction(a) if a.lstrip("-")[0].isdigit() else a for a in args)
        steps.append(Step(target, op, tuple(exact)))
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
)
