"""FPCore -> Function: the definition as mathematics, the domain from :pre, a name that a program may have."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy

from symsig.expr.convert import meaning
from symsig.expr.parse import ARITY, NOT_REAL, parse
from symsig.expr.tree import COMPARISONS, Tree, show, var
from symsig.fpcore.core import Core
from symsig.fpcore.datum import Datum, flat, mistake, shown
from symsig.fpcore.real import FALSE, TRUE, test_of, tree_of
from symsig.fpcore.rounding import context_of
from symsig.model import Function, SymsigError

MAX_NAME = 60
MAX_BITS = 1_300  # of the end of an interval, as of every number that is read

_TAKEN = {*keyword.kwlist, *ARITY, *NOT_REAL, "diff", "piecewise", "pi"}


@dataclass(frozen=True)
class Reading:
    """What a core says, as text: a name, variables, the definition in the formula language, the domain.

    `precision` is the :precision for which it was written, or nothing.
    """

    name: str
    variables: tuple[str, ...]
    formula: str
    domain: str
    precision: str
    place: str


def reading(core: Core, known: Mapping[str, Core] | None = None) -> Reading:
    """What a checked core computes over the reals: its :spec if it has one, else its body.

    `known` are the cores that it may call. Raises SymsigError naming the sub-expression that lies outside the
    formula language, or the condition of :pre that is not one on a variable alone.
    """
    context_of(core)  # an error where the format is not read
    definition = core.get(":spec") or core.body
    names = dict(zip(core.names, _identifiers(core.names), strict=True))
    if not names:
        raise mistake(core.at, "a function of no variable")
    scope = {name: var(identifier) for name, identifier in names.items()}
    formula = show(tree_of(definition, scope, known or {}))
    domain = _domain(core, scope, known or {})
    try:
        parse(formula)  # the formula's own limits: of its numbers, say
    except SymsigError as error:
        raise mistake(definition.at, f"{shown(definition)} cannot be read as a formula: {error}") from None
    place = f"line {definition.at.line}, column {definition.at.column}: {shown(definition)}"
    precision = core.get(":precision")
    said = flat(precision) if precision is not None else ""
    return Reading(_name(core), tuple(names.values()), formula, domain, said, place)


def function_of(core: Reading) -> Function:
    """The function that a core says: it claims nothing of its error."""
    definition = meaning(parse(core.formula))
    if definition.has(sympy.zoo, sympy.nan, sympy.oo, sympy.I):
        raise SymsigError(f"{core.place} has no real value")
    variables = tuple(sympy.Symbol(name, real=True) for name in core.variables)
    return Function(core.name, variables, definition, claim=float("inf"), formula=core.formula, domain=core.domain)


def _name(core: Core) -> str:
    """The :name if that is an identifier, else the core's identifier, else a name made of its :name."""
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", core.text):
        return _identifier(core.text, ())
    return _identifier(core.identifier or core.text or "f", ())


def _identifiers(names: Iterable[str]) -> list[str]:
    """Names that formulas and languages may have, all different."""
    found: dict[str, None] = {}
    for name in names:
        found[_identifier(name, found, _TAKEN)] = None
    return list(found)


def _identifier(text: str, others: Container[str], taken: Container[str] = keyword.kwlist) -> str:
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")[:MAX_NAME] or "f"
    if name[0].isdigit():
        name = f"f_{name}"
    while name in taken or name in others:
        name += "_"
    return name


# :pre


@dataclass
class _Interval:
    """What is known of a variable: its ends, None for infinity, and whether they belong to it."""

    lo: Fraction | None = None
    hi: Fraction | None = None
    lo_included: bool = False
    hi_included: bool = False

    def above(self, end: Fraction, included: bool) -> None:
        if self.lo is None or (end, not included) > (self.lo, not self.lo_included):
            self.lo, self.lo_included = end, included

    def below(self, end: Fraction, included: bool) -> None:
        if self.hi is None or (end, included) < (self.hi, self.hi_included):
            self.hi, self.hi_included = end, included

    @property
    def empty(self) -> bool:
        if self.lo is None or self.hi is None:
            return False
        return self.lo >= self.hi  # a single point is no domain either

    def text(self, name: str) -> str:
        low = "<=" if self.lo_included else "<"
        high = "<=" if self.hi_included else "<"
        if self.lo is None:
            return f"{name} {high} {self.hi}"
        if self.hi is None:
            return f"{name} {low.replace('<', '>')} {self.lo}"
        return f"{self.lo} {low} {name} {high} {self.hi}"


def _domain(core: Core, scope: Mapping[str, Tree], known: Mapping[str, Core]) -> str:
    """The conditions of :pre as a Function has them: an interval a variable."""
    pre = core.get(":pre")
    if pre is None:
        return ""
    intervals: dict[str, _Interval] = {}
    pending = [test_of(pre, scope, known)]
    while pending:
        test = pending.pop()
        if test.op == "and":
            pending += test.args
        elif test != TRUE:
            _bound(test, pre, intervals)
    names = [tree.name for tree in scope.values() if tree.name in intervals]
    if any(intervals[name].empty for name in names):
        raise mistake(pre.at, f"no interval is left by {shown(pre)}")
    return ", ".join(intervals[name].text(name) for name in names)


def _bound(test: Tree, pre: Datum, intervals: dict[str, _Interval]) -> None:
    """Narrows the interval of the one variable of a comparison that is affine in it."""
    if test == FALSE:
        raise mistake(pre.at, f"no interval is left by {shown(pre)}")
    difference = _affine(Tree("sub", *test.args)) if test.op in ("lt", "le", "gt", "ge") else None
    slopes = {name: slope for name, slope in (difference or {}).items() if name and slope}
    if difference is None or len(slopes) > 1:
        text = show(test) if test.op in COMPARISONS and test.depth < 20 else test.op
        what = text if len(text) <= 60 else text[:57] + "..."
        raise mistake(pre.at, f":pre {shown(pre)}: {what} is not an interval of one variable")
    constant = difference.get("", Fraction(0))
    included = test.op in ("le", "ge")
    if not slopes:
        holds = {"lt": constant < 0, "le": constant <= 0, "gt": constant > 0, "ge": constant >= 0}[test.op]
        if not holds:
            raise mistake(pre.at, f"no interval is left by {shown(pre)}")
        return
    ((name, slope),) = slopes.items()
    interval = intervals.setdefault(name, _Interval())
    # slope*x + constant against 0
    if (test.op in ("lt", "le")) == (slope > 0):
        interval.below(-constant / slope, included)
    else:
        interval.above(-constant / slope, included)


def _affine(tree: Tree) -> dict[str, Fraction] | None:
    """The slope of each variable and, under the name "", the constant; None where the tree is not affine."""
    terms = _terms(tree)
    values = (terms or {}).values()
    wide = any(max(abs(v.numerator), v.denominator).bit_length() > MAX_BITS for v in values)
    return None if wide else terms


def _terms(tree: Tree) -> dict[str, Fraction] | None:
    if tree.op == "num":
        return {"": tree.number}
    if tree.op == "var":
        return {tree.name: Fraction(1)}
    parts = [_affine(a) for a in tree.args] if tree.op in ("neg", "add", "sub", "mul", "div") else []
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    if tree.op == "neg":
        return _scaled(known[0], Fraction(-1))
    a, b = known
    if tree.op in ("add", "sub"):
        b = b if tree.op == "add" else _scaled(b, Fraction(-1))
        return {name: a.get(name, Fraction(0)) + b.get(name, Fraction(0)) for name in {**a, **b}}
    if tree.op == "mul":
        a, b = (b, a) if not any(name for name in b) else (a, b)
        return _scaled(b, a[""]) if not any(name for name in a) else None
    return _scaled(a, 1 / b[""]) if not any(name for name in b) and b[""] else None


def _scaled(terms: Mapping[str, Fraction], factor: Fraction) -> dict[str, Fraction]:
    return {name: value * factor for name, value in terms.items()}
