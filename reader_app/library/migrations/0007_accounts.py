"""Sync servers, what of theirs is here, and what of the reader's they have not got yet.

`section.followed`: one section alone may be unfollowed, in a publication that is followed.
`section.local`: it was followed here and stays when no account has it any more.

`remote_section` and `remote_article`: what a server calls a section or an article of ours; an
article is named by its state, which outlives it, and NULL is one that we leave out. `remote_id` ""
is a section that the server has not got, or not yet. `title`, `folders` (one on each line), `key`
(a hash of the address): what the server said last. `parting`: 1 it is no longer the account's, and
the server is to be told; 2 it stays at the server, and is nothing to us. `gone`: the pull whose
list had it no more. `account.cursor`: how far its last whole pull came, as its service notes it;
`emptied`: the pull that found no subscription at all.

`outbox`: one row for each thing that was changed and is not proven, keyed (account, subject,
field); a newer change takes the older one's place under a higher number. `sent`: on its way;
`pull`: the account's pull during which the server said yes, after which the next whole pull removes
the row. Rows are made by triggers: whatever changes a state, also an undo, is in the same
transaction in the outbox of every account that has the article. Who applies what a server says
takes the rows away again that this made for the very account. Of sections a row says only what has
changed: its value is what stands in the library when it is sent.
"""

LINKED = "FROM remote_article WHERE article_id = NEW.id"
SEEN = "NEW.followed AND (SELECT followed FROM publication WHERE id = NEW.publication_id)"
NOW = "CAST(strftime('%s', 'now') AS INTEGER)"
ARTICLE, SECTION = "('read', 'saved')", "('follow', 'title', 'folder')"


def _state(column: str) -> str:
    return f"""CREATE TRIGGER outbox_{column} AFTER UPDATE OF {column} ON state
    WHEN NEW.{column} <> OLD.{column} AND EXISTS (SELECT 1 {LINKED}) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT DISTINCT account_id, NEW.id, '{column}', NEW.{column}, NEW.changed {LINKED};
    END"""


def _section(name: str, columns: str, field: str, when: str) -> str:
    return f"""CREATE TRIGGER outbox_{name} AFTER UPDATE OF {columns} ON section
    WHEN {when} AND EXISTS (SELECT 1 FROM remote_section WHERE section_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, NEW.id, '{field}', '', {NOW} FROM remote_section
        WHERE section_id = NEW.id AND parting = 0;
    END"""


def _publication(name: str, columns: str, field: str, when: str) -> str:
    return f"""CREATE TRIGGER outbox_{name} AFTER UPDATE OF {columns} ON publication
    WHEN {when} BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, section.id, '{field}', '', {NOW} FROM section
        JOIN remote_section ON section_id = section.id
        WHERE publication_id = NEW.id AND section.followed AND parting = 0;
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
    emptied INTEGER,
    created INTEGER NOT NULL
)""",
    """CREATE TABLE remote_section (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    folders TEXT NOT NULL DEFAULT '',
    key INTEGER NOT NULL DEFAULT 0,
    parting INTEGER NOT NULL DEFAULT 0,
    gone INTEGER,
    PRIMARY KEY (account_id, section_id)
) WITHOUT ROWID""",
    "CREATE INDEX remote_section_section ON remote_section (section_id)",
    """CREATE UNIQUE INDEX remote_section_remote ON remote_section (account_id, remote_id)
    WHERE remote_id <> ''""",
    """CREATE TABLE remote_article (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    article_id INTEGER REFERENCES state (id) ON DELETE CASCADE,
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
    "ALTER TABLE section ADD COLUMN followed INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE section ADD COLUMN local INTEGER NOT NULL DEFAULT 1",
    _state("read"),
    _state("saved"),
    _section(
        "section_followed",
        "followed",
        "follow",
        "NEW.followed <> OLD.followed"
        " AND (SELECT followed FROM publication WHERE id = NEW.publication_id)",
    ),
    _publication("followed", "followed", "follow", "NEW.followed <> OLD.followed"),
    # What a feed tells is neither before nor after of the reader's; of a publication with one
    # section the server has the title of the publication.
    _section(
        "section_title",
        "title",
        "title",
        f"NEW.title <> OLD.title AND (NEW.titled OR OLD.titled) AND {SEEN} AND (SELECT count(*) > 1"
        " FROM section WHERE publication_id = NEW.publication_id AND followed)",
    ),
    # One that waits for its feed to tell its title has its key meanwhile.
    _publication(
        "title",
        "title",
        "title",
        "NEW.title <> OLD.title AND (NEW.titled OR OLD.titled AND NEW.title <> NEW.key)",
    ),
    _section("folder", "folder", "folder", f"NEW.folder <> OLD.folder AND {SEEN}"),
    f"""CREATE TRIGGER outbox_section_removed AFTER DELETE ON remote_section BEGIN
    DELETE FROM outbox WHERE account_id = OLD.account_id AND subject = OLD.section_id
        AND field IN {SECTION};
    END""",
    f"""CREATE TRIGGER outbox_state_removed AFTER DELETE ON state BEGIN
    DELETE FROM outbox WHERE subject = OLD.id AND field IN {ARTICLE};
    END""",
    "CREATE INDEX outbox_subject ON outbox (subject)",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
