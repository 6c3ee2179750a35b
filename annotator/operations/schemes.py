"""Changing the project's scheme, with all that bears its names, in one edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.errors import InvalidValue
from annotator.model import Annotator, AttributeValue, RelationType
from annotator.operations.annotators import join
from annotator.operations.fates import Fate, SchemeChange, Values, values_after
from annotator.operations.scheme_twins import Twins
from annotator.scheme_json import checked_scheme, scheme_from_json, scheme_to_json
from annotator.store.bearing import Bearer, bearer_counts, relations_with_ends, rows_named
from annotator.store.edits import EditWriter
from annotator.store.project import Project
from annotator.store.rows import Row, canonical, from_json

What = Literal[
    "relabelled", "deleted", "joined", "values changed", "values lost",
    "retyped", "unlinked", "link values changed", "link values lost",
]  # fmt: skip
_LOSSES = frozenset({"deleted", "values lost", "unlinked", "link values lost"})


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that a change of the scheme does, to `count` annotations or relations.

    `name` is the label or relation type as it is called before, `to` the one it becomes; of "joined", those that
    stand on the same spans as another that has the label `to` already. `attribute` and `value` say which values are
    lost; without a value it is all of the attribute.
    """

    what: What
    name: str
    to: str = ""
    attribute: str = ""
    value: AttributeValue = ""
    count: int = 0

    @property
    def loses(self) -> bool:
        """Whether something that somebody has made is not there any more afterwards."""
        return self.what in _LOSSES


def consequences(project: Project, change: SchemeChange) -> tuple[Consequence, ...]:
    """Return what a change of the scheme would do to what is annotated, without doing it. Raises InvalidValue."""
    return _Changing(project, change).count()


def change_scheme(
    project: Project, change: SchemeChange, *, by: Annotator, agreed: tuple[Consequence, ...] | None = None
) -> tuple[Consequence, ...]:
    """Put another scheme in the place of the project's, in one edit, and return what that did.

    Annotations, relations and values follow where their names change. `agreed` are the consequences that somebody was
    shown; without them nothing may be lost. Who edited an annotation last, and when, stays: nobody looked at it.
    Raises InvalidValue for a scheme that is not sound, losses that were not agreed to, and a project whose scheme or
    annotations are not any more those that the change was made for; nothing is changed then.
    """
    checked_scheme(change.after)
    with project.edit("scheme.change", by=by.id) as edit:
        row = project.project_row()
        if scheme_from_json(row["scheme"].encode()) != change.before:
            raise InvalidValue(
                "The scheme was changed by another program meanwhile. Nothing was changed. Look at it again."
            )
        if change.after != change.before or change.labels or change.relations:
            join(project, edit, by)
        edit.update("project", project.id, {"scheme": scheme_to_json(change.after).decode()})
        done = _Changing(project, change).write(edit)
        if agreed is None:
            _refuse_losses(done)
        elif agreed != done:
            raise InvalidValue(
                "Another program changed annotations meanwhile, so this would do something else than was agreed to. "
                "Nothing was changed. Look at the summary again."
            )
    return done


class _Changing:
    """One change of a scheme under way: what was counted, and every row that differs in more than a name.

    Those that do not are left to SQLite: most changes are a new name for a label that very many annotations have.
    """

    def __init__(self, project: Project, change: SchemeChange) -> None:
        self._project = project
        self._change = change
        self._counts: Counter[Consequence] = Counter()
        self._twins = Twins(project, change)
        self._values: dict[tuple[Bearer, str, str, str], Values] = {}
        self._renamed: dict[Bearer, dict[str, str]] = {}
        self._gone_through: dict[Bearer, list[str]] = {}
        self._sort("annotation", self._twins.labels)
        self._sort("relation", {kind.name for kind in change.before.relations} if self._twins.joins_links else set())

    def _sort(self, bearer: Bearer, joined: Collection[str]) -> None:
        """Tell the names whose bearers are only renamed from those whose bearers have to be gone through."""
        names = [kind.name for kind in self._change.kinds(bearer)]
        fates = {name: self._change.fate(bearer, name).name for name in names}
        alone = {name for name in names if name not in joined and self._change.is_name_only(bearer, name)}
        renamed = {name: to for name, to in fates.items() if name in alone and to is not None and to != name}
        if not renamed.keys().isdisjoint(fates[name] for name in names if name not in alone):
            # Those gone through come under a name that goes on as another: which is which has to be told row by row.
            alone, renamed = alone - renamed.keys(), {}
        self._renamed[bearer] = renamed
        self._gone_through[bearer] = [name for name in names if name not in alone]

    def count(self) -> tuple[Consequence, ...]:
        """Return what the change would do, without doing it."""
        self._count_renamed()
        for rows in (self._relations(), self._annotations()):
            for _ in rows:
                pass
        return self._consequences()

    def write(self, edit: EditWriter) -> tuple[Consequence, ...]:
        """Do it, and return what was done."""
        self._count_renamed()
        # Relations first: an annotation goes only when none refers to it.
        _write(edit, "relation", self._relations())
        _write(edit, "annotation", self._annotations())
        edit.rename("relation", "type", self._renamed["relation"])
        edit.rename("annotation", "label", self._renamed["annotation"])
        self._rename_decisions(edit)
        return self._consequences()

    def _rename_decisions(self, edit: EditWriter) -> None:
        """Let what was rejected be so under the new name too. Decisions on a label that goes stay as they were made."""
        fates = {label.name: self._change.label_fate(label.name).name for label in self._change.before.labels}
        edit.rename("decision", "label", {name: to for name, to in fates.items() if to is not None and to != name})

    def _count_renamed(self) -> None:
        for bearer, names in self._renamed.items():
            what: What = "relabelled" if bearer == "annotation" else "retyped"
            counts = bearer_counts(self._project, bearer) if names else {}
            for name, to in names.items():
                self._count(what, name, to=to, count=counts.get(name, 0))

    def _consequences(self) -> tuple[Consequence, ...]:
        found = [
            Consequence(each.what, each.name, each.to, each.attribute, each.value, count)
            for each, count in self._counts.items()
            if count
        ]
        before = self._change.before
        names = [*(label.name for label in before.labels), *(kind.name for kind in before.relations)]
        order = {name: n for n, name in enumerate(names)}
        return tuple(sorted(found, key=lambda c: (order.get(c.name, 0), c.what, c.attribute, -c.count, str(c.value))))

    def _annotations(self) -> Iterator[tuple[Row, Row | None]]:
        """Yield the rows of annotations before and after, None where one is deleted."""
        for row in rows_named(self._project, "annotation", self._gone_through["annotation"]):
            name = row["label"]
            fate = self._change.label_fate(name)
            if fate.name is None:
                self._count("deleted", name)
                yield row, None
                continue
            values = self._values_of(row, name, fate, "annotation")
            if self._twins.survivor(row["id"]) is not None:
                self._count("joined", name, to=fate.name)
                yield row, None
                continue
            if fate.name != name:
                self._count("relabelled", name, to=fate.name)
            after = {**row, "label": fate.name, **_columns(values, with_computed=True)}
            yield row, self._twins.joined(after)

    def _relations(self) -> Iterator[tuple[Row, Row | None]]:
        """Yield the rows of relations before and after, None where one is deleted."""
        for row in relations_with_ends(self._project, self._gone_through["relation"]):
            ends = row.pop("head_label"), row.pop("tail_label")
            name = row["type"]
            fate = self._change.relation_fate(name)
            kind = self._change.after.relation(fate.name) if fate.name is not None else None
            if kind is None or not self._fits(kind, *ends):
                self._count("unlinked", name)
                yield row, None
                continue
            values = self._values_of(row, name, fate, "relation")
            after = self._twins.linked(row, {**row, "type": kind.name, **_columns(values, with_computed=False)})
            if after is not None and kind.name != name:
                self._count("retyped", name, to=kind.name)
            yield row, after

    def _fits(self, kind: RelationType, head: str, tail: str) -> bool:
        return self._change.label_fate(head).name in kind.heads and self._change.label_fate(tail).name in kind.tails

    def _values_of(self, row: Row, name: str, fate: Fate, bearer: Bearer) -> Values:
        key = bearer, name, row["attributes"], row.get("computed", "[]")
        if key not in self._values:
            was = next(kind for kind in self._change.kinds(bearer) if kind.name == name)
            is_now = self._change.kind_after(bearer, name)
            assert is_now is not None
            self._values[key] = values_after(
                from_json(row["attributes"]),
                from_json(key[3]),
                fate,
                before=was.attributes,
                after=is_now.attributes,
            )
        values = self._values[key]
        self._count_values(name, values, fate, bearer)
        return values

    def _count_values(self, name: str, values: Values, fate: Fate, bearer: Bearer) -> None:
        of_annotation = bearer == "annotation"
        for attribute in values.moved:
            self._count("values changed" if of_annotation else "link values changed", name, attribute=attribute)
        kind = self._change.kind_after(bearer, name)
        allowed = {attribute.name for attribute in kind.attributes} if kind else set()
        for attribute, value in values.lost:
            to = fate.attributes[attribute].name if attribute in fate.attributes else attribute
            # Of an attribute that goes, all values go; of one that stays, those that do not fit.
            shown = value if to in allowed else ""
            what: What = "values lost" if of_annotation else "link values lost"
            self._count(what, name, attribute=attribute, value=shown)

    def _count(
        self, what: What, name: str, *, to: str = "", attribute: str = "", value: AttributeValue = "", count: int = 1
    ) -> None:
        self._counts[Consequence(what, name, to, attribute, value)] += count


def _write(edit: EditWriter, table: str, rows: Iterator[tuple[Row, Row | None]]) -> None:
    gone: list[str] = []

    def staying() -> Iterator[tuple[Row, Row]]:
        for before, after in rows:
            if after is None:
                gone.append(before["id"])
            else:
                yield before, after

    edit.update_rows(table, staying())
    edit.delete(table, gone)


def _columns(values: Values, *, with_computed: bool) -> Row:
    columns = {"attributes": canonical(values.attributes)}
    return columns | {"computed": canonical(values.computed)} if with_computed else columns


def _refuse_losses(done: tuple[Consequence, ...]) -> None:
    losses = tuple(each for each in done if each.loses)
    if losses:
        raise InvalidValue(
            "With this scheme would be lost: {names}. Nothing was changed.",
            losses=losses,
            names="; ".join(map(words_of, losses)),
        )


def words_of(consequence: Consequence) -> str:
    """Return a consequence as a clause, such as "12 annotations with the label “person” are deleted"."""
    each = consequence
    of_relations = each.what in ("retyped", "unlinked", "link values changed", "link values lost")
    kind = f"the {'type' if of_relations else 'label'} “{each.name}”"
    bearers = f"{each.count} {'relations of' if of_relations else 'annotations with'} {kind}"
    if each.what in ("deleted", "unlinked"):
        return f"{bearers} are deleted"
    if each.what in ("relabelled", "retyped"):
        return f"{bearers} become “{each.to}”"
    if each.what == "joined":
        return f"{bearers} are joined with the “{each.to}” on the same words"
    value = f"“{each.value}” of " if each.value != "" else ""
    done = "removed from" if each.loses else "written anew in"
    return f"{value}“{each.attribute}” is {done} {bearers}"
