"""Names of secrets in the keyring that nothing in the library needs any more.

They are written down in the transaction that leaves them and struck off once the keyring has
forgotten them: it may be locked just then, or the program may end.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from reader_app.library.remnants import HEAD, leave_addresses
from reader_app.library.store import Store, guard
from reader_app.library.tombstones import REGRET

__all__ = ["Unneeded"]

_END = "unneeded;"  # comes after all names with that head
# Of a publication that the reader has unfollowed with all articles, too long ago to take it back.
_ABANDONED = """SELECT section.id, url FROM section
    JOIN publication ON publication.id = publication_id WHERE private AND NOT publication.followed
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE subject = section.id AND field = 'follow')
    AND EXISTS (SELECT 1 FROM state WHERE publication_id = publication.id AND deleted IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM state WHERE publication_id = publication.id AND deleted > ?)
    AND NOT EXISTS (SELECT 1 FROM placement JOIN article ON article.id = article_id
        WHERE section_id = section.id)"""


class Unneeded:
    """Reads are plain calls, writes return futures."""

    def __init__(self, store: Store, write: Callable[[Callable[[], None]], Future[None]]) -> None:
        self._store = store
        self._write = write

    def all(self) -> tuple[str, ...]:
        """The names as the keyring knows them."""
        with guard():
            rows = self._store.all(
                "SELECT name FROM trait WHERE name >= ? AND name < ?", (HEAD, _END)
            )
        return tuple(row[0].removeprefix(HEAD) for row in rows)

    def forgotten(self, names: Iterable[str]) -> Future[None]:
        """The keyring has these no more."""
        rows = [(HEAD + name,) for name in names]
        return self._write(lambda: self._store.many("DELETE FROM trait WHERE name = ?", rows))

    def abandoned(self, now: int) -> tuple[int, ...]:
        """The sections with a secret address of publications that are gone for good with their
        articles."""
        with guard():
            return tuple(id for id, _ in self._store.all(_ABANDONED, (now - REGRET,)))

    def abandon(self, now: int) -> Future[None]:
        """Forgets these sections."""

        def write() -> None:
            rows = self._store.all(_ABANDONED, (now - REGRET,))
            self._store.many("DELETE FROM section WHERE id = ?", [(id,) for id, _ in rows])
            leave_addresses(self._store, (url for _, url in rows))

        return self._write(write)
