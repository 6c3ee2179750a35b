"""Where the launcher for Windows starts the program."""

import sys

from annotator.__main__ import main

sys.frozen = True  # as other ways of freezing say it: the program lies beside sys.executable
sys.exit(main())
