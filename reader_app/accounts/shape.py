"""What a server says, read strictly: an answer of another shape is trouble, never an empty list."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeAlias, TypeVar

from reader_app.domain import Fault, NotThisService, PublisherTrouble, ReaderError, SignInRefused
from reader_app.net import Spoken

__all__ = [
    "Json",
    "Record",
    "chunks",
    "flag",
    "instant",
    "malformed",
    "noted",
    "number",
    "parsed",
    "record",
    "refused",
    "rows",
    "text",
    "unlike",
]

Json: TypeAlias = Any
Record: TypeAlias = Mapping[str, Json]
T = TypeVar("T")


def malformed(detail: str) -> PublisherTrouble:
    """What to raise for an answer that is not of the shape that was asked for."""
    return PublisherTrouble(Fault.MALFORMED, detail)


def refused(spoken: Spoken) -> NoReturn:
    """Raises what a status says that no call expects: SignInRefused for 401, PublisherTrouble."""
    status, detail = spoken.status, f"status {spoken.status}"
    faults = {403: Fault.FORBIDDEN, 404: Fault.NOT_FOUND, 410: Fault.GONE}
    if status == 401:
        raise SignInRefused(detail)
    fault = Fault.SERVER if status >= 500 else faults.get(status, Fault.HTTP)
    raise PublisherTrouble(fault, detail, status=status, retry_after=spoken.retry_after)


def unlike(trouble: PublisherTrouble) -> ReaderError:
    """What a trouble means where it is not known yet who answers."""
    strange = (Fault.MALFORMED, Fault.NOT_FOUND, Fault.GONE, Fault.HTTP)
    return NotThisService(trouble.detail) if trouble.fault in strange else trouble


def parsed(spoken: Spoken) -> Json:
    """The JSON of an answer."""
    try:
        return json.loads(spoken.body)
    except (ValueError, RecursionError) as error:
        raise malformed("no JSON") from error


def record(value: Json) -> Record:
    """An object, or trouble."""
    if not isinstance(value, dict):
        raise malformed(f"{type(value).__name__} for an object")
    return value


def rows(value: Json) -> Sequence[Json]:
    """A list, or trouble; null is not an empty one."""
    if not isinstance(value, list):
        raise malformed(f"{type(value).__name__} for a list")
    return value


def number(value: Json) -> int:
    """A whole number, or trouble; neither true nor a text of digits is one."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise malformed(f"{type(value).__name__} for a number")
    return value


def flag(value: Json) -> bool:
    """True or false, or trouble."""
    if not isinstance(value, bool):
        raise malformed(f"{type(value).__name__} for true or false")
    return value


def text(value: Json) -> str:
    """A text, "" for null, or trouble."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise malformed(f"{type(value).__name__} for a text")
    return value


def instant(value: Json) -> int | None:
    """Seconds since 1970 of an ISO date, None for one that cannot be read or is in the year 1, as
    servers say for none: a date is no reason to refuse an article."""
    try:
        when = datetime.fromisoformat(text(value))
        seconds = int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError):
        return None
    return seconds if when.year > 1 else None


def noted(cursor: str) -> Record:
    """The object that a cursor is; an empty one for none, and for one that cannot be read."""
    try:
        value = json.loads(cursor or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def chunks(many: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Parts of a sequence, in its order."""
    for start in range(0, len(many), size):
        yield many[start : start + size]
