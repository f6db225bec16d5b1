"""Lists of articles: id arrays for views of any size, pages of narrow rows."""

import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader_app.domain import (
    ArticleQuery,
    ArticleRow,
    Counts,
    Cursor,
    Order,
    PageState,
    TextState,
    picked_by,
)
from reader_app.library.store import Store

__all__ = ["Lists", "Stretch"]

_ROW = """
SELECT article.id, article.title, byline, state.publication_id, publication.title, section.id,
    coalesce(section.title, ''), article.url, state.published, article.language, words, state.read,
    state.saved, text, page, wanted, stored, ready, lead,
    (SELECT group_concat(id || char(30) || replace(title, char(31), ' '), char(31)) FROM
        (SELECT s.id, s.title FROM placement JOIN section AS s ON s.id = section_id
        WHERE article_id = article.id AND s.followed ORDER BY s.id)),
    (SELECT pick_list.title || char(31) || coalesce(nullif(pick.author, ''), pick_list.author)
        || char(31) || note FROM pick JOIN pick_list ON pick_list.id = pick.list_id
        WHERE pick.article_id = article.id AND pick_list.followed
        ORDER BY pick.at DESC, pick.id DESC LIMIT 1)
FROM article JOIN state USING (id) JOIN publication ON publication.id = state.publication_id
LEFT JOIN section ON section.id =
    (SELECT s.id FROM placement JOIN section AS s ON s.id = section_id
    WHERE article_id = article.id ORDER BY s.followed DESC, s.id LIMIT 1)
"""
_AT_ONCE = 500  # ids in one statement, below SQLite's limit of variables
_PIECE = 20_000  # ids that SQLite hands over at once
_COUNTED = 5_000  # articles before a place that are counted: how many more there are is guessed
_FEW = 20_000  # articles of a folder that are sorted: more are met soon enough in the list's order


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a list: `ids` of which the first is about the list's `start`th, `total` how many
    there are in all as the kept sums have it, at least these where no sum is kept."""

    ids: "array[int]"
    start: int
    total: int

    @property
    def whole(self) -> bool:
        """Whether this is all of the list."""
        return len(self.ids) == self.total


def article_row(row: tuple[Any, ...]) -> ArticleRow:
    """A row of `_ROW` as a value."""
    (
        id, title, byline, publication_id, publication, section_id, section, url, published,
        language, words, read, saved, text, page, wanted, stored, ready, lead, placed,
        picked,
    ) = row  # fmt: skip
    title_of, _, rest = (picked or "").partition("\x1f")
    author, _, note = rest.partition("\x1f")
    return ArticleRow(
        id, title, byline, publication_id, publication, section_id, section, url, published,
        language, words, bool(read), bool(saved), TextState(text), PageState(page), wanted, stored,
        bool(ready), lead, sections(placed), picked_by(title_of, author), note,
    )  # fmt: skip


def sections(placed: str | None) -> tuple[tuple[int, str], ...]:
    """Ids and titles of the sections that an article stands in."""
    pairs = (one.partition("\x1e") for one in (placed or "").split("\x1f") if one)
    return tuple((int(id), title) for id, _, title in pairs)


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
    if query.publications:
        marks = ",".join("?" * len(query.publications))
        parts.append(f"state.publication_id IN ({marks})")
        parameters += query.publications
    if query.unread:
        parts.append("NOT read")
    if query.saved:
        parts.append("saved")
    if query.since is not None:
        parts.append("state.published >= ?")
        parameters.append(query.since)
    if query.ready:
        parts.append("state.offline")
    return f"FROM {source} WHERE {' AND '.join(parts)}", parameters


def key(query: ArticleQuery) -> tuple[str, str]:
    """The columns that order a list: the indexes serve them in both directions."""
    if query.section_id is not None:
        return "placement.published", "placement.article_id"
    return "state.published", "state.id"


def beyond(query: ArticleQuery, *, back: bool = False) -> tuple[str, str]:
    """The comparison that says what follows a place of a list, or comes before it, and the way
    of both columns."""
    falling = (query.order is Order.NEWEST) is not back
    return ("<", "DESC") if falling else (">", "ASC")


class Lists:
    """Reads only; on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ids(self, query: ArticleQuery, wanted: Callable[[], bool] | None = None) -> "array[int]":
        """The ids of all articles of a list in its order, 8 bytes each; only the first of them once
        they are no longer `wanted`."""
        found = array("q")
        with self._store.atomic("DEFERRED"):  # all of one moment
            place: Cursor | None = None
            while True:
                piece = self._beyond(query, place, _PIECE)
                found += piece
                if len(piece) < _PIECE or (wanted is not None and not wanted()):
                    return found
                place = self._place(query, piece[-1])

    def stretch(
        self, query: ArticleQuery, size: int, around: int | None = None, *, stays: bool = False
    ) -> Stretch:
        """At least `size` of a list's ids, where it has so many: from its top, or on both sides of
        the article `around` where that is in the list. `stays`: it is, also where it is read, not
        saved or not ready and the list asks for that."""
        whose = replace(query, unread=False, saved=False, ready=False) if stays else query
        with self._store.atomic("DEFERRED"):
            place = self._place(whose, around) if around is not None else None
            below = self._beyond(query, place, size + 1)
            if place is None or around is None:
                ids, start = below, 0
            else:
                above = self._beyond(query, place, size, back=True)
                start = self._before(query, place) - len(above) if len(above) == size else 0
                ids = above[::-1] + array("q", [around]) + below
            end = start + len(ids)
            total = end if len(below) <= size else max(end + 1, self._kept(query))
            return Stretch(ids, start, total)

    def published(self, ids: Sequence[int]) -> dict[int, int]:
        """When articles were published, in seconds since 1970."""
        found: dict[int, int] = {}
        for begin in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[begin : begin + _AT_ONCE])
            marks = ",".join("?" * len(part))
            sql = f"SELECT id, published FROM state WHERE id IN ({marks})"
            found |= dict(self._store.all(sql, part))
        return found

    def _beyond(
        self, query: ArticleQuery, place: Cursor | None, limit: int, *, back: bool = False
    ) -> "array[int]":
        """Up to so many ids after a place of a list, or before it, the nearest first.

        SQLite writes them into one text: meanwhile other threads have the interpreter, which they
        would not if each id came as a row of its own.
        """
        where, parameters = self._conditions(query)
        (published, id), (sign, way) = key(query), beyond(query, back=back)
        if place is not None:
            where += f" AND ({published}, {id}) {sign} (?, ?)"
            parameters += [place.published, place.id]
        text = self._store.all(
            f"SELECT group_concat(printf('%016x', id), '') FROM (SELECT {id} AS id {where}"
            f" ORDER BY {published} {way}, {id} {way} LIMIT ?)",
            (*parameters, limit),
        )[0][0]
        found = array("q", bytes.fromhex(text or ""))
        if sys.byteorder == "little":
            found.byteswap()
        return found

    def _place(self, query: ArticleQuery, id: int) -> Cursor | None:
        """Where in a list an article is, None where it is not."""
        where, parameters = conditions(query)
        (published, column) = key(query)
        rows = self._store.all(f"SELECT {published} {where} AND {column} = ?", (*parameters, id))
        return Cursor(rows[0][0], id) if rows else None

    def _before(self, query: ArticleQuery, place: Cursor) -> int:
        """How many articles of a list come before a place: counted where they, or those after it,
        are not too many, else guessed by the time."""
        before = self._count(query, place, back=True)
        total = self._kept(query)
        if before < _COUNTED or not total:
            return before
        after = self._count(query, place)
        if after < _COUNTED:
            return max(before, total - after - 1)
        where, parameters = self._conditions(query)
        published, _ = key(query)
        ends = [
            int(
                self._store.all(
                    f"SELECT {published} {where} ORDER BY {published} {way} LIMIT 1", parameters
                )[0][0]
            )
            for way in ("DESC", "ASC")
        ]
        first, last = ends if query.order is Order.NEWEST else ends[::-1]
        share = (place.published - first) / (last - first) if first != last else 0.5
        return min(max(before, int(share * total)), total - after - 1)

    def _count(self, query: ArticleQuery, place: Cursor, *, back: bool = False) -> int:
        """How many articles of a list come after a place, or before it; counted no further than to
        `_COUNTED`."""
        where, parameters = self._conditions(query)
        (published, id), (sign, _) = key(query), beyond(query, back=back)
        return int(
            self._store.all(
                f"SELECT count(*) FROM (SELECT 1 {where} AND ({published}, {id}) {sign} (?, ?)"
                f" LIMIT {_COUNTED})",
                (*parameters, place.published, place.id),
            )[0][0]
        )

    def _kept(self, query: ArticleQuery) -> int:
        """How many articles a list has, 0 where no sum of it is kept."""
        asked = [name for name in ("unread", "saved", "ready") if getattr(query, name)]
        if query.since is not None or query.publications or len(asked) > 1:
            return 0
        name = asked[0] if asked else "articles"
        sql, of = "SELECT value FROM tally WHERE name = ?", [name]
        if (within := query.section_id or query.publication_id) is not None:
            if name != "unread":
                return 0
            table = "section" if query.section_id is not None else "publication"
            sql, of = f"SELECT unread FROM {table} WHERE id = ?", [str(within)]
        return next((int(row[0]) for row in self._store.all(sql, of)), 0)

    def _conditions(self, query: ArticleQuery) -> tuple[str, list[Any]]:
        """The same as `conditions`, for a list that is read in its order: many articles of a
        folder are met soon by going through all of them."""
        where, parameters = conditions(query)
        if query.publications:
            marks = ",".join("?" * len(query.publications))
            many = self._store.all(
                "SELECT count(*) FROM (SELECT 1 FROM state WHERE listed AND publication_id"
                f" IN ({marks}) LIMIT {_FEW + 1})",
                query.publications,
            )[0][0]
            if many > _FEW:
                where = where.replace("state.publication_id IN", "+state.publication_id IN")
        return where, parameters

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
        ids = self._beyond(query, after, limit + 1)
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
