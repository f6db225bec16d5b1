"""Runs of the sync, and what it learns of a section and its publication."""

from typing import NamedTuple

from reader_app.domain import Failure, Feed
from reader_app.library.downloads import Downloads
from reader_app.library.models import RunTable
from reader_app.library.store import Store
from reader_app.library.work import FeedResult, PictureJob, SectionJob

__all__ = ["Checks", "SectionFacts"]

_RESUME_WITHIN = 3600  # seconds: an interrupted run older than this is not gone on with


class SectionFacts(NamedTuple):
    """What storing a result needs to know of its section."""

    id: int
    publication_id: int
    url: str
    title: str
    titled: bool
    site_url: str
    fail_kind: str | None


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
            return int(open_run.id)
        RunTable.update(ended=now).where(RunTable.ended.is_null()).execute(self._store)
        return int(RunTable.insert(started=now).execute(self._store))

    def end_run(self, run_id: int, now: int) -> None:
        """The run has come to its end."""
        RunTable.update(ended=now).where(RunTable.id == run_id).execute(self._store)

    def sections(self) -> list[SectionJob]:
        """Every section of a followed publication that has not ended or may be asked again."""
        rows = self._store.all(
            "SELECT section.id, publication_id, section.title, url, site_url, etag, last_modified,"
            " validated, body_hash, next_at, run_id, attempts, fail_since, ended, pages,"
            " coalesce(fail_kind = 'rate-limited', 0)"
            " FROM section JOIN publication ON publication.id = publication_id WHERE followed"
            " ORDER BY section.position"
        )
        return [
            SectionJob(
                *(id, publication, title, url, site, etag, modified, validated, hash, next_at),
                *(run, attempts, since),
                bool(ended),
                bool(pages),
                bool(rests),
            )
            for (
                id, publication, title, url, site, etag, modified, validated, hash, next_at,
                run, attempts, since, ended, pages, rests,
            ) in rows
        ]  # fmt: skip

    def facts(self, section_id: int) -> SectionFacts:
        """What is known of a section that is being stored."""
        sql = (
            "SELECT id, publication_id, url, title, titled, site_url, fail_kind FROM section"
            " WHERE id = ?"
        )
        return SectionFacts(*self._store.all(sql, (section_id,))[0])

    def succeeded(self, result: FeedResult) -> None:
        """The section was asked and its answer could be used."""
        self._store.run(
            "UPDATE section SET checked = ?, next_at = ?, run_id = ?, attempts = 0,"
            " fail_kind = NULL, fail_since = NULL, ended = 0 WHERE id = ?",
            (result.checked, result.next_at, result.run_id, result.section_id),
        )
        if result.feed is not None:
            self._store.run(
                "UPDATE section SET etag = ?, last_modified = ?, validated = ?, body_hash = ?"
                " WHERE id = ?",
                (result.etag, result.last_modified, result.validated, result.body_hash,
                 result.section_id),
            )  # fmt: skip

    def failed(self, result: FeedResult, failure: Failure) -> None:
        """The section could not be asked, or not understood."""
        self._store.run(
            "UPDATE section SET next_at = ?, attempts = ?, fail_kind = ?, fail_detail = ?,"
            " fail_status = ?, fail_since = ?, ended = ? WHERE id = ?",
            (result.next_at, failure.attempts, failure.kind, failure.detail, failure.status,
             failure.since, result.ended, result.section_id),
        )  # fmt: skip

    def describe(self, section: SectionFacts, result: FeedResult, feed: Feed) -> bool:
        """Takes over title, home and address from the feed where the reader gave none; whether
        something changed."""
        title = section.title if section.titled else result.section_title or section.title
        home = section.site_url or feed.home
        url = result.moved_to or section.url
        if url != section.url and self._store.all("SELECT 1 FROM section WHERE url = ?", (url,)):
            url = section.url
        if (title, home, url) == (section.title, section.site_url, section.url):
            return False
        self._store.run(
            "UPDATE section SET title = ?, site_url = ?, url = ? WHERE id = ?",
            (title, home, url, section.id),
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
