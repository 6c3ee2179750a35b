"""What the readers of all formats do alike: making a draft of a text, and refusing a file in a sentence."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from annotator import text as texts
from annotator import zips
from annotator.errors import Remark, TextRefused, UserError
from annotator.intake import metadata
from annotator.intake.draft import Choices, Draft, EncodingHow, Reader
from annotator.model import Metadata, Source


def make_draft(
    text: str,
    *,
    name: str,
    data: bytes,
    media_type: str,
    extractor: str,
    path: str = "",
    stated: Metadata | None = None,
    saved: Metadata | None = None,
    places: Mapping[str, str] | None = None,
    encoding: str = "utf-8",
    how: EncodingHow = "stated",
    extensions: Mapping[str, object] | None = None,
    proposing: bool = True,
) -> Draft:
    """Return the draft of a text; what the file does not state of it is proposed from the text's own lines.

    `saved` is what the file's properties say, who typed it and when: it gives way to what the text's lines say. With
    `proposing` false nothing is read from those. `places` says for each field of both where it was read. Raises
    TextRefused where the text is blank or cannot be an article's.
    """
    try:
        text = texts.normalise(text)
    except TextRefused as error:
        advice = Remark("Open it elsewhere and save it as text.")
        raise refused(name, Remark("its text holds characters that are none"), advice, reason="nul") from error
    if not text.strip():
        raise refused(name, Remark("there is no text in it"), Remark("Choose another file."), reason="empty")
    proposal = metadata.propose(text) if proposing else metadata.Proposal(Metadata(), {})
    values = {field: value for field, value in _filled(saved).items() if field not in proposal.proposed_from} | _filled(
        stated
    )
    kept = {field: place for field, place in proposal.proposed_from.items() if field not in values}
    return Draft(
        text=text,
        metadata=replace(proposal.metadata, **values),
        source=Source(name, path, media_type, hashlib.sha256(data).hexdigest(), encoding, extractor),
        original=data,
        proposed_from={**kept, **{field: place for field, place in (places or {}).items() if field in values}},
        encoding_how=how,
        extensions=extensions or {},
    )


def _filled(said: Metadata | None) -> dict[str, Any]:
    values = {field.name: getattr(said, field.name) for field in fields(Metadata)} if said else {}
    return {field: value for field, value in values.items() if value}


def refused(name: str, what: str, advice: str, *, reason: str) -> TextRefused:
    """Return the sentence for a file that holds no article: what is the matter, and what to do."""
    return TextRefused(
        "“{name}” was left out: {what}. Nothing was added from it. {advice}",
        name=name,
        reason=reason,
        what=what,
        advice=advice,
    )


def refuse_too_large(name: str, size: int, reader: Reader) -> None:
    """Refuse a file of so many bytes that has more than its reader takes. Raises TextRefused."""
    if size > reader.max_bytes:
        raise TextRefused(
            "“{name}” has {megabytes} MB; a file of this kind may have "
            "{most} MB at most. Nothing was added from it. Split it into smaller files.",
            name=name,
            reason="too large",
            size=size,
            limit=reader.max_bytes,
            megabytes=f"{size / 1000000.0:,.1f}",
            most=f"{reader.max_bytes / 1000000.0:,.0f}",
        )


def read_within(reader: Reader, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
    """Return the articles of a file that stands in another one. Raises TextRefused also where the reader fails.

    So one that is not what its name says is not in the way of the others.
    """
    try:
        return reader.read(name, data, path=path, choices=choices)
    except (UserError, MemoryError):
        raise
    except Exception as error:  # whatever a library does with a file that is not what it seems
        what = Remark("it is damaged or not what its name says ({kind})", kind=type(error).__name__)
        advice = Remark("Open it elsewhere and save it as text.")
        raise refused(name, what, advice, reason="damaged") from error


def open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    """Return a packed file that is safe to unpack in memory. Raises TextRefused for one that is damaged or a bomb."""
    try:
        return zips.open_zip(data)
    except zips.TooLarge as error:
        advice = Remark("Unpack it elsewhere and add the files you need.")
        raise refused(
            name, Remark("it would unpack to {size} MB", size=round(error.size / 1e6)), advice, reason="too large"
        ) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise refused(
            name, Remark("it is damaged"), Remark("Get it again from where it came."), reason="damaged"
        ) from error
