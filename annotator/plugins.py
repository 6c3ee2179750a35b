"""What other distributions add to the program: entry points, loaded when they are asked for.

Our own codecs are entry points too, listed here and not in `pyproject.toml`, so that they are found in a checkout
whose installation is older and in a frozen program. Other distributions declare theirs as usual:

    [project.entry-points."annotator.codecs"]
    tei = "annotator_tei:TEI"
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from annotator.errors import NotFound, PluginBroken

if TYPE_CHECKING:
    from annotator.codecs import Codec

CODECS = "annotator.codecs"

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
    "webanno": "annotator.codecs.webanno:CODEC",
    "refi-qda": "annotator.codecs.refi_qda:CODEC",
    "xlsx": "annotator.codecs.tables:XLSX_CODEC",
    "csv": "annotator.codecs.tables:CSV_CODEC",
    "html": "annotator.codecs.html:CODEC",
    "docx": "annotator.codecs.docx:CODEC",
    "claimreview": "annotator.codecs.claimreview:CODEC",
}


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


def all_codecs() -> tuple[list[Codec], list[str]]:
    """Return every codec that can be loaded, ours first, and a sentence on each that cannot."""
    codecs, warnings = [], []
    for entry in _codec_entries().values():
        try:
            codecs.append(_loaded(entry))
        except PluginBroken as problem:
            warnings.append(problem.sentence)
    return codecs, warnings


def _codec_entries() -> dict[str, EntryPoint]:
    """Return what there is by name; ours cannot be replaced."""
    own = [EntryPoint(name, value, CODECS) for name, value in OWN_CODECS.items()]
    others = sorted(entry_points(group=CODECS), key=lambda entry: entry.name)
    return {entry.name: entry for entry in (*own, *(other for other in others if other.name not in OWN_CODECS))}


def _loaded(entry: EntryPoint) -> Codec:
    from annotator.codecs import Codec

    try:
        codec = entry.load()
    except Exception as error:  # whatever a stranger's module does when it is imported
        raise PluginBroken(
            "The format “{name}” of {maker} cannot be used: {error_type}: {error}. "
            "Nothing was done. Update what brought it, or remove it.",
            name=entry.name,
            maker=_maker(entry),
            error_type=type(error).__name__,
            error=str(error),
        ) from error
    if not isinstance(codec, Codec):
        raise PluginBroken(
            "The format “{name}” of {maker} is no Codec, so it is left out.", name=entry.name, maker=_maker(entry)
        )
    return codec


def _maker(entry: EntryPoint) -> str:
    return f"“{entry.dist.name}”" if entry.dist else "this program"
