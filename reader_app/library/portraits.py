"""Articles at a glance, as For You looks at many of them."""

from collections.abc import Sequence
from typing import Any

from reader_app.domain import Portrait
from reader_app.library.lessons import TOLD_OF
from reader_app.library.search import text_of
from reader_app.library.store import Store
from reader_app.library.texts import sound_text

__all__ = ["Portraits"]

_HEAD = 3_000  # characters of a text's markup that are looked at
_SELECT = """
    SELECT state.id, state.publication_id, publication.title, article.byline, article.title,
        coalesce(nullif(article.language, ''), publication.language), state.published,
        (SELECT group_concat(replace(title, char(31), ' '), char(31)) FROM
            (SELECT s.title FROM placement JOIN section AS s ON s.id = section_id
            WHERE article_id = state.id AND s.followed ORDER BY s.id)),
        story.id, coalesce(story.labels, ''), coalesce(story.owners, 1),
        coalesce((SELECT times FROM shown WHERE article_id = state.id), 0)
    FROM state JOIN article USING (id) JOIN publication ON publication.id = state.publication_id
    LEFT JOIN story_article ON story_article.article_id = state.id
    LEFT JOIN story ON story.id = story_article.story_id
"""


class Portraits:
    """Reads only; on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def one(self, article_id: int) -> Portrait | None:
        """None where there is no such article."""
        rows = self._store.all(f"{_SELECT} WHERE state.id = ?", (article_id,))
        return _portrait(rows[0]) if rows else None

    def of(self, ids: Sequence[int]) -> list[Portrait]:
        """In the order of the ids, as far as they are there."""
        return [one for id in ids if (one := self.one(id)) is not None]

    def unread(self, since: int, now: int, limit: int) -> list[Portrait]:
        """The newest unread articles of a time that nothing was learnt from."""
        rows = self._store.all(
            f"{_SELECT} WHERE listed AND NOT read AND state.published BETWEEN ? AND ?"
            f" AND state.id NOT IN (SELECT article_id FROM lesson WHERE {TOLD_OF})"
            " ORDER BY state.published DESC, state.id DESC LIMIT ?",
            (since, now, limit),
        )
        return [_portrait(row) for row in rows]

    def head(self, article_id: int) -> str:
        """The first of a text, on one line."""
        text = sound_text(self._store, article_id)
        return f"{text.standfirst} {text_of(text.html[:_HEAD])}" if text else ""


def _portrait(row: tuple[Any, ...]) -> Portrait:
    (
        id, publication_id, publication, byline, title, language, published, placed,
        story, labels, reports, shown,
    ) = row  # fmt: skip
    return Portrait(
        id, publication_id, publication, tuple(dict.fromkeys((placed or "").split("\x1f"))),
        byline, title, language, published, story, tuple(labels.split("\n") if labels else ()),
        max(1, reports), shown,
    )  # fmt: skip
