"""What a plan's tree says in one word, as float operations; and what a plan's tree means over the reals.

A plan speaks of constants (`hi`), of a difference to a constant (`offset`), of arguments that are carried in
double-word arithmetic (`wide`), and of local polynomials (`approx`):

  hi, value "sqrt(2/pi)"   the constant rounded to the format; `lo` is what that took from it, rounded
  offset(x, c)             x - c, with c as hi + lo: (x - hi) is exact near c (Sterbenz, 1974)
  exp(wide(a, c))          a in double-word arithmetic, its inputs held to at most c: beyond, exp is 0
  erfc(wide(a, c))         the same
  double(a)                a in double-word arithmetic, rounded once; its operations are dadd, dsub, dmul, ddiv
  lifted(a, c)             2^64 exp(a), which is a normal number where exp(a) is a subnormal one; a as above
  pair(f)                  f, an exp or erfc of wide(...) or a lifted(...), as hi + lo, in double(...)
  gap(a, b)                a - b, and 0 for two equal infinities
  gap_error(a, b)          what rounding takes from a - b; 0 where that is large, and exp of it 0 or infinite
  weighted(a, b)           a*b, and 0 where one is 0, though the other be infinite
  log_quotient(a, b)       log(a/b), in symsig's own arithmetic
  within(a, c)             a, at most c, where it is multiplied by something that is 0 in floats from c on
  approx(p, f, a, b)       p, which is close to f for a <= |x| <= b, where it is used
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from flint import arb, ctx

from symsig.emit import constant
from symsig.expr import Tree, num, parse, show
from symsig.expr.tree import nodes, rewrite
from symsig.model import Dtype, SymsigError

BITS = 512
"""The precision to which constants are known: the four floats of a double-word pair of pairs fit in."""


LIFT = 64


def is_number(tree: Tree) -> bool:
    """Whether a tree is a constant of a plan: a rational, or a rounded real."""
    return tree.op in ("num", "hi", "lo")


@lru_cache(maxsize=4096)
def real(text: str) -> Fraction:
    """A constant of the formula language to 512 bits, as a dyadic rational; a rational exactly."""
    tree = parse(text)
    if all(node.op in ("num", "neg", "div", "mul", "add", "sub") for node in nodes(tree)):
        return _rational(tree)
    with ctx.workprec(BITS + 64):
        done: dict[Tree, arb] = {}
        for node in nodes(tree):
            done[node] = _ENCLOSURES[node.op](*(done[a] for a in node.args)) if node.args else _leaf(node)
        man, exp = done[tree].mid().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


def _leaf(node: Tree) -> arb:
    return arb.pi() if node.op == "pi" else arb(node.number.numerator) / arb(node.number.denominator)


_ENCLOSURES: dict[str, Callable[..., arb]] = {
    "neg": lambda a: -a,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
    "sqrt": arb.sqrt,
    "exp": arb.exp,
    "log": arb.log,
}


def _rational(tree: Tree) -> Fraction:
    if tree.op == "num":
        return tree.number
    operations: dict[str, Callable[..., Fraction]] = {
        "neg": lambda a: -a,
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "div": lambda a, b: a / b,
    }
    return operations[tree.op](*map(_rational, tree.args))


def hi(text: str) -> Tree:
    """A real constant rounded to the format."""
    return Tree("hi", value=text)


def part(node: Tree, dtype: Dtype) -> float:
    """The float that a `hi` or a `lo` is in a format; SymsigError where the constant is beyond the largest one."""
    value = real(node.name)
    high = constant(value, dtype).value
    if math.isinf(high):
        raise SymsigError(f"{float(value):g} is beyond the largest {dtype}")
    return high if node.op == "hi" else constant(value - Fraction(high), dtype).value


def lo(text: str) -> Tree:
    """What the rounding of a real constant took from it, rounded to the format."""
    return Tree("lo", value=text)


# over the reals


def ideal(tree: Tree) -> Tree:
    """The tree's real meaning: exact constants, no low halves, and what an `approx` stands for."""
    return rewrite(tree, _ideal)


def _ideal(node: Tree) -> Tree:
    match node.op:
        case "hi":
            return parse(node.name)
        case "double" | "pair":
            return node.args[0]
        case "lifted":
            return Tree("mul", num(2**LIFT), Tree("exp", node.args[0]))
        case "dadd" | "dsub" | "dmul" | "ddiv":
            return Tree(node.op[1:], *node.args)
        case "lo" | "product_error" | "sum_error" | "gap_error":
            return num(0)
        case "offset" | "gap":
            return Tree("sub", *node.args)
        case "wide" | "finite" | "capped" | "within":
            return node.args[0]
        case "approx":
            return node.args[1]
        case "weighted":
            return Tree("mul", *node.args)
    return _written_out(node)


def _written_out(node: Tree) -> Tree:
    """What symsig's own arithmetic has as one operation, as several."""
    match node.op:
        case "log_quotient":
            return Tree("log", Tree("div", *node.args))
        case "log1p_exp":
            return Tree("log1p", Tree("exp", Tree("neg", node.args[0])))
        case "logistic":
            return Tree("div", node.args[0], Tree("add", num(1), Tree("exp", node.args[1])))
        case "silu_slope":
            (w,) = node.args
            y = _written_out(Tree("logistic", num(1), w))
            return Tree("mul", y, Tree("sub", num(1), Tree("mul", w, Tree("sub", num(1), y))))
    return node


# in floats


@lru_cache(1024)
def expanded(tree: Tree) -> Tree:
    """The tree in operations of a Program."""
    return rewrite(_without_meanings(tree), _expanded)


def _without_meanings(tree: Tree) -> Tree:
    """`approx` by its polynomial, before the formula that it stands for is expanded for nothing."""
    return rewrite(tree, lambda node: node.args[0] if node.op == "approx" else node)


def _expanded(node: Tree) -> Tree:
    if node.op == "offset":
        x, c = node.args
        if c.op == "num":
            return Tree("sub", x, c)
        return Tree("sub", Tree("sub", x, c), lo(c.name))
    if node.op == "within":
        return Tree("min", *node.args)
    if node.op in ("gap", "gap_error"):
        a, b = node.args
        gap = Tree("sub", a, b)
        if node.op == "gap":
            return Tree("select", Tree("eq", a, b), ZERO, gap)
        near = Tree("lt", Tree("abs", gap), num(2**20))
        return Tree("select", near, Tree("sum_error", a, Tree("neg", b)), ZERO)
    if node.op == "weighted":
        return Tree("mul", *(_beside(a, b) for a, b in (node.args, node.args[::-1])))
    if node.op == "log_quotient":
        return Tree("log", Tree("div", *node.args))
    if node.op == "double":
        return _rounded(_carried(node.args[0]))
    if node.op == "lifted":
        high, low = _double(Tree("add", hi(f"{LIFT}*log(2)"), node.args[0]), node.args[1])
        return _expanded(Tree("exp", Tree("wide", high, low)))
    if node.op == "wide":
        return Tree("wide", *_double(*node.args))
    if node.op in ("exp", "erfc") and node.args[0].op == "wide":
        high, low = node.args[0].args
        value = Tree(node.op, high)
        if low == num(0):
            return value
        if node.op == "exp":  # exp(high + low) = exp(high)*(1 + low) to 2^-88, for low is below 2^-43
            return Tree("add", value, Tree("mul", value, low))
        density = Tree("mul", hi("2/sqrt(pi)"), Tree("exp", Tree("neg", Tree("mul", high, high))))
        return Tree("sub", value, Tree("mul", density, low))
    return node


def _beside(a: Tree, b: Tree) -> Tree:
    """a, held to the finite floats where b is 0."""
    return Tree("select", Tree("eq", b, num(0)), Tree("finite", a), a)


Double = tuple[Tree, Tree]
"""hi + lo, lo at most half an ulp of hi; lo is num(0) where hi is exact."""

ZERO = num(0)


def _double(tree: Tree, bound: Tree) -> Double:
    """A sum of products in double-word arithmetic (Dekker, 1971; Knuth's two-sum), inputs held to the bound."""
    if tree.op in ("add", "sub"):
        return _sum(_double(tree.args[0], bound), _negated(_double(tree.args[1], bound), tree.op == "sub"))
    if tree.op == "neg":
        return _negated(_double(tree.args[0], bound), True)
    if tree.op == "mul":
        return _product(_double(tree.args[0], bound), _double(tree.args[1], bound))
    if tree.op == "num":
        return (tree, ZERO) if _is_short(tree.number) else (hi(show(tree)), lo(show(tree)))
    if tree.op == "hi":
        return tree, lo(tree.name)
    return Tree("min", tree, bound), ZERO


def double_word(tree: Tree) -> Tree:
    """The tree's sums, products and quotients as those of double-word arithmetic, down to its functions."""
    if tree.op in ("add", "sub", "mul", "div"):
        return Tree("d" + tree.op, *map(double_word, tree.args))
    if tree.op == "neg":
        return Tree("neg", double_word(tree.args[0]))
    wide = tree.op in ("exp", "erfc") and tree.args[0].op == "wide"
    return Tree("pair", tree) if wide or tree.op == "lifted" else tree


@lru_cache(maxsize=4096)
def _carried(tree: Tree) -> Double:
    """A tree of double-word operations as hi + lo; what is none of them is a float, or a constant."""
    match tree.op:
        case "dadd":
            return _sum(_carried(tree.args[0]), _carried(tree.args[1]))
        case "dsub":
            return _sum(_carried(tree.args[0]), _negated(_carried(tree.args[1]), True))
        case "dmul":
            return _product(_carried(tree.args[0]), _carried(tree.args[1]))
        case "ddiv":
            return _quotient(_carried(tree.args[0]), _carried(tree.args[1]))
        case "neg":
            return _negated(_carried(tree.args[0]), True)
        case "select":
            condition, *values = tree.args
            (a, a_low), (b, b_low) = map(_carried, values)
            return Tree("select", condition, a, b), _either(condition, a_low, b_low)
        case "num" | "hi":
            return _double(tree, ZERO)
        case "pair":
            (value,) = tree.args
            if value.op in ("add", "sub"):  # exp(high + low) = exp(high) + exp(high)*low, as it is expanded
                return value.args[0], _negated((value.args[1], ZERO), value.op == "sub")[0]
            return value, ZERO
    return tree, ZERO


def _either(condition: Tree, a: Tree, b: Tree) -> Tree:
    return a if a == b else Tree("select", condition, a, b)


def _rounded(pair: Double) -> Tree:
    return pair[0] if pair[1] == ZERO else Tree("add", *pair)


def _quotient(a: Double, b: Double) -> Double:
    """q + r/b with q = fl(a/b) and r = a - q*b, whose first part is exact."""
    quotient = Tree("div", a[0], b[0])
    rest = Tree("sub", Tree("sub", a[0], Tree("mul", quotient, b[0])), Tree("product_error", quotient, b[0]))
    rest = reduce_sum(rest, a[1])
    if b[1] != ZERO:
        rest = Tree("sub", rest, Tree("mul", quotient, b[1]))
    return quotient, Tree("div", rest, b[0])


def _is_short(value: Fraction) -> bool:
    """Whether a rational is a float32, and so exact in every format."""
    bits = value.denominator.bit_length() - 1
    return value.denominator == 1 << bits and abs(value.numerator) < 2**24 and bits < 100


def _negated(pair: Double, flip: bool) -> Double:
    if not flip:
        return pair
    high, low = pair
    return Tree("neg", high), low if low == ZERO else Tree("neg", low)


def _sum(a: Double, b: Double) -> Double:
    error = Tree("sum_error", a[0], b[0])
    total = Tree("add", a[0], b[0])
    return _renormalised(total, reduce_sum(error, a[1], b[1])) if (a[1], b[1]) != (ZERO, ZERO) else (total, error)


def _product(a: Double, b: Double) -> Double:
    for scale, (high, low) in ((a[0], b), (b[0], a)):
        if _is_power_of_two(scale):
            return Tree("mul", scale, high), low if low == ZERO else Tree("mul", scale, low)
    product = Tree("mul", a[0], b[0])
    cross = [Tree("mul", h, low) for h, low in ((a[0], b[1]), (b[0], a[1])) if low != ZERO]
    low = reduce_sum(Tree("product_error", a[0], b[0]), *cross)
    return _renormalised(product, low) if cross else (product, low)


def _renormalised(high: Tree, low: Tree) -> Double:
    total = Tree("add", high, low)
    return total, Tree("sub", low, Tree("sub", total, high))


def reduce_sum(first: Tree, *rest: Tree) -> Tree:
    """The sum from left to right, zeros left out."""
    for term in rest:
        if term != ZERO:
            first = Tree("add", first, term)
    return first


def _is_power_of_two(tree: Tree) -> bool:
    if tree.op != "num" or tree.number == 0:
        return False
    top, bottom = abs(tree.number.numerator), tree.number.denominator
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0


# for readers


def readable(tree: Tree) -> Tree:
    """The tree as a reader wants to see it: constants by name, local polynomials as P(d)."""
    return rewrite(_without_meanings(tree), _readable)


def _readable(node: Tree) -> Tree:
    match node.op:
        case "hi" | "lo":
            return Tree("var", value=short(node.name))
        case "num" if node.number in (Fraction(1, 2**LIFT), 2**LIFT):
            return Tree("var", value=f"2^{LIFT if node.number > 1 else -LIFT}")
        case "num" if node.number.denominator > 2**64:
            return Tree("var", value=f"{float(node.number)!r}...")
        case "offset" | "gap":
            return Tree("sub", *node.args)
        case "lifted":
            return Tree("exp", Tree("add", Tree("var", value=f"{LIFT}*log(2)"), node.args[0]))
        case "wide" | "within" | "double" | "pair" | "known":
            return node.args[0]
        case "dadd" | "dsub" | "dmul" | "ddiv":
            return Tree(node.op[1:], *node.args)
        case "weighted":
            return Tree("mul", *node.args)
        case "horner":
            return Tree("P", node.args[0])
    return _written_out(node)


def short(text: str) -> str:
    """A constant's text; of a long decimal the first digits."""
    return text if len(text) <= 40 else f"{text[:18]}..."
