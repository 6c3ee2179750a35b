"""The proof that no network is needed or tried: the whole main job where there is none."""

from __future__ import annotations

import json

from tests.e2e.conftest import Program

TEXT = "“About 600 men have left,” said Adela Voss of the Kestrel Alliance.\n"


def test_the_whole_main_job_runs_without_any_network(offline: Program) -> None:
    folder = offline.folder
    (folder / "articles").mkdir()
    (folder / "articles" / "voss.txt").write_text(TEXT, encoding="utf-8")
    assert offline("new", "a.annot").code == 0
    added = offline("add", "a.annot", "articles", "--as", "Ann")
    assert added.code == 0
    article = added.out.split("\t")[0]

    def tag(label: str, words: str) -> str:
        start = TEXT.index(words)
        span = f"{start}:{start + len(words)}"
        return offline("annotate", "a.annot", "--article", article, "--label", label, "--span", span).out.strip()

    claim, speaker = tag("claim", "“About 600 men have left,”"), tag("speaker", "Adela Voss")
    assert offline("relate", "a.annot", "said_by", claim, speaker, "--cue", "said").code == 0
    assert offline("export", "a.annot", "-o", "a.json").code == 0
    assert offline("new", "b.annot").code == 0
    assert offline("import", "b.annot", "a.json").code == 0
    assert offline("export", "b.annot", "-o", "b.json").code == 0
    assert (folder / "a.json").read_bytes() == (folder / "b.json").read_bytes()
    exported = json.loads((folder / "a.json").read_text(encoding="utf-8"))
    assert [each["quote"] for each in exported["articles"][0]["annotations"]] == [
        "“About 600 men have left,”",
        "Adela Voss",
    ]
    assert [(each["head"], each["tail"]) for each in exported["articles"][0]["relations"]] == [(claim, speaker)]
    assert offline("check", "b.annot").code == 0


def test_the_sample_project_is_made_without_any_network(offline: Program) -> None:
    assert offline("demo").code == 0


def test_the_window_does_the_main_job_without_any_network_and_without_tls(offline: Program) -> None:
    (offline.folder / "_ssl.py").write_text("raise ImportError('the program needs no TLS')\n")
    tried = offline("--selftest", "tried")
    assert tried.code == 0, tried.out
