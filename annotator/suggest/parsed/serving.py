"""What the process does that loads spaCy: it answers with suggestions, a line of JSON each, until nobody asks."""

from __future__ import annotations

import json
import os
import signal
import sys

from annotator.offline import imported
from annotator.suggest.parsed.rules import found_in
from annotator.suggest.suggestion import encoded


def serve(model: str) -> None:
    """Answer what is asked through the standard input, until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is no answer
    sys.addaudithook(_refuse_network)
    pipeline = None
    for line in sys.stdin:
        try:
            pipeline = pipeline or imported(model).load()
            asked = json.loads(line)
            answer = encoded(list(found_in(asked["text"], pipeline, version=asked["version"])))
        except Exception as error:  # whatever spaCy does with a model that is not its own
            answer = type(error).__name__
        answers.write(answer + "\n")
        answers.flush()


def _refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    """Let no model load anything."""
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise PermissionError("no network while a text is parsed")
