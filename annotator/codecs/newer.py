"""Sets of a newer 1.x: their members that this program does not know are moved to `extensions.unknown`.

They are kept there by the way to them, in which ids stand for places in a list:
`{"annotations/0190…/mood": "angry"}` among the extensions of the article. What stands inside a member that is
unknown is kept with it.
"""

from __future__ import annotations

import types
import typing
from typing import Any

import msgspec
from msgspec import Struct

from annotator.codecs.structs import FORMAT_VERSION, ArticleRecord, Record

UNKNOWN = "unknown"


def known_members(content: bytes, shape: type[Record]) -> bytes:
    """Return the JSON of a set, head or line in our version: what `shape` does not know is in `extensions.unknown`.

    Raises msgspec.DecodeError for what is no JSON. What does not fit `shape` otherwise is left as it is.
    """
    value = msgspec.json.decode(content)
    if isinstance(value, dict):
        _keep(value, shape)
        value["format_version"] = FORMAT_VERSION
    return msgspec.json.encode(value)


def _keep(value: dict[str, Any], shape: type[Record]) -> None:
    """Move the unknown members of a set, a head or an article into its own extensions."""
    unknown = _prune(value, shape, "")
    extensions = value.setdefault("extensions", {}) if unknown else None
    if isinstance(extensions, dict):
        earlier = extensions.get(UNKNOWN, {})
        extensions[UNKNOWN] = (earlier if isinstance(earlier, dict) else {UNKNOWN: earlier}) | unknown


def _prune(value: Any, shape: Any, way: str) -> dict[str, Any]:
    """Remove what `shape` does not know from `value` and return it by the way to it."""
    if isinstance(value, list) and (item := _item_type(shape)) is not None:
        pruned: dict[str, Any] = {}
        for place, element in enumerate(value):
            if item is ArticleRecord and isinstance(element, dict):
                _keep(element, item)
            else:
                pruned |= _prune(element, item, f"{way}{_name(element, place)}/")
        return pruned
    struct = _struct(value, shape)
    return {} if struct is None else _prune_members(value, struct, way)


def _prune_members(value: dict[str, Any], struct: type[Struct], way: str) -> dict[str, Any]:
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(struct)}
    if tag_field := struct.__struct_config__.tag_field:
        fields[tag_field] = str
    pruned = {way + name: value.pop(name) for name in [*value] if name not in fields}
    for name, member in value.items():
        pruned |= _prune(member, fields[name], f"{way}{name}/")
    return pruned


def _name(element: Any, place: int) -> str:
    return str(element.get("id", place)) if isinstance(element, dict) else str(place)


def _item_type(shape: Any) -> Any:
    """Return X of `tuple[X, ...]`, also where that is one side of a union, else None."""
    for side in _sides(shape):
        if typing.get_origin(side) is tuple:
            return typing.get_args(side)[0]
    return None


def _struct(value: Any, shape: Any) -> type[Struct] | None:
    """Return the struct among the sides of `shape` that an object stands for, by its tag where there are several."""
    if not isinstance(value, dict):
        return None
    structs = [side for side in _sides(shape) if isinstance(side, type) and issubclass(side, Struct)]
    for struct in structs:
        config = struct.__struct_config__
        if config.tag_field is None or value.get(config.tag_field) == config.tag:
            return struct
    return None


def _sides(shape: Any) -> tuple[Any, ...]:
    return typing.get_args(shape) if isinstance(shape, types.UnionType) else (shape,)
