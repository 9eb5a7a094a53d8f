"""What is special about a function's inputs: NaN, infinities, the ends of its domain, poles, the signs of zeros.

The arithmetic is that of finite numbers inside of the domain, and so an input is made one first, and the result of
one that was none is put right last. Comparisons are of numbers alone: with a NaN they would raise a flag.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

from symsig.expr import Tree, num
from symsig.expr.parse import parse_domain
from symsig.expr.tree import nodes
from symsig.model import Plan
from symsig.program.expand import expanded
from symsig.program.interpret import evaluate
from symsig.program.native.formats import DOUBLE
from symsig.program.native.tiny import Tiny
from symsig.program.native.wide import ZERO, Unsupported, Wide, select_
from symsig.prove.statement import read_domain

NAN = Tree("nan")
INF = Tree("inf")


@dataclass(frozen=True)
class Ends:
    """The inputs of a plan, in float64, or if not `wide` in float32; `tree` is what is computed of them, but for
    inputs that are `tiny`."""

    plan: Plan
    tree: Tree
    wide: bool
    tiny: Tiny | None = None

    @cached_property
    def largest(self) -> Fraction:
        """The largest number of the format."""
        return Fraction(sys.float_info.max) if self.wide else Fraction(2**128 - 2**104)

    @property
    def far(self) -> float:
        """Where a function that comes to 0 at infinity has come to it."""
        return 1e300 if self.wide else 1e38

    @cached_property
    def variables(self) -> tuple[Tree, ...]:
        """The function's variables."""
        return tuple(Tree("var", value=v.name) for v in self.plan.function.variables)

    @cached_property
    def domain(self) -> tuple[float, float]:
        """The ends of the first variable's domain."""
        return domain_of(self.plan, self.variables[0].name)

    @cached_property
    def exact(self) -> bool:
        """Whether no more than the result is rounded: then inputs may be infinite."""
        return _roundings(self.tree) <= 1

    @cached_property
    def poles(self) -> dict[float, float]:
        """Where the plan, computed in floats, is infinite: of its seams, the ends of the domain and infinities."""
        if len(self.variables) > 1 or self.exact:
            return {}
        plan = self.plan
        seams = {float(a.number) for n in nodes(plan.tree) if n.op in ("lt", "eq") for a in n.args if a.op == "num"}
        found: dict[float, float] = {}
        for x in sorted({0.0, *self.domain, *seams}):
            limit = plan.limits.get("inf" if x > 0 else "-inf") if math.isinf(x) else None
            value = float.fromhex(limit) if limit else self._in_floats(x)
            if math.isinf(value):
                found[x] = value
        return found

    def _in_floats(self, *inputs: float) -> float:
        """What the plan comes to in plain float64."""
        values = {v.name: np.float64(x) for v, x in zip(self.variables, inputs, strict=True)}
        return float(evaluate(expanded(self.plan.tree), values, "float64"))

    def given(self, variable: Tree) -> Tree:
        """A variable as it is given, but for NaN and infinities."""
        return Tree("number", variable, num(self.largest))

    def input(self, variable: Tree) -> Wide:
        """A variable as a number inside of the domain, whatever it is."""
        largest = float(self.largest)
        if self.exact:
            return Wide(variable, None, -largest, largest)
        held = self.given(variable)
        if self.tiny:
            held = Tree("sizable", held, num(self.tiny.least))
        low, high = self.domain
        if variable != self.variables[0] or (math.isinf(low) and math.isinf(high)):
            return Wide(held, None, -largest, largest)
        inside = num(_inside(low, high))
        kind = np.float64 if self.wide else np.float32
        least, most = (
            float(np.nextafter(kind(end), kind(beyond))) if end in self.poles else end
            for end, beyond in ((low, math.inf), (high, -math.inf))
        )
        for end in (low, high):
            if math.isfinite(end):
                held = self._inside_of(end, held, inside)
        return Wide(held, None, max(least, -largest), min(most, largest))

    def _inside_of(self, end: float, held: Tree, inside: Tree) -> Tree:
        """What is held so far, and a number inside where the input is beyond an end, or at one that is a pole."""
        given, bound = self.given(self.variables[0]), self._bound(end)
        if end in self.poles:
            before = (bound, given) if end == self.domain[0] else (given, bound)
            return select_(Tree("lt", *before), held, inside)
        return select_(self._beyond(end), inside, held)

    def _beyond(self, end: float) -> Tree:
        """Whether the input is outside of the domain at this end."""
        given, bound = self.given(self.variables[0]), self._bound(end)
        return Tree("lt", given, bound) if end == self.domain[0] else Tree("lt", bound, given)

    def _bound(self, end: float) -> Tree:
        """An end of the domain, and in float32 the last float inside: 3/10 as a float32 is more than that."""
        if abs(end) > self.largest:
            raise Unsupported(f"its domain ends at {end:g}, which is beyond the largest float32")
        inside = -math.inf if end == self.domain[1] else math.inf
        return num(Fraction(_towards(Fraction(end), inside, np.float64 if self.wide else np.float32)))

    def put_right(self, result: Tree, run: Callable[[Tree, float], float]) -> Tree:
        """The result with what it is at inputs that are special; `run` gives what a tree is at an input."""
        x = self.variables[0]
        for pole, value in self.poles.items():
            given = Tree("number", x, INF) if math.isinf(pole) else x
            result = Tree("select", Tree("eq", given, _number(pole)), _number(value), result)
        if len(self.variables) > 1:
            result = result if self.exact else self._with_infinities(result)
        else:
            if self.tiny:
                small = Tree("lt", Tree("abs", self.given(x)), num(self.tiny.least))
                result = select_(small, self.tiny.result(x, self.given(x)), result)
            for end in self.domain:
                if math.isfinite(end):
                    result = select_(self._beyond(end), NAN, result)
            result = result if self.exact else self._with_limits(self._with_signed_zeros(result, run), run)
        for variable in self.variables:
            result = Tree("select", Tree("eq", variable, variable), result, variable)
        return result

    def _with_signed_zeros(self, result: Tree, run: Callable[[Tree, float], float]) -> Tree:
        """With the sign of a limit that is 0 for a result that is: 0 - 0 is +0, though the limit be -0."""
        given = self.given(self.variables[0])
        for end, text in self.plan.limits.items():
            limit, x = float.fromhex(text), float(end)
            if limit == 0:
                found = run(result, math.copysign(self.far, x))
                if found == 0 and math.copysign(1, found) != math.copysign(1, limit):
                    side = Tree("lt", given, ZERO) if x < 0 else Tree("lt", ZERO, given)
                    zero = ZERO if math.copysign(1, limit) > 0 else Tree("neg", ZERO)
                    result = select_(Tree("eq", result, ZERO), select_(side, zero, result), result)
        zeros = 0.0, -0.0
        want, got = [self._in_floats(x) for x in zeros], [run(result, x) for x in zeros]
        if want == got == [0, 0] and list(map(_sign, want)) != list(map(_sign, got)):
            zero = given if _sign(want[0]) != _sign(want[1]) else ZERO
            result = select_(Tree("eq", given, ZERO), zero if _sign(want[0]) > 0 else Tree("neg", zero), result)
        return result

    def _with_limits(self, result: Tree, run: Callable[[Tree, float], float]) -> Tree:
        """With the limits at infinity where the largest float is not yet there: tanh(x)/x."""
        kind = np.float64 if self.wide else np.float32
        for end, text in self.plan.limits.items():
            limit, x = float.fromhex(text), float(end)
            with np.errstate(over="ignore"):
                there = kind(run(result, x))
            if there != kind(limit):
                infinite = Tree("eq", Tree("number", self.variables[0], INF), _number(x))
                result = Tree("select", infinite, _number(limit), result)
        return result

    def _with_infinities(self, result: Tree) -> Tree:
        """Of two variables, the result of finite ones made that of infinite ones."""
        x, y = self.variables
        ops = {node.op for node in nodes(self.tree)}
        infinite = Tree("mul", result, INF)
        if "weighted" in ops:  # a weight times infinity is 0 or infinite; exp(-200) is no 0 yet in float32
            nothing = num(0 if self.wide else Fraction(1, 2**160))
            large = Tree("lt", nothing, Tree("abs", result))
            return select_(_is_infinite(x), select_(large, infinite, result), result)
        if "gap" in ops:  # as large as the larger input
            larger = select_(Tree("lt", *(Tree("number", v, INF) for v in (x, y))), y, x)
            return select_(_is_infinite(larger), larger, result)
        if "gap_error" in ops:  # at two equal infinities there is no limit
            return select_(_is_infinite(x), select_(Tree("eq", x, y), NAN, result), result)
        return result


def domain_of(plan: Plan, name: str) -> tuple[float, float]:
    """The ends of a variable's domain; of one that is no float the float inside that is next to it."""
    found = read_domain(parse_domain(plan.function.domain), name)
    low = -math.inf if found.lo is None else _towards(found.lo, math.inf, np.float64)
    return low, math.inf if found.hi is None else _towards(found.hi, -math.inf, np.float64)


def _towards(value: Fraction, side: float, kind: type[np.floating]) -> float:
    """The float next to a number that is not beyond it, seen from that side."""
    nearest = kind(value.numerator / value.denominator)
    beyond = Fraction(float(nearest)) - value
    return float(np.nextafter(nearest, kind(side)) if beyond * side < 0 else nearest)


def unguarded(tree: Tree) -> Tree:
    """Without the selects that give NaN outside of the domain."""
    while tree.op == "select" and any(arm.op == "nan" for arm in tree.args[1:]):
        tree = tree.args[2] if tree.args[1].op == "nan" else tree.args[1]
    return tree


def _is_infinite(x: Tree) -> Tree:
    return Tree("eq", Tree("abs", Tree("number", x, INF)), INF)


def _roundings(tree: Tree) -> int:
    """Operations that round, one after the other, at most; a function or a constant to be rounded are many."""
    most: dict[Tree, int] = {}
    for node in nodes(tree):
        inner = max((most[a] for a in node.args), default=0)
        exact = node.op in ("num", "var", "nan", "neg", "abs", "max", "min", "select", "lt", "eq", "copysign")
        own = 0 if exact else 1 if node.op in ("add", "sub", "mul", "div", "weighted") else 9
        if node.op == "num" and DOUBLE.nearest(node.number) != node.number:
            own = 9
        most[node] = inner + own
    return most[tree]


def _sign(value: float) -> float:
    return math.copysign(1, value)


def _number(value: float) -> Tree:
    if math.isinf(value):
        return INF if value > 0 else Tree("neg", INF)
    return num(Fraction(value))


def _inside(low: float, high: float) -> Fraction:
    """A number between the ends of a domain."""
    if math.isinf(low):
        return Fraction(high) - 1
    return Fraction(low) + 1 if math.isinf(high) else (Fraction(low) + Fraction(high)) / 2
