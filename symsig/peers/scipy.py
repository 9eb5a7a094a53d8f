"""SciPy: its special functions and its logistic distribution, and what people write with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from symsig.model import Dtype, Unavailable
from symsig.peers._peer import Facts, form_of, peers

FACTS: Facts = {
    "bce_with_logits": {
        "-y*log_expit(x) - (1 - y)*log_expit(-x)": lambda scipy: (
            lambda x, y: -y * scipy.special.log_expit(x) - (1 - y) * scipy.special.log_expit(-x)
        )
    },
    "bce_with_logits_grad": {"expit(x) - y": lambda scipy: lambda x, y: scipy.special.expit(x) - y},
    "gelu": {"x*scipy.special.ndtr(x)": lambda scipy: lambda x: x * scipy.special.ndtr(x)},
    "log_sigmoid": {
        "scipy.special.log_expit": lambda scipy: scipy.special.log_expit,
        "scipy.stats.logistic.logcdf": lambda scipy: scipy.stats.logistic.logcdf,
    },
    "logaddexp": {
        "scipy.special.logsumexp([x, y])": lambda scipy: (
            lambda x, y: scipy.special.logsumexp(np.stack([x, y]), axis=0)
        )
    },
    "logit": {"scipy.special.logit": lambda scipy: scipy.special.logit},
    "sigmoid": {"scipy.special.expit": lambda scipy: scipy.special.expit},
    "sigmoid_grad": {
        "expit(x)*(1 - expit(x))": lambda scipy: lambda x: scipy.special.expit(x) * (1 - scipy.special.expit(x)),
        "scipy.stats.logistic.pdf": lambda scipy: scipy.stats.logistic.pdf,
    },
    "silu": {"x*scipy.special.expit(x)": lambda scipy: lambda x: x * scipy.special.expit(x)},
    "softplus": {"scipy.special.softplus": lambda scipy: scipy.special.softplus},
    "tanh": {"2*expit(2*x) - 1": lambda scipy: lambda x: 2 * scipy.special.expit(2 * x) - 1},
}

IN_FLOAT64 = ("scipy.stats.logistic.logcdf", "scipy.stats.logistic.pdf")
"""What computes and gives float64 whatever it is given."""


def _load(function: str, label: str, dtype: Dtype) -> Callable[..., Any]:
    if dtype != "float64" and label in IN_FLOAT64:
        raise Unavailable(f"{label} computes in float64")
    return form_of("scipy", FACTS, function, label)


PEERS = peers("scipy", FACTS, _load)
