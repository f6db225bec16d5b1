"""A page without a feed is followed: its links become articles, sync after sync."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, ArticleRow, SectionKind
from reader_app.library import Library
from tests.sites.shelf import page, shelve
from tests.sync.press import Reply, article, feed, press
from tests.sync.scout import Scout
from tests.sync.siege import Crew

__all__: list[str] = []

STORY = (
    '<article class="card"><h2 class="card__title"><a href="/news/a-seal-in-the-harbour-8000">'
    "A seal in the harbour</a></h2></article>"
)


@pytest.fixture
def scout(tmp_path: Path, men: Crew) -> Iterator[Scout]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        shelve(served, "bare")
        served.replies["/favicon.ico"] = Reply(status=404)
        scout = Scout(library, served, men)
        for one in scout.find("/").sections[0].headlines:
            served.replies[one.url.removeprefix(served.base)] = article(one.title)
        for path in paths(page("bare")):
            served.replies.setdefault(path, article("A story"))
        served.asked.clear()
        yield scout
    library.close()


def paths(data: bytes) -> list[str]:
    text = data.decode()
    parts = [part.split('"')[0].split("?")[0].split("#")[0] for part in text.split('href="')[1:]]
    return [part for part in parts if part.rstrip("0123456789").endswith("-")]


def rows(scout: Scout) -> list[ArticleRow]:
    return scout.library.rows(scout.library.ids(ArticleQuery()))


def test_a_listing_is_synced_like_a_feed_with_its_pages(scout: Scout) -> None:
    (found,) = scout.find("/").sections
    scout.follow(found)
    report = scout.sync()
    assert (report.sections_changed, report.articles_new) == (1, 14)
    assert (report.pages_fetched, report.pages_failed) == (14, 0)
    (publication,) = scout.library.tree()
    (section,) = publication.sections
    assert (publication.title, section.kind) == ("The Coast Observer", SectionKind.LISTING)
    newest = rows(scout)[0]
    assert newest.title == "Harbour wall holds after the third storm"
    assert newest.words > 100
    assert newest.published == 1_763_618_400
    assert len({row.url for row in rows(scout)}) == 14


def test_a_second_sync_brings_only_what_is_new(scout: Scout) -> None:
    scout.follow(*scout.find("/").sections)
    scout.sync()
    assert scout.sync().sections_unchanged == 1
    body = scout.press.reply("/").body.replace(b'<main class="river">', b"<main>" + STORY.encode())
    scout.press.replies["/"] = Reply(body)
    scout.press.replies["/news/a-seal-in-the-harbour-8000"] = article("A seal in the harbour")
    report = scout.sync()
    assert (report.articles_new, report.articles_updated, report.pages_fetched) == (1, 0, 1)
    assert len(rows(scout)) == 15


def test_a_listing_is_asked_conditionally(scout: Scout) -> None:
    scout.press.replies["/"] = Reply(scout.press.reply("/").body, headers={"ETag": '"1"'})
    scout.follow(*scout.find("/").sections)
    scout.sync()
    scout.press.heard.clear()
    assert scout.sync().sections_unchanged == 1
    (heard,) = [one for one in scout.press.heard if one.startswith("GET / ")]
    assert 'if-none-match: "1"' in heard.lower()
    assert "accept: text/html" in heard.lower()


def test_what_was_deleted_does_not_come_back(scout: Scout) -> None:
    scout.follow(*scout.find("/").sections)
    scout.sync()
    gone = rows(scout)[0]
    scout.library.delete([gone.id]).result()
    scout.press.replies["/"] = Reply(scout.press.reply("/").body + b"<!-- another -->")
    assert scout.sync().articles_new == 0
    assert gone.url not in {row.url for row in rows(scout)}


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(page("nothing")), "malformed"),
        (Reply(page("login"), status=401), "forbidden"),
        (Reply(b"", status=503), "server"),
        (Reply(b"%PDF-1.7", "application/pdf"), "not-a-page"),
    ],
    ids=["redesigned", "closed", "down", "no page"],
)
def test_a_listing_that_cannot_be_read_says_why_and_keeps_its_articles(
    scout: Scout, reply: Reply, kind: str
) -> None:
    scout.follow(*scout.find("/").sections)
    scout.sync()
    scout.press.replies["/"] = reply
    report = scout.sync()
    assert [failure.kind for failure in report.failures] == [kind]
    assert len(rows(scout)) == 14


def test_the_page_of_another_publisher_is_not_read_in_its_place(scout: Scout) -> None:
    scout.follow(*scout.find("/").sections)
    scout.sync()
    with press() as hotel:
        shelve(hotel, "cards")
        scout.press.replies["/"] = Reply(status=301, headers={"Location": hotel.url("/")})
        report = scout.sync()
    assert report.sections_failed == 1
    (section,) = scout.library.tree()[0].sections
    assert section.url == scout.press.url("/")
    assert len(rows(scout)) == 14


def test_an_article_of_a_listing_and_a_feed_is_one(scout: Scout) -> None:
    listing = scout.find("/").sections
    name = "news/harbour-wall-holds-after-the-third-storm-7100"
    scout.press.replies["/feed.xml"] = feed(scout.press, name, title="The Coast Observer")
    scout.follow(*scout.find("/feed.xml").sections, *listing)
    scout.sync()
    assert len(rows(scout)) == 14
    assert len(scout.library.tree()) == 1
