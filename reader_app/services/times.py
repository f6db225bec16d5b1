"""Numbers, times and durations in words."""

from datetime import UTC, datetime, timedelta

__all__ = ["counted", "lasting", "moment", "size_of"]


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()


def moment(seconds: float, now: float | None = None) -> str:
    """A moment as briefly as `now` allows: "14:05", "09:10 tomorrow", "14:05 on 24 November".
    Without `now` always with its day. Local time."""
    then = _local(seconds)
    if now is not None:
        days = (then.date() - _local(now).date()) // timedelta(days=1)
        if days == 0:
            return f"{then:%H:%M}"
        if days == 1:
            return f"{then:%H:%M} tomorrow"
    return f"{then:%H:%M} on {then.day} {then:%B}"


def lasting(seconds: float) -> str:
    """A duration rounded to its largest unit: "40 seconds", "1 minute", "3 hours", "2 days"."""
    for unit, size in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= size:
            return counted(round(seconds / size), unit)
    return counted(max(1, round(seconds)), "second")


def size_of(count: int) -> str:
    """Bytes in the unit that fits: "412 MB", "5 GB", "1.2 GB"."""
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if count >= size:
            amount = count / size
            return f"{amount:.1f}".removesuffix(".0") + f" {unit}"
    return f"{count / 1000:.0f} kB"


def counted(number: int, noun: str) -> str:
    """ "1 section", "2 sections"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
