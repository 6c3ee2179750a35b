"""Making what users install, and proving it; `build.py` holds the table of targets."""
