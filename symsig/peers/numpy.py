"""NumPy: tanh and logaddexp, and what people write with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from symsig.model import Dtype
from symsig.peers._peer import peers

FACTS: Mapping[str, Mapping[str, Callable[..., Any]]] = {
    "log_sigmoid": {"-np.logaddexp(0, -x)": lambda x: -np.logaddexp(0, -x)},
    "logaddexp": {"np.logaddexp": np.logaddexp},
    "logit": {"np.log(x/(1 - x))": lambda x: np.log(x / (1 - x))},
    "mish": {"x*np.tanh(np.logaddexp(0, x))": lambda x: x * np.tanh(np.logaddexp(0, x))},
    "relu": {"np.maximum(x, 0)": lambda x, **out: np.maximum(x, 0, **out)},
    "sigmoid": {"1/(1 + np.exp(-x))": lambda x: 1 / (1 + np.exp(-x))},
    "softplus": {"np.logaddexp(0, x)": lambda x, **out: np.logaddexp(0, x, **out)},
    "tanh": {"np.tanh": np.tanh},
    "tanh_grad": {"1 - np.tanh(x)**2": lambda x: 1 - np.tanh(x) ** 2},
    "tanhshrink": {"x - np.tanh(x)": lambda x: x - np.tanh(x)},
}


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    return FACTS[function][label]


PEERS = peers("numpy", FACTS, _load)
