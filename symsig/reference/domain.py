""" "0 < x < 1, y >= 0" -> for each variable the floats that are inside, and whether their ends are."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from symsig.expr import Tree, meaning, parse_domain, show
from symsig.expr.tree import variables
from symsig.model import Function, SymsigError

_MIRRORED = {"lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}


class Range(NamedTuple):
    """[low, high]: the float64s that one variable may be; an infinite end is no end.

    `low_open` says that `low` itself is outside, and the function there the limit from inside. The floats
    beyond an end that is no float, such as 1/3, begin at the next one, which is never open.
    """

    low: float = -np.inf
    high: float = np.inf
    low_open: bool = False
    high_open: bool = False

    def outside(self, x: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
        """Where x is beyond an end; NaN is not."""
        beyond: npt.NDArray[np.bool_] = (x < self.low) | (x > self.high)
        return beyond

    def at_open_end(self, x: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
        """Where x is an end that is not inside."""
        at: npt.NDArray[np.bool_] = ((x == self.low) & self.low_open) | ((x == self.high) & self.high_open)
        return at


def ranges(function: Function) -> tuple[Range, ...]:
    """The range of each variable, in order. Raises SymsigError where the domain says something else."""
    return _read(function.domain, tuple(v.name for v in function.variables))


@lru_cache(maxsize=1024)
def _read(domain: str, names: tuple[str, ...]) -> tuple[Range, ...]:
    found = dict.fromkeys(names, Range())
    for condition in parse_domain(domain):
        name, op, bound = _bound(condition)
        if name not in found:
            raise SymsigError(f"domain {domain!r}: {name} is no variable of the function")
        found[name] = _narrowed(found[name], op, bound)
        if found[name].low > found[name].high:
            raise SymsigError(f"domain {domain!r}: no float is inside")
    return tuple(found.values())


def _bound(condition: Tree) -> tuple[str, str, Fraction]:
    """(variable, comparison, number): what `variable comparison number` says."""
    op, (left, right) = condition.op, condition.args
    if right.op == "var":
        left, right, op = right, left, _MIRRORED.get(op, op)
    number = None if variables(right) else meaning(right)
    if left.op != "var" or op not in _MIRRORED or number is None or not number.is_Rational:
        raise SymsigError(f"domain {show(condition)!r}: compare a variable with a number, by <, <=, > or >=")
    return left.name, op, Fraction(int(number.p), int(number.q))


def _narrowed(old: Range, op: str, bound: Fraction) -> Range:
    """The range with one more condition."""
    if op in ("lt", "le"):
        mirrored = Range(-old.high, -old.low, old.high_open, old.low_open)
        new = _narrowed(mirrored, _MIRRORED[op], -bound)
        return Range(-new.high, -new.low, new.high_open, new.low_open)
    at = float(bound)
    if Fraction(at) < bound:
        at = float(np.nextafter(at, np.inf))
    is_open = op == "gt" and Fraction(at) == bound
    if at < old.low or (at == old.low and not is_open):
        return old
    return old._replace(low=at + 0.0, low_open=is_open)
