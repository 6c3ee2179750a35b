"""The program as a library: `from annotator import Project`.

with Project.open("x.annot") as project:
    for article in project.articles():
        project.annotate(article.id, label="claim", spans=[(10, 42)])
    project.export_to("x.json")
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from annotator.model import Annotator, ChangeSet, Metadata, Scheme, Status
from annotator.operations import annotations as of_annotations
from annotator.operations import articles as of_articles
from annotator.operations import entities as of_entities
from annotator.operations import relations as of_relations
from annotator.operations.annotators import annotator_named, usual_annotator
from annotator.operations.export_set import Exported, export_bytes, export_to_file
from annotator.operations.fates import mapped_change
from annotator.operations.import_set import import_file
from annotator.operations.importing import Imported, LabelPolicy
from annotator.operations.projects import copy_project, create_project
from annotator.operations.scheme_files import load_scheme, save_scheme
from annotator.operations.schemes import Consequence, change_scheme, consequences
from annotator.store import connection
from annotator.store import project as store
from annotator.store.checking import problems

if TYPE_CHECKING:
    from annotator.intake import Draft


class Project(store.Project):
    """An open project with the program's verbs as methods; each writes one edit, acting as `annotator`.

    `start`, `end` and spans are code points, the end not included. Whatever is wrong with what is asked for, or with
    the file, is an `annotator.errors.UserError` whose text is a sentence, and nothing is changed then.
    """

    # Projects and annotators

    @classmethod
    def new(cls, path: Path | str, *, title: str = "", scheme: Path | str | None = None) -> Self:
        """Make a project file with the default scheme, or the one in a JSON file, and return it open.

        The title is the file's name without its ending where none is given. Raises FileProblem if the path is taken,
        InvalidValue for a scheme that cannot be used.
        """
        create_project(Path(path), title=title, scheme=None if scheme is None else Path(scheme)).close()
        return cls.open(path)

    @cached_property
    def annotator(self) -> Annotator:
        """Whose work the next edits are: who worked on the project last, or somebody of the login name."""
        return usual_annotator(self)

    def act_as(self, name: str) -> Annotator:
        """Work as the annotator of that name, made with the first edit where there is none. Raises InvalidValue."""
        self.annotator = annotator_named(self, name)
        return self.annotator

    def check(self) -> list[str]:
        """Return what is wrong with the project, a sentence each; nothing when it is sound."""
        return problems(self)

    def copy(self, path: Path | str) -> None:
        """Write a sound copy, also while the project is in use. Raises FileProblem if `path` is taken."""
        copy_project(self, Path(path))

    def undo(self, *, by: str | None = None, expected: int | None = None) -> ChangeSet:
        """Undo the latest edit, whoever made it, and return what changed. Raises NothingToUndo."""
        return super().undo(by=by or self.annotator.id, expected=expected)

    def redo(self, *, by: str | None = None, expected: int | None = None) -> ChangeSet:
        """Redo the latest undo and return what changed. Raises NothingToUndo."""
        return super().redo(by=by or self.annotator.id, expected=expected)

    # The scheme

    def set_scheme(
        self, scheme: Scheme | Path | str, *, renamed: Mapping[str, str] | None = None, drop: bool = False
    ) -> tuple[Consequence, ...]:
        """Put a scheme, or the one in a JSON file, in the place of the project's, and return what that did.

        `renamed` says what labels, relation types and "label.attribute" of the project are called in it. Raises
        FileProblem, and InvalidValue where something would be lost, unless `drop` is set.
        """
        after = scheme if isinstance(scheme, Scheme) else load_scheme(Path(scheme))
        change = mapped_change(self.scheme, after, renamed or {})
        agreed = consequences(self, change) if drop else None
        return change_scheme(self, change, by=self.annotator, agreed=agreed)

    def save_scheme(self, path: Path | str) -> None:
        """Write the project's scheme to a JSON file, which is replaced if it is there. Raises FileProblem."""
        save_scheme(self.scheme, Path(path))

    # Articles

    def add(self, paths: Iterable[Path | str], *, encoding: str | None = None) -> list[of_articles.Added]:
        """Add files, and the files in folders, as articles, and return what became of each.

        All of it is one edit, or nothing: raises FileProblem, TextRefused for the first file that cannot be added.
        """
        from annotator.intake import Choices, find_files
        from annotator.intake.reading import read_files

        drafts: list[Draft] = []
        for outcome in read_files(find_files([Path(path) for path in paths]), choices=Choices(encoding=encoding)):
            if problem := next(filter(None, (outcome.problem, *outcome.left_out)), None):
                raise problem
            drafts += [draft for draft in outcome.drafts if not draft.offered]
        return of_articles.add_articles(self, drafts, by=self.annotator)

    def set_metadata(self, article_id: str, metadata: Metadata) -> None:
        """Change what is said about an article. Raises NotFound, and InvalidValue for a date that is none."""
        of_articles.set_metadata(self, article_id, metadata, by=self.annotator)

    def set_status(self, article_ids: Sequence[str], status: Status) -> None:
        """Set the status of articles: "new", "in_progress" or "done". Raises NotFound, InvalidValue."""
        of_articles.set_status(self, article_ids, status, by=self.annotator)

    def remove(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the project; undo brings them back with all annotations. Raises NotFound."""
        of_articles.remove_articles(self, article_ids, by=self.annotator)

    def erase(self, article_ids: Sequence[str]) -> None:
        """Erase articles for good, with text, annotations and history; nothing brings them back. Raises NotFound."""
        of_articles.erase(self, article_ids, by=self.annotator)
        connection.compact(self.path)

    # Annotations and relations

    def annotate(
        self,
        article_id: str,
        *,
        label: str,
        spans: Iterable[tuple[int, int]],
        attributes: Mapping[str, object] | None = None,
        note: str = "",
    ) -> str:
        """Put a label on spans and return the annotation's id; of an equal one that is there, its id.

        Raises InvalidValue for spans outside the text or what the scheme does not have, NotFound.
        """
        return of_annotations.annotate(
            self, article_id, label=label, spans=spans, by=self.annotator, attributes=attributes, note=note
        )

    def relabel(self, annotation_id: str, label: str) -> None:
        """Give an annotation another label; what the new label does not allow goes. Raises InvalidValue, NotFound."""
        of_annotations.relabel(self, annotation_id, label, by=self.annotator)

    def set_spans(self, annotation_id: str, spans: Iterable[tuple[int, int]]) -> None:
        """Move an annotation to other spans of its article. Raises InvalidValue, NotFound."""
        of_annotations.set_spans(self, annotation_id, spans, by=self.annotator)

    def set_attributes(self, annotation_id: str, values: Mapping[str, object | None]) -> None:
        """Set attributes of an annotation; None takes one away. Raises InvalidValue, NotFound."""
        of_annotations.set_attributes(self, annotation_id, values, by=self.annotator)

    def set_note(self, annotation_id: str, note: str) -> None:
        """Write the note of an annotation. Raises NotFound."""
        of_annotations.set_note(self, annotation_id, note, by=self.annotator)

    def delete(self, annotation_ids: Sequence[str]) -> None:
        """Delete annotations with the relations at them. Raises NotFound; then nothing is deleted."""
        of_annotations.delete(self, annotation_ids, by=self.annotator)

    def relate(
        self, kind: str, head_id: str, tail_id: str, *, cue: str = "", attributes: Mapping[str, object] | None = None
    ) -> str:
        """Link one annotation to another and return the relation's id; an equal one is kept.

        Raises InvalidValue for what the scheme does not allow, NotFound.
        """
        return of_relations.relate(self, kind, head_id, tail_id, by=self.annotator, cue=cue, attributes=attributes)

    def repoint(self, relation_id: str, *, head_id: str | None = None, tail_id: str | None = None) -> None:
        """Let a relation start at another annotation, or end at one. Raises NotFound, InvalidValue."""
        of_relations.repoint(self, relation_id, by=self.annotator, head_id=head_id, tail_id=tail_id)

    def set_cue(self, relation_id: str, cue: str) -> None:
        """Write the words that say so, such as “added”. Raises NotFound."""
        of_relations.set_cue(self, relation_id, cue, by=self.annotator)

    def set_relation_attributes(self, relation_id: str, values: Mapping[str, object | None]) -> None:
        """Set attributes of a relation; None takes one away. Raises NotFound, InvalidValue."""
        of_relations.set_relation_attributes(self, relation_id, values, by=self.annotator)

    def unrelate(self, relation_id: str) -> None:
        """Delete a relation. Raises NotFound."""
        of_relations.unrelate(self, relation_id, by=self.annotator)

    # Entities

    def make_entity(self, kind: str, name: str, *, aliases: Iterable[str] = (), external_id: str | None = None) -> str:
        """Make a "person", "organisation" or "group" and return its id. Raises InvalidValue."""
        return of_entities.make_entity(
            self, kind=kind, name=name, aliases=aliases, external_id=external_id, by=self.annotator
        )

    def refer(self, annotation_ids: Sequence[str], entity_id: str | None) -> None:
        """Let annotations refer to an entity, or to none. Raises NotFound."""
        of_entities.refer(self, annotation_ids, entity_id, by=self.annotator)

    def rename_entity(self, entity_id: str, name: str) -> None:
        """Give an entity another name. Raises NotFound, InvalidValue."""
        of_entities.rename_entity(self, entity_id, name, by=self.annotator)

    def set_kind(self, entity_id: str, kind: str) -> None:
        """Say whether an entity is a "person", "organisation" or "group". Raises NotFound, InvalidValue."""
        of_entities.set_kind(self, entity_id, kind, by=self.annotator)

    def set_aliases(self, entity_id: str, aliases: Iterable[str]) -> None:
        """Say what else an entity is called. Raises NotFound."""
        of_entities.set_aliases(self, entity_id, aliases, by=self.annotator)

    def set_external_id(self, entity_id: str, external_id: str | None) -> None:
        """Say what others know an entity by, such as "Q42". Raises NotFound, InvalidValue."""
        of_entities.set_external_id(self, entity_id, external_id, by=self.annotator)

    def merge_entities(self, keep_id: str, other_ids: Sequence[str]) -> None:
        """Make one entity of several; what referred to the others refers to it. Raises NotFound, InvalidValue."""
        of_entities.merge(self, keep_id, other_ids, by=self.annotator)

    def delete_entities(self, entity_ids: Sequence[str]) -> None:
        """Delete entities; the annotations that referred to them stay. Raises NotFound."""
        of_entities.delete_entities(self, entity_ids, by=self.annotator)

    # Annotation sets

    def export(self, *, format: str = "json", **options: object) -> bytes:  # noqa: A002 - what a caller expects
        """Return the project as one file of a format, such as "json", "jsonl" or "doccano"; `options` are its own.

        `annotator export --help` lists the formats and their options. Raises NotFound, InvalidValue, MissingExtra.
        """
        return export_bytes(self, codec=format, options=options)

    def export_to(self, path: Path | str, *, format: str = "json", **options: object) -> Exported:  # noqa: A002
        """Write the project to a file or folder, as the format has it, whole or not at all; see `export`.

        The reports of what is returned say what the format could not hold. Raises FileProblem too.
        """
        return export_to_file(self, Path(path), codec=format, options=options)

    def import_set(
        self,
        path: Path | str,
        *,
        format: str = "json",  # noqa: A002
        labels: LabelPolicy = "add",
        renamed: Mapping[str, str] | None = None,
        **options: object,
    ) -> Imported:
        """Take in an annotation set of a format, in one edit, and return what came of it.

        Labels that are not in the scheme are added or refused as `labels` says, or taken for others as `renamed` says.
        Raises FileProblem, InvalidSet, NotFound, InvalidValue, MissingExtra.
        """
        return import_file(
            self, Path(path), codec=format, by=self.annotator, options=options, labels=labels, renamed=renamed
        )
