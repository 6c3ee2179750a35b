#!/usr/bin/env python3
"""Sets up this checkout, then runs, tests or checks the program.

    python3 packaging/dev.py run | test | check | setup     (see packaging/README.md)

This file keeps to what any Python 3 can read, for it is the one to say that a newer Python is needed; the work
itself is done in `devtools`.
"""

import os
import shutil
import subprocess
import sys

NEEDED = (3, 11)
NEWER = ("python3.12", "python3.13", "python3.11")


def is_new_enough(python):
    """Return whether that command is a Python that the program runs on; a name on the PATH may be a mere stub."""
    question = "import sys; sys.exit(sys.version_info < {!r})".format(NEEDED)  # noqa: UP032
    # Not `capture_output`: Python 3.6 does not know it.
    answer = subprocess.Popen([python, "-c", question], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return answer.wait() == 0


def newer_python():
    """Return the path of a Python that is new enough, or None."""
    found = (shutil.which(name) for name in NEWER)
    return next((python for python in found if python and is_new_enough(python)), None)


def main():
    """Do the work with this Python or, if it is too old, with a newer one; return the exit code."""
    if sys.version_info >= NEEDED:
        from devtools.commands import main as work

        return work(sys.argv[1:])
    python = newer_python()
    if python is not None:
        os.execv(python, [python, *sys.argv])
    sys.stderr.write(
        "Annotator needs Python 3.11 or newer, this is {}.{}, and no newer one was found. Nothing was changed. "
        "Install Python 3.12 and start this command again.\n".format(*sys.version_info[:2])
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
