"""The first schema.

Content and state are apart: `state` is every article ever known and outlives `article`. Its kept
sums (`publication.unread`, `section.unread`, `tally`) move by triggers, so that no path through
the code can leave them wrong.
"""

TABLES = """
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    home TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    icon TEXT,
    icon_url TEXT NOT NULL DEFAULT '',
    followed INTEGER NOT NULL DEFAULT 1,
    pages INTEGER NOT NULL DEFAULT 1,
    titled INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
);
CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    titled INTEGER NOT NULL DEFAULT 0,
    site_url TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    validated INTEGER NOT NULL DEFAULT 0,
    body_hash BLOB,
    checked INTEGER,
    next_at INTEGER NOT NULL DEFAULT 0,
    run_id INTEGER,
    ended INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX section_publication ON section (publication_id);
CREATE TABLE state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    published INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    listed INTEGER NOT NULL DEFAULT 1,
    changed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX state_listed ON state (published DESC, id DESC) WHERE listed;
CREATE INDEX state_unread ON state (published DESC, id DESC) WHERE listed AND NOT read;
CREATE INDEX state_saved ON state (published DESC, id DESC) WHERE listed AND saved;
CREATE INDEX state_publication ON state (publication_id, published DESC, id DESC) WHERE listed;
CREATE TABLE identity (
    key INTEGER PRIMARY KEY,
    state_id INTEGER NOT NULL REFERENCES state (id) ON DELETE CASCADE
);
CREATE INDEX identity_state ON identity (state_id);
CREATE TABLE article (
    id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    stated_words INTEGER,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    page TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    lead_url TEXT NOT NULL DEFAULT '',
    lead TEXT,
    wanted INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    ready INTEGER NOT NULL DEFAULT 0,
    dated INTEGER NOT NULL DEFAULT 1,
    received INTEGER NOT NULL
);
CREATE TABLE body (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,
    standfirst TEXT NOT NULL DEFAULT '',
    html BLOB NOT NULL
);
CREATE TABLE placement (
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES state (id) ON DELETE CASCADE,
    content_hash INTEGER NOT NULL,
    PRIMARY KEY (section_id, published, article_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX placement_article ON placement (article_id, section_id);
CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    sha256 TEXT REFERENCES picture (sha256),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER
);
CREATE INDEX address_open ON address (id) WHERE sha256 IS NULL;
CREATE INDEX address_picture ON address (sha256) WHERE sha256 IS NOT NULL;
CREATE TABLE wanted (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address_id INTEGER NOT NULL REFERENCES address (id),
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;
CREATE INDEX wanted_address ON wanted (address_id);
CREATE TABLE download (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER
);
CREATE TABLE unindexed (article_id INTEGER PRIMARY KEY);
CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO tally VALUES ('articles', 0), ('unread', 0), ('saved', 0), ('ready', 0);
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    ended INTEGER
);
"""

_UNREAD = """
    UPDATE publication SET unread = unread + ({n}) WHERE id = {row}.publication_id AND ({n}) <> 0;
    UPDATE section SET unread = unread + ({n}) WHERE ({n}) <> 0 AND id IN
        (SELECT section_id FROM placement WHERE article_id = {row}.id);
    UPDATE tally SET value = value + ({n}) WHERE name = 'unread' AND ({n}) <> 0;
"""

TRIGGERS = [
    "CREATE TRIGGER state_added AFTER INSERT ON state WHEN NEW.listed BEGIN"
    + _UNREAD.format(n="NOT NEW.read", row="NEW")
    + """
    UPDATE tally SET value = value + 1 WHERE name = 'articles';
    UPDATE tally SET value = value + NEW.saved WHERE name = 'saved' AND NEW.saved;
    END""",
    "CREATE TRIGGER state_changed AFTER UPDATE OF read, saved, listed ON state BEGIN"
    + _UNREAD.format(n="(NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)", row="NEW")
    + """
    UPDATE tally SET value = value + (NEW.listed - OLD.listed) WHERE name = 'articles'
        AND NEW.listed <> OLD.listed;
    UPDATE tally SET value = value + (NEW.listed AND NEW.saved) - (OLD.listed AND OLD.saved)
        WHERE name = 'saved' AND (NEW.listed AND NEW.saved) <> (OLD.listed AND OLD.saved);
    UPDATE tally SET value = value + (NEW.listed - OLD.listed) WHERE name = 'ready'
        AND NEW.listed <> OLD.listed
        AND (SELECT ready FROM article WHERE id = NEW.id);
    END""",
    "CREATE TRIGGER state_removed AFTER DELETE ON state WHEN OLD.listed BEGIN"
    + _UNREAD.format(n="-(NOT OLD.read)", row="OLD")
    + """
    UPDATE tally SET value = value - 1 WHERE name = 'articles';
    UPDATE tally SET value = value - OLD.saved WHERE name = 'saved' AND OLD.saved;
    END""",
    """CREATE TRIGGER article_changed AFTER UPDATE OF ready ON article
    WHEN NEW.ready <> OLD.ready AND (SELECT listed FROM state WHERE id = NEW.id) BEGIN
    UPDATE tally SET value = value + NEW.ready - OLD.ready WHERE name = 'ready';
    END""",
    """CREATE TRIGGER article_added AFTER INSERT ON article
    WHEN NEW.ready AND (SELECT listed FROM state WHERE id = NEW.id) BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'ready';
    END""",
    """CREATE TRIGGER article_removed BEFORE DELETE ON article
    WHEN OLD.ready AND (SELECT listed FROM state WHERE id = OLD.id) BEGIN
    UPDATE tally SET value = value - 1 WHERE name = 'ready';
    END""",
    """CREATE TRIGGER placement_added AFTER INSERT ON placement
    WHEN (SELECT listed AND NOT read FROM state WHERE id = NEW.article_id) BEGIN
    UPDATE section SET unread = unread + 1 WHERE id = NEW.section_id;
    END""",
    """CREATE TRIGGER placement_removed AFTER DELETE ON placement
    WHEN (SELECT listed AND NOT read FROM state WHERE id = OLD.article_id) BEGIN
    UPDATE section SET unread = unread - 1 WHERE id = OLD.section_id;
    END""",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    for trigger in TRIGGERS:
        db.execute_sql(trigger)
