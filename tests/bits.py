"""All native kernels on many inputs: the same bits from every compiler and version, the scalar function, NumPy, and
another processor, emulated.

What test_native.py does for some inputs, for as many as are asked for, on all cores:

    python tests/bits.py INPUTS [NAME...]
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import elsewhere
import numpy as np
from test_native import BUILDS, GENERATED, NATIVE, points, program

from symsig.family import FAMILY
from symsig.program.native.run import run


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether all bits are; all NaNs are one."""
    unsigned = f"u{a.dtype.itemsize}"
    return bool(((a.view(unsigned) == b.view(unsigned)) | (np.isnan(a) & np.isnan(b))).all())


def compare(name: str, count: int) -> str:
    """A line for a function: how many inputs, and what differs."""
    start, lines = time.time(), []
    native = NATIVE.load(GENERATED)
    there = [build for build in elsewhere.BUILDS if not elsewhere.missing(build)]
    with tempfile.TemporaryDirectory() as folder:
        others = {}
        for build, (compiler, *flags) in BUILDS.items():
            library = Path(folder) / f"{len(others)}.so"
            if shutil.which(compiler):
                source = str(GENERATED / f"{name}.c")
                command = [compiler, *flags, "-ffp-contract=off", "-fPIC", "-shared", "-o", str(library), source]
                subprocess.run([*command, "-lm"], check=True)
                others[build] = ctypes.CDLL(str(library))
        for dtype, suffix in (("float64", ""), ("float32", "f")):
            with np.errstate(all="ignore"):
                columns = [
                    np.sort(c) if len(FAMILY[name].variables) == 1 else c for c in points(name, dtype, count)
                ]
            kernel = native(name, dtype)
            want = kernel(*columns)
            for build, loaded in others.items():
                call, out = loaded[f"symsig_{name}{suffix}_array"], np.empty_like(columns[0])
                call.argtypes = [ctypes.c_void_p] * (len(columns) + 1) + [ctypes.c_size_t]
                call(*(c.ctypes.data for c in columns), out.ctypes.data, out.size)
                if not same(out, want):
                    lines.append(f"{build} differs in {dtype}")
            order = np.random.default_rng(1).permutation(columns[0].size)  # other blocks, not all of them usual
            if not same(kernel(*(c[order] for c in columns)), want[order]):
                lines.append(f"the place of an input changes the result in {dtype}")
            if not same(run(program(name, dtype), *columns), want):
                lines.append(f"NumPy differs in {dtype}")
            for build in there:
                asked = [(name, dtype, columns)]
                if not all(same(got, want) for got in elsewhere.results(build, asked, GENERATED, Path(folder))[0]):
                    lines.append(f"{build} differs in {dtype}")
            some = [c[:: max(1, c.size // 20_000)] for c in columns]
            alone = np.array([kernel.scalar(*map(float, row)) for row in zip(*some, strict=True)], dtype)
            if not same(alone, kernel(*some)):
                lines.append(f"the scalar function differs in {dtype}")
            lines.append(f"{columns[0].size:,} inputs in {dtype}")
    return f"{name}: {', '.join(lines)}; {len(others) + len(there)} builds, {time.time() - start:.0f} s"


if __name__ == "__main__":
    wanted = sys.argv[2:] or list(FAMILY)
    with ProcessPoolExecutor() as pool:
        for line in pool.map(compare, wanted, [int(sys.argv[1])] * len(wanted)):
            print(line, flush=True)
