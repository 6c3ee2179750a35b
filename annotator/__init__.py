"""Annotator: open news articles, highlight spans, tag them, link them, and hand the result on."""

__version__ = "0.1.0"
