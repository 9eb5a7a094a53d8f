"""What is proved, and which of it is about a function."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symsig.expr import Definition, Tree, expand, meaning, parse
from symsig.expr.tree import nodes
from symsig.model import Function, SymsigError
from symsig.prove.explain import Explanation
from symsig.report.explanation import render
from symsig.report.html.markup import code, element, folded, text


def statement(told: Explanation) -> str:
    """lhs relation rhs, and where it is claimed."""
    identity = told.identity
    domain = f"   for {identity.domain}" if identity.domain else ""
    return f"{identity.lhs} {identity.relation} {identity.rhs}{domain}"


def about(
    functions: Sequence[Function], explanations: Sequence[Explanation], definitions: Mapping[str, Definition]
) -> dict[str, list[int]]:
    """For each function by name the places of the statements that call it, hold its formula as it is written, or
    have it as a side."""
    found: dict[str, list[int]] = {function.name: [] for function in functions}
    formulas = {function.name: _formula(function, definitions) for function in functions}
    for at, told in enumerate(explanations):
        parts = {node for side in (told.lhs, told.rhs) for node in nodes(side) if node.args}
        called = {node.op for node in parts}
        sides = [_meaning(side, definitions) for side in (told.lhs, told.rhs)]
        for function in functions:
            # a second derivative that is 0 would be a side of every statement that something is 0
            itself = function.definition.free_symbols and function.definition in sides
            if function.name in called or formulas[function.name] in parts or itself:
                found[function.name].append(at)
    return found


def _formula(function: Function, definitions: Mapping[str, Definition]) -> Tree | None:
    try:
        return parse(function.formula, definitions)
    except SymsigError:  # there is none, or it calls what is not defined here
        return None


def _meaning(side: Tree, definitions: Mapping[str, Definition]) -> object:
    try:
        return meaning(expand(side, definitions))
    except SymsigError:  # a stranger's statement that uses what is refused
        return None


def links(places: Sequence[int], explanations: Sequence[Explanation]) -> str:
    """The statements about a function, each with a link to its derivation."""
    rows = (
        element("li", element("a", code(statement(told)), href=f"#p{at}"), " ", mark(told))
        for at, told in ((at, explanations[at]) for at in places)
    )
    return element("ul", "\n".join(rows), class_="statements")


def mark(told: Explanation) -> str:
    """The verdict."""
    return element("span", text(told.verdict), class_="good" if told.verdict == "proved" else "bad")


def derivations(explanations: Sequence[Explanation]) -> str:
    """All statements, each with its derivation folded away."""
    return "\n".join(_derivation(at, told) for at, told in enumerate(explanations))


def _derivation(at: int, told: Explanation) -> str:
    # the link leads inside of what is folded, and so opens it
    inner = element("div", element("pre", text(render(told))), id=f"p{at}")
    note = element("p", text(told.identity.note)) if told.identity.note else ""
    return folded(f"{text(told.identity.name)} {mark(told)} {code(statement(told))}", note, inner)
