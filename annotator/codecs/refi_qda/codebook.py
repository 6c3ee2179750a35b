"""Codebooks of REFI-QDA: the codes of a project, alone (.qdc) or within it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.codecs.found import FoundSet
from annotator.codecs.growing import clean_name
from annotator.codecs.tables.cells import without_controls
from annotator.codecs.validate import refused
from annotator.colors import is_color, pair_of
from annotator.errors import Remark
from annotator.model import Label
from annotator.scheme_json import LabelRecord

_NAMESPACE = "urn:QDA-XML:codebook:1.0"
_ORIGIN = "Annotator"
_IDS = uuid.UUID("0f0c7b0a-5a0e-5a39-9d7b-3b3ad0f7a6c5")
_SHORT_COLOR = re.compile("#[0-9a-fA-F]{3}")
_NO_COLOR = "#475569"


def guid_of(*what: str) -> str:
    """Return the id of what has none of its own, made of what it is."""
    return str(uuid.uuid5(_IDS, "\n".join(what)))


def code_guid(label: str) -> str:
    """Return the id of the code for a label."""
    return guid_of("code", label)


def codebook(labels: Iterable[LabelRecord]) -> bytes:
    """Return a codebook with a code for each label."""
    from lxml import etree

    root = etree.Element(f"{{{_NAMESPACE}}}CodeBook", nsmap={None: _NAMESPACE}, origin=_ORIGIN)
    add_codes(root, labels, _NAMESPACE)
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return content


def add_codes(parent: Any, labels: Iterable[LabelRecord], namespace: str) -> None:
    """Add the codes for labels, with their guidelines as descriptions."""
    from lxml import etree

    codes = etree.SubElement(parent, f"{{{namespace}}}Codes")
    for label in labels:
        name = without_controls(label.name)
        code = etree.SubElement(
            codes, f"{{{namespace}}}Code", guid=code_guid(label.name), name=name, isCodable="true", color=label.color
        )
        if label.guideline:
            etree.SubElement(code, f"{{{namespace}}}Description").text = without_controls(label.guideline)


def labels_in(root: Any) -> Iterator[Label]:
    """Yield a label for each code that can be used, whatever it is nested in."""
    for code in root.iter("Code"):
        if code.get("name", "").strip() and code.get("isCodable", "true").strip() not in ("false", "0"):
            name = clean_name(code.get("name"))
            light, dark = pair_of(_color(code.get("color", "")))
            guideline = (code.findtext("Description") or "").strip()
            yield Label(name, name, light, dark, guideline=guideline)


def _color(text: str) -> str:
    if _SHORT_COLOR.fullmatch(text):
        text = "#" + "".join(2 * digit for digit in text[1:])
    return text if is_color(text) else _NO_COLOR


def read_codebook(root: Any) -> FoundSet:
    """Return the labels of a codebook, as a set without articles. Raises InvalidSet."""
    if root.tag != "CodeBook":
        raise refused([Remark("it is no codebook (.qdc): its outermost element is {tag}", tag=root.tag)])
    labels = {label.name: label for label in labels_in(root)}
    reports = () if labels else ("There is no code in it that can be used.",)
    return FoundSet("refi-qda", (), reports, lenient=True, labels=tuple(labels.values()))
