"""What the import dialog has found in files, before anything is added: plain values and pure functions."""

from __future__ import annotations

import contextlib
import textwrap
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, Self

from annotator import intake, likeness
from annotator.errors import Remark, UserError
from annotator.gui.tasks import Ticket
from annotator.gui.wording import error_words
from annotator.intake import Choices, Draft
from annotator.intake.draft import EncodingHow
from annotator.intake.reading import Outcome, read_files
from annotator.likeness import Sketches, alike, sketch
from annotator.operations.versions import Near, near_article
from annotator.store.project import Project
from annotator.text import text_sha256
from annotator.values import is_date, is_web_address

# "twice" is a text that stands further up in the same list.
State = Literal["new", "already there", "twice", "problem"]

# Each delivery (seconds between them) is one change of the list on screen.
_DELIVER_EVERY = 0.1

# How long a title is that is made of a text's first words, in code points.
_TITLE_LENGTH = 60

TABLE_ENDINGS = (".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx")
# How an encoding was found where the bytes were decoded by us; other formats say themselves what they are in.
_DECODED: tuple[EncodingHow, ...] = ("BOM", "NUL pattern", "UTF-8", "guessed", "chosen")

CLIPBOARD_NAME = "clipboard.txt"

_NO_CHOICES = Choices()


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article of the same list that a text is nearly the same as; `share` of the smaller stands in both."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class Found:
    """One article that may be added, or a file that holds none.

    `draft` is the article as last read, with what was typed since; None where the file could never be read.
    `problem` is the sentence of the last refusal, or "", and `reason` its key. `typed` names the fields of the metadata
    that a person wrote, which reading the text once more does not overwrite. `choices` are those it was read with,
    `alone` says that nothing else was in its file. While `draft` is all of a page, `article` is what was cut out of it.
    `near` is the article of the project that it is nearly the same as, and `version_of` the id of the one it is to be a
    new version of, or ""; `twin` is what stands before it in the same list and is nearly the same.
    """

    name: str
    path: Path | None = None
    relative: str = ""
    draft: Draft | None = None
    problem: str = ""
    reason: str = ""
    encoding: str = ""
    choices: Choices = _NO_CHOICES
    alone: bool = True
    article: Draft | None = None
    near: Near | None = None
    version_of: str = ""
    twin: Twin | None = None
    text_sha256: str = ""
    typed: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """The title, or the file's name where there is none."""
        return (self.draft.metadata.title if self.draft else "") or self.name

    @property
    def is_offered(self) -> bool:
        """Whether it is added only if somebody asks for it, such as the attachment of a message."""
        return self.draft is not None and self.draft.offered

    @property
    def is_page(self) -> bool:
        """Whether an article was cut out of a page that could be taken whole."""
        return self.article is not None or (self.draft is not None and self.draft.whole is not None)

    @property
    def is_table(self) -> bool:
        """Whether its file is a table, whose columns can be mapped."""
        return self.path is not None and self.name.lower().endswith(TABLE_ENDINGS)

    @property
    def has_encoding(self) -> bool:
        """Whether another encoding can be chosen: not for the clipboard's text, nor for one of many in a file."""
        return self.alone and not self.is_pasted and (self.draft is None or self.draft.encoding_how in _DECODED)

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


def in_file(outcome: Outcome, choices: Choices = _NO_CHOICES) -> list[Found]:
    """Return what a file holds, read with these choices; what cannot be read is found with its problem."""
    path, relative, drafts, problem, left_out = outcome
    if problem is not None:
        return [_problem(path.name, problem, path=path, relative=relative, choices=choices)]
    alone = len(drafts) == 1 and drafts[0].source.path == relative
    read = [replace(of_draft(draft), path=path, alone=alone, choices=choices) for draft in drafts]
    return read + [
        _problem(
            str(each.fields["name"]), each, path=path, relative=relative or path.name, choices=choices, alone=False
        )
        for each in left_out
    ]


def _problem(name: str, problem: UserError, **more: Any) -> Found:
    return Found(name, problem=error_words(problem), reason=str(problem.fields.get("reason", "")), **more)


class Listed:
    """The articles of one list as they were read: says of a further one what before it is nearly the same.

    It belongs to one task at a time.
    """

    def __init__(self) -> None:
        self._sketches = Sketches()
        self._founds: list[Found | None] = []

    def forget(self, path: Path) -> None:
        """Compare nothing any more with what was in a file, which is read again."""
        self._founds = [None if found is not None and found.path == path else found for found in self._founds]

    def compared(self, found: Found) -> Found:
        """Return it with its twin, and keep it for those that follow. A text that is the very same is no twin."""
        if found.draft is None:
            return found
        mine = sketch(found.draft.text)
        others = sorted(
            self._sketches.candidates(mine), key=lambda number: alike(mine, self._sketches[number]), reverse=True
        )
        likeliest = next((other for number in others if (other := self._founds[number]) is not None), None)
        twin = _twin(found, likeliest) if likeliest is not None else None
        self._sketches.add(mine)
        self._founds.append(found)
        return replace(found, twin=twin)


def _twin(found: Found, other: Found) -> Twin | None:
    if found.draft is None or other.draft is None or other.text_sha256 == found.text_sha256:
        return None
    share = likeness.share(likeness.shingles(found.draft.text), likeness.shingles(other.draft.text))
    return Twin(other.relative or other.name, share) if share >= likeness.NEAR else None


def read_all(paths: Iterable[Path], project: Path | None, listed: Listed, ticket: Ticket) -> None:
    """Deliver what is in the files and folders, in lists of some files each, until the ticket is cancelled.

    Each is compared with the articles of the project in the file `project`, and with what is `listed`.
    """
    read_each(intake.find_files(paths), _NO_CHOICES, project, listed, ticket)


def read_each(
    files: Sequence[tuple[Path, str]], choices: Choices, project: Path | None, listed: Listed, ticket: Ticket
) -> None:
    """Deliver what is in the files, given with their places in a folder, as `read_all` does."""
    with Comparing(project) as comparing:
        _read_each(files, choices, lambda found: listed.compared(comparing.compared(found)), ticket)


def _read_each(
    files: Sequence[tuple[Path, str]], choices: Choices, compared: Callable[[Found], Found], ticket: Ticket
) -> None:
    read: list[Found] = []
    delivered_at = time.monotonic()
    for done, outcome in enumerate(read_files(files, choices=choices, stopped=lambda: ticket.cancelled), start=1):
        if ticket.cancelled:
            return
        ticket.report(done, len(files), outcome.path.name)
        read += map(compared, in_file(outcome, choices))
        if time.monotonic() - delivered_at >= _DELIVER_EVERY:
            ticket.deliver(read)
            read, delivered_at = [], time.monotonic()
    ticket.deliver(read)


class Comparing:
    """Says of what was found which article of a project it is nearly the same as; reads the project by itself."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._project: Project | None = None

    def __enter__(self) -> Self:
        if self._path is not None:
            with contextlib.suppress(UserError):  # a help, not more
                self._project = Project.open(self._path, read_only=True, defer_check=True)
        return self

    def __exit__(self, *_: object) -> None:
        if self._project is not None:
            self._project.close()

    def compared(self, found: Found) -> Found:
        """Return it with what it is nearly the same as."""
        if self._project is None or found.draft is None:
            return found
        try:
            near = near_article(self._project, found.draft.text, found.draft.metadata.url)
        except UserError:  # another program is writing
            return found
        return replace(found, near=near)


def decoded_as(found: Found, encoding: str) -> Found:
    """Return it as read in another encoding; what was typed stays. A refusal becomes its problem."""
    try:
        draft = _read_again(found, encoding)
    except UserError as error:
        return replace(found, problem=error_words(error), reason="encoding", encoding=encoding, article=None)
    if found.draft is not None:
        typed = {field: getattr(found.draft.metadata, field) for field in found.typed}
        places = {field: place for field, place in draft.proposed_from.items() if field not in found.typed}
        draft = replace(draft, metadata=replace(draft.metadata, **typed), proposed_from=places)
    return replace(
        found, draft=draft, problem="", reason="", encoding=encoding, article=None, text_sha256=text_sha256(draft.text)
    )


def _read_again(found: Found, encoding: str) -> Draft:
    choices = replace(found.choices, encoding=encoding)
    if found.draft is not None:
        (draft,) = intake.read(found.name, found.draft.original, path=found.relative, choices=choices)
    else:
        assert found.path is not None
        (draft,) = intake.read_file(found.path, found.relative, choices=choices)
    return draft


def taken_whole(found: Found, *, whole: bool) -> Found:
    """Return it with all of its page as the text, or with the article that was cut out of it."""
    draft, article = found.draft, found.article
    if whole and draft is not None and draft.whole is not None:
        source = replace(draft.source, extractor="whole page")
        everything = replace(draft, text=draft.whole, whole=None, source=source)
        return replace(found, draft=everything, article=draft, text_sha256=text_sha256(everything.text))
    if not whole and draft is not None and article is not None:
        again = replace(article, metadata=draft.metadata, proposed_from=draft.proposed_from)
        return replace(found, draft=again, article=None, text_sha256=text_sha256(again.text))
    return found


def cut_away(draft: Draft) -> str:
    """Return the lines of the page that are not in the article, in their order."""
    kept = set(draft.text.split("\n"))
    return "\n".join(line for line in (draft.whole or "").split("\n") if line and line not in kept)


def with_field(found: Found, field: str, value: object) -> Found:
    """Return it with a field of its metadata as a person wrote it."""
    assert found.draft is not None
    metadata = replace(found.draft.metadata, **{field: value})  # type: ignore[arg-type]
    places = {name: place for name, place in found.draft.proposed_from.items() if name != field}
    draft = replace(found.draft, metadata=metadata, proposed_from=places)
    return replace(found, draft=draft, typed=found.typed | {field})


def states(founds: Sequence[Found], known: Mapping[str, str]) -> list[State]:
    """Return the state of each; `known` holds the id of every article of the project by its text's SHA-256.

    Of two with the same text the first is new, but what is only offered gives way to what was asked for.
    """
    seen: set[str] = set()
    order = sorted(range(len(founds)), key=lambda row: founds[row].is_offered)
    found_states = {row: _state(founds[row], known, seen) for row in order}
    return [found_states[row] for row in range(len(founds))]


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
    return replace(draft, metadata=metadata, proposed_from={**draft.proposed_from, "title": Remark("its first words")})


def first_words(text: str) -> str:
    """Return what a text begins with, as a title: whole words of its first line, and "…" where that goes on."""
    line = text.strip().partition("\n")[0].strip()
    return textwrap.shorten(line, _TITLE_LENGTH, placeholder="…") if " " in line else line[:_TITLE_LENGTH]
