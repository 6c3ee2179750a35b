"""Tables for reviewers: one row an annotation, as CSV or as a workbook, and what they decided coming back.

Of a table that comes back only `id`, `decision` (keep, delete, question) and `note` are taken; `quote_sha` and
`note_sha` tell whether the annotation is still what the reviewer saw.
"""

from annotator.codecs import Codec
from annotator.codecs.tables.reading import read_csv, read_xlsx
from annotator.codecs.tables.writing import write_csv, write_xlsx

XLSX_CODEC = Codec(
    name="xlsx",
    title="Excel workbook for reviewers",
    purpose="reviewers with Excel; their decisions come back",
    loses="It holds no articles' texts. Only decisions and notes come back, by the id of each annotation.",
    suffix=".xlsx",
    binary=True,
    decides=True,
    read=read_xlsx,
    write=write_xlsx,
)
CSV_CODEC = Codec(
    name="csv",
    title="CSV table for reviewers",
    purpose="reviewers with any spreadsheet; their decisions come back",
    loses="It holds no texts, relations or entities of their own. Only decisions and notes come back, by id.",
    suffix=".csv",
    decides=True,
    read=read_csv,
    write=write_csv,
)
