"""Explanations as text, Markdown and LaTeX."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from symsig.expr import Tree, num
from symsig.expr.tree import COMPARISONS, nodes, variables
from symsig.prove.explain import Explanation, Section
from symsig.prove.statement import Domain
from symsig.report.terminal import witness_text

Format = Literal["text", "markdown", "latex"]


def render(explanation: Explanation, fmt: Format = "text") -> str:
    """The derivation, without a newline at the end; for LaTeX, paragraphs and align* environments (amsmath)."""
    return {"text": _text, "markdown": _markdown, "latex": _latex}[fmt](explanation)


# words that the formats share


def _where(section: Section, told: Explanation) -> str:
    """Where a section holds; nothing if that is everywhere the statement is made."""
    if section.at is not None:
        return f"at {told.variable} = {section.at}"
    if (section.domain.lo, section.domain.hi) == (told.whole.lo, told.whole.hi):
        return ""
    return f"for {_interval(section.domain, told.variable)}"


def _interval(domain: Domain, variable: str) -> str:
    if domain.lo is None:
        return f"{variable} < {domain.hi}"
    return f"{variable} > {domain.lo}" if domain.hi is None else f"{domain.lo} < {variable} < {domain.hi}"


def _conclusion(section: Section, told: Explanation) -> str:
    """What the signs of the factors say of the difference."""
    if told.identity.relation == "==":
        return ""
    if not section.signs:
        value = section.lines[-1].tree
        return "equality holds" if value == num(0) else "the difference is a positive constant"
    strict = all(sign.relation == ">" for sign in section.signs)
    return "so the difference is positive" if strict else "so the difference is not negative"


def _evidence(told: Explanation) -> str:
    return witness_text(told.witness) if told.witness is not None else told.reason


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


# text


def _text(told: Explanation) -> str:
    identity, evidence = told.identity, _evidence(told)
    where = f" for {identity.domain}" if identity.domain else ""
    lines = [f"{identity.name}: {plain(told.lhs)} {identity.relation} {plain(told.rhs)}{where}"]
    lines.append(f"{told.verdict}: {evidence}" if evidence else told.verdict)
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        lines += ["", *([f"{where}:"] if where else []), *_table(section), *([f"    {end}"] if end else [])]
    return "\n".join(lines)


WIDEST = 72
"""The column up to which reasons are aligned; behind longer formulas they follow at once."""


def _table(section: Section) -> list[str]:
    """The lines of a section and the signs of its factors, with the reasons in a column of their own."""
    rows = [(f"  {'=' if at else ' '} {plain(line.tree)}", line.reason) for at, line in enumerate(section.lines)]
    rows += [(f"    {plain(sign.tree)} {sign.relation} 0", sign.reason) for sign in section.signs]
    width = max((len(left) for left, _ in rows if len(left) <= WIDEST), default=0)
    return [f"{left:<{width}}    ({reason})" if reason else left for left, reason in rows]


# Markdown


def _markdown(told: Explanation) -> str:
    evidence = _evidence(told)
    parts = [f"### {told.identity.name}", f"${_statement(told)}$"]
    parts.append(f"**{told.verdict}**: {evidence}" if evidence else f"**{told.verdict}**")
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        parts += [f"{_capital(where)}:"] if where else []
        rows = [
            f"- ${'= ' if at else ''}{latex(line.tree)}$" + (f" ({line.reason})" if line.reason else "")
            for at, line in enumerate(section.lines)
        ]
        rows += [f"- ${latex(s.tree)} {_RELATIONS[s.relation]} 0$ ({s.reason})" for s in section.signs]
        parts += ["\n".join(rows), *([f"{_capital(end)}."] if end else [])]
    return "\n\n".join(parts)


# LaTeX


_RELATIONS = {"==": "=", "<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "!=": r"\ne"}


def _statement(told: Explanation) -> str:
    """The statement, with its domain."""
    identity = told.identity
    domain = identity.domain.replace("<=", r"\le ").replace(">=", r"\ge ")
    where = rf"\quad ({domain})" if domain else ""
    return f"{latex(told.lhs)} {_RELATIONS[identity.relation]} {latex(told.rhs)}{where}"


def _latex(told: Explanation) -> str:
    lines = [rf"\paragraph{{{_escaped(told.identity.name)}}} ${_statement(told)}$ ({told.verdict})"]
    if _evidence(told):
        lines.append(_escaped(_evidence(told)))
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        lines += [_escaped(f"{_capital(where)}:")] if where else []
        rows = [rf"& {latex(section.lines[0].tree)}"]
        rows += [rf"&= {latex(line.tree)} {_aside(line.reason)}" for line in section.lines[1:]]
        rows += [rf"& {latex(s.tree)} {_RELATIONS[s.relation]} 0 {_aside(s.reason)}" for s in section.signs]
        lines += [r"\begin{align*}", " \\\\\n".join(rows), r"\end{align*}"]
        lines += [f"{_capital(end)}."] if end else []
    return "\n".join(lines)


def _aside(reason: str) -> str:
    return rf"&& \text{{{_escaped(reason)}}}" if reason else ""


_SPECIAL = {c: rf"\{c}" for c in "_%&#${}"} | {"^": r"\^{}", "~": r"\~{}", "<": "$<$", ">": "$>$", "*": "$*$"}


def _escaped(words: str) -> str:
    return "".join(_SPECIAL.get(c, c) for c in words)


# formulas

# how tightly an operation binds; a signed product may stand first in a sum or a product, as -a*b
_ADD, _SIGNED, _MUL, _FACTOR, _POW, _ATOM = range(1, 7)


def plain(tree: Tree) -> str:
    """The tree in the formula language, as people write it: -a*b for -(a*b), diff(e, x) for diff(e, x, 1)."""
    return _plain(tree)[0]


def _plain(tree: Tree) -> tuple[str, int]:
    """The text and how tightly its outermost operation binds."""
    args = tree.args
    match tree.op:
        case "num":
            return str(tree.number), _number_level(tree.number)
        case "var":
            return tree.name, _ATOM
        case "pi":
            return "pi", _ATOM
        case "add" | "sub":
            sign = "+" if tree.op == "add" else "-"
            return f"{_bare(args[0], _ADD)} {sign} {_bare(args[1], _MUL)}", _ADD
        case "neg":
            return f"-{_bare(args[0], _MUL)}", _SIGNED
        case "mul" | "div":
            left, right = _bare(args[0], _SIGNED), _bare(args[1], _FACTOR)
            return f"{left}{'*' if tree.op == 'mul' else '/'}{right}", _SIGNED if left[0] == "-" else _MUL
        case "pow":
            return f"{_bare(args[0], _ATOM)}**{_bare(args[1], _POW)}", _POW
        case "piecewise":
            pairs = zip(args[:-1:2], args[1:-1:2], strict=True)
            branches = [*(f"({plain(e)}, {plain(c)})" for e, c in pairs), plain(args[-1])]
            return f"piecewise({', '.join(branches)})", _ATOM
        case "diff":
            shown = args[:2] if args[2] == num(1) else args
            return f"diff({', '.join(map(plain, shown))})", _ATOM
        case op if op in COMPARISONS:
            return f"{plain(args[0])} {COMPARISONS[op]} {plain(args[1])}", 0
    return f"{tree.op}({', '.join(map(plain, args))})", _ATOM


def _number_level(value: Fraction) -> int:
    return _SIGNED if value < 0 else _ATOM if value.denominator == 1 else _MUL


def _bare(tree: Tree, level: int) -> str:
    """The text, in parentheses where it binds more loosely than its place."""
    text, own = _plain(tree)
    return text if own >= level else f"({text})"


_CALLS = {name: rf"\{name}" for name in ("log", "max", "min", "sinh", "cosh", "tanh", "coth")}


def latex(tree: Tree) -> str:
    """The tree as LaTeX for math mode; it needs amsmath."""
    return _latex_of(tree)[0]


def _latex_of(tree: Tree) -> tuple[str, int]:
    args = tree.args
    match tree.op:
        case "num":
            top, bottom = abs(tree.number.numerator), tree.number.denominator
            size = str(top) if bottom == 1 else rf"\frac{{{top}}}{{{bottom}}}"
            return f"-{size}" if tree.number < 0 else size, _number_level(tree.number)
        case "var":
            return _symbol(tree.name), _ATOM
        case "pi":
            return r"\pi", _ATOM
        case "add" | "sub":
            return f"{_in(args[0], _ADD)} {'+' if tree.op == 'add' else '-'} {_in(args[1], _MUL)}", _ADD
        case "neg":
            return f"-{_in(args[0], _MUL)}", _SIGNED
        case "mul":
            left, right = _in(args[0], _SIGNED), _in(args[1], _FACTOR if args[1].op == "mul" else _MUL)
            dot = r" \cdot " if right[0].isdigit() or _ends_open(args[0]) else r" \, "
            return f"{left}{dot}{right}", _SIGNED if left[0] == "-" else _MUL
        case "div":
            return rf"\frac{{{latex(args[0])}}}{{{latex(args[1])}}}", _MUL
        case "pow" if args[1] == num(Fraction(1, 2)):
            return rf"\sqrt{{{latex(args[0])}}}", _ATOM
        case "pow":
            return f"{_in(args[0], _ATOM)}^{{{latex(args[1])}}}", _POW
        case "exp":
            return f"e^{{{latex(args[0])}}}", _POW
        case "sqrt":
            return rf"\sqrt{{{latex(args[0])}}}", _ATOM
        case "abs":
            return rf"\left|{latex(args[0])}\right|", _ATOM
        case "diff":
            return _derivative(tree), _MUL
        case "piecewise":
            pairs = zip(args[:-1:2], args[1:-1:2], strict=True)
            rows = [rf"{latex(e)} & \text{{if }} {latex(c)} \\" for e, c in pairs]
            rows.append(rf"{latex(args[-1])} & \text{{else}}")
            return rf"\begin{{cases}} {' '.join(rows)} \end{{cases}}", _ATOM
        case op if op in COMPARISONS:
            return f"{latex(args[0])} {_RELATIONS[COMPARISONS[op]]} {latex(args[1])}", 0
    name = _CALLS.get(tree.op) or rf"\operatorname{{{_escaped(tree.op)}}}"
    return rf"{name}\left({', '.join(map(latex, args))}\right)", _ATOM


def _symbol(name: str) -> str:
    return name if len(name) == 1 else rf"\mathit{{{_escaped(name)}}}"


def _in(tree: Tree, level: int) -> str:
    text, own = _latex_of(tree)
    return text if own >= level else rf"\left({text}\right)"


def _ends_open(tree: Tree) -> bool:
    """Whether what follows could be read as part of it: a derivative reaches up to the next dot."""
    return any(node.op == "diff" for node in nodes(tree)) and tree.op in ("diff", "mul")


def _derivative(tree: Tree) -> str:
    body, x, order = tree.args
    d = "d" if set(variables(body)) <= {x.name} else r"\partial"
    power = "" if order == num(1) else f"^{{{latex(order)}}}"
    return rf"\frac{{{d}{power}}}{{{d} {latex(x)}{power}}} {_in(body, _POW)}"
