"""Addresses with secrets: the library has marks in their place, a keyring the rest."""

import json
import re
import secrets
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from html import escape
from typing import Protocol
from urllib.parse import quote, unquote

from reader_app.domain import (
    AddressNeeded,
    NoKeyring,
    hide,
    host_of,
    is_random,
    marks_in,
    reveal,
)

__all__ = ["PrivateAddresses", "Secrets", "Veil"]


class Secrets(Protocol):
    """Where secrets are kept, by key. `get`, `set` and `delete` may wait for the reader and raise
    NoKeyring and KeyringLocked; `get` does neither for what it `holds` in memory. `learn` keeps one
    in memory alone, None: forgets it there."""

    def holds(self, key: str) -> bool: ...
    def get(self, key: str) -> str | None: ...
    def set(self, key: str, secret: str) -> None: ...
    def delete(self, key: str) -> None: ...
    def learn(self, key: str, secret: str | None) -> None: ...


class Veil:
    """Puts marks in the place of secrets that a publisher repeats: in documents and addresses."""

    def __init__(self, known: Mapping[str, tuple[str, ...]]) -> None:
        self._rules = [
            (pattern, mark)
            for number, parts in known.items()
            for place, part in enumerate(parts)
            for pattern, mark in _rules(part, f"~{number}.{place}~" if place else f"~{number}~")
        ]

    def over(self, document: bytes) -> bytes:
        """A document without the secrets."""
        for pattern, mark in self._rules:
            document = pattern.sub(mark, document)
        return document

    def cover(self, url: str) -> str:
        """An address without the secrets."""
        return self.over(url.encode(errors="surrogatepass")).decode(errors="surrogatepass")


def _rules(part: str, mark: str) -> list[tuple[re.Pattern[bytes], bytes]]:
    """A short secret, or one that could be a word, is one only where addresses have theirs."""
    plain = unquote(part)
    spelled = {part, plain, quote(plain, safe=""), escape(part), escape(plain)} - {""}
    found: list[tuple[re.Pattern[bytes], bytes]] = []
    for text in sorted(spelled, key=len, reverse=True):
        if is_random(text):
            found += [
                (re.compile(re.escape(text.encode(code))), mark.encode(code))
                for code in ("utf-8", "utf-16-le", "utf-16-be")
            ]
        else:
            name = re.escape(text.encode())
            found.append((re.compile(rb"(?<=[=/:])" + name + rb"(?![\w.-])"), mark.encode()))
    return found


class PrivateAddresses:
    """The secret addresses of one library. What opens the keyring may wait for the reader."""

    def __init__(self, kept: Secrets) -> None:
        self._kept = kept
        self._known: dict[str, tuple[str, tuple[str, ...]]] = {}  # number: address, parts

    def knows(self, url: str) -> bool:
        """Whether `real` and `veil` need not open the keyring."""
        return all(
            number in self._known or self._kept.holds(f"address:{number}")
            for number in marks_in(url)
        )

    def real(self, url: str) -> str:
        """The address as it is asked. What is secret goes only to the host that it is of: marks
        for another one stay. Raises AddressNeeded, NoKeyring."""
        known = {number: self._load(number, url) for number in marks_in(url)}
        own = {
            number: parts
            for number, (address, parts) in known.items()
            if host_of(address) == host_of(url)
        }
        return reveal(url, own)

    def veil(self, url: str) -> Veil:
        """What hides the secrets of an address in all that comes from there. Raises AddressNeeded,
        NoKeyring."""
        return Veil({number: self._load(number, url)[1] for number in marks_in(url)})

    def keep(
        self, url: str, *, number: str = "", in_memory: bool = False
    ) -> tuple[str, dict[str, str]]:
        """Keeps the secrets of an address: it without them, and the marks by secret; `number`: of
        marks whose secret is gone, "" for new ones. Raises NoKeyring: nothing was kept then."""
        number = number or secrets.token_hex(8)
        hidden, parts = hide(url, number)
        if not parts:
            return url, {}
        text = json.dumps({"address": url, "parts": parts})
        keep = self._kept.learn if in_memory else self._kept.set
        keep(f"address:{number}", text)
        self._known[number] = url, parts
        marks = (f"~{number}.{n}~" if n else f"~{number}~" for n in range(len(parts)))
        return hidden, dict(zip(parts, marks, strict=True))

    def whole(self, among: Iterable[str], hosts: Collection[str]) -> dict[str, str]:
        """Those addresses with marks that are of these hosts, by what they are as asked; without
        those whose secret is not to be had."""
        found: dict[str, str] = {}
        for other in among:
            if marks_in(other) and host_of(other) in hosts:
                with suppress(AddressNeeded, NoKeyring):
                    found.setdefault(self.real(other), other)
        return found

    def forget(self, url: str) -> None:
        """Forgets the secrets of an address with marks. Raises NoKeyring."""
        for number in marks_in(url):
            self._kept.delete(f"address:{number}")
            self._known.pop(number, None)

    def _load(self, number: str, url: str) -> tuple[str, tuple[str, ...]]:
        if number not in self._known:
            text = self._kept.get(f"address:{number}")
            if text is None:
                raise AddressNeeded(subject=host_of(url))
            try:
                kept = json.loads(text)
                self._known[number] = kept["address"], tuple(kept["parts"])
            except (ValueError, TypeError, KeyError):  # not what `keep` wrote
                raise AddressNeeded(subject=host_of(url)) from None
        return self._known[number]
