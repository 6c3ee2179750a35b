"""The types of our CAS: one of annotations, one of relations, one for what is known of an article, and DKPro's.

What is in a feature is text, for numbers and yes/no cannot be unset in a CAS; what they are stands with the article.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from annotator.codecs import needed
from annotator.codecs.escapes import escaped, unescaped
from annotator.scheme_json import SchemeRecord, scheme_of

EXTRA = "uima"
ANNOTATION = "annotator.Annotation"
RELATION = "annotator.Relation"
ARTICLE = "annotator.Article"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
TOKEN = f"{_DKPRO}segmentation.type.Token"
SENTENCE = f"{_DKPRO}segmentation.type.Sentence"
METADATA = f"{_DKPRO}metadata.type.DocumentMetaData"
# What is about single words, or about the document: not what an annotator marks.
LEFT_OUT = tuple(_DKPRO + each for each in ("segmentation.", "lexmorph.", "syntax.", "transform.", "metadata."))
DOCUMENT = "uima.tcas.DocumentAnnotation"
GOVERNOR, DEPENDENT = "Governor", "Dependent"

_STRING = "uima.cas.String"
_AUDIT = ("id", "created_by", "created_at")
_OF_ANNOTATIONS = ("note", "entity", "entity_kind", "entity_id", "external_id", "updated_by", "updated_at")
# Of the article: who of the annotators is a model, and what the features are that are no texts, as JSON.
OF_ARTICLE = ("models", "types")
# Names that a feature for an attribute cannot have: ours, those of all annotations, and those cassis needs itself.
_TAKEN = frozenset(
    (*_AUDIT, *_OF_ANNOTATIONS, "label", "cue", GOVERNOR, DEPENDENT, "begin", "end", "sofa", "type", "self", "xmiID")
)
_PREFIX = "attribute_"


def feature_name(attribute: str) -> str:
    """Return the name of the feature for an attribute: letters, digits and “_”, a letter first."""
    name = escaped(attribute)
    fits = name[:1].isalpha() and name not in _TAKEN and not name.startswith(_PREFIX)
    return name if fits else _PREFIX + name


def attribute_name(feature: str) -> str:
    """Return the attribute that a feature made by `feature_name` is for."""
    return unescaped(feature.removeprefix(_PREFIX))


def is_attribute(feature: str) -> bool:
    """Return whether a feature of one of our types is for an attribute."""
    return feature not in _TAKEN


def type_system(record: SchemeRecord, about: Iterable[str]) -> Any:
    """Return the types for a scheme; `about` names what is known of an article. Raises MissingExtra."""
    scheme = scheme_of(record)
    types = needed("cassis", extra=EXTRA).TypeSystem()
    # Asked five times for each feature that is written, and the answer never changes: an eighth of an export's time.
    types.is_instance_of = cache(types.is_instance_of)
    for name in (TOKEN, SENTENCE):
        types.create_type(name)
    metadata = types.create_type(METADATA, DOCUMENT)
    _add_texts(types, metadata, ("documentTitle", "documentId", "documentUri"))
    annotation = types.create_type(ANNOTATION)
    attributes = [attribute.name for label in scheme.labels for attribute in label.attributes]
    _add_texts(types, annotation, ("label", *_features(attributes), *_OF_ANNOTATIONS, *_AUDIT))
    relation = types.create_type(RELATION)
    for end in (GOVERNOR, DEPENDENT):
        types.create_feature(relation, end, annotation)
    attributes = [attribute.name for kind in scheme.relations for attribute in kind.attributes]
    _add_texts(types, relation, ("label", "cue", *_features(attributes), *_AUDIT))
    _add_texts(types, types.create_type(ARTICLE, "uima.cas.AnnotationBase"), (*about, *OF_ARTICLE))
    return types


def _features(attributes: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(feature_name, attributes)))


def _add_texts(types: Any, owner: Any, names: Iterable[str]) -> None:
    for name in names:
        types.create_feature(owner, name, _STRING)
