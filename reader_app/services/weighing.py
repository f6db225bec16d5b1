"""How much words say, as the placing of stories knows it, for whoever compares two texts."""

from collections.abc import Callable

from reader_app.library import Library
from reader_app.stories import Stories, load

__all__ = ["Weighing"]

KINDS = ("clock", "day", "publication")  # of what placing keeps: no story, no article
STALE = 3600  # seconds


class Weighing:
    """Loaded when it is first needed and again when it is old: about 20 MB in a large library."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now
        self._known: tuple[float, Stories] | None = None

    def known(self) -> Stories:
        """The words of the last days and what each publication writes under all its articles."""
        now = self._now()
        if self._known is None or now - self._known[0] > STALE:
            self._known = now, load(self._library.stories.records(*KINDS)) or Stories()
        return self._known[1]
