"""The project that is pushed into other tools, and what of it is compared when it comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.library import Project
from annotator.model import Annotation

# What is counted differently somewhere: astral, joined, combining, right-to-left, odd blanks, several lines.
TEXTS = {
    "emoji.txt": "🙂🙂 Alpha 👨‍👩‍👧 bravo said: “We will send up to 20,000 troops,” she added, “if they agree.”\n",
    "marks.txt": "e\u0301e\u0301 Alpha na\u0131\u0308ve bravo.\nA\u00a0b\u2009c: Alpha\tagain.\n\nThe end 🚢.",
    "cyrillic.txt": "Представитель совета заявил: «До 600 человек 🕊️ и две бригады».\nАльфа не подтвердила.",
    "arabic.txt": "قال المتحدث: \u2067«نحو ٣٥٠٠ جندي»\u2069 وأضاف: لا تعليق. Alpha",
    "plain.txt": "  The Kestrel Alliance denied it. About 600 men are at sea, its spokesman said.  ",
}


def make(path: Path) -> Project:
    """Make a project with overlapping, nested and interrupted annotations, attributes, notes and relations."""
    project = Project.new(path, title="Round trip")
    project.act_as("Ann Lee")
    folder = path.parent / "texts"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_bytes(text.encode())
    for added in project.add([folder]):
        _mark(project, added.article_id)
    return project


def _mark(project: Project, article_id: str) -> None:
    text = project.text(article_id)
    words = list(_words(text))
    first, last = words[0], words[-1]
    claim = project.annotate(
        article_id,
        label="claim",
        spans=[(first[0], words[2][1])],
        attributes={"quote_type": "direct"},
        note="two\nlines",
    )
    inner = project.annotate(
        article_id, label="speaker", spans=[words[1]], attributes={"mention": "name", "role": "🙂 x"}
    )
    project.annotate(article_id, label="organisation", spans=[words[1]])
    parted = project.annotate(article_id, label="claim", spans=[first, last], attributes={"check_worthy": True})
    project.annotate(
        article_id, label="force_figure", spans=[(words[2][0], last[1])], attributes={"low": 3500, "bound": "about"}
    )
    project.relate("said_by", claim, inner)
    project.relate("same_as", parted, claim)


def _words(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for word in text.split():
        start = text.index(word, start)
        yield start, start + len(word)
        start += len(word)


def shown(project: Project, *, more: bool) -> set[tuple[Any, ...]]:
    """Return what is in a project: texts, annotations, relations; with `more` attributes and notes too."""
    found: set[tuple[Any, ...]] = set()
    for article in project.articles():
        text = project.text(article.id)
        found.add(("article", text))
        here = {a.id: _annotation(a, more=more) for a in project.annotations(article.id)}
        found |= {("annotation", text[:20], *each) for each in here.values()}
        found |= {("relation", r.type, here[r.head], here[r.tail]) for r in project.relations(article.id)}
    return found


def _annotation(annotation: Annotation, *, more: bool) -> tuple[Any, ...]:
    place = (annotation.label, annotation.spans, annotation.quote)
    return (*place, tuple(sorted(annotation.attributes.items())), annotation.note) if more else place


def differences(before: set[tuple[Any, ...]], after: set[tuple[Any, ...]]) -> list[str]:
    """Return a line for each thing that is on one side alone."""
    gone = [f"gone: {each}" for each in sorted(before - after, key=repr)]
    return gone + [f"new: {each}" for each in sorted(after - before, key=repr)]
