"""The window. Importing it imports Qt, and takes Qt's hand off all further imports.

PySide6 puts a step of its own behind Python's `import`: it reads the source of every module that is imported after it
and looks in it for "PySide6", for the sake of those that write `from __feature__ import snake_case`. Nobody does here.
Those sources then stay in memory, in `linecache`: 10 MiB for the modules of this program and their libraries.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its step in

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
