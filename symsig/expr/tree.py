"""Op trees: a formula with the order of its operations. SymPy turns (x+1)-1 into x; a tree keeps it.

`op` is "num" (an exact rational in `value`), "var" (a name in `value`), or an operation on `args`.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction


class Tree:
    """An immutable formula; equal trees compare equal and hash alike, so that they can be shared."""

    __slots__ = ("_hash", "args", "depth", "op", "value")

    def __init__(self, op: str, *args: Tree, value: Fraction | str | None = None) -> None:
        self.op = op
        self.args = args
        self.value = value
        self.depth: int = 1 + max((a.depth for a in args), default=0)
        self._hash = hash((op, args, value))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return (
            isinstance(other, Tree)
            and self._hash == other._hash
            and (self.op, self.value, self.args) == (other.op, other.value, other.args)
        )

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


def _rebuild(op: str, args: tuple[Tree, ...], value: Fraction | str | None) -> Tree:
    return Tree(op, *args, value=value)


def num(value: int | Fraction) -> Tree:
    """An exact rational constant."""
    return Tree("num", value=Fraction(value))


def var(name: str) -> Tree:
    """A real variable."""
    return Tree("var", value=name)


def nodes(tree: Tree) -> list[Tree]:
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
    return list(found)


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
