"""Values as pairs of floats, hi + lo, times powers of two: what every operation of a plan becomes.

The sums and products are those of double-word arithmetic (T. J. Dekker, 1971; D. Knuth's two-sum; fma for
products), without the renormalisations that the next operation does not need: hi is the value to a few units in its
last place, lo the rest to about 2^-100 of it, and lo is None where hi is all there is. In float32 kernels that
are computed in float64 no value has a lo.

exp(x) is (hi + lo) p s: p = 2^k with the k of its range reduction, or 2^(k + 300) where k < -900, and s = 2^-300
there and 1 elsewhere. So hi*p and lo*p are never subnormal, and a result is rounded once before it is scaled by s.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.model import SymsigError
from symsig.program.native.formats import DOUBLE, Working


class Unsupported(SymsigError):
    """The function has no native kernel; the text says why."""


SMALL = Fraction(1, 2**200)
"""Beside a term of at least this size, one with s = 2^-300 is nothing, whether it is multiplied by s or not."""

FAINT, FAINT_TIMES, FAINT_BESIDE = -200, 2.0**20, 2.0**-60
"""2^k for k < FAINT, times the second at most, is nothing beside what is not smaller than the third."""

LARGE = 2.0**1000
"""What may be larger than this may overflow in the next operation."""

ONE = num(1)
ZERO = num(0)

Power = tuple[Tree | None, Tree]
"""p and s; p is None once hi and lo have been multiplied by it."""


@dataclass(frozen=True)
class Wide:
    """(hi + lo) times the powers; hi + lo lies in [low, high], and with the powers in `span`, if there are any.

    Where there are `roots`, the value is 0 where one of them is, and nowhere else; None: that is not known.
    """

    hi: Tree
    lo: Tree | None
    low: float
    high: float
    powers: tuple[Power, ...] = ()
    span: tuple[float, float] = (0.0, 0.0)
    roots: tuple[Tree, ...] | None = None

    @property
    def parts(self) -> tuple[Tree, ...]:
        """All that it is made of."""
        powers = (part for power in self.powers for part in power)
        return tuple(part for part in (self.hi, self.lo, *powers) if part is not None)

    @property
    def whole(self) -> tuple[float, float]:
        """Where the value lies, powers and all."""
        return self.span if self.powers else (self.low, self.high)

    @property
    def zeros(self) -> tuple[Tree, ...] | None:
        """The roots; of an exact value itself, and none of what is not near 0."""
        if self.roots is not None or (self.lo is not None and not self.least):
            return self.roots
        return () if self.least else None if self.powers else (self.hi,)

    @property
    def size(self) -> float:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))

    @property
    def least(self) -> float:
        """The smallest magnitude."""
        if not self.low <= 0 <= self.high:
            return min(abs(self.low), abs(self.high))
        return 0.0 if self.lo or self.powers else _least(self.hi)


def _least(x: Tree) -> float:
    """The smallest magnitude, as far as the last operation tells it: of a choice of constants, say."""
    match x.op:
        case "num":
            return float(abs(x.number))
        case "neg":
            return _least(x.args[0])
        case "sizable":
            return float(x.args[1].number)
        case "select":
            return min(map(_least, x.args[1:]))
    return 0.0


def add_(a: Tree, b: Tree) -> Tree:
    """a + b as one operation, or none."""
    return b if a == ZERO else a if b == ZERO else Tree("add", a, b)


def sub_(a: Tree, b: Tree) -> Tree:
    """a - b, the same."""
    return Tree("neg", b) if a == ZERO else a if b == ZERO else Tree("sub", a, b)


def mul_(a: Tree, b: Tree) -> Tree:
    """a*b, the same; no factor 1."""
    return b if a == ONE else a if b == ONE else Tree("mul", a, b)


def fma_(a: Tree, b: Tree, c: Tree) -> Tree:
    """a*b + c, rounded once; the same."""
    if c == ZERO:
        return mul_(a, b)
    return add_(b, c) if a == ONE else add_(a, c) if b == ONE else Tree("fma", a, b, c)


def sum_(a: Tree, b: Tree) -> Tree:
    """a + b for a small b that, as a product, need not be rounded first."""
    return Tree("fma", *b.args, a) if b.op == "mul" and a != ZERO else add_(a, b)


def contracted(a: Tree, b: Tree) -> Tree:
    """a + b, and where one of them is a product, or less one, as one operation."""
    for x, y in ((a, b), (b, a)):
        product = y.args[0] if y.op == "neg" else y
        if product.op == "mul" and x != ZERO:
            first, second = product.args
            return Tree("fma", neg_(first) if y.op == "neg" else first, second, x)
    return add_(a, b)


def neg_(a: Tree) -> Tree:
    """-a; a constant's sign is its own."""
    return num(-a.number) if a.op == "num" else a.args[0] if a.op == "neg" else Tree("neg", a)


def select_(condition: Tree, a: Tree, b: Tree) -> Tree:
    """a where the condition holds, else b."""
    return a if a == b else Tree("select", condition, a, b)


def is_power_of_two(a: Wide) -> bool:
    """Whether a product with it is exact."""
    if a.hi.op != "num" or a.lo is not None or not a.hi.number or a.powers:
        return False
    top, bottom = abs(a.hi.number.numerator), a.hi.number.denominator
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0


Ends = tuple[float, float]


def _product(a: Ends, b: Ends) -> Ends:
    ends = [0.0 if 0 in (x, y) else x * y for x in a for y in b]
    return min(ends), max(ends)


def _quotient(a: Ends, b: Ends) -> Ends:
    if b[0] <= 0 <= b[1]:
        return -math.inf, math.inf
    return _product(a, (1 / b[1], 1 / b[0]))


@dataclass(frozen=True)
class Arithmetic:
    """Double-word arithmetic, or plain floats where `wide` is false, in a format.

    `facts` are bounds of floats that hold for all inputs, as far as the operations themselves do not tell. Beside
    what is not small, an exponential's 2^k counts as what `faint` has for it: 0 where it is nothing beside that.
    A product hi + lo is also a*b + c with the floats that `products` has for it, which takes fewer operations where
    it is to be rounded.
    """

    wide: bool
    format: Working = DOUBLE
    facts: dict[Tree, Ends] = field(default_factory=dict, compare=False)
    faint: dict[Tree, Tree] = field(default_factory=dict, compare=False)
    products: dict[tuple[Tree, Tree | None], tuple[Tree, Tree, Tree]] = field(default_factory=dict, compare=False)

    def constant(self, value: Fraction) -> Wide:
        """A rational constant as hi + lo."""
        hi = self.format.nearest(value)
        lo = self.format.nearest(value - hi)
        slack = 2.0 ** (3 - self.format.bits)
        low, high = sorted((float(value) * (1 - slack), float(value) * (1 + slack)))
        exact = Wide(num(hi), num(lo) if lo and self.wide else None, low, high)
        return replace(exact, low=float(value), high=float(value)) if value == hi else exact

    def neg(self, a: Wide) -> Wide:
        """-a, exactly."""
        hi, lo = neg_(a.hi), None if a.lo is None else neg_(a.lo)
        if (a.hi, a.lo) in self.products:
            first, second, rest = self.products[a.hi, a.lo]
            self.products[hi, lo] = neg_(first), second, neg_(rest)
        return Wide(hi, lo, -a.high, -a.low, a.powers, (-a.span[1], -a.span[0]))

    def ordered(self, a: Tree, b: Tree, low: Tree = ZERO) -> tuple[Tree, Tree]:
        """a + b + low where |a| >= |b|, or a is 0, as hi + lo (Fast2Sum)."""
        total = add_(a, b)
        return total, sum_(sub_(b, sub_(total, a)), low)

    def any_order(self, a: Tree, b: Tree, low: Tree = ZERO) -> tuple[Tree, Tree]:
        """a + b + low as hi + lo (2Sum)."""
        total = add_(a, b)
        part = sub_(total, a)
        return total, sum_(add_(sub_(a, sub_(total, part)), sub_(b, part)), low)

    def tight(self, a: Wide) -> Wide:
        """The same with a lo of at most half an ulp of hi: a quotient's is larger."""
        if a.lo is None:
            return a
        hi, lo = self.ordered(a.hi, a.lo)
        return replace(a, hi=hi, lo=lo)

    def add(self, a: Wide, b: Wide) -> Wide:
        """a + b."""
        if a.powers and a.powers == b.powers:
            span = (a.span[0] + b.span[0], a.span[1] + b.span[1])
            return replace(self._sum(replace(a, powers=()), replace(b, powers=())), powers=a.powers, span=span)
        if a.powers and b.powers:
            a, b = (self._with_p(x) for x in (a, b))
            if a.powers == b.powers:
                return self.add(a, b)
            if len(a.powers) == len(b.powers) == 1:
                return self._beside_powers(a, b)
            a, b = (self.flat(x, lambda s: s) for x in (a, b))
        return self._sum(*(self.beside(x, y) for x, y in ((a, b), (b, a))))

    def _sum(self, a: Wide, b: Wide) -> Wide:
        """a + b, without powers, or of the same ones."""
        low, high = a.low + b.low, a.high + b.high
        if not self.wide:
            return Wide(contracted(a.hi, b.hi), None, low, high)
        if a.hi == ZERO or b.hi == ZERO:
            return b if a.hi == ZERO else a
        for x, y in ((a, b), (b, a)):
            if x.lo is None and (y.hi, y.lo) in self.products and x.least <= 2 * low <= 2 * high <= 4 * x.least:
                return self._beside_product(x.hi, *self.products[y.hi, y.lo], low, high)
        first, second = (a, b) if a.least >= b.size or self._is_coarse(a, b) else (b, a)
        is_first = first.least >= second.size or self._is_coarse(first, second)
        both = self.ordered if is_first else self.any_order
        rest = sum_(first.lo or ZERO, second.lo or ZERO)
        hi, lo = both(first.hi, second.hi, rest)
        return Wide(hi, lo, low, high)

    @staticmethod
    def _beside_product(x: Tree, a: Tree, b: Tree, rest: Tree, low: float, high: float) -> Wide:
        """x + a*b + rest, which lies between x/2 and 2*x: so of x it is taken exactly (P. Sterbenz, 1974)."""
        total = fma_(a, b, x)
        return Wide(total, add_(fma_(a, b, sub_(x, total)), rest), low, high)

    def _is_coarse(self, a: Wide, b: Wide) -> bool:
        """Whether a is a constant and a multiple of b's ulp: then Fast2Sum is exact, whichever is larger (S. Rump,
        T. Ogita and S. Oishi, 2008)."""
        if a.hi.op != "num" or not a.hi.number or math.isinf(b.size):
            return False
        top, bottom = abs(a.hi.number.numerator), a.hi.number.denominator
        return bool(Fraction(top & -top, bottom) * 2 ** (self.format.bits - 1) >= Fraction(b.size))

    def sub(self, a: Wide, b: Wide) -> Wide:
        """a - b."""
        return self.add(a, self.neg(b))

    def mul(self, a: Wide, b: Wide) -> Wide:
        """a*b."""
        low, high = _product((a.low, a.high), (b.low, b.high))
        powers, span = (*a.powers, *b.powers), _product(a.whole, b.whole)
        for x, y in ((a, b), (b, a)):
            if x.hi.op == "num" and abs(x.hi.number) == 1 and x.lo is None:
                return replace(y if x.hi.number == 1 else self.neg(y), powers=powers, span=span)
            if is_power_of_two(x):
                lo = None if y.lo is None else mul_(x.hi, y.lo)
                return Wide(mul_(x.hi, y.hi), lo, low, high, powers, span)
        hi = mul_(a.hi, b.hi)
        zeros = [x.zeros for x in (a, b)]
        roots = None if zeros[0] is None or zeros[1] is None else tuple(dict.fromkeys(zeros[0] + zeros[1]))
        if not self.wide:
            return Wide(hi, None, low, high, powers, span, roots)
        lo, rest = Tree("fma", a.hi, b.hi, neg_(hi)), ZERO
        for x, y in ((a, b), (b, a)):
            if y.lo is not None:
                lo, rest = fma_(x.hi, y.lo, lo), fma_(x.hi, y.lo, rest)
        self.products[hi, lo] = a.hi, b.hi, rest
        return Wide(hi, lo, low, high, powers, span, roots)

    def product(self, a: Tree, b: Tree, rest: Tree, low: float, high: float) -> Wide:
        """a*b + rest for two floats and a small rest."""
        hi = mul_(a, b)
        lo = add_(Tree("fma", a, b, neg_(hi)), rest)
        self.products[hi, lo] = a, b, rest
        return Wide(hi, lo, low, high)

    def div(self, a: Wide, b: Wide, inverse: Tree | None = None) -> Wide:
        """a/b: q = a.hi*(1/b.hi), for some 1/b.hi that is nearly it, and what is left of a, over b."""
        b = self.flat(b)
        low, high = _quotient((a.low, a.high), (b.low, b.high))
        span = _quotient(a.whole, b.whole)
        if is_power_of_two(b):
            return self.mul(a, self.constant(1 / b.hi.number))
        if len(a.powers) == 1:  # hi*p and lo*p are wanted for the divisor, more often than not
            a = self._with_p(a)
        if b.low <= 0 <= b.high:  # poles are taken care of at the end; 1/(b == 0 ? 1 : b) compilers take for 1/b
            b = replace(b, hi=add_(b.hi, select_(Tree("eq", b.hi, ZERO), ONE, ZERO)))
        if not self.wide:
            return Wide(Tree("div", a.hi, b.hi), None, low, high, a.powers, span)
        inverse = inverse or self.inverse(b)
        quotient = mul_(a.hi, inverse)
        rest = Tree("fma", neg_(quotient), b.hi, a.hi)
        if a.lo is None and b.lo is not None:
            rest = fma_(neg_(quotient), b.lo, rest)
        elif a.lo is not None:
            rest = add_(rest, a.lo if b.lo is None else fma_(neg_(quotient), b.lo, a.lo))
        return Wide(quotient, mul_(rest, inverse), low, high, a.powers, span)

    def inverses(self, a: Wide, b: Wide) -> tuple[Tree, Tree]:
        """1/a.hi and 1/b.hi with one division; for positive a and b."""
        product = Wide(mul_(a.hi, b.hi), None, *_product((a.low, a.high), (b.low, b.high)))
        inverse = self.inverse(product)
        found = mul_(inverse, b.hi), mul_(inverse, a.hi)
        for of, x in zip(found, (a, b), strict=True):
            self.facts[of] = 1 / x.high, 1 / x.low
        return found

    def inverse(self, b: Wide) -> Tree:
        """1/b.hi."""
        if b.hi.op == "num":
            return num(self.format.nearest(1 / b.hi.number))
        return Tree("div", ONE, b.hi)

    def select(self, condition: Tree, a: Wide, b: Wide) -> Wide:
        """a where the condition holds, else b."""
        count = max(len(a.powers), len(b.powers))
        if count == 1:
            a, b = self._with_p(a), self._with_p(b)
        span = min(a.whole[0], b.whole[0]), max(a.whole[1], b.whole[1])
        a, b = (self._padded(x, count) for x in (a, b))
        powers: list[Power] = []
        for i in range(count):
            (p, s), (q, t) = a.powers[i], b.powers[i]
            if (p is None) != (q is None):
                a, b = (self._absorbed(x, i) for x in (a, b))
                p = q = None
            powers.append((None if p is None or q is None else select_(condition, p, q), select_(condition, s, t)))
        lo = None if a.lo is None and b.lo is None else select_(condition, a.lo or ZERO, b.lo or ZERO)
        hi = select_(condition, a.hi, b.hi)
        return Wide(hi, lo, min(a.low, b.low), max(a.high, b.high), tuple(powers), span)

    @staticmethod
    def _padded(a: Wide, count: int) -> Wide:
        return replace(a, powers=(*a.powers, *[(ONE, ONE)] * (count - len(a.powers))), span=a.whole)

    @staticmethod
    def _absorbed(a: Wide, i: int) -> Wide:
        """With hi and lo multiplied by p of one of the powers."""
        p, s = a.powers[i]
        if p is None:
            return a
        powers = (*a.powers[:i], (None, s), *a.powers[i + 1 :])
        lo = None if a.lo is None else mul_(a.lo, p)
        low, high = a.low, a.high
        if p != ONE:  # p may be tiny, and is not 0
            low, high = (low * 2.0**-900 if low > 0 else low), (high * 2.0**-900 if high < 0 else high)
        return Wide(mul_(a.hi, p), lo, low, high, powers, a.span)

    def _beside_powers(self, a: Wide, b: Wide) -> Wide:
        """a + b with the s of a: that of b is as large or 2^300 times as large, or the other way round."""
        (_, s), (_, t) = *a.powers, *b.powers
        quotient = mul_(t, select_(Tree("lt", s, ONE), num(2**300), ONE))
        part = replace(
            b, hi=mul_(b.hi, quotient), lo=None if b.lo is None else mul_(b.lo, quotient), powers=a.powers
        )
        return self.add(a, part)

    def _with_p(self, a: Wide) -> Wide:
        """Multiplied by each p; of the powers each s stays."""
        for i in range(len(a.powers)):
            a = self._absorbed(a, i)
        return a

    def flat(self, a: Wide, s_too: Callable[[Tree], Tree] | None = None) -> Wide:
        """Without powers: multiplied by each p, and by what `s_too` makes of each s."""
        whole = a.whole
        a = self._with_p(a)
        for _, s in a.powers:
            if s_too is not None and s != ONE:
                factor = s_too(s)
                a = replace(a, hi=mul_(a.hi, factor), lo=None if a.lo is None else mul_(a.lo, factor))
        return replace(a, powers=(), low=whole[0], high=whole[1])

    def beside(self, a: Wide, other: Wide) -> Wide:
        """a as a term beside another: s is left out where the other one is large enough not to care."""
        if not a.powers or Fraction(other.least) >= SMALL:
            return self._flat_beside(a, other)
        tiny = Tree("lt", Tree("abs", other.hi), num(SMALL))
        return self.flat(a, lambda s: select_(tiny, s, ONE))

    def _flat_beside(self, a: Wide, other: Wide) -> Wide:
        """Without powers, and exactly 0 where it is nothing beside what is not small."""
        found = self.flat(a)
        if other.powers or other.least < FAINT_BESIDE:
            return found
        if not a.powers:  # an input: of a product with it the other factor may be large
            itself = found.hi.args[0] if found.hi.op == "neg" else found.hi
            return replace(found, hi=self._faintly(found.hi)) if itself in self.faint else found
        if a.size > FAINT_TIMES:
            return found
        return replace(found, hi=self._faintly(found.hi), lo=found.lo and self._faintly(found.lo))

    def _faintly(self, a: Tree) -> Tree:
        """A product as it counts beside what is not small: what is left of it there would underflow in the next."""
        if a in self.faint:
            return self.faint[a]
        match a.op:
            case "mul" | "neg":
                return Tree(a.op, *map(self._faintly, a.args))
            case "select":
                return select_(a.args[0], *map(self._faintly, a.args[1:]))
        return a

    def beside_input(self, a: Wide, other: Wide) -> Wide:
        """The sum of a value with powers and 0, or something in x alone, which is large where s is not 1.

        It keeps s where the other term is 0, so that the sum is rounded before it is scaled.
        """
        if other.least:
            return self.add(self._flat_beside(a, other), other)
        zero = Tree("eq", other.hi, ZERO)
        found = self.add(self.flat(a), other)
        powers: tuple[Power, ...] = tuple((None, select_(zero, s, ONE)) for _, s in a.powers if s != ONE)
        return replace(found, powers=powers, span=(found.low, found.high))

    def beside_any(self, a: Wide, other: Wide) -> Wide:
        """The sum of a value with one power and any other, which where it is small keeps s, and the other one is as
        large: subnormal terms of a result are rounded with it alone."""
        ((_, s),) = a.powers
        tiny = Tree("lt", Tree("abs", other.hi), num(SMALL))
        large = select_(tiny, select_(Tree("lt", s, ONE), num(2**300), ONE), ONE)
        lo = None if other.lo is None else mul_(other.lo, large)
        found = self._sum(self.flat(a), replace(other, hi=mul_(other.hi, large), lo=lo))
        span = a.span[0] + other.low, a.span[1] + other.high
        return replace(found, powers=((None, select_(tiny, s, ONE)),), span=span)

    def rounded(self, a: Wide, *, signed: bool = True) -> Tree:
        """hi + lo, rounded once, and scaled; -0 is +0 if it need not be `signed`."""
        total = a.hi
        if a.lo is not None:
            lo = a.lo
            if a.size > LARGE:  # inf - inf is no number
                lo = select_(Tree("lt", Tree("abs", a.hi), Tree("inf")), lo, ZERO)
            total = fma_(*self.products[a.hi, lo]) if (a.hi, lo) in self.products else sum_(a.hi, lo)
            if signed and a.low <= 0 <= a.high and a.hi != ZERO:  # -0 + 0 is +0
                for root in (total,) if a.zeros is None else a.zeros:
                    total = select_(Tree("eq", root, ZERO), a.hi, total)
        for p, _ in a.powers:
            total = total if p is None else mul_(total, p)
        if a.lo is not None and len(a.powers) == 1:
            total = self._on_grid(a, total)
        for _, s in a.powers:
            total = mul_(total, s)
        return total

    def _on_grid(self, a: Wide, total: Tree) -> Tree:
        """hi + lo as `total` is it, or where s makes a subnormal float of it rounded to one, and only once."""
        ((p, s),) = a.powers
        if s == ONE or a.lo is None:
            return total
        hi, lo = (a.hi, a.lo) if p is None else (mul_(a.hi, p), mul_(a.lo, p))
        least = self.format.least * 2**self.format.shift
        normal = num(least * 2 ** (self.format.bits - 1))
        large = Tree("copysign", normal, hi)  # from it to twice as much the floats are the multiples of least
        first, rest = self.ordered(large, hi, lo)
        coarse = Tree("copysign", sub_(add_(first, rest), large), hi)
        below = Tree("lt", Tree("abs", total), normal)
        found = select_(below, coarse, total)
        return found if s.op == "num" else select_(Tree("lt", s, ONE), found, total)
