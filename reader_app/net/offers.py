"""The ways to answer a challenge."""

import base64
from collections.abc import Iterable
from typing import Protocol

from reader_app.net.challenge import Challenge
from reader_app.net.digest import Digest, Pair

__all__ = ["Basic", "Bearer", "Offer", "strongest"]


class Offer(Protocol):
    """One way to say who is asking."""

    @property
    def realm(self) -> str:
        """What the server calls the place."""

    def answer(self, method: str, target: str, body: bytes) -> str:
        """The Authorization field for one request."""


class Basic:
    """RFC 7617."""

    def __init__(self, realm: str, pair: Pair) -> None:
        self.realm = realm
        self._pair = pair

    def answer(self, method: str, target: str, body: bytes) -> str:
        known = f"{self._pair.user}:{self._pair.password}".encode()
        return "Basic " + base64.b64encode(known).decode("ascii")


class Bearer:
    """RFC 6750."""

    realm = ""

    def __init__(self, token: str) -> None:
        self._token = token

    def answer(self, method: str, target: str, body: bytes) -> str:
        return f"Bearer {self._token}"


def strongest(found: Iterable[Challenge], pair: Pair) -> Basic | Digest | None:
    """The answer to the strongest of some challenges, the first of equals; None where none of
    them can be answered with a password."""
    best: Basic | Digest | None = None
    strength = -1
    for challenge in found:
        digest = Digest.of(challenge, pair)
        if digest is not None and digest.strength > strength:
            best, strength = digest, digest.strength
        elif challenge.scheme == "basic" and best is None:
            best = Basic(challenge.parameters.get("realm", ""), pair)
    return best
