"""XML of other tools: nothing is loaded from elsewhere, and no entity is put in."""

from __future__ import annotations

from typing import Any

from annotator.codecs.validate import refused
from annotator.errors import Remark


def parsed_xml(content: bytes, name: str) -> Any:
    """Return the root element of the file `name`; elements have their names without namespaces. Raises InvalidSet."""
    root = checked_xml(content, name)
    from lxml import etree

    for element in root.iter(etree.Element):
        element.tag = etree.QName(element).localname
    return root


def checked_xml(content: bytes, name: str) -> Any:
    """Return the root element as it is; one with a document type, which may hide entities, is refused."""
    from lxml import etree

    # Texts of books are longer than what a parser takes by default; what makes that dangerous are entities.
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise refused([Remark("{name} is no XML: {error}", name=name, error=str(error))]) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise refused([Remark("{name} has a document type, which no such file needs", name=name)])
    return root
