"""Sync servers, what of theirs is here, and what of the reader's they have not got yet.

`remote_section` and `remote_article`: what a server calls a section or an article of ours; an
article is named by its state, which outlives it. `account.cursor`: how far its last whole pull
came, as its service notes it. `section.local`: it was followed here and stays when no account has
it any more.

`outbox`: one row for each thing that was changed and is not proven, keyed (account, subject,
field); a newer change takes the older one's place under a higher number. `sent`: on its way;
`pull`: the account's pull during which the server said yes, after which the next whole pull removes
the row. Rows are made by triggers: whatever changes a state, also an undo, is in the same
transaction in the outbox of every account that has the article. Who applies what a server says
takes the rows away again that this made for the very account.
"""

LINKED = "FROM remote_article WHERE article_id = NEW.id"


def _state(column: str) -> str:
    return f"""CREATE TRIGGER outbox_{column} AFTER UPDATE OF {column} ON state
    WHEN NEW.{column} <> OLD.{column} AND EXISTS (SELECT 1 {LINKED}) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT DISTINCT account_id, NEW.id, '{column}', NEW.{column}, NEW.changed {LINKED};
    END"""


STATEMENTS = [
    """CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    server TEXT NOT NULL,
    user TEXT NOT NULL,
    service TEXT NOT NULL DEFAULT '',
    days INTEGER,
    most INTEGER NOT NULL,
    cursor TEXT NOT NULL DEFAULT '',
    pulls INTEGER NOT NULL DEFAULT 0,
    checked INTEGER,
    trouble TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    next_at INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
)""",
    """CREATE TABLE remote_section (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    folders TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, section_id)
) WITHOUT ROWID""",
    "CREATE INDEX remote_section_section ON remote_section (section_id)",
    """CREATE UNIQUE INDEX remote_section_remote ON remote_section (account_id, remote_id)
    WHERE remote_id <> ''""",
    """CREATE TABLE remote_article (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES state (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, remote_id)
) WITHOUT ROWID""",
    "CREATE INDEX remote_article_article ON remote_article (article_id)",
    """CREATE TABLE outbox (
    op INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    subject INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    made INTEGER NOT NULL,
    sent INTEGER,
    pull INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    failure TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, field, subject)
)""",
    "ALTER TABLE section ADD COLUMN local INTEGER NOT NULL DEFAULT 1",
    _state("read"),
    _state("saved"),
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
