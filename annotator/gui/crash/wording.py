"""What a report of a fault says: all that is needed to mend it, and nothing of the articles.

There are no values of variables in it. Of an exception's message only those words are kept that stand in the code that
raised it, or that are Python's own; names of edits and the lines of code say nothing of any article either.
"""

from __future__ import annotations

import os
import platform
import re
import threading
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from types import CodeType

from PySide6.QtCore import qVersion

from annotator import __version__
from annotator.errors import UserError
from annotator.frozen import is_frozen

_LONGEST_MESSAGE = 200
_SHORTEST_PIECE = 5  # of a message in the code; what is shorter could also be found in any article
_QUOTED = re.compile(r"""(["'“‘«]).*["'”’»]""", re.DOTALL)
_PATH = re.compile(r"\S*[/\\].*", re.DOTALL)

# Messages of Python and of Qt's bindings, which name types, functions and modules but hold no values.
_PYTHONS_OWN = re.compile(
    r"""'[\w.]+'\ object\ (has\ no\ attribute\ '\w+'|is\ not\ (callable|iterable|subscriptable|reversible|an\ iterator))
    | '[\w.]+'\ object\ (does\ not\ support|cannot\ be\ interpreted|is\ not\ an?)\ [\w ]+
    | (type\ object|module)\ '[\w.]+'\ has\ no\ attribute\ '\w+'
    | name\ '\w+'\ is\ not\ defined
    | cannot\ access\ (local|free)\ variable\ '\w+'\ where\ it\ is\ not\ associated\ with\ a\ value[\w ]*
    | [\w.<>]+\(\)\ (missing|takes|got)\ [\w ,':-]+
    | unsupported\ operand\ type\(s\)\ for\ \S+(\ or\ \S+)?:\ '[\w.]+'\ and\ '[\w.]+'
    | '\S+'\ not\ supported\ between\ instances\ of\ '[\w.]+'\ and\ '[\w.]+'
    | (list|tuple|string|bytearray|deque|range\ object)(\ assignment)?\ index\ out\ of\ range
    | pop\ from\ (an\ )?empty\ \w+
    | (integer\ |float\ )?(division|modulo|floor\ division)(\ or\ modulo)?\ by\ zero
    | (dictionary|set|deque)\ (changed\ size|mutated)\ during\ iteration
    | (too\ many|not\ enough)\ values\ to\ unpack\ \([\w ,]+\)
    | maximum\ recursion\ depth\ exceeded[\w ]*
    | No\ module\ named\ '[\w.]+'
    | Internal\ C\+\+\ object\ \([\w.]+\)\ already\ deleted\.
    """,
    re.VERBOSE,
)


def report_text(error: BaseException, *, edits: Iterable[str] = (), qt_messages: Iterable[str] = ()) -> str:
    """Return the report of an exception: versions, the lines of code it came through, the names of the last edits."""
    return "\n".join([
        *heading(),
        f"thread {threading.current_thread().name}",
        "",
        *(line for part in _chain(error) for line in _described(part)),
        "Last edits: " + (", ".join(edits) or "none"),
        *qt_messages,
        "",
    ])  # fmt: skip


def heading() -> list[str]:
    """Return the lines that every report begins with: what ran where, and when."""
    frozen = ", frozen" if is_frozen() else ""
    return [
        f"Annotator {__version__}{frozen}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
    ]


def unquoted(message: str) -> str:
    """Return a message of Qt without what it quotes or what stands from a path on: names and texts; not too long."""
    return _PATH.sub("…", _QUOTED.sub(r"\1…\1", message))[:_LONGEST_MESSAGE]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The exception, and before it those that it came from."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return reversed(seen)


def _described(error: BaseException) -> list[str]:
    walked = list(traceback.walk_tb(error.__traceback__))
    frames = traceback.StackSummary.extract(iter(walked), capture_locals=False)
    said = _said(error, walked[-1][0].f_code if walked else None)
    return [f"{type(error).__module__}.{type(error).__qualname__}: {said}", *"".join(frames.format()).splitlines()]


def _said(error: BaseException, raised_in: CodeType | None) -> str:
    """Return what of an exception's message is certainly not from an article."""
    if isinstance(error, OSError) and error.errno is not None:
        return f"[Errno {error.errno}] {os.strerror(error.errno)}"
    message = error.template if isinstance(error, UserError) else str(error)
    if _PYTHONS_OWN.fullmatch(message):
        return message[:_LONGEST_MESSAGE]
    constants = raised_in.co_consts if raised_in is not None else ()
    pieces = sorted((each for each in constants if isinstance(each, str) and len(each) >= _SHORTEST_PIECE), key=len)
    kept = re.findall("|".join(map(re.escape, reversed(pieces))), message) if pieces else []
    whole = "".join(kept) == message
    return (message if whole else "…".join(["", *kept, ""]) or "…")[:_LONGEST_MESSAGE]
