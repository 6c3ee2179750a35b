"""How long work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

# Called with how many of how many are done, the latter 0 where it is not known. What it raises stops the work.
Report = Callable[[int, int], None]
