"""doccano 1.8: entities and relations in, the JSONL export out. It is old and needs older libraries beside it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import time
import zipfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from annotator.library import Project
from tests.live.material import differences, make, shown
from tests.live.peer import HOST, Api, free_port, installed, running, tell

VERSION = "1.8.4"
_PINS = ("marshmallow<4", "numpy<2", "setuptools<81", "scikit-learn<1.6", "scipy<1.14")
_NAME, _PASSWORD = "admin", "Pass-12345"
_PATIENCE = 120
_PROJECT = {
    "name": "Round trip",
    "description": "-",
    "guideline": "",
    "project_type": "SequenceLabeling",
    "resourcetype": "SequenceLabelingProject",
    "allow_overlapping": True,
    "grapheme_mode": False,
    "use_relation": True,
    "collaborative_annotation": False,
    "random_order": False,
    "single_class_classification": False,
    "tags": [],
}


def round_trip(home: Path, scratch: Path) -> list[str]:
    """Return what came back otherwise than it went."""
    commands = installed(home, f"doccano=={VERSION}", then=_PINS)
    env = {**os.environ, **_settings(scratch), "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}"}
    (scratch / "data").mkdir()
    account = ["--username", _NAME, "--password", _PASSWORD, "--email", "a@example.org"]
    for words in (["init"], ["createuser", *account]):
        subprocess.run([commands / "doccano", *words], env=env, check=True, capture_output=True)
    where = "import importlib.util; print(importlib.util.find_spec('backend').submodule_search_locations[0])"
    backend = Path(
        subprocess.run([commands / "python", "-c", where], check=True, capture_output=True, text=True).stdout.strip()
    )
    port = free_port()
    log = scratch / "peer.log"
    # Its own command `webserver` listens on all addresses.
    server = [commands / "gunicorn", "-b", f"{HOST}:{port}", "-w", "1", "--timeout", "120", "config.wsgi"]
    with ExitStack() as stack:
        project = stack.enter_context(make(scratch / "before.annot"))
        stack.enter_context(running(server, env=env, log=log, cwd=backend))
        stack.enter_context(running([commands / "doccano", "task", "--concurrency", "1"], env=env, log=log))
        said = project.export_to(scratch / "set.jsonl", format="doccano").reports
        tell(f"exported; {' '.join(said)}")
        pulled = _through(Api(f"http://{HOST}:{port}/v1"), (scratch / "set.jsonl").read_bytes())
        (scratch / "pulled.jsonl").write_bytes(pulled)
        return _compare(project, scratch)


def _through(api: Api, content: bytes) -> bytes:
    """Return the lines that doccano gives back for those it was given."""
    api.wait("/health/")
    tell("doccano answers")
    key = api.json("/auth/login/", {"username": _NAME, "password": _PASSWORD})["key"]
    api.headers["Authorization"] = f"Token {key}"
    place = f"/projects/{api.json('/projects', _PROJECT)['id']}"
    upload = api.upload("/fp/process/", "filepond", "set.jsonl", content).decode()
    asked: Mapping[str, Any] = {
        "format": "JSONL",
        "task": "RelationExtraction",
        "uploadIds": [upload],
        "encoding": "utf_8",
        "column_data": "text",
        "column_label": "entities",
    }
    result = _finished(api, api.json(f"{place}/upload", asked)["task_id"])
    tell(f"it took the file: {json.dumps(result)}")
    task = api.json(f"{place}/download", {"format": "JSONL", "exportApproved": False})["task_id"]
    _finished(api, task)
    with zipfile.ZipFile(io.BytesIO(api.bytes(f"{place}/download?taskId={task}"))) as archive:
        return archive.read(f"{_NAME}.jsonl")


def _finished(api: Api, task: str) -> Any:
    """Wait for a task of doccano's and return its result. Raises TimeoutError."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        status = api.json(f"/tasks/status/{task}")
        if status.get("ready"):
            return status.get("result")
        time.sleep(1)
    raise TimeoutError(f"doccano's task {task} did not end in {_PATIENCE} seconds")


def _compare(project: Project, scratch: Path) -> list[str]:
    """Take what was pulled into a new project, and compare what doccano can hold."""
    with Project.new(scratch / "after.annot") as after:
        after.act_as("Ann Lee")
        result = after.import_set(scratch / "pulled.jsonl", format="doccano")
        tell(f"imported {result.annotations_added} annotations; {' '.join(result.reports)}")
        return differences(shown(project, more=False), shown(after, more=False))


def _settings(scratch: Path) -> dict[str, str]:
    data = scratch / "data"
    return {
        "DOCCANO_HOME": str(data),
        "DEBUG": "False",
        "STANDALONE": "True",
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "DATABASE_URL": f"sqlite:///{data}/db.sqlite3",
        "MEDIA_ROOT": str(data / "media"),
        "CELERY_BROKER_URL": f"sqla+sqlite:///{data}/broker.sqlite3",
    }
