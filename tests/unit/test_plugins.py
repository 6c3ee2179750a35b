"""Formats that other distributions bring, and what becomes of the command line when one of them is broken."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from annotator import plugins
from annotator.errors import NotFound, PluginBroken

TEI = """
from annotator.codecs import Codec
TEI = Codec(name="tei", title="TEI", purpose="texts for philologists", loses="Nothing.", suffix=".xml")
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which distributions can be installed; it is looked through as any other."""
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in ("annotator_tei", "annotator_old"):
        sys.modules.pop(name, None)


def install(folder: Path, name: str, code: str, entry: str) -> None:
    (folder / f"{name}.py").write_text(code)
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[annotator.codecs]\n{entry}\n")
    importlib.invalidate_caches()


def test_a_format_of_another_distribution_is_there_beside_ours(installed: Path) -> None:
    install(installed, "annotator_tei", TEI, "tei = annotator_tei:TEI")
    assert plugins.codec_named("tei").purpose == "texts for philologists"
    codecs, warnings = plugins.all_codecs()
    assert [codec.name for codec in codecs][:2] == ["json", "jsonl"]
    assert [codec.name for codec in codecs][-1] == "tei"
    assert warnings == []


def test_one_that_cannot_be_imported_is_one_warning(installed: Path) -> None:
    install(installed, "annotator_old", "import gone_in_this_version", "old = annotator_old:OLD")
    codecs, (warning,) = plugins.all_codecs()
    assert "json" in [codec.name for codec in codecs]
    assert warning.startswith("The format “old” of “annotator_old” cannot be used: ModuleNotFoundError")
    with pytest.raises(PluginBroken, match="gone_in_this_version"):
        plugins.codec_named("old")


def test_one_that_is_no_codec_is_one_warning(installed: Path) -> None:
    install(installed, "annotator_old", "OLD = 'a codec'", "old = annotator_old:OLD")
    assert plugins.all_codecs()[1] == ["The format “old” of “annotator_old” is no Codec, so it is left out."]


def test_ours_cannot_be_replaced(installed: Path) -> None:
    install(installed, "annotator_tei", TEI, "json = annotator_tei:TEI")
    assert plugins.codec_named("json").title == "Annotator JSON"


def test_an_unknown_format_is_answered_with_the_known_ones() -> None:
    with pytest.raises(NotFound, match=r"no format “tei”.*json, jsonl"):
        plugins.codec_named("tei")


@pytest.mark.parametrize("name", plugins.OWN_CODECS)
def test_every_codec_of_ours_says_what_it_is(name: str) -> None:
    codec = EntryPoint(name, plugins.OWN_CODECS[name], plugins.CODECS).load()
    assert codec.name == name
    assert codec.read or codec.write
    assert codec.folder != bool(codec.suffix)
    assert len(codec.purpose) <= 60  # one line of the help on 80 columns
    assert not codec.purpose.endswith(".")
    assert codec.loses.endswith(".")


@pytest.mark.parametrize("name", plugins.OWN_CODECS)
def test_every_codec_has_a_section_in_the_page_on_formats(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    codec = plugins.codec_named(name)
    assert "**Lost**" in section
    for option in codec.options:
        assert f"`{option.name}`" in section
