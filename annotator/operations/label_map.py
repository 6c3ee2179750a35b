"""Which labels of a set are meant by which labels of the project, as a file says."""

from __future__ import annotations

from pathlib import Path

import msgspec

from annotator.codecs import read_bytes
from annotator.errors import InvalidValue


def read_label_map(path: Path) -> dict[str, str]:
    """Return label of the set -> label of the project, from a JSON object. Raises FileProblem, InvalidValue."""
    try:
        return msgspec.json.decode(read_bytes(path), type=dict[str, str])
    except (ValueError, RecursionError) as error:
        raise InvalidValue(
            "“{name}” is no list of labels: {error}. Nothing was imported. "
            'Write it as JSON, such as {"PER": "speaker"}.',
            name=path.name,
            error=str(error),
        ) from error
