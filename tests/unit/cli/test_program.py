"""Which sub-command the words mean, what every wrong word is answered with, and the exit codes."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from annotator.cli import projects as project_commands
from annotator.cli.program import COMMANDS
from annotator.cli.program import annotator as program
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import make


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_one_good_line_and_an_example(annotator: Annotator, name: str) -> None:
    command = program.get_command(click.Context(program), name)
    assert command
    assert command.help
    first = command.help.splitlines()[0]
    assert first[0].isupper()
    assert len(first) <= 65
    shown = annotator(name, "--help")
    assert (shown.code, shown.err) == (0, "")
    assert first in shown.out
    assert f"\n  annotator {name}" in shown.out


def test_the_list_of_commands_shows_their_lines_whole(annotator: Annotator) -> None:
    shown = annotator("--help").out
    assert "..." not in shown.split("Commands:")[1].split("“annotator”")[0]
    assert all(f"\n  {name} " in shown for name in COMMANDS if name != "window")


def test_the_version_is_said_in_one_line(annotator: Annotator) -> None:
    assert annotator("--version").out == "annotator 0.1.0\n"


# The window


def test_without_a_word_the_window_opens(annotator: Annotator) -> None:
    assert annotator().window == [None, [], None]


def test_a_project_opens_in_the_window(annotator: Annotator, path: Path) -> None:
    assert annotator(path).window == [path, [], None]


def test_files_open_in_the_window_to_be_added(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    texts = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for text in texts:
        text.write_text("Some words.")
    assert annotator(*texts).window == [None, texts, None]
    assert annotator(texts[0], path).window == [path, texts[:1], None]


def test_a_picture_of_the_window_can_be_asked_for(annotator: Annotator, path: Path) -> None:
    picture = Path("window.png")
    assert annotator(path, "--screenshot", picture).window == [path, [], picture]
    assert annotator("--screenshot", picture).window == [None, [], picture]


def test_a_file_named_as_a_command_is_the_command(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").write_text("Some words.")
    assert annotator("list").code == 2
    assert annotator("window", "list").window == [None, [Path("list")], None]


# What is wrong


def test_a_project_that_is_not_there_opens_no_window(annotator: Annotator) -> None:
    outcome = annotator("missing.annot")
    assert (outcome.code, outcome.out, outcome.window) == (1, "", [])
    assert "“missing.annot” does not exist." in outcome.err


def test_a_folder_opens_no_window(annotator: Annotator, tmp_path: Path) -> None:
    outcome = annotator(tmp_path)
    assert (outcome.code, outcome.window) == (1, [])
    assert "is a folder, not a project" in outcome.err


def test_two_projects_open_no_window(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    assert annotator(path, make(tmp_path / "second.annot")).code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lisst"], "No such command 'lisst'"),
        (["missing.txt"], "No such command 'missing.txt'"),
        (["--loud"], "No such option"),
        (["list", "--loud", "x.annot"], "No such option"),
        (["list"], "Missing argument 'PROJECT'"),
        (["new"], "Missing argument 'PROJECT'"),
        (["add", "x.annot"], "Missing argument 'PATH...'"),
        (["annotate", "x.annot", "--label", "claim", "--span", "0:4"], "Missing option '--article'"),
        (["annotate", "x.annot", "--article", "a", "--label", "claim"], "Missing option '--span'"),
        (["annotate", "x.annot", "--article"], "requires an argument"),
        (["relate", "x.annot", "said_by", "head"], "Missing argument 'TAIL_ID'"),
        (["set", "x.annot", "id"], "Missing argument 'NAME=VALUE...'"),
        (["export", "x.annot", "-o"], "requires an argument"),
        (["undo", "x.annot", "more"], "unexpected extra argument"),
    ],
)
def test_unknown_words_and_missing_arguments_give_2(annotator: Annotator, words: list[str], said: str) -> None:
    outcome = annotator(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


@pytest.mark.parametrize(
    "words",
    [
        ["add", "{}", "text.txt"],
        ["list", "{}"],
        ["annotate", "{}", "--article", "a", "--label", "claim", "--span", "0:4"],
        ["relate", "{}", "said_by", "a", "b"],
        ["set", "{}", "a", "b=c"],
        ["delete", "{}", "a"],
        ["remove", "{}", "a"],
        ["remove", "{}", "a", "--erase"],
        ["export", "{}"],
        ["import", "{}", "set.json"],
        ["undo", "{}"],
        ["redo", "{}"],
        ["history", "{}"],
        ["check", "{}"],
        ["copy", "{}", "copy.annot"],
    ],
)
@pytest.mark.parametrize("wrong", ["missing.annot", "folder", "notes.annot"])
def test_a_project_that_is_none_gives_1_a_sentence_and_nothing_else(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], wrong: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.annot").write_text("Not a project. " * 50)
    outcome = annotator(*[word.format(wrong) for word in words])
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("“")
    assert outcome.err.endswith(".\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "notes.annot"]


# Faults of the program


def test_a_fault_is_a_sentence_and_no_traceback(
    annotator: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANNOTATOR_DEBUG", raising=False)
    monkeypatch.setattr(project_commands, "problems", lambda project: 1 // 0)
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("This is a fault of the program: ZeroDivisionError")
    assert "Traceback" not in outcome.err


def test_a_fault_can_be_looked_into(annotator: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_DEBUG", "1")
    monkeypatch.setattr(project_commands, "problems", lambda project: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        annotator("check", path)
