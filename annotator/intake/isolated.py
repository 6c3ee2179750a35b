"""Reading in processes of their own, within limits of time and memory, so that a hostile file costs one sentence."""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import Self

from annotator.errors import Remark, TextRefused, UserError
from annotator.frozen import SERVE, own_command, own_environment
from annotator.intake.draft import Choices, Draft, Reader

SECONDS = 30.0
MEMORY = 4 * 1024**3  # bytes of address space; not held to by Windows and macOS, which know no such limit

# Sent back in place of an article's bytes where they are those that were sent.
_THE_SAME = b""


class Workers:
    """Processes that read for this one, each a file at a time; started when they are needed, ended with the block.

    `count` is how many there are at most, by default one a core. Can be used from several threads.
    """

    def __init__(self, count: int | None = None, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self.count = count or max(1, os.cpu_count() or 1)
        self._seconds = seconds
        self._memory = memory
        self._idle: queue.SimpleQueue[_Worker | None] = queue.SimpleQueue()
        self._started: set[_Worker] = set()
        self._lock = threading.Lock()
        for _ in range(self.count):
            self._idle.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all processes; what they are reading is refused."""
        with self._lock:
            for worker in self._started:
                worker.kill()
        with contextlib.suppress(queue.Empty):
            while True:
                if (idle := self._idle.get_nowait()) is not None:
                    idle.end()

    def read(self, reader: Reader, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Do what `reader.read` does, in one of the processes. Raises TextRefused also where a limit is passed."""
        worker = self._idle.get()
        try:
            worker = worker or self._start(name)
            drafts = worker.read(reader, name, data, path, choices, seconds=self._seconds)
        finally:
            self._idle.put(worker if worker is not None and worker.alive else None)
        return tuple(replace(each, original=data) if each.original == _THE_SAME else each for each in drafts)

    def _start(self, name: str) -> _Worker:
        try:
            worker = _Worker(self._memory)
        except OSError as error:  # the system has no room for a further process
            raise _refused(name, "start", error=error.strerror) from error
        with self._lock:
            self._started.add(worker)
        return worker


class _Worker:
    """One process, asked by pickled words through its standard input and answering through its standard output."""

    def __init__(self, memory: int) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*own_command(), SERVE, str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.alive = True

    def read(
        self, reader: Reader, name: str, data: bytes, path: str, choices: Choices, *, seconds: float
    ) -> tuple[Draft, ...]:
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            self.kill()

        limit = threading.Timer(seconds, expire)
        limit.start()
        try:
            pickle.dump((reader, name, data, path, choices), asked, pickle.HIGHEST_PROTOCOL)
            asked.flush()
            answer = pickle.load(answers)  # noqa: S301 - of our own process
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            self.end()
            reason = "time" if expired.is_set() else "crash"
            raise _refused(name, reason, seconds=seconds) from error
        finally:
            limit.cancel()
            limit.join()
        if isinstance(answer, tuple):
            return answer
        if answer.get("reason") == "memory":
            self.end()  # what was too much may still be there
        raise _refused(**answer)

    def kill(self) -> None:
        """End the process at once; whoever waits for its answer sees the end of it, and then ends the rest."""
        self._process.kill()

    def end(self) -> None:
        """End the process, and the pipes to it; nobody else waits for its answer."""
        self.alive = False
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not sent yet is not wanted any more
                    pipe.close()


def serve() -> None:
    """Read what is asked for through the standard input, until it is closed; the last argument is the memory limit."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    _limit_memory(int(sys.argv[-1]))
    sys.addaudithook(_refuse_network)
    with contextlib.suppress(EOFError, OSError):
        while True:
            answer = _answer(*pickle.load(asked))  # noqa: S301 - of our own process
            pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()


def _limit_memory(memory: int) -> None:
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = memory if most == resource.RLIM_INFINITY else min(memory, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))


def _refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    """Let no library load anything: what a page names is never asked for."""
    if event in ("socket.__new__", "socket.connect", "socket.getaddrinfo"):
        raise PermissionError("no network while a file is read")


def _answer(
    reader: Reader, name: str, data: bytes, path: str, choices: Choices
) -> tuple[Draft, ...] | Mapping[str, object]:
    """Return the drafts, or what is to be said of why there are none."""
    try:
        drafts = reader.read(name, data, path=path, choices=choices)
    except UserError as error:
        return {"reason": "", "template": error.template, **error.fields, "name": name}
    except (MemoryError, RecursionError):
        return {"name": name, "reason": "memory"}
    except Exception as error:  # whatever a library does with a file that is not what it seems
        return {"name": name, "reason": "damaged", "what": type(error).__name__}
    return tuple(replace(each, original=_THE_SAME) if each.original is data else each for each in drafts)


def _refused(name: object, reason: object, **fields: object) -> TextRefused:
    why = {
        "time": Remark(
            "reading it took longer than {seconds} seconds", seconds=round(float(str(fields.get("seconds", 0))))
        ),
        "memory": Remark("reading it takes more memory than a file may"),
        "crash": Remark("reading it came to a sudden end"),
        "start": Remark("the system did not let a process read it ({error})", error=fields.get("error", "")),
        "damaged": Remark("it is damaged or not what its name says ({kind})", kind=fields.get("what", "")),
    }
    template = fields.pop("template", None)
    if template is None:
        template = "“{name}” was left out: {what}. Nothing was added from it. {advice}"
        fields |= {"what": why[str(reason)], "advice": Remark("Open it elsewhere and save it as text.")}
    return TextRefused(str(template), name=name, reason=reason, **fields)
