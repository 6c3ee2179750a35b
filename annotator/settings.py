"""What a person likes: sparse overrides, in a TOML file in the platform's configuration folder, of defaults given here.

What belongs to the articles is in the project; what belongs to the window is in QSettings.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from annotator.places import settings_folder

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "ru", "fr"]
_CHOICES: dict[str, tuple[str, ...]] = {"theme": get_args(ThemeChoice), "language": get_args(LanguageChoice)}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default."""

    annotator: str = ""
    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"  # of the window, from its next start on
    font_family: str = ""  # "" is the program's own order of serif fonts
    reopen_last: bool = True
    reduced_motion: bool = False
    label_keys: bool = False


def settings_path() -> Path:
    """The settings file; its folder may not exist yet."""
    return settings_folder() / "settings.toml"


def load() -> Settings:
    """Return the settings; what the file does not say, or says wrongly, is as by default."""
    import tomllib

    try:
        stored: dict[str, Any] = tomllib.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    defaults = Settings()
    known = {name: value for name, value in stored.items() if _fits(defaults, name, value)}
    return replace(defaults, **known)


def _fits(defaults: Settings, name: str, value: object) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    return name in {field.name for field in fields(defaults)} and type(value) is type(getattr(defaults, name))


def save(settings: Settings) -> None:
    """Write what differs from the defaults, whole or not at all. Raises OSError."""
    import tomli_w

    changed = {name: value for name, value in asdict(settings).items() if value != getattr(Settings(), name)}
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "wb") as file:
            tomli_w.dump(changed, file)
        Path(part).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(part).unlink()
        raise


def system_name() -> str:
    """Return the full name that the system knows its user by, else the login name, else ""."""
    try:
        login = getpass.getuser()
    except (KeyError, OSError):
        return ""
    try:
        import pwd
    except ImportError:  # Windows
        return login
    try:
        full = pwd.getpwnam(login).pw_gecos.split(",")[0].strip()
    except KeyError:
        return login
    return full or login
