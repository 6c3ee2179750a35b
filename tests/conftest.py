"""What holds for every test: a home of its own, no screen, no network, no thread left behind."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hand_made_model import put_model

# Before anything imports Qt. Tests of real windows start the program as a process, with the screen's own variables.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A thread that was told to end may need a moment; one that nobody told is still there after it.
GRACE_SECONDS = 2.0


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without settings, for this test alone and for the programs that it starts."""
    folder = tmp_path_factory.mktemp("home")
    places = {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }
    for variable, place in places.items():
        monkeypatch.setenv(variable, str(folder / place))
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test at the line that reaches for the network; sockets of this machine alone (AF_UNIX) may be used."""
    connect = socket.socket.__init__

    def guarded(self: socket.socket, family: int = -1, *rest: object, **named: object) -> None:
        # A socket made from an open one (fileno) brings its family with it; -1 stands for AF_INET.
        if family in (-1, socket.AF_INET, socket.AF_INET6) and named.get("fileno") is None:
            pytest.fail("The program reached for the network: it opened an internet socket.")
        connect(self, family, *rest, **named)  # type: ignore[arg-type]

    def no_lookup(host: object, *_rest: object, **_named: object) -> None:
        pytest.fail(f"The program reached for the network: it looked up {host!r}.")

    monkeypatch.setattr(socket.socket, "__init__", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", no_lookup)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that ends with more threads than it began with."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        # Qt's own threads appear as dummies once they ran Python, and stay listed after their end.
        if isinstance(thread, threading._DummyThread):
            continue
        thread.join(GRACE_SECONDS)
        if thread.is_alive():
            pytest.fail(f"The test left a thread behind: {thread.name}.")


@pytest.fixture
def spacy_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """spaCy has a model as long as the test runs, see `tests.hand_made_model`."""
    put_model(tmp_path / "models")
    monkeypatch.syspath_prepend(tmp_path / "models")
    from annotator.suggest import parsed

    suggester = parsed.suggester.Parsed()
    monkeypatch.setattr(parsed, "SUGGESTER", suggester)
    finding_anew()
    yield
    suggester.worker.end()
    finding_anew()


def finding_anew() -> None:
    """Let the window's process that finds suggestions start anew, so that it sees what can be imported now."""
    if finding := sys.modules.get("annotator.gui.suggesting.finding"):
        finding.worker.end()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where CI runs everything that tests need is there or can be installed: a test that was skipped is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if os.environ.get("CI") and skipped:
        reporter.write_line(f"CI takes no skipped tests: {len(skipped)} were skipped.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
