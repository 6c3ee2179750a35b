"""Where the frozen program starts."""

import os
import sys

from annotator.__main__ import main


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
    give_back("LD_LIBRARY_PATH")
    sys.exit(main())
