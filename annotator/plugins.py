"""What other distributions add to the program: entry points, loaded when they are asked for.

Our own codecs and suggesters are entry points too, listed here and not in `pyproject.toml`, so that they are found in
a checkout whose installation is older and in a frozen program. Other distributions declare theirs as usual:

    [project.entry-points."annotator.codecs"]
    tei = "annotator_tei:TEI"
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from annotator.errors import NotFound, PluginBroken, Remark

if TYPE_CHECKING:
    from annotator.codecs import Codec
    from annotator.suggest import Suggester

CODECS = "annotator.codecs"
SUGGESTERS = "annotator.suggesters"

# The default first, then as a user meets them in lists.
OWN_CODECS = {
    "json": "annotator.codecs.native:JSON_CODEC",
    "jsonl": "annotator.codecs.native:JSONL_CODEC",
    "training": "annotator.codecs.training:CODEC",
    "brat": "annotator.codecs.brat:CODEC",
    "label-studio": "annotator.codecs.label_studio:CODEC",
    "doccano": "annotator.codecs.doccano:CODEC",
    "prodigy": "annotator.codecs.prodigy:CODEC",
    "pubannotation": "annotator.codecs.pubannotation:CODEC",
    "w3c": "annotator.codecs.w3c:CODEC",
    "conll": "annotator.codecs.conll:CODEC",
    "spacy": "annotator.codecs.spacy:CODEC",
    "uima": "annotator.codecs.uima:CODEC",
    "webanno": "annotator.codecs.webanno:CODEC",
    "refi-qda": "annotator.codecs.refi_qda:CODEC",
    "xlsx": "annotator.codecs.tables:XLSX_CODEC",
    "csv": "annotator.codecs.tables:CSV_CODEC",
    "html": "annotator.codecs.html:CODEC",
    "docx": "annotator.codecs.docx:CODEC",
    "claimreview": "annotator.codecs.claimreview:CODEC",
}

# In the order in which they are asked: each is given what those before it have found.
OWN_SUGGESTERS = {
    "figures": "annotator.suggest.figures:SUGGESTER",
    "organisations": "annotator.suggest.organisations:SUGGESTER",
    "speech": "annotator.suggest.speech:SUGGESTER",
    "memory": "annotator.suggest.memory:SUGGESTER",
    "spacy": "annotator.suggest.parsed:SUGGESTER",
    "learned": "annotator.suggest.learned:SUGGESTER",
}
# Those that need more than the program brings, and are off until somebody switches them on.
ON_REQUEST = frozenset({"spacy"})
# What it proposes stands in place of what those before it do, which is wanted where it is off.
_IN_PLACE_OF_OTHERS = frozenset({"learned"})


def codec_named(name: str) -> Codec:
    """Return the codec of that name; no other is loaded.

    Raises NotFound, which lists the names there are, and PluginBroken if it cannot be loaded.
    """
    found = _codec_entries()
    if name not in found:
        raise NotFound(
            "There is no format “{name}”. There are: {names}. Nothing was done.", name=name, names=", ".join(found)
        )
    return _loaded(found[name])


def all_codecs() -> tuple[list[Codec], list[Remark]]:
    """Return every codec that can be loaded, ours first, and a sentence on each that cannot."""
    codecs: list[Codec] = []
    warnings: list[Remark] = []
    for entry in _codec_entries().values():
        try:
            codecs.append(_loaded(entry))
        except PluginBroken as problem:
            warnings.append(Remark(problem.template, **problem.fields))
    return codecs, warnings


def suggester_names(*, off: Collection[str] = ()) -> list[str]:
    """Return the names of all suggesters there are, ours first; none is loaded.

    Where those in `off` are wanted by nobody, those among them are left out that no other one builds on.
    """
    always = OWN_SUGGESTERS.keys() - ON_REQUEST - _IN_PLACE_OF_OTHERS
    return [name for name in _entries(SUGGESTERS, OWN_SUGGESTERS) if name in always or name not in off]


def suggesters(names: Sequence[str] = ()) -> tuple[list[Suggester], list[Remark]]:
    """Return the suggesters of these names, ours first, and a sentence on each that cannot be loaded.

    Without names these are all but those that are only asked on request.

    Raises NotFound for a name that there is not.
    """
    found = _entries(SUGGESTERS, OWN_SUGGESTERS)
    for name in names:
        if name not in found:
            raise NotFound(
                "There is no suggester “{name}”. There are: {names}. Nothing was done.",
                name=name,
                names=", ".join(found),
            )
    loaded: list[Suggester] = []
    warnings: list[Remark] = []
    for entry in found.values():
        if entry.name in names or (not names and entry.name not in ON_REQUEST):
            try:
                loaded.append(_loaded_suggester(entry))
            except PluginBroken as problem:
                warnings.append(Remark(problem.template, **problem.fields))
    return loaded, warnings


def _codec_entries() -> dict[str, EntryPoint]:
    return _entries(CODECS, OWN_CODECS)


def _entries(group: str, ours: Mapping[str, str]) -> dict[str, EntryPoint]:
    """Return what there is of a group by name; ours cannot be replaced."""
    own = [EntryPoint(name, value, group) for name, value in ours.items()]
    others = sorted(entry_points(group=group), key=lambda entry: entry.name)
    return {entry.name: entry for entry in (*own, *(other for other in others if other.name not in ours))}


def _loaded(entry: EntryPoint) -> Codec:
    from annotator.codecs import Codec

    try:
        codec = entry.load()
    except Exception as error:  # whatever a stranger's module does when it is imported
        raise PluginBroken(
            "The format “{name}” of {maker} cannot be used: {error_type}: {error}. "
            "Nothing was done. Update what brought it, or remove it.",
            **_broken(entry, error),
        ) from error
    if not isinstance(codec, Codec):
        raise PluginBroken(
            "The format “{name}” of {maker} is no Codec, so it is left out.", name=entry.name, maker=_maker(entry)
        )
    return codec


def _loaded_suggester(entry: EntryPoint) -> Suggester:
    from annotator.suggest import Suggester

    try:
        suggester = entry.load()
    except Exception as error:  # whatever a stranger's module does when it is imported
        raise PluginBroken(
            "The suggester “{name}” of {maker} cannot be used: {error_type}: {error}. "
            "Nothing was done. Update what brought it, or remove it.",
            **_broken(entry, error),
        ) from error
    if not isinstance(suggester, Suggester):
        raise PluginBroken(
            "The suggester “{name}” of {maker} is no Suggester, so it is left out.",
            name=entry.name,
            maker=_maker(entry),
        )
    return suggester


def _broken(entry: EntryPoint, error: Exception) -> dict[str, str]:
    return {
        "name": entry.name,
        "maker": _maker(entry),
        "error_type": type(error).__name__,
        "error": str(error),
    }


def _maker(entry: EntryPoint) -> str:
    return f"“{entry.dist.name}”" if entry.dist else Remark("this program")
