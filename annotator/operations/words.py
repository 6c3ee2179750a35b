"""The words of a project: names that its suggesters know besides their own lexicons, or are to leave alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.errors import InvalidValue
from annotator.model import Annotator
from annotator.operations.annotators import join
from annotator.store.edits import EditWriter
from annotator.store.project import Project
from annotator.store.rows import canonical, from_json
from annotator.suggest.known import LEXICONS

# In the extensions of the project, so that they go along with a set: {"organisations": ["Wagner Group"]}.
_KEY = "lexicons"


def words_of(project: Project) -> dict[str, tuple[str, ...]]:
    """Return the words of every lexicon in their order; what a set has brought that is no list of words is left out."""
    there = from_json(project.project_row()["extensions"]).get(_KEY)
    lists = there if isinstance(there, dict) else {}
    return {name: _tidy(lists[name]) if isinstance(lists.get(name), list) else () for name in LEXICONS}


def set_words(project: Project, words: Mapping[str, Iterable[str]], *, by: Annotator) -> None:
    """Give lexicons other words; those that are not named stay. Raises InvalidValue for a lexicon there is not."""
    with project.edit("project.words", by=by.id) as edit:
        _write(project, edit, words_of(project) | {_known(name): _tidy(those) for name, those in words.items()}, by)


def change_words(
    project: Project, *, more: Iterable[tuple[str, str]], fewer: Iterable[tuple[str, str]] = (), by: Annotator
) -> None:
    """Add words, and take others out: pairs of lexicon and word.

    Raises InvalidValue for a lexicon there is not, and for a word to be taken out that is not there.
    """
    with project.edit("project.words", by=by.id) as edit:
        words = words_of(project)
        for name, word in more:
            words[name] = _tidy([*words[_known(name)], word])
        for name, word in fewer:
            gone = " ".join(word.split())
            if gone not in words[_known(name)]:
                raise InvalidValue(
                    "“{word}” is not among the words of “{lexicon}”. Nothing was changed.", word=gone, lexicon=name
                )
            words[name] = tuple(each for each in words[name] if each != gone)
        _write(project, edit, words, by)


def _write(project: Project, edit: EditWriter, words: Mapping[str, tuple[str, ...]], by: Annotator) -> None:
    extensions = from_json(project.project_row()["extensions"])
    if words == words_of(project):
        return
    there = extensions.get(_KEY)
    extensions[_KEY] = {**(there if isinstance(there, dict) else {}), **words}
    edit.update("project", project.id, {"extensions": canonical(extensions)})
    join(project, edit, by)


def _known(name: str) -> str:
    if name not in LEXICONS:
        raise InvalidValue(
            "There is no lexicon “{lexicon}”. Nothing was changed. There are: {lexicons}.",
            lexicon=name,
            lexicons=", ".join(LEXICONS),
        )
    return name


def _tidy(words: Iterable[object]) -> tuple[str, ...]:
    """Return words with single blanks, each once, without empty ones."""
    tidied = (" ".join(word.split()) for word in words if isinstance(word, str))
    return tuple(dict.fromkeys(word for word in tidied if word))
