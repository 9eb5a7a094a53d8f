"""FACTS: one module a function. Each holds definitions, identities and textbook forms: no branch, no threshold.

A module exposes FUNCTIONS, IDENTITIES or both; one without FUNCTIONS states facts of a formula that has no kernel.
Adding a function is adding a file here. A name with a leading underscore is not part of the family.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from symsig.model import Function, Identity

_MODULES = [
    import_module(f"{__name__}.{module.name}")
    for module in sorted(iter_modules(__path__), key=lambda m: m.name)
    if not module.name.startswith("_")
]

FAMILY: dict[str, Function] = {f.name: f for module in _MODULES for f in getattr(module, "FUNCTIONS", ())}
IDENTITIES: dict[str, Identity] = {i.name: i for module in _MODULES for i in getattr(module, "IDENTITIES", ())}
