"""Saving what can be read of a damaged library.

Everything readable goes into a new one; what the damage swallowed comes from the newest sound
backup. Only when that is whole does it take the place of the damaged file, which is set aside,
never deleted.
"""

import html
import logging
import re
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader_app.domain import LibraryDamaged
from reader_app.library.backup import Backups
from reader_app.library.codec import unpack
from reader_app.library.downloads import Downloads, Wish
from reader_app.library.store import Store, guard
from reader_app.library.visible import VISIBLE

__all__ = ["Salvaged", "copy_into", "exchange"]

_log = logging.getLogger(__name__)
_AT_ONCE = 200
# In the order in which they refer to each other. Sums and runs are made anew.
_TABLES = (
    "publication", "section", "state", "identity", "article", "pack", "body", "placement",
    "picture", "address", "wanted", "download", "place", "kept_search", "sign_in", "block_rule",
    "trait", "account", "remote_section", "remote_article", "outbox", "pick_list", "pick",
    "edition_plan", "edition", "edition_item", "taste", "lesson", "version", "mute", "spared",
    "story", "story_alias", "story_article",
)  # fmt: skip
# Without row numbers, or with such as lie too far apart to step over a hole.
_BY_KEY = frozenset(
    {
        "identity", "address", "placement", "picture", "wanted", "block_rule", "trait",
        "remote_section", "remote_article", "edition_item",
    }
)  # fmt: skip
# How a library from before the second schema, which names articles and the addresses of pictures
# otherwise, goes into ours: table, its columns, what is run for each row. What pictures are wanted
# its texts tell.
_OLD = (
    (
        "identity",
        "key, state_id",
        (
            "INSERT OR IGNORE INTO identity (key, state_id) SELECT"
            " ((publication_id & 0x7FF) << 52) |"
            " (?1 & 0xFFFFFFFFFFFFF), id FROM state WHERE id = ?2"
        ),
    ),
    (
        "address",
        "id, url, sha256",
        "INSERT OR IGNORE INTO address (id, url, sha256) SELECT address_key(?2), ?2, ?3 WHERE ?1",
    ),
    (
        "article",
        "id, lead_url",
        "UPDATE article SET lead_id = coalesce(lead_id, address_key(?2)) WHERE id = ?1 AND ?2 > ''",
    ),
)
# What the reader deletes of these is deleted for good, and not to return from a backup.
_FORGOTTEN = frozenset({"taste", "lesson"})
_PICTURE = re.compile(r'<img\b[^>]*?\ssrc="([^"]*)"')  # in our own sanitised HTML
_FURTHEST = 1 << 24  # rows that one hole may span


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: articles read from the damaged file, articles that came from a backup, and
    where the damaged file now is."""

    read: int
    restored: int
    damaged: Path


def exchange(folder: Path, new: Path, clock: Callable[[], float]) -> Path:
    """Puts a new library's file in the place of the damaged one; returns where that is now."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(clock()))
    aside = folder / f"damaged-{stamp}"
    with guard():
        aside.mkdir()
        # The file itself before its log: a log without its file is not read by anything.
        for path in (
            *sorted(folder.glob("library.sqlite3*")),
            *sorted(folder.glob("search.sqlite3*")),
        ):
            path.rename(aside / path.name)
        new.rename(folder / "library.sqlite3")
    return aside / "library.sqlite3"


def copy_into(store: Store, downloads: Downloads, damaged: Path, backups: Backups) -> Salvaged:
    """Fills a new, empty library; call on the writer thread, outside a transaction."""
    store.run("PRAGMA foreign_keys = 0")
    with store.atomic("IMMEDIATE"):
        return _fill(store, downloads, damaged, backups)


def _fill(store: Store, downloads: Downloads, damaged: Path, backups: Backups) -> Salvaged:
    read = restored = 0
    known: frozenset[str] = frozenset()
    store.run("DELETE FROM trait")  # the old one's is kept: the keyring knows this library by it
    for source in (damaged, *reversed(backups.all())):
        before = store.all("SELECT count(*) FROM article")[0][0]
        with closing(sqlite3.connect(source.absolute().as_uri() + "?mode=ro", uri=True)) as old:
            if source != damaged and not _sound(old):
                continue
            _copy_all(store, old, known)
            known = known or frozenset(table for table in _FORGOTTEN if _whole(old, table))
        found = store.all("SELECT count(*) FROM article")[0][0] - before
        if source == damaged:
            read = found
        else:
            restored = found
            break  # the newest backup; older ones would bring back what the reader has deleted
    _drop_orphans(store)
    _forget_anew(store)
    store.run("INSERT OR IGNORE INTO trait VALUES ('tag', lower(hex(randomblob(8))))")
    # What was lost comes again where a feed still has it: it must not say that nothing is new.
    store.run(
        "UPDATE section SET etag = '', last_modified = '', validated = 0, body_hash = NULL,"
        " seen = x''"
    )
    store.run("UPDATE pick_list SET etag = '', last_modified = '', validated = 0, body_hash = NULL")
    _want_pictures(store, downloads)
    ready = "coalesce((SELECT ready FROM article WHERE article.id = state.id), 0)"
    store.run(f"UPDATE state SET offline = {ready} WHERE offline <> {ready}")
    # Of stories the placing makes the last days anew, under the ids that are here.
    store.run("DELETE FROM unplaced")
    # Articles to come may get the numbers of those that were lost.
    store.run(
        "UPDATE publication SET notified = min(notified, (SELECT coalesce(max(id), 0) FROM state))"
    )
    store.run("INSERT OR IGNORE INTO unindexed SELECT id FROM article")
    return Salvaged(read, restored, damaged)


def _sound(old: sqlite3.Connection) -> bool:
    try:
        return bool(old.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _whole(old: sqlite3.Connection, table: str) -> bool:
    """Whether a table can be read to its end."""
    try:
        old.execute(f"SELECT * FROM {table}").fetchall()
    except sqlite3.DatabaseError:  # or older than the table
        return False
    return True


def _forget_anew(store: Store) -> None:
    """What For You had learnt before the reader had all of it deleted may be in a backup."""
    since = "(SELECT CAST(value AS INTEGER) FROM trait WHERE name = 'taste_since')"
    store.run(f"DELETE FROM lesson WHERE at < {since}")
    store.run(f"DELETE FROM taste WHERE updated < {since}")


def _copy_all(store: Store, old: sqlite3.Connection, known: Collection[str]) -> None:
    version = 0
    with suppress(sqlite3.DatabaseError):
        version = old.execute("PRAGMA user_version").fetchone()[0]
    if version != 1:
        for table in _TABLES:
            if table not in known:
                _copy(store, old, table)
        return
    for table in _TABLES:
        if table not in ("identity", "address", "wanted", "pack"):
            _copy(store, old, table)
    for table, names, insert in _OLD:
        _run_each(store, old, table, names, insert)


def _run_each(store: Store, old: sqlite3.Connection, table: str, names: str, insert: str) -> None:
    walk = _walk_keys if table in _BY_KEY else _walk_rows
    for row in walk(old, table, names):
        with suppress(sqlite3.IntegrityError, sqlite3.DataError):  # a full disk is not passed over
            store.driver().execute(insert, row)


def _copy(store: Store, old: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in store.all(f"PRAGMA main.table_info({table})")]
    with suppress(sqlite3.DatabaseError):
        have = {row[1] for row in old.execute(f"PRAGMA table_info({table})")}
        columns = [name for name in columns if name in have]
    if not columns:  # older than the table
        return
    names = ", ".join(f"[{name}]" for name in columns)  # some are words of SQL
    marks = ", ".join("0" if name == "unread" else "?" for name in columns)  # triggers count anew
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"
    wanted = [index for index, name in enumerate(columns) if name != "unread"]
    walk = _walk_keys if table in _BY_KEY else _walk_rows
    for row in walk(old, table, names):
        with suppress(sqlite3.IntegrityError, sqlite3.DataError):  # a full disk is not passed over
            store.driver().execute(insert, [row[index] for index in wanted])


def _walk_rows(old: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Rows by number; over what cannot be read in ever longer steps, then on row by row."""
    last, step = -1, 0
    sql = f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {_AT_ONCE}"
    while step <= _FURTHEST:
        try:
            rows = old.execute(sql, (last + step,)).fetchall()
        except sqlite3.DatabaseError as error:
            _log.warning("%s after %d: %s", table, last + step, error)
            yield from _singly(old, table, names, last + step)
            last, step = last + step + _AT_ONCE, max(1, step * 2)
            continue
        if not rows:
            return
        yield from (row[1:] for row in rows)
        last, step = rows[-1][0], 0


def _singly(
    old: sqlite3.Connection, table: str, names: str, last: int
) -> Iterator[tuple[Any, ...]]:
    for number in range(last + 1, last + 1 + _AT_ONCE):
        with suppress(sqlite3.DatabaseError):
            yield from old.execute(f"SELECT {names} FROM {table} WHERE rowid = ?", (number,))


def _walk_keys(old: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Rows by their key from both ends, each up to the hole."""
    for way in ("ASC", "DESC"):
        try:
            yield from old.execute(f"SELECT {names} FROM {table} ORDER BY 1 {way}")
            return
        except sqlite3.DatabaseError as error:
            _log.warning("%s: %s", table, error)


def _drop_orphans(store: Store) -> None:
    """Rows whose counterpart was lost: an article without its body is wanted again."""
    for table in ("section", "sign_in", "block_rule"):
        store.run(f"DELETE FROM {table} WHERE publication_id NOT IN (SELECT id FROM publication)")
    store.run("DELETE FROM state WHERE publication_id NOT IN (SELECT id FROM publication)")
    store.run("DELETE FROM identity WHERE state_id NOT IN (SELECT id FROM state)")
    store.run("DELETE FROM article WHERE id NOT IN (SELECT id FROM state)")
    store.run("DELETE FROM place WHERE article_id NOT IN (SELECT id FROM state)")
    store.run(
        "DELETE FROM story_article WHERE article_id NOT IN (SELECT id FROM article)"
        " OR story_id NOT IN (SELECT id FROM story)"
    )
    store.run("DELETE FROM story WHERE id NOT IN (SELECT story_id FROM story_article)")
    store.run(
        "UPDATE edition_item SET article_id = NULL WHERE article_id NOT IN (SELECT id FROM state)"
    )
    store.run("DELETE FROM edition_item WHERE edition_id NOT IN (SELECT id FROM edition)")
    store.run("DELETE FROM lesson WHERE article_id NOT IN (SELECT id FROM state)")
    store.run("DELETE FROM spared WHERE article_id NOT IN (SELECT id FROM state)")
    store.run(
        "DELETE FROM mute WHERE publication_id IS NOT NULL"
        " AND publication_id NOT IN (SELECT id FROM publication)"
    )
    store.run(
        f"UPDATE state SET muted = NULL, listed = deleted IS NULL AND (saved OR {VISIBLE})"
        " WHERE muted IS NOT NULL AND muted NOT IN (SELECT id FROM mute)"
    )
    store.run("DELETE FROM pick WHERE list_id NOT IN (SELECT id FROM pick_list)")
    store.run(
        "UPDATE pick SET article_id = NULL, brought = 0"
        " WHERE article_id NOT IN (SELECT id FROM state)"
    )
    # A backup has the texts of articles that have lost them since. NULL is in no empty set.
    store.run(
        "DELETE FROM body WHERE article_id NOT IN (SELECT id FROM article WHERE page <> 'removed')"
        " OR pack_id IS NOT NULL AND pack_id NOT IN (SELECT id FROM pack)"
    )
    store.run("DELETE FROM version WHERE article_id NOT IN (SELECT article_id FROM body)")
    store.run("DELETE FROM pack WHERE id NOT IN (SELECT pack_id FROM body WHERE pack_id)")
    store.run(
        "DELETE FROM placement WHERE article_id NOT IN (SELECT id FROM state)"
        " OR section_id NOT IN (SELECT id FROM section)"
    )
    store.run("UPDATE address SET sha256 = NULL WHERE sha256 NOT IN (SELECT sha256 FROM picture)")
    store.run(
        "DELETE FROM wanted WHERE article_id NOT IN"
        " (SELECT id FROM article WHERE page <> 'removed')"
        " OR address_id NOT IN (SELECT id FROM address)"
    )
    store.run(
        "DELETE FROM download WHERE article_id NOT IN"
        " (SELECT id FROM article WHERE page <> 'removed')"
    )
    store.run(
        "UPDATE article SET text = 'missing', source = 'none', ready = 0,"
        " page = CASE url WHEN '' THEN 'unwanted' ELSE 'pending' END"
        " WHERE page <> 'removed' AND id NOT IN (SELECT article_id FROM body)"
    )
    store.run(
        "INSERT OR IGNORE INTO download (article_id) SELECT id FROM article WHERE page = 'pending'"
    )
    store.run("UPDATE state SET listed = 0 WHERE id NOT IN (SELECT id FROM article)")
    _drop_remote(store)


def _drop_remote(store: Store) -> None:
    """The same for accounts. They are asked for everything again; what waits for them is sent as
    it is now."""
    for table in ("remote_section", "remote_article", "outbox"):
        store.run(f"DELETE FROM {table} WHERE account_id NOT IN (SELECT id FROM account)")
    store.run("DELETE FROM remote_section WHERE section_id NOT IN (SELECT id FROM section)")
    store.run(
        "DELETE FROM remote_article WHERE article_id IS NOT NULL"
        " AND article_id NOT IN (SELECT id FROM state)"
    )
    store.run(
        "DELETE FROM outbox WHERE subject NOT IN (SELECT id FROM state)"
        " AND field IN ('read', 'saved')"
    )
    for field in ("read", "saved"):
        store.run(
            f"UPDATE outbox SET value = (SELECT {field} FROM state WHERE state.id = subject)"
            " WHERE field = ?",
            (field,),
        )
    store.run("UPDATE account SET cursor = ''")


def _want_pictures(store: Store, downloads: Downloads) -> None:
    """Whether an article is ready is worked out anew, from the pictures that its text shows: the
    damage may have swallowed that it wants them."""
    last = 0
    while rows := store.all(
        "SELECT article_id, standfirst, codec, data, start, size, url,"
        " coalesce((SELECT url FROM address WHERE id = lead_id), ''), published,"
        " (SELECT count(*) FROM wanted WHERE article_id = article.id AND position >= 0)"
        " FROM stored_text JOIN article ON article.id = article_id JOIN state USING (id)"
        f" WHERE article_id > ? ORDER BY article_id LIMIT {_AT_ONCE}",
        (last,),
    ):
        last = rows[-1][0]
        wishes = []
        for article_id, *text, url, lead, published, count in rows:
            try:
                shown = _PICTURE.findall(unpack(*text).html)
            except LibraryDamaged:
                downloads.forget_body(article_id)
                continue
            pictures = tuple(dict.fromkeys(map(html.unescape, shown)))
            if len(pictures) != count:
                wishes.append(Wish(article_id, pictures, lead, url, published))
        downloads.want_pictures(wishes)
        downloads.settle([row[0] for row in rows])
