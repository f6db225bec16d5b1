"""What goes through the pipe between the window and the engine's process."""

from dataclasses import dataclass, field
from typing import Any

from reader_app.domain import Bug, Changes, ReaderError, SyncProgress

__all__ = ["Answer", "Ask", "Begin", "CallOff", "Loaded", "News", "Order", "Ready", "told"]


@dataclass(frozen=True, slots=True)
class Ask:
    """A call of one of the engine's coroutines; the answer has its number. A password may be among
    the words, so they are shown nowhere."""

    number: int
    name: str
    words: tuple[Any, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Order:
    """A call that nobody waits for. As with `Ask`."""

    name: str
    words: tuple[Any, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CallOff:
    """End the call of this number where it is: nobody waits for it any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """The process has what it needs and has opened nothing yet: until it is told to begin it can
    be killed without harm."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Open the engine."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine stands, or cannot."""

    error: ReaderError | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What came since the last news: the newest progress, all changes of the library as one."""

    progress: SyncProgress | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class Answer:
    """The end of a call."""

    number: int
    result: Any = None
    error: ReaderError | None = None


def told(error: BaseException) -> ReaderError:
    """The error as it can go through a pipe: one of ours, without what caused it."""
    return error if isinstance(error, ReaderError) else Bug(type(error).__name__)
