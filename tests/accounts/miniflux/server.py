"""Miniflux as it was and is: 2.0.43 as it was seen to answer, later ones as their source says."""

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from urllib.parse import unquote

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply, values
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["TOKEN", "MinifluxServer"]

TOKEN = "a token of sixteen bytes"
_ZONE = timezone(timedelta(hours=5, minutes=30))  # dates come in the user's own
_STATUS = ("read", "unread", "removed")


class MinifluxServer(Fake):
    """`version` decides what it knows. `removed`: entries without content that it still has.
    `moved`: runs after each page of ids, for what changes meanwhile."""

    def __init__(self, shelf: Shelf | None = None, version: tuple[int, int, int] = (2, 3, 3)):
        super().__init__(shelf)
        self.version = version
        self.removed: set[int] = set()
        self.moved: Callable[[], object] = lambda: None
        self.most_ids = 10_000
        self._folders = {"All": 1}

    def answer(self, asked: Asked) -> Reply:
        user, _, password = self._signed(asked).partition(":")
        token = asked.headers.get("x-auth-token")
        if token != TOKEN and (user, password) != (self.USER, self.PASSWORD):
            return _wrong(401, "Access Unauthorized")
        for one in sorted(self.shelf.folders):
            self._folders.setdefault(one, len(self._folders) + 1)
        root, *parts = [unquote(one) for one in asked.path.strip("/").split("/")]
        if root != "v1" or not parts:
            return Reply(404, b"<html>404</html>", content_type="text/html")
        match (asked.method, *parts):
            case ("GET", "version") if self.version >= (2, 0, 49):
                return _reply({"version": ".".join(map(str, self.version))})
            case ("GET", "me"):
                return _reply({"id": 1, "username": self.USER, "is_admin": False})
            case (_, "feeds" | "categories" | "discover", *_):
                return self._feeds(asked, parts)
            case (_, "entries", *_):
                return self._entries(asked, parts[1:])
        return _wrong(404, "Resource Not Found")

    @staticmethod
    def _signed(asked: Asked) -> str:
        kind, _, words = asked.headers.get("authorization", "").partition(" ")
        return base64.b64decode(words).decode() if kind == "Basic" else ""

    # -- subscriptions

    def _feeds(self, asked: Asked, parts: list[str]) -> Reply:
        body = json.loads(asked.body) if asked.body else {}
        match (asked.method, *parts):
            case ("GET", "feeds"):
                return _reply([self._feed(one) for one in self.shelf.feeds.values()])
            case ("POST", "feeds"):
                return self._create(body)
            case ("POST", "discover"):
                if body["url"] in self.shelf.gone:
                    return _wrong(500, "Unable to find")
                return _reply([{"url": body["url"].split("?")[0], "title": "", "type": "rss"}])
            case ("GET", "categories"):
                return _reply([{"id": id, "title": one} for one, id in self._folders.items()])
            case ("POST", "categories"):
                if body["title"] in self._folders or not body["title"]:
                    return _wrong(400, "This category already exists.")
                self.shelf.folders.add(body["title"])
                id = self._folders.setdefault(body["title"], len(self._folders) + 1)
                return _reply({"id": id, "title": body["title"]}, 201)
            case (_, "feeds", id) if int(id) in self.shelf.feeds:
                return self._one_feed(asked.method, int(id), body)
        return _wrong(404, "Resource Not Found")

    def _one_feed(self, method: str, id: int, body: dict[str, object]) -> Reply:
        feed = self.shelf.feeds[id]
        if method == "DELETE":
            self.shelf.unfollow(id)
            return Reply(204)
        if method == "PUT":
            if "category_id" in body:
                names = {number: name for name, number in self._folders.items()}
                if body["category_id"] not in names:
                    return _wrong(400, "This category does not exist.")
                feed.folders = {names[body["category_id"]]}
            feed.title = str(body.get("title", feed.title))
            return _reply(self._feed(feed), 201)
        return _reply(self._feed(feed))

    def _create(self, body: dict[str, object]) -> Reply:
        url, category = str(body.get("feed_url", "")), body.get("category_id", 0)
        names = {number: name for name, number in self._folders.items()}
        if not url or (not category and self.version < (2, 0, 49)):
            return _wrong(400, "The URL and the category are mandatory.")
        stored = url.split("?", maxsplit=1)[0]  # as after a redirect
        if any(one.url == url for one in self.shelf.feeds.values()):
            return _wrong(400, "This feed already exists.")
        if category and category not in names:
            return _wrong(400, "This category does not exist or does not belong to this user.")
        if url in self.shelf.gone or any(one.url == stored for one in self.shelf.feeds.values()):
            return _wrong(500, "Impossible de trouver un flux.")
        feed = self.shelf.follow(stored, "", names[category or 1])  # type: ignore[index]
        return _reply({"feed_id": feed.id}, 201)

    def _feed(self, feed: Feed) -> dict[str, object]:
        (folder,) = feed.folders or {"All"}
        category = {"id": self._folders[folder], "title": folder, "user_id": 1}
        words = {"feed_url": feed.url, "site_url": feed.site, "title": feed.title}
        return {"id": feed.id, "user_id": 1, **words, "category": category, "icon": None}

    # -- entries

    def _entries(self, asked: Asked, parts: list[str]) -> Reply:
        match (asked.method, *parts):
            case ("GET",):
                return self._page(asked)
            case ("PUT",):
                return self._set(json.loads(asked.body))
            case ("GET", "ids"):
                return self._ids(asked) if self.version >= (2, 3, 2) else _wrong(405, "Method")
            case ("GET", id):
                one = self.shelf.items.get(int(id))
                if one is None or (int(id) in self.removed and self.version >= (2, 3, 0)):
                    return _wrong(404, "Resource Not Found")
                return _reply(self._entry(one))
            case ("PUT", id, "bookmark"):
                if int(id) not in self.shelf.items:
                    return _wrong(500, "store: nothing has been updated")
                self.shelf.mark(Field.SAVED, not self.shelf.items[int(id)].saved, [int(id)])
                return Reply(204)
        return _wrong(404, "Resource Not Found")

    def _page(self, asked: Asked) -> Reply:
        limit = int((values(asked.fields, "limit") or ["100"])[0])
        order = (values(asked.fields, "order") or ["published_at"])[0]
        if order not in ("id", "status", "published_at", "changed_at"):
            return _wrong(400, "invalid entry order")
        if any(one not in _STATUS for one in values(asked.fields, "status")):
            return _wrong(400, "invalid entry status")
        if limit > 1000 and self.version >= (2, 3, 0):
            return _wrong(400, "limit is too high")
        every = [one for one in self.shelf.items.values() if self._fits(one, asked)]
        down = values(asked.fields, "direction") == ["desc"]
        every.sort(key=lambda one: one.id if order == "id" else one.published, reverse=down)
        page = [self._entry(one) for one in every[: limit or None]]
        return _reply({"total": len(every), "entries": page})

    def _fits(self, one: Item, asked: Asked) -> bool:
        """What it does not know it ignores, and so it does with a value of 0."""
        for name, value in asked.fields:
            match name:
                case "starred" if (one.saved) is not (value == "true"):
                    return False
                case "after_entry_id" if int(value) and one.id <= int(value):
                    return False
                case "before_entry_id" if int(value) and one.id >= int(value):
                    return False
                case "after" if int(value) and one.published <= int(value):
                    return False
                case "changed_after" if self.version >= (2, 0, 49) and int(value):
                    if one.changed <= int(value) * 1_000_000:
                        return False
        wanted = values(asked.fields, "status")
        if one.id in self.removed and self.version >= (2, 3, 0):
            return False
        return not wanted or self._status(one) in wanted

    def _status(self, one: Item) -> str:
        return "removed" if one.id in self.removed else "read" if one.read else "unread"

    def _entry(self, one: Item) -> dict[str, object]:
        return {
            "id": one.id,
            "user_id": 1,
            "feed_id": one.feed,
            "status": self._status(one),
            "hash": hashlib.sha256(one.guid.encode()).hexdigest(),
            "title": one.title,
            "url": one.url,
            "comments_url": "",
            "published_at": _date(one.published * 1_000_000),
            "created_at": _date(one.crawled),
            "changed_at": _date(one.changed),
            "content": "" if one.id in self.removed else one.html,
            "author": one.byline,
            "share_code": "",
            "starred": one.saved,
            "reading_time": 1,
            "enclosures": None,
            "feed": self._feed(self.shelf.feeds[one.feed]),
            "tags": [],
        }

    def _ids(self, asked: Asked) -> Reply:
        if any(one not in ("read", "unread") for one in values(asked.fields, "status")):
            return _wrong(400, "invalid status parameter")
        if any(one not in ("true", "false") for one in values(asked.fields, "starred")):
            return _wrong(400, "invalid starred parameter")
        limit = int((values(asked.fields, "limit") or ["0"])[0])
        offset = int((values(asked.fields, "offset") or ["0"])[0])
        limit = limit if 0 < limit <= self.most_ids else self.most_ids
        known = [(name, value) for name, value in asked.fields if name in ("status", "starred")]
        plain = Asked("GET", "", "&".join(f"{name}={value}" for name, value in known), {}, b"")
        every = sorted(one.id for one in self.shelf.items.values() if self._fits(one, plain))
        page = every[::-1][offset : offset + limit]
        reply = _reply({"total": len(every), "entry_ids": page})
        self.moved()
        return reply

    def _set(self, body: dict[str, object]) -> Reply:
        ids, status, starred = body.get("entry_ids"), body.get("status"), body.get("starred")
        if not isinstance(ids, list) or not ids or any(type(id) is not int for id in ids):
            return _wrong(400, "The list of entry IDs is empty")
        if status is None and (starred is None or self.version < (2, 3, 2)):
            return _wrong(400, "invalid entry status")
        if status is not None and status not in _STATUS:
            return _wrong(400, "invalid entry status")
        if not any(id in self.shelf.items for id in ids) and self.version < (2, 3, 0):
            return _wrong(500, "store: nothing has been updated")
        if status is not None:
            self.shelf.mark(Field.READ, status == "read", ids)
        if starred is not None and self.version >= (2, 3, 2):
            self.shelf.mark(Field.SAVED, bool(starred), ids)
        return Reply(204)


def _reply(value: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode())


def _wrong(status: int, message: str) -> Reply:
    return _reply({"error_message": message}, status)


def _date(microseconds: int) -> str:
    return datetime.fromtimestamp(microseconds / 1_000_000, _ZONE).isoformat()
