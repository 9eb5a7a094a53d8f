"""C99 on nothing but fma: symsig's own exp, expm1, log, log1p and erfc, vectorised, the same bits everywhere."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import groupby

from symsig import emit
from symsig.compiled import build_native, load_native
from symsig.emit import Constant, Spelling, constant
from symsig.emit.straight import Line, straight
from symsig.expr import show
from symsig.model import Apart, Magnitudes, Program, Step, Target
from symsig.program.expand import readable
from symsig.program.native.stages import Stage, looks_up, slots, stages, usually_needed
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
    "widen": Spelling("(double){}", SIGN, (SIGN,)),
    "number": Spelling("number({}, {})"),
    "sizable": Spelling("sizable({}, {})"),
    "lesser": Spelling("lesser({}, {})"),
    "greater": Spelling("greater({}, {})"),
    "pow2": Spelling("power_of_two({})"),
    "exponent": Spelling("exponent({})"),
    "quotient_exponent": Spelling("quotient_exponent({}, {})"),
    "halved": Spelling("halved({}, {})"),
    "last_bits": Spelling("last_bits({})"),
    "raised": Spelling("raised({}, {})"),
    "lowered": Spelling("lowered({}, {})"),
    "unless_negative": Spelling("unless_negative({}, {})"),
    "power_below": Spelling("power_below({})"),
    "ordinal": Spelling("ordinal({})"),
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
    for op in (
        *("number", "sizable", "lesser", "greater", "pow2", "fma", "abs", "copysign"),
        *("halved", "last_bits", "raised", "lowered", "unless_negative", "power_below", "ordinal"),
    )
}
"""The same in programs that compute in float."""

HELPERS = {
    spelling.text.partition("(")[0]
    for spelling in (*SPELLINGS.values(), *IN_FLOAT.values())
    if "(" in spelling.text
}
"""The functions that kernels call: no variable may have their names."""

HELD = tuple(f"held_{i}" for i in range(1, 10))
"""The constants that functions of a kernel are given."""

OWN_NAMES = {"usual", "lanes", "t", "count", "places", "values", "rest", "end", *HELD}
"""What the functions of a kernel call their own, beside PARAMETERS."""

ON_BITS = {"lesser", "greater", "select", "raised", "lowered", "unless_negative"}
"""Of their constants compilers make vectors of integers."""

KINDS = tuple(f"_{real.name}" for real in REALS.values())
"""What the names of its functions end with: stage_1_double."""

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
    given = {v for v in program.variables if v.endswith(KINDS)}
    apart = replace(program.apart, program=_renamed(program.apart.program)) if program.apart else None
    return replace(emit.renamed(program, NAMES | HELPERS, PARAMETERS | OWN_NAMES | given), apart=apart)


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
    tables = "#define SYMSIG_TABLES\n" if any(map(looks_up, found)) else ""
    defined = "".join(map(_definition, found))
    return f"""\
/* SPDX-License-Identifier: MIT */
{heading(first)}\
#include "symsig.h"
{tables}\
#include "symsig_kernel.h"

{kernels}
{defined}"""


def _definition(program: Program) -> str:
    """The scalar and the array function, by the macros of the header, with its usual inputs."""
    real, count = _real(program), len(program.variables)
    parts = []
    for variable, usual in zip("xy", program.usual, strict=False):
        parts.append(f"usual_{real.name}(block_{variable}, {_ends(real, usual)})")
    usual_inputs = " && ".join(parts) or "1"  # of which nothing is left out
    if count == 1:
        usual_inputs += f", {_ordinary(program)}"
    return f"SYMSIG_DEFINE_{count}({real.name}, symsig_{program.name}{real.suffix}, {usual_inputs})\n"


def _ordinary(program: Program) -> str:
    """An input that is usual, and not apart; any if there are none."""
    if not program.usual:
        return "0"
    (usual,) = program.usual
    apart = program.apart.inputs if program.apart else Magnitudes(0.0, 0.0, 0)
    sizes = (3.0, 0.75, usual.most / 2, usual.most, usual.least)
    found = (v for v in sizes if usual.least <= v <= usual.most and not apart.least <= v <= apart.most)
    return _end(_real(program), next(found), usual.sign or 1)


def _ends(real: Real, inputs: Magnitudes) -> str:
    """From where to where, and whether with both signs."""
    sign = inputs.sign or 1
    return f"{_end(real, inputs.least, sign)}, {_end(real, inputs.most, sign)}, {int(not inputs.sign)}"


def _end(real: Real, magnitude: float, sign: int) -> str:
    return emit.hexadecimal(math.copysign(magnitude, sign)) + ("" if real.name == "double" else "f")


def _kernel(program: Program) -> str:
    """The function of one format, in its stages, and their loops over a block of inputs."""
    found = stages(program)
    places, held = slots(found), _held(program)
    names = [*(f"stage_{i}" for i in range(1, len(found))), "last_stage"]
    parts = [_part(program, stage, name, places, held) for stage, name in zip(found, names, strict=True)]
    count = max(places.values(), default=-1) + 1
    texts = [part.text for part in parts]
    texts += [_composed(program, parts, count, held), _block(program, parts, count, held)]
    return "\n".join(texts + (_parted(program, program.apart) if program.apart else []))


def _held(program: Program) -> dict[Fraction, str]:
    """Constants that functions of a program with tables are given: gcc makes vectors of integers from general
    registers, again for each vector of inputs where others are short, and that takes as long as two operations."""
    if not looks_up(program):
        return {}
    needed = usually_needed(program)
    steps = (step for step in program.steps if step.op in ON_BITS and step.name in needed)
    constants = dict.fromkeys(arg for step in steps for arg in step.args if isinstance(arg, Fraction) and arg)
    return dict(zip(constants, HELD, strict=False))


@dataclass(frozen=True)
class _Part:
    """A function in C: its name, what it is called with, and its text."""

    name: str
    parameters: tuple[str, ...]
    text: str
    looks_up: bool = False

    def call(self, given: Mapping[str, str]) -> str:
        """A call with what stands for each parameter."""
        return f"{self.name}({', '.join(given.get(p, p) for p in self.parameters)})"


def _part(
    program: Program, stage: Stage, name: str, places: Mapping[str, int], held: Mapping[Fraction, str]
) -> _Part:
    """One stage as a function, whatever it does."""
    if any(step.op == "entry" for step in stage.steps):
        return _entries(program, stage, name, places)
    return _stage(program, stage, name, places, held)


def _stage(
    program: Program, stage: Stage, name: str, places: Mapping[str, int], held: Mapping[Fraction, str]
) -> _Part:
    """One stage as a function, which keeps in t[0], t[n], t[2*n] ... what later stages need."""
    real, working = _real(program), REALS[program.working]
    spellings = SPELLINGS if working.name == "double" else {**SPELLINGS, **IN_FLOAT}
    steps = tuple(_with_names(step, held) if step.op in ON_BITS else step for step in stage.steps)
    part = replace(program, variables=(*program.variables, *stage.given, *held.values()), steps=steps)
    lines, result = straight(part, spellings, partial(_literal, suffix=working.suffix), stage.left)
    inputs = [v for v in program.variables if any(v in step.args for step in stage.steps)]
    code = []
    for value in stage.given:
        rarely = "usual ? 0 : " if value in stage.rare else ""
        code.append(f"const {working.name} {value} = {rarely}{_place(places[value])};")
    for line in lines:
        code += _line(line, working)
    for value in stage.left:
        rarely = "if (!usual) " if value in stage.rare else ""
        code.append(f"{rarely}{_place(places[value])} = {value};")
    if result:
        code.append(f"return {result if real == working else f'(float)({result})'};")
    declared = {v: f"{real.name} {v}" for v in inputs}
    declared |= {
        "t": f"{'' if stage.left else 'const '}{working.name} *t",
        "n": "size_t n",
        "usual": "const int usual",
        **{v: f"{working.name} {v}" for v in held.values()},
    }
    used = [p for p in declared if p in inputs or any(re.search(rf"\b{p}\b", line) for line in code)]
    function = f"{name}_{real.name}"
    text = _function(f"{real.name if result else 'void'} {function}", [declared[p] for p in used], code)
    return _Part(function, tuple(used), text)


def _with_names(step: Step, held: Mapping[Fraction, str]) -> Step:
    return replace(step, args=tuple(held.get(arg, arg) if isinstance(arg, Fraction) else arg for arg in step.args))


def _entries(program: Program, stage: Stage, name: str, places: Mapping[str, int]) -> _Part:
    """The stage of a program that looks up, and its tables before it."""
    real = _real(program)
    tables: list[str] = []
    finds: list[str] = []  # all of them first: what is looked up may lie where a place was read
    looks: list[str] = []
    for at, shift in dict.fromkeys(step.args[:2] for step in stage.steps):
        assert isinstance(at, str)
        finds += [
            f"uint32_t at_{at}[SYMSIG_LANES] SYMSIG_ALIGNED;",
            f"find(at_{at}, {_array(places[at])}, {shift}, n);",
        ]
    for step in stage.steps:
        at, entries = step.args[0], [c for c in step.args[2:] if isinstance(c, Fraction)]
        table = f"table_{len(tables) + 1}_{real.name}"
        tables.append(_table(table, [constant(c, program.working) for c in entries], real))
        looks.append(f"look_up({table}, {len(entries)}, at_{at}, {_array(places[step.name])}, n, lanes);")
    function = f"{name}_{real.name}"
    parameters = {"t": f"{real.name} *t", "n": "size_t n", "lanes": "const int lanes"}
    text = "\n".join([*tables, _function(f"void {function}", [*parameters.values()], finds + looks)])
    return _Part(function, tuple(parameters), text, looks_up=True)


def _table(name: str, entries: Sequence[Constant], real: Real) -> str:
    """A table in C, four entries a line, with their decimals above them."""
    lines = []
    for start in range(0, len(entries), 4):
        four = entries[start : start + 4]
        values = ", ".join(emit.hexadecimal(c.value) + real.suffix for c in four)
        lines.append(f"    /* {', '.join(f'{c.value:.9g}' for c in four)} */\n    {values},\n")
    return f"static const {real.name} {name}[{len(entries)}] = {{\n{''.join(lines)}}};\n"


def _array(slot: int) -> str:
    return f"t + {slot} * n" if slot > 1 else "t + n" if slot else "t"


def _place(slot: int) -> str:
    return f"t[{slot} * n]" if slot > 1 else "t[n]" if slot else "t[0]"


def _composed(program: Program, parts: Sequence[_Part], count: int, held: Mapping[Fraction, str]) -> str:
    """All stages for one input."""
    real, working = _real(program), REALS[program.working]
    calls = [f"{part.call({'n': '1', 'lanes': '0'})};" for part in parts]
    code = _constants(program, held, "{}")
    code += [f"{working.name} t[{count}];"] if count else []
    code += [*calls[:-1], f"return {calls[-1]}"]
    parameters = [*(f"{real.name} {v}" for v in program.variables), "const int usual"]
    return _function(f"{real.name} kernel_{real.name}", parameters, _said(code))


def _constants(program: Program, held: Mapping[Fraction, str], given: str) -> list[str]:
    """Their declarations, each `given` by a text with a place for its digits."""
    working = REALS[program.working]
    code = []
    for number, name in held.items():
        value = constant(number, program.working)
        beside = "" if value.plain else f" /* {value.remark} */"
        code.append(f"const {working.name} {name} = {given.format(_literal(value, working.suffix))};{beside}")
    return code


def _block(program: Program, parts: Sequence[_Part], count: int, held: Mapping[Fraction, str]) -> str:
    """All stages for a block of inputs, each in a loop."""
    real, working = _real(program), REALS[program.working]
    few = looks_up(program)
    size, loop = f"SYMSIG_BLOCK({real.name})", f"SYMSIG_EACH({real.name}, "
    if few:
        size, loop = "SYMSIG_LANES", "SYMSIG_EACH_LANE("
    each = {**{v: f"{v}[i]" for v in program.variables}, "t": "t + i", "n": size}
    code = [f"{working.name} t[{count} * {size}]{' SYMSIG_ALIGNED' if few else ''};"] if count else []
    for part in parts:
        result = "out[i] = " if part is parts[-1] else ""
        if part.looks_up:
            code.append(f"{part.call({'n': size})};")
        else:
            code += _wide(f"{loop}{result}{part.call(each)})", WIDTH - 8).split("\n")
    if few:  # which compilers keep in registers
        (x,) = program.variables
        code = [
            "const int usual = lanes > 0;",
            *_constants(program, held, "heldf({})"),
            f"const {real.name} *const end = {x} + SYMSIG_BLOCK({real.name});",
            f"for (; {x} < end; {x} += SYMSIG_LANES, out += SYMSIG_LANES) {{",
            *(f"    {line}" for line in code),
            "}",
        ]
    arrays = [f"const {real.name} *{v}" for v in program.variables]
    parameters = [*arrays, f"{real.name} *out", f"const int {'lanes' if few else 'usual'}"]
    name = f"{'others' if program.apart else 'block'}_{real.name}"
    return _function(f"void {name}", parameters, _said(code))


def _parted(program: Program, apart: Apart) -> list[str]:
    """A block of inputs of which some are apart, each by what it needs."""
    real = _real(program)
    (x,) = program.variables
    steps = apart.program.steps
    near = _stage(apart.program, Stage(steps, (), (), frozenset()), "near", {}, {})
    name, ends = real.name, _ends(real, apart.inputs)
    test = f"return lies_{name}({x}, {ends});"
    code = [
        f"{name} values[SYMSIG_BLOCK({name})], rest[SYMSIG_BLOCK({name})];",
        f"size_t places[SYMSIG_BLOCK({name})], count = 0;",
        f"if (usual && some_{name}({x}, {ends})) {{",
        f"    for (size_t i = 0; i < SYMSIG_BLOCK({name}); ++i)",
        f"        places[count] = i, count += apart_{name}({x}[i]) ? 1 : 0; /* without a branch */",
        f"    SYMSIG_EACH({name}, rest[i] = apart_{name}({x}[i]) ? {_ordinary(program)} : {x}[i])",
        "}",
        f"for (size_t i = 0; i < count; ++i) values[i] = near_{name}({x}[places[i]]);",
        f"others_{name}(count ? rest : {x}, out, usual); /* out may be {x} */",
        "for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];",
    ]
    parameters = [f"const {name} *{x}", f"{name} *out", "const int usual"]
    return [
        near.text,
        _function(f"int apart_{name}", [f"{name} {x}"], [test]),
        _function(f"void block_{name}", parameters, code),
    ]


def _said(code: Sequence[str]) -> list[str]:
    """With a word to the compiler that `usual` makes no difference, where it makes none."""
    return [*code] if any("usual" in line for line in code) else ["(void)usual;", *code]


def _function(name: str, parameters: Sequence[str], code: Sequence[str]) -> str:
    """A function in C."""
    body = "".join(f"    {line}\n" for line in code)
    head = _wide(f"SYMSIG_INLINE {name}({', '.join(parameters)})")
    return f"{head}\n{{\n{body}}}\n"


def _wide(call: str, width: int = WIDTH) -> str:
    """A call or its like, with all behind its parenthesis on another line if it is long."""
    first, opening, rest = call.partition("(")
    return call if len(call) <= width else f"{first}{opening}\n    {rest}"


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
    if remarks and len(text + beside) > WIDTH:
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
