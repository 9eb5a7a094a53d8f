/* Over arrays: SLEEF's tanh, and what people write with its vector functions, on AVX-512 or AVX2. */
#include <stddef.h>
#include <string.h>

typedef double d8 __attribute__((vector_size(64)));
typedef double d4 __attribute__((vector_size(32)));
typedef float f16 __attribute__((vector_size(64)));
typedef float f8 __attribute__((vector_size(32)));
typedef long long d8_bits __attribute__((vector_size(64)));
typedef long long d4_bits __attribute__((vector_size(32)));
typedef int f16_bits __attribute__((vector_size(64)));
typedef int f8_bits __attribute__((vector_size(32)));

static const long long double_sign = -0x7fffffffffffffffLL - 1;
static const int float_sign = -0x7fffffff - 1;

#define AVX512 "avx512f"
#define AVX2 "avx2,fma"

#define U10(name, v, isa) Sleef_##name##v##_u10##isa
#define U15(name, v, isa) Sleef_##name##v##_u15##isa

/* declared here, for the library is often installed without its header */
#define DECLARE(v, isa, features) \
    __attribute__((target(features))) v U10(exp, v, isa)(v), U10(log, v, isa)(v), U10(log1p, v, isa)(v); \
    __attribute__((target(features))) v U10(tanh, v, isa)(v), U15(erfc, v, isa)(v);
DECLARE(d8, avx512f, AVX512)
DECLARE(d4, avx2, AVX2)
DECLARE(f16, avx512f, AVX512)
DECLARE(f8, avx2, AVX2)

#define BELOW_0(v) (v)((v##_bits)x & (v##_bits)(x < (v){0}))
#define ABOVE_0(v) (v)((v##_bits)x & (v##_bits)(x > (v){0}))
#define TAIL(real, v, isa) U10(log1p, v, isa)(U10(exp, v, isa)((v)((v##_bits)x | real##_sign))) /* log1p(exp(-|x|)) */

#define GELU(real, v, isa) x * (real)0.5 * U15(erfc, v, isa)(x * (real)-0.70710678118654752)
#define GELU_TANH(real, v, isa) \
    x * (real)0.5 * ((real)1 + U10(tanh, v, isa)((real)0.79788456080286536 * (x + (real)0.044715 * x * x * x)))
#define LOG_SIGMOID(real, v, isa) BELOW_0(v) - TAIL(real, v, isa)
#define LOGIT(real, v, isa) U10(log, v, isa)(x / ((real)1 - x))
#define MISH(real, v, isa) x * U10(tanh, v, isa)(U10(log1p, v, isa)(U10(exp, v, isa)(x)))
#define SIGMOID(real, v, isa) (real)1 / ((real)1 + U10(exp, v, isa)(-x))
#define SILU(real, v, isa) x / ((real)1 + U10(exp, v, isa)(-x))
#define SOFTPLUS(real, v, isa) ABOVE_0(v) + TAIL(real, v, isa)
#define TANH(real, v, isa) U10(tanh, v, isa)(x)

/* the last elements go through the same code, in a vector with zeros */
#define LOOP(name, FORMULA, real, v, isa, features) \
    __attribute__((target(features))) static void name##_##v(const real *in, real *out, size_t n) \
    { \
        const size_t lanes = sizeof(v) / sizeof(real); \
        for (; n >= lanes; n -= lanes, in += lanes, out += lanes) { \
            v x; \
            memcpy(&x, in, sizeof x); \
            x = FORMULA(real, v, isa); \
            memcpy(out, &x, sizeof x); \
        } \
        if (n > 0) { \
            v x = {0}; \
            memcpy(&x, in, n * sizeof *in); \
            x = FORMULA(real, v, isa); \
            memcpy(out, &x, n * sizeof *out); \
        } \
    }

static int avx512(void) { return __builtin_cpu_supports("avx512f"); }

int sleef_supported(void) { return avx512() || (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")); }

#define DEFINE(name, FORMULA) \
    LOOP(name, FORMULA, double, d8, avx512f, AVX512) \
    LOOP(name, FORMULA, double, d4, avx2, AVX2) \
    LOOP(name, FORMULA, float, f16, avx512f, AVX512) \
    LOOP(name, FORMULA, float, f8, avx2, AVX2) \
    void name##_float64(const double *in, double *out, size_t n) { (avx512() ? name##_d8 : name##_d4)(in, out, n); } \
    void name##_float32(const float *in, float *out, size_t n) { (avx512() ? name##_f16 : name##_f8)(in, out, n); }

DEFINE(gelu, GELU)
DEFINE(gelu_tanh, GELU_TANH)
DEFINE(log_sigmoid, LOG_SIGMOID)
DEFINE(logit, LOGIT)
DEFINE(mish, MISH)
DEFINE(sigmoid, SIGMOID)
DEFINE(silu, SILU)
DEFINE(softplus, SOFTPLUS)
DEFINE(tanh, TANH)
