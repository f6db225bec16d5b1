"""The cookies of a session (RFC 6265bis)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict

from reader_app.domain import Cookie
from reader_app.net.address import Address
from reader_app.net.scope import is_below
from reader_app.net.setcookie import is_sound, read_cookie

__all__ = ["Jar", "cookie_of"]

MOST = 100
LARGEST = 40_000  # characters of all names and values

Key = tuple[str, bool, str, str]  # domain, host only, path, name


class Jar:
    """Cookies by whom they go to. A full jar takes no further ones, so that what a sign-in has set
    is not washed out by what pages set later. `changed` is raised by every change."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[Key, Cookie] = {}  # the oldest first
        self.changed = False

    def __iter__(self) -> Iterator[Cookie]:
        """Those that have not expired."""
        now = self._clock()
        for key, one in list(self._kept.items()):
            if one.expires is not None and one.expires <= now:
                del self._kept[key]
                self.changed = True
        return iter(tuple(self._kept.values()))

    def take(self, here: Address, lines: str) -> None:
        """Keeps what the Set-Cookie fields of an answer say, one on each line."""
        for line in lines.split("\n") if lines else ():
            cookie = read_cookie(line, here, self._clock())
            if cookie is not None and (here.secure or not self._is_taken(cookie)):
                self.put(cookie)

    def put(self, cookie: Cookie) -> bool:
        """Whether it is kept now; one that has expired removes the one of its name."""
        key = (cookie.domain, cookie.host_only, cookie.path, cookie.name)
        before = self._kept.get(key)
        if cookie.expires is not None and cookie.expires <= self._clock():
            self.changed |= self._kept.pop(key, None) is not None
            return False
        if not is_sound(cookie) or (before is None and self._is_full(cookie)):
            return False
        self._kept[key] = cookie
        self.changed |= cookie != before
        return True

    def field(self, here: Address) -> str:
        """The Cookie field for a request, "" where there is none: longer paths first, then the
        older ones."""
        fitting = [one for one in self if _fits(one, here)]
        fitting.sort(key=lambda one: -len(one.path))
        return "; ".join(f"{one.name}={one.value}" for one in fitting)

    def clear(self) -> None:
        """Forgets them all."""
        self.changed |= bool(self._kept)
        self._kept.clear()

    def dump(self) -> list[dict[str, object]]:
        """All of them in values that JSON knows."""
        return [asdict(one) for one in self]

    def _is_full(self, cookie: Cookie) -> bool:
        live = list(self)
        size = sum(len(one.name) + len(one.value) for one in live)
        return len(live) >= MOST or size + len(cookie.name) + len(cookie.value) > LARGEST

    def _is_taken(self, cookie: Cookie) -> bool:
        """Whether http would replace or hide a cookie of https."""
        return any(
            one.secure
            and one.name == cookie.name
            and (is_below(one.domain, cookie.domain) or is_below(cookie.domain, one.domain))
            and _is_on(cookie.path, one.path)
            for one in self
        )


def cookie_of(value: object) -> Cookie | None:
    """The cookie that `Jar.dump` wrote; None for anything else."""
    if not isinstance(value, Mapping):
        return None
    expires = value.get("expires")
    try:
        cookie = Cookie(**value)
    except TypeError:
        return None
    texts = (cookie.name, cookie.value, cookie.domain, cookie.path)
    flags = (cookie.host_only, cookie.secure, cookie.http_only)
    sound = (
        all(isinstance(one, str) for one in texts)
        and all(isinstance(one, bool) for one in flags)
        and (expires is None or type(expires) is int)
    )
    return cookie if sound and is_sound(cookie) else None


def _fits(cookie: Cookie, here: Address) -> bool:
    host = here.host
    there = host == cookie.domain if cookie.host_only else is_below(host, cookie.domain)
    return there and (here.secure or not cookie.secure) and _is_on(here.path, cookie.path)


def _is_on(path: str, stated: str) -> bool:
    return path == stated or path.startswith(stated.rstrip("/") + "/")
