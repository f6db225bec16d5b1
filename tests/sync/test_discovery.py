"""What is found behind an address: saved structures of sites, served on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import (
    Fault,
    Headline,
    NewSection,
    NotAFeed,
    PublisherTrouble,
    SectionKind,
    SignInNeeded,
)
from reader_app.library import Library
from tests.sites.shelf import page, shelve
from tests.sync.press import Reply, article, feed, press
from tests.sync.scout import Scout, addresses, names
from tests.sync.siege import Crew

__all__: list[str] = []

HTML = "text/html; charset=utf-8"
RSS = "application/rss+xml"


@pytest.fixture
def scout(tmp_path: Path, men: Crew) -> Iterator[Scout]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        yield Scout(library, served, men)
    library.close()


# -- where feeds are


def test_a_newspaper_gives_the_sections_that_its_page_of_feeds_lists(scout: Scout) -> None:
    found = scout.find("/", "newspaper")
    assert found.publication == "The Harbour Post"
    assert found.home == scout.press.url("/")
    assert addresses(found, scout.press) == [
        "/feeds/news.xml",
        "/feeds/world.xml",
        "/feeds/sport.xml",
        "/feeds/culture.xml",
    ]
    assert names(found.sections) == ["Home", "World", "Sport", "Culture"]
    assert {one.new.publication for one in found.sections} == {"The Harbour Post"}
    assert {one.new.site_url for one in found.sections} == {scout.press.url("/")}
    assert all(one.advised and not one.trouble for one in found.sections)


def test_an_article_of_it_gives_the_same_publication(scout: Scout) -> None:
    found = scout.find("/news/2025/11/harbour-wall-holds-after-the-third-storm", "newspaper")
    assert found.publication == "The Harbour Post"
    assert names(found.sections) == ["Home", "World", "Sport", "Culture"]


def test_the_address_of_a_feed_gives_that_feed(scout: Scout) -> None:
    found = scout.find("/feeds/world.xml", "newspaper")
    assert addresses(found, scout.press) == ["/feeds/world.xml"]
    assert names(found.sections) == ["World"]
    assert found.home == scout.press.url("/")
    assert sum(scout.press.asked.values()) == 1


def test_the_newest_headlines_are_shown_first(scout: Scout) -> None:
    found = scout.find("/feeds/news.xml", "newspaper").sections[0]
    assert len(found.headlines) == 5
    assert found.articles == 6
    assert found.headlines[0] == Headline(
        "Harbour wall holds after the third storm",
        scout.press.url("/news/2025/11/harbour-wall-holds-after-the-third-storm"),
        1_762_767_000,
    )
    dates = [one.published or 0 for one in found.headlines]
    assert dates == sorted(dates, reverse=True)


def test_wordpress_gives_its_feed_without_comments(scout: Scout) -> None:
    found = scout.find("/", "wordpress")
    assert addresses(found, scout.press) == ["/feed/"]
    assert (found.publication, names(found.sections)) == ("Salt & Bread", [""])


def test_a_category_of_wordpress_is_a_section(scout: Scout) -> None:
    found = scout.find("/category/world/", "wordpress")
    assert addresses(found, scout.press) == ["/feed/", "/category/world/feed/"]
    assert names(found.sections) == ["", "World"]


def test_an_article_of_wordpress_does_not_give_its_comments(scout: Scout) -> None:
    path = "/2025/11/12/harbour-wall-holds-after-the-third-storm/"
    assert addresses(scout.find(path, "wordpress"), scout.press) == ["/feed/"]


@pytest.mark.parametrize(
    ("site", "path", "feeds"),
    [
        ("wordpress-bare", "/", ["/feed/"]),
        ("wordpress-bare", "/category/world/", ["/category/world/feed/", "/feed/"]),
        ("blogger", "/", ["/feeds/posts/default"]),
        (
            "blogger",
            "/search/label/Boats",
            ["/feeds/posts/default/-/Boats", "/feeds/posts/default"],
        ),
        ("ghost", "/", ["/rss/"]),
        ("ghost", "/tag/charts/", ["/tag/charts/rss/", "/rss/"]),
        ("substack", "/", ["/feed"]),
        ("medium", "/", ["/feed"]),
        ("discourse", "/", ["/latest.rss"]),
        ("discourse", "/c/boats/7", ["/c/boats/7.rss", "/latest.rss"]),
        ("mastodon", "/@ann", ["/@ann.rss"]),
        ("folder", "/blog/hello-again", ["/blog/feed.xml"]),
        ("root", "/", ["/atom.xml"]),
        ("frontonly", "/story/one-long-day", ["/all.atom"]),
    ],
)
def test_feeds_that_a_page_does_not_name_are_found(
    scout: Scout, site: str, path: str, feeds: list[str]
) -> None:
    found = scout.find(path, site)
    assert [one.rstrip("/") for one in addresses(found, scout.press)] == [
        one.rstrip("/") for one in feeds
    ]
    assert all(one.headlines and one.new.kind is SectionKind.FEED for one in found.sections)


def test_a_post_without_a_title_is_shown_by_its_words(scout: Scout) -> None:
    found = scout.find("/@ann", "mastodon").sections[0]
    assert found.headlines[0].title == ", told in short."


# -- the page's own list


def test_a_page_without_a_feed_is_a_listing(scout: Scout) -> None:
    found = scout.find("/", "bare")
    (one,) = found.sections
    assert (found.publication, one.new.title) == ("The Coast Observer", "News")
    assert one.new.kind is SectionKind.LISTING
    assert one.new.url == scout.press.url("/")
    assert (len(one.headlines), one.articles, one.advised) == (5, 14, True)
    assert one.headlines[0].title == "Harbour wall holds after the third storm"


def test_an_article_of_a_site_without_feeds_gives_the_list_of_its_front_page(scout: Scout) -> None:
    shelve(scout.press, "bare")
    meta = '<meta property="og:type" content="article">'
    scout.press.replies["/news/one"] = article("One story", data=meta)
    (one,) = scout.find("/news/one").sections
    assert (one.new.kind, one.new.url) == (SectionKind.LISTING, scout.press.url("/"))


def test_a_feed_that_cannot_be_read_now_stands_after_the_list(scout: Scout) -> None:
    link = '<link rel="alternate" type="application/rss+xml" title="All" href="/all.xml">'
    body = page("bare").replace(b"</head>", link.encode() + b"</head>")
    scout.press.replies["/"] = Reply(body)
    scout.press.replies["/all.xml"] = Reply(b"", status=503)
    listing, broken = scout.find("/").sections
    assert listing.new.kind is SectionKind.LISTING
    assert (broken.new.url, broken.trouble) == (scout.press.url("/all.xml"), "server")
    assert not broken.advised


# -- several feeds


def test_rss_and_atom_of_one_feed_are_told_as_the_same(scout: Scout) -> None:
    found = scout.find("/", "twins")
    first, *others = found.sections
    assert addresses(found, scout.press) == ["/rss.xml", "/atom.xml", "/feed.json"]
    assert [one.same_as for one in others] == [first.new.url, first.new.url]
    assert [one.advised for one in found.sections] == [True, False, False]


def test_other_languages_and_comments_come_last(scout: Scout) -> None:
    found = scout.find("/", "languages")
    assert addresses(found, scout.press) == ["/rss.xml", "/fr/rss.xml", "/comments/rss.xml"]
    assert [one.advised for one in found.sections] == [True, False, False]
    assert found.publication == "Port Nouvelle"
    assert names(found.sections)[:2] == ["", "en français"]


def test_feeds_that_are_empty_or_fail_come_last_and_say_why(scout: Scout) -> None:
    scout.press.replies["/broken.xml"] = Reply(b"", status=500)
    scout.press.replies["/gone.xml"] = Reply(b"", status=410)
    found = scout.find("/", "dead")
    assert addresses(found, scout.press) == ["/alive.xml", "/broken.xml", "/empty.xml", "/gone.xml"]
    assert [one.trouble for one in found.sections] == ["", "server", "", "gone"]
    assert [one.articles for one in found.sections] == [4, None, 0, None]
    assert [one.advised for one in found.sections] == [True, False, False, False]


def test_only_a_dozen_of_many_sections_is_looked_into(scout: Scout) -> None:
    links = "".join(
        f'<link rel=alternate type="application/rss+xml" title="Part {n}" href="/{n}.xml">'
        for n in range(30)
    )
    scout.press.replies["/"] = article("Home", data=links)
    for n in range(30):
        scout.press.replies[f"/{n}.xml"] = feed(scout.press, f"{n}-a", title=f"Paper - Part {n}")
    found = scout.find("/")
    assert names(found.sections) == [f"Part {n}" for n in range(30)]
    assert [bool(one.headlines) for one in found.sections] == [True] * 12 + [False] * 18
    assert [one.advised for one in found.sections] == [True] + [False] * 29
    assert sum(scout.press.asked.values()) == 13


def test_a_feed_that_does_not_answer_does_not_keep_the_others(
    scout: Scout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.sync.discovery.peeks._SECONDS", 0.5)
    shelve(scout.press, "dead")
    scout.press.replies["/broken.xml"] = Reply(seconds=60)
    found = scout.find("/")
    scout.press.released.set()
    slow = next(one for one in found.sections if one.new.url.endswith("/broken.xml"))
    assert (slow.headlines, slow.articles, slow.trouble) == ((), None, "")


def test_a_feed_of_somebody_else_is_a_publication_of_its_own(scout: Scout) -> None:
    own = '<link rel=alternate type="application/rss+xml" title="Paper" href="/own.xml">'
    link = "<a href='https://neighbour.test/feed.xml'>Our neighbour</a>"
    body = f"<!doctype html><html><head><title>P</title>{own}</head><body>{link}</body></html>"

    def rss(title: str, home: str) -> tuple[str, bytes]:
        items = "".join(
            f"<item><title>{title} {n}</title><link>{home}{n}</link></item>" for n in "abc"
        )
        text = f"<rss version='2.0'><channel><title>{title}</title><link>{home}</link>{items}"
        return RSS, f"{text}</channel></rss>".encode()

    pages = {
        "https://paper.test/": (HTML, body.encode()),
        "https://paper.test/own.xml": rss("Paper", "https://paper.test/"),
        "https://neighbour.test/feed.xml": rss("The Neighbour", "https://neighbour.test/"),
    }
    found = scout.find_far("https://paper.test/", pages)
    told = [(one.new.publication, one.new.site_url, one.advised) for one in found.sections]
    assert told == [
        ("Paper", "https://paper.test/", True),
        ("The Neighbour", "https://neighbour.test/", False),
    ]


# -- what is followed already


def test_what_is_followed_is_known_under_any_of_its_addresses(scout: Scout) -> None:
    shelve(scout.press, "newspaper")
    (number,) = scout.follow(NewSection(scout.press.url("/feeds/world.xml/")))
    found = scout.find("/")
    assert [one.known for one in found.sections] == [None, number, None, None]
    assert [one.advised for one in found.sections] == [True, False, True, True]


def test_a_feed_that_has_moved_for_good_is_known_by_its_new_address(scout: Scout) -> None:
    shelve(scout.press, "root")
    moved = {"Location": scout.press.url("/atom.xml")}
    scout.press.replies["/old.xml"] = Reply(status=301, headers=moved)
    (number,) = scout.follow(NewSection(scout.press.url("/atom.xml")))
    (one,) = scout.find("/old.xml").sections
    assert (one.known, one.new.url) == (number, scout.press.url("/atom.xml"))


def test_a_feed_that_states_the_followed_address_is_known(scout: Scout) -> None:
    shelve(scout.press, "root")
    scout.press.replies["/copy.xml"] = Reply(scout.press.reply("/atom.xml").body, RSS)
    (number,) = scout.follow(NewSection(scout.press.url("/atom.xml")))
    (one,) = scout.find("/copy.xml").sections
    assert (one.known, one.same_as) == (number, scout.press.url("/atom.xml"))


def test_a_followed_feed_with_the_same_articles_is_named(scout: Scout) -> None:
    shelve(scout.press, "twins")
    scout.follow(NewSection(scout.press.url("/rss.xml")))
    scout.press.replies["/favicon.ico"] = Reply(status=404)
    scout.sync()
    atom = scout.find("/feed.json").sections[0]
    assert (atom.known, atom.same_as, atom.advised) == (None, scout.press.url("/rss.xml"), False)


def test_a_stated_address_that_its_articles_belie_is_not_believed(scout: Scout) -> None:
    shelve(scout.press, "newspaper")
    main, world = scout.press.url("/feeds/news.xml"), "/feeds/world.xml"
    own = f'<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="{main}"/>'
    body = scout.press.reply(world).body
    scout.press.replies[world] = Reply(body.replace(b"<item>", own.encode() + b"<item>", 1), RSS)
    scout.follow(NewSection(main))
    scout.sync()
    found = scout.find("/")
    assert [bool(one.known) for one in found.sections] == [True, False, False, False]
    assert {one.same_as for one in found.sections} == {""}


# -- nothing, walls and trouble


@pytest.mark.parametrize("site", ["nothing", "app", "directory"])
def test_a_page_with_nothing_to_follow_says_what_was_tried(scout: Scout, site: str) -> None:
    with pytest.raises(NotAFeed) as caught:
        scout.find("/", site)
    assert caught.value.subject == scout.press.url("/")
    assert caught.value.tried[0] == scout.press.url("/")
    assert scout.press.url("/rss.xml") in caught.value.tried
    assert len(caught.value.tried) <= 12


def test_a_page_that_asks_for_a_password_says_so(scout: Scout) -> None:
    with pytest.raises(SignInNeeded) as caught:
        scout.find("/", "login")
    assert caught.value.subject == scout.press.base.removeprefix("http://")


@pytest.mark.parametrize("status", [401, 402])
def test_a_page_that_is_closed_says_so(scout: Scout, status: int) -> None:
    scout.press.replies["/"] = Reply(b"no", status=status)
    with pytest.raises(SignInNeeded):
        scout.find("/")


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (403, Fault.FORBIDDEN),
        (404, Fault.NOT_FOUND),
        (429, Fault.RATE_LIMITED),
        (500, Fault.SERVER),
    ],
)
def test_a_server_in_trouble_is_told_as_it_is(scout: Scout, status: int, fault: Fault) -> None:
    scout.press.replies["/"] = Reply(b"no", status=status)
    with pytest.raises(PublisherTrouble) as caught:
        scout.find("/")
    assert caught.value.fault is fault


def test_a_host_that_is_asked_too_much_is_guessed_at_no_further(scout: Scout) -> None:
    shelve(scout.press, "nothing")
    scout.press.replies["/feed"] = Reply(b"no", status=429)
    with pytest.raises(NotAFeed):
        scout.find("/")
    assert sum(scout.press.asked.values()) <= 3


# -- secrets and the reader's own network


def test_a_secret_in_an_address_makes_a_section_private(scout: Scout) -> None:
    shelve(scout.press, "root")
    address = "/atom.xml?token=a1B2c3D4e5F6g7H8"
    scout.press.replies[address] = scout.press.reply("/atom.xml")
    (one,) = scout.find(address).sections
    assert (one.new.private, one.new.url) == (True, scout.press.url(address))
    assert not scout.find("/atom.xml").sections[0].new.private


def test_a_followed_feed_whose_secret_is_in_the_keyring_is_known(scout: Scout) -> None:
    shelve(scout.press, "root")
    address = "/atom.xml?token=a1B2c3D4e5F6g7H8"
    scout.press.replies[address] = scout.press.reply("/atom.xml")
    mark = scout.press.url("/atom.xml?token=~0123456789abcdef~")
    (number,) = scout.follow(NewSection(mark, private=True))
    assert scout.find(address).sections[0].known == number


def test_a_page_cannot_lead_to_another_machine_of_the_readers_network(scout: Scout) -> None:
    with press() as trap:
        trap.replies["/rss.xml"] = feed(trap, "a")
        scout.library.follow([NewSection(trap.url("/followed.xml"))]).result()
        link = f'<link rel=alternate type="application/rss+xml" href="{trap.url("/rss.xml")}">'
        scout.press.replies["/"] = article("Home", data=link)
        public = scout.press.base.replace("127.0.0.1", "paper.example")
        with pytest.raises(NotAFeed):
            scout.find(f"{public}/")
        scout.press.replies["/to"] = Reply(status=302, headers={"Location": trap.url("/rss.xml")})
        link = '<link rel=alternate type="application/rss+xml" href="/to">'
        scout.press.replies["/"] = article("Home", data=link)
        with pytest.raises(NotAFeed):
            scout.find(f"{public}/")
        assert not trap.asked


def test_a_hostile_page_among_the_candidates_costs_only_itself(scout: Scout) -> None:
    shelve(scout.press, "dead")
    bomb = b"<?xml version='1.0'?><rss><channel>" + b"<item><a>" * 200_000
    scout.press.replies["/broken.xml"] = Reply(bomb, RSS)
    found = scout.find("/")
    assert found.sections[0].new.url == scout.press.url("/alive.xml")
