"""Texts that came together are compressed together; sections know what they have seen.

A short text gains nothing from compression alone and much beside its like. `body.pack_id` with
`start` and `size` (bytes of the decompressed pack) says where it is; null: in `html` and
`standfirst`, as before. A picture's address is known by its hash, so that it is stored once and
not again in an index. Names of one publication begin alike (`domain.identity`).
"""

TEXTS = [
    """CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    codec INTEGER NOT NULL,
    data BLOB NOT NULL
)""",
    "ALTER TABLE body ADD COLUMN pack_id INTEGER REFERENCES pack (id)",
    "ALTER TABLE body ADD COLUMN start INTEGER",
    "ALTER TABLE body ADD COLUMN size INTEGER",
    "CREATE INDEX body_pack ON body (pack_id) WHERE pack_id IS NOT NULL",
    # A pack goes with the last text in it, whatever took that away.
    """CREATE TRIGGER body_removed AFTER DELETE ON body WHEN OLD.pack_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM body WHERE pack_id = OLD.pack_id) BEGIN
    DELETE FROM pack WHERE id = OLD.pack_id;
    END""",
    """CREATE TRIGGER body_changed AFTER UPDATE OF pack_id ON body WHEN OLD.pack_id IS NOT NULL
    AND NEW.pack_id IS NOT OLD.pack_id
    AND NOT EXISTS (SELECT 1 FROM body WHERE pack_id = OLD.pack_id) BEGIN
    DELETE FROM pack WHERE id = OLD.pack_id;
    END""",
    """CREATE VIEW stored_text AS
    SELECT article_id, standfirst, coalesce(pack.codec, body.codec) AS codec,
    coalesce(data, html) AS data, start, size
    FROM body LEFT JOIN pack ON pack.id = pack_id""",
    "ALTER TABLE section ADD COLUMN seen BLOB NOT NULL DEFAULT x''",
]

NAMES = [
    """CREATE TEMP TABLE old_identity AS
    SELECT key, state_id, publication_id FROM identity JOIN state ON state.id = state_id""",
    "DELETE FROM identity",
    """INSERT OR IGNORE INTO identity
    SELECT ((publication_id & 0x7FF) << 52) | (key & 0xFFFFFFFFFFFFF), state_id
    FROM temp.old_identity""",
    "DROP TABLE temp.old_identity",
    "DROP INDEX identity_state",  # nothing asks for the names of a state
]

ADDRESSES = [
    """CREATE TEMP TABLE old_wanted AS
    SELECT article_id, position, url FROM wanted JOIN address ON address.id = address_id""",
    "CREATE TEMP TABLE old_address AS SELECT * FROM address",
    "DROP TABLE wanted",
    "DROP TABLE address",
    """CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    sha256 TEXT REFERENCES picture (sha256),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER
)""",
    "CREATE INDEX address_open ON address (id) WHERE sha256 IS NULL",
    "CREATE INDEX address_picture ON address (sha256) WHERE sha256 IS NOT NULL",
    """CREATE TABLE wanted (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address_id INTEGER NOT NULL REFERENCES address (id),
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID""",
    "CREATE INDEX wanted_address ON wanted (address_id)",
    """INSERT INTO address SELECT address_key(url), url, sha256, attempts, next_at,
    fail_kind, fail_detail, fail_status, fail_since FROM temp.old_address""",
    "INSERT INTO wanted SELECT article_id, position, address_key(url) FROM temp.old_wanted",
    "ALTER TABLE article ADD COLUMN lead_id INTEGER",
    "UPDATE article SET lead_id = address_key(lead_url) WHERE lead_url <> ''",
    "ALTER TABLE article DROP COLUMN lead_url",
    "DROP TABLE temp.old_wanted",
    "DROP TABLE temp.old_address",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in TEXTS + NAMES + ADDRESSES:
        db.execute_sql(statement)
