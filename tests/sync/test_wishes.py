"""What the reader decides for a publication holds from the feed to the screen."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    LATEST,
    Extraction,
    NewSection,
    Pace,
    Reason,
    Rhythm,
    SyncOptions,
    SyncReport,
    TextSource,
    TextState,
)
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from reader_app.sync.planner import due
from reader_app.sync.schedule import after_answer
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import Crew

__all__: list[str] = []

DAY = 86_400
LONG = "The feed has far more to say about the harbour than the page. " * 60


@dataclass
class Clock:
    """The time, so many seconds ahead."""

    ahead: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


@dataclass
class World:
    """A library that follows one publication, its publisher, and a time that a test sets."""

    library: Library
    press: Press
    crew: Crew
    now: Clock

    def choose(self, **values: Any) -> None:
        self.library.custom.change({1: values}).result()

    def sync(self, **options: Any) -> SyncReport:
        return self.crew.runner.run(self.synced(SyncOptions(**options)))

    async def synced(self, options: SyncOptions) -> SyncReport:
        async with Client(limits=Limits(silence=1.0), clock=self.now) as client:
            engine = Engine(self.library, client, self.crew.workers, clock=self.now)
            return await engine.sync(options)

    def asked(self, *paths: str) -> list[int]:
        """How often each has been asked for."""
        return [self.press.asked[path] for path in paths]

    def stock(self, *names: str, **texts: str) -> None:
        """A feed with a page and a picture for each article."""
        self.press.replies["/feed"] = feed(self.press, *names, **texts)
        for name in names:
            self.press.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
            self.press.replies[f"/{name}.png"] = picture()

    def ready(self) -> tuple[int, int]:
        summary = self.library.offline()
        return summary.ready, summary.articles


@pytest.fixture
def world(tmp_path: Path, men: Crew) -> Iterator[World]:
    with press() as served:
        served.replies["/favicon.ico"] = picture("red")
        clock = Clock()
        made = World(Library.open(tmp_path / "library", clock=clock), served, men, clock)
        made.library.follow([NewSection(served.url("/feed"))]).result()
        made.stock("a", "b")
        yield made
        made.library.close()


def test_without_pages_none_is_asked_for_and_all_is_ready_with_the_feeds_text(
    world: World,
) -> None:
    world.choose(pages=False)
    world.sync()
    assert world.asked("/a", "/b") == [0, 0]
    assert world.ready() == (2, 2)
    world.choose(pages=True)
    assert world.ready() == (0, 2)
    world.sync()
    assert world.asked("/a", "/b", "/a.png") == [1, 1, 1]
    assert world.ready() == (2, 2)


def test_without_pictures_none_is_asked_for_and_later_those_of_stored_articles_are(
    world: World,
) -> None:
    world.choose(pictures=False)
    world.sync()
    assert world.asked("/a", "/b", "/a.png", "/b.png") == [1, 1, 0, 0]
    assert world.ready() == (2, 2)
    world.sync()
    assert world.asked("/a.png", "/b.png") == [0, 0]
    world.choose(pictures=True)
    assert world.ready() == (0, 2)
    world.sync()
    assert world.asked("/a", "/a.png", "/b.png") == [1, 1, 1]
    assert world.ready() == (2, 2)


def test_the_text_of_the_feed_is_taken_whole_and_no_page_is_asked_for(world: World) -> None:
    world.choose(extraction=Extraction.FEED)
    world.sync()
    assert world.asked("/a", "/b") == [0, 0]
    offline = world.library.article(1).offline
    assert (offline.source, offline.text, offline.ready) == (
        TextSource.FEED, TextState.FEED, True
    )  # fmt: skip


def test_pages_that_were_fetched_give_way_to_the_feed_once_the_reader_wants_it(
    world: World,
) -> None:
    world.sync()
    assert world.library.article(1).offline.source is TextSource.PAGE
    world.choose(extraction=Extraction.FEED)
    world.sync()
    assert {world.library.article(n).offline.source for n in (1, 2)} == {TextSource.FEED}
    assert "Summary of" in world.library.article(1).html
    assert world.ready() == (2, 2)
    world.choose(extraction=Extraction.AUTO)
    world.sync()
    assert {world.library.article(n).offline.source for n in (1, 2)} == {TextSource.PAGE}
    assert world.ready() == (2, 2)


def test_the_text_of_the_page_is_taken_though_the_feed_has_more(world: World) -> None:
    world.stock("a", a=LONG)
    world.sync()
    assert world.library.article(1).offline.source is TextSource.FEED
    world.choose(extraction=Extraction.PAGE)
    world.sync()
    offline = world.library.article(1).offline
    assert (offline.source, offline.text) == (TextSource.PAGE, TextState.COMPLETE)
    assert world.ready() == (1, 1)
    world.stock("n", "a", a=LONG, n=LONG)
    world.sync()
    assert world.library.article(2).offline.source is TextSource.PAGE


def test_a_paused_publication_is_asked_only_by_its_name_and_keeps_its_articles(
    world: World,
) -> None:
    world.sync(pages=False)
    world.choose(paused=True)
    world.stock("new", "a", "b")
    for options in ({}, {"patient": True}, {"pages": False}):
        report = world.sync(**options)
        assert (report.sections_checked, report.sections_skipped) == (0, 1)
    assert world.asked("/feed", "/a", "/a.png") == [1, 0, 0]
    assert world.ready() == (0, 2)
    report = world.sync(publications=(1,))
    assert (report.sections_checked, report.articles_new) == (1, 1)
    assert world.asked("/feed", "/a", "/new") == [2, 1, 1]
    world.choose(paused=False)
    world.sync()
    assert world.ready() == (3, 3)


def test_a_publication_that_is_paused_in_the_middle_of_a_feed_takes_what_comes(
    world: World,
) -> None:
    def reply() -> Reply:
        world.choose(paused=True, pages=False, pictures=False)
        return feed(world.press, "a", "b")

    world.press.replies["/feed"] = reply
    report = world.sync()
    assert report.articles_new == 2
    assert world.asked("/a", "/b") == [0, 0]  # as the reader wants it when they are stored
    assert world.ready() == (2, 2)


def test_a_section_is_asked_as_often_as_the_reader_wants(world: World) -> None:
    world.choose(rhythm=3 * 3600)
    world.sync(patient=True)
    job = world.library.sync.sections()[0]
    assert 3 * 3600 <= job.next_at - world.now() + 5 <= 3.3 * 3600 + 5
    world.now.ahead = 2.9 * 3600
    assert world.sync(patient=True).sections_checked == 0
    world.now.ahead = 3.4 * 3600
    assert world.sync(patient=True).sections_checked == 1
    standing = world.library.standings()[0]
    assert standing.reason == Reason.CHOSEN


@pytest.mark.parametrize(
    "headers", [{"Cache-Control": "max-age=7200"}, {"Cache-Control": "public, max-age=7200"}]
)
def test_the_reader_does_not_hurry_a_server(world: World, headers: dict[str, str]) -> None:
    reply = feed(world.press, "a")
    world.press.replies["/feed"] = Reply(reply.body, reply.kind, headers=headers)
    world.choose(rhythm=600)
    world.sync(patient=True)
    world.now.ahead = 3600
    assert world.sync(patient=True).sections_checked == 0
    world.choose(rhythm=900)  # nor by choosing anew
    assert world.sync(patient=True).sections_checked == 0
    world.now.ahead = 7200 * 1.2
    assert world.sync(patient=True).sections_checked == 1


def test_a_server_that_asked_for_rest_gets_it_whatever_the_rhythm(world: World) -> None:
    world.choose(rhythm=600)
    world.press.replies["/feed"] = Reply(b"", status=429, headers={"Retry-After": "7200"})
    world.sync(patient=True)
    world.choose(rhythm=1200)
    world.now.ahead = 3600
    assert world.sync(patient=True).sections_checked == 0
    assert world.sync().sections_checked == 0
    assert world.asked("/feed") == [1]


def test_a_chosen_rhythm_stays_within_what_server_and_feed_want() -> None:
    now = 1_800_000_000
    plain = after_answer(1, Rhythm(), None, now, 1800)
    assert plain.reason is Reason.CHOSEN
    assert now + 1800 <= plain.at <= now + 1980
    assert after_answer(1, Rhythm(), 7200, now, 1800).reason is Reason.FRESH
    slow = after_answer(1, Rhythm(pace=Pace(ttl=7200)), None, now, 1800)
    assert slow.reason is Reason.TTL
    assert slow.at >= now + 7200
    hours = tuple(range(24))
    assert after_answer(1, Rhythm(pace=Pace(skip_hours=hours)), None, now, 600).at == now + LATEST
    assert after_answer(1, Rhythm(), None, now, LATEST).at == now + LATEST


def test_only_the_named_one_of_the_paused_is_due(world: World) -> None:
    world.choose(paused=True)
    (job,) = world.library.sync.sections()
    now = int(world.now())
    assert due([job], SyncOptions(), 9, now) == ([], 1)
    assert due([job], SyncOptions(publications=(1,)), 9, now) == ([job], 0)


def test_what_was_read_goes_at_the_end_of_a_sync_and_its_feed_does_not_bring_it_back(
    world: World,
) -> None:
    world.sync()
    world.choose(keep=7)
    world.library.mark([1], read=True).result()
    world.now.ahead = 6 * DAY
    world.sync()
    assert [row.id for row in world.library.rows([1, 2])] == [1, 2]
    world.now.ahead = 8 * DAY
    world.sync()
    assert [row.id for row in world.library.rows([1, 2, 3])] == [2]
    assert world.library.tree()[0].unread == 1
    world.stock("a", "b")
    world.now.ahead = 9 * DAY
    assert world.sync().articles_new == 0
    assert [row.id for row in world.library.rows([1, 2, 3])] == [2]
