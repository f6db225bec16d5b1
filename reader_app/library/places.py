"""Where articles were left: of the latest ones only."""

from collections.abc import Callable
from concurrent.futures import Future

from reader_app.domain import NOTHING, ReadingPlace
from reader_app.library.store import Store, guard
from reader_app.library.writer import Write

__all__ = ["Places"]

MOST = 5_000  # articles whose place is kept


class Places:
    """Nobody is told of what changes here: no list shows it."""

    def __init__(self, store: Store, write: Write, clock: Callable[[], float]) -> None:
        self._store = store
        self._write = write
        self._clock = clock

    def read(self, article_id: int) -> ReadingPlace | None:
        """None where an article was never left within its text. Raises as every read does."""
        with guard():
            rows = self._store.all(
                "SELECT position, share FROM place WHERE article_id = ?", (article_id,)
            )
        return ReadingPlace(*rows[0]) if rows else None

    def keep(self, article_id: int, place: ReadingPlace) -> Future[None]:
        """Keeps a place; one at the very top is forgotten, and so are the oldest of too many. An
        article that is no longer there has none."""
        return self._write(lambda: self._keep(article_id, place), lambda _: NOTHING)

    def _keep(self, article_id: int, place: ReadingPlace) -> None:
        if place.share <= 0:
            self._store.run("DELETE FROM place WHERE article_id = ?", (article_id,))
            return
        self._store.run(
            "INSERT INTO place (article_id, position, share, changed)"
            " SELECT id, ?, ?, ? FROM state WHERE id = ?"
            " ON CONFLICT (article_id) DO UPDATE SET position = excluded.position,"
            " share = excluded.share, changed = excluded.changed",
            (place.position, place.share, int(self._clock()), article_id),
        )
        self._store.run(
            "DELETE FROM place WHERE article_id IN (SELECT article_id FROM place"
            " ORDER BY changed DESC, article_id DESC LIMIT -1 OFFSET ?)",
            (MOST,),
        )
