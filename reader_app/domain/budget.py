"""What the library takes on the disk, and what would go to keep it within the reader's limit."""

from dataclasses import dataclass

__all__ = ["BudgetPlan", "DiskUse", "Kept"]


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes on the disk. `database` is the library's file without the bodies and without the room
    in it that is free; backups are not counted."""

    bodies: int
    pictures: int
    search: int
    database: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.bodies + self.pictures + self.search + self.database


@dataclass(frozen=True, slots=True)
class Kept:
    """How many articles with a stored text stay whole whatever the limit says, each counted under
    the first reason that holds."""

    saved: int = 0
    favourite: int = 0  # unread, from a favourite publication
    edition: int = 0  # stands in an edition
    unreachable: int = 0  # could not be fetched again


@dataclass(frozen=True, slots=True)
class BudgetPlan:
    """Which articles lose text and pictures, in the order in which they go: those of publications
    no longer followed, then read ones, then unread ones, each the oldest first.

    `bytes` is what they and `loose`, pictures that no article wants any more, free. `first` and
    `last` are the oldest and newest date among them, None where nothing goes. `over` is by how
    much the library would still exceed the limit.
    """

    limit: int
    use: DiskUse
    articles: tuple[int, ...] = ()
    unread: int = 0
    unfollowed: int = 0
    pictures: int = 0
    bytes: int = 0
    loose: int = 0
    first: int | None = None
    last: int | None = None
    sample: tuple[str, ...] = ()  # titles, the first to go
    kept: Kept = Kept()

    @property
    def over(self) -> int:
        """Bytes above the limit that stay, because what is kept alone takes more."""
        return max(0, self.use.total - self.bytes - self.limit)

    def __bool__(self) -> bool:
        """Whether anything goes."""
        return bool(self.articles or (self.loose and self.use.total > self.limit))
