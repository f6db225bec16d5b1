"""Which publications the reader wants to be told of, and what they have been told of."""

from collections import Counter

from reader_app.domain import Changes, NewArticle, NewArticles, NotFound
from reader_app.library.store import Store

__all__ = ["UNSETTLED", "Notices"]

UNSETTLED = -1  # `notified` while the articles that come are those of a first sync

_FIRST = 5
# Every article has a higher number than those that came before it.
_NEWEST = "SELECT seq FROM sqlite_sequence WHERE name = 'state'"
_FRESH = """
SELECT state.id, article.title, publication.id, publication.title
FROM state NOT INDEXED
JOIN publication ON publication.id = state.publication_id
JOIN article ON article.id = state.id
WHERE state.id > ? AND notify AND followed AND notified >= 0 AND state.id > notified
    AND NOT read AND NOT saved AND listed AND deleted IS NULL
ORDER BY state.id DESC
"""
# Of those with an unsettled first sync only where every section has been asked by now.
_TOLD = """
UPDATE publication SET notified = ? WHERE notify AND notified <> ? AND (notified >= 0
    OR NOT EXISTS (SELECT 1 FROM section WHERE publication_id = publication.id
        AND section.followed AND checked IS NULL AND fail_kind IS NULL))
"""


class Notices:
    """Runs on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def choose(self, publication_id: int, wanted: bool) -> Changes:
        """Tell of new articles of a publication from now on, or no longer. Raises NotFound."""
        found = self._store.all(
            "SELECT EXISTS (SELECT 1 FROM section WHERE publication_id = publication.id"
            " AND section.followed AND checked IS NULL) FROM publication WHERE id = ?",
            (publication_id,),
        )
        if not found:
            raise NotFound(f"publication {publication_id}", subject=f"publication {publication_id}")
        self._store.run(
            "UPDATE publication SET notify = ?, notified = ? WHERE id = ?",
            (wanted, UNSETTLED if found[0][0] else self._newest(), publication_id),
        )
        return Changes(tree=True)

    def take(self) -> NewArticles:
        """What has come and is still unread, which counts as told from here on: it is never
        given twice, to no program."""
        lowest = self._store.all(
            "SELECT min(notified) FROM publication WHERE notify AND followed AND notified >= 0"
        )[0][0]
        rows = self._store.all(_FRESH, (lowest,)) if lowest is not None else []
        newest = self._newest()
        self._store.run(_TOLD, (newest, newest))
        often = Counter(publication for *_, publication in rows)
        first = tuple(NewArticle(*row) for row in rows[:_FIRST])
        return NewArticles(len(rows), first, tuple(title for title, _ in often.most_common()))

    def _newest(self) -> int:
        rows = self._store.all(_NEWEST)
        return int(rows[0][0]) if rows else 0
