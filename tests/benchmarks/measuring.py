"""Samples in, numbers out: what a step took, and whether that is within its target."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """What a step may take at most: its median and, where one is set, its 99th percentile. Milliseconds or MiB."""

    median: float
    p99: float = math.inf


@dataclass(frozen=True, slots=True)
class Result:
    """The samples of one step at one size, in milliseconds; those of memory, whose step says so, in MiB."""

    step: str
    size: str
    samples: tuple[float, ...]
    goal: Goal | None = None

    @property
    def median(self) -> float:
        """The median of the samples."""
        import statistics  # which is not to count where memory is measured

        return statistics.median(self.samples)

    @property
    def p99(self) -> float:
        """The smallest sample that 99 % of the samples do not exceed: the largest of fewer than a hundred."""
        ordered = sorted(self.samples)
        return ordered[math.ceil(0.99 * len(ordered)) - 1]

    @property
    def met(self) -> bool | None:
        """Whether the goal is met in both its numbers; None without one."""
        return None if self.goal is None else self.median <= self.goal.median and self.p99 <= self.goal.p99


def as_json(results: Iterable[Result]) -> str:
    """Return the results as a JSON array; `target_ms` is the median's, `met` counts a target of the p99 too."""
    import json

    rows = [
        {
            "step": result.step,
            "size": result.size,
            "median_ms": round(result.median, 2),
            "p99_ms": round(result.p99, 2),
            "target_ms": result.goal.median if result.goal else None,
            "met": result.met,
        }
        for result in results
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False)


def as_table(results: Iterable[Result]) -> str:
    """Return the results as a table to read."""
    rows = [("step", "size", "median", "p99", "target", "met"), *map(_cells, results)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place in (0, 1) else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _cells(result: Result) -> tuple[str, ...]:
    met = {None: "", True: "yes", False: "NO"}[result.met]
    return result.step, result.size, f"{result.median:.1f}", f"{result.p99:.1f}", _goal_words(result.goal), met


def _goal_words(goal: Goal | None) -> str:
    if goal is None:
        return ""
    return f"{goal.median:g}" if math.isinf(goal.p99) else f"{goal.median:g}, p99 {goal.p99:g}"


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def repeated(action: Callable[[], object], times: int) -> Sequence[float]:
    """Return how long an action takes, each of so many times."""
    return [milliseconds(action) for _ in range(times)]
