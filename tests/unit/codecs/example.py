"""The example of the format: two articles that hold one of everything, as files and as Python objects to break."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator.codecs import AnnotationSet
from annotator.codecs.native import read_json
from annotator.codecs.validate import validate

FOLDER = Path(__file__).resolve().parents[2] / "data" / "json"
JSON = FOLDER / "example.json"
JSONL = FOLDER / "example.jsonl"


def example() -> dict[str, Any]:
    """The set as dictionaries and lists."""
    parsed: dict[str, Any] = json.loads(JSON.read_bytes())
    return parsed


def imported(parsed: object) -> AnnotationSet:
    """Read and check what a file with this JSON holds."""
    return validate(read_json(json.dumps(parsed).encode()))
