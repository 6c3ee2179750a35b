from __future__ import annotations

import pytest

from annotator.codecs.xml import parsed_xml
from annotator.errors import InvalidSet


def test_elements_have_their_names_alone_and_texts_may_be_as_long_as_books() -> None:
    words = 11_000_000 * "."
    root = parsed_xml(f'<a:x xmlns:a="urn:a"><a:y z="{words}">{words}</a:y></a:x>'.encode(), "a.xml")
    assert root.tag == "x"
    assert (len(root.findtext("y")), len(root.find("y").get("z"))) == (len(words), len(words))


@pytest.mark.parametrize(
    "content",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<!DOCTYPE x SYSTEM "file:///etc/hostname"><x/>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(content: str, encoding: str) -> None:
    with pytest.raises(InvalidSet, match="has a document type"):
        parsed_xml(content.encode(encoding), "a.xml")


def test_what_is_no_xml_is_refused_with_its_name() -> None:
    with pytest.raises(InvalidSet, match=r"a\.xml is no XML"):
        parsed_xml(b"<x>", "a.xml")
