"""Proposing an entity in a large project: what is asked when a mention comes into focus."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.model import Annotator, Entity
from annotator.operations.entities import refer
from annotator.operations.entity_proposals import EntityBook
from annotator.store.identity import new_id
from annotator.store.project import Project
from annotator.store.rows import row_of_entity
from tests.benchmarks.measuring import Goal, Result, milliseconds

ENTITIES = 5_000
_PROPOSAL = Goal(30)
_SYLLABLES = ("ka", "ro", "mi", "ten", "sol", "var", "lek", "shi", "no", "pur", "gal", "dze", "ovi", "ber")
_ASKED = 200
_REFERRED_TO = 50


def entity_steps(path: Path, by: Annotator, size: str) -> Iterator[Result]:
    """Fill a project with entities, let mentions refer to some, and ask what others may refer to."""
    chance = random.Random(1)
    with Project.open(path) as project:
        entities = [_entity(number, chance) for number in range(ENTITIES)]
        with project.edit("entity.add", by=by.id) as edit:
            edit.insert("entity", [row_of_entity(entity) for entity in entities])
        articles = chance.sample([article.id for article in project.articles()], 2 * _ASKED)
        mentions = [annotation for each in articles for annotation in project.annotations(each)[:5]]
        for entity in entities[:_REFERRED_TO]:
            refer(project, [each.id for each in chance.sample(mentions, 20)], entity.id, by=by)
        # Names as articles have them: whole, misspelt, the last word alone.
        asked = [
            replace(mention, quote=chance.choice((entity.name, entity.name[:-2] + "a", entity.name.split()[-1])))
            for mention, entity in zip(chance.sample(mentions, _ASKED), chance.sample(entities, _ASKED), strict=True)
        ]
        book = EntityBook(project)
        yield Result("propose an entity, the first time", size, (milliseconds(lambda: book.propose(asked[0])),))
        times = [milliseconds(lambda each=each: book.propose(each)) for each in asked]
        yield Result("propose an entity", size, tuple(times), _PROPOSAL)


def _entity(number: int, chance: random.Random) -> Entity:
    words = [
        "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(2 + number % 2 * 2)
    ]
    return Entity(new_id(), "organisation" if number % 2 else "person", " ".join(words), (words[-1],))
