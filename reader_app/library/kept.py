"""Searches that the reader keeps in the sidebar."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from reader_app.domain import Changes, KeptSearch, NotFound
from reader_app.library.store import Store, guard

__all__ = ["KeptSearches"]

_MOVED = Changes(kept=True)


class KeptSearches:
    """Every write tells with `Changes.kept`."""

    def __init__(
        self,
        store: Store,
        change: Callable[[Callable[[], Changes]], Future[Changes]],
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._change = change
        self._now = now

    def all(self) -> tuple[KeptSearch, ...]:
        """In the reader's order."""
        with guard():
            rows = self._store.all(
                "SELECT id, title, words FROM kept_search ORDER BY position, created, id"
            )
        return tuple(KeptSearch(*row) for row in rows)

    def keep(self, title: str, words: str) -> Future[Changes]:
        """Puts one at the end; a search that is kept already stays where it is."""

        def add() -> Changes:
            if self._store.all("SELECT 1 FROM kept_search WHERE words = ?", (words,)):
                return Changes()
            self._store.run(
                "INSERT INTO kept_search (title, words, position, created) VALUES (?, ?,"
                " (SELECT coalesce(max(position), 0) + 1 FROM kept_search), ?)",
                (title, words, self._now()),
            )
            return _MOVED

        return self._change(add)

    def alter(self, id: int, *, title: str, words: str) -> Future[Changes]:
        """Another title or other words. Raises NotFound through the future."""

        def change() -> Changes:
            values = (title, words, id)
            done = self._store.run(
                "UPDATE kept_search SET title = ?, words = ? WHERE id = ?", values
            )
            if not done.rowcount:
                raise NotFound(f"search {id}", subject=f"search “{title}”")
            return _MOVED

        return self._change(change)

    def remove(self, id: int) -> Future[Changes]:
        """Keeps it no longer; `restore` takes that back."""

        def drop() -> Changes:
            self._store.run("DELETE FROM kept_search WHERE id = ?", (id,))
            return _MOVED

        return self._change(drop)

    def restore(self, kept: KeptSearch, place: int) -> Future[Changes]:
        """Puts a removed one back where it was, counted from 0."""

        def put() -> Changes:
            if self._store.all("SELECT 1 FROM kept_search WHERE words = ?", (kept.words,)):
                return Changes()  # the reader has kept it again
            self._store.run(
                "INSERT OR IGNORE INTO kept_search (id, title, words, created) VALUES (?, ?, ?, ?)",
                (kept.id, kept.title, kept.words, self._now()),
            )
            order = [row.id for row in self.all() if row.id != kept.id]
            order.insert(place, kept.id)
            return self._arranged(order)

        return self._change(put)

    def arrange(self, ids: Sequence[int]) -> Future[Changes]:
        """Puts all into this order."""
        return self._change(lambda: self._arranged(ids))

    def _arranged(self, ids: Sequence[int]) -> Changes:
        self._store.many(
            "UPDATE kept_search SET position = ? WHERE id = ?",
            [(place, id) for place, id in enumerate(ids, start=1)],
        )
        return _MOVED
