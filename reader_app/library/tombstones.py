"""Deleted articles: the content goes, state and names stay, so that no feed brings one back."""

from collections.abc import Sequence

from reader_app.domain import Changes
from reader_app.library.remnants import leave_addresses
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store
from reader_app.library.visible import VISIBLE

__all__ = ["REGRET", "Tombstones"]

REGRET = 3600  # seconds during which a deletion can be taken back
_AT_ONCE = 500
# Not "id IN (SELECT ...)", for which SQLite would read the whole table with each part.
_KEPT = "EXISTS (SELECT 1 FROM article WHERE article.id = state.id)"


class Tombstones:
    """Runs on the writer thread."""

    def __init__(self, store: Store, search: SearchIndex) -> None:
        self._store = store
        self._search = search

    def delete(self, ids: Sequence[int], now: int) -> Changes:
        """Takes articles out of every list, now and for ever; saved ones stay as they are."""
        gone: set[int] = set()
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            rows = self._store.all(
                "UPDATE state SET deleted = ?, listed = 0 WHERE deleted IS NULL AND NOT saved"
                f" AND {_KEPT}"
                f" AND id IN ({','.join('?' * len(part))}) RETURNING id",
                (now, *part),
            )
            gone.update(row[0] for row in rows)
        return Changes(counts=bool(gone), failures=bool(gone), removed=frozenset(gone))

    def delete_all(self, publication_id: int, now: int) -> Changes:
        """Deletes every article of a publication that is not saved."""
        rows = self._store.all(
            "UPDATE state SET deleted = ?, listed = 0 WHERE deleted IS NULL AND NOT saved"
            f" AND publication_id = ? AND {_KEPT} RETURNING id",
            (now, publication_id),
        )
        gone = frozenset(row[0] for row in rows)
        return Changes(counts=bool(gone), failures=bool(gone), removed=gone)

    def restore(self, ids: Sequence[int]) -> Changes:
        """Takes deletions back where the content is still there."""
        back: set[int] = set()
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            rows = self._store.all(
                f"UPDATE state SET deleted = NULL, listed = {VISIBLE} WHERE deleted IS NOT NULL"
                f" AND id IN ({','.join('?' * len(part))}) AND {_KEPT}"
                " RETURNING id",
                part,
            )
            back.update(row[0] for row in rows)
        return Changes(counts=bool(back), failures=bool(back), added=frozenset(back))

    def bury(self, before: int, limit: int) -> int:
        """Removes the content of at most `limit` articles that were deleted before a time;
        returns of how many."""
        rows = self._store.all(
            "SELECT id, url FROM state JOIN article USING (id) WHERE deleted < ? AND NOT saved"
            " LIMIT ?",
            (before, limit),
        )
        self._store.many("DELETE FROM article WHERE id = ?", [(id,) for id, _ in rows])
        self._search.forget([id for id, _ in rows])
        leave_addresses(self._store, (url for _, url in rows))
        return len(rows)
