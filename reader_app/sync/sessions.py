"""The sessions of one engine: loaded when first needed, used by all requests, renewed once."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from reader_app.domain import (
    LoginMethod,
    NoKeyring,
    NoNetwork,
    PublisherTrouble,
    SignIn,
    SignInState,
    TextState,
)
from reader_app.library import Library, PageJob
from reader_app.net import Answer, Session
from reader_app.sync.keeper import Keeper
from reader_app.sync.prober import Sight
from reader_app.sync.signing import Signing

__all__ = ["Pass", "Sessions"]

_DAY = 24 * 3600
_TRUSTED = 60  # seconds after a check in which a preview is the publisher's own decision
_STORED = 30  # seconds from one storing of a session to the next, within a sync
_CLOSED = "keyring"  # the detail of a session that ended because nobody could open the keyring
# A server that no longer takes these would count each further request as a wrong password.
_SENT_EACH_TIME = (LoginMethod.PASSWORD, LoginMethod.TOKEN)
_USABLE = (SignInState.SIGNED_IN, SignInState.UNPROVEN, SignInState.UNREACHABLE)


@dataclass(slots=True, eq=False)
class Pass:
    """A session in use. `checked`: when it was last seen alive, by the clock of the library's
    times; `unsure`: since then something came as a preview; `stored`: when it was last kept;
    `compared`: an article was asked for without it."""

    sign_in: SignIn
    session: Session
    checked: float
    stored: float
    unsure: bool = False
    compared: bool = False


class Sessions:
    """For one event loop. `on_wanted` is told of a publication whose previews may now be had."""

    def __init__(
        self, library: Library, signing: Signing, keeper: Keeper, clock: Callable[[], float]
    ) -> None:
        self._library = library
        self._signing = signing
        self._keeper = keeper
        self._clock = clock
        self.on_wanted: Callable[[int], None] = lambda publication_id: None
        self._known: dict[int, SignIn] = {}
        self._held: dict[int, Pass | None] = {}
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def begin(self) -> None:
        """A sync begins: what another program of ours has changed is read anew."""
        await self.store()
        self._held.clear()
        self._known = {one.publication_id: one for one in self._library.sign_ins.all()}
        with suppress(NoKeyring):  # another time
            await self._tidy(int(self._clock()))

    async def _tidy(self, now: int) -> None:
        """Nothing stays in the keyring of what the reader has thrown away for good."""
        for who in self._library.sign_ins.abandoned(now):
            await self._signing.forget(who.id)
        unneeded = self._library.unneeded
        if unneeded.abandoned(now):
            await asyncio.wrap_future(unneeded.abandon(now))
        if names := unneeded.all():
            await self._keeper.throw_away(names)
            await asyncio.wrap_future(unneeded.forgotten(names))

    def has(self, publication_id: int) -> bool:
        """Whether the reader signs in at a publication, however that stands."""
        return publication_id in self._known

    async def hold(self, publication_id: int) -> Pass | None:
        """The session for requests of a publication; None where there is none that is good."""
        if publication_id not in self._known:
            return None
        if (held := self._held.get(publication_id)) is not None:
            return held
        async with self._turns[publication_id]:
            if publication_id not in self._held:
                self._held[publication_id] = await self._begin(publication_id)
            return self._held[publication_id]

    def for_picture(self, url: str, referer: str) -> Session | None:
        """The session for a picture of an article: of those in use the one that may see both."""
        for held in self._held.values():
            if held is not None and held.session.covers(url) and held.session.covers(referer):
                return held.session
        return None

    def adopt(self, sign_in: SignIn, session: Session | None) -> None:
        """The reader has just signed in, or tried to."""
        self._known[sign_in.publication_id] = sign_in
        now = self._clock()
        held = None if session is None else Pass(sign_in, session, now, now)
        self._held[sign_in.publication_id] = held

    async def is_closed(self, answer: Answer, job: PageJob) -> bool:
        """Whether a page's address has led to a form to sign in with."""
        return await self._signing.prober.asks_to_sign_in(answer, job.url)

    def turn(self, publication_id: int) -> asyncio.Lock:
        """One attempt at a publication at a time: each is to know of the one before."""
        return self._turns[publication_id]

    def drop(self, publication_id: int) -> None:
        """The reader has signed out."""
        self._known.pop(publication_id, None)
        self._held.pop(publication_id, None)

    async def check(self, publication_id: int) -> SignIn:
        """Looks now, at the reader's wish, and renews. What was refused is not tried. Raises
        SignInNeeded, NoKeyring, NoNetwork."""
        sign_in = self._signing.known(publication_id)
        ended = sign_in.state is SignInState.ENDED
        dead = ended and sign_in.detail != _CLOSED and sign_in.method in _SENT_EACH_TIME
        if dead or (sign_in.state not in _USABLE and not ended):
            return sign_in
        async with self._turns[publication_id]:
            session = await self._signing.load(sign_in)
            if session is None:
                self._held[publication_id] = await self._renew(sign_in, asked=True)
            else:
                held = Pass(sign_in, session, float("-inf"), self._clock())
                self._held[publication_id] = await self._look(held, refused=ended, asked=True)
        await self.store()
        return self._signing.known(publication_id)

    # -- how it goes

    async def doubt(self, held: Pass, *, refused: bool = False) -> Pass | None:
        """An answer came as if nobody was signed in; `refused`: it said so. Gives the session to
        ask with once more: another one than `held` where that had ended, None where there is none
        any more. However many doubt at once, one of them looks."""
        publication_id = held.sign_in.publication_id
        async with self._turns[publication_id]:
            current = self._held.setdefault(publication_id, held)  # a sync has begun meanwhile
            if current is not held:
                return current
            if 0 <= self._clock() - held.checked < _TRUSTED and not held.session.refused:
                held.unsure = True
                return held
            self._held[publication_id] = await self._look(held, refused=refused)
            return self._held[publication_id]

    async def prove(self, held: Pass, job: PageJob) -> None:
        """A page came whole: where it is a preview for who is not signed in, that proves a session
        which nothing else proves. Asked once without it, where the library does not know."""
        if held.sign_in.state is not SignInState.UNPROVEN and held.sign_in.probe:
            return
        (row,) = self._library.rows([job.article_id]) or (None,)
        known = row is not None and row.text is TextState.PREVIEW
        if not known and held.compared:
            return
        held.compared = True
        try:
            if known or await self._signing.prober.look(job.url, job.title) is Sight.PART:
                held.sign_in = replace(held.sign_in, probe=job.url)
                await self._seen(held)
        except (PublisherTrouble, NoNetwork):
            return  # another time

    async def store(self, *, now_and_then: bool = False) -> None:
        """Keeps the sessions whose cookies have changed."""
        now = self._clock()
        for held in self._held.values():
            if held is None or not held.session.changed:
                continue
            if now_and_then and 0 <= now - held.stored < _STORED:
                continue
            held.stored = now
            who = self._signing.who(held.sign_in.publication_id)
            try:
                await self._keeper.keep_session(who, held.session)
            except NoKeyring:
                return  # it lives on in memory

    async def settle(self) -> None:
        """A sync ends: where previews were taken on trust, the session is looked at once more."""
        for held in list(self._held.values()):
            if held is not None and held.unsure:
                held.checked = float("-inf")
                await self.doubt(held)
        await self.store()

    async def want(self, publication_id: int) -> None:
        """Puts all previews of a publication on the list again."""
        want = self._library.sign_ins.want_previews
        found = False
        while await asyncio.wrap_future(want(publication_id)):
            found = True
        if found:
            self.on_wanted(publication_id)

    # -- one session

    async def _begin(self, publication_id: int) -> Pass | None:
        sign_in, now = self._known[publication_id], self._clock()
        waits = sign_in.state is SignInState.ENDED
        if sign_in.state not in _USABLE and not waits:
            return None
        try:
            if waits and sign_in.detail != _CLOSED:
                return await self._renew(sign_in)
            session = await self._signing.load(sign_in)
        except NoKeyring:
            await self._note(replace(sign_in, state=SignInState.ENDED, detail=_CLOSED))
            return None
        if session is None:
            return await self._renew(sign_in)
        held = Pass(sign_in, session, float("-inf"), now)
        if waits or now - (sign_in.checked or 0) > _DAY:
            return await self._look(held, refused=waits)
        return held

    async def _look(self, held: Pass, *, refused: bool, asked: bool = False) -> Pass | None:
        """Whether a session is still good, and if not, another one."""
        try:
            held.sign_in, lives = await self._signing.proof.judge(held.sign_in, held.session)
        except NoNetwork:
            if asked:
                raise
            return held
        except PublisherTrouble as trouble:
            await self._note(await self._signing.unreachable(held.sign_in, trouble))
            return held
        if lives or (lives is None and not refused):
            await (self._seen(held) if lives else self._note(held.sign_in))
            held.checked, held.unsure = self._clock(), False
            return held
        return await self._renew(held.sign_in, asked=asked)

    async def _renew(self, sign_in: SignIn, *, asked: bool = False) -> Pass | None:
        try:
            renewed, session = await self._signing.renew(sign_in, asked=asked)
        except (NoKeyring, NoNetwork, PublisherTrouble) as trouble:
            await self._note(replace(self._latest(sign_in), detail=trouble.code))
            return None
        self._known[sign_in.publication_id] = renewed
        if session is None:
            return None
        await self.want(sign_in.publication_id)
        now = self._clock()
        return Pass(renewed, session, now, now)

    def _latest(self, sign_in: SignIn) -> SignIn:
        """As it was written down last: attempts must not be forgotten."""
        return self._library.sign_ins.of(sign_in.publication_id) or sign_in

    async def _seen(self, held: Pass) -> None:
        """It is alive. What came while it could not be used is wanted again."""
        before = held.sign_in.state
        held.sign_in = replace(
            held.sign_in,
            state=SignInState.SIGNED_IN,
            checked=self._signing.now(),
            attempts=0,
            next_at=0,
            detail="",
        )
        await self._note(held.sign_in)
        if before is SignInState.ENDED:
            await self.want(held.sign_in.publication_id)

    async def _note(self, sign_in: SignIn) -> None:
        self._known[sign_in.publication_id] = await self._signing.put(sign_in)
