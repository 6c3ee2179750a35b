"""Reading in processes of their own, within limits of time and memory, so that a hostile file costs one sentence."""

from __future__ import annotations

import os
import queue
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import TracebackType
from typing import Self

from annotator.asking import EndedError, Worker
from annotator.errors import OtherStartFailed, Remark, TextRefused, UserError
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
        self._workers = [Worker() for _ in range(self.count)]
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all processes; what they are reading is refused."""
        for worker in self._workers:
            worker.end()

    def read(self, reader: Reader, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Do what `reader.read` does, in one of the processes. Raises TextRefused also where a limit is passed."""
        worker = self._idle.get()
        try:
            answer = worker.call(_answer, self._memory, reader, name, data, path, choices, seconds=self._seconds)
            if not isinstance(answer, tuple) and answer.get("reason") == "memory":
                worker.end()  # what was too much may still be there
        except EndedError as end:
            raise _refused(name, "time" if end.expired else "crash", seconds=self._seconds) from end
        except OtherStartFailed as error:
            raise _refused(name, "start", **error.fields) from error
        finally:
            self._idle.put(worker)
        if isinstance(answer, tuple):
            return tuple(replace(each, original=data) if each.original == _THE_SAME else each for each in answer)
        raise _refused(**answer)


@cache
def _limit(memory: int) -> None:
    """Set what the process that this is called in may take, and that it never reaches for the network."""
    sys.addaudithook(_refuse_network)
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
    memory: int, reader: Reader, name: str, data: bytes, path: str, choices: Choices
) -> tuple[Draft, ...] | Mapping[str, object]:
    """Return the drafts, or what is to be said of why there are none."""
    _limit(memory)
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
