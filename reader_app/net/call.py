"""Requests to a server's interface for programs."""

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Call", "Spoken"]


@dataclass(frozen=True, slots=True, repr=False)
class Call:
    """One request; without a representation, for it holds secrets. `headers` go to its own host
    alone. `again`: it may be sent once more where a kept connection turns out to be closed, because
    doing it twice is doing it once. `seconds` for all of it: a server may have much to do before it
    says its first byte. `redirects`: they are followed; else one comes back as it is, for some
    servers say by it that a thing is there."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    content_type: str = ""
    again: bool = True
    seconds: float = 60.0
    redirects: bool = True


@dataclass(frozen=True, slots=True)
class Spoken:
    """What came back, whatever its status. `url`: who answered, after redirects; `headers` by names
    in small letters; `retry_after`: seconds that the server asks for, None for none."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes
    retry_after: float | None = None
