"""Files of FPCores for the commands: read within bounds, and each derived in a process with limits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from symsig.model import SymsigError

if TYPE_CHECKING:
    from symsig.fpcore import Core, Reading
    from symsig.model import Plan

SUFFIX = ".fpcore"


def plans_in(path: Path) -> tuple[list[tuple[Reading, Plan]], list[str]]:
    """Each FPCore of a file with its plan, and for the others why there is none.

    Raises SymsigError where the text is malformed, and for a file of one FPCore where that is refused.
    """
    from symsig.fpcore import parse, reading
    from symsig.fpcore.reader import MAX_LENGTH

    with path.open("rb") as opened:
        data = opened.read(4 * MAX_LENGTH + 1)
    try:
        cores = parse(data.decode()).cores
    except UnicodeDecodeError as error:
        raise SymsigError(f"{path}: not UTF-8: byte {error.start}") from None
    except SymsigError as error:
        raise SymsigError(f"{path}: {error}") from None
    readings: list[Reading] = []
    refused: list[str] = []
    known: dict[str, Core] = {}
    for core in cores:
        try:
            readings.append(reading(core, known))
        except SymsigError as error:
            refused.append(f"{path}: {error}")
        if core.identifier is not None:
            known[core.identifier] = core
    plans = _derived(path, readings, refused) if readings else []
    if refused and len(cores) == 1:
        raise SymsigError(refused[0])
    return plans, refused


def _derived(path: Path, readings: list[Reading], refused: list[str]) -> list[tuple[Reading, Plan]]:
    from symsig.fpcore.plan import plan_of
    from symsig.limited import Limited, NoAnswer

    plans = []
    with Limited(module="symsig.fpcore.plan") as limited:
        for each in readings:
            try:
                plans.append((each, limited.call(plan_of, each)))
            except NoAnswer as answer:
                refused.append(f"{path}: {each.place}: no answer{answer}")
            except SymsigError as error:
                refused.append(f"{path}: {each.place}: {' '.join(str(error).split())}")
            except Exception as error:  # a mistake of ours, met by a formula of somebody else's: the others go on
                what = " ".join(f"a mistake in symsig, {type(error).__name__}: {error}".split())
                refused.append(f"{path}: {each.place}: {what}")
    return plans
