"""The operations that a Program may contain, each with its number of operands. A target spells every one."""

from __future__ import annotations

OPS: dict[str, int] = {
    "neg": 1,
    "abs": 1,
    "add": 2,
    "sub": 2,
    "mul": 2,
    "div": 2,
    "sqrt": 1,
    "exp": 1,
    "expm1": 1,
    "log": 1,
    "log1p": 1,
    "max": 2,
    "min": 2,
    "erfc": 1,
    "product_error": 2,  # a*b - fl(a*b), exactly: the low half of a double-word product; +0 where that is 0
    "sum_error": 2,  # a + b - fl(a + b), exactly: the low half of a double-word sum
    "horner": -1,  # horner(x, c0, c1, ..., cn) = c0 + x*(c1 + x*(... + x*cn)); two coefficients or more, constants
    "nan": 0,  # outside a domain
    "copysign": 2,  # |a| with the sign of b: how an odd function keeps -0
    "finite": 1,  # a clamped to the finite floats, NaN kept: inf * 0 must not arise where the limit is 0
    "capped": 1,  # a, at most the logarithm of the largest float: exp of it is finite, and NaN stays NaN
    "lt": 2,  # a < b, a truth value; only `select` takes one
    "eq": 2,  # a == b, the same: no NaN is equal to itself
    "select": 3,  # a if the condition holds, else b
}
