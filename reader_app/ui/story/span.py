"""When a story was: days and hours from its first report to its last."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from reader_app.ui.phrase import clock, date_form, said

__all__ = ["day_of", "long_day", "month_of", "span"]


def day_of(seconds: int) -> date:
    """The reader's own day."""
    return datetime.fromtimestamp(seconds).astimezone().date()


def span(first: int, last: int, now: float) -> str:
    """ "22 to 23 November", "22 November, 14:05 to 18:20"; the year only if it is not this one."""
    start, end = day_of(first), day_of(last)
    year = end.year != day_of(int(now)).year
    if start == end:
        day = long_day(start, year=year)
        if clock(first) == clock(last):
            return said("{day}, {time}", day=day, time=clock(first))
        return said("{day}, {first} to {last}", day=day, first=clock(first), last=clock(last))
    form = date_form(QLocale(), year=year)
    left, right = forms(form, near=(start.year, start.month) == (end.year, end.month))
    if start.year != end.year:
        left = right = date_form(QLocale())
    return said("{first} to {last}", first=written(start, left), last=written(end, right))


def long_day(which: date, *, year: bool) -> str:
    """ "22 November"."""
    return written(which, date_form(QLocale(), year=year))


def month_of(seconds: int) -> str:
    """ "March 2026"."""
    which = day_of(seconds)
    return QLocale().toString(QDate(which.year, which.month, 1), "MMMM yyyy")


def forms(form: str, *, near: bool) -> tuple[str, str]:
    """Of the first day and of the last: a month that both have is said once, where the language
    has it before the days or behind them."""
    if near and (day := re.match(r"d\.?(?!d)(?=.*MMMM)", form)):
        return day[0], form
    if near and (month := re.fullmatch(r"MMMM (d\.?)", form)):
        return form, month[1]
    return form, form


def written(which: date, form: str) -> str:
    return QLocale().toString(QDate(which.year, which.month, which.day), form)
