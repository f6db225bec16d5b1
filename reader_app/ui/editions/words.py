"""Plans and editions in words."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale, QTime

from reader_app.domain import Edition, EditionPlan
from reader_app.ui.phrase import counted, listed, said

__all__ = ["clock_of", "day_of", "days_of", "facts_of", "made_of", "time_of", "told_of"]

WEEK, WORKDAYS, WEEKEND = frozenset(range(7)), frozenset(range(5)), frozenset({5, 6})


def clock_of(at: int) -> str:
    """The time of day at so many minutes after midnight."""
    return QLocale().toString(QTime(*divmod(at, 60)), QLocale.FormatType.ShortFormat)


def days_of(days: Iterable[int]) -> str:
    wanted = frozenset(days)
    if wanted == WEEK:
        return said("Every day")
    if wanted == WORKDAYS:
        return said("Monday to Friday")
    if wanted == WEEKEND:
        return said("Saturday and Sunday")
    return listed(QLocale().standaloneDayName(day + 1) for day in sorted(wanted))


def made_of(plan: EditionPlan) -> str:
    """What an edition of a plan is made of."""
    chosen = len(plan.publications) + len(plan.sections)
    parts = (
        said("top stories") if plan.top else "",
        counted(len(plan.folders), "{n} folder", "{n} folders") if plan.folders else "",
        counted(chosen, "{n} publication or section", "{n} publications and sections")
        if chosen
        else "",
        said("For You") if plan.for_you else "",
        said("saved articles") if plan.saved else "",
    )
    return listed(filter(None, parts))


def time_of(plan: EditionPlan) -> str:
    """When editions of a plan come."""
    return said("{days} at {time}", days=days_of(plan.days), time=clock_of(plan.at))


def told_of(plan: EditionPlan) -> str:
    """How long they are, and of what."""
    length = counted(plan.minutes, "{n} minute", "{n} minutes")
    return said("{length} of {sources}", length=length, sources=made_of(plan))


def day_of(edition: Edition) -> str:
    """The day of an edition, with its weekday."""
    year, month, day = map(int, edition.day.split("-"))
    return QLocale().toString(QDate(year, month, day), QLocale.FormatType.LongFormat)


def facts_of(edition: Edition) -> str:
    """How much there is in an edition."""
    articles = counted(len(edition.items), "{n} article", "{n} articles")
    return " · ".join((articles, counted(edition.minutes, "{n} minute", "{n} minutes")))
