"""Full-text search: FTS5 in a file of its own that can be built again from the library.

The index is contentless. A changed article gets a new document number and the old one is no longer
mapped, since FTS5 below SQLite 3.43 deletes from a contentless table only when given the old text
(https://sqlite.org/fts5.html#contentless_tables). `garbage` says when to build anew.

Texts go in folded (`domain.words`): without accents, in one case and width. `unicode61` takes a run
of Han, Kana or Hangul as one word, so these are indexed character by character, and a query's run
becomes a phrase.
"""

import html
import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from reader_app.domain import spaced
from reader_app.library.store import Store
from reader_app.library.texts import sound_text

__all__ = ["Document", "SearchIndex", "article_text", "lines_of", "text_of"]

_VERSION = 3
# Pieces of the index are put together when there are so many: later than by default, because each
# time writes them all again, and the worst of it at once.
_MERGING = (("automerge", 16), ("crisismerge", 64))
# The body first: an entry of FTS5 names its column in two bytes where that is not the first.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS search.doc (
    docid INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE IF NOT EXISTS search.text USING fts5 (
    body, title, byline, content='', tokenize='porter unicode61 remove_diacritics 2'
);
"""
_TAG = re.compile(r"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span"
    r"|strike|strong|sub|sup|time|tt|u|var|wbr)(?: [a-z]+=\"[^\"]*\")*>"
)
_BATCH = 100  # of one transaction, which is to stay under 50 ms
_KEPT = 400  # texts in memory; further ones are read back
_GARBAGE_SHARE = 0.3


def text_of(body: str) -> str:
    """The plain text of our own sanitised HTML, on one line. Words are whole: no soft hyphens."""
    text = html.unescape(_TAG.sub(" ", _INLINE.sub("", body)))
    return " ".join(text.replace("\xad", "").split())


def lines_of(body: str) -> str:
    """The same with the blocks apart by line feeds."""
    text = _TAG.sub("\n", _INLINE.sub("", body).replace("\n", " "))
    return (html.unescape(text) if "&" in text else text).replace("\xad", "")


def article_text(store: Store, article_id: int) -> str:
    """The words of an article; none where there are none or they have rotted."""
    text = sound_text(store, article_id)
    return f"{text.standfirst} {text_of(text.html)}" if text else ""


class Document(NamedTuple):
    """What is searched of one article; `text` has the standfirst too."""

    article_id: int
    title: str
    byline: str
    text: str


class SearchIndex:
    """All methods that write run on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._added: set[int] = set()  # with the last transaction
        self._kept: dict[int, Document] = {}  # of articles that wait

    def prepare(self) -> bool:
        """Makes the tables. True when the index was new or of another shape and everything has
        to be indexed."""
        if self._store.all("PRAGMA search.user_version")[0][0] == _VERSION:
            return False
        for table in ("text", "doc"):
            self._store.run(f"DROP TABLE IF EXISTS search.{table}")
        for statement in _SCHEMA.split(";\n"):
            if statement.strip():
                self._store.run(statement)
        for setting, value in _MERGING:
            self._store.run("INSERT INTO search.text (text, rank) VALUES (?, ?)", (setting, value))
        self._store.run(f"PRAGMA search.user_version = {_VERSION}")
        return True

    def waiting(self) -> list[int]:
        """Up to a batch of articles that the index does not have yet."""
        sql = "SELECT article_id FROM unindexed ORDER BY article_id DESC LIMIT ?"
        return [row[0] for row in self._store.all(sql, (_BATCH,))]

    def index(self, ids: list[int]) -> None:
        """Takes the current text of the articles in."""
        unread = tuple(i for i in ids if i not in self._kept)
        rows = self._store.all(
            f"SELECT id, title, byline FROM article WHERE id IN ({','.join('?' * len(unread))})",
            unread,
        )
        read = (
            Document(i, title, byline, article_text(self._store, i)) for i, title, byline in rows
        )
        self._add(chain(filter(None, map(self._kept.get, ids)), read))

    def add(self, documents: Sequence[Document]) -> None:
        """Takes in new articles in the transaction that stores them, and takes those of the last
        call off the waiting list, which has been committed since: the two files do not commit as
        one under WAL. Whatever a crash leaves on the list is indexed again, which does no harm."""
        self.done(self._added)
        ids = [document.article_id for document in documents]
        self.unindex(ids)
        self._added = set(ids)
        self._add(documents)

    def keep(self, documents: Sequence[Document]) -> None:
        """The index has to take in what these say now. It is kept for the next `index_waiting`,
        which need not read it back: many in one piece cost less than in many."""
        self.unindex([document.article_id for document in documents])
        room = max(0, _KEPT - len(self._kept))
        self._kept |= {document.article_id: document for document in documents[:room]}

    def unindex(self, ids: Sequence[int]) -> None:
        """The index has to take these articles in, again or for the first time."""
        self._added.difference_update(ids)
        self._drop(ids)
        self._store.many(
            "INSERT OR IGNORE INTO unindexed (article_id) VALUES (?)", [(i,) for i in ids]
        )

    def _add(self, documents: Iterable[Document]) -> None:
        last = self._store.all(
            "SELECT coalesce(max(seq), 0) FROM search.sqlite_sequence WHERE name = 'doc'"
        )[0][0]
        numbered = list(enumerate(documents, start=last + 1))
        self._store.many(
            "INSERT OR REPLACE INTO search.doc (docid, article_id) VALUES (?, ?)",
            [(number, document.article_id) for number, document in numbered],
        )
        self._store.many(
            "INSERT INTO search.text (rowid, title, byline, body) VALUES (?, ?, ?, ?)",
            [(number, spaced(d.title), spaced(d.byline), spaced(d.text)) for number, d in numbered],
        )

    def done(self, ids: Iterable[int]) -> None:
        """Takes the articles off the waiting list: after `index` has been committed, because two
        files do not commit as one under WAL and indexing twice does no harm. One that the index
        does not have stays: another program may have begun the index anew."""
        self._store.many(
            "DELETE FROM unindexed WHERE article_id = ?1 AND (EXISTS"
            " (SELECT 1 FROM search.doc WHERE article_id = ?1) OR NOT EXISTS"
            " (SELECT 1 FROM article WHERE id = ?1))",
            [(i,) for i in ids],
        )

    def index_waiting(self) -> bool:
        """Indexes one batch, in transactions of its own; True when there was one."""
        if self._added:
            with self._store.atomic("IMMEDIATE"):
                self.done(self._added)
            self._added = set()
        ids = self.waiting()
        if ids:
            with self._store.atomic("IMMEDIATE"):
                self.index(ids)
            with self._store.atomic("IMMEDIATE"):
                self.done(ids)
            self._drop(ids)
        return bool(ids)

    def forget(self, ids: list[int]) -> None:
        """Articles that are gone are found no more."""
        self._drop(ids)
        self._store.many("DELETE FROM search.doc WHERE article_id = ?", [(i,) for i in ids])

    def _drop(self, ids: Iterable[int]) -> None:
        for i in ids:
            self._kept.pop(i, None)

    def rebuild(self) -> None:
        """Empties the index and puts every article on the waiting list."""
        self._added.clear()
        self._kept.clear()
        self._store.run("PRAGMA search.user_version = 0")
        self.prepare()
        self._store.run("INSERT OR IGNORE INTO unindexed SELECT id FROM article")

    def garbage(self) -> bool:
        """Whether so many documents are out of date that building anew pays."""
        sql = "SELECT count(*), coalesce(max(docid), 0) FROM search.doc"
        live, last = map(int, self._store.all(sql)[0])
        return last > 1000 and live < last * (1 - _GARBAGE_SHARE)
