"""What the import dialog has found in files, before anything is added: plain values and pure functions."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from annotator import intake
from annotator.errors import UserError
from annotator.gui.tasks import Ticket
from annotator.intake import Choices, Draft
from annotator.intake.reading import Outcome, read_files
from annotator.text import text_sha256
from annotator.values import is_date, is_web_address

# "twice" is a text that stands further up in the same list.
State = Literal["new", "already there", "twice", "problem"]

# Each delivery (seconds between them) is one change of the list on screen.
_DELIVER_EVERY = 0.1

# How long a title is that is made of a text's first words, in code points.
_TITLE_LENGTH = 60

CLIPBOARD_NAME = "clipboard.txt"


@dataclass(frozen=True, slots=True)
class Found:
    """One article that may be added, or a file that holds none.

    `draft` is the article as last read, with what was typed since; None where the file could never be read.
    `problem` is the sentence of the last refusal, or "". `typed` names the fields of the metadata that a person
    wrote, which reading the text once more does not overwrite.
    """

    name: str
    path: Path | None = None
    relative: str = ""
    draft: Draft | None = None
    problem: str = ""
    encoding: str = ""
    text_sha256: str = ""
    typed: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """The title, or the file's name where there is none."""
        return (self.draft.metadata.title if self.draft else "") or self.name

    @property
    def is_pasted(self) -> bool:
        """Whether it is the clipboard's text, whose bytes nobody has decoded."""
        return self.name == CLIPBOARD_NAME and self.path is None

    @property
    def date_is_wrong(self) -> bool:
        """Whether what was typed as the date is none."""
        published = self.draft.metadata.published if self.draft else None
        return published is not None and not is_date(published)

    @property
    def is_wrong(self) -> bool:
        """Whether it cannot be added as it is, for a field that was typed."""
        return self.date_is_wrong or self.url_is_wrong

    @property
    def url_is_wrong(self) -> bool:
        """Whether what was typed as the URL is none."""
        url = self.draft.metadata.url if self.draft else None
        return url is not None and not is_web_address(url)


def of_draft(draft: Draft) -> Found:
    """Return a draft that was made elsewhere, such as from the clipboard."""
    source = draft.source
    return Found(
        source.name, relative=source.path, draft=draft, encoding=source.encoding, text_sha256=text_sha256(draft.text)
    )


def in_file(outcome: Outcome) -> list[Found]:
    """Return what a file holds; one that cannot be read is found with its problem."""
    path, relative, drafts, problem = outcome
    if problem is not None:
        return [Found(path.name, path=path, relative=relative, problem=problem.sentence)]
    return [replace(of_draft(draft), path=path) for draft in drafts]


def read_all(paths: Iterable[Path], ticket: Ticket) -> None:
    """Deliver what is in the files and folders, in lists of some files each, until the ticket is cancelled."""
    files = intake.find_files(paths)
    read: list[Found] = []
    delivered_at = time.monotonic()
    for done, outcome in enumerate(read_files(files, stopped=lambda: ticket.cancelled), start=1):
        if ticket.cancelled:
            return
        ticket.report(done, len(files), outcome.path.name)
        read += in_file(outcome)
        if time.monotonic() - delivered_at >= _DELIVER_EVERY:
            ticket.deliver(read)
            read, delivered_at = [], time.monotonic()
    ticket.deliver(read)


def decoded_as(found: Found, encoding: str) -> Found:
    """Return it as read in another encoding; what was typed stays. A refusal becomes its problem."""
    try:
        draft = _read_again(found, encoding)
    except UserError as error:
        return replace(found, problem=error.sentence, encoding=encoding)
    if found.draft is not None:
        typed = {field: getattr(found.draft.metadata, field) for field in found.typed}
        places = {field: place for field, place in draft.proposed_from.items() if field not in found.typed}
        draft = replace(draft, metadata=replace(draft.metadata, **typed), proposed_from=places)
    return replace(found, draft=draft, problem="", encoding=encoding, text_sha256=text_sha256(draft.text))


def _read_again(found: Found, encoding: str) -> Draft:
    choices = Choices(encoding=encoding)
    if found.draft is not None:
        (draft,) = intake.read(found.name, found.draft.original, path=found.relative, choices=choices)
    else:
        assert found.path is not None
        (draft,) = intake.read_file(found.path, found.relative, choices=choices)
    return draft


def with_field(found: Found, field: str, value: object) -> Found:
    """Return it with a field of its metadata as a person wrote it."""
    assert found.draft is not None
    metadata = replace(found.draft.metadata, **{field: value})  # type: ignore[arg-type]
    places = {name: place for name, place in found.draft.proposed_from.items() if name != field}
    draft = replace(found.draft, metadata=metadata, proposed_from=places)
    return replace(found, draft=draft, typed=found.typed | {field})


def states(founds: Sequence[Found], known: Mapping[str, str]) -> list[State]:
    """Return the state of each; `known` holds the id of every article of the project by its text's SHA-256."""
    seen: set[str] = set()
    return [_state(found, known, seen) for found in founds]


def _state(found: Found, known: Mapping[str, str], seen: set[str]) -> State:
    if found.problem:
        return "problem"
    if found.text_sha256 in known:
        return "already there"
    if found.text_sha256 in seen:
        return "twice"
    seen.add(found.text_sha256)
    return "new"


def draft_from_clipboard(text: str) -> Draft:
    """Return the article that a text from the clipboard makes, called by its first words where it names no title.

    Raises TextRefused where it is none.
    """
    (draft,) = intake.read(CLIPBOARD_NAME, text.encode("utf-8", "surrogatepass"), choices=Choices(encoding="utf-8"))
    if draft.metadata.title:
        return draft
    metadata = replace(draft.metadata, title=first_words(draft.text))
    return replace(draft, metadata=metadata, proposed_from={**draft.proposed_from, "title": "its first words"})


def first_words(text: str) -> str:
    """Return what a text begins with, as a title: whole words of its first line, and "…" where that goes on."""
    line = text.strip().partition("\n")[0].strip()
    return textwrap.shorten(line, _TITLE_LENGTH, placeholder="…") if " " in line else line[:_TITLE_LENGTH]
