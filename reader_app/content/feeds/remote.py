"""Articles that a sync server tells, as one section's library takes them in."""

from collections.abc import Sequence

from reader_app.content.feeds.assemble import finish
from reader_app.content.feeds.delivery import delivered, entry_keys
from reader_app.content.feeds.draft import Draft, Markup
from reader_app.domain import Delivered, Entry, Recipient, RemoteArticle

__all__ = ["read_remote", "read_remotes"]


def read_remotes(
    groups: Sequence[tuple[Recipient, Sequence[RemoteArticle]]], now: int
) -> tuple[tuple[Delivered, ...], ...]:
    """`read_remote` for several sections: a server's answer has a few articles of many."""
    return tuple(read_remote(articles, to, now) for to, articles in groups)


def read_remote(
    articles: Sequence[RemoteArticle], to: Recipient, now: int
) -> tuple[Delivered, ...]:
    """Return one item for each article, in their order, cleaned as a feed's own would be; `now`
    in seconds since 1970. One without an id of its feed goes by its address."""
    keys = entry_keys(to, [(one.guid, one.url) for one in articles])
    return tuple(
        delivered(_entry(one, to, now), names, to, now)
        for one, names in zip(articles, keys, strict=True)
    )


def _entry(one: RemoteArticle, to: Recipient, now: int) -> Entry:
    draft = Draft(
        identity=one.guid,
        url=one.url,
        title=Markup(one.title, html=False),
        byline=one.byline,
        content=Markup(one.html),
    )
    return finish(draft, one.published, "", to.site_url, now)
