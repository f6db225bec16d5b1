"""What pick lists bring into the library: marks on articles that are there, pages that are not."""

from collections.abc import Iterable, Sequence

from reader_app.domain import (
    Changes,
    Failure,
    Link,
    LinkList,
    Page,
    Rhythm,
    address_key,
    publication_key,
    url_key,
)
from reader_app.library.pages import Pages
from reader_app.library.remnants import leave_addresses
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store
from reader_app.library.tree import Tree
from reader_app.library.visible import PICKED, VISIBLE
from reader_app.library.work import PickResult, Stored

__all__ = ["KEPT", "NEWEST", "Gathering"]

NEWEST = 50  # links of a list that are looked at
KEPT = 500  # picks of a list that are remembered
_REGRET = 24 * 3600  # seconds after which what was unfollowed goes
_STEP = 50  # articles of one transaction
_DONE = Changes(picks=True)
_ASKED = "checked = ?, next_at = ?, run_id = ?, attempts = 0, fail_kind = NULL, fail_since = NULL"
# Here because of lists alone that nobody follows any more.
_ORPHANS = f"""SELECT state.id, article.url FROM pick_list CROSS JOIN pick ON list_id = pick_list.id
    CROSS JOIN state ON state.id = article_id JOIN publication ON publication.id = publication_id
    LEFT JOIN article ON article.id = state.id
    WHERE NOT pick_list.followed AND parted < ? AND brought AND NOT state.listed AND NOT saved
    AND NOT publication.followed AND NOT {PICKED}
    AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.article_id = state.id)
    AND NOT EXISTS (SELECT 1 FROM edition_item WHERE edition_item.article_id = state.id) LIMIT ?"""


class Gathering:
    """Runs on the writer thread."""

    def __init__(self, store: Store, tree: Tree, pages: Pages, search: SearchIndex) -> None:
        self._store = store
        self._tree = tree
        self._pages = pages
        self._search = search

    # -- the ends of checks

    def ended(self, result: PickResult, now: int) -> Stored:
        """A list was asked: notes how that went and takes what it names."""
        if result.failure is not None:
            return Stored(self._failed(result, result.failure))
        self._store.run(
            f"UPDATE pick_list SET {_ASKED}, ended = 0 WHERE id = ?",
            (result.checked, result.next_at, result.run_id, result.list_id),
        )
        if result.links is not None or result.validated:
            self._store.run(
                "UPDATE pick_list SET etag = ?, last_modified = ?, validated = ?, body_hash = ?"
                " WHERE id = ?",
                (result.etag, result.last_modified, result.validated, result.body_hash,
                 result.list_id),
            )  # fmt: skip
        if result.moved_to:
            self._store.run(
                "UPDATE OR IGNORE pick_list SET url = ? WHERE id = ?",
                (result.moved_to, result.list_id),
            )
        if result.links is None:
            return Stored(_DONE)
        self._describe(result.list_id, result.links, result.rhythm or Rhythm())
        self._take(result.list_id, result.links.links, now)
        changes = self._join_found(result)
        return Stored(changes | self._forget(result.list_id), new=len(changes.added))

    def _failed(self, result: PickResult, failure: Failure) -> Changes:
        self._store.run(
            "UPDATE pick_list SET next_at = ?, attempts = ?, fail_kind = ?, fail_detail = ?,"
            " fail_status = ?, fail_since = ?, ended = ? WHERE id = ?",
            (result.next_at, failure.attempts, failure.kind, failure.detail, failure.status,
             failure.since, result.ended, result.list_id),
        )  # fmt: skip
        return _DONE

    def _describe(self, list_id: int, links: LinkList, rhythm: Rhythm) -> None:
        self._store.run(
            "UPDATE pick_list SET title = iif(titled OR ?1 = '', title, ?1), author = ?2,"
            " home = ?3, every = ?4, newest = ?5 WHERE id = ?6",
            (links.title, links.author, links.home, rhythm.every, rhythm.newest, list_id),
        )

    def _take(self, list_id: int, links: Sequence[Link], now: int) -> None:
        """The newest links; of one that is known only the words are taken anew."""
        rows = [
            (list_id, link_key(link.url), link.url, link.title, link.author, link.note,
             min(now if link.at is None else link.at, now) - place * (link.at is None))
            for place, link in enumerate(links[:NEWEST])
        ]  # fmt: skip
        self._store.many(
            "INSERT INTO pick (list_id, key, url, title, author, note, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title,"
            " author = excluded.author, note = excluded.note",
            rows,
        )

    def _join_found(self, result: PickResult) -> Changes:
        changes = _DONE
        for url, article_id in result.found.items():
            rows = self._store.all(
                "SELECT id FROM pick WHERE list_id = ? AND key = ? AND article_id IS NULL",
                (result.list_id, link_key(url)),
            )
            for (id,) in rows:
                changes |= self.join(id, article_id)
        return changes

    def _forget(self, list_id: int) -> Changes:
        """Of a list that never ends only the newest are remembered."""
        rows = self._store.all(
            "DELETE FROM pick WHERE list_id = ?1 AND (at, id) < (SELECT at, id FROM pick"
            " WHERE list_id = ?1 ORDER BY at DESC, id DESC LIMIT 1 OFFSET ?2)"
            " RETURNING article_id, brought",
            (list_id, KEPT - 1),
        )
        return self._unlist([id for id, _ in rows if id is not None])

    # -- single links

    def join(self, pick_id: int, article_id: int, *, brought: bool = False) -> Changes:
        """An article is the one that was picked."""
        joined = self._store.run(
            "UPDATE pick SET article_id = ?, brought = ?, fail_kind = NULL, fail_since = NULL"
            " WHERE id = ? AND EXISTS (SELECT 1 FROM state WHERE state.id = ?1)",
            (article_id, brought, pick_id),
        )
        if not joined.rowcount:
            return Changes()
        rows = self._store.all(
            "UPDATE state SET listed = 1 WHERE id = ? AND NOT listed AND deleted IS NULL"
            f" AND {VISIBLE} AND EXISTS (SELECT 1 FROM article WHERE article.id = state.id)"
            " RETURNING id",
            (article_id,),
        )
        there = frozenset({article_id})
        added = there if rows or brought else frozenset()
        return Changes(counts=bool(added), added=added, changed=there, picks=True)

    def keep(self, pick_id: int, page: Page, url: str, link: str, now: int) -> Stored:
        """The page behind a link is in; `url`: where it was in the end. Its publication is not
        followed by that. Nothing where the list has gone meanwhile."""
        if not self._store.all(
            "SELECT 1 FROM pick JOIN pick_list ON pick_list.id = list_id"
            " WHERE pick.id = ? AND pick_list.followed",
            (pick_id,),
        ):
            return Stored(Changes())
        key = publication_key(url)
        publication = self._tree.publication_of(key, page.publication, url, now)
        stored = self._pages.keep(publication, page, url, now, saved=False, names=(link,))
        (article_id,) = stored.changes.added
        changes = self.join(pick_id, article_id, brought=bool(stored.new))
        return Stored(stored.changes | changes, stored.new, 0, (), stored.pictures)

    def link_failed(self, pick_id: int, failure: Failure) -> Changes:
        """The page behind a link could not be had; it is tried again at `failure.retry_at`."""
        self._store.run(
            "UPDATE pick SET attempts = ?, next_at = ?, fail_kind = ?, fail_detail = ?,"
            " fail_status = ?, fail_since = coalesce(fail_since, ?) WHERE id = ?",
            (failure.attempts, failure.retry_at or 0, failure.kind, failure.detail,
             failure.status, failure.since, pick_id),
        )  # fmt: skip
        return _DONE

    # -- parting

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
        """Undoes `part`."""
        self._store.run(
            "UPDATE pick_list SET followed = 1, parted = NULL, next_at = 0 WHERE id = ?", (list_id,)
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

    def tidy(self, now: int) -> int:
        """Removes some articles of lists that were unfollowed a day ago, and then these; how many
        articles it were."""
        rows = self._store.all(_ORPHANS, (now - _REGRET, _STEP))
        self._store.many("DELETE FROM state WHERE id = ?", [(id,) for id, _ in rows])
        self._search.forget([id for id, _ in rows])
        leave_addresses(self._store, (url for _, url in rows if url))
        if not rows:
            gone = self._store.all(
                "DELETE FROM pick_list WHERE NOT followed AND parted < ? RETURNING url",
                (now - _REGRET,),
            )
            leave_addresses(self._store, (url for (url,) in gone))
        return len(rows)


def link_key(url: str) -> int:
    """What makes two addresses of a list the same."""
    return url_key(0, url) if "://" in url else address_key(url)
