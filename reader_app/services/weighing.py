"""How much words say, as the placing of stories knows it, for whoever compares two texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader_app.domain import Record
from reader_app.library import Library
from reader_app.stories import Stories, load

__all__ = ["Weighing"]

HABITS = ("clock", "publication")  # of what placing keeps: no story, no article
WORDS = (*HABITS, "day")
STALE = 300  # seconds


@dataclass(frozen=True, slots=True)
class Known:
    """What was loaded, None where nothing could be; when, and under which clock of placing."""

    at: float
    clock: Sequence[Record]
    stories: Stories | None


class Weighing:
    """Loaded when it is first needed, and again when it is old and something was placed since: with
    the words some 10 MB in a large library. Where nothing was ever placed all words weigh alike."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now
        self._kept: dict[tuple[str, ...], Known] = {}

    def words(self) -> Stories:
        """The words of the last days, and what each publication writes under all its articles."""
        return self._known(WORDS)

    def habits(self) -> Stories:
        """What each publication writes under all its articles; quicker than the words."""
        return self._known(WORDS if WORDS in self._kept else HABITS)

    def _known(self, kinds: tuple[str, ...]) -> Stories:
        now, known = self._now(), self._kept.get(kinds)
        if known is None or known.stories is None or abs(now - known.at) > STALE:
            known = self._anew(kinds, known, now)
            self._kept = {kinds: known}
        return known.stories or Stories()

    def _anew(self, kinds: tuple[str, ...], known: Known | None, now: float) -> Known:
        shelf = self._library.stories
        if known is not None and shelf.records("clock") == known.clock:
            return replace(known, at=now)
        records = shelf.records(*kinds)
        clock = [one for one in records if one.kind == "clock"]
        return Known(now, clock, load(records))
