"""How much words say, as the placing of stories knows it, for whoever compares two texts."""

from collections.abc import Callable

from reader_app.library import Library
from reader_app.stories import Stories, load

__all__ = ["Weighing"]

HABITS = ("clock", "publication")  # of what placing keeps: no story, no article
WORDS = (*HABITS, "day")
STALE = 300  # seconds


class Weighing:
    """Loaded when it is first needed and again when it is old: with the words some 10 MB
    in a large library. Where nothing was ever placed all words weigh alike."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now
        self._kept: dict[tuple[str, ...], tuple[float, Stories]] = {}

    def words(self) -> Stories:
        """The words of the last days, and what each publication writes under all its articles."""
        return self._known(WORDS)

    def habits(self) -> Stories:
        """What each publication writes under all its articles; quicker than the words."""
        return self._known(WORDS if WORDS in self._kept else HABITS)

    def _known(self, kinds: tuple[str, ...]) -> Stories:
        now = self._now()
        at, stories = self._kept.get(kinds, (0.0, None))
        if stories is None or now - at > STALE:
            stories = load(self._library.stories.records(*kinds))
            self._kept = {kinds: (now, stories)} if stories else {}
        return stories or Stories()
