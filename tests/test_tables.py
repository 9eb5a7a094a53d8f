"""Tables of float32 kernels: pieces that meet, entries where they are looked for, bounds that hold."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

import mpmath
import numpy as np
import pytest
from flint import arb, ctx
from plans import plans, program

from symsig.approx.table import holding
from symsig.expr import Tree, num
from symsig.expr.tree import nodes, var
from symsig.program.native.cores import SHORT, STEP, STEP_SLOPE
from symsig.program.native.falling import MAGIC, STEPS, _power
from symsig.program.native.formats import FEW, SINGLE
from symsig.program.native.looked_up import looked_up
from symsig.program.native.meaning import in_plain_floats, meant
from symsig.program.native.run import SINGLE_OPERATIONS, run, steps
from symsig.program.native.tables import FILE, RECIPES, TABLES, TableRecipe, made, row

SEED = 20261130
X = var("x")


def exact(name: str, a: Fraction) -> mpmath.mpf:
    """What a table's formula is."""
    at = mpmath.mpf(a.numerator) / a.denominator
    steps = 16 * mpmath.mpf(STEP.numerator) / STEP.denominator
    if name == "tanh":
        return mpmath.tanh(at)
    if name == "product_slope":
        return mpmath.power(2, 2 * at / steps) * -slope_of_product(-at)
    if name == "log_of_sum":
        return mpmath.power(2, 2 * at / steps) * mpmath.log1p(mpmath.exp(-at))
    if name == "normal_slope":
        return mpmath.power(2, at * at / steps) * -slope_of_times_normal(-at)
    return mpmath.power(2, at * at / steps) * mpmath.erfc(at / mpmath.sqrt(2)) / 2


def slope_of_product(x: mpmath.mpf) -> mpmath.mpf:
    """Of x/(1 + exp(-x))."""
    s = 1 / (1 + mpmath.exp(-x))
    return s * (1 + x * (1 - s))


def slope_of_times_normal(x: mpmath.mpf) -> mpmath.mpf:
    """Of x Phi(x)."""
    return mpmath.ncdf(x) + x * mpmath.npdf(x)


def from_table(name: str, at: int, a: Fraction) -> Fraction:
    """What an entry of a table comes to, in rational numbers."""
    table, recipe = TABLES[name], RECIPES[name]
    h = a - table.centres[at]
    line = table.slopes[at] * h if recipe.lines else 0
    first = 0 if recipe.lines else 1
    rest = line + sum(column[at] * h ** (i + first) for i, column in enumerate(table.coefficients))
    return table.values[at] * (1 + rest) if recipe.relative else table.values[at] + rest


def number_of_entry(recipe: TableRecipe, a: np.ndarray) -> np.ndarray:
    """Where the kernel looks: the bits of u behind the shift."""
    a = np.minimum(a.astype(np.float64), float(recipe.last))
    u = (a * float(recipe.scale) + float(recipe.offset)).astype(np.float32)
    return (u.view(np.uint32) >> recipe.shift) % recipe.count


@pytest.mark.parametrize("name", RECIPES)
def test_the_entry_of_a_piece_is_looked_up_by_all_its_arguments(name: str) -> None:
    """From end to end, but for rounding of u at the ends themselves."""
    recipe = RECIPES[name]
    places = []
    for i, (low, high) in enumerate(recipe.pieces):
        inside = np.linspace(float(low), float(high), 101, dtype=np.float32)[1:-1]
        assert set(number_of_entry(recipe, inside)) == {recipe.place(i)}
        places.append(recipe.place(i))
    assert sorted(places) == list(range(recipe.count))
    ends = list(recipe.pieces)
    assert ends[0][0] == 0 and ends[-1][1] == recipe.high
    assert all(a[1] == b[0] for a, b in pairwise(ends))


def test_from_where_on_the_next_piece_is_looked_up() -> None:
    """tanh takes |x| itself for the first pieces, and for the same inputs it has to."""
    recipe = RECIPES["tanh"]
    for i in range(recipe.count - 2):
        place = np.float32(float(recipe.beyond(i)))
        assert Fraction(float(place)) == recipe.beyond(i) <= recipe.end(i)
        ends = np.array([np.nextafter(place, np.float32(0)), place])
        assert list(number_of_entry(recipe, ends)) == [recipe.place(i), recipe.place(i + 1)]


@pytest.mark.parametrize("name", RECIPES)
def test_the_bound_of_a_table_holds(name: str) -> None:
    """At Chebyshev's points of all pieces; and it is not ten times what is seen."""
    recipe, table = RECIPES[name], TABLES[name]
    worst, limit = 0.0, {"product_slope": 2.0**-26}.get(name, 2.0**-27.5)
    with mpmath.workprec(200):
        for i, (low, high) in enumerate(recipe.pieces):
            for j in range(1, 30):
                a = low + (high - low) * Fraction(round(2**40 * (1 - math.cos(math.pi * j / 30)) / 2), 2**40)
                near = from_table(name, recipe.place(i), a)
                error = mpmath.mpf(near.numerator) / near.denominator / exact(name, a) - 1
                worst = max(worst, float(abs(error)))
    assert table.bound / 10 < worst <= table.bound < limit


@pytest.mark.parametrize(
    ("name", "i"),
    [
        ("tanh", 0),
        ("tanh", 5),
        ("mills", 31),
        ("log_of_sum", 16),
        ("product_slope", 6),
        ("product_slope", 31),
        ("normal_slope", 0),
    ],
)
def test_a_piece_is_what_its_recipe_leads_to(name: str, i: int) -> None:
    found = made(name, i)
    assert row(found, RECIPES[name]) == json.loads(FILE.read_text())[name]["pieces"][i]
    assert found.bound <= TABLES[name].bound


@pytest.mark.parametrize("name", [name for name, recipe in RECIPES.items() if recipe.lines])
def test_a_line_is_a_float_at_all_floats_of_its_piece(name: str) -> None:
    """So nothing of it is lost to rounding, and where f has its zero only the rest is left."""
    recipe, table = RECIPES[name], TABLES[name]
    rng = np.random.default_rng(SEED)
    zeros = 0
    for i, (low, high) in enumerate(recipe.pieces):
        at = recipe.place(i)
        for a in rng.uniform(float(low), float(high), 300).astype(np.float32):
            h = Fraction(float(a)) - table.centres[at]
            assert low == 0 or is_short(h, SINGLE.bits)
            assert is_short(table.values[at] + table.slopes[at] * (h if low else 0), SINGLE.bits)
        with mpmath.workprec(200):
            centre, whole = table.centres[at], table.values[at] + table.coefficients[0][at]
            want = exact(name, centre)
            assert abs(mpmath.mpf(whole.numerator) / whole.denominator / want - 1) < 2.0**-24
            zeros += exact(name, low) * exact(name, high) < 0
            assert abs(want) > 2.0**-5 or abs(want) < 2.0**-24
    assert zeros == 1


def is_short(value: Fraction, digits: int) -> bool:
    """Whether a number is a float of so many digits."""
    return value == 0 or (abs(value.numerator) // (value.numerator & -value.numerator)).bit_length() <= digits


def test_products_of_what_is_short_lose_nothing() -> None:
    assert all(is_short(value, SHORT) for value in TABLES["mills"].values)
    assert is_short(STEP, SHORT) and SINGLE.bits == 2 * SHORT
    assert is_short(MAGIC * STEP, SINGLE.bits)
    k = np.arange(math.ceil(RECIPES["mills"].high ** 2 / STEP))
    assert k[-1] < 2**SHORT and RECIPES["product_slope"].high * 2 / STEP < 2**SHORT
    table = np.array([float(_power(j, SHORT)[0]) for j in range(STEPS)], np.float32)
    powers = SINGLE_OPERATIONS["halved"](table[k % STEPS], np.float32(MAGIC) + k.astype(np.float32))
    normal = powers[k < 126 * STEPS]
    assert all(is_short(Fraction(float(power)), SHORT) for power in normal)
    lost = normal.astype(np.float64) * 2.0 ** (k[: normal.size] / STEPS) - 1
    assert np.abs(lost).max() <= 2.0**-SHORT


@pytest.mark.parametrize("bits", [SHORT, SINGLE.bits])
def test_by_how_much_a_power_is_too_large(bits: int) -> None:
    """2^(-j/16) = power * 2^-excess."""
    with ctx.workprec(200):
        for j in range(STEPS):
            power, excess = _power(j, bits)
            (as_it_is,) = SINGLE_OPERATIONS["halved"](np.float32([power]), np.float32([3 * 2**22 + j]))
            whole = arb(2) ** (-arb(excess.numerator) / excess.denominator)
            whole *= arb(Fraction(float(as_it_is)).numerator) / Fraction(float(as_it_is)).denominator
            assert abs(float(whole / arb(2) ** (arb(-j) / STEPS) - 1)) < 2.0**-150
            assert abs(excess) < Fraction(3, 2 ** (bits + 1))
        slope = -arb(2).log() / (16 * arb(STEP.numerator) / STEP.denominator)
        assert abs(float(slope - arb(STEP_SLOPE.numerator) / STEP_SLOPE.denominator)) <= 2.0**-25


def test_what_is_left_of_a_square_is_rounded_once() -> None:
    """a^2 = k STEP + r: to half an ULP of r, for any a."""
    whole = program("gelu", "float32")
    a = np.abs(np.random.default_rng(SEED).uniform(-14.4, 14.4, 3000)).astype(np.float32)
    values = steps(whole, a)
    (t,) = (s for s in whole.steps if s.op == "entry" and s.args[1] == 0 and s.args[2] > 1000)
    (r,) = (s for s in whole.steps if s.op == "fma" and s.args[0] == s.args[1])
    for x, k, rest in zip(a, values[str(t.args[0])], values[r.name], strict=True):
        left = Fraction(float(x)) ** 2 - (Fraction(float(k)) - 3 * 2**22) * STEP
        assert abs(Fraction(float(rest)) - left) <= Fraction(2) ** -29 and abs(left) <= STEP * Fraction(51, 100)


@pytest.mark.parametrize(
    ("name", "gone", "subnormal", "last", "normal"),
    [
        ("gelu", -16, -13.1463, -13.13, -12),
        ("gelu_grad", -16, -13.35, -13.3, -12),
        ("silu_grad", -120, -91.85, -91.8, -40),
        ("softplus", -120, -87.35, -87.3, -40),
    ],
)
def test_nothing_on_the_way_to_a_subnormal_result_is_subnormal(
    name: str, gone: float, subnormal: float, last: float, normal: float
) -> None:
    """Processors stop for operations on such numbers: gelu took thirteen times as long. Next to the last normal
    result what is not added to it yet may be one, for a few inputs."""
    whole = program(name, "float32")
    rng = np.random.default_rng(SEED)
    x = np.concatenate([rng.uniform(gone, subnormal, 3000), rng.uniform(last, normal, 300)]).astype(np.float32)
    values = steps(whole, x)
    smallest = np.float32(2.0**-126)
    assert np.any((values[whole.result] != 0) & (np.abs(values[whole.result]) < smallest))
    for step in whole.steps:
        if step.op in ("add", "sub", "mul", "fma"):
            operands = [values[arg] for arg in step.args if isinstance(arg, str)]
            for value in (*operands, values[step.name]):
                assert not np.any((value != 0) & (np.abs(value) < smallest)), step
    assert np.all(np.signbit(values[whole.result]) == (name != "softplus"))


REFERENCES: dict[str, Callable[[mpmath.mpf], mpmath.mpf]] = {
    "tanh": mpmath.tanh,
    "gelu": lambda x: x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2,
    "silu_grad": slope_of_product,
    "gelu_grad": slope_of_times_normal,
    "softplus": lambda x: x + mpmath.log1p(mpmath.exp(-x)) if x > 0 else mpmath.log1p(mpmath.exp(x)),
    "log_sigmoid": lambda x: -REFERENCES["softplus"](-x),
}
TABLE_OF = {
    "tanh": "tanh",
    "gelu": "mills",
    "silu_grad": "product_slope",
    "gelu_grad": "normal_slope",
    "softplus": "log_of_sum",
    "log_sigmoid": "log_of_sum",
}


@pytest.mark.parametrize("name", REFERENCES)
def test_results_about_the_ends_of_pieces_and_next_to_the_subnormals(name: str) -> None:
    """Half an ULP, and a quarter for all that is rounded before; also where comparisons part inputs, as before the
    first subnormal result, which was wrong by 28 ULP. Printed is the worst."""
    recipe, whole = RECIPES[TABLE_OF[name]], program(name, "float32")
    rng = np.random.default_rng(SEED)
    places = [
        float(arg) for step in whole.steps if step.op == "lt" for arg in step.args if isinstance(arg, Fraction)
    ]
    ends = np.array(
        [float(high) for _, high in recipe.pieces] + [abs(place) for place in places if place], np.float32
    )
    about = [ends, *(np.nextafter(ends, np.float32(side)) for side in (0, np.inf))]
    spread = [rng.uniform(float(low), float(high), 25) for low, high in recipe.pieces]
    tail = rng.uniform(0.9, 1, 500) * float(recipe.high)
    small = np.exp2(rng.uniform(-40, -2, 200))
    x = np.concatenate([*about, *spread, tail, small]).astype(np.float32)
    x = np.concatenate([x, -x])
    worst = 0.0, 0.0
    with mpmath.workprec(120):
        for at, got in zip(x, run(whole, x), strict=True):
            want = REFERENCES[name](mpmath.mpf(float(at)))
            unit = 2.0 ** (max(math.floor(mpmath.log(abs(want), 2)), -126) - 23)
            worst = max(worst, (float(abs(mpmath.mpf(float(got)) - want) / unit), float(at)))
    print(f"seed {SEED}: {worst[0]:.3f} ULP at {worst[1].hex()}")
    assert worst[0] <= 0.75


def test_functions_that_a_table_holds_are_told_by_their_formula() -> None:
    for name, table in TABLE_OF.items():
        own = plans()[name].own
        assert own is not None
        want = Tree("looked_up", X, value=table)
        if name == "log_sigmoid":
            want = Tree("neg", Tree("looked_up", Tree("neg", X), value=table))
        assert looked_up(in_plain_floats(meant(own.tree))) == want
    own = plans()["gelu"].own
    assert own is not None
    tree = in_plain_floats(meant(own.tree))
    half = next(n for n in nodes(tree) if n == num(Fraction(1, 2)))
    third = Tree(tree.op, *(_with(arg, half, num(Fraction(1, 3))) for arg in tree.args))
    assert looked_up(third) is None  # x/3*erfc is something else
    e = Tree("expm1", Tree("mul", num(-2), Tree("abs", X)))
    for c, found in ((2, Tree("looked_up", X, value="tanh")), (3, None)):
        assert looked_up(Tree("copysign", Tree("div", e, Tree("add", num(c), e)), X)) == found
    assert looked_up(Tree("abs", X)) is None


def _with(tree: Tree, old: Tree, new: Tree) -> Tree:
    return new if tree == old else Tree(tree.op, *(_with(a, old, new) for a in tree.args), value=tree.value)


def test_the_operations_on_bits() -> None:
    entry, halved = SINGLE_OPERATIONS["entry"], SINGLE_OPERATIONS["halved"]
    u = np.array([1.0, 1.25, 1.75, 2.0, 3.5, 7.9, 15.9], np.float32)
    table = [np.float32(i) for i in range(16)]
    assert entry(u, np.float32(21), *table).tolist() == [12, 13, 15, 0, 3, 7, 11]
    raised = (np.float32([0.75]).view(np.int32) + (5 << 19)).view(np.float32)
    assert halved(raised, np.float32([3 * 2**22 + 5 + 16 * 7])).tolist() == [0.75 * 2.0**-7]
    raise_, lower, last = (SINGLE_OPERATIONS[op] for op in ("raised", "lowered", "last_bits"))
    unless = SINGLE_OPERATIONS["unless_negative"](np.float32(1.5), np.float32([2.0, 0.0, -0.0, -3.0]))
    assert unless.tolist() == [1.5, 1.5, 0.0, 0.0] and not np.signbit(unless).any()
    unit = np.float32(2.0**-63)
    assert raise_(np.float32([3.0, -0.75]), unit).tolist() == [3 * 2.0**64, -0.75 * 2.0**64]
    assert lower(np.float32([3 * 2.0**64, -0.75]), unit).tolist() == [3.0, -0.75 * 2.0**-64]
    least = np.float32(2.0**-62)  # the smallest normal number, in units of 2^-64
    above = np.float32([2.0**-62, 2.0**-62 + 2.0**-85, 2.0**-61])
    assert lower(above, least).tolist() == [0.0, 2.0**-149, 2.0**-126]
    below = lower(-above, least)
    assert below.tolist() == [0.0, -(2.0**-149), -(2.0**-126)] and np.signbit(below).all()
    held = np.float32([float(holding(Fraction(1, 3), Fraction(c), FEW)) for c in (-1.375, 0, 2.0**-40)])
    assert last(held).tolist() == [-1.375, 0.0, 2.0**-40]
    assert np.abs(held - np.float32(1 / 3)).max() <= 2.0 ** (FEW - 18)
    with pytest.raises(ArithmeticError, match="more than 6 digits"):
        holding(Fraction(1), Fraction(65, 64), FEW)


@pytest.mark.parametrize("name", RECIPES)
def test_the_last_coefficients_lie_in_those_before(name: str) -> None:
    before, last = (np.float32(list(map(float, column))) for column in TABLES[name].coefficients[-2:])
    assert SINGLE_OPERATIONS["last_bits"](before).tolist() == last.tolist()


@pytest.mark.parametrize("name", TABLE_OF)
def test_double_precision_has_no_table(name: str) -> None:
    assert all(step.op != "entry" for step in program(name, "float64").steps)
    assert any(step.op == "entry" for step in program(name, "float32").steps)
