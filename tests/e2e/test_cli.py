"""The real program on the command line: words in, files and words out."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Program

TEXT = "“We will send 600 men,” said Zoë Voß. Министерство молчит. 🚢\n"

# Whatever is not in the list is loaded only where it is needed; the start must not grow unnoticed.
LOADED_FOR_THE_VERSION = {
    "annotator",
    "annotator.__main__",
    "annotator.cli",
    "annotator.cli.interrupting",
    "annotator.cli.program",
    "annotator.errors",
    "annotator.frozen",
}
SHOW_MODULES = """
import sys
from annotator.__main__ import main
main(["--version"])
print(*sys.modules)
"""


@pytest.fixture
def annotated(program: Program) -> str:
    """The name of a project with one article and one annotation."""
    (program.folder / "voss.txt").write_text(TEXT, encoding="utf-8")
    assert program("new", "voss.annot").code == 0
    article = program("add", "voss.annot", "voss.txt").out.split("\t")[0]
    tagged = program("annotate", "voss.annot", "--article", article, "--label", "speaker", "--span", "29:37")
    assert (tagged.code, tagged.err) == (0, "")
    return "voss.annot"


def test_the_main_job_from_an_empty_folder_to_json(program: Program, annotated: str) -> None:
    assert program("export", annotated, "-o", "voss.json").code == 0
    exported = json.loads((program.folder / "voss.json").read_text(encoding="utf-8"))
    (article,) = exported["articles"]
    (annotation,) = article["annotations"]
    (span,) = annotation["spans"]
    assert article["text"] == TEXT
    assert annotation["quote"] == TEXT[span["start"] : span["end"]] == "Zoë Voß."
    assert program("new", "again.annot").code == 0
    assert program("import", "again.annot", "voss.json").code == 0
    assert program("export", "again.annot").out == (program.folder / "voss.json").read_text(encoding="utf-8")
    assert sorted(path.name for path in program.folder.iterdir()) == [
        "again.annot", "voss.annot", "voss.json", "voss.txt",
    ]  # fmt: skip


def test_the_version_loads_neither_qt_nor_a_database() -> None:
    done = subprocess.run([sys.executable, "-c", SHOW_MODULES], capture_output=True, text=True, check=True)
    version, loaded = done.stdout.splitlines()
    assert version == "annotator 0.1.0"
    names = set(loaded.split())
    assert {name for name in names if name.split(".")[0] == "annotator"} == LOADED_FOR_THE_VERSION
    heavy = {"PySide6", "sqlite_utils", "sqlite3", "msgspec", "chardet", "gcld3", "regex", "uuid_utils"}
    assert names & heavy == set()


def test_the_library_loads_nothing_before_it_is_asked() -> None:
    code = "import annotator, sys; print(*[name for name in sys.modules if name.startswith('annotator')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "annotator\n"


def test_output_is_utf_8_whatever_the_locale(program: Program, annotated: str) -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    assert "Министерство" in program("export", annotated, variables=plain).out
    assert program("check", "missing.annot", variables=plain).err.startswith("“missing.annot”")


def test_the_exit_code_reaches_the_shell(program: Program) -> None:
    assert program("check", "missing.annot").code == 1
    assert program("nothing").code == 2
    assert program("--help").code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no broken pipe")
def test_a_reader_that_has_seen_enough_is_no_fault(program: Program, annotated: str) -> None:
    for words in (["schema"], ["export", annotated]):
        with program.start(*words) as running:
            assert running.stdout
            assert running.stderr
            running.stdout.close()
            assert running.stderr.read() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux has /dev/full")
def test_a_full_disk_behind_stdout_is_a_sentence(program: Program, annotated: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            program.command("export", annotated), cwd=program.folder, stdout=full, stderr=subprocess.PIPE, text=True,
            check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("This could not be written: No space left on device.")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")
def test_ctrl_c_while_adding_is_quiet_and_leaves_the_project_as_it_was(program: Program, annotated: str) -> None:
    before = (program.folder / annotated).read_bytes()
    (program.folder / "later.txt").write_text("Later.\n")
    # More is reported than a pipe holds, so until it is read the program stands in the middle of the files.
    many = [f"missing-{number}-{'x' * 200}.txt" for number in range(1000)]
    with program.start("add", annotated, *many, "later.txt") as running:
        assert running.stderr
        assert "was not found" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        rest = running.stderr.read()
        assert running.wait() == 130
    assert "Traceback" not in rest
    assert (program.folder / annotated).read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere there is always a screen")
def test_without_a_screen_the_window_is_a_sentence(program: Program) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    outcome = program(variables=nowhere)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("There is no screen to show the window on.")


def test_what_the_demo_made_is_sound_and_its_export_complete(program: Program) -> None:
    assert program("demo").code == 0
    folder = program.folder / "annotator-demo"
    assert program("check", folder / "sample.annot").code == 0
    exported = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    assert len(exported["articles"]) == 5
    assert all(article["annotations"] and article["relations"] for article in exported["articles"])
