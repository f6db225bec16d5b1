"""Sums and findings about a whole library."""

from dataclasses import dataclass

__all__ = ["Counts", "Finding", "OfflineSummary", "Shortfall"]


@dataclass(frozen=True, slots=True)
class Counts:
    """Kept sums of what the reader follows; none is counted when asked for."""

    articles: int
    unread: int
    saved: int
    ready: int
    today_unread: int = 0


@dataclass(frozen=True, slots=True)
class Shortfall:
    """An article that would not open whole with no network, and why."""

    id: int
    reason: str


@dataclass(frozen=True, slots=True)
class OfflineSummary:
    """What would open with no network; `bytes` is the size on disk of bodies and pictures."""

    articles: int
    ready: int
    preview: int
    incomplete: int
    missing: tuple[Shortfall, ...]
    bytes: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report; the message says what to do when not ok."""

    name: str
    ok: bool
    message: str
