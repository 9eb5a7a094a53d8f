"""The upright axis: errors in ULP on a logarithmic scale, which is drawn closer together above the claims."""

from __future__ import annotations

import math
from collections.abc import Sequence

from symsig.report.html.data import Line

LEAST = 1 / 16
"""The least error that is told from none in a plot, in ULP: nobody looks for one below."""

LOWER = 0.55
"""The share of the height that is below the claims, where our own kernels are."""

APART = 0.05
"""The least distance between two levels that are written beside the plot, as a share of the height."""


class Scale:
    """From errors to [0, 1], with a place on top for what is infinitely wrong."""

    def __init__(self, lines: Sequence[Line]) -> None:
        sizes = [bin.ulp for line in lines if line.profile for bin in line.profile.bins]
        sizes += [line.audit.max_ulp for line in lines]
        claims = {line.claim for line in lines if math.isfinite(line.claim)}
        self.levels = sorted({0.5, *claims})
        self.infinite = any(map(math.isinf, sizes))
        self._knee = 1.5 * max(1.0, *self.levels)
        self._top = max([self._knee, *(1.5 * size for size in sizes if math.isfinite(size))])

    def at(self, ulp: float) -> float:
        """The height of an error."""
        if math.isinf(ulp):
            return 0.97
        above = (0.9 if self.infinite else 0.97) if self._top == self._knee else LOWER
        if ulp <= self._knee:
            return above * _log(ulp, LEAST) / _log(self._knee, LEAST)
        return LOWER + (0.37 if self.infinite else 0.42) * _log(ulp, self._knee) / _log(self._top, self._knee)

    def ticks(self) -> list[tuple[float, float]]:
        """(height, error) of the errors to write, upwards."""
        powers = [10.0**power for power in range(-1, math.floor(math.log10(self._top)) + 1)]
        found: list[tuple[float, float]] = []
        for value in [*powers, *([math.inf] if self.infinite else [])]:
            if not found or self.at(value) - found[-1][0] >= APART:
                found.append((self.at(value), value))
        return found

    def names(self) -> list[tuple[float, str]]:
        """(height, words) of the levels, those that are close together in one."""
        groups: list[list[float]] = []
        for level in self.levels:
            if groups and self.at(level) - self.at(groups[-1][-1]) < APART and level != 0.5:
                groups[-1].append(level)
            else:
                groups.append([level])
        return [(sum(map(self.at, group)) / len(group), _words(group)) for group in groups]


def _words(levels: Sequence[float]) -> str:
    numbers = ", ".join(f"{level:g}" for level in levels)
    return numbers if list(levels) == [0.5] else f"claim {numbers}"


def _log(value: float, unit: float) -> float:
    """How far a value is above a unit, and 0 below."""
    return math.log(max(value, unit) / unit)
