"""Signing in to a publication, and proving it."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

from reader_app.content import read_cookies
from reader_app.domain import (
    FormChanged,
    Login,
    LoginMethod,
    NoNetwork,
    NotCookies,
    NotFound,
    PublisherTrouble,
    ScriptsNeeded,
    SignIn,
    SignInNeeded,
    SignInRefused,
    SignInState,
    holds_secret,
    host_of,
    publication_key,
)
from reader_app.library import Library, Subscriber
from reader_app.net import Session, session_hosts
from reader_app.sync.attempts import accepted, attempted, held_back, may_renew, refused
from reader_app.sync.door import Door
from reader_app.sync.forms import Entry, Forms
from reader_app.sync.keeper import Keeper, Kept
from reader_app.sync.prober import Prober
from reader_app.sync.proof import Probe, Proof
from reader_app.workers import Workers

__all__ = ["Signing"]


class Signing:
    """Signs in, looks whether a session still lives, renews it. Nothing is tried that the reader
    has not given."""

    def __init__(
        self,
        library: Library,
        door: Door,
        workers: Workers,
        keeper: Keeper,
        clock: Callable[[], float],
    ) -> None:
        self._library = library
        self._door = door
        self._keeper = keeper
        self._clock = clock
        self._forms = Forms(door, workers)
        self.prober = Prober(door, workers)
        self.proof = Proof(library, self.prober)

    # -- what is known

    def who(self, publication_id: int) -> Subscriber:
        """A publication as signing in sees it. Raises NotFound."""
        found = self._library.sign_ins.subscriber(publication_id)
        if found is None:
            raise NotFound(subject=f"publication {publication_id}")
        return found

    def known(self, publication_id: int) -> SignIn:
        """How the sign-in there stands. Raises SignInNeeded where there is none."""
        found = self._library.sign_ins.of(publication_id)
        if found is None:
            raise SignInNeeded("no sign-in", subject=self.who(publication_id).title)
        return found

    async def put(self, sign_in: SignIn) -> SignIn:
        """Writes down how a sign-in stands."""
        if self._library.sign_ins.of(sign_in.publication_id) == sign_in:
            return sign_in
        await asyncio.wrap_future(self._library.sign_ins.put(sign_in))
        return sign_in

    def now(self) -> int:
        """Seconds since 1970."""
        return int(self._clock())

    # -- with what the reader gives

    async def sign_in(self, publication_id: int, login: Login) -> tuple[SignIn, Session | None]:
        """Signs in with what the reader gave, proves it, keeps it; no session where that was
        refused. Raises as `Engine.sign_in`."""
        who, before = self.who(publication_id), self._library.sign_ins.of(publication_id)
        if before is not None and held_back(before, self.now()) and not login.anyway:
            return await self.put(replace(before, state=SignInState.LOCKED)), None
        if not login.for_session:
            await self._keeper.ready(who)
        draft = self._draft(who, login, before)
        self._door.allow_private([*who.sections, login.page, login.probe])
        probe = await self.proof.find(who.id, login.probe)
        session = _session(who, draft, login, self._clock)
        try:
            kept, draft = await self._enter(who, draft, login, session, probe)
        except SignInRefused as trouble:
            written = self._library.sign_ins.of(publication_id)
            attempts = draft if written is None else written
            draft = replace(draft, attempts=attempts.attempts, next_at=attempts.next_at)
            return await self.put(refused(draft, trouble.detail)), None
        except (FormChanged, ScriptsNeeded):
            if before is not None:
                await self.put(replace(before, state=SignInState.CHANGED))
            raise
        await self._keeper.keep(who, kept, session, in_memory=login.for_session)
        return await self.put(draft), session

    def _draft(self, who: Subscriber, login: Login, before: SignIn | None) -> SignIn:
        same = before is not None and before.method is login.method
        page = login.page or (before.page if before is not None and same else "")
        hosts = session_hosts(*_own(who), *filter(None, [page]))
        hosts = tuple(dict.fromkeys([*hosts, *login.trusted]))
        attempts, next_at = (before.attempts, before.next_at) if before is not None else (0, 0)
        state = SignInState.UNREACHABLE
        return SignIn(
            *(who.id, login.method, state, login.user, page, login.probe, hosts),
            *(None, None, attempts, next_at),
        )

    async def _enter(
        self, who: Subscriber, draft: SignIn, login: Login, session: Session, probe: Probe
    ) -> tuple[Kept, SignIn]:
        """The way of each method; the sign-in as accepted. Raises SignInRefused."""

        async def attempt() -> None:
            nonlocal draft
            draft = await self._attempted(draft)

        shape = ""
        if login.method is LoginMethod.FORM:
            entry = Entry(login.user, login.password, who.home, draft.page, "", attempt)
            form, page = await self._forms.sign_in(entry, session)
            draft, shape = replace(draft, page=_open(page)), form.shape
        elif login.method is LoginMethod.COOKIES:
            taken, _ = session.add(read_cookies(login.cookies).cookies)
            if not taken:
                raise NotCookies
        else:
            await attempt()
        state = await self._prove(who, draft, session, probe)
        kept = Kept(login.user, login.password, login.token, shape)
        found = probe.url if state is SignInState.SIGNED_IN else login.probe
        draft = accepted(draft, state, self.now(), doubtful=bool(probe.url))
        return kept, replace(draft, probe=_open(found))

    async def _attempted(self, draft: SignIn) -> SignIn:
        """Writes down that the password is about to be sent; other programs of ours count too. Of
        what was before only that: it still holds where this ends in the middle."""
        before = self._library.sign_ins.of(draft.publication_id) or draft
        attempts = max(draft.attempts, before.attempts)
        counted = await self.put(attempted(replace(before, attempts=attempts), self.now()))
        return replace(draft, attempts=counted.attempts, next_at=counted.next_at)

    async def _prove(
        self, who: Subscriber, draft: SignIn, session: Session, probe: Probe
    ) -> SignInState:
        """As `Proof.prove`; a form that was taken stays so where the proof cannot be had now."""
        try:
            return await self.proof.prove(who, draft, session, probe)
        except (PublisherTrouble, NoNetwork):
            if draft.method is not LoginMethod.FORM:
                raise
            return SignInState.UNPROVEN

    # -- without the reader

    async def load(self, sign_in: SignIn) -> Session | None:
        """The session that is kept; None where there is none. Raises NoKeyring."""
        who = self.who(sign_in.publication_id)
        kept, stored = await self._keeper.login(who), await self._keeper.session(who)
        if kept is None or stored is None:
            return None
        login = Login(sign_in.method, kept.user, kept.password, kept.token)
        return _session(who, sign_in, login, self._clock, stored)

    async def renew(self, sign_in: SignIn, *, asked: bool = False) -> tuple[SignIn, Session | None]:
        """Fills the form in once more where that is allowed; else the session has ended. `asked`:
        the reader wants it now. Raises NoKeyring, NoNetwork, PublisherTrouble: the session has
        ended until the next time."""
        who = self.who(sign_in.publication_id)
        ended = replace(sign_in, state=SignInState.ENDED)
        if sign_in.method is not LoginMethod.FORM or not may_renew(
            sign_in, self.now(), asked=asked
        ):
            return await self.put(ended), None
        kept = await self._keeper.login(who)
        if kept is None:
            return await self.put(ended), None
        return await self._renew(who, await self.put(ended), kept)

    async def _renew(
        self, who: Subscriber, ended: SignIn, kept: Kept
    ) -> tuple[SignIn, Session | None]:
        draft = ended

        async def attempt() -> None:
            nonlocal draft
            draft = await self._attempted(draft)

        login = Login(LoginMethod.FORM, kept.user, kept.password)
        session = _session(who, ended, login, self._clock)
        entry = Entry(kept.user, kept.password, who.home, ended.page, kept.shape, attempt)
        try:
            await self._forms.sign_in(entry, session)
        except SignInRefused as trouble:
            return await self.put(refused(draft, trouble.detail)), None
        except (FormChanged, ScriptsNeeded) as trouble:
            changed = replace(draft, state=SignInState.CHANGED, detail=trouble.code)
            return await self.put(changed), None
        whole = None
        with suppress(PublisherTrouble, NoNetwork):  # the form was taken, whatever comes then
            draft, whole = await self.proof.judge(draft, session)
        state = SignInState.SIGNED_IN if whole else SignInState.UNPROVEN
        await self._keeper.keep_session(who, session)
        return await self.put(accepted(draft, state, self.now(), doubtful=True)), session

    async def forget(self, publication_id: int) -> None:
        """Signs out: the keyring first, so that nothing stays there unseen. Raises NotFound,
        NoKeyring."""
        await self._keeper.forget(self.who(publication_id))
        await asyncio.wrap_future(self._library.sign_ins.forget(publication_id))

    async def unreachable(self, sign_in: SignIn, trouble: PublisherTrouble) -> SignIn:
        """Writes down that a check found nobody."""
        state = SignInState.UNREACHABLE
        return await self.put(replace(sign_in, state=state, detail=trouble.code))


def _open(url: str) -> str:
    """An address that the library may keep: one with a secret is not written down."""
    return "" if holds_secret(url) else url


def _own(who: Subscriber) -> list[str]:
    """The addresses of which the hosts are the publication's. A host that carries the feeds of
    many publications is none of them."""
    urls = [who.home, *who.sections]
    own = [url for url in urls if host_of(url) and "/" not in publication_key(url)]
    return own or [url for url in urls if host_of(url)]


def _session(
    who: Subscriber,
    sign_in: SignIn,
    login: Login,
    clock: Callable[[], float],
    stored: object = None,
) -> Session:
    """Over http only where the reader's own addresses are."""
    typed = [sign_in.page or who.home, *who.sections]
    server = login.method is LoginMethod.PASSWORD
    return Session(
        sign_in.hosts,
        user=login.user if server else "",
        password=login.password if server else "",
        token=login.token if login.method is LoginMethod.TOKEN else "",
        stored=stored,
        plain=_is_plain(typed),
        clock=clock,
    )


def _is_plain(urls: Iterable[str]) -> bool:
    return all(urlsplit(url).scheme == "http" for url in urls)
