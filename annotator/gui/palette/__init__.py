"""The command palette: everything the window can do, by typing part of its name."""
