"""Ids and times, made in one place."""

from __future__ import annotations

from datetime import UTC, datetime


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562) in canonical form: unique across laptops, sorted by the time it was made."""
    from uuid_utils import uuid7

    return str(uuid7())


def now() -> str:
    """Return the present time in UTC, ISO 8601 to the second, with Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
