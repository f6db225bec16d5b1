"""Tiny Tiny RSS as it answers, tried against version 21 with API level 15."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["TinyFake"]

CAP = 200


class Refusal(Exception):
    """An error, which comes with HTTP 200."""


class TinyFake(Fake):
    """`level`: of its interface; `off`: it is switched off for this reader; `made`: how often
    somebody signed in; `archive`: starred articles of feeds that are gone."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.level = 15
        self.off = False
        self.sessions: dict[str, str] = {}
        self.made = 0
        self.archive: dict[int, Item] = {}
        self.between: list[Callable[[], object]] = []  # done before further pages, one each

    def forget_sessions(self) -> None:
        self.sessions.clear()

    def answer(self, asked: Asked) -> Reply:
        if asked.method != "POST" or asked.path != "/api/":
            return Reply(404, b"<h1>Not Found</h1>", content_type="text/html")
        try:
            words = json.loads(asked.body)
        except ValueError:
            words = {}
        try:
            status, content = 0, self._content(words, asked.headers.get("user-agent", ""))
        except Refusal as refusal:
            status, content = 1, {"error": str(refusal)}
        answer = {"seq": 0, "status": status, "content": content}
        return Reply(200, json.dumps(answer).encode(), content_type="text/json")

    def _content(self, words: dict[str, Any], agent: str) -> Any:
        op = str(words.get("op", "")).lower()
        if op == "login":
            return self._login(words, agent)
        if self.sessions.get(str(words.get("sid"))) != agent:
            raise Refusal("NOT_LOGGED_IN")
        if self.off:
            raise Refusal("API_DISABLED")
        known = {
            "getversion": lambda _: {"version": "21.02"},
            "getcategories": self._categories,
            "getfeeds": self._feeds,
            "getcounters": self._counters,
            "getheadlines": self._headlines,
            "getarticle": self._articles,
            "updatearticle": self._update,
            "subscribetofeed": self._subscribe,
            "unsubscribefeed": self._unsubscribe,
        }
        if op not in known:
            raise Refusal("UNKNOWN_METHOD")
        return known[op](words)

    def _login(self, words: dict[str, Any], agent: str) -> Any:
        if self.off:
            raise Refusal("API_DISABLED")
        said = re.sub("<[^>]*>?", "", str(words["password"]))  # as PHP's strip_tags does
        with suppress(ValueError):
            veiled = base64.b64decode(said, validate=True).decode()
            said = veiled if veiled == self.PASSWORD else said
        if (words["user"], said) != (self.USER, self.PASSWORD):
            raise Refusal("LOGIN_ERROR")
        self.made += 1
        self.sessions[f"session{self.made}"] = agent
        return {"session_id": f"session{self.made}", "api_level": self.level}

    # -- subscriptions

    def _names(self) -> list[str]:
        """Categories, by their ids less one: those that were there before the first request."""
        self._kept = sorted({*getattr(self, "_kept", ()), *self.shelf.folders})
        return self._kept

    def _category(self, feed: Feed) -> int:
        return self._names().index(next(iter(feed.folders))) + 1 if feed.folders else 0

    def _categories(self, words: dict[str, Any]) -> Any:
        own = [{"id": n, "title": name} for n, name in enumerate(self._names(), 1)]
        return [*own, {"id": -2, "title": "Labels"}, {"id": -1, "title": "Special"}]

    def _feeds(self, words: dict[str, Any]) -> Any:
        assert words["cat_id"] == -3  # all, without those of the server's own
        return [
            {"feed_url": one.url, "title": one.title, "id": one.id, "unread": 0,
             "cat_id": self._category(one), "order_id": 0}
            for one in self.shelf.feeds.values()
        ]  # fmt: skip

    def _counters(self, words: dict[str, Any]) -> Any:
        items = self._all()
        unread = [one for one in items if not one.read]
        saved = [one for one in items if one.saved]
        return [
            {"id": "global-unread", "counter": len(unread)},
            {"id": "subscribed-feeds", "counter": len(self.shelf.feeds)},
            {"id": -1, "counter": 0, "auxcounter": len(saved), "markedcounter": len(saved)},
            *(
                {"id": id, "counter": sum(one.feed == id for one in unread),
                 "markedcounter": sum(one.feed == id for one in saved)}
                for id in self.shelf.feeds
            ),
            {"id": 0, "kind": "cat", "counter": 0},
        ]  # fmt: skip

    def _subscribe(self, words: dict[str, Any]) -> Any:
        url = str(words["feed_url"])
        category = int(words["category_id"])
        for one in self.shelf.feeds.values():
            if one.url == url:
                return {"status": {"code": 0, "feed_id": one.id}}
        if url in self.shelf.gone:
            return {"status": {"code": 5, "message": "HTTP/1.1 404 Not Found"}}
        if url.endswith("/several/"):
            return {"status": {"code": 4, "feeds": {url + "1.xml": "One", url + "2.xml": "Two"}}}
        folders = [self._names()[category - 1]] if category else []
        return {"status": {"code": 1, "feed_id": self.shelf.follow(url, "", *folders).id}}

    def _unsubscribe(self, words: dict[str, Any]) -> Any:
        id = int(words["feed_id"])
        if id not in self.shelf.feeds:
            raise Refusal("FEED_NOT_FOUND")
        for one in self.shelf.items.values():
            if one.feed == id and one.saved:
                self.archive[one.id] = one
                one.feed = 0
        self.shelf.unfollow(id)
        return {"status": "OK"}

    # -- articles

    def _all(self) -> list[Item]:
        return list(self.shelf.items.values())

    def _headlines(self, words: dict[str, Any]) -> Any:
        feed, skip = words["feed_id"], int(words.get("skip", 0))
        if skip and self.between:
            self.between.pop(0)()
        limit = min(int(words["limit"]) or CAP, CAP if self.level >= 6 else 60)
        items = [one for one in self._all() if one.id > int(words.get("since_id", 0))]
        if feed == -1:
            items = [one for one in items if one.saved]
        elif feed == -6:
            items = [one for one in items if one.read]
        else:
            assert feed == -4
        if words.get("view_mode") == "unread":
            items = [one for one in items if not one.read]
        if words.get("order_by") == "feed_dates":
            items.sort(key=lambda one: (-one.published, one.id))
        else:  # by when it came, or was starred or read
            items.sort(key=lambda one: (-(one.crawled if feed == -4 else one.changed), one.id))
        whole = bool(words.get("show_content"))
        return [self._headline(one, whole) for one in items[skip : skip + limit]]

    def _headline(self, one: Item, whole: bool) -> dict[str, Any]:
        name = hashlib.sha1(one.guid.encode()).hexdigest()
        return {
            "id": one.id,
            "guid": json.dumps({"ver": 2, "uid": 2, "hash": f"SHA1:{name}"}),
            "unread": not one.read,
            "marked": one.saved,
            "published": False,
            "updated": one.published,
            "is_updated": False,
            "title": one.title,
            "link": one.url,
            "feed_id": str(one.feed) if one.feed else 0,  # a text on some databases
            "tags": [""],
            "labels": [],
            "author": one.byline,
            "note": None,
            "content": one.html if whole else "",
        }

    def _articles(self, words: dict[str, Any]) -> Any:
        """Attachments repeat each of their fields under its number; dates are cut to minutes."""
        ids = [int(one) for one in str(words["article_id"]).split(",")]
        enclosure = {"id": 1, "0": 1, "content_url": "http://feeds.test/1.mp3"}
        enclosure["1"] = enclosure["content_url"]
        return [
            {**self._headline(self.shelf.items[id], True), "attachments": [enclosure],
             "updated": self.shelf.items[id].published // 60 * 60}
            for id in ids if id in self.shelf.items
        ]  # fmt: skip

    def _update(self, words: dict[str, Any]) -> Any:
        """A field of 2 is "unread"; mode 2 turns over."""
        assert isinstance(words["article_ids"], str)
        ids = [int(one) for one in words["article_ids"].split(",")]
        field, mode = int(words["field"]), int(words["mode"])
        assert mode in (0, 1)
        if field == 0:
            done = self.shelf.mark(Field.SAVED, mode == 1, ids)
        elif field == 2:
            done = self.shelf.mark(Field.READ, mode == 0, ids)
        else:
            raise Refusal("INCORRECT_USAGE")
        return {"status": "OK", "updated": len(done)}
