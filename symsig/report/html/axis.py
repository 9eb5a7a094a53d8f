"""The float-ordered axis: where an input is drawn, and which floats are written below."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from symsig.audit.profile import Profile
from symsig.model import Dtype
from symsig.ulp import ordered

APART = 0.055
"""The least distance between two numbers below the axis, as a share of it."""

_POWERS = (0, -16, 100, -100, 2, 300, -300, -8, 30, -30, -4, 1, 200, -200, -2, -12, -1, 3)
_WRITTEN = (*(10.0**power for power in _POWERS), 500.0, 50.0, 0.5, 700.0, 200.0, 300.0, 20.0, 0.9, 5.0, 0.2)
"""What is written if there is room, of both signs, the most telling first."""


class Axis:
    """From floats of one format to [0, 1]: every bin of the profiles is equally wide."""

    def __init__(self, profiles: Iterable[Profile], dtype: Dtype) -> None:
        bins = {(b.low, b.high) for profile in profiles for b in profile.bins}
        self._dtype = dtype
        ends = sorted(bins, key=lambda pair: int(self._keys([pair[0]])[0]))
        self.lows = [low for low, _ in ends]
        self.low, self.high = ends[0][0], ends[-1][1]
        # neighbours are told apart by the integers; as float64s only their distances have to be about right
        self._marks = self._keys([*self.lows, self.high]).astype(np.float64)

    def _keys(self, values: Iterable[float]) -> npt.NDArray[np.int64]:
        return ordered(np.array(list(values), self._dtype))

    def at(self, values: Iterable[float]) -> npt.NDArray[np.float64]:
        """The places of some floats; what is beyond an end is drawn there."""
        places = np.linspace(0.0, 1.0, len(self._marks))
        found: npt.NDArray[np.float64] = np.interp(self._keys(values).astype(np.float64), self._marks, places)
        return found

    def ticks(self) -> list[tuple[float, str]]:
        """(place, number) of the floats to write, from left to right."""
        with np.errstate(over="ignore"):
            wanted = [0.0, *(sign * size for size in _WRITTEN for sign in (1, -1))]
            wanted = [v for v in wanted if np.isfinite(np.array(v, self._dtype))]
        kept: list[tuple[float, str]] = []
        for value in (v for v in wanted if self.low <= v <= self.high):
            place = float(self.at([value])[0])
            if all(abs(place - other) >= APART for other, _ in kept):
                kept.append((place, number(value)))
        return sorted(kept)


def number(value: float) -> str:
    """A float for people, short and with a proper minus: −1e−16."""
    text = f"{value:g}" if value == 0 or 1e-3 <= abs(value) <= 1e3 else f"{value:.0e}"
    return text.replace("e+0", "e").replace("e+", "e").replace("e-0", "e-").replace("-", "−")
