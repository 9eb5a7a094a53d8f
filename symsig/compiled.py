"""Compiling a folder of C kernels, and calling them on NumPy arrays."""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from symsig.model import Dtype, SymsigError, Unavailable

FLAGS = ("-std=c99", "-O2", "-fPIC", "-ffp-contract=off")
"""Nothing that changes a bit: -ffast-math at link time even turns subnormals to zero in the whole process."""

SCALARS: dict[Dtype, tuple[str, type[ctypes.c_double] | type[ctypes.c_float]]] = {
    "float64": ("", ctypes.c_double),
    "float32": ("f", ctypes.c_float),
}
"""What the functions of each format end in, and what they take."""


FAST = ("-std=c99", "-O3", "-fPIC", "-ffp-contract=off")
"""For kernels that are written to be vectorised."""


def build_native(folder: Path) -> Path:
    """The same for kernels that are written to be vectorised."""
    return build(folder, FAST)


def build(
    folder: Path, flags: tuple[str, ...] = FLAGS, name: str = "*", libraries: tuple[str, ...] = ("-lm",)
) -> Path:
    """Compile the .c files of a folder, or the one named, into the user's cache: once for each state of them and of
    the compiler."""
    compiler = shlex.split(os.environ.get("CC") or "cc")
    sources = sorted(folder.glob(f"{name}.c"))
    if not sources:
        raise SymsigError(f"no C files in {folder}")
    key = hashlib.sha256(" ".join([*compiler, *flags, *libraries, _version(compiler)]).encode())
    for path in [*sources, *sorted(folder.glob("*.h"))]:
        key.update(f"\0{path.name}\0".encode() + path.read_bytes())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "symsig"
    library = cache / f"symsig-{key.hexdigest()[:24]}.so"
    if library.exists():
        return library
    try:
        cache.mkdir(parents=True, exist_ok=True)
        cache.chmod(0o700)  # fails where the folder is somebody else's, whose library we would run
        handle, made = tempfile.mkstemp(suffix=".so", dir=cache)
    except OSError as error:
        raise Unavailable(f"no folder for the compiled kernels: {error}") from None
    os.close(handle)
    try:
        with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
            objects = [Path(scratch) / f"{path.stem}.o" for path in sources]
            commands = (
                [*compiler, *flags, "-c", "-o", str(o), str(path)] for path, o in zip(sources, objects, strict=True)
            )
            list(pool.map(_compile, commands))
            _compile([*compiler, "-shared", "-o", made, *map(str, objects), *libraries])
        Path(made).replace(library)  # at once: another process sees all of it or nothing
    finally:
        Path(made).unlink(missing_ok=True)
    return library


def _compile(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"{command[0]} exits with {done.returncode}"]
        raise SymsigError("the C code does not compile: " + next((n for n in lines if "error" in n), lines[0]))


def _version(compiler: list[str]) -> str:
    try:
        return subprocess.run([*compiler, "--version"], capture_output=True, text=True, errors="replace").stdout
    except OSError as error:
        raise Unavailable(f"no C compiler found: {shlex.join(compiler)}: {error.strerror}") from None


class Kernel:
    """A compiled function: called on arrays, on a number through `scalar`, and `at` addresses, with a length."""

    def __init__(self, library: ctypes.CDLL, name: str, dtype: Dtype, inputs: int) -> None:
        suffix, scalar = SCALARS[dtype]
        self.dtype = dtype
        self.scalar = library[f"symsig_{name}{suffix}"]
        self.scalar.restype = scalar
        self.scalar.argtypes = [scalar] * inputs
        self.at = library[f"symsig_{name}{suffix}_array"]
        self.at.restype = None
        self.at.argtypes = [ctypes.c_void_p] * (inputs + 1) + [ctypes.c_size_t]

    def fill(self, *arrays: Any) -> None:
        """The last array, of contiguous ones of its format and one length, from those before it."""
        self.at(*map(address, arrays), arrays[-1].size)

    def __call__(self, *inputs: Any, out: Any = None) -> Any:
        """Of arrays of any kind, into a contiguous one of its format where that is given."""
        wide = np.broadcast_arrays(*inputs)
        arrays = [np.ascontiguousarray(x, self.dtype) for x in wide]
        if out is None:
            out = np.empty(wide[0].shape, self.dtype)
        self.fill(*arrays, out)
        return out[()]


_BYTES = ctypes.c_char * 0


def address(a: Any) -> int:
    """Where the data of an array begin."""
    flags = a.flags
    if flags.owndata and flags.carray:  # a quarter of the time; of another's data NumPy may warn that it is written
        return ctypes.addressof(_BYTES.from_buffer(a))
    return int(a.ctypes.data)


def load_native(folder: Path) -> Callable[[str, Dtype], Kernel]:
    """The same for kernels that are written to be vectorised."""
    if not any(folder.glob("*.c")):
        raise Unavailable(f"there are no kernels in {folder}")
    found = load(folder, FAST)

    def kernel(name: str, dtype: Dtype) -> Kernel:
        if not (folder / f"{name}.c").exists():
            raise Unavailable(f"{name} needs a function that has no core yet")
        return found(name, dtype)

    return kernel


def load(folder: Path, flags: tuple[str, ...] = FLAGS) -> Callable[[str, Dtype], Kernel]:
    """The kernels of a folder, compiled if need be; the header says how many inputs each has."""
    library = ctypes.CDLL(str(build(folder, flags)))
    header = (folder / "symsig.h").read_text(encoding="utf-8")
    inputs = {
        name: parameters.count("const double")
        for name, parameters in re.findall(r"void symsig_(\w+)_array\((const double [^)]*)\)", header)
    }

    def kernel(name: str, dtype: Dtype) -> Kernel:
        if name not in inputs:
            raise SymsigError(f"no kernel named {name!r} in {folder}")
        return Kernel(library, name, dtype, inputs[name])

    return kernel
