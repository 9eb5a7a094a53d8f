"""A cell: an open interval of the line on one side of 0, where w = |x| > 0."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Cell:
    """lo < x < hi, with 0 outside; None stands for infinity. `sign` is that of x, so x = sign * w."""

    lo: Fraction | None
    hi: Fraction | None

    @property
    def sign(self) -> int:
        """+1 on the right of 0, -1 on the left."""
        return 1 if self.lo is not None and self.lo >= 0 else -1

    @property
    def near(self) -> Fraction:
        """The end nearer to 0, as a value of w."""
        end = self.lo if self.sign > 0 else self.hi
        assert end is not None
        return abs(end)

    @property
    def far(self) -> Fraction | None:
        """The end farther from 0, as a value of w; None where the cell is unbounded."""
        end = self.hi if self.sign > 0 else self.lo
        return None if end is None else abs(end)

    def split(self, at: Fraction) -> tuple[Cell, Cell]:
        """The two cells left and right of a point inside."""
        return Cell(self.lo, at), Cell(at, self.hi)

    def __contains__(self, x: Fraction) -> bool:
        return (self.lo is None or self.lo < x) and (self.hi is None or x < self.hi)

    def text(self, variable: str) -> str:
        """The cell as a condition on the variable."""
        if self.lo is None:
            return f"{variable} < {self.hi}"
        if self.hi is None:
            return f"{variable} > {self.lo}"
        return f"{self.lo} < {variable} < {self.hi}"

    def __str__(self) -> str:
        return self.text("x")
