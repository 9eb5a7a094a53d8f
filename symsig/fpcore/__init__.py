"""FPCore 2.0, the format of FPBench: text <-> FPCores, their meaning over the reals, and their run in NumPy."""

from symsig.fpcore.core import Core, File, parse
from symsig.fpcore.function import Reading, function_of, reading
from symsig.fpcore.layout import core_text, expression_text, text_of
from symsig.fpcore.run import run
from symsig.fpcore.write import condition, expression, tidied

__all__ = [
    "Core",
    "File",
    "Reading",
    "condition",
    "core_text",
    "expression",
    "expression_text",
    "function_of",
    "parse",
    "reading",
    "run",
    "text_of",
    "tidied",
]
