"""What the words of a force figure say, filled in where nobody has said it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from annotator.model import QUOTE_JOINT, AttributeValue, Label, Span
from annotator.text import quote_of
from annotator.values import value_problem

_VALUES = ("low", "best", "high", "bound")
# The unit of "an additional 3,000" stands within about this many code points before it.
_AROUND = 300


def is_of_figures(label: Label) -> bool:
    """Return whether a label is one of force figures: it has the attributes that hold a figure's values."""
    return all(label.attribute(name) is not None for name in _VALUES)


def with_figure_values(
    label: Label,
    text: str,
    spans: tuple[Span, ...],
    given: Mapping[str, AttributeValue],
    *,
    without: Collection[str] = (),
) -> tuple[dict[str, AttributeValue], list[str]]:
    """Return the attributes of an annotation of `spans`, and the names of those that were read from its words.

    What is `given` by hand stays, and what is named in `without` is not read; a label that is not one of figures gets
    nothing more.
    """
    if not is_of_figures(label):
        return dict(given), []
    # Imported with the first figure: its lexicons are no business of the window's start.
    from annotator.figures import figure_attributes, read_figure

    start, end = spans[0].start, spans[-1].end
    words = quote_of(text, spans, QUOTE_JOINT if len(spans) > 1 else "")
    figure = read_figure(words, before=text[max(0, start - _AROUND) : start], after=text[end : end + _AROUND])
    read: dict[str, AttributeValue] = {}
    for name, value in (figure_attributes(figure) if figure else {}).items():
        attribute = None if name in given or name in without else label.attribute(name)
        if attribute is not None and value_problem(attribute, value) is None:
            read[name] = value
    return {**read, **given}, sorted(read)
