"""Reads CAS files of any type system: layers of spans, of relations, and links from one span to others."""

from __future__ import annotations

import io
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from annotator.codecs import Options, needed, read_bytes, unreadable
from annotator.codecs.about import FIELDS, read_about
from annotator.codecs.files import packed_members
from annotator.codecs.found import LIKELY_LABELS, FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.uima.types import (
    ANNOTATION,
    ARTICLE,
    DEPENDENT,
    DOCUMENT,
    EXTRA,
    GOVERNOR,
    LEFT_OUT,
    METADATA,
    RELATION,
    SENTENCE,
    TOKEN,
    attribute_name,
    is_attribute,
)
from annotator.codecs.validate import refused
from annotator.codecs.xml import checked_xml
from annotator.errors import Remark
from annotator.model import Annotator, AttributeValue, Entity

_TYPES = "typesystem.xml"
_JSON_CAS = b"%FEATURE_STRUCTURES"
_ANY_ANNOTATION = "uima.tcas.Annotation"
_UNKNOWN_LANGUAGE = "x-unspecified"
_SILENT = frozenset((TOKEN, SENTENCE, METADATA, DOCUMENT))

Members = dict[str, Callable[[], bytes]]


def read(path: Path, _options: Options) -> FoundSet:
    """Return the articles of a folder or of a .zip, or of one file. Raises FileProblem, InvalidSet, MissingExtra."""
    needed("cassis", extra=EXTRA)
    members = _members(path)
    names = [name for name in sorted(members) if name.lower().endswith((".xmi", ".json"))]
    others = [name for name in names if name.lower().endswith(".json") and _JSON_CAS not in members[name]()]
    names = [name for name in names if name not in others]
    if not names and not any(map(_is_types, members)):
        raise refused([Remark("there is no CAS (.xmi or .json) in “{name}”", name=path.name)])
    reports = tuple(Remark("“{name}” is no JSON CAS; it was left out.", name=name) for name in others)
    return FoundSet("uima", _Articles(members, names), reports, lenient=True)


def _members(path: Path) -> Members:
    """Return what reads each file, by its path in the folder or .zip; beside a file alone its types."""
    if path.suffix.lower() == ".zip":
        packed = packed_members(read_bytes(path), f"“{path.name}” is no .zip, or it is damaged")
        return {name: partial(bytes, content) for name, content in packed.items()}
    folder = path if path.is_dir() else path.parent
    try:
        files = [file for file in folder.rglob("*") if file.is_file()] if path.is_dir() else [path, *folder.glob("*")]
    except OSError as error:
        raise unreadable(path, error) from error
    wanted = (file for file in files if path.is_dir() or file == path or file.name.lower() == _TYPES)
    return {file.relative_to(folder).as_posix(): partial(read_bytes, file) for file in wanted}


class _Articles:
    """The articles; each time they are gone through the files are read again."""

    def __init__(self, members: Members, names: list[str]) -> None:
        self._members = members
        self._names = names
        self._types: dict[str, Any] = {}

    def __iter__(self) -> Iterator[FoundArticle]:
        for name in self._names:
            cas = self._cas(name)
            views = [cas.get_view(view.sofa.sofaID) for view in cas.views]
            for view in views:
                place = name if len(views) == 1 else f"{name}, {view.sofa.sofaID}"
                # One without a text is told of as such, as in every format.
                yield _View(place, view).found() if view.sofa_string else FoundArticle(text="", place=place)

    def _cas(self, name: str) -> Any:
        """Return the CAS of a file. Raises InvalidSet."""
        cassis = needed("cassis", extra=EXTRA)
        content = self._members[name]()
        if not name.lower().endswith(".xmi"):
            return _loaded(name, cassis.load_cas_from_json, content)
        checked_xml(content, f"“{name}”")
        # Trusted now with long texts, since it has no entities.
        return _loaded(name, cassis.load_cas_from_xmi, content, typesystem=self._types_for(name), trusted=True)

    def _types_for(self, name: str) -> Any:
        """Return the types in the folder of a file, or in one above. Raises InvalidSet."""
        by_folder = {PurePosixPath(each).parent: each for each in self._members if _is_types(each)}
        found = next((by_folder[folder] for folder in PurePosixPath(name).parents if folder in by_folder), None)
        if found is None:
            raise refused(
                [Remark("there is no TypeSystem.xml beside “{name}”, which says what its types are", name=name)]
            )
        if found not in self._types:
            content = self._members[found]()
            checked_xml(content, f"“{found}”")
            self._types[found] = _loaded(found, needed("cassis", extra=EXTRA).load_typesystem, content)
        return self._types[found]


def _is_types(name: str) -> bool:
    return PurePosixPath(name).name.lower() == _TYPES


def _loaded(name: str, load: Callable[..., Any], content: bytes, **more: Any) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a feature is called “type”, which does not concern us
            return load(io.BytesIO(content), **more)
    except Exception as error:  # cassis says what is wrong with a file by whatever its parts raise
        raise refused(
            [Remark("“{name}” cannot be read: {kind}: {error}", name=name, kind=type(error).__name__, error=str(error))]
        ) from error


class _View:
    """One text with what stands in it. `_keys` has the annotation of each feature structure that is one."""

    def __init__(self, place: str, cas: Any) -> None:
        self._place = place
        self._cas = cas
        self._annotations: dict[str, FoundAnnotation] = {}
        self._keys: dict[int, str] = {}
        self._relations: list[FoundRelation] = []
        self._left: Counter[str] = Counter()
        self._about: dict[str, Any] = {}
        self._models: list[str] = []
        self._kinds: dict[str, Any] = {}

    def found(self) -> FoundArticle:
        """Return the article."""
        everything = self._cas.select_all_fs()
        self._read_about(everything)
        marks, links = [], []
        for each in everything:
            name = each.type.name
            if name in _SILENT or not self._cas.typesystem.is_instance_of(name, _ANY_ANNOTATION):
                continue
            if name.startswith(LEFT_OUT):
                self._left[each.type.short_name] += 1
            elif _features(each).keys() >= {GOVERNOR, DEPENDENT}:
                links.append(each)
            else:
                marks.append(each)
        for each in marks:
            self._mark(each)
        for each in links:
            self._link(each)
        for each in marks:
            self._slots(each)
        return self._article()

    def _read_about(self, everything: list[Any]) -> None:
        """Take what this program wrote about the article, else what DKPro's metadata say."""
        for each in everything:
            if each.type.name == ARTICLE:
                self._about = {name: each.get(name) for name in FIELDS}
                self._models = _json(each.get("models"), list)
                self._kinds = _json(each.get("types"), dict)
            elif each.type.name == METADATA and not self._about:
                self._about = {"title": each.get("documentTitle"), "url": each.get("documentUri")}
                language = each.get("language")
                self._about["language"] = None if language == _UNKNOWN_LANGUAGE else language

    def _article(self) -> FoundArticle:
        id_, metadata, status = read_about(self._about)
        reports: list[str] = []
        if self._left:
            shown = ", ".join(f"{name} {count}" for name, count in sorted(self._left.items()))
            reports.append(
                Remark(
                    "{place}: left out, for they are of single words or link what is not marked: {shown}.",
                    place=self._place,
                    shown=shown,
                )
            )
        return FoundArticle(
            text=self._cas.sofa_string,
            place=self._place,
            id=id_,
            metadata=metadata,
            status=status,
            source_name=PurePosixPath(self._place).name,
            annotations=list(self._annotations.values()),
            relations=self._relations,
            reports=reports,
        )

    def _mark(self, fs: Any) -> None:
        span = (fs.begin, fs.end)
        if not all(isinstance(each, int) for each in span):
            self._left[fs.type.short_name] += 1
            return
        ours = fs.type.name == ANNOTATION
        key = (ours and fs.get("id")) or f"#{fs.xmiID}"
        self._keys[fs.xmiID] = key
        if key in self._annotations:
            self._annotations[key].spans += (span,)
            return
        label, attributes = self._said(fs, ours=ours)
        found = FoundAnnotation(key=key, label=label, spans=(span,), place=self._place, attributes=attributes)
        self._annotations[key] = found
        if ours:
            found.note = fs.get("note") or ""
            found.entity = _entity(fs)
            found.by, found.at = self._person(fs.get("created_by")), fs.get("created_at") or ""
            found.updated_by, found.updated_at = self._person(fs.get("updated_by")), fs.get("updated_at") or ""

    def _link(self, fs: Any) -> None:
        """Add what a layer of relations holds."""
        ours = fs.type.name == RELATION
        kind, attributes = self._said(fs, ours=ours)
        made = self._relation(kind, fs.get(GOVERNOR), fs.get(DEPENDENT), key=(ours and fs.get("id")) or f"#{fs.xmiID}")
        if made is None:
            return
        made.attributes = attributes
        if ours:
            made.cue = fs.get("cue") or ""
            made.by, made.at = self._person(fs.get("created_by")), fs.get("created_at") or ""

    def _slots(self, fs: Any) -> None:
        """Add a relation for each other annotation that a feature of this one names, called as its role there."""
        for name, range_ in _features(fs).items():
            value = fs.get(name)
            if value is None or name == "sofa" or self._cas.typesystem.is_primitive(range_):
                continue
            for number, each in enumerate(getattr(value, "elements", None) or [value]):
                if not hasattr(each, "xmiID"):  # numbers and texts in lists
                    continue
                is_slot = "target" in _features(each)
                target = each.get("target") if is_slot else each
                role = (is_slot and each.get("role")) or name
                self._relation(role, fs, target, key=f"#{fs.xmiID}.{name}.{number}")

    def _relation(self, kind: str, head: Any, tail: Any, *, key: str) -> FoundRelation | None:
        """Add a relation between two annotations and return it; count it as left out where an end is none."""
        ends = [self._keys.get(getattr(end, "xmiID", -1)) for end in (head, tail)]
        if ends[0] is None or ends[1] is None:
            self._left[kind] += 1
            return None
        made = FoundRelation(key=key, type=kind, head=ends[0], tail=ends[1], place=self._place)
        self._relations.append(made)
        return made

    def _said(self, fs: Any, *, ours: bool) -> tuple[str, dict[str, AttributeValue]]:
        """Return the label of a feature structure and its attributes."""
        values = {name: value for name in _features(fs) if isinstance(value := fs.get(name), str | int | float)}
        for name in ("begin", "end"):
            values.pop(name, None)
        if ours:
            label = str(values.get("label") or fs.type.short_name)
            return label, self._attributes(fs, label, values)
        names = [name for name in (*LIKELY_LABELS, *values) if isinstance(values.get(name), str) and values[name]]
        label = str(values.pop(names[0])) if names else fs.type.short_name
        return label, {name: str(value) if isinstance(value, float) else value for name, value in values.items()}

    def _attributes(self, fs: Any, label: str, values: dict[str, Any]) -> dict[str, AttributeValue]:
        """Return the attributes of one of ours, of the kinds that were written with the article."""
        kinds = self._kinds.get("labels" if fs.type.name == ANNOTATION else "relations")
        known = kinds.get(label) if isinstance(kinds, dict) else None
        types = known if isinstance(known, dict) else {}
        named = {attribute_name(name): value for name, value in values.items() if is_attribute(name)}
        return {name: _value(value, types.get(name)) for name, value in named.items()}

    def _person(self, name: str | None) -> Annotator | None:
        return Annotator("", name, "model" if name in self._models else "human") if name else None


def _features(fs: Any) -> dict[str, Any]:
    """Return the types of the features of a feature structure, by name, in their order."""
    return {feature.name: feature.rangeType for feature in fs.type.all_features}


def _entity(fs: Any) -> Entity | None:
    name = fs.get("entity")
    if not name:
        return None
    return Entity(fs.get("entity_id") or "", fs.get("entity_kind") or "", name, external_id=fs.get("external_id"))


def _value(text: Any, kind: str | None) -> AttributeValue:
    """Return the value of an attribute that is written as a text; one that is not of its kind stays a text."""
    if kind == "boolean" and text in ("true", "false"):
        return bool(text == "true")
    if kind == "integer" and re.fullmatch("-?[0-9]{1,400}", str(text)):
        return int(text)
    return str(text)


def _json(text: Any, kind: type) -> Any:
    """Return what a feature holds as JSON of this kind, or an empty one."""
    try:
        return msgspec.json.decode(text, type=kind) if isinstance(text, str) else kind()
    except (ValueError, RecursionError):
        return kind()
