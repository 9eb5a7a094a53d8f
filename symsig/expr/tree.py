"""Op trees: a formula with the order of its operations. SymPy turns (x+1)-1 into x; a tree keeps it.

`op` is "num" (an exact rational in `value`), "var" (a name in `value`), or an operation on `args`.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from weakref import WeakValueDictionary


class Tree:
    """An immutable formula; equal trees are one object: what they share is found at no cost, and so are they."""

    __slots__ = ("__weakref__", "args", "depth", "op", "value")

    op: str
    args: tuple[Tree, ...]
    value: Fraction | str | None
    depth: int

    def __new__(cls, op: str, *args: Tree, value: Fraction | str | None = None) -> Tree:
        """The one tree of its kind, made if there is none yet."""
        key = (op, args, value)
        known = _KNOWN.get(key)
        if known is None:
            known = super().__new__(cls)
            known.op, known.args, known.value = key
            known.depth = 1 + max((a.depth for a in args), default=0)
            known = _KNOWN.setdefault(key, known)
        return known

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.op, self.args, self.value)

    def __repr__(self) -> str:
        return f"Tree({show(self)!r})"

    @property
    def number(self) -> Fraction:
        """The rational that a "num" tree holds."""
        assert isinstance(self.value, Fraction), self.op
        return self.value

    @property
    def name(self) -> str:
        """The name that a "var" tree holds."""
        assert isinstance(self.value, str), self.op
        return self.value


_KNOWN: WeakValueDictionary[tuple[str, tuple[Tree, ...], Fraction | str | None], Tree] = WeakValueDictionary()


def _rebuild(op: str, args: tuple[Tree, ...], value: Fraction | str | None) -> Tree:
    return Tree(op, *args, value=value)


def num(value: int | Fraction) -> Tree:
    """An exact rational constant."""
    return Tree("num", value=Fraction(value))


def var(name: str) -> Tree:
    """A real variable."""
    return Tree("var", value=name)


@lru_cache(1024)
def nodes(tree: Tree) -> tuple[Tree, ...]:
    """Every distinct subtree once, operands before the operations on them."""
    found: dict[Tree, None] = {}
    stack = [(tree, False)]
    while stack:
        node, ready = stack.pop()
        if ready:
            found[node] = None
        elif node not in found:
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))
    return tuple(found)


def variables(tree: Tree) -> tuple[str, ...]:
    """The names of the variables of a tree, sorted."""
    return tuple(sorted({node.name for node in nodes(tree) if node.op == "var"}))


def rewrite(tree: Tree, change: Callable[[Tree], Tree]) -> Tree:
    """`change` applied to every distinct node, operands first."""
    done: dict[Tree, Tree] = {}
    for node in nodes(tree):
        rebuilt = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
        done[node] = change(rebuilt)
    return done[tree]


def substitute(tree: Tree, names: dict[str, Tree]) -> Tree:
    """The tree with each variable in `names` replaced."""
    return rewrite(tree, lambda node: names.get(node.name, node) if node.op == "var" else node)


INFIX = {
    "add": ("+", 1),
    "sub": ("-", 1),
    "mul": ("*", 2),
    "div": ("/", 2),
    "pow": ("**", 4),
}
COMPARISONS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


def show(tree: Tree) -> str:
    """The tree as text in the formula language, with the parentheses that keep its order and no others."""
    return _show(tree, 0)


def _show(tree: Tree, binding: int) -> str:
    if tree.op == "num":
        loose = tree.number < 0 or tree.number.denominator != 1
        return f"({tree.number})" if loose and binding > 2 else str(tree.number)
    if tree.op == "var":
        return tree.name
    if tree.op in INFIX:
        sign, level = INFIX[tree.op]
        # a - (b + c) and (a ** b) ** c keep their parentheses; the right operand of ** binds looser
        left, right = (level + 1, level) if tree.op == "pow" else (level, level + 1)
        glue = sign if tree.op == "pow" else f" {sign} " if level == 1 else sign
        text = f"{_show(tree.args[0], left)}{glue}{_show(tree.args[1], right)}"
        return f"({text})" if binding > level else text
    if tree.op == "neg":
        text = f"-{_show(tree.args[0], 3)}"
        return f"({text})" if binding > 1 else text
    if tree.op in COMPARISONS:
        return f"{_show(tree.args[0], 1)} {COMPARISONS[tree.op]} {_show(tree.args[1], 1)}"
    if tree.op == "piecewise":
        *pairs, last = tree.args
        parts = [f"({show(e)}, {show(c)})" for e, c in zip(pairs[::2], pairs[1::2], strict=True)]
        return f"piecewise({', '.join([*parts, show(last)])})"
    if tree.op == "pi":
        return "pi"
    return f"{tree.op}({', '.join(show(arg) for arg in tree.args)})"
