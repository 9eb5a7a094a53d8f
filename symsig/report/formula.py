"""Formulas as people write them: in the formula language, and as LaTeX."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.expr.tree import COMPARISONS, nodes, variables

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


RELATIONS = {"==": "=", "<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "!=": r"\ne"}
_CALLS = {name: rf"\{name}" for name in ("log", "max", "min", "sinh", "cosh", "tanh", "coth")}


def latex(tree: Tree) -> str:
    """The tree as LaTeX for math mode; it needs amsmath."""
    return _latex_of(tree)[0]


def conditions(found: Iterable[Tree]) -> str:
    """Comparisons as LaTeX, those that hang together as one: 0 < x < 1."""
    text, last = "", None
    for tree in found:
        left, right = tree.args
        text += f"{', ' if text else ''}{latex(left)}" if left != last else ""
        text, last = f"{text} {RELATIONS[COMPARISONS[tree.op]]} {latex(right)}", right
    return text


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
            return f"{latex(args[0])} {RELATIONS[COMPARISONS[op]]} {latex(args[1])}", 0
    name = _CALLS.get(tree.op) or rf"\operatorname{{{escaped(tree.op)}}}"
    return rf"{name}\left({', '.join(map(latex, args))}\right)", _ATOM


def _symbol(name: str) -> str:
    return name if len(name) == 1 else rf"\mathit{{{escaped(name)}}}"


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


_SPECIAL = {c: rf"\{c}" for c in "_%&#${}"} | {c: f"${c}$" for c in "<>*|"}
_SPECIAL |= {"^": r"\^{}", "~": r"\~{}", "\\": r"\textbackslash{}"}


def escaped(words: str) -> str:
    """Words for the text mode of LaTeX."""
    return "".join(_SPECIAL.get(c, c) for c in words)
