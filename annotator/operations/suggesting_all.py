"""Finding suggestions for many articles, in as many processes as there are cores, and going on where it stopped.

The processes only read: what they find goes to the one that started them, which keeps it in the project. They are
asked line by line, in JSON, through the sub-command `suggest PROJECT --serve`.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from queue import SimpleQueue
from typing import IO

from annotator.errors import SuggesterFailed
from annotator.frozen import own_process
from annotator.operations.suggestions import Found, asked_of, key_of, known, look
from annotator.plugins import suggesters
from annotator.store.project import Project
from annotator.store.suggested import Key, keep, kept_keys

_BATCH = 16
# With fewer articles than this a further process takes longer to start than it saves.
_WORTH_A_PROCESS = 24
# Of what was found, so many articles are kept at once, since each time costs what an edit costs.
_KEPT_AT_ONCE = 64

Report = Callable[[int, int], object]
Answer = tuple[int, list[tuple[Key, str]], list[str]]


def find_everywhere(
    project: Project,
    article_ids: Sequence[str],
    names: Sequence[str] = (),
    *,
    report: Report | None = None,
    warn: Callable[[str], object] | None = None,
    processes: int | None = None,
) -> None:
    """Let suggesters of these names, or all, look through articles, and keep what they find.

    What is kept already is not looked for again. `report` is told how many articles of how many are done; what it
    raises stops it, and what was found until then is kept. `warn` is told a sentence on each suggester that fails.
    `processes` is how many work, by default one a core. Raises SuggesterFailed where a process ends early, NotFound,
    and what writing raises.
    """
    waiting = missing(project, article_ids, names)
    total = len(article_ids)
    done = total - len(waiting)
    count = min(processes or os.cpu_count() or 1, len(waiting) // _WORTH_A_PROCESS)
    answers = _by_processes(project, waiting, names, count) if count > 1 else _here(project, waiting, names)
    news: list[tuple[Key, str]] = []
    pending = 0
    try:
        for looked, rows, said in answers:
            news += rows
            done += looked
            pending += looked
            for sentence in said:
                if warn:
                    warn(sentence)
            if pending >= _KEPT_AT_ONCE:
                keep(project, news)
                news, pending = [], 0
            if report:
                report(done, total)
    finally:
        answers.close()
        keep(project, news)


def missing(project: Project, article_ids: Iterable[str], names: Sequence[str] = ()) -> list[str]:
    """Return those of the articles for which not all is kept that the suggesters would propose now."""
    taught = known(project)
    there = kept_keys(project)
    asked = asked_of(project, suggesters(names)[0])
    texts = {article.id: article.text_sha256 for article in project.articles()}
    return [
        each
        for each in article_ids
        if each not in texts or any(key_of(texts[each], suggester, taught) not in there for suggester in asked)
    ]


def _here(project: Project, article_ids: Sequence[str], names: Sequence[str]) -> Generator[Answer, None, None]:
    for outcome, warnings in _outcomes(project, article_ids, names):
        yield 1, outcome.news, warnings


def _outcomes(project: Project, article_ids: Iterable[str], names: Sequence[str]) -> Iterator[tuple[Found, list[str]]]:
    """Yield what is found for each article, with the warnings; a suggester that failed once is not asked again."""
    found, broken = suggesters(names)
    taught = known(project)
    for article_id in article_ids:
        outcome = look(project, article_id, found, taught)
        found = [each for each in found if each.name not in outcome.failed]
        yield outcome, [*broken, *outcome.warnings]


def _by_processes(
    project: Project, article_ids: Sequence[str], names: Sequence[str], count: int
) -> Generator[Answer, None, None]:
    batches = _batches(article_ids)
    lock = threading.Lock()
    answers: SimpleQueue[Answer | None] = SimpleQueue()
    processes = [_start(project, names) for _ in range(count)]

    def drive(process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            while True:
                with lock:
                    batch = next(batches, [])
                if not batch:
                    return
                answers.put(_asked(process.stdin, process.stdout, batch))
        except (OSError, ValueError):  # it has ended, of itself or because nobody waits for it any more
            pass
        finally:
            answers.put(None)

    threads = [threading.Thread(target=drive, args=(each,), name="suggestions") for each in processes]
    for thread in threads:
        thread.start()
    looked = 0
    try:
        for answer in _until_all_end(answers, count):
            looked += answer[0]
            yield answer
    finally:
        for process in processes:
            process.kill()
        for thread, process in zip(threads, processes, strict=True):
            thread.join()
            with process:  # which closes its pipes
                pass
    if looked < len(article_ids):
        raise SuggesterFailed(
            "A process that looked for suggestions ended early. What was found is kept; try again to go on."
        )


def _batches(article_ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(article_ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _until_all_end(answers: SimpleQueue[Answer | None], count: int) -> Iterator[Answer]:
    while count:
        answer = answers.get()
        if answer is None:
            count -= 1
        else:
            yield answer


def _start(project: Project, names: Sequence[str]) -> subprocess.Popen[str]:
    engines = [word for name in names for word in ("--engine", name)]
    return own_process(["suggest", str(project.path), *engines, "--serve"])


def _asked(stdin: IO[str], stdout: IO[str], batch: Sequence[str]) -> Answer:
    """Let a process look through a batch of articles. Raises ValueError, OSError where it has ended."""
    stdin.write(json.dumps(batch) + "\n")
    stdin.flush()
    news, warnings = json.loads(stdout.readline())
    return len(batch), [(Key(*key), found) for key, found in news], warnings


def serve(project: Project, names: Sequence[str], lines: Iterable[str]) -> Iterator[str]:
    """Yield for each line of article ids, in JSON, a line of what was found and not kept yet, and the warnings."""
    counts: list[int] = []

    def article_ids() -> Iterator[str]:
        for line in lines:
            batch = json.loads(line)
            counts.append(len(batch))
            yield from batch

    news: list[tuple[Key, str]] = []
    warnings: list[str] = []
    for outcome, said in _outcomes(project, article_ids(), names):
        news += outcome.news
        warnings += said
        counts[-1] -= 1
        if not counts[-1]:
            yield json.dumps([news, warnings])
            news, warnings = [], []
