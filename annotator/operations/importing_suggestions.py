"""What a model outside has found, on its way into a project as suggestions: nothing of it becomes an annotation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import (
    AnnotationRecord,
    ArticleRecord,
    RelationRecord,
    SuggestionOrigin,
    SuggestionRecord,
)
from annotator.errors import InvalidValue, NotFound
from annotator.model import Span
from annotator.operations.importing import Importing, LabelPolicy
from annotator.operations.learning import cue_place
from annotator.plugins import suggester_names
from annotator.store.edits import EditWriter
from annotator.store.project import Project
from annotator.store.suggested import IMPORTED, Key, forget_imported, keep
from annotator.suggest import Link, Reason, Suggestion, encoded


class ImportingSuggestions(Importing):
    """The import of a set as suggestions of `source`: its articles come in, its annotations are proposed.

    What the same source proposed for a text before goes. `keep` writes the suggestions, when the edit is made.
    """

    def __init__(self, project: Project, checked: AnnotationSet, renamed: Mapping[str, str], source: str) -> None:
        super().__init__(project, checked, {} if checked.format else renamed)
        refuse_source(source)
        self._source = source
        self._format = checked.format or "annotator"
        self._found: dict[str, list[Suggestion]] = defaultdict(list)

    def scheme(self, edit: EditWriter, policy: LabelPolicy, *, fresh: bool) -> None:  # noqa: ARG002 - it stays the project's own
        """Bring in what the set's scheme has and the project's has not."""
        if self._format == "annotator":
            self._join_scheme(edit, policy)
        else:
            self._grow_scheme(edit)

    def head(self, edit: EditWriter) -> None:
        """Bring in nobody: what is proposed is nobody's work yet."""

    def article(self, edit: EditWriter, record: ArticleRecord) -> None:
        """Add an article where it is not there, and remember what is proposed in it."""
        self._article(edit, record)
        by_id = {each.id: each for each in record.annotations}
        links = defaultdict(list)
        for relation in record.relations:
            if relation.head in by_id and relation.tail in by_id:
                link = self._link(relation, record.text, by_id[relation.head], by_id[relation.tail])
                links[relation.head].append(link)
        found = self._found[record.text_sha256]
        found += [self._suggestion(each, tuple(links[each.id])) for each in record.annotations]
        found += [self._suggestion(each, ()) for each in record.suggestions or ()]

    def relations(self, edit: EditWriter, records: Iterable[RelationRecord]) -> None:
        """Leave out relations between articles."""

    def keep(self) -> None:
        """Write the suggestions. Raises ProjectBusy, DiskFull."""
        keep(
            self._project,
            [(Key(text, self._source, self._format, IMPORTED), encoded(found)) for text, found in self._found.items()],
        )
        self.result.suggested = sum(map(len, self._found.values()))

    def _suggestion(self, record: AnnotationRecord | SuggestionRecord, links: tuple[Link, ...]) -> Suggestion:
        origin = record.origin
        score = origin.score if isinstance(origin, SuggestionOrigin) else None
        return Suggestion(
            label=self._renamed.get(record.label, record.label),
            spans=_spans(record),
            score=1.0 if score is None else min(1.0, max(0.0, score)),
            source=self._source,
            version=self._format,
            reason=Reason("imported"),
            attributes=record.attributes,
            links=links,
        )

    def _link(self, relation: RelationRecord, text: str, head: AnnotationRecord, tail: AnnotationRecord) -> Link:
        spans = _spans(tail)
        where = _spans(head)
        cue = cue_place(text, relation.cue, (where[0].start, where[-1].end), (spans[0].start, spans[-1].end))
        label = self._renamed.get(tail.label, tail.label)
        return Link(relation.type, label, spans, Span(*cue) if cue else None, tail.attributes)


def remove_source(project: Project, source: str) -> None:
    """Remove what was imported as suggestions of a source; annotations and decisions stay.

    Undo does not bring it back, another import does. Raises NotFound for a name that nothing was imported under,
    and what writing raises.
    """
    if not forget_imported(project, source):
        raise NotFound("Nothing was imported as suggestions of “{name}”. Nothing was removed.", name=source)


def refuse_source(source: str) -> None:
    """Refuse a name that cannot be that of a source from outside. Raises InvalidValue."""
    if not source.strip():
        raise InvalidValue("Suggestions need the name of their source. Nothing was imported.")
    if source in suggester_names():
        raise InvalidValue(
            "“{name}” is a suggester of this program already. Nothing was imported. Give the source another name.",
            name=source,
        )


def _spans(record: AnnotationRecord | SuggestionRecord) -> tuple[Span, ...]:
    return tuple(Span(each.start, each.end) for each in record.spans)
