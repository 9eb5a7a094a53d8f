"""The part of symsig_kernel.h that is for kernels with tables: how a vector unit looks up in its registers."""

from __future__ import annotations

TABLES_H = """\
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

"""
