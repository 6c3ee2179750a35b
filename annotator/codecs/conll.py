"""CoNLL: tokens with BIO or BIOES tags, one file for each label, since annotations of several labels overlap.

The shape is that of the shared task CoNLL-2003: `-DOCSTART-` before each article, a blank line after each sentence, the
tag in the last column. A file holds no text, so on reading the tokens are joined by blanks, and sentences by line ends.
The files of one folder hold the same tokens and are one set of articles again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.codecs import Codec, Option, Options, Piece, Say, read_bytes
from annotator.codecs.chunks import CHOICES, SCHEMES, Losses, chunks, tags
from annotator.codecs.counting import counted
from annotator.codecs.files import safe_name
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundSet
from annotator.codecs.structs import ArticleRecord, Head
from annotator.codecs.tokens import Token, tokens
from annotator.codecs.validate import refused
from annotator.errors import FileProblem, InvalidSet, Remark
from annotator.meaning import sentences_in

EXTENSION = "conll"
ALL = "all"
_START = "-DOCSTART-"
_MIDDLE = {2: "", 4: " -X- O"}


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield the files, an article at a time in each."""
    layers = _layers(head, together=options.text("layers") == "together")
    middle = _MIDDLE[int(options.text("columns"))]
    losses = Losses()
    relations = len(head.relations)
    yield from (Piece(f"/{file}.conll", b"") for file in layers)
    for article in articles:
        relations += len(article.relations)
        sentences = [list(tokens(article.text, *sentence)) for sentence in sentences_in(article.text)]
        all_tokens = [token for sentence in sentences for token in sentence]
        for file, labels in layers.items():
            marked = [annotation for annotation in article.annotations if annotation.label in labels]
            found = chunks(all_tokens, marked, options.text("overlaps"), losses)
            tagged = tags(len(all_tokens), found, options.text("scheme"))
            yield Piece(f"/{file}.conll", _page(article.text, sentences, tagged, middle).encode())
    if losses.dropped:
        say(
            Remark(
                "Dropped: {spans} that overlap others in a file or mark nothing but blanks.",
                spans=counted(losses.dropped, "span"),
            )
        )
    if losses.widened:
        say(Remark("Widened to whole tokens: {spans}.", spans=counted(losses.widened, "span")))
    if relations:
        say(Remark("Left out: {relations}.", relations=counted(relations, "relation")))


def _layers(head: Head, *, together: bool) -> dict[str, frozenset[str]]:
    """Return which labels stand in which file."""
    names = [label.name for label in head.scheme.labels]
    if together:
        return {ALL: frozenset(names)}
    layers: dict[str, frozenset[str]] = {}
    for number, name in enumerate(names, 1):
        file = safe_name(name) or f"label-{number}"
        layers[file if file not in layers else f"{file}-{number}"] = frozenset({name})
    return layers


def _page(text: str, sentences: Iterable[list[Token]], tagged: list[str], middle: str) -> str:
    lines = [f"{_START}{middle} O", ""]
    tag = iter(tagged)
    for sentence in sentences:
        lines += [f"{text[start:end]}{middle} {_column(next(tag))}" for start, end in sentence]
        lines.append("")
    return "\n".join(lines) + "\n"


def _column(tag: str) -> str:
    # Blanks part columns; a label with one would be read as two.
    return "_".join(tag.split())


def read(path: Path, _options: Options) -> FoundSet:
    """Return the articles of a folder's files, or of one file. Raises FileProblem, InvalidSet."""
    try:
        files = sorted(path.glob("*.conll")) + sorted(path.glob("*.txt")) if path.is_dir() else [path]
    except OSError as error:
        raise FileProblem(
            "“{path}” cannot be read: {reason}. Nothing was imported.", path=path, reason=error.strerror
        ) from error
    if not files or not path.exists():
        raise InvalidSet(
            "There is no file *.conll in “{path}”. Nothing was imported. Choose the folder or the file that holds "
            "the tagged tokens.",
            path=path,
        )
    return FoundSet(EXTENSION, _Pages(files))


class _Pages:
    """The articles of all files; each time they are gone through the files are read again."""

    def __init__(self, files: list[Path]) -> None:
        self._files = files

    def __iter__(self) -> Iterator[FoundArticle]:
        for file in self._files:
            try:
                content = read_bytes(file).decode("utf-8-sig")
            except UnicodeDecodeError as error:
                raise refused(
                    [
                        Remark(
                            "“{name}” is not UTF-8: {reason} at byte {byte}",
                            name=file.name,
                            reason=error.reason,
                            byte=error.start,
                        )
                    ]
                ) from error
            yield from _articles(file.name, content.split("\n"))


def _articles(name: str, lines: list[str]) -> Iterator[FoundArticle]:
    page = _Page()
    for number, line in enumerate(lines, 1):
        columns = line.split()
        if not columns:
            page.end_sentence()
        elif columns[0] == _START:
            if page.has_tokens:
                yield page.article()
            page = _Page()
        elif len(columns) == 1:
            raise refused(
                [
                    Remark(
                        "{name}, line {number}: “{words}” has no tag after its token",
                        name=name,
                        number=number,
                        words=line.strip(),
                    )
                ]
            )
        else:
            page.token(f"{name}, line {number}", columns[0], columns[-1])
    if page.has_tokens:
        yield page.article()


@dataclass
class _Page:
    """One article under way."""

    _parts: list[str] = field(default_factory=list)
    _at: int = 0
    _annotations: list[FoundAnnotation] = field(default_factory=list)
    _open: FoundAnnotation | None = None
    _first: str = ""

    @property
    def has_tokens(self) -> bool:
        """Whether there is anything in it."""
        return bool(self._parts)

    def end_sentence(self) -> None:
        """Begin a new line with the next token. An annotation may go on: a claim of two sentences is one."""
        if self._parts:
            self._parts[-1] = "\n"

    def token(self, place: str, word: str, tag: str) -> None:
        """Add a token; a tag I- or E- without one before it begins an annotation, as in many files."""
        self._first = self._first or place
        start, end = self._at, self._at + len(word)
        self._parts += [word, " "]
        self._at = end + 1
        prefix, _, label = tag.partition("-")
        if prefix not in ("B", "I", "O", "E", "S", "L", "U", "M") or (prefix == "O") != (not label):
            raise refused([Remark("{place}: “{tag}” is no tag such as B-claim, I-claim or O", place=place, tag=tag)])
        if prefix == "O":
            self._open = None
        elif prefix in "IELM" and self._open is not None and self._open.label == label:
            self._open.spans = ((self._open.spans[0][0], end),)
        else:
            self._open = FoundAnnotation(key=place, label=label, spans=((start, end),), place=place)
            self._annotations.append(self._open)
        if prefix in "ESLU":
            self._open = None

    def article(self) -> FoundArticle:
        """Return what there is."""
        text = "".join(self._parts[:-1])
        return FoundArticle(text=text, place=self._first, source_name=text[:40].strip(), annotations=self._annotations)


CODEC = Codec(
    name="conll",
    title="CoNLL BIO tags",
    purpose="tagged tokens for training and scoring, a file a label",
    loses="It holds tokens and tags alone: no text, no overlaps, nothing else of an annotation.",
    folder=True,
    options=(
        Option("scheme", "bio", "bio, or bioes with tags for single tokens and ends", SCHEMES, "out"),
        Option("layers", "label", "a file for each label, or all labels together in one", ("label", "together"), "out"),
        Option("overlaps", "outermost", "which of overlapping spans stays", CHOICES, "out"),
        Option("columns", "4", "4 as in CoNLL-2003, or 2: the token and its tag", ("4", "2"), "out"),
    ),
    read=read,
    write=write,
)
