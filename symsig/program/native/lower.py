"""Plan -> Program for one format: every operation of the plan's tree as operations on floats or pairs of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial

import numpy as np

from symsig.expr import Tree, num, show
from symsig.expr.tree import nodes
from symsig.model import Apart, Dtype, Plan, Program, Step
from symsig.program.expand import readable, real
from symsig.program.lower import notes
from symsig.program.native.both_signs import on_both_signs
from symsig.program.native.ends import NAN, Ends, domain_of, unguarded
from symsig.program.native.erfc import erfc
from symsig.program.native.exponential import exp, expm1
from symsig.program.native.formats import SINGLE
from symsig.program.native.join import joined
from symsig.program.native.local import Local, choice, gathered, locals_of, lowered
from symsig.program.native.logarithm import log, log1p, log_quotient
from symsig.program.native.logistic import log1p_exp, logistic, silu_slope
from symsig.program.native.looked_up import LOOKED_UP, looked_up
from symsig.program.native.meaning import held_inside, in_plain_floats, meant
from symsig.program.native.polynomials import leading, polynomial
from symsig.program.native.run import run
from symsig.program.native.tiny import Tiny
from symsig.program.native.usual import usual_inputs
from symsig.program.native.wide import (
    FAINT,
    ONE,
    SMALL,
    ZERO,
    Arithmetic,
    Unsupported,
    Wide,
    add_,
    mul_,
    neg_,
    select_,
    sub_,
)


def lower(plan: Plan, dtype: Dtype) -> Program:
    """The operations of a plan in one format, in order: of pairs of its floats, or for float32 of float64.

    Raises Unsupported where a function of the plan has no core.
    """
    lowering = _lowering(plan, dtype)
    tree = lowering.result()
    domains = {v.name: domain_of(plan, v.name) for v in plan.function.variables}
    program = partial(_program, plan, dtype, working=lowering.arithmetic.format.dtype)
    if lowering.ends.exact:  # one operation: to look for guards would cost more than they do
        return program(tree, lowering.ideals)
    arithmetic = lowering.arithmetic
    found = usual_inputs(tree, arithmetic.facts, domains, dtype, arithmetic.format)
    beside = found.beside
    ideals = {beside[node]: ideal for node, ideal in lowering.ideals.items() if node in beside}
    parts = [beside[part] for wide in lowering.done.values() for part in wide.parts if part in beside]
    apart = None
    if found.apart:
        inputs, near = found.apart
        apart = Apart(inputs, program(near, {}))
    whole = program(beside[tree], ideals, parts)
    remarks = map(_narrower, lowering.narrowed)
    return replace(whole, usual=found.usual, apart=apart, notes=(*whole.notes, *remarks))


def _narrower(piece: Local) -> str:
    """What the code has of a local polynomial of which the plan has more."""
    degree = len(piece.coefficients) - 1
    ends = f"{piece.low} < {show(piece.size)} < {piece.high}"
    return f"of it, with the digits that this code has, only {ends}: P of degree {degree}"


def _lowering(plan: Plan, dtype: Dtype) -> _Lowering:
    """In the arithmetic that is quickest."""
    if dtype == "float32":
        pairs = _Lowering(plan, dtype, Arithmetic(True, SINGLE))
        return pairs if pairs.suits_single else _Lowering(plan, dtype, Arithmetic(False))
    return _Lowering(plan, dtype, Arithmetic(True))


class _Lowering:
    def __init__(self, plan: Plan, dtype: Dtype, arithmetic: Arithmetic) -> None:
        self.plan, self.dtype = plan, dtype
        names = [v.name for v in plan.function.variables]
        self.alone = len(names) == 1
        tree = meant(unguarded(plan.tree) if self.alone else plan.tree)
        if self.alone and arithmetic.format is SINGLE and (found := looked_up(in_plain_floats(tree))):
            tree = found
        elif self.alone:  # of plain floats a choice of coefficients is as much work as the polynomials
            tree = joined(gathered(tree) if arithmetic.wide else tree)
            tree = held_inside(on_both_signs(tree if arithmetic.wide else in_plain_floats(tree), arithmetic))
        self.tree = tree
        self.narrowed = {piece for piece in locals_of(tree) - locals_of(meant(plan.tree)) if piece.has_zero}
        self.ends = Ends(plan, self.tree, dtype == "float64")
        self.arithmetic = Arithmetic(wide=False) if self.ends.exact else arithmetic
        if self.alone and self.arithmetic.wide:
            self.ends = replace(self.ends, tiny=Tiny.of(plan, self.arithmetic))
        outside = {node.name for node in nodes(_without_exponentials(plan.tree)) if node.op == "var"}
        self.cancels = any(map(_is_difference, nodes(_without_exponentials(self.tree))))
        self.dies = any(math.isinf(end) for name in outside for end in domain_of(plan, name))
        products = (node for node in nodes(self.tree) if node.op == "mul")
        self.multiplies = any(all(map(_is_exponential, node.args)) for node in products)
        self.gaps = {node.args for node in nodes(self.tree) if node.op == "gap_error"}
        self.done: dict[Tree, Wide] = {}
        self.ideals: dict[Tree, Tree] = {}

    @property
    def suits_single(self) -> bool:
        """Whether float32 is enough: of what is looked up, and pairs of it of a formula of few operations and no
        other function, or of none at all if no value leaves its range."""
        ops = {node.op for node in nodes(self.tree)}
        if not self.alone:
            return False
        if ops <= ALGEBRAIC:
            self.wide(self.tree)
            return all(value.size <= self.ends.largest for value in self.done.values())
        return "looked_up" in ops or ("logistic" in ops and ops <= IN_SINGLE)

    def result(self) -> Tree:
        """The tree of float operations."""
        working = self.arithmetic.format.dtype

        def at(tree: Tree, x: float) -> float:
            return float(run(_program(self.plan, self.dtype, tree, {}, working=working), np.array([x]))[0])

        return self.ends.put_right(self.rounded(self.tree), at)

    def rounded(self, node: Tree, *, signed: bool = True) -> Tree:
        """The value as one float; of 0 the sign is right if it has to be `signed`. Selects and signs come after the
        rounding, which does nothing to exact values."""
        if node.op == "select" and choice(node) is None:
            condition, *values = node.args
            return select_(self.condition(condition), *(self.rounded(v, signed=signed) for v in values))
        if node.op == "looked_up":
            return LOOKED_UP[node.name](self.wide(node.args[0]).hi)
        if node.op == "copysign":
            return Tree("copysign", self.rounded(node.args[0], signed=False), self.wide(node.args[1]).hi)
        if node.op == "neg":
            return neg_(self.rounded(node.args[0], signed=signed))
        return self.arithmetic.rounded(self.wide(node), signed=signed)

    def condition(self, node: Tree) -> Tree:
        """A comparison: of inputs as they are given, and constants."""
        a, b = (self.compared(self.wide(arg).hi if arg.op != "var" else arg) for arg in node.args)
        return Tree(node.op, a, b)

    def compared(self, a: Tree) -> Tree:
        """A value for a comparison: no NaN."""
        return self.ends.given(a) if a.op == "var" else a

    def wide(self, node: Tree) -> Wide:
        """What a node of the plan is computed as."""
        for part in nodes(node):
            if part not in self.done and part.op not in ("lt", "eq", "offset"):
                found = self.made(part)
                self.done[part] = found
                if found.hi.args:
                    self.ideals.setdefault(found.hi, part)
                if part.op not in ("nan", "ranged"):  # a local polynomial is given what is not in its range, too
                    self.arithmetic.facts[found.hi] = found.low, found.high
        return self.done[node]

    def made(self, node: Tree) -> Wide:
        """One node, its operands made."""
        a = self.arithmetic
        args = [self.done[arg] for arg in node.args if arg in self.done]
        if polynomials := choice(node):
            conditions, pieces = polynomials
            return lowered(a, self.done[pieces[0].size], list(map(self.condition, conditions)), pieces)
        match node.op:
            case "num":
                return a.constant(node.number)
            case "hi":
                return a.constant(real(node.name))
            case "nan":
                return Wide(NAN, None, 0.0, 0.0)
            case "var":
                return self.input(node)
            case "add" | "dadd":
                return self.sum(node, *args)
            case "sub" if node.args in self.gaps:
                return self.gap(args[0], args[1], node)
            case "sub" | "dsub":
                return self.sum(node, args[0], a.neg(args[1]))
            case "weighted" if self.ends.exact:
                return self.weighted(*args)
            case "mul" | "dmul" | "weighted":
                return self.product(node, *args)
            case "div" if self.ends.exact:  # what is not a number then is not one either
                return Wide(Tree("div", args[0].hi, args[1].hi), None, -math.inf, math.inf)
            case "div" | "ddiv":
                return a.div(args[0], args[1])
            case "neg":
                return a.neg(*args)
            case "abs":
                return self.size(*args)
            case "max" | "min":
                return self.extreme(node.op, *args)
            case "within" | "held":
                return self.held(*args)
            case "select":
                return a.select(self.condition(node.args[0]), *args[-2:])
            case "copysign":
                return self.signed(*args)
            case "exp":
                return exp(a, *args, dies=self.dies, care="sum" if self.cancels else "quotient")
            case "expm1":
                return expm1(a, *args, precise=self.multiplies)
            case "log":
                return log(a, *args)
            case "log1p":
                return log1p(a, *args)
            case "logistic":
                return logistic(a, *args, dies=self.dies)
            case "silu_slope":
                return silu_slope(a, *args, dies=self.dies)
            case "log1p_exp":
                return log1p_exp(a, *args, dies=self.dies)
            case "log_quotient":
                return log_quotient(a, *args)
            case "gap":
                return self.gap(args[0], args[1], node)
            case "gap_error":
                return self.gap_error(args[0], args[1], node)
            case "horner":
                x, *coefficients = args
                return polynomial(a, a.tight(x), coefficients, leading(x, coefficients), (-math.inf, math.inf))
            case "ranged":
                low, high = (float(min(end.number, self.ends.largest)) for end in node.args[1:])
                return replace(self.held(args[0], args[2]), low=low, high=high)
            case "erfc":
                return erfc(a, *args)
            case "known":
                low, high = (float(end.number) for end in node.args[1:])
                return replace(args[0], low=low, high=high, span=(low, high), roots=())
        raise Unsupported(f"{show(readable(node))}: there is no core for {node.op}")

    def input(self, node: Tree) -> Wide:
        """A variable; next to an end of the domain at 0 it is 0 beside what is not small."""
        found = self.ends.input(node)
        small = found.least < 2.0**FAINT and not found.low < 0 < found.high
        if small and self.alone and self.arithmetic.wide:
            nothing = Tree("lt", Tree("abs", found.hi), num(Fraction(2) ** FAINT))
            self.arithmetic.faint[found.hi] = select_(nothing, ZERO, found.hi)
        return found

    def sum(self, node: Tree, a: Wide, b: Wide) -> Wide:
        """a + b."""
        for x, y, part in ((a, b, node.args[1]), (b, a, node.args[0])):
            if x.powers and not y.powers:
                if self.is_zero_or_large(part):
                    return self.arithmetic.beside_input(x, y)
                # of one variable a sum is multiplied by more, and would be rounded once for each scale
                if not self.alone and len(x.powers) == 1 and y.least < SMALL:
                    return self.arithmetic.beside_any(x, y)
        return self.arithmetic.add(a, b)

    def is_zero_or_large(self, part: Tree) -> bool:
        """Whether a term is 0 or at least 2^-53 where an exponential is smaller than 2^-900."""
        if part.op == "sub":  # 1 - y
            return all(arg.op in ("num", "var") for arg in part.args) and any(arg.op == "num" for arg in part.args)
        return self.alone and _is_of_input(part)

    def gap(self, a: Wide, b: Wide, node: Tree) -> Wide:
        """a - b, rounded, and held to the finite floats; `sub` of infinities is what it is."""
        gap = sub_(a.hi, b.hi) if node.op == "gap" else sub_(*node.args)
        largest = float(self.ends.largest)
        return Wide(Tree("number", gap, num(self.ends.largest)), None, -largest, largest)

    def gap_error(self, a: Wide, b: Wide, node: Tree) -> Wide:
        """What rounding takes from a - b; 0 where that is large, and exp of it 0 or nothing beside it."""
        gap = next(self.done[n] for n in self.done if n.op in ("gap", "sub") and n.args == node.args).hi
        part = sub_(gap, a.hi)
        error = sub_(sub_(a.hi, sub_(gap, part)), add_(b.hi, part))
        near = Tree("lt", Tree("abs", gap), num(2**20))
        return Wide(select_(near, error, ZERO), None, -1.0, 1.0)

    def product(self, node: Tree, a: Wide, b: Wide) -> Wide:
        """a*b; the square of a value is not negative."""
        if a.least and b.least and a.least * b.least < 2.0**-960 and all(map(_is_exponential, node.args)):
            raise Unsupported("a product of exponentials that may underflow before more is multiplied")
        found = self.arithmetic.mul(a, b)
        if node.args[0] == node.args[1]:
            found = replace(found, low=max(found.low, 0.0), span=(max(found.span[0], 0.0), found.span[1]))
        return found

    def weighted(self, a: Wide, b: Wide) -> Wide:
        """a*b, and 0 where one is 0, though the other be infinite."""
        parts = [select_(Tree("eq", y.hi, ZERO), self.ends.given(x.hi), x.hi) for x, y in ((a, b), (b, a))]
        return replace(self.arithmetic.mul(a, b), hi=Tree("mul", *parts))

    def size(self, a: Wide) -> Wide:
        """|a|."""
        if a.lo is not None or a.powers:
            raise Unsupported("the size of a value that is not exact")
        return Wide(Tree("abs", a.hi), None, a.least, a.size)

    def held(self, a: Wide, bound: Wide) -> Wide:
        """An exact value as far as it is not beyond the bound; compilers may move a select behind what follows."""
        if a.lo is not None or a.powers:
            raise Unsupported("the bound of a value that is not exact")
        hi = Tree("lesser" if a.low >= 0 else "number", a.hi, bound.hi)
        return Wide(hi, None, max(a.low, -bound.high), min(a.high, bound.high))

    def extreme(self, op: str, a: Wide, b: Wide) -> Wide:
        """The larger or the smaller of two exact values."""
        if a.lo is not None or b.lo is not None or a.powers or b.powers:
            raise Unsupported(f"{op} of values that are not exact")
        first, second = (b.hi, a.hi) if op == "max" else (a.hi, b.hi)
        if op == "max" and a.hi.op == "neg" and b.hi == ZERO:  # the size is there already, more often than not
            (x,) = a.hi.args
            hi = select_(Tree("lt", self.compared(x), ZERO), Tree("abs", x), ZERO)
            return Wide(hi, None, 0.0, max(a.high, 0.0))
        hi = select_(Tree("lt", self.compared(first), self.compared(second)), a.hi, b.hi)
        pick = max if op == "max" else min
        return Wide(hi, None, pick(a.low, b.low), pick(a.high, b.high))

    def signed(self, a: Wide, b: Wide) -> Wide:
        """|a| with the sign of b."""
        sign = Tree("copysign", ONE, b.hi)
        if a.low < 0:
            sign = mul_(sign, Tree("copysign", ONE, a.hi))
        lo = None if a.lo is None else mul_(a.lo, sign)
        span = max(map(abs, a.span))
        return Wide(mul_(a.hi, sign), lo, -a.size, a.size, a.powers, (-span, span))


def _is_difference(tree: Tree) -> bool:
    """Whether a value may be smaller than what it is made of."""
    return tree.op in ("sub", "dsub", "neg") or (tree.op == "num" and tree.number < 0)


def _is_exponential(tree: Tree) -> bool:
    """Whether a value is made of exponentials."""
    return any(node.op in ("exp", "expm1", "logistic", "silu_slope") for node in nodes(tree))


def _is_of_input(tree: Tree) -> bool:
    """Whether a value is 0 or a variable, or one of them with another sign."""
    return all(node.op in ("var", "num", "abs", "neg", "max", "min", "select", "lt") for node in nodes(tree))


def _without_exponentials(tree: Tree) -> Tree:
    """The tree without what is inside of exponentials and of conditions."""
    if tree.op in ("exp", "expm1", "lt", "eq", "erfc"):
        return ONE
    return Tree(tree.op, *map(_without_exponentials, tree.args), value=tree.value) if tree.args else tree


IN_SINGLE = {"logistic", "var", "num", "hi", "add", "sub", "mul", "neg", "abs", "within", "select", "lt"}
"""What is computed in pairs of float32, which go through a vector unit in half of the time of float64: no more than
that, for pairs take more operations, and a sum that loses digits would ask for triples."""

ALGEBRAIC = {"var", "num", "add", "sub", "mul", "div", "abs", "copysign", "held", "select", "lt", "eq"}
"""What is computed in pairs of float32 as well if no value leaves their range: there is no core in it."""


# names

_STEMS = {
    "widen": "d",
    "lt": "b",
    "eq": "b",
    "number": "v",
    "sizable": "v",
    "abs": "w",
    "pow2": "p",
    "exponent": "k",
    "quotient_exponent": "k",
    "div": "q",
}


def _ordered(tree: Tree, parts: Sequence[Tree]) -> tuple[Tree, ...]:
    """The nodes, operands first, and what makes one of the parts before what makes the next one."""
    wanted = set(nodes(tree))
    found: dict[Tree, None] = {}
    for part in (*parts, tree):
        if part in wanted:
            found.update(dict.fromkeys(nodes(part)))
    return tuple(found)


def _program(
    plan: Plan,
    dtype: Dtype,
    tree: Tree,
    ideals: Mapping[Tree, Tree],
    parts: Sequence[Tree] = (),
    *,
    working: Dtype = "float64",
) -> Program:
    """The tree as steps, operands first, and the parts in their order."""
    variables = tuple(v.name for v in plan.function.variables)
    names: dict[Tree, str | Fraction] = {}
    used: Counter[str] = Counter()
    steps: list[Step] = []

    def step(op: str, args: tuple[str | Fraction, ...], ideal: Tree | None) -> str:
        stem = _STEMS.get(op, "a")
        while (name := f"{stem}{used[stem] + 1}") in variables:
            used[stem] += 1
        used[stem] += 1
        steps.append(Step(name, op, args, ideal))
        return name

    for node in _ordered(tree, parts):
        if node.op == "num":
            names[node] = node.number
        elif node.op == "var":
            names[node] = step("widen", (node.name,), None) if working != dtype else node.name
        else:
            names[node] = step(node.op, tuple(names[arg] for arg in node.args), ideals.get(node))
    result = names[tree]
    assert isinstance(result, str)
    domain = plan.function.domain
    found = Program(plan.function.name, variables, tuple(steps), result, notes(plan), None, domain, dtype)
    return replace(found, working=working)
