"""UIMA CAS: a folder with a file for each article, as XMI with the types beside it, or as JSON CAS.

The formats are those of Apache UIMA (XMI CAS 1.0, JSON CAS 0.4), read and written by dkpro-cassis, which counts in
UTF-16 there and in code points here. All labels are one layer of spans and all relation types one layer of relations,
for a layer of relations in INCEpTION joins the spans of a single layer. Tokens and sentences are DKPro's.
"""

from annotator.codecs import Codec, Option
from annotator.codecs.uima.reading import read
from annotator.codecs.uima.types import EXTRA
from annotator.codecs.uima.writing import write

CODEC = Codec(
    name="uima",
    title="UIMA CAS",
    purpose="INCEpTION, DKPro and UIMA: XMI with types, or JSON CAS",
    loses="It holds no blanks at the edges of annotations, no aliases of entities and no dismissals.",
    folder=True,
    extra=EXTRA,
    options=(Option("json", default=False, purpose="JSON CAS instead of XMI", way="out"),),
    read=read,
    write=write,
)
