"""Electronic books (EPUB 2 and 3, by the W3C): the documents of the spine in their order, as one article."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

from annotator.errors import Remark
from annotator.intake.draft import Choices, Draft
from annotator.intake.html import whole_text
from annotator.intake.making import make_draft, open_zip, refused
from annotator.model import Metadata
from annotator.values import is_date

_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"


class BookReader:
    """Reads .epub files without their navigation."""

    name = "epub 1"
    endings: tuple[str, ...] = (".epub",)
    media_types: tuple[str, ...] = ("application/epub+zip",)
    max_bytes = 100_000_000
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:  # noqa: ARG002
        """Return the one article in the book. Raises TextRefused."""
        with open_zip(data, name) as packed:
            try:
                container = _xml(packed.read("META-INF/container.xml"))
                package_at = container.find(f".//{_CONTAINER}rootfile").get("full-path")
                package = _xml(packed.read(package_at))
            except (KeyError, AttributeError) as error:
                advice = Remark("Get it again from where it came.")
                raise refused(name, Remark("it is no EPUB book"), advice, reason="damaged") from error
            text = "\n\n".join(_chapters(packed, package, posixpath.dirname(package_at)))
        return (
            make_draft(
                text,
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=self.name,
                stated=_stated(package),
                places=dict.fromkeys(
                    ("title", "byline", "publisher", "published", "language"), Remark("the book’s package")
                ),
            ),
        )


def _xml(content: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    return etree.fromstring(content, parser)


def _chapters(packed: ZipFile, package: Any, folder: str) -> Iterator[str]:
    """Yield the text of each document of the spine, decoded as its XML declaration says."""
    from lxml import etree, html

    items = {item.get("id"): item for item in package.iter(f"{_OPF}item")}
    for reference in package.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or "nav" in (item.get("properties") or "").split():
            continue
        place = posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        content = _xml(packed.read(place))
        body = content.find(".//{http://www.w3.org/1999/xhtml}body")
        if body is not None:
            yield whole_text(html.fromstring(etree.tostring(body, encoding="unicode")))


def _stated(package: Any) -> Metadata:
    def first(name: str) -> str:
        element = package.find(f".//{_DC}{name}")
        return (element.text or "").strip() if element is not None else ""

    day = first("date")[:10]
    language = first("language").split("-")[0].lower()
    return Metadata(
        title=first("title"),
        byline=tuple(filter(None, ((each.text or "").strip() for each in package.iter(f"{_DC}creator")))),
        publisher=first("publisher"),
        published=day if is_date(day) else None,
        language=language if len(language) == 2 else None,
    )
