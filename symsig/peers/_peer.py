"""What a peer is, and how a module of this registry states the peers of its library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from symsig.audit.external import no_files
from symsig.model import Dtype, Target, Unavailable

Form = Callable[[Any], Callable[..., Any]]
"""From a library to the callable of an argument for each variable."""

Facts = Mapping[str, Mapping[str, Form]]
"""For each function by name: what its users write -> where it is."""


@dataclass(frozen=True)
class Peer:
    """Somebody else's implementation of a function of the family.

    `label` is what its users write. `load(dtype)` gives a callable on NumPy arrays, which may take `out`, or raises
    `Unavailable`; so does `there()`, where no peer of the library can be loaded.
    """

    library: str
    label: str
    function: str
    load: Callable[[Dtype], Callable[..., Any]]
    there: Callable[[], object]

    @property
    def target(self) -> Target:
        """Itself as a target to be audited, which has no kernel of any other function."""
        return Target(self.label, f"{self.label} of {self.library}", no_files, partial(_loaded, self))


def _loaded(peer: Peer, folder: Path) -> Callable[[str, Dtype], Callable[..., Any]]:
    peer.there()

    def kernel(name: str, dtype: Dtype) -> Callable[..., Any]:
        if name != peer.function:
            raise Unavailable(f"{peer.label} computes {peer.function}")
        return peer.load(dtype)

    return kernel


def present(library: str) -> None:
    """Raises `Unavailable` where a library is not installed; it is not imported."""
    if find_spec(library) is None:
        raise Unavailable(f"{library} is not installed")


def form_of(library: str, facts: Facts, function: str, label: str, *parts: str) -> Callable[..., Any]:
    """What a fact says, of the library itself, imported with the parts of it that are named.

    Raises `Unavailable` where the library is not installed, or the version that is has no such callable.
    """
    present(library)
    try:
        for part in parts:
            import_module(part)
        return facts[function][label](import_module(library))
    except (ImportError, AttributeError) as error:
        raise Unavailable(f"{label}: {error}") from None


def peers(
    library: str,
    facts: Mapping[str, Iterable[str]],
    load: Callable[[str, str, Dtype], Callable[..., Any]],
    there: Callable[[], object] | None = None,
) -> tuple[Peer, ...]:
    """A peer for each fact; `load(function, label, dtype)` is a function of the library's module, as is `there()`
    where the library is none of Python's."""
    return tuple(
        Peer(library, label, function, partial(load, function, label), there or partial(present, library))
        for function, forms in facts.items()
        for label in forms
    )
