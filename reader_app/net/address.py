"""Addresses: what may be asked, where credentials go, what may be shown."""

import base64
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

import httpx

from reader_app.domain import Fault, PublisherTrouble

__all__ = ["Address", "HostKey", "key_of", "name_of"]

HostKey = tuple[str, int]
"""Host and port, as connections and politeness know a host; see `Address.key`."""

PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address in normal form: international host names in ASCII, spaces and
    such escaped, no fragment. User name and password are kept apart from it, as the
    Authorization header that they make ("" for none), and are never part of a text."""

    url: httpx.URL
    authorization: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises PublisherTrouble(MALFORMED) for what is no http or https address."""
        try:
            return cls._of(_url(text.strip()))
        except httpx.InvalidURL:
            # The parser's message may quote the password.
            raise PublisherTrouble(Fault.MALFORMED, "no http or https address") from None

    @classmethod
    def _of(cls, url: httpx.URL) -> Self:
        if url.scheme not in PORTS or not url.raw_host:  # `host` fails for some that exist
            raise httpx.InvalidURL("neither http nor https")
        if url.port is not None and not 0 < url.port < 65_536:
            raise httpx.InvalidURL("no such port")
        authorization = ""
        if url.userinfo:
            pair = f"{url.username}:{url.password}".encode()
            authorization = "Basic " + base64.b64encode(pair).decode("ascii")
            url = url.copy_with(userinfo=b"")
        return cls(url.copy_with(fragment=None) if url.fragment else url, authorization)

    def leads_to(self, location: str) -> "Address":
        """The target of a redirect. Credentials follow to the same host and port only, and from
        http to https; never those that the redirect itself would set. Raises
        PublisherTrouble(REDIRECT)."""
        try:
            target = Address._of(self.url.join(location.strip()))
        except httpx.InvalidURL as error:
            detail = "redirected to what is no http or https address"
            raise PublisherTrouble(Fault.REDIRECT, detail) from error
        if self.authorization and self.secure and not target.secure:
            raise PublisherTrouble(Fault.REDIRECT, "redirected from https to http with a password")
        same_host = target.host == self.host and (
            target.port == self.port or (self.port, target.port) == (80, 443)
        )
        return Address(target.url, self.authorization if same_host else "")

    @property
    def secure(self) -> bool:
        """Whether it is https."""
        return self.url.scheme == "https"

    @property
    def host(self) -> str:
        """Host in ASCII, IPv6 without brackets."""
        return self.url.raw_host.decode("ascii").strip("[]")

    @property
    def port(self) -> int:
        """Port, the scheme's own where none is given."""
        return self.url.port or PORTS[self.url.scheme]

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.url.scheme}://{self.url.netloc.decode('ascii')}"

    @property
    def target(self) -> str:
        """Path and query as they are sent."""
        return self.url.raw_path.decode("ascii")

    @property
    def path(self) -> str:
        """Path as it is sent."""
        return self.target.partition("?")[0]

    @property
    def key(self) -> HostKey:
        """Who is asked. http and https on their own ports are one host, the port then is 0;
        a server on another port is another host."""
        return self.host, self.url.port or 0

    def referer_for(self, target: "Address") -> str:
        """What `target` may know of this address as the page that led to it: all of it on the
        same host, else the origin; nothing when that would leave https."""
        if self.secure and not target.secure:
            return ""
        return str(self.url if self.key == target.key else self.url.copy_with(raw_path=b"/"))


@lru_cache(maxsize=64)
def _url(text: str) -> httpx.URL:
    """Who looks at an address asks it next, and pictures of one page name the same one."""
    return httpx.URL(text)


def name_of(key: HostKey) -> str:
    """A host as `domain.host_of` writes it."""
    host, port = key
    host = f"[{host}]" if ":" in host else host
    return f"{host}:{port}" if port else host


def key_of(name: str) -> HostKey:
    """The host that `name_of` wrote."""
    host, colon, port = name.rpartition(":")
    if colon and port.isdecimal():
        return host.strip("[]"), int(port)
    return name.strip("[]"), 0
