"""The package's face: the verbs of the command line, for Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.audit import audit as _audit
from symsig.check import check
from symsig.definitions import definitions_of, function_of
from symsig.derive import derive as _derive
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Audit, Dtype, Function, Identity, Plan, Proof, Relation
from symsig.prove import prove as _prove
from symsig.reference import evaluate
from symsig.reference import ulp_error as _ulp_error
from symsig.workflow import POINTS

__all__ = ["FAMILY", "IDENTITIES", "audit", "check", "derive", "prove", "reference", "ulp_error"]

_DEFINITIONS = definitions_of(FAMILY.values())


def _function(what: str | Function, domain: str = "") -> Function:
    """A family name, a formula as text with its domain, or a Function."""
    if isinstance(what, Function):
        return replace(what, domain=domain) if domain else what
    return FAMILY[what] if what in FAMILY and not domain else function_of(what, _DEFINITIONS, domain=domain)


def prove(lhs: str | Identity, rhs: str = "", *, relation: Relation = "==", domain: str = "") -> Proof:
    """`lhs relation rhs` for every real x of the domain: proved, refuted or undecided, with the evidence.

    Takes the two sides as text, the name of a known identity, or an Identity. Raises SymsigError where the
    text cannot be read.
    """
    if isinstance(lhs, str):
        lhs = (
            IDENTITIES[lhs] if not rhs and lhs in IDENTITIES else Identity("statement", lhs, rhs, relation, domain)
        )
    return _prove(lhs, _DEFINITIONS)


def derive(formula: str | Function, *, domain: str = "") -> Plan:
    """The branches that compute a formula without overflow or cancellation, each proved equal to it.

    Takes a family name, a formula as text with its domain ("0 < x < 1"), or a Function. Raises SymsigError where
    there is no safe plan.
    """
    return _derive(_function(formula, domain))


def reference(function: str | Function, *x: npt.ArrayLike, dtype: Dtype = "float64") -> npt.NDArray[Any]:
    """The correctly rounded values of a function at `x`, an array for each of its variables; in `dtype`.

    The arrays are broadcast, and have any shape.
    """
    return evaluate(_function(function), x, dtype).rounded


def ulp_error(
    got: npt.ArrayLike, function: str | Function, *x: npt.ArrayLike, dtype: Dtype = "float64"
) -> npt.NDArray[np.float64]:
    """(got - exact)/ulp(exact), signed and fractional, of values `got` that claim to be function(*x).

    NaN where the right answer is not known: at infinities in two variables, where a limit may not exist.
    """
    exact = evaluate(_function(function), x, dtype)
    return _ulp_error(np.asarray(got, dtype), exact)


def audit(
    call: Callable[..., Any],
    function: str | Function,
    *,
    dtype: Dtype = "float64",
    points: int = POINTS,
    target: str = "callable",
    budget: float = 0.0,
    detail: bool = False,
) -> Audit:
    """The worst error, in ULP, that is found in a callable which claims to compute a function.

    `call` takes an array of `dtype` for each variable and returns one; `function` is a family name, a formula or
    a Function. The search goes on until `budget` seconds have passed; `detail` asks for how the errors are spread,
    and for what is wrong beside them. Raises SymsigError where the callable fails or gives another shape.
    """
    return _audit(
        call, _function(function), dtype=dtype, points=points, target=target, budget=budget, detail=detail
    )
