"""How the scheme editor says things: problems, consequences, colours, types."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from annotator.colors import Sight
from annotator.gui.wording import number, quoted, readable, value_words
from annotator.model import AttributeType
from annotator.operations.scheme_draft import Problem
from annotator.operations.schemes import Consequence, What

TYPES: tuple[AttributeType, ...] = ("choice", "boolean", "integer", "text", "date")


def translated(text: str) -> str:
    """Return words of the scheme editor in the language of the window."""
    return QCoreApplication.translate("Scheme", text)


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


def plural(count: int, one: str, many: str, **words: str) -> str:
    """Return `one` or `many`, whichever fits, with the number in place of its {count} and `words` in theirs."""
    return (one if count == 1 else many).format(count=number(count), **words)


def consequence_words(each: Consequence, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Return a consequence as a sentence without a full stop; what labels and relation types are called, by name."""
    name, to = before.get(each.name, each.name), after.get(each.to, each.to)
    if name == to:  # only the names below the titles differ
        name, to = each.name, each.to
    one, many = _CONSEQUENCES[each.what]()
    if each.what in ("values lost", "link values lost") and each.value != "":
        one = many = translated("{count} {name}: {attribute} {value} does not fit and is removed")
    return plural(
        each.count,
        one,
        many,
        name=quoted(name),
        to=quoted(to),
        attribute=readable(each.attribute),
        value=quoted(value_words(None, each.value)),
    )


def _changed() -> tuple[str, str]:
    words = translated("{count} {name}: {attribute} is written anew")
    return words, words


def _lost() -> tuple[str, str]:
    words = translated("{count} {name}: {attribute} is removed")
    return words, words


# For one and for many.
_CONSEQUENCES: Mapping[What, Callable[[], tuple[str, str]]] = {
    "relabelled": lambda: (
        translated("{count} annotation goes from {name} to {to}"),
        translated("{count} annotations go from {name} to {to}"),
    ),
    "deleted": lambda: (
        translated("{count} annotation {name} is deleted"),
        translated("{count} annotations {name} are deleted"),
    ),
    "joined": lambda: (
        translated("{count} {name} is joined with the {to} on the same words, whose own values stay"),
        translated("{count} {name} are joined with the {to} on the same words, whose own values stay"),
    ),
    "retyped": lambda: (
        translated("{count} relation goes from {name} to {to}"),
        translated("{count} relations go from {name} to {to}"),
    ),
    "unlinked": lambda: (
        translated("{count} relation {name} is deleted"),
        translated("{count} relations {name} are deleted"),
    ),
    "values changed": _changed,
    "link values changed": _changed,
    "values lost": _lost,
    "link values lost": _lost,
}
