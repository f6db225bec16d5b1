"""Days by the reader's clock, also as they are written in a search."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

__all__ = ["beginning", "midnight"]

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_BACK = re.compile(r"(\d{1,4})([dwmy])")


def midnight(now: float) -> int:
    """When the reader's day began, in seconds since 1970, also where the clock was put forward or
    back since."""
    today = datetime.fromtimestamp(now).date()  # noqa: DTZ006 - the reader's day
    return int(datetime.combine(today, time()).timestamp())


def beginning(text: str, now: float) -> int | None:
    """The first second of "2026-11-01", "2026-11", "2026", "today", "yesterday", or of the day
    that is so many days, weeks, months or years back ("7d", "2w", "3m", "1y"); in seconds since
    1970, days by the reader's clock. None where the text is none of these."""
    text = text.strip().casefold()
    try:
        day = _day(text, datetime.fromtimestamp(now).date())  # noqa: DTZ006 - the reader's day
        return None if day is None else int(datetime.combine(day, time()).timestamp())
    except (ValueError, OverflowError, OSError):
        return None


def _day(text: str, today: date) -> date | None:
    if text in ("today", "yesterday"):
        return today - timedelta(days=text == "yesterday")
    if parts := _DATE.fullmatch(text):
        return date(*(int(part or 1) for part in parts.groups()))
    if back := _BACK.fullmatch(text):
        number, unit = int(back[1]), back[2]
        if unit in "dw":
            return today - timedelta(days=number * (7 if unit == "w" else 1))
        return _months_before(today, number * (12 if unit == "y" else 1))
    return None


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or the last day of one that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    _, last = monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))
