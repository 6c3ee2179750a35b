"""What is proposed, and what was decided on such, as it stands in an export that is asked to hold it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID, uuid5

from msgspec import structs

from annotator.codecs import Codec, Options
from annotator.codecs.anchors import quote_context
from annotator.codecs.convert import decision_record
from annotator.codecs.structs import ArticleRecord, SpanRecord, SuggestionOrigin, SuggestionRecord
from annotator.model import Label
from annotator.operations.figure_values import with_figure_values
from annotator.operations.finding import known, look, undecided
from annotator.operations.suggestions import allowed_attributes
from annotator.plugins import suggesters
from annotator.store.project import Project
from annotator.suggest import Suggestion
from annotator.text import quote_of

WITH_SUGGESTIONS = "with-suggestions"
WITH_DECISIONS = "with-decisions"


def asked_for(codec: Codec, chosen: Options) -> tuple[bool, bool]:
    """Return whether an export by a codec holds what is proposed, and whether what was decided on such."""
    offered = {option.name for option in codec.options}
    suggests, decides = (name in offered and chosen.flag(name) for name in (WITH_SUGGESTIONS, WITH_DECISIONS))
    return suggests, decides


def with_suggestions(project: Project, articles: Iterable[ArticleRecord]) -> Iterator[ArticleRecord]:
    """Yield the articles with what is proposed in each now, whatever is shown.

    The same project gives the same records: their ids follow from what they are, and their time is the project's.
    """
    asked, taught, as_of = suggesters()[0], known(project), project.as_of
    for article in articles:
        found = undecided(project, article.id, look(project, article.id, asked, taught).suggestions)
        records = tuple(_record(project, article, each, as_of) for each in found)
        yield structs.replace(article, suggestions=records)


def with_decisions(project: Project, articles: Iterable[ArticleRecord]) -> Iterator[ArticleRecord]:
    """Yield the articles with what was decided on suggestions in each, oldest first."""
    for article in articles:
        yield structs.replace(article, decisions=tuple(map(decision_record, project.decisions(article.id))))


def _record(project: Project, article: ArticleRecord, suggestion: Suggestion, as_of: str) -> SuggestionRecord:
    text, label = article.text, project.scheme.label(suggestion.label)
    assert isinstance(label, Label), "suggestions without a label of the scheme are left out"
    prefix, suffix = quote_context(text, suggestion.start, suggestion.end)
    attributes, _ = with_figure_values(label, text, suggestion.spans, allowed_attributes(project, suggestion))
    said = repr((suggestion.label, [tuple(span) for span in suggestion.spans]))
    return SuggestionRecord(
        id=str(uuid5(UUID(article.id), said)),
        label=suggestion.label,
        spans=tuple(SpanRecord(start, end) for start, end in suggestion.spans),
        quote=quote_of(text, suggestion.spans),
        prefix=prefix,
        suffix=suffix,
        attributes=dict(attributes),
        created_at=as_of,
        origin=SuggestionOrigin(suggestion.source, suggestion.version, suggestion.score, edited=False),
    )
