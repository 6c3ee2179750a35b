"""Starts another annotation tool, pushes a project into it, pulls it out again, and says what came back.

    python -m tests.live label_studio|doccano [--folder DIR]

The tool is installed from the package index into a virtual environment of its own (about 1 GB, minutes), listens on
127.0.0.1 alone, and is ended when all is said. With --folder the environment stays there for the next time. The exit
code is 1 where anything came back that is not as `docs/formats.md` says.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.live import doccano, label_studio

PEERS = {"label_studio": label_studio.round_trip, "doccano": doccano.round_trip}


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.live", description=__doc__.splitlines()[0])
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("--folder", type=Path, help="where the tool is installed, and stays")
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="annotator-live-", ignore_cleanup_errors=True) as scratch:
        home = (asked.folder or Path(scratch)).resolve()
        home.mkdir(parents=True, exist_ok=True)
        differences = PEERS[asked.peer](home, Path(scratch))
    for difference in differences:
        print(difference)
    print(f"{asked.peer}: {'all came back' if not differences else f'{len(differences)} differences'}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
