"""Label Studio 1.23: tasks and configuration in, the JSON export out."""

from __future__ import annotations

import json
import os
from pathlib import Path

from annotator.library import Project
from tests.live.material import differences, make, shown
from tests.live.peer import HOST, Api, free_port, installed, running, tell

VERSION = "1.23.2"
_TOKEN = "00112233445566778899aabbccddeeff00112233"  # of a server that nobody else reaches, and that ends with the test


def round_trip(home: Path, scratch: Path) -> list[str]:
    """Return what came back otherwise than it went."""
    commands = installed(home, f"label-studio=={VERSION}")
    port = free_port()
    env = {**os.environ, **_settings(scratch, port)}
    words = [commands / "label-studio", "start", "--no-browser", "--internal-host", HOST, "--port", str(port)]
    api = Api(f"http://{HOST}:{port}/api", {"Authorization": f"Token {_TOKEN}"})
    with make(scratch / "before.annot") as project, running(words, env=env, log=scratch / "peer.log"):
        said = project.export_to(scratch / "tasks.json", format="label-studio").reports
        tell(f"exported; {' '.join(said)}")
        api.wait("/version")
        tell("Label Studio answers")
        config = (scratch / "tasks.json.config.xml").read_text(encoding="utf-8")
        made = api.json("/projects/", {"title": "Round trip", "label_config": config})
        tasks = json.loads((scratch / "tasks.json").read_bytes())
        taken = api.json(f"/projects/{made['id']}/import?return_task_ids=true", tasks)
        tell(f"it took {taken['task_count']} tasks and {taken['annotation_count']} annotations")
        pulled = api.bytes(f"/projects/{made['id']}/export?exportType=JSON&download_all_tasks=true")
        (scratch / "pulled.json").write_bytes(pulled)
        return _compare(project, scratch)


def _compare(project: Project, scratch: Path) -> list[str]:
    """Take what was pulled into a new project, and into the one it came from."""
    with Project.new(scratch / "after.annot") as after:
        after.act_as("Ann Lee")
        result = after.import_set(scratch / "pulled.json", format="label-studio")
        tell(f"imported {result.annotations_added} annotations; {' '.join(result.reports)}")
        found = differences(shown(project, more=True), shown(after, more=True))
    again = project.import_set(scratch / "pulled.json", format="label-studio")
    if again.annotations_added or again.relations_added or again.articles_added:
        found.append(f"taken into the project it came from, it added {again}")
    return found


def _settings(scratch: Path, port: int) -> dict[str, str]:
    return {
        "LABEL_STUDIO_BASE_DATA_DIR": str(scratch / "data"),
        "LABEL_STUDIO_HOST": f"http://{HOST}:{port}",
        "DJANGO_DB": "sqlite",
        "COLLECT_ANALYTICS": "false",
        "LATEST_VERSION_CHECK": "false",
        "SENTRY_DSN": "",
        "FRONTEND_SENTRY_DSN": "",
        "LABEL_STUDIO_DISABLE_SIGNUP_WITHOUT_LINK": "true",
        "LABEL_STUDIO_USERNAME": "a@example.org",
        "LABEL_STUDIO_PASSWORD": "Anno-pass-12345",
        "LABEL_STUDIO_USER_TOKEN": _TOKEN,
        "LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN": "true",
    }
