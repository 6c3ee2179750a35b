"""`packaging/build.py`: what goes into the installers, what must not, and what they say of themselves."""

from __future__ import annotations

import configparser
import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builder import (
    buildenv,
    checks,
    checksums,
    deb,
    desktop,
    elf,
    locks,
    manpage,
    product,
    prune,
    sbom,
    systems,
    wheelhouse,
)
from devtools.system import SetUpError
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from annotator.cli.program import COMMANDS

MIME_TYPE = "application/x-annotator-project"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\imageformats\\qsvg.dll",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/translations/qtbase_ru.qm",
        "libsqlite3.so.0",
        "annotator/resources/scheme.json",
        "trafilatura-2.3.1.dist-info/METADATA",
    ],
)
def test_what_the_program_needs_is_shipped(place: str) -> None:
    assert prune.keeps(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libstdc++.so.6",
        "libssl.so.3",
        "libexpat.so.1",
        "certifi/cacert.pem",
        "gcld3/tests/gcld3_test.py",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "docx/templates/default-docx-template/word/styles.xml",
        "annotator/resources/translations/annotator_ru.ts",
    ],
)
def test_what_is_gpl_or_the_systems_or_useless_is_not_shipped(place: str) -> None:
    assert not prune.keeps(place)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("a/b.cpython-311-x86_64-linux-gnu.so", "a.b"),
        ("_ssl.cp311-win_amd64.pyd", "_ssl"),
        ("requests/__init__.pyc", "requests"),
    ],
)
def test_a_file_is_known_for_the_module_that_it_is(place: str, name: str) -> None:
    assert checks.module_name(place) == name


def test_ways_to_the_network_are_found_among_modules() -> None:
    names = {"_ssl", "ssl", "requests.api", "http.server", "PySide6.QtWebSockets", "annotator", "socket", "urllib3"}
    assert checks.forbidden_modules(names) == names - {"annotator", "socket", "urllib3"}


def test_ways_to_the_network_are_found_among_files(tmp_path: Path) -> None:
    for place in ("_internal/libssl.so.3", "_internal/plugins/tls/libqopenssl.so", "_internal/libsqlite3.so.0"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).touch()
    found = {place for place in checks.forbidden_files(tmp_path) if not (tmp_path / place).is_dir()}
    assert found == {"_internal/libssl.so.3", "_internal/plugins/tls/libqopenssl.so"}


def test_what_a_program_needs_of_the_system_is_read_from_it(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(Path(sys.executable).resolve().read_bytes())
    assert "libc.so.6" in elf.needed(tmp_path)
    version, path = elf.highest(tmp_path, "GLIBC")
    assert version >= (2, 2)
    assert path.name == "program"
    with pytest.raises(SetUpError, match=r"program needs glibc .* and 2\.1 is promised"):
        elf.check_floor(tmp_path, (2, 1))


def test_the_checksums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    sums = checksums.write(tmp_path)
    assert checksums.write(tmp_path) == sums
    assert sums.read_text() == f"{hashlib.sha256(b'a').hexdigest()}  a.deb\n"


def test_every_library_left_to_the_system_names_one_package() -> None:
    assert all(re.fullmatch(r"[a-z0-9.+-]+", package) for package in deb.PACKAGES.values())
    assert all(not prune.keeps(library) for library in deb.PACKAGES)


@pytest.mark.parametrize("lock", sorted(buildenv.LOCKS.glob("*-*.txt")), ids=lambda lock: lock.stem)
def test_the_locks_hold_what_the_project_asks_for(lock: Path) -> None:
    locked = {canonicalize_name(name): version for name, version in buildenv.locked(lock).items()}
    project = tomllib.loads((product.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for asked in map(Requirement, project["dependencies"] + project["optional-dependencies"]["msg"]):
        if asked.marker is None or asked.marker.evaluate({"python_version": "3.11"}):
            assert asked.specifier.contains(locked[canonicalize_name(asked.name)]), f"{asked}: make the locks anew"


def test_the_menu_entry_and_the_metainfo_name_the_file_type() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.read(desktop.FILES / "annotator.desktop", encoding="utf-8")
    metainfo = ET.parse(desktop.FILES / desktop.METAINFO).getroot()
    kind = ET.parse(desktop.FILES / "annotator.xml").getroot()[0]
    assert kind.get("type") == MIME_TYPE
    assert entry["Desktop Entry"]["MimeType"] == f"{MIME_TYPE};"
    assert metainfo.findtext("provides/mediatype") == MIME_TYPE
    assert metainfo.findtext("id") == product.ID
    assert metainfo.findtext("launchable") == "annotator.desktop"


def test_the_manual_page_tells_every_command() -> None:
    page = manpage.page(datetime(2026, 1, 2, tzinfo=UTC))
    hidden = {"window"}
    assert set(re.findall(r"^\\fBannotator (\w+)\\fR", page, re.MULTILINE)) == COMMANDS.keys() - hidden


def test_a_bill_lists_what_is_shipped_and_nothing_that_builds() -> None:
    found = {
        "components": [{"name": "tomli_w", "bom-ref": "t"}, {"name": "pyinstaller", "bom-ref": "p"}],
        "dependencies": [{"ref": "root-component", "dependsOn": ["t", "p"]}, {"ref": "p"}],
    }
    bill = sbom.completed(found, ["tomli-w"], sbom.inside({"SQLite": "3.40.1"}))
    parts = {part["name"]: part for part in bill["components"]}
    assert "pyinstaller" not in parts
    assert {"tomli_w", "Qt", "ICU", "Python"} <= parts.keys()
    assert parts["SQLite"]["version"] == "3.40.1"
    assert bill["dependencies"] == [{"ref": "root-component", "dependsOn": ["t"]}]


def test_new_systems_come_from_the_mirror_that_has_whole_releases() -> None:
    sources = ["http://a.example/debian-security/", "http://b.example/node", "http://a.example/debian/"]
    assert systems.first_mirror(sources) == "http://a.example/debian/"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What a user's installation is unpacked to, with a small program in place of the real one."""
    folder = tmp_path / "unpacked"
    program = folder / "annotator" / "annotator"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    for file, place in (("annotator.desktop", "applications"), ("annotator.xml", "mime/packages")):
        desktop.place(desktop.FILES / file, folder / "share" / place)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copyfile(desktop.FILES / script, folder / script)
        (folder / script).chmod(0o755)
    return folder


def scripted(home: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a script as a user with that home."""
    variables = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


def test_a_user_installs_starts_installs_anew_and_removes(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "my home"
    home.mkdir()
    for _ in range(2):
        assert scripted(home, unpacked / "install.sh").returncode == 0
        assert scripted(home, home / ".local" / "bin" / "annotator").stdout == "started\n"
    entry = (home / ".local" / "share" / "applications" / "annotator.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/annotator/annotator" %F' in entry
    assert scripted(home, home / ".local" / "lib" / "annotator" / "uninstall.sh").returncode == 0
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_a_user_keeps_what_others_installed(unpacked: Path, tmp_path: Path) -> None:
    other = tmp_path / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    assert scripted(tmp_path, unpacked / "install.sh").returncode == 0
    assert scripted(tmp_path, tmp_path / ".local" / "lib" / "annotator" / "uninstall.sh").returncode == 0
    assert other.exists()


def test_a_folder_of_somebody_elses_is_not_overwritten(unpacked: Path, tmp_path: Path) -> None:
    mine = tmp_path / ".local" / "lib" / "annotator" / "mine"
    mine.parent.mkdir(parents=True)
    mine.touch()
    refused = scripted(tmp_path, unpacked / "install.sh")
    assert refused.returncode == 1
    assert "Nothing was changed" in refused.stderr
    assert [path for path in (tmp_path / ".local").rglob("*") if path.is_file()] == [mine]


def test_every_platform_has_a_lock_and_wheels() -> None:
    stems = {path.stem for path in buildenv.LOCKS.glob("*-*.txt")}
    assert stems == locks.PLATFORMS.keys() == wheelhouse.PLATFORMS.keys()


def test_a_target_that_there_is_not_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run([sys.executable, product.PACKAGING / "build.py", "dep"], check=False)
    assert done.returncode == 2
    assert "invalid choice: 'dep'" in capfd.readouterr().err
