"""The steps that need a process of their own: starting, and how much memory is taken."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.benchmarks.material import Size
from tests.benchmarks.measuring import Goal, Result

_STARTS = 9
_START = Goal(400)
_MEMORY = {200_000: Goal(120), 1_000_000: Goal(200)}
_PATIENCE = 300  # seconds


def starting(project: Path) -> Iterator[Result]:
    """Start the program, again and again after a first time that fills the caches."""
    for step, words, goal in (
        ("start to first paint: a bare Qt window", ["bare"], None),
        ("start to first paint", ["start"], _START),
        ("start with a project to its article painted", ["start", str(project)], None),
    ):
        samples = [_start(words) for _ in range(_STARTS + 1)][1:]
        yield Result(step, "20,000 articles" if len(words) > 1 else "", tuple(samples), goal)


def memory(project: Path, articles: Mapping[Size, str]) -> Iterator[Result]:
    """Tell the peak of memory, against which the target is held in all: Python, Qt, the program and the article."""
    step = "peak memory in MiB"
    started = float(child(["memory"]))
    yield Result(f"{step}: Python alone", "", (started,))
    for size, article_id in articles.items():
        peak = float(child(["memory", str(project), article_id]))
        yield Result(step, str(size), (peak,), _MEMORY.get(size.characters))


def _start(words: list[str]) -> float:
    """Return the milliseconds from starting a process until it has painted."""
    began = time.perf_counter()
    return (float(child(words)) - began) * 1000


def child(words: list[str]) -> str:
    """Return what `tests.benchmarks.child` prints. Raises RuntimeError if it fails."""
    # What others want of Python, such as to write no caches, must not slow the start of the program here.
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    variables |= {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONPYCACHEPREFIX": os.environ["HOME"]}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.child", *words],
        env=variables, capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise RuntimeError(f"The process “{' '.join(words)}” failed:\n{done.stderr}")
    return done.stdout
