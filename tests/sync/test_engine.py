"""The engine against a real server: everything arrives, nothing twice, every failure is kept."""

import asyncio
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader_app.domain import (
    ArticleQuery,
    Feed,
    LibraryLocked,
    NewSection,
    NotAFeed,
    PublisherTrouble,
    Subject,
    SyncProgress,
    SyncReport,
    TextSource,
    TextState,
)
from reader_app.library import Library, SectionJob
from reader_app.net import Client, Limits
from reader_app.sync import Engine, SyncOptions, planner
from reader_app.workers import Workers
from tests.seek import seek
from tests.sync.press import Press, Reply, article, feed, picture, press

__all__: list[str] = []


@dataclass
class Desk:
    """A library with a press to read from."""

    library: Library
    press: Press
    progress: list[SyncProgress] = field(default_factory=list)
    engine: Engine | None = None

    def follow(self, *paths: str) -> None:
        wanted = [NewSection(self.press.url(path)) for path in paths]
        self.library.follow(wanted).result()

    def sync(self, options: SyncOptions | None = None) -> SyncReport:
        return asyncio.run(self.asynced(options or SyncOptions()))

    async def asynced(self, options: SyncOptions) -> SyncReport:
        limits = Limits(silence=1.0)
        async with Client(limits=limits) as client, Workers(1) as workers:
            self.engine = Engine(self.library, client, workers, on_progress=self.progress.append)
            return await self.engine.sync(options)

    def ready(self) -> tuple[int, int]:
        summary = self.library.offline()
        return summary.ready, summary.articles


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        served.replies["/favicon.ico"] = picture("red")
        yield Desk(library, served)
    library.close()


def stock(served: Press, *names: str) -> None:
    """A feed with a page and a picture for each article."""
    served.replies["/feed"] = feed(served, *names)
    for name in names:
        served.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
        served.replies[f"/{name}.png"] = picture()


def test_articles_arrive_with_their_pages_and_pictures(desk: Desk) -> None:
    stock(desk.press, "a", "b")
    desk.follow("/feed")
    report = desk.sync()
    assert (report.articles_new, report.pages_fetched, report.pictures_stored) == (2, 2, 2)
    assert desk.ready() == (2, 2)
    (publication,) = desk.library.tree()
    assert (publication.title, publication.sections[0].title) == ("Tribune", "World")
    assert publication.icon
    assert seek(desk.library, "harbour").total == 2
    assert desk.progress[-1].pages == (2, 2)


def test_a_second_sync_fetches_nothing_twice(desk: Desk) -> None:
    stock(desk.press, "a", "b")
    desk.follow("/feed")
    desk.sync()
    before = desk.press.asked.copy()
    report = desk.sync()
    assert desk.press.asked - before == {"/feed": 1}
    assert (report.sections_unchanged, report.articles_new) == (1, 0)


def test_only_what_is_new_arrives_later(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.follow("/feed")
    desk.sync()
    stock(desk.press, "b", "a")
    assert desk.sync().articles_new == 1
    assert desk.press.asked["/a"] == 1
    assert desk.ready() == (2, 2)


def test_failed_pages_and_pictures_are_listed_and_completed_later(desk: Desk) -> None:
    stock(desk.press, "a", "b", "c")
    desk.follow("/feed")
    good = dict(desk.press.replies)
    desk.press.replies["/a"] = Reply(b"oops", status=500)
    desk.press.replies["/b.png"] = Reply(b"\x89PNG broken", "image/png")
    whole = article("Headline c", "/c.png")
    desk.press.replies["/c"] = Reply(whole.body, cut=len(whole.body) // 2)
    report = desk.sync()
    kinds = {failure.url.rpartition("/")[2]: failure.kind for failure in report.failures}
    assert kinds == {"a": "server", "b.png": "not-a-picture", "c": "truncated"}
    assert {failure.kind for failure in desk.library.failures()} == set(kinds.values())
    assert desk.ready() == (0, 3)
    desk.press.replies.update(good)
    assert desk.sync(SyncOptions(patient=True)).pages_fetched == 0  # the clock waits
    assert desk.sync().failures == []
    assert desk.ready() == (3, 3)
    assert desk.library.failures() == []


def test_a_feed_that_ends_in_the_middle_gives_what_it_has_and_is_asked_again(desk: Desk) -> None:
    stock(desk.press, "a", "b")
    whole = desk.press.replies["/feed"]
    assert isinstance(whole, Reply)
    half = whole.body[: whole.body.rindex(b"<description>") + 20]
    desk.press.replies["/feed"] = Reply(half, whole.kind, headers={"ETag": '"1"'})
    desk.follow("/feed")
    report = desk.sync()
    assert [failure.kind for failure in report.failures] == ["malformed"]
    assert report.articles_new >= 1
    desk.press.replies["/feed"] = Reply(whole.body, whole.kind, headers={"ETag": '"1"'})
    desk.sync()
    assert desk.ready() == (2, 2)


def test_a_picture_that_several_articles_want_is_fetched_once(desk: Desk) -> None:
    stock(desk.press, "a", "b")
    for name in ("a", "b"):
        desk.press.replies[f"/{name}"] = article(f"Headline {name}", "/shared.png")
    desk.press.replies["/shared.png"] = picture()
    desk.follow("/feed")
    desk.sync()
    assert desk.press.asked["/shared.png"] == 1
    assert desk.ready() == (2, 2)


@pytest.mark.parametrize("words", [90, 400])
def test_a_feeds_text_stays_where_it_is_longer_than_the_page(desk: Desk, words: int) -> None:
    stock(desk.press, "a")
    desk.press.replies["/feed"] = feed(desk.press, "a", a="harbour " * words)
    desk.press.replies["/a"] = article("Headline a", words=24)
    desk.follow("/feed")
    assert desk.sync().pages_fetched == 1
    facts = desk.library.article(1).offline
    assert (facts.source, facts.words) == (TextSource.FEED, words)


def test_a_page_behind_a_wall_is_a_preview_and_never_ready(desk: Desk) -> None:
    stock(desk.press, "a")
    wall = article("Headline a", words=60)
    desk.press.replies["/a"] = Reply(wall.body, status=402)
    desk.follow("/feed")
    report = desk.sync()
    assert (report.pages_preview, report.failures) == (1, [])
    summary = desk.library.offline()
    assert (summary.ready, summary.preview) == (0, 1)
    (article_id,) = desk.library.ids(ArticleQuery())
    assert desk.library.article(article_id).offline.text is TextState.PREVIEW


def test_where_there_is_no_page_the_feeds_text_is_all_there_is(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.press.replies["/a"] = Reply(b"%PDF-1.7 ...", "application/pdf")
    desk.follow("/feed")
    assert desk.sync().failures == []
    (article_id,) = desk.library.ids(ArticleQuery())
    assert desk.library.article(article_id).offline.text is TextState.FEED
    assert desk.ready() == (1, 1)


def test_without_pages_the_feed_alone_is_taken(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.follow("/feed")
    report = desk.sync(SyncOptions(pages=False))
    assert (report.articles_new, report.pages_fetched) == (1, 0)
    assert desk.press.asked["/a"] == 0
    assert desk.ready() == (0, 1)  # a summary is not the whole article
    assert desk.sync().pages_fetched == 1
    assert desk.ready() == (1, 1)


@pytest.mark.logs("failed by a mistake of ours")
def test_a_mistake_of_ours_in_one_job_keeps_no_other_from_arriving(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(desk.press, "a")
    desk.press.replies["/other"] = feed(desk.press, title="Other")
    desk.follow("/other", "/feed")
    whole = planner.titles

    def titles(job: SectionJob, told: Feed) -> tuple[str, str]:
        if job.url.endswith("/other"):
            raise KeyError("ours")
        return whole(job, told)

    monkeypatch.setattr("reader_app.sync.sections.titles", titles)
    (failure,) = desk.sync().failures
    assert (failure.subject, failure.kind, failure.detail) == (Subject.SECTION, "bug", "KeyError")
    assert desk.ready() == (1, 1)


def test_cancelling_ends_the_wait_for_the_search_index(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.follow("/feed")
    held = threading.Event()
    index = desk.library._search.index_waiting

    def slow() -> bool:
        assert desk.engine is not None
        desk.engine.cancel()
        held.wait(5)
        return index()

    desk.library._search.index_waiting = slow  # type: ignore[method-assign]
    threading.Timer(1.5, held.set).start()
    started = time.monotonic()
    assert desk.sync().cancelled
    assert time.monotonic() - started < 5
    assert desk.ready() == (1, 1)


def test_a_feed_that_is_gone_ends_and_one_that_moved_is_followed(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.press.replies["/gone"] = Reply(b"", status=410)
    desk.press.replies["/old"] = Reply(b"", status=301, headers={"Location": "/feed"})
    desk.follow("/gone", "/old")
    desk.sync()
    sections = {section.url: section for section in desk.library.tree()[0].sections}
    assert sections[desk.press.url("/gone")].ended
    assert desk.press.url("/feed") in sections
    desk.sync()
    assert (desk.press.asked["/gone"], desk.press.asked["/old"]) == (1, 1)


def test_a_host_that_asks_for_rest_gets_it_even_when_the_reader_asks(desk: Desk) -> None:
    desk.press.replies["/feed"] = Reply(b"", status=429, headers={"Retry-After": "600"})
    desk.follow("/feed")
    (failure,) = desk.sync().failures
    assert failure.kind == "rate-limited"
    assert failure.retry_at is not None
    assert failure.retry_at >= time.time() + 550
    assert desk.sync().sections_skipped == 1
    assert desk.press.asked["/feed"] == 1


def test_no_publisher_makes_us_ask_an_address_of_the_readers_own_network(desk: Desk) -> None:
    with press() as hidden:
        stock(desk.press, "a")
        hidden.replies["/router"] = picture()
        desk.press.replies["/a"] = article("Headline a", hidden.url("/router"))
        desk.follow("/feed")
        report = desk.sync()
        assert [failure.kind for failure in report.failures] == ["blocked-address"]
        assert not hidden.asked


def test_cancelling_ends_within_a_second_and_the_next_sync_completes(desk: Desk) -> None:
    stock(desk.press, "a", "b", "c", "d")
    good = dict(desk.press.replies)
    for name in "abcd":
        desk.press.replies[f"/{name}"] = Reply(good[f"/{name}"].body, seconds=30)  # type: ignore[union-attr]
    desk.follow("/feed")
    times: list[float] = []

    def cancel() -> None:
        times.append(time.monotonic())
        assert desk.engine is not None
        desk.engine.cancel()

    timer = threading.Timer(0.6, cancel)
    timer.start()
    report = desk.sync()
    ended = time.monotonic()
    timer.join()
    desk.press.released.set()
    assert report.cancelled
    assert ended - times[0] < 10  # the server would have answered after half a minute
    assert desk.library.failures() == []
    desk.press.replies.update(good)
    desk.sync()
    assert desk.ready() == (4, 4)


def test_an_interrupted_sync_goes_on_without_asking_a_section_again(desk: Desk) -> None:
    stock(desk.press, "a")
    desk.follow("/feed")
    desk.sync()
    # What a crash leaves: a run without an end.
    desk.library._writer.submit(
        lambda: desk.library._store.run("UPDATE run SET ended = NULL")
    ).result()
    assert desk.sync().sections_skipped == 1
    assert desk.press.asked["/feed"] == 1
    assert desk.sync().sections_checked == 1


def test_two_programs_do_not_sync_one_library(desk: Desk) -> None:
    hold = desk.library.hold_sync()
    with pytest.raises(LibraryLocked):
        desk.sync()
    hold.release()
    desk.sync()


def discovered(url: str, library: Library) -> list[NewSection]:
    async def main() -> list[NewSection]:
        async with Client() as client, Workers(1) as workers:
            found = await Engine(library, client, workers).discover(url)
            return [one.new for one in found.sections]

    return asyncio.run(main())


def test_feeds_are_found_from_a_page_by_links_and_by_well_known_places(desk: Desk) -> None:
    stock(desk.press, "a")
    link = '<link rel="alternate" type="application/rss+xml" title="Tribune - World" href="/feed">'
    desk.press.replies["/linked"] = article("Home", data=link)
    desk.press.replies["/plain"] = article("Home")
    desk.press.replies["/rss.xml"] = desk.press.replies["/feed"]
    url = desk.press.url
    (found,) = discovered(url("/linked"), desk.library)
    assert (found.url, found.title, found.publication) == (url("/feed"), "World", "Tribune")
    (direct,) = discovered(url("/feed"), desk.library)
    assert (direct.url, direct.publication) == (url("/feed"), "Tribune")
    del desk.press.replies["/feed"]
    (guessed,) = discovered(url("/plain"), desk.library)
    assert guessed.url == url("/rss.xml")


def test_an_address_without_any_feed_says_so(desk: Desk) -> None:
    desk.press.replies["/plain"] = article("Home")
    with pytest.raises(NotAFeed):
        discovered(desk.press.url("/plain"), desk.library)
    with pytest.raises(PublisherTrouble):
        discovered(desk.press.url("/nothing-here"), desk.library)


def test_a_single_page_is_saved_with_its_pictures(desk: Desk) -> None:
    stock(desk.press, "a")

    async def main() -> int:
        async with Client() as client, Workers(1) as workers:
            return await Engine(desk.library, client, workers).save(desk.press.url("/a"))

    row = desk.library.article(asyncio.run(main())).row
    assert (row.saved, row.ready, row.pictures_stored) == (True, True, 1)


def test_what_a_sync_brings_stands_in_stories_when_it_ends(desk: Desk) -> None:
    stock(desk.press, "a", "b")
    desk.follow("/feed")
    desk.sync()
    ids = desk.library.ids(ArticleQuery())
    assert set(desk.library.stories.of(list(ids))) == set(ids)
    assert not desk.library.stories.waits()
    kept = desk.library.stories.records("clock")
    desk.sync()
    assert desk.library.stories.records("clock") == kept  # without news nothing is written
