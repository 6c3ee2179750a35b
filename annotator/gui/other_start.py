"""Another start of this program, for work that would hold up the window: learning, looking through all articles.

Python lets one thread work at a time, so that a thread would not do.
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import threading
from collections.abc import Iterable, Sequence

from annotator.errors import OtherStartFailed
from annotator.frozen import own_command_line
from annotator.gui.tasks import Ticket

_LOOKS_EVERY = 0.1  # seconds, whether it is to stop
_PROGRESS = re.compile(r"(\d+)/(\d+)\s*")
_GENTLE = 10  # how far it stands back for other programs, as `nice` counts


def run_start(words: Sequence[str], ticket: Ticket, *, told: Iterable[str] = ()) -> list[str]:
    """Let another start of the program do what the words of its command line say; return the lines it writes.

    It is `told` lines on its standard input. Lines such as 12/80 are its progress. It is ended where the ticket is
    cancelled. Raises OtherStartFailed with the last line where it says by its exit code that something is wrong, and
    where the system cannot start it.
    """
    process = own_command_line(words)
    _stand_back(process)
    said: list[str] = []
    listener = threading.Thread(target=_listen, args=(process, ticket, said), name="other start")
    with process:
        listener.start()
        _tell(process, told)
        while True:
            try:
                code = process.wait(_LOOKS_EVERY)
                break
            except subprocess.TimeoutExpired:
                if ticket.cancelled:
                    process.kill()  # those that it has started end when nobody asks them any more
        listener.join()
    if code and not ticket.cancelled:
        raise OtherStartFailed(
            "This ended before it was done. Nothing was lost; try again. It said: {said}", said=" ".join(said[-1:])
        )
    return said


def _stand_back(process: subprocess.Popen[str]) -> None:
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):  # it has ended by now
            os.setpriority(os.PRIO_PROCESS, process.pid, _GENTLE)


def _tell(process: subprocess.Popen[str], lines: Iterable[str]) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError):  # it has ended by now, and says why
        process.stdin.write("".join(f"{line}\n" for line in lines))
    with contextlib.suppress(OSError):
        process.stdin.close()


def _listen(process: subprocess.Popen[str], ticket: Ticket, said: list[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if progress := _PROGRESS.fullmatch(line):
            ticket.report(int(progress[1]), int(progress[2]))
        elif line.strip():
            said.append(line.strip())
