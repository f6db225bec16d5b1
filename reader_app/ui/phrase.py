"""Small phrases that several views say: counts, times, days, and a row as it is spoken."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reader_app.domain import ArticleRow, PageState, TextState

__all__ = [
    "clock",
    "counted",
    "date_form",
    "day",
    "megabytes",
    "readiness",
    "said",
    "spoken",
    "when",
]


WEEKDAY = r"[\s,،、]*\bdddd\b[\s,،、.]*|dddd(ที่ )?"
YEAR = r"[\s,،]*('[^']*'\s*)?\byyyy\b\.?(\s*'[^']*'\.?)?|yyyy年|yyyy년\s*|yyyy"


def said(text: str) -> str:
    return QCoreApplication.translate("Phrase", text)


def counted(number: int, one: str, many: str) -> str:
    """The number in the reader's writing, with its noun."""
    return f"{QLocale().toString(number)} {said(one if number == 1 else many)}"


def clock(seconds: int) -> str:
    moment = datetime.fromtimestamp(seconds).astimezone()
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day(which: date, today: date) -> str:
    """Today, Yesterday, or the date in words."""
    if which >= today:
        return said("Today")
    if which == today - timedelta(days=1):
        return said("Yesterday")
    this_year = which.year == today.year
    form = date_form(QLocale(), weekday=this_year, year=not this_year)
    return QLocale().toString(QDate(which.year, which.month, which.day), form)


def when(seconds: int, now: float, *, days: int) -> str:
    """The time for the last `days` days (0: never), else the date."""
    moment = datetime.fromtimestamp(seconds).astimezone()
    today = datetime.fromtimestamp(now).astimezone().date()
    if (today - moment.date()).days < days:
        return clock(seconds)
    form = date_form(QLocale(), year=moment.year != today.year, short=True)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


@lru_cache(maxsize=32)
def date_form(
    locale: QLocale, *, weekday: bool = False, year: bool = True, short: bool = False
) -> str:
    """A date in words in the locale's own order, without the parts not asked for."""
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    if not weekday:
        form = re.sub(WEEKDAY, "", form)
    if not year:
        form = re.sub(YEAR, "", form)
    if short:
        form = form.replace("MMMM", "MMM")
    return form.strip(" ,،")


def megabytes(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def readiness(row: ArticleRow) -> str:
    """What the offline glyph means, in words."""
    if row.ready:
        if row.pictures_wanted:
            pictures = counted(row.pictures_wanted, "picture", "pictures")
            return said("Complete, {pictures}").format(pictures=pictures)
        return said("Complete")
    if row.text is TextState.PREVIEW:
        return said("Only a preview: the publisher gave a part")
    if row.page is PageState.REMOVED:
        return said("The text was removed to keep within your limit")
    if row.text is TextState.MISSING:
        return said("The text is not here yet")
    if row.page is PageState.PENDING:
        return said("The whole page is still to be fetched")
    if row.page is PageState.FAILED:
        return said("The page could not be fetched; it will be tried again")
    missing = row.pictures_wanted - row.pictures_stored
    return said("{missing} missing").format(missing=counted(missing, "picture", "pictures"))


def spoken(row: ArticleRow, now: float) -> str:
    """A row for a screen reader: headline, publication, section, time, state."""
    parts = [row.title or said("Untitled"), row.publication]
    if row.section and row.section != row.publication:
        parts.append(row.section)
    today = datetime.fromtimestamp(now).astimezone().date()
    moment = datetime.fromtimestamp(row.published).astimezone()
    parts.append(f"{day(moment.date(), today)} {clock(row.published)}")
    parts.append(said("read") if row.read else said("unread"))
    if row.saved:
        parts.append(said("saved"))
    parts.append(readiness(row))
    return ", ".join(parts)
