"""How the scheme editor says things: problems, consequences, colours, types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotator.colors import Sight
from annotator.gui.wording import quoted, readable, value_words
from annotator.model import AttributeType
from annotator.operations.scheme_draft import Problem
from annotator.operations.schemes import Consequence, What

TYPES: tuple[AttributeType, ...] = ("choice", "boolean", "integer", "text", "date")


def translated(text: str, count: int = -1) -> str:
    """Return words of the scheme editor in the language of the window; `count` is the number in them, "%Ln"."""
    return QCoreApplication.translate("Scheme", text, None, count)


def type_words(kind: AttributeType) -> str:
    """Return what a type of attributes is called."""
    return {
        "choice": translated("Choice"),
        "boolean": translated("Yes or no"),
        "integer": translated("Whole number"),
        "text": translated("Text"),
        "date": translated("Date"),
    }[kind]


def palette_name(name: str) -> str:
    """Return what a palette is called."""
    return {"clear": translated("Clear"), "muted": translated("Muted")}[name]


def color_name(name: str) -> str:
    """Return what a colour of a palette is called."""
    return {
        "magenta": translated("magenta"),
        "teal": translated("teal"),
        "navy": translated("navy"),
        "amber": translated("amber"),
        "moss": translated("moss"),
        "rose": translated("rose"),
        "lilac": translated("lilac"),
        "brick": translated("brick"),
        "plum": translated("plum"),
        "blue": translated("blue"),
        "olive": translated("olive"),
        "sage": translated("sage"),
        "indigo": translated("indigo"),
        "lavender": translated("lavender"),
        "pine": translated("pine"),
        "bronze": translated("bronze"),
        "mauve": translated("mauve"),
        "wine": translated("wine"),
    }[name]


def sight_words(sight: Sight) -> str:
    """Return for whose eyes, as a clause."""
    return {
        "usual": translated("for anybody"),
        "protanopia": translated("for eyes without red (protanopia)"),
        "deuteranopia": translated("for eyes without green (deuteranopia)"),
        "tritanopia": translated("for eyes without blue (tritanopia)"),
    }[sight]


def problem_words(problem: Problem) -> str:
    """Return what is in the way and where, as a sentence."""
    words = {
        "no title": translated("It has no title."),
        "bad name": translated("Its name is empty, or has outer blanks, line breaks or a “=”."),
        "same name": translated("Another one has the same name."),
        "same key": translated("Another label has the same key."),
        "bad color": translated("A colour is six digits such as #c026d3."),
        "no heads": translated("No label is ticked at which it may start."),
        "no tails": translated("No label is ticked at which it may end."),
        "bad attribute name": translated("An attribute’s name is empty, or has outer blanks, line breaks or a “=”."),
        "same attribute name": translated("Two attributes have the name {attribute}."),
        "no choices": translated("{attribute} has no choices."),
        "bad choice": translated("A choice of {attribute} is empty."),
        "same choice": translated("Two choices of {attribute} are the same."),
    }[problem.what]
    attribute = quoted(problem.attribute.name) if problem.attribute is not None else ""
    name = problem.kind.title.strip() or problem.kind.name
    return f"{name}: {words.replace('{attribute}', attribute)}"


def consequence_words(each: Consequence, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Return a consequence as a sentence without a full stop; what labels and relation types are called, by name."""
    name, to = before.get(each.name, each.name), after.get(each.to, each.to)
    if name == to:  # only the names below the titles differ
        name, to = each.name, each.to
    return _consequence(each).format(
        name=quoted(name),
        to=quoted(to),
        attribute=readable(each.attribute),
        value=quoted(value_words(None, each.value)),
    )


def _consequence(each: Consequence) -> str:
    if each.what in ("values lost", "link values lost") and each.value != "":
        return translated("%Ln {name}: {attribute} {value} does not fit and is removed", each.count)
    written = translated("%Ln {name}: {attribute} is written anew", each.count)
    lost = translated("%Ln {name}: {attribute} is removed", each.count)
    words: Mapping[What, str] = {
        "relabelled": translated("%Ln annotation(s) go(es) from {name} to {to}", each.count),
        "deleted": translated("%Ln annotation(s) {name} is/are deleted", each.count),
        "joined": translated(
            "%Ln {name} is/are joined with the {to} on the same words, whose own values stay", each.count
        ),
        "retyped": translated("%Ln relation(s) go(es) from {name} to {to}", each.count),
        "unlinked": translated("%Ln relation(s) {name} is/are deleted", each.count),
        "values changed": written,
        "link values changed": written,
        "values lost": lost,
        "link values lost": lost,
    }
    return words[each.what]
