"""What a sync tells while it runs and when it ends."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader_app.domain.failure import Failure

__all__ = ["Phase", "SyncProgress", "SyncReport"]


class Phase(StrEnum):
    """Where a sync stands."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """A moment of a running sync; every pair is (done, known so far)."""

    phase: Phase
    sections: tuple[int, int] = (0, 0)
    pages: tuple[int, int] = (0, 0)
    pictures: tuple[int, int] = (0, 0)
    new_articles: int = 0
    failed: int = 0
    holds: bool = False  # pages and pictures are held back
    accounts: tuple[int, int] = (0, 0)

    @property
    def fraction(self) -> float:
        """How much of the known work is done, 0 to 1."""
        parts = self.accounts, self.sections, self.pages, self.pictures
        done, known = (sum(side) for side in zip(*parts, strict=True))
        return done / known if known else 0.0


@dataclass(slots=True)
class SyncReport:
    """The sum of one sync; the shape of `sync --json`. Filled by the engine, then left alone."""

    sections_checked: int = 0
    sections_changed: int = 0
    sections_unchanged: int = 0
    sections_skipped: int = 0
    sections_failed: int = 0
    articles_new: int = 0
    articles_updated: int = 0
    pages_fetched: int = 0
    pages_failed: int = 0
    pages_preview: int = 0
    pictures_stored: int = 0
    pictures_failed: int = 0
    seconds: float = 0.0
    cancelled: bool = False
    held: int = 0  # pages and pictures that were held back to the end
    offers: int = 0  # sections that seem to have moved, as this sync found out
    pushed: int = 0  # changes of the reader's that accounts have taken
    pending: int = 0  # those that still wait at the end
    restored: list[int] = field(default_factory=list)  # accounts whose servers went backwards
    failures: list[Failure] = field(default_factory=list)
