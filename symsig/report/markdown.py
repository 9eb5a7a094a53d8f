"""generated/ACCURACY.md: what is claimed of every kernel, and the worst that a recorded audit has found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from symsig.model import DTYPES, Function, Target

_HEAD = """<!-- SPDX-License-Identifier: MIT -->
# Accuracy

Errors are in ULP of the exact result: `|got - exact| / ulp(exact)`, so that a correctly rounded result has at
most 0.5. *Claim* is the most that a kernel may err at any input; `symsig verify` fails above it. *Worst found*
is the largest error that a recorded audit has seen, a lower bound of the true maximum, at the input beside it:
`symsig audit --record` writes it. Kernels on libm or NumPy inherit the error of its `exp`, `expm1` and `log1p`.
"""

_PLOTS = """The largest error found in float64 in each stretch of the floats, in their order, by our kernels and by
others, on a logarithmic scale; `symsig report` draws it for every function:
"""

_SCALED = """A function that vanishes along a curve has its errors in ULP of a scale, where that is larger than the
result: {}.
"""

_FORMS = """
## Why not the textbook forms

The same audit of the forms in which these functions are usually written, as NumPy computes them in that order.
`inf` means NaN or an infinity where the answer is a number, or the reverse.
"""


def accuracy(
    functions: Sequence[Function],
    targets: Mapping[str, Target],
    record: Mapping[str, Any],
    serves: Callable[[Function, Target], bool] = lambda function, target: True,
    plots: Sequence[str] = (),
) -> str:
    """The file's text, from the claims and the record {"kernels" | "textbook": {name: {target: {dtype: ...}}}}.

    `serves` says which functions a target has; `plots` are the functions that have one in plots/.
    """
    lines = [_HEAD]
    if plots:
        lines += [_PLOTS, *(f"![Errors of {name} along the floats](plots/{name}.svg)\n" for name in plots)]
    for target in targets.values():
        lines += [
            f"## {target.title}\n",
            "| function | dtype | claim | worst found | at |",
            "| --- | --- | ---: | ---: | --- |",
        ]
        for function in (f for f in functions if serves(f, target)):
            for dtype in DTYPES:
                claim = target.claim(function, dtype)
                found = record.get("kernels", {}).get(function.name, {}).get(target.name, {}).get(dtype)
                lines.append(f"| {function.name} | {dtype} | {claim:g} | {_found(found)} |")
        lines.append("")
    scaled = [f"`{f.name}`: `{f.scale}`" for f in functions if f.scale]
    if scaled:
        lines.append(_SCALED.format(", ".join(scaled)))
    forms = record.get("textbook", {})
    if forms:
        lines += [_FORMS, "| function | form | dtype | worst found | at |", "| --- | --- | --- | ---: | --- |"]
        for function in functions:
            for form in function.textbook:
                for dtype in DTYPES:
                    found = forms.get(function.name, {}).get(form.name, {}).get(dtype)
                    formula = form.formula.replace("|", "\\|")
                    lines.append(f"| {function.name} | `{formula}` | {dtype} | {_found(found)} |")
        lines.append("")
    return "\n".join(lines)


def _found(entry: Mapping[str, Any] | None) -> str:
    if entry is None:
        return "not recorded | "
    return f"{ulp(float(entry['max_ulp']))} | `{entry['input']}`"


def ulp(value: float) -> str:
    """An error in ULP, to three decimals while it is small."""
    return f"{value:.3f}" if value < 1000 else f"{value:.1e}"
