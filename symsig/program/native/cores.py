"""The polynomials behind exp, expm1, log1p and erfc: recipes, and what they have led to in cores.json.

A recipe says what is approximated, where, in which powers and with which weight; `symsig generate --recompute` runs
it again and gives the same bits. Each bound is proved (symsig.approx).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symsig.program.native.formats import DOUBLE, LOG_2, SINGLE

if TYPE_CHECKING:
    from symsig.approx import Recipe

FILE = Path(__file__).with_name("cores.json")

PAIR = 100
"""Bits of a coefficient in two floats."""

HALF_LOG_2 = Fraction(3466, 10000)
"""A little more than log(2)/2: what rounding x/log(2) to an integer leaves."""


@dataclass(frozen=True)
class CoreRecipe:
    """sum(given) + sum(c x^k for the powers), next to f on [low, high] by weight; formulas are text in x.

    Each c is a float of `bits`, or where it is one of the first, the `leading` ones, a sum of two. All that is over
    1 + sum(c x^k for the powers `below`), if there are any. `use` says what the core is for.
    """

    f: str
    weight: str
    low: Fraction
    high: Fraction
    powers: tuple[int, ...]
    use: str
    given: tuple[tuple[int, Fraction], ...] = ()
    leading: int = 0
    bits: int = DOUBLE.bits
    below: tuple[int, ...] = ()

    def recipe(self, name: str) -> Recipe:
        """The recipe as symsig.approx takes it."""
        import sympy

        from symsig.approx import Recipe
        from symsig.expr import meaning, parse

        f, weight = (meaning(parse(text)) for text in (self.f, self.weight))
        x = sympy.Symbol("x", real=True)
        precisions = tuple(PAIR if i < self.leading else self.bits for i in range(len(self.powers)))
        return Recipe(name, x, f, weight, self.low, self.high, self.powers, precisions, self.given)


_ONE_AND_X = ((0, Fraction(1)), (1, Fraction(1)))

SHORT = SINGLE.bits // 2
"""Bits of a value of whose product with another such a float loses none."""

STEP = Fraction(int(LOG_2 / 8 * 2 ** (SHORT + 3)), 2 ** (SHORT + 3))
"""log(2)/8, short: exp(-a^2/2) is 2^(-a^2/(16 STEP)) but for a factor that is nearly 1, which a table has."""

STEP_SLOPE = SINGLE.nearest(-LOG_2 / (16 * STEP))

_Z = "(3*(1 + x)/(1 - x))"
_ERFCX = f"(1 + {_Z})*exp({_Z}*{_Z})*erfc({_Z})"
"""(z + 1) exp(z^2) erfc(z) of x = (z - 3)/(z + 3), nearly constant (after M. Shepherd, J. Laframboise, 1981).

All that follows the first two terms of the polynomial, and of the second, is a fifth of it: only these are wide.
"""
_RATIO = Fraction(-1), Fraction(25, 31)
"""0 <= z <= 28: from there on erfc(z) rounds to 0."""

RECIPES: Mapping[str, CoreRecipe] = {
    "exp": CoreRecipe(
        "exp(x)", "exp(-x)", -HALF_LOG_2, HALF_LOG_2, tuple(range(2, 12)), "exp in float64", _ONE_AND_X
    ),
    "exp_short": CoreRecipe(
        "exp(x)", "exp(-x)", -HALF_LOG_2, HALF_LOG_2, tuple(range(2, 8)), "exp and expm1 in float32", _ONE_AND_X
    ),
    "exp_single": CoreRecipe(
        "exp(x)",
        "exp(-x)",
        -HALF_LOG_2,
        HALF_LOG_2,
        tuple(range(2, 7)),
        "exp in pairs of float32",
        _ONE_AND_X,
        bits=SINGLE.bits,
    ),
    "power_of_step": CoreRecipe(
        f"exp(-x*log(2)/({16 * STEP}))",
        "1",  # the function is nearly that
        Fraction(-437, 10000),
        Fraction(437, 10000),  # a little more than STEP/2, and what a power lacks that has few bits
        (2, 3),
        "gelu in float32",
        ((0, Fraction(1)), (1, STEP_SLOPE)),
        bits=SINGLE.bits,
    ),
    "expm1": CoreRecipe(
        "exp(x)",
        "exp(-x)",
        -HALF_LOG_2,
        HALF_LOG_2,
        tuple(range(3, 13)),
        "expm1 in float64",
        (*_ONE_AND_X, (2, Fraction(1, 2))),
    ),
    "atanh": CoreRecipe(
        "log((1 + x)/(1 - x))",
        "1/x",
        Fraction(0),
        Fraction(1, 5),
        tuple(range(3, 19, 2)),
        "log and log1p in float64",
        ((1, Fraction(2)),),
    ),
    "atanh_short": CoreRecipe(
        "log((1 + x)/(1 - x))",
        "1/x",
        Fraction(0),
        Fraction(1, 5),
        tuple(range(3, 11, 2)),
        "log and log1p in float32",
        ((1, Fraction(2)),),
    ),
    "log_odds": CoreRecipe(
        "log((1 + x)/(1 - x))",
        "1/x",
        Fraction(0),
        Fraction(3, 16),  # 1 - 2q for q = 13/32
        (3, 5, 7),
        "logit in float32",
        ((1, Fraction(2)),),
        bits=SINGLE.bits,
    ),
    "erfc": CoreRecipe(_ERFCX, "1", *_RATIO, tuple(range(24)), "erfc in float64", leading=2),
    "erfc_short": CoreRecipe(_ERFCX, "1", *_RATIO, tuple(range(14)), "erfc in float32, in NumPy"),
    "erfcx_short": CoreRecipe(
        "exp(x*x)*erfc(x)",
        "1 + x",  # exp(x^2) erfc(x) is 1/(1 + x) nearly
        Fraction(0),
        Fraction(21, 2),  # from there on all that erfc is a factor of rounds to 0
        tuple(range(6)),
        "erfc in float32",
        below=tuple(range(1, 7)),
    ),
    "exp_quotient_short": CoreRecipe(
        "(exp(x) - 1)/(exp(x) + 1)",
        "(1 + exp(x))**2/(2*exp(x))",  # of exp(x) = (1 + tanh(x/2))/(1 - tanh(x/2)), relatively
        Fraction(0),
        HALF_LOG_2,
        (1, 3),
        "exp in float32, where there is a quotient",
        below=(2,),
    ),
}


@dataclass(frozen=True)
class CoreData:
    """A core as it is used: a coefficient for each power, those of what it is over, of which the first is 1, if it
    is over something, and the proved bound of the weighted error."""

    powers: tuple[int, ...]
    coefficients: tuple[Fraction, ...]
    bound: float
    below: tuple[Fraction, ...] = ()


def read(text: str) -> dict[str, CoreData]:
    """The cores in the text of cores.json."""
    return {
        name: CoreData(
            RECIPES[name].powers,
            tuple(sum(map(_float, c.split(" + ")), Fraction(0)) for c in found["coefficients"]),
            float.fromhex(found["bound"]),
            tuple(map(_float, found.get("below", ()))),
        )
        for name, found in json.loads(text).items()
        if name in RECIPES  # of one that is there no more the next --recompute knows
    }


def recomputed(names: Sequence[str] = ()) -> str:
    """The text of cores.json, from the recipes."""
    from symsig.approx import computed, denominator, over

    found: dict[str, Any] = {}
    for name in names or RECIPES:
        recipe, below = RECIPES[name].recipe(name), RECIPES[name].below
        divisor = denominator(recipe, below, RECIPES[name].bits) if below else ()
        core = computed(over(recipe, below, divisor) if below else recipe)
        bound = float(core.bound)
        bound = bound if Fraction(bound) >= core.bound else float.fromhex(bound.hex()) * (1 + 2.0**-50)
        found[name] = {
            "for": RECIPES[name].use,
            "f": RECIPES[name].f,
            "weight": RECIPES[name].weight,
            "interval": [str(RECIPES[name].low), str(RECIPES[name].high)],
            "powers": list(RECIPES[name].powers),
            "coefficients": _texts(core.coefficients),
            **({"below": _texts(((1, 0), *divisor))} if below else {}),
            "bound": bound.hex(),
        }
    return json.dumps(found, indent=1) + "\n"


def _float(text: str) -> Fraction:
    return Fraction(float.fromhex(text))


def _texts(coefficients: Sequence[tuple[int, int]]) -> list[str]:
    """Each as a float, or as a sum of two."""
    texts = []
    for mantissa, exponent in coefficients:
        value = Fraction(mantissa) * Fraction(2) ** exponent
        rest = value - Fraction(float(value))
        texts.append(f"{float(value).hex()} + {float(rest).hex()}" if rest else float(value).hex())
    return texts


CORES: Mapping[str, CoreData] = read(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
