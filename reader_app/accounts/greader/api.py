"""The Google Reader API's calls: signed in, renewed where that has ended, strict about answers."""

from collections.abc import Callable, Sequence
from urllib.parse import urlencode

from reader_app.accounts.greader import wire
from reader_app.accounts.greader.ways import Ways, spoken_by, ways_of
from reader_app.accounts.service import Ask
from reader_app.accounts.shape import malformed, parsed, refused
from reader_app.domain import (
    AccountSecret,
    ApiOff,
    Fault,
    PublisherTrouble,
    RemoteSection,
    SignInRefused,
    holds_secret,
)
from reader_app.net import Call, Spoken

__all__ = ["Api"]

_FORM = "application/x-www-form-urlencoded"
_OFF = b"Service Unavailable!"  # FreshRSS's own words, not those of a web server
_BAD_TOKEN = ("google-bad-token", "x-reader-google-bad-token")
_NONE_THERE = b"no items returned from the database"  # Miniflux, with status 400
_ENOUGH = 0.9  # of a day's questions
_ADDING = 120.0  # seconds: the server fetches the feed before it answers

Pairs = Sequence[tuple[str, str]]


class Api:
    """One reader at one server. `service`: the dialect, which a sign-in may find to be another;
    `streams`: what articles may call a subscription, and its own id, as the last list had them;
    `resets`: None, or how many seconds until the server's allowance of questions is whole again,
    where little of it is left."""

    def __init__(
        self, service: str, server: str, user: str, secret: AccountSecret, ask: Ask
    ) -> None:
        self.service = service
        self.streams: dict[str, str] = {}
        self.resets: float | None = None
        self._server = server
        self._user = user
        self._secret = secret
        self._ask = ask
        self._auth = ""
        self._token = ""

    @property
    def ways(self) -> Ways:
        return ways_of(self.service)

    # -- calls

    async def login(self) -> None:
        """Signs in. Raises SignInRefused, ApiOff; PublisherTrouble(MALFORMED or NOT_FOUND) where
        nobody there knows how."""
        self._auth = self._token = ""
        form = [("Email", self._user), ("Passwd", self._secret.password)]
        spoken = await self._heard("POST", "/accounts/ClientLogin", form=form)
        lines = wire.login(spoken)
        # A page with 403 is a web server's that does not want programs there at all.
        wall = spoken.status == 403 and spoken.body.lstrip()[:1] == b"<" and not self._secret.app_id
        if not wall and (_is_denied(spoken) or "Error" in lines or _is_no_name(spoken)):
            raise SignInRefused(f"status {spoken.status}")
        if spoken.status != 200:
            refused(spoken)
        if not lines.get("Auth"):
            raise malformed("no token after signing in")
        self._auth = lines["Auth"]
        names = lines["Auth"], lines.get("SID", ""), lines.get("LSID", "")
        self.service = spoken_by(self._server, *names) or self.service

    async def sections(self) -> tuple[RemoteSection, ...]:
        """Every subscription."""
        sections = wire.sections(await self._get("subscription/list"), self.ways)
        self.streams = {f"feed/{one.url}": one.id for one in sections}
        self.streams |= {one.id: one.id for one in sections}
        return sections

    async def page(
        self, stream: str, *, n: int, more: str = "", without: str = "", since: int | None = None
    ) -> wire.Page:
        """Ids of a stream, newest first; `since` in seconds since 1970."""
        asked = [("s", stream), ("n", str(n))]
        asked += [("xt", without)] if without else []
        asked += [("ot", str(since))] if since is not None else []
        asked += [("c", more)] if more else []
        return wire.page(await self._get("stream/items/ids", asked))

    async def articles(self, ids: Sequence[str]) -> tuple[wire.Told, ...]:
        """Those of the articles that are there, in their order."""
        names = [name for name in map(wire.long, ids) if name]
        form = [("output", "json"), *(("i", name) for name in names)]
        path = "stream/items/contents"
        spoken = await self._post(path, form, query="output=json", signed=self.ways.signs)
        if spoken.status == 400 and _NONE_THERE in spoken.body:
            return ()
        there = {one.article.id: one for one in wire.articles(_whole(spoken), self.ways)}
        return tuple(there[id] for id in ids if id in there)

    async def tag(self, tag: str, value: bool, ids: Sequence[str]) -> None:
        """Adds a state to articles or takes it away. The ids come last: PHP reads no more than a
        thousand fields of a form, and leaves the rest out without a word."""
        form = [("a" if value else "r", tag), *(("i", wire.long(id) or "") for id in ids)]
        turns = value and self.ways.turns
        _done(await self._post("edit-tag", form, again=not turns))

    async def edit(self, action: str, stream: str, *changes: tuple[str, str]) -> None:
        """Changes a subscription."""
        form = [("ac", action), ("s", stream), *changes]
        _done(await self._post("subscription/edit", form))

    async def add(self, url: str) -> str:
        """Subscribes; the stream's name. Raises PublisherTrouble(NOT_A_FEED) with the server's
        words, which may repeat the address: not where that holds a secret."""
        # Old FreshRSS reads it from the query alone.
        query = urlencode([("quickadd", self.ways.adds + url), ("output", "json")])
        path = "subscription/quickadd"
        spoken = await self._post(path, [], query=query, seconds=_ADDING)
        if spoken.status in (400, 500) and (said := _complaint(spoken)):
            detail = "" if holds_secret(url) else said
            raise PublisherTrouble(Fault.NOT_A_FEED, detail, status=spoken.status)
        try:
            return wire.added(_whole(spoken))
        except PublisherTrouble as trouble:
            if trouble.fault is Fault.NOT_A_FEED and holds_secret(url):
                raise PublisherTrouble(Fault.NOT_A_FEED) from None
            raise

    # -- sessions

    async def _get(self, path: str, pairs: Pairs = ()) -> Spoken:
        query = urlencode([*pairs, ("output", "json")])
        return _whole(await self._signed(path, lambda: ("GET", query, None), token=False))

    async def _post(
        self,
        path: str,
        form: Pairs,
        *,
        query: str = "",
        signed: bool = True,
        again: bool = True,
        seconds: float = 60.0,
    ) -> Spoken:
        def said() -> tuple[str, str, Pairs]:
            return "POST", query, [*([("T", self._token)] if signed else []), *form]

        return await self._signed(path, said, token=signed, again=again, seconds=seconds)

    async def _signed(
        self,
        path: str,
        said: Callable[[], tuple[str, str, Pairs | None]],
        *,
        token: bool,
        again: bool = True,
        seconds: float = 60.0,
    ) -> Spoken:
        """Asks, once more with a new token for writing, and once more after a new sign-in."""
        fresh = await self.ready(token)
        for renew in (*([self._forget_token] if token and not fresh else []), self._forget, None):
            method, query, form = said()
            where = f"/reader/api/0/{path}" + (f"?{query}" if query else "")
            spoken = await self._heard(method, where, form=form, again=again, seconds=seconds)
            if not _is_denied(spoken):
                return spoken
            if renew is None or fresh:
                break
            renew()
            fresh = await self.ready(token)
        raise SignInRefused(f"status {spoken.status}")

    async def ready(self, token: bool = False) -> bool:
        """Makes sure of a session, and of a token for writing; whether it signed in."""
        fresh = not self._auth
        if fresh:
            await self.login()
        if not token or self._token:
            return fresh
        spoken = await self._heard("GET", "/reader/api/0/token")
        if _is_denied(spoken) and not fresh:
            fresh = True
            await self.login()
            spoken = await self._heard("GET", "/reader/api/0/token")
        if _is_denied(spoken):
            raise SignInRefused(f"status {spoken.status}")
        word = _whole(spoken).body.strip()
        if not word or len(word) > 500 or b"<" in word or b"\n" in word:
            raise malformed("no token for writing")
        self._token = word.decode("utf-8", "replace")
        return fresh

    def _forget_token(self) -> None:
        self._token = ""

    def _forget(self) -> None:
        self._auth = self._token = ""

    async def _heard(
        self,
        method: str,
        where: str,
        *,
        form: Pairs | None = None,
        again: bool = True,
        seconds: float = 60.0,
    ) -> Spoken:
        headers = [("Authorization", f"GoogleLogin auth={self._auth}")] if self._auth else []
        if self._secret.app_id:
            headers += [("AppId", self._secret.app_id), ("AppKey", self._secret.app_key)]
        body = b"" if form is None else urlencode(form, safe=":,/").encode("ascii")
        kind = "" if form is None else _FORM
        spoken = await self._ask(
            Call(method, self._server + where, tuple(headers), body, kind, again, seconds)
        )
        if spoken.status == 503 and spoken.body.strip() == _OFF:
            raise ApiOff("the interface is switched off")
        self._count(spoken)
        return spoken

    def _count(self, spoken: Spoken) -> None:
        """Inoreader counts questions by zones; what changes something is in another."""
        used = _figure(spoken, "x-reader-zone1-usage")
        limit = _figure(spoken, "x-reader-zone1-limit")
        if used is not None and limit:
            rest = _figure(spoken, "x-reader-limits-reset-after")
            self.resets = (rest or 3600.0) if used > _ENOUGH * limit else None


def _is_denied(spoken: Spoken) -> bool:
    return spoken.status in (401, 403) or any(name in spoken.headers for name in _BAD_TOKEN)


def _is_no_name(spoken: Spoken) -> bool:
    """FreshRSS says so of a name that no reader can have."""
    return spoken.status == 400 and spoken.body.strip() == b"Bad Request!"


def _whole(spoken: Spoken) -> Spoken:
    if spoken.status != 200:
        refused(spoken)
    return spoken


def _done(spoken: Spoken) -> None:
    """Only these two letters say that it is done: an unknown call is answered with [] and 200."""
    if _whole(spoken).body.strip() != b"OK":
        raise malformed("no OK")


def _complaint(spoken: Spoken) -> str:
    """What Miniflux says against an address, "" for the trouble of a server."""
    try:
        said = parsed(spoken)
    except PublisherTrouble:
        return ""
    words = said.get("error_message") if isinstance(said, dict) else None
    return words[:200] if isinstance(words, str) else ""


def _figure(spoken: Spoken, name: str) -> float | None:
    try:
        return float(spoken.headers.get(name, "").replace(",", ""))
    except ValueError:
        return None
