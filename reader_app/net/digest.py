"""Digest access authentication (RFC 7616; RFC 2069 where a server knows no more)."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self
from unicodedata import normalize
from urllib.parse import quote

from reader_app.net.challenge import Challenge

__all__ = ["Digest", "Pair"]

HASHES = {"md5": "md5", "sha-256": "sha256", "sha-512-256": "sha512_256"}  # the weakest first


@dataclass(frozen=True, slots=True, repr=False)
class Pair:
    """A user name and a password, never shown."""

    user: str
    password: str


class Digest:
    """One challenge while it holds: counts how often its nonce is used, from as many requests at
    once as may be; each answer is another one."""

    def __init__(
        self, challenge: Challenge, pair: Pair, name: str, quality: str, cnonce: str
    ) -> None:
        said = challenge.parameters
        self._pair = pair
        self._algorithm = said.get("algorithm", "")
        self._hash = name
        self._session = self._algorithm.lower().endswith("-sess")
        self._quality = quality
        self.stale = said.get("stale", "").lower() == "true"
        self.realm = said.get("realm", "")
        self._nonce = said["nonce"]
        self._opaque = said.get("opaque")
        self._hidden = said.get("userhash", "").lower() == "true"
        self._utf8 = said.get("charset", "").lower() == "utf-8"
        self._cnonce = cnonce
        self._count = 0
        self._key = ""

    @classmethod
    def of(
        cls,
        challenge: Challenge,
        pair: Pair,
        make: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> Self | None:
        """None for a challenge that cannot be answered; `make` makes the client's own nonce."""
        said = challenge.parameters
        algorithm = said.get("algorithm", "MD5").lower().removesuffix("-sess")
        name = HASHES.get(algorithm, "")
        offered = {word.strip().lower() for word in said.get("qop", "").split(",")} - {""}
        quality = next((one for one in ("auth", "auth-int") if one in offered), "")
        known = challenge.scheme == "digest" and name in hashlib.algorithms_available
        if not known or "nonce" not in said or (offered and not quality):
            return None
        return cls(challenge, pair, name, quality, make())

    @property
    def strength(self) -> int:
        """The stronger of two is to be used."""
        return list(HASHES.values()).index(self._hash)

    def renew(self, nonce: str) -> None:
        """Takes the nonce that the server has named for what comes next."""
        self._nonce, self._count = nonce, 0

    def answer(self, method: str, target: str, body: bytes) -> str:
        """The Authorization field for one request, in characters that stand for bytes."""
        self._count += 1
        count = f"{self._count:08x}"
        what = f"{method}:{target}".encode("latin-1")
        if self._quality == "auth-int":
            what += f":{self._digest(body)}".encode("ascii")
        if self._quality:
            middle = f"{self._nonce}:{count}:{self._cnonce}:{self._quality}"
        else:
            middle = self._nonce
        proof = f"{self._secret()}:{middle}:{self._digest(what)}".encode("latin-1")
        fields = [
            *self._name(),
            ("realm", _quoted(self.realm)),
            ("nonce", _quoted(self._nonce)),
            ("uri", _quoted(target)),
            ("response", _quoted(self._digest(proof))),
        ]
        if self._algorithm:
            fields.append(("algorithm", self._algorithm))
        if self._quality or self._session:
            fields.append(("cnonce", _quoted(self._cnonce)))
        if self._quality:
            fields += [("nc", count), ("qop", self._quality)]
        if self._opaque is not None:
            fields.append(("opaque", _quoted(self._opaque)))
        return "Digest " + ", ".join(f"{name}={value}" for name, value in fields)

    def _secret(self) -> str:
        """H(A1), made once: a session keeps the key that its first nonce made."""
        if not self._key:
            realm = self.realm.encode("latin-1")
            user, password = self._bytes(self._pair.user), self._bytes(self._pair.password)
            known = b":".join((user, realm, password))
            self._key = self._digest(known)
            if self._session:
                bound = f"{self._key}:{self._nonce}:{self._cnonce}"
                self._key = self._digest(bound.encode("latin-1"))
        return self._key

    def _name(self) -> list[tuple[str, str]]:
        user = self._pair.user
        if self._hidden:
            hashed = self._digest(self._bytes(user) + b":" + self.realm.encode("latin-1"))
            return [("username", _quoted(hashed)), ("userhash", "true")]
        if self._utf8 and not user.isascii():
            return [("username*", "UTF-8''" + quote(self._bytes(user), safe=""))]
        return [("username", _quoted(self._bytes(user).decode("latin-1")))]

    def _bytes(self, text: str) -> bytes:
        return (normalize("NFC", text) if self._utf8 else text).encode("utf-8")

    def _digest(self, data: bytes) -> str:
        return hashlib.new(self._hash, data, usedforsecurity=False).hexdigest()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
