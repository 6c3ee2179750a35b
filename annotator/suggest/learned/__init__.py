"""The learner: sequence models (CRF) of what the articles that are done have in common, trained on this machine.

Two layers, since a speaker may be an organisation's and a claim holds both: mentions (organisations and labels of the
user's own) and speech (speakers, cues, claims). The rules' suggestions are among the features, so that what is learned
is where they are wrong here. The library is python-crfsuite (Okazaki 2007, http://www.chokkan.org/software/crfsuite/).
"""

from annotator.suggest.learned.suggester import SUGGESTER, Learned
from annotator.suggest.learned.training import FEWEST, Example, Learning, Score, examined, learn

__all__ = ["FEWEST", "SUGGESTER", "Example", "Learned", "Learning", "Score", "examined", "learn"]
