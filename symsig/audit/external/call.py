"""How a function is called, as text: `f(x, approximate='tanh')`. Parsed, never executed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from symsig.model import SymsigError

VARIABLES = {"x": 0, "y": 1}
"""Names of the first and the second variable, whatever the audited function calls them."""

LONGEST = 1000
"""Characters: a longer call is no call, and Python's parser runs out of stack in a deep one."""


@dataclass(frozen=True)
class Variable:
    """An argument that is a variable of the audited function: the first is 0."""

    index: int


Literal = float | str | bool | None


@dataclass(frozen=True)
class Call:
    """The arguments of a call. `out` is the keyword that takes a fresh array for the result, if one does."""

    text: str
    args: tuple[Variable | Literal, ...]
    keywords: Mapping[str, Literal]
    out: str = ""

    def bound(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function of the variables that calls `function` so, on arrays of any kind or on floats."""

        def called(*variables: Any) -> Any:
            args = self._args(variables)
            if not self.out:
                return function(*args, **self.keywords)
            result = variables[0] * float("nan")  # an array of the same kind; what is not written stays wrong
            function(*args, **self.keywords, **{self.out: result})
            return result

        return called

    def of_numbers(self) -> Call:
        """Itself, where its arguments are variables and numbers: all that a C function or a command takes."""
        if self.out or self.keywords or any(isinstance(a, str | bool) or a is None for a in self.args):
            raise SymsigError(f"{self.text}: only a Python function takes anything but variables and numbers")
        return self

    def reordered(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same for a function that takes a NumPy array for each argument, which are all numbers."""

        def called(*variables: Any) -> Any:
            args = self._args(variables)
            return function(*(a if isinstance(a, np.ndarray) else np.full_like(variables[0], a) for a in args))

        return called

    def _args(self, variables: Sequence[Any]) -> list[Any]:
        if any(isinstance(a, Variable) and a.index >= len(variables) for a in self.args):
            raise SymsigError(f"{self.text}: the function has no second variable")
        return [variables[a.index] if isinstance(a, Variable) else a for a in self.args]


def parse_call(text: str) -> Call:
    """The call that a text such as `f(y, x, out=out)` stands for; SymsigError for any other text.

    Arguments are x and y, the first and the second variable, or literals; keywords are literals, or `out`.
    """
    if len(text) > LONGEST:
        raise SymsigError(f"a call has at most {LONGEST} characters, not {len(text)}")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _refused(text, getattr(error, "msg", str(error))) from None
    if not isinstance(tree, ast.Call) or not isinstance(tree.func, ast.Name) or tree.func.id != "f":
        raise _refused(text, "it has to be a call of f, such as f(x)")
    args = tuple(_argument(text, node) for node in tree.args)
    if not any(isinstance(value, Variable) for value in args):
        raise _refused(text, "it is called with no variable")
    keywords: dict[str, Literal] = {}
    out = ""
    for keyword in tree.keywords:
        if keyword.arg is None or keyword.arg in (*keywords, out):
            raise _refused(text, f"{keyword.arg} is there twice" if keyword.arg else "** is not for here")
        if not isinstance(keyword.value, ast.Name):
            keywords[keyword.arg] = _literal(text, keyword.value)
        elif keyword.value.id == "out" and not out:
            out = keyword.arg
        else:
            raise _refused(text, f"{ast.unparse(keyword)}: a keyword's value is a literal, or out, once")
    return Call(text, args, keywords, out)


def _refused(text: str, reason: str) -> SymsigError:
    return SymsigError(f"the call {text!r} is not understood: {reason}")


def _argument(text: str, node: ast.expr) -> Variable | Literal:
    if not isinstance(node, ast.Name):
        return _literal(text, node)
    if node.id not in VARIABLES:
        raise _refused(text, f"{node.id} is no variable: they are x and y")
    return Variable(VARIABLES[node.id])


def _literal(text: str, node: ast.expr) -> Literal:
    sign, value = 1, node
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        sign, value = -1, node.operand
    if isinstance(value, ast.Constant):
        constant = value.value
        if isinstance(constant, int | float) and not isinstance(constant, bool):
            return sign * constant
        if sign == 1 and (constant is None or isinstance(constant, bool | str)):
            return constant
    raise _refused(text, f"{ast.unparse(node)} is neither a variable nor a literal")
