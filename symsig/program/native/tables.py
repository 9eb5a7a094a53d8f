"""The tables of float32 kernels: recipes, and what they have led to in tables.json.

A vector unit looks up 16 or 32 floats in its registers as quickly as it multiplies. So of a piece of a function
that is short the polynomial is short, and what it adds to the first coefficient is small: one float has digits
enough for it. `symsig generate --recompute` runs the recipes again and gives the same bits (symsig.approx.table).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symsig.program.native.cores import SHORT, STEP
from symsig.program.native.formats import FEW, SINGLE

if TYPE_CHECKING:
    from symsig.approx import Piece, Recipe

FILE = Path(__file__).with_name("tables.json")

BINADES = 4
"""An entry is found by the last two bits of an exponent and the first ones of its mantissa."""


@dataclass(frozen=True)
class TableRecipe:
    """f on [0, high] by weight, in pieces that end at floats of few bits of u = scale*x + offset; formulas in x.

    The first pieces, as many as are `odd`, are x + sum(c x^k); all others have their own centre, at which f is next
    to a float of so many `bits`. They hold f(centre + h), or where they are `relative` what that is over its value
    at the centre. With `lines` they have a line apart, for an f that has a zero.
    """

    f: str
    weight: str
    high: Fraction
    offset: Fraction
    count: int
    degree: int
    use: str
    bits: int = SINGLE.bits
    odd: int = 0
    relative: bool = False
    lines: bool = False
    scale: Fraction = Fraction(1)

    @property
    def shift(self) -> int:
        """Behind which bit of u the number of its piece is."""
        return SINGLE.bits - self.per.bit_length()

    @property
    def per(self) -> int:
        """Pieces to a binade of u."""
        return self.count // BINADES

    @property
    def first(self) -> int:
        """The number of the first piece, from that which begins with 1 on."""
        exponent = math.floor(math.log2(self.offset))
        return exponent * self.per + math.floor((self.offset / Fraction(2) ** exponent - 1) * self.per)

    def end(self, piece: int) -> Fraction:
        """The argument where a piece ends."""
        exponent, part = divmod(self.first + piece + 1, self.per)
        return (Fraction(2) ** exponent * (1 + Fraction(part, self.per)) - self.offset) / self.scale

    def beyond(self, piece: int) -> Fraction:
        """The first float that is looked up in the next piece: u is rounded to it from a little before on."""
        end = self.end(piece)
        rounded = end - _step(end * self.scale + self.offset) / 2 / self.scale
        return math.ceil(rounded / _step(end)) * _step(end)

    @property
    def pieces(self) -> Iterator[tuple[Fraction, Fraction]]:
        """The arguments of each."""
        return pairwise([Fraction(0), *map(self.end, range(self.count - 1)), self.high])

    @property
    def last(self) -> Fraction:
        """The largest argument to be looked up with; u would begin anew."""
        end = self.end(self.count - 1)
        return self.high if end > self.high else Fraction(math.ceil(end) - 1)

    def place(self, piece: int) -> int:
        """Where in the table the entry of a piece is: what the bits of u behind the shift come to."""
        return (SINGLE.bias * self.per + self.first + piece) % self.count

    def recipe(self, name: str, piece: int) -> Recipe:
        """The recipe of a piece as symsig.approx takes it."""
        import sympy

        from symsig.approx import Recipe
        from symsig.expr import meaning, parse

        f, weight = (meaning(parse(text)) for text in (self.f, self.weight))
        low, high = list(self.pieces)[piece]
        given = ((1, Fraction(1)),) if piece < self.odd else ()
        powers = tuple(range(1 + len(given), self.degree + 1))
        bits = *(SINGLE.bits,) * (len(powers) - 1), FEW
        return Recipe(f"{name} {piece}", sympy.Symbol("x", real=True), f, weight, low, high, powers, bits, given)


def _step(a: Fraction) -> Fraction:
    """From the float before a to a, if that is a power of two, and what is between floats there if not."""
    return Fraction(2) ** (math.ceil(math.log2(a)) - SINGLE.bits)


RECIPES: Mapping[str, TableRecipe] = {
    "tanh": TableRecipe(
        "(exp(2*x) - 1)/(exp(2*x) + 1)",
        "sqrt(1 + x*x)/x",  # a little more than 1/tanh(x): 1 + 1/sinh(x)^2 is its square
        Fraction(289, 32),  # there tanh(x) rounds to 1
        Fraction(5, 8),
        16,
        6,
        "tanh in float32",
        odd=3,
    ),
    "mills": TableRecipe(
        f"exp(x*x*log(2)/({16 * STEP}))*erfc(x/sqrt(2))/2",
        "2 + 251*x/100",  # a little more than its inverse
        Fraction(29, 2),  # there x exp(-x^2/2) rounds to 0
        Fraction(1),
        32,
        5,
        "gelu in float32",
        bits=SHORT,
        relative=True,
    ),
    "log_of_sum": TableRecipe(
        f"exp(x*log(2)/({8 * STEP}))*log(1 + exp(-x))",
        "1 + 9/20*exp(-9/10*x)",  # a little more than its inverse
        Fraction(104),  # there exp(-x) rounds to 0
        Fraction(51, 32),
        32,
        5,
        "softplus and log_sigmoid in float32",
    ),
    "product_slope": TableRecipe(
        f"exp(x*(log(2)/({8 * STEP}) - 1))*(x - 1 - exp(-x))/(1 + exp(-x))**2",
        "1/max(abs(x - 12784645/10000000)/(1 + 8/5*exp(-13/10*x)), 2**-24)",  # a little more than its inverse
        Fraction(109),  # there x exp(-x) rounds to 0
        Fraction(1),
        32,
        5,
        "silu_grad in float32",
        lines=True,
        scale=Fraction(81, 128),
    ),
    "normal_slope": TableRecipe(
        f"exp(x*x*log(2)/({16 * STEP}))*(x*exp(-x*x/2)/(sqrt(2)*sqrt(pi)) - erfc(x/sqrt(2))/2)",
        "1/max(abs(x - 751791525/1000000000)/(149/100 + 103/100*x/(x + 1)), 2**-24)",  # the same
        Fraction(119, 8),  # before that it rounds to 0
        Fraction(17, 16),
        32,
        5,
        "gelu_grad in float32",
        lines=True,
    ),
}
"""mills is of the normal distribution: Phi(-x) = 2^(-x^2/(16 STEP)) mills(x), and normal_slope is of the slope of x
Phi(x), which for x > 0 is 1 + 2^(-x^2/(16 STEP)) normal_slope(x), and 1 less that at -x. log_of_sum is of log(1 +
exp(-x)) = 2^(-2x/(16 STEP)) log_of_sum(x), and product_slope of the slope of x/(1 + exp(-x)). The slopes have their
zero in the middle of a piece; it is no float, and there the weight is finite.
"""


@dataclass(frozen=True)
class Table:
    """The entries of a table, in the order of their places: centres, values there, coefficients of h, h^2 ...

    The last coefficient lies in the one before. With lines apart there are their slopes too, and the coefficients
    begin with that of 1.
    """

    centres: tuple[Fraction, ...]
    values: tuple[Fraction, ...]
    coefficients: tuple[tuple[Fraction, ...], ...]
    bound: float
    slopes: tuple[Fraction, ...] = ()


def recomputed() -> str:
    """The text of tables.json, from the recipes."""
    found: dict[str, Any] = {}
    for name, recipe in RECIPES.items():
        pieces = [made(name, i) for i in range(recipe.count)]
        bound = max(each.bound for each in pieces)
        found[name] = {
            "for": recipe.use,
            "f": recipe.f,
            "weight": recipe.weight,
            "high": str(recipe.high),
            "pieces": [row(each, recipe) for each in pieces],
            "bound": (float(bound) * (1 + 2.0**-50)).hex(),
        }
    return json.dumps(found, indent=1) + "\n"


def made(name: str, i: int) -> Piece:
    """A piece of a table, from its recipe."""
    from symsig.approx import piece, piece_with_line

    kind, recipe = RECIPES[name], RECIPES[name].recipe(name, i)
    return piece_with_line(recipe) if kind.lines else piece(recipe, kind.bits, relative=kind.relative)


def row(piece: Piece, recipe: TableRecipe) -> list[str]:
    """What tables.json has of a piece: centre, value, slope and rest of a line, coefficients."""
    line = (piece.slope, piece.rest) if recipe.lines else ()
    return [float(c).hex() for c in (piece.centre, piece.value, *line, *piece.coefficients)]


def read(text: str) -> dict[str, Table]:
    """The tables in the text of tables.json."""
    found = {}
    for name, kept in json.loads(text).items():
        if recipe := RECIPES.get(name):  # of one that is there no more the next --recompute knows
            rows = [tuple(Fraction(float.fromhex(c)) for c in row) for row in kept["pieces"]]
            order = sorted(range(len(rows)), key=recipe.place)
            centres, values, *columns = zip(*(rows[i] for i in order), strict=True)
            slopes = columns.pop(0) if recipe.lines else ()
            found[name] = Table(centres, values, tuple(columns), float.fromhex(kept["bound"]), slopes)
    return found


TABLES: Mapping[str, Table] = read(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
