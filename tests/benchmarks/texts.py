"""Reading texts: figures, the sweep, repeats, what a key selects; in articles and in texts that were made to hurt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.figures import figure_at, figures_in, has_number
from annotator.meaning import grow, likely_speakers, meant_at, occurrences, passage_at, sentences_to_mark
from annotator.resources import resource
from tests.benchmarks.measuring import Goal, Result, repeated

LENGTH = 100_000
_TIMES = 5
# A key press shares its frame with the screen; the rest is done once an article, while nobody waits.
_KEY, _ARTICLE, _HOSTILE = Goal(10), Goal(500), Goal(1000)

_HOSTILE_PIECES = {
    "names": "The New York Joint Special ",
    "one letter": "a",
    "digits": "1",
    "small numbers": "1-",
    "numbers and nouns": "Tank 3 ",
    "number words": "three ",
    "quotation marks": "“",
    "straight marks": '"',
    "brackets": "([",
    "initials": "A. ",
    "no blanks": "abc20,000troops",
    "combining marks": "a\u0301",
    "who said": "said that ",
}


def text_steps() -> Iterator[Result]:
    """Measure the readers of texts on 100,000 code points of articles and, for the slowest piece, of hostile texts."""
    articles = "\n".join(path.read_text("utf-8") for path in sorted(resource("sample").glob("*.txt")))
    article = (articles * (LENGTH // len(articles) + 1))[:LENGTH]
    middle = LENGTH // 2
    for step, key in _KEYS.items():
        yield Result(step, "in articles", tuple(repeated(lambda key=key: key(article, middle), _TIMES)), _KEY)
        yield _slowest(step, lambda text, key=key: key(text, middle))
    for step, read in _READERS.items():
        yield Result(step, "in articles", tuple(repeated(lambda read=read: read(article), _TIMES)), _ARTICLE)
        yield _slowest(step, read)


def _slowest(step: str, read: Callable[[str], object]) -> Result:
    """Return the samples of the hostile text that takes longest."""
    taken = {
        name: tuple(repeated(lambda piece=piece: read((piece * LENGTH)[:LENGTH]), 2))
        for name, piece in _HOSTILE_PIECES.items()
    }
    worst = max(taken, key=lambda name: min(taken[name]))
    return Result(step, f"in hostile text: {worst}", taken[worst], _HOSTILE)


_KEYS: dict[str, Callable[[str, int], object]] = {
    "double click": lambda text, at: meant_at(text, at, figure_at),
    "triple click": passage_at,
    "grow the selection": lambda text, at: grow(text, at, at + 3, figure_at),
    "propose the speaker": lambda text, at: likely_speakers(text, [(at, at + 80)]),
}
_READERS: dict[str, Callable[[str], object]] = {
    "find the figures": lambda text: figures_in(text, 0, len(text)),
    "look for a number": has_number,
    "sweep": lambda text: list(sentences_to_mark(text)),
    "find repeats": lambda text: occurrences(text, "soldiers", case=False, whole_words=True),
}
