"""Importing libraries that look for the network when they are imported."""

from __future__ import annotations

import socket
from importlib import import_module
from typing import Any


def imported(name: str) -> Any:
    """Return a module, and let nothing that comes with it open an internet socket: urllib3 would, to look for IPv6.

    Raises ImportError.
    """
    had = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        return import_module(name)
    finally:
        socket.has_ipv6 = had
