"""From a formula as stated to its normal form, a step a line: definitions, branches, derivatives, fractions."""

from __future__ import annotations

from collections.abc import Mapping

from symsig.expr import Definition, Tree, expand, num
from symsig.expr.tree import nodes
from symsig.normal.notation import notation
from symsig.prove.explain.derivatives import EASY, RULES, differentiated
from symsig.prove.explain.lines import Line
from symsig.prove.explain.place import Place
from symsig.prove.explain.tidy import make, tidy

_ONE_FRACTION, _FACTORWISE, _COLLECTED = "one fraction", "each factor as one fraction", "collected"
_BACKWARDS = {_ONE_FRACTION: "the fraction split", _FACTORWISE: "each factor written out", _COLLECTED: "regrouped"}


def backwards(reason: str) -> str:
    """The reason for a step, read from its end to its start."""
    return _BACKWARDS.get(reason, reason)


def inwards(stated: Tree, expanded: Tree, branch: Tree, common: Tree | None, place: Place) -> list[Line]:
    """From a formula as stated to its normal form."""
    lines = [Line(stated), Line(expanded, _names_used(stated, place.definitions)), Line(branch, "the branch here")]
    lines += differentiated(branch, place)
    lines.append(_spelled(lines[-1].tree))
    if common is not None:
        lines.append(Line(_factorwise(lines[-1].tree, place), _FACTORWISE))
        lines.append(Line(common, _ONE_FRACTION if _is_fraction(common) else _COLLECTED))
    return lines


def _is_fraction(tree: Tree) -> bool:
    return tree.op == "div" or (tree.op == "neg" and tree.args[0].op == "div")


def _spelled(tree: Tree) -> Line:
    """The tree with the definitions of hyperbolic functions and the like, of what has no rule of its own."""
    table = {name: made for name, made in notation().items() if name not in {*RULES, *EASY, "log1p", "erfc"}}
    names = sorted({node.op for node in nodes(tree)} & set(table))
    return Line(tidy(expand(tree, table)) if names else tree, f"{' and '.join(names)} written out")


def _factorwise(tree: Tree, place: Place, *, inside: bool = False) -> Tree:
    """A product, with one fraction in place of each factor."""
    if tree.op != "mul":
        return place.form(tree) or tree if inside else tree
    first, last = tree.args
    return Tree("mul", _factorwise(first, place, inside=True), place.form(last) or last)


def expanded(tree: Tree, place: Place) -> Tree:
    """The tree with definitions in place of names, and quotients in place of negative powers."""
    if not _names_used(tree, place.definitions):
        return tree
    return _as_quotients(tidy(expand(tree, place.definitions)))


def _names_used(tree: Tree, definitions: Mapping[str, Definition]) -> str:
    names = sorted({node.op for node in nodes(tree)} & set(definitions) - set(notation()))
    return f"definition of {' and '.join(names)}" if names else ""


def _as_quotients(tree: Tree) -> Tree:
    """1/a for a**-1, but where it is differentiated itself: there the power is easier."""
    args = tuple(map(_as_quotients, tree.args))
    if tree.op == "diff":
        return tree if tree.args[0].op == "pow" else Tree("diff", *args)
    if tree.op == "pow" and args[1].number < 0:
        return make("div", num(1), make("pow", args[0], num(-args[1].number)))
    return Tree(tree.op, *args, value=tree.value)
