"""The output languages, one module each: each has a TARGET, or an EXPORT. A name with a _ is part of one."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from symsig.model import Target

TARGETS: dict[str, Target] = {}
"""The languages by name that `symsig generate` writes and `symsig verify` audits."""

EXPORTS: dict[str, Target] = {}
"""The formats that are written where somebody asks for them by name: for other tools to read, not to be run."""

for _module in pkgutil.iter_modules(__path__):
    if not _module.name.startswith("_"):
        _language = import_module(f"{__name__}.{_module.name}")
        _registry, _kind = (TARGETS, "TARGET") if hasattr(_language, "TARGET") else (EXPORTS, "EXPORT")
        _target: Target = getattr(_language, _kind)
        _registry[_target.name] = _target
