"""What is left out of the frozen program: modules that nothing calls, and Qt's plugins and libraries likewise.

Never shipped, whatever it would be good for: Qt Virtual Keyboard and Qt Charts (GPL), and whatever speaks TLS or HTTP.
"""

from __future__ import annotations

import re

# Modules that libraries import where they are there, and do without elsewhere. Those in the first lines would bring
# OpenSSL, or are clients: the program has no network. `hashlib` has its own hashes without `_hashlib`.
MODULES = [
    "_ssl", "ssl", "_hashlib",
    "ftplib", "imaplib", "nntplib", "poplib", "smtplib", "telnetlib", "xmlrpc", "http.server",
    "aiohttp", "httpx", "pycurl", "requests", "cchardet", "urllib3.contrib", "socks",
    "_uuid", "_curses", "_tkinter", "curses", "idlelib", "lib2to3", "nis", "ossaudiodev", "pydoc", "readline",
    "tkinter", "turtle", "unittest", "doctest", "pdb", "test",
    "IPython", "PIL", "datasets", "matplotlib", "pandas", "pyarrow", "scipy", "spacy", "hijridate", "convertdate",
    "numpy", "idna", "pip", "pytest", "setuptools", "wheel",
    "hatchling", "cyclonedx", "cyclonedx_py", "jsonschema", "attr", "attrs", "jinja2",
    # What nothing here calls: distances of other kinds and of whole matrices, XML as objects, comparing pages.
    "rapidfuzz.distance.metrics_cpp", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2",
    "lxml.objectify", "lxml.html.diff", "lxml.html._difflib", "PySide6.QtDBus", "_pydecimal",
]  # fmt: skip


# Plugins of Qt that are kept, by folder; of the others none. Widgets are drawn without OpenGL.
PLUGINS = {
    "platforms": "q(xcb|offscreen|wayland|windows|cocoa)",
    "wayland-decoration-client": ".*",
    "wayland-shell-integration": "xdg-shell",
    "iconengines": ".*svgicon",
    "imageformats": "q(jpeg|svg)",
    "platforminputcontexts": "(compose|ibus).*",
    "platformthemes": "qxdgdesktopportal",
    "printsupport": ".*",
    "styles": ".*",
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[\w-]+)/(?:lib)?(?P<name>[\w-]+)\.(?:so|dll|dylib)$")

_UNUSED = re.compile(
    r"""
    PySide6/(Qt/)?(qml|lib/libQt6(Qml|Quick|VirtualKeyboard|Charts|OpenGL|Pdf|Egl|WlShell)\w*\.so.*|metatypes|typesystems)
  | PySide6/(Qt/)?translations/(?!qtbase_(ru|fr)\.qm)
  | (^|/)tests?/ | \.pyi$ | \.(h|hpp|pxd|pyx|c|cc|cpp)$ | (^|/)py\.typed$
  | \.dist-info/(?!(METADATA|entry_points\.txt)$)
  | ^certifi/cacert\.pem
  | ^babel/locale-data/(?!(root|en|fr|ru)\.dat)
  | ^(tld/tests|lxml/(includes|isoschematron)|docx/templates/(default-docx-template/|.*\.md))
  | ^pytz/zoneinfo/ | ^annotator/resources/translations/.*\.ts$
    """,
    re.VERBOSE,
)

# Of ICU's data, what Qt asks for: the order of letters in every language, and the names of time zones in those of the
# window. Not asked for are codings of characters, currencies, units, names of languages, breaks of lines.
ICU = re.compile(
    r"""
    coll/.* | cnvalias\.icu
  | zone/(pool|res_index|root|tzdbNames|(en|fr|ru)(_\w+)?)\.res
  | ([a-z]+[A-Z0-9]\w*|dayPeriods|metadata|plurals|pool|res_index|root|(en|fr|ru)(_\w+)?)\.res
    """,
    re.VERBOSE,
)

# Libraries of the build system that are shipped. All others are left to the user's system, which has them in the
# version that fits its drivers, fonts and desktop; libstdc++ and expat would also raise the glibc that is needed.
BROUGHT = re.compile(r"lib(python3\.\d+|sqlite3|ffi|bz2|lzma)\.so\.[\d.]+")
_OF_THE_SYSTEM = re.compile(r"lib[^/]+\.so(\.[\d.]+)?")


def keeps(place: str) -> bool:
    """Return whether a file is shipped, by its place in the frozen program."""
    place = place.replace("\\", "/")
    if plugin := _PLUGIN.search(place):
        names = PLUGINS.get(plugin["folder"])
        return names is not None and re.fullmatch(names, plugin["name"]) is not None
    if _OF_THE_SYSTEM.fullmatch(place) and not BROUGHT.fullmatch(place):
        return False
    return _UNUSED.search(place) is None


def is_unused_module(place: str) -> bool:
    """Return whether a file, by its place where Python imports from, is one of `MODULES` or inside one."""
    folders, _, file = place.rpartition("/")
    name = ".".join([*folders.split("/"), file.partition(".")[0]]).lstrip(".")
    return any(name == module or name.startswith(f"{module}.") for module in MODULES)
