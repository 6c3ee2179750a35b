"""Which format a file or folder is in, by its name and what it begins with: a guess, which the user can overrule."""

from __future__ import annotations

from pathlib import Path

_LOOKED_AT = 65_536  # bytes
_BY_ENDING = {
    ".ann": "brat",
    ".spacy": "spacy",
    ".jsonld": "w3c",
    ".tsv": "webanno",
    ".xmi": "uima",
    ".zip": "uima",  # as INCEpTION packs what it exports
    ".qdpx": "refi-qda",
    ".qdc": "refi-qda",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".conll": "conll",
    ".bio": "conll",
}
# What a file in a folder tells of it, in the order in which it is asked for.
_IN_FOLDERS = (".ann", ".bio", ".conll", ".xmi", ".tsv")
# What stands in the first bytes of a JSON file, in the order in which it is asked for.
_BY_WORDS: tuple[tuple[str, tuple[bytes, ...]], ...] = (
    ("json", (b'"format":"annotator"',)),
    ("json", (b'"format": "annotator"',)),
    ("jsonl", (b'"scheme_sha256"',)),
    ("uima", (b'"%TYPES"',)),
    ("w3c", (b'"@context"',)),
    ("pubannotation", (b'"denotations"',)),
    ("label-studio", (b'"data"', b'"annotations"')),
    ("prodigy", (b'"_input_hash"',)),
    ("prodigy", (b'"token_start"',)),
    ("doccano", (b'"start_offset"',)),
    ("doccano", (b'"text"', b'"label"')),
)


def guessed_format(path: Path) -> str:
    """Return the name of the format that is likely, "json" where nothing says."""
    if path.is_dir():
        endings = {each.suffix.lower() for each in path.iterdir() if each.is_file()}
        found = next((_BY_ENDING[ending] for ending in _IN_FOLDERS if ending in endings), None)
        return found or ("uima" if ".json" in endings else "conll")
    by_ending = _BY_ENDING.get(path.suffix.lower())
    if by_ending is not None:
        return by_ending
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except OSError:
        return "json"  # reading it says why
    by_words = next((name for name, words in _BY_WORDS if all(word in head for word in words)), None)
    return by_words or ("jsonl" if path.suffix.lower() == ".jsonl" else "json")
