"""The subscriptions of one account: what the reader changed goes out, the list comes in."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from dataclasses import replace

from reader_app.accounts import Service
from reader_app.domain import (
    AddressNeeded,
    Changes,
    Fault,
    Field,
    PublisherTrouble,
    ReaderError,
    RemoteSection,
    Waiting,
    is_same_title,
)
from reader_app.library import Library, Wanted

__all__ = ["LINE", "Subscriptions", "Veiled", "wait_for"]

_ORDER = (Field.FOLLOW, Field.FOLDER, Field.TITLE)
_MANY = 10_000  # changes of one turn
_DAY = 24 * 3600
_SHOWN = 7 * _DAY  # how long the outbox shows what a service cannot do
_FIRST, _LONGEST = 60, 6 * 3600  # seconds between two tries of what failed
_UNSUPPORTED = "unsupported"
LINE = frozenset(
    (
        Fault.DNS, Fault.CONNECTION, Fault.TIMEOUT, Fault.TLS, Fault.SERVER, Fault.TRUNCATED,
        Fault.TOO_SLOW,
    )
)  # fmt: skip
"""Faults that no change is to blame for: it goes with the next sync that comes through."""

Veiled = Callable[[str], Awaitable[str]]
"""An address with marks in the place of its secrets, or with the secrets again."""


class Subscriptions:
    """For one sync of one account. `pushed`: changes that the server has taken; `listed`: what it
    calls its subscriptions, once it has been asked."""

    def __init__(
        self,
        library: Library,
        service: Service,
        account_id: int,
        clock: Callable[[], float],
        hide: Veiled,
        reveal: Veiled,
    ) -> None:
        self._library = library
        self._service = service
        self._id = account_id
        self._clock = clock
        self._hide = hide
        self._reveal = reveal
        self.listed: frozenset[str] | None = None
        self.pushed = 0
        self._unsure: set[int] = set()  # sent after the list was read; no answer came

    # -- out

    async def push(self) -> None:
        """Sends what is due, of each section whether it is followed first. What fails waits. Raises
        PublisherTrouble only where the server wants to be left alone, and what concerns the whole
        account."""
        due = self._library.outbox.due(self._id, self._now(), _MANY, _ORDER)
        subjects = {one.subject: number for number, one in reversed(list(enumerate(due)))}
        turns = sorted(due, key=lambda one: (subjects[one.subject], _ORDER.index(one.field)))
        for change in turns:
            wanted = self._library.telling.wanted(self._id, change.subject)
            if wanted is not None:
                await self._tell(change, wanted)

    async def _tell(self, change: Waiting, wanted: Wanted) -> None:
        if not self._can(change.field, wanted):
            await self._cannot(change)
            return
        there = bool(wanted.said.id)
        sure = self.listed is not None and change.subject not in self._unsure
        if not there and not (change.field is Field.FOLLOW and (wanted.followed or sure)):
            return  # the list tells what it is called, or following comes first
        outbox = self._library.outbox
        await _done(outbox.send([change.op], self._now()))
        try:
            await self._send(change, wanted)
            self.pushed += 1
        except PublisherTrouble as trouble:
            if trouble.fault is Fault.RATE_LIMITED:
                await _done(outbox.held([change.op], trouble.code, 0))
                raise
            if trouble.fault in LINE:
                await _done(outbox.held([change.op], trouble.code, 0))
                return
            again = self._now() + wait_for(change.attempts)
            if trouble.fault is Fault.NOT_A_FEED:
                again = self._now() + _DAY
            await _done(outbox.failed([change.op], trouble.code, again))
        except AddressNeeded as trouble:  # of this section alone
            await _done(outbox.failed([change.op], trouble.code, self._now() + _DAY))
        except ReaderError as trouble:
            await _done(outbox.held([change.op], trouble.code, 0))
            raise

    def _can(self, field: Field, wanted: Wanted) -> bool:
        can = self._service.capabilities
        if field is Field.FOLLOW:
            return can.follow
        if field is Field.TITLE:
            return can.rename
        if not wanted.folder:
            return can.folders and can.no_folder
        return can.folders and (can.new_folders or wanted.folder in self._folders())

    def _folders(self) -> set[str]:
        links = self._library.accounts.links(self._id)
        return {folder for link in links for folder in link.folders}

    async def _cannot(self, change: Waiting) -> None:
        """The outbox shows it for a while. Then a section is unfollowed here alone, or followed
        here alone, or is called here as the reader likes."""
        library = self._library
        if change.failure != _UNSUPPORTED:
            again = self._now() + _SHOWN
            await _done(library.outbox.failed([change.op], _UNSUPPORTED, again))
        elif change.field is not Field.FOLLOW:
            await _done(library.outbox.done([change.op]))
        elif change.value == "1":
            await _done(library.outbox.discard([change.op]))
        else:
            await _done(library.accounts.release(self._id, [change.subject], unfollow=False))

    async def _send(self, change: Waiting, wanted: Wanted) -> None:
        telling, service = self._library.telling, self._service
        what = self._id, change.op, change.subject
        if change.field is Field.TITLE:
            await service.rename(wanted.said, wanted.title)
            await _done(telling.told(*what, Field.TITLE, wanted.title))
        elif change.field is Field.FOLDER:
            await service.move(wanted.said, wanted.folder)
            await _done(telling.told(*what, Field.FOLDER, wanted.folder))
        elif wanted.followed:
            url = await self._reveal(wanted.url)
            self._unsure.add(change.subject)
            said = await service.follow(url, wanted.title, wanted.folder)
            self._unsure.discard(change.subject)
            there = said.id in (self.listed or ())
            also = () if there else self._otherwise(wanted, said)
            await _done(telling.followed(*what, said, also, there=there))
        else:
            if wanted.said.id:
                await service.unfollow(wanted.said)
            await _done(telling.unfollowed(*what))

    def _otherwise(self, wanted: Wanted, said: RemoteSection) -> list[Field]:
        """What a new subscription has otherwise than it should."""
        there = replace(wanted, said=said)
        fields = []
        if not is_same_title(said.title, wanted.title) and self._can(Field.TITLE, there):
            fields.append(Field.TITLE)
        if _apart(said, wanted.folder) and self._can(Field.FOLDER, there):
            fields.append(Field.FOLDER)
        return fields

    # -- in

    async def take(self, pull: int) -> bool:
        """Takes in the server's list; False where it is suddenly empty and not believed yet."""
        sections = await self._service.sections()
        accounts = self._library.accounts
        hidden: dict[str, str] = {}
        for one in accounts.strangers(self._id, sections):
            if (url := await self._hide(one.url)) != one.url:
                hidden[one.url] = url
        roster = await asyncio.wrap_future(accounts.roster(self._id, pull, sections, hidden))
        self.listed = frozenset(one.id for one in sections)
        return roster.believed

    def _now(self) -> int:
        return int(self._clock())


def wait_for(attempts: int) -> int:
    """Seconds until what has failed so often before is tried again."""
    return min(_FIRST << min(attempts, 16), _LONGEST)


def _apart(said: RemoteSection, folder: str) -> bool:
    return folder not in said.folders if folder else bool(said.folders)


async def _done(future: Future[Changes]) -> None:
    await asyncio.wrap_future(future)
