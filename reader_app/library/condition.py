"""How publications fare: figures of one publication, from the indices alone where there are many
articles."""

from collections.abc import Callable
from typing import Any

from reader_app.domain import Failure, NotFound, PublicationHealth
from reader_app.library.custom import Custom
from reader_app.library.models import SectionTable
from reader_app.library.store import Store, guard
from reader_app.library.tree import section_failure

__all__ = ["Condition"]

_DAY = 24 * 3600
_WEEK = 7 * _DAY
_SPAN = 90 * _DAY  # over which articles a week are counted
_QUIET = 30 * _DAY  # silence below it is nothing unusual, and
_USUAL = 5  # times as long as it is silent as a rule
_COUNTS = """SELECT count(*), coalesce(sum(saved), 0), coalesce(sum(offline), 0),
    coalesce(sum(published > ?2 AND published <= ?3), 0), max(min(published, ?3)),
    min(iif(published > ?2, published, NULL))
    FROM state WHERE publication_id = ?1 AND listed"""
_MINE = "state JOIN body ON article_id = state.id WHERE publication_id = ?1 AND listed"
# `length` reads no more of a text than its head. A pack has texts of one feed.
_TEXTS = f"""SELECT
    (SELECT coalesce(sum(length(html) + length(standfirst)), 0) FROM {_MINE})
    + (SELECT coalesce(sum(length(data)), 0) FROM pack WHERE id IN
        (SELECT pack_id FROM {_MINE} AND pack_id IS NOT NULL))"""
_PICTURES = """SELECT coalesce(sum(bytes), 0) FROM picture WHERE sha256 IN
    (SELECT sha256 FROM state JOIN wanted ON article_id = state.id
        JOIN address ON address.id = address_id
        WHERE publication_id = ?1 AND listed AND sha256 IS NOT NULL
    UNION SELECT icon FROM publication WHERE id = ?1 AND icon IS NOT NULL)"""


class Condition:
    """Reads only; on any thread."""

    def __init__(self, store: Store, custom: Custom, now: Callable[[], int]) -> None:
        self._store = store
        self._custom = custom
        self._now = now

    def of(self, publication_id: int) -> PublicationHealth:
        """One publication. Raises NotFound."""
        settings = self._custom.all([publication_id]).get(publication_id)
        if settings is None:
            raise NotFound(f"publication {publication_id}", subject=f"publication {publication_id}")
        with guard():
            title, unread, created = self._row(
                "SELECT title, unread, created FROM publication WHERE id = ?", publication_id
            )
            sections = [
                *SectionTable.select()
                .where((SectionTable.publication_id == publication_id) & SectionTable.followed)
                .order_by(SectionTable.position, SectionTable.id)
                .bind(self._store)
            ]
            now = self._now()
            counts = self._row(_COUNTS, publication_id, now - _SPAN, now)
            texts = self._row(_TEXTS, publication_id)[0]
            pictures = self._row(_PICTURES, publication_id)[0]
        articles, saved, ready, recent, newest, first = counts
        every = min((one.every for one in sections if one.every is not None), default=None)
        return PublicationHealth(
            publication_id,
            title,
            settings,
            len(sections),
            max((one.checked for one in sections if one.checked is not None), default=None),
            max((one.asked for one in sections if one.asked is not None), default=None),
            _failures(sections),
            bool(sections) and all(one.ended for one in sections),
            newest,
            every,
            _silence(newest, every, now),
            _weekly(recent, min(created, now if first is None else first), now),
            articles,
            unread,
            saved,
            ready,
            texts,
            pictures,
        )

    def _row(self, sql: str, *parameters: int) -> tuple[Any, ...]:
        return self._store.all(sql, parameters)[0]


def _failures(sections: list[SectionTable]) -> tuple[Failure, ...]:
    return tuple(failure for one in sections if (failure := section_failure(one)))


def _silence(newest: int | None, every: int | None, now: int) -> int | None:
    silence = now - newest if newest is not None else 0
    return silence if silence >= max(_QUIET, _USUAL * (every or 0)) else None


def _weekly(recent: int, start: int, now: int) -> float:
    """Over what is known of it: a feed brings articles of before it was followed."""
    return recent * _WEEK / min(max(now - start, _WEEK), _SPAN)
