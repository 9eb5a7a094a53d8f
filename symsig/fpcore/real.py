"""FPCore -> op tree: what an expression means over the reals, in the order in which it is written.

What lies outside the formula language is refused with the sub-expression. Names bound by a let are replaced by
their values, which the tree shares; its size is bounded as if it did not.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from itertools import combinations, islice, pairwise

from symsig.expr.parse import MAX_EXPONENT, MAX_HEIGHT
from symsig.expr.tree import Tree, nodes, num
from symsig.fpcore.core import Core, annotated, digits, let
from symsig.fpcore.datum import Datum, Form, Number, Symbol, mistake, shown
from symsig.fpcore.operations import COMPARISONS, LETS
from symsig.fpcore.rounding import Context
from symsig.model import SymsigError

MAX_NODES = 3_000  # of a tree, as if nothing were shared
MAX_STEPS = 20_000
MAX_DEPTH = 150
MAX_TESTS = 60  # operations on one path of a condition
MAX_BRANCHES = 200

DIRECT = {
    "+": "add",
    "*": "mul",
    "/": "div",
    "fabs": "abs",
    "fmax": "max",
    "fmin": "min",
    **{name: name for name in ("exp", "expm1", "log", "log1p", "sqrt", "erf", "erfc")},
    **{name: name for name in ("sinh", "cosh", "tanh", "atanh")},
}
"""Operations that a tree has too, with as many operands."""


def _log(n: int) -> Tree:
    return Tree("log", num(n))


def _square(a: Tree) -> Tree:
    return Tree("pow", a, num(2))


def _root(n: int) -> Tree:
    return Tree("sqrt", num(n))


COMPOSED: dict[str, Callable[..., Tree]] = {
    "fma": lambda a, b, c: Tree("add", Tree("mul", a, b), c),
    "exp2": lambda a: Tree("exp", Tree("mul", a, _log(2))),
    "log2": lambda a: Tree("div", Tree("log", a), _log(2)),
    "log10": lambda a: Tree("div", Tree("log", a), _log(10)),
    "hypot": lambda a, b: Tree("sqrt", Tree("add", _square(a), _square(b))),
    "fdim": lambda a, b: Tree("max", Tree("sub", a, b), num(0)),
    "copysign": lambda a, b: Tree("piecewise", Tree("neg", Tree("abs", a)), Tree("lt", b, num(0)), Tree("abs", a)),
}
"""What the others mean that can be said in the formula language; sin and its kind cannot."""

CONSTANTS: dict[str, Tree] = {
    "E": Tree("exp", num(1)),
    "LOG2E": Tree("div", num(1), _log(2)),
    "LOG10E": Tree("div", num(1), _log(10)),
    "LN2": _log(2),
    "LN10": _log(10),
    "PI": Tree("pi"),
    "PI_2": Tree("div", Tree("pi"), num(2)),
    "PI_4": Tree("div", Tree("pi"), num(4)),
    "M_1_PI": Tree("div", num(1), Tree("pi")),
    "M_2_PI": Tree("div", num(2), Tree("pi")),
    "M_2_SQRTPI": Tree("div", num(2), Tree("sqrt", Tree("pi"))),
    "SQRT2": _root(2),
    "SQRT1_2": Tree("div", num(1), _root(2)),
}


TRUE, FALSE = Tree("true"), Tree("false")
TESTS = {*COMPARISONS.values(), "and", "or", "not", "if", "true", "false"}
"""The ops of the trees that stand for truth values while an FPCore is read; `choose` makes branches of them."""

Scope = Mapping[str, Tree]


def tree_of(datum: Datum, arguments: Mapping[str, Tree], known: Mapping[str, Core]) -> Tree:
    """The tree of an expression of a checked core; `known` are the cores that it may call."""
    tree = _bounded(_Reader(known).value(datum, arguments), datum)
    if tree.op in TESTS:
        raise mistake(datum.at, f"{shown(datum)} is a truth value, and a number is wanted")
    return tree


def test_of(datum: Datum, arguments: Mapping[str, Tree], known: Mapping[str, Core]) -> Tree:
    """The tree of a condition of a checked core, with the ops of TESTS."""
    return _bounded(_Reader(known).value(datum, arguments), datum)


def _bounded(tree: Tree, datum: Datum) -> Tree:
    size: dict[Tree, int] = {}
    for node in nodes(tree):
        size[node] = 1 + sum(size[a] for a in node.args)
    if size[tree] > MAX_NODES:
        raise mistake(datum.at, f"more than {MAX_NODES} operations, when names are replaced by their values")
    return tree


class _Reader:
    def __init__(self, known: Mapping[str, Core]) -> None:
        self.known = known
        self.steps = 0
        self.depth = 0
        # equal trees are one object: comparing two that share much takes for ever
        self.own: dict[tuple[object, ...], Tree] = {}
        self.varies: dict[int, bool] = {}  # whether one of them has a variable

    def one(self, tree: Tree) -> Tree:
        """The tree that stands for all those equal to this one."""
        if id(tree) in self.varies:
            return tree
        args = tuple(map(self.one, tree.args))
        key = (tree.op, tree.value, *map(id, args))
        if key not in self.own:
            self.own[key] = Tree(tree.op, *args, value=tree.value)
            self.varies[id(self.own[key])] = tree.op == "var" or any(self.varies[id(a)] for a in args)
        return self.own[key]

    def step(self, datum: Datum) -> None:
        """Counts the work: a few names, each bound to two of the one before, make much of it."""
        self.steps += 1
        if self.steps > MAX_STEPS or self.depth > MAX_DEPTH:
            raise mistake(datum.at, "an expression too large, when names are replaced by their values")

    def value(self, datum: Datum, scope: Scope) -> Tree:
        """The tree of an expression: of a number, or of a truth value."""
        self.step(datum)
        self.depth += 1
        tree = self.one(self._value(datum, scope))
        self.depth -= 1
        if tree.depth > (MAX_TESTS if tree.op in TESTS else MAX_HEIGHT):
            raise mistake(datum.at, f"more than {MAX_HEIGHT} operations on one path")
        return tree

    def _value(self, datum: Datum, scope: Scope) -> Tree:
        if isinstance(datum, Number):
            return num(datum.value)
        if isinstance(datum, Symbol):
            bound = scope.get(datum.text) or CONSTANTS.get(datum.text)
            if bound is None:
                raise self.refusal(datum, "not a real number")
            return bound
        assert isinstance(datum, Form)
        head, operands = datum.head, datum.items[1:]
        if head in LETS:
            bindings, body = let(datum)
            inner = dict(scope)
            for name, value in bindings:
                inner[name.text] = self.value(value, inner if head == "let*" else scope)
            return self.value(body, inner)
        if head == "digits":
            return num(digits(datum).value)
        if head in ("!", "cast"):
            return self.value(unrounded(datum), scope)
        if head not in MEANINGS and head not in self.known:
            raise self.refusal(datum, "outside the formula language")
        values = [self.value(operand, scope) for operand in operands]
        if head in self.known and head not in MEANINGS:
            core = self.known[head]
            return self.value(core.body, dict(zip(core.names, values, strict=True)))
        if head == "if":
            test, yes, no = values
            return Tree("if", *values) if yes.op in TESTS else self.choose(datum, test, yes, no)
        if head == "pow":
            return self.power(datum, *values)
        tree = MEANINGS[head](*values)
        self.steps += len(tree.args)
        return tree

    def refusal(self, datum: Datum, why: str) -> SymsigError:
        return mistake(datum.at, f"{shown(datum)} is {why}")

    def power(self, datum: Datum, base: Tree, exponent: Tree) -> Tree:
        power = constant(exponent)
        if power is not None and abs(power) <= MAX_EXPONENT and power.denominator <= 2:
            return Tree("pow", base, num(power))
        if base == CONSTANTS["E"]:
            return Tree("exp", exponent)
        if self.varies[id(exponent)] and base.op == "num" and base.number > 0:
            return Tree("exp", Tree("mul", exponent, Tree("log", base)))
        raise self.refusal(datum, f"no power that is read: whole and half exponents up to {MAX_EXPONENT} are")

    def choose(self, datum: Datum, test: Tree, yes: Tree, no: Tree) -> Tree:
        """`yes` where the test holds, else `no`: one comparison a branch."""
        self.step(datum)
        if test.op == "true":
            return yes
        if test.op == "false":
            return no
        if test.op == "not":
            return self.choose(datum, test.args[0], no, yes)
        if test.op == "if":
            one, other = (self.choose(datum, branch, yes, no) for branch in test.args[1:])
            return self.choose(datum, test.args[0], one, other)
        if test.op == "and":
            for part in reversed(test.args):
                yes = self.choose(datum, part, yes, no)
            return yes
        if test.op == "or":
            for part in reversed(test.args):
                no = self.choose(datum, part, yes, no)
            return no
        a, b = test.args
        if a.op == b.op == "num":
            return yes if HOLDS[test.op](a.number, b.number) else no
        if len(no.args) > MAX_BRANCHES:
            raise mistake(datum.at, f"more than {MAX_BRANCHES // 2} branches")
        # the branches of the last value join this one
        return self.one(Tree("piecewise", yes, test, *(no.args if no.op == "piecewise" else (no,))))


HOLDS: dict[str, Callable[[Fraction, Fraction], bool]] = {op: getattr(operator, op) for op in COMPARISONS.values()}


def _chain(op: str) -> Callable[..., Tree]:
    """A comparison of many: sorted where every two neighbours are, distinct where every two are."""

    def compare(*values: Tree) -> Tree:
        pairs = combinations(values, 2) if op == "ne" else pairwise(values)
        tests = [Tree(op, a, b) for a, b in islice(pairs, MAX_STEPS)]
        return tests[0] if len(tests) == 1 else Tree("and", *tests) if tests else TRUE

    return compare


MEANINGS: dict[str, Callable[..., Tree]] = {
    **{name: partial(Tree, op) for name, op in DIRECT.items()},
    **COMPOSED,
    "-": lambda *values: Tree("neg" if len(values) == 1 else "sub", *values),
    **dict.fromkeys(("if", "pow"), Tree),
    **{name: _chain(op) for name, op in COMPARISONS.items()},
    **{op: partial(Tree, op) for op in ("and", "or", "not")},
    # every value is a real number here
    **dict.fromkeys(("isnan", "isinf"), lambda a: FALSE),
    "isfinite": lambda a: TRUE,
    "signbit": lambda a: Tree("lt", a, num(0)),
}
"""The tree that each operation makes of its operands'."""

CONSTANTS |= {"TRUE": TRUE, "FALSE": FALSE}


def unrounded(datum: Form) -> Datum:
    """What a cast or an annotation is around: over the reals they change nothing."""
    if datum.head == "cast":
        return datum.items[1]
    properties, inner = annotated(datum)
    Context().after(properties)  # an error where it is a format that is not read
    return inner


def constant(tree: Tree) -> Fraction | None:
    """The rational that a tree of whole-number arithmetic is, such as the exponent (/ 1 2)."""
    if tree.op == "num":
        return tree.number
    values = [constant(a) for a in tree.args] if tree.op in ("neg", "div") else []
    if tree.op == "neg" and values[0] is not None:
        return -values[0]
    if tree.op == "div" and values[0] is not None and values[1]:
        return values[0] / values[1]
    return None
