"""Requests with JSON to one server, signed in the way that the account wants."""

import base64
import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Json, refused
from reader_app.net import Call, Spoken

__all__ = ["Headers", "Line", "basic"]

Headers = tuple[tuple[str, str], ...]

_JSON = "application/json; charset=utf-8"


def basic(user: str, password: str) -> tuple[str, str]:
    """The header of a name and a password."""
    words = base64.b64encode(f"{user}:{password}".encode()).decode()
    return "Authorization", f"Basic {words}"


class Line:
    """`base`: where the interface is, without a trailing slash; `headers` go with every request."""

    def __init__(self, ask: Ask, base: str, headers: Headers) -> None:
        self._ask = ask
        self._base = base
        self._headers = (*headers, ("Accept", "application/json"))

    async def get(
        self,
        path: str,
        query: Mapping[str, object] | Sequence[tuple[str, object]] = (),
        *,
        fine: Sequence[int] = (200,),
        headers: Headers = (),
    ) -> Spoken:
        """Asks for something. What is not `fine` is raised."""
        words = f"?{urlencode(query)}" if query else ""
        url = f"{self._base}/{path}{words}"
        return _fine(await self._ask(Call("GET", url, self._headers + headers)), fine)

    async def send(
        self,
        method: str,
        path: str,
        value: Json = None,
        *,
        fine: Sequence[int] = (200, 201, 204),
        again: bool = True,
        seconds: float = 60.0,
        redirects: bool = True,
    ) -> Spoken:
        """Has something done, of which `value` tells more. What is not `fine` is raised."""
        body = b"" if value is None else json.dumps(value).encode()
        kind = "" if value is None else _JSON
        url = f"{self._base}/{path}"
        call = Call(method, url, self._headers, body, kind, again, seconds, redirects)
        return _fine(await self._ask(call), fine)


def _fine(spoken: Spoken, fine: Sequence[int]) -> Spoken:
    if spoken.status not in fine:
        refused(spoken)
    return spoken
