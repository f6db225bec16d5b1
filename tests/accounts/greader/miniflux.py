"""Miniflux's Google Reader API, as its own source has it: 2.0.43 and one of 2026."""

import base64
import json
import re
from collections.abc import Sequence
from typing import Any

from reader_app.domain import Field
from tests.accounts.fake import Asked, Reply, values
from tests.accounts.greader.server import LONG, READ, READING, STARRED, Google, folder, said, text
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["Miniflux", "NewMiniflux"]


def wrong(status: int, words: str) -> Reply:
    return Reply(status, json.dumps({"error_message": words}).encode())


class Miniflux(Google):
    """2.0.43. `moving`: called after each list of ids, as other clients go on meanwhile."""

    me = "1"
    plain = "All"
    new = False

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.moving: list[tuple[Field, bool, Sequence[int]]] = []

    def token(self) -> str:
        return f"{self.USER}/{self.salt:040x}"

    def unknown(self, asked: Asked) -> Reply:
        if asked.path.startswith("/reader/api/0/"):
            return said([])  # whatever it was
        return Reply(404, b"<html><p>Not found</p></html>", content_type="text/html")

    def wants_json(self, path: str) -> Reply:
        return wrong(400 if self.new else 500, "googlereader: only json output is supported")

    def sign_in(self, asked: Asked) -> Reply:
        form = dict(asked.form)
        if (form.get("Email"), form.get("Passwd")) != (self.USER, self.PASSWORD):
            return wrong(401, "Access Unauthorized")
        if form.get("output") == "json":
            return said(dict.fromkeys(["SID", "LSID", "Auth"], self.token()))
        return text("".join(f"{name}={self.token()}\n" for name in ("SID", "LSID", "Auth")))

    def denied(self, path: str, asked: Asked) -> Reply | None:
        """Of a POST the token in the form counts, and nothing else."""
        if asked.method == "POST":
            token = "".join(values([*asked.form, *asked.fields], "T")[:1])
        else:
            token = asked.headers.get("authorization", "").removeprefix("GoogleLogin auth=")
        if token != self.token():
            return text("Unauthorized", 401, X_Reader_Google_Bad_Token="true")
        return None

    def meant(self, name: str) -> int | None:
        if name.startswith(LONG):
            return int(name.removeprefix(LONG), 16)
        try:
            return int(name, 10 if self.new else 16)  # 130 means 0x130
        except ValueError:
            return None

    def streamed(self, stream: str) -> list[Item] | None:
        known = {f"user/{me}/{kind}" for me in "-1" for kind in (READING, READ, STARRED)}
        return super().streamed(stream) if stream in known else None

    def ids(self, asked: Asked) -> Reply:
        if len(values(asked.fields, "s")) != 1 or self.streamed(dict(asked.fields)["s"]) is None:
            return wrong(500, "googlereader: unknown stream type")
        reply = super().ids(asked)
        if self.moving:
            self.shelf.mark(*self.moving.pop(0))
        return reply

    def when(self, one: Item) -> int:
        return one.published

    def rank(self, one: Item) -> tuple[int, int]:
        return one.published, one.id

    def paged(self, items: Any, n: int, c: str) -> Reply:
        offset = int(c or 0)
        part = items[offset : offset + n]
        more = {"continuation": str(offset + len(part))} if offset + len(part) < len(items) else {}
        return said({"itemRefs": [{"id": str(one.id)} for one in part], **more})

    def contents(self, asked: Asked) -> Reply:
        if values([*asked.form, *asked.fields], "output")[:1] != ["json"]:
            return self.wants_json("")
        meant = [self.meant(name) for name in self.names(asked)]
        if not meant or None in meant:
            return wrong(400 if self.new else 500, "googlereader: could not parse item")
        items = [self.shelf.items[id] for id in dict.fromkeys(meant) if id in self.shelf.items]
        if not items:
            words = f"googlereader: no items returned from the database for item IDs: {meant}"
            return wrong(400, words)
        return self.told(sorted(items, key=self.rank, reverse=True))

    def item(self, one: Item) -> dict[str, Any]:
        made = super().item(one)
        return made | {"content": {"direction": "ltr", **made["summary"]}}

    def html(self, words: str) -> str:
        """Pictures without TLS are led through the server."""
        if self.new:
            return words
        return re.sub(r'(?<=src=")(http://[^"]+)', lambda found: self.proxied(found[1]), words)

    def proxied(self, url: str) -> str:
        coded = base64.urlsafe_b64encode(url.encode()).decode()
        return f"{self.url}/proxy/{'c2lnbmF0dXJl' * 3}=/{coded}"

    def edit_tag(self, asked: Asked) -> Reply:
        add, remove = values(asked.form, "a"), values(asked.form, "r")
        meant = [self.meant(name) for name in self.names(asked)]
        known = {f"user/{me}/{kind}" for me in "-1" for kind in (READ, STARRED)}
        if not (add or remove) or not {*add, *remove} <= known:
            return wrong(500, "googlereader: unsupported tag type")
        if not meant or None in meant:
            return wrong(400 if self.new else 500, "googlereader: could not parse item")
        ids = [id for id in meant if id is not None]
        for tag in add:
            self.tagged(tag, True, ids)
        for tag in remove:
            self.tagged(tag, False, ids)
        return text("OK")

    def tagged(self, tag: str, value: bool, ids: Sequence[int]) -> None:
        """Until 2026 adding what was there took it away."""
        field = Field.READ if tag.endswith(READ) else Field.SAVED
        had = set() if self.new else self.shelf.on(field) & set(ids)
        self.shelf.mark(field, value, ids)
        if value:
            self.shelf.mark(field, False, had)

    def quickadd(self, asked: Asked) -> Reply:
        url = "".join(values([*asked.form, *asked.fields], "quickadd"))
        if not url.startswith(("http://", "https://")):
            return wrong(400, f"googlereader: invalid URL: {url}")
        if url in self.shelf.gone:
            return wrong(500, f"Unable to fetch {url}.")
        if any(one.url == url for one in self.shelf.feeds.values()):
            return wrong(500, "This feed already exists.")
        feed = self.shelf.follow(url)
        told = {"streamId": self.stream(feed), "streamName": feed.title}
        return said({"numResults": 1, "query": url, **told})

    def edit(self, asked: Asked) -> Reply:
        form = dict(reversed(asked.form))  # the first of each name alone
        feed = self.feed(form.get("s", ""))
        match form.get("ac"), feed:
            case (("edit" | "unsubscribe"), None):
                return wrong(500, "store: unable to fetch feed")
            case "unsubscribe", Feed():
                self.shelf.unfollow(feed.id)
            case "edit", Feed():
                if "a" in form and not form["a"].startswith(("user/-/label/", "user/1/label/")):
                    return wrong(400, "destination must be a label")
                feed.title = form.get("t") or feed.title
                if "a" in form:
                    name = folder(form["a"])
                    feed.folders = {name} if name else set()
            case _:
                return wrong(500, "googlereader: unrecognized action")
        return text("OK")


class NewMiniflux(Miniflux):
    new = True
    ids_at_once = 10_000
