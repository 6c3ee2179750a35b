"""What was typed and is not on disk yet: on its way there, or refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Literal, TypeVar

K = TypeVar("K")
V = TypeVar("V")
S = TypeVar("S")
State = Literal["saved", "saving", "refused"]


class Unsaved(Generic[K, V]):
    """Values by what they belong to. Whoever types tells each; whoever saves answers with `keep` or `refuse`."""

    def __init__(self) -> None:
        self._told: dict[K, V] = {}
        self._refused: dict[K, V] = {}

    @property
    def state(self) -> State:
        """Whether everything is on disk."""
        return "refused" if self._refused else "saving" if self._told else "saved"

    def tell(self, key: K, value: V) -> None:
        """The value is on its way to the disk."""
        self._refused.pop(key, None)
        self._told[key] = value

    def keep(self, key: K, value: V) -> bool:
        """The value is on disk; return whether that is news, and not about one that was typed over since."""
        if key not in self._told or self._told[key] != value:
            return False
        del self._told[key]
        return True

    def refuse(self, key: K, value: V) -> bool:
        """The value could not be saved and has to be told again; return as `keep` does."""
        if not self.keep(key, value):
            return False
        self._refused[key] = value
        return True

    def is_refused(self, key: K) -> bool:
        """Whether the value could not be saved."""
        return key in self._refused

    def shown(self, key: K, stored: S) -> V | S:
        """Return what is to be shown where `stored` is on disk: what was typed is what holds."""
        for values in (self._refused, self._told):
            if key in values:
                return values[key]
        return stored

    def refused(self) -> list[tuple[K, V]]:
        """What has to be told again."""
        return list(self._refused.items())

    def forget(self, is_gone: Callable[[K], bool]) -> None:
        """Let go of what belongs to something that is gone."""
        for values in (self._told, self._refused):
            for key in [key for key in values if is_gone(key)]:
                del values[key]
