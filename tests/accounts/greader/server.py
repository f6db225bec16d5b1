"""What all servers that speak the Google Reader API have in common; each is strict on its own."""

import json
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply, values
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["LONG", "Google", "said", "signed", "text"]

LONG = "tag:google.com,2005:reader/item/"
READ, STARRED = "state/com.google/read", "state/com.google/starred"
READING = "state/com.google/reading-list"


def said(value: Any) -> Reply:
    return Reply(body=json.dumps(value).encode())


def text(words: str, status: int = 200, **headers: str) -> Reply:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, words.encode(), names, "text/plain; charset=UTF-8")


def signed(number: int) -> int:
    """What 64 bits mean."""
    return number - (1 << 64) if number >= 1 << 63 else number


class Google(Fake):
    """`base`: where the interface is. `me`: what the server calls the reader in streams. `many`: a
    feed may be in several folders. `ids_at_once`, `contents_at_once`: its limits, None for none;
    more ids are cut, more contents refused. `seen`: streams that were asked for with ids."""

    base = ""
    me = "-"
    many = False
    plain = "Uncategorized"  # the folder of what is in none, "" where that may be
    ids_at_once: int | None = None
    contents_at_once: int | None = None

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.salt = 1
        self.seen: list[list[tuple[str, str]]] = []

    def forget_sessions(self) -> None:
        self.salt += 1

    # -- what differs

    @abstractmethod
    def sign_in(self, asked: Asked) -> Reply: ...

    @abstractmethod
    def denied(self, path: str, asked: Asked) -> Reply | None: ...

    def token(self) -> str:
        return f"T{self.salt}"

    def unknown(self, asked: Asked) -> Reply:
        return Reply(404, b"<html><p>Not found</p></html>", content_type="text/html")

    def wants_json(self, path: str) -> Reply:
        """What comes without output=json: Google's own XML."""
        return Reply(200, b"<object><list/></object>", content_type="text/xml")

    def number(self, id: int) -> int:
        """The 64 bits that article `id` of the shelf has."""
        return id

    def short(self, id: int) -> str:
        return str(self.number(id))

    def long(self, id: int) -> str:
        return f"{LONG}{self.number(id) % (1 << 64):016x}"

    def meant(self, name: str) -> int | None:
        """The article of the shelf that a client's name of it means; None for no such name."""
        if name.startswith(LONG):
            return self.shelved(signed(int(name.removeprefix(LONG), 16)))
        return self.shelved(int(name)) if name.lstrip("-").isdigit() else None

    def shelved(self, number: int) -> int:
        return number - self.number(0)

    def title(self, words: str, *, name: bool = False) -> str:
        return words

    def html(self, words: str) -> str:
        return words

    def stream(self, feed: Feed) -> str:
        return f"feed/{feed.id}"

    # -- calls

    def answer(self, asked: Asked) -> Reply:
        path = asked.path.removeprefix(self.base)
        if not asked.path.startswith(self.base):
            return self.unknown(asked)
        if path == "/accounts/ClientLogin":
            return self.sign_in(asked)
        if not path.startswith("/reader/api/0/"):
            return self.unknown(asked)
        path = path.removeprefix("/reader/api/0/")
        if (reply := self.denied(path, asked)) is not None:
            return reply
        return self.call(path, asked)

    def call(self, path: str, asked: Asked) -> Reply:
        lists = {
            "subscription/list": self.subscriptions,
            "tag/list": self.tags,
            "stream/items/ids": self.ids,
        }
        acts = {
            "stream/items/contents": self.contents,
            "edit-tag": self.edit_tag,
            "subscription/edit": self.edit,
            "subscription/quickadd": self.quickadd,
        }
        if path == "token":
            return text(self.token())
        if path in lists and asked.method == "GET":
            ready = values(asked.fields, "output") == ["json"]
            return lists[path](asked) if ready else self.wants_json(path)
        if path in acts and asked.method == "POST":
            return acts[path](asked)
        return self.unknown(asked)

    def label(self, folder: str) -> str:
        return f"user/{self.me}/label/{folder}"

    def folders(self, feed: Feed) -> list[str]:
        return sorted(feed.folders) or ([self.plain] if self.plain else [])

    def subscriptions(self, asked: Asked) -> Reply:
        every = [
            {
                "id": self.stream(feed),
                "title": self.title(feed.title, name=True),
                "url": feed.url,
                "htmlUrl": feed.site,
                "categories": [{"id": self.label(one), "label": one} for one in self.folders(feed)],
            }
            for feed in self.shelf.feeds.values()
        ]
        return said({"subscriptions": every})

    def tags(self, asked: Asked) -> Reply:
        names = [f"user/{self.me}/{STARRED}", *map(self.label, sorted(self.shelf.folders))]
        return said({"tags": [{"id": name} for name in names]})

    # -- ids

    def ids(self, asked: Asked) -> Reply:
        self.seen.append(asked.fields)
        fields = dict(asked.fields)
        if (items := self.streamed(fields.get("s", ""))) is None:
            return text("no such stream", 400)
        if fields.get("xt", "").endswith(READ):
            items = [one for one in items if not one.read]
        ot, nt = int(fields.get("ot") or 0), int(fields.get("nt") or 1 << 40)
        items = [one for one in items if ot <= self.when(one) <= nt]
        items.sort(key=self.rank, reverse=fields.get("r") != "o")
        n = int(fields.get("n") or 20)
        return self.paged(items, min(n, self.ids_at_once or n), fields.get("c", ""))

    def paged(self, items: Sequence[Item], n: int, c: str) -> Reply:
        """Goes on after the id that a continuation names."""
        names = [self.short(one.id) for one in items]
        start = names.index(c) + 1 if c in names else 0
        part = names[start : start + n]
        answer: dict[str, Any] = {"itemRefs": [{"id": name} for name in part]}
        if start + n < len(names):
            answer["continuation"] = part[-1]
        return said(answer)

    def when(self, one: Item) -> int:
        return one.crawled // 1_000_000

    def rank(self, one: Item) -> tuple[int, int]:
        return one.crawled, one.id

    def streamed(self, stream: str) -> list[Item] | None:
        every = list(self.shelf.items.values())
        kind = stream.split("/", 2)[2] if stream.startswith("user/") else stream
        if kind == READING:
            return every
        if kind in (READ, STARRED):
            on = self.shelf.on(Field.READ if kind == READ else Field.SAVED)
            return [one for one in every if one.id in on]
        if kind.startswith("label/"):
            name = kind.removeprefix("label/")
            feeds = {one.id for one in self.shelf.feeds.values() if name in self.folders(one)}
            return [one for one in every if one.feed in feeds]
        return None

    # -- articles

    def form(self, asked: Asked) -> list[tuple[str, str]]:
        return asked.form

    def names(self, asked: Asked) -> list[str]:
        return values(asked.form, "i")

    def contents(self, asked: Asked) -> Reply:
        meant = [self.meant(name) for name in self.names(asked)]
        if values([*asked.fields, *asked.form], "output")[:1] != ["json"]:
            return self.wants_json("stream/items/contents")
        if not meant or None in meant or len(meant) > (self.contents_at_once or len(meant)):
            return text("bad request", 400)
        items = [self.shelf.items[id] for id in dict.fromkeys(meant) if id in self.shelf.items]
        return self.told(items)

    def told(self, items: Iterable[Item]) -> Reply:
        return said({"id": "x", "updated": 0, "items": [self.item(one) for one in items]})

    def item(self, one: Item) -> dict[str, Any]:
        feed = self.shelf.feeds.get(one.feed)
        states = [READING, *([READ] if one.read else []), *([STARRED] if one.saved else [])]
        return {
            "id": self.long(one.id),
            "crawlTimeMsec": str(one.crawled // 1000),
            "timestampUsec": str(one.crawled),
            "published": one.published,
            "title": self.title(one.title),
            "author": self.title(one.byline),
            "summary": {"content": self.html(one.html)},
            "canonical": [{"href": one.url}],
            "alternate": [{"href": one.url, "type": "text/html"}],
            "categories": [
                *(f"user/{self.me}/{state}" for state in states),
                *map(self.label, self.folders(feed) if feed else []),
            ],
            "origin": {"streamId": self.stream(feed) if feed else f"feed/left-{one.feed}"},
        }

    def edit_tag(self, asked: Asked) -> Reply:
        form = self.form(asked)
        meant = [self.meant(name) for name in self.names(asked)]
        if not meant or None in meant:
            return text("bad request", 400)
        ids = [id for id in meant if id is not None]
        for value, name in ((True, "a"), (False, "r")):
            for tag in values(form, name)[-1:]:  # the last alone
                self.tagged(tag, value, ids)
        return text("OK")

    def tagged(self, tag: str, value: bool, ids: Sequence[int]) -> None:
        kind = tag.split("/", 2)[-1]
        if kind in (READ, STARRED):
            self.shelf.mark(Field.READ if kind == READ else Field.SAVED, value, ids)

    # -- subscriptions

    def feed(self, stream: str) -> Feed | None:
        for one in self.shelf.feeds.values():
            if stream in (self.stream(one), f"feed/{one.url}"):
                return one
        return None

    def quickadd(self, asked: Asked) -> Reply:
        url = "".join(values([*asked.fields, *asked.form], "quickadd"))
        if url in self.shelf.gone or not url.startswith("http"):
            return said({"query": url, "numResults": 0, "error": "Feed was not added."})
        feed = self.shelf.follow(url)
        return said({"query": url, "numResults": 1, "streamId": self.stream(feed)})

    def edit(self, asked: Asked) -> Reply:
        form = dict(self.form(asked))  # the last of each name alone
        feed = self.feed(form.get("s", ""))
        if feed is None or form.get("ac") not in ("edit", "unsubscribe"):
            return text("bad request", 400)
        if form["ac"] == "unsubscribe":
            self.shelf.unfollow(feed.id)
            return text("OK")
        feed.title = form.get("t") or feed.title
        self.moved(feed, folder(form.get("a", "")), folder(form.get("r", "")))
        return text("OK")

    def moved(self, feed: Feed, new: str, old: str) -> None:
        if not self.many:
            feed.folders = {new} if new else set() if old else feed.folders
            return
        feed.folders -= {old}
        feed.folders |= {new} if new else set()


def folder(stream: str) -> str:
    return stream.split("/", 3)[3] if stream.count("/") >= 3 else ""
