"""Ways to call a Python function on NumPy arrays: with arrays, torch tensors, JAX arrays or one float at a time.

Nothing is rounded on the way: tensors and JAX arrays have the arrays' dtype. torch and jax are imported only where
the function is one of theirs, or came from a module that has imported them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import numpy as np

from symsig.model import SymsigError
from symsig.ulp import Floats

Function = Callable[..., Any]
Way = Callable[[Function, Sequence[Floats]], Any]

TRIAL = (0.25, 0.5)
"""What a function is tried on: inside most domains, and more than one, which a function of a float cannot take."""


def on_arrays(function: Function, columns: Sequence[Floats]) -> Any:
    """With the arrays themselves; a result may be a tensor all the same."""
    return _array(function(*columns))


def on_tensors(function: Function, columns: Sequence[Floats]) -> Any:
    """With torch tensors that share the arrays' memory, strides and all."""
    torch: Any = import_module("torch")
    # a tensor cannot run backwards through memory
    forward = [column if column.strides[0] >= 0 else column.copy() for column in columns]
    return _array(function(*(torch.from_numpy(column) for column in forward)))


def on_jax(function: Function, columns: Sequence[Floats]) -> Any:
    """With JAX arrays, which have float64 only when asked."""
    jax: Any = import_module("jax")
    jax.config.update("jax_enable_x64", True)
    return np.asarray(function(*(jax.numpy.asarray(column) for column in columns)))


def on_floats(function: Function, columns: Sequence[Floats]) -> Any:
    """One float after the other: Python's own, of 53 bits, whatever the dtype, to which the result is rounded."""
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return np.array([_number(function, row) for row in rows], columns[0].dtype)


def in_bfloat16(function: Function, module: str) -> Function:
    """The function of float32 arrays of bfloat16 values that calls torch's or JAX's in bfloat16.

    SymsigError for any other function, for NumPy has no bfloat16.
    """
    present = [name for name in FRAMEWORKS if name in sys.modules]
    kind = _kind(module) or next(iter(present), "")
    if not kind:
        raise SymsigError("bfloat16 is for functions of torch and JAX")
    framework: Any = import_module("torch" if kind == "torch" else "jax.numpy")

    def called(*columns: Any) -> Any:
        if kind == "torch":
            tensors = (framework.from_numpy(column).to(framework.bfloat16) for column in columns)
            return _array(function(*tensors).to(framework.float32))
        arrays = (framework.asarray(column).astype(framework.bfloat16) for column in columns)
        return np.asarray(function(*arrays).astype(framework.float32))

    return called


FRAMEWORKS: dict[str, Way] = {"torch": on_tensors, "jax": on_jax}
_KINDS = {"torch": "torch", "jax": "jax", "jaxlib": "jax"}


def _kind(module: str) -> str:
    """The framework to which a module belongs, or none."""
    return _KINDS.get(module.partition(".")[0], "")


def _array(result: Any) -> Any:
    return result.detach().cpu().numpy() if _kind(type(result).__module__) == "torch" else np.asarray(result)


def _number(function: Function, values: Sequence[float]) -> float:
    """What a function of floats gives; NaN where it raises for want of a number, as math.log(-1) does."""
    try:
        return float(function(*values))
    except (ArithmeticError, ValueError):
        return float("nan")


def on_numpy(function: Function, module: str) -> Function:
    """The function of NumPy arrays that calls a function of a module, in the way that suits it.

    A framework's own function takes what the framework takes. Of any other the way is the first that works on two
    numbers, found at the first call: only then is it known how many variables there are.
    """
    ways: list[Way] = [FRAMEWORKS[_kind(module)]] if _kind(module) else []

    def called(*columns: Any) -> Any:
        if not ways:
            ways.append(_way(function, [np.array(TRIAL, column.dtype) for column in columns]))
        return ways[0](function, columns)

    return called


def _way(function: Function, trial: Sequence[Floats]) -> Way:
    """The way that works; with arrays where none does, so that what is reported is what an array leads to."""
    try:
        result = function(*(column.copy() for column in trial))
    except Exception:  # anybody's code, which may raise anything
        present = [way for name, way in FRAMEWORKS.items() if name in sys.modules]
        return next((way for way in present if _works(way, function, trial)), _on_floats_or_arrays(function, trial))
    # given arrays before it was asked for float64, JAX has rounded them to float32
    return on_jax if _kind(type(result).__module__) == "jax" else on_arrays


def _works(way: Way, function: Function, trial: Sequence[Floats]) -> bool:
    try:
        way(function, [column.copy() for column in trial])
    except Exception:
        return False
    return True


def _on_floats_or_arrays(function: Function, trial: Sequence[Floats]) -> Way:
    try:
        float(function(*(float(column[0]) for column in trial)))  # not by on_floats, which hides what it raises
    except Exception:
        return on_arrays
    return on_floats
