"""The bill of materials (CycloneDX): the Python distributions by cyclonedx-py, what is inside of them by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from builder import buildenv, product, tools

NAME = f"{product.PROGRAM}-{product.VERSION}.cdx.json"
_LICENSES = product.ROOT / "resources" / "licenses" / "list.json"

# Asked of the build environment: the versions of what is no distribution and can be asked.
_VERSIONS = """
import json, platform, pyexpat, sqlite3, zlib
from PySide6.QtCore import qVersion
print(json.dumps({
    "Qt": qVersion(), "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version,
    "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"), "zlib": zlib.ZLIB_RUNTIME_VERSION,
}))
"""
_VALID = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(str(error) if error else 0)
"""

Part = dict[str, Any]


def build(dist: Path) -> list[Path]:
    """Write the bill of materials."""
    python = buildenv.ready()
    drafted = product.BUILD / "environment.cdx.json"
    options = ("--pyproject", product.ROOT / "pyproject.toml", "--output-reproducible", "--sv", "1.6", "-o", drafted)
    dates = {"SOURCE_DATE_EPOCH": str(product.epoch())}
    tools.run(python, "-m", "cyclonedx_py", "environment", *options, python, variables=dates)
    versions = json.loads(tools.answer(python, "-c", _VERSIONS))
    bill = completed(json.loads(drafted.read_text(encoding="utf-8")), buildenv.shipped(), inside(versions))
    file = dist / NAME
    file.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [file]


def inside(versions: Mapping[str, str]) -> list[Part]:
    """Return the parts that are no Python distribution: what the list of licences names besides these."""
    shipped = {normal(name) for name in buildenv.shipped()}
    libraries = json.loads(_LICENSES.read_text(encoding="utf-8"))
    return [
        {
            "type": "library",
            "bom-ref": library["name"],
            "name": library["name"],
            **({"version": versions[library["name"]]} if library["name"] in versions else {}),
            "licenses": [{"license": {"name": library["license"]}}],
            "externalReferences": [{"type": "distribution", "url": library["source"]}],
        }
        for library in libraries
        if normal(library["name"]) not in shipped and library["source"]
    ]


def completed(bill: Part, shipped: Iterable[str], parts: Iterable[Part]) -> Part:
    """Return a bill with only what is shipped, of what was found in the build environment, and with further parts."""
    names = {normal(name) for name in shipped}
    found = [part for part in bill["components"] if normal(part["name"]) in names]
    kept = {part["bom-ref"] for part in found} | {"root-component"}
    links = [
        {**link, "dependsOn": [ref for ref in link.get("dependsOn", ()) if ref in kept]}
        for link in bill["dependencies"]
        if link["ref"] in kept
    ]
    return {**bill, "components": [*found, *parts], "dependencies": links}


def normal(name: str) -> str:
    """Return a distribution's name in the one form that compares (PEP 503)."""
    return name.lower().replace("_", "-").replace(".", "-")


def verify(made: list[Path]) -> None:
    """Let CycloneDX's own schema judge it. Raises CalledProcessError."""
    tools.run(buildenv.ready(), "-c", _VALID, *made)
