"""Nextcloud News as its source says, which is not always what its documents say."""

import base64
import hashlib
import json
from urllib.parse import unquote

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply, values
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["NextcloudServer"]

_VERBS = {"v1-3": "POST", "v1-2": "PUT"}
_ACTS = {
    "read": (Field.READ, True),
    "unread": (Field.READ, False),
    "star": (Field.SAVED, True),
    "unstar": (Field.SAVED, False),
}


class NextcloudServer(Fake):
    """`versions`: of the interface, none where the News app is not there. `most`: items of one
    answer, above which it fails. `inclusive`: an offset brings its own item, as documented.
    `hidden`: items that a filter of the user's has caught. `unreadable`: the status for an address
    without a feed."""

    def __init__(
        self,
        shelf: Shelf | None = None,
        versions: tuple[str, ...] = ("v1-3", "v1-2"),
        *,
        inclusive: bool = False,
    ) -> None:
        super().__init__(shelf)
        self.versions = versions
        self.inclusive = inclusive
        self.most = 5000
        self.hidden: set[int] = set()
        self.unreadable = 422
        self._folders: dict[str, int] = {}

    def mark_all_in_silence(self) -> None:
        """As before 21.2: the items do not say that they have changed."""
        for one in self.shelf.items.values():
            one.read = True

    def answer(self, asked: Asked) -> Reply:
        parts = [unquote(one) for one in asked.path.strip("/").split("/")]
        if parts == ["status.php"]:
            return _reply({"installed": True, "maintenance": False, "version": "31.0.4.1"})
        if parts[:4] != ["index.php", "apps", "news", "api"] or not self.versions:
            return Reply(200, b"<html>Log in</html>", content_type="text/html")
        words = base64.b64encode(f"{self.USER}:{self.PASSWORD}".encode()).decode()
        if asked.headers.get("authorization") != f"Basic {words}":
            return _reply({"message": "Current user is not logged in"}, 401)
        if len(parts) < 6 or parts[4] not in self.versions:
            return Reply(404, b"<html>404</html>", content_type="text/html")
        for one in sorted(self.shelf.folders):
            self._folders.setdefault(one, len(self._folders) + 1)
        return self._answer(asked, parts[4], parts[5:])

    def _answer(self, asked: Asked, version: str, parts: list[str]) -> Reply:
        body = json.loads(asked.body) if asked.body else {}
        match (asked.method, *parts):
            case ("GET", "version"):
                return _reply({"version": "21.1.0"})
            case ("GET", "folders"):
                every = [{"id": id, "name": one} for one, id in self._folders.items()]
                return _reply({"folders": every})
            case ("POST", "folders"):
                return self._folder(str(body.get("name", "")))
            case ("GET", "feeds"):
                return self._feeds()
            case ("POST", "feeds"):
                return self._create(body)
            case ("GET", "items"):
                return self._items(asked)
            case ("GET", "items", "updated"):
                since = int(values(asked.fields, "lastModified")[0]) * 1_000_000
                every_item = [one for one in self.shelf.items.values() if one.changed >= since]
                return self._told(sorted(every_item, key=lambda one: -one.id))
            case (verb, "items", act, "multiple") if verb == _VERBS[version] and act in _ACTS:
                return self._mark(version, act, body)
            case (verb, "feeds", id, *rest):
                return self._feed_act(verb, version, int(id), rest, body)
        return _reply({"message": "Method not allowed"}, 405)

    # -- subscriptions

    def _folder(self, name: str) -> Reply:
        if not name:
            return _reply({"message": "Can not add folder"}, 422)
        if name in self._folders:
            return _reply({"message": "Folder exists"}, 409)
        self.shelf.folders.add(name)
        self._folders[name] = len(self._folders) + 1
        return _reply({"folders": [{"id": self._folders[name], "name": name}]})

    def _feeds(self) -> Reply:
        saved = len(self.shelf.on(Field.SAVED))
        every = [self._feed(one) for one in self.shelf.feeds.values()]
        said: dict[str, object] = {"starredCount": saved, "feeds": every}
        if self.shelf.items:
            said["newestItemId"] = max(self.shelf.items)
        return _reply(said)

    def _feed(self, feed: Feed) -> dict[str, object]:
        mine = [one for one in self.shelf.items.values() if one.feed == feed.id]
        folder = next(iter(feed.folders), None)
        none = None if "v1-3" in self.versions else 0
        return {
            "id": feed.id,
            "url": feed.url,
            "title": feed.title,
            "faviconLink": None,
            "added": feed.fetched,
            "folderId": self._folders[folder] if folder else none,
            "unreadCount": sum(not one.read for one in mine),
            "ordering": 0,
            "link": feed.site,
            "pinned": False,
            "updateErrorCount": 0,
            "lastUpdateError": None,
        }

    def _create(self, body: dict[str, object]) -> Reply:
        url, folder = str(body["url"]), body["folderId"] or 0
        if any(one.url == url for one in self.shelf.feeds.values()):
            return _reply({"message": "Feed with this URL exists"}, 409)
        if url in self.shelf.gone:
            return _reply({"message": "Can not read"}, self.unreadable)
        names = {id: name for name, id in self._folders.items()}
        if folder and folder not in names:
            return _reply({"message": "no folder"}, 500)
        where = [names[folder]] if folder else []  # type: ignore[index]
        feed = self.shelf.follow(url, "", *where)
        return _reply({"feeds": [self._feed(feed)]})

    def _feed_act(
        self, verb: str, version: str, id: int, rest: list[str], body: dict[str, object]
    ) -> Reply:
        feed = self.shelf.feeds.get(id)
        if feed is None:
            return _reply({"message": "Feed not found"}, 404)
        match (verb, *rest):
            case ("DELETE",):
                self.shelf.unfollow(id)
                return _reply([])
            case (way, "move") if way == _VERBS[version]:
                names = {number: name for name, number in self._folders.items()}
                folder = body["folderId"]
                if folder is None and version == "v1-2":
                    return _reply({"message": "folderId"}, 500)
                feed.folders = {names[folder]} if folder else set()  # type: ignore[index]
                return _reply([])
            case (way, "rename") if way == _VERBS[version]:
                feed.title = str(body["feedTitle"])
                return _reply([])
        return _reply({"message": "Method not allowed"}, 405)

    # -- items

    def _items(self, asked: Asked) -> Reply:
        words = dict(asked.fields)
        kind, offset = int(words.get("type", "3")), int(words.get("offset", "0"))
        size, read = int(words.get("batchSize", "-1")), words.get("getRead", "true") == "true"
        if kind == 2 and not read:
            return _reply({"message": 'Setting "unread only" on starred is not allowed'})
        every = sorted(self.shelf.items.values(), key=lambda one: -one.id)
        every = [one for one in every if (one.saved if kind == 2 else read or not one.read)]
        if offset:
            below = offset + 1 if self.inclusive else offset
            every = [one for one in every if one.id < below]
        return self._told(every[:size] if size > 0 else every)

    def _told(self, every: list[Item]) -> Reply:
        if len(every) > self.most:
            return Reply(500, b"", content_type="text/html")  # out of memory
        return _reply({"items": [self._item(one) for one in every]})

    def _item(self, one: Item) -> dict[str, object]:
        said: dict[str, object] = {
            "id": one.id,
            "guid": one.guid,
            "guidHash": _hash(one),
            "url": one.url,
            "title": one.title or None,
            "author": one.byline or None,
            "pubDate": one.published,
            "updatedDate": None,
            "body": one.html,
            "enclosureMime": None,
            "enclosureLink": None,
            "mediaThumbnail": None,
            "mediaDescription": None,
            "feedId": one.feed,
            "unread": not one.read,
            "starred": one.saved,
            "lastModified": one.changed // 1_000_000,
            "rtl": False,
            "fingerprint": "aeaae2123",
            "contentHash": "",
        }
        return {**said, "filtered": True} if one.id in self.hidden else said

    def _mark(self, version: str, act: str, body: dict[str, list[object]]) -> Reply:
        field, value = _ACTS[act]
        key = "itemIds" if version == "v1-3" else "items"
        if list(body) != [key]:
            return _reply({"message": f"{key} is missing"}, 500)
        named = {(one.feed, _hash(one)): one.id for one in self.shelf.items.values()}
        ids: list[int] = []
        for one in body[key]:
            if version == "v1-2" and field is Field.SAVED:
                assert isinstance(one, dict)
                ids.append(named.get((one["feedId"], one["guidHash"]), 0))
            else:
                assert type(one) is int
                ids.append(one)
        self.shelf.mark(field, value, ids)
        return Reply(200, b"" if version == "v1-3" else b"[]")


def _hash(item: Item) -> str:
    return hashlib.md5(item.guid.encode()).hexdigest()


def _reply(value: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), content_type="application/json; charset=utf-8")
