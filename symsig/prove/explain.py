"""Identity -> Explanation: a derivation that a person would write, every line of which is proved on its own.

An equality is a chain from the left side as stated to the right side as stated. Both ends are worked inwards by
the same steps (definitions, branches, derivatives rule by rule) until they meet, at the latest in the normal form.
An inequality is a chain from the difference of the sides to its factors, and the sign of every factor.

No step is trusted: a line is handed out only after `decide` has proved it equal to the line before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache, reduce
from itertools import pairwise

from symsig.expr import Definition, Tree, expand, num, parse, show, var
from symsig.expr.tree import nodes, rewrite, substitute, variables
from symsig.model import Identity, Relation, SymsigError, Verdict, Witness
from symsig.normal import Cell, Frac, Split, Tower, Undecidable
from symsig.normal.fraction import (
    FIRST_ERROR,
    FIRST_EXPONENTIAL,
    FIRST_LOGARITHM,
    FIRST_RADICAL,
    RADICALS,
    ROOT_PI,
    Poly,
    constant,
    factors,
    key,
    terms,
    used,
)
from symsig.normal.notation import notation
from symsig.prove.certificate import WitnessedTower
from symsig.prove.decide import decide, prove
from symsig.prove.statement import Domain, Statement, read


class UnprovedLine(SymsigError):
    """A step gave a line that the prover does not prove: a mistake of ours. The text is both lines."""


@dataclass(frozen=True)
class Line:
    """A formula equal to that of the line before it, and why."""

    tree: Tree
    reason: str = ""


@dataclass(frozen=True)
class Sign:
    """`tree relation 0`, and why."""

    tree: Tree
    relation: Relation
    reason: str


@dataclass(frozen=True)
class Section:
    """A chain of equal formulas on a part of the domain: an interval, or the point `at`.

    For an inequality the chain starts with the difference of the sides, larger less smaller as stated, and the
    signs of the factors of its last line follow.
    """

    domain: Domain
    lines: tuple[Line, ...]
    signs: tuple[Sign, ...] = ()
    at: Fraction | None = None


@dataclass(frozen=True)
class Explanation:
    """What is known of a statement, and why: sections if it is proved, else a witness or a reason."""

    identity: Identity
    verdict: Verdict
    lhs: Tree
    rhs: Tree
    variable: str
    whole: Domain
    sections: tuple[Section, ...] = ()
    witness: Witness | None = None
    reason: str = ""


def explain(identity: Identity, definitions: Mapping[str, Definition]) -> Explanation:
    """The derivation of an identity, or the evidence against it, or the reason why it is undecided.

    Raises SymsigError where the text is not a statement, and UnprovedLine where a line is not proved.
    """
    proof, statement = prove(identity, definitions), read(identity, definitions)
    lhs, rhs = parse(identity.lhs, definitions), parse(identity.rhs, definitions)
    told = Explanation(identity, proof.verdict, lhs, rhs, statement.variable, statement.domain)
    if proof.verdict != "proved":
        return replace(told, witness=proof.witness, reason=proof.reason)
    sections = _equality if identity.relation == "==" else _inequality
    return replace(told, sections=tuple(sections(lhs, rhs, _Place.of(statement, definitions))))


# where a line is to hold


@dataclass(frozen=True)
class _Place:
    """A part of a statement's domain: a run of its cells, or the point `at`, on which lines are to be proved."""

    statement: Statement
    definitions: Mapping[str, Definition]
    domain: Domain
    cells: tuple[Cell, ...]
    seams: tuple[Fraction, ...]
    at: Fraction | None = None

    @classmethod
    def of(cls, statement: Statement, definitions: Mapping[str, Definition]) -> _Place:
        """The whole domain, in the cells that the decision of the statement needs."""
        ends = decide(statement)[2].ends
        cells, seams = statement.domain.cells_and_seams(ends)
        return cls(statement, definitions, statement.domain, tuple(cells), tuple(seams))

    def over(self, *cells: Cell) -> _Place:
        """The run of cells, with the points between them and without its ends."""
        return replace(self, domain=Domain(cells[0].lo, cells[-1].hi, False, False), cells=cells)

    def point(self, at: Fraction) -> _Place:
        """One point of the domain."""
        return replace(self, domain=Domain(at, at, True, True), cells=(), at=at)

    def holds(self, lhs: Tree, relation: Relation, rhs: Tree) -> bool:
        """Whether the prover proves it here. A derivative at a point is one of the function on the whole domain."""
        left, right = expand(lhs, self.definitions), expand(rhs, self.definitions)
        domain = self.domain
        if self.at is not None and relation == "==":
            here = Tree("eq", var(self.statement.variable), num(self.at))
            right, domain = Tree("piecewise", right, here, left), self.statement.domain
        return _shown(
            replace(self.statement, lhs=left, relation=relation, rhs=right, domain=domain, equality_at=None)
        )

    def tower(self, cell: Cell, *trees: Tree) -> tuple[WitnessedTower, tuple[Frac, ...]]:
        """The normal forms on a cell, over exponentials that are no finer than the first of them needs."""
        tower = self.statement.tower(cell, WitnessedTower)
        values = tower.normal(*trees)
        coarse = WitnessedTower(cell, tower.variable, tower.parameters, tower.coarsened(values[0]), tower.ranges)
        return coarse, coarse.normal(*trees)

    def form(self, tree: Tree) -> Tree | None:
        """One fraction that is proved equal to the tree here; in the exponentials of the statement if possible."""
        found = []
        for cell in dict.fromkeys((self.cells[-1], self.cells[0])):
            try:
                tower, (value, *_) = self.tower(cell, tree)
            except (Undecidable, Split):
                continue
            found.append(_fraction(tower, value))
        found.sort(key=self._strangeness)
        return next((fraction for fraction in found if self.holds(tree, "==", fraction)), None)

    def _strangeness(self, tree: Tree) -> tuple[int, int]:
        strange = {node for node in nodes(tree) if node.op == "exp"} - self._exponentials
        return len(strange), _size(tree)

    @cached_property
    def _exponentials(self) -> set[Tree]:
        sides = (tidy(expand(side, notation())) for side in (self.statement.lhs, self.statement.rhs))
        return {node for side in sides for node in nodes(side) if node.op == "exp"}

    def proved(self, lines: list[Line]) -> tuple[Line, ...]:
        """The lines, each proved equal to the one before it; what repeats a line is left out."""
        kept = lines[:1]
        for line in lines[1:]:
            if line.tree != kept[-1].tree:
                kept.append(line)
        for before, after in pairwise(kept):
            if not self.holds(before.tree, "==", after.tree):
                raise UnprovedLine(f"{show(before.tree)} == {show(after.tree)}")
        return tuple(kept)


@lru_cache(maxsize=256)
def _shown(statement: Statement) -> bool:
    """Whether the prover shows it; a form that was chosen because it is proved is then a line of its own."""
    return not decide(statement)[1]


def _runs(place: _Place, *sides: Tree) -> Iterator[tuple[_Place, tuple[Tree, ...]]]:
    """Runs of cells, as long as can be, on which no branch changes; and the sides there, without branches."""
    cells: list[Cell] = []
    before: tuple[Tree, ...] = ()
    for cell in place.cells:
        trees = tuple(_without_branches(place, cell, side) for side in sides)
        longer = place.over(*cells, cell)
        same = trees == before and all(longer.holds(s, "==", t) for s, t in zip(sides, trees, strict=True))
        if cells and not (same and cells[-1].hi not in (place.statement.equality_at or ())):
            yield place.over(*cells), before
            cells = []
        cells.append(cell)
        before = trees
    if cells:
        yield place.over(*cells), before


def _points(place: _Place, runs: list[_Place]) -> list[Fraction]:
    """The points of the domain that no run covers."""
    return [seam for seam in place.seams if not any(seam in run.domain for run in runs)]


def _in_order(sections: list[Section]) -> list[Section]:
    """Cells first, from left to right, then points: a person shows the branches before the seams."""
    return [s for s in sections if s.at is None] + [s for s in sections if s.at is not None]


# equalities


_ONE_FRACTION, _FACTORWISE, _COLLECTED = "one fraction", "each factor as one fraction", "collected"
_BACKWARDS = {_ONE_FRACTION: "the fraction split", _FACTORWISE: "each factor written out", _COLLECTED: "regrouped"}


def _equality(lhs: Tree, rhs: Tree, place: _Place) -> list[Section]:
    left, right = _expanded(lhs, place), _expanded(rhs, place)
    runs = list(_runs(place, left, right))
    sections = []
    for run, branches in runs:
        common = run.form(branches[0])
        chains = [
            _inwards(side, tree, branch, common, run)
            for side, tree, branch in zip((lhs, rhs), (left, right), branches, strict=True)
        ]
        sections.append(Section(run.domain, run.proved(_joined(*chains))))
    for at in _points(place, [run for run, _ in runs]):
        point = place.point(at)
        value = _value(point, [run for run, _ in runs], left)
        middle = [] if value is None else [Line(value, f"the value at {place.statement.variable} = {at}")]
        last = Line(rhs, "likewise" if middle else "the values are equal")
        sections.append(Section(point.domain, point.proved([Line(lhs), *middle, last]), at=at))
    return _in_order(sections)


def _joined(left: list[Line], right: list[Line]) -> list[Line]:
    """The left chain up to the first line that the right one has too, and that one backwards from there."""
    trees = [line.tree for line in right]
    for at, line in enumerate(left):
        if line.tree in trees:
            meeting = trees.index(line.tree)
            left, right = left[: at + 1], right[: meeting + 1]
            break
    reasons = [line.reason for line in right[1:]]
    if left[-1].tree != right[-1].tree:  # without a common form, the chains meet in a line that is only proved
        left.append(Line(right[-1].tree, "the normal forms are equal"))
    back = [Line(line.tree, _backwards(why)) for line, why in zip(right[-2::-1], reasons[::-1], strict=True)]
    return left + back


def _backwards(reason: str) -> str:
    """The reason for a step, read from its end to its start."""
    return _BACKWARDS.get(reason, reason)


def _inwards(stated: Tree, expanded: Tree, branch: Tree, common: Tree | None, place: _Place) -> list[Line]:
    """From a formula as stated to its normal form."""
    lines = [Line(stated), Line(expanded, _names_used(stated, place.definitions)), Line(branch, "the branch here")]
    lines += _differentiated(branch, place)
    lines.append(_spelled(lines[-1].tree))
    if common is not None:
        lines += [Line(tree, _FACTORWISE) for tree in _factorwise(lines[-1].tree, place)]
        lines.append(Line(common, _ONE_FRACTION if _is_fraction(common) else _COLLECTED))
    return lines


def _is_fraction(tree: Tree) -> bool:
    return tree.op == "div" or (tree.op == "neg" and tree.args[0].op == "div")


def _spelled(tree: Tree) -> Line:
    """The tree with the definitions of hyperbolic functions and the like, of what has no rule of its own."""
    table = {name: made for name, made in notation().items() if name not in {*_RULES, *_EASY, "log1p", "erfc"}}
    names = sorted({node.op for node in nodes(tree)} & set(table))
    return Line(tidy(expand(tree, table)) if names else tree, f"{' and '.join(names)} written out")


def _factorwise(tree: Tree, place: _Place) -> list[Tree]:
    """A product of sums, with a fraction in place of each."""
    if tree.op != "mul" or _has_diff(tree):
        return []
    return [reduce(lambda a, b: Tree("mul", a, b), [place.form(factor) or factor for factor in _product(tree)])]


def _product(tree: Tree) -> list[Tree]:
    return [*_product(tree.args[0]), tree.args[1]] if tree.op == "mul" else [tree]


def _expanded(tree: Tree, place: _Place) -> Tree:
    """The tree with definitions in place of names, and quotients in place of negative powers."""
    if not _names_used(tree, place.definitions):
        return tree
    return _as_quotients(tidy(expand(tree, place.definitions)))


def _names_used(tree: Tree, definitions: Mapping[str, Definition]) -> str:
    names = sorted({node.op for node in nodes(tree)} & set(definitions) - set(notation()))
    return f"definition of {' and '.join(names)}" if names else ""


def _as_quotients(tree: Tree) -> Tree:
    """1/a for a**-1, but where it is differentiated itself: there the power is easier."""
    args = tuple(map(_as_quotients, tree.args))
    if tree.op == "diff":
        return tree if tree.args[0].op == "pow" else Tree("diff", *args)
    if tree.op == "pow" and args[1].number < 0:
        return _make("div", num(1), _make("pow", args[0], num(-args[1].number)))
    return Tree(tree.op, *args, value=tree.value)


def _without_branches(place: _Place, cell: Cell, tree: Tree) -> Tree:
    """The tree with, for every branch, the alternative that has its normal form on the cell."""

    def change(node: Tree) -> Tree:
        for alternative in _alternatives(node):
            try:
                chosen, value = place.statement.tower(cell, Tower).normal(alternative, node)
            except (Undecidable, Split):
                continue
            if chosen == value:
                return alternative
        return node

    plain = rewrite(tree, change)
    return plain if plain == tree else tidy(plain)


def _alternatives(node: Tree) -> tuple[Tree, ...]:
    if node.op == "abs":
        return (node.args[0], Tree("neg", node.args[0]))
    if node.op in ("max", "min"):
        return node.args
    return (*node.args[:-1:2], node.args[-1]) if node.op == "piecewise" else ()


def _value(point: _Place, runs: list[_Place], tree: Tree) -> Tree | None:
    """The constant that a formula is at a point: its own value, or that of the cells beside it."""
    assert point.at is not None
    try:
        tower: Tower = point.statement.tower(point.at, Tower)
        value = tower.normal(tree)[0]
    except Undecidable:  # a derivative
        beside = next((c for run in runs for c in run.cells if point.at in (c.lo, c.hi)), None)
        if beside is None:
            return None
        try:
            cell, values = point.tower(beside, tree)
            tower, (value,) = cell.at(point.at, values[0])
        except Undecidable:
            return None
    return _fraction(tower, value)


# inequalities


def _inequality(lhs: Tree, rhs: Tree, place: _Place) -> list[Section]:
    more, less = (rhs, lhs) if place.statement.relation in ("<", "<=") else (lhs, rhs)
    zero = num(0)
    difference = more if less == zero else Tree("neg", less) if more == zero else Tree("sub", more, less)
    tree = _expanded(difference, place)
    runs, sections = [], []
    for run, (branch,) in _runs(place, tree):
        found = _positive(difference, tree, branch, run)
        parts = [run] if found else [place.over(cell) for cell in run.cells]
        for part in parts:
            section = found or _positive(difference, tree, branch, part)
            if section is None:
                raise UnprovedLine(f"{show(difference)} > 0 on {part.domain}")
            runs.append(part)
            sections.append(section)
    for at in _points(place, runs):
        sections.append(_positive_at(difference, tree, place.point(at), runs))
    return _in_order(sections)


def _positive(difference: Tree, tree: Tree, branch: Tree, place: _Place) -> Section | None:
    """The difference as a fraction of factors with known signs; None if there is no such form for all cells."""
    for cell in dict.fromkeys((place.cells[-1], place.cells[0])):
        tower, (value,) = place.tower(cell, branch)
        signs = tuple(_signs(tower, value))
        everywhere = len(place.cells) == 1 or value.generators() <= set(range(FIRST_EXPONENTIAL, FIRST_ERROR))
        common = _fraction(tower, value, oriented=True)
        if not everywhere or not place.holds(branch, "==", common):
            continue
        if all(place.holds(sign.tree, sign.relation, num(0)) for sign in signs):
            lines = _inwards(difference, tree, branch, common, place)
            return Section(place.domain, place.proved(lines), signs)
    return None


def _positive_at(difference: Tree, tree: Tree, point: _Place, runs: list[_Place]) -> Section:
    """At a point the difference is a constant, zero where equality is claimed."""
    value = _value(point, runs, tree)
    equal = point.at in (point.statement.equality_at or ())
    relation: Relation = "==" if equal or value == num(0) else ">"
    if value is None or not point.holds(value, relation, num(0)):
        raise UnprovedLine(f"{show(difference)} {relation} 0")
    lines = point.proved([Line(difference), Line(value, f"the value at {point.statement.variable} = {point.at}")])
    signs = () if relation == "==" else (Sign(value, relation, "a positive constant"),)
    return Section(point.domain, lines, signs, point.at)


def _signs(tower: WitnessedTower, value: Frac) -> Iterator[Sign]:
    """The sign of every factor that is not a number, each written so that it is positive."""
    for poly in (value.num, value.den):
        for factor, multiplicity in _factors(tower, poly, oriented=True)[1]:
            power = _part(tower, factor, multiplicity)
            if tower.signs.of(factor) != 1:
                yield Sign(power, ">=", "an even power")
            elif len(terms(factor)) == 1:
                yield Sign(power, ">", _why_generator(min(used(factor)), _first(factor)[1]))
            else:
                yield Sign(_sum(tower, factor), ">", _why(tower, factor))


def _why_generator(index: int, sign: int) -> str:
    """Why a generator, or its negative, is positive."""
    if index == 0:
        return "on this side of 0"
    if index < ROOT_PI:
        return "as the domain says"
    if index < FIRST_EXPONENTIAL:
        return "a positive constant"
    if index < FIRST_ERROR:
        return "an exponential"
    if index < FIRST_LOGARITHM:
        return "erf has the sign of its argument"
    return "the logarithm of what exceeds 1" if sign > 0 else "the logarithm of what is below 1"


def _why(tower: WitnessedTower, factor: Poly) -> str:
    """What shows that a sum is positive, in words."""
    shown = tower.signs.witnesses.get(key(factor)) or tower.signs.witnesses.get(key(-factor))
    how = shown[1] if shown else {}
    if "cuts" in how:
        return "no root there (Sturm), positive at a point"
    order = how.get("order", 0)
    if order == 0:
        positive = all(c > 0 for _, c in terms(factor)) and all(tower.signs.known.get(i) == 1 for i in used(factor))
        return "every term is positive" if positive else "by the ranges of its terms"
    if order == 1:
        return "as exp(-u) < 1 for u > 0"
    return f"as exp(u) exceeds the first {order} terms of its series for u > 0"


# derivatives, a rule at a time


_RULES = {
    "exp": "exp(u)",
    "log": "1/u",
    "erf": "2/sqrt(pi)*exp(-u**2)",
    "sinh": "cosh(u)",
    "cosh": "sinh(u)",
    "expm1": "exp(u)",
}
_EASY = {"num", "var", "pi", "add", "sub", "neg", "mul", "pow", "sqrt", "div"}


def _differentiated(tree: Tree, place: _Place) -> list[Line]:
    """The lines that carry all derivatives out, the outermost rule of each first."""
    lines: list[Line] = []
    while _has_diff(tree):
        rules: dict[str, None] = {}
        tree = tidy(_step(tree, place, rules))
        lines.append(Line(tree, " and ".join(rules) or "differentiated"))
    return lines


def _has_diff(tree: Tree) -> bool:
    return any(node.op == "diff" for node in nodes(tree))


def _step(tree: Tree, place: _Place, rules: dict[str, None]) -> Tree:
    """One rule for every derivative that is not inside another; a finished inner one becomes one fraction."""
    if tree.op != "diff":
        return Tree(tree.op, *(_step(arg, place, rules) for arg in tree.args), value=tree.value)
    body, x, order = tree.args
    if _has_diff(body):
        inner = tidy(_step(body, place, rules))
        if not _has_diff(inner):
            inner = place.form(inner) or inner
        return Tree("diff", inner, x, order)
    once = _once(body, x, rules)
    if order == num(1):
        return once
    if not _has_diff(once):
        once = place.form(once) or tidy(once)
    return Tree("diff", once, x, num(order.number - 1))


def _once(body: Tree, x: Tree, rules: dict[str, None]) -> Tree:
    """d body/dx by linearity and one rule for every summand."""
    if x.name not in variables(body):
        return num(0)
    if body == x:
        return num(1)
    match body.op, body.args:
        case "neg", (a,):
            return _make("neg", _once(a, x, rules))
        case "add" | "sub", (a, b):
            return _make(body.op, _once(a, x, rules), _once(b, x, rules))
        case "mul", (a, b) if x.name not in variables(a):
            return _make("mul", a, _once(b, x, rules))
        case "mul", (a, b) if x.name not in variables(b):
            return _make("mul", b, _once(a, x, rules))
        case "mul", (a, b):
            rules["product rule"] = None
            return _make("add", _make("mul", _inner(a, x), b), _make("mul", a, _inner(b, x)))
        case "div", (a, b) if x.name not in variables(b):
            return _make("div", _once(a, x, rules), b)
        case "div", (a, b) if x.name not in variables(a):
            rules["chain rule"] = None
            return _make("neg", _make("div", _make("mul", a, _inner(b, x)), _make("pow", b, num(2))))
        case "div", (a, b):
            rules["quotient rule"] = None
            top = _make("sub", _make("mul", _inner(a, x), b), _make("mul", a, _inner(b, x)))
            return _make("div", top, _make("pow", b, num(2)))
        case "pow", (a, n):
            rules["power rule" if a == x else "chain rule"] = None
            if n.number < 0:
                return _make("div", _make("mul", n, _inner(a, x)), Tree("pow", a, num(1 - n.number)))
            return _make("mul", _make("mul", n, _make("pow", a, num(n.number - 1))), _inner(a, x))
        case op, (u,) if op in _RULES:
            outer, inner = substitute(parse(_RULES[op]), {"u": u}), _inner(u, x)
            rules["chain rule" if inner.op == "diff" else f"derivative of {show(body)}"] = None
            if outer.op == "div" and outer.args[0] == num(1):
                return _make("div", inner, u)
            return _make("mul", outer, inner)
    rules[f"{body.op} written out"] = None
    name = notation()[body.op]
    return Tree("diff", tidy(substitute(name.body, dict(zip(name.variables, body.args, strict=True)))), x, num(1))


def _inner(u: Tree, x: Tree) -> Tree:
    """d u/dx, left to the next line unless u is a polynomial in x."""
    if all(node.op in _EASY for node in nodes(u)) and not _divides_by(u, x):
        return tidy(_carried_out(u, x))
    return Tree("diff", u, x, num(1))


def _divides_by(u: Tree, x: Tree) -> bool:
    """Whether x is below a fraction line or under a root somewhere."""
    found = nodes(u)
    parts = [node.args[1] for node in found if node.op == "div"]
    parts += [node.args[0] for node in found if node.op == "sqrt"]
    powers = (node.args for node in found if node.op == "pow")
    parts += [base for base, n in powers if n.number < 0 or n.number.denominator != 1]
    return any(x.name in variables(part) for part in parts)


def _carried_out(u: Tree, x: Tree) -> Tree:
    result = _once(u, x, {})
    while _has_diff(result):
        result = rewrite(result, lambda node: _once(node.args[0], x, {}) if node.op == "diff" else node)
    return result


# trees without what a person would leave out


def tidy(tree: Tree) -> Tree:
    """The tree without units, zeros, double signs and products of numbers."""
    return rewrite(tree, _tidied)


def _make(op: str, *args: Tree) -> Tree:
    """A node on tidy operands, tidy itself."""
    return _tidied(Tree(op, *args))


def _tidied(node: Tree) -> Tree:
    """A node whose operands are tidy already."""
    match node.op, node.args:
        case "neg", (a,):
            return num(-a.number) if a.op == "num" else a.args[0] if a.op == "neg" else node
        case "add", (a, b):
            return _tidy_sum(node, a, b)
        case "sub", (a, b):
            return _tidy_sum(node, a, _make("neg", b))
        case "mul", (a, b):
            return _tidy_product(node, a, b)
        case "div", (a, b):
            return _tidy_quotient(node, a, b)
        case "pow", (a, b) if b == num(1):
            return a
        case "pow", (a, b) if a.op == "pow" and all(e.number.denominator == 1 for e in (a.args[1], b)):
            return _make("pow", a.args[0], num(a.args[1].number * b.number))
    return node


def _tidy_sum(node: Tree, a: Tree, b: Tree) -> Tree:
    """a + b, where a node a - c has come as a + (-c)."""
    if a == num(0) or b == num(0):
        return b if a == num(0) else a
    if a.op == b.op == "num":
        return num(a.number + b.number)
    if _is_negative(b):
        return Tree("sub", a, _make("neg", b))
    if _is_negative(a):
        return Tree("sub", b, _make("neg", a))
    return Tree("add", a, b)


def _is_negative(tree: Tree) -> bool:
    return tree.op == "neg" or (tree.op == "num" and tree.number < 0)


def _tidy_product(node: Tree, a: Tree, b: Tree) -> Tree:
    if num(0) in (a, b):
        return num(0)
    if a == num(1) or b == num(1):
        return b if a == num(1) else a
    if a.op == b.op == "num":
        return num(a.number * b.number)
    if _is_negative(a) or _is_negative(b):
        if _is_negative(a) and _is_negative(b):
            return _make("mul", _make("neg", a), _make("neg", b))
        a, b = (_make("neg", part) if _is_negative(part) else part for part in (a, b))
        return _make("neg", _make("mul", a, b))
    if b.op == "num":
        return _make("mul", b, a)
    if b.op == "mul" and b.args[0].op == "num":
        return _make("mul", _make("mul", b.args[0], a), b.args[1])
    if b.op == "div" and b.args[0] == num(1):
        return Tree("div", a, b.args[1])
    return node


def _tidy_quotient(node: Tree, a: Tree, b: Tree) -> Tree:
    if b == num(0):
        return node
    if a == num(0) or b == num(1):
        return a
    if a.op == b.op == "num":
        return num(a.number / b.number)
    if b.op == "div" and b.args[0] == num(1):
        return _make("mul", a, b.args[1])
    if _is_negative(b):
        return _make("neg", _make("div", a, _make("neg", b)))
    if _is_negative(a):
        return _make("neg", _make("div", _make("neg", a), b))
    return node


def _size(tree: Tree) -> int:
    return 1 + sum(map(_size, tree.args))


# normal form -> tree


def _fraction(tower: Tower, value: Frac, *, oriented: bool = False) -> Tree:
    """A normal form as a fraction of factors; `oriented` makes every factor positive whose sign is known."""
    tops, bottoms = (_factors(tower, poly, oriented=oriented) for poly in (value.num, value.den))
    sign = 1 if tops[0] * bottoms[0] > 0 else -1
    top, bottom = (_factored(tower, abs(content), found) for content, found in (tops, bottoms))
    rational = bottom == num(1) or top.op == bottom.op == "num"
    fraction = _make("div", top, bottom) if rational else Tree("div", top, bottom)
    fraction = fraction if sign > 0 or value.is_zero else _make("neg", fraction)
    return fraction if oriented else tidy(fraction)


def _factors(tower: Tower, poly: Poly, *, oriented: bool) -> tuple[int, list[tuple[Poly, int]]]:
    """The integer content and the other factors, generators first, each with a first term or a value above zero."""
    if poly.is_zero():
        return 0, []
    content, found = factors(poly)
    turned = []
    for factor, multiplicity in found:
        sign = (tower.signs.of(factor) if oriented else None) or (1 if _first(factor)[1] > 0 else -1)
        content *= sign**multiplicity
        turned.append((factor * constant(sign), multiplicity))
    return content, sorted(turned, key=lambda pair: _place_of(pair[0]))


def _place_of(factor: Poly) -> tuple[bool, int, str]:
    """Generators come first, in their order; then sums."""
    return len(terms(factor)) > 1, min(used(factor)), key(factor)


def _first(poly: Poly) -> tuple[tuple[int, ...], int]:
    """The term that is written first: the constant one, if there is one."""
    return terms(poly)[-1]


def _factored(tower: Tower, content: int, found: list[tuple[Poly, int]]) -> Tree:
    parts = [] if content == 1 else [num(content)]
    parts += [_part(tower, factor, multiplicity) for factor, multiplicity in found]
    return reduce(lambda a, b: Tree("mul", a, b), parts) if parts else num(1)


def _part(tower: Tower, factor: Poly, multiplicity: int) -> Tree:
    """A power of a factor."""
    if len(terms(factor)) > 1:
        return _make("pow", _sum(tower, factor), num(multiplicity))
    part, sign = _generator(tower, min(used(factor)), multiplicity)
    return part if sign * _first(factor)[1] ** multiplicity > 0 else Tree("neg", part)


def _sum(tower: Tower, poly: Poly) -> Tree:
    """A polynomial as a sum, from its constant term on, a positive term first if there is one."""
    parts = [_term(tower, *term) for term in reversed(terms(poly))]
    first = next((k for k, part in enumerate(parts) if not _is_negative(part)), 0)
    parts.insert(0, parts.pop(first))
    return reduce(lambda a, b: _make("add", a, b), parts, num(0))


def _term(tower: Tower, exponents: tuple[int, ...], coefficient: int) -> Tree:
    parts = []
    for index, power in enumerate(exponents):
        if power:
            part, sign = _generator(tower, index, power)
            coefficient *= sign
            parts.append(part)
    return reduce(lambda a, b: _make("mul", a, b), parts, num(coefficient))


def _generator(tower: Tower, index: int, power: int) -> tuple[Tree, int]:
    """A power of a generator as a tree, and a sign to put before it: w = -x on the left of 0."""
    if index == 0:
        assert isinstance(tower.cell, Cell)
        return _make("pow", var(tower.variable), num(power)), tower.cell.sign**power
    if index < ROOT_PI:
        return _make("pow", var(tower.parameters[index - 1]), num(power)), 1
    if index == ROOT_PI and power % 2 == 0:
        return _make("pow", Tree("pi"), num(power // 2)), 1
    if index < FIRST_EXPONENTIAL:
        inside = Tree("pi") if index == ROOT_PI else num(RADICALS[index - FIRST_RADICAL])
        return _make("pow", Tree("sqrt", inside), num(power)), 1
    made = next(made for made in tower.made if made.index == index)
    argument = made.argument
    if index < FIRST_ERROR:
        assert isinstance(argument, Frac)
        rate = Frac.rational(Fraction(-power) / made.denominator)  # type: ignore[union-attr]
        return Tree("exp", _fraction(tower, argument * rate)), 1
    if isinstance(argument, Frac):
        return _make("pow", Tree("erf", _fraction(tower, argument)), num(power)), 1
    sign = tower.signs.of(argument)
    inside = _sum(tower, -argument if sign == -1 else argument)
    return _make("pow", Tree("log", inside if sign else Tree("abs", inside)), num(power)), 1
