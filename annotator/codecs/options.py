"""The options of a codec: declared once, checked here, shown by the command line and by dialogs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from annotator.errors import InvalidValue

OptionValue = str | int | bool
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; its type is that of `default`, and a text is one of `choices` where there are any.

    `way` says whether it is about writing ("out"), reading ("in") or both.
    """

    name: str
    default: OptionValue
    purpose: str
    choices: tuple[str, ...] = ()
    way: Literal["in", "out", "both"] = "both"

    @property
    def values(self) -> str:
        """What may be given, in words: "yes or no", "a whole number", the choices, or "a text"."""
        if isinstance(self.default, bool):
            return "yes or no"
        if isinstance(self.default, int):
            return "a whole number"
        return ", ".join(self.choices) or "a text"

    def parsed(self, given: object) -> OptionValue | None:
        """Return the value that `given` stands for, also as typed, or None if it does not fit."""
        if isinstance(self.default, bool):
            return given if isinstance(given, bool) else _YES_NO.get(str(given).strip().casefold())
        if isinstance(self.default, int):
            return int(str(given)) if re.fullmatch(r"-?\d{1,18}", str(given)) else None
        return given if isinstance(given, str) and (not self.choices or given in self.choices) else None


class Options:
    """The options of one reading or writing, all of them set. Each is asked for by its type."""

    def __init__(self, values: Mapping[str, OptionValue]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """Return a text."""
        value = self._values[name]
        assert isinstance(value, str)
        return value

    def names(self, name: str) -> tuple[str, ...]:
        """Return the names in a text, which stand there with commas between them."""
        return tuple(part.strip() for part in self.text(name).split(",") if part.strip())

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        value = self._values[name]
        assert isinstance(value, bool)
        return value

    def number(self, name: str) -> int:
        """Return a whole number."""
        value = self._values[name]
        assert isinstance(value, int)
        return value


def chosen(options: Iterable[Option], given: Mapping[str, object], *, way: Literal["in", "out"], name: str) -> Options:
    """Return the options of a way of the format `name`, as given or by default. Raises InvalidValue."""
    offered = {option.name: option for option in options if option.way in (way, "both")}
    values = {option.name: option.default for option in offered.values()}
    for key, wanted in given.items():
        option = offered.get(key)
        if option is None:
            there = f"it has {', '.join(offered)}" if offered else "it has none"
            raise InvalidValue(
                "“{name}” has no option “{key}” here; {there}. Nothing was done.",
                option=key,
                name=name,
                key=key,
                there=there,
            )
        value = option.parsed(wanted)
        if value is None:
            raise InvalidValue(
                "“{wanted}” does not fit the option “{key}” of “{name}”; it takes: {values}. Nothing was done.",
                option=key,
                wanted=wanted,
                key=key,
                name=name,
                values=option.values,
            )
        values[key] = value
    return Options(values)
