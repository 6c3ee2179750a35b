"""Word documents, one an article: highlights as shading in the labels' colours, and a comment for each annotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.docx.writing import Writing
from annotator.codecs.files import file_name
from annotator.codecs.structs import ArticleRecord, Head
from annotator.errors import Remark


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a document for each article."""
    writing = Writing(head)
    for number, article in enumerate(articles, 1):
        yield Piece(f"/{file_name(article, number)}.docx", writing.document(article))
    if writing.bare:
        say(
            Remark(
                "Without a comment, since nothing but line ends is marked: {annotations}.",
                annotations=counted(writing.bare, "annotation"),
            )
        )
    if head.relations:
        say(Remark("Left out: {relations} between articles.", relations=counted(len(head.relations), "relation")))


CODEC = Codec(
    name="docx",
    title="Word documents with comments",
    purpose="reviewers with Word: highlights and comments, a file each",
    loses="It is made to be read: it cannot be imported, and holds no ids, offsets or times.",
    folder=True,
    write=write,
)
