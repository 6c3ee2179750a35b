"""Schemes in files: the one that comes with the program, and those that teams keep and pass on."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FileProblem
from annotator.model import Scheme
from annotator.resources import resource
from annotator.scheme_json import scheme_from_json, scheme_to_json


def default_scheme() -> Scheme:
    """Return the scheme that comes with the program."""
    return scheme_from_json(resource("scheme.json").read_bytes())


def load_scheme(path: Path) -> Scheme:
    """Return the scheme in a JSON file. Raises FileProblem, InvalidValue."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileProblem(
            "The scheme “{path}” cannot be read: {reason}. Nothing was changed.", path=path, reason=error.strerror
        ) from error
    return scheme_from_json(content)


def save_scheme(scheme: Scheme, path: Path) -> None:
    """Write a scheme to a JSON file exactly as named, whole or not at all; one that is there is replaced.

    Raises FileProblem.
    """
    from annotator.codecs import Piece
    from annotator.operations.parts import Parts

    with Parts(path.resolve(), folder=False) as parts:
        parts.write(Piece("", readable_json(scheme)))
        parts.keep()


def readable_json(scheme: Scheme) -> bytes:
    """Return a scheme as UTF-8 JSON with a member a line, to be read and changed by hand."""
    import msgspec

    return msgspec.json.format(scheme_to_json(scheme), indent=2) + b"\n"
