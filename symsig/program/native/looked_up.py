"""Functions in float32 from tables, computed in float32 alone.

Tables hold all pieces of a function. An argument is next to the centre of a piece, and what its polynomial adds to
the value there is small: so one float holds enough of it, and the sum is rounded once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from flint import arb

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite
from symsig.program.native.cores import SHORT
from symsig.program.native.falling import (
    LEAST,
    UP,
    Real,
    beside,
    entry,
    falling,
    falling_short,
    last_bits,
    lowered,
    raised,
    steps_of_double,
    steps_of_square,
    tail,
)
from symsig.program.native.log_odds import log_odds
from symsig.program.native.polynomials import horner
from symsig.program.native.tables import RECIPES, TABLES
from symsig.program.native.wide import ONE, ZERO, add_, fma_, mul_, neg_, select_, sub_

FAR = Fraction(2**24)
"""From here on max(x, 0) and what comes to it is x; what that is scaled by may make it overflow."""


def tanh(x: Tree) -> Tree:
    """tanh(x) = v + h (c1 + h p(h)), |x| = m + h with the centre m of its piece, and v = tanh(m); next to 0, where
    m is 0, it is |x| + h^2 p(h)."""
    a, recipe = _size(x, "tanh"), RECIPES["tanh"]
    centre, value, *coefficients = _entries("tanh", a)
    h = sub_(a, centre)
    base = select_(Tree("lt", a, num(recipe.beyond(recipe.odd - 1))), a, value)
    return Tree("copysign", fma_(h, horner(h, coefficients), base), x)


def times_normal(x: Tree) -> Tree:
    """x Phi(x) = max(x, 0) - |x| Phi(-|x|), Phi(-a) = 2^(-a^2/(16 STEP)) mills(a).

    The product is a p (1 + decay)(1 + h q(h)), of which a p is added first.
    """
    a = _size(x, "mills")
    centre, value, *coefficients = _entries("mills", a)
    h = sub_(a, centre)
    power, decay = falling_short(*steps_of_square(a), SHORT)
    normal = _above(x, tail(lambda a: a * (a / arb(2).sqrt()).erfc() / 2, 8))
    base = select_(normal, Tree("greater", raised(_no_more_than_matters(x)), ZERO), neg_(LEAST))
    near, lost, added = beside(base, (neg_(a), mul_(power, value)))
    beyond = mul_(h, horner(h, coefficients))
    more = fma_(added, decay, lost)
    found = add_(near, fma_(add_(added, more), beyond, more))
    return _or_itself(x, lowered(found, normal))


def sum_of_logarithm(x: Tree) -> Tree:
    """max(x, 0) + log(1 + exp(-|x|)), of which the logarithm is 2^(-2|x|/(16 STEP)) log_of_sum(|x|)."""
    far, held = _far(x)
    a = _size(held, "log_of_sum")
    centre, value, *coefficients = _entries("log_of_sum", a)
    h = sub_(a, centre)
    p, decay = falling(*steps_of_double(a), far)
    rest = mul_(h, horner(h, coefficients))
    normal = _above(x, tail(lambda a: (1 + (-a).exp()).log(), 64))
    base = select_(normal, _no_more_than_matters(Tree("greater", x, ZERO)), LEAST)
    near, lost, _ = beside(base, (p, value), below=True)
    found = add_(near, fma_(p, fma_(add_(value, rest), decay, rest), lost))
    return _or_itself(x, lowered(found, normal, far))


def slope_of_product(x: Tree) -> Tree:
    """The slope of x/(1 + exp(-x))."""
    far, held = _far(x)
    a = _size(held, "product_slope")
    gone = tail(lambda a: (a - 1 - (-a).exp()) * (-a).exp() / (1 + (-a).exp()) ** 2, 64)
    return _slope(x, "product_slope", a, steps_of_double(a), gone, far)


def slope_of_times_normal(x: Tree) -> Tree:
    """The slope of x Phi(x)."""

    def f(a: Real) -> Real:
        return a * (-a * a / 2).exp() / (2 * arb.pi()).sqrt() - (a / arb(2).sqrt()).erfc() / 2

    a = _size(x, "normal_slope")
    return _slope(x, "normal_slope", a, steps_of_square(a), tail(f, 8))


def _slope(x: Tree, name: str, a: Tree, steps: tuple[Tree, Tree], gone: Fraction, far: Tree | None = None) -> Tree:
    """1 + p f(x) for x > 0 and -p f(-x) for x < 0, which from -`gone` on is subnormal, f = line(h) + rest(h).

    The size of x is a. The line is a float, p one and 1 + decay times as much; of their product nothing is lost.
    """
    centre, value, slope, *coefficients = _entries(name, a)
    h = sub_(a, centre)
    line, rest = fma_(h, slope, value), horner(h, coefficients)
    p, decay = falling(*steps, far)
    p = Tree("copysign", p, x)
    normal = _above(x, gone)
    one = ONE if far else num(2**UP)
    base = select_(normal, Tree("unless_negative", one, x), neg_(LEAST))
    near, lost, _ = beside(base, (p, line))
    found = add_(near, fma_(p, fma_(add_(line, rest), decay, rest), lost))
    return lowered(found, normal, far)


def _far(x: Tree) -> tuple[Tree, Tree]:
    """Whether exp(x) is so small that it has other units; and x as far as UP: beyond, exp(-x) is no matter."""
    return Tree("lt", x, num(-UP)), select_(Tree("lt", num(UP), x), num(UP), x)


def _size(x: Tree, name: str) -> Tree:
    """|x|, as far as the table goes."""
    return Tree("lesser", Tree("abs", x), num(RECIPES[name].high))


def _entries(name: str, a: Tree) -> list[Tree]:
    """The centre of the piece of a, the value there, the slope of a line if there is one, and the coefficients: of
    odd ones without that of a itself."""
    recipe, table = RECIPES[name], TABLES[name]
    first, *others = table.coefficients[:-1]
    if recipe.odd:
        first = tuple(c if value else Fraction(0) for c, value in zip(first, table.values, strict=True))
    if recipe.last < recipe.high:
        a = Tree("lesser", a, num(recipe.last))
    u = fma_(a, num(recipe.scale), num(recipe.offset))
    lines = (table.slopes,) if recipe.lines else ()
    columns = table.centres, table.values, *lines, first, *others
    found = [entry(u, recipe.shift, column) for column in columns]
    return [*found, last_bits(found[-1])]


def _above(x: Tree, place: Fraction) -> Tree:
    """Whether x > -place."""
    return Tree("lt", neg_(x), num(place))


def _no_more_than_matters(x: Tree) -> Tree:
    return Tree("lesser", x, num(2 * FAR))


def _or_itself(x: Tree, found: Tree) -> Tree:
    return select_(Tree("lt", num(FAR), x), x, found)


LOOKED_UP: Mapping[str, Callable[[Tree], Tree]] = {
    "tanh": tanh,
    "mills": times_normal,
    "log_of_sum": sum_of_logarithm,
    "product_slope": slope_of_product,
    "normal_slope": slope_of_times_normal,
    "log_odds": log_odds,
}
"""What is made of each table: of x, as one float."""


# the formulas that functions are told by


def looked_up(tree: Tree) -> Tree | None:
    """A function that is computed as a whole from a table, by the name of this; None if there is none."""
    if tree.op == "neg":
        found = looked_up(tree.args[0])
        return found and Tree("neg", found)
    bare = rewrite(tree, _bare)
    for x in (node for node in nodes(bare) if node.op == "var"):
        for name, formula in FORMULAS.items():
            for argument in (x, neg_(x)):
                if bare == formula(argument, Tree("abs", x)):
                    return Tree("looked_up", argument, value=name)
    return None


def _bare(node: Tree) -> Tree:
    """Without bounds of arguments, and what is computed elsewhere for a local polynomial."""
    if node.op == "within":
        return node.args[0]
    if node.op != "select":
        return node
    condition, a, b = node.args
    return b if "offset" in {part.op for part in nodes(a)} else select_(condition, a, b)


def _tanh(x: Tree, size: Tree) -> Tree:
    e = Tree("expm1", mul_(num(-2), size))
    return Tree("copysign", Tree("div", e, Tree("add", num(2), e)), x)


def _normal_tail(size: Tree) -> Tree:
    return Tree("erfc", mul_(Tree("hi", value="sqrt(2)/2"), size))


def _times_normal(x: Tree, size: Tree) -> Tree:
    part = mul_(mul_(HALF, x), _normal_tail(size))
    return Tree("select", Tree("lt", x, ZERO), part, sub_(x, part))


def _sum_of_logarithm(x: Tree, size: Tree) -> Tree:
    return Tree("add", Tree("max", x, ZERO), Tree("log1p", Tree("exp", neg_(size))))


def _slope_of_product(x: Tree, size: Tree) -> Tree:
    e = Tree("exp", neg_(size))
    below = add_(ONE, mul_(e, add_(num(2), e)))
    left, right = mul_(e, sub_(sub_(size, ONE), e)), add_(add_(ONE, e), mul_(size, e))
    arms = neg_(Tree("div", left, below)), Tree("div", right, below)
    return Tree("select", Tree("lt", x, ZERO), *arms)


def _slope_of_times_normal(x: Tree, size: Tree) -> Tree:
    bell = Tree("exp", mul_(num(Fraction(-1, 2)), mul_(size, size)))
    bell = mul_(mul_(Tree("hi", value="sqrt(2)/(2*sqrt(pi))"), size), bell)
    part = mul_(HALF, _normal_tail(size))
    return Tree("select", Tree("lt", x, ZERO), sub_(part, bell), sub_(add_(ONE, bell), part))


def _log_odds(x: Tree, _: Tree) -> Tree:
    return Tree("log_quotient", x, sub_(ONE, x))


HALF = num(Fraction(1, 2))

FORMULAS: Mapping[str, Callable[[Tree, Tree], Tree]] = {
    "tanh": _tanh,
    "mills": _times_normal,
    "log_of_sum": _sum_of_logarithm,
    "product_slope": _slope_of_product,
    "normal_slope": _slope_of_times_normal,
    "log_odds": _log_odds,
}
"""What the plan of a function is that is made of a table: of x and |x|."""
