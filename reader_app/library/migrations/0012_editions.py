"""Editions.

`edition_plan`: when one comes and what it is made of. `at`: minutes after midnight; `days`: bits,
the lowest is Monday; `publications`, `sections`, `folders`: JSON lists; `active`: switched on;
`since`, `last`, `keep` as in `EditionPlan`. `edition`: one issue; `told`: when the reader was told
that it is there, NULL not yet; `left_out`: a JSON list of headlines. `edition_item`: what stands in
it, frozen; `article_id` NULL: the article is gone. An article of an edition keeps its text.
"""

STATEMENTS: list[str] = [
    """CREATE TABLE edition_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    days INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    top INTEGER NOT NULL,
    for_you INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    publications TEXT NOT NULL DEFAULT '[]',
    sections TEXT NOT NULL DEFAULT '[]',
    folders TEXT NOT NULL DEFAULT '[]',
    active INTEGER NOT NULL DEFAULT 1,
    keep INTEGER NOT NULL DEFAULT 14,
    since INTEGER NOT NULL DEFAULT 0,
    last TEXT NOT NULL DEFAULT ''
)""",
    """CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    made INTEGER NOT NULL,
    wanted INTEGER NOT NULL,
    left_out TEXT NOT NULL DEFAULT '[]',
    scheduled INTEGER NOT NULL DEFAULT 0,
    keep INTEGER NOT NULL DEFAULT 14,
    saved INTEGER NOT NULL DEFAULT 0,
    opened INTEGER,
    finished INTEGER,
    told INTEGER
)""",
    "CREATE UNIQUE INDEX edition_day ON edition (plan_id, day) WHERE scheduled",
    """CREATE TABLE edition_item (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER REFERENCES state (id) ON DELETE SET NULL,
    part TEXT NOT NULL,
    heading TEXT NOT NULL,
    title TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    byline TEXT NOT NULL,
    publication_id INTEGER NOT NULL,
    publication TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (edition_id, position)
) WITHOUT ROWID""",
    "CREATE INDEX edition_item_article ON edition_item (article_id) WHERE article_id IS NOT NULL",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
