"""The prover in a process of its own, with a limit on time and on memory: for statements of strangers.

A statement of twenty characters can ask for a polynomial that no machine holds, inside a C library that answers
neither a signal of Python's nor an exception. A process can be ended; what it was asked is then undecided.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from threading import Event, Timer
from types import TracebackType
from typing import Any, Self

from symsig.expr import Definition
from symsig.model import Identity, Proof, SymsigError

SECONDS = 60.0
MONTH = 30 * 86_400
"""The longest limit, in seconds; Python's timers end some way beyond it."""
GIBIBYTES = 4
"""Of address space, where the platform can limit it; Python, SymPy and FLINT take half of one."""

_SERVE = "import sys; sys.path[:] = {path!r}; from symsig.prove.limited import serve; serve()"


class LimitedProver:
    """`prove` with bounds: a statement that takes more than `seconds` or the memory is `undecided`.

    One process serves all statements, one after another, and is replaced when it had to be ended. It starts to
    load at once, beside its owner; the time of loading does not count. Use it in a `with` statement.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        if not 0 < seconds <= MONTH:
            raise SymsigError(f"a timeout of {seconds:g} s: more than 0 and at most {MONTH} are understood")
        self.seconds = seconds
        self._process = _start()
        self._loaded = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        with suppress(OSError):  # it ended with a question in the pipe
            self._process.communicate()

    def prove(self, identity: Identity, definitions: Mapping[str, Definition]) -> Proof:
        """As `symsig.prove.prove`, within the bounds; also raises SymsigError where the text is no statement."""
        if self._process.poll() is not None:
            self.close()
            self._process, self._loaded = _start(), False
        start, late = time.perf_counter(), Event()
        try:
            if not self._loaded:
                self._loaded = self._receive()
                start = time.perf_counter()
            answer = self._ask(identity, definitions, late)
        except EOFError:
            code = self._process.wait()
            within = f"no verdict within {self.seconds:g} s"
            reason = within if late.is_set() else f"no verdict: the prover's process ended with {_ending(code)}"
            return Proof(identity, "undecided", time.perf_counter() - start, reason=reason)
        if isinstance(answer, Proof):
            return answer
        if isinstance(answer, MemoryError):
            reason = f"no verdict within {GIBIBYTES} GiB of memory"
            return Proof(identity, "undecided", time.perf_counter() - start, reason=reason)
        raise answer

    def _ask(self, identity: Identity, definitions: Mapping[str, Definition], late: Event) -> Proof | Exception:
        """A Proof or what was raised; EOFError if the process ended, `late` being set if it was ended by us."""
        process = self._process

        def end() -> None:
            late.set()
            process.kill()

        assert process.stdin is not None
        timer = Timer(self.seconds, end)
        timer.start()
        try:
            pickle.dump((identity, dict(definitions)), process.stdin)
            process.stdin.flush()
            answer: Proof | Exception = self._receive()
        except OSError as error:  # it ended while it was being asked
            raise EOFError from error
        finally:
            timer.cancel()
            timer.join()
        if late.is_set():  # it answered at the last moment, and is gone
            process.wait()
        return answer

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        try:
            return pickle.load(self._process.stdout)
        except pickle.UnpicklingError as error:  # it ended in the middle of its answer
            raise EOFError from error


def _ending(code: int) -> str:
    """What an exit code says, such as SIGABRT."""
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"exit code {code}"


def _start() -> subprocess.Popen[bytes]:
    """A fresh interpreter that finds modules where this one does, and runs nothing of this one's main module."""
    command = [sys.executable, "-c", _SERVE.format(path=sys.path)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def serve() -> None:
    """Answers the statements on stdin, until it is closed; what a library prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from symsig.prove.decide import prove

    _limit_memory()
    sys.set_int_max_str_digits(0)  # Python's own limit is there to bound time, which is bounded here
    pickle.dump(True, answers)  # loaded
    answers.flush()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            identity, definitions = pickle.load(sys.stdin.buffer)
            answer: Proof | Exception
            try:
                answer = prove(identity, definitions)
            except (SymsigError, MemoryError) as error:
                answer = error
            except Exception as error:  # a mistake of ours: it goes to whoever asked
                error.add_note(f"while proving {identity.lhs} {identity.relation} {identity.rhs}")
                answer = error
            pickle.dump(answer, answers)
            answers.flush()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    with suppress(ValueError, OSError):  # a lower limit is set already, or none can be
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTES << 30, hard))
