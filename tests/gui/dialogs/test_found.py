"""What the import dialog finds, before anything is shown: states, re-reading in another encoding, the clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import TextRefused
from annotator.gui.dialogs import found
from annotator.gui.dialogs.found import decoded_as, draft_from_clipboard, in_file, of_draft, states, with_field
from annotator.intake.reading import read_files
from annotator.text import text_sha256

RUSSIAN = "Миротворцы останутся\n\nДо 300 военных останутся в Перевозе до марта, сообщило министерство."


@pytest.fixture
def russian_file(tmp_path: Path) -> Path:
    path = tmp_path / "perevoz.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    return path


def found_in(path: Path) -> list[found.Found]:
    """What the import dialog finds in a file."""
    return [each for outcome in read_files([(path, "")]) for each in in_file(outcome)]


def test_a_file_that_cannot_be_read_is_found_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "scan.txt").write_bytes(b"text \0\1 and \0 more")
    (scan,) = found_in(tmp_path / "scan.txt")

    assert scan.draft is None
    assert scan.title == "scan.txt"
    assert "NUL" in scan.problem


def test_a_text_of_the_project_and_a_text_found_twice_are_not_new(tmp_path: Path) -> None:
    drafts = [draft_from_clipboard(text) for text in ("One text.", "Another text.", "One text.", "A third text.")]
    founds = [of_draft(draft) for draft in drafts]

    assert states(founds, {text_sha256("Another text."): "id"}) == ["new", "already there", "twice", "new"]


def test_another_encoding_shows_another_text_and_keeps_what_was_typed(russian_file: Path) -> None:
    (wrong,) = [decoded_as(each, "iso8859-1") for each in found_in(russian_file)]
    assert wrong.draft is not None
    assert "Миротворцы" not in wrong.draft.text
    wrong = with_field(wrong, "publisher", "Вестник")

    right = decoded_as(wrong, "cp1251")

    assert right.draft is not None
    assert right.draft.text == RUSSIAN
    assert right.title == "Миротворцы останутся"
    assert right.draft.metadata.publisher == "Вестник"
    assert right.draft.source.encoding == "cp1251"
    assert right.draft.encoding_how == "chosen"
    assert right.text_sha256 == text_sha256(RUSSIAN)


def test_an_encoding_that_does_not_fit_is_a_problem_until_another_is_chosen(russian_file: Path) -> None:
    (guessed,) = found_in(russian_file)

    refused = decoded_as(guessed, "utf-8")
    assert "Nothing was added" in refused.problem
    assert states([refused], {}) == ["problem"]

    assert decoded_as(refused, "cp1251").problem == ""


def test_a_refused_file_can_be_read_once_its_encoding_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_bytes(b"\xff\xfe\x41")  # the mark of UTF-16, and then an odd number of bytes
    (refused,) = found_in(path)
    assert refused.draft is None

    read = decoded_as(refused, "cp1252")

    assert read.draft is not None
    assert read.draft.text == "ÿþA"


def test_what_was_typed_no_longer_comes_from_a_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Navy doubles patrols\nBy Ann Lee\n\nThe navy said on Friday that patrols were doubled.\n")
    (read,) = found_in(path)
    assert read.draft is not None
    assert read.draft.proposed_from["title"] == "line 1"

    edited = with_field(read, "title", "Patrols doubled")

    assert edited.draft is not None
    assert edited.title == "Patrols doubled"
    assert "title" not in edited.draft.proposed_from
    assert edited.draft.proposed_from["byline"] == "line 2"


def test_the_clipboards_text_keeps_every_character() -> None:
    draft = draft_from_clipboard("A title\r\n\r\nText with \u00a0 and 🚀 and e\u0301.")

    assert draft.text == "A title\n\nText with \u00a0 and 🚀 and e\u0301."
    assert (draft.source.name, draft.source.encoding) == (found.CLIPBOARD_NAME, "utf-8")


def test_a_clipboards_text_without_a_title_is_called_by_its_first_words() -> None:
    draft = draft_from_clipboard(
        "\nno more than 300 soldiers have crossed the river so far, an officer said on Monday. More.\n"
    )
    assert draft.metadata.title == "no more than 300 soldiers have crossed the river so far, an…"
    assert draft.proposed_from["title"] == "its first words"


@pytest.mark.parametrize("text", ["", "  \n ", "half \ud83d character", "NUL \0"])
def test_what_is_no_text_is_refused_from_the_clipboard(text: str) -> None:
    with pytest.raises(TextRefused):
        draft_from_clipboard(text)


WORDS = " ".join(f"The {number}th of the ferries has left the harbour again." for number in range(60))


def test_texts_of_one_list_that_are_nearly_the_same_are_found_and_others_are_not() -> None:
    listed = found.Listed()
    texts = (
        WORDS,
        f"Updated. {WORDS} Nobody was hurt.",
        "A bridge over the river was closed on Monday, says the town.",
    )
    first, second, third = (listed.compared(of_draft(draft_from_clipboard(text))) for text in texts)
    assert first.twin is None
    assert second.twin is not None
    assert (second.twin.name, second.twin.share > 0.9) == ("clipboard.txt", True)
    assert third.twin is None
    assert listed.compared(first).twin is None  # the very same text is told otherwise


def test_a_file_that_is_read_again_is_not_compared_with_what_it_was(tmp_path: Path) -> None:
    listed = found.Listed()
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text(WORDS)
    after.write_text(f"Updated. {WORDS}")
    (first,), (second,) = found_in(before), found_in(after)
    listed.compared(first)
    listed.forget(before)
    assert listed.compared(second).twin is None
