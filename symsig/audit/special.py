"""A first look at a callable: whether it is far off where kernels go wrong first, at the special inputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from symsig.audit.points import measured_at, special_inputs
from symsig.audit.spread import hexadecimal
from symsig.model import Defect, Dtype, Function
from symsig.reference import ulp_error


def first_defect(call: Callable[..., Any], function: Function, dtype: Dtype, claim: float) -> Defect | None:
    """A special input at which the error is above the claim, or None. Of signs of zeros, and of inputs at which the
    result is no number, nothing is asked."""
    inputs = special_inputs(function, dtype)
    exact = measured_at(function, inputs)
    with np.errstate(all="ignore"):
        got = np.asarray(call(*inputs.T), np.float64)
    want = exact.rounded.astype(np.float64)
    within = (np.abs(ulp_error(got, exact)) <= claim) | ~exact.known | np.isnan(want)
    wrong = np.flatnonzero(~within)
    return Defect(hexadecimal(inputs[wrong[0]]), got[wrong[0]].hex(), want[wrong[0]].hex()) if len(wrong) else None
