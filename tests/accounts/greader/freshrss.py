"""FreshRSS 1.25, as its own source has it."""

import hashlib
import re
from typing import Any

from tests.accounts.fake import Asked, Reply, values
from tests.accounts.greader.server import READING, STARRED, Google, said, text
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["FreshRss"]

FIELDS = 1000  # PHP's max_input_vars
BODY = 1 << 20
_WIDE = str.maketrans("&<>", "＆＜＞")
_WIDER = str.maketrans("?\\/,;", "？＼／，；")


class FreshRss(Google):
    """`enabled`: the administrator lets programs in. `password_set`: this reader has a password for
    programs, which is not the one of the web page."""

    base = "/api/greader.php"

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.enabled = True
        self.password_set = True

    def number(self, id: int) -> int:
        return 1_790_000_000_000_000 + id

    def hash(self) -> str:
        return hashlib.sha1(f"{self.salt}{self.USER}".encode()).hexdigest()

    def token(self) -> str:
        return self.hash().ljust(57, "Z") + "\n"

    def answer(self, asked: Asked) -> Reply:
        if asked.path == self.base:
            return text("OK")
        if asked.path.startswith(self.base) and not self.enabled:
            return text("Service Unavailable!", 503)
        return super().answer(asked)

    def unknown(self, asked: Asked) -> Reply:
        if asked.path.startswith(self.base):
            return text("Bad Request!", 400)
        return super().unknown(asked)

    def unauthorized(self) -> Reply:
        return text("Unauthorized!", 401, Google_Bad_Token="true")

    def wants_json(self, path: str) -> Reply:
        return text("Not Implemented!", 501)

    def sign_in(self, asked: Asked) -> Reply:
        fields = dict([*asked.fields, *asked.form])
        if not re.fullmatch(r"[0-9a-zA-Z_][0-9a-zA-Z_.@-]{1,38}", fields.get("Email", "")):
            return text("Bad Request!", 400)
        mine = (fields["Email"], fields.get("Passwd")) == (self.USER, self.PASSWORD)
        if not mine or not self.password_set:
            return self.unauthorized()
        auth = f"{self.USER}/{self.hash()}"
        return text(f"SID={auth}\nLSID=null\nAuth={auth}\n")

    def denied(self, path: str, asked: Asked) -> Reply | None:
        wanted = f"GoogleLogin auth={self.USER}/{self.hash()}"
        if asked.headers.get("authorization") != wanted:
            return self.unauthorized()
        if path == "edit-tag":
            token = "".join(values(self.form(asked), "T")[-1:]).strip()
            if token not in ("", "x", self.token().strip()):
                return self.unauthorized()
        return None

    def form(self, asked: Asked) -> list[tuple[str, str]]:
        """What PHP leaves of a form."""
        return asked.form[:FIELDS]

    def names(self, asked: Asked) -> list[str]:
        """Ids are read from the body itself."""
        pairs = asked.body[:BODY].decode("latin-1").split("&")
        form = [pair.partition("=")[::2] for pair in pairs]
        whole = Asked("", "", "", {}, "&".join("=".join(one) for one in form).encode("latin-1"))
        return values(whole.form, "i")

    def contents(self, asked: Asked) -> Reply:
        if not values(self.form(asked), "i"):
            return text("Bad Request!", 400)
        ids = [self.meant(name) for name in self.names(asked)]
        every = self.shelf.items
        found = {id for id in ids if id is not None and id in every}
        return self.told(every[id] for id in sorted(found, reverse=True))

    def streamed(self, stream: str) -> list[Item] | None:
        known = {f"user/-/{kind}" for kind in (READING, STARRED)}
        if stream in known or stream.startswith("user/-/label/"):
            return super().streamed(stream)
        return list(self.shelf.items.values())  # .../read as well

    def rank(self, one: Item) -> tuple[int, int]:
        return one.id, 0

    def paged(self, items: Any, n: int, c: str) -> Reply:
        names = [self.short(one.id) for one in items]
        if c.isdigit():  # one is asked for beside, and the first is thrown away, whatever it is
            names = [name for name in names if int(name) <= int(c)][1:]
        part = names[:n]
        more = {"continuation": part[-1]} if len(part) >= n and part else {}
        return said({"itemRefs": [{"id": name} for name in part], **more})

    def title(self, words: str, *, name: bool = False) -> str:
        words = words.translate(_WIDE)
        return words.translate(_WIDER) if name else words

    def quickadd(self, asked: Asked) -> Reply:
        found = values(asked.fields, "quickadd")  # in the query alone
        if not found:
            return text("Bad Request!", 400)
        url = found[0].removeprefix("feed/")
        if any(one.url == url for one in self.shelf.feeds.values()):
            return said({"numResults": 0, "error": f"Already subscribed: {url}"})
        if url in self.shelf.gone:
            return said({"numResults": 0, "error": f"A feed could not be found at {url}"})
        feed = self.shelf.follow(url)
        told = {"streamId": self.stream(feed), "streamName": feed.title}
        return said({"numResults": 1, "query": url, **told})

    def moved(self, feed: Feed, new: str, old: str) -> None:
        if new or old:
            feed.folders = {new} if new and new != self.plain else set()
