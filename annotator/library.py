"""The program as a library: `from annotator import Project`.

with Project.open("x.annot") as project:
    for article in project.articles():
        project.annotate(article.id, label="claim", spans=[(10, 42)])
    project.export(Path("x.json"))
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from annotator.model import Annotator, Status
from annotator.operations import annotations as annotating
from annotator.operations import articles, relations
from annotator.operations.annotators import annotator_named, usual_annotator
from annotator.operations.export_set import export_bytes, export_to_file
from annotator.operations.import_set import Imported, import_file
from annotator.operations.projects import create_project
from annotator.store import project as store


class Project(store.Project):
    """An open project with the program's verbs as methods; each writes one edit, acting as `annotator`.

    `annotator` is who worked on the project last, or the login name; `act_as` changes it.
    """

    @classmethod
    def new(cls, path: Path | str, *, title: str = "", scheme: Path | None = None) -> Project:
        """Make a project file with the default scheme, or the one in a JSON file, and return it open.

        Raises FileProblem if the path is taken, InvalidValue for a scheme that cannot be used.
        """
        create_project(Path(path), title=title, scheme=scheme).close()
        return cls.open(path)

    @cached_property
    def annotator(self) -> Annotator:
        """Whose work the next edits are."""
        return usual_annotator(self)

    def act_as(self, name: str) -> Annotator:
        """Work as the annotator of that name, made with the first edit where there is none. Raises InvalidValue."""
        self.annotator = annotator_named(self, name)
        return self.annotator

    def add(self, paths: Iterable[Path | str], *, encoding: str | None = None) -> list[articles.Added]:
        """Add files and folders as articles and return what became of each. Raises FileProblem, TextRefused."""
        from annotator.intake import find_files, read_file

        found = find_files([Path(path) for path in paths])
        drafts = [draft for path, relative in found for draft in read_file(path, relative, encoding=encoding)]
        return articles.add_articles(self, drafts, by=self.annotator)

    def annotate(
        self,
        article_id: str,
        *,
        label: str,
        spans: Iterable[tuple[int, int]],
        attributes: Mapping[str, object] | None = None,
        note: str = "",
    ) -> str:
        """Put a label on spans (code points, end exclusive) and return the annotation's id.

        Raises InvalidValue for spans outside the text or what the scheme does not have, NotFound.
        """
        return annotating.annotate(
            self, article_id, label=label, spans=spans, by=self.annotator, attributes=attributes, note=note
        )

    def relate(self, kind: str, head_id: str, tail_id: str, *, cue: str = "") -> str:
        """Link one annotation to another and return the relation's id. Raises InvalidValue, NotFound."""
        return relations.relate(self, kind, head_id, tail_id, by=self.annotator, cue=cue)

    def set_attributes(self, annotation_id: str, values: Mapping[str, object | None]) -> None:
        """Set attributes of an annotation; None takes one away. Raises InvalidValue, NotFound."""
        annotating.set_attributes(self, annotation_id, values, by=self.annotator)

    def set_note(self, annotation_id: str, note: str) -> None:
        """Write the note of an annotation. Raises NotFound."""
        annotating.set_note(self, annotation_id, note, by=self.annotator)

    def set_spans(self, annotation_id: str, spans: Iterable[tuple[int, int]]) -> None:
        """Move an annotation to other spans of its article. Raises InvalidValue, NotFound."""
        annotating.set_spans(self, annotation_id, spans, by=self.annotator)

    def relabel(self, annotation_id: str, label: str) -> None:
        """Give an annotation another label. Raises InvalidValue, NotFound."""
        annotating.relabel(self, annotation_id, label, by=self.annotator)

    def delete(self, annotation_ids: Sequence[str]) -> None:
        """Delete annotations with the relations at them. Raises NotFound; then nothing is deleted."""
        annotating.delete(self, annotation_ids, by=self.annotator)

    def set_status(self, article_ids: Sequence[str], status: Status) -> None:
        """Set the status of articles: "new", "in_progress" or "done". Raises NotFound."""
        articles.set_status(self, article_ids, status, by=self.annotator)

    def remove(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the project; undo brings them back with all annotations. Raises NotFound."""
        articles.remove_articles(self, article_ids, by=self.annotator)

    def export(self, path: Path | str | None = None, *, codec: str = "json") -> bytes:
        """Return the project as an annotation set, and write it to `path` where one is given.

        `codec` is "json" or "jsonl". Raises FileProblem.
        """
        if path is not None:
            export_to_file(self, Path(path), codec=codec)
            return Path(path).read_bytes()
        return export_bytes(self, codec=codec)

    def import_set(self, path: Path | str, *, codec: str = "json") -> Imported:
        """Take in an annotation set, in one edit, and return what came of it. Raises FileProblem, InvalidSet."""
        return import_file(self, Path(path), codec=codec, by=self.annotator)
