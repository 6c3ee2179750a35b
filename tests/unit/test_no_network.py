"""No line of our own code can reach a network: none imports what speaks TLS or HTTP."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import annotator

PACKAGE = Path(annotator.__file__).parent

# Python's and others' clients and servers, and Qt's whole network; by the beginning of the name.
FORBIDDEN = (
    "ssl", "_ssl", "http", "urllib.request", "urllib.error", "ftplib", "imaplib", "poplib", "smtplib", "xmlrpc",
    "socketserver", "asyncio", "webbrowser", "urllib3", "requests", "httpx", "aiohttp", "certifi", "PySide6.QtNetwork",
    "PySide6.QtWebEngine", "PySide6.QtWebSockets",
)  # fmt: skip

# What is allowed all the same: a local socket for windows of one user, and the switch that keeps urllib3 from looking
# for IPv6.
ALLOWED = {
    ("gui/single.py", "PySide6.QtNetwork.QLocalServer"),
    ("gui/single.py", "PySide6.QtNetwork.QLocalSocket"),
    ("offline.py", "socket"),
}


def imported(source: str) -> Iterator[str]:
    """Yield the full names that a module imports anywhere in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def is_forbidden(name: str) -> bool:
    return name == "socket" or any(f"{name}.".startswith(f"{each}.") for each in FORBIDDEN)


def test_our_own_code_imports_nothing_that_reaches_a_network() -> None:
    found = {
        (path.relative_to(PACKAGE).as_posix(), name)
        for path in PACKAGE.rglob("*.py")
        for name in imported(path.read_text(encoding="utf-8"))
        if is_forbidden(name)
    }
    assert found == ALLOWED


@pytest.mark.parametrize(
    "line",
    [
        "import ssl",
        "from urllib import request",
        "from urllib.request import urlopen",
        "def f():\n    import http.client",
        "from PySide6.QtNetwork import QSslSocket",
        "from PySide6 import QtNetwork",
        "import urllib3",
    ],
)
def test_such_an_import_would_be_found(line: str) -> None:
    assert all(map(is_forbidden, imported(line)))
