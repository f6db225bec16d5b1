"""Builders for tests that need something in a library."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from reader_app.content import plain
from reader_app.domain import (
    Body,
    Delivered,
    Entry,
    Feed,
    NewSection,
    Page,
    PictureFacts,
    TextSource,
    TextState,
    content_hash,
    url_key,
)
from reader_app.library import FeedResult, Library, Stored

__all__ = ["NOW", "entry", "fill", "follow", "intent", "known", "page", "picture", "store"]

NOW = 1_800_000_000


def entry(
    number: int, *, title: str = "", text: str = "", pictures: Sequence[str] = (), lead: str = ""
) -> Entry:
    """An entry of a made-up feed; the higher the number, the newer."""
    images = "".join(f'<img src="{url}">' for url in pictures)
    html = f"<p>{text or f'Text of entry {number}'}</p>{images}"
    body = Body(html, 4, TextSource.FEED, TextState.FEED, tuple(pictures))
    return Entry(
        f"id-{number:08}", f"http://tribune.example/{number}", title or f"Headline {number}",
        "Wanda Grenfell", NOW + number, None, "en", (), lead, "", body,
    )  # fmt: skip


def intent(item: Entry, publication: int = 1, *, page: bool = False) -> Delivered:
    """What a feed's delivery makes of an entry."""
    body = item.body
    return Delivered(
        (url_key(publication, item.url),), content_hash(item.title, body.html), item.title,
        item.byline, item.url, item.language, item.published or NOW, item.published is not None,
        item.lead, item.standfirst, body.html, plain(body.html), body.words, body.state,
        body.source, body.pictures, page,
    )  # fmt: skip


def store(library: Library, section: int, *items: Delivered) -> Stored:
    """A check of a section that brought these."""
    feed = Feed("Tribune", "http://tribune.example", "en", "", (), "rss", True)
    result = FeedResult(section, NOW, NOW, 1, feed, items, etag='"1"', validated=NOW)
    return library.sync.store_feeds([result], NOW).result()


def known(library: Library, key: int) -> int | None:
    """The article that has a name."""
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        sql = "SELECT state_id FROM identity WHERE key = ?"
        return next((row[0] for row in connection.execute(sql, (key,))), None)


def follow(library: Library, *names: str) -> None:
    """Follows sections of one publication."""
    home = "http://tribune.example"
    wanted = [NewSection(f"{home}/{name}.xml", name, home, "Tribune") for name in names]
    library.follow(wanted).result()


def fill(library: Library, count: int = 5, *, page: bool = False) -> None:
    """A publication with two sections, World holding `count` articles with ids from 1."""
    follow(library, "World", "Sport")
    store(library, 1, *(intent(entry(n), page=page) for n in range(1, count + 1)))


def page(
    text: str = "The whole text.", state: TextState = TextState.COMPLETE, **facts: object
) -> Page:
    """A page read."""
    pictures = facts.get("pictures", ())
    assert isinstance(pictures, tuple)
    images = "".join(f'<img src="{url}">' for url in pictures)
    body = Body(f"<p>{text}</p>{images}", 3, TextSource.PAGE, state, pictures, None, "")
    return Page("Headline", "By", None, "Tribune", "World", "en", "", "", "", body)


def picture() -> PictureFacts:
    """A picture that decodes."""
    return PictureFacts("image/png", 640, 480)
