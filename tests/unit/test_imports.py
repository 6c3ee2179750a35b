"""What is loaded before there is anything to see: whatever takes long comes after the first paint."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_LOADED = "print('loaded:', *{name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names)"
_QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
_PANES = """
from pathlib import Path
from tests.own_home import isolate
isolate(Path({home!r}))
from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.preferences import Preferences
from annotator.gui.window_state import WindowState
application = make_application()
window = MainWindow(WindowState(), Preferences(application))
window.complete()
"""
# What somebody may never want, of a window with all its panes.
_NOT_FOR_THE_PANES = {
    "annotator.codecs", "annotator.gui.dialogs.export", "annotator.gui.dialogs.import_preview",
    "annotator.gui.entities.page", "annotator.gui.find.bar", "annotator.gui.guideline.panel",
    "annotator.gui.history.dialog", "annotator.gui.linking.across", "annotator.gui.linking.attributes_dialog",
    "annotator.gui.palette.box", "annotator.gui.printing.paper", "annotator.gui.repeats.panel",
    "annotator.gui.scheme.feature", "annotator.gui.search.page", "annotator.intake", "html", "sqlite_utils",
}  # fmt: skip


def loaded_by(code: str) -> set[str]:
    """Return which packages other than Python's own a new process has loaded after that code."""
    done = subprocess.run([sys.executable, "-c", f"import sys\n{code}\n{_LOADED}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {name for name in done.stdout.rpartition("loaded:")[2].split() if not name.startswith("_")}


def test_the_window_loads_qt_and_little_else_before_it_is_painted() -> None:
    assert loaded_by("import annotator.gui.app") <= {"annotator", *_QT}


@pytest.mark.parametrize(
    "module", ["PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtTest", "annotator.intake", "hashlib"]
)
def test_the_window_loads_later_what_only_some_gestures_need(module: str) -> None:
    loaded_by(f"import annotator.gui.app\nassert {module!r} not in sys.modules, 'loaded: {module}'")


def test_the_panes_load_later_what_only_some_gestures_need(tmp_path: Path) -> None:
    panes = _PANES.format(home=str(tmp_path))
    loaded_by(f"{panes}\nloaded = {_NOT_FOR_THE_PANES!r} & sys.modules.keys()\nassert not loaded, loaded")


def test_qt_does_not_keep_the_source_of_what_the_window_imports() -> None:
    window = "from annotator.gui import app, main_window"
    loaded_by(f"{window}\nimport linecache\nassert main_window.__file__ not in linecache.cache")


def test_the_version_is_told_without_qt_and_without_the_store() -> None:
    told = "from annotator.__main__ import main\nmain(['--version'])\nassert 'sqlite3' not in sys.modules"
    assert loaded_by(told) <= {"annotator", "click"}


def test_opening_a_project_leaves_out_numpy_and_what_needs_it_still_gets_it() -> None:
    opened = "from annotator.store.connection import _database_type\n_database_type()"
    assert "numpy" not in loaded_by(opened)
    assert "numpy" in loaded_by(f"{opened}\nimport colorspacious")


def test_opening_a_project_leaves_out_the_reading_of_dates_and_what_needs_it_still_gets_it() -> None:
    opened = "from annotator.store.connection import _database_type\n_database_type()"
    assert "sqlite_utils" in loaded_by(opened)
    loaded_by(f"{opened}\nassert 'dateutil.parser' not in sys.modules")
    loaded_by(f"{opened}\nfrom sqlite_utils.recipes import parsedate\nassert parsedate('1 May 2024') == '2024-05-01'")
