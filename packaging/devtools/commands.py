"""The words after `dev.py`: setup, run, test, check, translate, lock, licenses."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from devtools import environment, screen, system
from devtools.environment import ROOT
from devtools.system import SetUpError

OUT = ROOT / "out"
SAMPLE = OUT / "sample.annot"
PICTURE = OUT / "window.png"
INTERRUPTED = 130

USAGE = """\
python3 packaging/dev.py COMMAND [ARGUMENT...]

  run     start the program on the sample project; arguments are given to the program instead
  test    run all tests; arguments are given to pytest
  check   ruff, mypy and import-linter
  lock       make the locks of builds anew, after a change of the dependencies
  licenses   gather the licences of what is shipped, for the About box
  translate  put new sentences into the catalogues of the languages, and compile these
  setup   only make .venv and look for what Qt needs"""


def main(arguments: Sequence[str]) -> int:
    """Do one command; return the exit code."""
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help"):
        print(USAGE)
        return 0
    if name not in COMMANDS:
        system.say(f"There is no command {name}.\n\n{USAGE}")
        return 2
    try:
        return COMMANDS[name](rest)
    except SetUpError as error:
        system.say(str(error))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def setup(_arguments: Sequence[str]) -> int:
    """Make the checkout ready for all other commands."""
    system.provide_qt(environment.ready(dev=True))
    return 0


def run(arguments: Sequence[str]) -> int:
    """Start the program: with these arguments, else on the sample project, on a screen or a virtual one."""
    python = environment.ready(dev=False)
    seen = has_screen(python)
    if arguments:
        return call([python, "-m", "annotator", *arguments])
    if not SAMPLE.exists() and (code := call([python, "-m", "annotator", "demo", OUT])):
        return code
    return call([python, "-m", "annotator", SAMPLE]) if seen else run_unseen(python)


def has_screen(python: Path) -> bool:
    """Return whether a window would be seen here, installing what Qt lacks if that is what keeps it away."""
    if not screen.is_named():
        return False
    if screen.works(python):
        return True
    system.provide_qt(python)
    return screen.works(python)


def run_unseen(python: Path) -> int:
    """Show the sample project on a virtual screen and save a picture of the window, where there can be one."""
    if system.provide_tools("Xvfb"):
        system.say(f"There is no screen, and Xvfb cannot be installed. The sample project is {SAMPLE}")
        return 0
    system.provide_qt(python)
    system.provide_font()
    with screen.virtual() as on_screen:
        code = call([python, "-m", "annotator", SAMPLE, "--screenshot", PICTURE], on_screen)
    if code == 0:
        print(f"There is no screen here, so the window was shown on a virtual one. Its picture is {PICTURE}")
    return code


def test(arguments: Sequence[str]) -> int:
    """Run the tests: in this process' terminal, so that the last line is pytest's own."""
    python = environment.ready(dev=True)
    system.provide_qt(python)
    system.provide_font()
    if missing := system.provide_tools("Xvfb", "xdotool", "openbox"):
        system.say(f"Tests of real windows are left out, for these are missing: {', '.join(missing)}")
    os.chdir(ROOT)
    return call([python, "-m", "pytest", *arguments])


def check(_arguments: Sequence[str]) -> int:
    """Run every check, also after one that failed."""
    python = environment.ready(dev=True)
    checks = (
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports"],
    )
    os.chdir(ROOT)
    codes = [call([python.with_name(tool), *words]) for tool, *words in checks]
    return max(codes)


def translate(_arguments: Sequence[str]) -> int:
    """Bring the catalogues up to date; what is new in them waits for a translator."""
    python = environment.ready(dev=True)
    os.chdir(ROOT / "packaging")
    return call([python, "-m", "devtools.translations"])


def lock(_arguments: Sequence[str]) -> int:
    """Make the locks of builds anew."""
    from builder import locks

    locks.make(environment.ready(dev=True).with_name("uv"))
    return 0


def licenses(_arguments: Sequence[str]) -> int:
    """Gather the licences of what is shipped anew."""
    python = environment.ready(dev=True)
    os.chdir(ROOT / "packaging")
    return call([python, "-m", "devtools.licenses"])


def call(command: Sequence[str | Path], variables: Mapping[str, str] | None = None) -> int:
    """Run a command in the current folder and return its exit code, or 128 + n if signal n ended it.

    Ctrl+C reaches the command too: it is given a moment to end by itself.
    """
    with subprocess.Popen(command, env={**os.environ, **(variables or {})}) as program:
        try:
            code = program.wait()
        except KeyboardInterrupt:
            end(program)
            return INTERRUPTED
    return code if code >= 0 else 128 - code


def end(program: subprocess.Popen[bytes]) -> None:
    """Wait for a program that was interrupted; a second Ctrl+C, or three seconds, end it."""
    try:
        program.wait(timeout=3)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        program.kill()


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "setup": setup,
    "run": run,
    "test": test,
    "check": check,
    "translate": translate,
    "licenses": licenses,
    "lock": lock,
}
