"""The learner: sequence models (CRF) of what the articles that are done have in common, trained on this machine.

Three layers, since a claim may hold a speaker and a speaker an organisation: mentions (organisations and labels of the
user's own), speakers with cues, and claims. The rules' suggestions are among the features, so that what is learned is
where they are wrong here; what is proposed is theirs, revised. The library is python-crfsuite (Okazaki 2007, http://www.chokkan.org/software/crfsuite/).
"""

from annotator.suggest.learned.suggester import SUGGESTER, Learned
from annotator.suggest.learned.training import FEWEST, Example, Learning, Score, learn

__all__ = ["FEWEST", "SUGGESTER", "Example", "Learned", "Learning", "Score", "learn"]
