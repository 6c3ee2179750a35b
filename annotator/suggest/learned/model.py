"""A trained model: for each layer of labels what the CRF library makes, and for which labels it speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from annotator.errors import unreadable_row
from annotator.suggest.learned.features import Word

if TYPE_CHECKING:
    import pycrfsuite

# Changes whenever other features are looked at, or what is found is used otherwise: an older model says nothing.
VERSION = "3"
# Of one place in the labels of words: none.
_OUT = "O"
# The library's own regularisation, as its manual has it for small sets; more rounds change nothing for the better.
_TRAINING: Mapping[str, Any] = {"c1": 0.3, "c2": 0.02, "max_iterations": 60, "feature.possible_transitions": True}


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned of how many articles: `layers` by name, and the precision of each label that it speaks for."""

    articles: int
    layers: Mapping[str, bytes]
    speaks: Mapping[str, float]
    version: str = ""

    def to_bytes(self) -> bytes:
        """Return it as bytes, for `model_from`."""
        import msgspec

        return msgspec.msgpack.encode(self)


@lru_cache(maxsize=2)
def model_from(data: bytes) -> Model:
    """Return the model that bytes of a project hold; one of another version speaks for no label.

    Raises DamagedProject where they hold none.
    """
    import msgspec

    try:
        model = msgspec.msgpack.decode(data, type=Model)
    except msgspec.DecodeError as error:
        raise unreadable_row(error) from error
    return model if model.version == VERSION else replace(model, layers={}, speaks={})


def train(sentences: Iterable[tuple[Sequence[Sequence[str]], Sequence[str]]]) -> bytes:
    """Return what the library learns of sentences: the features of each word, and its label (see `labels_of`)."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=dict(_TRAINING), verbose=False)
    for features, labels in sentences:
        trainer.append(features, labels)
    with TemporaryDirectory(prefix="annotator-") as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()


def labels_of(words: Sequence[Word], spans: Sequence[tuple[int, int, str]]) -> list[str]:
    """Return for each word whether a span begins at it ("B-claim"), goes on ("I-claim") or none is there ("O").

    Of spans that overlap the longer one counts (inside, outside, beginning: Ramshaw and Marcus 1995).
    """
    labels = [_OUT] * len(words)
    for start, end, label in sorted(spans, key=lambda span: span[0] - span[1]):
        inside = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
        if inside and all(labels[at] == _OUT for at in inside):
            for at in inside:
                labels[at] = f"{'B' if at == inside[0] else 'I'}-{label}"
    return labels


def spans_in(words: Sequence[Word], labels: Sequence[str]) -> Iterator[tuple[int, int, str, int, int]]:
    """Yield the spans that labels of words stand for: start, end, label, and from which to which word."""
    first: int | None = None
    for at, label in enumerate([*labels, _OUT]):
        goes_on = first is not None and label == f"I-{labels[first][2:]}"
        if first is not None and not goes_on:
            yield words[first].start, words[at - 1].end, labels[first][2:], first, at
            first = None
        if first is None and label != _OUT:
            first = at


def probability(model: pycrfsuite.Tagger, label: str, first: int, last: int, count: int) -> float:
    """Return how likely a layer finds it that the words `[first, last)` of the `count` it last tagged bear a label.

    It is that of the least likely of them, and of the span's not going on behind them.
    """
    names = set(model.labels())
    begins, goes_on = f"B-{label}", f"I-{label}"
    sure = [model.marginal(begins, first) if begins in names else 0.0]
    if goes_on in names:
        sure += [model.marginal(goes_on, at) for at in range(first + 1, last)]
        sure += [1.0 - model.marginal(goes_on, last)] if last < count else []
    elif last > first + 1:
        return 0.0
    return max(0.0, min(1.0, *sure))


@lru_cache(maxsize=8)
def tagger(layer: bytes) -> pycrfsuite.Tagger:
    """Return the library's tagger of a layer. Raises DamagedProject for bytes that hold none."""
    import pycrfsuite

    opened = pycrfsuite.Tagger()
    try:
        opened.open_inmemory(layer)
    except ValueError as error:
        raise unreadable_row(error) from error
    return opened
