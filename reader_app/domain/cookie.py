"""A cookie, as a reader's session at a publication consists of them."""

from dataclasses import dataclass, field

__all__ = ["Cookie"]


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie; its value never shows in a representation.

    `domain`: lower case, in ASCII, without a dot before it. `host_only`: for that host alone, else
    for all below it too. `secure`: never over http. `expires` in seconds since 1970, None where
    it lasts as long as the session.
    """

    name: str
    value: str = field(repr=False)
    domain: str
    path: str = "/"
    host_only: bool = True
    secure: bool = True
    http_only: bool = False
    expires: int | None = None
