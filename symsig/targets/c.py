"""C99 on libm: a header, and one file a function, for numbers and for arrays, in double and in float."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from symsig import emit
from symsig.compiled import build, load
from symsig.emit import Block, Choice, Constant, Spelling
from symsig.model import Dtype, Program, Target
from symsig.ulp import LOG_LARGEST


@dataclass(frozen=True)
class Real:
    """One of C's two float types: its name, and what its libm functions and its literals end in."""

    name: str
    suffix: str
    largest: str


REALS: dict[Dtype, Real] = {
    "float64": Real("double", "", "DBL_MAX"),
    "float32": Real("float", "f", "FLT_MAX"),
}

LIBM = ("sqrt", "exp", "expm1", "log", "log1p", "erfc")

# {r} is the type, {f} the suffix, {largest} the largest float. fmax and fmin would lose a NaN.
HELPERS = {
    "max": """\
/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static {r} maximum{f}({r} a, {r} b)
{{
    return a > b || a != a ? a : b;
}}
""",
    "min": """\
/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static {r} minimum{f}({r} a, {r} b)
{{
    return a < b || a != a ? a : b;
}}
""",
    "finite": """\
/* the largest number of its sign for an infinity; NaN stays NaN */
static {r} bounded{f}({r} a)
{{
    return a > {largest} ? {largest} : a < -{largest} ? -{largest} : a;
}}
""",
    "capped": """\
/* at most log({largest}), so that exp does not overflow; NaN stays NaN */
static {r} capped{f}({r} a)
{{
    const {r} most = {log_largest};
    return a > most ? most : a;
}}
""",
    "sum_error": """\
/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static {r} sum_error{f}({r} a, {r} b)
{{
    const {r} sum = a + b;
    const {r} part = sum - a;
    return (a - (sum - part)) + (b - part);
}}
""",
    "product_error": """\
/* what rounding takes from a product: a*b - fl(a*b), exactly */
static {r} product_error{f}({r} a, {r} b)
{{
    return fma{f}(a, b, -(a * b));
}}
""",
}

LONGEST_LINE = 104
"""Characters of a line, beside its indentation."""

# how tightly C's operators bind, loosest first
CHOICE, CONJUNCTION, COMPARISON, SUM, PRODUCT, SIGN = range(1, 7)


def spellings(f: str) -> dict[str, Spelling]:
    """C for each op, in the type whose functions end in `f`."""
    return {
        **{op: Spelling(f"{op}{f}({{}})") for op in LIBM},
        "abs": Spelling(f"fabs{f}({{}})"),
        "copysign": Spelling(f"copysign{f}({{}}, {{}})"),
        "max": Spelling(f"maximum{f}({{}}, {{}})"),
        "min": Spelling(f"minimum{f}({{}}, {{}})"),
        "finite": Spelling(f"bounded{f}({{}})"),
        "capped": Spelling(f"capped{f}({{}})"),
        "product_error": Spelling(f"product_error{f}({{}}, {{}})"),
        "sum_error": Spelling(f"sum_error{f}({{}}, {{}})"),
        "horner": Spelling("{}({})"),  # a function for each polynomial, and its argument
        "nan": Spelling("NAN"),
        "neg": Spelling("-{}", SIGN, (SIGN + 1,)),
        "add": Spelling("{} + {}", SUM, (SUM, PRODUCT)),
        "sub": Spelling("{} - {}", SUM, (SUM, PRODUCT)),
        "mul": Spelling("{} * {}", PRODUCT, (PRODUCT, SIGN)),
        "div": Spelling("{} / {}", PRODUCT, (PRODUCT, SIGN)),
        "lt": Spelling("{} < {}", COMPARISON, (SUM, SUM)),
        "eq": Spelling("{} == {}", COMPARISON, (SUM, SUM)),
        emit.BETWEEN: Spelling("{} <= {} && {} < {}", CONJUNCTION, (SUM, SUM, SUM, SUM)),
        "select": Spelling("{} ? {} : {}", CHOICE, (CONJUNCTION, 0, 0)),
    }


KEYWORDS = """
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    and and_eq asm bitand bitor bool catch class compl const_cast constexpr decltype delete dynamic_cast explicit
    export false friend mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected
    public reinterpret_cast static_assert static_cast template this thread_local throw true try typeid typename
    using virtual wchar_t xor xor_eq alignas alignof char16_t char32_t
"""
"""What no variable may be called in C or in C++."""

NAMES = {
    *KEYWORDS.split(),
    *(
        name + f
        for name in ("maximum", "minimum", "bounded", "capped", "product_error", "sum_error", "polynomial")
        for f in ("", "f")
    ),
    *(name + f for name in ("fabs", "fma", "copysign", *LIBM) for f in ("", "f")),
    *("size_t", "INFINITY", "NAN", "DBL_MAX", "FLT_MAX", "linux", "unix"),
}
PARAMETERS = {"out", "i", "n"}
"""What an array function calls its own."""


# Text


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """The header and one .c file a function."""
    functions = sorted(programs, key=lambda program: program.name)
    return {
        "symsig.h": _header([emit.renamed(program, NAMES, PARAMETERS) for program in functions]),
        **{f"{program.name}.c": _source(emit.renamed(program, NAMES, PARAMETERS)) for program in functions},
    }


def _header(programs: list[Program]) -> str:
    declarations = "\n".join(
        comment([title(program)])
        + "".join(f"{prototype};\n" for real in REALS.values() for prototype in prototypes(program, real))
        for program in programs
    )
    return f"""\
/* SPDX-License-Identifier: MIT */
/* Kernels of the sigmoid family, for numbers and for arrays, in double and in float.
 *
 * C99; they need libm and nothing else. Compile the .c files with -ffp-contract=off for the same bits
 * everywhere, and never with -ffast-math. The array functions take n elements; out may be an input.
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


def _log_largest(dtype: Dtype) -> str:
    """log of the largest float, in hex, with the decimal beside it."""
    value = LOG_LARGEST[dtype]
    return f"{emit.hexadecimal(value)}{REALS[dtype].suffix} /* {value!r} */"


def _source(program: Program) -> str:
    used = {step.op for step in program.steps}
    headers = ("float.h", "math.h") if "finite" in used else ("math.h",)
    helpers = "".join(
        HELPERS[op].format(r=real.name, f=real.suffix, largest=real.largest, log_largest=_log_largest(dtype)) + "\n"
        for op in HELPERS
        if op in used
        for dtype, real in REALS.items()
    )
    functions = "\n".join(_functions(program, dtype) for dtype in REALS)
    return f"""\
/* SPDX-License-Identifier: MIT */
{heading(program)}\
{"".join(f"#include <{name}>{chr(10)}" for name in headers)}
#include "symsig.h"

{helpers}{functions}"""


def _functions(program: Program, dtype: Dtype) -> str:
    """The polynomials of one type, its scalar function and its array function."""
    real = REALS[dtype]
    body = emit.expressions(program, spellings(real.suffix), dtype, real.suffix, NAMES)
    scalar, array = prototypes(program, real)
    polynomials = "".join(_polynomial(name, table, real) + "\n" for name, table in body.polynomials.items())
    constants = [line for name, value in body.constants.items() for line in _constant(name, value, real)]
    read = {program.result, *(arg for step in program.steps for arg in step.args)}
    unread = [
        f"(void){name}; /* the value does not depend on it */" for name in program.variables if name not in read
    ]
    lines = [*unread, *constants, *_statements(body.block, real, "return {};")]
    code = "".join(f"    {line}\n" for line in lines)
    elements = ", ".join(f"{name}[i]" for name in program.variables)
    return f"""\
{polynomials}{scalar}
{{
{code}}}

{array}
{{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_{program.name}{real.suffix}({elements});
}}
"""


def _statements(block: Block, real: Real, give: str) -> list[str]:
    """A block's lines; `give` says what becomes of its result: "return {};" or "name = {};"."""
    lines: list[str] = []
    for line in block.lines:
        if not isinstance(line, Choice):
            lines.append(f"const {'int' if line.op in emit.TRUTH else real.name} {line.name} = {line.text};")
        elif line.name:
            lines += [f"{real.name} {line.name};", *_alternatives(line, real, line.name + " = {};")]
        elif give.startswith("return"):
            lines += _returns(line, real, give)
        else:
            lines += _alternatives(line, real, give)
    return [*lines, give.format(block.result)] if block.result else lines


def _returns(choice: Choice, real: Real, give: str) -> list[str]:
    """if (...) return ...; and what is left needs no else. The simpler branch comes first."""
    condition, first, rest = choice.condition, choice.then, choice.other
    if first.lines and not rest.lines:
        # not >=, for the condition does not hold where a side of it is NaN
        condition, first, rest = f"!({condition})", rest, first
    return [*_guarded(f"if ({condition})", _statements(first, real, give)), *_statements(rest, real, give)]


def _alternatives(choice: Choice, real: Real, give: str) -> list[str]:
    """if (...) ... else if (...) ... else ..., each giving one variable its value."""
    branches = []
    start, block = "", Block((choice,), "")
    while not block.result and len(block.lines) == 1 and isinstance(inner := block.lines[0], Choice):
        branches.append((f"{start}if ({inner.condition})", _statements(inner.then, real, give)))
        start, block = "else ", inner.other
    branches.append(("else", _statements(block, real, give)))
    braces = any(len(lines) > 1 for _, lines in branches)
    code: list[str] = []
    for start, lines in branches:
        guarded = _guarded(start, lines, braces)
        if braces and code:
            code.pop()
            guarded[0] = "} " + guarded[0]
        code += guarded
    return code


def _guarded(start: str, lines: Sequence[str], braces: bool = False) -> list[str]:
    """What stands under an if or an else, in braces where it is more than one line."""
    inside = [f"    {line}" for line in lines]
    return [start + " {", *inside, "}"] if braces or len(lines) > 1 else [start, *inside]


def _polynomial(name: str, table: Sequence[Constant], real: Real) -> str:
    """A function for a polynomial: straight-line code, which compilers vectorise as they don't a loop in a loop."""
    *rest, last = table
    shown = ["c0", "c1*x", *(f"c{i}*x^{i}" for i in range(2, len(table)))]
    shown = shown if len(shown) <= 4 else [*shown[:2], "...", shown[-1]]
    lines = [f"{real.name} sum = {_term(last, last.value, real)}"]
    for value in reversed(rest):
        sign = "-" if value.value < 0 else "+"  # a - b is a + (-b), to the bit
        lines.append(f"sum = x * sum {sign} {_term(value, abs(value.value), real)}")
    return f"""\
/* {" + ".join(shown)} by Horner's rule */
static {real.name} {name}({real.name} x)
{{
{"".join(f"    {line}{chr(10)}" for line in lines)}    return sum;
}}
"""


def _term(coefficient: Constant, value: float, real: Real) -> str:
    if coefficient.plain:
        return f"{value!r}{real.suffix};"
    return f"{_hexadecimal(value, real)}; /* {coefficient.remark} */"


def prototypes(program: Program, real: Real) -> tuple[str, str]:
    """The declarations of the scalar and of the array function, without a semicolon."""
    name, r = f"symsig_{program.name}{real.suffix}", real.name
    scalars = ", ".join(f"{r} {v}" for v in program.variables)
    arrays = ", ".join(f"const {r} *{v}" for v in program.variables)
    return f"{r} {name}({scalars})", f"void {name}_array({arrays}, {r} *out, size_t n)"


def _constant(name: str, value: Constant, real: Real) -> list[str]:
    """A constant with its decimal beside it, or above it where the line grew too long."""
    code, remark = f"const {real.name} {name} = {_hexadecimal(value.value, real)};", f"/* {value.remark} */"
    return [f"{code} {remark}"] if len(code + remark) < LONGEST_LINE else [remark, code]


def _hexadecimal(value: float, real: Real) -> str:
    text = emit.hexadecimal(value)
    return text.replace("inf", "INFINITY") if "inf" in text else text + real.suffix


def title(program: Program) -> str:
    """The formula of a kernel, or its name."""
    return program.notes[0] if program.notes else f"{program.name}({', '.join(program.variables)})"


def heading(program: Program) -> str:
    """What a kernel's file says first: the formula, the branches, and why each is safe."""
    return comment([title(program), *([""] if program.notes[1:] else []), *program.notes[1:]])


def comment(lines: list[str]) -> str:
    """A comment of C99."""
    first, *rest = emit.wrapped(lines)
    if not rest:
        return f"/* {first} */\n"
    return "\n".join([f"/* {first}", *(f" * {line}".rstrip() for line in rest), " */\n"])


TARGET = Target(name="c", title="C99", files=files, load=load, build=build, reserved=frozenset(NAMES | PARAMETERS))
