"""A feed's entries as one section's library takes them in: named, hashed, and only the new ones."""

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b

from reader_app.content.feeds.assemble import chosen, describe, finish
from reader_app.content.feeds.draft import Channel, Draft
from reader_app.content.media import without_media
from reader_app.domain import (
    Delivered,
    Delivery,
    Entry,
    Recipient,
    content_hash,
    guid_key,
    has_page,
    text_key,
    url_key,
)

__all__ = ["deliver", "entry_keys"]

PRINT = 8  # bytes of a fingerprint
SHORT_GUID = 8  # shorter ids are rarely unique beyond their section

Name = tuple[str, str]
"""(identity, address) of an entry, either of them perhaps empty."""


def deliver(channel: Channel, base: str, now: int, to: Recipient, *, complete: bool) -> Delivery:
    """Return the feed for a section; `base` as in `assemble`.

    An entry is compared by what its feed wrote, before anything is cleaned; what the library makes
    of one that differs is decided by its `content_hash`.
    """
    feed = describe(channel, now, complete=complete)
    kept = chosen(channel, now)
    prints = [fingerprint(draft) for draft, _ in kept]
    seen = {to.seen[at : at + PRINT] for at in range(0, len(to.seen), PRINT)}
    names = [(draft.identity, draft.url) for draft, _ in kept]
    items = [
        delivered(finish(draft, moment, feed.language, base, now), keys, to, now)
        for (draft, moment), keys, mark in zip(kept, entry_keys(to, names), prints, strict=True)
        if mark not in seen
    ]
    dates = tuple(moment for _, moment in kept if moment is not None)
    return Delivery(feed, tuple(items), dates, b"".join(prints))


def fingerprint(draft: Draft) -> bytes:
    told = (
        draft.identity, draft.url, draft.title.value, draft.byline, draft.published,
        draft.updated, draft.lead, draft.summary.value, draft.content.value,
    )  # fmt: skip
    return blake2b("\0".join(told).encode(errors="replace"), digest_size=PRINT).digest()


def entry_keys(to: Recipient, names: Sequence[Name]) -> Iterator[tuple[int, ...]]:
    """Yield the keys of each entry of a feed. An id or address that several entries share, and
    the address of the site itself, tell nothing apart and are left out."""
    identities = Counter(identity for identity, _ in names)
    addresses = [url_key(to.publication_id, url) if url else 0 for _, url in names]
    shared = Counter(addresses)
    home = url_key(to.publication_id, to.site_url)
    for (identity, _), address in zip(names, addresses, strict=True):
        keys = []
        if identity and identities[identity] == 1:
            within = to.section_id if len(identity) < SHORT_GUID else None
            keys.append(guid_key(to.publication_id, identity, within))
        if address and shared[address] == 1 and address != home:
            keys.append(address)
        yield tuple(keys)


def delivered(entry: Entry, keys: tuple[int, ...], to: Recipient, now: int) -> Delivered:
    body = entry.body
    if not keys:
        shared = f"{entry.identity} {entry.url} {entry.title}"
        keys = (text_key(to.publication_id, shared, without_media(body.html)),)
    published = entry.published or entry.updated
    return Delivered(
        keys,
        # Without cards: entries of before there were any must not count as changed.
        content_hash(entry.title, entry.url, entry.standfirst, without_media(body.html)),
        entry.title,
        entry.byline,
        entry.url,
        entry.language,
        published or now,
        published is not None,
        entry.lead,
        entry.standfirst,
        body.html,
        body.text,
        body.words,
        body.state,
        body.source,
        body.pictures,
        has_page(entry.url),
        entry.categories,
        entry.updated,
    )
