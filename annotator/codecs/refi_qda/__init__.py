"""REFI-QDA projects (.qdpx, version 1.0 of the standard): a packed `project.qde` with the texts in `sources/`.

The codebook alone (.qdc) is written beside the project, and read by itself.

Positions are code points. The standard says that `endPosition` is that of the last character; ATLAS.ti and QualCoder
write the one after it. We write the latter unless asked, and on reading measure which a file means.
"""

from annotator.codecs import Codec, Option
from annotator.codecs.refi_qda.reading import read
from annotator.codecs.refi_qda.writing import write

CODEC = Codec(
    name="refi-qda",
    title="REFI-QDA project",
    purpose="ATLAS.ti, MAXQDA, NVivo, QualCoder: projects and codebooks",
    loses="Attributes, notes and metadata are notes there. It holds no entities and no computed attributes.",
    suffix=".qdpx",
    binary=True,
    options=(
        Option(
            "end",
            "exclusive",
            "where a selection ends: after its last character, or on it",
            ("exclusive", "inclusive"),
            "out",
        ),
        Option("end", "auto", "how ends are read; measured by default", ("auto", "exclusive", "inclusive"), "in"),
    ),
    read=read,
    write=write,
)
