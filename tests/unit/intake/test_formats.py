"""What every format comes to: the words in their order, what the file says of itself, and a sentence where it fails."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable

import pytest

from annotator.errors import TextRefused
from annotator.intake import READERS, Choices, reader_for
from annotator.intake.draft import Draft
from tests.unit.intake import files, pages
from tests.unit.intake.files import PARAGRAPHS, TITLE


def read(name: str, data: bytes, *, choices: Choices | None = None) -> tuple[Draft, ...]:
    """What the reader for that name makes of the bytes, in this process."""
    reader = reader_for(name)
    assert reader is not None
    return reader.read(name, data, path="", choices=choices or Choices())


def test_a_word_file_keeps_its_tables_and_takes_all_changes() -> None:
    (draft,) = read("a.docx", files.word())
    assert draft.text == "\n\n".join([TITLE, PARAGRAPHS[0], "Unit | Men\n93rd | 3,000", f"{PARAGRAPHS[1]} Inserted."])
    assert (draft.metadata.title, draft.metadata.byline) == (TITLE, ("Ann Lee", "Jo Roe"))
    assert draft.proposed_from["byline"] == "the file’s properties"


def test_what_a_word_file_says_in_its_lines_counts_more_than_who_typed_it_and_when() -> None:
    (draft,) = read("a.docx", files.word(byline="By Mara Lind, 2 March 2024"))
    assert (draft.metadata.byline, draft.metadata.published) == (("Mara Lind",), "2024-03-02")
    assert draft.proposed_from["byline"] == draft.proposed_from["published"] == "line 3"


def test_an_open_document_keeps_lists_and_tables_and_puts_notes_at_its_end() -> None:
    (draft,) = read("a.odt", files.open_document())
    assert draft.text == "\n\n".join(
        [TITLE, PARAGRAPHS[0], "• One brigade\n• Another", "93rd | 3,000", PARAGRAPHS[1], "As of Monday."]
    )
    assert (draft.metadata.title, draft.metadata.byline) == (TITLE, ("Ann Lee",))


def test_rich_text_keeps_every_script_and_emoji() -> None:
    (draft,) = read("a.rtf", files.rich_text())
    assert draft.text == "\n\n".join(PARAGRAPHS)
    assert (draft.metadata.title, draft.metadata.byline) == (TITLE, ("Ann Lee",))


def test_a_book_is_its_chapters_in_their_order_without_the_navigation() -> None:
    (draft,) = read("a.epub", files.book())
    assert draft.text == f"Глава первая.\n\n{PARAGRAPHS[2]}"
    assert (draft.metadata.title, draft.metadata.published, draft.metadata.language) == (TITLE, "2024-03-02", "ru")


def test_a_message_is_an_article_and_its_attachment_is_offered() -> None:
    draft, attached = read("a.eml", files.message(attachment=files.word()))
    assert draft.text.startswith(PARAGRAPHS[2])
    assert (draft.metadata.title, draft.metadata.byline) == (f"{TITLE} 🙂", ("Анна Ли",))
    assert draft.metadata.published == "2024-03-02"
    assert (draft.offered, attached.offered) == (False, True)
    assert attached.source.path == "a.eml/доклад.docx"
    assert PARAGRAPHS[0] in attached.text


def test_a_mailbox_holds_an_article_a_message() -> None:
    quoted = files.message().replace(b"\nFrom the", b"\n>From the")
    box = b"".join(b"From ann@courier.example Sat Mar  2 11:00:00 2024\n" + quoted + b"\n" for _ in range(3))
    drafts = read("box.mbox", box)
    assert [draft.metadata.title for draft in drafts] == [f"{TITLE} 🙂"] * 3


def test_a_message_that_cannot_be_an_article_is_not_in_the_way_of_the_rest_of_its_mailbox() -> None:
    blank = b"From ann@courier.example Sat Mar  2 11:00:00 2024\n"
    box = blank + b"Subject: Broken\n\nA \0 word\n\n" + blank + files.message()
    assert [draft.metadata.title for draft in read("box.mbox", box)] == [f"{TITLE} 🙂"]
    with pytest.raises(TextRefused, match="characters that are none"):
        read("box.mbox", blank + b"Subject: Broken\n\nA \0 word\n")


def test_an_attachment_that_is_not_what_its_name_says_is_not_in_the_way_of_its_message() -> None:
    (draft,) = read("a.eml", files.message(attachment=files.packed({"a.txt": b"A packed folder, no Word file"})))
    assert draft.metadata.title == f"{TITLE} 🙂"


def test_an_archive_of_pages_holds_an_article_a_page_with_its_address() -> None:
    archive = b"".join(
        gzip.compress(files.web_record(address, kind, body))
        for address, kind, body in (
            ("https://courier.example/1", "text/html; charset=utf-8", pages.page().encode()),
            ("https://courier.example/p.png", "image/png", b"PNG"),
            ("https://courier.example/2", "text/html", pages.page().encode()),
        )
    )
    drafts = read("crawl.warc.gz", archive)
    assert [draft.metadata.url for draft in drafts] == ["https://courier.example/1", "https://courier.example/2"]
    assert pages.PARAGRAPHS[0] in drafts[0].text


@pytest.mark.parametrize("columns", [1, 2])
def test_a_pdf_reads_down_its_columns_without_headers_and_says_where_its_pages_begin(columns: int) -> None:
    words = PARAGRAPHS[0].split()
    paragraphs = [" ".join([f"Paragraph {n}.", *words[n % 19 :], *words, *words[: n % 19], "End."]) for n in range(40)]
    (draft,) = read("a.pdf", files.pdf(paragraphs, columns=columns))
    assert draft.text.split() == " ".join([TITLE, *paragraphs]).split()
    # Where a column ends with a full line, nothing shows that a paragraph ends too.
    ends = set(draft.text.split("\n\n"))
    assert len(ends & {TITLE, *paragraphs}) >= (41 if columns == 1 else 37)
    assert draft.metadata.byline == ("Ann Lee",)
    starts = draft.extensions["pages"]
    assert isinstance(starts, list)
    assert starts[0] == 0
    assert all(draft.text[start - 1].isspace() for start in starts[1:])


def test_a_word_that_a_pdf_breaks_at_a_line_s_end_is_whole_again() -> None:
    from annotator.intake.pdf import Line, joined

    lines = [Line("Two brigades left the val-", 0, 100, 50, 10), Line("ley on Monday.", 0, 60, 38, 10)]
    assert joined([lines])[0] == "Two brigades left the valley on Monday."


def test_lines_that_pdfium_takes_for_one_are_told_apart_by_where_they_stand() -> None:
    from annotator.intake.pdf import joined, placed

    rows = ["NATO doubles its groups", "2 March 2024", "Four groups of up to", "40,000 men are new.", "He denied it."]
    rows += ["Two of them will go to", "the valley in spring."]
    tops = [700, 676, 656, 644, 624, 604, 592]  # 12 apart in a paragraph, 20 between two
    whole = " ".join(rows)

    class Page:
        def get_charbox(self, at: int, *, loose: bool) -> tuple[float, float, float, float]:
            assert loose
            starts = [whole.index(words) for words in rows]
            row = max(n for n, start in enumerate(starts) if start <= at)
            left = 50.0 + 6 * (at - starts[row])
            return left, float(tops[row]), left + 6, float(tops[row]) + 10

    lines = placed(Page(), whole, 0, len(whole))
    assert [line.words for line in lines] == rows
    text, _ = joined([lines])
    assert text.split("\n\n") == [*rows[:2], " ".join(rows[2:4]), rows[4], " ".join(rows[5:])]


def test_a_scanned_pdf_is_said_to_be_one() -> None:
    with pytest.raises(TextRefused, match=r"pictures \(scanned\), without text"):
        read("scan.pdf", files.pdf([], pictures=True))


def test_a_locked_pdf_asks_for_its_password_and_opens_with_it() -> None:
    locked = files.pdf(PARAGRAPHS[:1], encrypt="secret")
    for password in (None, "wrong"):
        with pytest.raises(TextRefused) as caught:
            read("a.pdf", locked, choices=Choices(password=password))
        assert caught.value.fields["reason"] == "password"
    (draft,) = read("a.pdf", locked, choices=Choices(password="secret"))
    assert PARAGRAPHS[0] in draft.text


CSV = f'Headline;Body;Date;Desk\n"{TITLE}";"{PARAGRAPHS[0]}";2 March 2024;World\n;;;\nSecond;"{PARAGRAPHS[1]}";;\n'


def test_each_row_of_a_table_with_text_is_an_article_and_keeps_its_other_columns() -> None:
    first, second = read("corpus.csv", b"\xef\xbb\xbf" + CSV.encode())
    assert (first.text, second.text) == PARAGRAPHS[:2]
    assert (first.metadata.title, first.metadata.published) == (TITLE, "2024-03-02")
    assert first.proposed_from["title"] == "column Headline"
    assert first.extensions == {"row": {"Desk": "World"}}
    assert [draft.source.path for draft in (first, second)] == ["corpus.csv#1", "corpus.csv#3"]


def test_the_columns_of_a_table_can_be_chosen() -> None:
    drafts = read("corpus.csv", CSV.encode(), choices=Choices(columns={"text": "Headline", "publisher": "Desk"}))
    assert [draft.text for draft in drafts] == [TITLE, "Second"]
    assert drafts[0].metadata.publisher == "World"


def test_lines_of_json_and_sheets_of_excel_are_tables_too() -> None:
    import openpyxl

    lines = "\n".join(json.dumps({"text": words, "authors": ["Ann", "Jo"]}) for words in PARAGRAPHS)
    assert [draft.text for draft in read("corpus.jsonl", lines.encode())] == list(PARAGRAPHS)
    assert read("corpus.jsonl", lines.encode())[0].metadata.byline == ("Ann", "Jo")
    book = openpyxl.Workbook()
    book.active.append(["title", "text", "n"])
    book.active.append([TITLE, PARAGRAPHS[2], 7])
    stream = io.BytesIO()
    book.save(stream)
    (draft,) = read("corpus.xlsx", stream.getvalue())
    assert (draft.text, draft.metadata.title, draft.extensions) == (PARAGRAPHS[2], TITLE, {"row": {"n": "7"}})


def test_a_packed_folder_is_read_without_what_points_out_of_it() -> None:
    content = {
        "news/a.txt": PARAGRAPHS[0].encode(),
        "news/b.html": pages.page().encode(),
        "../evil.txt": b"Evil words",
        ".hidden/c.txt": b"Hidden words",
        "broken.docx": b"no zip at all",
        "renamed.docx": files.packed({"a.txt": b"A packed folder, no Word file"}),
        "picture.png": b"PNG",
    }
    drafts = read("folder.zip", files.packed(content))
    assert [draft.source.path for draft in drafts] == ["folder.zip/news/a.txt", "folder.zip/news/b.html"]
    assert [each.fields["name"] for each in drafts[0].left_out] == ["broken.docx", "renamed.docx"]
    assert drafts[1].left_out == ()


def damaged(data: bytearray) -> None:
    """Let what the first file's name comes before be no packed bytes."""
    at = data.index(b"a.txt") + len(b"a.txt")
    data[at : at + 20] = b"\xff" * 20


def packed_otherwise(data: bytearray) -> None:
    """Let the first file be packed in a way (LZ77 of PKWARE, number 10) that nobody reads."""
    header, entry = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    data[header + 8] = data[entry + 10] = 10


@pytest.mark.parametrize("harm", [damaged, packed_otherwise])
def test_one_file_of_a_packed_folder_that_cannot_be_unpacked_is_not_in_the_way_of_the_others(
    harm: Callable[[bytearray], None],
) -> None:
    data = bytearray(files.packed({"a.txt": PARAGRAPHS[0].encode(), "b.txt": PARAGRAPHS[1].encode()}))
    harm(data)
    (draft,) = read("folder.zip", bytes(data))
    assert draft.source.path == "folder.zip/b.txt"
    (left_out,) = draft.left_out
    assert "“a.txt” was left out: it is damaged." in str(left_out)


def test_a_packed_folder_in_which_nothing_can_be_read_says_why_of_the_first_file() -> None:
    with pytest.raises(TextRefused, match="nothing in it can be read") as refusal:
        read("folder.zip", files.packed({"a.docx": b"no zip at all", "b.txt": b" "}))
    assert "“a.docx” was left out" in str(refusal.value)


def test_a_packed_file_that_would_fill_the_disk_is_refused() -> None:
    with pytest.raises(TextRefused, match="would unpack to"):
        read("bomb.zip", files.packed({"a.txt": b"0" * 30_000_000}))


@pytest.mark.parametrize("ending", sorted({ending for reader in READERS for ending in reader.endings}))
def test_bytes_that_are_not_what_their_name_says_are_refused_with_a_sentence_or_read_as_text(ending: str) -> None:
    from annotator.intake import Workers

    for data in (b"", b"\x00\x01\x02" * 400, b"%PDF-1.7\nbroken", b"PK\x03\x04broken", b"{\\rtf1 "):
        with Workers(1) as workers:
            try:
                drafts = workers.read(reader_for(f"x{ending}"), f"x{ending}", data, path="", choices=Choices())  # type: ignore[arg-type]
            except TextRefused as refusal:
                drafts = ()
                said = refusal.sentence
            assert drafts or "Nothing was added from it" in said
