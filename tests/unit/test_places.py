"""Where settings and the like are kept: the platform's places, or a folder `portable` beside the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator import places, settings
from annotator.settings import Settings


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program on a stick."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    return put(tmp_path / "stick" / "annotator", monkeypatch)


def put(program: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch()
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_settings_are_in_the_persons_home_where_nothing_says_otherwise(program: Path, home: Path) -> None:
    assert places.one_folder() is None
    assert home in places.settings_folder().parents
    assert home in places.data_folder().parents


def test_a_folder_beside_the_program_keeps_the_settings_and_the_home_stays_empty(program: Path, home: Path) -> None:
    portable = program.parent / "portable"
    portable.mkdir()
    settings.save(Settings(annotator="Ann"))
    assert settings.load().annotator == "Ann"
    assert (portable / "settings.toml").is_file()
    assert places.data_folder() == portable
    assert list(home.iterdir()) == []


def test_a_file_of_that_name_is_no_such_folder(program: Path) -> None:
    (program.parent / "portable").touch()
    assert places.one_folder() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Links need rights there")
def test_a_link_to_the_program_means_the_folder_that_it_leads_to(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program.parent / "portable").mkdir()
    link = tmp_path / "link"
    link.symlink_to(program)
    monkeypatch.setattr(sys, "executable", str(link))
    assert places.one_folder() == program.parent / "portable"


def test_on_a_mac_the_folder_is_beside_the_bundle(
    tmp_path: Path, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "Stick" / "Annotator.app" / "Contents" / "MacOS" / "annotator", monkeypatch)
    (tmp_path / "Stick" / "portable").mkdir()
    assert places.one_folder() == tmp_path / "Stick" / "portable"


def test_of_a_single_file_the_folder_is_beside_that_file(
    tmp_path: Path, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    single = tmp_path / "carried" / "Annotator.AppImage"
    (single.parent / "portable").mkdir(parents=True)
    single.touch()
    monkeypatch.setenv("APPIMAGE", str(single))
    assert places.one_folder() == single.parent / "portable"


def test_of_a_checkout_it_is_in_its_top_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "annotator"
    package.mkdir()
    monkeypatch.setattr(places, "__file__", str(package / "places.py"))
    (tmp_path / "portable").mkdir()
    assert places.one_folder() is None  # an installed package may have any neighbour
    (tmp_path / "pyproject.toml").touch()
    assert places.one_folder() == tmp_path / "portable"
