"""Taking an annotation set into a project: all of it in one edit, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.codecs import AnnotationSet
from annotator.codecs.fitting import fit
from annotator.codecs.found import FoundSet
from annotator.codecs.reviews import ReviewSet
from annotator.codecs.validate import validate
from annotator.errors import InvalidValue
from annotator.model import Annotator
from annotator.operations.garbage import uncollected
from annotator.operations.importing import Imported, Importing, ImportingFound, LabelPolicy
from annotator.operations.importing_suggestions import ImportingSuggestions
from annotator.operations.progress import Report
from annotator.operations.reviews import apply_reviews
from annotator.plugins import codec_named
from annotator.scheme_json import scheme_from_json
from annotator.store.identity import now
from annotator.store.project import Project
from annotator.store.rows import annotator_of


def import_file(
    project: Project,
    path: Path,
    *,
    codec: str = "json",
    by: Annotator,
    options: Mapping[str, object] | None = None,
    labels: LabelPolicy = "add",
    renamed: Mapping[str, str] | None = None,
    report: Report | None = None,
    source: str | None = None,
) -> Imported:
    """Read an annotation set and take it in; see `import_set`. `options` are the codec's.

    Of a table of reviews it does what they say; see `apply_reviews`.

    Raises FileProblem for files that cannot be read, NotFound, InvalidValue and MissingExtra for the codec.
    """
    with uncollected():
        reader = codec_named(codec)
        annotation_set = reader.reader()(path, reader.options_of(options or {}, "in"))
        if isinstance(annotation_set, ReviewSet):
            if source is not None:
                raise InvalidValue("A table of reviews holds nothing to suggest. Nothing was imported.")
            return apply_reviews(project, annotation_set, by=by)
        return import_set(project, annotation_set, by=by, labels=labels, renamed=renamed, report=report, source=source)


def import_set(
    project: Project,
    annotation_set: AnnotationSet | FoundSet,
    *,
    by: Annotator,
    labels: LabelPolicy = "add",
    renamed: Mapping[str, str] | None = None,
    report: Report | None = None,
    source: str | None = None,
) -> Imported:
    """Take in an annotation set, after checking all of it, in one edit, and return what came of it.

    A project without articles takes over the id, title, time and scheme of a set of ours. Otherwise articles with a
    text that is there are joined, labels that are not there are added or refused as `labels` says, or taken for others
    as `renamed` says. Ids, authors, times and origins stay as they are written; what another tool left unsaid is by
    `by` and of now. With the name of a `source` nothing becomes an annotation: what is in the set are its suggestions.
    `report` is told how many articles are checked, then how many are in. Raises InvalidSet, and
    whatever `Project.edit` raises; nothing is imported then.
    """
    # A set of ours is checked before others have to wait for it; what another tool made needs the scheme as it is.
    ours = validate(annotation_set, report=report) if isinstance(annotation_set, AnnotationSet) else None
    with project.edit("set.import", by=by.id) as edit:
        # It looks at what is there, so within the edit: until then another program may add to it.
        fresh = project.article_count() == 0
        checked = ours or validate(
            _fitted(project, annotation_set, by=by, labels=labels, renamed=renamed), report=report
        )
        importing = _importing(project, checked, renamed or {}, source)
        importing.result.reports += checked.warnings
        importing.scheme(edit, labels, fresh=fresh)
        importing.head(edit)
        for done, record in enumerate(checked.articles, 1):
            importing.article(edit, record)
            if report:
                report(done, 0)
        importing.relations(edit, checked.head.relations)
    if isinstance(importing, ImportingSuggestions):
        importing.keep()
    return importing.result


def _importing(project: Project, checked: AnnotationSet, renamed: Mapping[str, str], source: str | None) -> Importing:
    if source is not None:
        return ImportingSuggestions(project, checked, renamed, source)
    return (ImportingFound if checked.format else Importing)(project, checked, renamed)


def _fitted(
    project: Project,
    found: AnnotationSet | FoundSet,
    *,
    by: Annotator,
    labels: LabelPolicy,
    renamed: Mapping[str, str] | None,
) -> AnnotationSet:
    """Return what another tool made as a set that fits the project's scheme. Raises InvalidSet."""
    assert isinstance(found, FoundSet)

    def known(named: Annotator) -> Annotator | None:
        if named.id and project.has("annotator", named.id):
            return annotator_of(project.row("annotator", named.id))
        return project.annotator_named(named.name) if named.name else None

    scheme = scheme_from_json(project.project_row()["scheme"].encode())
    return fit(found, scheme=scheme, by=by, at=now(), labels=labels, renamed=renamed, known=known)
