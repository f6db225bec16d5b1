"""Small phrases that several views say: counts, times, days, and a row as it is spoken."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from reader_app.domain import (
    ArticleRow,
    PageState,
    TextState,
    counted,
    listed,
    marked,
    paragraph,
    said,
)
from reader_app.ui.language import date_form

__all__ = [
    "clock",
    "counted",
    "date_form",
    "day",
    "hint",
    "listed",
    "marked",
    "paragraph",
    "picked",
    "readiness",
    "said",
    "spoken",
    "when",
]


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


def readiness(row: ArticleRow) -> str:
    """What the offline glyph means, in words."""
    if row.ready:
        if row.pictures_wanted:
            return counted(row.pictures_wanted, "Complete, {n} picture", "Complete, {n} pictures")
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
    return counted(missing, "{n} picture missing", "{n} pictures missing")


def hint(row: ArticleRow) -> str:
    """What a row does not show: the whole headline, all sections, what is here of it."""
    lines = [row.title or said("Untitled")]
    if len(row.sections) > 1:
        titles = listed(title for _, title in row.sections)
        lines.append(said("In {sections}", sections=titles))
    if row.picked:
        lines.append(picked(row))
    return "\n".join([*lines, readiness(row)])


def picked(row: ArticleRow) -> str:
    """Who picked an article, and what they wrote about it."""
    if row.note:
        return said("Picked by {who}: “{words}”", who=row.picked, words=row.note)
    return said("Picked by {who}", who=row.picked)


def spoken(row: ArticleRow, now: float) -> str:
    """A row for a screen reader: headline, publication, section, time, state."""
    parts = [row.title or said("Untitled"), row.publication]
    places = [title for _, title in row.sections] or [row.section]
    parts += [title for title in places if title and title != row.publication]
    today = datetime.fromtimestamp(now).astimezone().date()
    moment = datetime.fromtimestamp(row.published).astimezone()
    parts.append(f"{day(moment.date(), today)} {clock(row.published)}")
    parts.append(said("read") if row.read else said("unread"))
    if row.saved:
        parts.append(said("saved"))
    if row.picked:
        parts.append(said("Picked by {who}", who=row.picked))
    parts.append(readiness(row))
    return listed(parts)
