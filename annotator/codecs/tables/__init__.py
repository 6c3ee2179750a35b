"""Tables for reviewers: one row an annotation, as CSV or as a workbook, and what they say of it coming back.

Of a table that comes back only `id`, `review` (keep, delete, question) and `note` are taken; `quote_sha` and
`note_sha` tell whether the annotation is still what the reviewer saw.
"""

from annotator.codecs import Codec
from annotator.codecs.tables.reading import read_csv, read_xlsx
from annotator.codecs.tables.writing import write_csv, write_xlsx

XLSX_CODEC = Codec(
    name="xlsx",
    title="Excel workbook for reviewers",
    purpose="reviewers with Excel; their reviews come back",
    loses="It holds no articles' texts. Only reviews and notes come back, by the id of each annotation.",
    suffix=".xlsx",
    binary=True,
    reviews=True,
    read=read_xlsx,
    write=write_xlsx,
)
CSV_CODEC = Codec(
    name="csv",
    title="CSV table for reviewers",
    purpose="reviewers with any spreadsheet; their reviews come back",
    loses="It holds no texts, relations or entities of their own. Only reviews and notes come back, by id.",
    suffix=".csv",
    reviews=True,
    read=read_csv,
    write=write_csv,
)
