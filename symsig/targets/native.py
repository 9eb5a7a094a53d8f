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

KERNEL_H = """\
/* SPDX-License-Identifier: MIT */
/* What the kernels share: bits of a double, and loops for the vector units of the machine they run on.
 *
 * Every version of a loop does the same operations in the same order, one rounding each, so all give the same bits.
 */
#ifndef SYMSIG_KERNEL_H
#define SYMSIG_KERNEL_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#define SYMSIG_INLINE static inline __attribute__((always_inline))
#define SYMSIG_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
/* several choices by one condition are no branches: both would be computed of all that follows */
#pragma GCC optimize("no-trapping-math", "no-thread-jumps")
#define SYMSIG_INLINE static inline __attribute__((always_inline))
#define SYMSIG_INDEPENDENT _Pragma("GCC ivdep")
#else
#define SYMSIG_INLINE static inline
#define SYMSIG_INDEPENDENT
#endif

/* x held to [-most, most], and 0.5 for NaN; in integers, which raise no flag and which no compiler sees through */
SYMSIG_INLINE double number(double x, double most)
{
    uint64_t bits, sign;
    int64_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &most, sizeof limit);
    sign = bits & 0x8000000000000000u;
    size = (int64_t)(bits & 0x7fffffffffffffffu);
    size = size > 0x7ff0000000000000 ? 0x3fe0000000000000 : size;
    size = size < limit ? size : limit;
    bits = (uint64_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* the lesser of two numbers that are not negative; in integers as well */
SYMSIG_INLINE double lesser(double a, double b)
{
    int64_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits < b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}

/* 2^k for t = k + 1023 + 3*2^51, of which the last bits are the exponent */
SYMSIG_INLINE double power_of_two(double t)
{
    uint64_t bits;
    memcpy(&bits, &t, sizeof bits);
    bits <<= 52;
    memcpy(&t, &bits, sizeof t);
    return t;
}

/* the same three of float */
SYMSIG_INLINE float numberf(float x, float most)
{
    uint32_t bits, sign;
    int32_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &most, sizeof limit);
    sign = bits & 0x80000000u;
    size = (int32_t)(bits & 0x7fffffffu);
    size = size > 0x7f800000 ? 0x3f000000 : size;
    size = size < limit ? size : limit;
    bits = (uint32_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}

SYMSIG_INLINE float lesserf(float a, float b)
{
    int32_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits < b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}

SYMSIG_INLINE float power_of_twof(float t) /* k + 127 + 3*2^22 */
{
    uint32_t bits;
    memcpy(&bits, &t, sizeof bits);
    bits <<= 23;
    memcpy(&t, &bits, sizeof t);
    return t;
}

/* 1/b to 24 bits, for a b of which the inverse is an ordinary float */
SYMSIG_INLINE double short_inverse(double b)
{
    return (double)(1.0f / (float)b);
}

/* the k with 0.75 <= a*2^-k < 1.5, for a normal a > 0 */
SYMSIG_INLINE double exponent(double a)
{
    uint64_t bits;
    memcpy(&bits, &a, sizeof bits);
    bits = ((bits + 0x0008000000000000u) >> 52) | 0x4330000000000000u;
    memcpy(&a, &bits, sizeof a);
    return a - (0x1p52 + 1023.0);
}

/* the k with 2/3 <= a*2^-k/b <= 3/2, for normal a, b > 0: their bits are those of nearly log2(a) and log2(b) */
SYMSIG_INLINE double quotient_exponent(double a, double b)
{
    uint64_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits - b_bits + 0x3ff0000000000000u;
    memcpy(&a, &a_bits, sizeof a);
    return exponent(a);
}

/* whether all of n inputs lie between least and most in magnitude, and if not `both` with the sign of these */
#define SYMSIG_USUAL(type, integer) \
    SYMSIG_INLINE integer place_##type(type x, int both) \
    { \
        integer bits; \
        memcpy(&bits, &x, sizeof bits); \
        return bits << both; \
    } \
    SYMSIG_INLINE int usual_##type(const type *x, size_t n, type least, type most, int both) \
    { \
        const integer first = place_##type(least, both), last = place_##type(most, both); \
        integer farthest = 0; \
        for (size_t i = 0; i < n; ++i) { \
            const integer distance = place_##type(x[i], both) - first; \
            farthest = distance > farthest ? distance : farthest; \
        } \
        return farthest <= last - first; \
    }
SYMSIG_USUAL(double, uint64_t)
SYMSIG_USUAL(float, uint32_t)

/* how many inputs are looked at to see whether they are usual, so that guards against others can be left out */
#define SYMSIG_BLOCK 256

/* asks for the next block, which would be waited for, as it is looked at before anything is computed */
#if defined(__GNUC__)
#define SYMSIG_AHEAD(x, m, n) \\
    for (size_t i = m; i < n && i < 2 * m; i += 64 / sizeof *x) __builtin_prefetch(x + i);
#else
#define SYMSIG_AHEAD(x, m, n)
#endif

#define SYMSIG_EACH(value) SYMSIG_INDEPENDENT for (size_t i = 0; i < m; ++i) out[i] = value;

#if defined(__x86_64__) && defined(__GNUC__)
#if defined(__clang__)
#define SYMSIG_AVX512 __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma"), min_vector_width(512)))
#else
#define SYMSIG_AVX512 __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512")))
#endif
#define SYMSIG_AVX2 __attribute__((target("avx2,fma")))
#if !defined(SYMSIG_HAS_AVX512)
#define SYMSIG_HAS_AVX512 (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
#endif
#if !defined(SYMSIG_HAS_FMA)
#define SYMSIG_HAS_FMA (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#endif
#endif

"""

VERSIONS = """\
/* the scalar and the array functions of a kernel of {count}; out may be an input, and overlaps none otherwise */
#define SYMSIG_LOOP_{count}(type, name, usual) \\
    static void name({arrays}, type *out, size_t n) \\
    {{ \\
        while (n > 0) {{ \\
            const size_t m = n < SYMSIG_BLOCK ? n : SYMSIG_BLOCK; \\
            {ahead} \\
            if (usual) {{ \\
                SYMSIG_EACH(kernel_##type({elements}, 1)) \\
            }} else {{ \\
                SYMSIG_EACH(kernel_##type({elements}, 0)) \\
            }} \\
            {advance}, out += m, n -= m; \\
        }} \\
    }}

#if defined(__x86_64__) && defined(__GNUC__)
#define SYMSIG_DEFINE_{count}(type, name, usual) \\
    SYMSIG_AVX2 static type fma_##name({scalars}) {{ return kernel_##type({names}, 0); }} \\
    SYMSIG_AVX512 SYMSIG_LOOP_{count}(type, avx512_##name, usual) \\
    SYMSIG_AVX2 SYMSIG_LOOP_{count}(type, avx2_##name, usual) \\
    SYMSIG_LOOP_{count}(type, base_##name, 0) \\
    type name({scalars}) {{ return SYMSIG_HAS_FMA ? fma_##name({names}) : kernel_##type({names}, 0); }} \\
    void name##_array({arrays}, type *out, size_t n) \\
    {{ \\
        if (SYMSIG_HAS_AVX512) \\
            avx512_##name({names}, out, n); \\
        else if (SYMSIG_HAS_FMA) \\
            avx2_##name({names}, out, n); \\
        else \\
            base_##name({names}, out, n); \\
    }}
#else
#define SYMSIG_DEFINE_{count}(type, name, usual) \\
    SYMSIG_LOOP_{count}(type, base_##name, usual) \\
    type name({scalars}) {{ return kernel_##type({names}, 0); }} \\
    void name##_array({arrays}, type *out, size_t n) {{ base_##name({names}, out, n); }}
#endif

"""


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
        "symsig_kernel.h": _kernel_header(),
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


def _kernel_header() -> str:
    found = []
    for names in (("x",), ("x", "y")):
        found.append(
            VERSIONS.format(
                count=len(names),
                names=", ".join(names),
                scalars=", ".join(f"type {v}" for v in names),
                arrays=", ".join(f"const type *{v}" for v in names),
                elements=", ".join(f"{v}[i]" for v in names),
                ahead=" ".join(f"SYMSIG_AHEAD({v}, m, n)" for v in names),
                advance=", ".join(f"{v} += m" for v in names),
            )
        )
    return KERNEL_H + "".join(found) + "#endif\n"


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
