"""Bodies into the library, and their articles onto the waiting list of the search index."""

from collections.abc import Sequence

from reader_app.domain import Body, TextState
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

    def replace(self, article_id: int, body: Body, standfirst: str) -> bool:
        """Another text for an article, with what is known of its completeness. False where the
        stored one is better and stays."""
        (state, words), *_ = self._store.all(
            "SELECT text, words FROM article WHERE id = ?", (article_id,)
        )
        if not _gives_way(TextState(state), words, body):
            if (state, body.state) == (TextState.FEED, TextState.PREVIEW):
                self._store.run(
                    "UPDATE article SET text = ?, reason = ? WHERE id = ?",
                    (body.state, body.reason, article_id),
                )
            return False
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
        return True

    def unindex(self, ids: Sequence[int]) -> None:
        """The search index has to take these articles in, again or for the first time."""
        self._store.many(
            "INSERT OR IGNORE INTO unindexed (article_id) VALUES (?)", [(i,) for i in ids]
        )


def _gives_way(stored: TextState, words: int, body: Body) -> bool:
    """A text that was whole gives way neither to a part nor to one that has lost most of it: a
    page that went behind a wall, a feed that turned to summaries, a notice in place of a page."""
    if stored is TextState.MISSING:
        return True
    if body.state is TextState.MISSING:
        return False
    if stored is TextState.PREVIEW:
        return body.state is TextState.COMPLETE or body.words >= words
    proven_part = stored is TextState.COMPLETE and body.state is TextState.PREVIEW
    return not proven_part and 2 * body.words >= words
