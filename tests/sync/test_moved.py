"""What has moved or died is found at sync, once a week, and offered; nothing is changed unasked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from reader_app.domain import NewSection, NotFound, OfferKind, SyncOptions, SyncReport
from reader_app.library import Library, Lost, SectionJob
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from reader_app.sync.moves import is_turn
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import Crew
from tests.sync.test_wishes import Clock

__all__: list[str] = []

DAY = 86_400
NOW = 1_800_000_000
GONE = Reply(b"gone", status=410)
SITE = "<html><head>{links}</head><body><h1>Tribune</h1><p>Welcome.</p></body></html>"
LINK = '<link rel="alternate" type="application/rss+xml" title="{title}" href="{url}">'


@dataclass
class World:
    """A library, the publisher that it follows, another host, and what a catalogue knows."""

    library: Library
    press: Press
    other: Press
    crew: Crew
    now: Clock
    known: dict[tuple[str, str], Sequence[str]] = field(default_factory=dict)
    looked_up: list[tuple[str, str]] = field(default_factory=list)

    def directory(self, key: str, title: str) -> Sequence[str]:
        self.looked_up.append((key, title))
        return self.known.get((key, title), ())

    def sync(self, **options: object) -> SyncReport:
        return self.crew.runner.run(self.synced(SyncOptions(**options)))  # type: ignore[arg-type]

    async def synced(self, options: SyncOptions) -> SyncReport:
        limits = Limits(silence=1.0)
        async with Client(limits=limits, clock=self.now, proxies={}, routed=lambda: True) as client:
            engine = Engine(
                self.library, client, self.crew.workers, clock=self.now, directory=self.directory
            )
            return await engine.sync(options)

    def home(self, *links: tuple[str, str], served: Press | None = None) -> None:
        """The front page of a publisher names these feeds, by title."""
        named = "".join(LINK.format(title=title, url=url) for title, url in links)
        (served or self.press).replies["/"] = Reply(SITE.format(links=named).encode())

    def fail(self, days: Sequence[int] = (0, 2, 4, 8)) -> SyncReport:
        """The feed fails so many days after its last answer; the report of the last sync."""
        start = self.now.ahead
        for day in days:
            self.now.ahead = start + day * DAY
            report = self.sync(pages=False)
        return report

    def offers(self) -> list[tuple[OfferKind, str]]:
        return [(one.kind, one.address) for one in self.library.offers.all()]

    def asked(self) -> int:
        """How often the front page has been asked for."""
        return self.press.asked["/"]


@pytest.fixture
def world(tmp_path: Path, men: Crew) -> Iterator[World]:
    """Follows one feed of a site, which has answered once and is not found from then on."""
    with press() as served, press() as other:
        clock = Clock()
        for one in (served, other):
            one.replies["/favicon.ico"] = picture("red")
        served.replies["/old"] = feed(served, "a", "b", "c")
        made = World(Library.open(tmp_path / "library", clock=clock), served, other, men, clock)
        made.library.follow([NewSection(served.url("/old"), "World", served.base)]).result()
        made.sync(pages=False)
        made.library.mark([1, 2], read=True).result()
        del served.replies["/old"]
        made.now.ahead = 60
        yield made
        made.library.close()


def test_a_feed_that_is_elsewhere_on_its_site_is_offered_and_taken_with_its_articles(
    world: World,
) -> None:
    world.press.replies["/new"] = feed(world.press, "a", "b", "c", "d")
    world.home(("World", "/new"))
    report = world.fail()
    assert report.offers == 1
    assert world.offers() == [(OfferKind.MOVED, world.press.url("/new"))]
    (section,) = world.library.tree()[0].sections
    assert (section.url, section.offer) == (world.press.url("/old"), world.press.url("/new"))
    world.library.offers.take(1).result()
    report = world.sync(pages=False)
    assert (report.articles_new, report.failures, world.offers()) == (1, [], [])
    rows = world.library.rows(range(1, 9))
    assert [(row.id, row.read) for row in rows] == [(1, True), (2, True), (3, False), (4, False)]


def test_nothing_is_looked_for_before_a_week_of_failing(world: World) -> None:
    world.home(("World", "/new"))
    world.fail((0, 2, 4, 6))
    assert (world.asked(), world.looked_up, world.offers()) == (0, [], [])


def test_what_fails_for_a_moment_is_not_looked_for(world: World) -> None:
    world.press.replies["/old"] = Reply(b"", status=500)
    world.home(("World", "/new"))
    world.fail((0, 3, 6, 9, 12))
    assert (world.asked(), world.looked_up) == (0, [])


def test_it_is_looked_for_once_a_week_however_often_the_reader_syncs(world: World) -> None:
    world.home()
    world.fail()
    assert world.asked() == 1
    for hours in range(1, 6):
        world.now.ahead += hours * 3600
        world.sync(pages=False)
        world.sync(pages=False, patient=True)
    assert world.asked() == 1
    world.now.ahead += 7 * DAY
    world.sync(pages=False)
    world.sync(pages=False)
    assert world.asked() == 2


def test_a_feed_that_its_publisher_has_ended_is_looked_for_at_once(world: World) -> None:
    world.press.replies["/old"] = GONE
    world.press.replies["/new"] = feed(world.press, "b", "c", "e")
    world.home(("World", "/new"))
    assert world.sync(pages=False).offers == 1
    assert world.sync(pages=False).offers == 0
    assert world.asked() == 1
    assert world.offers() == [(OfferKind.MOVED, world.press.url("/new"))]


def test_sections_that_are_followed_are_not_asked_once_more_while_another_is_looked_for(
    world: World,
) -> None:
    """Nor are the usual places, where a page names one of them."""
    world.press.replies["/old"] = GONE
    world.press.replies["/sport"] = feed(world.press, "x", "y")
    sport = NewSection(world.press.url("/sport"), "Sport", world.press.base)
    world.library.follow([sport]).result()
    world.home(("Sport", "/sport"))
    asked = world.press.asked.copy()
    assert world.sync(pages=False).offers == 0
    assert world.press.asked - asked == {"/old": 1, "/sport": 1, "/": 1}


def test_one_that_cannot_be_found_is_told_as_gone(world: World) -> None:
    world.press.replies["/old"] = GONE
    world.home()
    world.sync(pages=False)
    assert world.offers() == [(OfferKind.GONE, "")]


def test_an_address_in_a_private_network_is_not_asked_for_another_publisher(world: World) -> None:
    """The catalogue named it; the reader typed another one there."""
    world.other.replies["/feed"] = feed(world.other, "a", "b", "c")
    world.other.replies["/x"] = feed(world.other, "o")
    world.library.follow([NewSection(world.other.url("/x"))]).result()
    world.directory = lambda key, title: [world.other.url("/feed")]  # type: ignore[method-assign]
    world.fail()
    assert [kind for kind, _ in world.offers()] == [OfferKind.FAILING]
    assert world.other.asked["/feed"] == 0


def test_what_the_catalogue_knows_on_the_same_host_is_offered(world: World) -> None:
    world.press.replies["/new"] = feed(world.press, "x", "y")
    world.press.replies["/page"] = article("No feed")
    urls = [world.press.url(path) for path in ("/dead", "/page", "/new")]
    host = world.press.base.removeprefix("http://")
    world.known = {(host, "World"): urls}
    world.fail()
    assert world.offers() == [(OfferKind.MOVED, world.press.url("/new"))]
    assert world.asked() == 0


def test_a_section_of_several_is_not_taken_for_another_one(world: World) -> None:
    world.press.replies["/sport"] = feed(world.press, "s", title="Tribune - Sport")
    world.library.follow([NewSection(world.press.url("/arts"), "Arts", world.press.base)]).result()
    world.press.replies["/arts"] = feed(world.press, "t", title="Tribune - Arts")
    world.home(("Sport", "/sport"), ("Arts", "/arts"))
    world.fail()
    assert world.asked() == 1
    assert [kind for kind, _ in world.offers()] == [OfferKind.FAILING]


def test_a_parked_page_is_not_taken(world: World) -> None:
    parked = Reply(b"", status=302, headers={"Location": world.other.url("/parked")})
    world.press.replies["/old"] = parked
    world.press.replies["/"] = parked
    world.other.replies["/parked"] = article("This domain is for sale")
    world.other.replies["/x"] = feed(world.other, "o")
    world.library.follow([NewSection(world.other.url("/x"))]).result()  # asked in this network
    world.fail()
    assert world.other.asked["/parked"] > 3
    assert [kind for kind, _ in world.offers()] == [OfferKind.FAILING]
    assert world.library.tree()[0].sections[0].url == world.press.url("/old")


def test_an_empty_feed_is_no_place_to_go(world: World) -> None:
    world.press.replies["/new"] = feed(world.press)
    world.home(("World", "/new"))
    world.fail()
    assert [kind for kind, _ in world.offers()] == [OfferKind.FAILING]


def test_what_was_declined_is_not_offered_again(world: World) -> None:
    world.press.replies["/new"] = feed(world.press, "a", "b")
    world.home(("World", "/new"))
    world.fail()
    world.library.offers.decline([1]).result()
    world.now.ahead += 8 * DAY
    assert world.sync(pages=False).offers == 0
    assert [kind for kind, _ in world.offers()] == [OfferKind.FAILING]


def test_a_paused_publication_is_not_looked_for(world: World) -> None:
    world.fail((0, 2, 4, 6))
    world.home()
    world.library.custom.change({1: {"paused": True}}).result()
    world.now.ahead += 9 * DAY
    world.sync(pages=False)
    assert world.asked() == 0


def test_only_the_publications_that_a_sync_is_about_are_looked_for(world: World) -> None:
    world.library.follow([NewSection(world.other.url("/feed"))]).result()
    world.other.replies["/feed"] = feed(world.other, "o")
    world.fail((0, 2, 4, 6))
    world.home()
    world.now.ahead += 9 * DAY
    world.sync(pages=False, publications=(2,))
    assert world.asked() == 0
    world.sync(pages=False, publications=(1,))
    assert world.asked() == 1


@pytest.mark.parametrize("names", ["abc", "abcd"])
def test_a_feed_that_answers_again_is_offered_nothing(world: World, names: str) -> None:
    world.press.replies["/new"] = feed(world.press, "a", "b")
    world.home(("World", "/new"))
    world.fail()
    assert len(world.offers()) == 1
    world.press.replies["/old"] = feed(world.press, *names)
    world.now.ahead += 8 * DAY
    report = world.sync(pages=False)
    assert (report.sections_changed, report.sections_unchanged) == (
        (1, 0) if "d" in names else (0, 1)
    )
    assert world.offers() == []


@pytest.mark.logs("looking for http.* failed by a mistake of ours")
def test_a_mistake_of_ours_over_one_section_does_not_end_the_sync(world: World) -> None:
    def broken(key: str, title: str) -> Sequence[str]:
        raise RuntimeError("broken")

    world.directory = broken  # type: ignore[method-assign]
    report = world.fail()
    assert (report.cancelled, report.offers) == (False, 0)
    assert world.library.last_run().outcome == ""


def test_a_catalogue_that_cannot_be_read_is_gone_without(world: World) -> None:
    def unreadable(key: str, title: str) -> Sequence[str]:
        raise NotFound("no catalogue")

    world.directory = unreadable  # type: ignore[method-assign]
    world.press.replies["/new"] = feed(world.press, "a", "b")
    world.home(("World", "/new"))
    world.fail()
    assert world.offers() == [(OfferKind.MOVED, world.press.url("/new"))]


LOST = Lost(1, 1, "k", "Tribune", "World", "http://a/x", "http://a/", "", True, False, NOW)
JOB = SectionJob(
    1, 1, "World", "http://a/x", "", "", "", 0, None, 0, None, 5, NOW, False, asked=None
)  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "days", "turn"),
    [(None, 8, True), (6, 8, True), (7, 8, False), (8, 13, False), (8, 14, True), (13, 15, True),
     (15, 20, False)],
)  # fmt: skip
def test_each_week_of_failing_has_one_turn(asked: int | None, days: int, turn: bool) -> None:
    before = replace(JOB, asked=None if asked is None else NOW + asked * DAY)
    assert is_turn(LOST, before, NOW + days * DAY) is turn


def test_an_end_is_looked_into_in_the_sync_that_hears_of_it() -> None:
    ended = replace(LOST, ended=True)
    assert is_turn(ended, replace(JOB, asked=NOW), NOW)
    assert not is_turn(ended, replace(JOB, asked=NOW, ended=True), NOW + 60)
    assert is_turn(ended, replace(JOB, asked=NOW, ended=True), NOW + 7 * DAY)
