"""Names of any script as formats take them that allow ASCII letters, digits and “_” alone."""

from __future__ import annotations

import re

_ESCAPED = re.compile("_x([0-9a-f]{1,6})_")


def escaped(name: str, *, also: str = "") -> str:
    """Return a name in which every character but these, and those in `also`, is `_x41_`, in hexadecimal."""
    to_escape = f"[^A-Za-z0-9_{re.escape(also)}]|_(?=x[0-9a-f]{{1,6}}_)"
    return re.sub(to_escape, lambda match: f"_x{ord(match[0]):x}_", name)


def unescaped(name: str) -> str:
    """Return the name that `escaped` was made of; those of others stay as they are."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)) if int(match[1], 16) < 0x110000 else match[0], name)
