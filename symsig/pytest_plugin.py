"""pytest collects `[[identity]]` tables from symsig.toml and *.identities.toml: each has to be proved.

A table has `lhs` and `rhs`, and may have `name`, `relation`, `domain`, `equality_at` and `note`; both sides may use
the functions that the same file names. Proved is a pass; refuted, with its witness, and undecided, with its reason,
are failures; a table that cannot be read is an error. Nothing heavy is imported, and no process started, before
there is an identity to prove.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from symsig.model import Identity
    from symsig.project.bounded import Bounded
    from symsig.prove.limited import LimitedProver

TABLE = "identity"

_PROVER = pytest.StashKey["LimitedProver"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini option `symsig_timeout`."""
    parser.addini("symsig_timeout", "seconds after which an identity is undecided", default="60")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A collector for symsig.toml and *.identities.toml; None for every other file."""
    if file_path.name == "symsig.toml" or file_path.name.endswith(".identities.toml"):
        return IdentityFile.from_parent(parent, path=file_path)
    return None


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends the prover's process."""
    prover = config.stash.get(_PROVER, None)
    if prover is not None:
        prover.close()


class IdentityFile(pytest.File):
    """A TOML file; its tables other than [[identity]] and [[function]] are somebody else's."""

    bounded: Bounded | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """One item a table."""
        from symsig.model import SymsigError
        from symsig.project.tables import MAX_BYTES, document, several

        try:
            with self.path.open("rb") as file:
                self.document = document(file.read(MAX_BYTES + 1))
            tables = several(self.document.get(TABLE, []), TABLE)
        except SymsigError as error:
            raise self.CollectError(f"{_relative(self.path, self.config)}: {error}") from None
        seen: dict[str, int] = {}
        for number, table in enumerate(tables, 1):
            name = str(table.get("name", f"{TABLE}{number}"))
            seen[name] = seen.get(name, 0) + 1
            unique = name if seen[name] == 1 else f"{name}-{seen[name]}"
            yield IdentityItem.from_parent(self, name=unique, number=number, table=table)

    def work(self) -> Bounded:
        """What the file's formulas may use; SymsigError where its functions cannot be read."""
        from symsig.definitions import definitions_of
        from symsig.family import FAMILY
        from symsig.project.bounded import Bounded
        from symsig.project.read import read_functions
        from symsig.targets import ALL, TARGETS

        if self.bounded is None:
            family = definitions_of(FAMILY.values())
            reserved = frozenset[str]().union(*(target.reserved for target in ALL.values()))
            functions = read_functions(self.document, family, list(ALL), list(TARGETS), reserved)
            self.bounded = Bounded(_prover(self.config), family, say=lambda line: None)
            self.bounded.take_in(functions)
        return self.bounded


class IdentityItem(pytest.Item):
    """One statement of a file."""

    def __init__(self, *, number: int, table: Mapping[str, Any], **rest: Any) -> None:
        super().__init__(**rest)
        self.number = number
        self.table = table
        self.identity: Identity | None = None
        self.bounded: Bounded | None = None

    def setup(self) -> None:
        """Reads the table; what cannot be read is an error and no failure."""
        from symsig.model import SymsigError
        from symsig.project.tables import identity_of

        mistake = ""
        try:
            identity = identity_of(self.table, self.name)
            _prover(self.config)  # loads beside us
            from symsig.prove.statement import read

            assert isinstance(self.parent, IdentityFile)
            self.bounded = self.parent.work()
            read(identity, self.bounded.definitions | self.bounded.meaningless)
            self.identity = identity
        except SymsigError as error:
            mistake = str(error)
        if mistake:
            self._cannot_read(mistake)

    def runtest(self) -> None:
        """Proves it."""
        from symsig.testing import why_not_proved

        assert self.identity is not None and self.bounded is not None
        proof = self.bounded.prove(self.identity)
        if proof.verdict != "proved":
            note = f"\nnote: {self.identity.note}" if self.identity.note else ""
            _report(why_not_proved(proof) + note)

    def reportinfo(self) -> tuple[Path, None, str]:
        """The file, and the name of the statement in the headline of a failure."""
        return self.path, None, f"[[{TABLE}]] {self.name}"

    def _cannot_read(self, mistake: str) -> NoReturn:
        _report(f"{_relative(self.path, self.config)}: [[{TABLE}]] {self.number} ({self.name}): {mistake}")


def _report(message: str) -> NoReturn:
    """An error where it happens in `setup`, else a failure: the message alone, without a traceback."""
    pytest.fail(message, pytrace=False)


def _relative(path: Path, config: pytest.Config) -> str:
    return str(path.relative_to(config.rootpath)) if path.is_relative_to(config.rootpath) else str(path)


def _prover(config: pytest.Config) -> LimitedProver:
    """The session's prover, which starts with the first statement."""
    from symsig.model import SymsigError
    from symsig.prove.limited import LimitedProver

    if _PROVER not in config.stash:
        text = config.getini("symsig_timeout")
        try:
            config.stash[_PROVER] = LimitedProver(float(text))
        except (ValueError, SymsigError):
            _report(f"symsig_timeout = {text} is no number of seconds")
    return config.stash[_PROVER]
