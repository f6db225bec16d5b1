"""Services that nobody can start at home, as their own pages on the interface say, and one that is
none of them."""

import json
from collections.abc import Sequence
from urllib.parse import urlencode

from tests.accounts.fake import Asked, Reply, values
from tests.accounts.greader.server import LONG, Google, text
from tests.accounts.shelf import Feed, Item, Shelf

__all__ = ["BazQux", "Inoreader", "OldReader", "Other"]


class _Hosted(Google):
    plain = ""
    lines = "SID=null\nLSID=null\n"

    def auth(self) -> str:
        return f"cltoken{self.salt}"

    def sign_in(self, asked: Asked) -> Reply:
        form = dict(asked.form)
        if (form.get("Email"), form.get("Passwd")) != (self.USER, self.PASSWORD):
            return text("Error=BadAuthentication\n", 401)
        return text(f"{self.lines}Auth={self.auth()}\n")

    def denied(self, path: str, asked: Asked) -> Reply | None:
        if asked.headers.get("authorization") != f"GoogleLogin auth={self.auth()}":
            return text("Unauthorized", 401)
        return None

    def paged(self, items: Sequence[Item], n: int, c: str) -> Reply:
        """A continuation says nothing to anybody else."""
        if c and not c.startswith("CgkI"):
            return text("bad continuation", 400)
        reply = super().paged(items, n, c.removeprefix("CgkI"))
        said = json.loads(reply.body)
        more = {"continuation": "CgkI" + said["continuation"]} if "continuation" in said else {}
        return Reply(body=json.dumps(said | more).encode())


class BazQux(_Hosted):
    """`expires`: the token for writing counts, as the service says that it may one day."""

    me = "01234567890123456789"
    many = True
    lines = "SID=unused\nLSID=unused\n"
    ids_at_once = 50_000
    contents_at_once = 1000
    expires = False
    writing = 1

    def token(self) -> str:
        return f"Token{self.writing}" if self.expires else "Token123"

    def denied(self, path: str, asked: Asked) -> Reply | None:
        writes = asked.method == "POST" and path != "stream/items/contents"
        if self.expires and writes and values(asked.form, "T") != [self.token()]:
            return text("", 401, x_reader_google_bad_token="true")
        return super().denied(path, asked)

    def number(self, id: int) -> int:
        return -(3 << 61) + id  # half of it is the feed's number

    def meant(self, name: str) -> int | None:
        if name.startswith(LONG) or name.lstrip("-").isdigit():
            return super().meant(name)
        raise ValueError(f"Haskell's error for {name!r}")

    def stream(self, feed: Feed) -> str:
        return f"feed/{feed.url}"

    def when(self, one: Item) -> int:
        return one.crawled // 1_000_000 + 180

    def paged(self, items: Sequence[Item], n: int, c: str) -> Reply:
        """A continuation is an article's id."""
        return Google.paged(self, items, n, c)


class OldReader(_Hosted):
    """Articles have numbers of 24 digits, and more than 64 bits."""

    lines = "SID=none\nLSID=none\n"
    ids_at_once = 10_000
    contents_at_once = 1000

    def token(self) -> str:
        return self.auth()

    def short(self, id: int) -> str:
        return f"{0x6A100000 + id:08x}fedcba98765432a0"

    def long(self, id: int) -> str:
        return LONG + self.short(id)

    def meant(self, name: str) -> int | None:
        bare = name.removeprefix(LONG)
        if bare == name or len(bare) != 24:
            return None
        return int(bare[:8], 16) - 0x6A100000

    def stream(self, feed: Feed) -> str:
        return f"feed/{feed.id:024x}"

    def wants_json(self, path: str) -> Reply:
        words = b"<errors><error>XML output currently is not supported</error></errors>"
        return Reply(400, words, content_type="text/xml")

    def moved(self, feed: Feed, new: str, old: str) -> None:
        feed.folders = set() if old else {new} if new else feed.folders


class Inoreader(_Hosted):
    """`allowed`: questions a day in each zone, of which `asked_for` are gone."""

    me = "1005921515"
    many = True
    ids_at_once = 1000
    contents_at_once = 250
    APP_ID, APP_KEY = "1000001414", "kk18irxGeoX"

    def __init__(self, shelf: Shelf | None = None) -> None:
        super().__init__(shelf)
        self.allowed = 100_000
        self.asked_for = {1: 0, 2: 0}

    def number(self, id: int) -> int:
        return 3_614_000_000 + id

    def call(self, path: str, asked: Asked) -> Reply:
        writes = path in ("edit-tag", "subscription/edit", "subscription/quickadd")
        zone = 2 if writes else 1
        if self.asked_for[zone] >= self.allowed:
            return text("", 429, **self.zones())
        self.asked_for[zone] += 1
        reply = super().call(path, asked)
        names = {name.replace("_", "-"): value for name, value in self.zones().items()}
        return Reply(reply.status, reply.body, reply.headers | names, reply.content_type)

    def zones(self) -> dict[str, str]:
        said = {"X_Reader_Limits_Reset_After": "14823"}
        for zone, gone in self.asked_for.items():
            said[f"X_Reader_Zone{zone}_Limit"] = f"{self.allowed:,}"
            said[f"X_Reader_Zone{zone}_Usage"] = f"{gone:,}"
        return said

    def denied(self, path: str, asked: Asked) -> Reply | None:
        return self.stranger(asked) or super().denied(path, asked)

    def sign_in(self, asked: Asked) -> Reply:
        return self.stranger(asked) or super().sign_in(asked)

    def stranger(self, asked: Asked) -> Reply | None:
        app = asked.headers.get("appid"), asked.headers.get("appkey")
        return None if app == (self.APP_ID, self.APP_KEY) else text("", 403)

    def quickadd(self, asked: Asked) -> Reply:
        url = "".join(values([*asked.fields, *asked.form], "quickadd"))
        if not url.startswith("feed/"):
            return text("bad request", 400)
        plain = urlencode([("quickadd", url.removeprefix("feed/"))])
        return super().quickadd(Asked("POST", "", plain, {}, b""))

    def stream(self, feed: Feed) -> str:
        return f"feed/{feed.url}"


class Other(_Hosted):
    """Google's own: the token for writing ends after half an hour."""

    me = "07133187532"
    ids_at_once = 1000
    contents_at_once = 250
    writing = 1

    def number(self, id: int) -> int:
        return -(1 << 40) + id

    def token(self) -> str:
        return f"//{self.salt}-{self.writing}"

    def denied(self, path: str, asked: Asked) -> Reply | None:
        if (reply := super().denied(path, asked)) is not None:
            return reply
        writes = asked.method == "POST" and path != "stream/items/contents"
        if writes and values(asked.form, "T") != [self.token()]:
            return text("Invalid token", 400, X_Reader_Google_Bad_Token="true")
        return None
