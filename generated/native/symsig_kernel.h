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

/* x, and 0.5 with its sign where it is smaller than least; in integers as well */
SYMSIG_INLINE double sizable(double x, double least)
{
    uint64_t bits, sign;
    int64_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &least, sizeof limit);
    sign = bits & 0x8000000000000000u;
    size = (int64_t)(bits & 0x7fffffffffffffffu);
    size = size < limit ? 0x3fe0000000000000 : size;
    bits = (uint64_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* the lesser of two numbers that are not negative, the greater of two of which one is not; in integers as well */
SYMSIG_INLINE double lesser(double a, double b)
{
    int64_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits < b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}

SYMSIG_INLINE double greater(double a, double b)
{
    int64_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits > b_bits ? a_bits : b_bits;
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

/* x held to [-most, most], and 0.5 for NaN; in integers, which raise no flag and which no compiler sees through */
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

/* x, and 0.5 with its sign where it is smaller than least; in integers as well */
SYMSIG_INLINE float sizablef(float x, float least)
{
    uint32_t bits, sign;
    int32_t size, limit;
    memcpy(&bits, &x, sizeof bits);
    memcpy(&limit, &least, sizeof limit);
    sign = bits & 0x80000000u;
    size = (int32_t)(bits & 0x7fffffffu);
    size = size < limit ? 0x3f000000 : size;
    bits = (uint32_t)size | sign;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* the lesser of two numbers that are not negative, the greater of two of which one is not; in integers as well */
SYMSIG_INLINE float lesserf(float a, float b)
{
    int32_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits < b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}

SYMSIG_INLINE float greaterf(float a, float b)
{
    int32_t a_bits, b_bits;
    memcpy(&a_bits, &a, sizeof a_bits);
    memcpy(&b_bits, &b, sizeof b_bits);
    a_bits = a_bits > b_bits ? a_bits : b_bits;
    memcpy(&a, &a_bits, sizeof a);
    return a;
}

/* 2^k for t = k + 127 + 3*2^22, of which the last bits are the exponent */
SYMSIG_INLINE float power_of_twof(float t)
{
    uint32_t bits;
    memcpy(&bits, &t, sizeof bits);
    bits <<= 23;
    memcpy(&t, &bits, sizeof t);
    return t;
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

/* how many inputs go through the stages of a kernel together, and are looked at to see whether they are usual, so
 * that guards against others can be left out; what the stages leave for each other stays in the nearest cache */
#if defined(SYMSIG_TABLES) /* of floats, which leave nothing there, twice as many */
#define SYMSIG_BLOCK(type) ((sizeof(type) < 8 ? 2 * 512 : 512) / sizeof(type))
#else
#define SYMSIG_BLOCK(type) (512 / sizeof(type))
#endif

/* whether an input, or all of a block, or some of it, lies between least and most in magnitude, and if not `both`
 * with their sign; by one comparison, for a processor cannot tell how two come out */
#define SYMSIG_USUAL(type, integer) \
    SYMSIG_INLINE integer place_##type(type x, int both) \
    { \
        integer bits; \
        memcpy(&bits, &x, sizeof bits); \
        return bits & ((integer)-1 >> both); \
    } \
    SYMSIG_INLINE int lies_##type(type x, type least, type most, int both) \
    { \
        const integer first = place_##type(least, both), last = place_##type(most, both); \
        return place_##type(x, both) - first <= last - first; \
    } \
    SYMSIG_INLINE int usual_##type(const type *x, type least, type most, int both) \
    { \
        const integer first = place_##type(least, both), span = place_##type(most, both) - first; \
        const integer start = place_##type(least, 0); \
        integer farthest = 0, bits = 0; \
        if ((span & (span + 1)) == 0) { /* all bits beyond it are to be 0 */ \
            SYMSIG_ROLLED for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) \
                bits |= place_##type(x[i], 0) - start; \
            farthest = bits & ((integer)-1 >> both); \
        } else { \
            for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \
                const integer distance = place_##type(x[i], both) - first; \
                farthest = distance > farthest ? distance : farthest; \
            } \
        } \
        return farthest <= span; \
    } \
    SYMSIG_INLINE int some_##type(const type *x, type least, type most, int both) \
    { \
        const integer first = place_##type(least, both), last = place_##type(most, both); \
        integer nearest = last - first + 1; \
        for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \
            const integer distance = place_##type(x[i], both) - first; \
            nearest = distance < nearest ? distance : nearest; \
        } \
        return nearest <= last - first; \
    }
SYMSIG_USUAL(double, uint64_t)
SYMSIG_USUAL(float, uint32_t)

/* a block with a usual input for each 0, of which there often are some; and its results with what they are at +0
 * and at -0 */
#define SYMSIG_ZEROS(type, integer) \
    SYMSIG_INLINE int without_zeros_##type(const type *x, type other, type *block) \
    { \
        integer least = 1; \
        SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \
            const integer size = place_##type(x[i], 1); \
            least = size < least ? size : least; \
            block[i] = size == 0 ? other : x[i]; \
        } \
        return least == 0; \
    } \
    SYMSIG_INLINE void with_zeros_##type(const type *x, type plus, type minus, const type *results, type *out) \
    { \
        SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) { \
            const type at_zero = place_##type(x[i], 0) == 0 ? plus : minus; \
            out[i] = place_##type(x[i], 1) == 0 ? at_zero : results[i]; \
        } \
    }
SYMSIG_ZEROS(double, uint64_t)
SYMSIG_ZEROS(float, uint32_t)

/* asks for the next block, which would be waited for, as it is looked at before anything is computed; behind the
 * last one there may be nothing, and then nothing comes of it */
#if defined(__GNUC__)
#define SYMSIG_AHEAD(x) \
    for (uintptr_t i = SYMSIG_BLOCK(*x) * sizeof *x; i < 2 * SYMSIG_BLOCK(*x) * sizeof *x; i += 64) \
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

/* tables of floats, for kernels that define SYMSIG_TABLES; a vector unit has them in its registers */
#if defined(SYMSIG_TABLES)
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/* how many inputs go through a kernel with tables together: two vectors, of which one waits while the other is
 * computed, all in registers with gcc; clang has them in memory, where they lie in whole lines of a cache */
#define SYMSIG_LANES 32

#if defined(__GNUC__)
#define SYMSIG_ALIGNED __attribute__((aligned(64)))
#else
#define SYMSIG_ALIGNED
#endif

#define SYMSIG_EACH_LANE(what) SYMSIG_INDEPENDENT for (size_t i = 0; i < SYMSIG_LANES; ++i) what;

/* a constant that the compiler does not know as one */
SYMSIG_INLINE float heldf(float c)
{
    volatile float there = c;
    return there;
}

/* t*2^-j for u = 16*j + k + 3*2^22, 0 <= k < 16, where the bits of t are more by k*2^19 */
SYMSIG_INLINE float halvedf(float t, float u)
{
    uint32_t t_bits, u_bits;
    memcpy(&t_bits, &t, sizeof t_bits);
    memcpy(&u_bits, &u, sizeof u_bits);
    t_bits -= u_bits << 19;
    memcpy(&t, &t_bits, sizeof t);
    return t;
}

/* the float of which the first bits are the last fourteen of a */
SYMSIG_INLINE float last_bitsf(float a)
{
    uint32_t bits;
    memcpy(&bits, &a, sizeof bits);
    bits <<= 18;
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* a*2^k, for a that is not 0 and `by` = 2^(k - 127) */
SYMSIG_INLINE float raisedf(float a, float by)
{
    uint32_t bits, by_bits;
    memcpy(&bits, &a, sizeof bits);
    memcpy(&by_bits, &by, sizeof by_bits);
    bits += by_bits;
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* a*2^-k, for `by` = 2^(k - 127); (a - by)*2^(1 - k) if a lies between by and 2*by, which may be subnormal, and
 * likewise if -a lies there; and a*2^-127/by to a factor of 2^0.09, for all that are positive */
SYMSIG_INLINE float loweredf(float a, float by)
{
    uint32_t bits, by_bits;
    memcpy(&bits, &a, sizeof bits);
    memcpy(&by_bits, &by, sizeof by_bits);
    bits -= by_bits;
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* a, and 0 where the sign is that of a negative number; without a comparison, which multiplications wait for */
SYMSIG_INLINE float unless_negativef(float a, float sign)
{
    uint32_t bits, sign_bits;
    memcpy(&bits, &a, sizeof bits);
    memcpy(&sign_bits, &sign, sizeof sign_bits);
    bits &= ~(0u - (sign_bits >> 31));
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* the power of two that is not above a positive number, which is not subnormal */
SYMSIG_INLINE float power_belowf(float a)
{
    uint32_t bits;
    memcpy(&bits, &a, sizeof bits);
    bits &= 0x7f800000u;
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* how many floats lie between 0 and a > 0, if a float can tell: (k + 127)*2^23 for 2^k */
SYMSIG_INLINE float ordinalf(float a)
{
    int32_t bits;
    memcpy(&bits, &a, sizeof bits);
    return (float)bits;
}

/* the bits of some floats behind the shift, of which the last ones are a place in a table */
SYMSIG_INLINE void find(uint32_t *places, const float *u, int shift, size_t n)
{
    SYMSIG_INDEPENDENT for (size_t i = 0; i < n; ++i) {
        memcpy(&places[i], &u[i], sizeof places[i]);
        places[i] >>= shift;
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
SYMSIG_AVX512 static inline void look_up_16(const float *table, size_t size, const uint32_t *places, float *found)
{
    const __m512 first = _mm512_loadu_ps(table), second = _mm512_loadu_ps(table + size - 16);
    for (int i = 0; i < SYMSIG_LANES; i += 16) {
        const __m512i at = _mm512_loadu_si512(places + i);
        if (size == 16)
            _mm512_storeu_ps(found + i, _mm512_maskz_permutexvar_ps(0xffff, at, first)); /* no warning of gcc 12 */
        else
            _mm512_storeu_ps(found + i, _mm512_permutex2var_ps(first, at, second));
    }
}

/* of 16 entries; which half it is the fourth bit tells, and a choice looks at the sign */
SYMSIG_AVX2 static inline __m256 of_16(const float *table, __m256i at)
{
    const __m256 low = _mm256_permutevar8x32_ps(_mm256_loadu_ps(table), at);
    const __m256 high = _mm256_permutevar8x32_ps(_mm256_loadu_ps(table + 8), at);
    return _mm256_blendv_ps(low, high, _mm256_castsi256_ps(_mm256_slli_epi32(at, 28)));
}

SYMSIG_AVX2 static inline void look_up_8(const float *table, size_t size, const uint32_t *places, float *found)
{
    for (int i = 0; i < SYMSIG_LANES; i += 8) {
        const __m256i at = _mm256_loadu_si256((const __m256i *)(places + i));
        __m256 entries = of_16(table, at);
        if (size == 32) {
            const __m256 second = of_16(table + 16, at);
            entries = _mm256_blendv_ps(entries, second, _mm256_castsi256_ps(_mm256_slli_epi32(at, 27)));
        }
        _mm256_storeu_ps(found + i, entries);
    }
}
#endif

/* the entries of a table of 16 or 32, so many `lanes`, or -lanes, at once of SYMSIG_LANES, or of n one by one */
SYMSIG_INLINE void look_up(
    const float *table, size_t size, const uint32_t *places, float *found, size_t n, int lanes)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (lanes == 16 || lanes == -16)
        look_up_16(table, size, places, found);
    else if (lanes == 8 || lanes == -8)
        look_up_8(table, size, places, found);
    else
#endif
        for (size_t i = 0; i < n; ++i) found[i] = table[places[i] & (size - 1)];
    (void)lanes;
}
#endif

/* the array function of a kernel of one input; out may be x, and overlaps it not otherwise */
#define SYMSIG_LOOP_1(type, name, lanes, scalar, usual, other) \
    static void name(const type *x, type *out, size_t n) \
    { \
        type edge[SYMSIG_BLOCK(type)], plus = 0, minus = 0; \
        int known = 0; \
        size_t first = SYMSIG_FIRST(type, x, n); \
        while (n >= SYMSIG_FEW(type)) { \
            const size_t m = first ? first : n < SYMSIG_BLOCK(type) ? n : SYMSIG_BLOCK(type); \
            const int whole = m == SYMSIG_BLOCK(type); \
            const type *block_x = whole ? x : edge; \
            type *results; \
            int zeros = 0, all_usual; \
            first = 0; \
            if (!whole) { /* not a block of inputs, and a usual one for each that it has more */ \
                SYMSIG_EACH(type, edge[i] = other) \
                memcpy(edge, x, m * sizeof *x); \
            } \
            SYMSIG_AHEAD(x) \
            all_usual = usual; \
            if (!all_usual && whole && without_zeros_##type(x, other, edge)) { \
                zeros = 1; \
                block_x = edge; \
                all_usual = usual; \
                if (!known) known = 1, plus = scalar((type)0), minus = scalar(-(type)0); \
            } \
            results = block_x == x ? out : edge; \
            if (all_usual) \
                block_##type(block_x, results, lanes); \
            else \
                block_##type(block_x, results, SYMSIG_OTHERWISE(type, lanes)); \
            if (zeros) \
                with_zeros_##type(x, plus, minus, edge, out); \
            else if (!whole) \
                memcpy(out, edge, m * sizeof *out); \
            x += m, out += m, n -= m; \
        } \
        for (size_t i = 0; i < n; ++i) out[i] = scalar(x[i]); \
    }

/* the scalar and the array functions of a kernel: what follows its name are its usual inputs; a block is told that
 * it has no others by how many floats its version looks up at once, and that it has others by less than 1 */
#if defined(__x86_64__) && defined(__GNUC__)
#define SYMSIG_DEFINE_1(type, name, ...) \
    SYMSIG_AVX2 static type fma_##name(type x) { return kernel_##type(x, 0); } \
    SYMSIG_AVX512 SYMSIG_LOOP_1(type, avx512_##name, 16, fma_##name, __VA_ARGS__) \
    SYMSIG_AVX2 SYMSIG_LOOP_1(type, avx2_##name, 8, fma_##name, __VA_ARGS__) \
    type name(type x) { return SYMSIG_HAS_FMA ? fma_##name(x) : kernel_##type(x, 0); } \
    void name##_array(const type *x, type *out, size_t n) \
    { \
        if (SYMSIG_HAS_AVX512) \
            avx512_##name(x, out, n); \
        else if (SYMSIG_HAS_FMA) \
            avx2_##name(x, out, n); \
        else /* fma is a function of the library */ \
            for (size_t i = 0; i < n; ++i) out[i] = name(x[i]); \
    }
#else
#define SYMSIG_DEFINE_1(type, name, ...) \
    SYMSIG_LOOP_1(type, name##_loop, 1, name, __VA_ARGS__) \
    type name(type x) { return kernel_##type(x, 0); } \
    void name##_array(const type *x, type *out, size_t n) { name##_loop(x, out, n); }
#endif

/* the array function of a kernel of two inputs; out may be one of them, and overlaps none otherwise */
#define SYMSIG_LOOP_2(type, name, lanes, scalar, usual) \
    static void name(const type *x, const type *y, type *out, size_t n) \
    { \
        type edge_x[SYMSIG_BLOCK(type)], edge_y[SYMSIG_BLOCK(type)]; \
        size_t first = SYMSIG_FIRST(type, x, n); \
        while (n >= SYMSIG_FEW(type)) { \
            const size_t m = first ? first : n < SYMSIG_BLOCK(type) ? n : SYMSIG_BLOCK(type); \
            const int whole = m == SYMSIG_BLOCK(type); \
            const type *block_x = whole ? x : edge_x, *block_y = whole ? y : edge_y; \
            type *results = whole ? out : edge_x; \
            first = 0; \
            if (!whole) /* not a block of inputs, and the first of them for each that it has more */ \
                for (size_t i = 0; i < SYMSIG_BLOCK(type); ++i) \
                    edge_x[i] = x[i < m ? i : 0], edge_y[i] = y[i < m ? i : 0]; \
            SYMSIG_AHEAD(x) SYMSIG_AHEAD(y) \
            if (usual) \
                block_##type(block_x, block_y, results, lanes); \
            else \
                block_##type(block_x, block_y, results, SYMSIG_OTHERWISE(type, lanes)); \
            if (!whole) memcpy(out, results, m * sizeof *out); \
            x += m, y += m, out += m, n -= m; \
        } \
        for (size_t i = 0; i < n; ++i) out[i] = scalar(x[i], y[i]); \
    }

/* the scalar and the array functions of a kernel: what follows its name are its usual inputs; a block is told that
 * it has no others by how many floats its version looks up at once, and that it has others by less than 1 */
#if defined(__x86_64__) && defined(__GNUC__)
#define SYMSIG_DEFINE_2(type, name, ...) \
    SYMSIG_AVX2 static type fma_##name(type x, type y) { return kernel_##type(x, y, 0); } \
    SYMSIG_AVX512 SYMSIG_LOOP_2(type, avx512_##name, 16, fma_##name, __VA_ARGS__) \
    SYMSIG_AVX2 SYMSIG_LOOP_2(type, avx2_##name, 8, fma_##name, __VA_ARGS__) \
    type name(type x, type y) { return SYMSIG_HAS_FMA ? fma_##name(x, y) : kernel_##type(x, y, 0); } \
    void name##_array(const type *x, const type *y, type *out, size_t n) \
    { \
        if (SYMSIG_HAS_AVX512) \
            avx512_##name(x, y, out, n); \
        else if (SYMSIG_HAS_FMA) \
            avx2_##name(x, y, out, n); \
        else /* fma is a function of the library */ \
            for (size_t i = 0; i < n; ++i) out[i] = name(x[i], y[i]); \
    }
#else
#define SYMSIG_DEFINE_2(type, name, ...) \
    SYMSIG_LOOP_2(type, name##_loop, 1, name, __VA_ARGS__) \
    type name(type x, type y) { return kernel_##type(x, y, 0); } \
    void name##_array(const type *x, const type *y, type *out, size_t n) { name##_loop(x, y, out, n); }
#endif

#endif
