"""Handles and pages of platforms whose feeds are known by rule; no request leaves the machine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import NotAFeed, PublisherTrouble
from reader_app.library import Library
from reader_app.services import typed_address
from tests.sync.press import press
from tests.sync.scout import Scout, names
from tests.sync.siege import Crew

__all__: list[str] = []

HTML = "text/html; charset=utf-8"
ATOM = "application/atom+xml"
CHANNEL = "UC-lHJZR3Gqxm24_Vd_AJ5Yw"
VIDEOS = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
OTHER = "UCaaaaaaaaaaaaaaaaaaaaaa"


@pytest.fixture
def scout(tmp_path: Path, men: Crew) -> Iterator[Scout]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        yield Scout(library, served, men)
    library.close()


def atom(title: str, home: str) -> tuple[str, bytes]:
    entries = "".join(
        f"<entry><id>{home}{n}</id><title>{title} {n}</title><link href='{home}/{n}'/>"
        f"<updated>2025-11-0{9 - n}T10:00:00Z</updated></entry>"
        for n in range(4)
    )
    head = f"<title>{title}</title><link rel='alternate' href='{home}'/>"
    return ATOM, f"<feed xmlns='http://www.w3.org/2005/Atom'>{head}{entries}</feed>".encode()


def html(head: str = "", body: str = "") -> tuple[str, bytes]:
    text = f"<!doctype html><html><head><title>x</title>{head}</head><body>{body}</body></html>"
    return HTML, text.encode()


# What YouTube's pages say of their channel, from the most to the least certain.
CHANNEL_PAGES = {
    "its feed": (
        "https://www.youtube.com/@name",
        html(f'<link rel="alternate" type="application/rss+xml" title="RSS" href="{VIDEOS}">'),
    ),
    "its own address": (
        "https://www.youtube.com/c/name",
        html(f'<link rel="canonical" href="https://www.youtube.com/channel/{CHANNEL}">'),
    ),
    "its number": (
        "https://www.youtube.com/user/name",
        html(f'<meta itemprop="identifier" content="{CHANNEL}">'),
    ),
    "its data": (
        "https://m.youtube.com/@name/videos",
        html("", f'<script>var x={{"externalId":"{CHANNEL}"}};</script>'),
    ),
    "the data of a film": (
        "https://www.youtube.com/watch?v=abc",
        html("", f'<script>{{"channelId":"{CHANNEL}"}} {{"channelId":"{OTHER}"}}</script>'),
    ),
}


@pytest.mark.parametrize("told", CHANNEL_PAGES)
def test_a_channel_is_found_by_what_its_page_says(scout: Scout, told: str) -> None:
    url, answer = CHANNEL_PAGES[told]
    pages = {
        url: answer,
        VIDEOS: atom("Some Channel", f"https://www.youtube.com/channel/{CHANNEL}"),
    }
    found = scout.find_far(url, pages)
    (one,) = found.sections
    assert (one.new.url, found.publication) == (VIDEOS, "Some Channel")
    assert found.home == f"https://www.youtube.com/channel/{CHANNEL}"


def test_a_short_link_to_a_film_leads_to_its_channel(scout: Scout) -> None:
    watch, answer = CHANNEL_PAGES["the data of a film"]
    pages = {
        "https://youtu.be/abc": (f"> {watch}", b""),
        watch: answer,
        VIDEOS: atom("Some Channel", f"https://www.youtube.com/channel/{CHANNEL}"),
    }
    assert scout.find_far("https://youtu.be/abc", pages).sections[0].new.url == VIDEOS


def test_the_page_itself_is_not_asked_where_the_rule_knows(scout: Scout) -> None:
    feed = "https://www.reddit.com/r/linux/.rss"
    pages = {feed: atom("Linux, the penguin", "https://www.reddit.com/r/linux/")}
    found = scout.find_far(typed_address("r/linux"), pages)
    assert (found.publication, found.home) == ("r/linux", "https://www.reddit.com/r/linux/")
    assert found.sections[0].new.url == feed


def test_a_repository_gives_releases_tags_and_commits(scout: Scout) -> None:
    home = "https://github.com/o/r"
    pages = {
        f"{home}/releases.atom": atom("Release notes from r", f"{home}/releases"),
        f"{home}/tags.atom": atom("Tags from r", f"{home}/tags"),
        f"{home}/commits.atom": atom("Recent Commits to r:main", f"{home}/commits/main"),
    }
    found = scout.find_far(f"{home}/issues", pages)
    assert found.publication == "o/r"
    assert names(found.sections) == ["Releases", "Tags", "Commits"]
    assert len(scout.follow(*found.sections)) == 3
    assert [one.title for one in scout.library.tree()] == ["o/r"]


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("https://name.substack.com/p/x", "https://name.substack.com/feed"),
        ("https://medium.com/@name/x-1", "https://medium.com/feed/@name"),
        ("https://name.blogspot.com/", "https://name.blogspot.com/feeds/posts/default"),
        ("https://name.wordpress.com/", "https://name.wordpress.com/feed/"),
        ("https://news.ycombinator.com/", "https://news.ycombinator.com/rss"),
        ("https://bsky.app/profile/a.bsky.social", "https://bsky.app/profile/a.bsky.social/rss"),
        ("https://lemmy.example/c/news", "https://lemmy.example/feeds/c/news.xml?sort=New"),
    ],
)
def test_platforms_give_their_feeds(scout: Scout, page: str, feed: str) -> None:
    found = scout.find_far(page, {feed: atom("Somebody", page)})
    assert found.sections[0].new.url == feed
    assert found.sections[0].headlines


def test_a_rule_that_does_not_hold_leads_to_the_page(scout: Scout) -> None:
    page = "https://shop.example/@deals"
    link = '<link rel="alternate" type="application/atom+xml" href="/deals.atom">'
    pages = {page: html(link), "https://shop.example/deals.atom": atom("Deals", page)}
    assert scout.find_far(page, pages).sections[0].new.url == "https://shop.example/deals.atom"


def test_somebodys_profile_is_found_on_another_host(scout: Scout) -> None:
    account = "https://people.example/.well-known/webfinger?resource=acct%3Aann%40people.example"
    profile = "https://social.people.example/@ann"
    told = {"links": [{"rel": "self", "href": "https://x.example/"}, {}]}
    told["links"].append({"rel": "http://webfinger.net/rel/profile-page", "href": profile})
    pages = {
        account: ("application/jrd+json", json.dumps(told).encode()),
        f"{profile}.rss": atom("Ann", profile),
    }
    found = scout.find_far(typed_address("@ann@people.example"), pages)
    assert found.sections[0].new.url == f"{profile}.rss"
    for wrong in (b"[", b"[]", b'{"links": 7}', b'{"links": [7]}', b"[" * 100_000):
        pages[account] = ("application/jrd+json", wrong)
        with pytest.raises(PublisherTrouble):
            scout.find_far("https://people.example/@ann", pages)


def test_members_of_one_host_are_followed_as_two_publications(scout: Scout) -> None:
    for name in ("ann", "bob"):
        page = f"https://social.example/@{name}"
        found = scout.find_far(page, {f"{page}.rss": atom(name.title(), page)})
        scout.follow(*found.sections)
    assert [one.title for one in scout.library.tree()] == ["Ann", "Bob"]


def test_a_page_of_a_platform_without_a_channel_has_nothing(scout: Scout) -> None:
    page = "https://www.youtube.com/watch?v=gone"
    with pytest.raises(NotAFeed):
        scout.find_far(page, {page: html("", "<p>This video is not available any more</p>")})
