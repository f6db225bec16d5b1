"""The Fever interface as FreshRSS 1.25 and Coldsweat 0.10.2 answer it; Coldsweat was tried."""

import hashlib
import json
from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from reader_app.domain import Field
from tests.accounts.fake import Asked, Fake, Reply, values
from tests.accounts.shelf import Item, Shelf

__all__ = ["ColdsweatFake", "FreshFake"]

MOST = 50
MOMENT = 1_790_000_000_000_000  # FreshRSS's ids are microseconds since 1970, 16 digits
MARKS = {
    "read": (Field.READ, True),
    "unread": (Field.READ, False),
    "saved": (Field.SAVED, True),
    "unsaved": (Field.SAVED, False),
}


class FeverFake(Fake):
    """What both have in common."""

    PATHS: tuple[str, ...] = ()

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.before_lists: list[Callable[[], object]] = []  # done before a list of states, one each

    def answer(self, asked: Asked) -> Reply:
        if asked.path not in self.PATHS:
            return self.elsewhere()
        pair = f"{self.USER}:{self.PASSWORD}".encode()
        allowed = values(asked.form, "api_key") == [hashlib.md5(pair).hexdigest()]
        said: dict[str, Any] = {"api_version": 3, "auth": int(allowed)}
        if not allowed:
            return _json(said)
        said["last_refreshed_on_time"] = 1_790_000_000
        fields = dict(asked.fields)
        if "groups" in fields:
            said |= {"groups": self.groups(), "feeds_groups": self.within()}
        if "feeds" in fields:
            said |= {"feeds": self.feeds(), "feeds_groups": self.within()}
        if "items" in fields:
            said["total_items"] = len(self.shelf.items)
            found = self.found(fields)
            if found is not None:
                said["items"] = [self.item(one) for one in found[:MOST]]
        if "unread_item_ids" in fields and self.before_lists:
            self.before_lists.pop(0)()
        every = list(self.shelf.items.values())
        if "unread_item_ids" in fields:
            said["unread_item_ids"] = self.csv(one for one in every if not one.read)
        if "saved_item_ids" in fields:
            said["saved_item_ids"] = self.csv(one for one in every if one.saved)
        return self.mark(dict(asked.form), said) or _json(said)

    @abstractmethod
    def elsewhere(self) -> Reply:
        """What other addresses give."""

    @abstractmethod
    def name(self, id: int) -> str | int:
        """An article's id as the interface has it."""

    @abstractmethod
    def number(self, name: str) -> int:
        """The shelf's number for a name."""

    @abstractmethod
    def found(self, fields: dict[str, str]) -> list[Item] | None:
        """The articles that are meant; None where there is no answer to that."""

    @abstractmethod
    def mark(self, form: dict[str, str], said: dict[str, Any]) -> Reply | None:
        """Marks, if that is asked."""

    def csv(self, items: Any) -> str:
        return ",".join(str(self.name(one.id)) for one in items)

    def titled(self, title: str) -> str:
        return title

    def _groups(self) -> list[str]:
        return sorted(self.shelf.folders)

    def groups(self) -> list[dict[str, Any]]:
        return [{"id": id, "title": self.titled(name)} for id, name in enumerate(self._groups(), 1)]

    def within(self) -> list[dict[str, Any]]:
        every = self.shelf.feeds.values()
        return [
            {"group_id": id, "feed_ids": ",".join(str(it.id) for it in every if name in it.folders)}
            for id, name in enumerate(self._groups(), 1)
        ]

    def feeds(self) -> list[dict[str, Any]]:
        return [
            {"id": one.id, "favicon_id": one.id, "title": self.titled(one.title), "url": one.url,
             "site_url": one.site, "is_spark": 0, "last_updated_on_time": one.fetched}
            for one in self.shelf.feeds.values()
        ]  # fmt: skip

    def item(self, one: Item) -> dict[str, Any]:
        return {
            "id": self.name(one.id),
            "feed_id": one.feed,
            "title": self.titled(one.title),
            "author": one.byline,
            "html": one.html,
            "url": one.url,
            "is_saved": int(one.saved),
            "is_read": int(one.read),
            "created_on_time": one.published,
        }


class FreshFake(FeverFake):
    """Keeps the order of ids; an address that it does not know gives its own page."""

    PATHS = ("/api/fever.php",)

    def elsewhere(self) -> Reply:
        return Reply(200, b"<!DOCTYPE html><title>FreshRSS</title>", content_type="text/html")

    def name(self, id: int) -> str | int:
        return str(MOMENT + id)

    def number(self, name: str) -> int:
        return int(name) - MOMENT

    def titled(self, title: str) -> str:
        return title.translate({ord("&"): "\uff06", ord("<"): "\uff1c", ord(">"): "\uff1e"})

    def found(self, fields: dict[str, str]) -> list[Item] | None:
        every = sorted(self.shelf.items.values(), key=lambda one: one.id)
        if "max_id" in fields:
            most = self.number(fields["max_id"])
            return [one for one in reversed(every) if one.id < most]
        if "with_ids" in fields:
            wanted = {self.number(one) for one in fields["with_ids"].split(",")}
            return [one for one in every if one.id in wanted]
        since = self.number(fields["since_id"])
        return [one for one in every if one.id > since]

    def mark(self, form: dict[str, str], said: dict[str, Any]) -> Reply | None:
        if not form.keys() >= {"mark", "as", "id"} or not form["id"].isdecimal():
            return None
        assert form["mark"] == "item"
        self.shelf.mark(*MARKS[form["as"]], [self.number(form["id"])])
        every = list(self.shelf.items.values())
        if form["as"] in ("read", "unread"):
            said["unread_item_ids"] = self.csv(one for one in every if not one.read)
        else:
            said["saved_item_ids"] = self.csv(one for one in every if one.saved)
        return None


class ColdsweatFake(FeverFake):
    """Gives articles feed by feed, whatever was asked; `max_id` therefore does not give those
    before, and `since_id` not those after."""

    PATHS = ("/fever", "/fever/")

    def answer(self, asked: Asked) -> Reply:
        if asked.path in self.PATHS and "api" not in dict(asked.fields):
            return Reply(400, b"<h1>Bad Request</h1>", content_type="text/html")
        return super().answer(asked)

    def elsewhere(self) -> Reply:
        return Reply(302, b"", {"Location": "/login?next=%2F"}, "text/html")

    def name(self, id: int) -> str | int:
        return id

    def number(self, name: str) -> int:
        return int(name)

    def found(self, fields: dict[str, str]) -> list[Item] | None:
        every = sorted(self.shelf.items.values(), key=lambda one: (one.feed, one.id))
        if "since_id" in fields:
            return [one for one in every if one.id > int(fields["since_id"])]
        if "max_id" in fields:
            most = int(fields["max_id"])
            return [one for one in every if one.id < most] if most else None
        if ids := [int(one) for one in fields.get("with_ids", "").split(",") if one]:
            return [one for one in every if one.id in ids[:MOST]]
        return every

    def mark(self, form: dict[str, str], said: dict[str, Any]) -> Reply | None:
        if "mark" not in form:
            return None
        if "id" not in form or (form["mark"] != "item" and "before" not in form):
            return Reply(400, b"<h1>Bad Request</h1>", content_type="text/html")
        if int(form["id"]) not in self.shelf.items:
            return Reply(404, b"<h1>Not Found</h1>", content_type="text/html")
        assert form["mark"] == "item"
        self.shelf.mark(*MARKS[form["as"]], [int(form["id"])])
        return None


def _json(said: dict[str, Any]) -> Reply:
    return Reply(200, json.dumps(said).encode())
