"""Handing a project on in every format of other tools, and taking it in: how long, and how much memory."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import MissingExtra
from annotator.model import Annotator
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.plugins import OWN_CODECS, codec_named
from annotator.store.project import Project
from tests.benchmarks.material import Size, make_project
from tests.benchmarks.measuring import Goal, Result, milliseconds
from tests.benchmarks.processes import child

ARTICLES = 2_000
EACH = Size(2_500, 20)
_SIZE = f"{ARTICLES:,} articles x {EACH.annotations} annotations"
_EXPORT = Goal(5_000)
_EXPORTS = {"uima": Goal(20_000)}  # every token is an annotation there
_TIMES = 3
_LONG = 10_000  # milliseconds: what takes longer in all is not begun once more, nor read back
# Formats that hold one article at a time must not take more for ten times as many. These are short: some formats write
# every word as an annotation, which takes minutes for as much text.
_MANY = 10 * ARTICLES
_SHORT = Size(600, 5)
_GROWTH = Goal(25)
_HELD_WHOLE = frozenset({"json", "jsonl", "spacy", "training"})
_OPTIONS = {"training": {"status": "all"}}


def codec_steps(folder: Path, by: Annotator) -> Iterator[Result]:
    """Export a project in each format in a process of its own, import it here, and export a larger one."""
    path, larger = folder / "codecs.annot", folder / "larger.annot"
    make_project(path, [], others=ARTICLES, by=by, each=EACH)
    make_project(larger, [], others=_MANY, by=by, each=_SHORT)
    for name in OWN_CODECS:
        codec = codec_named(name)
        if codec.write is None:
            continue
        out = folder / f"exported-{name}"
        try:
            runs = [_export(path, name, out)]
            while len(runs) < _TIMES and sum(taken for taken, _ in runs) < _LONG:
                runs.append(_export(path, name, out))
        except MissingExtra as missing:
            print(missing.sentence, file=sys.stderr)
            continue
        yield Result(f"{name} export", _SIZE, tuple(taken for taken, _ in runs), _EXPORTS.get(name, _EXPORT))
        if codec.read is not None and runs[0][0] < _LONG:
            taken = _review(path, out, name, by) if codec.reviews else _import(out, name, folder, by)
            yield Result(f"{name} import", _SIZE, (taken,))
        if name not in _HELD_WHOLE:
            growth = _export(larger, name, folder / f"larger-{name}")[1] - runs[0][1]
            yield Result(f"{name} export: more memory in MiB", f"{_MANY:,} articles", (growth,), _GROWTH)


def _export(project: Path, codec: str, out: Path) -> tuple[float, float]:
    """Return the milliseconds an export took in a new process, and the most MiB it held. Raises MissingExtra."""
    _remove(out)
    told = json.loads(child(["export", str(project), codec, str(out), json.dumps(_OPTIONS.get(codec, {}))]))
    if "missing" in told:
        raise MissingExtra(told["missing"])
    return told["milliseconds"], told["mib"]


def _import(exported: Path, codec: str, folder: Path, by: Annotator) -> float:
    path = folder / "imported.annot"
    path.unlink(missing_ok=True)
    with create_project(path) as project:
        taken = milliseconds(lambda: import_file(project, exported, codec=codec, by=by))
        assert project.annotation_count() == ARTICLES * EACH.annotations
    return taken


def _review(project: Path, table: Path, codec: str, by: Annotator) -> float:
    """Return the milliseconds until a table that says nothing is held against every annotation of its project."""
    with Project.open(project) as opened:
        return milliseconds(lambda: import_file(opened, table, codec=codec, by=by))


def _remove(out: Path) -> None:
    if out.is_dir():
        shutil.rmtree(out)
    out.unlink(missing_ok=True)


def export_alone(project: str, codec: str, out: str, options: str) -> str:
    """Export a project, as a new process does, and return as JSON what it took."""
    from annotator.operations.export_set import export_to_file
    from tests.benchmarks.child import peak_mib

    try:
        with Project.open(project) as opened:
            taken = milliseconds(lambda: export_to_file(opened, Path(out), codec=codec, options=json.loads(options)))
    except MissingExtra as missing:
        return json.dumps({"missing": missing.sentence})
    return json.dumps({"milliseconds": taken, "mib": peak_mib()})
