"""Runs of the sync, and what it learns of a section and its publication."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from reader_app.domain import (
    Changes,
    Extraction,
    Failure,
    Feed,
    Pace,
    Rhythm,
    SectionKind,
    marks_in,
)
from reader_app.library.aliases import alias
from reader_app.library.downloads import Downloads
from reader_app.library.models import RunTable
from reader_app.library.remnants import leave_addresses
from reader_app.library.store import Store
from reader_app.library.visible import SERVED, WANTED
from reader_app.library.waits import bits, numbers
from reader_app.library.work import FeedResult, PictureJob, SectionJob

__all__ = ["Checks", "Ended", "SectionFacts"]

_RESUME_WITHIN = 3600  # seconds: an interrupted run older than this is not gone on with


class SectionFacts(NamedTuple):
    """What storing a result needs to know of its section and of what the reader wants of its
    publication. `pages`: these are fetched."""

    id: int
    publication_id: int
    url: str
    title: str
    titled: bool
    site_url: str
    fail_kind: str | None
    pages: bool
    pictures: bool
    followed: bool
    extraction: Extraction = Extraction.AUTO


class Ended(NamedTuple):
    """What the ends of some checks changed, icons to fetch, and the sections by number."""

    changes: Changes
    icons: list[PictureJob]
    sections: dict[int, SectionFacts]


class Checks:
    """`sections` reads on any thread; what writes runs on the writer thread. SQL instead of
    Peewee's queries where a sync comes by once a section: building these took longer than running
    them."""

    def __init__(self, store: Store, downloads: Downloads) -> None:
        self._store = store
        self._downloads = downloads

    def begin_run(self, now: int) -> int:
        """The number of this run: that of an interrupted one where there is one, so that the
        sections it has checked are not asked again."""
        open_run = (
            RunTable.select()
            .where(RunTable.ended.is_null() & (RunTable.started > now - _RESUME_WITHIN))
            .order_by(RunTable.id.desc())
            .bind(self._store)
            .first()
        )
        if open_run is not None:
            self.gave_up(open_run.id, "")
            return int(open_run.id)
        RunTable.update(ended=now).where(RunTable.ended.is_null()).execute(self._store)
        return int(RunTable.insert(started=now).execute(self._store))

    def end_run(self, run_id: int, now: int, outcome: str) -> None:
        """The run has come to its end. `outcome`: what kept it from asking everybody, else ""."""
        changes = {"ended": now, "outcome": outcome}
        RunTable.update(changes).where(RunTable.id == run_id).execute(self._store)

    def gave_up(self, run_id: int, outcome: str) -> None:
        """The run could not ask anybody; the next one goes on with it."""
        RunTable.update(outcome=outcome).where(RunTable.id == run_id).execute(self._store)

    def sections(self) -> list[SectionJob]:
        """Every followed section that has not ended or may be asked again, but for those that an
        account's server asks."""
        rows = self._store.all(
            "SELECT section.id, publication_id, section.title, url, site_url, etag, last_modified,"
            " validated, body_hash, next_at, run_id, attempts, fail_since, ended,"
            " reason = 'retry-after', every, newest, ttl, ttl_base, skip_hours, skip_days, seen,"
            " kind, paused, rhythm, asked"
            " FROM section JOIN publication ON publication.id = publication_id"
            f" WHERE {WANTED} AND NOT {SERVED} ORDER BY section.position"
        )
        return [
            SectionJob(
                *(id, publication, title, url, site, etag, modified, validated, hash, next_at),
                *(run, attempts, since),
                bool(ended),
                bool(rests),
                Rhythm(every, newest, Pace(ttl, base, numbers(hours), numbers(days))),
                seen,
                SectionKind(kind),
                bool(paused),
                chosen,
                asked,
            )
            for (
                id, publication, title, url, site, etag, modified, validated, hash, next_at,
                run, attempts, since, ended, rests, every, newest, ttl, base, hours, days, seen,
                kind, paused, chosen, asked,
            ) in rows
        ]  # fmt: skip

    def ended(self, results: Sequence[FeedResult]) -> Ended:
        """How several checks ended, all but their items."""
        sections = self._facts({result.section_id for result in results})
        whole = [result for result in results if not result.partial]
        self._succeeded([result for result in whole if result.failure is None])
        self._failed([(result, result.failure) for result in whole if result.failure is not None])
        self._learned([result for result in whole if result.feed is not None])
        tree = failures = False
        icons: list[PictureJob] = []
        for result in whole:
            section = sections[result.section_id]
            failures |= result.failure is not None or section.fail_kind is not None
            tree |= result.ended
            if result.feed is None:
                tree |= bool(result.moved_to) and self.moved(section.id, result.moved_to)
            else:
                renamed = self.describe(section, result, result.feed)
                about, wanted = self.describe_publication(section, result, result.feed)
                tree |= renamed or about
                icons += wanted
        return Ended(Changes(failures=failures, tree=tree), icons, sections)

    def _facts(self, ids: Set[int]) -> dict[int, SectionFacts]:
        marks = ",".join("?" * len(ids))
        rows = self._store.all(
            "SELECT section.id, publication_id, url, section.title, section.titled, site_url,"
            f" fail_kind, pages AND extraction <> 'feed', pictures, {WANTED}, extraction"
            " FROM section JOIN publication ON publication.id = publication_id"
            f" WHERE section.id IN ({marks})",
            tuple(ids),
        )
        return {
            row[0]: SectionFacts(*row[:-1])._replace(extraction=Extraction(row[-1])) for row in rows
        }

    def _succeeded(self, results: Sequence[FeedResult]) -> None:
        """The sections were asked and their answers could be used."""
        self._store.many(
            "UPDATE section SET checked = ?, next_at = ?, reason = ?, asked = ?, run_id = ?,"
            " attempts = 0, fail_kind = NULL, fail_since = NULL, ended = 0, offer = ''"
            " WHERE id = ?",
            [(it.checked, it.next_at, it.reason, it.checked, it.run_id, it.section_id)
             for it in results],
        )  # fmt: skip
        self._store.many(
            "UPDATE section SET etag = ?, last_modified = ?, validated = ?, body_hash = ?"
            " WHERE id = ?",
            [(it.etag, it.last_modified, it.validated, it.body_hash, it.section_id)
             for it in results if it.feed is not None or it.validated],
        )  # fmt: skip

    def _failed(self, results: Sequence[tuple[FeedResult, Failure]]) -> None:
        """The sections could not be asked, or not understood."""
        self._store.many(
            "UPDATE section SET next_at = ?, reason = ?, asked = ?, attempts = ?, fail_kind = ?,"
            " fail_detail = ?, fail_status = ?, fail_since = ?, ended = ? WHERE id = ?",
            [(it.next_at, it.reason, it.checked, failure.attempts, failure.kind, failure.detail,
              failure.status, failure.since, it.ended, it.section_id) for it, failure in results],
        )  # fmt: skip

    def _learned(self, results: Sequence[FeedResult]) -> None:
        """What the feeds show of their rhythm, and what they had: the next check passes it over."""
        rhythms = [(it, it.rhythm or Rhythm()) for it in results]
        self._store.many(
            "UPDATE section SET every = ?, newest = ?, ttl = ?, ttl_base = ?, skip_hours = ?,"
            " skip_days = ?, seen = ? WHERE id = ?",
            [(rhythm.every, rhythm.newest, rhythm.pace.ttl, rhythm.pace.base,
              bits(rhythm.pace.skip_hours), bits(rhythm.pace.skip_days), it.seen, it.section_id)
             for it, rhythm in rhythms],
        )  # fmt: skip

    def brought(self, ids: Iterable[int], now: int) -> None:
        """These sections have just given something new."""
        self._store.many("UPDATE section SET brought = ? WHERE id = ?", [(now, i) for i in ids])

    def moved(self, section_id: int, url: str) -> bool:
        """Asks a section at its new address from now on, unless another one is there already."""
        if self._store.all("SELECT 1 FROM section WHERE url = ?", (url,)):
            return False
        alias(self._store, section_id, url)
        private = bool(marks_in(url))
        ((old,),) = self._store.all("SELECT url FROM section WHERE id = ?", (section_id,))
        self._store.run(
            "UPDATE section SET url = ?, private = ? WHERE id = ?", (url, private, section_id)
        )
        leave_addresses(self._store, [old], section_id)
        return True

    def describe(self, section: SectionFacts, result: FeedResult, feed: Feed) -> bool:
        """Takes over title, home and address from the feed where the reader gave none; whether
        something changed."""
        title = section.title if section.titled else result.section_title or section.title
        home = section.site_url or feed.home
        moved = bool(result.moved_to) and self.moved(section.id, result.moved_to)
        if (title, home) == (section.title, section.site_url):
            return moved
        self._store.run(
            "UPDATE section SET title = ?, site_url = ? WHERE id = ?", (title, home, section.id)
        )
        return True

    def describe_publication(
        self, section: SectionFacts, result: FeedResult, feed: Feed
    ) -> tuple[bool, tuple[PictureJob, ...]]:
        """The same for the publication: whether something changed, and its icon to fetch."""
        key, *known = self._store.all(
            "SELECT key, title, home, language, icon_url FROM publication WHERE id = ?",
            (section.publication_id,),
        )[0]
        title, home, language, icon_url = known
        about = [
            result.publication_title if result.publication_title and title == key else title,
            feed.home if feed.home and home == section.url else home,
            language or feed.language,
            icon_url or result.icon_url,
        ]
        if about == known:
            return False, ()
        self._store.run(
            "UPDATE publication SET title = ?, home = ?, language = ?, icon_url = ? WHERE id = ?",
            (*about, section.publication_id),
        )
        if icon_url or not result.icon_url:
            return True, ()
        address = self._downloads.address(result.icon_url)
        referer = feed.home or section.url
        return True, (PictureJob(address, result.icon_url, referer, 0, 0, 0, icon=True),)
