"""The output languages, one module each: each has a TARGET. A name with a _ is part of one."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from symsig.model import Target

TARGETS: dict[str, Target] = {}
"""The languages by name."""

for _module in pkgutil.iter_modules(__path__):
    if not _module.name.startswith("_"):
        _target: Target = import_module(f"{__name__}.{_module.name}").TARGET
        TARGETS[_target.name] = _target
