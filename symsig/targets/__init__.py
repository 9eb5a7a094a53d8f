"""The output languages, one module each: each has a TARGET, or an EXPORT. A name with a _ is part of one."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from symsig.model import Target

TARGETS: dict[str, Target] = {}
"""The languages by name that `symsig generate` writes and `symsig verify` audits."""

OWN: dict[str, Target] = {}
"""Those that are written from programs in symsig's own arithmetic, which need no library."""

EXPORTS: dict[str, Target] = {}
"""The formats that are written where somebody asks for them by name: for other tools to read, not to be run."""

for _module in pkgutil.iter_modules(__path__):
    if not _module.name.startswith("_"):
        _language = import_module(f"{__name__}.{_module.name}")
        _kind = "TARGET" if hasattr(_language, "TARGET") else "EXPORT"
        _target: Target = getattr(_language, _kind)
        _registry = EXPORTS if _kind == "EXPORT" else OWN if _target.own else TARGETS
        _registry[_target.name] = _target

ALL: dict[str, Target] = {**TARGETS, **OWN}
"""What `symsig generate` writes and `symsig verify` audits of symsig's own family."""
