"""Measures engines on texts, and says it in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from tests.evaluation.engines import Engine
from tests.evaluation.marks import LABELS, Mark, Text, flaws
from tests.evaluation.scoring import Count, Scores, exact_pairs, precision_recall_f1, score, without_losses

_ROWS = ("claim", "claim, quoted", "claim, reported", "speaker", "cue", "said by", "organisation", "force_figure")
_VALUES = ("numbers", "unit class", "unit", "change")
_HEAD = f"{'':18}{'true':>6}{'found':>6}   {'exact P':>7}{'R':>7}{'F1':>7}   {'overlap P':>9}{'R':>7}{'F1':>7}"


@dataclass(slots=True)
class Measured:
    """What an engine did on some texts: its scores, its time in seconds, and spans that are no spans."""

    scores: Scores = field(default_factory=Scores)
    seconds: float = 0.0
    words: int = 0
    flaws: list[str] = field(default_factory=list)


def measure(engine: Engine, texts: Sequence[Text], *, losses: bool = False) -> Measured:
    """Return what the engine does on the texts. It is asked once before, so that no lexicon is loaded in its time.

    Without `losses` what is marked as lost is no force figure, and wrong where it is found.
    """
    measured = Measured()
    if texts:
        engine.find(texts[0].text)
    for text in texts:
        start = perf_counter()
        found = engine.find(text.text)
        measured.seconds += perf_counter() - start
        measured.words += len(text.text.split())
        measured.flaws += [f"{text.name}: {flaw}" for flaw in flaws(text.text, tuple(found))]
        score(measured.scores, text if losses else without_losses(text), found)
    return measured


def table(title: str, engine: Engine, texts: Sequence[Text], measured: Measured) -> str:
    """Return what was measured as lines of text."""
    pace = 1e6 * measured.seconds / measured.words if measured.words else 0.0
    lines = [f"\n{engine.name}, {title}: {len(texts)} texts, {measured.words:,} words, {pace:.1f} ms per 1,000 words"]
    rows = [(row, measured.scores.rows[row]) for row in _ROWS if row in measured.scores.rows]
    lines += [_HEAD, *(_line(row, count) for row, count in rows if _is_asked(row, engine))]
    values = measured.scores.values
    if values["figures"] and "force_figure" in engine.labels:
        shares = (
            f"{name} {values[name] / values['figures']:.1%}" for name in ("numbers", "unit class", "unit", "change")
        )
        lines.append(f"  values right in {values['figures']} overlapping figures: {', '.join(shares)}")
    if measured.flaws:
        lines.append(f"  {len(measured.flaws)} spans that are none, the first: {measured.flaws[0]}")
    return "\n".join(lines)


def _is_asked(row: str, engine: Engine) -> bool:
    return ("claim" if row == "said by" else row.split(", ", maxsplit=1)[0]) in engine.labels


def _line(row: str, count: Count) -> str:
    exact = "".join(f"{100 * value:7.1f}" for value in precision_recall_f1(count.exact, count))
    overlap = "".join(f"{100 * value:7.1f}" for value in precision_recall_f1(count.overlap, count))
    name = f"  {row.partition(', ')[2]}" if ", " in row else row
    return f"{name:18}{count.true:6}{count.found:6}   {exact}     {overlap}"


def mistakes(engine: Engine, texts: Sequence[Text]) -> Iterator[str]:
    """Yield a line on each mark that was missed ("-") or is wrong ("+"), spans compared exactly."""
    for text in texts:
        found = engine.find(text.text)
        for label in LABELS:
            if label in engine.labels & text.labels:
                true_ones = [mark for mark in text.marks if mark.label == label]
                found_ones = [mark for mark in found if mark.label == label]
                pairs = exact_pairs(true_ones, found_ones)
                yield from _marked("-", text, true_ones, {one for one, _ in pairs})
                yield from _marked("+", text, found_ones, {other for _, other in pairs})


def _marked(sign: str, text: Text, marks: Sequence[Mark], right: set[int]) -> Iterator[str]:
    for place, mark in enumerate(marks):
        if place not in right:
            words = " … ".join(text.text[start:end] for start, end in mark.spans)
            yield f"{text.name} {sign} {mark.label}: {words}"
