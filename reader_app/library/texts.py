"""Bodies into the library, and their articles onto the waiting list of the search index."""

from collections.abc import Sequence

from reader_app.domain import Body
from reader_app.library.codec import CODEC, pack
from reader_app.library.store import Store

__all__ = ["Texts"]


class Texts:
    """Runs on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, bodies: Sequence[tuple[int, str, str]]) -> None:
        """The first bodies of new articles: (article, standfirst, HTML)."""
        self._store.many(
            "INSERT INTO body (article_id, codec, standfirst, html) VALUES (?, ?, ?, ?)",
            [(i, CODEC, standfirst, pack(html)) for i, standfirst, html in bodies],
        )

    def replace(self, article_id: int, body: Body, standfirst: str) -> None:
        """Another text for an article, with what is known of its completeness."""
        self._store.run(
            "INSERT INTO body (article_id, codec, standfirst, html) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET codec = excluded.codec, standfirst = excluded.standfirst,"
            " html = excluded.html",
            (article_id, CODEC, standfirst, pack(body.html)),
        )
        self._store.run(
            "UPDATE article SET words = ?, stated_words = ?, text = ?, source = ?, reason = ?"
            " WHERE id = ?",
            (body.words, body.stated_words, body.state, body.source, body.reason, article_id),
        )

    def unindex(self, ids: Sequence[int]) -> None:
        """The search index has to take these articles in, again or for the first time."""
        self._store.many(
            "INSERT OR IGNORE INTO unindexed (article_id) VALUES (?)", [(i,) for i in ids]
        )
