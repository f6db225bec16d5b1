"""Favourite publications, deleted articles that never come back, what a limit of the disk needs.

`state.deleted`: when the reader deleted the article, in seconds since 1970; the row and its names
stay for ever. `article.asked`: when the reader asked for a text that had been removed.
`discarded`: pictures whose rows are gone and whose files are still to be removed.
"""

STATEMENTS = [
    "ALTER TABLE publication ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE state ADD COLUMN deleted INTEGER",
    "ALTER TABLE article ADD COLUMN asked INTEGER",
    "CREATE INDEX state_deleted ON state (deleted) WHERE deleted IS NOT NULL",
    "CREATE TABLE discarded (sha256 TEXT PRIMARY KEY) WITHOUT ROWID",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
