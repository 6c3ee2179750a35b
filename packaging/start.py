"""Where the frozen program starts: as the program, or as a process that reads files for it."""

import os
import sys

from annotator.intake.isolated import SERVE, serve


def main() -> int:
    """Do what the command line says and return the exit code."""
    give_back("LD_LIBRARY_PATH")
    if sys.argv[1:2] == [SERVE]:
        serve()
        return 0
    from annotator.__main__ import main as program

    return program()


def give_back(variable: str) -> None:
    """Give a variable that the frozen program's start has set its former value, for what is started from here.

    A browser or a file manager has to find the system's libraries, and not ours.
    """
    before = os.environ.pop(f"{variable}_ORIG", None)
    if before is not None:
        os.environ[variable] = before
    else:
        os.environ.pop(variable, None)


if __name__ == "__main__":
    sys.exit(main())
