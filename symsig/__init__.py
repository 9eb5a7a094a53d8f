"""symsig: a formula of the sigmoid family becomes a numerical kernel that comes with its evidence.

`prove`, `check`, `derive`, `reference`, `ulp_error` and `audit` are the verbs, `FAMILY` and `IDENTITIES` what
there is, `symsig.kernels` the generated NumPy kernels. Everything is imported when it is first used.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symsig.face import FAMILY, IDENTITIES, audit, check, derive, prove, reference, ulp_error

__all__ = ["FAMILY", "IDENTITIES", "audit", "check", "derive", "prove", "reference", "ulp_error"]


class _Package(ModuleType):
    """The package, in which a verb is the function even after the engine of the same name has been imported.

    Importing symsig.prove would bind the name `prove` here to that folder; `from symsig.prove import ...`
    does not need the binding.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)

    def __getattr__(self, name: str) -> Any:
        if name in __all__:
            return getattr(import_module("symsig.face"), name)
        if name == "kernels":
            return import_module("symsig.kernels")
        raise AttributeError(f"module 'symsig' has no attribute {name!r}")

    def __dir__(self) -> list[str]:
        return [*__all__, "kernels"]


sys.modules[__name__].__class__ = _Package
