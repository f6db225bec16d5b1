"""Values that are typed on the command line: moments, cursors, limits."""

import argparse
import base64
import re
from collections.abc import Callable
from datetime import datetime

from reader_app.domain import Cursor
from reader_app.services import midnight

__all__ = ["count", "cursor_text", "gigabytes", "hours", "read_cursor", "since", "until"]

_AGO = re.compile(r"(\d{1,6})\s*(m|min|minutes?|h|hours?|d|days?|w|weeks?)")
_FURTHEST = 1000 * 366 * 86_400  # seconds
_UNITS = {"m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


def since(now: Callable[[], float]) -> Callable[[str], int]:
    """An argparse type for "2 days", "24h", "2026-11-22", "2026-11-22T14:05+01:00": seconds since
    1970 UTC. A date without offset is meant in local time."""

    def read(text: str) -> int:
        text = text.strip().lower()
        ago = _AGO.fullmatch(text)
        if ago:
            return int(now()) - int(ago[1]) * _UNITS[ago[2][0]]
        if text in ("today", "yesterday"):
            start = midnight(now())
            return start if text == "today" else midnight(start - 1)
        try:
            moment = datetime.fromisoformat(text.upper())
            return int((moment if moment.tzinfo else moment.astimezone()).timestamp())
        except (ValueError, OverflowError, OSError):
            raise argparse.ArgumentTypeError(
                f"“{text}” is no time: give a date such as 2026-11-22, or “2 days”, or 24h"
            ) from None

    return read


def until(now: Callable[[], float]) -> Callable[[str], int]:
    """An argparse type for "7 days", "24h", "2026-12-01": a moment to come, as `since`."""
    past = since(now)

    def read(text: str) -> int:
        begun, moment = int(now()), past(text)
        if _AGO.fullmatch(text.strip().lower()):
            moment = 2 * begun - moment
        if moment <= begun:
            raise argparse.ArgumentTypeError(f"“{text}” is over: give a moment to come")
        if moment > begun + _FURTHEST:
            raise argparse.ArgumentTypeError(f"“{text}” is too far away: leave it out for good")
        return moment

    return read


def count(text: str) -> int:
    """An argparse type for numbers of rows."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of rows: give 1 or more")
    return number


def hours(text: str) -> int:
    """An argparse type for how long ago, in hours."""
    if not text.isdecimal() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of hours: give 1 or more")
    return int(text)


def gigabytes(text: str) -> float:
    """An argparse type for sizes on the disk."""
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is no size: give a number of GB such as 5")
    return number


def cursor_text(cursor: Cursor | None) -> str | None:
    """A cursor as the reader gets it: opaque, only good for `read_cursor`."""
    if cursor is None:
        return None
    plain = f"{cursor.published}:{cursor.id}".encode()
    return base64.urlsafe_b64encode(plain).decode().rstrip("=")


def read_cursor(text: str) -> Cursor:
    """An argparse type: what `cursor_text` gave."""
    try:
        padded = text.encode() + b"=" * (-len(text) % 4)
        published, _, id = base64.b64decode(padded, b"-_", validate=True).decode().partition(":")
        return Cursor(int(published), int(id))
    except ValueError:
        raise argparse.ArgumentTypeError(
            "this is no cursor: give the one that the list before ended with"
        ) from None
