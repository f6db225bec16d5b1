"""The dates of feeds and pages, in every form that publishers write them."""

import re
from datetime import UTC, date, datetime

__all__ = ["parse_date"]

EARLIEST = 631_152_000  # 1990: before it there was no web to publish on
AHEAD = 86_400  # publishers' clocks and zones are wrong by up to a day
LONGEST = 100  # characters

RFC822 = re.compile(
    r"(?:[^\W\d]+\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([^\W\d]{3,10})\.?,?[\s-]+(\d{2,4}),?"
    r"(?:\s+(?:at\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?"
    r"\s*(.*)"
)
ISO = re.compile(
    r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)"
    r"(?:[T\s_]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?)?\s*(.*)",
    re.IGNORECASE,
)
# "March 5, 2024 10:00 AM", and the "Tue Mar 5 10:00:00 UTC 2024" of date(1) below
AMERICAN = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?([^\W\d]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}),?"
    r"(?:\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?)?\s*(.*)"
)
UNIX = re.compile(
    r"[^\W\d]{3,9},?\s+([^\W\d]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})"
    r"\s*([A-Za-z]{1,5}|[+-]\d{4})?\s+(\d{4})\s*(.*)"
)
NUMERIC = re.compile(
    r"(\d{1,2})([./])(\d{1,2})\2(\d{4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
    r"\s*([AaPp]\.?[Mm]\.?)?\s*(.*)"
)
EASTERN = re.compile(
    r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]?"
    r"(?:[^\d]{0,8}(\d{1,2})[:時时시]\s?(\d{2})[:分분]?(?:\s?(\d{2})[秒초]?)?)?\s*(.*)"
)
EPOCH = re.compile(r"(\d{9,10})(\d{3})?(?:\.\d+)?")
YEAR = re.compile(r"(\d{4})(?:-(\d{2}))?")
OFFSET = re.compile(
    r"(?:GMT|UTC|Z)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?!\d)\s*(?:[A-Z]{1,5}|\(.*\))?", re.IGNORECASE
)

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen янв ιαν",
            "feb fév fev фев φεβ",
            "mar mär mrt мар μαρ μάρ",
            "apr avr abr апр απρ",
            "may mai mag maj mei май мая μαι μαϊ μάι",
            "jun juin giu июн ιουν ιούν",
            "jul juil lug июл ιουλ ιούλ",
            "aug aoû aou ago авг αυγ αύγ",
            "sep set сен σεπ",
            "oct okt ott out окт οκτ",
            "nov ноя νοε νοέ",
            "dec déc dez dic дек δεκ",
        ),
        start=1,
    )
    for name in names.split()
}
# Hours from UTC; of ambiguous names the more usual. RFC 822's military letters are not here, since
# it defined them the wrong way round (RFC 2822, 4.3).
ZONES = {
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "et": -5, "ct": -6, "mt": -7, "pt": -8, "akst": -9, "akdt": -8, "hst": -10, "ast": -4,
    "adt": -3, "nst": -3.5, "ndt": -2.5, "brt": -3, "art": -3,
    "bst": 1, "ist": 5.5, "west": 1, "cet": 1, "cest": 2, "met": 1, "mest": 2, "mez": 1,
    "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "trt": 3, "sast": 2, "gst": 4, "pkt": 5,
    "wib": 7, "hkt": 8, "sgt": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13,
}  # fmt: skip


def parse_date(text: str, now: int) -> int | None:
    """Return the moment that `text` names in seconds since 1970 UTC, None where it is absurd.

    Understood are RFC 822, ISO 8601, the output of date(1), "March 5, 2024", day.month.year,
    East Asian dates and seconds or milliseconds since 1970, with the month names of a dozen
    languages. A time without a zone, or with an unknown one, is UTC. Nothing is guessed: an
    ambiguous 3/4/2024 is None. Absurd is what nobody can have published: before 1990, or more
    than a day after `now`. It becomes None and is not clamped to `now`, because then it would
    move with each reading.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    try:
        moment = read(text)
    except (ValueError, OverflowError):
        return None
    return moment if EARLIEST <= moment <= now + AHEAD else None


def read(text: str) -> int:
    """Return the moment that `text` names. Raises ValueError where it names none."""
    if match := RFC822.fullmatch(text):
        day, name, year, hour, minute, second, half, zone = match.groups()
        return seconds(year, month(name), day, hour, minute, second, half, zone)
    if match := ISO.fullmatch(text):
        year, _, number, day, hour, minute, second, zone = match.groups()
        return seconds(year, int(number), day, hour, minute, second, None, zone)
    if match := EPOCH.fullmatch(text):
        return int(match[1])
    if match := AMERICAN.fullmatch(text):
        name, day, year, hour, minute, second, half, zone = match.groups()
        return seconds(year, month(name), day, hour, minute, second, half, zone)
    if match := UNIX.fullmatch(text):
        name, day, hour, minute, second, before, year, after = match.groups()
        return seconds(year, month(name), day, hour, minute, second, None, before or after)
    if match := NUMERIC.fullmatch(text):
        return numeric(match)
    if match := EASTERN.fullmatch(text):
        year, number, day, hour, minute, second, zone = match.groups()
        return seconds(year, int(number), day, hour, minute, second, None, zone)
    if match := YEAR.fullmatch(text):
        return seconds(match[1], int(match[2] or 1), "1", None, None, None, None, "")
    moment = datetime.fromisoformat(text)  # week dates
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def numeric(match: re.Match[str]) -> int:
    """Read "25.3.2024" and "3/25/2024"; raises ValueError where day and month could be swapped."""
    first, mark, second, *rest = match.groups()
    year, hour, minute, moment, half, zone = rest
    if mark == "." or int(first) > 12:
        day, number = first, second
    elif int(second) > 12 or first == second:
        day, number = second, first
    else:
        raise ValueError(match[0])
    return seconds(year, int(number), day, hour, minute, moment, half, zone)


def month(name: str) -> int:
    name = name.lower()
    number = MONTHS.get(name) or MONTHS.get(name[:4]) or MONTHS.get(name[:3])
    if number is None:
        raise ValueError(name)
    return number


def seconds(
    year: str,
    month: int,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    half: str | None,
    zone: str | None,
) -> int:
    """Return seconds since 1970. Raises ValueError for what is on no calendar or clock."""
    full = int(year)
    if len(year) == 2:
        full += 2000 if full < 50 else 1900  # RFC 2822, 4.3
    elif len(year) == 3:
        full += 1900
    hours, minutes = int(hour or 0), int(minute or 0)
    if half and hours <= 12:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    if hours > 24 or minutes > 59:
        raise ValueError(f"{hour}:{minute}")
    days = date(full, month, int(day)).toordinal() - 719_163
    return days * 86_400 + hours * 3600 + minutes * 60 + min(int(second or 0), 59) - offset(zone)


def offset(zone: str | None) -> int:
    """Return a zone's seconds east of UTC; 0 for what is no zone."""
    if not zone:
        return 0
    if match := OFFSET.fullmatch(zone):
        hours, minutes = int(match[2]), int(match[3] or 0)
        return (hours * 3600 + minutes * 60) * (-1 if match[1] == "-" else 1) if hours < 16 else 0
    return round(ZONES.get(zone.split(None, 1)[0].strip("().,").lower(), 0) * 3600)
