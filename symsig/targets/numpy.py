"""NumPy: a package of kernels made of in-place ufuncs on blocks that fit the cache."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from symsig import emit, kernels
from symsig.emit import Constant, ConstantNames
from symsig.model import DTYPES, Dtype, Part, Program, Target
from symsig.program.native.cores import CORES

CALLS = {
    "neg": "np.negative",
    "abs": "np.abs",
    "add": "np.add",
    "sub": "np.subtract",
    "mul": "np.multiply",
    "div": "np.divide",
    "sqrt": "np.sqrt",
    "exp": "np.exp",
    "expm1": "np.expm1",
    "log": "np.log",
    "log1p": "np.log1p",
    "erfc": "erfc",
    "max": "np.maximum",
    "min": "np.minimum",
    "copysign": "np.copysign",
    "product_error": "product_error",
    "sum_error": "sum_error",
    "horner": "horner",
    "finite": "finite",
    "capped": "capped",
    "lt": "less",
    "eq": "equal",
    "select": "select",
}

LITERALS = {"nan": "np.nan"}
"""Ops that stand where they are read."""

FRAGILE = {"select": 2, "horner": 0}
"""`select` reads its last operand, `horner` its first, when it has begun to write."""

OUR_ERFC = "_erfc"
"""The module of what NumPy lacks."""

LONGEST_LINE = 110

DRIVER = "_elementwise"
HELPERS = frozenset(
    {"capped", "equal", "filled", "finite", "horner", "less", "product_error", "select", "sum_error"}
)
FILLED = frozenset({"max", "min"})
"""NumPy's loops for these are slow on a number beside an array."""

RESERVED = {*keyword.kwlist, *HELPERS, "np", "out", "work", "elementwise", "erfc", "Any", "Array", "ArrayLike"}


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """The package: one module a function, the driver that they share, and a face that re-exports them."""
    functions = sorted(programs, key=lambda program: program.name)
    with_erfc = any(step.op == "erfc" for program in functions for step in program.steps)
    return {
        "__init__.py": _face([program.name for program in functions]),
        f"{DRIVER}.py": Path(__file__).with_name(f"{DRIVER}.py").read_text(encoding="utf-8"),
        **({f"{OUR_ERFC}.py": _erfc()} if with_erfc else {}),
        **{f"{program.name}.py": _module(program) for program in functions},
    }


def _face(names: list[str]) -> str:
    title = "Kernels of the sigmoid family for NumPy arrays: they need NumPy and nothing else, and may be copied."
    imports = "".join(f"from .{name} import {name}\n" for name in names) + "\n" * bool(names)
    exports = "".join(f'    "{name}",\n' for name in names)
    everything = f"__all__ = [\n{exports}]" if names else "__all__: list[str] = []"
    return f'''# SPDX-License-Identifier: MIT
"""{title}"""

{imports}{everything}
'''


def _erfc() -> str:
    """The module of erfc: a Gaussian, and a polynomial of which the proved bound is with its recipe."""
    return f'''# SPDX-License-Identifier: MIT
"""erfc(x), which NumPy has not."""

from __future__ import annotations

import numpy as np

from .{DRIVER} import Array, product_error, sum_error

# (z + 1) exp(z^2) erfc(z) of 0 <= z <= 28, by u = (z - 3)/(z + 3) (after M. Shepherd, J. Laframboise, 1981)
_P = {{
{_rows(CORES["erfc"].coefficients, "d")}{_rows(CORES["erfc_short"].coefficients, "f")}}}

_FIRST_LOW = {_float(emit.constant(_beyond(CORES["erfc"].coefficients[0]), "float64"))}  # what the first one lacks
_LOWERED = float.fromhex("0x1.969d47321e4ccp-93")  # exp(-64) = 1.603810890548638e-28


def erfc(x: Array, out: Array) -> None:
    """out = erfc(x) = exp(-z^2) P(u)/(z + 1) for z = |x|, and 2 less that for x < 0."""
    given = np.asarray(x, np.float64)
    z = np.minimum(np.abs(given), 28.0)  # from there on it is 0
    u = 2.0 * z / (z + 3.0) - 1.0  # in this order, for next to 0 an error of u is nearly one of erfc
    first, *middle, last = _P[out.dtype.char]
    p = u * last
    for c in reversed(middle):
        p += c
        p *= u
    d, square = z + 1.0, z * z
    value, product_low, sum_low = p + first, np.empty_like(z), np.empty_like(z)
    product_error(z, z, out=product_low)
    sum_error(z, 1.0, out=sum_low)
    low = (p - (value - first) + _FIRST_LOW) / value - sum_low / d - product_low
    value /= d
    far = square > 676.0  # exp(-z^2) may be subnormal: it is exp(64) times as large until the last rounding
    value *= np.exp(np.where(far, 64.0, 0.0) - square)
    value += value * low
    np.multiply(value, _LOWERED, out=value, where=far)
    np.subtract(2.0, value, out=value, where=given < 0.0)
    np.copyto(out, value, casting="same_kind")
'''


def _beyond(exact: Fraction) -> Fraction:
    return exact - Fraction(emit.constant(exact, "float64").value)


def _rows(coefficients: Sequence[Fraction], letter: str) -> str:
    rows = "".join(f"        {_row(emit.constant(c, 'float64'))}\n" for c in coefficients)
    return f'    "{letter}": (\n{rows}    ),\n'


def _module(program: Program) -> str:
    program = emit.renamed(program, RESERVED | {program.name})
    layout = emit.allocate(program, "out", FRAGILE, LITERALS)
    constants = _Constants(program)
    lines = [line for placed in layout.placed for line in _lines(placed, constants)]
    if not lines:
        literal = next((LITERALS[step.op] for step in program.steps if step.name == program.result), program.result)
        lines = [f"np.copyto(out, {literal})"]
    title, *notes = program.notes or (f"{program.name}({', '.join(program.variables)})",)
    heading = "\n".join(line.strip() for line in emit.wrapped([title]))
    values = ", ".join(program.variables)
    parameters = ", ".join(f"{name}: ArrayLike" for name in program.variables)
    buffers = [f"{name}: Array" for name in (*program.variables, "out", *layout.floats, *layout.truths)]
    scratch = "".join(
        f", {kind}={len(names)}" for kind, names in (("floats", layout.floats), ("truths", layout.truths)) if names
    )
    inputs = f"({values},)" if len(program.variables) == 1 else f"({values})"
    code = "\n".join(f"    {line}" for line in lines)
    called = {CALLS[placed.step.op] for placed in layout.placed} | ({"filled"} if "filled(" in code else set())
    helpers = ["Array", *sorted({"elementwise"} | called & HELPERS)]
    own = f"from .{OUR_ERFC} import erfc\n" if "erfc" in called else ""
    definitions = constants.text + "\n" * bool(constants.text)
    numpy = "import numpy as np\n" if "np." in code + definitions else ""
    return f'''# SPDX-License-Identifier: MIT
"""{heading}"""

from __future__ import annotations

from typing import Any

{numpy}from numpy.typing import ArrayLike

from .{DRIVER} import {", ".join(helpers)}
{own}
__all__ = ["{program.name}"]
{definitions}

def {program.name}({parameters}, out: Array | None = None) -> Any:
    """{heading.replace(chr(10), chr(10) + "    ")}

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, {inputs}, out{scratch})


{"".join(f"# {line}{chr(10)}" for line in emit.wrapped(notes))}{_signature(buffers)}
{code}
'''


def _signature(buffers: list[str]) -> str:
    """The first line of a kernel, broken as formatters break it."""
    joined = ", ".join(buffers)
    if len(line := f"def _kernel({joined}) -> None:") <= LONGEST_LINE:
        return line
    rows = [f"    {joined}"]
    if len(rows[0]) > LONGEST_LINE:
        rows = [f"    {buffer}," for buffer in buffers]
    return "\n".join(["def _kernel(", *rows, ") -> None:"])


def _lines(placed: emit.Placed, constants: _Constants) -> list[str]:
    """One step as a call, and as mathematics beside it, or above it where the line grew too long."""
    op, operands = placed.step.op, placed.operands
    if op == "horner":
        x, *coefficients = operands
        arguments = [x if isinstance(x, str) else constants.number(x), constants.table(tuple(coefficients))]
    else:
        arguments = [arg if isinstance(arg, str) else constants.number(arg) for arg in operands]
    if op in FILLED:
        arguments = [
            text if isinstance(arg, str) else f"filled({text}, out)"
            for arg, text in zip(operands, arguments, strict=True)
        ]
    work = f", work={placed.work}" if placed.work else ""
    call = f"{CALLS[op]}({', '.join(arguments)}, out={placed.target}{work})"
    remark = f"# {emit.formula(placed.step)}"
    line = f"{call}  {remark}"
    return [line] if len(line) <= LONGEST_LINE - 4 else [remark, call]


class _Constants:
    """The constants of a module: their definitions above the functions, with a value for each type."""

    def __init__(self, program: Program) -> None:
        self.text = ""
        self._names = ConstantNames(program, lambda i: f"_C{i}", lambda name: f"_{name.upper()}")
        self._known: dict[tuple[str | Fraction | Part, ...], str] = {}
        self._tables = 0

    def number(self, exact: Fraction | Part) -> str:
        """A constant where it is used; one that is not plain gets a name."""
        wide, narrow = (emit.constant(exact, dtype) for dtype in DTYPES)
        if narrow.plain:
            return repr(narrow.value)
        if (exact,) not in self._known:
            name = self._names.of(exact)
            if narrow.value == wide.value:
                self._known[exact,] = name
                code, remark = f"{name} = {_float(wide)}", f"# {wide.remark}"
                short = len(code + remark) <= LONGEST_LINE - 2
                self.text += f"\n{code}  {remark}" if short else f"\n{remark}\n{code}"
            else:
                self._known[exact,] = f"{name}[out.dtype.char]"
                values = [f'"d": {_float(wide)}', f'"f": {_float(narrow)}']
                code = f"{name} = {{{', '.join(values)}}}"
                if len(code) > LONGEST_LINE:
                    code = "\n".join([f"{name} = {{", *(f"    {value}," for value in values), "}"])
                self.text += f"\n# {_remark(narrow)}\n{code}"
        return self._known[exact,]

    def table(self, coefficients: tuple[str | Fraction | Part, ...]) -> str:
        """The coefficients of a polynomial."""
        if coefficients not in self._known:
            name = f"_P{self._tables}"
            self._tables += 1
            exact = [c for c in coefficients if not isinstance(c, str)]
            rows = {
                letter: [_row(emit.constant(c, dtype)) for c in exact]
                for letter, dtype in zip("df", DTYPES, strict=True)
            }
            self._known[coefficients] = f"{name}[out.dtype.char]"
            self.text += f"\n# a polynomial, from the constant term up\n{name} = {{\n"
            for letter, lines in rows.items():
                self.text += f'    "{letter}": (\n' + "".join(f"        {line}\n" for line in lines) + "    ),\n"
            self.text += "}"
        return self._known[coefficients]


def _remark(narrow: Constant) -> str:
    """What is said of a constant that has a value for each type."""
    if not narrow.part:
        return narrow.remark
    short = len(narrow.meaning) <= 32
    return f"what each type lacks of {narrow.meaning}" if short else "what each type lacks of that"


def _float(constant: Constant) -> str:
    return f'float.fromhex("{emit.hexadecimal(constant.value)}")'


def _row(constant: Constant) -> str:
    """A coefficient in a table, on a line of its own."""
    return f"{constant.value!r}," if constant.plain else f"{_float(constant)},  # {constant.remark}"


def load(folder: Path) -> Callable[[str, Dtype], Callable[..., Any]]:
    """The kernels in a folder, whatever it holds now; one function serves all dtypes."""
    kernel = kernels.load(folder)
    return lambda name, dtype: kernel(name)


TARGET = Target(
    name="numpy",
    title="NumPy",
    files=files,
    load=load,
    # NumPy's float32 exp is wrong by up to 2.4 ULP, where a good one is by 0.5, and a gradient has its error twice
    # its double expm1 is a little worse than glibc's, and tanhshrink's gradient has that twice
    allowance={"float64": 0.5, "float32": 5.0},
    reserved=frozenset(RESERVED),
)
