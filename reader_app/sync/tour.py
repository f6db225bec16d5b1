"""The accounts of one sync: each by itself, so that the trouble of one is no other's."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable

from reader_app.accounts import Service
from reader_app.domain import (
    Account,
    ApiOff,
    Bug,
    EnvironmentTrouble,
    Failure,
    Fault,
    NoKeyring,
    NoNetwork,
    NotFound,
    NotThisService,
    PublisherTrouble,
    ReaderError,
    SignInNeeded,
    SignInRefused,
    Subject,
    SyncReport,
)
from reader_app.library import FeedResult, Library, Stored
from reader_app.sync.accounts import AccountSync
from reader_app.sync.arrivals import Arrivals
from reader_app.sync.meter import Meter
from reader_app.sync.planner import AccountJob
from reader_app.sync.servers import Servers
from reader_app.workers import Workers

__all__ = ["Tour"]

_AGAIN = 300  # seconds until a sync by the clock tries once more
_REST = 3600  # where a server asks for a pause and does not say how long
_REFUSED = 24 * 3600  # what only the reader can mend; servers count wrong passwords
_AT_ONCE = 100  # sections of one transaction
_log = logging.getLogger(__name__)


class Tour:
    """Lives on the loop's thread."""

    def __init__(
        self,
        library: Library,
        servers: Servers,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
        take: Callable[[Stored], None],
        run_id: int,
    ) -> None:
        self._library = library
        self._servers = servers
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._take = take
        self._run_id = run_id
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.reached = False

    async def sync(self, job: AccountJob) -> None:
        """Syncs an account; its trouble is recorded with it. Raises NoNetwork, and trouble of this
        machine that concerns everybody."""
        try:
            failure = await self.visited(job, self._meter.report)
        except NoNetwork as gone:
            self._meter.fail(_failure(job, gone, None))
            raise
        if failure is not None:
            self._meter.fail(failure)

    async def visited(self, job: AccountJob, report: SyncReport) -> Failure | None:
        """The same; `report` is filled, and the result is why the sync came to no end."""
        try:
            async with self._turns[job.id]:
                await self._perform(self._library.accounts.of(job.id), report)
            self.reached = True
        except NotFound:  # removed meanwhile
            return None
        except NoNetwork as gone:
            await self._failed(job, gone, _AGAIN)
            raise
        except (NoKeyring, SignInNeeded, SignInRefused, ApiOff, NotThisService) as trouble:
            return await self._failed(job, trouble, None)
        except PublisherTrouble as trouble:
            return await self._failed(job, trouble, _wait(trouble))
        except EnvironmentTrouble:
            raise
        except Exception as error:  # noqa: BLE001 - the boundary of one account
            _log.exception("an account failed by a mistake of ours")
            return await self._failed(job, Bug(type(error).__name__), _AGAIN)
        finally:
            self._meter.finish("accounts")
        return None

    async def _perform(self, account: Account, report: SyncReport) -> None:
        service = await self._servers.of(account)
        try:
            await self._once(account, service, report)
        except SignInRefused:
            renewed = await self._servers.anew(account)
            if renewed is None:
                raise
            await self._once(account, renewed, report)

    async def _once(self, account: Account, service: Service, report: SyncReport) -> None:
        tools = self._library, self._workers, self._clock
        arrivals = Arrivals(*tools, self._servers, self._taken, account.id, self._run_id)
        veiled = self._servers.hide, self._servers.reveal
        work = AccountSync(self._library, service, account, arrivals, self._clock, *veiled)
        try:
            await work.perform()
        finally:
            report.pushed += work.pushed
            if work.restored:
                report.restored.append(account.id)
        await self._checked(account.id, report)

    def _taken(self, stored: Stored) -> None:
        self._take(stored)
        self._meter.note()  # an account goes on for long

    async def _checked(self, account_id: int, report: SyncReport) -> None:
        """Its sections count as checked: their server has been asked in our place."""
        now = int(self._clock())
        links = [one for one in self._library.accounts.links(account_id) if one.remote_id]
        for start in range(0, len(links), _AT_ONCE):
            part = links[start : start + _AT_ONCE]
            results = [FeedResult(one.section_id, now, now, self._run_id) for one in part]
            await asyncio.wrap_future(self._library.sync.store_feeds(results, now))
        report.sections_checked += len(links)
        report.sections_unchanged += len(links)

    async def _failed(self, job: AccountJob, trouble: ReaderError, wait: float | None) -> Failure:
        """Notes why, and when a sync by the clock tries again, None: when the reader has done
        something about it."""
        again = int(self._clock() + (_REFUSED if wait is None else wait))
        failed = self._library.accounts.failed(job.id, trouble.code, trouble.detail, again)
        await asyncio.wrap_future(failed)
        return _failure(job, trouble, None if wait is None else again)


def _failure(job: AccountJob, trouble: ReaderError, again: int | None) -> Failure:
    status = trouble.status if isinstance(trouble, PublisherTrouble) else None
    about = Subject.ACCOUNT, job.server, trouble.code, trouble.detail, status
    return Failure(*about, retry_at=again, title=job.title, id=job.id)


def _wait(trouble: PublisherTrouble) -> float:
    if trouble.retry_after:
        return trouble.retry_after
    return _REST if trouble.fault is Fault.RATE_LIMITED else _AGAIN
