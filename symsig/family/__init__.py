"""FACTS: one module a function. Each holds definitions, identities and textbook forms: no branch, no threshold.

A module exposes FUNCTIONS and, where it states some, IDENTITIES; adding a function is adding a file here.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from symsig.model import Function, Identity

_MODULES = [
    import_module(f"{__name__}.{module.name}") for module in sorted(iter_modules(__path__), key=lambda m: m.name)
]

FAMILY: dict[str, Function] = {f.name: f for module in _MODULES for f in module.FUNCTIONS}
IDENTITIES: dict[str, Identity] = {i.name: i for module in _MODULES for i in getattr(module, "IDENTITIES", ())}
