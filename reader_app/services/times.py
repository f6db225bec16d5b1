"""Times, durations and sizes in words, by the habits of the language that is spoken."""

from datetime import UTC, datetime, timedelta

from reader_app.domain import counted, said, tongue

__all__ = ["lasting", "moment", "size_of"]


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()


def moment(seconds: float, now: float | None = None) -> str:
    """A moment as briefly as `now` allows: "14:05", "09:10 tomorrow", "14:05 on 24 November".
    Without `now` always with its day. Local time."""
    then = _local(seconds)
    time = tongue().clock(then)
    if now is not None:
        days = (then.date() - _local(now).date()) // timedelta(days=1)
        if days == 0:
            return time
        if days == 1:
            return said("{time} tomorrow", time=time)
    return said("{time} on {date}", time=time, date=tongue().date(then))


def lasting(seconds: float) -> str:
    """A duration rounded to its largest unit: "40 seconds", "1 minute", "3 hours", "2 days"."""
    if seconds >= 86_400:
        return counted(round(seconds / 86_400), "day", "days")
    if seconds >= 3_600:
        return counted(round(seconds / 3_600), "hour", "hours")
    if seconds >= 60:
        return counted(round(seconds / 60), "minute", "minutes")
    return counted(max(1, round(seconds)), "second", "seconds")


def size_of(count: int) -> str:
    """Bytes in the unit that fits: "412 MB", "5 GB", "1.2 GB"."""
    return tongue().size(count)
