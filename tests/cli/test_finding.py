"""What stands behind an address, shown and followed, against saved sites on loopback."""

from collections.abc import Iterator

import pytest

from tests.cli.conftest import Run
from tests.sites.shelf import shelve
from tests.sync.press import Press, Reply, article, feed, press

__all__: list[str] = []

SECTION = {
    "title", "publication", "url", "site", "kind", "private", "known", "same_as", "articles",
    "advised", "trouble", "headlines",
}  # fmt: skip


@pytest.fixture
def served() -> Iterator[Press]:
    with press() as running:
        yield running


def test_what_can_be_followed_is_shown_and_nothing_is_followed(run: Run, served: Press) -> None:
    shelve(served, "newspaper")
    done = run("--json", "discover", served.base)
    assert (done.status, done.err) == (0, "")
    found = done.json
    assert (found["publication"], found["home"]) == ("The Harbour Post", served.url("/"))
    assert [one["title"] for one in found["sections"]] == ["Home", "World", "Sport", "Culture"]
    first = found["sections"][0]
    assert set(first) == SECTION
    assert (first["kind"], first["known"], first["articles"]) == ("feed", None, 6)
    assert first["headlines"][0] == {
        "title": "Harbour wall holds after the third storm",
        "url": served.url("/news/2025/11/harbour-wall-holds-after-the-third-storm"),
        "published": "2025-11-10T09:30:00+00:00",
    }
    assert run("--json", "publications").json == []


def test_the_shape_is_told_by_the_help(run: Run) -> None:
    told = run("discover", "--help").out
    assert all(name in told for name in SECTION)


def test_people_read_names_remarks_and_headlines(run: Run, served: Press) -> None:
    shelve(served, "twins")
    run("add", served.url("/rss.xml"))
    told = run("discover", served.base).out
    assert "followed already [1]" in told
    assert f"the same articles as {served.url('/rss.xml')}" in told
    assert "2025-11-10  Harbour wall holds after the third storm" in told


def test_a_feed_that_cannot_be_read_says_why(run: Run, served: Press) -> None:
    shelve(served, "dead")
    served.replies["/broken.xml"] = Reply(b"", status=500)
    sections = run("--json", "discover", served.base).json["sections"]
    (broken,) = [one for one in sections if one["url"].endswith("/broken.xml")]
    assert broken["trouble"]["kind"] == "server"
    assert broken["trouble"]["message"]
    assert "cannot be read now: server" in run("discover", served.base).out


def test_an_address_with_nothing_fails_and_tells_what_was_tried(run: Run, served: Press) -> None:
    shelve(served, "nothing")
    done = run("--json", "discover", served.base)
    assert (done.status, done.json["error"]["kind"]) == (1, "not-a-feed")
    assert served.url("/rss.xml") in run("--verbose", "discover", served.base).err
    assert run("discover", "two words").status == 2


def test_of_many_feeds_the_advised_are_followed(run: Run, served: Press) -> None:
    shelve(served, "languages")
    done = run("--json", "add", served.base).json
    assert [one["url"] for one in done["added"]] == [served.url("/rss.xml")]
    assert done["more"] == 2
    assert "broadsheet discover" in run("add", served.url("/")).out


def test_what_is_followed_under_another_address_is_told_and_not_followed_twice(
    run: Run, served: Press
) -> None:
    served.replies["/rss.xml"] = feed(served, "a", "b", "c")
    served.replies["/copy.xml"] = served.replies["/rss.xml"]
    for name in "abc":
        served.replies[f"/{name}"] = article(f"Headline {name}")
    (first,) = run("--json", "add", served.url("/rss.xml")).json["added"]
    run("sync")
    again = run("--json", "add", served.url("/copy.xml"))
    assert (again.status, again.json["added"]) == (0, [])
    assert [one["id"] for one in again.json["known"]] == [first["id"]]
    other = run("--json", "add", "--anyway", served.url("/copy.xml")).json
    assert [one["url"] for one in other["added"]] == [served.url("/copy.xml")]


def test_a_listing_is_followed_and_synced(run: Run, served: Press) -> None:
    shelve(served, "cards")
    assert "its links are the articles" in run("discover", served.base).out
    done = run("--json", "add", served.base)
    assert [one["url"] for one in done.json["added"]] == [served.url("/")]
    assert run("--json", "sync", "--no-pages").json["articles"]["new"] == 8
