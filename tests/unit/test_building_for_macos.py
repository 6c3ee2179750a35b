"""What the application for macOS says of itself, which no Mac has read yet: the same as on other systems."""

from __future__ import annotations

import json
import plistlib
import re
import xml.etree.ElementTree as ET
from typing import Any

from builder import buildenv, desktop, icon_files, macos, product

from annotator import __version__
from annotator.gui.language import LANGUAGES

INFO: dict[str, Any] = macos.info()


def project_type() -> dict[str, Any]:
    (declared,) = INFO["UTExportedTypeDeclarations"]
    assert isinstance(declared, dict)
    return declared


def test_the_version_and_the_identifier_are_the_products() -> None:
    assert INFO["CFBundleShortVersionString"] == INFO["CFBundleVersion"] == product.VERSION == __version__
    assert INFO["CFBundleIdentifier"] == product.ID
    assert re.fullmatch(r"[A-Za-z0-9.-]+", product.ID)


def test_project_files_are_of_the_type_that_linux_knows_them_by() -> None:
    mime = ET.parse(desktop.FILES / "annotator.xml").find(".//{*}mime-type")
    assert mime is not None
    glob = mime.find("{*}glob")
    assert glob is not None
    tags = project_type()["UTTypeTagSpecification"]
    assert tags["public.mime-type"] == [mime.get("type")] == [product.MIME_TYPE]
    assert [f"*.{ending}" for ending in tags["public.filename-extension"]] == [glob.get("pattern")]
    assert project_type()["UTTypeDescription"] == mime.findtext("{*}comment")


def test_the_program_opens_the_type_that_it_declares() -> None:
    (opened,) = INFO["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [project_type()["UTTypeIdentifier"]]
    assert project_type()["UTTypeIdentifier"].startswith(f"{product.ID}.")
    assert opened["LSHandlerRank"] == "Owner"


def test_the_metainfo_of_linux_has_the_same_identifier_and_type() -> None:
    metainfo = ET.parse(desktop.FILES / desktop.METAINFO)
    assert metainfo.findtext("id") == INFO["CFBundleIdentifier"]
    assert metainfo.findtext("name") == INFO["CFBundleName"] == product.TITLE
    assert metainfo.findtext("provides/mediatype") == product.MIME_TYPE


def test_the_languages_are_those_of_the_window() -> None:
    assert set(INFO["CFBundleLocalizations"]) == set(LANGUAGES)


def test_the_oldest_system_is_the_one_that_qt_is_pinned_for() -> None:
    """PySide6 6.10 and 6.11 have wheels for macOS 13, 6.9 for 12, 6.12 for 14: see docs/adr/0022."""
    version = buildenv.locked(buildenv.LOCKS / "macos-arm64.txt")["pyside6-essentials"]
    assert version.startswith("6.11.")
    assert INFO["LSMinimumSystemVersion"] == "13.0"


def test_the_icon_goes_up_to_what_finder_shows_on_dense_screens() -> None:
    assert icon_files.MAC_PICTURES["ic10"] == 1024
    assert {INFO["CFBundleIconFile"], project_type()["UTTypeIconFile"]} == {"annotator.icns"}


def test_the_hardened_runtime_gives_up_no_more_than_it_must() -> None:
    allowed = plistlib.loads((macos.FILES / "entitlements.plist").read_bytes())
    assert json.dumps(allowed, sort_keys=True) == json.dumps(
        {
            "com.apple.security.cs.allow-unsigned-executable-memory": True,
            "com.apple.security.cs.disable-library-validation": True,
        }
    )
