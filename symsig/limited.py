"""A process of its own with a limit on time and on memory: for what strangers ask.

A question of twenty characters can ask for a polynomial that no machine holds, inside a C library that answers
neither a signal of Python's nor an exception. A process can be ended; what it was asked then has no answer.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Event, Timer
from types import TracebackType
from typing import Any, Self, TypeVar

from symsig.model import SymsigError

T = TypeVar("T")

SECONDS = 60.0
MONTH = 30 * 86_400
"""The longest limit, in seconds; Python's timers end some way beyond it."""
GIBIBYTES = 4
"""Of address space, where the platform can limit it; Python, SymPy and FLINT take half of one."""

_SERVE = "import sys; sys.path[:] = {path!r}; from symsig.limited import serve; serve({module!r})"


def checked(seconds: float) -> float:
    """A limit that a process can have; SymsigError if it is none."""
    if not 0 < seconds <= MONTH:
        raise SymsigError(f"a timeout of {seconds:g} s: more than 0 and at most {MONTH} are understood")
    return seconds


class NoAnswer(Exception):
    """A question took too much; the text says of what: " within 3 s". `seconds` is how long it was worked on."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Limited:
    """A process that calls functions of modules, one after another, and is replaced when it had to be ended.

    It starts to load `module` at once, beside its owner; the time of loading does not count. Use it in a `with`
    statement.
    """

    def __init__(self, seconds: float = SECONDS, module: str = "symsig.model") -> None:
        self.seconds = checked(seconds)
        self._module = module
        self._process = self._start()
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

    def call(self, function: Callable[..., T], *args: Any) -> T:
        """function(*args), there; NoAnswer if that takes too much, and otherwise what it raises."""
        if self._process.poll() is not None:
            self.close()
            self._process, self._loaded = self._start(), False
        start, late = time.perf_counter(), Event()
        try:
            if not self._loaded:
                self._loaded = self._receive()
                start = time.perf_counter()
            answer = self._ask((function, args), late)
        except EOFError:
            code = self._process.wait()
            within = f" within {self.seconds:g} s"
            why = within if late.is_set() else f": the process ended with {_ending(code)}"
            raise NoAnswer(why, time.perf_counter() - start) from None
        except RecursionError:
            raise NoAnswer(": the question is nested too deep", time.perf_counter() - start) from None
        if isinstance(answer, MemoryError):
            raise NoAnswer(f" within {GIBIBYTES} GiB of memory", time.perf_counter() - start)
        if isinstance(answer, RecursionError):
            raise NoAnswer(": it is nested too deep", time.perf_counter() - start)
        if isinstance(answer, Exception):
            raise answer
        result: T = answer
        return result

    def _ask(self, question: object, late: Event) -> Any:
        """The answer, or what was raised; EOFError if the process ended, `late` being set if it was ended by us."""
        process, data = self._process, pickle.dumps(question)

        def end() -> None:
            late.set()
            process.kill()

        assert process.stdin is not None
        timer = Timer(self.seconds, end)
        timer.start()
        try:
            process.stdin.write(data)
            process.stdin.flush()
            answer = self._receive()
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

    def _start(self) -> subprocess.Popen[bytes]:
        """A fresh interpreter that finds modules where this one does; it runs nothing of this one's main module."""
        command = [sys.executable, "-c", _SERVE.format(path=sys.path, module=self._module)]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _ending(code: int) -> str:
    """What an exit code says, such as SIGABRT."""
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"exit code {code}"


def serve(module: str) -> None:
    """Answers the questions on stdin, until it is closed; what a library prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    import_module(module)
    _limit_memory()
    sys.set_int_max_str_digits(0)  # Python's own limit is there to bound time, which is bounded here
    answers.write(pickle.dumps(True))  # loaded
    answers.flush()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            function, args = pickle.load(sys.stdin.buffer)
            answers.write(_answer(function, args))
            answers.flush()


def _answer(function: Callable[..., Any], args: tuple[Any, ...]) -> bytes:
    """What a call returns or raises, as bytes."""
    try:
        return pickle.dumps(function(*args))
    except (SymsigError, MemoryError, RecursionError) as error:
        return pickle.dumps(error)
    except Exception as error:  # a mistake of ours: it goes to whoever asked
        error.add_note(f"in the process that answers {function.__name__}")
        return pickle.dumps(error)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    with suppress(ValueError, OSError):  # a lower limit is set already, or none can be
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTES << 30, hard))
