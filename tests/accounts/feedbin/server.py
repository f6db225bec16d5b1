"""Feedbin as its interface text tells it."""

import base64
import hashlib
import json
from datetime import UTC, datetime

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply, values
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["FeedbinServer"]

_MODIFIED = "Sat, 02 Feb 2013 15:20:46 GMT"
_SHIFT = 1000  # between the id of a feed and that of its subscription
_STATES = {
    "unread_entries": (Field.READ, False),
    "starred_entries": (Field.SAVED, True),
}


class FeedbinServer(Fake):
    """`sites`: pages with the addresses of their feeds. `updated`: when an entry's content was
    changed, in microseconds since 1970."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.sites: dict[str, list[str]] = {}
        self.updated: dict[int, int] = {}
        self.unchanged = 0  # answers with status 304
        self._taggings: dict[tuple[int, str], int] = {}

    def answer(self, asked: Asked) -> Reply:
        words = base64.b64encode(f"{self.USER}:{self.PASSWORD}".encode()).decode()
        if asked.headers.get("authorization") != f"Basic {words}":
            return Reply(401, b"HTTP Basic: Access denied.\n", content_type="text/html")
        if asked.body and not asked.headers.get("content-type", "").startswith("application/json"):
            return Reply(415, b"")
        root, *parts = asked.path.strip("/").removesuffix(".json").split("/")
        if root != "v2" or not asked.path.endswith(".json"):
            return Reply(404, b"")
        reply = self._answer(asked, parts)
        return self._cached(asked, reply) if asked.method == "GET" else reply

    def _cached(self, asked: Asked, reply: Reply) -> Reply:
        if reply.status != 200 or not reply.body:
            return reply
        tag = f'W/"{hashlib.md5(reply.body).hexdigest()}"'
        known = asked.headers.get("if-none-match"), asked.headers.get("if-modified-since")
        if known == (tag, _MODIFIED):
            self.unchanged += 1
            return Reply(304, b"")
        marks = {"ETag": tag, "Last-Modified": _MODIFIED}
        return Reply(200, reply.body, {**reply.headers, **marks})

    def _answer(self, asked: Asked, parts: list[str]) -> Reply:
        body = json.loads(asked.body) if asked.body else {}
        match (asked.method, *parts):
            case ("GET", "authentication"):
                return Reply(200, b"")
            case ("GET", "entries"):
                return self._entries(asked)
            case ("GET", "updated_entries"):
                since = _moment(values(asked.fields, "since")[0])
                every = sorted(self.updated.items(), key=lambda one: one[1])
                return _reply([id for id, when in every if when > since])
            case (_, "unread_entries" | "starred_entries" as states, *rest):
                return self._states(asked.method, states, rest, body)
            case (_, "subscriptions", *rest):
                return self._subscriptions(asked.method, rest, body)
            case (_, "taggings", *rest):
                return self._tags(asked.method, rest, body)
        return Reply(404, b"")

    # -- subscriptions

    def _subscriptions(self, method: str, rest: list[str], body: dict[str, str]) -> Reply:
        match (method, *rest):
            case ("GET",):
                return _reply([self._subscription(one) for one in self.shelf.feeds.values()])
            case ("POST",):
                return self._create(body["feed_url"])
        feed = self.shelf.feeds.get(int(rest[0]) - _SHIFT)
        if feed is None:
            return Reply(403, b"")
        match (method, *rest[1:]):
            case ("POST", "update"):
                feed.title = body["title"]
                return _reply(self._subscription(feed))
            case ("DELETE",):
                self.shelf.unfollow(feed.id)
                return Reply(204)
        return Reply(404, b"")

    def _create(self, url: str) -> Reply:
        if url in self.sites:
            every = self.sites[url]
            return _reply([{"feed_url": one, "title": "A feed"} for one in every], 300)
        if url in self.shelf.gone:
            return Reply(404, b"")
        there = any(one.url == url for one in self.shelf.feeds.values())
        feed = self.shelf.follow(url)
        where = {"Location": f"{self.url}/v2/subscriptions/{feed.id + _SHIFT}.json"}
        reply = _reply(self._subscription(feed), 302 if there else 201)
        return Reply(reply.status, reply.body, where)

    def _subscription(self, feed: Feed) -> dict[str, object]:
        return {
            "id": feed.id + _SHIFT,
            "created_at": "2013-03-12T11:30:25.209432Z",
            "feed_id": feed.id,
            "title": feed.title or None,
            "feed_url": feed.url,
            "site_url": feed.site,
        }

    def _tags(self, method: str, rest: list[str], body: dict[str, object]) -> Reply:
        for feed in self.shelf.feeds.values():
            for name in sorted(feed.folders):
                self._taggings.setdefault((feed.id, name), len(self._taggings) + 1)
        there = {
            id: (feed, name)
            for (feed, name), id in self._taggings.items()
            if feed in self.shelf.feeds and name in self.shelf.feeds[feed].folders
        }
        match (method, *rest):
            case ("GET",):
                every = [
                    {"id": id, "feed_id": feed, "name": name} for id, (feed, name) in there.items()
                ]
                return _reply(every)
            case ("POST",):
                one = self.shelf.feeds[int(str(body["feed_id"]))]
                status = 302 if body["name"] in one.folders else 201
                one.folders.add(str(body["name"]))
                self.shelf.folders.add(str(body["name"]))
                return Reply(status, b"", {"Location": f"{self.url}/v2/taggings/1.json"})
            case ("DELETE", id) if int(id) in there:
                feed_id, name = there[int(id)]
                self.shelf.feeds[feed_id].folders.discard(name)
                return Reply(204)
        return Reply(403, b"")

    # -- entries

    def _entries(self, asked: Asked) -> Reply:
        every = sorted(self.shelf.items.values(), key=lambda one: one.crawled, reverse=True)
        if ids := values(asked.fields, "ids"):
            wanted = [int(one) for one in ids[0].split(",")]
            if len(wanted) > 100:
                return Reply(400, b"")
            return _reply([self._entry(one) for one in every if one.id in wanted])
        if since := values(asked.fields, "since"):
            every = [one for one in every if one.crawled > _moment(since[0])]
        size = min(100, int((values(asked.fields, "per_page") or ["100"])[0]))
        page = int((values(asked.fields, "page") or ["1"])[0])
        shown = every[(page - 1) * size : page * size]
        if page > 1 and not shown:
            return Reply(404, b"")
        reply = _reply([self._entry(one) for one in shown])
        links = [f'<{self.url}/v2/entries.json?page=1>; rel="first"']
        if page * size < len(every):
            # The real one names its own public host, whichever was asked.
            links.append(f'<http://elsewhere.test/v2/entries.json?page={page + 1}>; rel="next"')
        headers = {"Links": ", ".join(links), "X-Feedbin-Record-Count": str(len(every))}
        return Reply(200, reply.body, headers)

    def _entry(self, one: Item) -> dict[str, object]:
        return {
            "id": one.id,
            "feed_id": one.feed,
            "title": one.title or None,
            "author": one.byline or None,
            "summary": None if one.html else "A summary",
            "content": one.html or None,
            "url": one.url,
            "published": _date(one.published * 1_000_000),
            "created_at": _date(one.crawled),
        }

    def _states(
        self, method: str, states: str, rest: list[str], body: dict[str, list[int]]
    ) -> Reply:
        field, on = _STATES[states]
        if method == "GET":
            marked = self.shelf.on(field)
            return _reply([id for id in self.shelf.items if (id in marked) is on])
        ids = body[states]
        if len(ids) > 1000 or any(type(id) is not int for id in ids):
            return Reply(400, b"")
        adds = method == "POST" and rest != ["delete"]
        return _reply(self.shelf.mark(field, on if adds else not on, ids))


def _reply(value: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), content_type="application/json; charset=utf-8")


def _date(microseconds: int) -> str:
    when = datetime.fromtimestamp(microseconds // 1_000_000, UTC)
    return when.replace(microsecond=microseconds % 1_000_000).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _moment(said: str) -> int:
    when = datetime.fromisoformat(said)
    return int(when.replace(microsecond=0).timestamp()) * 1_000_000 + when.microsecond
