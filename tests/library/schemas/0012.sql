BEGIN TRANSACTION;
CREATE TABLE account (
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
);
INSERT INTO "account" VALUES(1,'miniflux','','https://server.example','ann','',30,25000,'',0,NULL,'','',0,NULL,1800000000);
CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    sha256 TEXT REFERENCES picture (sha256),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER
);
INSERT INTO "address" VALUES(8335649295636183941,'http://tribune.example/a.png','2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97',0,0,NULL,'',NULL,NULL);
CREATE TABLE article (
    id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    stated_words INTEGER,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    page TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    lead TEXT,
    wanted INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    ready INTEGER NOT NULL DEFAULT 0,
    dated INTEGER NOT NULL DEFAULT 1,
    received INTEGER NOT NULL
, lead_id INTEGER, asked INTEGER, categories TEXT NOT NULL DEFAULT '');
INSERT INTO "article" VALUES(1,'Headline 1','Wanda Grenfell','http://tribune.example/1','en',4,NULL,'feed','feed','pending','',NULL,0,0,0,0,1,1800000000,NULL,NULL,'');
INSERT INTO "article" VALUES(2,'Headline 2','Wanda Grenfell','http://tribune.example/2','en',4,NULL,'feed','feed','pending','',NULL,0,0,0,0,1,1800000000,NULL,NULL,'');
INSERT INTO "article" VALUES(3,'Headline 3','Wanda Grenfell','http://tribune.example/3','en',3,NULL,'complete','page','done','',NULL,1,1,0,1,1,1800000000,NULL,NULL,'');
INSERT INTO "article" VALUES(4,'Headline 4','Wanda Grenfell','http://tribune.example/4','en',3,NULL,'preview','page','done','',NULL,0,0,0,0,1,1800000000,NULL,NULL,'');
INSERT INTO "article" VALUES(5,'Headline 5','Wanda Grenfell','http://tribune.example/5','en',4,NULL,'feed','feed','failed','',NULL,0,0,0,0,1,1800000000,NULL,NULL,'');
INSERT INTO "article" VALUES(6,'Headline 6','Wanda Grenfell','http://tribune.example/6','en',4,NULL,'feed','feed','pending','',NULL,0,0,0,0,1,1800000000,NULL,NULL,'');
CREATE TABLE block_rule (
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    block TEXT NOT NULL,
    keep INTEGER NOT NULL,
    sample TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    PRIMARY KEY (publication_id, block)
) WITHOUT ROWID;
CREATE TABLE body (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,
    standfirst TEXT NOT NULL DEFAULT '',
    html BLOB NOT NULL
, pack_id INTEGER REFERENCES pack (id), start INTEGER, size INTEGER);
INSERT INTO "body" VALUES(1,1,'',X'',1,0,23);
INSERT INTO "body" VALUES(2,1,'',X'',1,23,23);
INSERT INTO "body" VALUES(3,1,'',X'28B52FFD2035A901003C703E57686F6C652E3C2F703E3C696D67207372633D22687474703A2F2F74726962756E652E6578616D706C652F612E706E67223E',NULL,NULL,NULL);
INSERT INTO "body" VALUES(4,1,'',X'28B52FFD200C6100003C703E506172742E3C2F703E',NULL,NULL,NULL);
INSERT INTO "body" VALUES(5,1,'',X'',1,92,23);
INSERT INTO "body" VALUES(6,1,'',X'',1,115,23);
CREATE TABLE discarded (sha256 TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE download (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER
);
INSERT INTO "download" VALUES(1,0,0,NULL,'',NULL,NULL);
INSERT INTO "download" VALUES(2,0,0,NULL,'',NULL,NULL);
INSERT INTO "download" VALUES(5,1,1800000600,'server','',500,1800000000);
INSERT INTO "download" VALUES(6,0,0,NULL,'',NULL,NULL);
CREATE TABLE edition (
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
);
CREATE TABLE edition_item (
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
) WITHOUT ROWID;
CREATE TABLE edition_plan (
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
);
CREATE TABLE front (position INTEGER PRIMARY KEY, story_id INTEGER NOT NULL);
CREATE TABLE identity (
    key INTEGER PRIMARY KEY,
    state_id INTEGER NOT NULL REFERENCES state (id) ON DELETE CASCADE
);
INSERT INTO "identity" VALUES(5344039326385267,5);
INSERT INTO "identity" VALUES(5481137943670025,3);
INSERT INTO "identity" VALUES(7051236719697399,2);
INSERT INTO "identity" VALUES(7920325105022066,4);
INSERT INTO "identity" VALUES(8050546874314004,6);
INSERT INTO "identity" VALUES(8976588488217038,1);
CREATE TABLE kept_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
);
CREATE TABLE lesson (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    opened INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    passed INTEGER NOT NULL DEFAULT 0,
    fewer TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    features TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "migration" VALUES(1,'0001_initial','2026-11-23 21:03:48.443983');
INSERT INTO "migration" VALUES(2,'0002_packs','2026-11-23 21:03:48.456183');
INSERT INTO "migration" VALUES(3,'0003_schedule','2026-11-23 21:03:48.465543');
INSERT INTO "migration" VALUES(4,'0004_budget','2026-11-23 21:03:48.469449');
INSERT INTO "migration" VALUES(5,'0005_window','2026-11-23 21:03:48.473595');
INSERT INTO "migration" VALUES(6,'0006_publications','2026-11-23 21:03:48.481435');
INSERT INTO "migration" VALUES(7,'0007_accounts','2026-11-23 21:03:48.486891');
INSERT INTO "migration" VALUES(8,'0008_stories','2026-11-23 21:03:48.489291');
INSERT INTO "migration" VALUES(9,'0009_taste','2026-11-23 21:03:48.491136');
INSERT INTO "migration" VALUES(10,'0010_picks','2026-11-23 21:03:48.492754');
INSERT INTO "migration" VALUES(11,'0011_revisions','2026-11-23 21:03:48.497962');
INSERT INTO "migration" VALUES(12,'0012_editions','2026-11-23 21:03:48.499658');
CREATE TABLE mute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    text INTEGER NOT NULL DEFAULT 0,
    publication_id INTEGER REFERENCES publication (id) ON DELETE CASCADE,
    story_id INTEGER,
    until INTEGER,
    created INTEGER NOT NULL
);
CREATE TABLE outbox (
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
);
INSERT INTO "outbox" VALUES(1,1,2,'follow','',1800000000,NULL,NULL,0,0,'');
CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    codec INTEGER NOT NULL,
    data BLOB NOT NULL
);
INSERT INTO "pack" VALUES(1,1,X'28B52FFD208A7D01000402003C703E54657874206F6620656E74727920313C2F703E32333435363C2F703E05004011A01C50185044F56613');
CREATE TABLE pick (
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
);
CREATE TABLE pick_list (
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
);
CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "picture" VALUES('2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97','image/png',640,480,7);
CREATE TABLE place (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    share REAL NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL
);
CREATE TABLE placement (
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES state (id) ON DELETE CASCADE,
    content_hash INTEGER NOT NULL,
    PRIMARY KEY (section_id, published, article_id)
) WITHOUT ROWID;
INSERT INTO "placement" VALUES(1,1800000001,1,2958178299953802600);
INSERT INTO "placement" VALUES(1,1800000002,2,2691615284157601587);
INSERT INTO "placement" VALUES(1,1800000003,3,7558796988055841805);
INSERT INTO "placement" VALUES(1,1800000004,4,5983958234601909104);
INSERT INTO "placement" VALUES(1,1800000005,5,-3739307996479996566);
INSERT INTO "placement" VALUES(1,1800000006,6,-2269809471596845050);
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    home TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    icon TEXT,
    icon_url TEXT NOT NULL DEFAULT '',
    followed INTEGER NOT NULL DEFAULT 1,
    pages INTEGER NOT NULL DEFAULT 1,
    titled INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
, favourite INTEGER NOT NULL DEFAULT 0, notify INTEGER NOT NULL DEFAULT 0, notified INTEGER NOT NULL DEFAULT 0, paused INTEGER NOT NULL DEFAULT 0, pictures INTEGER NOT NULL DEFAULT 1, keep INTEGER, rhythm INTEGER, extraction TEXT NOT NULL DEFAULT 'auto');
INSERT INTO "publication" VALUES(1,'tribune.example','Tribune','http://tribune.example','en',NULL,'',1,1,1,4,1,1800000000,0,0,0,0,1,NULL,NULL,'auto');
CREATE TABLE remote_article (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    article_id INTEGER REFERENCES state (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, remote_id)
) WITHOUT ROWID;
CREATE TABLE remote_section (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    folders TEXT NOT NULL DEFAULT '',
    key INTEGER NOT NULL DEFAULT 0,
    parting INTEGER NOT NULL DEFAULT 0,
    gone INTEGER,
    PRIMARY KEY (account_id, section_id)
) WITHOUT ROWID;
INSERT INTO "remote_section" VALUES(1,2,'','','',0,0,NULL);
CREATE TABLE resting (
    host TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    ended INTEGER
, outcome TEXT NOT NULL DEFAULT '');
CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    titled INTEGER NOT NULL DEFAULT 0,
    site_url TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    validated INTEGER NOT NULL DEFAULT 0,
    body_hash BLOB,
    checked INTEGER,
    next_at INTEGER NOT NULL DEFAULT 0,
    run_id INTEGER,
    ended INTEGER NOT NULL DEFAULT 0,
    fail_kind TEXT,
    fail_detail TEXT NOT NULL DEFAULT '',
    fail_status INTEGER,
    fail_since INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0
, seen BLOB NOT NULL DEFAULT x'', reason TEXT NOT NULL DEFAULT '', asked INTEGER, brought INTEGER, every INTEGER, newest INTEGER, ttl INTEGER, ttl_base INTEGER, skip_hours INTEGER NOT NULL DEFAULT 0, skip_days INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT 'feed', private INTEGER NOT NULL DEFAULT 0, offer TEXT NOT NULL DEFAULT '', declined TEXT NOT NULL DEFAULT '', followed INTEGER NOT NULL DEFAULT 1, local INTEGER NOT NULL DEFAULT 1);
INSERT INTO "section" VALUES(1,1,'http://tribune.example/World.xml','World',1,'http://tribune.example','',1,4,'"1"','',1800000000,NULL,1800000000,1800000000,1,0,NULL,'',NULL,NULL,0,X'','',1800000000,1800000000,NULL,NULL,NULL,NULL,0,0,'feed',0,'','',1,1);
INSERT INTO "section" VALUES(2,1,'http://tribune.example/Sport.xml','Sport',1,'http://tribune.example','',2,0,'','',0,NULL,NULL,0,NULL,0,NULL,'',NULL,NULL,0,X'','',NULL,NULL,NULL,NULL,NULL,NULL,0,0,'feed',0,'','',1,0);
CREATE TABLE shown (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE,
    times INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE sign_in (
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
);
CREATE TABLE spared (
    article_id INTEGER PRIMARY KEY REFERENCES state (id) ON DELETE CASCADE
);
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('body','body_pack','4 4');
INSERT INTO "sqlite_stat1" VALUES('body',NULL,'6');
INSERT INTO "sqlite_stat1" VALUES('placement','placement_article','6 1 1');
INSERT INTO "sqlite_stat1" VALUES('placement','placement','6 6 1 1');
INSERT INTO "sqlite_stat1" VALUES('section','section_publication','2 2');
INSERT INTO "sqlite_stat1" VALUES('section','sqlite_autoindex_section_1','2 1');
INSERT INTO "sqlite_stat1" VALUES('state','state_offline','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('state','state_publication','6 6 1 1');
INSERT INTO "sqlite_stat1" VALUES('state','state_saved','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('state','state_unread','4 1 1');
INSERT INTO "sqlite_stat1" VALUES('state','state_listed','6 1 1');
INSERT INTO "sqlite_stat1" VALUES('state',NULL,'6');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_subject','1 1');
INSERT INTO "sqlite_stat1" VALUES('outbox','sqlite_autoindex_outbox_1','1 1 1 1');
INSERT INTO "sqlite_stat1" VALUES('remote_section','remote_section_section','1 1');
INSERT INTO "sqlite_stat1" VALUES('remote_section','remote_section','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('wanted','wanted_address','1 1');
INSERT INTO "sqlite_stat1" VALUES('wanted','wanted','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('address','address_picture','1 1');
INSERT INTO "sqlite_stat1" VALUES('address',NULL,'1');
CREATE TABLE state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    published INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    listed INTEGER NOT NULL DEFAULT 1,
    changed INTEGER NOT NULL DEFAULT 0
, deleted INTEGER, offline INTEGER NOT NULL DEFAULT 0, muted INTEGER);
INSERT INTO "state" VALUES(1,1,1800000001,1,1,1,1800000000,NULL,0,NULL);
INSERT INTO "state" VALUES(2,1,1800000002,1,0,1,1800000000,NULL,0,NULL);
INSERT INTO "state" VALUES(3,1,1800000003,0,0,1,0,NULL,1,NULL);
INSERT INTO "state" VALUES(4,1,1800000004,0,0,1,0,NULL,0,NULL);
INSERT INTO "state" VALUES(5,1,1800000005,0,0,1,0,NULL,0,NULL);
INSERT INTO "state" VALUES(6,1,1800000006,0,0,1,0,NULL,0,NULL);
CREATE TABLE story (
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
);
CREATE TABLE story_alias (gone INTEGER PRIMARY KEY, stays INTEGER NOT NULL);
CREATE TABLE story_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    "group" INTEGER NOT NULL,
    link REAL NOT NULL
);
CREATE TABLE story_record (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (kind, key)
);
CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "tally" VALUES('articles',6);
INSERT INTO "tally" VALUES('ready',1);
INSERT INTO "tally" VALUES('saved',1);
INSERT INTO "tally" VALUES('unread',4);
CREATE TABLE taste (
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
);
CREATE TABLE trait (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "trait" VALUES('tag','27751955e6638bbc');
CREATE TABLE unindexed (article_id INTEGER PRIMARY KEY);
INSERT INTO "unindexed" VALUES(1);
INSERT INTO "unindexed" VALUES(2);
INSERT INTO "unindexed" VALUES(3);
INSERT INTO "unindexed" VALUES(4);
INSERT INTO "unindexed" VALUES(5);
INSERT INTO "unindexed" VALUES(6);
CREATE TABLE unplaced (
    article_id INTEGER PRIMARY KEY,
    times INTEGER NOT NULL DEFAULT 1,
    anew INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "unplaced" VALUES(1,1,0);
INSERT INTO "unplaced" VALUES(2,1,0);
INSERT INTO "unplaced" VALUES(3,2,0);
INSERT INTO "unplaced" VALUES(4,2,0);
INSERT INTO "unplaced" VALUES(5,1,0);
INSERT INTO "unplaced" VALUES(6,1,0);
CREATE TABLE version (
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
);
CREATE TABLE wanted (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address_id INTEGER NOT NULL REFERENCES address (id),
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;
INSERT INTO "wanted" VALUES(3,0,8335649295636183941);
CREATE UNIQUE INDEX "migration_name" ON "migration" ("name");
CREATE INDEX section_publication ON section (publication_id);
CREATE INDEX state_listed ON state (published DESC, id DESC) WHERE listed;
CREATE INDEX state_unread ON state (published DESC, id DESC) WHERE listed AND NOT read;
CREATE INDEX state_saved ON state (published DESC, id DESC) WHERE listed AND saved;
CREATE INDEX state_publication ON state (publication_id, published DESC, id DESC) WHERE listed;
CREATE UNIQUE INDEX placement_article ON placement (article_id, section_id);
CREATE TRIGGER state_added AFTER INSERT ON state WHEN NEW.listed BEGIN
    UPDATE publication SET unread = unread + (NOT NEW.read) WHERE id = NEW.publication_id AND (NOT NEW.read) <> 0;
    UPDATE section SET unread = unread + (NOT NEW.read) WHERE (NOT NEW.read) <> 0 AND id IN
        (SELECT section_id FROM placement WHERE article_id = NEW.id);
    UPDATE tally SET value = value + (NOT NEW.read) WHERE name = 'unread' AND (NOT NEW.read) <> 0;

    UPDATE tally SET value = value + 1 WHERE name = 'articles';
    UPDATE tally SET value = value + NEW.saved WHERE name = 'saved' AND NEW.saved;
    END;
CREATE TRIGGER state_changed AFTER UPDATE OF read, saved, listed ON state BEGIN
    UPDATE publication SET unread = unread + ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) WHERE id = NEW.publication_id AND ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) <> 0;
    UPDATE section SET unread = unread + ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) WHERE ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) <> 0 AND id IN
        (SELECT section_id FROM placement WHERE article_id = NEW.id);
    UPDATE tally SET value = value + ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) WHERE name = 'unread' AND ((NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read)) <> 0;

    UPDATE tally SET value = value + (NEW.listed - OLD.listed) WHERE name = 'articles'
        AND NEW.listed <> OLD.listed;
    UPDATE tally SET value = value + (NEW.listed AND NEW.saved) - (OLD.listed AND OLD.saved)
        WHERE name = 'saved' AND (NEW.listed AND NEW.saved) <> (OLD.listed AND OLD.saved);
    UPDATE tally SET value = value + (NEW.listed - OLD.listed) WHERE name = 'ready'
        AND NEW.listed <> OLD.listed
        AND (SELECT ready FROM article WHERE id = NEW.id);
    END;
CREATE TRIGGER state_removed AFTER DELETE ON state WHEN OLD.listed BEGIN
    UPDATE publication SET unread = unread + (-(NOT OLD.read)) WHERE id = OLD.publication_id AND (-(NOT OLD.read)) <> 0;
    UPDATE section SET unread = unread + (-(NOT OLD.read)) WHERE (-(NOT OLD.read)) <> 0 AND id IN
        (SELECT section_id FROM placement WHERE article_id = OLD.id);
    UPDATE tally SET value = value + (-(NOT OLD.read)) WHERE name = 'unread' AND (-(NOT OLD.read)) <> 0;

    UPDATE tally SET value = value - 1 WHERE name = 'articles';
    UPDATE tally SET value = value - OLD.saved WHERE name = 'saved' AND OLD.saved;
    END;
CREATE TRIGGER article_changed AFTER UPDATE OF ready ON article
    WHEN NEW.ready <> OLD.ready AND (SELECT listed FROM state WHERE id = NEW.id) BEGIN
    UPDATE tally SET value = value + NEW.ready - OLD.ready WHERE name = 'ready';
    END;
CREATE TRIGGER article_added AFTER INSERT ON article
    WHEN NEW.ready AND (SELECT listed FROM state WHERE id = NEW.id) BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'ready';
    END;
CREATE TRIGGER article_removed BEFORE DELETE ON article
    WHEN OLD.ready AND (SELECT listed FROM state WHERE id = OLD.id) BEGIN
    UPDATE tally SET value = value - 1 WHERE name = 'ready';
    END;
CREATE TRIGGER placement_added AFTER INSERT ON placement
    WHEN (SELECT listed AND NOT read FROM state WHERE id = NEW.article_id) BEGIN
    UPDATE section SET unread = unread + 1 WHERE id = NEW.section_id;
    END;
CREATE TRIGGER placement_removed AFTER DELETE ON placement
    WHEN (SELECT listed AND NOT read FROM state WHERE id = OLD.article_id) BEGIN
    UPDATE section SET unread = unread - 1 WHERE id = OLD.section_id;
    END;
CREATE INDEX body_pack ON body (pack_id) WHERE pack_id IS NOT NULL;
CREATE TRIGGER body_removed AFTER DELETE ON body WHEN OLD.pack_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM body WHERE pack_id = OLD.pack_id) BEGIN
    DELETE FROM pack WHERE id = OLD.pack_id;
    END;
CREATE TRIGGER body_changed AFTER UPDATE OF pack_id ON body WHEN OLD.pack_id IS NOT NULL
    AND NEW.pack_id IS NOT OLD.pack_id
    AND NOT EXISTS (SELECT 1 FROM body WHERE pack_id = OLD.pack_id) BEGIN
    DELETE FROM pack WHERE id = OLD.pack_id;
    END;
CREATE VIEW stored_text AS
    SELECT article_id, standfirst, coalesce(pack.codec, body.codec) AS codec,
    coalesce(data, html) AS data, start, size
    FROM body LEFT JOIN pack ON pack.id = pack_id;
CREATE INDEX address_open ON address (id) WHERE sha256 IS NULL;
CREATE INDEX address_picture ON address (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX wanted_address ON wanted (address_id);
CREATE INDEX state_deleted ON state (deleted) WHERE deleted IS NOT NULL;
CREATE INDEX state_offline ON state (published DESC, id DESC) WHERE listed AND offline;
CREATE TRIGGER offline_changed AFTER UPDATE OF ready ON article
    WHEN NEW.ready <> OLD.ready BEGIN
    UPDATE state SET offline = NEW.ready WHERE id = NEW.id;
    END;
CREATE TRIGGER offline_added AFTER INSERT ON article WHEN NEW.ready BEGIN
    UPDATE state SET offline = 1 WHERE id = NEW.id;
    END;
CREATE TRIGGER offline_removed AFTER DELETE ON article WHEN OLD.ready BEGIN
    UPDATE state SET offline = 0 WHERE id = OLD.id;
    END;
CREATE INDEX remote_section_section ON remote_section (section_id);
CREATE UNIQUE INDEX remote_section_remote ON remote_section (account_id, remote_id)
    WHERE remote_id <> '';
CREATE INDEX remote_article_article ON remote_article (article_id);
CREATE TRIGGER outbox_read AFTER UPDATE OF read ON state
    WHEN NEW.read <> OLD.read AND EXISTS (SELECT 1 FROM remote_article WHERE article_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT DISTINCT account_id, NEW.id, 'read', NEW.read, NEW.changed FROM remote_article WHERE article_id = NEW.id;
    END;
CREATE TRIGGER outbox_saved AFTER UPDATE OF saved ON state
    WHEN NEW.saved <> OLD.saved AND EXISTS (SELECT 1 FROM remote_article WHERE article_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT DISTINCT account_id, NEW.id, 'saved', NEW.saved, NEW.changed FROM remote_article WHERE article_id = NEW.id;
    END;
CREATE TRIGGER outbox_section_followed AFTER UPDATE OF followed ON section
    WHEN NEW.followed <> OLD.followed AND (SELECT followed FROM publication WHERE id = NEW.publication_id) AND EXISTS (SELECT 1 FROM remote_section WHERE section_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, NEW.id, 'follow', '', CAST(strftime('%s', 'now') AS INTEGER) FROM remote_section
        WHERE section_id = NEW.id AND parting = 0;
    END;
CREATE TRIGGER outbox_followed AFTER UPDATE OF followed ON publication
    WHEN NEW.followed <> OLD.followed BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, section.id, 'follow', '', CAST(strftime('%s', 'now') AS INTEGER) FROM section
        JOIN remote_section ON section_id = section.id
        WHERE publication_id = NEW.id AND section.followed AND parting = 0;
    END;
CREATE TRIGGER outbox_section_title AFTER UPDATE OF title ON section
    WHEN NEW.title <> OLD.title AND (NEW.titled OR OLD.titled) AND NEW.followed AND (SELECT followed FROM publication WHERE id = NEW.publication_id) AND (SELECT count(*) > 1 FROM section WHERE publication_id = NEW.publication_id AND followed) AND EXISTS (SELECT 1 FROM remote_section WHERE section_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, NEW.id, 'title', '', CAST(strftime('%s', 'now') AS INTEGER) FROM remote_section
        WHERE section_id = NEW.id AND parting = 0;
    END;
CREATE TRIGGER outbox_title AFTER UPDATE OF title ON publication
    WHEN NEW.title <> OLD.title AND (NEW.titled OR OLD.titled AND NEW.title <> NEW.key) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, section.id, 'title', '', CAST(strftime('%s', 'now') AS INTEGER) FROM section
        JOIN remote_section ON section_id = section.id
        WHERE publication_id = NEW.id AND section.followed AND parting = 0;
    END;
CREATE TRIGGER outbox_folder AFTER UPDATE OF folder ON section
    WHEN NEW.folder <> OLD.folder AND NEW.followed AND (SELECT followed FROM publication WHERE id = NEW.publication_id) AND EXISTS (SELECT 1 FROM remote_section WHERE section_id = NEW.id) BEGIN
    INSERT OR REPLACE INTO outbox (account_id, subject, field, value, made)
        SELECT account_id, NEW.id, 'folder', '', CAST(strftime('%s', 'now') AS INTEGER) FROM remote_section
        WHERE section_id = NEW.id AND parting = 0;
    END;
CREATE TRIGGER outbox_section_removed AFTER DELETE ON remote_section BEGIN
    DELETE FROM outbox WHERE account_id = OLD.account_id AND subject = OLD.section_id
        AND field IN ('follow', 'title', 'folder');
    END;
CREATE TRIGGER outbox_state_removed AFTER DELETE ON state BEGIN
    DELETE FROM outbox WHERE subject = OLD.id AND field IN ('read', 'saved');
    END;
CREATE INDEX outbox_subject ON outbox (subject);
CREATE INDEX story_shared ON story (last_at) WHERE owners > 1;
CREATE INDEX story_earlier ON story (earlier) WHERE earlier IS NOT NULL;
CREATE INDEX story_article_story ON story_article (story_id);
CREATE INDEX story_alias_stays ON story_alias (stays);
CREATE TRIGGER story_article_new AFTER INSERT ON article BEGIN
    INSERT INTO unplaced (article_id) VALUES (NEW.id)
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1;
    END;
CREATE TRIGGER story_article_said AFTER UPDATE OF title, language ON article
    WHEN NEW.title <> OLD.title OR NEW.language <> OLD.language BEGIN
    INSERT INTO unplaced (article_id) VALUES (NEW.id)
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1;
    END;
CREATE TRIGGER story_article_text AFTER UPDATE OF standfirst, html ON body BEGIN
    INSERT INTO unplaced (article_id) VALUES (NEW.article_id)
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1;
    END;
CREATE TRIGGER story_article_gone AFTER DELETE ON story_article BEGIN
    UPDATE story SET articles = articles - 1 WHERE id = OLD.story_id;
    DELETE FROM story WHERE id = OLD.story_id AND articles <= 0;
    INSERT INTO unplaced (article_id) VALUES (OLD.article_id)
    ON CONFLICT (article_id) DO UPDATE SET times = times + 1;
    END;
CREATE TRIGGER story_gone AFTER DELETE ON story BEGIN
    DELETE FROM story_alias WHERE stays = OLD.id;
    DELETE FROM front WHERE story_id = OLD.id;
    END;
CREATE INDEX lesson_at ON lesson (at);
CREATE INDEX lesson_saved ON lesson (article_id) WHERE saved;
CREATE INDEX shown_at ON shown (at);
CREATE INDEX pick_article ON pick (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX pick_newest ON pick (at DESC, id DESC) WHERE article_id IS NOT NULL;
CREATE INDEX pick_list_newest ON pick (list_id, at DESC, id DESC);
CREATE INDEX pick_open ON pick (at DESC) WHERE article_id IS NULL;
CREATE INDEX version_article ON version (article_id, id);
CREATE TRIGGER version_removed AFTER DELETE ON body BEGIN
    DELETE FROM version WHERE article_id = OLD.article_id;
    END;
CREATE INDEX mute_story ON mute (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX mute_publication ON mute (publication_id) WHERE publication_id IS NOT NULL;
CREATE INDEX state_muted ON state (published DESC, id DESC) WHERE muted IS NOT NULL;
CREATE INDEX state_muter ON state (muted) WHERE muted IS NOT NULL;
CREATE TRIGGER muted_listed AFTER UPDATE OF listed ON state
    WHEN NEW.listed AND NEW.muted IS NOT NULL AND NOT NEW.saved BEGIN
    UPDATE state SET listed = 0 WHERE id = NEW.id;
    END;
CREATE TRIGGER muted_saved AFTER UPDATE OF saved ON state
    WHEN NEW.saved AND NEW.muted IS NOT NULL BEGIN
    UPDATE state SET muted = NULL WHERE id = NEW.id;
    END;
CREATE TRIGGER muted_story_added AFTER INSERT ON story_article
    WHEN EXISTS (SELECT 1 FROM mute WHERE story_id = NEW.story_id) BEGIN
    UPDATE state SET listed = 0,
        muted = (SELECT min(id) FROM mute WHERE story_id = NEW.story_id)
        WHERE id = NEW.article_id AND listed AND NOT read AND NOT saved AND muted IS NULL
        AND NOT EXISTS (SELECT 1 FROM spared WHERE spared.article_id = NEW.article_id);
    END;
CREATE TRIGGER muted_story_moved AFTER UPDATE OF story_id ON story_article
    WHEN EXISTS (SELECT 1 FROM mute WHERE story_id = NEW.story_id) BEGIN
    UPDATE state SET listed = 0,
        muted = (SELECT min(id) FROM mute WHERE story_id = NEW.story_id)
        WHERE id = NEW.article_id AND listed AND NOT read AND NOT saved AND muted IS NULL
        AND NOT EXISTS (SELECT 1 FROM spared WHERE spared.article_id = NEW.article_id);
    END;
CREATE TRIGGER muted_story_alias AFTER INSERT ON story_alias BEGIN
    UPDATE mute SET story_id = NEW.stays WHERE story_id = NEW.gone;
    END;
CREATE UNIQUE INDEX edition_day ON edition (plan_id, day) WHERE scheduled;
CREATE INDEX edition_item_article ON edition_item (article_id) WHERE article_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',1);
INSERT INTO "sqlite_sequence" VALUES('state',6);
INSERT INTO "sqlite_sequence" VALUES('pack',1);
INSERT INTO "sqlite_sequence" VALUES('account',1);
COMMIT;
PRAGMA application_id = 1112687699;
PRAGMA user_version = 12;
