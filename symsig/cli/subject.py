"""What the commands work on: our own family, or the functions and identities of a project file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from symsig.cli.options import generated_folder
from symsig.cli.output import say
from symsig.model import SymsigError

if TYPE_CHECKING:
    from symsig.expr import Definition
    from symsig.model import Function, Identity, Plan, Proof, Target
    from symsig.project.bounded import Bounded

FILE = "symsig.toml"


@dataclass
class Subject:
    """Functions, identities, languages and a folder.

    `definitions` is all that formulas may use, `only` the languages of the functions that are not for all. A
    project has a `file`, an `output` and, where it names anything, a process in which it is worked on: `bounded`.
    """

    functions: dict[str, Function]
    identities: dict[str, Identity]
    definitions: dict[str, Definition]
    targets: dict[str, Target]
    only: dict[str, Sequence[str]] = field(default_factory=dict)
    file: Path | None = None
    output: Path | None = None
    bounded: Bounded | None = None

    def close(self) -> None:
        """Ends the process in which a project is worked on."""
        if self.bounded is not None:
            self.bounded.limited.close()

    @property
    def title(self) -> str:
        """Which one it is, and how much of it there is."""
        name = "symsig's own family" if self.file is None else f"project {_relative(self.file)}"
        functions = f"{len(self.functions)} function{'s' * (len(self.functions) != 1)}"
        return f"{name}: {functions}, {len(self.identities)} identit{'y' if len(self.identities) == 1 else 'ies'}"

    @property
    def refused(self) -> dict[str, str]:
        """The functions of a project that have no plan, or no meaning, each with the reason."""
        return {} if self.bounded is None else self.bounded.refused

    @property
    def refusals(self) -> dict[str, str]:
        """The same, and the functions that are refused in one language, as far as they have been planned."""
        return {} if self.bounded is None else self.bounded.refused | self.bounded.lacking

    def folder(self, *, to_write: bool = False) -> Path:
        """Where the generated code is, or is to be."""
        return self.output or generated_folder(to_write=to_write)

    def serving(self, names: Iterable[str]) -> dict[str, Target]:
        """The languages that have one of these functions."""
        from symsig.workflow import serves

        names = list(names)
        return {
            target.name: target
            for target in self.targets.values()
            if any(serves(target, name, self.only) for name in names)
        }

    def proofs(self, identities: Iterable[Identity]) -> list[Proof]:
        """A proof of each identity."""
        from symsig.workflow import prove_all

        if self.bounded is None:
            return list(prove_all(identities, self.definitions))
        return [self.bounded.prove(identity) for identity in identities]

    def plans(self, functions: Iterable[Function], targets: Sequence[str] = ()) -> dict[str, Plan]:
        """A plan of each function for these targets, or for all, without those of a project that are refused."""
        from symsig.workflow import plans_of

        own = [target for name, target in self.targets.items() if target.own and name in (targets or self.targets)]
        if self.bounded is None:
            return plans_of(functions, own=bool(own))
        plans = self.bounded.plans(functions)
        for target in own:
            plans = self._with_own(plans, target, self.bounded)
        return plans

    def _with_own(self, plans: Mapping[str, Plan], target: Target, bounded: Bounded) -> dict[str, Plan]:
        """The plans, with those for a language in symsig's own arithmetic; what it refuses goes on elsewhere."""
        from symsig.workflow import checked_own_plan, serves

        wanted = [plan.function for name, plan in plans.items() if serves(target, name, self.only)]
        found = bounded.plans_for(target, wanted, checked_own_plan)
        for function in wanted:
            if function.name not in found:
                self.only[function.name] = [name for name in self.only[function.name] if name != target.name]
        return {name: replace(plan, own=found.get(name)) for name, plan in plans.items()}


def of_subject(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options --project and --family, and the `subject` that they choose."""

    @click.option(
        "--project",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"Work on this project file; by default the {FILE} here or above, up to the root of the repository.",
    )
    @click.option("--family", is_flag=True, help="Work on symsig's own family even where there is a project file.")
    @wraps(command)
    def with_subject(*args: Any, project: Path | None, family: bool, **options: Any) -> Any:
        if project is not None and family:
            raise click.UsageError("give --project or --family, not both")
        file = None if family else project or found_from(Path.cwd())
        with closing(own_family() if file is None else read(file)) as subject:
            return command(*args, subject=subject, **options)

    return with_subject


def found_from(folder: Path) -> Path | None:
    """The project file of a folder, or of one above it in the same repository."""
    above = [folder, *folder.parents]
    root = next((at for at, each in enumerate(above) if (each / ".git").exists()), 0)
    return next((each / FILE for each in above[: root + 1] if (each / FILE).exists()), None)


def own_family() -> Subject:
    """What symsig itself has."""
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY, IDENTITIES
    from symsig.targets import ALL

    return Subject(FAMILY, IDENTITIES, definitions_of(FAMILY.values()), ALL)


def read(file: Path) -> Subject:
    """A project: all of its file is read before anything is worked on."""
    from symsig.definitions import definitions_of
    from symsig.family import FAMILY
    from symsig.limited import Limited
    from symsig.project.read import read_project
    from symsig.project.tables import MAX_BYTES, document, located
    from symsig.targets import ALL, TARGETS

    if not file.is_file():
        raise SymsigError(f"{file}: no such file")
    with file.open("rb") as opened:
        data = opened.read(MAX_BYTES + 1)
    definitions = definitions_of(FAMILY.values())
    reserved = frozenset[str]().union(*(target.reserved for target in ALL.values()))
    project = located(
        _relative(file), lambda: read_project(document(data), definitions, list(ALL), list(TARGETS), reserved)
    )
    output = output_folder(file, project.output)
    subject = Subject({}, {i.name: i for i in project.identities}, definitions, {}, {}, file, output)
    subject.targets |= {name: ALL[name] for name in project.targets}
    subject.only = {name: wanted.targets for wanted in project.functions for name in wanted.names}
    if project.functions or project.identities:
        from symsig.project.bounded import Bounded

        subject.bounded = Bounded(Limited(module=Bounded.__module__), definitions, say, subject.functions)
        try:
            subject.bounded.take_in(project.functions)
        except BaseException:
            subject.close()
            raise
    return subject


def output_folder(file: Path, output: str) -> Path:
    """The folder of generated code; SymsigError where a link leads out of the project."""
    folder = file.parent / output
    if not folder.resolve().is_relative_to(file.parent.resolve()):
        raise SymsigError(f"{_relative(file)}: output {output!r} leads out of the project")
    return folder


def _relative(file: Path) -> str:
    here, file = Path.cwd(), file.absolute()
    return str(file.relative_to(here)) if file.is_relative_to(here) else str(file)
