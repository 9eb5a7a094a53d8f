"""Benchmarks as tables for a terminal and as JSON; times are seconds, and plain numbers."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from typing import Any

import sympy
from rich.table import Table
from rich.text import Text

from symsig.bench.kernels import Speed as KernelSpeed
from symsig.bench.provers import OURS, PEERS, Contender, Row, Timing
from symsig.bench.references import Speed

_SHOWN = {"proved", "accepted", "true"}
_WRONG = {"refuted", "rejected", "false", "error"}


def provers_table(rows: Sequence[Row], *, peers: bool) -> Table:
    """A line a statement: each contender's time and answer; and a line of totals."""
    contenders = OURS + PEERS if peers else OURS
    table = Table(box=None, pad_edge=False)
    table.add_column("identity")
    for name in contenders:
        table.add_column(name, justify="right")
        table.add_column("answer")
    for row in rows:
        cells = (_cells(row.timings.get(name)) for name in contenders)
        table.add_row(row.identity.name, *(cell for pair in cells for cell in pair))
    sums = (_total_cells(rows, name) for name in contenders)
    table.add_section()
    table.add_row(f"all {len(rows)}", *(cell for pair in sums for cell in pair), style="bold")
    return table


def _cells(timing: Timing | None) -> tuple[str, str | Text]:
    """The time and the answer, a dash where the contender cannot be asked."""
    if timing is None:
        return "-", "-"
    if not timing.answer:
        return f"over {timing.seconds:.0f} s", Text(timing.why, "yellow")
    colour = "green" if timing.answer in _SHOWN else "red" if timing.answer in _WRONG else "yellow"
    return f"{timing.seconds:.3f} s", Text(timing.answer, colour)


def _total_cells(rows: Sequence[Row], name: Contender) -> tuple[str, str]:
    total = _total(rows, name)
    over = "over " if total["ended"] else ""
    return f"{over}{total['seconds']:.3f} s", f"{total['shown']} of {total['asked']}"


def _total(rows: Sequence[Row], name: Contender) -> dict[str, Any]:
    """How many were asked, shown to hold and ended, and the seconds: what was ended counts as long as it ran."""
    found = [row.timings[name] for row in rows if name in row.timings]
    return {
        "asked": len(found),
        "shown": sum(timing.answer in _SHOWN for timing in found),
        "ended": sum(not timing.answer for timing in found),
        "seconds": round(sum(timing.seconds for timing in found), 6),
    }


def provers_document(rows: Sequence[Row], cap: float, *, complete: bool) -> dict[str, Any]:
    """{"cap", "complete", "python", "sympy", "rows": [{"name", "relation", "prove": {...}, ...}], "totals"}."""
    return {
        "cap": cap,
        "complete": complete,
        "python": platform.python_version(),
        "sympy": sympy.__version__,
        "rows": [_row(row) for row in rows],
        "totals": {name: _total(rows, name) for name in OURS + PEERS},
    }


def _row(row: Row) -> dict[str, Any]:
    timings = {
        name: {"seconds": round(t.seconds, 6), "answer": t.answer or None} | ({"why": t.why} if t.why else {})
        for name, t in row.timings.items()
    }
    none: dict[str, Any] = dict.fromkeys(OURS + PEERS)
    return {"name": row.identity.name, "relation": row.identity.relation} | none | timings


def speeds_table(found: Sequence[Speed]) -> Table:
    """A line a function: points a second of each library, and how many times as many ours makes."""
    libraries = list(dict.fromkeys(speed.library for speed in found))
    rates = {(speed.function, speed.library): speed for speed in found}
    table = Table(box=None, pad_edge=False)
    table.add_column("points a second")
    for library in libraries:
        table.add_column(library, justify="right")
    for name in dict.fromkeys(speed.function for speed in found):
        ours = rates[name, libraries[0]].rate
        cells = [_speed(rates[name, library], ours) for library in libraries]
        table.add_row(name, *cells)
    return table


def _speed(speed: Speed, ours: float) -> str:
    if not speed.rate:
        return speed.why
    return f"{speed.rate:,.0f}" + ("" if speed.rate == ours else f" (1/{ours / speed.rate:.1f})")


def speeds_document(found: Sequence[Speed]) -> list[dict[str, Any]]:
    """[{"function", "library", "points_per_second"}], null with "why" where there is none."""
    return [
        {"function": s.function, "library": s.library, "points_per_second": round(s.rate) or None}
        | ({"why": s.why} if s.why else {})
        for s in found
    ]


def kernels_table(found: Sequence[KernelSpeed]) -> Table:
    """A line for each that was timed: nanoseconds an element, quartiles, and the time over that of our first."""
    table = Table(box=None, pad_edge=False)
    for name in ("function", "dtype", "elements", "who", "into"):
        table.add_column(name)
    for name in ("ns", "quartiles", "ratio"):
        table.add_column(name, justify="right")
    before = None
    for s in found:
        if before is not None and before != (s.function, s.dtype, s.size):
            table.add_section()
        before = s.function, s.dtype, s.size
        size = f"2^{s.size.bit_length() - 1}"
        figures = (f"{s.median:.2f}", f"{s.low:.2f} - {s.high:.2f}", f"{s.ratio:.2f}")
        table.add_row(s.function, s.dtype, size, s.who, "given" if s.into else "new", *figures)
    return table


def kernels_document(found: Sequence[KernelSpeed], *, complete: bool) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "machine": platform.machine(),
        "complete": complete,
        "nanoseconds_per_element": [
            {
                "function": s.function,
                "dtype": s.dtype,
                "elements": s.size,
                "who": s.who,
                "into": "given" if s.into else "new",
                "median": round(s.median, 4),
                "quartiles": [round(s.low, 4), round(s.high, 4)],
                "ratio": round(s.ratio, 4),
            }
            for s in found
        ],
    }
