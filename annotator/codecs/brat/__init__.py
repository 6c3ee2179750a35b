"""brat standoff: a folder with a `.txt` and an `.ann` for each article, and `annotation.conf` made from the scheme.

The format is that of https://brat.nlplab.org/standoff.html. Offsets are code points, ends exclusive. An annotation
over a line break is written as brat's own window writes it: discontinuous, cut at the break, each piece stripped; on
reading, pieces with nothing but such a break between them are one span again. What has no place in our model (E, `*`,
and what refers to them) is kept in the article's extensions, line by line, and written back.
"""

from annotator.codecs import Codec
from annotator.codecs.brat.reading import read
from annotator.codecs.brat.writing import write

CODEC = Codec(
    name="brat",
    title="brat standoff",
    purpose="brat, and the corpora and scripts that use its standoff",
    loses="It holds no authors, times, ids or status, nothing about an article but its text, and breaks no line.",
    folder=True,
    read=read,
    write=write,
)
