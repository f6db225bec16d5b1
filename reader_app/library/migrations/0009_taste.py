"""What For You has learnt. Nothing stands here before the reader turns it on.

`taste`: a counter for each feature (`trait`, `key`), in how many articles with it the reader did
what; `liked` and `disliked`: the weights of that, as they were at `updated`, halved every thirty
days since. `lesson`: what was done with one article, each deed once, so that it counts once and can
be taken back; `at`: when its weights were counted, `features`: the numbers of its counters, apart
by spaces. A number is never given twice: what was deleted stays so. `shown`: how often For You has
shown an article, and when last. `trait.taste`: 1 while it is on; `trait.taste_since`: when all was
deleted last, what was saved or read before is not learnt again.
"""

STATEMENTS = [
    """CREATE TABLE taste (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trait TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    opened INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    passed INTEGER NOT NULL DEFAULT 0,
    liked REAL NOT NULL DEFAULT 0,
    disliked REAL NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL,
    UNIQUE (trait, key)
)""",
    """CREATE TABLE lesson (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    opened INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    passed INTEGER NOT NULL DEFAULT 0,
    fewer TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    features TEXT NOT NULL DEFAULT ''
)""",
    "CREATE INDEX lesson_at ON lesson (at)",
    "CREATE INDEX lesson_saved ON lesson (article_id) WHERE saved",
    """CREATE TABLE shown (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    times INTEGER NOT NULL,
    at INTEGER NOT NULL
)""",
    "CREATE INDEX shown_at ON shown (at)",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
