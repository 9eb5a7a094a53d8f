"""FPCores -> text: one layout for each datum, so that what is printed here is printed the same when it is read."""

from __future__ import annotations

from symsig.fpcore.core import Core, File
from symsig.fpcore.datum import Datum, Form, Symbol, flat
from symsig.fpcore.operations import BINDING

WIDTH = 100


def text_of(file: File) -> str:
    """A file: its FPCores with a blank line between two, each below its comments."""
    parts = ["\n".join([*core.comments, core_text(core)]) for core in file.cores]
    parts += ["\n".join(file.comments)] if file.comments else []
    return "\n\n".join(parts) + "\n"


def core_text(core: Core) -> str:
    """One FPCore: a line a property, then the body."""
    identifier = [core.identifier] if core.identifier is not None else []
    lines = [f"({' '.join(['FPCore', *identifier, flat(Form(core.arguments))])}"]
    lines += [f"  {name} {_datum(value, 3 + len(name), name in EXPRESSIONS)}" for name, value in core.properties]
    lines.append(f"  {_datum(core.body, 2, True)})")
    return "\n".join(lines)


EXPRESSIONS = (":pre", ":spec", ":alt")
"""Properties whose value is an expression: bindings there have brackets."""


def expression_text(datum: Datum) -> str:
    """An expression, on one line if it fits."""
    return _datum(datum, 0, True)


def _datum(datum: Datum, indent: int, expression: bool) -> str:
    """The datum as it stands `indent` characters from the left; an expression has brackets around its bindings."""
    if not isinstance(datum, Form) or len(datum.items) < 2:
        return _flat(datum, expression)
    lists = [datum.items[i] for i in _lists(datum)]
    bound = sum(len(listed.items) for listed in lists if isinstance(listed, Form))
    line = _flat(datum, expression)
    if indent + len(line) <= WIDTH and not (expression and bound > 1):
        return line
    if expression and datum.head in BINDING:
        return _binding(datum, indent)
    first, *rest = datum.items
    if not isinstance(first, Symbol):
        inner = indent + 1
        head = _datum(first, inner, expression)
    elif len(first.text) <= 3:  # what follows a short operation stands beside it
        inner = indent + len(first.text) + 2
        head = f"{first.text} {_datum(rest.pop(0), inner, expression)}"
    else:
        inner = indent + 2
        head = first.text
    lines = [head, *(_datum(item, inner, expression) for item in rest)]
    return "(" + _newline(inner).join(lines) + ")"


def _binding(datum: Form, indent: int) -> str:
    """(let* ([a 1]
           [b 2])
    body), each binding on a line of its own."""
    at = BINDING[datum.head]
    head = "(" + " ".join(_flat(item, True) for item in datum.items[:at])
    lines = []
    for i, item in enumerate(datum.items[at:], at):
        if i in _lists(datum) and isinstance(item, Form) and item.items:
            left = indent + len(head) + 2 if i == at else indent + 3
            listed = "(" + _newline(left).join(_bound(part, left) for part in item.items) + ")"
        else:
            listed = _datum(item, indent + 2, True)
        lines.append(listed)
    return f"{head} " + _newline(indent + 2).join(lines) + ")"


def _newline(indent: int) -> str:
    return "\n" + " " * indent


def _bound(datum: Datum, indent: int) -> str:
    """[name value]"""
    if not isinstance(datum, Form):
        return _flat(datum, True)
    *names, value = datum.items or (Symbol(""),)
    start = "".join(f"{_flat(name, True)} " for name in names)
    return f"[{start}{_datum(value, indent + 1 + len(start), True)}]"


def _lists(datum: Form) -> tuple[int, ...]:
    """Where the lists of bindings are in a form that has them."""
    at = BINDING.get(datum.head)
    if at is None:
        return ()
    lists = (at, at + 1) if datum.head in ("for", "for*", "tensor*") else (at,)
    return tuple(i for i in lists if i < len(datum.items))


def _flat(datum: Datum, expression: bool) -> str:
    """The datum on one line."""
    if not expression or not isinstance(datum, Form):
        return flat(datum)
    lists = _lists(datum)
    parts = []
    for i, item in enumerate(datum.items):
        if i in lists and isinstance(item, Form):
            parts.append(f"({' '.join(_bracketed(part) for part in item.items)})")
        else:
            parts.append(_flat(item, True))
    return f"({' '.join(parts)})"


def _bracketed(datum: Datum) -> str:
    if not isinstance(datum, Form):
        return _flat(datum, True)
    return f"[{' '.join(_flat(part, True) for part in datum.items)}]"
