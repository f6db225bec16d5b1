"""What pick lists bring into the library: marks on articles that are there, pages that are not."""

from collections.abc import Sequence

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
from reader_app.library.parting import KEPT, Parting
from reader_app.library.store import Store
from reader_app.library.tree import Tree
from reader_app.library.visible import VISIBLE
from reader_app.library.work import PickResult, Stored

__all__ = ["Gathering", "link_key"]

_DONE = Changes(picks=True)
_ASKED = "checked = ?, next_at = ?, run_id = ?, attempts = 0, fail_kind = NULL, fail_since = NULL"


class Gathering:
    """Runs on the writer thread."""

    def __init__(self, store: Store, tree: Tree, pages: Pages, parting: Parting) -> None:
        self._store = store
        self._tree = tree
        self._pages = pages
        self._parting = parting

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
        named = self._take(result.list_id, result.links.links[:KEPT], now)
        changes = self._join_found(result)
        gone = self._parting.forget(result.list_id, named)
        return Stored(changes | gone, new=len(changes.added))

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

    def _take(self, list_id: int, links: Sequence[Link], now: int) -> frozenset[int]:
        """All that the list names, by their keys; of one that is known only the words are taken
        anew."""
        known = {
            key for (key,) in self._store.all("SELECT key FROM pick WHERE list_id = ?", (list_id,))
        }
        rows, new = [], 0
        for link in links:
            key, at = link_key(link.url), now if link.at is None else min(link.at, now)
            if link.at is None and key not in known:  # the first of those that are new comes first
                at, new = now - new, new + 1
            rows.append((list_id, key, link.url, link.title, link.author, link.note, at))
        self._store.many(
            "INSERT INTO pick (list_id, key, url, title, author, note, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title,"
            " author = excluded.author, note = excluded.note",
            rows,
        )
        return frozenset(row[1] for row in rows)

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

    # -- single links

    def join(self, pick_id: int, article_id: int, *, brought: bool = False) -> Changes:
        """An article is the one that was picked. What a pick has brought, perhaps for another
        program that fetched it at the same time, it has brought for good."""
        joined = self._store.run(
            "UPDATE pick SET article_id = ?1, brought = ?2 OR brought AND article_id IS ?1,"
            " fail_kind = NULL, fail_since = NULL"
            " WHERE id = ?3 AND EXISTS (SELECT 1 FROM state WHERE state.id = ?1)",
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


def link_key(url: str) -> int:
    """What makes two addresses of a list the same."""
    return url_key(0, url) if "://" in url else address_key(url)
