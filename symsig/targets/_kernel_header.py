"""symsig_kernel.h: the C that all native kernels share, operations on bits, and the loops."""

from __future__ import annotations

from symsig.model import DTYPES, Dtype
from symsig.program.native.usual import BLOCK
from symsig.targets._tables_header import TABLES_H
from symsig.targets.c import REALS
from symsig.ulp import FORMATS

KERNEL_H = """\
/* SPDX-License-Identifier: MIT */
/* What the kernels share: bits of a float, and loops for the vector units of the machine they run on.
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
/* what is unrolled before it is made vectors of is loaded one by one */
#define SYMSIG_ROLLED _Pragma("clang loop unroll(disable)")
#elif defined(__GNUC__)
/* several choices by one condition are no branches: both would be computed of all that follows */
#pragma GCC optimize("no-trapping-math", "no-thread-jumps")
#if defined(SYMSIG_TABLES) /* constants stay in registers, as many as there are */
#pragma GCC optimize("ira-loop-pressure")
#endif
#define SYMSIG_INLINE static inline __attribute__((always_inline))
#define SYMSIG_INDEPENDENT _Pragma("GCC ivdep")
#define SYMSIG_ROLLED
#else
#define SYMSIG_INLINE static inline
#define SYMSIG_INDEPENDENT
#define SYMSIG_ROLLED
#endif

"""

IN_BITS = """\
/* x held to [-most, most], and 0.5 for NaN; in integers, which raise no flag and which no compiler sees through */
SYMSIG_INLINE {real} number{suffix}({real} x, {real} most)
{{
    uint{width}_t bits, sign;
    int{width}_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &most, sizeof limit);
    sign = bits & {sign};
    size = (int{width}_t)(bits & {rest});
    size = size > {infinity} ? {half} : size;
    size = size < limit ? size : limit;
    bits = (uint{width}_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}}

/* x, and 0.5 with its sign where it is smaller than least; in integers as well */
SYMSIG_INLINE {real} sizable{suffix}({real} x, {real} least)
{{
    uint{width}_t bits, sign;
    int{width}_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &least, sizeof limit);
    sign = bits & {sign};
    size = (int{width}_t)(bits & {rest});
    size = size < limit ? {half} : size;
    bits = (uint{width}_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}}

/* the lesser of two numbers that are not negative, the greater of two of which one is not; in integers as well */
SYMSIG_INLINE {real} lesser{suffix}({real} a, {real} b)
{{
    int{width}_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits < b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}}

SYMSIG_INLINE {real} greater{suffix}({real} a, {real} b)
{{
    int{width}_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits > b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}}

/* 2^k for t = k + {bias} + 3*2^{middle}, of which the last bits are the exponent */
SYMSIG_INLINE {real} power_of_two{suffix}({real} t)
{{
    uint{width}_t bits;
    memcpy(&bits, &t, sizeof bits);
    bits <<= {digits};
    memcpy(&t, &bits, sizeof t);
    return t;
}}

"""


def _in_bits(dtype: Dtype) -> str:
    """What is done to the bits of one format."""
    fmt, real = FORMATS[dtype], REALS[dtype]
    digits, all_bits = fmt.precision - 1, 2**fmt.bits - 1
    return IN_BITS.format(
        real=real.name,
        suffix=real.suffix,
        width=fmt.bits,
        sign=f"{2 ** (fmt.bits - 1):#x}u",
        rest=f"{all_bits // 2:#x}u",
        infinity=f"{(2 * fmt.emax + 1) << digits:#x}",
        half=f"{(fmt.emax - 1) << digits:#x}",
        bias=fmt.emax,
        middle=digits - 1,
        digits=digits,
    )


LOOPS_H = """\
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

/* how many inputs go through the stages of a kernel together, and are looked at to see whether they are usual, so
 * that guards against others can be left out; what the stages leave for each other stays in the nearest cache */
#if defined(SYMSIG_TABLES) /* of floats, which leave nothing there, twice as many */
#define SYMSIG_BLOCK(type) ((sizeof(type) < 8 ? 2 * {block} : {block}) / sizeof(type))
#else
#define SYMSIG_BLOCK(type) ({block} / sizeof(type))
#endif

/* whether an input, or all of a block, or some of it, lies between least and most in magnitude, and if not `both`
 * with their sign; by one comparison, for a processor cannot tell how two come out */
#define SYMSIG_USUAL(type, integer) \\
    SYMSIG_INLINE integer place_##type(type x, int both) \\
    { \\
        integer bits; \\
        memcpy(&bits, &x, sizeof bits); \\
        return bits & ((integer)-1 >> both); \\
    } \\
    SYMSIG_INLINE int lies_##type(type x, type least, type most, int both) \\
    { \\
        const integer first = place_##type(least, both), last = place_##type(most, both); \\
        return place_##type(x, both) - first <= last - first; \\
    } \\
    SYMSIG_INLINE int usual_##type(const type *x, type least, type most, int both) \\
    { \\
        const integer first = place_##type(least, both), span = place_##type(most, both) - first; \\
        const integer start = place_##type(least, 0); \\
        integer farthest = 0, bits = 0; \\
        if ((span & (span + 1)) == 0) { /* all bits beyond it are to be 0 */ \\
            SYMSIG_ROLLED for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) \\
                bits |= place_##type(x[i], 0) - start; \\
            farthest = bits & ((integer)-1 >> both); \\
        } else { \\
            for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \\
                const integer distance = place_##type(x[i], both) - first; \\
                farthest = distance > farthest ? distance : farthest; \\
            } \\
        } \\
        return farthest <= span; \\
    } \\
    SYMSIG_INLINE int some_##type(const type *x, type least, type most, int both) \\
    { \\
        const integer first = place_##type(least, both), last = place_##type(most, both); \\
        integer nearest = last - first + 1; \\
        for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \\
            const integer distance = place_##type(x[i], both) - first; \\
            nearest = distance < nearest ? distance : nearest; \\
        } \\
        return nearest <= last - first; \\
    }
SYMSIG_USUAL(double, uint64_t)
SYMSIG_USUAL(float, uint32_t)

/* a block with a usual input for each 0, of which there often are some; and its results with what they are at +0
 * and at -0 */
#define SYMSIG_ZEROS(type, integer) \\
    SYMSIG_INLINE int without_zeros_##type(const type *x, type other, type *block) \\
    { \\
        integer least = 1; \\
        SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \\
            const integer size = place_##type(x[i], 1); \\
            least = size < least ? size : least; \\
            block[i] = size == 0 ? other : x[i]; \\
        } \\
        return least == 0; \\
    } \\
    SYMSIG_INLINE void with_zeros_##type(const type *x, type plus, type minus, const type *results, type *out) \\
    { \\
        SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \\
            const type at_zero = place_##type(x[i], 0) == 0 ? plus : minus; \\
            out[i] = place_##type(x[i], 1) == 0 ? at_zero : results[i]; \\
        } \\
    }
SYMSIG_ZEROS(double, uint64_t)
SYMSIG_ZEROS(float, uint32_t)

/* asks for the next block, which would be waited for, as it is looked at before anything is computed; behind the
 * last one there may be nothing, and then nothing comes of it */
#if defined(__GNUC__)
#define SYMSIG_AHEAD(x) \\
    for (uintptr_t i = SYMSIG_BLOCK(*x) * sizeof *x; i < 2 * SYMSIG_BLOCK(*x) * sizeof *x; i += 64) \\
        __builtin_prefetch((const void *)((uintptr_t)x + i));
#else
#define SYMSIG_AHEAD(x)
#endif

#define SYMSIG_EACH(type, what) SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) what;

/* how many inputs go first, of a long array, so that the others lie in whole lines of a cache */
#define SYMSIG_FIRST(type, x, n) (n > 32 * SYMSIG_BLOCK(type) ? (64 - (uintptr_t)x % 64) % 64 / sizeof(type) : 0)

/* fewer inputs than these go through the scalar function one by one */
#define SYMSIG_FEW(type) (SYMSIG_BLOCK(type) / 8)

/* what a block is told that has other inputs than usual ones; one that has none is told `lanes` */
#if defined(SYMSIG_TABLES) /* of which floats are looked up at once all the same */
#define SYMSIG_OTHERWISE(type, lanes) (sizeof(type) < 8 ? -(lanes) : 0)
#else
#define SYMSIG_OTHERWISE(type, lanes) 0
#endif

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

LOOP_1 = """\
/* the array function of a kernel of one input; out may be x, and overlaps it not otherwise */
#define SYMSIG_LOOP_1(type, name, lanes, scalar, usual, other) \\
    static void name(const type *x, type *out, size_t n) \\
    { \\
        type edge[SYMSIG_BLOCK(type)], plus = 0, minus = 0; \\
        int known = 0; \\
        size_t first = SYMSIG_FIRST(type, x, n); \\
        while (n >= SYMSIG_FEW(type)) { \\
            const size_t m = first ? first : n < SYMSIG_BLOCK(type) ? n : SYMSIG_BLOCK(type); \\
            const int whole = m == SYMSIG_BLOCK(type); \\
            const type *block_x = whole ? x : edge; \\
            type *results; \\
            int zeros = 0, all_usual; \\
            first = 0; \\
            if (!whole) { /* not a block of inputs, and a usual one for each that it has more */ \\
                SYMSIG_EACH(type, edge[i] = other) \\
                memcpy(edge, x, m * sizeof *x); \\
            } \\
            SYMSIG_AHEAD(x) \\
            all_usual = usual; \\
            if (!all_usual && whole && without_zeros_##type(x, other, edge)) { \\
                zeros = 1; \\
                block_x = edge; \\
                all_usual = usual; \\
                if (!known) known = 1, plus = scalar((type)0), minus = scalar(-(type)0); \\
            } \\
            results = block_x == x ? out : edge; \\
            if (all_usual) \\
                block_##type(block_x, results, lanes); \\
            else \\
                block_##type(block_x, results, SYMSIG_OTHERWISE(type, lanes)); \\
            if (zeros) \\
                with_zeros_##type(x, plus, minus, edge, out); \\
            else if (!whole) \\
                memcpy(out, edge, m * sizeof *out); \\
            x += m, out += m, n -= m; \\
        } \\
        for (size_t i = 0; i < n; ++i) out[i] = scalar(x[i]); \\
    }

"""

LOOP_2 = """\
/* the array function of a kernel of two inputs; out may be one of them, and overlaps none otherwise */
#define SYMSIG_LOOP_2(type, name, lanes, scalar, usual) \\
    static void name(const type *x, const type *y, type *out, size_t n) \\
    { \\
        type edge_x[SYMSIG_BLOCK(type)], edge_y[SYMSIG_BLOCK(type)]; \\
        size_t first = SYMSIG_FIRST(type, x, n); \\
        while (n >= SYMSIG_FEW(type)) { \\
            const size_t m = first ? first : n < SYMSIG_BLOCK(type) ? n : SYMSIG_BLOCK(type); \\
            const int whole = m == SYMSIG_BLOCK(type); \\
            const type *block_x = whole ? x : edge_x, *block_y = whole ? y : edge_y; \\
            type *results = whole ? out : edge_x; \\
            first = 0; \\
            if (!whole) /* not a block of inputs, and the first of them for each that it has more */ \\
                for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) \\
                    edge_x[i] = x[i < m ? i : 0], edge_y[i] = y[i < m ? i : 0]; \\
            SYMSIG_AHEAD(x) SYMSIG_AHEAD(y) \\
            if (usual) \\
                block_##type(block_x, block_y, results, lanes); \\
            else \\
                block_##type(block_x, block_y, results, SYMSIG_OTHERWISE(type, lanes)); \\
            if (!whole) memcpy(out, results, m * sizeof *out); \\
            x += m, y += m, out += m, n -= m; \\
        } \\
        for (size_t i = 0; i < n; ++i) out[i] = scalar(x[i], y[i]); \\
    }

"""

VERSIONS = """\
/* the scalar and the array functions of a kernel: what follows its name are its usual inputs; a block is told that
 * it has no others by how many floats its version looks up at once, and that it has others by less than 1 */
#if defined(__x86_64__) && defined(__GNUC__)
#define SYMSIG_DEFINE_{count}(type, name, ...) \\
    SYMSIG_AVX2 static type fma_##name({scalars}) {{ return kernel_##type({names}, 0); }} \\
    SYMSIG_AVX512 SYMSIG_LOOP_{count}(type, avx512_##name, 16, fma_##name, __VA_ARGS__) \\
    SYMSIG_AVX2 SYMSIG_LOOP_{count}(type, avx2_##name, 8, fma_##name, __VA_ARGS__) \\
    type name({scalars}) {{ return SYMSIG_HAS_FMA ? fma_##name({names}) : kernel_##type({names}, 0); }} \\
    void name##_array({arrays}, type *out, size_t n) \\
    {{ \\
        if (SYMSIG_HAS_AVX512) \\
            avx512_##name({names}, out, n); \\
        else if (SYMSIG_HAS_FMA) \\
            avx2_##name({names}, out, n); \\
        else /* fma is a function of the library */ \\
            for (size_t i = 0; i < n; ++i) out[i] = name({elements}); \\
    }}
#else
#define SYMSIG_DEFINE_{count}(type, name, ...) \\
    SYMSIG_LOOP_{count}(type, name##_loop, 1, name, __VA_ARGS__) \\
    type name({scalars}) {{ return kernel_##type({names}, 0); }} \\
    void name##_array({arrays}, type *out, size_t n) {{ name##_loop({names}, out, n); }}
#endif

"""


def _versions(*names: str) -> str:
    """The versions of the functions of kernels of these inputs."""
    return VERSIONS.format(
        count=len(names),
        names=", ".join(names),
        scalars=", ".join(f"type {v}" for v in names),
        arrays=", ".join(f"const type *{v}" for v in names),
        elements=", ".join(f"{v}[i]" for v in names),
    )


def kernel_header() -> str:
    """The text of symsig_kernel.h."""
    loops = LOOPS_H.replace("{block}", str(BLOCK))
    return (
        KERNEL_H
        + "".join(map(_in_bits, DTYPES))
        + loops
        + TABLES_H
        + LOOP_1
        + _versions("x")
        + LOOP_2
        + _versions("x", "y")
        + "#endif\n"
    )
