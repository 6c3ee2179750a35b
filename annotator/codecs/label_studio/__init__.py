"""Label Studio: tasks as JSON, with the labelling configuration made from the scheme beside them.

The shapes are those of https://labelstud.io/guide/task_format and of version 1.23. Offsets of its `Text` tag are code
points, ends exclusive. Our ids are the ids of regions, which survive there; unknown members do not survive a change in
its window, so nothing of ours needs them. The parts of an annotation of several spans are regions of their own.
"""

from annotator.codecs import Codec, Option
from annotator.codecs.label_studio.reading import read
from annotator.codecs.label_studio.writing import write

CODEC = Codec(
    name="label-studio",
    title="Label Studio JSON",
    purpose="Label Studio tasks, with their configuration beside them",
    loses="It holds no entities, no times, no cues or attributes of relations, no relations between annotators.",
    suffix=".json",
    options=(Option("text", "", "the field of a task's data that holds the text", way="in"),),
    read=read,
    write=write,
)
