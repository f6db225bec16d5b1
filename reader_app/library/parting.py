"""What becomes of picked articles when a list, or a pick that is too old, goes.

An article that came by picks alone has one pick that `brought` it. Where that pick goes another
one inherits it; where nobody else names the article, and something else holds it here still (it is
saved, or stands in an edition), a list of ours that nobody sees keeps the pick. So nothing that
lists brought can stay for ever without an owner, and nothing that the reader keeps is lost.
"""

from collections.abc import Collection, Iterable, Sequence

from reader_app.domain import Changes
from reader_app.library.remnants import leave_addresses
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store
from reader_app.library.visible import PICKED, VISIBLE

__all__ = ["KEPT", "Parting"]

KEPT = 500  # picks of a list that are remembered, and all that it names just now
_REGRET = 24 * 3600  # seconds after which what was unfollowed goes
_STEP = 50  # articles of one transaction
_OURS = ""  # the address of the list that nobody sees
_ORPHANS = f"""SELECT state.id, article.url FROM pick_list CROSS JOIN pick ON list_id = pick_list.id
    CROSS JOIN state ON state.id = article_id LEFT JOIN article ON article.id = state.id
    WHERE pick_list.url = '{_OURS}' AND changed < ? AND NOT state.listed AND NOT saved
    AND NOT {PICKED}
    AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.article_id = state.id)
    AND NOT EXISTS (SELECT 1 FROM edition_item WHERE edition_item.article_id = state.id) LIMIT ?"""

_Pick = tuple[int, int | None, int]
"""A pick that goes: its id, its article, whether it brought that."""


class Parting:
    """Runs on the writer thread."""

    def __init__(self, store: Store, search: SearchIndex) -> None:
        self._store = store
        self._search = search

    # -- lists

    def part(self, list_id: int, now: int) -> Changes:
        """A list is not followed any more: what it alone had here leaves the lists, unless it is
        saved."""
        parted = self._store.run(
            "UPDATE pick_list SET followed = 0, parted = ? WHERE id = ? AND followed",
            (now, list_id),
        )
        if not parted.rowcount:
            return Changes()
        rows = self._store.all(
            "SELECT article_id FROM pick WHERE list_id = ? AND article_id IS NOT NULL", (list_id,)
        )
        ids = [id for (id,) in rows]
        return self._unlist(ids) | Changes(picks=True, changed=frozenset(ids))

    def rejoin(self, list_id: int) -> Changes:
        """Undoes `part`. It is asked for all that it names: some may have gone meanwhile."""
        self._store.run(
            "UPDATE pick_list SET followed = 1, parted = NULL, next_at = 0, ended = 0, etag = '',"
            " last_modified = '', validated = 0, body_hash = NULL WHERE id = ?",
            (list_id,),
        )
        rows = self._store.all(
            "UPDATE state SET listed = 1 WHERE NOT listed AND deleted IS NULL"
            " AND id IN (SELECT article_id FROM pick WHERE list_id = ?)"
            f" AND id IN (SELECT id FROM article) AND {VISIBLE} RETURNING id",
            (list_id,),
        )
        back = frozenset(id for (id,) in rows)
        marks = self._store.all(
            "SELECT article_id FROM pick WHERE list_id = ? AND article_id IS NOT NULL", (list_id,)
        )
        changed = frozenset(id for (id,) in marks)
        return Changes(counts=bool(back), added=back, changed=changed, picks=True)

    def tidy(self, now: int) -> int:
        """Forgets lists that were unfollowed a day ago and removes some of the articles that
        nobody names or keeps any more; how many."""
        for id, url in self._store.all(
            "SELECT id, url FROM pick_list WHERE NOT followed AND parted < ? AND url <> ?",
            (now - _REGRET, _OURS),
        ):
            self._drop(
                self._store.all("SELECT id, article_id, brought FROM pick WHERE list_id = ?", (id,))
            )
            self._store.run("DELETE FROM pick_list WHERE id = ?", (id,))
            leave_addresses(self._store, [url])
        rows = self._store.all(_ORPHANS, (now - _REGRET, _STEP))
        self._store.many("DELETE FROM state WHERE id = ?", [(id,) for id, _ in rows])
        self._search.forget([id for id, _ in rows])
        leave_addresses(self._store, (url for _, url in rows if url))
        return len(rows)

    # -- single picks

    def forget(self, list_id: int, named: Collection[int]) -> Changes:
        """Of a list that never ends only the newest picks are remembered, and those that it names
        just now, by their keys: they would come again as new ones."""
        rows = self._store.all(
            "SELECT id, article_id, brought, key FROM pick WHERE list_id = ?"
            " ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?",
            (list_id, KEPT),
        )
        gone = [(id, article, brought) for id, article, brought, key in rows if key not in named]
        self._drop(gone)
        return self._unlist([article for _, article, _ in gone if article is not None])

    def _drop(self, picks: Sequence[_Pick]) -> None:
        """Deletes picks; what they brought gets another owner."""
        going = {id for id, *_ in picks}
        for id, article, brought in picks:
            if brought and article is not None:
                self._hand_on(id, article, going)
        self._store.many(
            "DELETE FROM pick WHERE id = ? AND list_id NOT IN"
            " (SELECT pick_list.id FROM pick_list WHERE url = ?)",
            [(id, _OURS) for id in going],
        )

    def _hand_on(self, pick_id: int, article_id: int, going: Collection[int]) -> None:
        """A list that is followed inherits first. What the feed of its publication has belongs
        there, and a tombstone to nobody."""
        heirs = self._store.all(
            "SELECT pick.id FROM pick JOIN pick_list ON pick_list.id = list_id"
            " WHERE article_id = ? ORDER BY followed DESC, pick.id",
            (article_id,),
        )
        heir = next((id for (id,) in heirs if id not in going), None)
        if heir is not None:
            self._store.run("UPDATE pick SET brought = 1 WHERE id = ?", (heir,))
            return
        self._store.run(
            "UPDATE OR REPLACE pick SET list_id = ?, key = article_id WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.article_id = pick.article_id)"
            " AND EXISTS (SELECT 1 FROM state WHERE state.id = pick.article_id"
            " AND deleted IS NULL)",
            (self._ours(), pick_id),
        )

    def _ours(self) -> int:
        self._store.run(
            "INSERT OR IGNORE INTO pick_list (url, title, followed, created, parted)"
            " VALUES (?, '', 0, 0, 0)",
            (_OURS,),
        )
        return int(self._store.all("SELECT id FROM pick_list WHERE url = ?", (_OURS,))[0][0])

    def _unlist(self, ids: Iterable[int]) -> Changes:
        """Those of these that nobody picks any more are listed as if nobody ever had."""
        gone: set[int] = set()
        for id in dict.fromkeys(ids):
            rows = self._store.all(
                f"UPDATE state SET listed = 0 WHERE id = ? AND listed AND NOT saved AND NOT"
                f" {VISIBLE} RETURNING id",
                (id,),
            )
            gone.update(row[0] for row in rows)
        return Changes(counts=bool(gone), picks=True, removed=frozenset(gone))
