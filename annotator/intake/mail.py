"""Messages: .eml files and mailboxes (.mbox), an article a message, its attachments offered; Outlook's .msg.

Messages are read by Python's own email package (RFC 5322, MIME). Nothing that a message names is loaded.
"""

from __future__ import annotations

import email
import email.policy
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Any

from annotator.errors import Remark, TextRefused
from annotator.frozen import how_to_get
from annotator.intake.draft import Choices, Draft, Reader
from annotator.intake.html import text_of_markup
from annotator.intake.making import make_draft, read_within, refused
from annotator.model import Metadata

_HEADERS = Remark("the message’s header")
# A line that begins a message in a mailbox ("mboxrd" and its kin, RFC 4155).
_FROM = re.compile(rb"(?m)^From .*\d{4}.*\r?\n")


class MessageReader:
    """Reads .eml files and mailboxes. `others` read the attachments."""

    name = "email 1"
    endings: tuple[str, ...] = (".eml", ".mbox")
    media_types: tuple[str, ...] = ("message/rfc822", "application/mbox")
    max_bytes = 200_000_000
    isolated = True

    def __init__(self, others: tuple[Reader, ...] = ()) -> None:
        self._others = others

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the articles in the messages. Raises TextRefused."""
        box = name.lower().endswith(".mbox")
        drafts: list[Draft] = []
        problem: TextRefused | None = None
        for message in _messages(data) if box else (data,):
            try:
                drafts += self._drafts(name, message, path, choices, media_type=self.media_types[box])
            except TextRefused as error:  # of one message, which is not in the way of the others
                problem = problem or error
        if not drafts:
            what = Remark("there is no message with text in it")
            raise problem or refused(name, what, Remark("Choose another file."), reason="empty")
        return tuple(drafts)

    def _drafts(self, name: str, data: bytes, path: str, choices: Choices, *, media_type: str) -> Iterator[Draft]:
        message = email.message_from_bytes(data, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        text = _text(message)
        if text.strip():
            yield make_draft(
                text,
                name=name,
                data=data,
                path=path,
                media_type=media_type,
                extractor=self.name,
                stated=_stated(message),
                places=dict.fromkeys(("title", "byline", "published"), _HEADERS),
            )
        for attachment in message.iter_attachments():
            yield from self._attached(name, attachment, path, choices)

    def _attached(self, name: str, part: Any, path: str, choices: Choices) -> Iterator[Draft]:
        called = part.get_filename() or ""
        content = part.get_payload(decode=True)
        ending = "." + called.rpartition(".")[2].lower()
        reader = next((each for each in self._others if ending in each.endings), None)
        if reader is None or not isinstance(content, bytes) or len(content) > reader.max_bytes:
            return
        try:
            found = read_within(reader, called, content, path=f"{path or name}/{called}", choices=choices)
        except TextRefused:
            return  # offered is what can be read; the message itself is there
        yield from (replace(each, offered=True) for each in found)


def _messages(data: bytes) -> Iterator[bytes]:
    """Yield the messages of a mailbox, with their lines ">From " as they were written."""
    starts = [match for match in _FROM.finditer(data) if match.start() == 0 or data[: match.start()].endswith(b"\n")]
    ends = [match.start() for match in starts[1:]] + [len(data)]
    for match, end in zip(starts, ends, strict=True):
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", data[match.end() : end])


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        words = str(body.get_content())
    except (LookupError, UnicodeError):
        content = body.get_payload(decode=True)
        words = content.decode("utf-8", "replace") if isinstance(content, bytes) else ""
    return text_of_markup(words) if body.get_content_type() == "text/html" else words


def _stated(message: EmailMessage) -> Metadata:
    when = message["Date"].datetime if message["Date"] is not None else None
    senders = getaddresses([str(each) for each in message.get_all("From", [])])
    return Metadata(
        title=str(message.get("Subject", "")).strip(),
        byline=tuple(filter(None, (name or address for name, address in senders))),
        published=when.date().isoformat() if when else None,
    )


class OutlookReader:
    """Reads Outlook's .msg files, as [MS-OXMSG] lays them out; needs the extra "msg"."""

    name = "olefile"
    endings: tuple[str, ...] = (".msg",)
    media_types: tuple[str, ...] = ("application/vnd.ms-outlook",)
    max_bytes = 100_000_000
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:  # noqa: ARG002
        """Return the one article in the message. Raises TextRefused."""
        try:
            import olefile
        except ImportError as error:
            why = Remark("reading Outlook’s messages needs the extra “msg”")
            raise refused(name, why, how_to_get("msg"), reason="extra") from error
        try:
            message = olefile.OleFileIO(io.BytesIO(data))
        except OSError as error:
            raise refused(
                name, Remark("it is no Outlook message"), Remark("Save it again."), reason="damaged"
            ) from error
        with message:
            title, sender, body = (_property(message, tag) for tag in ("0037", "0C1A", "1000"))
        return (
            make_draft(
                body,
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=self.name,
                stated=Metadata(title=title, byline=(sender,) if sender else ()),
                places=dict.fromkeys(("title", "byline"), _HEADERS),
            ),
        )


def _property(message: Any, tag: str) -> str:
    """Return a property that is a text: type 001F is UTF-16, 001E an 8-bit code page."""
    for kind, codec in (("001F", "utf-16-le"), ("001E", "cp1252")):
        stream = f"__substg1.0_{tag}{kind}"
        if message.exists(stream):
            return str(message.openstream(stream).read().decode(codec, "replace")).rstrip("\0")
    return ""
