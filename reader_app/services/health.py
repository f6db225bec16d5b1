"""How publications fare, in figures and in words."""

from collections.abc import Callable

from reader_app.domain import PublicationHealth, PublicationSettings, counted, paragraph, said
from reader_app.library import Library
from reader_app.services.times import lasting, moment
from reader_app.services.words import explain

__all__ = ["Health", "kept_for", "often", "silence", "verdict"]

_MONTH = 30 * 24 * 3600
_YEAR = 365 * 24 * 3600


class Health:
    """Reads only, each from the calling thread's own connection."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of(self, publication_id: int) -> PublicationHealth:
        """One publication; in a large library still fast enough for the GUI thread. Raises
        NotFound."""
        return self._library.condition.of(publication_id)

    def all(self, stop: Callable[[], bool] = lambda: False) -> tuple[PublicationHealth, ...]:
        """Every publication that is followed, in the reader's order; not on the GUI thread. `stop`
        is asked between any two."""
        found = []
        for publication_id in self._library.custom.all():
            if stop():
                break
            found.append(self._library.condition.of(publication_id))
        return tuple(found)


def verdict(health: PublicationHealth, now: float) -> str:
    """What is to be said of a publication first. `now` in seconds since 1970."""
    if health.settings.paused:
        return said("You have paused it: it is asked only when you sync it by itself.")
    if health.ended:
        return said("Its publisher has taken it away for good. Its articles stay.")
    if health.failures:
        whats = {explain(failure, now=now).what: None for failure in health.failures}
        some = len(health.failures) < health.sections
        part = counted(
            health.sections - len(health.failures),
            "Its other section works.",
            "Its other {n} sections work.",
        )
        return paragraph(*whats, part if some else "", _answered(health, now))
    if health.checked is None:
        return said("It has not been asked yet.")
    return paragraph(silence(health) or said("It works."), _answered(health, now))


def silence(health: PublicationHealth) -> str:
    """For how long nothing has come, where that is unusual; else ""."""
    if health.silent is None:
        return ""
    if health.silent >= 2 * _YEAR:
        years = health.silent // _YEAR
        return counted(
            years, "It has been silent for {n} year.", "It has been silent for {n} years."
        )
    months = max(1, round(health.silent / _MONTH))
    return counted(months, "It has been silent for a month.", "It has been silent for {n} months.")


def often(health: PublicationHealth) -> str:
    """How often it publishes."""
    if health.weekly >= 1:
        return counted(
            round(health.weekly), "About {n} article a week.", "About {n} articles a week."
        )
    if health.weekly:
        return said("Less than one article a week.")
    return said("No article in the last three months.")


def kept_for(settings: PublicationSettings) -> str:
    """What becomes of its articles in time."""
    if settings.keep is None:
        return said("Its articles stay until you delete them.")
    return counted(
        settings.keep,
        "What you have read and not saved is deleted a day after you read it.",
        "What you have read and not saved is deleted {n} days after you read it.",
    )


def _answered(health: PublicationHealth, now: float) -> str:
    if health.checked is None:
        return said("It has never answered.")
    if now - health.checked >= _MONTH:
        return said("It last answered {time} ago.", time=lasting(now - health.checked))
    return said("It last answered at {time}.", time=moment(health.checked, now))
