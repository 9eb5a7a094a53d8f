"""C99 on libm: a header, and one file a function, for numbers and for arrays, in double and in float."""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from symsig import emit
from symsig.emit import Spelling
from symsig.model import Dtype, Program, SymsigError, Target, Unavailable
from symsig.ulp import LOG_LARGEST

FLAGS = ("-std=c99", "-O2", "-fPIC", "-shared", "-ffp-contract=off")
"""Nothing that changes a bit: -ffast-math at link time even turns subnormals to zero in the whole process."""


@dataclass(frozen=True)
class Real:
    """One of C's two float types: its name, and what its libm functions and its literals end in."""

    name: str
    suffix: str
    largest: str
    scalar: type[ctypes.c_double] | type[ctypes.c_float]


REALS: dict[Dtype, Real] = {
    "float64": Real("double", "", "DBL_MAX", ctypes.c_double),
    "float32": Real("float", "f", "FLT_MAX", ctypes.c_float),
}

LIBM = ("sqrt", "exp", "expm1", "log", "log1p")

# {r} is the type, {f} the suffix, {largest} the largest float. fmax and fmin would lose a NaN.
HELPERS = {
    "max": """\
/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static {r} maximum{f}({r} a, {r} b)
{{
    return a > b || a != a ? a : b;
}}
""",
    "min": """\
/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static {r} minimum{f}({r} a, {r} b)
{{
    return a < b || a != a ? a : b;
}}
""",
    "finite": """\
/* the largest number of its sign for an infinity; NaN stays NaN */
static {r} bounded{f}({r} a)
{{
    return a > {largest} ? {largest} : a < -{largest} ? -{largest} : a;
}}
""",
    "capped": """\
/* at most log({largest}), so that exp does not overflow; NaN stays NaN */
static {r} capped{f}({r} a)
{{
    const {r} most = {log_largest};
    return a > most ? most : a;
}}
""",
}

# how tightly C's operators bind, loosest first
CHOICE, COMPARISON, SUM, PRODUCT, SIGN = range(1, 6)


def spellings(f: str) -> dict[str, Spelling]:
    """C for each op, in the type whose functions end in `f`."""
    return {
        **{op: Spelling(f"{op}{f}({{}})") for op in LIBM},
        "abs": Spelling(f"fabs{f}({{}})"),
        "copysign": Spelling(f"copysign{f}({{}}, {{}})"),
        "max": Spelling(f"maximum{f}({{}}, {{}})"),
        "min": Spelling(f"minimum{f}({{}}, {{}})"),
        "finite": Spelling(f"bounded{f}({{}})"),
        "capped": Spelling(f"capped{f}({{}})"),
        "neg": Spelling("-{}", SIGN, (SIGN + 1,)),
        "add": Spelling("{} + {}", SUM, (SUM, PRODUCT)),
        "sub": Spelling("{} - {}", SUM, (SUM, PRODUCT)),
        "mul": Spelling("{} * {}", PRODUCT, (PRODUCT, SIGN)),
        "div": Spelling("{} / {}", PRODUCT, (PRODUCT, SIGN)),
        "lt": Spelling("{} < {}", COMPARISON, (SUM, SUM)),
        "select": Spelling("{} ? {} : {}", CHOICE, (COMPARISON, 0, 0)),
    }


KEYWORDS = """
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    and and_eq asm bitand bitor bool catch class compl const_cast constexpr decltype delete dynamic_cast explicit
    export false friend mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected
    public reinterpret_cast static_assert static_cast template this thread_local throw true try typeid typename
    using virtual wchar_t xor xor_eq alignas alignof char16_t char32_t
"""
"""What no variable may be called in C or in C++."""

RESERVED = {
    *KEYWORDS.split(),
    *(
        name + f
        for name in ("maximum", "minimum", "bounded", "capped", "fabs", "copysign", *LIBM)
        for f in ("", "f")
    ),
    *("out", "i", "n", "size_t", "INFINITY", "NAN", "DBL_MAX", "FLT_MAX", "linux", "unix"),
}


# Text


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """The header and one .c file a function."""
    functions = sorted(programs, key=lambda program: program.name)
    return {
        "symsig.h": _header([emit.renamed(program, RESERVED) for program in functions]),
        **{f"{program.name}.c": _source(emit.renamed(program, RESERVED)) for program in functions},
    }


def _header(programs: list[Program]) -> str:
    declarations = "\n".join(
        _comment([_title(program)])
        + "".join(f"{prototype};\n" for real in REALS.values() for prototype in _prototypes(program, real))
        for program in programs
    )
    return f"""\
/* SPDX-License-Identifier: MIT */
/* Kernels of the sigmoid family, for numbers and for arrays, in double and in float.
 *
 * C99; they need libm and nothing else. Compile the .c files with -ffp-contract=off for the same bits
 * everywhere, and never with -ffast-math. The array functions take n elements; out may be an input.
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


def _log_largest(dtype: Dtype) -> str:
    """log of the largest float, in hex, with the decimal beside it."""
    value = LOG_LARGEST[dtype]
    return f"{emit.hexadecimal(value)}{REALS[dtype].suffix} /* {value!r} */"


def _source(program: Program) -> str:
    used = {step.op for step in program.steps}
    headers = ("float.h", "math.h") if "finite" in used else ("math.h",)
    helpers = "".join(
        HELPERS[op].format(r=real.name, f=real.suffix, largest=real.largest, log_largest=_log_largest(dtype)) + "\n"
        for op in HELPERS
        if op in used
        for dtype, real in REALS.items()
    )
    functions = "\n".join(_functions(program, dtype) for dtype in REALS)
    return f"""\
/* SPDX-License-Identifier: MIT */
{_comment([_title(program), *([""] if program.notes[1:] else []), *program.notes[1:]])}\
{"".join(f"#include <{name}>{chr(10)}" for name in headers)}
#include "symsig.h"

{helpers}{functions}"""


def _functions(program: Program, dtype: Dtype) -> str:
    """The scalar function and the array function of one type."""
    real = REALS[dtype]
    body = emit.expressions(program, spellings(real.suffix), dtype, real.suffix)
    scalar, array = _prototypes(program, real)
    constants = [
        f"    const {real.name} {name} = {_literal(value, real)}; /* {value.remark} */\n"
        for name, value in body.constants.items()
    ]
    values = [
        f"    const {'int' if op in emit.TRUTH else real.name} {name} = {text};\n" for name, op, text in body.values
    ]
    elements = ", ".join(f"{name}[i]" for name in program.variables)
    return f"""\
{scalar}
{{
{"".join(constants)}{"".join(values)}    return {body.result};
}}

{array}
{{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_{program.name}{real.suffix}({elements});
}}
"""


def _prototypes(program: Program, real: Real) -> tuple[str, str]:
    name, r = f"symsig_{program.name}{real.suffix}", real.name
    scalars = ", ".join(f"{r} {v}" for v in program.variables)
    arrays = ", ".join(f"const {r} *{v}" for v in program.variables)
    return f"{r} {name}({scalars})", f"void {name}_array({arrays}, {r} *out, size_t n)"


def _literal(value: emit.Constant, real: Real) -> str:
    text = emit.hexadecimal(value.value)
    return text.replace("inf", "INFINITY") if "inf" in text else text + real.suffix


def _title(program: Program) -> str:
    return program.notes[0] if program.notes else f"{program.name}({', '.join(program.variables)})"


def _comment(lines: list[str]) -> str:
    first, *rest = emit.wrapped(lines)
    if not rest:
        return f"/* {first} */\n"
    return "\n".join([f"/* {first}", *(f" * {line}".rstrip() for line in rest), " */\n"])


# Libraries


def build(folder: Path) -> Path:
    """Compile the .c files of a folder into the user's cache, once for each state of them and of the compiler."""
    compiler = shlex.split(os.environ.get("CC") or "cc")
    sources = sorted(folder.glob("*.c"))
    if not sources:
        raise SymsigError(f"no C files in {folder}")
    key = hashlib.sha256(" ".join([*compiler, *FLAGS, _version(compiler)]).encode())
    for path in [*sources, *sorted(folder.glob("*.h"))]:
        key.update(f"\0{path.name}\0".encode() + path.read_bytes())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "symsig"
    library = cache / f"symsig-{key.hexdigest()[:24]}.so"
    if library.exists():
        return library
    try:
        cache.mkdir(parents=True, exist_ok=True)
        cache.chmod(0o700)  # fails where the folder is somebody else's, whose library we would run
        handle, name = tempfile.mkstemp(suffix=".so", dir=cache)
    except OSError as error:
        raise Unavailable(f"no folder for the compiled kernels: {error}") from None
    os.close(handle)
    try:
        command = [*compiler, *FLAGS, "-o", name, *map(str, sources), "-lm"]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        if done.returncode:
            lines = done.stderr.strip().splitlines() or [f"{compiler[0]} exits with {done.returncode}"]
            raise SymsigError("the C code does not compile: " + next((n for n in lines if "error" in n), lines[0]))
        Path(name).replace(library)  # at once: another process sees all of it or nothing
    finally:
        Path(name).unlink(missing_ok=True)
    return library


def _version(compiler: list[str]) -> str:
    try:
        return subprocess.run([*compiler, "--version"], capture_output=True, text=True, errors="replace").stdout
    except OSError as error:
        raise Unavailable(f"no C compiler found: {shlex.join(compiler)}: {error.strerror}") from None


class Kernel:
    """A compiled function: called on arrays, or on a number through `scalar`."""

    def __init__(self, library: ctypes.CDLL, name: str, dtype: Dtype, inputs: int) -> None:
        real = REALS[dtype]
        self.dtype = dtype
        self.scalar = library[f"symsig_{name}{real.suffix}"]
        self.scalar.restype = real.scalar
        self.scalar.argtypes = [real.scalar] * inputs
        self._array = library[f"symsig_{name}{real.suffix}_array"]
        self._array.restype = None
        self._array.argtypes = [ctypes.c_void_p] * (inputs + 1) + [ctypes.c_size_t]

    def __call__(self, *inputs: Any) -> Any:
        wide = np.broadcast_arrays(*inputs)
        arrays = [np.ascontiguousarray(x, self.dtype) for x in wide]
        out = np.empty(wide[0].shape, self.dtype)
        self._array(*(a.ctypes.data for a in (*arrays, out)), out.size)
        return out[()]


def load(folder: Path) -> Callable[[str, Dtype], Kernel]:
    """The kernels of a folder, compiled if need be; the header says how many inputs each has."""
    library = ctypes.CDLL(str(build(folder)))
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


TARGET = Target(name="c", title="C99", files=files, load=load, build=build)
