"""The tables of a project file and the steps that lead to them.

`user_version` is the one truth about a file's version; `MIGRATIONS[n]` makes version n + 1 of version n, in one
transaction. Every recorded table has a text column `id`, by which the history names its rows. JSON stands in text
columns in canonical form (sorted keys, no blanks), so that equal values are equal texts.
"""

from __future__ import annotations

APPLICATION_ID = 0x416E6E6F  # "Anno"

_VERSION_1 = """
CREATE TABLE project (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    scheme TEXT NOT NULL,
    extensions TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE annotator (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('human', 'model')),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE entity (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL DEFAULT '[]',
    external_id TEXT
) STRICT;

-- `folded` is derived: what the article list filters and sorts by, in folded case. `ordinal` is the order added.
CREATE TABLE article (
    ordinal INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL DEFAULT '[]',
    publisher TEXT NOT NULL DEFAULT '',
    url TEXT,
    published TEXT,
    language TEXT,
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'in_progress', 'done')),
    source_name TEXT NOT NULL,
    source_path TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    extractor TEXT NOT NULL,
    added_at TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    text_length INTEGER NOT NULL,
    extensions TEXT NOT NULL DEFAULT '{}',
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX article_text_sha256 ON article (text_sha256);

-- Never in the history: an article's text does not change, and only erasing removes it.
-- `original` holds the bytes as received, zlib-compressed; NULL where there were none.
CREATE TABLE article_text (
    ordinal INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    original BLOB
) STRICT;
CREATE VIRTUAL TABLE article_fts USING fts5 (
    text, content = 'article_text', content_rowid = 'ordinal', tokenize = 'unicode61 remove_diacritics 2'
);

-- `start` and `end` are those of the first and of the last span; `spans` is NULL where there is only one.
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    label TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    spans TEXT,
    quote TEXT NOT NULL,
    attributes TEXT NOT NULL DEFAULT '{}',
    computed TEXT NOT NULL DEFAULT '[]',
    entity TEXT REFERENCES entity (id),
    note TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL REFERENCES annotator (id),
    created_at TEXT NOT NULL,
    updated_by TEXT NOT NULL REFERENCES annotator (id),
    updated_at TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '{"kind":"hand"}'
) STRICT;
CREATE INDEX annotation_place ON annotation (article_id, start, "end", id, label, created_by, spans);

CREATE TABLE relation (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    head TEXT NOT NULL REFERENCES annotation (id),
    tail TEXT NOT NULL REFERENCES annotation (id),
    head_article TEXT NOT NULL REFERENCES article (id),
    tail_article TEXT NOT NULL REFERENCES article (id),
    attributes TEXT NOT NULL DEFAULT '{}',
    cue TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL REFERENCES annotator (id),
    created_at TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '{"kind":"hand"}'
) STRICT;
CREATE INDEX relation_head ON relation (head);
CREATE INDEX relation_tail ON relation (tail);
CREATE INDEX relation_head_article ON relation (head_article);
CREATE INDEX relation_tail_article ON relation (tail_article);

CREATE TABLE dismissal (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    created_by TEXT NOT NULL REFERENCES annotator (id),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX dismissal_article ON dismissal (article_id, start);

-- The history. Each edit says where undo and redo stand after it (`undo_top`, `redo_top`: the seq of the edit to
-- revert next) and what lies below it on its stack, so undo, redo and edits cost the same however long it grows.
-- `as_of` is the project's time after the edit: its own time, or the one an imported set brought with it.
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    annotator_id TEXT,
    origin TEXT NOT NULL,
    at TEXT NOT NULL,
    as_of TEXT NOT NULL,
    article_id TEXT,
    reverts INTEGER REFERENCES edit (seq),
    undo_top INTEGER,
    redo_top INTEGER,
    below INTEGER
) STRICT;

CREATE TABLE change (
    edit INTEGER NOT NULL REFERENCES edit (seq),
    n INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    article_id TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, n)
) STRICT, WITHOUT ROWID;
"""

# Annotations imported into one article share a row of the history: `row_ids` are their ids with blanks between, `rows`
# is how many. Every other change has a row of its own.
_VERSION_2 = """
ALTER TABLE change RENAME COLUMN row_id TO row_ids;
ALTER TABLE change ADD COLUMN rows INTEGER NOT NULL DEFAULT 1;
"""

# What refers to an entity, by entity and by words. Deleting an entity would else read every annotation to see that none
# refers to it. Annotations that refer to none are not in them: an index of all quotes made imports a seventh slower.
_VERSION_3 = """
CREATE INDEX annotation_entity ON annotation (entity, article_id) WHERE entity IS NOT NULL;
CREATE INDEX annotation_mention ON annotation (quote, entity) WHERE entity IS NOT NULL;
"""

# The search's index of quotes follows behind the annotations (`indexing`): `quote` is what it holds, numbered so that
# the quotes of an article stand together in the order of articles; `quote_behind` names the articles to look at again.
_VERSION_4 = """
CREATE TABLE quote (
    docid INTEGER PRIMARY KEY,
    annotation_id TEXT NOT NULL,
    quote TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE quote_fts USING fts5 (
    quote, content = 'quote', content_rowid = 'docid', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE quote_behind (ordinal INTEGER PRIMARY KEY) STRICT;
INSERT INTO quote_behind SELECT ordinal FROM article WHERE id IN (SELECT article_id FROM annotation);
"""

# What people decided on suggestions. `annotation_id` is what an accepted one became, which may be gone by now;
# `milliseconds` how long it was in focus before. `suggested` is a cache that may be emptied at any time, of what a
# suggester proposes for a text: `state` names what was known when it did. It is not recorded; nor is `learned`, the
# models that were trained on the project's annotations, of which one is in use.
_VERSION_5 = """
CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    label TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    spans TEXT,
    quote TEXT NOT NULL,
    source TEXT NOT NULL,
    version TEXT NOT NULL,
    score REAL NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'edited', 'rejected')),
    annotation_id TEXT,
    milliseconds INTEGER,
    created_by TEXT NOT NULL REFERENCES annotator (id),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_article ON decision (article_id, start);
CREATE TABLE suggested (
    text_sha256 TEXT NOT NULL,
    suggester TEXT NOT NULL,
    version TEXT NOT NULL,
    state TEXT NOT NULL,
    suggestions TEXT NOT NULL,
    PRIMARY KEY (text_sha256, suggester)
) STRICT;
CREATE TABLE learned (
    id TEXT PRIMARY KEY,
    suggester TEXT NOT NULL,
    made_at TEXT NOT NULL,
    articles INTEGER NOT NULL,
    scores TEXT NOT NULL,
    model BLOB NOT NULL,
    in_use INTEGER NOT NULL
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5)
VERSION = len(MIGRATIONS)

# The recorded tables and their columns, in the order in which rows may be inserted without missing references.
RECORDED: dict[str, tuple[str, ...]] = {
    "project": ("id", "title", "created_at", "scheme", "extensions"),
    "annotator": ("id", "kind", "name"),
    "entity": ("id", "kind", "name", "aliases", "external_id"),
    "article": (
        "ordinal", "id", "title", "byline", "publisher", "url", "published", "language", "status", "source_name",
        "source_path", "media_type", "source_sha256", "encoding", "extractor", "added_at", "text_sha256",
        "text_length", "extensions", "folded",
    ),
    "annotation": (
        "id", "article_id", "label", "start", "end", "spans", "quote", "attributes", "computed", "entity", "note",
        "created_by", "created_at", "updated_by", "updated_at", "origin",
    ),
    "relation": (
        "id", "type", "head", "tail", "head_article", "tail_article", "attributes", "cue", "created_by",
        "created_at", "origin",
    ),
    "dismissal": ("id", "article_id", "start", "end", "created_by", "created_at"),
    "decision": (
        "id", "article_id", "label", "start", "end", "spans", "quote", "source", "version", "score", "verdict",
        "annotation_id", "milliseconds", "created_by", "created_at",
    ),
}  # fmt: skip
