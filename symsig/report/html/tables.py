"""The tables of a report: what holds of every kernel, who was measured of a function, how errors are spread."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from symsig.model import Detail, Dtype
from symsig.report.html.data import Chapter, Kind, Line
from symsig.report.html.markup import cell, code, element, table, text
from symsig.report.html.plot import colour
from symsig.report.markdown import ulp

KINDS: dict[Kind, str] = {"kernel": "ours", "textbook": "textbook form", "peer": "peer"}

DEFECTS = 6
"""Special values that are wrong, of one callable, that are shown."""


def headline(chapters: Sequence[Chapter]) -> str:
    """A row for every kernel of ours: what it claims and the worst that was found."""
    return table(
        ("function", "target", "dtype", "claim", "worst found", "at", ""),
        (row for at, chapter in enumerate(chapters) for row in _kernels(chapter, at)),
    )


def _kernels(chapter: Chapter, at: int) -> Iterator[list[str]]:
    name = chapter.function.name
    for line in chapter.lines:
        if line.kind == "kernel":
            yield [
                cell(element("a", text(name), href=f"#f{at}")),
                cell(text(line.audit.target)),
                cell(text(line.audit.dtype)),
                cell(text(f"{line.claim:g}"), "n"),
                cell(size(line.audit.max_ulp), "n"),
                cell(code(line.audit.input)),
                cell(*verdict(line)),
            ]


def verdict(line: Line) -> tuple[str, str]:
    """What to say of a kernel, and in which class."""
    if line.audit.special_defects:
        return f"{len(line.audit.special_defects)} special values wrong", "bad"
    return ("holds", "good") if line.holds else ("above its claim", "bad")


def size(error: float) -> str:
    """An error in ULP."""
    return "∞" if math.isinf(error) else text(ulp(error))


def callables(chapter: Chapter, dtype: Dtype) -> str:
    """Who was measured in one format, with the worst of each; it is the legend of the plot too."""
    head = ("", "", "worst found", "at", "got", "exact", "correctly rounded", "special values")
    return table(head, (_callable(chapter, line) for line in chapter.of(dtype)))


def _callable(chapter: Chapter, line: Line) -> list[str]:
    audit = line.audit
    swatch = element("i", style=f"background:{colour(chapter.targets.index(audit.target))}")
    rounded = "" if audit.detail is None else f"{audit.detail.rounded:.1%}"
    return [
        cell(swatch + _name(chapter, line), "who"),
        cell(text(KINDS[line.kind]), "quiet"),
        cell(size(audit.max_ulp), "n" if line.kind != "kernel" or line.holds else "n bad"),
        *(cell(code(value)) for value in (audit.input, audit.got, audit.want)),
        cell(text(rounded), "n"),
        cell(f"{len(audit.special_defects)} wrong", "bad") if audit.special_defects else cell("right"),
    ]


def _name(chapter: Chapter, line: Line) -> str:
    name = chapter.name_of(line)
    return text(name) if line.kind == "kernel" else code(name)


def defects(chapter: Chapter, dtype: Dtype) -> str:
    """A row for each special value that is wrong, the first few of each callable; "" if all are right."""
    rows = [row for line in chapter.of(dtype) for row in _wrong(chapter, line)]
    return table(("", "at", "got", "exact"), rows) if rows else ""


def _wrong(chapter: Chapter, line: Line) -> Iterator[list[str]]:
    wrong = line.audit.special_defects
    for at, defect in enumerate(wrong[:DEFECTS]):
        values = (defect.input, defect.got, defect.want)
        yield [cell("" if at else _name(chapter, line), "who"), *(cell(code(value)) for value in values)]
    if len(wrong) > DEFECTS:
        yield [cell(""), cell(f"and {len(wrong) - DEFECTS} more"), cell(""), cell("")]


def histograms(chapter: Chapter, dtype: Dtype) -> str:
    """A row of bars for each callable: how many of the inputs have an error of which size; "" if none was kept."""
    kept = [(line, line.audit.detail) for line in chapter.of(dtype) if line.audit.detail is not None]
    bounds = sorted({bound for _, detail in kept for bound, _ in detail.histogram})
    if not kept:
        return ""
    head = ("error in ULP up to", *(_bound(bound) for bound in bounds))
    return table(head, (_bars(chapter, line, detail, bounds) for line, detail in kept), class_="bars")


def _bound(bound: float) -> str:
    if math.isinf(bound):
        return "∞"
    return f"{bound:g}" if bound < 2**20 else f"2^{round(math.log2(bound))}"


def _bars(chapter: Chapter, line: Line, detail: Detail, bounds: Sequence[float]) -> list[str]:
    counts = dict(detail.histogram)
    ink = colour(chapter.targets.index(line.audit.target))
    return [
        cell(_name(chapter, line), "who"),
        *(_bar(counts.get(bound, 0), detail.points, ink) for bound in bounds),
    ]


def _bar(count: int, points: int, ink: str) -> str:
    """A bar in the logarithm of the count, so that a single input can be seen among ten thousand."""
    if not count:
        return "<td></td>"
    height = 100 * math.log(count + 1) / math.log(points + 1)
    share = f"{100 * count / points:.2g}%"
    return element("td", element("span", share), style=f"--h:{height:.0f}%;--c:{ink}", title=f"{count} of {points}")
