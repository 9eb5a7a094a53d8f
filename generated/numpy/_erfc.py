# SPDX-License-Identifier: MIT
"""erfc(x), which NumPy has not."""

from __future__ import annotations

import numpy as np

from ._elementwise import Array, product_error, sum_error

# (1 + 2 z) exp(z^2) erfc(z) of 0 <= z <= 28, by u = (z - 4)/(z + 4) + 1/8 (M. Shepherd, J. Laframboise, 1981)
_P = {
    "d": (
        float.fromhex("0x1.40228e025e39p0"),  # 1.2505272632390394, rounded
        float.fromhex("-0x1.1d67329e9db87p-3"),  # -0.1393569903045455, rounded
        float.fromhex("-0x1.63ff9b971966ap-6"),  # -0.021728422111115731, rounded
        float.fromhex("0x1.16f02f0225373p-3"),  # 0.13620030141160165, rounded
        float.fromhex("-0x1.6c8e47a8a07bfp-3"),  # -0.17800575240477021, rounded
        float.fromhex("0x1.42c800b3f2278p-3"),  # 0.15760803746367791, rounded
        float.fromhex("-0x1.b57364b39ffa8p-4"),  # -0.10679950081430312
        float.fromhex("0x1.cda5dc64b5543p-5"),  # 0.056353502708285784
        float.fromhex("-0x1.6d7fb62fbfe4dp-6"),  # -0.022308280865216457
        float.fromhex("0x1.78293d8a5f1d6p-8"),  # 0.0057397628064532382
        float.fromhex("-0x1.4d89b0f2d6cc1p-12"),  # -3.1808648707505263e-4
        float.fromhex("-0x1.d2bef622fde85p-12"),  # -4.4512361836222147e-4
        float.fromhex("0x1.63872b5c456f2p-13"),  # 1.6952896374593896e-4
        float.fromhex("0x1.fdd0f10cb18ap-19"),  # 3.7984265247341717e-6
        float.fromhex("-0x1.54010e080247ep-16"),  # -2.0265824815655653e-5
        float.fromhex("0x1.c2c3238f756e1p-19"),  # 3.3584405583025715e-6
        float.fromhex("0x1.0d409dedf4314p-19"),  # 2.006086780228012e-6
        float.fromhex("-0x1.6d788078e7697p-21"),  # -6.8074224578484361e-7
        float.fromhex("-0x1.b0a971e521c46p-23"),  # -2.0147389459912187e-7
        float.fromhex("0x1.c5c18530f8f0ep-24"),  # 1.0564828724319333e-7
        float.fromhex("0x1.6f232341bb099p-26"),  # 2.1370200948176622e-8
        float.fromhex("-0x1.e40345777e933p-27"),  # -1.4086625851017556e-8
        float.fromhex("-0x1.e57b9255cc858p-30"),  # -1.7661757798022038e-9
        float.fromhex("0x1.5229aa713b4e5p-30"),  # 1.2302289432892347e-9
    ),
    "f": (
        float.fromhex("0x1.40228e02585a7p0"),  # 1.2505272632337012
        float.fromhex("-0x1.1d673295ee1ebp-3"),  # -0.13935699005175137
        float.fromhex("-0x1.63ff9aa0e1d8fp-6"),  # -0.021728421215383483
        float.fromhex("0x1.16f02d54f643ap-3"),  # 0.13620028892072061
        float.fromhex("-0x1.6c8e4af9191b7p-3"),  # -0.17800577709853169
        float.fromhex("0x1.42c818c8924f4p-3"),  # 0.15760821687789639
        float.fromhex("-0x1.b5731eefe592bp-4"),  # -0.10679924092105313
        float.fromhex("0x1.cda3759f269f6p-5"),  # 0.056352357606744549
        float.fromhex("-0x1.6d855d6d6ae83p-6"),  # -0.022309628713328877
        float.fromhex("0x1.786909469cd2cp-8"),  # 0.0057435653348989861
        float.fromhex("-0x1.49888f4768ab9p-12"),  # -3.1426757456124891e-4
        float.fromhex("-0x1.da06aa9237cdep-12"),  # -4.5206645985547227e-4
        float.fromhex("0x1.56cdbedca4b34p-13"),  # 1.6346153906406926e-4
        float.fromhex("0x1.6609b4685ec7cp-17"),  # 1.0670361192613305e-5
        float.fromhex("-0x1.fa6e3c63d645dp-17"),  # -1.5092808275761987e-5
    ),
}

_FIRST_LOW = float.fromhex("0x1.69a30ed1b27p-55")  # what the first one lacks
_LOWERED = float.fromhex("0x1.969d47321e4ccp-93")  # exp(-64) = 1.603810890548638e-28


def erfc(x: Array, out: Array) -> None:
    """out = erfc(x) = exp(-z^2) P(u)/(1 + 2 z) for z = |x|, and 2 less that for x < 0."""
    given = np.asarray(x, np.float64)
    z = np.minimum(np.abs(given), 28.0)  # from there on it is 0
    u = 2.0 * z / (z + 4.0) - 0.875  # in this order, for next to 0 an error of u is nearly one of erfc
    first, *middle, last = _P[out.dtype.char]
    p = u * last
    for c in reversed(middle):
        p += c
        p *= u
    d, square = 2.0 * z + 1.0, z * z
    value, product_low, sum_low = p + first, np.empty_like(z), np.empty_like(z)
    product_error(z, z, out=product_low)
    sum_error(2.0 * z, 1.0, out=sum_low)
    low = (p - (value - first) + _FIRST_LOW) / value - sum_low / d - product_low
    value /= d
    far = square > 676.0  # exp(-z^2) may be subnormal: it is exp(64) times as large until the last rounding
    value *= np.exp(np.where(far, 64.0, 0.0) - square)
    value += value * low
    np.multiply(value, _LOWERED, out=value, where=far)
    np.subtract(2.0, value, out=value, where=given < 0.0)
    np.copyto(out, value, casting="same_kind")
