"""What every service gives: subscriptions, a pull of what is there, and acts that may be sent
twice."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from reader_app.domain import Bounds, Capabilities, Field, RemoteArticle, RemoteSection

__all__ = ["Arrived", "Delta", "Listed", "Pull", "Reached", "Service", "Told"]


@dataclass(frozen=True, slots=True)
class Pull:
    """What a pull begins with. `cursor`: what the last whole one ended with, "" for none; `now` in
    seconds since 1970; `unknown`: which of some ids the library has not got, in their order."""

    cursor: str
    bounds: Bounds
    now: int
    unknown: Callable[[Iterable[str]], Awaitable[list[str]]]


@dataclass(frozen=True, slots=True)
class Arrived:
    """Articles, to be stored before the pull goes on."""

    articles: tuple[RemoteArticle, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Every article that is unread (`Field.READ`) or saved, or where not `whole` some of them:
    then nothing follows from an absence."""

    field: Field
    ids: frozenset[str]
    whole: bool


@dataclass(frozen=True, slots=True)
class Told:
    """The state of some articles."""

    field: Field
    value: bool
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reached:
    """The end: every answer was whole, and the next pull may go on from here."""

    cursor: str


Delta: TypeAlias = Arrived | Listed | Told | Reached


class Service(Protocol):
    """One account at one server. Every method may raise PublisherTrouble, SignInNeeded where name
    or secret are not taken, and NoNetwork. An answer that is not of the shape that was asked for
    is trouble, never an empty list."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    async def sections(self) -> tuple[RemoteSection, ...]:
        """Every subscription."""
        ...

    def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        """What is there, articles before the states that name them, `Reached` last; one that ends
        without that came to no end."""
        ...

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        """Sets a state; the result has the ids that the server says it did, or no longer knows.
        Doing it twice is doing it once."""
        ...

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        """Subscribes, or finds the subscription that is there."""
        ...

    async def rename(self, section: RemoteSection, title: str) -> None:
        """Gives a subscription another title."""
        ...

    async def move(self, section: RemoteSection, folder: str) -> None:
        """Puts a subscription into a folder, "" for none."""
        ...

    async def unfollow(self, section: RemoteSection) -> None:
        """Ends a subscription; one that is gone is no trouble."""
        ...
