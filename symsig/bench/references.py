"""Points a second of our reference, with the error of a float64 to 2^-10 ULP, beside those of other libraries.

The others round a value of a fixed precision, which is less: they neither know that it is enough nor what is left.
Rounds are interleaved, since a machine is faster at one time than at another.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from statistics import median
from typing import Any

import mpmath
import numpy as np
import sympy

from symsig.model import Function
from symsig.reference import evaluate, iv_closure
from symsig.reference.enclosure import spelled_out

BITS = 160
ROUNDS = 5
SPAN = 40.0
"""Inputs are uniform in [-SPAN, SPAN], or in the domain where that is smaller."""

OURS, FEW = 20_000, 200
"""Points of a round: of ours, whose columns are long, and of the others, point by point."""

Evaluate = Callable[[Sequence[float]], object]


@dataclass(frozen=True)
class Speed:
    """Points a second, the median of the rounds, of one library for one function; `why` not, where it is 0."""

    function: str
    library: str
    rate: float
    why: str = ""


def speeds(functions: Sequence[Function], seed: int = 1) -> Iterator[Speed]:
    """Of each function, ours and those of mpmath, mpmath.iv and gmpy2 where that is installed."""
    for function in functions:
        points = np.random.default_rng(seed).uniform(*_span(function), OURS).tolist()
        ways: dict[str, Evaluate | str] = {"symsig": partial(_ours, function)}
        for library, make in (("mpmath", _in_mpmath), ("mpmath.iv", _in_intervals), ("gmpy2", _in_gmpy2)):
            try:
                ways[library] = make(function)
            except ImportError:
                ways[library] = "not installed"
            except KeyError as lacking:
                ways[library] = f"{library} has no {lacking.args[0]}"
        yield from _timed(function.name, ways, points)


def _span(function: Function) -> tuple[float, float]:
    from symsig.reference import ranges

    (allowed,) = ranges(function)
    return max(allowed.low, -SPAN), min(allowed.high, SPAN)


def _timed(name: str, ways: dict[str, Evaluate | str], points: list[float]) -> Iterator[Speed]:
    rates: dict[str, list[float]] = {library: [] for library in ways}
    for _ in range(ROUNDS):
        for library, way in ways.items():
            if not isinstance(way, str):
                some = points if library == "symsig" else points[:FEW]
                start = time.perf_counter()
                way(some)
                rates[library].append(len(some) / (time.perf_counter() - start))
    for library, way in ways.items():
        yield Speed(name, library, *((0.0, way) if isinstance(way, str) else (median(rates[library]),)))


def _ours(function: Function, points: Sequence[float]) -> object:
    return evaluate(function, np.array(points))


def _in_mpmath(function: Function) -> Evaluate:
    return partial(_at_bits, _compiled(function, _MPMATH))


def _at_bits(line: Callable[[Any], Any], points: Sequence[float]) -> object:
    with mpmath.workprec(BITS):
        return [float(line(mpmath.mpf(x))) for x in points]


def _in_intervals(function: Function) -> Evaluate:
    line = iv_closure(spelled_out(function.definition), function.variables)

    def evaluated(points: Sequence[float]) -> object:
        before, mpmath.iv.prec = mpmath.iv.prec, BITS
        try:
            return [line(mpmath.iv.mpf(x)) for x in points]
        finally:
            mpmath.iv.prec = before

    return evaluated


def _in_gmpy2(function: Function) -> Evaluate:
    gmpy2 = import_module("gmpy2")
    names = {"exp": gmpy2.exp, "log": gmpy2.log, "tanh": gmpy2.tanh, "erfc": gmpy2.erfc, "erf": gmpy2.erf}
    line = _compiled(function, names | {"number": gmpy2.mpq, "sqrt": gmpy2.sqrt, "pi": gmpy2.const_pi})

    def evaluated(points: Sequence[float]) -> object:
        with gmpy2.context(gmpy2.get_context(), precision=BITS):
            return [float(line(gmpy2.mpfr(x))) for x in points]

    return evaluated


_MPMATH: dict[str, Any] = {
    "exp": mpmath.exp,
    "log": mpmath.log,
    "tanh": mpmath.tanh,
    "erf": mpmath.erf,
    "erfc": mpmath.erfc,
    "sqrt": mpmath.sqrt,
    "number": lambda p, q: mpmath.mpf(p) / q,
    "pi": lambda: mpmath.pi + 0,
}


def _compiled(function: Function, names: dict[str, Any]) -> Callable[[Any], Any]:
    """The definition in a library's numbers; KeyError for what the library lacks."""
    (x,) = function.variables
    return _line(spelled_out(function.definition), x, names)


def _line(expr: sympy.Expr, x: sympy.Symbol, names: dict[str, Any]) -> Callable[[Any], Any]:
    if expr == x:
        return lambda v: v
    if isinstance(expr, sympy.Rational):
        make, p, q = names["number"], int(expr.p), int(expr.q)
        return lambda v: make(p, q)
    if expr == sympy.pi:
        constant = names["pi"]
        return lambda v: constant()
    if isinstance(expr, sympy.Pow) and isinstance(expr.exp, sympy.Rational) and expr.exp.q <= 2:
        base, power = _line(expr.base, x, names), int(expr.exp.p)
        root = names["sqrt"] if expr.exp.q == 2 else _same
        return lambda v: root(base(v)) ** power
    if isinstance(expr, (sympy.Add, sympy.Mul)):
        return partial(_folded, [_line(part, x, names) for part in expr.args], isinstance(expr, sympy.Add))
    call, part = names[type(expr).__name__], _line(expr.args[0], x, names)
    return lambda v: call(part(v))


def _same(value: Any) -> Any:
    return value


def _folded(parts: list[Callable[[Any], Any]], adding: bool, v: Any) -> Any:
    first, *rest = (part(v) for part in parts)
    for value in rest:
        first = first + value if adding else first * value
    return first
