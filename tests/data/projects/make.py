"""Makes `version-N.annot` of the version that is about to be shipped: `python -m tests.data.projects.make`.

Run once a version, before its release. The file then stays as it is for ever: every later version has to open it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from annotator.errors import UserError
from annotator.intake import read
from annotator.model import Annotator
from annotator.operations import annotations, articles, relations
from annotator.operations.annotators import annotator_named
from annotator.operations.export_set import export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.store.project import Project
from annotator.store.schema import VERSION

TEXT = "“We will send up to 20,000 troops,” said Зоя Voß, “if the council agrees.” 🚢 Nobody else spoke.\n"


def main() -> None:
    path = Path(__file__).with_name(f"version-{VERSION}.annot")
    try:
        with create_project(path, title=f"Version {VERSION}") as project:
            fill(project)
    except UserError as error:
        raise SystemExit(str(error)) from error
    print(path)


def fill(project: Project) -> None:
    """Make some of everything, and something to undo and to redo."""
    ann, bob = annotator_named(project, "Ann"), annotator_named(project, "Bob")
    drafts = [*read("voss.txt", TEXT.encode()), *read("empty of marks.txt", b"Nothing happened.\n")]
    article, other = (added.article_id for added in articles.add_articles(project, drafts, by=ann))

    def spot(words: str) -> tuple[int, int]:
        return TEXT.index(words), TEXT.index(words) + len(words)

    spans = [spot("“We will send up to 20,000 troops,”"), spot("“if the council agrees.”")]
    claim = annotations.annotate(project, article, label="claim", spans=spans, by=ann, note="in two parts")
    speaker = annotations.annotate(project, article, label="speaker", spans=[spot("Зоя Voß")], by=bob)
    relations.relate(project, "said_by", claim, speaker, by=ann, cue="said")
    annotations.annotate(
        project,
        article,
        label="force_figure",
        spans=[spot("up to 20,000 troops")],
        by=ann,
        attributes={"high": 20000, "bound": "up_to", "unit": "troops"},
    )
    take_out_and_in(project, by=ann)
    annotations.set_note(project, speaker, "once more", by=bob)
    articles.remove_articles(project, [other], by=ann)
    articles.set_status(project, [article], "done", by=ann)
    project.undo(by=ann.id)


def take_out_and_in(project: Project, *, by: Annotator) -> None:
    """Export all there is, undo what was done after the articles were added, and import it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set.json"
        export_to_file(project, path)
        while project.next_undo() != project.history()[-1]:
            project.undo(by=by.id)
        import_file(project, path, by=by)


if __name__ == "__main__":
    main()
