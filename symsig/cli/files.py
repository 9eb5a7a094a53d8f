"""The files below generated/: what they should be, what they are, and the difference."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symsig.cli.options import generated_folder
from symsig.model import SymsigError

if TYPE_CHECKING:
    from symsig.model import Plan, Proof


def generated_now(plans: dict[str, Plan], proofs: Sequence[Proof]) -> dict[str, str]:
    from symsig.targets import TARGETS
    from symsig.workflow import generated_files

    return generated_files(plans, TARGETS, read_json(generated_folder() / "accuracy.json"), proofs)


def read_json(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SymsigError(f"{path}: not JSON: {error}") from None
    return document


def changes(files: dict[str, str], folder: Path) -> Iterator[tuple[str, str]]:
    """(path, diff) of every file on disk that differs from what is generated."""
    from difflib import unified_diff

    for path, text in files.items():
        found = (folder / path).read_text(encoding="utf-8", errors="replace") if (folder / path).exists() else ""
        if found != text:
            lines = (found.splitlines(keepends=True), text.splitlines(keepends=True))
            yield path, "".join(unified_diff(*lines, f"found/{path}", f"generated/{path}"))
    for path in stale(files, folder):
        yield path, f"--- found/{path}\n+++ /dev/null\n"


def stale(files: dict[str, str], folder: Path) -> list[str]:
    """Files of an earlier generation, as its manifest lists them, that are no longer generated."""
    listed = read_json(folder / "manifest.json").get("sha256", {})
    inside = folder.resolve()
    return [
        path
        for path in listed
        if path not in files and (folder / path).is_file() and (folder / path).resolve().is_relative_to(inside)
    ]
