"""PyTorch on the CPU: its functions, and their gradients as its backward pass computes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
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


def _forward(name: str, *more: Any, **options: Any) -> Form:
    return lambda torch: (
        lambda x, *others, out: getattr(torch.ops.aten, name).out(x, *others, *more, **options, out=out)
    )


def _gradient(name: str, *more: Any, **options: Any) -> Form:
    """At x, or at the value there where that is what aten asks for; the gradient of the result is 1."""
    return lambda torch: (
        lambda x, out: getattr(torch.ops.aten, name).grad_input(_one(x), x, *more, **options, grad_input=out)
    )


def _after(forward: Form, gradient: Form) -> Form:
    return lambda torch: lambda x, out: gradient(torch)(forward(torch)(x, out=out), out)


def _one(x: Any) -> Any:
    return x.new_ones(()).expand_as(x)


def _elu_gradient(of_value: bool) -> Form:
    return lambda torch: (
        lambda x, out: torch.ops.aten.elu_backward.grad_input(_one(x), 1, 1, 1, of_value, x, grad_input=out)
    )


INTO: Mapping[str, Form] = {
    "elu": _forward("elu"),
    "elu_grad": _elu_gradient(of_value=False),
    "elu_grad_from_output": _elu_gradient(of_value=True),
    "gelu": _forward("gelu"),
    "gelu_grad": _gradient("gelu_backward"),
    "gelu_tanh": _forward("gelu", approximate="tanh"),
    "gelu_tanh_grad": _gradient("gelu_backward", approximate="tanh"),
    "hard_sigmoid": _forward("hardsigmoid"),
    "hard_sigmoid_grad": _gradient("hardsigmoid_backward"),
    "hard_swish": _forward("hardswish"),
    "log_sigmoid": _forward("log_sigmoid"),
    "logaddexp": _forward("logaddexp"),
    "logit": _forward("logit"),
    "logit_grad": _gradient("logit_backward"),
    "mish": _forward("mish"),
    "relu": _forward("clamp_min", 0),  # relu.out computes into memory of its own and copies
    "relu_grad": _gradient("threshold_backward", 0),
    "sigmoid": _forward("sigmoid"),
    "sigmoid_grad": _after(_forward("sigmoid"), _gradient("sigmoid_backward")),
    "sigmoid_grad_from_output": _gradient("sigmoid_backward"),
    "silu": _forward("silu"),
    "silu_grad": _gradient("silu_backward"),
    "softplus": _forward("softplus"),
    "softplus_grad": _gradient("softplus_backward", 1, 20),
    "tanh": _forward("tanh"),
    "tanh_grad": _after(_forward("tanh"), _gradient("tanh_backward")),
    "tanh_grad_from_output": _gradient("tanh_backward"),
}
"""The same into a tensor that is given, for timing: no new memory at each call, and no autograd."""


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    form = form_of("torch", FACTS, function, label)
    if function not in INTO:
        return lambda *columns: on_tensors(form, columns)
    torch: Any = import_module("torch")
    into = INTO[function](torch)

    def called(*columns: Any, out: Any = None) -> Any:
        if out is None:
            return on_tensors(form, columns)
        into(*map(torch.from_numpy, columns), out=torch.from_numpy(out))
        return out

    return called


PEERS = peers("torch", FACTS, _load)
