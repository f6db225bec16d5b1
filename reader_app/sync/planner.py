"""What to ask and what to store: pure, with no clock, network or database. When to come back is in
`schedule`."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from reader_app.domain import Account, Feed, SyncOptions, host_of, not_yet, split_title
from reader_app.library import SectionJob

__all__ = [
    "REFUSED",
    "VALIDATORS_LIVE",
    "AccountJob",
    "accounts_due",
    "due",
    "icon_of",
    "titles",
]

VALIDATORS_LIVE = 8 * 24 * 3600  # some servers answer 304 for ever
REFUSED = frozenset({"sign-in-refused", "sign-in-needed", "api-off", "not-this-service"})
"""Troubles of an account that only the reader can mend."""
NOBODY: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AccountJob:
    """An account to sync; `server`: where it is, for who tells of its trouble."""

    id: int
    title: str
    server: str


def accounts_due(
    accounts: Iterable[Account],
    holders: Mapping[int, Collection[int]],
    options: SyncOptions,
    now: int,
) -> list[AccountJob]:
    """The accounts to sync now. `holders`: the accounts of each publication. Those that the options
    name are synced in any case; a refused password is tried once more only so: servers count."""
    named = options.accounts
    wanted = {id for one in options.publications for id in holders.get(one, ())}
    return [
        AccountJob(one.id, one.title, one.server)
        for one in accounts
        if (one.id in named if named else not options.publications or one.id in wanted)
        and (named or one.trouble not in REFUSED)
        and (named or not (options.patient and not_yet(one.next_at, now)))
    ]


def due(
    jobs: Iterable[SectionJob],
    options: SyncOptions,
    run_id: int,
    now: int,
    rests: Mapping[str, int] = NOBODY,
) -> tuple[list[SectionJob], int]:
    """The sections to ask now, and how many are left alone. `rests`: hosts that asked for rest, and
    until when."""
    asked, skipped = [], 0
    for job in jobs:
        named = job.publication_id in options.publications
        if options.publications and not named:
            continue
        waits = (options.patient or job.rests) and not_yet(job.next_at, now)
        if rests and not waits:
            waits = not_yet(rests.get(host_of(job.url), 0), now)
        paused = job.paused and not named
        if job.run_id == run_id or job.ended or paused or waits:
            skipped += 1
        else:
            asked.append(job)
    return asked, skipped


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
