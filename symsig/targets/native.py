"""C99 on nothing but fma: symsig's own exp, expm1, log, log1p and erfc, vectorised, the same bits everywhere."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from itertools import groupby

from symsig import emit
from symsig.compiled import build_native, load_native
from symsig.emit import Constant, Spelling
from symsig.emit.straight import Line, straight
from symsig.expr import show
from symsig.model import Program, Target
from symsig.program.expand import readable
from symsig.targets._kernel_header import kernel_header
from symsig.targets.c import (
    CHOICE,
    COMPARISON,
    CONJUNCTION,
    NAMES,
    PARAMETERS,
    PRODUCT,
    REALS,
    SIGN,
    SUM,
    Real,
    comment,
    heading,
    prototypes,
    title,
)

SPELLINGS = {
    "number": Spelling("number({}, {})"),
    "lesser": Spelling("lesser({}, {})"),
    "pow2": Spelling("power_of_two({})"),
    "exponent": Spelling("exponent({})"),
    "quotient_exponent": Spelling("quotient_exponent({}, {})"),
    "short_inverse": Spelling("short_inverse({})"),
    "fma": Spelling("fma({}, {}, {})"),
    "abs": Spelling("fabs({})"),
    "copysign": Spelling("copysign({}, {})"),
    "nan": Spelling("NAN"),
    "inf": Spelling("INFINITY"),
    "neg": Spelling("-{}", SIGN, (SIGN + 1,)),
    "add": Spelling("{} + {}", SUM, (SUM, PRODUCT)),
    "sub": Spelling("{} - {}", SUM, (SUM, PRODUCT)),
    "mul": Spelling("{} * {}", PRODUCT, (PRODUCT, SIGN)),
    "div": Spelling("{} / {}", PRODUCT, (PRODUCT, SIGN)),
    "lt": Spelling("{} < {}", COMPARISON, (SUM, SUM)),
    "eq": Spelling("{} == {}", COMPARISON, (SUM, SUM)),
    "select": Spelling("{} ? {} : {}", CHOICE, (CONJUNCTION, CONJUNCTION, CONJUNCTION)),
    "usually": Spelling("usual ? {} : {}", CHOICE, (CONJUNCTION, CONJUNCTION)),
}

IN_FLOAT = {
    op: Spelling(SPELLINGS[op].text.replace("(", "f(", 1))
    for op in ("number", "lesser", "pow2", "fma", "abs", "copysign")
}
"""The same in programs that compute in float."""

HELPERS = {
    spelling.text.partition("(")[0]
    for spelling in (*SPELLINGS.values(), *IN_FLOAT.values())
    if "(" in spelling.text
}
"""The functions that kernels call: no variable may have their names."""

WIDTH = 112


def _literal(value: Constant, suffix: str) -> str:
    return (f"{value.value!r}" if value.plain else emit.hexadecimal(value.value)) + suffix


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """The header, what the kernels share, and one .c file a function."""
    by_name = {
        name: tuple(found)
        for name, found in groupby(sorted(programs, key=lambda p: (p.name, p.dtype != "float64")), lambda p: p.name)
    }
    renamed = {name: tuple(map(_renamed, found)) for name, found in by_name.items()}
    return {
        "symsig.h": _header(renamed),
        "symsig_kernel.h": kernel_header(),
        **{f"{name}.c": _source(found) for name, found in renamed.items()},
    }


def _renamed(program: Program) -> Program:
    """With no variable that is called as a helper is, or as what a kernel is given."""
    given = {"usual", *(f"{v}_given" for v in program.variables)}
    return emit.renamed(program, NAMES | HELPERS, PARAMETERS | given)


def _header(functions: Mapping[str, tuple[Program, ...]]) -> str:
    declarations = "\n".join(
        comment([title(found[0])])
        + "".join(f"{prototype};\n" for p in found for prototype in prototypes(p, _real(p)))
        for found in functions.values()
    )
    return f"""\
/* SPDX-License-Identifier: MIT */
/* Kernels of the sigmoid family, for numbers and for arrays, in double and in float.
 *
 * C99; of the library they need fma alone. Compile with -O3 -ffp-contract=off, and never with -ffast-math: the same
 * bits everywhere. The array functions take n elements; out may be an input.
 */
#ifndef SYMSIG_H
#define SYMSIG_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {{
#endif

{declarations}
#ifdef __cplusplus
}}
#endif

#endif
"""


def _real(program: Program) -> Real:
    assert program.dtype is not None
    return REALS[program.dtype]


def _source(found: tuple[Program, ...]) -> str:
    first = found[0]
    kernels = "\n".join(map(_kernel, found))
    defined = "".join(map(_definition, found))
    return f"""\
/* SPDX-License-Identifier: MIT */
{heading(first)}\
#include "symsig.h"
#include "symsig_kernel.h"

{kernels}
{defined}"""


def _definition(program: Program) -> str:
    """The scalar and the array function, by the macros of the header, with its usual inputs."""
    real, count = _real(program), len(program.variables)
    parts = []
    for variable, usual in zip("xy", program.usual, strict=False):
        least, most = (emit.hexadecimal(math.copysign(end, usual.sign or 1)) for end in (usual.least, usual.most))
        suffix = "" if real.name == "double" else "f"
        parts.append(f"usual_{real.name}({variable}, m, {least}{suffix}, {most}{suffix}, {int(not usual.sign)})")
    usual_inputs = " && ".join(parts) or "0"
    return f"SYMSIG_DEFINE_{count}({real.name}, symsig_{program.name}{real.suffix}, {usual_inputs})\n"


def _kernel(program: Program) -> str:
    """The function of one format, straight-line."""
    real, working = _real(program), REALS[program.working]
    spellings = SPELLINGS if working.name == "double" else {**SPELLINGS, **IN_FLOAT}
    lines, result = straight(program, spellings, partial(_literal, suffix=working.suffix))
    narrow = real != working
    names = [f"{v}_given" if narrow else v for v in program.variables]
    parameters = ", ".join([*(f"{real.name} {v}" for v in names), "const int usual"])
    code = [f"const double {v} = (double){n};" for v, n in zip(program.variables, names, strict=True) if narrow]
    if not program.usual:
        code.append("(void)usual;")
    for line in lines:
        code += _line(line, working)
    code.append(f"return {'(float)(' + result + ')' if narrow else result};")
    return (
        f"SYMSIG_INLINE {real.name} kernel_{real.name}({parameters})\n{{\n"
        + "".join(f"    {line}\n" for line in code)
        + "}\n"
    )


def _line(line: Line, working: Real) -> list[str]:
    """A value with the decimals of its constants beside it, and above it what it stands for."""
    kind = "int" if line.op in emit.TRUTH else working.name
    text = f"const {kind} {line.name} = {line.text};"
    remarks = [c.remark for c in line.constants]
    shown = []
    if line.ideal is not None:
        formula = show(readable(line.ideal))
        shown = [f"/* {formula} */"] if len(formula) < WIDTH - 8 else []
    beside = f" /* {', '.join(remarks)} */" if remarks else ""
    if len(text + beside) > WIDTH:
        return [*shown, f"/* {', '.join(remarks)} */", text]
    return [*shown, text + beside]


TARGET = Target(
    name="native",
    title="native C99",
    files=files,
    load=load_native,
    build=build_native,
    reserved=frozenset(NAMES | PARAMETERS),
    claims={"float64": 1.1, "float32": 0.75},
)
