"""pytest collects `[[identity]]` tables from symsig.toml and *.identities.toml: each has to be proved.

A table has `lhs` and `rhs`, and may have `name`, `relation`, `domain` and `note`. Proved is a pass; refuted, with
its witness, and undecided, with its reason, are failures; a table that cannot be read is an error. Nothing
heavy is imported, and no process started, before there is an identity to prove.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from symsig.model import Identity
    from symsig.prove.limited import LimitedProver

TABLE = "identity"
KEYS = ("name", "lhs", "rhs", "relation", "domain", "note")
RELATIONS = ("==", "<", "<=", ">", ">=")

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
    """A TOML file; its tables other than [[identity]] are somebody else's."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item a table."""
        shown = _relative(self.path, self.config)
        try:
            tables = tomllib.loads(self.path.read_text("utf-8")).get(TABLE, [])
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise self.CollectError(f"{shown}: {error}") from None
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise self.CollectError(f"{shown}: identities are written [[{TABLE}]], in two brackets")
        seen: dict[str, int] = {}
        for number, table in enumerate(tables, 1):
            name = str(table.get("name", f"{TABLE}{number}"))
            seen[name] = seen.get(name, 0) + 1
            unique = name if seen[name] == 1 else f"{name}-{seen[name]}"
            yield IdentityItem.from_parent(self, name=unique, number=number, table=table)


class IdentityItem(pytest.Item):
    """One statement of a file."""

    def __init__(self, *, number: int, table: Mapping[str, Any], **rest: Any) -> None:
        super().__init__(**rest)
        self.number = number
        self.table = table
        self.identity: Identity | None = None

    def setup(self) -> None:
        """Reads the table; what cannot be read is an error and no failure."""
        from symsig.definitions import definitions_of
        from symsig.family import FAMILY
        from symsig.model import Identity, SymsigError
        from symsig.prove.statement import read

        mistake = _mistake(self.table)
        if mistake:
            self._cannot_read(mistake)
        self.prover = _prover(self.config)  # loads beside us
        self.definitions = definitions_of(FAMILY.values())
        self.identity = Identity(**{"name": self.name, **self.table})
        try:
            read(self.identity, self.definitions)
        except SymsigError as error:
            mistake = str(error)
        if mistake:
            self._cannot_read(mistake)

    def runtest(self) -> None:
        """Proves it."""
        from symsig.testing import why_not_proved

        assert self.identity is not None
        proof = self.prover.prove(self.identity, self.definitions)
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


def _mistake(table: Mapping[str, Any]) -> str:
    """What is wrong with the keys of a table, or ""."""
    for key, value in table.items():
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(KEYS)}"
            return f"unknown key {key!r}; {hint}"
        if not isinstance(value, str):
            return f"{key} is to be text in quotes, and is {value!r}"
    for key in ("lhs", "rhs"):
        if key not in table:
            return f"{key} is missing"
    if table.get("relation", "==") not in RELATIONS:
        return f"relation {table['relation']!r} is none of {' '.join(RELATIONS)}"
    return ""


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
