# SPDX-License-Identifier: MIT
"""The functions that are not here, each with what NumPy lacks for it."""

LACKING = {
    "gelu": "erfc",
    "gelu_grad": "erfc",
}
