"""Functions of two variables that depend on their difference: g(x - y), and max(x, y) + h(x - y).

exp would amplify the rounding of d = x - y. So g is corrected by its slope, g(d) + g'(d)*(x - y - d), where the
last factor is exact (Knuth's two-sum); max(x, y) + h(d) needs no correction: d is exact, or nearly, where h counts.
That g or h is the function is proved with y as a parameter: f(d + y, y) = g(d), or y + max(d, 0) + h(d).
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
    gap = Tree("sub", a, b)  # of two equal infinities NaN: there g has no limit

    def at(gap: Tree, plan: Plan) -> Tree:
        return substitute(plan.tree, {D.name: gap})

    one = replace(function, variables=(D,), definition=alone, formula="")
    if _equal(moved, alone, y):
        value = derive(one)
        slope = derive(replace(one, definition=alone.diff(D)))
        correction = Tree("mul", at(gap, slope), Tree("gap_error", a, b))
        tree = Tree("add", at(gap, value), correction)
        why = "rounded; what that takes from x - y is made up for by the slope, for exp would amplify it"
    elif _equal(moved, y + alone, y):
        value = derive(replace(one, definition=alone - sympy.Max(D, 0)))
        tree = Tree("add", Tree("max", a, b), at(Tree("gap", a, b), value))
        why = "rounded; the function is max(x, y) + h(d); where these have two signs its error is that of their sum"
    else:
        return None
    why = why.replace("x - y", f"{x} - {y}").replace("max(x, y)", f"max({x}, {y})")
    first = Branch(f"d = {x} - {y}", Tree("sub", a, b), (why,))
    return Plan(function, (first, *value.branches), guarded(Problem.of(function), tree))


def _equal(a: sympy.Expr, b: sympy.Expr, y: sympy.Symbol) -> bool:
    statement = Statement(from_sympy(a), "==", from_sympy(b), D.name, LINE, None, ((y.name, LINE),))
    return not decide(statement)[1]
