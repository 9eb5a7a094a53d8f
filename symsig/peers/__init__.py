"""FACTS: one module a library. Each says which of its callables computes a function of the family.

A module exposes PEERS, and version() where no distribution has its name; adding a library is adding a file here. A
name with a leading underscore is part of one. No library is imported before a peer of it is loaded.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from importlib import import_module, metadata
from pkgutil import iter_modules

from symsig.model import SymsigError, Unavailable
from symsig.peers._peer import Peer

__all__ = ["LIBRARIES", "Peer", "installed", "peers_of"]

_MODULES = {
    module.name: import_module(f"{__name__}.{module.name}")
    for module in sorted(iter_modules(__path__), key=lambda m: m.name)
    if not module.name.startswith("_")
}
LIBRARIES: dict[str, tuple[Peer, ...]] = {name: module.PEERS for name, module in _MODULES.items()}
"""The peers of each library by name, whether it is installed or not."""


def peers_of(function: str, *libraries: str) -> list[Peer]:
    """Who else computes a function of the family, by name: in the libraries named, or in any."""
    for name in libraries:
        if name not in LIBRARIES:
            raise SymsigError(f"no peers are known in {name!r}; there are {', '.join(LIBRARIES)}")
    return [peer for name in libraries or LIBRARIES for peer in LIBRARIES[name] if peer.function == function]


def installed() -> dict[str, str]:
    """The libraries that are here, with their versions."""
    found = {}
    for name, module in _MODULES.items():
        with suppress(metadata.PackageNotFoundError, Unavailable):
            found[name] = getattr(module, "version", partial(metadata.version, name))()
    return found
