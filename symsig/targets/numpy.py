"""NumPy: a package of kernels made of in-place ufuncs on blocks that fit the cache."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from symsig import emit, kernels
from symsig.model import DTYPES, Dtype, Program, Target

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
    "max": "np.maximum",
    "min": "np.minimum",
    "copysign": "np.copysign",
    "finite": "finite",
    "capped": "capped",
    "lt": "less",
    "select": "select",
}

FRAGILE = {"select": 2}
"""`select` reads its last operand when it has begun to write."""

DRIVER = "_elementwise"
HELPERS = frozenset({"capped", "filled", "finite", "less", "select"})
FILLED = frozenset({"max", "min"})
"""NumPy's loops for these are slow on a number beside an array."""

RESERVED = {*keyword.kwlist, *HELPERS, "np", "out", "work", "elementwise", "Any", "Array", "ArrayLike"}


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """The package: one module a function, the driver that they share, and a face that re-exports them."""
    functions = sorted(programs, key=lambda program: program.name)
    return {
        "__init__.py": _face([program.name for program in functions]),
        f"{DRIVER}.py": Path(__file__).with_name(f"{DRIVER}.py").read_text(encoding="utf-8"),
        **{f"{program.name}.py": _module(program) for program in functions},
    }


def _face(names: list[str]) -> str:
    imports = "\n".join(f"from .{name} import {name}" for name in names)
    exports = "\n".join(f'    "{name}",' for name in names)
    return f'''# SPDX-License-Identifier: MIT
"""Kernels of the sigmoid family for NumPy arrays: they need NumPy and nothing else, and may be copied."""

{imports}

__all__ = [
{exports}
]
'''


def _module(program: Program) -> str:
    program = emit.renamed(program, RESERVED | {program.name})
    layout = emit.allocate(program, "out", FRAGILE)
    constants: dict[Fraction, tuple[str, str]] = {}
    lines = [_line(placed, constants) for placed in layout.placed] or [f"np.copyto(out, {program.result})"]
    title, *notes = program.notes or (f"{program.name}({', '.join(program.variables)})",)
    heading = "\n".join(line.strip() for line in emit.wrapped([title]))
    values = ", ".join(program.variables)
    parameters = ", ".join(f"{name}: ArrayLike" for name in program.variables)
    buffers = ", ".join(f"{name}: Array" for name in (*program.variables, "out", *layout.floats, *layout.truths))
    scratch = "".join(
        f", {kind}={len(names)}" for kind, names in (("floats", layout.floats), ("truths", layout.truths)) if names
    )
    inputs = f"({values},)" if len(program.variables) == 1 else f"({values})"
    code = "\n".join(f"    {line}" for line in lines)
    called = {CALLS[step.op] for step in program.steps} | ({"filled"} if "filled(" in code else set())
    helpers = ["Array", *sorted({"elementwise"} | called & HELPERS)]
    definitions = "".join(definition for _, definition in constants.values()) + "\n" * bool(constants)
    numpy = "import numpy as np\n" if "np." in code + definitions else ""
    return f'''# SPDX-License-Identifier: MIT
"""{heading}"""

from __future__ import annotations

from typing import Any

{numpy}from numpy.typing import ArrayLike

from .{DRIVER} import {", ".join(helpers)}

__all__ = ["{program.name}"]
{definitions}

def {program.name}({parameters}, out: Array | None = None) -> Any:
    """{heading.replace(chr(10), chr(10) + "    ")}

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, {inputs}, out{scratch})


{"".join(f"# {line}{chr(10)}" for line in emit.wrapped(notes))}def _kernel({buffers}) -> None:
{code}
'''


def _line(placed: emit.Placed, constants: dict[Fraction, tuple[str, str]]) -> str:
    """One step as a call, and as mathematics beside it."""
    arguments = [arg if isinstance(arg, str) else _number(arg, constants) for arg in placed.operands]
    if placed.step.op in FILLED:
        arguments = [
            text if isinstance(arg, str) else f"filled({text}, out)"
            for arg, text in zip(placed.operands, arguments, strict=True)
        ]
    work = f", work={placed.work}" if placed.work else ""
    call = f"{CALLS[placed.step.op]}({', '.join(arguments)}, out={placed.target}{work})"
    return f"{call}  # {emit.formula(placed.step)}"


def _number(exact: Fraction, constants: dict[Fraction, tuple[str, str]]) -> str:
    """A constant where it is used; one that is not plain gets a name, and a value for each type."""
    wide, narrow = (emit.constant(exact, dtype) for dtype in DTYPES)
    if narrow.plain:
        return repr(narrow.value)
    name, _ = constants.get(exact, (f"_C{len(constants)}", ""))
    hexes = [f'float.fromhex("{emit.hexadecimal(c.value)}")' for c in (wide, narrow)]
    if narrow.value == wide.value:
        constants[exact] = name, f"\n{name} = {hexes[0]}  # {wide.remark}"
        return name
    table = f'{name} = {{"d": {hexes[0]}, "f": {hexes[1]}}}'
    constants[exact] = name, f"\n# {narrow.remark}\n{table}"
    return f"{name}[out.dtype.char]"


def load(folder: Path) -> Callable[[str, Dtype], Callable[..., Any]]:
    """The kernels in a folder, whatever it holds now; one function serves all dtypes."""
    kernel = kernels.load(folder)
    return lambda name, dtype: kernel(name)


TARGET = Target(
    name="numpy",
    title="NumPy",
    files=files,
    load=load,
    # NumPy's float32 exp is wrong by up to 2.4 ULP, where a good one is by 0.5
    allowance={"float32": 2.0},
)
