"""Constants: what a rational, or a part of a real, is in a format, what it is called, and what is said of it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

from symsig.model import DTYPES, Dtype, Part, Program
from symsig.ulp import FORMATS

LONGEST_NAME = 32
"""Characters of a constant's text above which it gets a number for a name."""


@dataclass(frozen=True)
class Constant:
    """A rational rounded to nearest in one format; infinite where it is beyond the largest float.

    `meaning` is the constant of which it is part number `part`: sqrt(2/pi).
    """

    exact: Fraction
    value: float
    meaning: str = ""
    part: int = 0

    @property
    def rounded(self) -> bool:
        """Is the float another number than the rational?"""
        return math.isinf(self.value) or Fraction(self.value) != self.exact

    @property
    def plain(self) -> bool:
        """Can a reader take its decimal at its word: exact and short, as 1.0 and 0.125 are?"""
        text = repr(self.value)
        return not self.rounded and len(text) <= 8 and "e" not in text and Fraction(text) == self.exact

    @property
    def remark(self) -> str:
        """What a comment says beside the hex: its decimal, and what it was before it was rounded."""
        if self.part:
            what = f" of {self.meaning}" if len(self.meaning) <= LONGEST_NAME else ""
            return f"the rest{what}: {decimal(self.exact, 6)}"
        number = f"{decimal(self.exact)}{', rounded' if self.rounded else ''}"
        known = self.meaning or (str(self.exact) if self.rounded else "")
        known = "" if len(known) > (LONGEST_NAME if self.meaning else 24) or known == decimal(self.exact) else known
        return f"{known} = {number}" if known else number


def constant(exact: Fraction | Part, dtype: Dtype) -> Constant:
    """The constant rounded once, to nearest even; of a part, what the parts before it have left, rounded.

    By way of float64, 1 + 2^-24 + 2^-60 would become 1 in float32: the first rounding makes a tie of it.
    """
    if isinstance(exact, Part):
        rest = exact.value
        for _ in range(exact.part):
            rest -= Fraction(_nearest(rest, dtype))
        return Constant(rest, _nearest(rest, dtype), exact.text, exact.part)
    return Constant(exact, _nearest(exact, dtype))


@lru_cache(4096)
def _nearest(exact: Fraction, dtype: Dtype) -> float:
    if not exact:
        return 0.0
    form = FORMATS[dtype]
    size = abs(exact)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent -= size < Fraction(2) ** exponent
    quantum = Fraction(2) ** (max(exponent, form.emin) - form.precision + 1)
    nearest = round(exact / quantum) * quantum
    beyond = abs(nearest) >= Fraction(2) ** (form.emax + 1)
    return (math.inf if exact > 0 else -math.inf) if beyond else float(nearest)


def is_plain(exact: Fraction | Part) -> bool:
    """Whether every format has the constant as a short decimal."""
    return all(constant(exact, dtype).plain for dtype in DTYPES)


def decimal(exact: Fraction, digits: int = 17) -> str:
    """The significant digits of a rational of any size, fewer where fewer say it."""
    context = Context(prec=digits)
    quotient = context.divide(Decimal(exact.numerator), Decimal(exact.denominator)).normalize(context)
    return f"{quotient:e}" if 0 < abs(quotient) < Decimal("1e-3") else f"{quotient}".lower()


def hexadecimal(value: float) -> str:
    """0x1.8p-3: the float in the notation of C99, without the zeros that float.hex leaves."""
    if math.isinf(value):
        return str(value)
    mantissa, exponent = value.hex().split("p")
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}p{int(exponent)}"


# Names

_WORDS = {"*": "", "/": "over", "+": "plus", "-": "minus", "**": "to_the"}
_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _spoken(text: str) -> str:
    """sqrt_2_over_pi for sqrt(2/pi); nothing for a number, or for what is too long for a name."""
    words = re.findall(r"\d+\.?\d*|[a-z]\w*|\*\*|[-+*/]", text)
    if not any(word[0].isalpha() for word in words) or any("." in word for word in words):
        return ""
    if words[0].isdigit():
        words[0] = _SMALL[int(words[0])] if int(words[0]) < len(_SMALL) else f"k_{words[0]}"
    name = "_".join(filter(None, (_WORDS.get(word, word) for word in words)))
    return name if len(name) <= LONGEST_NAME else ""


class ConstantNames:
    """What a program's constants are called: after their text, else by number.

    Where more than one part of a constant is used they end in _hi and _lo.
    """

    def __init__(
        self,
        program: Program,
        number: Callable[[int], str],
        style: Callable[[str], str] = str,
        reserved: Collection[str] = (),
    ) -> None:
        self._number = number
        self._style = style
        self._taken = {*reserved, *program.variables, *(step.name for step in program.steps)}
        parts = {arg for step in program.steps for arg in step.args if isinstance(arg, Part)}
        self._split = {arg.text for arg in parts if arg.part}
        self._stems: dict[str | Fraction, str] = {}
        self._numbered = 0

    def of(self, arg: Fraction | Part) -> str:
        """The name of a constant, a new one at its first use."""
        key = arg.text if isinstance(arg, Part) else arg
        if key not in self._stems:
            self._stems[key] = self._fresh(_spoken(arg.text) if isinstance(arg, Part) else "")
            self._taken.add(self._stems[key])
        stem = self._stems[key]
        if not isinstance(arg, Part) or arg.text not in self._split:
            return stem
        end = "_hi" if not arg.part else "_lo" if arg.part == 1 else f"_lo{arg.part}"
        return stem + (end.upper() if stem.isupper() else end)

    def _fresh(self, spoken: str) -> str:
        if spoken:
            stem, again = self._style(spoken), 1
            while (name := f"{stem}_{again}" if again > 1 else stem) in self._taken:
                again += 1
            return name
        while True:
            name, self._numbered = self._number(self._numbered), self._numbered + 1
            if name not in self._taken:
                return name
