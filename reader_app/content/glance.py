"""A feed looked into: whose it is, what it carries, without cleaning a single text."""

from reader_app.content.address import document_base
from reader_app.content.feeds.assemble import chosen, describe
from reader_app.content.feeds.own import own_address
from reader_app.content.feeds.read import read_channel
from reader_app.content.text import headline, plain
from reader_app.domain import Glance, Headline, article_name

__all__ = ["glance"]

SHOWN = 5
COMPARED = 60
LONGEST = 200  # characters of a text that stands for a missing title


def glance(data: bytes, content_type: str, url: str, now: int) -> Glance:
    """Return what a reader wants to see of a feed before they follow it.

    The newest entries are those with the newest dates; where one has none, the order of the feed
    counts. Raises PublisherTrouble as `read_feed`.
    """
    channel, complete = read_channel(data, content_type, url)
    feed = describe(channel, now, complete=complete)
    kept = chosen(channel, now)
    dates = [moment for _, moment in kept if moment is not None]
    if len(dates) == len(kept):
        kept.sort(key=lambda one: -(one[1] or 0))
    headlines = []
    for draft, moment in kept[:SHOWN]:
        title = headline(draft.title.value, html=draft.title.html)
        text = title or " ".join(plain(draft.content.value or draft.summary.value).split())
        headlines.append(Headline(text[:LONGEST], draft.url, moment))
    return Glance(
        title=feed.title,
        home=feed.home,
        language=feed.language,
        own=feed.moved_to or own_address(data, document_base(url)),
        headlines=tuple(headlines),
        names=tuple(article_name(draft.url, draft.identity) for draft, _ in kept[:COMPARED]),
        newest=max(dates, default=None),
        articles=len(kept),
    )
