"""What several annotations say together."""

from __future__ import annotations

from annotator.gui.panels.field import SEVERAL
from annotator.gui.panels.subject import subject_of
from annotator.model import Annotation, AttributeValue, Span


def one(id_: str, label: str = "claim", computed: tuple[str, ...] = (), **attributes: AttributeValue) -> Annotation:
    return Annotation(
        id=id_, article_id="a", label=label, spans=(Span(0, 1),), quote="x", created_by="me", created_at="",
        updated_by="me", updated_at="", attributes=attributes, computed=computed,
    )  # fmt: skip


def test_what_all_say_is_said_and_what_they_do_not_all_say_is_several() -> None:
    subject = subject_of([one("1", kind="denial", men=3, sure=True), one("2", kind="denial", men=4, sure=True)])
    assert subject is not None
    assert subject.ids == ("1", "2")
    assert subject.values == {"kind": "denial", "men": SEVERAL, "sure": True}


def test_yes_is_not_one_and_nothing_is_not_something() -> None:
    subject = subject_of([one("1", sure=True), one("2", sure=1), one("3")])
    assert subject is not None
    assert subject.values == {"sure": SEVERAL}


def test_a_value_is_computed_where_all_of_them_are() -> None:
    subject = subject_of([one("1", computed=("high", "low"), high=1), one("2", computed=("high",), high=1)])
    assert subject is not None
    assert subject.computed == {"high"}


def test_different_labels_have_nothing_in_common() -> None:
    assert subject_of([one("1"), one("2", label="speaker")]) is None
    assert subject_of([]) is None
