"""Files and folders become drafts: what is taken, what is left out, what is refused and how it is said."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from annotator import intake
from annotator.errors import FileProblem, TextRefused
from annotator.intake import Choices, find_files, read, read_file


def written(path: Path, content: bytes = b"Some text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_a_draft_holds_the_text_whole_and_the_bytes_as_received() -> None:
    data = b"\xef\xbb\xbf  Two brigades leave \r\n\r\nThey left\xc2\xa0today. \r\n\n"
    (draft,) = read("news.txt", data, path="2023/news.txt")
    assert draft.text == "  Two brigades leave \n\nThey left\u00a0today. \n\n"
    assert draft.original == data
    assert draft.source.sha256 == hashlib.sha256(data).hexdigest()
    assert (draft.source.name, draft.source.path) == ("news.txt", "2023/news.txt")
    assert (draft.source.media_type, draft.source.encoding, draft.source.extractor) == ("text/plain", "utf-8", "text 1")
    assert draft.encoding_how == "BOM"


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", "\ufeff\u00a0\n".encode()])
def test_an_empty_or_blank_file_is_refused(data: bytes) -> None:
    with pytest.raises(TextRefused, match=r"“empty.txt” holds no text\. Nothing was added"):
        read("empty.txt", data)


def test_too_large_a_file_is_refused_unread_and_the_limit_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("it was read"))
    with pytest.raises(TextRefused, match=r"“big.txt” has 100.0 MB.*50 MB at most.*Nothing was added"):
        read_file(path)


def test_a_folder_gives_its_texts_sorted_without_hidden_and_foreign_files(tmp_path: Path) -> None:
    names = ("b.txt", "a/z.TXT", "a/c.md", ".git/x.txt", "a/.hidden.txt", "picture.png", "deep/er/d.txt")
    for name in names:
        written(tmp_path / name)
    found = find_files([tmp_path])
    assert [relative for _, relative in found] == ["b.txt", "a/c.md", "a/z.TXT", "deep/er/d.txt"]
    assert all(path == tmp_path / relative for path, relative in found)


def test_a_named_file_is_taken_whatever_it_is_called_and_only_once(tmp_path: Path) -> None:
    odd = written(tmp_path / ".article")
    plain = written(tmp_path / "a.txt")
    assert find_files([odd, plain, tmp_path]) == [(odd, ""), (plain, "")]
    assert read_file(odd)[0].text == "Some text"


def test_a_link_that_goes_round_does_not_trap_the_search(tmp_path: Path) -> None:
    written(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [relative for _, relative in find_files([tmp_path])] == ["a.txt"]


def test_a_missing_file_is_reported_when_it_is_read(tmp_path: Path) -> None:
    ((path, relative),) = find_files([tmp_path / "gone.txt"])
    with pytest.raises(FileProblem, match=r"gone.txt” was not found\. Nothing was added"):
        read_file(path, relative)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert find_files([tmp_path]) == []
    with pytest.raises(FileProblem, match="is not a file"):
        read_file(pipe)


def test_a_folder_that_may_not_be_listed_is_reported_when_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    written(closed / "a.txt")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(closed))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    ((path, relative),) = find_files([tmp_path])
    assert (path, relative) == (closed, "closed")
    with pytest.raises(FileProblem, match="closed” is not a file"):
        read_file(path)


def test_the_chosen_encoding_is_used_and_remembered(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "Две бригады ушли.".encode("koi8-r"))
    (draft,) = read_file(path, choices=Choices(encoding="koi8-r"))
    assert (draft.text, draft.source.encoding, draft.encoding_how) == ("Две бригады ушли.", "koi8-r", "chosen")


def test_a_further_reader_takes_the_endings_it_names(tmp_path: Path) -> None:
    class Shouting(intake.text.TextReader):
        name = "shouting 1"
        endings = (".shout",)

        def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[intake.Draft, ...]:
            return super().read(name, data.upper(), path=path, choices=choices)

    readers = (*intake.READERS, Shouting())
    path = written(tmp_path / "a.shout")
    assert find_files([tmp_path]) == []
    assert find_files([tmp_path], readers=readers) == [(path, "a.shout")]
    assert read_file(path, readers=readers)[0].text == "SOME TEXT"
