"""What the texts of ids, times and digests look like."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

is_id = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
is_sha256 = re.compile("[0-9a-f]{64}").fullmatch
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{1,6})?Z")


@lru_cache(maxsize=65536)
def is_time(text: str) -> bool:
    """Return whether `text` is a time in UTC, ISO 8601 with seconds and Z, and in the calendar."""
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    try:
        datetime.fromisoformat(match[1])
    except ValueError:
        return False
    return True
