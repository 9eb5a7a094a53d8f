"""Functions of two variables that depend on their difference: g(x - y), and max(x, y) + h(x - y).

exp would amplify the rounding of d = x - y: logaddexp(-2^-48, -32.6) lost 64 ULP by it. So g and h are corrected
by their slopes, g(d) + g'(d)*(x - y - d), where the last factor is exact (Knuth's two-sum). That g or h is the
function is proved with y as a parameter: f(d + y, y) = g(d), or y + max(d, 0) + h(d).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import sympy

from symsig.derive.problem import Problem
from symsig.derive.special import guarded
from symsig.expr import Tree, from_sympy, var
from symsig.expr.tree import substitute
from symsig.model import Branch, Function, Plan
from symsig.prove import Domain, Statement, decide

LINE = Domain(None, None, False, False)
D = sympy.Symbol("d", real=True)


def difference(function: Function, derive: Callable[[Function], Plan]) -> Plan | None:
    """A plan in x - y, where the function is of the kind; None elsewhere. `derive` is for one variable."""
    if len(function.variables) != 2 or function.domain or D in function.variables:
        return None
    x, y = function.variables
    alone = function.definition.subs({x: D, y: 0}, simultaneous=True)
    moved = function.definition.subs(x, D + y)
    a, b = (var(v.name) for v in function.variables)
    one = replace(function, variables=(D,), definition=alone, formula="", scale="")
    why = "rounded; what that takes from x - y is made up for by the slope, for exp would amplify it"
    if _equal(moved, alone, y):
        gap = Tree("sub", a, b)  # of two equal infinities NaN: there g has no limit
        value, corrected = _corrected(one, gap, derive)
        tree = corrected
    elif _equal(moved, y + alone, y):
        step = sympy.Piecewise((1, D > 0), (0, True))
        rest = replace(one, definition=alone - sympy.Max(D, 0))
        value, corrected = _corrected(rest, Tree("gap", a, b), derive, alone.diff(D) - step)
        tree = Tree("add", Tree("max", a, b), corrected)
        why += "; the function is max(x, y) + h(d), and next to its zeros it keeps the error of h"
    else:
        return None
    why = why.replace("x - y", f"{x} - {y}").replace("max(x, y)", f"max({x}, {y})")
    first = Branch(f"d = {x} - {y}", Tree("sub", a, b), (why,))
    return Plan(function, (first, *value.branches), guarded(Problem.of(function), tree))


def _corrected(
    one: Function, gap: Tree, derive: Callable[[Function], Plan], slope: sympy.Expr | None = None
) -> tuple[Plan, Tree]:
    """The plan of a function of d, and the tree of its value at x - y, what rounding takes from d included."""
    value = derive(one)
    along = derive(replace(one, definition=one.definition.diff(D) if slope is None else slope))
    value_at, slope_at = (substitute(plan.tree, {D.name: gap}) for plan in (value, along))
    return value, Tree("add", value_at, Tree("mul", slope_at, Tree("gap_error", *gap.args)))


def _equal(a: sympy.Expr, b: sympy.Expr, y: sympy.Symbol) -> bool:
    statement = Statement(from_sympy(a), "==", from_sympy(b), D.name, LINE, None, ((y.name, LINE),))
    return not decide(statement)[1]
