"""What the fields of attributes have in common."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance

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


class Field(Protocol):
    """Where one attribute's value is given by hand.

    `touched` says that another value stands there now, `chosen` that it is meant, `left` that the keyboard went
    elsewhere, `entered` and `escaped` that Enter and Esc were pressed.
    """

    touched: SignalInstance
    chosen: SignalInstance
    left: SignalInstance
    entered: SignalInstance
    escaped: SignalInstance

    def show_value(self, value: Shown) -> None:
        """Show a value, None for none."""

    @property
    def shown(self) -> Shown:
        """The value that was shown last."""

    @property
    def is_typed(self) -> bool:
        """Whether something else stands there than what was shown."""

    def value(self) -> AttributeValue | None:
        """Return the value that stands there, None for none. Raises InvalidValue where it is no value."""

    def revert(self) -> None:
        """Show again what was shown last."""
