"""Lists of articles that somebody else has chosen, and what they have picked.

`pick_list.url`: where it is, without the secrets that are in the keyring, or "file://…". `titled`:
the reader gave the title. `parted`: when it was unfollowed; its rows go a day later. `keep`: days
for which what was read stays of publications that nobody follows, NULL for good. The rest as of a
section.

`pick`: one article that a list names. `key`: a hash of its address, once in a list. `author`: who
picked it, where the list says so; `note`: their words. `at`: when. `article_id` NULL while its page
is to be fetched, with `attempts` to `fail_since` as of a section. `brought`: the article is here
because of this and of nothing else.
"""

STATEMENTS = [
    """CREATE TABLE pick_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    titled INTEGER NOT NULL DEFAULT 0,
    author TEXT NOT NULL DEFAULT '',
    home TEXT NOT NULL DEFAULT '',
    followed INTEGER NOT NULL DEFAULT 1,
    created INTEGER NOT NULL,
    parted INTEGER,
    keep INTEGER DEFAULT 90,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    validated INTEGER NOT NULL DEFAULT 0,
    body_hash BLOB,
    checked INTEGER,
    next_at INTEGER NOT NULL DEFAULT 0,
    run_id INTEGER,
    ended INTEGER NOT NULL DEFAULT 0,
    every INTEGER,
    newest INTEGER,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0
)""",
    """CREATE TABLE pick (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id INTEGER NOT NULL REFERENCES pick_list (id) ON DELETE CASCADE,
    key INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    article_id INTEGER REFERENCES state (id) ON DELETE CASCADE,
    brought INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER,
    UNIQUE (list_id, key)
)""",
    "CREATE INDEX pick_article ON pick (article_id) WHERE article_id IS NOT NULL",
    "CREATE INDEX pick_newest ON pick (at DESC, id DESC) WHERE article_id IS NOT NULL",
    "CREATE INDEX pick_list_newest ON pick (list_id, at DESC, id DESC)",
    "CREATE INDEX pick_open ON pick (at DESC) WHERE article_id IS NULL",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
