"""Stories: which articles tell the same event, and what is kept to go on placing them.

`story`: as in `domain.Story`; `labels` one on each line, `central` as "article:cosine" with spaces
between. Its counts are what the last placing knew; with its last article it goes. Numbers are
never given twice. `story_article."group"`, `link`: as in `domain.Placed`. `story_alias`: a story
that went up in another, under which it is found from then on.

`story_record`: what the placing keeps of the last days (`domain.Record`), stored in the transaction
of what was placed. Without its record of the clock the rest counts for nothing: it is built anew.
`unplaced`: articles that are to be looked at, since they are new, are gone, or say something else;
`times` moves with each reason, so that one that comes meanwhile is not lost; `anew`: it has a story
and is to be placed as if it had none. Triggers fill it.

`front`: the stories of the front page in their last order, so that the next one does not jump.
"""

_WAITS = """INSERT INTO unplaced (article_id) VALUES ({id})
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1"""

STATEMENTS = [
    """CREATE TABLE story (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    owners INTEGER NOT NULL,
    groups INTEGER NOT NULL,
    labels TEXT NOT NULL,
    central TEXT NOT NULL,
    closed INTEGER NOT NULL,
    earlier INTEGER
)""",
    "CREATE INDEX story_shared ON story (last_at) WHERE owners > 1",
    "CREATE INDEX story_earlier ON story (earlier) WHERE earlier IS NOT NULL",
    """CREATE TABLE story_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    "group" INTEGER NOT NULL,
    link REAL NOT NULL
)""",
    "CREATE INDEX story_article_story ON story_article (story_id)",
    "CREATE TABLE story_alias (gone INTEGER PRIMARY KEY, stays INTEGER NOT NULL)",
    "CREATE INDEX story_alias_stays ON story_alias (stays)",
    """CREATE TABLE story_record (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (kind, key)
)""",
    """CREATE TABLE unplaced (
    article_id INTEGER PRIMARY KEY,
    times INTEGER NOT NULL DEFAULT 1,
    anew INTEGER NOT NULL DEFAULT 0
)""",
    "CREATE TABLE front (position INTEGER PRIMARY KEY, story_id INTEGER NOT NULL)",
    f"""CREATE TRIGGER story_article_new AFTER INSERT ON article BEGIN
    {_WAITS.format(id="NEW.id")};
    END""",
    f"""CREATE TRIGGER story_article_said AFTER UPDATE OF title, language ON article
    WHEN NEW.title <> OLD.title OR NEW.language <> OLD.language BEGIN
    {_WAITS.format(id="NEW.id")};
    END""",
    f"""CREATE TRIGGER story_article_text AFTER UPDATE OF standfirst, html ON body BEGIN
    {_WAITS.format(id="NEW.article_id")};
    END""",
    f"""CREATE TRIGGER story_article_gone AFTER DELETE ON story_article BEGIN
    UPDATE story SET articles = articles - 1 WHERE id = OLD.story_id;
    DELETE FROM story WHERE id = OLD.story_id AND articles <= 0;
    {_WAITS.format(id="OLD.article_id")};
    END""",
    """CREATE TRIGGER story_gone AFTER DELETE ON story BEGIN
    DELETE FROM story_alias WHERE stays = OLD.id;
    DELETE FROM front WHERE story_id = OLD.id;
    END""",
    # Of a library that has none yet, what still makes news.
    """INSERT INTO unplaced (article_id) SELECT id FROM article
    WHERE received > (SELECT max(received) FROM article) - 14 * 86400""",
]


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
