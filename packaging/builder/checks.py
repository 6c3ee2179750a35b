"""What a frozen program must not hold: anything that speaks TLS or HTTP, and what its licence keeps out."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from devtools.system import SetUpError

from builder import tools

# As modules, in any form: Python's and others' ways to the network. http.client stays out of this list, for urllib3
# imports it, and trafilatura urllib3; neither is called, and without `ssl` neither could be.
FORBIDDEN_MODULES = re.compile(
    r"_?ssl|_hashlib|(http\.server|ftplib|imaplib|nntplib|poplib|smtplib|telnetlib|xmlrpc)(\..*)?"
    r"|(requests|httpx2?|httpcore2?|aiohttp|pycurl|httplib2|websockets?|truststore|paramiko)(\..*)?"
    r"|PySide6\.Qt(WebEngine\w*|WebSockets|WebChannel|HttpServer|Charts|VirtualKeyboard)"
)
# As files: what brings TLS, and Qt's parts under the GPL.
FORBIDDEN_FILES = re.compile(
    r"(^|/)(lib(ssl|crypto|gnutls|curl)\b|_ssl\.|_hashlib\.)|plugins/tls/"
    r"|Qt6?(WebEngine|WebSockets|HttpServer|Charts|VirtualKeyboard)|qtvirtualkeyboard"
)

_LIST_ARCHIVE = """
import sys
from PyInstaller.archive.readers import CArchiveReader
for name, entry in CArchiveReader(sys.argv[1]).toc.items():
    print(name)
    if entry[-1] == "z":
        print(*CArchiveReader(sys.argv[1]).open_embedded_archive(name).toc, sep="\\n")
"""


def check_no_network(tree: Path, python: Path) -> None:
    """Look through a frozen program; `python` has PyInstaller. Raises SetUpError that names what must not be there."""
    if found := sorted({*forbidden_modules(modules(tree, python)), *forbidden_files(tree)}):
        raise SetUpError(f"The program must not ship: {', '.join(found)}. Leave them out in builder/prune.py.")


def modules(tree: Path, python: Path) -> set[str]:
    """Return the names of all modules in a frozen program: in its archive, in zip files, and as files."""
    program = next(path for path in (tree / "annotator", tree / "annotator.exe") if path.exists())
    found = set(tools.answer(python, "-c", _LIST_ARCHIVE, program).splitlines())
    for path in tree.rglob("*"):
        if path.suffix == ".zip":
            found |= {module_name(name) for name in zipfile.ZipFile(path).namelist()}
        elif path.suffix in (".py", ".pyc", ".so", ".pyd"):
            found.add(module_name(re.sub(r"^(.*/)?(_internal|lib-dynload)/", "", path.relative_to(tree).as_posix())))
    return found


def module_name(place: str) -> str:
    """Return the name of the module that a file is: "a.b" for "a/b.cpython-311-x86_64-linux-gnu.so"."""
    folders, _, file = place.rpartition("/")
    name = file.partition(".")[0]
    return ".".join(part for part in (*folders.split("/"), "" if name == "__init__" else name) if part)


def forbidden_modules(names: set[str]) -> set[str]:
    """Return those modules that must not be shipped."""
    return {name for name in names if FORBIDDEN_MODULES.fullmatch(name)}


def forbidden_files(tree: Path) -> set[str]:
    """Return those files that must not be shipped, by their place."""
    places = (path.relative_to(tree).as_posix() for path in tree.rglob("*"))
    return {place for place in places if FORBIDDEN_FILES.search(place)}
