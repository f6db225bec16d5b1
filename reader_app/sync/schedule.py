"""How often to ask: pure, with no clock, network or database.

A section is asked three times for each article that it is expected to publish, never sooner than
server or feed want it, and ever more rarely while it fails or keeps silent.
"""

from collections.abc import Iterable
from itertools import pairwise
from statistics import median_low

from reader_app.domain import LATEST, Due, Fault, Pace, Reason, Rhythm

__all__ = ["after_answer", "after_failure", "back_off", "learn"]

_MINUTE, _HOUR, _DAY = 60, 3600, 24 * 3600
_SHORTEST, _LONGEST = 10 * _MINUTE, _DAY  # between two checks of a section that publishes
_USUAL = _HOUR  # where nothing is known yet
_ASKS = 3  # for each article expected
_PATIENCE = 10  # silence lasts ten times as long as we wait in it
_QUIET_AFTER = 30 * _DAY
_QUIETEST = 6 * _DAY
_EVENTS = 20  # the newest that count
_SPREAD = 10  # a tenth of the wait is spread over the sections
_TRANSIENT = (10 * _MINUTE, _DAY)  # first and longest back-off
_LASTING = (6 * _HOUR, LATEST)
_LASTING_FAULTS = frozenset(
    {Fault.NOT_FOUND, Fault.GONE, Fault.FORBIDDEN, Fault.NOT_A_FEED, Fault.NOT_A_PAGE,
     Fault.NOT_A_PICTURE, Fault.BLOCKED_ADDRESS, Fault.TOO_LARGE, Fault.HOSTILE}
)  # fmt: skip


def learn(known: Rhythm, dates: Iterable[int], pace: Pace, new: int, now: int) -> Rhythm:
    """What a feed that was read says of its rhythm: the dates of its entries, and how many of them
    are new. Where entries have no dates, the arrival of new ones is all there is to go by."""
    times = sorted({min(date, now) for date in dates})
    newest = times[-1] if times else now if new else known.newest
    gaps = _gaps(times)
    if gaps:
        return Rhythm(median_low(gaps), newest, pace)
    every = known.every
    if newest is not None and known.newest is not None and newest > known.newest:
        gap = max(newest - known.newest, _SHORTEST)
        every = gap if every is None else (every + gap) // 2
    return Rhythm(every, newest, pace)


def _gaps(times: list[int]) -> list[int]:
    """Seconds between the newest events. What comes within ten minutes is one event: a
    newspaper's morning is many articles and one reason to ask."""
    events: list[int] = []
    for time in reversed(times):
        if not events or events[-1] - time >= _SHORTEST:
            events.append(time)
        if len(events) > _EVENTS:
            break
    return [later - earlier for later, earlier in pairwise(events)]


def after_answer(
    section_id: int, rhythm: Rhythm, max_age: int | None, now: int, chosen: int | None = None
) -> Due:
    """When to ask again after an answer that could be used; `max_age` as the server says.
    `chosen`: the reader wants it asked every so many seconds, never sooner than server and feed."""
    due = Due(now + chosen, Reason.CHOSEN) if chosen else _by_rhythm(rhythm, now)
    fresh = now + min(max_age or 0, _LONGEST)
    if fresh > due.at:
        due = Due(fresh, Reason.FRESH)
    stated = _by_feed(rhythm.pace, now)
    if stated > due.at:
        due = Due(stated, Reason.TTL)
    return _passing(_spread(section_id, due, now), rhythm.pace, section_id, now)


def after_failure(
    section_id: int, kind: str, attempts: int, retry_after: float | None, now: int
) -> Due:
    """When to ask again after `attempts` failures in a row, the last of this kind."""
    at = back_off(kind, attempts, retry_after, now)
    asked = retry_after is not None and at <= now + retry_after
    reason = Reason.ASKED if asked else Reason.BACK_OFF
    if kind == Fault.RATE_LIMITED:
        reason = Reason.HOST
    return _spread(section_id, Due(at, reason), now)


def back_off(kind: str, attempts: int, retry_after: float | None, now: int) -> int:
    """When to try anything again after `attempts` failures in a row, the last of this kind."""
    first, longest = _LASTING if kind in _LASTING_FAULTS else _TRANSIENT
    wait = min(first * 2 ** min(attempts - 1, 20), longest)
    return now + int(max(wait, retry_after or 0))


def _by_rhythm(rhythm: Rhythm, now: int) -> Due:
    wait = _USUAL if rhythm.every is None else rhythm.every // _ASKS
    wait = min(max(wait, _SHORTEST), _LONGEST)
    silence = 0 if rhythm.newest is None else max(now - rhythm.newest, 0)
    quiet = min(silence // _PATIENCE, _LONGEST)
    if silence > _QUIET_AFTER:
        quiet = min(silence // (_QUIET_AFTER // _DAY), _QUIETEST)
    if quiet > wait:
        return Due(now + quiet, Reason.QUIET)
    return Due(now + wait, Reason.RHYTHM)


def _by_feed(pace: Pace, now: int) -> int:
    if pace.ttl is None:
        return now
    at = now + pace.ttl
    if pace.base is not None and pace.ttl >= _SHORTEST:
        at = pace.base + ((now - pace.base) // pace.ttl + 1) * pace.ttl
        at += pace.ttl if at - now < _SHORTEST else 0
    return min(at, now + _LONGEST)


def _spread(section_id: int, due: Due, now: int) -> Due:
    """Somewhat later, each section in its own way, so that thousands do not come due at once."""
    at = due.at + int((due.at - now) // _SPREAD * _share(section_id))
    return Due(min(at, now + LATEST), due.reason)


def _share(section_id: int) -> float:
    """A number from 0 to 1 that is the same for the same section (Knuth, 6.4)."""
    return (section_id * 2_654_435_761 & 0xFFFFFFFF) / 2**32


def _passing(due: Due, pace: Pace, section_id: int, now: int) -> Due:
    """Over the hours and days in which the feed is not to be asked."""
    at, reason = due.at, due.reason
    while at <= now + LATEST:
        if _day(at) in pace.skip_days:
            at, reason = (at // _DAY + 1) * _DAY, Reason.SKIP_DAYS
        elif at // _HOUR % 24 in pace.skip_hours:
            at, reason = (at // _HOUR + 1) * _HOUR, Reason.SKIP_HOURS
        else:
            if reason is not due.reason:  # all who were waiting for the same hour
                at += int(_SHORTEST * _share(section_id))
            return Due(min(at, now + LATEST), reason)
    return Due(now + LATEST, reason)  # rarely, but asked


def _day(at: int) -> int:
    return (at // _DAY + 3) % 7  # 1 January 1970 was a Thursday
