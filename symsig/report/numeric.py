"""Numeric verdicts as a record, numeric.json, and as the table that is printed from it, generated/NUMERIC.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from symsig.model import DTYPES, Identity
from symsig.numeric import Numeric, Side
from symsig.report.markdown import ulp

_HEAD = """<!-- SPDX-License-Identifier: MIT -->
# Both sides of each identity, computed as they are written

An identity over the reals says nothing about floating point. Each side is run in NumPy in the order in which it
is written, names of functions replaced by their definitions, on hostile inputs (in two variables below 2^11), and
its error is measured in ULP of the exact value: `|got - exact| / ulp(exact)`; `inf` is NaN or an infinity for a
number. In parentheses stands the error that one ULP of change in the input would cause there, the conditioning: an
error of that order would be there with the best of arithmetic. *Unsafe* is what neither that explains (more than
four times as much) nor a handful of roundings (more than 8 ULP). The verdict says where, in float64 unless it says
otherwise, with ends rounded outward to two digits, and which operation is to blame. Errors are the worst that
`symsig prove --numeric --record` has found, so lower bounds; a side with a derivative is not computed.
"""


def recorded(identity: Identity, numeric: Numeric) -> dict[str, Any]:
    """What is kept of a verdict: the statement, its words, and per side and format the worst error."""
    return {
        "statement": statement(identity),
        "words": numeric.words,
        "lhs": _recorded(numeric.lhs),
        "rhs": _recorded(numeric.rhs),
    }


def _recorded(side: Side) -> dict[str, Any]:
    if side.reason:
        return {"reason": side.reason}
    return {
        dtype: {"max_ulp": ulp(m.max_ulp), "input": m.input, "conditioning": ulp(m.conditioning)}
        for dtype, m in side.measured.items()
    }


def statement(identity: Identity) -> str:
    """lhs relation rhs, and where it is to hold."""
    where = f" for {identity.domain}" if identity.domain else ""
    return f"{identity.lhs} {identity.relation} {identity.rhs}{where}"


def numeric_markdown(identities: Iterable[Identity], record: Mapping[str, Any]) -> str:
    """The file's text, a row an identity; what is recorded of another statement of that name does not count."""
    lines = [
        _HEAD,
        "| identity | left, float64 | left, float32 | right, float64 | right, float32 | verdict |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for identity in identities:
        found = record.get(identity.name, {})
        name = f"{identity.name}<br>`{_cell(statement(identity))}`"
        if found.get("statement") != statement(identity):
            lines.append(f"| {name} | | | | | not recorded |")
            continue
        cells = [_found(found[side].get(dtype)) for side in ("lhs", "rhs") for dtype in DTYPES]
        lines.append(f"| {name} | {' | '.join(cells)} | {_cell(found['words'])} |")
    return "\n".join(lines) + "\n"


def _found(entry: Mapping[str, str] | None) -> str:
    if entry is None:
        return "-"
    return f"{entry['max_ulp']} ({entry['conditioning']}) at `{entry['input']}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
