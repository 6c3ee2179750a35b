"""A further start of the program does what it is asked for, and costs no more than a sentence when it fails."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.asking import EndedError, FaultError, Worker, is_interrupted
from annotator.errors import NotFound, OtherStartFailed


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.end()


def refuse(name: str) -> None:
    raise NotFound("There is no “{name}”.", name=name)


def work_until_interrupted(begun: Path) -> str:
    begun.touch()
    while not is_interrupted():
        time.sleep(0.01)
    return "interrupted"


def test_calls_are_answered_by_one_other_process(worker: Worker) -> None:
    assert worker.call(sorted, [2, 1]) == [1, 2]
    other = worker.call(os.getpid)
    assert worker.call(os.getpid) == other != os.getpid()


def test_what_a_library_prints_is_no_answer(worker: Worker) -> None:
    assert worker.call(os.write, 1, b"hello\n") == 6
    assert worker.call(len, "four") == 4


def test_what_a_library_reads_is_no_call(worker: Worker) -> None:
    assert worker.call(os.read, 0, 1, seconds=5) == b""
    assert worker.call(len, "four") == 4


def test_a_call_that_was_broken_off_leaves_no_answer_behind_for_the_next_one(worker: Worker) -> None:
    assert worker.call(len, "four") == 4
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        worker.call(time.sleep, 2)
    assert worker.call(len, "four") == 4


def test_a_refusal_comes_through_with_its_fields_and_a_fault_without_the_words_it_is_about(worker: Worker) -> None:
    with pytest.raises(NotFound, match="There is no “x”") as refused:
        worker.call(refuse, "x")
    assert refused.value.fields == {"name": "x"}
    with pytest.raises(FaultError) as fault:
        worker.call(int, "a secret")
    assert fault.value.kind == "ValueError"
    assert "secret" not in str(fault.value)
    assert worker.call(len, "four") == 4


def test_one_that_takes_too_long_or_crashes_is_ended_and_the_next_call_is_answered(worker: Worker) -> None:
    for function, argument, expired in ((time.sleep, 600, True), (os._exit, 3, False)):
        with pytest.raises(EndedError) as end:
            worker.call(function, argument, seconds=1 if expired else None)
        assert end.value.expired == expired
        assert worker.call(len, "four") == 4


def test_one_that_was_ended_while_nobody_asked_is_started_anew(worker: Worker) -> None:
    other = worker.call(os.getpid)
    os.kill(other, signal.SIGKILL)
    os.waitid(os.P_PID, other, os.WEXITED | os.WNOWAIT)
    assert worker.call(len, "four") == 4


def test_what_is_being_done_can_see_that_nobody_waits_and_the_next_call_is_answered(
    worker: Worker, tmp_path: Path
) -> None:
    said: list[str] = []
    asking = threading.Thread(target=lambda: said.append(worker.call(work_until_interrupted, tmp_path / "begun")))
    asking.start()
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    worker.interrupt()
    asking.join()
    assert said == ["interrupted"]
    assert worker.call(is_interrupted) is False


def test_ending_it_tells_who_waits(worker: Worker, tmp_path: Path) -> None:
    ends: list[Exception] = []

    def ask() -> None:
        try:
            worker.call(work_until_interrupted, tmp_path / "begun")
        except EndedError as end:
            ends.append(end)

    asking = threading.Thread(target=ask)
    asking.start()
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    worker.end()
    asking.join()
    assert len(ends) == 1


def test_where_none_can_be_started_that_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("annotator.frozen.own_command", lambda: [str(tmp_path / "nowhere")])
    with pytest.raises(OtherStartFailed, match="cannot start a further process"):
        Worker().call(len, "four")
