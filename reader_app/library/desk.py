"""The library as a sync sees it: what is to be done, and where results go."""

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future
from functools import reduce
from operator import or_

from reader_app.domain import Body, Changes, Failure, Page, PictureFacts
from reader_app.library.checks import Checks
from reader_app.library.downloads import Downloads
from reader_app.library.intake import Intake
from reader_app.library.pages import Pages
from reader_app.library.pictures import PictureFiles
from reader_app.library.reading import Reading
from reader_app.library.search import SearchIndex
from reader_app.library.store import guard
from reader_app.library.waits import Waits
from reader_app.library.work import FeedResult, PageJob, PictureJob, SectionJob, Stored
from reader_app.library.writer import Submit, Write

__all__ = ["SyncDesk"]


class SyncDesk:
    """Reads are plain calls, writes return futures, as in `Library`."""

    def __init__(
        self,
        reading: Reading,
        checks: Checks,
        intake: Intake,
        pages: Pages,
        downloads: Downloads,
        search: SearchIndex,
        files: PictureFiles,
        waits: Waits,
        write: Write,
        submit: Submit,
    ) -> None:
        self._reading = reading
        self._checks = checks
        self._intake = intake
        self._pages = pages
        self._downloads = downloads
        self._search = search
        self._files = files
        self._waits = waits
        self._write = write
        self._submit = submit

    # -- what is to be done

    def begin_run(self, now: int) -> Future[int]:
        """The number of this run: that of an interrupted one where there is one."""
        return self._write(lambda: self._checks.begin_run(now), lambda _: Changes())

    def end_run(self, run_id: int, now: int, outcome: str = "") -> Future[None]:
        """The run has come to its end. `outcome`: the `Reason` that kept it from asking everybody,
        "" for none."""
        return self._write(lambda: self._checks.end_run(run_id, now, outcome), lambda _: Changes())

    def gave_up(self, run_id: int, outcome: str) -> Future[None]:
        """The run could not ask anybody, for this `Reason`; the next one goes on with it."""
        return self._write(lambda: self._checks.gave_up(run_id, outcome), lambda _: Changes())

    def rests(self) -> Mapping[str, int]:
        """Hosts that asked for rest, as `domain.host_of` names them, and until when."""
        with guard():
            return self._waits.rests()

    def rest_host(self, host: str, until: int, now: int) -> Future[None]:
        """A host asked for rest; it is for all programs and for pages and pictures too."""
        return self._write(lambda: self._waits.rest_host(host, until, now), lambda _: Changes())

    def sections(self) -> list[SectionJob]:
        """Every section of the followed publications."""
        with guard():
            return self._checks.sections()

    def body(self, article_id: int) -> Body | None:
        """The stored body with what is known of it; None where there is none."""
        with guard():
            return self._reading.body(article_id)

    def pages(self) -> list[PageJob]:
        """Every page still to be had, newest article first."""
        with guard():
            return self._downloads.pages()

    def page_jobs(self, ids: Sequence[int]) -> list[PageJob]:
        """The pages of articles, whether they are still to be had or not; articles without an
        address, and those that have gone, are left out."""
        with guard():
            return self._downloads.page_jobs(ids)

    def pictures(self) -> list[PictureJob]:
        """Every picture still to be had, newest article first."""
        with guard():
            return self._downloads.pictures()

    def sections_of(self, publication_id: int) -> list[str]:
        """The addresses of a publication's sections."""
        with guard():
            return self._downloads.sections_of(publication_id)

    def links_of(self, section_id: int, most: int) -> list[str]:
        """The addresses of a section's newest articles, newest first."""
        with guard():
            return self._downloads.links_of(section_id, most)

    def sections_of_picture(self, address_id: int) -> list[str]:
        """The addresses of the sections of all publications that want a picture."""
        with guard():
            return self._downloads.sections_of_picture(address_id)

    # -- results

    def store_feeds(self, results: Sequence[FeedResult], now: int) -> Future[Stored]:
        """Stores the ends of several checks in one transaction."""
        return self._write(lambda: self._intake.store_feeds(results, now), lambda s: s.changes)

    def store_page(self, article_id: int, page: Page, url: str) -> Future[Stored]:
        """The article's page is in; the result names the pictures it wants."""
        return self._write(
            lambda: self._pages.store([(article_id, page, url)])[0], lambda s: s.changes
        )

    def store_pages(
        self, pages: Sequence[tuple[int, Page, str]], sure: Collection[int] = ()
    ) -> Future[list[Stored]]:
        """The same for several, (article, page, address), in one transaction. `sure`: articles
        whose page still has the text that is stored."""
        return self._write(
            lambda: self._pages.store(pages, sure),
            lambda all: reduce(or_, (stored.changes for stored in all), Changes()),
        )

    def page_failed(self, article_id: int, failure: Failure) -> Future[Changes]:
        """The page stays on the list until `failure.retry_at`."""
        return self._write(lambda: self._downloads.page_failed(article_id, failure), lambda c: c)

    def page_absent(self, article_id: int) -> Future[Changes]:
        """There is no HTML behind the article's address."""
        return self._write(lambda: self._downloads.page_absent(article_id), lambda c: c)

    def put_picture(self, data: bytes) -> str:
        """Writes a picture's file, returns its SHA-256; blocks, so not on an event loop.

        Raises DiskFull, LibraryUnwritable.
        """
        return self._files.put(data)

    def store_picture(
        self, address_id: int, sha256: str, facts: PictureFacts, size: int
    ) -> Future[Changes]:
        """The picture is a file and has been decoded."""
        return self.store_pictures([(address_id, sha256, facts, size)])

    def store_pictures(
        self, pictures: Sequence[tuple[int, str, PictureFacts, int]]
    ) -> Future[Changes]:
        """The same for several, (address, SHA-256, facts, bytes), in one transaction."""
        return self._write(lambda: self._store_pictures(pictures), lambda c: c)

    def _store_pictures(self, pictures: Sequence[tuple[int, str, PictureFacts, int]]) -> Changes:
        # What was swept away in between the next sync has.
        there = [one for one in pictures if self._files.path(one[1]).is_file()]
        return self._downloads.store_pictures(there)

    def picture_failed(self, address_id: int, failure: Failure) -> Future[Changes]:
        """The picture stays on the list until `failure.retry_at`."""
        return self._write(lambda: self._downloads.picture_failed(address_id, failure), lambda c: c)

    def name_publication(self, publication_id: int, title: str) -> Future[Changes]:
        """The name that its own pages give, where nobody has given one."""
        return self._write(lambda: self._pages.name_publication(publication_id, title), lambda c: c)

    # -- the search index

    def index_waiting(self) -> Future[None]:
        """Indexes everything that waits, in batches between other writes; the future is done
        with the last one."""
        done: Future[None] = Future()
        done.set_running_or_notify_cancel()

        def next_batch(last: Future[bool] | None = None) -> None:
            if last is not None and last.exception() is not None:
                done.set_exception(last.exception())
            elif last is None or last.result():
                self._submit(self._search.index_waiting).add_done_callback(next_batch)
            else:
                done.set_result(None)

        next_batch()
        return done

    def index_now(self) -> None:
        """Indexes everything that waits; for jobs that already run on the writer thread."""
        while self._search.index_waiting():
            pass
