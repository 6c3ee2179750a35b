"""Rows as Parquet, with the types that `datasets` gives their columns, written a group of rows at a time."""

from __future__ import annotations

from typing import Any

import msgspec

from annotator.codecs import needed
from annotator.codecs.training.features import Feature
from annotator.codecs.training.rows import Row

EXTRA = "parquet"
_ROWS_A_GROUP = 500


class ParquetFile:
    """One file under way: `add` and `finish` return the bytes that come next. Raises MissingExtra."""

    def __init__(self, columns: dict[str, Feature]) -> None:
        self._arrow = needed("pyarrow", extra=EXTRA)
        info = msgspec.json.encode({"info": {"features": columns}})
        types = {name: self._type(feature) for name, feature in columns.items()}
        self._schema = self._arrow.schema(types.items(), metadata={"huggingface": info})
        self._numbers = columns
        self._sink = _Sink()
        self._writer = needed("pyarrow.parquet", extra=EXTRA).ParquetWriter(self._sink, self._schema)
        self._rows: list[Row] = []

    def add(self, row: Row) -> bytes:
        """Add a row."""
        self._rows.append(_numbered(self._numbers, row))
        return self._flush() if len(self._rows) >= _ROWS_A_GROUP else b""

    def finish(self) -> bytes:
        """Write what is left and the end of the file."""
        rest = self._flush()
        self._writer.close()
        return rest + self._sink.take()

    def _flush(self) -> bytes:
        self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
        self._rows.clear()
        return self._sink.take()

    def _type(self, feature: Any) -> Any:
        if isinstance(feature, list):
            return self._arrow.list_(self._type(feature[0]))
        if feature.get("_type") == "ClassLabel":
            return self._arrow.int64()
        if feature.get("_type") == "Value":
            return getattr(self._arrow, feature["dtype"])()
        return self._arrow.struct([(name, self._type(member)) for name, member in feature.items()])


def _numbered(feature: Any, value: Any) -> Any:
    """Return a value with the names of classes as their numbers."""
    if isinstance(feature, list):
        return [_numbered(feature[0], each) for each in value]
    if feature.get("_type") == "ClassLabel":
        return feature["names"].index(value)
    if feature.get("_type") == "Value":
        return value
    return {name: _numbered(member, value[name]) for name, member in feature.items()}


class _Sink:
    """What a writer writes to: keeps the bytes until they are taken."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._length = 0

    def write(self, content: bytes) -> int:
        self._parts.append(bytes(content))
        self._length += len(content)
        return len(content)

    def take(self) -> bytes:
        taken = b"".join(self._parts)
        self._parts.clear()
        return taken

    def tell(self) -> int:
        return self._length

    def flush(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False
