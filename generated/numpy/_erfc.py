# SPDX-License-Identifier: MIT
"""erfc(x), which NumPy has not."""

from __future__ import annotations

import numpy as np

from ._elementwise import Array, product_error, sum_error

# (z + 1) exp(z^2) erfc(z) of 0 <= z <= 28, by u = (z - 3)/(z + 3) (after M. Shepherd, J. Laframboise, 1981)
_P = {
    "d": (
        float.fromhex("0x1.6e9827d229d2dp-1"),  # 0.7160046047255598, rounded
        float.fromhex("-0x1.d8f06dfac798ap-3"),  # -0.23092733308380915, rounded
        float.fromhex("0x1.9596c92adafb3p-4"),  # 0.099020753679439008
        float.fromhex("-0x1.4f64aa4aa368cp-7"),  # -0.010235388899015228
        float.fromhex("-0x1.8600d9145e6c6p-6"),  # -0.023803913108600104
        float.fromhex("0x1.67c189950acb5p-6"),  # 0.021957764012921561
        float.fromhex("-0x1.3f82b5d10ac5fp-7"),  # -0.0097506892944549377
        float.fromhex("0x1.a84c55cacbc7bp-10"),  # 0.0016185691226373855
        float.fromhex("0x1.5297b7c4c0079p-11"),  # 6.4581422392963252e-4
        float.fromhex("-0x1.81213d3c835cep-12"),  # -3.6728843750285795e-4
        float.fromhex("-0x1.58cd16f854cb6p-16"),  # -2.0551748975816609e-5
        float.fromhex("0x1.d6c2e4b42579ep-15"),  # 5.6119120388205992e-5
        float.fromhex("-0x1.965baf91d1f07p-20"),  # -1.5138020654381801e-6
        float.fromhex("-0x1.2d9f5867efc2bp-17"),  # -8.9890492772620768e-6
        float.fromhex("0x1.164aa6f6820cp-22"),  # 2.5917925886065316e-7
        float.fromhex("0x1.a9be6fdf39c57p-20"),  # 1.5860195999252522e-6
        float.fromhex("0x1.0ec0721c8f3e8p-24"),  # 6.3039302174987924e-8
        float.fromhex("-0x1.35e4cf360fe15p-22"),  # -2.8861107937217144e-7
        float.fromhex("-0x1.a2b7acfb42a9fp-25"),  # -4.8745130565716649e-8
        float.fromhex("0x1.880d4070d2012p-25"),  # 4.5640832341405991e-8
        float.fromhex("0x1.190a65ea2c4e3p-26"),  # 1.6358716971910201e-8
        float.fromhex("-0x1.fdf262c768e04p-29"),  # -3.7103514459673226e-9
        float.fromhex("-0x1.7856fca3d92b7p-29"),  # -2.7382323786220848e-9
        float.fromhex("-0x1.88151a1f1291p-32"),  # -3.5659689258917064e-10
    ),
    "f": (
        float.fromhex("0x1.6e9827d23c8a7p-1"),  # 0.71600460473407146
        float.fromhex("-0x1.d8f06dec7121fp-3"),  # -0.23092733266652574
        float.fromhex("0x1.9596c8d7c9dd1p-4"),  # 0.099020752470657017
        float.fromhex("-0x1.4f64cf1ca7e19p-7"),  # -0.010235406044841121
        float.fromhex("-0x1.8600bcf56bb16p-6"),  # -0.023803886918979243
        float.fromhex("0x1.67c26780009f7p-6"),  # 0.021957970689991026
        float.fromhex("-0x1.3f8469389548ep-7"),  # -0.0097508920454550084
        float.fromhex("0x1.a80192a1773bp-10"),  # 0.0016174550768177469
        float.fromhex("0x1.52f7ede3702fdp-11"),  # 6.4653105476261653e-4
        float.fromhex("-0x1.7dd922b0db35dp-12"),  # -3.6415880736378141e-4
        float.fromhex("-0x1.6dab9937ca4ep-16"),  # -2.1795648733978555e-5
        float.fromhex("0x1.ae6a5a83f24a1p-15"),  # 5.130951924987274e-5
        float.fromhex("-0x1.122e6a74568ecp-21"),  # -5.1070249055685976e-7
        float.fromhex("-0x1.51e21d73984cap-18"),  # -5.0348529501986043e-6
    ),
}

_FIRST_LOW = float.fromhex("-0x1.647d9e7f242p-56")  # what the first one lacks
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
