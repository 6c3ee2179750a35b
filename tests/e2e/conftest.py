"""The real program as a process: argv in, files and words out; on a virtual screen; without any network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from devtools import screen, system

# A program that hangs is ended after this; it is not a measure of speed.
PATIENCE_SECONDS = 120


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that `-m "not e2e"` leaves them out."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("e2e")


@dataclass(frozen=True)
class Outcome:
    """How a program ended: its exit code, and what it wrote to stdout and stderr."""

    code: int
    out: str
    err: str


@dataclass
class Program:
    """Starts `annotator` in a folder, in the test's own home; `prefix` is a command that starts it in turn."""

    folder: Path
    prefix: Sequence[str | Path] = ()
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def __call__(
        self,
        *arguments: str | Path,
        typed: str | bytes | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run the program to its end and return the outcome. `typed` is its standard input."""
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env={**os.environ, **(variables or {})},
            input=typed.encode() if isinstance(typed, str) else typed or b"",
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *arguments: str | Path, variables: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """Start the program and return at once; whatever still runs at the test's end is killed."""
        running = subprocess.Popen(
            self.command(*arguments),
            cwd=self.folder,
            env={**os.environ, **(variables or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(running)
        return running

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """Return the whole command line that starts the program with these arguments."""
        return [*self.prefix, sys.executable, "-m", "annotator", *arguments]

    def end_all(self) -> None:
        """Kill what was started and still runs."""
        for running in self.started:
            with running:  # closes its pipes and waits for it
                running.kill()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """The real program, started in an empty folder: `program("new", "a.annot").code == 0`."""
    started = Program(tmp_path)
    yield started
    started.end_all()


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Program]:
    """The real program where no network can be had: in a namespace without interfaces, or else watched by strace."""
    trace = tmp_path.with_name(f"{tmp_path.name}.strace")
    namespace = _namespace()
    if not namespace:
        need_tools("strace")
    watched = ("strace", "-f", "-qq", "-e", "trace=network", "-A", "-o", trace)
    started = Program(tmp_path, prefix=namespace or watched)
    yield started
    started.end_all()
    calls = trace.read_text().splitlines() if trace.exists() else []
    if reached := [call for call in calls if "AF_INET" in call]:
        pytest.fail(f"The program reached for the network: {reached[0]}")


@cache
def _namespace() -> tuple[str, ...]:
    # Root may make one, and elsewhere anybody may in a user namespace, unless the system forbids it.
    ways = (("unshare", "--net"), ("unshare", "--user", "--map-root-user", "--net"))
    return next((way for way in ways if system.succeeds(*way, "true")), ())


@dataclass(frozen=True)
class Screen:
    """A virtual screen with a window manager; `variables` put a program on it."""

    variables: Mapping[str, str]

    def xdotool(self, *words: str) -> str:
        """Do what a person's hands do (`"key", "ctrl+z"`), and return what xdotool prints."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.variables},
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        assert done.returncode == 0, f"xdotool {' '.join(words)}: {done.stderr}"
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window whose title holds these words, bring it to the front, and return its X11 id."""
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]
        self.xdotool("windowactivate", "--sync", window)
        return window


@pytest.fixture(scope="session")
def xvfb() -> Iterator[Screen]:
    """A virtual screen for real windows: `program.start("a.annot", variables=xvfb.variables)`."""
    need_tools("Xvfb", "xdotool", "openbox")
    with (
        screen.virtual() as variables,
        subprocess.Popen(
            ["openbox"], env={**os.environ, **variables}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as openbox,
    ):
        yield Screen(variables)
        openbox.terminate()


def need_tools(*tools: str) -> None:
    """Skip the test where tools are missing and cannot be installed; fail it where they could have been."""
    missing = ", ".join(tool for tool in tools if shutil.which(tool) is None)
    if missing and system.installer():
        pytest.fail(f"Missing: {missing}. `python3 packaging/dev.py test` installs what the tests need.")
    if missing:
        pytest.skip(f"Missing, and cannot be installed here: {missing}.")
