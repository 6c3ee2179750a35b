"""What is done in the process that loads spaCy, see `annotator.asking`."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

from annotator.offline import imported
from annotator.suggest.parsed.rules import found_in
from annotator.suggest.suggestion import Suggestion


def parsed(model: str, version: str, text: str) -> list[Suggestion]:
    """Return what a model finds in a text; the model stays loaded. Raises whatever spaCy raises."""
    return list(found_in(text, _pipeline(model), version=version))


@cache
def _pipeline(model: str) -> Any:
    sys.addaudithook(_refuse_network)
    return imported(model).load()


def _refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    """Let no model load anything."""
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise PermissionError("no network while a text is parsed")
