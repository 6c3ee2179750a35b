"""What the fields of attributes have in common.

Each tells by signals that another value stands there now (`touched`), that it is meant (`chosen`), that the keyboard
went elsewhere (`left`), and that Enter or Esc was pressed (`entered`, `escaped`).
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from annotator.gui.wording import value_words
from annotator.model import Attribute, AttributeValue

NO_VALUE = "–"


class Several(Enum):
    """What is shown for annotations that do not all say the same."""

    SEVERAL = "several"


SEVERAL = Several.SEVERAL
Shown = AttributeValue | Several | None


def same(one: Shown, other: Shown) -> bool:
    """Return whether two values are the same; for Python, yes would be 1."""
    return one == other and type(one) is type(other)


def shown_words(attribute: Attribute | None, value: Shown) -> str:
    """Return a value as it is shown in a form; "" for none."""
    if isinstance(value, Several):
        return QCoreApplication.translate("AttributeForm", "Several values")
    return "" if value is None else value_words(attribute, value)
