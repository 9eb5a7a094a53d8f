"""Run an op tree in NumPy, one rounding an operation, in the order in which it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from symsig.expr.tree import Tree, nodes, show
from symsig.model import Dtype, SymsigError
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
    "finite": _finite,
    "capped": _capped,
    "lt": np.less,
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
                done[node] = scalar(float(node.number))
            elif node.op == "pi":
                done[node] = scalar(np.pi)
            elif node.op == "var":
                done[node] = np.asarray(values[node.name], dtype)
            elif node.op in FLOAT:
                done[node] = FLOAT[node.op](*(done[a] for a in node.args))
            else:
                raise SymsigError(f"{show(node)}: NumPy has no {node.op}")
    return done[tree]


def callable_of(tree: Tree, variable: str, dtype: Dtype) -> Callable[[Any], Any]:
    """The tree as a function of one array."""
    return lambda x: np.broadcast_to(evaluate(tree, {variable: x}, dtype), np.shape(x))
