"""The files below generated/: what they should be, what they are, and the difference."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symsig.cli.output import say
from symsig.model import DTYPES, SymsigError

if TYPE_CHECKING:
    from symsig.cli.subject import Subject
    from symsig.model import Audit, Function, Plan, Proof, Target

MANIFEST = "manifest.json"
RECORD = "accuracy.json"
NUMERIC = "numeric.json"
PLOTS = "plots"


def generated_now(subject: Subject, plans: Mapping[str, Plan], proofs: Sequence[Proof]) -> dict[str, str]:
    from symsig.workflow import generated_files

    record = read_record(subject.folder() / RECORD)
    numeric = read_numeric(subject.folder() / NUMERIC)
    plots = [name for name in sorted(plans) if (subject.folder() / PLOTS / f"{name}.svg").exists()]
    return generated_files(plans, subject.serving(plans), record, proofs, subject.only, numeric, plots)


def kernels_now(subject: Subject, plans: Mapping[str, Plan], names: Sequence[str]) -> dict[str, str]:
    """The kernels in these languages or formats, and nothing else."""
    from symsig.cli.options import known
    from symsig.targets import EXPORTS
    from symsig.workflow import programs_of, serves

    targets = [known(name, {**subject.targets, **EXPORTS}, "target") for name in dict.fromkeys(names)]
    return {
        f"{target.name}/{path}": text
        for target in targets
        for path, text in target.files(
            tuple(
                program
                for name in sorted(plans)
                if target.name in EXPORTS or serves(target, name, subject.only)
                for program in programs_of(plans[name], target)
            )
        ).items()
    }


def read_json(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise SymsigError(f"{path}: not JSON: {' '.join(str(error).split())}") from None
    if not isinstance(document, dict):
        raise SymsigError(f"{path}: not a JSON object")
    return document


def read_record(path: Path) -> dict[str, Any]:
    """What `symsig audit --record` has written: part -> function -> target -> dtype -> worst error and input."""
    record = read_json(path)
    try:
        for part in (record.get("kernels", {}), record.get("textbook", {})):
            for targets in part.values():
                for dtypes in targets.values():
                    for entry in (dtypes[dtype] for dtype in DTYPES if dtype in dtypes):
                        float(entry["max_ulp"]), float.fromhex(entry["input"].split(",")[0])
    except (AttributeError, KeyError, TypeError, ValueError):
        raise SymsigError(f"{path}: not what symsig audit --record writes") from None
    return record


def branch_edges(folder: Path, functions: Sequence[Function]) -> dict[str, tuple[float, ...]]:
    """Where the branches of the functions end, as the manifest of the generated code has it."""
    from symsig.audit.edges import edges_of

    listed = read_json(folder / MANIFEST).get("functions", {})
    found = {}
    for function in functions:
        entry = listed.get(function.name, {}) if isinstance(listed, dict) else {}
        cells = entry.get("branches", {}) if isinstance(entry, dict) else {}
        found[function.name] = edges_of(map(str, cells), function.variables[0].name)
    return found


def worst_file(subject: Subject, name: str) -> Path:
    """Where the known worst cases of a function are kept: in the tests of the checkout, or of the project."""
    top = subject.file.parent if subject.file else Path(__file__).parents[2]
    return top / "tests" / "worst" / f"{name}.wc"


def known_worst(subject: Subject, functions: Sequence[Function]) -> dict[str, list[tuple[float, ...]]]:
    """The known worst cases of the functions that have any."""
    from symsig.audit.worst import read

    paths = {function: worst_file(subject, function.name) for function in functions}
    return {
        function.name: read(path.read_text(encoding="utf-8"), len(function.variables), path.name)
        for function, path in paths.items()
        if path.exists()
    }


def add_worst(subject: Subject, audits: Sequence[Audit]) -> None:
    """Adds the inputs of the worst errors to the files of known worst cases, where these are kept."""
    from symsig.audit.worst import read, write

    for name in dict.fromkeys(audit.function for audit in audits):
        path = worst_file(subject, name)
        if path.parent.is_dir():
            found = [tuple(map(float.fromhex, a.input.split(", "))) for a in audits if a.function == name]
            before = read(path.read_text(encoding="utf-8"), len(found[0]), path.name) if path.exists() else []
            path.write_text(write([*before, *found], [f"{name}: inputs at which a kernel was at its worst"]))


def read_numeric(path: Path) -> dict[str, Any]:
    """What `symsig prove --numeric --record` has written: identity -> statement, words, figures of each side."""
    record = read_json(path)
    try:
        for entry in record.values():
            entry["statement"] + entry["words"]
            for side in (entry["lhs"], entry["rhs"]):
                for found in (side[dtype] for dtype in DTYPES if dtype in side):
                    found["max_ulp"] + found["conditioning"] + found["input"]
    except (AttributeError, KeyError, TypeError):
        raise SymsigError(f"{path}: not what symsig prove --numeric --record writes") from None
    return record


def changes(files: Mapping[str, str], folder: Path) -> Iterator[tuple[str, str]]:
    """(path, diff) of every file on disk that differs from what is generated."""
    from difflib import unified_diff

    for path, text in files.items():
        found = (folder / path).read_text(encoding="utf-8", errors="replace") if (folder / path).exists() else ""
        if found != text:
            lines = (found.splitlines(keepends=True), text.splitlines(keepends=True))
            yield path, "".join(unified_diff(*lines, f"found/{path}", f"generated/{path}"))
    for path in stale(files, folder):
        yield path, f"--- found/{path}\n+++ /dev/null\n"


def stale(files: Mapping[str, str], folder: Path) -> list[str]:
    """Files of an earlier generation, as its manifest lists them, that are no longer generated."""
    inside = folder.resolve()
    old = []
    for path in _listed(folder):
        with suppress(ValueError, OSError):  # a manifest that somebody has edited, with what is no path
            if path not in files and (folder / path).is_file() and (folder / path).resolve().is_relative_to(inside):
                old.append(path)
    return old


def _listed(folder: Path) -> list[str]:
    listed = read_json(folder / MANIFEST).get("sha256", {})
    return list(listed) if isinstance(listed, dict) else []


def check_ours(files: Mapping[str, str], folder: Path, project: Path) -> None:
    """SymsigError where writing would leave the project, or overwrite a file that symsig has not written."""
    top, known = project.resolve(), {*_listed(folder), MANIFEST, "ACCURACY.md", "NUMERIC.md"}
    if not (folder / MANIFEST).exists():
        known = set()
    for path in files:
        target = folder / path
        if not target.resolve().is_relative_to(top) or target.is_symlink():
            raise SymsigError(f"{target} leads out of the project: nothing is written")
        for parent in target.parents:
            if parent.exists() and not parent.is_dir():
                raise SymsigError(f"{parent} is not a folder: nothing is written")
        if target.exists() and (path not in known or not target.is_file()):
            raise SymsigError(
                f"{target} was not generated by symsig: nothing is written; name another output folder"
            )


@contextmanager
def generated_or_scratch(
    subject: Subject, folder: Path | None, files: Callable[[], Mapping[str, str]]
) -> Iterator[Path]:
    """The folder of generated code; of a project that has none yet, a scratch folder with it."""
    from tempfile import TemporaryDirectory

    source = folder or subject.folder()
    if subject.file is None or (source / MANIFEST).exists():
        yield source
        return
    say(f"nothing is generated in {source} yet (symsig generate): what would be is audited in a scratch folder")
    with TemporaryDirectory() as scratch:
        write_files(files(), Path(scratch))
        yield Path(scratch)


def write_files(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


def emit_to(folder: Path, functions: Sequence[Function], targets: Sequence[Target]) -> list[Target]:
    """Derives the functions and writes their code in these languages; those that have all of it.

    What one language lacks is said, and the others go on; SymsigError where there is no other.
    """
    from symsig.workflow import checked_own_plan, generated_files, plans_of

    plans, served = plans_of(functions), []
    for target in targets:
        try:
            if target.own:
                plans = {n: replace(p, own=checked_own_plan(p.function, target)) for n, p in plans.items()}
            served.append(target)
        except SymsigError as reason:
            if len(targets) == 1:
                raise
            say(f"skipped: {reason}")
    write_files(generated_files(plans, {target.name: target for target in served}, {}), folder)
    return served
