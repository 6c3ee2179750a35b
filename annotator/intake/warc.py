"""Web archives (WARC 1.0 and 1.1, ISO 28500), read by warcio: an article a page, with its address and date."""

from __future__ import annotations

import io
from dataclasses import replace

from annotator.errors import Remark, TextRefused
from annotator.intake.draft import Choices, Draft
from annotator.intake.html import PageReader
from annotator.intake.making import read_within, refused

_HTML = ("text/html", "application/xhtml+xml")


class WarcReader:
    """Reads .warc and .warc.gz files; pages without an article in them are passed over."""

    name = "warcio"
    endings: tuple[str, ...] = (".warc", ".warc.gz")
    media_types: tuple[str, ...] = ("application/warc",)
    max_bytes = 500_000_000
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return an article for each page. Raises TextRefused where there is none."""
        from warcio.archiveiterator import ArchiveIterator

        reader, drafts = PageReader(), []
        for record in ArchiveIterator(io.BytesIO(data)):
            headers = record.http_headers
            kind = (headers.get_header("Content-Type") or "") if headers else ""
            if record.rec_type != "response" or kind.partition(";")[0].strip().lower() not in _HTML:
                continue
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            saved = (record.rec_headers.get_header("WARC-Date") or "")[:10]
            try:
                page = record.content_stream().read(reader.max_bytes)
                (draft,) = read_within(reader, name, page, path=path, choices=choices)
            except TextRefused:
                continue
            drafts.append(_of_record(draft, address, saved))
        if not drafts:
            raise refused(
                name, Remark("there is no page with an article in it"), Remark("Choose another file."), reason="empty"
            )
        return tuple(drafts)


def _of_record(draft: Draft, address: str, saved: str) -> Draft:
    metadata, places = draft.metadata, dict(draft.proposed_from)
    if address:
        metadata, places["url"] = replace(metadata, url=address), Remark("the web archive")
    if not metadata.published and saved:
        metadata, places["published"] = replace(metadata, published=saved), Remark("when the page was archived")
    return replace(draft, metadata=metadata, proposed_from=places)
