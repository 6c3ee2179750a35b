"""What a target is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Target(NamedTuple):
    """Something that can be built.

    `build` gets the folder for what is finished and returns the files, or the folder, that it made. `verify` gets
    these and proves them: by installing, starting and removing. Both raise SetUpError with a sentence on what is
    missing or wrong, or CalledProcessError.
    """

    build: Callable[[Path], list[Path]]
    verify: Callable[[list[Path]], None]
