"""Claims, speakers and organisations from spaCy's parse, where spaCy and a model are installed, and somebody wants it.

spaCy itself runs in a process of its own (`serving`): neither the window nor the command line ever loads it. Nothing is
downloaded.
"""

from annotator.suggest.parsed.suggester import SUGGESTER

__all__ = ["SUGGESTER"]
