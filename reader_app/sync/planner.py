"""What to ask, what to store, when to come back: pure, with no clock, network or database."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from reader_app.domain import Entry, Fault, Feed, host_of, split_title
from reader_app.library import (
    ArticleIntent,
    Known,
    SectionJob,
    content_hash,
    guid_key,
    text_key,
    url_key,
)
from reader_app.sync.options import SyncOptions

__all__ = [
    "VALIDATORS_LIVE",
    "back_off",
    "due",
    "entry_keys",
    "has_page",
    "icon_of",
    "next_check",
    "not_yet",
    "plan",
    "titles",
]

VALIDATORS_LIVE = 8 * 24 * 3600  # some servers answer 304 for ever
_MINUTE, _HOUR, _DAY = 60, 3600, 24 * 3600
_SHORTEST, _LONGEST = 10 * _MINUTE, 5 * _HOUR  # between two checks of a section by the clock
_TRANSIENT = (10 * _MINUTE, _DAY)  # first and longest back-off
_LASTING = (6 * _HOUR, 7 * _DAY)
_LASTING_FAULTS = frozenset(
    {Fault.NOT_FOUND, Fault.GONE, Fault.FORBIDDEN, Fault.NOT_A_FEED, Fault.NOT_A_PAGE,
     Fault.NOT_A_PICTURE, Fault.BLOCKED_ADDRESS, Fault.TOO_LARGE, Fault.HOSTILE}
)  # fmt: skip
_NO_PAGE = re.compile(r"(?i)\.(?:mp[34]|m4[av]|og[gav]|opus|wav|flac|webm|mov|avi|pdf|epub|zip)$")
_SHORT_GUID = 8  # shorter ids are rarely unique beyond their section


def due(
    jobs: Iterable[SectionJob], options: SyncOptions, run_id: int, now: int
) -> tuple[list[SectionJob], int]:
    """The sections to ask now, and how many are left alone."""
    asked, skipped = [], 0
    for job in jobs:
        if options.publications and job.publication_id not in options.publications:
            continue
        waits = (options.patient or job.rests) and not_yet(job.next_at, now)
        if job.run_id == run_id or job.ended or waits:
            skipped += 1
        else:
            asked.append(job)
    return asked, skipped


def not_yet(next_at: int, now: float) -> bool:
    """Whether a time that we set to wait for is still to come. One further ahead than we ever wait
    was set by a clock that went wrong, and is over."""
    return now < next_at <= now + _LASTING[1]


def entry_keys(job: SectionJob, entries: Iterable[Entry]) -> list[tuple[int, ...]]:
    """The keys of each entry. An id or address that several entries of the feed share, and the
    address of the site itself, tell nothing apart and are left out."""
    entries = list(entries)
    guids = Counter(entry.identity for entry in entries)
    addresses = [url_key(job.publication_id, entry.url) if entry.url else 0 for entry in entries]
    urls = Counter(addresses)
    home = url_key(job.publication_id, job.site_url)
    keys = []
    for entry, address in zip(entries, addresses, strict=True):
        mine = []
        if entry.identity and guids[entry.identity] == 1:
            within = job.id if len(entry.identity) < _SHORT_GUID else None
            mine.append(guid_key(job.publication_id, entry.identity, within))
        if entry.url and urls[address] == 1 and address != home:
            mine.append(address)
        if not mine:
            shared = f"{entry.identity} {entry.url} {entry.title}"
            mine.append(text_key(job.publication_id, shared, entry.body.html))
        keys.append(tuple(mine))
    return keys


def plan(
    job: SectionJob,
    feed: Feed,
    keys: list[tuple[int, ...]],
    known: Mapping[int, Known],
    now: int,
) -> tuple[ArticleIntent, ...]:
    """What is to become of each entry. Unchanged entries make no intent; one whose article was
    deleted comes back as nothing: its state outlives it."""
    intents = []
    for entry, mine in zip(feed.entries, keys, strict=True):
        digest = content_hash(entry.title, entry.url, entry.standfirst, entry.body.html)
        found = next((known[key] for key in mine if key in known), None)
        wanted = job.pages and has_page(entry.url)
        published = entry.published or entry.updated
        intent = ArticleIntent(
            entry, mine, digest, None, False, wanted, published or now, published is not None
        )
        if found is None:
            intents.append(intent)
        elif not found.has_article:
            continue
        elif found.content_hash is None:
            intents.append(_of(intent, found.article_id, changed=False))
        elif found.content_hash != digest:
            intents.append(_of(intent, found.article_id, changed=True))
    return tuple(intents)


def _of(intent: ArticleIntent, article_id: int, *, changed: bool) -> ArticleIntent:
    return ArticleIntent(
        intent.entry,
        intent.keys,
        intent.content_hash,
        article_id,
        changed,
        intent.page_wanted and changed,
        intent.published,
        intent.dated,
    )


def has_page(url: str) -> bool:
    """Whether there may be an HTML page behind an entry's address."""
    return bool(url) and not _NO_PAGE.search(urlsplit(url).path)


def titles(job: SectionJob, feed: Feed) -> tuple[str, str]:
    """(publication, section) as the feed names them."""
    publication, section = split_title(feed.title, host_of(feed.home or job.url))
    return publication, section or "Latest"


def icon_of(feed: Feed, url: str) -> str:
    """Where the publication's icon is to be had: what an Atom or JSON feed names (RSS names a wide
    logo), else the well-known address."""
    if feed.icon and feed.dialect in ("atom", "json"):
        return feed.icon
    parts = urlsplit(feed.home or url)
    return f"{parts.scheme}://{parts.netloc}/favicon.ico"


def next_check(now: int, max_age: int | None, ttl: int | None) -> int:
    """When a section may be asked again by the clock: what server and feed say, within bounds."""
    wait = max(max_age or 0, ttl or 0, _SHORTEST)
    return now + min(wait, _LONGEST)


def back_off(kind: str, attempts: int, retry_after: float | None, now: int) -> int:
    """When to try again after `attempts` failures in a row, the last of this kind."""
    first, longest = _LASTING if kind in _LASTING_FAULTS else _TRANSIENT
    wait = min(first * 2 ** min(attempts - 1, 20), longest)
    return now + int(max(wait, retry_after or 0))
