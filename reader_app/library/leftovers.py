"""Pictures that nobody wants any more: first their rows go, then their files."""

from collections.abc import Sequence
from contextlib import suppress

from reader_app.library.pictures import PictureFiles
from reader_app.library.store import Store

__all__ = ["Leftovers"]

_WALK = 400  # rows looked at in one step
_FILES = 50  # removed in one step


class Leftovers:
    """Each method is one short step on the writer thread.

    A file goes in a transaction that begins after the one that removed its row, and that finds it
    without a row still: a program that is killed leaves files too many, never too few.
    """

    def __init__(self, store: Store, files: PictureFiles) -> None:
        self._store = store
        self._files = files

    def prune_addresses(self, after: int) -> int | None:
        """Forgets addresses that neither an article nor a publication wants; returns where to go
        on, None at the end."""
        rows = self._store.all(
            "SELECT id FROM address WHERE id > ? ORDER BY id LIMIT ?", (after, _WALK)
        )
        if not rows:
            return None
        self._store.run(
            "DELETE FROM address WHERE id > ? AND id <= ?"
            " AND NOT EXISTS (SELECT 1 FROM wanted WHERE address_id = address.id)"
            " AND url NOT IN (SELECT icon_url FROM publication)",
            (after, rows[-1][0]),
        )
        return int(rows[-1][0])

    def prune_pictures(self, after: str) -> str | None:
        """Forgets pictures that no address and no publication shows; returns where to go on."""
        rows = self._store.all(
            "SELECT sha256 FROM picture WHERE sha256 > ? ORDER BY sha256 LIMIT ?", (after, _WALK)
        )
        if not rows:
            return None
        last = str(rows[-1][0])
        gone = self._store.all(
            "DELETE FROM picture WHERE sha256 > ? AND sha256 <= ?"
            " AND sha256 NOT IN (SELECT icon FROM publication WHERE icon IS NOT NULL)"
            " AND NOT EXISTS (SELECT 1 FROM address WHERE address.sha256 = picture.sha256)"
            " RETURNING sha256",
            (after, last),
        )
        self.discard([row[0] for row in gone])
        return last

    def discard(self, pictures: Sequence[str]) -> None:
        """The files of these have no row: `sweep` removes them."""
        self._store.many(
            "INSERT OR IGNORE INTO discarded (sha256) VALUES (?)", [(one,) for one in pictures]
        )

    def sweep(self) -> bool:
        """Removes some files whose rows are gone; False when none is left, or none can be removed
        now: a file that another program reads stays for another time."""
        rows = self._store.all("SELECT sha256 FROM discarded LIMIT ?", (_FILES,))
        gone = []
        for (sha256,) in rows:
            with suppress(OSError):
                if not self._store.all("SELECT 1 FROM picture WHERE sha256 = ?", (sha256,)):
                    self._files.remove(sha256)
                gone.append((sha256,))
        self._store.many("DELETE FROM discarded WHERE sha256 = ?", gone)
        return bool(gone)
