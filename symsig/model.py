"""The nouns: what a function, an identity, a proof, a plan, a program, a target and an audit are.

Frozen dataclasses and nothing else. The way through them is

    Function --prove--> Proof      Identity --prove--> Proof
        +--derive--> Plan --lower--> Program --emit(Target)--> source --build--> callable --audit--> Audit
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import sympy

    from symsig.expr import Tree

Verdict = Literal["proved", "refuted", "undecided"]
Relation = Literal["==", "<", "<=", ">", ">="]
Dtype = Literal["float64", "float32"]
DTYPES: tuple[Dtype, ...] = ("float64", "float32")


class SymsigError(Exception):
    """A mistake in what a user gave us; its text is the one line to print (exit code 2)."""


@dataclass(frozen=True)
class Textbook:
    """A form in which people write a function, as text in their operation order: worth auditing, not shipping."""

    name: str
    formula: str


@dataclass(frozen=True)
class Function:
    """A function: its definition as a SymPy expression, and what is promised of its kernel.

    `claim` is the largest error, in ULP of the exact result, that the generated kernels may have where the
    target's exp, expm1 and log1p are good ones; a target may add an allowance of its own for each dtype.
    `formula` is the definition as people write it, where SymPy's order of terms is not that. `domain` are the
    conditions on the variables, as text, such as "0 < x < 1": outside the result is NaN, at an open end the limit.
    `scale`, a formula, is for a function of two variables that vanishes along a curve, where no claim in ULP of the
    result can be kept: errors are in ULP of the result or of the scale there, whichever is larger.
    `careful` asks for sums and quotients in double-word arithmetic: about half the error for twice the time.
    """

    name: str
    variables: tuple[sympy.Symbol, ...]
    definition: sympy.Expr
    claim: float
    textbook: tuple[Textbook, ...] = ()
    formula: str = ""
    domain: str = ""
    careful: bool = False
    scale: str = ""

    @property
    def text(self) -> str:
        """What a reader is shown: NAME(x) = the definition as people write it."""
        arguments = ", ".join(v.name for v in self.variables)
        return f"{self.name}({arguments}) = {self.formula or self.definition}"

    def gradient(
        self,
        claim: float,
        textbook: tuple[Textbook, ...] = (),
        order: int = 1,
        *,
        careful: bool | None = None,
        scale: str = "",
    ) -> Function:
        """The derivative of an order in the first variable, by SymPy: NAME_grad, and NAME_grad2 for the second."""
        x = self.variables[0]
        return replace(
            self,
            name=f"{self.name}_grad{order if order > 1 else ''}",
            definition=self.definition.diff(x, order),
            claim=claim,
            textbook=textbook,
            careful=self.careful if careful is None else careful,
            scale=scale,
            formula=f"diff({self.formula or self.definition}, {x}{f', {order}' if order > 1 else ''})",
        )


@dataclass(frozen=True)
class Identity:
    """`lhs relation rhs` for every real x of `domain`; both sides are text in the formula language.

    For `<=` and `>=`, `equality_at` names the points where equality holds, and is proved too: strict elsewhere.
    """

    name: str
    lhs: str
    rhs: str
    relation: Relation = "=="
    domain: str = ""
    equality_at: tuple[str, ...] | None = None
    note: str = ""

    @property
    def file(self) -> str:
        """What its certificate's file is called: its name, in characters that mean nothing in a path."""
        return (re.sub(r"[^\w-]+", "_", self.name).strip("_")[:60] or "identity") + ".json"


@dataclass(frozen=True)
class Witness:
    """A point at which a statement fails, with enclosures of both sides that show it."""

    point: Mapping[str, Fraction]
    lhs: tuple[str, str]
    rhs: tuple[str, str]


@dataclass(frozen=True)
class Proof:
    """What is known of a statement: `proved` has a certificate, `refuted` a witness, `undecided` a reason."""

    identity: Identity
    verdict: Verdict
    seconds: float
    certificate: Mapping[str, Any] | None = None
    witness: Witness | None = None
    reason: str = ""


@dataclass(frozen=True)
class Branch:
    """One cell of the line and the op tree that computes the function there, proved equal to the definition."""

    cell: str
    tree: Tree
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """How to compute a function: branches that neither overflow nor cancel, and their merge into one op tree.

    `own` is the plan of the same function in symsig's own arithmetic, where it is wanted.
    """

    function: Function
    branches: tuple[Branch, ...]
    tree: Tree
    limits: Mapping[str, str] = field(default_factory=dict)
    own: Plan | None = None


@dataclass(frozen=True)
class Part:
    """One float of a real constant written as a sum of floats of falling size, each rounded to nearest.

    Part 0 is the constant rounded to the format, part 1 what that took from it, rounded, and so on. `value` is
    the constant to 400 bits, `text` what it is: sqrt(2/pi).
    """

    value: Fraction
    part: int
    text: str


@dataclass(frozen=True)
class Step:
    """One operation: `name = op(args)`; an argument is an earlier name, an exact rational, or part of a constant.

    A rational is rounded once to the format of the code. `ideal` is the real value that this is, or is the high
    part of, where the step stands for an operation of the plan.
    """

    name: str
    op: str
    args: tuple[str | Fraction | Part, ...]
    ideal: Tree | None = None


@dataclass(frozen=True)
class Magnitudes:
    """Inputs of a magnitude from `least` to `most`: positive if `sign` is 1, negative if it is -1, both if 0."""

    least: float
    most: float
    sign: int


@dataclass(frozen=True)
class Program:
    """Straight-line float code for one function, in the order in which it runs.

    It is the same for every dtype, or for one: then its operations are those of `working`, and the result is
    rounded to `dtype`. The ops are those of `symsig.program.OPS`. `notes` are the lines that a reader of the code
    wants: the formula, the branches, and why each is safe. `definition` and `domain` are the function's, for a
    language that has words for what a kernel is to compute. `usually` a b is b, and a for inputs that are all
    `usual` and not `apart`, where that is the same and costs less.
    """

    name: str
    variables: tuple[str, ...]
    steps: tuple[Step, ...]
    result: str
    notes: tuple[str, ...] = ()
    definition: Tree | None = None
    domain: str = ""
    dtype: Dtype | None = None
    usual: tuple[Magnitudes, ...] = ()
    apart: Apart | None = None
    working: Dtype = "float64"


@dataclass(frozen=True)
class Apart:
    """Inputs of which a program needs much that others do not need, and what it comes to for them: next to a zero a
    polynomial."""

    inputs: Magnitudes
    program: Program


@dataclass(frozen=True)
class Target:
    """One output language: how its files look, how they are built and loaded.

    `files(programs)` gives {path below generated/NAME: text}; `load(folder)` gives a function
    `(name, dtype) -> callable on NumPy arrays`, or raises `Unavailable` with the reason (no compiler, say).
    `allowance` is added to each claim, by dtype, for what the target's own exp and log1p cost. `build(folder)`
    compiles a compiled language's files and gives the path of the library. `reserved` are the names that no
    function may have in it. Where there are `claims`, by dtype, no function may err by more, whatever it claims
    itself: the programs are then in symsig's own arithmetic, without a library, one for each dtype.
    """

    name: str
    title: str
    files: Callable[[tuple[Program, ...]], Mapping[str, str]]
    load: Callable[[Path], Callable[[str, Dtype], Callable[..., Any]]]
    allowance: Mapping[Dtype, float] = field(default_factory=dict)
    build: Callable[[Path], Path] | None = None
    reserved: frozenset[str] = frozenset()
    claims: Mapping[Dtype, float] = field(default_factory=dict)

    @property
    def own(self) -> bool:
        """Whether its programs are in symsig's own arithmetic."""
        return bool(self.claims)

    def claim(self, function: Function, dtype: Dtype) -> float:
        """The error promised for a function in one format."""
        return min(function.claim, self.claims.get(dtype, math.inf)) + self.allowance.get(dtype, 0.0)


class Unavailable(Exception):
    """A target cannot be built or loaded on this machine; the text says why."""


@dataclass(frozen=True)
class Defect:
    """A special value that is wrong: the input, what came out and what had to come, as hex."""

    input: str
    got: str
    want: str


@dataclass(frozen=True)
class Region:
    """Part of a sample of inputs, and the worst error in it, signed, in ULP."""

    name: str
    points: int
    ulp: float
    input: str


@dataclass(frozen=True)
class Finding:
    """Something that is wrong beside the error: at how many inputs, one of them, what came out, what had to."""

    what: str
    count: int
    input: str
    got: str
    want: str


@dataclass(frozen=True)
class Detail:
    """How the errors of a callable are spread over a sample of inputs, and how it behaves.

    `quantiles` are pairs (share of the points, error not exceeded there), `above` are (error, share of points above
    it), `histogram` is (error, points up to it and above the one before); errors are sizes in ULP. `rounded` is the
    share of correctly rounded results. `conditioning` is by how many ULP the exact result changes with one ULP of
    the worst input.
    """

    points: int
    rounded: float
    above: tuple[tuple[float, float], ...]
    quantiles: tuple[tuple[float, float], ...]
    histogram: tuple[tuple[float, int], ...]
    regions: tuple[Region, ...]
    findings: tuple[Finding, ...]
    conditioning: float


@dataclass(frozen=True)
class Audit:
    """The accuracy of one callable: its worst error found, in ULP, and the input that shows it.

    `scale` is the function's: the ULP are those of the result or of the scale there, whichever are larger.
    `detail` is there where it was asked for.
    """

    function: str
    target: str
    dtype: Dtype
    points: int
    max_ulp: float
    input: str
    got: str
    want: str
    special_defects: tuple[Defect, ...] = ()
    scale: str = ""
    detail: Detail | None = None
