"""What a page needs to know: an article out in the world, and the paper around it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from reader_app.demo.catalogue import Access, Column, Paper, Story

__all__ = ["Front", "Item", "Sheet"]


@dataclass(frozen=True, slots=True)
class Item:
    """An article that has been published, at `published` seconds since 1970 UTC."""

    story: Story
    url: str
    published: int

    @property
    def iso(self) -> str:
        """Date and time as web pages write them."""
        return datetime.fromtimestamp(self.published, UTC).isoformat()


@dataclass(frozen=True, slots=True)
class Front:
    """A paper at its address with everything published so far, newest first."""

    paper: Paper
    base: str
    items: tuple[Item, ...]

    def column(self, key: str) -> Column:
        """The section of that name."""
        return next(column for column in self.paper.columns if column.key == key)

    def of(self, column: str) -> tuple[Item, ...]:
        """What one section has published, newest first."""
        return tuple(item for item in self.items if item.story.column == column)

    def beside(self, item: Item, count: int = 3) -> tuple[Item, ...]:
        """Other articles to name beside one."""
        return tuple(other for other in self.items if other is not item)[:count]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of an article. `whole`: this reader gets all of it. `body`, `lead`: HTML."""

    front: Front
    item: Item
    lead: str
    body: str
    whole: bool

    @property
    def gated(self) -> bool:
        """Whether the paper keeps a part of its articles for some readers."""
        return self.front.paper.access is not Access.OPEN
