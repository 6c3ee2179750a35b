"""Annotations and relations that a change of the scheme makes the same: of those that are alike, one stays.

They are alike where one annotator has put two labels, which become one, on the same spans. The one whose label keeps
its name stays. It takes over what the others say and it does not, their notes and their relations.
"""

from __future__ import annotations

from collections import defaultdict

from annotator.operations.fates import SchemeChange, values_after
from annotator.store.bearing import relations_with_ends, twins
from annotator.store.project import Project
from annotator.store.rows import Row, canonical, from_json

_Link = tuple[str, str, str]


class Twins:
    """What a change of the scheme makes the same, looked up before anything is changed.

    `labels` are those of the annotations that are joined with others; `joins_links` tells whether relations may be too.
    """

    def __init__(self, project: Project, change: SchemeChange) -> None:
        self._project = project
        self._change = change
        self._survivors: dict[str, str] = {}  # id of one that goes -> id of the one that stays
        self._joined: dict[str, list[Row]] = defaultdict(list)  # id of one that stays -> rows of those that go
        found = [(labels, group) for labels in change.merged_labels() for group in twins(project, labels)]
        for labels, group in found:
            stays, *others = [id_ for id_, _ in sorted(group, key=lambda each: (labels.index(each[1]), each[0]))]
            self._survivors |= dict.fromkeys(others, stays)
            self._joined[stays] += [project.row("annotation", other) for other in others]
        self.labels = frozenset(label for _, group in found for _, label in group)
        kinds = [change.relation_fate(kind.name).name for kind in change.before.relations]
        self.joins_links = bool(self._survivors) or len(set(kinds)) < len(kinds)
        self._links = self._present_links() if self.joins_links else set()

    def survivor(self, annotation_id: str) -> str | None:
        """The annotation that another is joined with, None for one that stays itself."""
        return self._survivors.get(annotation_id)

    def joined(self, row: Row) -> Row:
        """Return an annotation's row, as it will be, with what it takes over."""
        others = self._joined.get(row["id"])
        if not others:
            return row
        attributes, computed = from_json(row["attributes"]), from_json(row["computed"])
        notes = [row["note"]] if row["note"] else []
        entity = row["entity"]
        label = self._change.after.label(row["label"])
        assert label is not None
        for other in others:
            was = self._change.before.label(other["label"])
            brought = values_after(
                from_json(other["attributes"]),
                from_json(other["computed"]),
                self._change.label_fate(other["label"]),
                before=was.attributes if was else (),
                after=label.attributes,
            )
            new = brought.attributes.keys() - attributes.keys()
            attributes |= {name: brought.attributes[name] for name in new}
            computed += [name for name in brought.computed if name in new]
            notes += [other["note"]] if other["note"] and other["note"] not in notes else []
            entity = entity or other["entity"]
        return {
            **row,
            "attributes": canonical(attributes),
            "computed": canonical(sorted(computed)),
            "note": "\n".join(notes),
            "entity": entity,
        }

    def linked(self, before: Row, after: Row) -> Row | None:
        """Return a relation's row, as it will be, at the annotations that stay; None where there is one like it."""
        if not self.joins_links:
            return after
        moved = {**after, **{end: self._survivors.get(after[end], after[end]) for end in ("head", "tail")}}
        link = _link(moved)
        if link == _link(before):
            return moved
        if link in self._links or link[1] == link[2]:
            return None
        self._links.add(link)
        return moved

    def _present_links(self) -> set[_Link]:
        """The relations that stay as they are: those that change are not let in beside one of them."""
        return {
            _link(row)
            for row in relations_with_ends(self._project, [kind.name for kind in self._change.before.relations])
            if self._change.relation_fate(row["type"]).name == row["type"]
            and row["head"] not in self._survivors
            and row["tail"] not in self._survivors
        }


def _link(row: Row) -> _Link:
    return row["type"], row["head"], row["tail"]
