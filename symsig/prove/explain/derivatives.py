"""Derivatives, a rule at a time."""

from __future__ import annotations

from symsig.expr import Tree, num, parse, show
from symsig.expr.tree import nodes, rewrite, substitute, variables
from symsig.normal.notation import notation
from symsig.prove.explain.lines import Line
from symsig.prove.explain.place import Place
from symsig.prove.explain.tidy import make, tidy

RULES = {
    "exp": "exp(u)",
    "log": "1/u",
    "erf": "2/sqrt(pi)*exp(-u**2)",
    "sinh": "cosh(u)",
    "cosh": "sinh(u)",
    "expm1": "exp(u)",
}
EASY = {"num", "var", "pi", "add", "sub", "neg", "mul", "pow", "sqrt", "div"}


def differentiated(tree: Tree, place: Place) -> list[Line]:
    """The lines that carry all derivatives out, the outermost rule of each first."""
    lines: list[Line] = []
    while _has_diff(tree):
        rules: dict[str, None] = {}
        tree = tidy(_step(tree, place, rules))
        lines.append(Line(tree, " and ".join(rules) or "differentiated"))
    return lines


def _has_diff(tree: Tree) -> bool:
    return any(node.op == "diff" for node in nodes(tree))


def _step(tree: Tree, place: Place, rules: dict[str, None]) -> Tree:
    """One rule for every derivative that is not inside another; a finished inner one becomes one fraction."""
    if tree.op != "diff":
        return Tree(tree.op, *(_step(arg, place, rules) for arg in tree.args), value=tree.value)
    body, x, order = tree.args
    if _has_diff(body):
        inner = tidy(_step(body, place, rules))
        if not _has_diff(inner):
            inner = place.form(inner) or inner
        return Tree("diff", inner, x, order)
    once = _once(body, x, rules)
    if order == num(1):
        return once
    if not _has_diff(once):
        once = place.form(once) or tidy(once)
    return Tree("diff", once, x, num(order.number - 1))


def _once(body: Tree, x: Tree, rules: dict[str, None]) -> Tree:
    """d body/dx by linearity and one rule for every summand."""
    if x.name not in variables(body):
        return num(0)
    if body == x:
        return num(1)
    match body.op, body.args:
        case "neg", (a,):
            return make("neg", _once(a, x, rules))
        case "add" | "sub", (a, b):
            return make(body.op, _once(a, x, rules), _once(b, x, rules))
        case "mul", (a, b) if x.name not in variables(a):
            return make("mul", a, _once(b, x, rules))
        case "mul", (a, b) if x.name not in variables(b):
            return make("mul", b, _once(a, x, rules))
        case "mul", (a, b):
            rules["product rule"] = None
            return make("add", make("mul", _inner(a, x), b), make("mul", a, _inner(b, x)))
        case "div", (a, b) if x.name not in variables(b):
            return make("div", _once(a, x, rules), b)
        case "div", (a, b) if x.name not in variables(a):
            rules["chain rule"] = None
            return make("neg", make("div", make("mul", a, _inner(b, x)), make("pow", b, num(2))))
        case "div", (a, b):
            rules["quotient rule"] = None
            top = make("sub", make("mul", _inner(a, x), b), make("mul", a, _inner(b, x)))
            return make("div", top, make("pow", b, num(2)))
        case "pow", (a, n):
            rules["power rule" if a == x else "chain rule"] = None
            if n.number < 0:
                return make("div", make("mul", n, _inner(a, x)), Tree("pow", a, num(1 - n.number)))
            return make("mul", make("mul", n, make("pow", a, num(n.number - 1))), _inner(a, x))
        case op, (u,) if op in RULES:
            outer, inner = substitute(parse(RULES[op]), {"u": u}), _inner(u, x)
            rules["chain rule" if inner.op == "diff" else f"derivative of {show(body)}"] = None
            if outer.op == "div" and outer.args[0] == num(1):
                return make("div", inner, u)
            return make("mul", outer, inner)
    rules[f"{body.op} written out"] = None
    name = notation()[body.op]
    return Tree("diff", tidy(substitute(name.body, dict(zip(name.variables, body.args, strict=True)))), x, num(1))


def _inner(u: Tree, x: Tree) -> Tree:
    """d u/dx, left to the next line unless u is a polynomial in x."""
    if all(node.op in EASY for node in nodes(u)) and not _divides_by(u, x):
        return tidy(_carried_out(u, x))
    return Tree("diff", u, x, num(1))


def _divides_by(u: Tree, x: Tree) -> bool:
    """Whether x is below a fraction line or under a root somewhere."""
    found = nodes(u)
    parts = [node.args[1] for node in found if node.op == "div"]
    parts += [node.args[0] for node in found if node.op == "sqrt"]
    powers = (node.args for node in found if node.op == "pow")
    parts += [base for base, n in powers if n.number < 0 or n.number.denominator != 1]
    return any(x.name in variables(part) for part in parts)


def _carried_out(u: Tree, x: Tree) -> Tree:
    result = _once(u, x, {})
    while _has_diff(result):
        result = rewrite(result, lambda node: _once(node.args[0], x, {}) if node.op == "diff" else node)
    return result
