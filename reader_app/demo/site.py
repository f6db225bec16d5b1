"""What one paper answers to a request; no sockets here."""

import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate, parsedate_to_datetime
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from reader_app.demo import pages
from reader_app.demo.catalogue import Access, Paper, Story
from reader_app.demo.feeds import feed
from reader_app.demo.pictures import DOT_GIF, Pictures
from reader_app.demo.sheet import Front, Item

__all__ = ["PASSWORD", "USER", "Reply", "Request", "Site"]

USER, PASSWORD = "reader", "demo"
COOKIE = "vey_session"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Request:
    """One request; header names in lower case, `form` the body of a POST."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    form: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `modified` in seconds since 1970 UTC, None where it cannot be asked about."""

    status: int
    body: bytes = b""
    content_type: str = HTML
    modified: int | None = None
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def tag(self) -> str:
        """The validator of the body."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'

    def unchanged(self, headers: Mapping[str, str]) -> bool:
        """Whether the asker already has this body."""
        if self.status != 200 or self.modified is None:
            return False
        if known := headers.get("if-none-match"):
            tags = {tag.strip().removeprefix("W/") for tag in known.split(",")}
            return self.tag in tags or "*" in tags
        try:
            since = parsedate_to_datetime(headers.get("if-modified-since", ""))
        except ValueError:
            return False
        return self.modified <= since.timestamp()

    def validators(self) -> list[tuple[str, str]]:
        """The headers to ask again with."""
        if self.status != 200 or self.modified is None:
            return []
        return [("ETag", self.tag), ("Last-Modified", formatdate(self.modified, usegmt=True))]


class Site:
    """One paper at its address."""

    def __init__(
        self, paper: Paper, base: str, folder: Path, pictures: Pictures, clock: Callable[[], float]
    ) -> None:
        self._paper, self._base, self._clock = paper, base, clock
        self._folder, self._pictures = folder, pictures
        self._session = secrets.token_hex(16)
        self._writing = threading.Lock()
        self._started = int(clock())
        out = [s for s in paper.stories if not s.reserve]
        self._reserve = [s for s in paper.stories if s.reserve]
        self._items = self._sorted([self._item(s, self._started - s.age) for s in out])

    @property
    def front(self) -> Front:
        """The paper as it stands at this moment."""
        return Front(self._paper, self._base, self._items)

    def publish_more(self) -> bool:
        """Bring out one article from the reserve; False when there is none left."""
        with self._writing:
            if not self._reserve:
                return False
            new = self._item(self._reserve.pop(0), int(self._clock()))
            self._items = self._sorted([*self._items, new])
            return True

    def answer(self, request: Request) -> Reply:
        """The answer to one request."""
        parts = urlsplit(request.target)
        if parts.path in ("/login", "/logout") and self._paper.access is Access.MEMBERS:
            return self._door(request, parts.path, parts.query)
        if request.method == "POST":
            return Reply(405, headers=(("Allow", "GET, HEAD"),))
        return self._file(parts.path) or self._text(parts.path, request)

    def _item(self, story: Story, published: int) -> Item:
        path = self._paper.path.format(column=story.column, slug=story.slug)
        return Item(story, self._base + path, published)

    @staticmethod
    def _sorted(items: list[Item]) -> tuple[Item, ...]:
        return tuple(sorted(items, key=lambda item: (-item.published, item.story.slug)))

    def _file(self, path: str) -> Reply | None:
        """Pictures and icons."""
        found: tuple[bytes, str] | None = None
        logos = {"/logo.png": ".png", "/apple-touch-icon.png": ".png", "/favicon.ico": ".ico"}
        if path.startswith("/media/"):
            found = self._pictures.read(path)
        elif suffix := logos.get(path):
            file = self._folder / "logos" / (self._paper.key + suffix)
            found = file.read_bytes(), "image/png" if suffix == ".png" else "image/x-icon"
        elif path == "/static/blank.gif":
            found = DOT_GIF, "image/gif"
        if found is None:
            return None
        keep = (("Cache-Control", "public, max-age=86400"),)
        return Reply(200, *found, modified=self._started, headers=keep)

    def _text(self, path: str, request: Request) -> Reply:
        """Feeds, front pages and articles."""
        front = self.front
        newest = front.items[0].published if front.items else self._started
        fresh = (("Cache-Control", "no-cache"),)
        for column in self._paper.columns:
            if path == column.feed:
                text, kind = feed(front, column, self._pictures)
                items = front.of(column.key)
                modified = items[0].published if items else self._started
                return Reply(200, text.encode(), kind, modified, fresh)
            if path == f"/{column.key}/":
                page = pages.front_page(front, column.key)
                return Reply(200, page.encode(), modified=newest, headers=fresh)
        if path == "/":
            return Reply(200, pages.front_page(front).encode(), modified=newest, headers=fresh)
        for item in front.items:
            if self._base + path == item.url:
                return self._article(front, item, request)
        return Reply(404, pages.missing(front).encode())

    def _article(self, front: Front, item: Item, request: Request) -> Reply:
        access = self._paper.access
        member = access is Access.MEMBERS and self._signed_in(request)
        whole = access is Access.OPEN or member
        page = pages.article(front, item, self._pictures, whole=whole).encode()
        status = 200 if whole else item.story.wall
        headers = [("Cache-Control", "private, no-cache" if member else "no-cache")]
        if access is Access.MEMBERS:
            headers.append(("Vary", "Cookie"))
        if status == 401:
            headers.append(("WWW-Authenticate", 'FormBased realm="The Vey Review"'))
        return Reply(status, page, modified=item.published, headers=tuple(headers))

    def _signed_in(self, request: Request) -> bool:
        try:
            jar = SimpleCookie(request.headers.get("cookie", ""))
        except CookieError:
            return False
        return COOKIE in jar and secrets.compare_digest(jar[COOKIE].value, self._session)

    def _door(self, request: Request, path: str, query: str) -> Reply:
        """Signing in and out."""
        if path == "/logout":
            return self._redirect("/", f"{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
        said = parse_qs(request.form if request.method == "POST" else query)
        target = said.get("next", ["/"])[0]
        if not target.startswith("/") or target.startswith(("//", "/\\")):
            target = "/"
        if request.method != "POST":
            return Reply(200, pages.login(self.front, target, refused=False).encode())
        given = (said.get("user", [""])[0], said.get("password", [""])[0])
        if given != (USER, PASSWORD):
            return Reply(403, pages.login(self.front, target, refused=True).encode())
        return self._redirect(target, f"{COOKIE}={self._session}; Path=/; HttpOnly; SameSite=Lax")

    def _redirect(self, target: str, cookie: str) -> Reply:
        target = "".join(c for c in target if c.isprintable() and c.isascii())
        headers = (("Location", self._base + target), ("Set-Cookie", cookie))
        return Reply(303, headers=headers)
