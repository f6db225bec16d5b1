"""Manners from the feed to the library, each rule against a real server: what is asked again, when,
and what is never asked."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

import pytest

from reader_app.domain import NewSection, Reason, SyncReport
from reader_app.library import Library, Standing
from reader_app.net import Client, Limits
from reader_app.sync import Engine, SyncOptions
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import Crew

__all__: list[str] = []

MINUTE, HOUR, DAY = 60, 3600, 86_400
START = int(time.time())


@dataclass
class World:
    """A library, a publisher, and a clock that the test moves. Each sync is another program."""

    folder: Path
    press: Press
    other: Press
    crew: Crew
    now: float = START

    def follow(self, *paths: str) -> None:
        with self.library() as library:
            library.follow([NewSection(self.press.url(path)) for path in paths]).result()

    def library(self) -> "Opened":
        return Opened(Library.open(self.folder, clock=lambda: self.now))

    def sync(self, *, patient: bool = False, pages: bool = False) -> SyncReport:
        with self.library() as library:
            options = SyncOptions(pages=pages, patient=patient)
            return self.crew.runner.run(self._sync(library, options))

    async def _sync(self, library: Library, options: SyncOptions) -> SyncReport:
        def clock() -> float:
            return self.now

        limits = Limits(silence=2.0)
        async with Client(clock=clock, limits=limits, proxies={}, routed=lambda: True) as client:
            return await Engine(library, client, self.crew.workers, clock=clock).sync(options)

    def standing(self) -> Standing:
        """The first section's."""
        with self.library() as library:
            return library.standings()[0]

    def waits(self) -> tuple[int, str]:
        """Seconds until the first section is asked by the clock, and the rule."""
        standing = self.standing()
        return standing.next_at - int(self.now), standing.reason


class Opened:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __enter__(self) -> Library:
        return self._library

    def __exit__(self, *_: object) -> None:
        self._library.close()


@pytest.fixture
def world(tmp_path: Path, men: Crew) -> Iterator[World]:
    with press() as served, press() as other:
        served.replies["/favicon.ico"] = picture("red")
        yield World(tmp_path / "library", served, other, men)


def conditions(world: World, path: str = "/feed") -> list[tuple[str, str]]:
    """(If-None-Match, If-Modified-Since) of each request for a path, in order."""
    found = []
    for heard in world.press.heard:
        line, _, fields = heard.partition("\n")
        if line.split()[1] == path:
            said = dict(field.split(": ", 1) for field in fields.split("\n") if ": " in field)
            found.append((said.get("If-None-Match", ""), said.get("If-Modified-Since", "")))
    return found


def with_headers(reply: Reply, **headers: str) -> Reply:
    reply.headers |= {name.replace("_", "-"): value for name, value in headers.items()}
    return reply


# -- conditional requests


def test_the_next_request_is_conditional_with_both_validators(world: World) -> None:
    dated = "Sun, 22 Nov 2026 10:00:00 GMT"
    reply = with_headers(feed(world.press, "a"), ETag='W/"a-1"', Last_Modified=dated)
    world.press.replies["/feed"] = reply
    world.follow("/feed")
    world.sync()
    assert world.sync().sections_unchanged == 1
    assert conditions(world) == [("", ""), ('W/"a-1"', dated)]


def test_validators_are_dropped_after_eight_days_and_kept_anew(world: World) -> None:
    world.press.replies["/feed"] = with_headers(feed(world.press, "a"), ETag='"1"')
    world.follow("/feed")
    for days in (0, 7, 9, 16):
        world.now = START + days * DAY
        world.sync()
    # A whole answer on the ninth day, also of the same text, is good for eight days more.
    assert [etag for etag, _ in conditions(world)] == ["", '"1"', "", '"1"']


def test_a_body_that_says_the_same_without_validators_is_not_read_again(world: World) -> None:
    world.press.replies["/feed"] = feed(world.press, "a")
    world.follow("/feed")
    assert world.sync().sections_changed == 1
    assert world.sync().sections_unchanged == 1


def test_a_feed_that_was_cut_off_is_asked_for_whole(world: World) -> None:
    whole = feed(world.press, "a", "b")
    cut = Reply(whole.body[:-60], whole.kind, headers={"ETag": '"1"'})
    world.press.replies["/feed"] = cut
    world.follow("/feed")
    world.sync()
    world.sync()
    assert conditions(world) == [("", ""), ("", "")]


# -- moved and gone


@pytest.mark.parametrize("status", [301, 308])
def test_a_permanent_move_is_remembered_also_where_nothing_has_changed(
    world: World, status: int
) -> None:
    world.press.replies["/feed"] = with_headers(feed(world.press, "a"), ETag='"1"')
    world.follow("/feed")
    world.sync()
    world.press.replies["/new"] = world.press.replies["/feed"]
    world.press.replies["/feed"] = Reply(status=status, headers={"Location": "/new"})
    assert world.sync().sections_unchanged == 1
    assert world.standing().url == world.press.url("/new")
    world.sync()
    assert (world.press.asked["/feed"], world.press.asked["/new"]) == (2, 2)


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_passing_move_is_not_remembered(world: World, status: int) -> None:
    world.press.replies["/new"] = feed(world.press, "a")
    world.press.replies["/feed"] = Reply(status=status, headers={"Location": "/new"})
    world.follow("/feed")
    world.sync()
    assert world.standing().url == world.press.url("/feed")


def test_what_is_gone_is_never_asked_again(world: World) -> None:
    world.press.replies["/feed"] = Reply(status=410)
    world.follow("/feed")
    world.sync()
    for patient in (True, False):
        world.now += 30 * DAY
        world.sync(patient=patient)
    assert world.press.asked["/feed"] == 1
    assert world.standing().ended


# -- rest


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_the_whole_host_rests_for_every_program_and_for_pages_and_pictures_too(
    world: World, form: str
) -> None:
    served = world.press
    until = {"seconds": "300", "date": formatdate(START + 300, usegmt=True)}[form]
    said = {"Retry-After": until, "Date": formatdate(START, usegmt=True)}  # as our clock goes
    served.replies["/feed"] = feed(served, "a")
    served.replies["/a"] = article("Headline a", "/a.png")
    world.follow("/feed", "/other")
    served.replies["/other"] = feed(served, "b")
    world.sync()
    served.replies["/feed"] = Reply(status=429, headers=said)
    world.sync()
    heard = len(served.heard)
    world.now += 250
    for patient in (False, True):
        report = world.sync(patient=patient, pages=True)
        assert (report.sections_checked, report.sections_skipped) == (0, 2)
        assert report.failures == []
    assert len(served.heard) == heard
    world.now += 60
    served.replies["/feed"] = feed(served, "a")
    assert world.sync(pages=True).pages_fetched == 1


def test_a_page_or_picture_that_is_too_much_lets_the_whole_host_rest(world: World) -> None:
    served = world.press
    served.replies["/feed"] = feed(served, "a", "b", "c", "d", "e", "f")
    for name in "abcdef":
        served.replies[f"/{name}"] = Reply(status=429, headers={"Retry-After": "300"})
    world.follow("/feed")
    report = world.sync(pages=True)
    assert 1 <= report.pages_failed <= 2  # those that were on their way together
    assert sum(served.asked[f"/{name}"] for name in "abcdef") <= 2
    assert world.sync().sections_skipped == 1


def test_sections_that_never_had_their_turn_have_not_failed(world: World) -> None:
    paths = [f"/feed-{n}" for n in range(6)]
    for path in paths:
        world.press.replies[path] = Reply(status=429, headers={"Retry-After": "300"})
    world.follow(*paths)
    report = world.sync()
    assert 1 <= report.sections_failed <= 2  # those that were on their way together
    assert report.sections_failed + report.sections_skipped == 6
    with world.library() as library:
        untouched = [one for one in library.standings() if one.asked is None]
        assert len(untouched) == report.sections_skipped
        assert len(library.rests()) == 1


def test_another_host_does_not_rest_with_it(world: World) -> None:
    world.press.replies["/feed"] = Reply(status=429, headers={"Retry-After": "300"})
    world.other.replies["/feed"] = feed(world.other, "a")
    world.follow("/feed")
    with world.library() as library:
        library.follow([NewSection(world.other.url("/feed"))]).result()
    world.sync()
    world.now += 60
    assert world.sync().sections_checked == 1
    assert world.other.asked["/feed"] == 2


def test_a_time_with_unavailable_is_kept_also_when_the_reader_asks(world: World) -> None:
    world.press.replies["/feed"] = Reply(status=503, headers={"Retry-After": "7200"})
    world.follow("/feed")
    world.sync()
    seconds, reason = world.waits()
    assert reason == Reason.ASKED
    assert 7200 <= seconds <= 7920
    assert world.sync().sections_skipped == 1
    world.now += 8000
    world.sync()
    assert world.press.asked["/feed"] == 2


# -- how often


def spaced(world: World, gap: int, *, before: int = 0, extra: str = "") -> Reply:
    """A feed of ten articles, one every `gap` seconds, the last one `before` the start."""
    items = "".join(
        f"<item><title>T{n}</title><link>{world.press.url(f'/{n}')}</link><guid>{n}-{gap}-id</guid>"
        f"<pubDate>{formatdate(START - before - n * gap, usegmt=True)}</pubDate></item>"
        for n in range(10)
    )
    body = f'<rss version="2.0"><channel><title>T</title>{extra}{items}</channel></rss>'
    return Reply(body.encode(), "application/rss+xml")


def asked_in(world: World, seconds: int, step: int = 5 * MINUTE) -> int:
    """How often the feed is asked in so long by a program that looks now and then."""
    before = world.press.asked["/feed"]
    for _ in range(0, seconds, step):
        world.now += step
        with world.library() as library:
            standing = library.standings()[0]
        if standing.next_at <= world.now:
            world.sync(patient=True)
    return world.press.asked["/feed"] - before


def test_a_daily_feed_is_asked_a_few_times_a_day_and_a_busy_one_often(world: World) -> None:
    world.press.replies["/feed"] = spaced(world, DAY)
    world.follow("/feed")
    world.sync()
    assert world.waits()[1] == Reason.RHYTHM
    assert 2 <= asked_in(world, DAY, 30 * MINUTE) <= 4


def test_a_busy_feed_is_asked_every_ten_minutes_while_it_is_busy(world: World) -> None:
    def now() -> Reply:
        return spaced(world, 5 * MINUTE, before=int(START - world.now))

    world.press.replies["/feed"] = now
    world.follow("/feed")
    world.sync()
    assert 4 <= asked_in(world, HOUR) <= 6


@pytest.mark.parametrize(
    ("headers", "seconds", "reason"),
    [
        ({"Cache-Control": "public, max-age=10800"}, 3 * HOUR, Reason.FRESH),
        ({"Cache-Control": "max-age=31536000"}, DAY, Reason.FRESH),
        ({"Cache-Control": "max-age=10800, no-store"}, 10 * MINUTE, Reason.RHYTHM),
        ({"Expires": formatdate(START + 7200, usegmt=True)}, 2 * HOUR, Reason.FRESH),
        ({"Expires": "0"}, 10 * MINUTE, Reason.RHYTHM),
    ],
)
def test_the_server_says_how_long_asking_is_pointless(
    world: World, headers: dict[str, str], seconds: int, reason: Reason
) -> None:
    reply = spaced(world, 5 * MINUTE)
    reply.headers |= {**headers, "Date": formatdate(START, usegmt=True)}
    world.press.replies["/feed"] = reply
    world.follow("/feed")
    world.sync()
    waited, rule = world.waits()
    assert rule == reason
    assert seconds <= waited <= 1.11 * seconds


def test_the_feeds_own_wishes_hold_also_when_it_has_not_changed(world: World) -> None:
    reply = spaced(world, 5 * MINUTE, extra="<ttl>180</ttl>")
    world.press.replies["/feed"] = with_headers(reply, ETag='"1"')
    world.follow("/feed")
    for _ in range(2):
        world.sync()
        waited, rule = world.waits()
        assert rule == Reason.TTL
        assert 3 * HOUR <= waited <= 3.3 * HOUR


def test_hours_of_rest_are_passed_over(world: World) -> None:
    here = START // HOUR % 24
    hours = "".join(f"<hour>{(here + n) % 24}</hour>" for n in range(6))
    extra = f"<skipHours>{hours}</skipHours>"
    world.press.replies["/feed"] = spaced(world, 5 * MINUTE, extra=extra)
    world.follow("/feed")
    world.sync()
    waited, rule = world.waits()
    assert rule == Reason.SKIP_HOURS
    assert 0 <= START + waited - (START // HOUR + 6) * HOUR <= 10 * MINUTE


def test_a_reader_who_asks_is_not_made_to_wait(world: World) -> None:
    reply = spaced(world, DAY, extra="<ttl>1440</ttl>")
    world.press.replies["/feed"] = with_headers(reply, Cache_Control="max-age=86400")
    world.follow("/feed")
    world.sync()
    assert world.sync(patient=True).sections_skipped == 1
    assert world.sync().sections_checked == 1


# -- failures


@pytest.mark.parametrize(
    ("reply", "kind", "first"),
    [
        (Reply(status=500), "server", 10 * MINUTE),
        (Reply(status=404), "not-found", 6 * HOUR),
        (Reply(status=403), "forbidden", 6 * HOUR),
        (Reply(b"<html><p>Hello", "text/html"), "not-a-feed", 6 * HOUR),
        (Reply(raw=b""), "connection", 10 * MINUTE),
        (Reply(status=302, headers={"Location": "/feed"}), "redirect", 10 * MINUTE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_back_off_is_by_the_kind_of_failure_and_doubles(
    world: World, reply: Reply, kind: str, first: int
) -> None:
    world.press.replies["/feed"] = reply
    world.follow("/feed")
    for wait in (first, 2 * first):
        (failure,) = world.sync(patient=True).failures
        assert failure.kind == kind
        waited, rule = world.waits()
        assert rule == Reason.BACK_OFF
        assert wait <= waited <= 1.1 * wait
        heard = len(world.press.heard)
        world.now += wait - 1
        assert world.sync(patient=True).sections_skipped == 1
        assert len(world.press.heard) == heard
        world.now += waited - wait + 1


def test_a_success_ends_the_back_off(world: World) -> None:
    world.press.replies["/feed"] = Reply(status=500)
    world.follow("/feed")
    for _ in range(3):
        world.sync()
    world.press.replies["/feed"] = spaced(world, 5 * MINUTE)
    world.sync()
    assert world.standing().attempts == 0
    assert world.waits()[0] <= 11 * MINUTE


# -- cookies


def test_a_publisher_that_wants_its_cookie_back_is_read_and_gets_it_only_then(
    world: World,
) -> None:
    served = world.press

    def gate() -> Reply:
        if "Cookie: consent=yes" in served.heard[-1]:
            return feed(served, "a")
        return Reply(status=302, headers={"Location": "/feed", "Set-Cookie": "consent=yes"})

    served.replies["/feed"] = gate
    served.replies["/a"] = article("Headline a")
    world.follow("/feed")
    report = world.sync(pages=True)
    assert (report.failures, report.pages_fetched) == ([], 1)
    world.sync()
    brought = [heard.split()[1] for heard in served.heard if "Cookie:" in heard]
    assert brought == ["/feed", "/feed"]
    assert served.asked["/feed"] == 4
