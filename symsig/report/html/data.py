"""What a report is made of: chapters, one a function, with a line for each callable that was measured."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from symsig.audit.profile import Profile
from symsig.model import Audit, Dtype, Function, Plan

Kind = Literal["kernel", "textbook", "peer"]
"""Ours, a form that people write, or somebody else's; the last two claim nothing."""


@dataclass(frozen=True)
class Line:
    """One callable in one format: its audit, its errors along the floats, and what it claims to keep below."""

    kind: Kind
    audit: Audit
    profile: Profile | None = None
    claim: float = math.inf

    @property
    def holds(self) -> bool:
        """Whether the worst error found is within the claim and every special value is right."""
        return self.audit.max_ulp <= self.claim and not self.audit.special_defects


@dataclass(frozen=True)
class Chapter:
    """A function with all that was measured of it; the plan where there is one, and the places of its branches."""

    function: Function
    lines: tuple[Line, ...]
    plan: Plan | None = None
    edges: tuple[float, ...] = ()

    @property
    def dtypes(self) -> list[Dtype]:
        """The formats that were measured, in their order."""
        return list(dict.fromkeys(line.audit.dtype for line in self.lines))

    def of(self, dtype: Dtype) -> list[Line]:
        """The lines of one format."""
        return [line for line in self.lines if line.audit.dtype == dtype]

    def name_of(self, line: Line) -> str:
        """A language, or what people write: of a textbook form its formula; a peer's name is that already."""
        forms = {form.name: form.formula for form in self.function.textbook if line.kind == "textbook"}
        return forms.get(line.audit.target, line.audit.target)

    @property
    def targets(self) -> list[str]:
        """Who was measured in any format, in order: a place in it is a colour."""
        return list(dict.fromkeys(line.audit.target for line in self.lines))
