"""What publishers have changed, what the reader has muted, and the topics that feeds name.

`version`: what an article said before its publisher changed it. `at`: when it gave way; `real`: by
more than a typo; `unseen`: the reader has read this and nothing newer. `digest`: of its text, to
know a headline and a text that change together as one. With the article's text its versions go.

`mute`: the reader's rules; `text`: the text counts too, not the headline alone; `publication_id`:
only there; `until`: in seconds since 1970; `story_id`: of a story, whose headline is the value.
`state.muted`: the rule that hides an article, which is not listed then unless it is saved; saving
ends that. `spared`: what no rule hides, since the reader wants to see it.
`article.categories`: as its feed names them, one on each line.
"""

STATEMENTS = [
    "ALTER TABLE article ADD COLUMN categories TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    title TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    words INTEGER NOT NULL,
    codec INTEGER NOT NULL,
    html BLOB NOT NULL,
    digest INTEGER NOT NULL,
    real INTEGER NOT NULL,
    unseen INTEGER NOT NULL
)""",
    "CREATE INDEX version_article ON version (article_id, id)",
    """CREATE TRIGGER version_removed AFTER DELETE ON body BEGIN
    DELETE FROM version WHERE article_id = OLD.article_id;
    END""",
    """CREATE TABLE mute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    text INTEGER NOT NULL DEFAULT 0,
    publication_id INTEGER REFERENCES publication (id) ON DELETE CASCADE,
    story_id INTEGER,
    until INTEGER,
    created INTEGER NOT NULL
)""",
    "CREATE INDEX mute_story ON mute (story_id) WHERE story_id IS NOT NULL",
    "CREATE INDEX mute_publication ON mute (publication_id) WHERE publication_id IS NOT NULL",
    "ALTER TABLE state ADD COLUMN muted INTEGER",
    "CREATE INDEX state_muted ON state (published DESC, id DESC) WHERE muted IS NOT NULL",
    "CREATE INDEX state_muter ON state (muted) WHERE muted IS NOT NULL",
    """CREATE TABLE spared (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE
)""",
    # Whatever lists articles again, a section that is followed once more above all.
    """CREATE TRIGGER muted_listed AFTER UPDATE OF listed ON state
    WHEN NEW.listed AND NEW.muted IS NOT NULL AND NOT NEW.saved BEGIN
    UPDATE state SET listed = 0 WHERE id = NEW.id;
    END""",
    """CREATE TRIGGER muted_saved AFTER UPDATE OF saved ON state
    WHEN NEW.saved AND NEW.muted IS NOT NULL BEGIN
    UPDATE state SET muted = NULL WHERE id = NEW.id;
    END""",
    *(
        f"""CREATE TRIGGER muted_story_{name} AFTER {what} ON story_article
    WHEN EXISTS (SELECT 1 FROM mute WHERE story_id = NEW.story_id) BEGIN
    UPDATE state SET listed = 0,
        muted = (SELECT min(id) FROM mute WHERE story_id = NEW.story_id)
        WHERE id = NEW.article_id AND listed AND NOT read AND NOT saved AND muted IS NULL
        AND NOT EXISTS (SELECT 1 FROM spared WHERE spared.article_id = NEW.article_id);
    END"""
        for name, what in (("added", "INSERT"), ("moved", "UPDATE OF story_id"))
    ),
    """CREATE TRIGGER muted_story_alias AFTER INSERT ON story_alias BEGIN
    UPDATE mute SET story_id = NEW.stays WHERE story_id = NEW.gone;
    END""",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
