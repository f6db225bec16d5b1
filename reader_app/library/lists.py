"""Lists of articles: id arrays for views of any size, pages of narrow rows."""

from array import array
from collections.abc import Sequence
from typing import Any

from reader_app.domain import (
    ArticleQuery,
    ArticleRow,
    Counts,
    Cursor,
    Order,
    PageState,
    TextState,
)
from reader_app.library.store import Store

__all__ = ["Lists"]

_ROW = """
SELECT article.id, article.title, byline, state.publication_id, publication.title, section.id,
    coalesce(section.title, ''), article.url, state.published, article.language, words, state.read,
    state.saved, text, page, wanted, stored, ready, lead
FROM article JOIN state USING (id) JOIN publication ON publication.id = state.publication_id
LEFT JOIN section ON section.id =
    (SELECT min(section_id) FROM placement WHERE article_id = article.id)
"""
_AT_ONCE = 500  # ids in one statement, below SQLite's limit of variables


def article_row(row: tuple[Any, ...]) -> ArticleRow:
    """A row of `_ROW` as a value."""
    (
        id, title, byline, publication_id, publication, section_id, section, url, published,
        language, words, read, saved, text, page, wanted, stored, ready, lead,
    ) = row  # fmt: skip
    return ArticleRow(
        id, title, byline, publication_id, publication, section_id, section, url, published,
        language, words, bool(read), bool(saved), TextState(text), PageState(page), wanted, stored,
        bool(ready), lead,
    )  # fmt: skip


def conditions(query: ArticleQuery) -> tuple[str, list[Any]]:
    """FROM and WHERE of a query, with `published` and `id` of the state in reach."""
    parts, parameters = ["listed"], []
    source = "state"
    if query.section_id is not None:
        source = "placement CROSS JOIN state ON state.id = placement.article_id"
        parts.append("placement.section_id = ?")
        parameters.append(query.section_id)
    if query.publication_id is not None:
        parts.append("state.publication_id = ?")
        parameters.append(query.publication_id)
    if query.unread:
        parts.append("NOT read")
    if query.saved:
        parts.append("saved")
    if query.since is not None:
        parts.append("state.published >= ?")
        parameters.append(query.since)
    if query.ready:
        parts.append("(SELECT ready FROM article WHERE article.id = state.id)")
    return f"FROM {source} WHERE {' AND '.join(parts)}", parameters


def ordering(query: ArticleQuery) -> str:
    """ORDER BY that the indexes serve in both directions."""
    table = "placement" if query.section_id is not None else "state"
    key = "placement.article_id" if query.section_id is not None else "state.id"
    way = "DESC" if query.order is Order.NEWEST else "ASC"
    return f"ORDER BY {table}.published {way}, {key} {way}"


class Lists:
    """Reads only; on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ids(self, query: ArticleQuery) -> "array[int]":
        """The ids of all articles of a list in its order, 8 bytes each."""
        where, parameters = conditions(query)
        cursor = self._store.run(f"SELECT state.id {where} {ordering(query)}", parameters)
        return array("q", (row[0] for row in cursor))

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The rows of the ids, in their order; ids without an article, or with a deleted one,
        are left out."""
        found: dict[int, ArticleRow] = {}
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            where = f"deleted IS NULL AND article.id IN ({marks})"
            for row in self._store.all(f"{_ROW} WHERE {where}", part):
                found[row[0]] = article_row(row)
        return [found[i] for i in ids if i in found]

    def page(
        self, query: ArticleQuery, after: Cursor | None, limit: int
    ) -> tuple[list[ArticleRow], Cursor | None]:
        """At most `limit` rows after a cursor, and the cursor of the next page, None at the end."""
        where, parameters = conditions(query)
        if after is not None:
            sign = "<" if query.order is Order.NEWEST else ">"
            where += f" AND (state.published, state.id) {sign} (?, ?)"
            parameters += [after.published, after.id]
        sql = f"SELECT state.id {where} {ordering(query)} LIMIT ?"
        ids = [row[0] for row in self._store.all(sql, (*parameters, limit + 1))]
        rows = self.rows(ids[:limit])
        more = len(ids) > limit and bool(rows)
        return rows, Cursor(rows[-1].published, rows[-1].id) if more else None

    def counts(self, midnight: int) -> Counts:
        """The kept sums, and how many unread articles are from `midnight` or later."""
        sums = dict(self._store.all("SELECT name, value FROM tally"))
        today = self._store.all(
            "SELECT count(*) FROM state WHERE listed AND NOT read AND published >= ?", (midnight,)
        )[0][0]
        return Counts(sums["articles"], sums["unread"], sums["saved"], sums["ready"], today)
