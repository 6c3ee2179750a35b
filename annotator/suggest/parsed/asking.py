"""The process that parses for this one, asked line by line, in JSON."""

from __future__ import annotations

import json
import subprocess
import threading

from annotator.errors import Remark, SuggesterFailed
from annotator.frozen import PARSE, own_process

# For a text, and before the first one for loading spaCy and its model.
SECONDS = 30.0


class Parser:
    """Started when it is first asked; it ends by itself when this program does. Can be used from several threads."""

    def __init__(self) -> None:
        self.seconds = SECONDS
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def ask(self, model: str, version: str, text: str) -> str:
        """Return what the model finds in a text, as `encoded` wrote it. Raises SuggesterFailed."""
        with self._lock:
            process = self._process = self._process or _start(model)
            answer = self._answer(process, json.dumps({"version": version, "text": text}))
            if not answer.startswith("["):
                self._end()
                raise _failed(answer, self.seconds)
            return answer

    def _answer(self, process: subprocess.Popen[str], question: str) -> str:
        """Return the line that is answered: "" from a process that ended, "time" where it had to be ended."""
        assert process.stdin is not None
        assert process.stdout is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            process.kill()

        limit = threading.Timer(self.seconds, expire)
        limit.start()
        try:
            process.stdin.write(question + "\n")
            process.stdin.flush()
            answer = process.stdout.readline().strip()
        except OSError:  # it has ended
            answer = ""
        finally:
            limit.cancel()
            limit.join()
        return answer if answer or not expired.is_set() else "time"

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()  # which closes its pipes


def _start(model: str) -> subprocess.Popen[str]:
    try:
        return own_process([PARSE, model])
    except OSError as error:  # the system has no room for a further process
        raise _failed(error.strerror or "", 0) from error


def _failed(why: str, seconds: float) -> SuggesterFailed:
    if why == "time":
        return SuggesterFailed(
            "spaCy did not answer in {seconds} seconds. What the others propose is shown.", seconds=round(seconds)
        )
    return SuggesterFailed(
        "spaCy or its model failed: {error}. What the others propose is shown. Install a model that goes with this "
        "spaCy, as docs/suggesters.md says, or switch this source off.",
        error=why or Remark("its process came to a sudden end"),
    )
