"""What the reader decides for one publication, their sign-in there, and addresses that have moved.

`publication.keep`: days for which what was read stays, NULL for good; `rhythm`: seconds between
two checks, NULL as it publishes; `extraction`: whose text is wanted. `section.kind`: a feed, or a
page whose links are the articles; `private`: its address has a secret that is in the keyring under
what stands in the address; `offer`: where it seems to have moved; `declined`: the offer that the
reader does not want. `sign_in` has no secret. `block_rule`: what of a publication's pages belongs
to its articles, or never does. `trait.tag` tells this library's secrets in the keyring from those
of another one.
"""

STATEMENTS = [
    "ALTER TABLE publication ADD COLUMN paused INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE publication ADD COLUMN pictures INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE publication ADD COLUMN keep INTEGER",
    "ALTER TABLE publication ADD COLUMN rhythm INTEGER",
    "ALTER TABLE publication ADD COLUMN extraction TEXT NOT NULL DEFAULT 'auto'",
    "ALTER TABLE section ADD COLUMN kind TEXT NOT NULL DEFAULT 'feed'",
    "ALTER TABLE section ADD COLUMN private INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE section ADD COLUMN offer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN declined TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE sign_in (
    publication_id INTEGER PRIMARY KEY REFERENCES publication (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
    user TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    probe TEXT NOT NULL DEFAULT '',
    hosts TEXT NOT NULL DEFAULT '',
    checked INTEGER,
    since INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT ''
)""",
    """CREATE TABLE block_rule (
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    block TEXT NOT NULL,
    keep INTEGER NOT NULL,
    sample TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    PRIMARY KEY (publication_id, block)
) WITHOUT ROWID""",
    "CREATE TABLE trait (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "INSERT INTO trait VALUES ('tag', lower(hex(randomblob(8))))",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
