"""What every service gives: subscriptions, a pull of what is there, and acts that may be sent
twice."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from reader_app.domain import Bounds, Capabilities, Field, RemoteArticle, RemoteSection
from reader_app.net import Call, Spoken

__all__ = ["Arrived", "Ask", "Delta", "Listed", "Pull", "Reached", "Restored", "Service", "Told"]

Ask: TypeAlias = Callable[[Call], Awaitable[Spoken]]
"""Asks a server; `net.Client.call`."""


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
class Restored:
    """The server went backwards, to a backup: its numbers may name other articles than they did.
    What it calls ours is forgotten, and the pull goes on as one without a cursor: `unknown` names
    every id again."""


@dataclass(frozen=True, slots=True)
class Reached:
    """The end: every answer was whole, and the next pull may go on from here."""

    cursor: str


Delta: TypeAlias = Arrived | Listed | Told | Restored | Reached


class Service(Protocol):
    """One account at one server. Every method may raise PublisherTrouble, SignInRefused where name
    or password are not taken, ApiOff, NotThisService and NoNetwork. An answer that is not of the
    shape that was asked for is PublisherTrouble(MALFORMED), never an empty list. A session that has
    ended is renewed once, unasked."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    async def greet(self) -> str:
        """Signs in and makes sure that it is this kind of server; its version as it says, "" where
        it does not."""
        ...

    async def sections(self) -> tuple[RemoteSection, ...]:
        """Every subscription: whole, or trouble is raised."""
        ...

    def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        """What is there, articles before the states that name them, `Reached` last; one that ends
        without that came to no end."""
        ...

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        """Sets a state, of as many articles as there are; the result has the ids that the server
        says it did, or no longer knows. Doing it twice is doing it once."""
        ...

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        """Subscribes, or finds the subscription that is there; `title` "" for the feed's own.
        Raises PublisherTrouble(NOT_A_FEED) where the server finds no feed there."""
        ...

    async def rename(self, section: RemoteSection, title: str) -> None:
        """Gives a subscription another title."""
        ...

    async def move(self, section: RemoteSection, folder: str) -> None:
        """Puts a subscription into one folder alone, "" for none."""
        ...

    async def unfollow(self, section: RemoteSection) -> None:
        """Ends a subscription; one that is gone is no trouble."""
        ...
