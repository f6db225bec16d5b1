"""How often a feed asks to be asked: RSS 2.0's ttl, skipHours and skipDays, and the syndication
module (web.resource.org/rss/1.0/modules/syndication)."""

from reader_app.content.dates import parse_date
from reader_app.content.feeds.draft import Channel, Wishes
from reader_app.content.feeds.elements import Fields, value
from reader_app.domain import Pace

__all__ = ["pace_of", "wishes_of"]

NAMES = ("ttl", "sy:updateperiod", "sy:updatefrequency", "sy:updatebase")
PERIODS = {
    "hourly": 3_600,
    "daily": 86_400,
    "weekly": 604_800,
    "monthly": 2_592_000,
    "yearly": 31_536_000,
}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MOST = 24  # hours or days listed


def wishes_of(fields: Fields) -> Wishes:
    """Return what a channel's elements say of it, as written."""
    found = {name: [value(one) for one in fields[name][:1]] for name in NAMES if name in fields}
    for name in ("skiphours", "skipdays"):
        if name in fields:
            found[name] = [value(one) for one in list(fields[name][0])[:MOST]]
    return found


def pace_of(channel: Channel, now: int) -> Pace:
    """Return the wishes as numbers; what makes no sense is no wish."""
    wishes = channel.wishes
    if not wishes:
        return Pace()
    ttl = number(wishes, "ttl")
    every = (ttl or 0) * 60 or period(wishes)
    base = "".join(wishes.get("sy:updatebase", ()))
    hours = {int(word) % 24 for word in wishes.get("skiphours", ()) if is_hour(word)}
    days = {DAYS.index(word.lower()) for word in wishes.get("skipdays", ()) if word.lower() in DAYS}
    return Pace(
        every,
        parse_date(base, now) if base and not ttl and every else None,
        tuple(sorted(hours)) if len(hours) < 24 else (),
        tuple(sorted(days)) if len(days) < 7 else (),
    )


def period(wishes: Wishes) -> int | None:
    """Return the seconds of sy:updatePeriod, shared by sy:updateFrequency."""
    seconds = PERIODS.get("".join(wishes.get("sy:updateperiod", ())).lower())
    often = number(wishes, "sy:updatefrequency")
    return seconds if seconds is None else max(1, seconds // max(1, often or 1))


def number(wishes: Wishes, name: str) -> int | None:
    word = "".join(wishes.get(name, ()))
    return int(word) if word.isdecimal() and len(word) < 8 else None


def is_hour(word: str) -> bool:
    """Hours are 0 to 23 in the standard, 1 to 24 in some feeds; 24 is midnight."""
    return word.isdecimal() and len(word) < 3 and int(word) <= 24
