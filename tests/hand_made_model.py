"""A model of spaCy's that is none: a package on a path of its own, whose parse of one text was made by hand.

It knows what `TEXT` holds and parses nothing else. The process that loads it is the real one.
"""

from __future__ import annotations

from pathlib import Path

# The one that is looked for first, so that it is taken whatever else is installed.
NAME = "en_core_web_trf"
TEXT = "The general said that NATO lost ships. “We will stay here,” Ada Osk added. The men of Harbour Watch came."

_CODE = '''
import os, time
import spacy
from spacy.tokens import Doc

TOKENS = """
The det 1 DET DT
general nsubj 2 NOUN NN
said ROOT 2 VERB VBD
that mark 5 SCONJ IN
NATO nsubj 5 PROPN NNP
lost ccomp 2 VERB VBD
ships dobj 5 NOUN NNS
. punct 2 PUNCT .
“ punct 17 PUNCT ``
We nsubj 11 PRON PRP
will aux 11 AUX MD
stay ccomp 17 VERB VB
here advmod 11 ADV RB
, punct 17 PUNCT ,
” punct 17 PUNCT ''
Ada compound 16 PROPN NNP
Osk nsubj 17 PROPN NNP
added ROOT 17 VERB VBD
. punct 17 PUNCT .
The det 20 DET DT
men nsubj 24 NOUN NNS
of prep 20 ADP IN
Harbour compound 23 PROPN NNP
Watch pobj 21 PROPN NNP
came ROOT 24 VERB VBD
. punct 24 PUNCT .
"""


class HandMade:
    def __init__(self):
        self.blank = spacy.blank("en")

    def pipe(self, texts):
        for text in texts:
            if text == "Hang.":
                time.sleep(60)
            if text == "Crash.":
                os._exit(3)
            doc = self.blank(text)
            rows = [line.split() for line in TOKENS.strip().splitlines()]
            if [token.text for token in doc] == [row[0] for row in rows]:
                doc = Doc(
                    doc.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc],
                    deps=[row[1] for row in rows], heads=[int(row[2]) for row in rows],
                    pos=[row[3] for row in rows], tags=[row[4] for row in rows],
                )
                doc.set_ents([doc.char_span(*place, label="ORG") for place in ORGANISATIONS])
            yield doc


def load():
    print("What a library prints is no answer.")
    return HandMade()
'''


def put_model(folder: Path) -> None:
    """Make the model's package in a folder."""
    package = folder / NAME
    package.mkdir(parents=True)
    places = [(TEXT.index(name), TEXT.index(name) + len(name)) for name in ("NATO", "Harbour Watch")]
    (package / "__init__.py").write_text(f"{_CODE}\nORGANISATIONS = {places}\n", encoding="utf-8")
