"""The words for what the store names by keys: edits, statuses, annotations in a tooltip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from annotator.model import Annotation, Article, ChangeSet, Scheme
from annotator.store.listing import LinkLine

_EDITS = {
    "annotation.add": "Tagging",
    "annotation.relabel": "Relabelling",
    "annotation.move": "Moving an edge",
    "annotation.change": "Changing attributes",
    "annotation.note": "Writing a note",
    "annotation.delete": "Deleting an annotation",
    "relation.add": "Linking",
    "relation.delete": "Removing a link",
    "article.add": "Adding articles",
    "article.describe": "Describing an article",
    "article.status": "Setting a status",
    "article.remove": "Removing articles",
    "project.rename": "Renaming the project",
    "set.import": "Importing annotations",
}


def translated(text: str) -> str:
    """Return words of this module in the language of the window."""
    return QCoreApplication.translate("Wording", text)


def edit_name(name: str) -> str:
    """Return the words for an edit's key; the key itself for one that has none."""
    return translated(_EDITS[name]) if name in _EDITS else name


def reverted(change_set: ChangeSet) -> str:
    """Return the sentence that tells of an undo or redo."""
    words = edit_name(change_set.name)
    if change_set.kind == "undo":
        return translated("Undone: {edit}").format(edit=words.lower())
    return translated("Done again: {edit}").format(edit=words.lower())


def moment(at: str) -> str:
    """Return a time of the store (UTC) as the user's locale writes it, in local time."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else at


def value_words(value: object) -> str:
    """Return an attribute's value as it is shown."""
    if isinstance(value, bool):
        return translated("yes") if value else translated("no")
    return QLocale().toString(value) if isinstance(value, int) else str(value)


def name_words(name: str) -> str:
    """Return an attribute's or choice's name as it is shown: "quote_type" as "quote type"."""
    return name.replace("_", " ")


def relation_title(scheme: Scheme, kind: str) -> str:
    """Return what a relation type is called."""
    relation = scheme.relation(kind)
    return relation.title if relation else name_words(kind)


def tooltip(annotation: Annotation, scheme: Scheme, links: Iterable[LinkLine], names: Mapping[str, str]) -> str:
    """Return the rich text of an annotation's tooltip: label, attributes, links, annotator, note."""
    label = scheme.label(annotation.label)
    title = label.title if label else annotation.label
    lines = [f"<b>{escape(title)}</b>"]
    lines += [
        f"{escape(name_words(name))}: {escape(value_words(value))}" for name, value in annotation.attributes.items()
    ]
    lines += [f"{escape(relation_title(scheme, link.type))}: {escape(link.name)}" for link in links if link.outgoing]
    if annotation.note:
        lines.append(f"<i>{escape(annotation.note)}</i>")
    lines.append(f"<small>{escape(names.get(annotation.created_by, ''))} · {moment(annotation.created_at)}</small>")
    return "<br>".join(lines)


def source_line(article: Article) -> str:
    """Return where an article is from: publisher, title, date, URL, as far as they are known."""
    meta = article.metadata
    parts = (meta.publisher, f"“{article.title}”", meta.published, meta.url)
    return ", ".join(part for part in parts if part)
