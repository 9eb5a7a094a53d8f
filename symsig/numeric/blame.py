"""Which operation of a side is to blame for its error at one input.

From the root down, always into the operand whose error does most of the damage, that is whose exact value in its
place would change the result most. To blame is the operation on this way at which the error grows most: its
operands were nearly right. (Local error, as Herbie explains with: P. Panchekha et al., 2015.)
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from flint import arb

from symsig.expr import Tree
from symsig.expr.tree import COMPARISONS
from symsig.model import Dtype
from symsig.numeric.exactly import exponent_of, operation, precisely, values_of
from symsig.numeric.written import Written
from symsig.program.interpret import evaluate
from symsig.ulp import FORMATS, Format

DOUBLED = 2.0
"""Growth of the error, in ULP, that is no one operation's fault."""
FAR = 10**300
"""Exponents of two beyond this are all the same."""


@dataclass(frozen=True)
class _Part:
    """A part of the side: what it came out as, what it is, and the error in ULP; inf for NaN or an infinity."""

    node: Tree
    got: float
    exact: Any
    error: float


def blame(side: Written, at: Mapping[str, float], dtype: Dtype) -> str:
    """The operation in words: "1 - sigmoid(x) cancels"; "roundings add up" where no single one is to blame."""
    fmt = FORMATS[dtype]
    with precisely():
        exact = values_of(side.tree, at)

        def part(node: Tree) -> _Part:
            got = float(
                np.asarray(evaluate(node, {name: np.array([v]) for name, v in at.items()}, dtype)).ravel()[0]
            )
            return _Part(node, got, exact[node], _error(got, exact[node], fmt))

        way = [part(side.tree)]
        while operands := [part(a) for a in way[-1].node.args if a.op not in COMPARISONS]:
            damage = [_damage(way[-1].node, operands, i) for i in range(len(operands))]
            way.append(operands[max(range(len(operands)), key=damage.__getitem__)])
        return _words(side, way, fmt)


def _error(got: float, exact: arb, fmt: Format) -> float:
    """In ULP of a format that has no smallest number: what underflows has lost its digits."""
    if not math.isfinite(got):
        return math.inf
    top = exponent_of(exact)
    if top is None or exact.contains(0):
        return 0.0 if exact == got else 2.0**fmt.precision
    away = abs(arb(got) - exact) * arb(2) ** (fmt.precision - 1 - top)
    return float(away.mid()) if away.is_finite() else 0.0


def _damage(node: Tree, operands: list[_Part], i: int) -> float:
    """log2 of what the exact value of operand i would change in the result, were all others as they came out."""
    if not math.isfinite(operands[i].got):
        return math.inf
    if operands[i].got == 0 != operands[i].exact and node.op in ("div", "log"):
        return 1e300
    as_they_are = [arb(o.got) for o in operands]
    one_exact = [o.exact if k == i else a for k, (o, a) in enumerate(zip(operands, as_they_are, strict=True))]
    if node.op == "piecewise":  # only the branch that is taken counts
        return _size(operands[i].exact - as_they_are[i])
    try:
        return _size(operation(node.op, *as_they_are) - operation(node.op, *one_exact))
    except ValueError:
        return -math.inf


def _size(change: arb) -> float:
    top = exponent_of(change)
    return -math.inf if top is None else float(max(min(top, FAR), -FAR))


def _words(side: Written, way: list[_Part], fmt: Format) -> str:
    growth = []
    for above, below in zip(way, [*way[1:], None], strict=True):
        under = below.error if below is not None else 0.0
        lost = math.isinf(above.error) and not math.isinf(under)
        vanished = below is not None and below.got == 0 and not below.exact.is_zero()
        growth.append(0.0 if lost and vanished else math.inf if lost else _ratio(above.error, max(under, 1.0)))
    worst = max(range(len(way)), key=growth.__getitem__)
    culprit = way[worst]
    operand = way[worst + 1] if worst + 1 < len(way) else culprit
    text = side.text(culprit.node)
    if math.isinf(culprit.error):
        if math.isnan(culprit.got):
            return f"{text} is not a number"
        pole = culprit.node.op in ("log1p", "atanh") and operand is not culprit
        return (
            f"{side.text(operand.node)} is rounded to a pole of {culprit.node.op}" if pole else f"{text} overflows"
        )
    if growth[worst] <= DOUBLED:
        return "roundings add up"
    if culprit.node.op in ("add", "sub"):
        return f"{side.text(_whole_sum(way, worst))} cancels"
    if _tiny(culprit, fmt) and culprit.node.op != "log":
        return f"{text} underflows"
    return _amplifies(side, culprit, operand)


def _whole_sum(way: list[_Part], at: int) -> Tree:
    """The sum of many terms of which a part cancels; that part itself where it stands alone."""
    top = at
    while top and way[top - 1].node.op in ("add", "sub") and way[top - 1].node.args[0] is way[top].node:
        top -= 1
    first, terms = way[top].node, 1
    while first.op in ("add", "sub"):
        first, terms = first.args[0], terms + 1
    return way[top if terms > 3 else at].node


def _ratio(above: float, below: float) -> float:
    return 1.0 if math.isinf(above) and math.isinf(below) else above / below


def _tiny(part: _Part, fmt: Format) -> bool:
    top = exponent_of(part.exact)
    return top is not None and top < fmt.emin


def _amplifies(side: Written, culprit: _Part, operand: _Part) -> str:
    text, inner = side.text(culprit.node), side.text(operand.node)
    if culprit.node.op == "log" and abs(operand.got - 1) < 0.5:
        return f"{inner} is rounded near 1 before its log is taken"
    if operand.node.op == "var":
        return f"{text} is inaccurate"
    return f"{culprit.node.op} amplifies the rounding of {inner}"
