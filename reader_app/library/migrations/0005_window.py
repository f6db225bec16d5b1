"""What the window keeps: reading places, kept searches, which publications may notify.

`place`: the first character in sight of an article's text, and the share that has been read.
`kept_search`: a search in the sidebar, whose number no other one ever gets.
`publication.notified`: the newest article that the reader has been told of. `state.offline` follows
`article.ready`, for lists of what opens with no network.
"""

STATEMENTS = [
    """CREATE TABLE place (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    share REAL NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL
)""",
    """CREATE TABLE kept_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
)""",
    "ALTER TABLE publication ADD COLUMN notify INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE publication ADD COLUMN notified INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE state ADD COLUMN offline INTEGER NOT NULL DEFAULT 0",
    "UPDATE state SET offline = 1 WHERE id IN (SELECT id FROM article WHERE ready)",
    "CREATE INDEX state_offline ON state (published DESC, id DESC) WHERE listed AND offline",
    """CREATE TRIGGER offline_changed AFTER UPDATE OF ready ON article
    WHEN NEW.ready <> OLD.ready BEGIN
    UPDATE state SET offline = NEW.ready WHERE id = NEW.id;
    END""",
    """CREATE TRIGGER offline_added AFTER INSERT ON article WHEN NEW.ready BEGIN
    UPDATE state SET offline = 1 WHERE id = NEW.id;
    END""",
    """CREATE TRIGGER offline_removed AFTER DELETE ON article WHEN OLD.ready BEGIN
    UPDATE state SET offline = 0 WHERE id = OLD.id;
    END""",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
