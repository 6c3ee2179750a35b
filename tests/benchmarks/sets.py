"""Handing a project on as JSON, and taking it in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.model import Annotator
from annotator.operations.export_set import export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.store.project import Project
from tests.benchmarks.material import Size, make_project
from tests.benchmarks.measuring import Goal, Result, milliseconds, repeated

ARTICLES = 2_000
EACH = Size(2_500, 20)
_SIZE = f"{ARTICLES:,} articles x {EACH.annotations} annotations"
_EXPORT = Goal(300)
_IMPORT = Goal(500)
_TIMES = 7


def set_steps(folder: Path, by: Annotator) -> Iterator[Result]:
    """Export a project and import it into new ones."""
    path, exported = folder / "set.annot", folder / "set.json"
    make_project(path, [], others=ARTICLES, by=by, each=EACH, linked=False)
    with Project.open(path) as project:
        assert project.annotation_count() == ARTICLES * EACH.annotations
        times = repeated(lambda: export_to_file(project, exported), _TIMES)
        yield Result("JSON export", _SIZE, tuple(times), _EXPORT)
    yield Result("JSON import", _SIZE, tuple(_import(exported, folder, by) for _ in range(_TIMES)), _IMPORT)


def _import(exported: Path, folder: Path, by: Annotator) -> float:
    """Return the milliseconds until an exported set is in a new project, on disk."""
    path = folder / "imported.annot"
    path.unlink(missing_ok=True)
    with create_project(path) as project:
        taken = milliseconds(lambda: import_file(project, exported, by=by))
        assert project.annotation_count() == ARTICLES * EACH.annotations
    return taken
