"""The whole page: what holds, a chapter a function, and the derivations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from symsig.expr import Definition
from symsig.model import Dtype
from symsig.prove.explain import Explanation
from symsig.report.html.data import Chapter
from symsig.report.html.markup import code, element, folded, text
from symsig.report.html.plot import errors_plot
from symsig.report.html.statements import about, derivations, links
from symsig.report.html.style import CSS
from symsig.report.html.tables import callables, defects, headline, histograms
from symsig.report.terminal import plan_text

_ULP = """Errors are in ULP of the exact result, |got − exact| / ulp(exact): a correctly rounded result has at most
0.5. A claim is the most that a kernel may err at any input; the worst found is what a search over hostile inputs
saw, a lower bound of the true maximum, at the input beside it, in hex. ∞ is NaN or an infinity where the answer is
a number, or the reverse."""

_PLOTS = """In the plots all finite floats of the domain stand in their order, from the least to the greatest, and
each step is the largest error found in a bin of them. Every bin is drawn equally wide, and most of them are where
the function is neither saturated nor its leading term alone. The scale is logarithmic, and closer above the claims.
Dots are the worst inputs that the audits found; upright lines are the edges of branches."""

_BARS = """Of a sample of hostile inputs, which share has an error of which size. The heights are logarithmic."""


def page(
    title: str,
    chapters: Sequence[Chapter],
    explanations: Sequence[Explanation] = (),
    definitions: Mapping[str, Definition] | None = None,
) -> str:
    """The HTML of a report; the same text for the same results, whenever and wherever it is made."""
    told = about([chapter.function for chapter in chapters], explanations, definitions or {})
    body = [
        element("h1", text(title)),
        element("p", text(_summary(chapters, explanations))),
        element("p", text(_ULP), class_="quiet"),
        element("p", text(_PLOTS), class_="quiet"),
        headline(chapters),
        *(_chapter(at, chapter, told[chapter.function.name], explanations) for at, chapter in enumerate(chapters)),
    ]
    if explanations:
        body += [element("h2", "Derivations", id="derivations"), derivations(explanations)]
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("title", text(title)),
        element("style", CSS),
    ]
    inner = [element("head", "\n".join(head)), element("body", "\n\n".join(body))]
    return "<!DOCTYPE html>\n" + element("html", "\n".join(inner), lang="en") + "\n"


def _summary(chapters: Sequence[Chapter], explanations: Sequence[Explanation]) -> str:
    kernels = [line for chapter in chapters for line in chapter.lines if line.kind == "kernel"]
    held = sum(line.holds for line in kernels)
    proved = sum(told.verdict == "proved" for told in explanations)
    words = f"{held} of {_counted(kernels, 'kernel')} of {_counted(chapters, 'function')} within the claims"
    return f"{words}; {proved} of {_counted(explanations, 'statement')} proved." if explanations else f"{words}."


def _counted(what: Sequence[object], noun: str) -> str:
    return f"{len(what)} {noun}{'' if len(what) == 1 else 's'}"


def _chapter(at: int, chapter: Chapter, places: Sequence[int], explanations: Sequence[Explanation]) -> str:
    function = chapter.function
    parts = [
        element("h2", text(function.name), element("small", element("a", "to the top", href="#")), id=f"f{at}"),
        element("pre", text(function.text), class_="formula"),
    ]
    if function.domain:
        parts.append(element("p", "for ", code(function.domain)))
    if function.scale:
        words = "Errors are in ULP of the result or of the scale, whichever is larger: "
        parts.append(element("p", words, code(function.scale)))
    for dtype in chapter.dtypes:
        parts += _measured(chapter, dtype)
    if chapter.plan is not None:
        count = len(chapter.plan.branches)
        title = "1 branch, and why it is safe" if count == 1 else f"{count} branches, and why each is safe"
        parts.append(folded(title, element("pre", text(plan_text(chapter.plan)))))
    if places:
        title = f"{_counted(places, 'statement')} about it, with derivations"
        parts.append(folded(title, links(places, explanations)))
    return element("section", "\n".join(parts))


def _measured(chapter: Chapter, dtype: Dtype) -> Iterator[str]:
    yield element("h3", text(dtype))
    yield errors_plot(chapter, dtype)
    yield _second(chapter, dtype)
    yield callables(chapter, dtype)
    wrong = defects(chapter, dtype)
    if wrong:
        yield folded("Special values that are wrong", wrong)
    bars = histograms(chapter, dtype)
    if bars:
        yield folded("How the errors are spread", element("p", text(_BARS), class_="key"), bars)


def _second(chapter: Chapter, dtype: Dtype) -> str:
    """What the second of two variables is in a plot; "" for one variable."""
    second = next((line.profile.second for line in chapter.of(dtype) if line.profile is not None), ())
    if not second:
        return ""
    x, y = (variable.name for variable in chapter.function.variables)
    values = ", ".join(f"{value:g}" for value in second)
    words = f"The axis is that of {x}; {y} is one of {values} for the steps, and anything for the dots."
    return element("p", text(words), class_="key")
