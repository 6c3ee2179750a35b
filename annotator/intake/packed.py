"""Packed folders (.zip): the articles of every file in them that a reader takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

from annotator.errors import Remark, TextRefused
from annotator.intake.draft import Choices, Draft, Reader
from annotator.intake.making import open_zip, read_within, refuse_too_large, refused
from annotator.zips import DAMAGED


class ZipReader:
    """Reads .zip files; a packed folder within one is not opened. `others` read what is in them."""

    name = "zip 1"
    endings: tuple[str, ...] = (".zip",)
    media_types: tuple[str, ...] = ("application/zip",)
    max_bytes = 500_000_000
    isolated = True

    def __init__(self, others: tuple[Reader, ...]) -> None:
        self._others = others

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the articles of all files in it. Raises TextRefused where there is none, and for a password."""
        drafts: list[Draft] = []
        left_out: list[TextRefused] = []
        with open_zip(data, name) as packed:
            for member, reader in self._readable(packed):
                place = PurePosixPath(member.filename).name
                try:
                    refuse_too_large(place, member.file_size, reader)
                    content = packed.read(member, choices.password.encode() if choices.password else None)
                    drafts += read_within(
                        reader,
                        place,
                        content,
                        path=f"{path or name}/{member.filename}",
                        choices=choices,
                    )
                except TextRefused as problem:
                    left_out.append(problem)
                except DAMAGED:  # before RuntimeError: NotImplementedError is one
                    advice = Remark("Get it again from where it came.")
                    left_out.append(refused(place, Remark("it is damaged"), advice, reason="damaged"))
                except RuntimeError as error:  # what zipfile says of a wrong password
                    raise refused(
                        name,
                        Remark("it is locked with a password"),
                        Remark("Type its password to open it."),
                        reason="password",
                    ) from error
        if not drafts:
            what = Remark("there is no file in it that can be read")
            if left_out:
                first = Remark(left_out[0].template, **left_out[0].fields)
                what = Remark("nothing in it can be read ({first})", first=first)
            raise refused(name, what, Remark("Unpack it and look what is in it."), reason="empty")
        return (replace(drafts[0], left_out=tuple(left_out)), *drafts[1:])

    def _readable(self, packed: ZipFile) -> Iterator[tuple[ZipInfo, Reader]]:
        for member in packed.infolist():
            place = PurePosixPath(member.filename.replace("\\", "/"))
            hidden = any(part.startswith((".", "__MACOSX")) for part in place.parts)
            if member.is_dir() or hidden or place.is_absolute() or ".." in place.parts:
                continue
            reader = next((each for each in self._others if member.filename.lower().endswith(each.endings)), None)
            if reader is not None:
                yield member, reader
