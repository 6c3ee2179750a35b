"""Reading many files: on all cores, in their order, one that cannot be read never in the way of the rest."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import NamedTuple

from annotator.errors import TextRefused, UserError
from annotator.intake import READERS, read_file
from annotator.intake.draft import Choices, Draft, Reader
from annotator.intake.isolated import Workers

_ASK_EVERY = 0.1  # seconds


class Outcome(NamedTuple):
    """What became of a file: the articles in it, or why there are none; `left_out` is what else stands in it."""

    path: Path
    relative: str
    drafts: tuple[Draft, ...]
    problem: UserError | None = None
    left_out: tuple[UserError, ...] = ()


def read_files(
    files: Iterable[tuple[Path, str]],
    *,
    choices: Choices | None = None,
    readers: Sequence[Reader] = READERS,
    workers: Workers | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Yield what becomes of each file, given as (path, path relative to the folder it was found in), in their order.

    Files are read some way ahead. `stopped` is asked often whether to end; closing the iterator ends it too, at once.
    """
    own = workers or Workers()
    chosen = choices or Choices()
    threads = ThreadPoolExecutor(own.count, thread_name_prefix="intake")
    ahead: deque[tuple[Path, str, Future[tuple[Draft, ...]]]] = deque()
    try:
        for path, relative in files:
            reading = threads.submit(read_file, path, relative, choices=chosen, readers=readers, workers=own)
            ahead.append((path, relative, reading))
            if len(ahead) > 2 * own.count:
                if not _waited(ahead[0][2], stopped):
                    return
                yield _outcome(*ahead.popleft())
        while ahead and _waited(ahead[0][2], stopped):
            yield _outcome(*ahead.popleft())
    finally:
        if workers is None or ahead:
            own.close()  # what is being read ends, so that the threads do
        threads.shutdown(cancel_futures=True)


def _waited(reading: Future[tuple[Draft, ...]], stopped: Callable[[], bool]) -> bool:
    """Wait until a file is read; return False where reading was stopped before."""
    while not stopped():
        if wait([reading], timeout=_ASK_EVERY).done:
            return True
    return False


def _outcome(path: Path, relative: str, reading: Future[tuple[Draft, ...]]) -> Outcome:
    try:
        drafts = reading.result()
        return Outcome(path, relative, drafts, left_out=tuple(each for draft in drafts for each in draft.left_out))
    except UserError as problem:
        return Outcome(path, relative, (), problem)
    except MemoryError:
        sentence = "“{name}” is too large for this machine. Nothing was added from it."
        return Outcome(path, relative, (), TextRefused(sentence, name=path.name, reason="memory"))
