"""The one definition of an ULP: ulp(v) = 2^(max(floor(log2 |v|), emin) - p + 1), and the formats it speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from symsig.model import Dtype


@dataclass(frozen=True)
class Format:
    """A binary floating-point format of IEEE 754: precision p in bits, exponents emin..emax of normal numbers."""

    dtype: Dtype
    precision: int
    emin: int
    emax: int

    @property
    def bits(self) -> int:
        """Width of the format in bits."""
        return np.dtype(self.dtype).itemsize * 8

    @property
    def tiniest(self) -> int:
        """Exponent of the smallest subnormal, 2^tiniest."""
        return self.emin - self.precision + 1


FORMATS: dict[Dtype, Format] = {
    "float64": Format("float64", 53, -1022, 1023),
    "float32": Format("float32", 24, -126, 127),
}
