"""What a place in a text means: the name, quotation, sentence or clause around it, and who says what.

Pure functions of a text, English first, then Russian and some Arabic; the word lists are `resources/lexicons`. Other
languages fall back to words, marks and lines. Every `start`, `end` and `at` is a code point.
"""

from annotator.meaning.clauses import clause_at, clauses_around
from annotator.meaning.names import name_at, names_in, titled_name_at
from annotator.meaning.quotations import quotation_at, quotations_around
from annotator.meaning.repeats import occurrences
from annotator.meaning.selecting import FigureAt, grow, meant_at, passage_at
from annotator.meaning.sentences import paragraph_at, sentence_at, sentences_in
from annotator.meaning.speech import LIKELY, Candidate, likely_speakers
from annotator.meaning.sweeping import Reason, Stop, sentences_to_mark, unmarked_sentences

__all__ = [
    "LIKELY",
    "Candidate",
    "FigureAt",
    "Reason",
    "Stop",
    "clause_at",
    "clauses_around",
    "grow",
    "likely_speakers",
    "meant_at",
    "name_at",
    "names_in",
    "occurrences",
    "paragraph_at",
    "passage_at",
    "quotation_at",
    "quotations_around",
    "sentence_at",
    "sentences_in",
    "sentences_to_mark",
    "titled_name_at",
    "unmarked_sentences",
]
