"""Texts that are nearly the same, in groups: what their sketches say are near duplicates."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.likeness import Sketch, Sketches, alike

ALIKE = 0.6


def groups(sketches: Iterable[Sketch]) -> list[int]:
    """Return for each sketch the place of the first one of its group; a group is what near duplicates join."""
    seen = Sketches()
    parents: list[int] = []

    def root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    for each in sketches:
        candidates = seen.candidates(each)
        place = seen.add(each)
        parents.append(place)
        for other in candidates:
            if alike(each, seen[other]) >= ALIKE:
                low, high = sorted((root(other), root(place)))
                parents[high] = low
    return [root(place) for place in range(len(parents))]
