"""What all peers need: an environment of their own, processes that end, and requests to this machine."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
_PATIENCE = 300  # seconds for a tool to answer the first time
_A_REQUEST = 60
_AN_END = 10


def installed(home: Path, *requirements: str, then: Sequence[str] = ()) -> Path:
    """Return the folder of commands of an environment that has the requirements; made where it is not there.

    What is in `then` is installed afterwards, over what the requirements asked for.
    """
    environment = home / requirements[0].partition("==")[0]
    commands = environment / ("Scripts" if os.name == "nt" else "bin")
    done = environment / "installed"
    if not done.exists():
        tell(f"installing {requirements[0]} into {environment}")
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        for each in filter(None, (requirements, then)):
            subprocess.run([str(commands / "python"), "-m", "pip", "install", "-qq", *each], check=True)
        done.touch()
    return commands


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as asking:
        asking.bind((HOST, 0))
        return int(asking.getsockname()[1])


@contextlib.contextmanager
def running(
    words: Sequence[str | Path], *, env: Mapping[str, str], log: Path, cwd: Path | None = None
) -> Iterator[None]:
    """Keep a process running within the block; afterwards it and all that it started are ended."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [str(word) for word in words], env=dict(env), cwd=cwd, stdout=output, stderr=output, start_new_session=True
        )
        try:
            yield
        finally:
            for how in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, how)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_AN_END)
                    break


class Api:
    """JSON requests to a tool on this machine."""

    def __init__(self, base: str, headers: Mapping[str, str] | None = None) -> None:
        self._base = base
        self.headers = dict(headers or {})

    def wait(self, path: str) -> None:
        """Wait until the tool answers. Raises TimeoutError."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                self.bytes(path)
                return
            time.sleep(1)
        raise TimeoutError(f"{self._base} did not answer in {_PATIENCE} seconds")

    def json(self, path: str, body: object = None) -> Any:
        """Return what a GET, or with a body a POST of JSON, answers."""
        content = None if body is None else json.dumps(body).encode()
        return json.loads(self.bytes(path, content, {"Content-Type": "application/json"}))

    def upload(self, path: str, field: str, name: str, content: bytes) -> bytes:
        """Return what the POST of a file as a form answers."""
        border = uuid.uuid4().hex
        head = f'--{border}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n\r\n'
        body = head.encode() + content + f"\r\n--{border}--\r\n".encode()
        return self.bytes(path, body, {"Content-Type": f"multipart/form-data; boundary={border}"})

    def bytes(self, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> bytes:
        """Return what is answered. Raises OSError, with what the tool says of it."""
        request = urllib.request.Request(self._base + path, data=body, headers={**self.headers, **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=_A_REQUEST) as answer:
                return bytes(answer.read())
        except urllib.error.HTTPError as error:
            said = error.read().decode(errors="replace")
            raise OSError(f"{path}: {error.code} {said[:2000]}") from error


def tell(sentence: str) -> None:
    """Say how far it is."""
    print(sentence, file=sys.stderr, flush=True)
