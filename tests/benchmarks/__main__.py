"""Measures the program and prints a table, or with --json only JSON on stdout.

    python -m tests.benchmarks [--json] [--only start|window|search|sets|codecs|entities|texts|suggestions|memory ...]

It needs the package and the standard library, sets up a home of its own, and shows nothing on any screen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.own_home import isolate

if TYPE_CHECKING:
    from tests.benchmarks.measuring import Result

PARTS = ("start", "window", "search", "sets", "codecs", "entities", "texts", "suggestions", "memory")


def main(words: Sequence[str] | None = None) -> int:
    """Measure what the words say, all of it without any, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print only JSON")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="measure only these parts")
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="annotator-benchmarks-", ignore_cleanup_errors=True) as folder:
        isolate(Path(folder))
        from tests.benchmarks.measuring import as_json, as_table

        results = []
        for result in measure(Path(folder), asked.only):
            results.append(result)
            print(f"{result.step}, {result.size}: {result.median:.1f}", file=sys.stderr, flush=True)
        print(as_json(results) if asked.json else as_table(results))
    return 0


def measure(folder: Path, parts: Sequence[str]) -> Iterator[Result]:
    """Yield the results of the parts, each as soon as it is known."""
    # Not before `isolate`: Qt and the settings look where home is when they are imported.
    from annotator.model import Annotator
    from annotator.settings import Settings, save
    from annotator.store.identity import new_id
    from tests.benchmarks import codecs, entities, material, processes, search, sets, suggestions, texts, window

    yield scale("before")
    by = Annotator(new_id(), "Benchmark")
    save(Settings(annotator=by.name))
    path = folder / "benchmark.annot"
    each = material.Size(material.OTHER_LENGTH, material.OTHER_ANNOTATIONS)
    if {"start", "window", "search", "entities", "memory"} & set(parts):
        articles = material.make_project(path, material.SIZES, others=material.OTHER_ARTICLES, by=by, each=each)
    steps: dict[str, Callable[[], Iterator[Result]]] = {
        "start": lambda: processes.starting(path),
        "memory": lambda: processes.memory(path, articles),
        "search": lambda: search.search_steps(path),
        "sets": lambda: sets.set_steps(folder, by),
        "texts": texts.text_steps,
        "codecs": lambda: codecs.codec_steps(folder, by),
        "window": lambda: window.window_steps(path, articles, others=material.OTHER_ARTICLES),
        "suggestions": lambda: suggestions.suggestion_steps(folder, by),
        # after the others: it changes the project
        "entities": lambda: entities.entity_steps(path, by, f"{entities.ENTITIES:,} entities"),
    }
    for part, step in steps.items():
        if part in parts:
            yield from step()
    yield scale("after")


def scale(when: str) -> Result:
    """Time what is always the same: where its p99 is far from its median, the machine had other things to do."""
    from tests.benchmarks.measuring import Result, repeated

    return Result(
        "for scale: 300,000 additions in Python", when, tuple(repeated(lambda: sum(n for n in range(300_000)), 30))
    )


if __name__ == "__main__":
    sys.exit(main())
