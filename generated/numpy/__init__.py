# SPDX-License-Identifier: MIT
"""Kernels of the sigmoid family for NumPy arrays: they need NumPy and nothing else, and may be copied."""

from .bce_with_logits import bce_with_logits
from .bce_with_logits_grad import bce_with_logits_grad
from .bce_with_logits_grad2 import bce_with_logits_grad2
from .elu import elu
from .elu_grad import elu_grad
from .elu_grad2 import elu_grad2
from .elu_grad_from_output import elu_grad_from_output
from .gelu import gelu
from .gelu_grad import gelu_grad
from .gelu_grad2 import gelu_grad2
from .gelu_tanh import gelu_tanh
from .gelu_tanh_grad import gelu_tanh_grad
from .gelu_tanh_grad2 import gelu_tanh_grad2
from .hard_sigmoid import hard_sigmoid
from .hard_sigmoid_grad import hard_sigmoid_grad
from .hard_sigmoid_grad2 import hard_sigmoid_grad2
from .hard_swish import hard_swish
from .hard_swish_grad import hard_swish_grad
from .hard_swish_grad2 import hard_swish_grad2
from .leaky_relu import leaky_relu
from .leaky_relu_grad import leaky_relu_grad
from .leaky_relu_grad2 import leaky_relu_grad2
from .log1mexp import log1mexp
from .log1mexp_grad import log1mexp_grad
from .log1mexp_grad2 import log1mexp_grad2
from .log_sigmoid import log_sigmoid
from .log_sigmoid_grad import log_sigmoid_grad
from .log_sigmoid_grad2 import log_sigmoid_grad2
from .logaddexp import logaddexp
from .logaddexp_grad import logaddexp_grad
from .logaddexp_grad2 import logaddexp_grad2
from .logit import logit
from .logit_grad import logit_grad
from .logit_grad2 import logit_grad2
from .mish import mish
from .mish_grad import mish_grad
from .mish_grad2 import mish_grad2
from .relu import relu
from .relu_grad import relu_grad
from .relu_grad2 import relu_grad2
from .selu import selu
from .selu_grad import selu_grad
from .selu_grad2 import selu_grad2
from .sigmoid import sigmoid
from .sigmoid_grad import sigmoid_grad
from .sigmoid_grad2 import sigmoid_grad2
from .sigmoid_grad_from_output import sigmoid_grad_from_output
from .silu import silu
from .silu_grad import silu_grad
from .silu_grad2 import silu_grad2
from .softplus import softplus
from .softplus_grad import softplus_grad
from .softplus_grad2 import softplus_grad2
from .softsign import softsign
from .softsign_grad import softsign_grad
from .softsign_grad2 import softsign_grad2
from .tanh import tanh
from .tanh_grad import tanh_grad
from .tanh_grad2 import tanh_grad2
from .tanh_grad_from_output import tanh_grad_from_output
from .tanhshrink import tanhshrink
from .tanhshrink_grad import tanhshrink_grad
from .tanhshrink_grad2 import tanhshrink_grad2

__all__ = [
    "bce_with_logits",
    "bce_with_logits_grad",
    "bce_with_logits_grad2",
    "elu",
    "elu_grad",
    "elu_grad2",
    "elu_grad_from_output",
    "gelu",
    "gelu_grad",
    "gelu_grad2",
    "gelu_tanh",
    "gelu_tanh_grad",
    "gelu_tanh_grad2",
    "hard_sigmoid",
    "hard_sigmoid_grad",
    "hard_sigmoid_grad2",
    "hard_swish",
    "hard_swish_grad",
    "hard_swish_grad2",
    "leaky_relu",
    "leaky_relu_grad",
    "leaky_relu_grad2",
    "log1mexp",
    "log1mexp_grad",
    "log1mexp_grad2",
    "log_sigmoid",
    "log_sigmoid_grad",
    "log_sigmoid_grad2",
    "logaddexp",
    "logaddexp_grad",
    "logaddexp_grad2",
    "logit",
    "logit_grad",
    "logit_grad2",
    "mish",
    "mish_grad",
    "mish_grad2",
    "relu",
    "relu_grad",
    "relu_grad2",
    "selu",
    "selu_grad",
    "selu_grad2",
    "sigmoid",
    "sigmoid_grad",
    "sigmoid_grad2",
    "sigmoid_grad_from_output",
    "silu",
    "silu_grad",
    "silu_grad2",
    "softplus",
    "softplus_grad",
    "softplus_grad2",
    "softsign",
    "softsign_grad",
    "softsign_grad2",
    "tanh",
    "tanh_grad",
    "tanh_grad2",
    "tanh_grad_from_output",
    "tanhshrink",
    "tanhshrink_grad",
    "tanhshrink_grad2",
]
