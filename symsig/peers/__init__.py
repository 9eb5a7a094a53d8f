"""FACTS: one module a library. Each says which of its callables computes a function of the family.

A module exposes PEERS; adding a library is adding a file here. A name with a leading underscore is part of one.
No library is imported before a peer of it is loaded.
"""

from __future__ import annotations

import platform
from importlib import import_module, metadata
from pkgutil import iter_modules

from symsig.model import SymsigError
from symsig.peers._peer import Peer

__all__ = ["LIBRARIES", "Peer", "installed", "peers_of"]

LIBRARIES: dict[str, tuple[Peer, ...]] = {
    module.name: import_module(f"{__name__}.{module.name}").PEERS
    for module in sorted(iter_modules(__path__), key=lambda m: m.name)
    if not module.name.startswith("_")
}
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
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    # Python's own, which is the C library's
    return found | {"math": " ".join(filter(None, ("Python", platform.python_version(), *platform.libc_ver())))}
