"""symsig audit --exhaustive: all inputs of float32, float16 or bfloat16 functions of one variable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from symsig.cli.files import emit_to, generated_now, generated_or_scratch
from symsig.cli.options import known
from symsig.cli.output import say_skipped
from symsig.model import Unavailable

if TYPE_CHECKING:
    from symsig.audit.exhaustive import Exhausted
    from symsig.cli.spread import Spread
    from symsig.cli.subject import Subject
    from symsig.model import Function
    from symsig.workflow import Kernels, Narrow

Row = tuple["Kernels | Narrow", "Exhausted"]


def exhaustive(
    subject: Subject,
    functions: Sequence[Function],
    targets: Sequence[str],
    call: str,
    dtypes: Sequence[str],
    folder: Path | None,
    spread: Spread,
) -> tuple[list[Row], int]:
    """What is found for each function and target, shard by shard, until all are done or it is interrupted; and how
    many there are."""
    from symsig.audit.exhaustive import Exhausted, total
    from symsig.campaign import Interrupted, identity

    for function in functions:
        if len(function.variables) != 1 or function.scale:
            why = "two variables" if len(function.variables) != 1 else "a scale"
            raise click.UsageError(f"{function.name} has {why}: --exhaustive is for functions of one, and of none")
    with _float64_kernels(subject, functions, folder) as source:
        work: list[Kernels | Narrow] = [
            audited
            for function in functions
            for dtype in dict.fromkeys(dtypes or ("float32",))
            for audited in (
                _kernels(subject, function, targets, call, source)
                if dtype == "float32"
                else _narrow(function, targets, call, dtype)
            )
        ]
        shards = [(w, {f"{w.key} {number:04}": task for number, task in w.shards()}) for w in work]
        tasks = {key: task for _, own in shards for key, task in own.items()}
        code = [(w.function, target, at) for w in work for target, at in w.code]
        found: Mapping[str, Exhausted]
        try:
            found = spread.shards(tasks, Exhausted, lambda: identity("exhaustive audit", code))
        except Interrupted as stop:
            found = stop.found
    return [(w, total(found[key] for key in own)) for w, own in shards if own.keys() <= found.keys()], len(work)


@contextmanager
def _float64_kernels(subject: Subject, functions: Sequence[Function], folder: Path | None) -> Iterator[Path]:
    """The folder of generated code, or a scratch folder with that of a formula, which decides."""
    if any(function.name not in subject.functions for function in functions):
        with TemporaryDirectory() as scratch:
            emit_to(Path(scratch), functions, [*subject.targets.values()])
            yield Path(scratch)
        return
    plans = {} if subject.file is None else subject.plans(functions)
    with generated_or_scratch(subject, folder, lambda: generated_now(subject, plans, [])) as source:
        yield source


def _narrow(function: Function, names: Sequence[str], call: str, dtype: str) -> Iterator[Narrow]:
    from symsig.audit.external import external_target
    from symsig.workflow import Narrow

    if not names or not all(":" in name for name in names):
        raise click.UsageError(f"none of our kernels is in {dtype}: name somebody's function with --target")
    for name in names:
        yield Narrow(function, external_target(name, call), dtype)


def _kernels(
    subject: Subject, function: Function, names: Sequence[str], call: str, source: Path
) -> Iterator[Kernels]:
    """Those to audit, each with the first of our own targets that has the function in float64."""
    from symsig.audit.external import external_target
    from symsig.workflow import Kernels, available

    served = subject.serving([function.name])
    usable, missing = available(served.values(), source)
    ours = [target for target in usable if _has(target, source, function)]
    if not ours:
        raise click.UsageError(f"--exhaustive needs a float64 kernel of {function.name}, and there is none here")
    say_skipped(missing)
    for name in names or [target.name for target in ours]:
        if ":" in name:
            yield Kernels(function, external_target(name, call), Path(), ours[0], source)
        else:
            target = known(name, {t.name: t for t in ours}, "target")
            yield Kernels(function, target, source / name, ours[0], source)


def _has(target: Any, source: Path, function: Function) -> bool:
    try:
        target.load(source / target.name)(function.name, "float64")
    except Unavailable:
        return False
    return True
