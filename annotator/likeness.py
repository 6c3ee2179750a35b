"""How much of one text stands in another: runs of words that both have (w-shingling, Broder 1997).

Broder, A. Z. (1997). On the resemblance and containment of documents. Compression and Complexity of Sequences.
"""

from __future__ import annotations

from annotator import text as texts

NEAR = 0.5  # from this share on, two texts are nearly the same
_RUN = 5  # words
_PHRASE = 6  # words

Shingles = frozenset[int]


def shingles(text: str) -> Shingles:
    """Return the hashes of all runs of five words of a text, case aside; of a shorter text, the hash of all of it."""
    words = _words(text)
    if len(words) < _RUN:
        return frozenset([hash(tuple(words))]) if words else frozenset()
    return frozenset(hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))


def share(one: Shingles, other: Shingles) -> float:
    """Return which share, from 0 to 1, of the smaller text stands in the other (Broder's containment)."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def telling_phrases(text: str, *, count: int = 6) -> list[str]:
    """Return some phrases of six words, from all parts of the text, that hardly another text has by chance.

    Of each part it is the phrase with the longest words.
    """
    words = _words(text)
    if len(words) < _PHRASE:
        return [" ".join(words)] if words else []
    starts = range(len(words) - _PHRASE + 1)
    part = max(1, len(starts) // count)
    best = (
        max(starts[low : low + part], key=lambda at: sum(map(len, words[at : at + _PHRASE])))
        for low in range(0, len(starts), part)
    )
    return list(dict.fromkeys(" ".join(words[at : at + _PHRASE]) for at in best))[:count]


def _words(text: str) -> list[str]:
    return [text[start:end].casefold() for start, end in texts.words_in(text, 0, len(text))]
