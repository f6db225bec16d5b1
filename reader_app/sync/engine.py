"""The sync engine: performs what the planner decided. Usable without Qt."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from reader_app.domain import (
    AccountSecret,
    Discovery,
    Login,
    NewAccount,
    NewPickList,
    NoKeyring,
    PageBlock,
    Proof,
    Reread,
    SignIn,
    SyncProgress,
    SyncReport,
    holds_secret,
    host_of,
    is_random,
)
from reader_app.library import Library, Secrets
from reader_app.net import Client
from reader_app.sync.door import Door
from reader_app.sync.keeper import Keeper
from reader_app.sync.meter import Meter
from reader_app.sync.moves import Directory
from reader_app.sync.options import EVERYTHING, SyncOptions
from reader_app.sync.placing import Placing
from reader_app.sync.rereading import Rereading
from reader_app.sync.run import Run
from reader_app.sync.secrets import Forgetful, Safe
from reader_app.sync.servers import Servers
from reader_app.sync.sessions import Sessions
from reader_app.sync.signing import Signing
from reader_app.sync.single import Single
from reader_app.workers import Workers

__all__ = ["Engine"]

_PATIENCE = 60.0  # seconds that a sync stays when only what is held back is left


class Engine:
    """One sync at a time, on one event loop. `pause`, `resume` and `cancel` may be called from any
    thread. `on_progress` is called on the loop's thread."""

    def __init__(
        self,
        library: Library,
        client: Client,
        workers: Workers,
        *,
        clock: Callable[[], float] = time.time,
        on_progress: Callable[[SyncProgress], None] = lambda progress: None,
        patience: float = _PATIENCE,
        secrets: Secrets | None = None,
        directory: Directory = lambda key, title: (),
    ) -> None:
        self._patience = patience
        self._held = False
        self._library = library
        self._client = client
        self._safe = Safe(Forgetful() if secrets is None else secrets, clock)
        self._door = Door(client, self._safe)
        keeper = Keeper(library, self._safe)
        self._signing = Signing(library, self._door, workers, keeper, clock)
        self._sessions = Sessions(library, self._signing, keeper, clock)
        self._workers = workers
        self._clock = clock
        self._servers = Servers(library, client, self._safe)
        self._placing = Placing(library, clock)
        tools = library, client, self._door, self._sessions, workers, self._safe, clock
        self._single = Single(*tools, directory, self._placing)
        self._on_progress = on_progress
        self._loop: asyncio.AbstractEventLoop | None = None
        self._run: Run | Rereading | None = None
        self._whole = True  # whether the run asks more than accounts
        self._over = asyncio.Event()  # it has ended

    # -- one sync

    async def sync(self, options: SyncOptions = EVERYTHING) -> SyncReport:
        """One complete sync: feeds, pages and pictures in flight together, newest first.

        An interrupted one is gone on with. Ends early after `cancel`, with `report.cancelled`.
        Raises NoNetwork when nothing could be reached, LibraryLocked when another program syncs
        this library, DiskFull and other trouble of the library: what was stored stays stored.
        """
        while isinstance(self._run, Run) and not self._whole:
            self._run.make_way()
            await self._over.wait()
        return await self._sync(options)

    async def sync_accounts(self, account_ids: Sequence[int] = ()) -> SyncReport:
        """Syncs these accounts alone, without any all of them: what the reader did goes out, what
        is new comes in with its pages and pictures. While a sync runs they are synced beside it.
        Raises as `sync`."""
        while isinstance(self._run, Run):
            if (report := await self._run.visit(account_ids)) is not None:
                return report
            await self._over.wait()
        return await self._sync(SyncOptions(feeds=False, accounts=tuple(account_ids)))

    async def _sync(self, options: SyncOptions) -> SyncReport:
        hold = self._library.hold_sync()
        try:
            self._loop = asyncio.get_running_loop()
            meter = Meter(self._on_progress, self._clock)
            tools = self._library, self._door, self._sessions, self._workers
            about = self._clock, self._single.moves(), self._servers, self._placing
            run = Run(*tools, meter, *about)
            self._run, self._whole, self._over = run, options.feeds, asyncio.Event()
            run.hold_pages(self._held)
            self._begin()
            self._servers.resume()
            await self._hide_addresses()
            await self._sessions.begin()
            self._sessions.on_wanted = run.want
            return await run.perform(options, self._patience)
        finally:
            self._sessions.on_wanted = lambda publication_id: None
            self._run = None
            hold.release()
            self._over.set()

    async def prove_account(self, new: NewAccount, secret: AccountSecret) -> Proof:
        """Signs in to a sync server and looks at its subscriptions; nothing is kept. Raises what
        says best which part is wrong: NotAnAddress, NotThisService, ApiOff, SignInRefused,
        PublisherTrouble, NoNetwork."""
        self._keep_rests()
        return await self._servers.prove(new, secret)

    def pause(self) -> None:
        """Starts nothing new until `resume`; what is in flight ends."""
        self._call("pause")

    def resume(self) -> None:
        """Goes on after `pause`."""
        self._call("resume")

    def hold_pages(self, held: bool) -> None:
        """Holds pages and pictures back, of the running sync and of later ones, until told
        otherwise; feeds are checked. A sync in which nothing else is left waits a minute for the
        change, then ends: `report.held` says how many stay open."""
        self._held = held
        self._call("hold_pages", held)

    def cancel(self) -> None:
        """Ends the running sync within a second; everything stored so far stays."""
        self._call("cancel")

    def look(self, publications: Sequence[int]) -> None:
        """What the reader has on screen, the first of it in hand: that is fetched first."""
        self._call("look", tuple(publications))

    def _call(self, name: str, *words: object) -> None:
        if self._loop is not None and self._run is not None:
            self._loop.call_soon_threadsafe(getattr(self._run, name), *words)

    def _begin(self) -> None:
        self._single.allow_typed_hosts()
        self._keep_rests()

    async def _hide_addresses(self) -> None:
        """Secrets in addresses that the library has from before it kept none go to the keyring:
        there first, so that an end in between loses nothing. Where there is no keyring they stay.
        """
        with suppress(NoKeyring):
            for publication in self._library.tree():
                for section in publication.sections:
                    if holds_secret(section.url):
                        hidden, marks = await self._safe.keep(section.url)
                        sure = {one: mark for one, mark in marks.items() if is_random(one)}
                        hide = self._library.sign_ins.hide_address
                        await asyncio.wrap_future(hide(section.id, hidden, sure))

    def _keep_rests(self) -> None:
        """A host that asked for rest gets it from every program and after every start."""

        def note(host: str, until: float) -> None:
            self._library.sync.rest_host(host, int(until), int(self._clock()))

        self._client.rest(self._library.sync.rests(), note)

    # -- the reader's own sign-ins

    async def sign_in(self, publication_id: int, login: Login) -> SignIn:
        """Signs in to a publication, proves it with an article that was a preview and keeps what
        is needed in the keyring. All previews of the publication are wanted again then: by the
        sync that runs, else by the next one.

        The result says how it stands: SIGNED_IN, UNPROVEN, REFUSED, or LOCKED where nothing was
        sent. Raises NotFound, NoKeyring and KeyringLocked before anything is sent; FormChanged,
        ScriptsNeeded, OtherHost (nothing was sent there), NotCookies, PublisherTrouble, NoNetwork
        and trouble of the library.
        """
        self._begin_signing()
        async with self._sessions.turn(publication_id):
            sign_in, session = await self._signing.sign_in(publication_id, login)
            self._sessions.adopt(sign_in, session)
        if session is not None:
            await self._sessions.want(publication_id)
        return sign_in

    async def check_sign_in(self, publication_id: int) -> SignIn:
        """Looks whether a session still lives, and renews it where that can be done; what was
        refused is not tried. Raises SignInNeeded where there is none, NotFound, NoKeyring,
        KeyringLocked, NoNetwork and trouble of the library."""
        self._begin_signing()
        return await self._sessions.check(publication_id)

    async def sign_out(self, publication_id: int) -> None:
        """Forgets a sign-in with its secrets; what was fetched with it stays. Raises NotFound,
        NoKeyring and KeyringLocked: it stays then, and trouble of the library."""
        self._safe.again()
        async with self._sessions.turn(publication_id):
            await self._signing.forget(publication_id)
            self._sessions.drop(publication_id)

    def learn(self, key: str, secret: str | None) -> None:
        """Keeps a secret in memory alone, None: forgets it there."""
        self._safe.learn(key, secret)
        self._servers.forget(key)

    def _begin_signing(self) -> None:
        self._safe.again()
        self._begin()

    # -- what was left out of an article

    async def left_out(self, article_id: int) -> tuple[PageBlock, ...]:
        """An article's page, fetched anew, in its pieces, each with whether the article has it
        under the reader's rules of today. Nothing is stored.

        Raises NotFound for an article without a page, PublisherTrouble, AddressNeeded, NoKeyring
        and NoNetwork.
        """
        self._begin()
        return await self._single.left_out(article_id, running=self._run is not None)

    async def reread(self, article_ids: Sequence[int]) -> Reread:
        """Fetches the pages of articles once more and reads them under the reader's rules of
        today. A page that has become shorter or a preview since leaves a whole text as it is.

        Several are read as by a sync, with progress, `pause` and `cancel`; a single one beside
        whatever runs. Raises NoNetwork when no page could be reached, LibraryLocked when several
        are to be read while a sync runs, and trouble of the library.
        """
        if len(article_ids) == 1:
            self._begin()
            running = self._run is not None
            alone = await self._single.rereading(lambda progress: None, running=running)
            return await alone.perform(article_ids)
        hold = self._library.hold_sync()
        try:
            self._loop = asyncio.get_running_loop()
            self._begin()
            rereading = await self._single.rereading(self._on_progress, running=False)
            self._run = rereading
            return await rereading.perform(article_ids)
        finally:
            self._run = None
            hold.release()

    async def rebuild_stories(self, tell: Callable[[int, int], None]) -> None:
        """Makes the stories of the whole library anew, under the ids that they have; cancelled,
        what is left is placed by the next sync. `tell` hears on a thread of its own how many
        articles are done, and of how many. Raises trouble of the library."""
        await self._placing.place_anew(tell)

    # -- single pages

    async def discover(self, url: str) -> Discovery:
        """What can be followed behind an address of a feed, site or page, best first, with its
        newest headlines and what is followed of it already.

        Raises NotAFeed where there is nothing, SignInNeeded, PublisherTrouble, NoNetwork.
        """
        self._client.allow_private([host_of(url)])
        self._keep_rests()
        return await self._single.discover(url)

    async def find_picks(self, url: str) -> NewPickList:
        """The list of picked articles behind an address of a list or a site, or in a file
        ("file://…").

        Raises NoPicks where no articles of others are named, FileUnreadable, and as `discover`.
        """
        self._client.allow_private(filter(None, [host_of(url)]))
        self._keep_rests()
        return await self._single.picks(url)

    async def save(self, url: str) -> int:
        """Puts one page with its pictures into the library, saved; returns the article's id.

        Raises PublisherTrouble, NoNetwork and trouble of the library. A picture that fails is
        recorded with the article.
        """
        self._client.allow_private([host_of(url)])
        self._keep_rests()
        return await self._single.save(url, running=self._run is not None)

    async def fetch(self, article_id: int) -> None:
        """Fetches one article's page with its pictures now, also where its text was removed to
        keep within the limit. What fails is recorded with the article.

        Raises NoNetwork and trouble of the library.
        """
        self._begin()
        await self._single.fetch(article_id, running=self._run is not None)
