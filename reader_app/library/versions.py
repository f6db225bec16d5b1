"""What articles said before their publishers changed them."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from hashlib import blake2b
from typing import NamedTuple

from reader_app.domain import (
    NOTHING,
    Changes,
    Edit,
    LibraryDamaged,
    NotFound,
    Revised,
    Telling,
    Version,
    Weight,
    edit_of,
    paragraphs_of,
    shown_of,
)
from reader_app.library.codec import CODEC, Text, pack, unpack
from reader_app.library.store import Store, guard
from reader_app.library.texts import sound_text, stored_text

__all__ = ["Versions"]

MOST = 10  # of an article: its first and the newest
_OVERALL = 20_000
_TOGETHER = 6 * 3600  # seconds within which headline and text change as one
_LOCAL = "NOT EXISTS (SELECT 1 FROM remote_article WHERE article_id = state.id)"


class _Facts(NamedTuple):
    title: str
    words: int
    seen: bool  # the reader has read it, or begun to


class Versions:
    """Reads on any thread; `seen` returns a future, what else writes runs on the writer thread.

    `revive`: whether a change that matters makes what was read unread again. Never what an account
    has: its server, and every other machine, would be told so.
    """

    def __init__(
        self,
        store: Store,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._change = change
        self._now = now
        self.revive: Callable[[], bool] = lambda: False

    # -- what is kept

    def retitled(self, titles: Mapping[int, str]) -> None:
        """Articles are about to get these headlines."""
        for id, title in titles.items():
            facts = self._facts(id)
            if facts is None or facts.title == title:
                continue
            edit = edit_of(Telling(facts.title, "", ()), Telling(title, "", ()))
            if edit.weight is not Weight.NONE and (text := sound_text(self._store, id)):
                self._keep(id, facts, text, edit)

    def rewritten(self, id: int, new: Text) -> None:
        """An article's text is about to give way to one of the same source."""
        old, facts = sound_text(self._store, id), self._facts(id)
        if old is None or facts is None or old == new:
            return
        edit = edit_of(_telling("", old), _telling("", new))
        if edit.weight is not Weight.NONE:
            self._keep(id, facts, old, edit)

    def _facts(self, id: int) -> _Facts | None:
        rows = self._store.all(
            "SELECT title, words, read OR EXISTS (SELECT 1 FROM place"
            " WHERE place.article_id = state.id) FROM article JOIN state USING (id)"
            " WHERE article.id = ? AND text <> 'missing'",
            (id,),
        )
        return _Facts(rows[0][0], rows[0][1], bool(rows[0][2])) if rows else None

    def _keep(self, id: int, facts: _Facts, text: Text, edit: Edit) -> None:
        now, digest, real = self._now(), _digest(text), edit.weight is Weight.REAL
        last = self._store.all(
            "SELECT id FROM version WHERE article_id = ?1 AND digest = ?2 AND at >= ?3"
            " AND (unseen OR NOT ?4) AND id = (SELECT max(id) FROM version WHERE article_id = ?1)",
            (id, digest, now - _TOGETHER, facts.seen),
        )
        if last:  # its headline has changed just before, and nobody has looked: the same change
            self._store.run("UPDATE version SET real = real OR ? WHERE id = ?", (real, last[0][0]))
        else:
            self._store.run(
                "INSERT INTO version (article_id, at, title, standfirst, words, codec, html,"
                " digest, real, unseen) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 AND NOT"
                " EXISTS (SELECT 1 FROM version WHERE article_id = ?1 AND unseen)",
                (id, now, facts.title, text.standfirst, facts.words, CODEC, pack(text.html),
                 digest, real, facts.seen),
            )  # fmt: skip
            self._bound(id)
        if real and self.revive():
            self._store.run(
                f"UPDATE state SET read = 0, changed = ? WHERE id = ? AND read AND {_LOCAL}",
                (now, id),
            )

    def _bound(self, id: int) -> None:
        """The first stays, and those from the one on that the reader has read."""
        self._store.run(
            "DELETE FROM version WHERE id IN (SELECT id FROM version WHERE article_id = ?1"
            " AND NOT unseen AND id <> (SELECT min(id) FROM version WHERE article_id = ?1)"
            " ORDER BY id DESC LIMIT -1 OFFSET ?2)",
            (id, MOST - 1),
        )
        self._store.run(
            "DELETE FROM version WHERE id <= (SELECT max(id) FROM version) - ?", (_OVERALL,)
        )

    # -- what is told

    def news(self, article_id: int) -> Revised | None:
        """What has changed since the reader read it, None where nothing has or what was read has
        rotted."""
        with guard():
            rows = self._store.all(
                "SELECT id, (SELECT max(at) FROM version WHERE article_id = ?1) FROM version"
                " WHERE article_id = ?1 AND unseen ORDER BY id LIMIT 1",
                (article_id,),
            )
            if not rows:
                return None
            try:
                edit = edit_of(self.telling(article_id, rows[0][0]), self.telling(article_id, 0))
            except LibraryDamaged:
                return None
        return Revised(rows[0][0], edit, rows[0][1]) if edit.weight is not Weight.NONE else None

    def seen(self, article_id: int) -> Future[Changes]:
        """The reader has read it as it stands now. Nobody needs to be told."""

        def write() -> Changes:
            self._store.run("UPDATE version SET unseen = 0 WHERE article_id = ?", (article_id,))
            return NOTHING

        return self._change(write)

    def all(self, article_id: int) -> tuple[Version, ...]:
        """How an article read, the oldest first, the last one as it stands now; one alone where it
        was never changed. Raises NotFound."""
        with guard():
            now = self._store.all(
                "SELECT title, words, received FROM article WHERE id = ?", (article_id,)
            )
            if not now:
                raise NotFound(f"article {article_id}", subject=f"article {article_id}")
            rows = self._store.all(
                "SELECT id, title, words, at, real FROM version WHERE article_id = ? ORDER BY id",
                (article_id,),
            )
        title, words, since = now[0]
        found, real = [], False
        for id, name, length, at, matters in rows:
            found.append(Version(id, name, length, since, at, real))
            since, real = at, bool(matters)
        return (*found, Version(0, title, words, since, None, real))

    def telling(self, article_id: int, version: int, *, whole: bool = False) -> Telling:
        """What a version says, 0: the one that stands now. `whole`: with the lines that are no
        part of the text. Raises NotFound, LibraryDamaged."""
        with guard():
            if version:
                rows = self._store.all(
                    "SELECT title, standfirst, codec, html FROM version WHERE id = ?"
                    " AND article_id = ?",
                    (version, article_id),
                )
            else:
                rows = self._store.all(
                    "SELECT title, '', 0, x'' FROM article WHERE id = ?", (article_id,)
                )
            if not rows:
                raise NotFound(f"version {version}", subject=f"version {version}")
            title, standfirst, codec, html = rows[0]
            if version:
                text = unpack(standfirst, codec, html, None, None)
            else:
                text = stored_text(self._store, article_id) or Text("", "")
        return _telling(title, text, whole=whole)


def _telling(title: str, text: Text, *, whole: bool = False) -> Telling:
    paragraphs = shown_of(text.html) if whole else paragraphs_of(text.html)
    return Telling(title, text.standfirst, paragraphs)


def _digest(text: Text) -> int:
    mark = blake2b("\0".join(text).encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(mark, "big", signed=True)
