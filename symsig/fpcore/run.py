"""FPCore on NumPy arrays: each operation rounded once to the format of its rounding context."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import reduce
from itertools import combinations, pairwise
from typing import Any

import mpmath
import numpy as np

from symsig.emit import constant
from symsig.fpcore.core import Core, annotated, digits, let
from symsig.fpcore.datum import Datum, Form, Number, Symbol, mistake, shown
from symsig.fpcore.fused import fma
from symsig.fpcore.operations import COMPARISONS, LETS
from symsig.fpcore.rounding import NEAREST, Context, context_of

MAX_DEPTH = 200


def _elementwise(function: Callable[..., float]) -> Callable[..., Any]:
    """A function of Python's floats, for arrays: good to the last bits of a double, and rounded from there."""

    def call(*args: Any) -> Any:
        wide = [np.asarray(a, np.float64) for a in args]
        return np.vectorize(function, otypes=[np.float64])(*wide).astype(np.result_type(*args))

    return call


def _remainder(a: float, b: float) -> float:
    return math.remainder(a, b) if math.isfinite(a) and b != 0 and not math.isnan(b) else math.nan


def _chain(test: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *args: _all(*(test(a, b) for a, b in pairwise(args)))


def _distinct(*args: Any) -> Any:
    return _all(*(np.not_equal(a, b) for a, b in combinations(args, 2)))


def _all(*args: Any) -> Any:
    return reduce(np.logical_and, args, np.True_)


def _any(*args: Any) -> Any:
    return reduce(np.logical_or, args, np.False_)


def _named(*names: str) -> dict[str, Callable[..., Any]]:
    """NumPy's functions that are called as FPCore's are."""
    return {name: getattr(np, name) for name in names}


NUMPY: dict[str, Callable[..., Any]] = {
    "+": np.add,
    "-": lambda a, *b: np.subtract(a, *b) if b else np.negative(a),
    "*": np.multiply,
    "/": np.divide,
    "fabs": np.abs,
    "fma": fma,
    "pow": np.power,
    **_named("exp", "exp2", "expm1", "log", "log10", "log2", "log1p", "sqrt", "cbrt", "hypot"),
    **_named("sin", "cos", "tan", "sinh", "cosh", "tanh"),
    **{f"a{name}": getattr(np, f"arc{name}") for name in ("sin", "cos", "tan", "tan2", "sinh", "cosh", "tanh")},
    **_named("ceil", "floor", "trunc", "fmod", "fmax", "fmin", "copysign"),
    "erf": _elementwise(math.erf),
    "erfc": _elementwise(math.erfc),
    "remainder": _elementwise(_remainder),
    "fdim": lambda a, b: np.where(a <= b, np.zeros_like(a - b), a - b),
    "nearbyint": np.rint,
    "round": lambda a: np.copysign(np.floor(np.abs(a)) + (np.abs(a) - np.floor(np.abs(a)) >= 0.5), a),
    **{name: _chain(getattr(np, f)) for name, f in {"<": "less", "<=": "less_equal", "==": "equal"}.items()},
    **{name: _chain(getattr(np, f)) for name, f in {">": "greater", ">=": "greater_equal"}.items()},
    "!=": _distinct,
    "and": _all,
    "or": _any,
    "not": np.logical_not,
    **_named("isfinite", "isinf", "isnan", "signbit"),
    "isnormal": lambda a: np.isfinite(a) & (np.abs(a) >= np.finfo(np.asarray(a).dtype).tiny),
}
"""What computes each operation; tgamma and lgamma have nothing."""

CONSTANTS: dict[str, Callable[[], Any]] = {
    "E": lambda: mpmath.mp.e,
    "LOG2E": lambda: 1 / mpmath.mp.log(2),
    "LOG10E": lambda: 1 / mpmath.mp.log(10),
    "LN2": lambda: mpmath.mp.log(2),
    "LN10": lambda: mpmath.mp.log(10),
    "PI": lambda: mpmath.mp.pi,
    "PI_2": lambda: mpmath.mp.pi / 2,
    "PI_4": lambda: mpmath.mp.pi / 4,
    "M_1_PI": lambda: 1 / mpmath.mp.pi,
    "M_2_PI": lambda: 2 / mpmath.mp.pi,
    "M_2_SQRTPI": lambda: 2 / mpmath.mp.sqrt(mpmath.mp.pi),
    "SQRT2": lambda: mpmath.mp.sqrt(2),
    "SQRT1_2": lambda: 1 / mpmath.mp.sqrt(2),
}
SPECIAL = {"INFINITY": np.inf, "NAN": np.nan, "TRUE": np.True_, "FALSE": np.False_}


def run(core: Core, arrays: tuple[Any, ...], known: Mapping[str, Core] | None = None) -> Any:
    """The core's body on arrays, in its own rounding context; `known` are the cores that it may call.

    Raises SymsigError with the place of what NumPy cannot do: another format or direction of rounding, tgamma.
    """
    if len(arrays) != len(core.arguments):
        raise mistake(core.at, f"{len(core.arguments)} arguments are wanted, not {len(arrays)}")
    wide = np.broadcast_arrays(*arrays)
    with np.errstate(all="ignore"):
        result = _Runner(known or {}).call(core, wide)
    return np.broadcast_to(result, wide[0].shape) if wide else result


def _argument(datum: Datum, context: Context) -> Context:
    return context.after(annotated(datum)[0]) if isinstance(datum, Form) else context


def _rounded(value: Any, context: Context, datum: Datum) -> Any:
    return np.asarray(value).astype(_dtype(context, datum))


def _dtype(context: Context, datum: Datum) -> np.dtype[Any]:
    """The type of results in a context."""
    if context.dtype is None or context.direction != NEAREST:
        what = "real" if context.dtype is None else context.direction
        raise mistake(datum.at, f"{shown(datum)} is not computed: binary64 and binary32 to nearest are, not {what}")
    return np.dtype(context.dtype)


class _Runner:
    def __init__(self, known: Mapping[str, Core]) -> None:
        self.known = known
        self.depth = 0

    def call(self, core: Core, values: Sequence[Any]) -> Any:
        """The core's body in its own context, each argument rounded as it says."""
        context = context_of(core)
        pairs = zip(core.arguments, values, strict=True)
        given = [_rounded(value, _argument(argument, context), argument) for argument, value in pairs]
        return self.value(core.body, dict(zip(core.names, given, strict=True)), context)

    def value(self, datum: Datum, scope: Mapping[str, Any], context: Context) -> Any:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise mistake(datum.at, f"calls nested more than {MAX_DEPTH} deep")
        value = self._value(datum, scope, context)
        self.depth -= 1
        return value

    def _value(self, datum: Datum, scope: Mapping[str, Any], context: Context) -> Any:
        if isinstance(datum, Number):
            return self.literal(datum.value, datum, context)
        if isinstance(datum, Symbol):
            return scope[datum.text] if datum.text in scope else self.constant(datum, context)
        assert isinstance(datum, Form)
        head, operands = datum.head, datum.items[1:]
        if head in LETS:
            bindings, body = let(datum)
            inner = dict(scope)
            for name, value in bindings:
                inner[name.text] = self.value(value, inner if head == "let*" else scope, context)
            return self.value(body, inner, context)
        if head == "!":
            properties, inside = annotated(datum)
            return self.value(inside, scope, context.after(properties))
        if head == "digits":
            return self.literal(digits(datum).value, datum, context)
        if head not in NUMPY and head not in ("if", "cast") and head not in self.known:
            raise mistake(datum.at, f"{shown(datum)} is not computed by NumPy")
        values = [self.value(operand, scope, context) for operand in operands]
        if head == "if":
            return np.where(*values)
        if head == "cast":
            return _rounded(values[0], context, datum)
        if head in NUMPY:
            return self.operation(datum, values, context)
        return self.call(self.known[head], values)

    def operation(self, datum: Form, values: list[Any], context: Context) -> Any:
        """The operation in the context's format; an operand of a narrower one is the same number in that."""
        if datum.head in COMPARISONS or datum.head in ("and", "or", "not") or datum.head.startswith("is"):
            return NUMPY[datum.head](*values)
        if datum.head == "signbit":
            return np.signbit(*values)
        dtype = _dtype(context, datum)
        if any(np.result_type(value, dtype) != dtype for value in values):
            raise mistake(datum.at, f"{shown(datum)}: operands wider than the result would be rounded twice")
        return NUMPY[datum.head](*(np.asarray(value).astype(dtype) for value in values))

    def literal(self, value: Fraction, datum: Datum, context: Context) -> Any:
        dtype = _dtype(context, datum)
        return dtype.type(constant(value, dtype.name).value)  # type: ignore[arg-type]

    def constant(self, symbol: Symbol, context: Context) -> Any:
        if symbol.text in ("TRUE", "FALSE"):
            return SPECIAL[symbol.text]
        dtype = _dtype(context, symbol)
        if symbol.text in SPECIAL:
            return dtype.type(SPECIAL[symbol.text])
        with mpmath.workprec(200):  # far more than enough to round one of them to 53 bits
            sign, mantissa, exponent, _ = (+CONSTANTS[symbol.text]())._mpf_
        return self.literal(Fraction((-1) ** sign * int(mantissa)) * Fraction(2) ** int(exponent), symbol, context)
