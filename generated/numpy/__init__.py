# SPDX-License-Identifier: MIT
"""Kernels of the sigmoid family for NumPy arrays: they need NumPy and nothing else, and may be copied."""

from .log_sigmoid import log_sigmoid
from .log_sigmoid_grad import log_sigmoid_grad
from .sigmoid import sigmoid
from .sigmoid_grad import sigmoid_grad
from .sigmoid_grad_from_output import sigmoid_grad_from_output
from .softplus import softplus
from .softplus_grad import softplus_grad
from .tanh import tanh
from .tanh_grad import tanh_grad
from .tanh_grad_from_output import tanh_grad_from_output

__all__ = [
    "log_sigmoid",
    "log_sigmoid_grad",
    "sigmoid",
    "sigmoid_grad",
    "sigmoid_grad_from_output",
    "softplus",
    "softplus_grad",
    "tanh",
    "tanh_grad",
    "tanh_grad_from_output",
]
