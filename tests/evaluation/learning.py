"""How suggestions get better with articles that somebody has annotated.

Measured twice, since what a project teaches is worth most where its articles have a subject in common:

- *articles of many subjects*: those of both halves in six folds: each time the four of two styles are left out and
  measured, so that no article is measured with what was learned from its like;
- *articles of one subject*: those of `project/` in six folds of four, as they would come in a project.

The last column is what is taught alone: organisations as a label of somebody's own, of which no rule knows.

What is learned comes from the first 0, 5, 10 ... of the other twenty, in an order that is shuffled once: the words
that bear labels, the habits, and a model. No article is measured with what was learned from it, and all points of a
curve measure all articles.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tests.evaluation.engines import engines, of_own_label
from tests.evaluation.marked import HALVES, PROJECT, all_articles
from tests.evaluation.marks import Text
from tests.evaluation.scoring import Scores, precision_recall_f1, score

SIZES = (0, 5, 10, 15, 20)
_STYLES, _LEFT_OUT = 2, 4
_ROWS = ("claim", "speaker", "said by", "organisation", "own label")

Fold = tuple[Sequence[Text], Sequence[Text]]  # what is measured, and what is learned from, in its order


def curves() -> Iterator[str]:
    """Yield the lines of two tables: exact P, R and F1, and overlap F1, by how many articles were learned from."""
    for title, folds in (("many subjects", folds_of_styles()), ("one subject", folds_of_a_project())):
        yield f"\narticles of {title}: exact P, R, F1 / overlap F1"
        yield f"{'learned':>8}" + "".join(f"{row:>24}" for row in _ROWS)
        for size in SIZES:
            scores = after(size, folds)
            yield f"{size:8}" + "".join(f"{_shown(scores, row):>24}" for row in _ROWS)


def after(size: int, folds: Sequence[Fold]) -> Scores:
    """Return the scores of all articles, each after learning from `size` others."""
    scores = Scores()
    for left_out, others in folds:
        engine, alone = engines(others[:size])[0][-1], of_own_label(others[:size])
        for text in left_out:
            score(scores, text, engine.find(text.text))
            of_alone = Scores()
            score(of_alone, replace(text, labels=alone.labels), alone.find(text.text))
            scores.count("own label", of_alone.rows["organisation"])
    return scores


def folds_of_styles() -> list[Fold]:
    """Return the folds of both halves: the articles of two styles, and all others in the order they are learned in."""
    pairs = list(zip(*(all_articles(name) for name in HALVES), strict=True))
    order = random.Random(6).sample([text for pair in pairs for text in pair], 2 * len(pairs))
    left_out = [[text for pair in pairs[at : at + _STYLES] for text in pair] for at in range(0, len(pairs), _STYLES)]
    return [(texts, [text for text in order if text not in texts]) for texts in left_out]


def folds_of_a_project() -> list[Fold]:
    """Return the folds of the articles of one subject: four, and all others in the order they are learned in."""
    texts = all_articles(PROJECT)
    order = random.Random(6).sample(texts, len(texts))
    left_out = [order[at : at + _LEFT_OUT] for at in range(0, len(order), _LEFT_OUT)]
    return [(texts, [text for text in order if text not in texts]) for texts in left_out]


def _shown(scores: Scores, row: str) -> str:
    count = scores.rows[row]
    exact = " ".join(f"{100 * value:.1f}" for value in precision_recall_f1(count.exact, count))
    return f"{exact} / {100 * precision_recall_f1(count.overlap, count)[2]:.1f}"
