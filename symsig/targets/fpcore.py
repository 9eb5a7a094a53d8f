"""FPCore 2.0, the format of FPBench's tools: one file a function, with an FPCore for binary64 and one for binary32.

Each is the program, one operation a binding in the order in which it runs, and beside it what it is to compute:
:spec is the definition over the reals, :pre the domain. The FPCores are loaded by our own reader and run by NumPy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from symsig import emit
from symsig.expr import parse_domain
from symsig.expr.tree import substitute, var
from symsig.fpcore import Core, File, condition, expression, parse, run, text_of, tidied
from symsig.fpcore.datum import Datum, Form, Number, Symbol, form, literal, string
from symsig.fpcore.operations import CONSTANTS
from symsig.fpcore.rounding import NEAREST, PRECISIONS
from symsig.model import DTYPES, Dtype, Part, Program, Step, SymsigError, Target
from symsig.ulp import LOG_LARGEST

SUFFIXES: dict[Dtype, str] = {"float64": "", "float32": "f"}
"""What the names of a format's FPCores end in, as C's do."""

HEADS = {
    **{op: op for op in ("sqrt", "exp", "expm1", "log", "log1p", "erfc", "copysign")},
    "abs": "fabs",
    "add": "+",
    "sub": "-",
    "neg": "-",
    "mul": "*",
    "div": "/",
    "lt": "<",
    "eq": "==",
    "select": "if",
}
"""The ops that FPCore has."""

LICENSE = "; SPDX-License-Identifier: MIT"


def _larger(a: Datum, b: Datum) -> Datum:
    """The second of two zeros; NaN where either is NaN, which fmax would lose."""
    return form("if", form("or", form(">", a, b), form("isnan", a)), a, b)


def _smaller(a: Datum, b: Datum) -> Datum:
    return form("if", form("or", form("<", a, b), form("isnan", a)), a, b)


def _sum_error(a: Datum, b: Datum) -> Datum:
    """Knuth's two-sum."""
    bindings = Form((form("s", form("+", a, b)), form("part", form("-", "s", a))))
    error = form("+", form("-", a, form("-", "s", "part")), form("-", b, "part"))
    return form("let*", bindings, error)


def _finite(dtype: Dtype) -> Callable[[Datum], Datum]:
    top = float(np.finfo(dtype).max)
    high, low = _float(top), _float(-top)
    return lambda a: form("if", form(">", a, high), high, form("if", form("<", a, low), low, a))


def _capped(dtype: Dtype) -> Callable[[Datum], Datum]:
    most = _float(LOG_LARGEST[dtype])
    return lambda a: form("if", form(">", a, most), most, a)


COMPOSED: dict[str, Callable[[Dtype], Callable[..., Datum]]] = {
    "max": lambda dtype: _larger,
    "min": lambda dtype: _smaller,
    "finite": _finite,
    "capped": _capped,
    "product_error": lambda dtype: lambda a, b: form("fma", a, b, form("-", form("*", a, b))),
    "sum_error": lambda dtype: _sum_error,
    "nan": lambda dtype: lambda: Symbol("NAN"),
}
"""The ops that are made of FPCore's; their operands are names and numbers, which may come twice."""


# Text


def files(programs: tuple[Program, ...]) -> Mapping[str, str]:
    """One file a function."""
    return {
        f"{program.name}.fpcore": text_of(File(tuple(core_of(program, dtype) for dtype in DTYPES)))
        for program in sorted(programs, key=lambda program: program.name)
    }


def core_of(program: Program, dtype: Dtype) -> Core:
    """The program in one format."""
    renamed = emit.renamed(program, CONSTANTS)
    names = dict(zip(program.variables, map(var, renamed.variables), strict=True))
    notes = [string(line) for line in program.notes if line.strip()]
    properties: list[tuple[str, Datum]] = [(":name", string(program.name))]
    if notes:
        properties.append((":description", notes[0]))
    properties += [(":precision", Symbol(PRECISIONS[dtype])), (":round", Symbol(NEAREST))]
    if program.domain:
        conditions = tuple(substitute(test, names) for test in parse_domain(program.domain))
        properties.append((":pre", condition(conditions)))
    if program.definition is not None:
        properties.append((":spec", expression(tidied(substitute(program.definition, names)))))
    if notes[1:] and dtype == DTYPES[0]:
        properties.append((":symsig-branches", Form(tuple(notes[1:]))))
    identifier = f"symsig_{program.name}{SUFFIXES[dtype]}"
    comments = (LICENSE,) if dtype == DTYPES[0] else ()
    arguments = tuple(map(Symbol, renamed.variables))
    return Core(identifier, arguments, tuple(properties), _body(renamed, dtype), comments)


def _body(program: Program, dtype: Dtype) -> Datum:
    """A binding a step, but for truth values, which stand where they are asked for."""
    tests: dict[str, Datum] = {}
    bindings: list[Form] = []
    for step in program.steps:
        args = [tests[a] if isinstance(a, str) and a in tests else _operand(a, dtype) for a in step.args]
        if step.op in emit.TRUTH:
            tests[step.name] = form(HEADS[step.op], *args)
        else:
            bindings += [form(step.name, value) for value in _values(step, args, dtype)]
    if not bindings:
        return Symbol(program.result)
    name, value = bindings[-1].items
    if name != Symbol(program.result):
        return form("let*", Form(tuple(bindings)), program.result)
    return form("let*", Form(tuple(bindings[:-1])), value) if bindings[:-1] else value


def _values(step: Step, args: list[Datum], dtype: Dtype) -> Iterator[Datum]:
    """What a step's name is bound to: once, and for a polynomial by Horner's rule again and again."""
    if step.op == "horner":
        x, *coefficients, value = args
        if not coefficients:
            yield value
        for coefficient in reversed(coefficients):
            yield form("+", coefficient, form("*", x, value))
            value = Symbol(step.name)
    elif step.op in HEADS:
        yield form(HEADS[step.op], *args)
    elif step.op in COMPOSED:
        yield COMPOSED[step.op](dtype)(*args)
    else:
        raise SymsigError(f"{step.name} = {step.op}(...): FPCore has no word for it")


def _operand(arg: str | Fraction | Part, dtype: Dtype) -> Datum:
    if isinstance(arg, str):
        return Symbol(arg)
    value = emit.constant(arg, dtype)
    return literal(value.exact) if value.plain else _float(value.value)


def _float(value: float) -> Datum:
    """A float as it is: every context that has it reads it without rounding."""
    if math.isinf(value):
        return Symbol("INFINITY") if value > 0 else form("-", "INFINITY")
    return Number(emit.hexadecimal(value))


# Run


def load(folder: Path) -> Callable[[str, Dtype], Callable[..., Any]]:
    """The kernels of a folder, each run by NumPy one rounding an operation; the files are read when asked for."""
    if not any(folder.glob("*.fpcore")):
        raise SymsigError(f"no FPCores in {folder}: symsig generate --target fpcore writes them")

    def kernel(name: str, dtype: Dtype) -> Callable[..., Any]:
        path = folder / f"{name}.fpcore"
        if not path.is_file():
            raise SymsigError(f"no kernel named {name!r} in {folder}")
        cores = parse(path.read_text(encoding="utf-8")).cores
        known = {core.identifier: core for core in cores if core.identifier is not None}
        core = known.get(f"symsig_{name}{SUFFIXES[dtype]}")
        if core is None:
            raise SymsigError(f"no kernel of {name!r} in {PRECISIONS[dtype]} in {path}")
        return lambda *arrays: run(core, arrays, known)

    return kernel


EXPORT = Target(
    name="fpcore",
    title="FPCore 2.0",
    files=files,
    load=load,
    # run by NumPy, whose float32 exp is wrong by up to 2.4 ULP, where a good one is by 0.5
    allowance={"float32": 5.0},
    reserved=frozenset(CONSTANTS),
)
