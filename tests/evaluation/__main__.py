"""Measures what suggests annotations, against texts annotated by hand.

    python -m tests.evaluation [FOLDER ...] [--half tune|held] [--engine NAME ...] [--losses] [--mistakes] [--learn]

Each FOLDER holds a corpus in brat's standoff, which is measured too. How it is counted stands in
`tests/evaluation/scoring.py`, what is measured in `engines.py`, the texts in `tests/data/evaluation/`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.errors import UserError
from tests.evaluation.engines import Engine, engines
from tests.evaluation.learning import curves
from tests.evaluation.marked import HALVES, all_articles, all_further, all_mentions, all_sentences
from tests.evaluation.marks import Text
from tests.evaluation.report import measure, mistakes, table
from tests.evaluation.scoring import without_losses
from tests.evaluation.standoff import folder_texts


def main(words: Sequence[str] | None = None) -> int:
    """Print what the words ask for, both halves without any, and return the exit code."""
    asked = _parser().parse_args(words)
    found, warnings = engines(requested=asked.engine or (), losses=asked.losses)
    print("\n".join(warnings), file=sys.stderr, end="\n" if warnings else "")
    chosen = [engine for engine in found if not asked.engine or engine.name in asked.engine]
    if asked.learn:
        for line in curves():
            print(line, flush=True)
        return 0
    try:
        for title, texts in _corpora(asked.half, asked.folders):
            for engine in chosen:
                _show(title, engine, texts, losses=asked.losses, with_mistakes=asked.mistakes and title[:4] != "held")
    except UserError as problem:
        print(problem.sentence, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="a corpus in brat's standoff")
    parser.add_argument(
        "--half", nargs="*", choices=HALVES, default=HALVES, help="measure only these; without a name none"
    )
    parser.add_argument("--engine", nargs="+", help="measure only these")
    parser.add_argument("--losses", action="store_true", help="as for a project that tags losses as force figures too")
    parser.add_argument(
        "--mistakes", action="store_true", help="list what was missed and what is wrong, never of “held”"
    )
    parser.add_argument("--learn", action="store_true", help="print the learning curves instead")
    return parser


def _corpora(halves: Sequence[str], folders: Sequence[Path]) -> Iterator[tuple[str, list[Text]]]:
    for half in halves:
        yield f"{half}, sentences", all_sentences(half)
        yield f"{half}, articles", all_articles(half)
        yield f"{half}, mentions", all_mentions(half)
        yield f"{half}, further articles", all_further(half)
    for folder in folders:
        texts, reports = folder_texts(folder)
        print("\n".join(reports), file=sys.stderr, end="\n" if reports else "")
        yield folder.name, texts


def _show(title: str, engine: Engine, texts: Sequence[Text], *, losses: bool, with_mistakes: bool) -> None:
    if any(engine.labels & text.labels for text in texts):
        print(table(title, engine, texts, measure(engine, texts, losses=losses)), flush=True)
        if with_mistakes:
            print("\n".join(mistakes(engine, texts if losses else [without_losses(text) for text in texts])))


if __name__ == "__main__":
    sys.exit(main())
