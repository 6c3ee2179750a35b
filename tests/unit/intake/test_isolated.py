"""Files that would take for ever, fill the memory or end the program cost one sentence each."""

from __future__ import annotations

import ctypes
import socket
import time
from pathlib import Path

import pytest

from annotator.errors import TextRefused
from annotator.intake import Choices, Draft, Workers
from annotator.intake.reading import read_files
from annotator.intake.text import TextReader


class HostileReader(TextReader):
    """Does to itself what the file's text says."""

    isolated = True
    endings = (".bad",)

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        match data:
            case b"hang":
                time.sleep(600)
            case b"fill":
                bytearray(10**13)
            case b"crash":
                ctypes.string_at(0)
            case b"load":
                socket.getaddrinfo("localhost", 80)
            case b"break":
                raise RuntimeError("a fault of a library")
        return super().read(name, data, path=path, choices=choices)


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("hang", "longer than 3 seconds"),
        ("fill", "more memory"),
        ("crash", "a sudden end"),
        ("break", "damaged"),
        ("load", "damaged"),
    ],
)
def test_a_hostile_file_costs_one_sentence_and_the_next_is_read(what: str, reason: str) -> None:
    with Workers(1, seconds=3) as workers:
        with pytest.raises(TextRefused, match=reason):
            workers.read(HostileReader(), "x.bad", what.encode(), path="", choices=Choices())
        (draft,) = workers.read(HostileReader(), "y.bad", b"Good words", path="", choices=Choices())
    assert (draft.text, draft.original) == ("Good words", b"Good words")


def test_where_no_process_can_be_started_each_file_costs_a_sentence_and_none_waits_for_ever(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Workers(1) as workers:
        with monkeypatch.context() as without:
            without.setattr("annotator.frozen.own_command", lambda: [str(tmp_path / "nowhere")])
            for name in ("x.bad", "y.bad"):
                with pytest.raises(TextRefused, match="the system did not let a process read it"):
                    workers.read(HostileReader(), name, b"Good words", path="", choices=Choices())
        (draft,) = workers.read(HostileReader(), "z.bad", b"Good words", path="", choices=Choices())
    assert draft.text == "Good words"


def test_a_reader_s_own_refusal_comes_through_as_it_is() -> None:
    with Workers(1) as workers, pytest.raises(TextRefused, match=r"“x\.bad” holds no text") as caught:
        workers.read(HostileReader(), "x.bad", b"  ", path="", choices=Choices())
    assert caught.value.fields["reason"] == "empty"


def test_files_come_in_their_order_and_one_bad_file_stops_none(tmp_path: Path) -> None:
    words = ["one", "crash", "two", "three"]
    for number, each in enumerate(words):
        (tmp_path / f"{number}.bad").write_text(each)
    files = [(path, path.name) for path in sorted(tmp_path.iterdir())]
    outcomes = list(read_files(files, readers=[HostileReader()]))
    assert [outcome.drafts[0].text if outcome.drafts else "-" for outcome in outcomes] == ["one", "-", "two", "three"]


def test_reading_that_is_given_up_ends_at_once(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.bad").write_text("hang" if number else "one")
    outcomes = read_files([(path, "") for path in sorted(tmp_path.iterdir())], readers=[HostileReader()])
    assert next(outcomes).drafts[0].text == "one"
    started = time.monotonic()
    outcomes.close()
    assert time.monotonic() - started < 300
