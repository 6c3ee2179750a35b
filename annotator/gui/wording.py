"""How things are said on screen: values, dates, statuses, edits and annotations, in the user's language and locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.errors import Remark, Remarks, UserError, filled
from annotator.model import Annotation, Article, Attribute, AttributeValue, ChangeSet, Scheme, Span, Status
from annotator.paging import pages_of

if TYPE_CHECKING:
    from annotator.codecs.counting import Count
    from annotator.figures import Flaw
    from annotator.store.listing import LinkLine

_INNER_MARKS = {ord("“"): "‘", ord("”"): "’", ord("„"): "‚"}
_BLANKS = re.compile(r"\s+")

_EDITS = {
    "annotation.add": "Tagging",
    "annotation.relabel": "Relabelling",
    "annotation.move": "Moving an edge",
    "annotation.change": "Changing attributes",
    "annotation.note": "Writing a note",
    "annotation.delete": "Deleting an annotation",
    "annotation.repeat": "Tagging repeats",
    "relation.add": "Linking",
    "relation.delete": "Removing a link",
    "entity.refer": "Saying whom it refers to",
    "entity.add": "Making an entity",
    "entity.rename": "Renaming an entity",
    "entity.kind": "Saying what an entity is",
    "entity.aliases": "Changing aliases",
    "entity.identify": "Setting an external id",
    "entity.merge": "Merging entities",
    "entity.delete": "Deleting an entity",
    "relation.repoint": "Re-pointing a link",
    "relation.cue": "Writing a cue",
    "relation.change": "Changing a link",
    "history.back": "Going back",
    "dismissal.add": "Finding nothing to mark",
    "suggestion.accept": "Accepting a suggestion",
    "suggestion.reject": "Rejecting a suggestion",
    "article.add": "Adding articles",
    "article.version": "Adding a new version",
    "article.describe": "Describing an article",
    "article.status": "Setting a status",
    "article.remove": "Removing articles",
    "project.words": "Changing the words of the project",
    "scheme.change": "Changing the scheme",
    "set.import": "Importing annotations",
    "reviews.apply": "Applying reviews",
}


def translated(text: str, count: int = -1) -> str:
    """Return words of this module in the language of the window; `count` is the number in them, "%Ln"."""
    return QCoreApplication.translate("Wording", text, None, count)


def error_words(error: UserError) -> str:
    """Return the sentence of an error in the language of the window; in English where nobody has translated it."""
    return _said(error)


def remark_words(sentence: str) -> str:
    """Return a remark in the language of the window; any other sentence as it is."""
    return _said(sentence) if isinstance(sentence, Remark) else sentence


def _said(sentence: UserError | Remark) -> str:
    template = QCoreApplication.translate("Errors", sentence.template)
    return filled(template, {name: _field_words(value) for name, value in sentence.fields.items()})


def _field_words(value: object) -> object:
    """Return a field as it stands in a sentence; a remark in another one is translated too."""
    from annotator.codecs.counting import Count  # with the first sentence that is said: not before the first paint

    if isinstance(value, Remark):
        return _said(value)
    if isinstance(value, Remarks):
        return value.between.join(map(remark_words, value.sentences))
    if isinstance(value, Count):
        return count_words(value)
    return number(value) if type(value) is int else value


def count_words(count: Count) -> str:
    """Return "1 relation" or "1,200 relations"."""
    n = count.number
    return {
        "annotation": translated("%Ln annotation(s)", n),
        "article": translated("%Ln article(s)", n),
        "comment": translated("%Ln comment(s)", n),
        "line": translated("%Ln line(s)", n),
        "prediction": translated("%Ln prediction(s)", n),
        "relation": translated("%Ln relation(s)", n),
        "result": translated("%Ln result(s)", n),
        "source": translated("%Ln source(s)", n),
        "span": translated("%Ln span(s)", n),
    }[count.noun]


def codec_words(sentence: str) -> str:
    """Return what a codec says of itself or of an option in the language of the window."""
    return QCoreApplication.translate("Codecs", sentence)


def status_words(status: Status) -> str:
    """Return "New", "In progress" or "Done"."""
    return {"new": translated("New"), "in_progress": translated("In progress"), "done": translated("Done")}[status]


def number(value: int) -> str:
    """Return a number with the locale's separators."""
    return QLocale().toString(value)


def annotation_count(count: int) -> str:
    """Return "no annotations", "1 annotation" or "16 annotations"."""
    if count == 0:
        return translated("no annotations")
    return translated("%Ln annotation(s)", count)


def suggestion_count(count: int) -> str:
    """Return "1 suggestion" or "16 suggestions"."""
    return translated("%Ln suggestion(s)", count)


def shown_date(published: str | None) -> str:
    """Return a date "YYYY[-MM[-DD]]" as the locale writes it with a short month, as "8 Feb 2023"; "" for None."""
    parts = (published or "").split("-")
    if not all(part.isdigit() for part in parts):
        return published or ""
    year, month, day = (*map(int, parts), 1, 1)[:3]
    date = QDate(year, month, day)
    if not date.isValid():
        return published or ""
    locale = QLocale()
    forms = {1: "yyyy", 2: "MMM yyyy", 3: _date_form(locale)}
    return locale.toString(date, forms[len(parts)])


def shown_time(at: str) -> str:
    """Return a time in ISO 8601 with "Z" as date and time of day here, as "22 Nov 2026, 14:03"."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    locale = QLocale()
    time_form = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return f"{locale.toString(moment.date(), _date_form(locale))}, {locale.toString(moment.time(), time_form)}"


def joined(*parts: str) -> str:
    """Return the parts that are not empty with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def isolated(text: str) -> str:
    """Return the text so that its direction leaves its neighbours alone (Unicode's first strong isolate)."""
    return f"\u2068{text}\u2069" if text else ""


def quoted(words: str) -> str:
    """Return words in quotation marks; those inside them become single ones."""
    return f"“{words.translate(_INNER_MARKS)}”"


def one_line(text: str) -> str:
    """Return the text with every run of blanks and line ends as one space."""
    return _BLANKS.sub(" ", text).strip()


def shortened(text: str, most: int) -> str:
    """Return the text with at most so many characters: where it is longer, an ellipsis stands for its middle."""
    if len(text) <= most:
        return text
    first = (most - 1) * 2 // 3
    return f"{text[:first].rstrip()}…{text[len(text) - (most - 1 - first) :].lstrip()}"


def readable(name: str) -> str:
    """Return a name of the scheme as words: "quote_type" as "Quote type"."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def value_words(attribute: Attribute | None, value: AttributeValue) -> str:
    """Return an attribute's value as it is shown: "Yes", "20,000", "State body"; texts as they are."""
    if isinstance(value, bool):
        return translated("Yes") if value else translated("No")
    if isinstance(value, int):
        return number(value)
    return readable(value) if attribute is not None and attribute.type == "choice" else value


def flaw_words(flaw: Flaw, values: Mapping[str, AttributeValue]) -> str:
    """Return the sentence that says what cannot be meant among a force figure's values."""
    names = [translated(readable(name)) for name in flaw.names]
    bound = readable(str(values.get("bound", "")))
    if flaw.kind == "order":
        one, other = (value_words(None, values[name]) for name in flaw.names)
        words = translated("{low} ({one}) is above {high} ({other}).")
        return words.format(low=names[0], one=one, high=names[1].lower(), other=other)
    if flaw.kind == "differ":
        return translated("“{bound}” means one number, but low, best and high differ.").format(bound=bound)
    listed = QLocale().createSeparatedList([name.lower() for name in names])
    if flaw.kind == "unfit":
        return translated("“{bound}” does not go with a value in {names}.").format(bound=bound, names=listed)
    if len(names) > 2:
        return translated("“{bound}” needs a value.").format(bound=bound)
    return translated("“{bound}” needs a value in {names}.").format(bound=bound, names=listed)


def edit_name(name: str) -> str:
    """Return the words for an edit's key; the key itself for one that has none."""
    return translated(_EDITS[name]) if name in _EDITS else name


def reverted(change_set: ChangeSet) -> str:
    """Return the sentence that tells of an undo or redo."""
    words = edit_name(change_set.name)
    if change_set.kind == "undo":
        return translated("Undone: {edit}").format(edit=words.lower())
    return translated("Done again: {edit}").format(edit=words.lower())


def relation_title(scheme: Scheme, kind: str) -> str:
    """Return what a relation type is called."""
    relation = scheme.relation(kind)
    return relation.title if relation else readable(kind)


def page_words(pages: Sequence[int], spans: Sequence[Span]) -> str:
    """Return the pages that spans stand on, as they are cited: "p. 7" or "pp. 7–8"; "" where the article has none."""
    found = pages_of(pages, spans[0].start, spans[-1].end) if spans else None
    if found is None:
        return ""
    first, last = map(number, found)
    if first == last:
        return translated("p. {page}").format(page=first)
    return translated("pp. {first}–{last}").format(first=first, last=last)


def tooltip(
    annotation: Annotation,
    scheme: Scheme,
    links: Iterable[LinkLine],
    names: Mapping[str, str],
    *,
    entity: str = "",
    page: str = "",
) -> str:
    """Return the rich text of an annotation's tooltip: label, page, entity, attributes, links, annotator, note."""
    from html import escape  # with the first tooltip: it brings a table of all of HTML's letters

    label = scheme.label(annotation.label)
    title = label.title if label else annotation.label
    lines = [joined(f"<b>{escape(title)}</b>", escape(page))]
    if entity:
        lines.append(f"→ {escape(entity)}")
    for name, value in annotation.attributes.items():
        attribute = label.attribute(name) if label else None
        lines.append(f"{escape(readable(name))}: {escape(value_words(attribute, value))}")
    lines += [escape(_link_words(scheme, link)) for link in links if link.outgoing or link.elsewhere]
    if annotation.note:
        lines.append(f"<i>{escape(annotation.note)}</i>")
    when = shown_time(annotation.created_at).replace(" ", "\u00a0")
    lines.append(f"<small>{escape(names.get(annotation.created_by, ''))} · {when}</small>")
    return "<br>".join(lines)


def _link_words(scheme: Scheme, link: LinkLine) -> str:
    """Return "Said by: Adela Voss", or "← Updates: the ferry stops (Harbour closes)" where it is another article's."""
    title = relation_title(scheme, link.type)
    words = f"{title if link.outgoing else f'← {title}'}: {one_line(link.name)}"
    return f"{words} ({isolated(link.elsewhere)})" if link.elsewhere else words


def source_line(article: Article, spans: Sequence[Span] = ()) -> str:
    """Return where words of an article are from: publisher, title, date, page, URL, as far as they are known."""
    meta = article.metadata
    parts = (meta.publisher, quoted(article.title), meta.published, page_words(article.pages, spans), meta.url)
    return ", ".join(part for part in parts if part)


def _date_form(locale: QLocale) -> str:
    # The locale's long form has its own order; without the weekday and with a short month it is short and unambiguous.
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"[\s,،、]*dddd[\s,،、]*", " ", form).strip()
    return form.replace("MMMM", "MMM")
