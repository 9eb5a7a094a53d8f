"""PyTorch on the CPU: its functions, and their gradients as its backward pass computes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from symsig.audit.external.ways import on_tensors
from symsig.model import Dtype
from symsig.peers._peer import Facts, Form, form_of, peers

FORWARD: Facts = {
    "bce_with_logits": {
        "F.binary_cross_entropy_with_logits": lambda torch: (
            lambda x, y: torch.nn.functional.binary_cross_entropy_with_logits(x, y, reduction="none")
        )
    },
    "elu": {"F.elu": lambda torch: torch.nn.functional.elu},
    "gelu": {"F.gelu": lambda torch: torch.nn.functional.gelu},
    "gelu_tanh": {
        "F.gelu(x, approximate='tanh')": lambda torch: lambda x: torch.nn.functional.gelu(x, approximate="tanh")
    },
    "hard_sigmoid": {"F.hardsigmoid": lambda torch: torch.nn.functional.hardsigmoid},
    "hard_swish": {"F.hardswish": lambda torch: torch.nn.functional.hardswish},
    # prelu has a slope for each channel, so that here a channel is an element
    "leaky_relu": {"F.prelu": lambda torch: lambda x, slope: torch.nn.functional.prelu(x[None], slope)[0]},
    "log_sigmoid": {"F.logsigmoid": lambda torch: torch.nn.functional.logsigmoid},
    "logaddexp": {"torch.logaddexp": lambda torch: torch.logaddexp},
    "logit": {"torch.logit": lambda torch: torch.logit},
    "mish": {"F.mish": lambda torch: torch.nn.functional.mish},
    "relu": {"torch.relu": lambda torch: torch.relu},
    "selu": {"F.selu": lambda torch: torch.nn.functional.selu},
    "sigmoid": {"torch.sigmoid": lambda torch: torch.sigmoid},
    "silu": {"F.silu": lambda torch: torch.nn.functional.silu},
    "softplus": {"F.softplus": lambda torch: torch.nn.functional.softplus},
    "softsign": {"F.softsign": lambda torch: torch.nn.functional.softsign},
    "tanh": {"torch.tanh": lambda torch: torch.tanh},
    "tanhshrink": {"F.tanhshrink": lambda torch: torch.nn.functional.tanhshrink},
}


def _backward(form: Form) -> Form:
    """The gradient in the first variable: of the sum, so that each element has its own."""

    def backward(torch: Any) -> Callable[..., Any]:
        forward = form(torch)

        def gradient(x: Any, *others: Any) -> Any:
            x.requires_grad_()
            forward(x, *others).sum().backward()
            return x.grad

        return gradient

    return backward


FACTS: Facts = {
    **FORWARD,
    **{
        f"{name}_grad": {f"{label}, backward": _backward(form) for label, form in forms.items()}
        for name, forms in FORWARD.items()
    },
    "elu_grad_from_output": {
        "aten.elu_backward": lambda torch: (
            lambda y: torch.ops.aten.elu_backward(torch.ones_like(y), 1, 1, 1, True, y)
        )
    },
    "sigmoid_grad_from_output": {
        "aten.sigmoid_backward": lambda torch: lambda s: torch.ops.aten.sigmoid_backward(torch.ones_like(s), s)
    },
    "tanh_grad_from_output": {
        "aten.tanh_backward": lambda torch: lambda y: torch.ops.aten.tanh_backward(torch.ones_like(y), y)
    },
}


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    form = form_of("torch", FACTS, function, label)
    return lambda *columns: on_tensors(form, columns)


PEERS = peers("torch", FACTS, _load)
