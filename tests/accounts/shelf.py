"""What a sync server keeps, whatever language it speaks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from reader_app.domain import Field

__all__ = ["NOW", "Feed", "Item", "Shelf"]

NOW = 1_790_000_000  # seconds since 1970


@dataclass(slots=True)
class Feed:
    id: int
    url: str
    title: str
    site: str
    folders: set[str]
    fetched: int = NOW


@dataclass(slots=True)
class Item:
    """`crawled` and `changed` in microseconds since 1970: when it came to the server, and when
    anything of it changed last."""

    id: int
    feed: int
    guid: str
    url: str
    title: str
    html: str
    byline: str
    published: int
    crawled: int
    changed: int
    read: bool = False
    saved: bool = False


@dataclass
class Shelf:
    """One reader's subscriptions and articles. Numbers rise; time stands still but for a tick with
    each change. `gone`: addresses behind which a server finds no feed."""

    feeds: dict[int, Feed] = field(default_factory=dict)
    items: dict[int, Item] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    last_feed: int = 0
    last_item: int = 0
    ticks: int = NOW * 1_000_000

    def tick(self) -> int:
        self.ticks += 1
        return self.ticks

    def follow(self, url: str, title: str = "", *folders: str) -> Feed:
        """Subscribes; the feed that is there, where it is there."""
        for one in self.feeds.values():
            if one.url == url:
                return one
        self.last_feed += 1
        id = self.last_feed
        site = url.rpartition("/")[0] + "/"
        self.feeds[id] = Feed(id, url, title or f"Feed {id}", site, set(folders))
        self.folders |= set(folders)
        return self.feeds[id]

    def unfollow(self, id: int) -> None:
        del self.feeds[id]
        self.items = {one.id: one for one in self.items.values() if one.feed != id}

    def publish(self, feed: Feed, title: str = "", *, ago: int = 0, html: str = "") -> Item:
        """A new article, published so many seconds ago."""
        self.last_item += 1
        id, crawled = self.last_item, self.tick()
        self.items[id] = Item(
            id,
            feed.id,
            f"{feed.url}#{id}",
            f"{feed.site}article-{id}",
            title or f"Article {id}",
            html or f"<p>The text of article {id}.</p>",
            "Reporter",
            NOW - ago,
            crawled,
            crawled,
        )
        return self.items[id]

    def mark(self, what: Field, value: bool, ids: Iterable[int]) -> list[int]:
        """Sets a state; which of the articles are there."""
        done = [id for id in ids if id in self.items]
        for id in done:
            one = self.items[id]
            if what is Field.READ:
                one.read = value
            else:
                one.saved = value
            one.changed = self.tick()
        return done

    def on(self, what: Field) -> set[int]:
        """The articles that are read, or saved."""
        every = self.items.values()
        return {one.id for one in every if (one.read if what is Field.READ else one.saved)}

    def fill(self, feeds: int, each: int, folders: Collection[str] = ("News",)) -> None:
        """Many feeds with many articles, each a minute older than the one after it."""
        names = [*folders]
        for number in range(feeds):
            folder = names[number % len(names)]
            feed = self.follow(f"http://feeds.test/{number}/feed.xml", f"Paper {number}", folder)
            for back in range(each, 0, -1):
                self.publish(feed, ago=60 * back)

    def backup(self) -> "Shelf":
        """A copy that `restore` brings back."""
        return replace(
            self,
            feeds={id: replace(one, folders=set(one.folders)) for id, one in self.feeds.items()},
            items={id: replace(one) for id, one in self.items.items()},
            folders=set(self.folders),
            gone=set(self.gone),
        )

    def restore(self, backup: "Shelf") -> None:
        """The server goes back to a backup, with its numbers."""
        copy = backup.backup()
        self.feeds, self.items, self.folders = copy.feeds, copy.items, copy.folders
        self.last_feed, self.last_item = copy.last_feed, copy.last_item
