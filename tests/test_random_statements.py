"""Random formulas rewritten by rules that keep their value, and the same with something wrong put in.

What is true by construction is never refuted, and nearly always proved; what is false by construction is never
proved, and nearly always refuted. Certificates and witnesses are held against other evidence (see `judged`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple
from zlib import crc32

import pytest
from hypothesis import HealthCheck, assume, given, seed, settings
from hypothesis import strategies as st
from statements import DEFINITIONS, SEED, Undefined, judged, places, replaced, value

from symsig.expr import Tree, num, parse, show, var
from symsig.expr.tree import nodes, substitute
from symsig.model import Identity, Relation

X, Y = var("x"), var("y")
LITTLE = Fraction(1, 10**30)
CORNERS = {"abs", "max", "min", "piecewise"}

# A rule rewrites what has its left side's form. a and b stand for any formula, p and q for one that is seen to be
# positive, r for any number; on the right side f is a fresh formula, c a fresh positive one and r a fresh number.
RULES = """
a                             -> a + f - f
a                             -> f - (f - a)
a                             -> a*c/c
a                             -> a/c*c
a                             -> 2*a - a
a                             -> piecewise((a, x < r), a)
a                             -> piecewise((a, x == r), (a, x > r), a)
a                             -> max(a, a)
a                             -> (a + abs(a))/2 - (abs(a) - a)/2
a + b                         -> b + a
a - b                         -> -(b - a)
a + b                         -> max(a, b) + min(a, b)
a*b                           -> b*a
a*b                           -> ((a + b)**2 - (a - b)**2)/4
a*(b + f)                     -> a*b + a*f
(a + b)*f                     -> a*f + b*f
(a - b)*f                     -> a*f - b*f
a/p                           -> a*c/(p*c)
a/p                           -> a*(1/p)
a**2                          -> a*a
-a                            -> 0 - a
exp(a)                        -> exp(a/2)**2
exp(a)                        -> 1/exp(-a)
exp(a)                        -> expm1(a) + 1
exp(a)                        -> cosh(a) + sinh(a)
exp(a + b)                    -> exp(a)*exp(b)
exp(a - b)                    -> exp(a)/exp(b)
log(p)                        -> log(2*p) - log(2)
log(p)                        -> -log(1/p)
log(p)                        -> log(p**2)/2
log(p*q)                      -> log(p) + log(q)
log(p/q)                      -> log(p) - log(q)
p                             -> sqrt(p**2)
p                             -> abs(p)
p                             -> exp(log(p))
sigmoid(a)                    -> 1 - sigmoid(-a)
sigmoid(a)                    -> (1 + tanh(a/2))/2
sigmoid(a)                    -> exp(a)*sigmoid(-a)
sigmoid(a)                    -> 1/(1 + exp(-a))
sigmoid(a)                    -> piecewise((1/(1 + exp(-a)), a >= 0), exp(a)/(1 + exp(a)))
sigmoid(a)                    -> exp(-softplus(-a))
tanh(a)                       -> 2*sigmoid(2*a) - 1
tanh(a)                       -> sinh(a)/cosh(a)
tanh(a)                       -> -tanh(-a)
tanh(a)                       -> expm1(2*a)/(expm1(2*a) + 2)
cosh(a)                       -> sqrt(1 + sinh(a)**2)
cosh(a)                       -> 1/sech(a)
softplus(a)                   -> a + softplus(-a)
softplus(a)                   -> max(a, 0) + log1p(exp(-abs(a)))
softplus(a)                   -> logaddexp(a, 0)
softplus(a)                   -> -log(sigmoid(-a))
abs(a)                        -> max(a, -a)
abs(a)                        -> sqrt(a**2)
abs(a)                        -> piecewise((a, a >= 0), -a)
abs(a)                        -> abs(-a)
max(a, b)                     -> (a + b + abs(a - b))/2
max(a, b)                     -> piecewise((a, a > b), b)
max(a, b)                     -> a + max(b - a, 0)
min(a, b)                     -> -max(-a, -b)
min(a, b)                     -> piecewise((a, a <= b), b)
piecewise((a, x < r), b)      -> piecewise((b, x >= r), a)
piecewise((a, x <= r), b)     -> piecewise((a, x < r), (a, x == r), b)
diff(a + b, x)                -> diff(a, x) + diff(b, x)
diff(a*b, x)                  -> diff(a, x)*b + a*diff(b, x)
diff(a/p, x)                  -> (diff(a, x)*p - a*diff(p, x))/p**2
diff(exp(a), x)               -> exp(a)*diff(a, x)
diff(log(p), x)               -> diff(p, x)/p
diff(softplus(a), x)          -> sigmoid(a)*diff(a, x)
diff(tanh(a), x)              -> sech(a)**2*diff(a, x)
diff(a, x)                    -> -diff(-a, x)
diff(a, x)                    -> diff(a + x, x) - 1
"""


class Rule(NamedTuple):
    before: Tree
    after: Tree


def read_rules(text: str) -> Iterator[Rule]:
    """The rules of a table, one a line."""
    for line in text.strip().splitlines():
        before, after = line.split("->")
        yield Rule(parse(before, DEFINITIONS), parse(after, DEFINITIONS))


class Shape(NamedTuple):
    """What formulas of a group are made of."""

    domain: str = ""
    variables: tuple[Tree, ...] = (X,)
    corners: bool = False
    derivative: bool = False


SHAPES = {
    "smooth": Shape(),
    "with corners": Shape(corners=True),
    "derivatives": Shape(derivative=True),
    "on a half-line": Shape("x > 0", corners=True),
    "on a segment": Shape("-1 <= x <= 2", corners=True),
    "with a parameter": Shape(variables=(X, Y)),
}
NUMBERS = st.sampled_from([Fraction(n, d) for n, d in ((1, 1), (2, 1), (3, 1), (1, 2), (3, 2), (1, 10))])
SIGNED = st.builds(Fraction.__mul__, NUMBERS, st.sampled_from([Fraction(1), Fraction(-1)]))


def template(text: str, **parts: Tree) -> Tree:
    """A formula with parts put in for its variables."""
    return substitute(parse(text, DEFINITIONS), parts)


@st.composite
def affine(draw: Any, shape: Shape) -> Tree:
    """r*x, r*x + s, or with two variables r*x + s*y."""
    first = draw(st.sampled_from(shape.variables))
    scaled = draw(st.sampled_from(("v", "-v", "2*v", "v/2", "-3*v")))
    tree = template(scaled, v=first)
    match draw(st.integers(0, 2)):
        case 1:
            return Tree("add", tree, num(draw(SIGNED)))
        case 2:
            return Tree("sub", tree, draw(st.sampled_from(shape.variables)))
    return tree


@st.composite
def formulas(draw: Any, shape: Shape, depth: int) -> Tree:
    """A formula that has a value on all of the shape's domain."""
    leaves = ["x", "a", "n"] + ["log(x)", "1/x"] * (shape.domain == "x > 0")
    ends = ["sigmoid(a)", "tanh(a)", "softplus(a)", "exp(a)", "x*exp(a)"]
    corners = ["abs(a)", "max(a, n)", "min(a, b)", "piecewise((f, x < n), g)", "piecewise((f, x >= n), g)"]
    deeper = ["f + g", "f - g", "f*g", "f/p", "log(p)", "-f", "f**2", "f*tanh(a)", "p", "f*softplus(a)"]
    forms = leaves if depth == 0 else ends + deeper + corners * shape.corners
    tree: Tree = draw(filled(draw(st.sampled_from(forms)), shape, depth))
    return tree


@st.composite
def positives(draw: Any, shape: Shape, depth: int) -> Tree:
    """A formula that is positive on all of the shape's domain, and seen to be."""
    leaves = ["exp(a)", "sigmoid(a)", "m"] + ["x"] * (shape.domain == "x > 0")
    deeper = ["1 + f**2", "p + q", "p*q", "1 + exp(a)", "softplus(a)", "cosh(a)", "p/q"] + ["1 + abs(f)"] * (
        shape.corners
    )
    forms = leaves if depth == 0 else leaves + deeper
    tree: Tree = draw(filled(draw(st.sampled_from(forms)), shape, depth))
    return tree


@st.composite
def filled(draw: Any, text: str, shape: Shape, depth: int) -> Tree:
    """A form with formulas in it: f and g of less depth, p and q positive, a and b affine, m and n numbers."""
    tree = parse(text, DEFINITIONS)
    parts = {
        "f": lambda: formulas(shape, depth - 1),
        "g": lambda: formulas(shape, depth - 1),
        "p": lambda: positives(shape, depth - 1),
        "q": lambda: positives(shape, depth - 1),
        "a": lambda: affine(shape),
        "b": lambda: affine(shape),
        "m": lambda: st.builds(num, NUMBERS),
        "n": lambda: st.builds(num, SIGNED),
    }
    found = dict.fromkeys(node.name for node in nodes(tree) if node.op == "var")
    return substitute(tree, {name: draw(parts[name]()) for name in found if name in parts})


def positive(tree: Tree, domain: str) -> bool:
    """Whether a formula is seen to be positive."""
    match tree.op:
        case "num":
            return tree.number > 0
        case "exp" | "sigmoid" | "softplus" | "cosh" | "sech":
            return True
        case "var":
            return domain == "x > 0" and tree == X
        case "add":
            first, second = tree.args
            square = second.op == "abs" or (second.op == "pow" and second.args[1].number == 2)
            return positive(first, domain) and (square or positive(second, domain))
        case "mul" | "div" | "pow" | "sqrt":
            return all(positive(arg, domain) for arg in tree.args)
    return False


def matched(pattern: Tree, tree: Tree, domain: str) -> dict[str, Tree] | None:
    """What the pattern's letters stand for in a tree, or None."""
    if pattern.op == "var" and pattern != X:
        fits = {"p": positive(tree, domain), "q": positive(tree, domain), "r": tree.op == "num"}
        return {pattern.name: tree} if fits.get(pattern.name, True) else None
    if (pattern.op, pattern.value, len(pattern.args)) != (tree.op, tree.value, len(tree.args)):
        return None
    found: dict[str, Tree] = {}
    for part, arg in zip(pattern.args, tree.args, strict=True):
        inner = matched(part, arg, domain)
        if inner is None or any(found.setdefault(name, bound) != bound for name, bound in inner.items()):
            return None
    return found


@st.composite
def rewritten(draw: Any, tree: Tree, shape: Shape) -> Tree:
    """The formula with one rule used in one place."""
    path, node, _ = draw(st.sampled_from([place for place in places(tree) if place[2] == "value"]))
    corners = any(part.op in CORNERS for part in nodes(node))
    fitting = []
    for rule in read_rules(RULES):
        found = matched(rule.before, node, shape.domain)
        if found is not None and not (corners and rule.before.op == "diff" and len(rule.before.args[0].args)):
            fitting.append((rule, found))
    general = [fit for fit in fitting if fit[0].before.op == "var"]
    special = [fit for fit in fitting if fit[0].before.op != "var"]
    rule, found = draw(st.sampled_from(special * 3 + general))
    fresh = {"f": formulas(shape, 1), "c": positives(shape, 1), "r": st.builds(num, SIGNED)}
    for name in dict.fromkeys(part.name for part in nodes(rule.after) if part.op == "var"):
        if name not in found and name in fresh:
            found[name] = draw(fresh[name])
    return replaced(tree, path, substitute(rule.after, found))


@st.composite
def equal_pairs(draw: Any, shape: Shape, depth: int = 2, rewrites: int = 3) -> tuple[Tree, Tree]:
    """A formula and the same rewritten."""
    tree = draw(formulas(shape, depth))
    if shape.derivative:
        tree = Tree("diff", tree, X, num(1))
    other = tree
    for _ in range(draw(st.integers(1, rewrites))):
        other = draw(rewritten(other, shape))
    return tree, other


def stated(lhs: Tree, rhs: Tree, domain: str, relation: Relation = "==") -> Identity:
    return Identity("random", show(lhs), show(rhs), relation, domain)


def tried(
    statements: st.SearchStrategy[tuple[Identity, Tree, Tree]], examples: int, group: str, wrong: str
) -> Counter[str]:
    """The verdicts on so many statements, the same ones each time for a group, none of them `wrong`."""
    verdicts: Counter[str] = Counter()

    @seed(crc32(f"{SEED} {group}".encode()))
    @settings(deadline=None, database=None, max_examples=examples, suppress_health_check=[*HealthCheck])
    @given(statements)
    def run(statement: tuple[Identity, Tree, Tree]) -> None:
        verdict = judged(*statement, clear=0).verdict
        assert verdict != wrong, statement[0]
        verdicts[verdict] += 1

    run()
    print(f"seed {SEED}: {dict(verdicts)}")
    return verdicts


@st.composite
def true_statements(draw: Any, shape: Shape) -> tuple[Identity, Tree, Tree]:
    lhs, rhs = draw(equal_pairs(shape))
    return stated(lhs, rhs, shape.domain), lhs, rhs


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_true_by_construction_is_proved(shape: str) -> None:
    verdicts = tried(true_statements(SHAPES[shape]), 40, shape, "refuted")
    least = 0.9 if len(SHAPES[shape].variables) == 1 else 0.75  # branches on two variables are not decided
    assert verdicts["proved"] > least * verdicts.total(), verdicts


# What makes a false statement of lhs == rhs: how, with which relation, and the right side. e is rhs, c a positive
# formula, n a number inside the domain, m a number that is not 0
SPOILED: dict[str, tuple[Relation, str]] = {
    "a constant added": ("==", "e + m"),
    "a little added": ("==", "e + m*10**-30"),
    "something positive added": ("==", "e + c/10**30"),
    "a little more than it is": ("==", "e*(1 + 10**-30)"),
    "changed on one branch": ("==", "piecewise((e, x < n), e - c)"),
    "changed on one branch a little": ("==", "piecewise((e + c/10**30, x <= n), e)"),
    "changed at one point": ("==", "piecewise((e + m, x == n), e)"),
    "changed at one point a little": ("==", "piecewise((e - 10**-30, x == n), e)"),
    "equal and not less": ("<", "e"),
    "equal and not greater": (">", "e"),
    "too large to be exceeded": (">=", "e + c"),
    "a little too small": ("<=", "e - c/10**30"),
    "greater except at one point": ("<", "piecewise((e, x == n), e + c)"),
}
# Only where both sides are rational numbers can enclosures show that they are equal
EQUAL_SOMEWHERE = {"equal and not less", "equal and not greater", "greater except at one point"}


@st.composite
def false_statements(draw: Any, how: str) -> tuple[Identity, Tree, Tree]:
    shape = draw(st.sampled_from([*SHAPES.values()]))
    lhs, rhs = draw(equal_pairs(shape, rewrites=2))
    relation, text = SPOILED[how]
    inside = Fraction(1, 2) if shape.domain else draw(SIGNED)
    parts = {"e": rhs, "c": draw(positives(shape, 1)), "n": num(inside), "m": num(draw(SIGNED))}
    spoiled = template(text, **parts)
    if "e*" in text:
        assume(not_zero(rhs))
    return stated(lhs, spoiled, shape.domain, relation), lhs, spoiled


def not_zero(tree: Tree) -> bool:
    """Whether a formula is seen to be nonzero at some point that all the domains have."""
    try:
        at_point: Any = value(tree, {"x": Fraction(2, 7), "y": Fraction(1, 3)})
    except (Undefined, ArithmeticError):
        return False
    return bool(at_point != 0)


@pytest.mark.parametrize("how", SPOILED)
def test_what_is_false_by_construction_is_refuted(how: str) -> None:
    verdicts = tried(false_statements(how), 25, how, "proved")
    assert how in EQUAL_SOMEWHERE or verdicts["refuted"] > 0.7 * verdicts.total(), verdicts


@pytest.mark.parametrize(
    ("lhs", "rhs"),
    [
        ("sigmoid(3*x + 3)", "1 - sigmoid(-(3*x + 3))"),  # of 1 + u**3 only one factor has a certified sign
        ("softplus(3*x + 3/2)", "log(1 + exp(3*x + 3/2))"),  # the same in a logarithm
        ("piecewise((diff(max(x, 1), x), x < 0), 0)", "0"),  # a cut that is found while a seam is decided
        # a polynomial of high degree, known by its factors: the certificate says it is so by its coefficients
        (
            "1/((exp(-3) + sigmoid(-29/10))/(sigmoid(1/2)/sigmoid(-3/4)))",
            "1/((exp(-3) + sigmoid(-29/10))/(sigmoid(1/2)/(1 - sigmoid(3/4))))",
        ),
    ],
)
def test_what_random_statements_have_found(lhs: str, rhs: str) -> None:
    sides = parse(lhs, DEFINITIONS), parse(rhs, DEFINITIONS)
    assert judged(stated(*sides, ""), *sides).verdict == "proved"
