"""Plan -> Program: the merged op tree as straight-line code, each distinct operation once."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from symsig.expr import show
from symsig.expr.tree import Tree, nodes
from symsig.model import Plan, Program, Step
from symsig.program.ops import OPS

# names that a reader of formulas expects; a second one of a kind gets a number
_NAMES = {
    "abs": "w",
    "exp": "t",
    "expm1": "e",
    "log": "l",
    "log1p": "l",
    "lt": "below",
    "select": "n",
    "add": "d",
    "sub": "d",
    "mul": "p",
    "div": "q",
    "neg": "m",
    "finite": "v",
    "capped": "u",
}


def lower(plan: Plan) -> Program:
    """The operations of a plan's tree, operands first."""
    names = {variable.name for variable in plan.function.variables}
    known: dict[Tree, str | Fraction] = {}
    steps: list[Step] = []
    used: Counter[str] = Counter()
    for node in nodes(plan.tree):
        if node.op == "num":
            known[node] = node.number
        elif node.op == "var":
            known[node] = node.name
        else:
            assert OPS[node.op] == len(node.args), node.op
            name = _fresh(_NAMES.get(node.op, "r"), used, names)
            steps.append(Step(name, node.op, tuple(known[a] for a in node.args)))
            known[node] = name
    result = known[plan.tree]
    assert isinstance(result, str)
    return Program(
        plan.function.name, tuple(v.name for v in plan.function.variables), tuple(steps), result, notes(plan)
    )


def _fresh(stem: str, used: Counter[str], taken: set[str]) -> str:
    while True:
        used[stem] += 1
        name = stem if used[stem] == 1 else f"{stem}{used[stem]}"
        if name not in taken:
            return name


def notes(plan: Plan) -> tuple[str, ...]:
    """What a reader of the code wants to know: the definition, the branches, and why each is safe."""
    lines = [plan.function.text]
    if len({branch.tree for branch in plan.branches}) == 1:
        reasons = dict.fromkeys(reason for branch in plan.branches for reason in branch.reasons)
        return (
            *lines,
            f"every {plan.function.variables[0].name}: {show(plan.tree)}",
            *(f"    {r}" for r in reasons),
        )
    for branch in plan.branches:
        lines.append(f"{branch.cell}: {show(branch.tree)}")
        lines += [f"    {reason}" for reason in branch.reasons]
    return tuple(lines)
