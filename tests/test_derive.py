"""Plans: every function has one, its branches are proved, and a wrong branch is not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import flint
import numpy as np
import pytest
import sympy
from plans import plans

from symsig.audit import audit
from symsig.definitions import definitions_of, function_of
from symsig.derive import Refusal, derive
from symsig.derive.local import locals_on, within
from symsig.derive.problem import Problem
from symsig.expr import Tree, from_sympy, meaning, num, show, var
from symsig.expr.tree import nodes, rewrite
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Function, Part
from symsig.normal import Cell, Tower
from symsig.program import OPS, lower
from symsig.program.expand import expanded, ideal
from symsig.program.interpret import evaluate
from symsig.prove import Domain, Statement, decide
from symsig.reference.enclosure import arb_closure

DEFINITIONS = definitions_of(FAMILY.values())


def unguarded(tree: Tree) -> Tree:
    """The tree without what gives NaN outside a domain and for NaN."""
    while tree.op == "select":
        condition, first, rest = tree.args
        if first.op == "nan":
            tree = rest
        elif condition.op == "eq" and condition.args[0] == condition.args[1]:
            tree = first
        else:
            break
    return tree


def in_difference(node: Tree) -> Tree:
    """What a plan for x - y = d says, with d + y for x, d > 0 or not."""
    d, y = var("d"), var("y")
    match node.op:
        case "gap":
            return d
        case "sub" if node.args == (var("x"), y):
            return d
        case "gap_error":
            return num(0)
        case "max" if node.args[1] == y:
            return Tree("add", y, Tree("max", d, num(0)))
    return node


def reason_against(tree: Tree, function: Function) -> str:
    """Why the tree is not proved to be the function inside of its domain, or ""."""
    if any(node.op in ("gap", "gap_error") for node in nodes(tree)):
        d, y = sympy.symbols("d y", real=True)
        moved = function.definition.subs(sympy.Symbol("x", real=True), d + y)
        return reason_against(rewrite(tree, in_difference), replace(function, variables=(d, y), definition=moved))
    problem = Problem.of(function)
    inside = Domain(problem.domain.lo, problem.domain.hi, False, False)
    statement = Statement(
        ideal(tree), "==", from_sympy(function.definition), problem.x.name, inside, None, problem.parameters
    )
    reason = decide(statement)[1]
    if reason and tree.op == "copysign":  # the sign of its right side is not decided; the audit shows it
        right = Tree("select", Tree("lt", tree.args[1], num(0)), Tree("neg", tree.args[0]), tree.args[0])
        return reason_against(right, function)
    return reason


@pytest.mark.parametrize("name", FAMILY)
def test_the_plan_means_the_definition(name: str) -> None:
    plan = plans()[name]
    assert not reason_against(unguarded(plan.tree), FAMILY[name])
    assert plan.branches


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


SMOOTH = [
    name
    for name, f in FAMILY.items()
    if len(f.variables) == 1
    and not f.domain
    and not f.careful
    and not f.definition.has(sympy.Piecewise)
    and f.definition != 0
]


@pytest.mark.parametrize("name", SMOOTH)
def test_a_changed_plan_does_not(name: str) -> None:
    """One sign, constant or comparison of the tree changed: no proof, unless the value has not changed.

    (sigmoid_grad is the same in t and 1/t.)
    """
    tree, variable = ideal(unguarded(plans()[name].tree)), FAMILY[name].variables[0].name
    changes = {"add": "sub", "sub": "add", "mul": "div", "div": "mul", "neg": "abs", "exp": "expm1", "max": "min"}
    mutants = 0
    for victim in nodes(tree):
        if victim.op in changes:
            changed = Tree(changes[victim.op], *victim.args)
        elif victim.op == "num" and victim.number != 0:
            changed = num(victim.number + Fraction(1, 2**60))
        elif victim.op == "select":
            changed = Tree("select", victim.args[0], victim.args[2], victim.args[1])
        else:
            continue
        mutant = rewrite(tree, lambda node, v=victim, c=changed: c if node == v else node)
        reason = reason_against(mutant, FAMILY[name])
        same = enclosures_overlap(mutant, tree, variable)
        assert bool(reason) != same, show(mutant)
        mutants += not same
    assert mutants >= 2


@pytest.mark.parametrize("name", FAMILY)
def test_the_program_has_each_operation_once_and_in_order(name: str) -> None:
    program = lower(plans()[name])
    known = set(program.variables)
    for step in program.steps:
        assert OPS[step.op] in (len(step.args), -1)
        assert all(isinstance(arg, (Fraction, Part)) or arg in known for arg in step.args)
        assert step.name not in known
        known.add(step.name)
    assert program.result == program.steps[-1].name
    assert len({(step.op, step.args) for step in program.steps}) == len(program.steps)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", SMOOTH)
def test_nothing_overflows_or_is_invalid_where_the_result_is_not(name: str, dtype: str) -> None:
    """Every intermediate of the plan is a number at every finite input whose result is finite."""
    info = np.finfo(dtype)
    x = np.array(
        [0.0, info.tiny, info.smallest_subnormal, 1.0, 30.0, 710.0, 1e4, np.sqrt(info.max), info.max], dtype
    )
    x = np.concatenate([-x, x])
    variable = FAMILY[name].variables[0].name
    tree = expanded(plans()[name].tree)
    result = evaluate(tree, {variable: x}, dtype)  # type: ignore[arg-type]
    for node in nodes(tree):
        if node.op in ("lt", "eq", "horner"):  # a polynomial is computed beyond its interval too, and not taken
            continue
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


# Where a sum cancels: formula -> (zeros that are isolated, largest error in ULP that C may show).
CANCELLING = {
    "diff(x*sigmoid(x), x)": (("1.278464542761073",), 4.5),
    "diff(x*sigmoid(x), x, 2)": (("2.399357280515467",), 5.5),
    "x - tanh(x)": (("a zero of order 3 at 0",), 4.5),
    "diff(x*erfc(-x/sqrt(2))/2, x, 2)": (("1.414213562373095",), 6.0),
    "diff(tanh(x), x, 2)": ((), 6.0),
    "diff(x*tanh(log(1 + exp(x))), x, 3)": (("0.08793443131491", "2.11484256302087", "3.26733784652040"), 6.0),
    "(exp(x) - 1)/x": ((), 4.0),  # exp(x) overflows before the quotient does
}


@pytest.mark.parametrize("formula", CANCELLING)
def test_a_sum_that_cancels_is_computed_another_way_there(formula: str) -> None:
    zeros, most = CANCELLING[formula]
    function = function_of(formula, DEFINITIONS)
    plan = derive(function)
    reasons = " ".join(reason for branch in plan.branches for reason in branch.reasons)
    assert all(zero in reasons for zero in zeros)
    tree = expanded(plan.tree)
    for dtype in DTYPES:

        def call(x: np.ndarray, dtype: Dtype = dtype) -> np.ndarray:
            return np.asarray(np.broadcast_to(evaluate(tree, {"x": x}, dtype), x.shape))

        worst = audit(call, function, dtype=dtype, points=3000)
        assert not worst.special_defects
        # NumPy's float32 exp is wrong by up to 2.4 ULP, where a good one is by 0.5; a gradient has it twice
        assert worst.max_ulp <= most + (6 if dtype == "float32" else 0), worst


def test_logit_on_its_domain() -> None:
    plan = derive(replace(function_of("log(x/(1 - x))", DEFINITIONS), domain="0 < x < 1"))
    tree = expanded(plan.tree)
    x = np.array([-1.0, -5e-324, 0.0, 0.5, np.nextafter(0.5, 1), 1.0, 1.5, np.nan])
    y = evaluate(tree, {"x": x}, "float64")
    assert np.isnan(y[[0, 1, 6, 7]]).all()
    assert y[2] == -np.inf
    assert y[5] == np.inf
    assert y[3] == 0
    assert y[4] == 4 * 2.0**-53  # logit(1/2 + d) = 4 d + ...


@pytest.mark.parametrize("index", [0, 1, 5, 12])
def test_a_changed_coefficient_of_a_local_polynomial_is_not_within_its_tolerance(index: int) -> None:
    """The check by Arb: 2^-50 more in any coefficient of silu' near its zero, and the polynomial is refused."""
    x = var("x")
    tower = Tower(Cell(None, Fraction(0)), "x")
    (value,) = tower.normal(from_sympy(function_of("diff(x*sigmoid(x), x)", DEFINITIONS).definition))
    (found,) = locals_on(tower, value, Fraction(5, 4), Fraction(21, 16), Tree("abs", x), parity=False)
    coefficients = [c.number for c in found.tree.args[1].args[1:]]
    assert found.vanishes
    if index < len(coefficients):
        changed = list(coefficients)
        changed[index] += Fraction(1, 2**50) * 2 ** (5 * index)
        assert within(tower, value, Fraction(5, 4), Fraction(21, 16), coefficients)
        assert not within(tower, value, Fraction(5, 4), Fraction(21, 16), changed)


def test_two_variables() -> None:
    x, y = sympy.symbols("x y", real=True)
    plan = derive(Function("scaled", (x, y), sympy.Piecewise((x, x > 0), (x * y, True)), claim=1.0))
    out = evaluate(expanded(plan.tree), {"x": np.array([-2.0, 3.0]), "y": np.array([0.25, 9.0])}, "float64")
    assert out.tolist() == [-0.5, 3.0]


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        ("1/(1 + exp(-x**2/(1 + x**2)))", "has to be rounded"),
        ("log(x)", "not positive"),
        ("sigmoid(x) - sigmoid(y)", "has to be rounded"),
    ],
)
def test_a_refusal_names_what_is_in_the_way(formula: str, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        derive(function_of(formula, DEFINITIONS))


def test_three_variables_are_refused() -> None:
    x, y, z = sympy.symbols("x y z", real=True)
    with pytest.raises(Refusal, match="one or two variables"):
        derive(Function("f", (x, y, z), x + y + z, claim=1.0))
