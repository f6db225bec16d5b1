"""Builders for tests that need something in a library."""

from collections.abc import Sequence

from reader_app.domain import (
    Body,
    Entry,
    Feed,
    NewSection,
    Page,
    PictureFacts,
    TextSource,
    TextState,
)
from reader_app.library import (
    ArticleIntent,
    FeedResult,
    Library,
    Stored,
    content_hash,
    url_key,
)

__all__ = ["NOW", "entry", "fill", "follow", "intent", "page", "picture", "store"]

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


def intent(
    item: Entry, publication: int = 1, *, page: bool = False, **known: object
) -> ArticleIntent:
    """What the planner makes of an entry."""
    digest = content_hash(item.title, item.body.html)
    keys = (url_key(publication, item.url),)
    article_id, changed = known.get("article_id"), bool(known.get("changed"))
    assert article_id is None or isinstance(article_id, int)
    return ArticleIntent(item, keys, digest, article_id, changed, page, item.published or NOW)


def store(library: Library, section: int, *intents: ArticleIntent) -> Stored:
    """A check of a section that brought these."""
    feed = Feed("Tribune", "http://tribune.example", "en", "", (), "rss", True)
    result = FeedResult(section, NOW, NOW, 1, feed, intents, etag='"1"', validated=NOW)
    return library.sync.store_feeds([result], NOW).result()


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
