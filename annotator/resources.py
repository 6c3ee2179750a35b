"""Finds what is shipped beside the code.

That is `annotator/resources` in a wheel or a frozen program, `resources` in a checkout.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder that holds icons, scheme.json, sample articles and the JSON Schema."""
    here = Path(__file__).resolve().parent
    inside = here / "resources"
    return inside if inside.is_dir() else here.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, such as `resource("icons", "search.svg")`."""
    return resource_folder().joinpath(*parts)
