"""Finding suggestions for many articles, in as many processes as there are cores, and going on where it stopped.

The processes only read: what they find goes to the one that started them, which keeps it in the project.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import cache
from math import floor
from pathlib import Path
from queue import SimpleQueue
from time import monotonic

from annotator.asking import EndedError, FaultError, Worker
from annotator.errors import OtherStartFailed, Remark, SuggesterFailed
from annotator.operations.finding import Found, asked_of, key_of, known, look, undecided
from annotator.plugins import suggesters
from annotator.store.project import Project
from annotator.store.suggested import Key, keep, kept_keys

_BATCH = 16
# With fewer articles than this a further process takes longer to start than it saves.
_WORTH_A_PROCESS = 24
# What was found is kept every so many seconds: each time costs what an edit costs, and whoever stops it loses the rest.
_KEPT_EVERY = 1.0

Report = Callable[[int, int], object]
Answer = tuple[int, list[tuple[Key, str]], list[Remark]]


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
    workers = _started(count) if count > 1 else []
    answers = _by_processes(project, waiting, names, workers) if workers else _here(project, waiting, names)
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

    The score is rounded down to hundredths. What is not kept yet is looked for, by no suggester that failed
    before. Raises NotFound.
    """
    found: Counter[tuple[str, str, float]] = Counter()
    for article_id, outcome in Looking(project, names).outcomes(article_ids):
        there = undecided(project, article_id, outcome.suggestions)
        found.update((each.label, each.source, floor(each.score * 100 + 1e-9) / 100) for each in there)
    return found


class Looking:
    """Looks through articles, one after the other, knowing what the project teaches as it begins.

    `warnings` are on suggesters that could not be loaded. One that failed once is not asked again.
    """

    def __init__(self, project: Project, names: Sequence[str]) -> None:
        self._project = project
        self._suggesters, self.warnings = suggesters(names)
        self._taught = known(project)

    def outcomes(self, article_ids: Iterable[str]) -> Iterator[tuple[str, Found]]:
        """Yield what is found for each article; nothing of it is kept. Raises NotFound."""
        for article_id in article_ids:
            found = look(self._project, article_id, self._suggesters, self._taught)
            self._suggesters = [each for each in self._suggesters if each.name not in found.failed]
            yield article_id, found

    def answer(self, article_ids: Sequence[str]) -> Answer:
        """Return what is found in articles and not kept yet, and once what could not be loaded."""
        warnings, self.warnings = self.warnings, []
        news: list[tuple[Key, str]] = []
        for _, found in self.outcomes(article_ids):
            news += found.news
            warnings += found.warnings
        return len(article_ids), news, warnings


def _here(project: Project, article_ids: Sequence[str], names: Sequence[str]) -> Generator[Answer, None, None]:
    looking = Looking(project, names)
    for article_id in article_ids:
        yield looking.answer([article_id])


def _started(count: int) -> list[Worker]:
    """Start so many processes, or as many as the system has room for."""
    workers: list[Worker] = []
    with contextlib.suppress(OtherStartFailed):
        while len(workers) < count:
            worker = Worker()
            worker.start()
            workers.append(worker)
    return workers


def _by_processes(
    project: Project, article_ids: Sequence[str], names: Sequence[str], workers: Sequence[Worker]
) -> Generator[Answer, None, None]:
    from concurrent.futures import ThreadPoolExecutor, as_completed

    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)

    def ask(batch: Sequence[str]) -> Answer:
        worker = idle.get()
        try:
            return worker.call(_look_there, project.path, tuple(names), batch)
        finally:
            idle.put(worker)

    batches = [article_ids[at : at + _BATCH] for at in range(0, len(article_ids), _BATCH)]
    pool = ThreadPoolExecutor(len(workers), thread_name_prefix="suggestions")
    try:
        for answer in as_completed([pool.submit(ask, batch) for batch in batches]):
            yield answer.result()
    except (EndedError, FaultError) as error:
        raise SuggesterFailed(
            "A process that looked for suggestions ended early. What was found is kept; try again to go on."
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.end()
        pool.shutdown()


def _look_there(path: Path, names: tuple[str, ...], article_ids: Sequence[str]) -> Answer:
    return _looking_at(path, names).answer(article_ids)


@cache
def _looking_at(path: Path, names: tuple[str, ...]) -> Looking:
    """Open the project in the process that looks through it, for as long as that works."""
    return Looking(Project.open(path, read_only=True), names)
