"""What the reader decides for single publications, and what that makes of their stored articles."""

from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

from reader_app.domain import (
    Changes,
    Extraction,
    NotFound,
    PublicationSettings,
    Reason,
    has_page,
)
from reader_app.library.downloads import Downloads
from reader_app.library.notices import Notices
from reader_app.library.store import Store, guard
from reader_app.library.writer import Write

__all__ = ["Changed", "Custom", "Values"]

Values = Mapping[int, Mapping[str, Any]]
"""By publication: names of fields of `PublicationSettings`, and what they are to be."""

_FIELDS = "pages, pictures, keep, notify, favourite, rhythm, extraction, paused"
_MOST = 500  # stored articles that are fetched again at most: the newest that matter
_REGRET = 3600  # seconds during which a deletion can be taken back
_BY_RHYTHM = (Reason.RHYTHM, Reason.QUIET, Reason.CHOSEN)
# CROSS: from the few pages that are to be fetched to their articles, never through all articles.
# What the reader asked for themselves stays on its way.
_PARK = """SELECT article_id FROM download CROSS JOIN article ON article.id = article_id
    CROSS JOIN state ON state.id = article_id
    WHERE publication_id = ? AND page IN ('pending', 'failed')
    AND NOT (text = 'missing' AND asked IS NOT NULL)"""
_PARKED = """SELECT article_id FROM download CROSS JOIN article ON article.id = article_id
    CROSS JOIN state ON state.id = article_id WHERE publication_id = ? AND page = 'unwanted'"""
_WITHOUT = """SELECT state.id, url, page FROM state JOIN article USING (id)
    WHERE publication_id = ? AND listed AND (NOT read OR saved) AND url <> '' AND source <> 'page'
    AND page IN ('unwanted', 'done') AND NOT EXISTS
        (SELECT 1 FROM download WHERE article_id = state.id)
    ORDER BY published DESC, state.id DESC LIMIT 2000"""
# Whose records say something else than what is wanted now; what was deleted may come back.
_PICTURES = """SELECT id FROM (
    SELECT id FROM state WHERE publication_id = ?1 AND listed
    UNION ALL SELECT id FROM state WHERE publication_id = ?1 AND deleted > ?2) AS mine
    WHERE EXISTS (SELECT 1 FROM wanted JOIN address ON address.id = address_id
        WHERE article_id = mine.id AND sha256 IS NULL)"""


@dataclass(frozen=True, slots=True)
class Changed:
    """What was changed, and how it was before: what takes it back."""

    changes: Changes
    before: dict[int, dict[str, Any]] = field(default_factory=dict)


class Custom:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        store: Store,
        downloads: Downloads,
        notices: Notices,
        write: Write,
        now: Callable[[], int],
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._notices = notices
        self._write = write
        self._now = now

    def all(self, ids: Collection[int] = ()) -> dict[int, PublicationSettings]:
        """The settings of publications that are there; of all that are followed without `ids`."""
        with guard():
            rows = self._store.all(
                f"SELECT id, {_FIELDS} FROM publication"
                f" WHERE {f'id IN ({_marks(ids)})' if ids else 'followed'} ORDER BY position, id",
                tuple(ids),
            )
        return {row[0]: _settings(*row[1:]) for row in rows}

    def change(self, values: Values) -> Future[Changed]:
        """Changes settings of publications, all or none. Raises NotFound, and ValueError for what
        is out of bounds, through the future."""
        return self._write(lambda: self._change(values), lambda done: done.changes)

    def _change(self, values: Values) -> Changed:
        known = self.all(list(values)) if values else {}
        changes, before = Changes(), {}
        for id, wanted in values.items():
            if id not in known:
                raise NotFound(f"publication {id}", subject=f"publication {id}")
            old = known[id]
            new = replace(old, **wanted)
            was = {name: getattr(old, name) for name in wanted}
            before[id] = {name: value for name, value in was.items() if value != wanted[name]}
            if before[id]:
                changes |= self._put(id, old, new)
        return Changed(changes, {id: was for id, was in before.items() if was})

    def _put(self, id: int, old: PublicationSettings, new: PublicationSettings) -> Changes:
        if new.notify != old.notify:
            self._notices.choose(id, new.notify)
        self._store.run(
            "UPDATE publication SET pages = ?, pictures = ?, keep = ?, favourite = ?, rhythm = ?,"
            " extraction = ?, paused = ? WHERE id = ?",
            (new.pages, new.pictures, new.keep, new.favourite, new.rhythm, new.extraction,
             new.paused, id),
        )  # fmt: skip
        touched: set[int] = set()
        if new.fetches_pages != old.fetches_pages or new.extraction is not old.extraction:
            touched |= self._decide_pages(id, old, new)
        if new.pictures != old.pictures:
            touched |= self._ids(_PICTURES, id, self._now() - _REGRET)
        if new.rhythm != old.rhythm:
            self._decide_rhythm(id, new.rhythm)
        self._downloads.settle(list(touched))
        some = bool(touched)
        return Changes(tree=True, counts=some, failures=some, changed=frozenset(touched))

    # -- pages

    def _decide_pages(
        self, id: int, old: PublicationSettings, new: PublicationSettings
    ) -> set[int]:
        if new.extraction is Extraction.FEED and old.extraction is not Extraction.FEED:
            self._ask_for_texts(id)
        if not new.fetches_pages:
            return self._park(id) if old.fetches_pages else set()
        touched = self._unpark(id)
        again = new.extraction is not old.extraction and Extraction.AUTO is not new.extraction
        again |= old.extraction is Extraction.FEED
        return touched | self._want(id, again=again)

    def _park(self, id: int) -> set[int]:
        """The pages that are still to come are not wanted; how attempts at them went is kept."""
        ids = self._ids(_PARK, id)
        self._each("UPDATE article SET page = 'unwanted' WHERE id = ?", ids)
        return ids

    def _unpark(self, id: int) -> set[int]:
        ids = self._ids(_PARKED, id)
        self._each(
            "UPDATE article SET page = iif((SELECT fail_kind FROM download"
            " WHERE article_id = article.id) IS NULL, 'pending', 'failed') WHERE id = ?",
            ids,
        )
        return ids

    def _want(self, id: int, *, again: bool) -> set[int]:
        """The pages of the newest articles that matter to the reader and have a feed's text;
        `again`: also where a page was less than that."""
        ids = [
            article_id
            for article_id, url, page in self._store.all(_WITHOUT, (id,))
            if has_page(url) and (again or page == "unwanted")
        ][:_MOST]
        self._each("UPDATE article SET page = 'pending' WHERE id = ?", ids)
        self._downloads.want_pages(ids)
        return set(ids)

    def _ask_for_texts(self, id: int) -> None:
        """The feeds are read as if for the first time: they bring their own texts of what has
        those of pages."""
        self._store.run(
            "UPDATE section SET seen = x'', etag = '', last_modified = '', validated = 0,"
            " body_hash = NULL WHERE publication_id = ?",
            (id,),
        )
        for (section_id,) in self._store.all(
            "SELECT id FROM section WHERE publication_id = ?", (id,)
        ):
            rows = self._store.all(
                "SELECT section_id, published, article_id FROM placement WHERE section_id = ?"
                " ORDER BY published DESC, article_id DESC LIMIT ?",
                (section_id, _MOST),
            )
            self._store.many(
                "UPDATE placement SET content_hash = 0 WHERE section_id = ? AND published = ?"
                " AND article_id = ? AND EXISTS (SELECT 1 FROM article"
                " WHERE id = article_id AND source = 'page')",
                rows,
            )

    # -- rhythm

    def _decide_rhythm(self, id: int, rhythm: int | None) -> None:
        """When the sections are asked next, where no wish of their publisher's says it."""
        reasons = ",".join(f"'{reason}'" for reason in _BY_RHYTHM)
        self._store.run(
            "UPDATE section SET reason = ?, next_at = coalesce(checked, 0) + ?"
            f" WHERE publication_id = ? AND reason IN ({reasons}) AND fail_kind IS NULL",
            (Reason.CHOSEN if rhythm else Reason.RHYTHM, rhythm or 0, id),
        )

    def _ids(self, sql: str, *parameters: int) -> set[int]:
        return {row[0] for row in self._store.all(sql, parameters)}

    def _each(self, sql: str, ids: Iterable[int]) -> None:
        self._store.many(sql, [(i,) for i in ids])


def _settings(
    pages: int, pictures: int, keep: int | None, notify: int, favourite: int, rhythm: int | None,
    extraction: str, paused: int,
) -> PublicationSettings:  # fmt: skip
    return PublicationSettings(
        bool(pages), bool(pictures), keep, bool(notify), bool(favourite), rhythm,
        Extraction(extraction), bool(paused),
    )  # fmt: skip


def _marks(ids: Collection[int]) -> str:
    return ",".join("?" * len(ids))
