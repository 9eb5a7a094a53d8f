"""JAX on the CPU, with float64 switched on: its functions, and their gradients as jax.grad derives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from symsig.audit.external.ways import on_jax
from symsig.model import Dtype
from symsig.peers._peer import Facts, Form, form_of, peers

FORWARD: Facts = {
    "elu": {"jax.nn.elu": lambda jax: jax.nn.elu},
    "gelu": {"jax.nn.gelu(x, approximate=False)": lambda jax: lambda x: jax.nn.gelu(x, approximate=False)},
    "gelu_tanh": {"jax.nn.gelu": lambda jax: jax.nn.gelu},
    "hard_sigmoid": {"jax.nn.hard_sigmoid": lambda jax: jax.nn.hard_sigmoid},
    "hard_swish": {"jax.nn.hard_swish": lambda jax: jax.nn.hard_swish},
    "leaky_relu": {"jax.nn.leaky_relu": lambda jax: jax.nn.leaky_relu},
    "log1mexp": {"jax.nn.log1mexp(-x)": lambda jax: lambda x: jax.nn.log1mexp(-x)},
    "log_sigmoid": {"jax.nn.log_sigmoid": lambda jax: jax.nn.log_sigmoid},
    "logaddexp": {"jnp.logaddexp": lambda jax: jax.numpy.logaddexp},
    "logit": {"jax.scipy.special.logit": lambda jax: jax.scipy.special.logit},
    "mish": {"jax.nn.mish": lambda jax: jax.nn.mish},
    "relu": {"jax.nn.relu": lambda jax: jax.nn.relu},
    "selu": {"jax.nn.selu": lambda jax: jax.nn.selu},
    "sigmoid": {"jax.nn.sigmoid": lambda jax: jax.nn.sigmoid},
    "silu": {"jax.nn.silu": lambda jax: jax.nn.silu},
    "softplus": {"jax.nn.softplus": lambda jax: jax.nn.softplus},
    "softsign": {"jax.nn.soft_sign": lambda jax: jax.nn.soft_sign},
    "tanh": {"jnp.tanh": lambda jax: jax.numpy.tanh},
}


def _gradient(form: Form) -> Form:
    """The gradient in the first variable, of a single number, over an array."""
    return lambda jax: jax.vmap(jax.grad(form(jax)))


FACTS: Facts = {
    **FORWARD,
    **{
        f"{name}_grad": {f"jax.grad of {label}": _gradient(form) for label, form in forms.items()}
        for name, forms in FORWARD.items()
    },
}


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    form = form_of("jax", FACTS, function, label, "jax.scipy.special")
    return lambda *columns: on_jax(form, columns)


PEERS = peers("jax", FACTS, _load)
