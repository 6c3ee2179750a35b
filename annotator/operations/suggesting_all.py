"""Finding suggestions for many articles, in as many processes as there are cores, and going on where it stopped.

The processes only read: what they find goes to the one that started them, which keeps it in the project. They are
asked line by line, in JSON, through the sub-command `suggest PROJECT --serve`.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from math import floor
from queue import SimpleQueue
from time import monotonic
from typing import IO

from annotator.errors import SuggesterFailed
from annotator.frozen import own_process
from annotator.operations.suggestions import Found, asked_of, key_of, known, look, undecided
from annotator.plugins import suggesters
from annotator.store.project import Project
from annotator.store.suggested import Key, keep, kept_keys

_BATCH = 16
# With fewer articles than this a further process takes longer to start than it saves.
_WORTH_A_PROCESS = 24
# What was found is kept every so many seconds: each time costs what an edit costs, and whoever stops it loses the rest.
_KEPT_EVERY = 1.0

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
    answers = _answers(project, waiting, names, processes or os.cpu_count() or 1)
    news: list[tuple[Key, str]] = []
    kept_at = monotonic()
    try:
        for looked, rows, said in answers:
            news += rows
            done += looked
            for sentence in said:
                if warn:
                    warn(sentence)
            if monotonic() - kept_at >= _KEPT_EVERY:
                keep(project, news)
                news, kept_at = [], monotonic()
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


def counts(project: Project, article_ids: Iterable[str], names: Sequence[str] = ()) -> Counter[tuple[str, str, float]]:
    """Return how many suggestions there are in articles that nobody has decided on: by label, source and score.

    The score is rounded down to hundredths. What is not kept yet is looked for. Raises NotFound.
    """
    asked, taught = suggesters(names)[0], known(project)
    found: Counter[tuple[str, str, float]] = Counter()
    for article_id in article_ids:
        there = undecided(project, article_id, look(project, article_id, asked, taught).suggestions)
        found.update((each.label, each.source, floor(each.score * 100 + 1e-9) / 100) for each in there)
    return found


def _answers(
    project: Project, article_ids: Sequence[str], names: Sequence[str], most: int
) -> Generator[Answer, None, None]:
    count = min(most, len(article_ids) // _WORTH_A_PROCESS)
    processes = _started(project, names, count) if count > 1 else []
    yield from _by_processes(processes, article_ids) if processes else _here(project, article_ids, names)


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
    processes: Sequence[subprocess.Popen[str]], article_ids: Sequence[str]
) -> Generator[Answer, None, None]:
    batches = _batches(article_ids)
    lock = threading.Lock()
    answers: SimpleQueue[Answer | None] = SimpleQueue()

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
        for answer in _until_all_end(answers, len(processes)):
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


def _started(project: Project, names: Sequence[str], count: int) -> list[subprocess.Popen[str]]:
    """Start so many processes, or as many as the system has room for."""
    engines = [word for name in names for word in ("--engine", name)]
    processes: list[subprocess.Popen[str]] = []
    try:
        while len(processes) < count:
            processes.append(own_process(["suggest", str(project.path), *engines, "--serve"]))
    except OSError:
        pass
    return processes


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
