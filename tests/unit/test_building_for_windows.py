"""What is put together for Windows: which files, in which words for the installers, and under which names."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from builder import icon_files, product, prune
from builder.windows import compiled, msi_files, proof, runtime, setup, tree, wheels
from devtools.system import SetUpError

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Widgets.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/support/deprecated.py",
        "PySide6/plugins/platforms/qwindows.dll",
        "shiboken6/Shiboken.pyd",
        "lxml/etree.cp311-win_amd64.pyd",
        "annotator/resources/scheme.json",
        "annotator_desktop-0.1.0.dist-info/entry_points.txt",
    ],
)
def test_what_the_program_needs_on_windows_is_shipped(place: str) -> None:
    assert tree.keeps(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/designer.exe",
        "PySide6/Qt6Quick.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/msvcp140.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "shiboken6/include/shiboken.h",
        "numpy/linalg/linalg.py",
        "annotator_desktop-0.1.0.dist-info/RECORD",
    ],
)
def test_tools_and_parts_of_qt_that_nothing_uses_are_not_shipped(place: str) -> None:
    assert not tree.keeps(place)


def test_a_module_that_is_not_wanted_goes_with_all_that_is_in_it() -> None:
    assert prune.is_unused_module("xmlrpc/client.py")
    assert prune.is_unused_module("_ssl.pyd")
    assert not prune.is_unused_module("testing.py")
    assert not prune.is_unused_module("http/client.py")


def test_a_way_to_the_network_in_the_archive_of_modules_is_found(tmp_path: Path) -> None:
    (tmp_path / runtime.MODULES).mkdir()
    with zipfile.ZipFile(tmp_path / runtime.MODULES / runtime.ARCHIVE, "w") as archive:
        archive.writestr("json/decoder.pyc", b"")
    tree.check(tmp_path)
    with zipfile.ZipFile(tmp_path / runtime.MODULES / runtime.ARCHIVE, "a") as archive:
        archive.writestr("ssl.pyc", b"")
    with pytest.raises(SetUpError, match="must not ship: ssl"):
        tree.check(tmp_path)


def test_the_wheel_of_a_version_is_told_from_an_older_one(tmp_path: Path) -> None:
    for name in ("et_xmlfile-1.1.0-py3-none-any.whl", "et_xmlfile-2.0.0-py3-none-any.whl"):
        (tmp_path / name).touch()
    assert wheels.wheel_of("et-xmlfile", "2.0.0", tmp_path).name.startswith("et_xmlfile-2.0.0")


def test_the_version_is_four_numbers_for_windows() -> None:
    assert re.fullmatch(r"(\d+,){3}\d+", compiled.numbers(","))
    assert compiled.numbers(".").startswith(product.VERSION)


def a_tree(folder: Path) -> Path:
    for place in ("annotator.exe", "site/annotator/a.pyc", "site/annotator/b$.pyc", "lib/x & y.pyd"):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).touch()
    return folder


def test_the_uninstaller_takes_away_all_that_was_installed_and_nothing_else(tmp_path: Path) -> None:
    lines = [line.strip() for line in setup.deletions(a_tree(tmp_path))]
    assert {line for line in lines if line.startswith("Delete")} == {
        r'Delete "$INSTDIR\annotator.exe"',
        r'Delete "$INSTDIR\lib\x & y.pyd"',
        r'Delete "$INSTDIR\site\annotator\a.pyc"',
        r'Delete "$INSTDIR\site\annotator\b$$.pyc"',
    }
    # A folder goes after those in it.
    assert lines.index(r'RMDir "$INSTDIR\site\annotator"') < lines.index(r'RMDir "$INSTDIR\site"')
    assert "RMDir /r" not in "".join(lines)


def test_the_msi_holds_every_file_once_and_keeps_the_ids_of_its_components(tmp_path: Path) -> None:
    written = [tmp_path / "first.wxs", tmp_path / "again.wxs"]
    folder = a_tree(tmp_path / "tree")
    for path in written:
        msi_files.write(path, folder, seen_as="../tree")
    assert written[0].read_bytes() == written[1].read_bytes()
    fragment = ET.parse(written[0])
    sources = [file.get("Source") for file in fragment.iter(f"{WIX}File")]
    assert sorted(map(str, sources)) == sorted(f"../tree/{path.relative_to(folder)}" for path in runtime.files(folder))
    components = [each.get("Id") for each in fragment.iter(f"{WIX}Component")]
    assert components == [each.get("Id") for each in fragment.iter(f"{WIX}ComponentRef")]
    ids = [each.get("Id") for each in fragment.iter() if each.tag != f"{WIX}ComponentRef" and each.get("Id")]
    assert len(ids) == len(set(ids))


def test_both_installers_register_the_same_for_project_files() -> None:
    script = (compiled.SOURCES / "annotator.nsi").read_text(encoding="utf-8")
    package = ET.parse(compiled.SOURCES / "annotator.wxs")
    values = {
        (each.get("Key"), each.get("Name") or ""): each.get("Value") for each in package.iter(f"{WIX}RegistryValue")
    }
    classes = r"Software\Classes"
    assert values[classes + r"\.annot", ""] == "Annotator.Project"
    assert values[classes + r"\Annotator.Project\shell\open\command", ""] == '"[INSTALLDIR]annotator.exe" "%1"'
    assert '!define TYPE "Annotator.Project"' in script
    assert """\\shell\\open\\command" "" '"$INSTDIR\\annotator.exe" "%1"'""" in script
    # Both are given the type by the builder.
    assert values[classes + r"\.annot", "Content Type"] == "$(var.MIME_TYPE)"
    assert '"Content Type" "${MIME_TYPE}"' in script


def test_what_an_uninstaller_forgets_is_noticed_and_what_windows_or_a_person_keeps_is_not() -> None:
    assert proof.is_left("users/a/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Annotator.lnk")
    assert proof.is_left("users/a/AppData/Local/Programs")
    assert not proof.is_left("users/a/AppData/Roaming/Microsoft/Windows/Recent")
    assert not proof.is_left("windows/Installer")
    assert not proof.is_left("proof/window/annotator.txt")
    assert not proof.is_left("users/a/AppData/Local/Temp/annotator")
    kept = '[Software\\\\annotator\\\\annotator\\\\window] 1\n"size"="900"\n'
    assert proof.traces(kept) == []
    assert len(proof.traces(kept + '@="Annotator.Project"\n')) == 1


def test_the_icons_hold_a_picture_of_each_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icon_files, "drawn", lambda sizes: [b"\x89PNG%d" % side for side in sizes])
    icon_files.write_ico(tmp_path / "a.ico")
    ico = (tmp_path / "a.ico").read_bytes()
    kind, count = struct.unpack_from("<2xHH", ico)
    assert (kind, count) == (1, len(icon_files.WINDOWS_SIZES))
    for number, side in enumerate(icon_files.WINDOWS_SIZES):
        size, at = struct.unpack_from("<8x2I", ico, 6 + 16 * number)
        assert ico[at : at + size] == b"\x89PNG%d" % side
    icon_files.write_icns(tmp_path / "a.icns")
    icns = (tmp_path / "a.icns").read_bytes()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    assert icns.count(b"\x89PNG") == len(icon_files.MAC_PICTURES)
