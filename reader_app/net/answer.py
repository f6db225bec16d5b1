"""What is asked for, and what comes back."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Answer", "Validators", "Want"]


class Want(StrEnum):
    """What kind of document is asked for: decides the Accept header and the size limit."""

    FEED = "feed"
    PAGE = "page"
    PICTURE = "picture"
    FORM = "form"  # the page that comes after a filled form
    CALL = "call"  # what a server says to programs


@dataclass(frozen=True, slots=True)
class Validators:
    """ETag and Last-Modified as the server wrote them, "" where it wrote none."""

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class Answer:
    """A usable answer.

    `url` is the address that answered, after redirects, without user name and password. `status`
    is 200 to 299, or 304 to a conditional request, or for `Want.PAGE` also 401, 402, 403 and 451,
    whose body may hold a preview, or for `Want.FORM` any from 400 to 499 but 404, 410 and 429,
    with which forms come back. `body` is decompressed. `validators` are what the next
    conditional request should carry: after a 304 those it confirmed. `moved_to` is the final
    address if the reader's own address has moved for good, else "". `max_age` is the number of
    seconds for which the server says that asking again is pointless, None where it does not say.
    """

    url: str
    status: int
    content_type: str
    body: bytes
    validators: Validators | None
    moved_to: str = ""
    max_age: int | None = None

    @property
    def not_modified(self) -> bool:
        """Whether the document is the one that the validators stand for."""
        return self.status == 304
