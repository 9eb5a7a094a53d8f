"""Results as the JSON documents of the command line's contract; floats are hex strings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from symsig.audit.exhaustive import Exhausted
from symsig.expr import show
from symsig.model import Audit, Detail, Plan, Proof
from symsig.numeric import Measured, Numeric, Side
from symsig.program.expand import readable
from symsig.workflow import Row


def proofs(results: Iterable[Proof], numerics: Mapping[str, Numeric] | None = None) -> list[dict[str, Any]]:
    """[{"name", "verdict", "lhs", "relation", "rhs", "seconds", "certificate" | "witness" | "reason"}].

    Where there are numeric verdicts, also "numeric", in words, and "sides": {"lhs": {"float64": {"max_ulp",
    "input", "conditioning", "points", "regions"}, ...} or {"reason"}, "rhs"}.
    """
    if numerics is None:
        return [_proof(proof) for proof in results]
    return [_proof(proof) | _numeric(numerics[proof.identity.name]) for proof in results]


def _numeric(numeric: Numeric) -> dict[str, Any]:
    return {"numeric": numeric.words, "sides": {"lhs": _side(numeric.lhs), "rhs": _side(numeric.rhs)}}


def _side(side: Side) -> dict[str, Any]:
    return {"reason": side.reason} if side.reason else {d: _measured(m) for d, m in side.measured.items()}


def _measured(found: Measured) -> dict[str, Any]:
    return {
        "max_ulp": found.max_ulp.hex(),
        "input": found.input,
        "conditioning": found.conditioning.hex(),
        "points": found.points,
        "regions": [
            vars(r) | {"max_ulp": r.max_ulp.hex(), "conditioning": r.conditioning.hex()} for r in found.regions
        ],
    }


def _proof(proof: Proof) -> dict[str, Any]:
    identity = proof.identity
    document: dict[str, Any] = {
        "name": identity.name,
        "verdict": proof.verdict,
        "lhs": identity.lhs,
        "relation": identity.relation,
        "rhs": identity.rhs,
        "seconds": round(proof.seconds, 6),
    }
    if proof.certificate is not None:
        document["certificate"] = proof.certificate
    if proof.witness is not None:
        document["witness"] = {
            "point": {name: str(value) for name, value in proof.witness.point.items()},
            "lhs": list(proof.witness.lhs),
            "rhs": list(proof.witness.rhs),
        }
    if proof.reason:
        document["reason"] = proof.reason
    return document


def plan(result: Plan) -> dict[str, Any]:
    """{"name", "definition", "branches": [{"cell", "tree", "reasons"}], "tree", "limits"}."""
    return {
        "name": result.function.name,
        "definition": str(result.function.definition),
        "branches": [
            {"cell": b.cell, "tree": show(readable(b.tree)), "reasons": list(b.reasons)} for b in result.branches
        ],
        "tree": show(readable(result.tree)),
        "limits": dict(result.limits),
    }


def audit(result: Audit) -> dict[str, Any]:
    """{"function", "target", "dtype", "points", "max_ulp", "input", "got", "want", "special_defects", "scale"?}."""
    found: dict[str, Any] = {"scale": result.scale} if result.scale else {}
    if result.detail is not None:
        found["detail"] = _detail(result.detail)
    return found | {
        "function": result.function,
        "target": result.target,
        "dtype": result.dtype,
        "points": result.points,
        "max_ulp": result.max_ulp.hex(),
        "input": result.input,
        "got": result.got,
        "want": result.want,
        "special_defects": [vars(d) for d in result.special_defects],
    }


def _detail(result: Detail) -> dict[str, Any]:
    """Shares as numbers, errors as hex: pairs where the Detail has them."""
    return {
        "points": result.points,
        "correctly_rounded": result.rounded,
        "above": [[bound.hex(), share] for bound, share in result.above],
        "quantiles": [[share, error.hex()] for share, error in result.quantiles],
        "histogram": [[bound.hex(), count] for bound, count in result.histogram],
        "regions": [vars(region) | {"ulp": region.ulp.hex()} for region in result.regions],
        "findings": [vars(finding) for finding in result.findings],
        "conditioning": result.conditioning.hex(),
    }


def exhausted(function: str, target: str, dtype: str, found: Exhausted) -> dict[str, Any]:
    """{"function", "target", "dtype", "inputs", "correctly_rounded", "above", "referred", "ulp", "input", ...}."""
    return {
        "function": function,
        "target": target,
        "dtype": dtype,
        "inputs": found.inputs,
        "correctly_rounded": found.rounded,
        "above": [[bound.hex(), count] for bound, count in zip((0.5, 1.0, 2.0, 4.0), found.above, strict=True)],
        "referred": found.referred,
        "ulp": found.ulp.hex(),
        "input": found.input.hex(),
        "got": found.got.hex(),
        "want": found.want.hex(),
    }


def regressed(result: Row, recorded: float) -> dict[str, Any]:
    """An audit that is worse than the recorded one."""
    return row(result) | {"recorded": recorded.hex()}


def row(result: Row) -> dict[str, Any]:
    """An audit with its claim and verdict."""
    verdict = "holds" if result.holds else "fails"
    return audit(result.audit) | {"claim": result.claim.hex(), "verdict": verdict}
