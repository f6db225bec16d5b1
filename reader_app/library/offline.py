"""What would open with no network: told from the records, or proven by reading everything back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from reader_app.domain import (
    LibraryDamaged,
    LibraryUnwritable,
    OfflineSummary,
    ReaderError,
    Shortfall,
)
from reader_app.library.pictures import PictureFiles
from reader_app.library.store import Store
from reader_app.library.texts import stored_text

__all__ = ["Decode", "OfflineRecords", "Proof"]

Decode = Callable[[bytes, str], object]

_LACKING = """
SELECT article.id, text, page, reason, wanted, stored, download.fail_kind
FROM article JOIN state USING (id) LEFT JOIN download ON article_id = article.id
WHERE listed AND NOT ready ORDER BY published DESC
"""


class Proof:
    """What reading back found: broken pictures by SHA-256, broken bodies by article, and the
    articles that therefore are not ready after all."""

    def __init__(self) -> None:
        self.pictures: set[str] = set()
        self.bodies: set[int] = set()


class OfflineRecords:
    """Reads only; on any thread."""

    def __init__(self, store: Store, files: PictureFiles) -> None:
        self._store = store
        self._files = files

    def summary(self) -> OfflineSummary:
        """Sums and shortfalls as the records have them."""
        total = int(self._store.all("SELECT value FROM tally WHERE name = 'articles'")[0][0])
        rows = self._store.all(_LACKING)
        preview = sum(1 for row in rows if row[1] == "preview")
        bodies = self._store.all(
            "SELECT coalesce((SELECT sum(length(html)) FROM body), 0)"
            " + coalesce((SELECT sum(length(data)) FROM pack), 0)"
        )[0][0]
        pictures = self._store.all("SELECT coalesce(sum(bytes), 0) FROM picture")[0][0]
        return OfflineSummary(
            total,
            total - len(rows),
            preview,
            len(rows) - preview,
            tuple(Shortfall(row[0], _reason(*row[1:])) for row in rows),
            bodies + pictures,
        )

    def prove(self, decode: Decode, ids: Sequence[int] | None = None) -> Proof:
        """Reads back every body and every picture of the listed articles, or of these alone, and
        decodes it."""
        proof = Proof()
        for article_id in self._with_text() if ids is None else ids:
            try:
                stored_text(self._store, article_id)
            except LibraryDamaged:
                proof.bodies.add(article_id)
        pictures = self._pictures(ids)
        with ThreadPoolExecutor() as pool:
            sound = pool.map(lambda row: self._sound(row[0], row[1], decode), pictures)
            for (sha256, _), good in zip(pictures, sound, strict=True):
                if not good:
                    proof.pictures.add(sha256)
        return proof

    def _pictures(self, ids: Iterable[int] | None) -> list[tuple[str, str]]:
        if ids is None:
            return self._store.all("SELECT sha256, media_type FROM picture")
        found = {
            row
            for id in ids
            for row in self._store.all(
                "SELECT picture.sha256, media_type FROM wanted JOIN address ON address.id ="
                " address_id JOIN picture USING (sha256) WHERE article_id = ?",
                (id,),
            )
        }
        return sorted(found)

    def _with_text(self) -> Iterator[int]:
        """The listed articles that have a text."""
        last = 0
        while rows := self._store.all(
            "SELECT article_id FROM body JOIN state ON state.id = article_id"
            " WHERE article_id > ? AND listed ORDER BY article_id LIMIT 500",
            (last,),
        ):
            yield from (row[0] for row in rows)
            last = rows[-1][0]

    def _sound(self, sha256: str, media_type: str, decode: Decode) -> bool:
        if self._store.ended:
            raise LibraryUnwritable("the library is closed")
        data = self._files.read(sha256)
        if data is None:
            return False
        try:
            decode(data, media_type)
        except ReaderError:
            return False
        return True


def _reason(
    text: str, page: str, reason: str, wanted: int, stored: int, fail_kind: str | None
) -> str:
    """A short fact; `services.words` has the sentence."""
    if text == "preview":
        return f"preview: {reason}"
    if page == "removed":
        return "text: removed"
    if page == "failed":
        return f"page: {fail_kind or 'failed'}"
    if page == "pending":
        return "page: waiting"
    if text == "missing":
        return "text: none"
    return f"pictures: {stored} of {wanted}"
