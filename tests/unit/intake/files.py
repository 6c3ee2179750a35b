"""Files of the formats that articles come in, made for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

TITLE = "Two brigades leave the valley"
PARAGRAPHS = (
    "Some 600 troops left the valley on Monday, the ministry of defence said in a statement read out on television.",
    "“We are not going back,” General Osk said 🙂. He added that two brigades would stay until the spring.",
    "До 3 000 военных остались в долине, сообщило министерство.",
)


def word(byline: str = "") -> bytes:
    """A Word file with a heading, a byline if one is given, a table between paragraphs, and tracked changes."""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    document.core_properties.title, document.core_properties.author = TITLE, "Ann Lee; Jo Roe"
    document.add_heading(TITLE)
    if byline:
        document.add_paragraph(byline)
    document.add_paragraph(PARAGRAPHS[0])
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        (each for row in table.rows for each in row.cells), ["Unit", "Men", "93rd", "3,000"], strict=True
    ):
        cell.text = words
    paragraph = document.add_paragraph(PARAGRAPHS[1])
    for tag, kind, words in (("ins", "t", " Inserted."), ("del", "delText", " Deleted.")):
        run = f'<w:r><w:{kind} xml:space="preserve">{words}</w:{kind}></w:r>'
        paragraph._p.append(parse_xml(f'<w:{tag} {nsdecls("w")} w:id="1" w:author="x">{run}</w:{tag}>'))
    return _saved(document)


def open_document() -> bytes:
    """An OpenDocument text with a heading, a list, a table and a footnote."""
    from odfdo import Document, Header, List, Paragraph, Table

    document = Document("text")
    document.meta.title, document.meta.creator = TITLE, "Ann Lee"
    body = document.body
    body.clear()
    body.append(Header(1, TITLE))
    noted = Paragraph(PARAGRAPHS[0])
    noted.insert_note(after="troops", note_id="n1", citation="1", body="As of Monday.")
    body.append(noted)
    body.append(List(["One brigade", "Another"]))
    table = Table("t", width=2, height=1)
    table.set_value("A1", "93rd")
    table.set_value("B1", "3,000")
    body.append(table)
    body.append(Paragraph(PARAGRAPHS[1]))
    return _saved(document)


def _saved(document: object) -> bytes:
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def rich_text() -> bytes:
    """An RTF file with Cyrillic in its code page and an emoji as two surrogates."""
    words = "".join(_escaped(each) for each in "\n".join(PARAGRAPHS))
    title = "".join(map(_escaped, TITLE))
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\info{{\\title {title}}}{{\\author Ann Lee}}}}\\uc1 {words}}}".encode(
        "ascii"
    )


def _escaped(character: str) -> str:
    if character == "\n":
        return "\\par "
    if ord(character) < 128:
        return character
    units = character.encode("utf-16-le")
    return "".join(f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?" for at in range(0, len(units), 2))


def book() -> bytes:
    """An EPUB book of two chapters in Windows-1251, with navigation."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="in/b.opf"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{TITLE}</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2024-03-02T00:00:00Z</dc:date>"
        '<dc:language>ru-RU</dc:language></metadata><manifest><item id="n" href="n.xhtml" properties="nav"/>'
        '<item id="a" href="a%20a.xhtml"/><item id="b" href="b.xhtml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    texts = {"n": "Contents", "a a": "Глава первая.", "b": PARAGRAPHS[2]}
    chapters = {f"in/{name}.xhtml": words for name, words in texts.items()}
    files = {"META-INF/container.xml": container.encode(), "in/b.opf": package.encode()}
    for place, words in chapters.items():
        files[place] = (
            '<?xml version="1.0" encoding="windows-1251"?><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>x</title></head><body><p>{words}</p></body></html>"
        ).encode("cp1251")
    return packed(files)


def packed(files: Mapping[str, bytes]) -> bytes:
    """A .zip file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, content in files.items():
            archive.writestr(place, content)
    return stream.getvalue()


def web_record(address: str, kind: str, body: bytes) -> bytes:
    """A record of a web archive (WARC 1.0): what a server answered."""
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def message(*, attachment: bytes = b"") -> bytes:
    """A message in KOI8-R with a name and a subject that are encoded words."""
    made = EmailMessage()
    made["From"] = "Анна Ли <ann@courier.example>"
    made["Subject"] = f"{TITLE} 🙂"
    made["Date"] = "Sat, 02 Mar 2024 11:00:00 +0300"
    made.set_content(PARAGRAPHS[2] + "\nFrom the start of a line.", charset="koi8-r")
    if attachment:
        made.add_attachment(attachment, maintype="application", subtype="octet-stream", filename="доклад.docx")
    return bytes(made)


def pdf(
    paragraphs: Sequence[str],
    *,
    columns: int = 1,
    title: str = TITLE,
    encrypt: str | None = None,
    pictures: bool = False,
) -> bytes:
    """A PDF with a header and a numbered footer on every page, in one column or two."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

    def edges(canvas: object, document: object) -> None:
        if not pictures:
            canvas.drawString(50, height - 30, "Daily Courier · Monday 2 March 2024")  # type: ignore[attr-defined]
            canvas.drawString(width / 2, 20, f"Page {document.page} of 9")  # type: ignore[attr-defined]

    width, height = A4
    stream = io.BytesIO()
    document = BaseDocTemplate(stream, pagesize=A4, title=TITLE, author="Ann Lee", encrypt=encrypt)
    wide = (width - 100) / columns - 10
    frames = [Frame(50 + at * (wide + 20), 50, wide, height - 110) for at in range(columns)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=edges))
    styles = getSampleStyleSheet()
    story = [Paragraph(TITLE, styles["Heading1"]), *(Paragraph(each, styles["BodyText"]) for each in paragraphs)]
    document.build([Spacer(1, 9)] if pictures else story)
    return stream.getvalue()
