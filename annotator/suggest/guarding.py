"""Asking a suggester so that one of somebody else's can neither bring the program down nor hold it up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from annotator.errors import SuggesterFailed
from annotator.suggest.suggestion import Reading, Suggester, Suggestion

SECONDS = 10.0


def guarded(
    suggester: Suggester, reading: Reading, *, seconds: float = SECONDS, check: Callable[[], object] | None = None
) -> list[Suggestion]:
    """Return what a suggester proposes; what lies outside the text is left out.

    `check` is called after each suggestion of one of ours, and what it raises stops it. One that is not ours is asked
    on a thread that is left to itself after so many seconds. Raises SuggesterFailed where it fails, or does not answer
    in time.
    """
    if type(suggester).__module__.startswith("annotator.suggest."):
        found = []
        for each in suggester.suggest(reading):
            found.append(each)
            if check is not None:
                check()
        return found
    answer: list[list[Suggestion]] = []
    failure: list[Exception] = []

    def ask() -> None:
        try:
            answer.append(_inside(suggester.suggest(reading), len(reading.text)))
        except Exception as error:  # whatever a stranger's module does
            failure.append(error)

    thread = threading.Thread(target=ask, name=f"suggester {suggester.name}", daemon=True)
    thread.start()
    thread.join(seconds)
    if failure:
        raise SuggesterFailed(
            "The suggester “{name}” failed: {error_type}. What the others propose is shown. Update what brought it, "
            "or remove it.",
            name=suggester.name,
            error_type=type(failure[0]).__name__,
        )
    if not answer:
        raise SuggesterFailed(
            "The suggester “{name}” did not answer in {seconds} seconds. What the others propose is shown. Update "
            "what brought it, or remove it.",
            name=suggester.name,
            seconds=round(seconds),
        )
    return answer[0]


def _inside(found: Iterable[Suggestion], length: int) -> list[Suggestion]:
    return [each for each in found if each.spans and all(0 <= start < end <= length for start, end in each.spans)]
