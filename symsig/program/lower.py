"""Plan -> Program: the merged op tree as straight-line code, each distinct operation once."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from symsig.expr import from_sympy, show
from symsig.expr.tree import Tree, nodes
from symsig.model import Part, Plan, Program, Step
from symsig.program.expand import expanded, readable, real, short
from symsig.program.ops import OPS

# names that a reader of formulas expects; a second one of a kind gets a number
_NAMES = {
    "abs": "w",
    "exp": "t",
    "expm1": "e",
    "log": "l",
    "log1p": "l",
    "lt": "below",
    "eq": "same",
    "select": "n",
    "add": "d",
    "sub": "d",
    "mul": "p",
    "div": "q",
    "neg": "m",
    "finite": "v",
    "capped": "u",
    "erfc": "g",
    "horner": "r",
    "min": "v",
    "product_error": "p_low",
    "sum_error": "d_low",
}


def lower(plan: Plan) -> Program:
    """The operations of a plan's tree, operands first."""
    names = {variable.name for variable in plan.function.variables}
    known: dict[Tree, str | Fraction | Part] = {}
    tree = expanded(plan.tree)
    steps: list[Step] = []
    used: Counter[str] = Counter()
    for node in nodes(tree):
        if node.op == "num":
            known[node] = node.number
        elif node.op == "var":
            known[node] = node.name
        elif node.op in ("hi", "lo"):
            known[node] = Part(real(node.name), 0 if node.op == "hi" else 1, short(node.name))
        else:
            assert OPS[node.op] in (len(node.args), -1), node.op
            name = _fresh(_NAMES.get(node.op, "r"), used, names)
            steps.append(Step(name, node.op, tuple(known[a] for a in node.args)))
            known[node] = name
    result = known[tree]
    assert isinstance(result, str)
    function = plan.function
    return Program(
        function.name,
        tuple(v.name for v in function.variables),
        tuple(steps),
        result,
        notes(plan),
        from_sympy(function.definition),
        function.domain,
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
            f"every {plan.function.variables[0].name}: {show(readable(plan.tree))}",
            *(f"    {r}" for r in reasons),
        )
    for branch in plan.branches:
        lines.append(f"{branch.cell}: {show(readable(branch.tree))}")
        lines += [f"    {reason}" for reason in branch.reasons]
    return tuple(lines)
