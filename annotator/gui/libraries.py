"""The libraries that the program is made of, with their licences, as `resources/licenses` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePosixPath

from annotator.resources import resource


@dataclass(frozen=True, slots=True)
class Library:
    """One library: its name, what it is under, where its source is ("" for this program), the files of its texts."""

    name: str
    license: str
    source: str
    texts: tuple[str, ...]


def all_libraries() -> list[Library]:
    """Return every library: this program first, then Qt and Python, then by name."""
    import msgspec

    return msgspec.json.decode(resource("licenses", "list.json").read_bytes(), type=list[Library])


def license_text(library: Library) -> str:
    """Return the texts of its licence; where there are several, each below its name."""
    texts = [resource("licenses", each).read_text(encoding="utf-8") for each in library.texts]
    if len(texts) == 1:
        return texts[0]
    names = (PurePosixPath(each).name for each in library.texts)
    return "\n\n".join(f"──── {name} ────\n\n{text}" for name, text in zip(names, texts, strict=True))


def library_version(library: Library) -> str:
    """Return the version of a Python library, or ""; C libraries do not tell theirs."""
    try:
        return version(library.name)
    except PackageNotFoundError:
        return ""
