"""One feed under several addresses, and several feeds with the same articles."""

import pytest

from reader_app.domain import article_name, carries_same, feed_key, publication_key

__all__: list[str] = []

SECRET = "https://paper.example/feed?token=a1B2c3D4e5F6g7H8i9J0"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://paper.example/feed", "https://www.paper.example/feed/"),
        ("https://paper.example:443/feed", "http://paper.example:80/feed"),
        ("https://PAPER.example/feed#x", "https://paper.example/feed"),
        ("https://paper.example//a///feed", "https://paper.example/a/feed"),
        ("https://feeds.feedburner.com/x?format=xml", "http://feeds.feedburner.com/x"),
        ("https://paper.example/feed?utm_source=a", "https://paper.example/feed"),
        ("https://ann:pw@paper.example/feed", "https://paper.example/feed"),
        (SECRET, "https://paper.example/feed?token=~0123456789abcdef~"),
    ],
)
def test_addresses_of_one_feed_are_told_alike(one: str, other: str) -> None:
    assert feed_key(one) == feed_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://paper.example/feed", "https://paper.example/atom"),
        ("https://paper.example/blog", "https://paper.example/blog?format=rss"),
        ("https://paper.example/?feed=rss2", "https://paper.example/?feed=comments-rss2"),
        ("https://paper.example/?feed=rss2", "https://paper.example/"),
        ("https://paper.example:8080/feed", "https://paper.example/feed"),
        ("https://a.paper.example/feed", "https://b.paper.example/feed"),
    ],
)
def test_addresses_of_different_feeds_stay_apart(one: str, other: str) -> None:
    assert feed_key(one) != feed_key(other)


def test_what_is_no_address_has_no_key() -> None:
    assert feed_key("mailto:x@y.example") == feed_key("") == ""


def test_an_article_is_the_same_in_whatever_feed_it_stands() -> None:
    one = article_name("http://www.paper.example/a/?utm_source=rss", "1")
    assert one == article_name("https://paper.example/a", "tag:2")
    assert article_name("", "x") != article_name("", "y")


def test_feeds_with_the_same_newest_articles_are_the_same() -> None:
    assert carries_same(range(10), range(25)) is True
    assert carries_same(range(10), [*range(8), 98, 99]) is True
    assert carries_same(range(10), [*range(7), 97, 98, 99]) is False
    assert carries_same(range(5), range(50, 60)) is False


def test_articles_newer_than_the_last_look_at_a_feed_do_not_count() -> None:
    assert carries_same(range(100, 130), range(110, 140)) is True


def test_a_section_inside_a_larger_feed_is_not_the_same() -> None:
    everything = range(60)
    world = range(0, 60, 4)
    assert carries_same(everything, world) is False
    assert carries_same(world, everything) is False


def test_two_articles_say_nothing() -> None:
    assert carries_same(range(2), range(2)) is None
    assert carries_same([], range(9)) is None


def test_members_of_one_host_are_publications_of_their_own() -> None:
    ann = publication_key("https://social.example/@ann.rss", "https://social.example/@ann")
    assert ann == publication_key("https://social.example/@ann/112233", "")
    assert ann != publication_key("https://social.example/@bob.rss", "https://social.example/@bob")
    news = publication_key("https://l.example/feeds/c/news.xml?sort=New", "https://l.example/")
    assert news == "l.example/c/news"
    assert publication_key("https://paper.example/feed", "") == "paper.example"


@pytest.mark.parametrize(
    ("url", "site", "key"),
    [
        ("https://www.univ.example/~ann/feed.xml", "", "univ.example/~ann"),
        ("https://univ.example/physics/~ann/feed.xml", "", "univ.example/~ann"),
        ("https://feeds.feedburner.com/anns", "https://univ.example/~Ann", "univ.example/~ann"),
        ("https://blogs.univ.example/ann/feed", "", "blogs.univ.example/ann"),
        ("https://blogs.univ.example/feed/", "", "blogs.univ.example"),
        ("https://blogs.univ.example/index.xml", "", "blogs.univ.example"),
        ("https://blogs.univ.example/2026/11/one", "", "blogs.univ.example"),
        ("https://diary.example/users/ann/data/rss", "", "diary.example/users/ann"),
        ("https://feeds.acast.com/public/shows/abc", "", "acast.com/public/shows/abc"),
        ("https://note.com/ann/rss", "https://note.com/ann", "note.com/ann"),
        ("https://people.com.cn/rss/world.xml", "", "people.com.cn"),
        ("https://paper.example/users/rss", "", "paper.example"),
    ],
)
def test_homes_and_rooms_of_one_host_are_publications_of_their_own(
    url: str, site: str, key: str
) -> None:
    assert publication_key(url, site) == key


def test_the_mark_of_a_secret_is_no_home() -> None:
    for mark in ("~abcdef0123456789~", "~abcdef0123456789.1~"):
        assert publication_key(f"https://a.example/{mark}/rss") == "a.example"
