"""Making what users install, and proving it; `build.py` holds the table of targets."""

import sys

_NEEDED = (3, 11)
if sys.version_info < _NEEDED:
    sys.exit("Building needs Python 3.11 or newer. Nothing was changed.")
