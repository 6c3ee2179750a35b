"""Plain text: finds out how the bytes are encoded and keeps every character of them."""

from __future__ import annotations

import codecs
import hashlib

from annotator import text as texts
from annotator.errors import TextRefused
from annotator.intake import metadata
from annotator.intake.draft import Choices, Draft, EncodingHow
from annotator.model import Source

MAX_BYTES = 50_000_000

# What the import preview offers: the codec's name and what people call it, likeliest first.
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16-le", "Unicode (UTF-16, little-endian)"),
    ("utf-16-be", "Unicode (UTF-16, big-endian)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859-1", "Western European (Latin-1)"),
    ("iso8859-15", "Western European (Latin-9)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic, Russian (KOI8-R)"),
    ("koi8-u", "Cyrillic, Ukrainian (KOI8-U)"),
    ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("cp866", "Cyrillic (DOS 866)"),
    ("mac-cyrillic", "Cyrillic (Mac)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859-2", "Central European (Latin-2)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5hkscs", "Chinese, traditional (Big5)"),
    ("shift_jis", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC-JP)"),
    ("cp949", "Korean (Windows-949)"),
)

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SNIFFED = 200_000  # bytes that a guess looks at
_MOSTLY = 0.8
_UNSURE = 0.08  # the confidence of a guess that a few words of Spanish or English may also get for Czech or Mac Latin
_FALLBACK = "cp1252"


class TextReader:
    """Reads plain text files of any encoding; each is one article, stored whole."""

    name = "text 1"
    endings: tuple[str, ...] = (".txt", ".text", ".md")
    media_types: tuple[str, ...] = ("text/plain", "text/markdown")
    max_bytes = MAX_BYTES
    isolated = False

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the one article in `data`; raise TextRefused where it is no text, holds NUL, or is blank."""
        decoded, codec, how = decode(data, name=name, encoding=choices.encoding)
        text = texts.normalise(decoded)
        if not text.strip():
            raise TextRefused(
                "“{name}” holds no text. Nothing was added from it. Choose another file.", name=name, reason="empty"
            )
        proposal = metadata.propose(text)
        source = Source(
            name=name,
            path=path,
            media_type="text/markdown" if name.lower().endswith(".md") else "text/plain",
            sha256=hashlib.sha256(data).hexdigest(),
            encoding=codec,
            extractor=self.name,
        )
        return (Draft(text, proposal.metadata, source, data, proposal.proposed_from, how),)


def decode(data: bytes, *, name: str = "The text", encoding: str | None = None) -> tuple[str, str, EncodingHow]:
    """Return the text of `data`, the name of its codec, and how that was found.

    In turn: the user's choice, a byte order mark, NULs at mostly even or mostly odd places, strict UTF-8, a guess.
    A byte order mark is left in the text, for `text.normalise`. Raises TextRefused where nothing fits or a NUL is
    left; `name` is the file's name for that sentence.
    """
    found = _decode_as_stated(data, name, encoding) or _decode_by_nuls(data) or _decode_utf8(data)
    text, codec, how = found or _decode_guessed(data, name)
    if "\x00" in text:
        raise TextRefused(
            "“{name}” cannot be read as text: it holds NUL characters. Nothing was added from it. "
            "If it is a text, choose its encoding; otherwise save it as text first.",
            name=name,
            reason="nul",
        )
    return text, codec, how


_Decoded = tuple[str, str, EncodingHow]


def _decode_as_stated(data: bytes, name: str, encoding: str | None) -> _Decoded | None:
    """Decode by the user's choice or the byte order mark: what is stated is kept to, or refused."""
    how: EncodingHow = "chosen" if encoding else "BOM"
    codec = encoding or next((codec for bom, codec in _BOMS if data.startswith(bom)), None)
    if codec is None:
        return None
    try:
        canonical = codecs.lookup(codec).name
        return data.decode(canonical), canonical, how
    except UnicodeError as error:
        place = f" (byte {error.start:,} does not fit)" if isinstance(error, UnicodeDecodeError) else ""
        raise TextRefused(
            "“{name}” is not in {title}{place}. Nothing was added from it. Choose another encoding.",
            name=name,
            reason="encoding",
            encoding=codec,
            title=_title(codec),
            place=place,
        ) from error
    except (LookupError, ValueError) as error:
        raise TextRefused(
            "There is no text encoding called “{codec}”. Nothing was added. "
            "Choose another one, such as utf-8, cp1251 or latin-1.",
            name=name,
            reason="unknown encoding",
            encoding=codec,
            codec=codec,
        ) from error


def _decode_by_nuls(data: bytes) -> _Decoded | None:
    """Decode as UTF-16 where NULs, the high bytes of blanks and Latin letters, stand at mostly even or odd places."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if even + odd == 0 or max(even, odd) < _MOSTLY * (even + odd):
        return None
    codec, high_bytes = ("utf-16-be", data[0:_SNIFFED:2]) if even > odd else ("utf-16-le", data[1:_SNIFFED:2])
    # The high bytes of alphabets and their punctuation lie below 0x31 (U+3100). Letters at these places mean an
    # ordinary text with a stray NUL.
    if sum(byte < 0x31 for byte in high_bytes) < _MOSTLY * len(high_bytes):
        return None
    try:
        return data.decode(codec), codec, "NUL pattern"
    except UnicodeDecodeError:
        return None


def _decode_utf8(data: bytes) -> _Decoded | None:
    try:
        return data.decode("utf-8"), "utf-8", "UTF-8"
    except UnicodeDecodeError:
        return None


def _decode_guessed(data: bytes, name: str) -> _Decoded:
    import chardet  # 0.04 s, and most files are UTF-8

    # Its "supersets" are not asked for: for Latin-2 it would name Windows-1250, where other letters stand.
    guess = chardet.detect(data[:_SNIFFED], prefer_superset=False, compat_names=False)
    codec = guess["encoding"]
    if codec is not None:
        likeliest = (_FALLBACK,) if guess["confidence"] < _UNSURE else _wider(codec)
        for candidate in (*likeliest, codec, _FALLBACK):
            try:
                return data.decode(candidate), codecs.lookup(candidate).name, "guessed"
            except (UnicodeDecodeError, LookupError):
                continue
    kind = guess["mime_type"]
    what = f" ({kind})" if kind and not kind.startswith("text/") else ""
    raise TextRefused(
        "“{name}” is not a text that can be read{what}. Nothing was added from it. "
        "If it is a text, choose its encoding; otherwise save it as text first.",
        name=name,
        reason="not text",
        what=what,
    )


def _wider(codec: str) -> tuple[str, ...]:
    """The Windows code page to try before `codec`: the same characters, and marks such as “ ” – in the gaps."""
    return {"ascii": ("cp1252",), "iso8859-1": ("cp1252",), "gb2312": ("gb18030",), "euc_kr": ("cp949",)}.get(codec, ())


def _title(codec: str) -> str:
    return dict(ENCODINGS).get(codec, codec)
