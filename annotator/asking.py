"""Letting a further start of this program work: it is asked for a call at a time, and answers with what that returns.

A process of its own shares no lock with the window, takes its memory away with it, and can be ended where it takes too
long. Calls and answers are pickled: both ends are this program, over pipes that nobody else holds.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import threading
import traceback
from collections.abc import Callable
from queue import SimpleQueue
from typing import IO, Any, TypeVar

from annotator.errors import UserError
from annotator.frozen import WORK, own_process

_T = TypeVar("_T")
_Call = tuple[Callable[..., object], tuple[object, ...]]


class EndedError(Exception):
    """The process did not answer: it came to an end, or had to be ended since its time was up (`expired`)."""

    def __init__(self, *, expired: bool) -> None:
        super().__init__()
        self.expired = expired


class FaultError(Exception):
    """The call raised something that is no UserError: of what `kind`, and where; not what it said, of which texts."""

    def __init__(self, kind: str, where: str = "") -> None:
        super().__init__(kind, where)
        self.kind = kind


class Worker:
    """A process that is started when it is first asked, and anew after it has ended; it ends when this program does.

    Can be used from several threads, which wait for each other.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process now, as the first call would. Raises OtherStartFailed."""
        with self._lock:
            self._process = self._process or own_process([WORK])

    def call(self, function: Callable[..., _T], *arguments: object, seconds: float | None = None) -> _T:
        """Return what a function of some module returns there. After so many seconds the process is ended.

        Raises the UserError that the function raises, FaultError, EndedError, and OtherStartFailed where none starts.
        """
        with self._lock:
            if self._process is not None and self._process.poll() is not None:
                self._forget()  # the system may have ended it while nobody asked
            process = self._process = self._process or own_process([WORK])
            expired = threading.Event()
            limit = threading.Timer(seconds, _expire, (process, expired)) if seconds else None
            try:
                if limit is not None:
                    limit.start()
                self._write(process, (function, arguments))
                answer = pickle.load(_pipe(process.stdout))  # noqa: S301 - of our own process
            except (EOFError, OSError, pickle.UnpicklingError) as error:
                self._forget()
                raise EndedError(expired=expired.is_set()) from error
            except BaseException:  # half a call, or an answer that nobody took, would go to the next one
                self._forget()
                raise
            finally:
                if limit is not None:
                    limit.cancel()
        if isinstance(answer, Exception):
            raise answer
        result: _T = answer
        return result

    def interrupt(self) -> None:
        """Let the call that is being answered see that nobody waits for it any more (`is_interrupted`)."""
        process = self._process
        if process is not None:
            with contextlib.suppress(OSError, ValueError):  # it has ended
                self._write(process, None)

    def end(self) -> None:
        """End the process, if there is one; who waits for its answer is told so by EndedError."""
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._forget()

    def _write(self, process: subprocess.Popen[bytes], said: _Call | None) -> None:
        with self._writing:
            pipe = _pipe(process.stdin)
            pickle.dump(said, pipe, pickle.HIGHEST_PROTOCOL)
            pipe.flush()

    def _forget(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):  # what was not sent yet is not wanted any more
                    _pipe(pipe).close()


def _expire(process: subprocess.Popen[bytes], expired: threading.Event) -> None:
    expired.set()
    process.kill()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


# In the process that is asked: the calls that wait; None is an interruption, and after the last one comes `_END`.
_calls: SimpleQueue[Any] = SimpleQueue()
_END = object()


def work() -> None:
    """Answer all calls that this process is asked for through its standard input, until that is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)  # Windows would let a library that looks at it wait until the next call comes
    os.close(nothing)
    threading.Thread(target=_listen, args=(asked,), name="calls", daemon=True).start()
    while (call := _calls.get()) is not _END:
        if call is not None:
            pickle.dump(_answer(*call), answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()


def is_interrupted() -> bool:
    """Return, in the process that is asked, whether nobody waits any more for what is being done."""
    return not _calls.empty()


def _listen(asked: IO[bytes]) -> None:
    try:
        with contextlib.suppress(EOFError, OSError):
            while True:
                _calls.put(pickle.load(asked))  # noqa: S301 - of our own process
    finally:
        _calls.put(_END)


def _answer(function: Callable[..., object], arguments: tuple[object, ...]) -> object:
    try:
        return function(*arguments)
    except UserError as error:
        return error
    except Exception as error:  # a fault, which is told where it was asked for
        return FaultError(type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
