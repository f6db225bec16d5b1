"""When a section is asked again by the clock, and why not before."""

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["LATEST", "Due", "Pace", "Reason", "Rhythm", "Wait", "not_yet"]

LATEST = 7 * 24 * 3600  # seconds: nothing is ever left alone for longer


class Reason(StrEnum):
    """The rule by which a section was not fetched just now."""

    NEVER = "never-asked"  # followed since the last sync
    DUE = "due"  # its time has come; the next sync asks
    RHYTHM = "rhythm"  # as often as it publishes
    CHOSEN = "chosen"  # as often as the reader wants it
    QUIET = "quiet"  # it has been silent for long
    FRESH = "fresh"  # the server: unchanged until then
    TTL = "ttl"  # the feed's own interval
    SKIP_HOURS = "skip-hours"  # the feed's own hours of rest
    SKIP_DAYS = "skip-days"
    BACK_OFF = "back-off"  # it failed
    ASKED = "retry-after"  # it failed, and the server said when to come back
    HOST = "host-rests"  # 429: nobody asks this host
    ENDED = "ended"  # 410
    UNFOLLOWED = "unfollowed"
    PAUSED = "paused"  # by the reader
    SERVED = "served"  # the server of an account asks it
    NO_NETWORK = "no-network"
    STOPPED = "stopped"  # the reader ended the last sync before its turn
    METERED = "metered"
    BATTERY = "battery"


@dataclass(frozen=True, slots=True)
class Pace:
    """What a feed asks of its readers: `ttl` in seconds (ttl, sy:updatePeriod), `base` a moment at
    which an interval begins (sy:updateBase), hours 0 to 23 and days 0 (Monday) to 6, both UTC, in
    which it is not to be asked."""

    ttl: int | None = None
    base: int | None = None
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a section publishes, as far as is known: seconds between articles, the moment of the
    newest one, and what the feed asked for when it was last read (an answer of 304 says nothing).
    """

    every: int | None = None
    newest: int | None = None
    pace: Pace = field(default_factory=Pace)


@dataclass(frozen=True, slots=True)
class Due:
    """When something may be asked again by the clock, and the rule that says so."""

    at: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Wait:
    """Why a section was not fetched just now. Times in seconds since 1970, UTC; None: never, or
    not known.

    `until`: asked again by the clock after it. `asked`: last tried; `checked`: last answered;
    `brought`: last gave an article. `every`: seconds between its articles. `kind` and `attempts`
    of its failures in a row. `host`: who rests. `automatic`: whether there are syncs by the clock.
    """

    section_id: int
    reason: Reason
    until: int | None = None
    asked: int | None = None
    checked: int | None = None
    brought: int | None = None
    every: int | None = None
    newest: int | None = None
    kind: str = ""
    attempts: int = 0
    host: str = ""
    automatic: bool = True


def not_yet(at: int, now: float) -> bool:
    """Whether a time that we set to wait for is still to come. One further ahead than we ever wait
    was set by a clock that went wrong, and is over."""
    return now < at <= now + LATEST
