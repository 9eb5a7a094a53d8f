"""Known worst cases as text: one input a line in hex, `#` before a comment, a comma between two variables.

The form of the .wc files of CORE-MATH (P. Zimmermann et al.), so that theirs can be used, and ours by them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from symsig.model import SymsigError

Point = tuple[float, ...]


def read(text: str, variables: int, name: str) -> list[Point]:
    """The inputs in a file's text; SymsigError naming the line of what is no input of so many variables."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        parts = line.partition("#")[0].replace(",", " ").split()
        if not parts:
            continue
        try:
            point = tuple(float.fromhex(part) for part in parts)
        except (ValueError, OverflowError):
            raise SymsigError(f"{name}, line {number}: {line.strip()[:60]!r} is no hex float") from None
        if len(point) != variables:
            raise SymsigError(f"{name}, line {number}: {len(point)} numbers, and {variables} are wanted")
        found.append(point)
    return found


def write(points: Sequence[Point], comments: Iterable[str] = ()) -> str:
    """The text of a file that holds these inputs, each once, in their order."""
    lines = [f"# {comment}" for comment in comments]
    lines += [",".join(value.hex() for value in point) for point in dict.fromkeys(points)]
    return "\n".join(lines) + "\n"
