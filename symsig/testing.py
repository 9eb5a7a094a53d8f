"""For a project's own tests: a statement has to be proved, a kernel's error has to be within a bound.

A failure is an AssertionError whose text is the evidence: the point at which a statement fails with both
enclosures, or the input, what came out, what had to come out, and a line that reproduces it. Text that cannot
be read is a mistake in the test, not a failure: it raises SymsigError.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symsig.model import Audit, Dtype, Function, Identity, Proof, Relation

__all__ = ["assert_identity", "assert_max_ulp"]

POINTS = 10_000
"""Inputs of `assert_max_ulp` unless told otherwise: a tenth of the command line's, as tests are to be quick."""


def assert_identity(lhs: str, rhs: str, *, relation: Relation = "==", domain: str = "") -> None:
    """Fails unless `lhs relation rhs` is proved for every real x of the domain; undecided is not proved.

    `domain` holds what is assumed, such as "x > 0" or "0 < x < 1"; it is the whole line if not given. Raises
    SymsigError where the text cannot be read.
    """
    __tracebackhide__ = True
    from symsig.face import prove

    proof = prove(lhs, rhs, relation=relation, domain=domain)
    if proof.verdict != "proved":
        raise AssertionError(why_not_proved(proof))


def assert_max_ulp(
    f: Callable[..., Any],
    function: str | Function,
    ulp: float,
    *,
    dtype: Dtype = "float64",
    points: int = POINTS,
) -> None:
    """Fails if an input is found at which `f` is wrong by more than `ulp`, or a special value that is wrong.

    `f` takes and returns an array of `dtype`; `function` is what it claims to compute: a family name, a formula
    or a Function. Raises SymsigError where `f` fails or gives another shape.
    """
    __tracebackhide__ = True
    from symsig.face import audit

    name = getattr(f, "__name__", "f")
    result = audit(f, function, dtype=dtype, points=points, target=name)
    if not result.max_ulp <= ulp or result.special_defects:
        raise AssertionError(_why_too_wrong(result, function, ulp))


def statement_text(identity: Identity) -> str:
    """A statement and its domain in one line."""
    domain = f"   for {identity.domain}" if identity.domain else ""
    return f"{identity.lhs} {identity.relation} {identity.rhs}{domain}"


def why_not_proved(proof: Proof) -> str:
    """The statement, the verdict, and the witness or the reason."""
    lines = [statement_text(proof.identity)]
    if proof.witness is None:
        lines.append(f"{proof.verdict}: {proof.reason}")
    else:
        point = ", ".join(f"{name} = {value}" for name, value in proof.witness.point.items())
        lines.append(f"{proof.verdict} at {point}:")
        sides = (("lhs", proof.witness.lhs), ("rhs", proof.witness.rhs))
        lines += [f"    {side} in [{low}, {high}]" for side, (low, high) in sides]
    return "\n".join(lines)


def _why_too_wrong(result: Audit, function: str | Function, ulp: float) -> str:
    """The worst input found and the special values that are wrong, with a line that reproduces it."""
    shown = function if isinstance(function, str) else function.name
    name, lines, worst = result.target, [], result.input
    if not result.max_ulp <= ulp:
        lines += [
            f"{name} is {result.max_ulp:.4g} ULP from {shown} in {result.dtype}: more than {ulp:g}",
            f"    input  {result.input}",
            f"    got    {result.got}",
            f"    want   {result.want}",
        ]
    else:
        worst = result.special_defects[0].input
    for defect in result.special_defects:
        lines.append(f"{name}({defect.input}) in {result.dtype} is {defect.got} and has to be {defect.want}")
    points = [point.strip() for point in worst.split(",")]
    names = ["x", "y"][: len(points)]
    arguments = ", ".join(
        f'{v} := np.array([float.fromhex("{point}")], "{result.dtype}")'
        for v, point in zip(names, points, strict=True)
    )
    call = name if name.isidentifier() else "f"
    lines.append("to reproduce it, with numpy as np:")
    lines.append(
        f'    symsig.ulp_error({call}({arguments}), {shown!r}, {", ".join(names)}, dtype="{result.dtype}")'
    )
    return "\n".join(lines)
