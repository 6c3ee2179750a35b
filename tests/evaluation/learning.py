"""How suggestions get better with articles that somebody has annotated.

The articles of both halves are measured in six folds: each time the four of two styles are left out and measured, and
what is learned comes from the first 0, 5, 10 ... of the other twenty, in an order that is shuffled once. So no article
is measured with what was learned from it or from its like, and all points of the curve measure all articles.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.evaluation.engines import engines
from tests.evaluation.marked import HALVES, all_articles
from tests.evaluation.marks import Text
from tests.evaluation.scoring import Scores, precision_recall_f1, score

SIZES = (0, 5, 10, 15, 20)
_STYLES = 2
_ROWS = ("claim", "speaker", "said by", "organisation", "force_figure")


def curve() -> Iterator[str]:
    """Yield the lines of a table: exact and overlap F1 by the number of articles that were learned from."""
    yield f"{'articles':>8}" + "".join(f"{row:>22}" for row in _ROWS)
    for size in SIZES:
        scores = after(size)
        yield f"{size:8}" + "".join(f"{_f1(scores, row):>22}" for row in _ROWS)


def after(size: int) -> Scores:
    """Return the scores of all articles, each after learning from `size` others."""
    scores = Scores()
    for left_out, others in folds():
        engine = engines(others[:size])[0][-1]
        for text in left_out:
            score(scores, text, engine.find(text.text))
    return scores


def folds() -> list[tuple[list[Text], list[Text]]]:
    """Return the folds: the articles of two styles, and all others in the order in which they are learned."""
    pairs = list(zip(*(all_articles(name) for name in HALVES), strict=True))
    order = random.Random(6).sample([text for pair in pairs for text in pair], 2 * len(pairs))
    left_out = [[text for pair in pairs[at : at + _STYLES] for text in pair] for at in range(0, len(pairs), _STYLES)]
    return [(texts, [text for text in order if text not in texts]) for texts in left_out]


def _f1(scores: Scores, row: str) -> str:
    count = scores.rows[row]
    return " / ".join(f"{100 * precision_recall_f1(right, count)[2]:.1f}" for right in (count.exact, count.overlap))
