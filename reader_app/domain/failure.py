"""Failures as values: what went wrong with one subject, kept and shown until it is mended."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Failure", "Subject"]


class Subject(StrEnum):
    """What a failure is about."""

    SECTION = "section"
    PAGE = "page"
    PICTURE = "picture"
    FILE = "file"
    ACCOUNT = "account"
    PICKS = "picks"


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that failed.

    `kind` is the `code` of the error tree. `message` is the sentence for the reader, filled in by
    `services.words` at the edge; the library stores `detail` (facts, no secrets). Times are
    seconds since 1970, UTC; `retry_at` None means that only the reader can mend it.
    """

    subject: Subject
    url: str
    kind: str
    detail: str = ""
    status: int | None = None
    since: int | None = None
    retry_at: int | None = None
    attempts: int = 1
    title: str = ""  # of the section or article it is about
    id: int | None = None  # of the section or article it is about
