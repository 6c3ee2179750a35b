"""How entities are spoken of on screen: kinds, numbers, and why one is proposed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from annotator.gui.icons import icon
from annotator.gui.wording import number, readable
from annotator.model import Entity
from annotator.operations.entity_proposals import Reason
from annotator.store.mentions import MOST

_ICONS = {"person": "person", "organisation": "organisation", "group": "group"}


def translated(text: str) -> str:
    """Return words about entities in the language of the window."""
    return QCoreApplication.translate("Entities", text)


def kind_words(kind: str) -> str:
    """Return what a kind is called; one that came in with a set as it stands there."""
    known = {
        "person": translated("Person"),
        "organisation": translated("Organisation"),
        "group": translated("Group"),
    }
    return known.get(kind) or readable(kind) or translated("Of no kind")


def kind_icon(kind: str, color: str) -> QIcon:
    """Return the sign of a kind in a colour."""
    return icon(_ICONS.get(kind, "tag"), color)


def new_words(kind: str, name: str) -> str:
    """Return the words of the line that makes an entity."""
    known = {
        "person": translated("New person “{name}”"),
        "organisation": translated("New organisation “{name}”"),
        "group": translated("New group “{name}”"),
    }
    return known[kind].format(name=name)


def mention_words(count: int) -> str:
    """Return "not mentioned", "1 mention", "12 mentions" or "1,000 mentions or more"."""
    if count == 0:
        return translated("not mentioned")
    if count == 1:
        return translated("1 mention")
    if count >= MOST:
        return translated("{count} mentions or more").format(count=number(MOST))
    return translated("{count} mentions").format(count=number(count))


def reason_words(reason: Reason) -> str:
    """Return why an entity is proposed, in a word or two."""
    return {
        "name": translated("same name"),
        "alias": translated("also called so"),
        "ending": translated("same name"),
        "title": translated("name after a title"),
        "surname": translated("surname"),
        "initials": translated("initials"),
        "spelling": translated("similar spelling"),
        "part": translated("part of the name"),
        "here": translated("same words in this article"),
        "before": translated("same words elsewhere"),
        "nearest": translated("named last before"),
    }[reason]


def also_called(entity: Entity) -> str:
    """Return an entity's aliases in one line."""
    return ", ".join(entity.aliases)
