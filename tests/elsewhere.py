"""The native kernels on a processor that is not this machine's: compiled for it, and run by an emulator."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from symsig.family import FAMILY
from symsig.model import Dtype

EMULATOR = "qemu-aarch64"
BUILDS = {
    "aarch64, gcc -O0": ["aarch64-linux-gnu-gcc", "-O0"],
    "aarch64, gcc -O3": ["aarch64-linux-gnu-gcc", "-O3"],
    "aarch64, clang -O3": ["clang", "--target=aarch64-linux-gnu", "-O3"],
}
"""With -O0, fma is a function of the library and loops are scalar; with -O3, both are what the processor has."""

FUNCTION = """\
static void {name}_{real}(void)
{{
    static {real} in[{inputs}][{count}], out[{count}];
    if (fread(in, sizeof in, 1, stdin) != 1) exit(1);
    symsig_{name}{suffix}_array({arrays}, out, {count});
    if (fwrite(out, sizeof out, 1, stdout) != 1) exit(1);
    for (size_t i = 0; i < {count}; ++i) out[i] = symsig_{name}{suffix}({numbers});
    if (fwrite(out, sizeof out, 1, stdout) != 1) exit(1);
}}
"""


def missing(build: str) -> str:
    """What the build needs and is not here, or nothing; clang takes its library from gcc's."""
    absent = [tool for tool in (BUILDS[build][0], "aarch64-linux-gnu-gcc", EMULATOR) if not shutil.which(tool)]
    return ", ".join(dict.fromkeys(absent))


def results(
    build: str, asked: Sequence[tuple[str, Dtype, list[np.ndarray]]], generated: Path, folder: Path
) -> list[tuple[np.ndarray, np.ndarray]]:
    """What the array function and the scalar one give, for functions in a format and their columns of inputs."""
    functions, calls = [], []
    for name, dtype, columns in asked:
        real, suffix = {"float64": ("double", ""), "float32": ("float", "f")}[dtype]
        places = range(len(FAMILY[name].variables))
        functions.append(
            FUNCTION.format(
                name=name,
                real=real,
                suffix=suffix,
                inputs=len(columns),
                count=columns[0].size,
                arrays=", ".join(f"in[{i}]" for i in places),
                numbers=", ".join(f"in[{i}][i]" for i in places),
            )
        )
        calls.append(f"    {name}_{real}();\n")
    main = folder / "main.c"
    includes = '#include <stdio.h>\n#include <stdlib.h>\n#include "symsig.h"\n\n'
    main.write_text(f"{includes}{''.join(functions)}int main(void)\n{{\n{''.join(calls)}    return 0;\n}}\n")
    sources = [str(generated / f"{name}.c") for name in dict.fromkeys(name for name, *_ in asked)]
    flags = ["-std=c99", "-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", f"-I{generated}"]
    command = [*BUILDS[build], *flags, "-ffp-contract=off", "-static", "-o", str(folder / "main"), str(main)]
    done = subprocess.run([*command, *sources, "-lm"], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    given = b"".join(column.tobytes() for *_, columns in asked for column in columns)
    ran = subprocess.run([EMULATOR, str(folder / "main")], input=given, capture_output=True, check=False)
    assert not ran.returncode, ran.stderr
    found, at = [], 0
    for _, dtype, columns in asked:
        two = np.frombuffer(ran.stdout, dtype, 2 * columns[0].size, at)
        at += two.nbytes
        found.append((two[: columns[0].size], two[columns[0].size :]))
    assert at == len(ran.stdout)
    return found
