"""Pick lists that are broken, hostile or no lists at all: one message, and picks stay."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader_app.domain import FileUnreadable, SyncOptions
from tests.sync.press import Reply, press
from tests.sync.test_hostile import endless, zeros
from tests.sync.test_picks import Desk, desk, picks, stock

__all__ = ["desk"]

RSS = "application/rss+xml"
MIB = 1024 * 1024
LAUGHS = b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))


def fifty_megabytes() -> Reply:
    return Reply(b"<rss><channel>" + b" " * (50 * MIB), RSS)


def laughing() -> Reply:
    doc = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">' + LAUGHS + b"]>"
    return Reply(doc + b"<rss><channel><title>&j;</title></channel></rss>", RSS)


BROKEN: dict[str, tuple[Reply | Callable[[], Reply], str]] = {
    "fifty megabytes": (fifty_megabytes, "too-large"),
    "endless": (Reply(pieces=endless, kind=RSS), "too-large"),
    "gzip bomb": (Reply(pieces=zeros, headers={"Content-Encoding": "gzip"}), "too-large"),
    "billion laughs": (laughing, "malformed"),
    "a page": (
        Reply(b"<!DOCTYPE html><html><body><p>Moved house.</p></body></html>"),
        "not-a-feed",
    ),
    "nothing": (Reply(b"", RSS), "malformed"),
    "bytes": (Reply(bytes(range(256)) * 64, "application/octet-stream"), "not-a-feed"),
    "not there": (Reply(b"", status=404), "not-found"),
    "gone": (Reply(b"", status=410), "gone"),
    "too much": (Reply(b"", status=429, headers={"Retry-After": "60"}), "rate-limited"),
    "to itself": (Reply(status=302, headers={"Location": "/picks"}), "redirect"),
    "to a file": (Reply(status=302, headers={"Location": "file:///etc/passwd"}), "redirect"),
}


def following(desk: Desk) -> str:
    """A list that has brought one article; its path."""
    stock(desk, "storm", "wall")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    assert titles(desk) == ["Headline storm"]
    return "/picks"


def titles(desk: Desk) -> list[str]:
    return [one.row.title for one in desk.picked()]


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_list_is_told_once_and_loses_nothing(desk: Desk, what: str) -> None:
    path = following(desk)
    desk.anna.replies[path], kind = BROKEN[what]
    (failure,) = desk.sync().failures
    assert (failure.subject, failure.kind) == ("picks", kind)
    assert titles(desk) == ["Headline storm"]
    (told,) = desk.library.picks.lists()
    assert told.ended == (what == "gone")


def test_a_list_that_is_empty_once_loses_nothing_and_goes_on(desk: Desk) -> None:
    path = following(desk)
    desk.anna.replies[path] = picks(desk)
    assert not desk.sync().failures
    assert titles(desk) == ["Headline storm"]
    desk.anna.replies[path] = picks(desk, desk.paper.url("/wall"))
    desk.sync()
    assert sorted(titles(desk)) == ["Headline storm", "Headline wall"]


def test_of_a_hundred_thousand_links_as_many_are_remembered_as_of_any_list(desk: Desk) -> None:
    row = b'<outline type="link" text="Pick" url="http://elsewhere.example/%d"/>'
    rows = b"".join(row % n for n in range(100_000))
    desk.anna.replies["/picks"] = Reply(b"<opml><body>" + rows + b"</body></opml>", "text/x-opml")
    followed = desk.follow(desk.anna.url("/picks"))
    assert not desk.sync(SyncOptions(pages=False)).failures
    assert desk.library.picks.one(followed.id).waiting == 500


def test_the_same_link_written_ten_ways_is_one_pick(desk: Desk) -> None:
    stock(desk, "storm")
    url = desk.paper.url("/storm")
    ways = (
        url,
        f"{url}#top",
        f"{url}?utm_source=x",
        f"{url}?utm_medium=y&amp;utm_source=z",
        f"{url}/",
    )
    desk.anna.replies["/picks"] = picks(desk, *ways, *ways)
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    assert titles(desk) == ["Headline storm"]
    assert desk.library.counts(0).articles == 1


def test_a_list_in_another_charset_than_it_says_still_picks(desk: Desk) -> None:
    stock(desk, "storm")
    text = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        "<title>Lectures d\u2019\xe9t\xe9</title>"
        f"<item><title>Temp\xeate</title><link>{desk.paper.url('/storm')}</link></item>"
        "</channel></rss>"
    )
    desk.anna.replies["/picks"] = Reply(text.encode("cp1252"), f"{RSS}; charset=utf-16")
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    assert titles(desk) == ["Headline storm"]
    assert [one.title for one in desk.library.picks.lists()] == ["Lectures d\u2019\xe9t\xe9"]


def test_a_page_of_the_internet_hands_nobody_on_into_the_readers_own_network(desk: Desk) -> None:
    with press() as router:
        desk.paper.replies["/storm"] = Reply(status=302, headers={"Location": router.url("/off")})
        desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
        desk.follow(desk.anna.url("/picks"))
        (failure,) = desk.sync().failures
        assert failure.kind == "blocked-address"
        assert not router.asked


# -- files


def fifo(place: Path) -> Path:
    os.mkfifo(place / "pipe")
    return place / "pipe"


def huge(place: Path) -> Path:
    with (place / "huge.opml").open("wb") as file:
        file.truncate(9 * MIB)
    return place / "huge.opml"


@pytest.mark.skipif(os.name != "posix", reason="no pipes and devices in the file system")
@pytest.mark.parametrize(
    "make",
    [
        fifo,
        huge,
        lambda place: place,
        lambda place: Path("/dev/zero"),
        lambda place: place / "none",
    ],
    ids=["pipe", "huge", "folder", "device", "missing"],
)
def test_what_is_no_file_of_a_list_is_told_at_once(
    desk: Desk, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    url = make(tmp_path).as_uri()
    with pytest.raises(FileUnreadable):
        desk.find(url)
    desk.follow(url)
    (failure,) = desk.sync().failures
    assert (failure.subject, failure.kind) == ("picks", "file-unreadable")


def test_a_file_of_anything_else_is_no_list(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(bytes(range(256)) * 64)
    desk.follow((tmp_path / "picture").as_uri())
    (failure,) = desk.sync().failures
    assert (failure.subject, failure.kind) == ("picks", "not-a-feed")
