"""Machines of one reader, a sync server, and a line between them on which anything may happen."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from reader_app.accounts import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.domain import (
    AccountKind,
    Capabilities,
    Changes,
    Fault,
    Field,
    NewAccount,
    NewSection,
    NoNetwork,
    PublisherTrouble,
    RemoteArticle,
    RemoteSection,
    url_key,
)
from reader_app.library import FeedResult, Library, Remote
from reader_app.sync.accounts import AccountSync
from tests.library.shelf import NOW, entry, intent

__all__ = ["FIELDS", "Crash", "Machine", "Server", "address"]

T = TypeVar("T")
FIELDS = (Field.READ, Field.SAVED)


class Crash(BaseException):
    """The program ends here, in the middle of whatever it does."""


def address(run: int, feed: int) -> str:
    """Each feed is of another host, so that it is a publication of its own."""
    return f"http://f{feed}.r{run}.example/feed.xml"


@dataclass
class Server:
    """What a sync server keeps. `published`: how many articles each feed has had; `feeds`: the
    subscriptions by name; `items`: (feed, number) by name; `on`: what is read, and saved. `epoch`:
    how often it went back to a backup, with its numbers."""

    run: int
    published: dict[int, int] = field(default_factory=dict)
    feeds: dict[str, RemoteSection] = field(default_factory=dict)
    items: dict[str, tuple[int, int]] = field(default_factory=dict)
    on: dict[Field, set[str]] = field(default_factory=lambda: {one: set() for one in FIELDS})
    number: int = 0
    epoch: int = 0
    backup: "Server | None" = None

    def name(self) -> str:
        self.number += 1
        return str(self.number)

    def feed(self, number: int) -> RemoteSection | None:
        url = address(self.run, number)
        return next((one for one in self.feeds.values() if one.url == url), None)

    def publish(self, feed: int) -> None:
        self.published[feed] = self.published.get(feed, 0) + 1
        if self.feed(feed):
            self.items[self.name()] = feed, self.published[feed]

    def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        for one in self.feeds.values():
            if one.url == url:
                return one
        made = RemoteSection(self.name(), url, title, url.removesuffix("feed.xml"),
                             (folder,) if folder else ())  # fmt: skip
        self.feeds[made.id] = made
        number = int(url.removeprefix("http://f").partition(".")[0])
        for item in range(1, self.published.get(number, 0) + 1):
            self.items[self.name()] = number, item
        return made

    def unfollow(self, id: str) -> None:
        if gone := self.feeds.pop(id, None):
            number = int(gone.url.removeprefix("http://f").partition(".")[0])
            self.items = {id: item for id, item in self.items.items() if item[0] != number}
            for ids in self.on.values():
                ids &= self.items.keys()

    def alter(self, id: str, **what: Any) -> None:
        if id in self.feeds:
            self.feeds[id] = replace(self.feeds[id], **what)

    def set(self, what: Field, value: bool, ids: Iterable[str]) -> None:
        if value:
            self.on[what] |= set(ids) & self.items.keys()
        else:
            self.on[what] -= set(ids)

    def picture(self) -> object:
        """What another one would see."""
        return dict(self.feeds), dict(self.items), {one: set(ids) for one, ids in self.on.items()}

    def keep(self) -> None:
        """Makes a backup."""
        self.backup = replace(
            self, feeds=dict(self.feeds), items=dict(self.items),
            on={one: set(ids) for one, ids in self.on.items()}, backup=None,
        )  # fmt: skip

    def restore(self) -> bool:
        """Goes back to the backup; the feeds go on, and their articles come again."""
        if (old := self.backup) is None:
            return False
        self.feeds, self.items = dict(old.feeds), dict(old.items)
        self.on = {one: set(ids) for one, ids in old.on.items()}
        self.number = old.number  # they are given anew
        self.epoch += 1
        for number, had in self.published.items():
            if self.feed(number):
                known = {item for feed, item in self.items.values() if feed == number}
                for item in set(range(1, had + 1)) - known:
                    self.items[self.name()] = number, item
        return True


class Line:
    """A service that speaks over the line of one machine. `plan` names what happens to the next
    requests: "ok", "lost" (done, but the answer is lost), "refused", "late" (asked to wait),
    "offline", "twice", "crash before", "crash after"; then all is well. `between` are called after
    the answers, one each: the reader goes on meanwhile."""

    capabilities = Capabilities(marks=3, articles=2)

    def __init__(self, server: Server) -> None:
        self.server = server
        self.plan: list[str] = []
        self.between: list[Callable[[], object]] = []

    def _do(self, work: Callable[[], T]) -> T:
        fate = self.plan.pop(0) if self.plan else "ok"
        if fate == "crash before":
            raise Crash
        if fate == "offline":
            raise NoNetwork
        if fate == "refused":
            raise PublisherTrouble(Fault.SERVER, "refused")
        if fate == "late":
            raise PublisherTrouble(Fault.RATE_LIMITED, "wait")
        answer = work()
        if fate == "twice":
            answer = work()
        if fate == "crash after":
            raise Crash
        if fate == "lost":
            raise PublisherTrouble(Fault.CONNECTION, "lost")
        if self.between:
            self.between.pop(0)()
        return answer

    async def mark(self, what: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        for start in range(0, len(ids), self.capabilities.marks):
            part = ids[start : start + self.capabilities.marks]
            self._do(lambda part=part: self.server.set(what, value, part))  # type: ignore[misc]
        return frozenset(ids)

    async def sections(self) -> tuple[RemoteSection, ...]:
        return self._do(lambda: tuple(self.server.feeds.values()))

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        return self._do(lambda: self.server.follow(url, title, folder))

    async def rename(self, section: RemoteSection, title: str) -> None:
        self._do(lambda: self.server.alter(section.id, title=title))

    async def move(self, section: RemoteSection, folder: str) -> None:
        self._do(lambda: self.server.alter(section.id, folders=(folder,) if folder else ()))

    async def unfollow(self, section: RemoteSection) -> None:
        self._do(lambda: self.server.unfollow(section.id))

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        epoch = self.server.epoch
        if pull.cursor and pull.cursor != f"epoch {epoch}":
            yield Restored()
        ids = self._do(lambda: list(self.server.items))
        unknown = await pull.unknown(reversed(ids))
        for start in range(0, len(unknown), self.capabilities.articles):
            part = unknown[start : start + self.capabilities.articles]
            yield Arrived(self._do(lambda part=part: self._articles(part)))  # type: ignore[misc]
        unread = self._do(lambda: self.server.items.keys() - self.server.on[Field.READ])
        yield Listed(Field.READ, frozenset(unread), whole=True)
        saved = self._do(lambda: frozenset(self.server.on[Field.SAVED]))
        yield Listed(Field.SAVED, saved, whole=True)
        yield Reached(f"epoch {epoch}")

    def _articles(self, ids: Iterable[str]) -> tuple[RemoteArticle, ...]:
        on, found = self.server.on, []
        for id in ids:
            feed, number = self.server.items.get(id, (0, 0))
            if section := number and self.server.feed(feed):
                url = f"{section.site_url}{number}"
                read, saved = (id in on[what] for what in FIELDS)
                found.append(RemoteArticle(id, section.id, url, "", "", read=read, saved=saved))
        return tuple(found)


class Inline:
    """Does at once what the library's writer does in its thread: a crash may come before or after
    any of it."""

    def __init__(self, library: Library) -> None:
        self._store = library._store
        self.left: int | None = None  # writes until the crash

    def submit(self, job: Callable[[], T], *, transaction: bool = True) -> Future[T]:
        self._crash()
        done: Future[T] = Future()
        try:
            with self._store.atomic("IMMEDIATE"):
                result = job()
        except Exception as error:  # noqa: BLE001 - as the writer does
            done.set_exception(error)
        else:
            self._crash()
            done.set_result(result)
        return done

    def _crash(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                self.left = None
                raise Crash


class Machine:
    """A library with a clock of its own that talks to the server over its line. One library serves
    many runs."""

    def __init__(self, folder: Path) -> None:
        self.ahead = 0
        self.library = Library.open(folder, clock=lambda: NOW + self.ahead)
        store = self.library._store
        self.library._submit(store.leave).result()
        self.library._writer.close()
        self.writer = Inline(self.library)
        self.library._writer = self.writer  # type: ignore[assignment]
        store.leave()
        store.writes_from(threading.get_ident())
        store.run("PRAGMA synchronous = off")
        self.loop = asyncio.new_event_loop()
        # All happens in this thread: nobody has to be woken.
        self.loop.call_soon_threadsafe = self.loop.call_soon  # type: ignore[method-assign]

    def close(self) -> None:
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
        self.library._store.close_all()

    def begin(self, server: Server, ahead: int) -> None:
        """A new reader: nothing of the run before is left."""
        self.ahead = ahead
        self.writer.left = None
        store = self.library._store
        with store.atomic("IMMEDIATE"):
            for table in ("account", "publication", "unindexed"):
                store.run(f"DELETE FROM {table}")
        self.line = Line(server)
        self.account = self.library.accounts.add(
            NewAccount(AccountKind.GREADER, "https://server.example", "reader")
        ).result()

    def sync(self) -> bool:
        """Whether it came to its end."""
        account = self.library.accounts.of(self.account)
        tools = self.library, self.line, account, self._deliver, lambda: NOW + self.ahead
        work = AccountSync(*tools)  # type: ignore[arg-type]
        try:
            self.loop.run_until_complete(work.perform())
        except (Crash, PublisherTrouble, NoNetwork):
            return False
        finally:
            self.writer.left = None
            self.library.outbox.hurry(self.account).result()
        return True

    @property
    def open(self) -> bool:
        """Whether anything has not been proven."""
        return bool(self.library._store.all("SELECT 1 FROM outbox LIMIT 1"))

    async def _deliver(self, pull: int, articles: Sequence[RemoteArticle]) -> None:
        links = {one.remote_id: one for one in self.library.accounts.links(self.account)}
        for one in articles:
            link = links[one.section_id]
            self._store(link.section_id, link.publication_id, one, pull)

    def _store(self, section: int, publication: int, one: RemoteArticle, pull: int = 0) -> None:
        number = int(one.url.rpartition("/")[2])
        key = url_key(publication, one.url)
        item = intent(entry(number), publication)._replace(url=one.url, keys=(key,))
        remote = Remote(self.account, pull, (one,)) if pull else None
        result = FeedResult(section, 0, NOW, 1, items=(item,), partial=True, remote=remote)
        self.library.sync.store_feeds([result], NOW).result()

    # -- what the reader does, and what is seen of it

    def section(self, url: str) -> tuple[int, int] | None:
        """The section of a feed and its publication, where they are followed."""
        for publication in self.library.tree():
            for section in publication.sections:
                if section.url == url:
                    return section.id, publication.id
        return None

    def fetch(self, url: str, numbers: Iterable[int]) -> None:
        """Asks a feed itself, as long as no server does."""
        for job in self.library.sync.sections():
            if job.url == url:
                for number in numbers:
                    one = RemoteArticle("", "", f"{url.removesuffix('feed.xml')}{number}", "", "")
                    self._store(job.id, job.publication_id, one)

    def follow(self, url: str, title: str, folder: str) -> bool:
        if self.section(url):
            return False
        new = NewSection(url, title, url.removesuffix("feed.xml"), title, folder)
        done = self.library.follow([new]).result()
        ids = [one.id for one in (*done.added, *done.known)]
        self.library.accounts.assign(self.account, ids).result()
        return True

    def unfollow(self, url: str, *, whole: bool) -> bool:
        if not (known := self.section(url)):
            return False
        if whole:
            self.library.unfollow(known[1]).result()
        else:
            self.library.unfollow_sections([known[0]]).result()
        return True

    def call(self, url: str, title: str) -> bool:
        known = self.section(url)
        if not known or self.title(url) == title:
            return False
        self.library.rename_publication(known[1], title).result()
        return True

    def put(self, url: str, folder: str) -> bool:
        known = self.section(url)
        if not known or self.folder(url) == folder:
            return False
        self.library.move({known[0]: folder}).result()
        return True

    def title(self, url: str) -> str:
        return next(
            one.title for one in self.library.tree() if any(s.url == url for s in one.sections)
        )

    def folder(self, url: str) -> str:
        return next(s.folder for one in self.library.tree() for s in one.sections if s.url == url)

    def article(self, url: str) -> tuple[int, dict[Field, bool]] | None:
        """An article and its states, where it is listed."""
        rows = self.library._store.all(
            "SELECT id, read, saved FROM article JOIN state USING (id) WHERE url = ? AND listed",
            (url,),
        )
        if not rows:
            return None
        ((id, read, saved),) = rows
        return id, {Field.READ: bool(read), Field.SAVED: bool(saved)}

    def mark(self, url: str, what: Field, value: bool) -> bool:
        if not (known := self.article(url)):
            return False
        done: Changes = (
            self.library.mark([known[0]], read=value)
            if what is Field.READ
            else self.library.mark([known[0]], saved=value)
        ).result()
        return bool(done.changed)
