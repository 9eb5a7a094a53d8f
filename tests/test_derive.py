"""Plans: every function has one, its branches are proved, and a wrong branch is not."""

from __future__ import annotations

from fractions import Fraction

import flint
import numpy as np
import pytest
import sympy

from symsig.definitions import definitions_of, function_of
from symsig.derive import Refusal, derive
from symsig.expr import Tree, from_sympy, meaning, num, show
from symsig.expr.tree import nodes, rewrite
from symsig.family import FAMILY
from symsig.model import Function
from symsig.program import OPS, lower
from symsig.program.interpret import evaluate
from symsig.prove import Domain, Statement, decide
from symsig.reference.enclosure import arb_closure

DEFINITIONS = definitions_of(FAMILY.values())
LINE = Domain(None, None, False, False)
PLANS = {name: derive(function) for name, function in FAMILY.items()}


@pytest.mark.parametrize("name", FAMILY)
def test_the_plan_means_the_definition(name: str) -> None:
    plan, variable = PLANS[name], FAMILY[name].variables[0].name
    _, reason, _ = decide(Statement(plan.tree, "==", from_sympy(FAMILY[name].definition), variable, LINE, None))
    assert not reason
    assert len(plan.branches) == 2


def enclosures_overlap(a: Tree, b: Tree, variable: str) -> bool:
    """Whether two formulas agree to 200 bits at some points: the mutants here differ by 2^-60 at least."""
    symbol = sympy.Symbol(variable, real=True)
    flint.ctx.prec = 200
    try:
        sides = [arb_closure(meaning(tree), (symbol,)) for tree in (a, b)]
        points = [flint.arb(flint.fmpq(n, 3)) for n in (-40, -7, -1, 1, 7, 40)]
        return all(sides[0](x).overlaps(sides[1](x)) for x in points)
    finally:
        flint.ctx.prec = 53


@pytest.mark.parametrize("name", FAMILY)
def test_a_changed_plan_does_not(name: str) -> None:
    """One sign, constant or comparison of the tree changed: no proof, unless the value has not changed.

    (sigmoid_grad is the same in t and 1/t.)
    """
    plan, variable = PLANS[name], FAMILY[name].variables[0].name
    definition = from_sympy(FAMILY[name].definition)
    changes = {"add": "sub", "sub": "add", "mul": "div", "div": "mul", "neg": "abs", "exp": "expm1", "max": "min"}
    mutants = 0
    for victim in nodes(plan.tree):
        if victim.op in changes:
            changed = Tree(changes[victim.op], *victim.args)
        elif victim.op == "num" and victim.number != 0:
            changed = num(victim.number + Fraction(1, 2**60))
        elif victim.op == "select":
            changed = Tree("select", victim.args[0], victim.args[2], victim.args[1])
        else:
            continue
        mutant = rewrite(plan.tree, lambda node, v=victim, c=changed: c if node == v else node)
        _, reason, _ = decide(Statement(mutant, "==", definition, variable, LINE, None))
        same = enclosures_overlap(mutant, plan.tree, variable)
        assert bool(reason) != same, show(mutant)
        mutants += not same
    assert mutants >= 2


@pytest.mark.parametrize("name", FAMILY)
def test_the_program_has_each_operation_once_and_in_order(name: str) -> None:
    program = lower(PLANS[name])
    known = set(program.variables)
    for step in program.steps:
        assert len(step.args) == OPS[step.op]
        assert all(isinstance(arg, Fraction) or arg in known for arg in step.args)
        assert step.name not in known
        known.add(step.name)
    assert program.result == program.steps[-1].name
    assert len({(step.op, step.args) for step in program.steps}) == len(program.steps)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", FAMILY)
def test_nothing_overflows_or_is_invalid_where_the_result_is_not(name: str, dtype: str) -> None:
    """Every intermediate of the plan is a number at every finite input whose result is finite."""
    info = np.finfo(dtype)
    x = np.array(
        [0.0, info.tiny, info.smallest_subnormal, 1.0, 30.0, 710.0, 1e4, np.sqrt(info.max), info.max], dtype
    )
    x = np.concatenate([-x, x])
    variable = FAMILY[name].variables[0].name
    result = evaluate(PLANS[name].tree, {variable: x}, dtype)  # type: ignore[arg-type]
    for node in nodes(PLANS[name].tree):
        value = np.broadcast_to(evaluate(node, {variable: x}, dtype), x.shape)  # type: ignore[arg-type]
        wrong = ~np.isfinite(value) & np.isfinite(result)
        assert not wrong.any() or node.op == "mul", (show(node), x[wrong])


USERS = {
    "x/(1 + exp(-x))": ("-inf", "-0x0.0p+0"),
    "x*tanh(log(1 + exp(x)))": ("-inf", "-0x0.0p+0"),
    "x/(1 + abs(x))": ("inf", "0x1.0000000000000p+0"),
    "1/(1 + exp(-x))**2": ("-inf", "0x0.0p+0"),
    "log(exp(x) + exp(-x))": ("-inf", "inf"),
    "piecewise((exp(x) - 1, x < 0), x)": ("-inf", "-0x1.0000000000000p+0"),
    "x*exp(x)": ("inf", "inf"),
    "max(x, 0)": ("-inf", "0x0.0p+0"),
}


@pytest.mark.parametrize("formula", USERS)
def test_formulas_of_users(formula: str) -> None:
    plan = derive(function_of(formula, DEFINITIONS))
    end, limit = USERS[formula]
    assert plan.limits[end] == limit


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        ("diff(x*sigmoid(x), x)", "w\\*t"),
        ("1/(1 + exp(-x/3))", "has to be rounded"),
        ("x - tanh(x)", "cancels"),
        ("log(x)", "not positive"),
        ("1/x", "division by zero|divisor"),
        ("erf(x)", "not derived"),
    ],
)
def test_a_refusal_names_what_is_in_the_way(formula: str, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        derive(function_of(formula, DEFINITIONS))


def test_two_variables_are_refused() -> None:
    x, y = sympy.symbols("x y", real=True)
    with pytest.raises(Refusal, match="one variable"):
        derive(Function("f", (x, y), x + y, claim=1.0))
