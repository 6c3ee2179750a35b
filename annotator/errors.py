"""Errors of the user's world: each is a sentence that says what happened, that nothing was lost, and what to do.

Whatever is not a `UserError` is a fault of the program and goes to the crash report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Self


def filled(template: str, fields: Mapping[str, object]) -> str:
    """Return the template with the fields it names in their places; other braces stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda match: str(fields.get(match[1], match[0])), template)


class Remark(str):
    """A sentence about what was done, such as what an import left as it was: a template and its fields, as above."""

    template: str
    fields: Mapping[str, object]

    def __new__(cls, sentence: str, **fields: object) -> Self:
        """Make the English sentence, which is what the text is."""
        made = super().__new__(cls, filled(sentence, fields))
        made.template, made.fields = sentence, fields
        return made


class Remarks(str):
    """Sentences or clauses in a row, with `between` between any two."""

    sentences: tuple[str, ...]
    between: str

    def __new__(cls, sentences: Iterable[str], between: str = "") -> Self:
        """Make the English text."""
        those = tuple(sentences)
        made = super().__new__(cls, between.join(those))
        made.sentences, made.between = those, between
        return made


class UserError(Exception):
    """Something outside the program is not as it should be. `str(error)` is the sentence to show.

    The sentence is given with the names of fields in braces, and the fields as keyword arguments: `template` is then
    what a window looks up to say the same thing in another language.
    """

    def __init__(self, sentence: str, **fields: object) -> None:
        self.template = sentence
        self.fields = fields
        self.sentence = filled(sentence, fields)
        super().__init__(self.sentence)


class FileProblem(UserError):
    """A file or folder cannot be read or written, or is not what its name says."""


class NotAProject(FileProblem):
    """The file is not an Annotator project."""


class NewerProject(FileProblem):
    """The project was written by a newer version of the program."""


class DamagedProject(FileProblem):
    """The project file, or one article in it, is damaged."""


class ReadOnlyProject(FileProblem):
    """The project is open for reading only."""


class ProjectBusy(FileProblem):
    """Another program is writing to the project just now; trying again helps."""


class ProjectUnchecked(ProjectBusy):
    """A large file is still being checked; edits are taken when it is done."""


class DiskFull(FileProblem):
    """There is no room for the edit."""


class ProjectGone(FileProblem):
    """The project file was deleted, moved or replaced while it was open."""


class TextRefused(UserError):
    """A text cannot become an article: NUL characters, empty, too large, or an encoding that does not fit."""


class NotFound(UserError):
    """An id or a name that is not in this project."""


class InvalidValue(UserError):
    """A span, label, attribute or relation that the article or the scheme does not allow."""


class InvalidSet(UserError):
    """An annotation set that cannot be imported; nothing of it was."""


class MissingExtra(UserError):
    """A format needs an extra of the distribution that is not installed; `fields["extra"]` names it."""


class PluginBroken(UserError):
    """Something that another distribution adds to the program cannot be loaded."""


class SuggesterFailed(UserError):
    """A suggester of another distribution failed, or did not answer in time."""


class OtherStartFailed(UserError):
    """A second start of the program, which was to work in the background, ended before it was done."""


class NothingToUndo(UserError):
    """The history holds nothing to undo, or nothing to redo."""


class HistoryMoved(UserError):
    """Another program wrote meanwhile: the edit to undo or redo is not the one that was asked about."""


def unreadable_row(error: Exception) -> DamagedProject:
    """Return the error for a row of a project that does not hold what it should."""
    return DamagedProject(
        "The project is damaged: a row of it cannot be read ({error}). Nothing was changed. "
        "Open a copy of the project made earlier.",
        error=str(error),
    )
