"""Run an op tree in NumPy, one rounding an operation, in the order in which it is written."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from symsig.emit import constant
from symsig.expr.tree import Tree, nodes, show
from symsig.model import Dtype, SymsigError
from symsig.program.expand import part
from symsig.ulp import LOG_LARGEST


def _select(condition: Any, a: Any, b: Any) -> Any:
    return np.where(condition, a, b)


def _piecewise(*args: Any) -> Any:
    *pairs, result = args
    for value, condition in zip(reversed(pairs[::2]), reversed(pairs[1::2]), strict=True):
        result = np.where(condition, value, result)
    return result


def _finite(a: Any) -> Any:
    largest = np.finfo(a.dtype).max
    return np.clip(a, -largest, largest)


def _capped(a: Any) -> Any:
    return np.minimum(a, a.dtype.type(LOG_LARGEST[a.dtype.name]))


def _horner(x: Any, *coefficients: Any) -> Any:
    *rest, total = coefficients
    for c in reversed(rest):
        total = np.add(c, np.multiply(x, total))
    return total


def _product_error(a: Any, b: Any) -> Any:
    """a*b - fl(a*b), exactly, barring overflow and underflow; +0 where that is 0."""
    a, b = np.asarray(a), np.asarray(b)
    if np.result_type(a, b) == np.float32:
        exact = a.astype(np.float64) * b
        return (exact - exact.astype(np.float32)).astype(np.float32)
    (a1, a2), (b1, b2) = _halves(a), _halves(b)
    return ((a1 * b1 - a * b) + a1 * b2 + a2 * b1) + a2 * b2


def _sum_error(a: Any, b: Any) -> Any:
    """a + b - fl(a + b), exactly (Knuth)."""
    total = np.add(a, b)
    part = total - a
    return (a - (total - part)) + (b - part)


def _halves(x: Any) -> tuple[Any, Any]:
    """A double as a sum of two floats of 26 bits, whose products are exact (Veltkamp)."""
    scaled = x * (2.0**27 + 1)
    high = scaled - (scaled - x)
    return high, x - high


def _erfc(a: Any) -> Any:
    """NumPy has none: the standard library's, in double."""
    a = np.asarray(a)
    return np.array([math.erfc(x) for x in a.ravel()], a.dtype).reshape(a.shape)


FLOAT: dict[str, Callable[..., Any]] = {
    "neg": np.negative,
    "abs": np.abs,
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "pow": np.power,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "expm1": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "atanh": np.arctanh,
    "logaddexp": np.logaddexp,
    "max": np.maximum,
    "min": np.minimum,
    "copysign": np.copysign,
    "erfc": _erfc,
    "product_error": _product_error,
    "sum_error": _sum_error,
    "horner": _horner,
    "finite": _finite,
    "capped": _capped,
    "lt": np.less,
    "eq": np.equal,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "select": _select,
    "piecewise": _piecewise,
}


def evaluate(tree: Tree, values: Mapping[str, Any], dtype: Dtype) -> Any:
    """The tree computed in `dtype` on arrays; raises SymsigError naming an operation that NumPy does not have."""
    scalar = np.dtype(dtype).type
    done: dict[Tree, Any] = {}
    with np.errstate(all="ignore"):
        for node in nodes(tree):
            if node.op == "num":
                done[node] = scalar(constant(node.number, dtype).value)
            elif node.op == "nan":
                done[node] = scalar(np.nan)
            elif node.op == "pi":
                done[node] = scalar(np.pi)
            elif node.op == "var":
                done[node] = np.asarray(values[node.name], dtype)
            elif node.op in ("hi", "lo"):
                done[node] = scalar(part(node, dtype))
            elif node.op in FLOAT:
                done[node] = FLOAT[node.op](*(done[a] for a in node.args))
            else:
                raise SymsigError(f"{show(node)}: NumPy has no {node.op}")
    return done[tree]


def callable_of(tree: Tree, variable: str, dtype: Dtype) -> Callable[[Any], Any]:
    """The tree as a function of one array."""
    return lambda x: np.broadcast_to(evaluate(tree, {variable: x}, dtype), np.shape(x))
