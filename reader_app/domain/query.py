"""Questions to the library."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["ArticleQuery", "Cursor", "Order"]


class Order(StrEnum):
    """Order of a list."""

    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles; conditions are joined by and. `publications`: of one of these.
    `since` in seconds since 1970, UTC."""

    publication_id: int | None = None
    section_id: int | None = None
    publications: tuple[int, ...] = ()
    unread: bool = False
    saved: bool = False
    ready: bool = False
    since: int | None = None
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of a list ended; the next page starts after it."""

    published: int
    id: int
