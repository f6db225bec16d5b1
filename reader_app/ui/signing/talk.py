"""One dialog and what it asks for: the engine does it, and the answer goes back to the dialog."""

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader_app.domain import (
    Discovery,
    FormChanged,
    Login,
    LoginMethod,
    NewSection,
    OtherHost,
    Publication,
    PublisherTrouble,
    SignIn,
    SignInState,
    host_of,
    publication_key,
)
from reader_app.services import Followed, explain
from reader_app.ui.bridge import Syncer
from reader_app.ui.browser import SignInWindow, browser_available
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.phrase import paragraph
from reader_app.ui.signing.dialog import SignInDialog
from reader_app.ui.signing.outcome import GOOD, Outcome, Remedy, of_error, of_sign_in

__all__ = ["Talk"]

T = TypeVar("T")
ASKED_BY_SERVER = 401
NUMBERS = re.compile(r"[\d.:]+|\[.*|localhost.*")  # nothing is below these


class Talk(QObject):
    """`signed`: the reader is in; `followed`: a private address, with what to say of it; `left`:
    they are signed out. Goes with its dialog, and what was typed goes with it."""

    signed = Signal()
    followed = Signal(str)
    left = Signal()

    def __init__(self, kit: Kit, dialog: SignInDialog, publication: Publication) -> None:
        super().__init__(dialog)
        self._kit, self._dialog, self._publication = kit, dialog, publication
        self._again: Callable[[Remedy], None] = lambda _: None
        self._trusted: tuple[str, ...] = ()
        self._other = OtherHost()  # the last one that was asked about
        self._turn = 0
        self._stop: Callable[[], None] = lambda: None
        dialog.wanted.connect(self.enter)
        dialog.followed.connect(self._look)
        dialog.checked.connect(self._check)
        dialog.left.connect(self._leave)
        dialog.called_off.connect(self._call_off)
        dialog.remedied.connect(self._remedy)

    def enter(self, login: Login) -> None:
        """Sign in with this."""
        login = replace(login, trusted=(*self._trusted, *login.trusted))
        self._again = partial(self._enter_anew, login)
        words = self.tr("Signing in to {publication}…")
        key, known = self._publication.id, self._dialog.known

        async def command(engine: Syncer) -> SignIn:
            return await sign_in(engine, key, login, new=known is None)

        self._run(command, self._entered, words.format(publication=self._publication.title))

    # -- the engine

    def _run(
        self,
        command: Callable[[Syncer], Awaitable[T]],
        then: Callable[[T], None],
        words: str,
        fail: Callable[[BaseException], None] | None = None,
    ) -> None:
        self._turn += 1
        turn = self._turn
        self._dialog.work(words)

        def told(result: T) -> None:
            if turn == self._turn and living(self._dialog) is not None:
                then(result)

        def failed(error: BaseException) -> None:
            if turn == self._turn and living(self._dialog) is not None:
                (fail or self._fail)(error)

        self._stop = self._kit.worker.submit(command, told, failed)

    def _entered(self, found: SignIn) -> None:
        self._dialog.stand(found)
        self._dialog.say(of_sign_in(found, self._kit.clock()))
        if found.state is SignInState.SIGNED_IN:
            self._dialog.entry.forget()
            self._again = lambda _: None
        if found.state in GOOD:
            self.signed.emit()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, OtherHost):
            self._other = error
        self._dialog.stand(self._kit.desk.signing.of(self._publication.id))
        self._dialog.say(of_error(error, window=browser_available()))

    def _call_off(self) -> None:
        """What was typed stays; how the sign-in stands may be another meanwhile."""
        self._turn += 1
        self._stop()
        self._dialog.stand(self._kit.desk.signing.of(self._publication.id))
        self._dialog.resume()

    def _check(self) -> None:
        key = self._publication.id

        async def command(engine: Syncer) -> SignIn:
            return await engine.check_sign_in(key)

        words = self.tr("Looking whether you are still signed in…")
        self._run(command, self._looked, words, self._say_trouble)

    def _looked(self, found: SignIn) -> None:
        self._dialog.stand(found)
        self._dialog.say(of_sign_in(found, self._kit.clock(), fresh=False))

    def _leave(self) -> None:
        key = self._publication.id

        async def command(engine: Syncer) -> None:
            await engine.sign_out(key)

        def done(_: None) -> None:
            self.left.emit()

        self._run(command, done, self.tr("Signing out…"), self._say_trouble)

    def _say_trouble(self, error: BaseException) -> None:
        """Nothing was entered that could be kept or sent elsewhere."""
        told = explain(error)
        self._dialog.stand(self._kit.desk.signing.of(self._publication.id))
        self._dialog.say(Outcome(told.what, paragraph(told.safe, told.todo)))

    # -- what can be done about it

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.WINDOW:
                self._open_window()
            case Remedy.COOKIES:
                self._dialog.bring()
            case _:
                self._again(remedy)

    def _enter_anew(self, login: Login, remedy: Remedy) -> None:
        match remedy:
            case Remedy.ANYWAY:
                self.enter(replace(login, anyway=True))
            case Remedy.SESSION:
                self._dialog.entry.for_session.setChecked(True)
                self.enter(replace(login, for_session=True))
            case Remedy.TRUST:
                self._trusted = (*self._trusted, self._other.subject)
                self._dialog.entry.page.setText(self._other.page)
                self.enter(replace(login, page=self._other.page))

    # -- the sign-in window

    def _open_window(self) -> None:
        known = self._dialog.known
        entry, publication = self._dialog.entry, self._publication
        start = entry.start() or (known.page if known else "") or publication.home
        urls = [publication.home, start, *(one.url for one in publication.sections)]
        hosts = known.hosts if known is not None else trees(urls)
        reached = tuple(dict.fromkeys((*hosts, *trees([start]), *self._trusted)))
        window = SignInWindow(self._kit, publication.title, start, reached, self._dialog)
        window.brought.connect(self._brought)
        window.finished.connect(window.deleteLater)
        window.open()

    def _brought(self, cookies: str) -> None:
        entry = self._dialog.entry
        probe, kept = entry.proof(), entry.for_session.isChecked()
        self.enter(Login(LoginMethod.COOKIES, cookies=cookies, probe=probe, for_session=kept))

    # -- a private address

    def _look(self, address: str) -> None:
        async def command(engine: Syncer) -> Discovery:
            return await engine.discover(address)

        words = self.tr("Looking at {host}…").format(host=host_of(address))
        self._run(command, self._found, words)

    def _found(self, found: Discovery) -> None:
        if not found.sections:
            self._dialog.ask()
            self._dialog.say(Outcome(self.tr("Nothing was found there that could be followed.")))
            return
        self._follow(found.sections[0].new)

    def _follow(self, new: NewSection) -> None:
        """As a section of this publication, whatever its host."""
        title = self._publication.title
        urls = {section.url for section in self._publication.sections}
        subscriptions = self._kit.desk.subscriptions
        self._again = partial(self._follow_anew, new)

        def follow(here: tuple[NewSection, ...]) -> None:
            owner = next((one.owner for one in here if one.url in urls), None)
            section = replace(new, publication=title, owner=owner)
            future = subscriptions.follow([section], title)
            self._kit.courier.watch(future, self._is_followed, self._fail)

        self._kit.jobs.run(subscriptions.lists.here, follow, self._fail)

    def _is_followed(self, done: Followed) -> None:
        if done.added:
            self.followed.emit(self.tr("Followed: its articles come with the next sync."))
        else:
            self._dialog.ask()
            self._dialog.say(Outcome(self.tr("You follow this address already.")))

    def _follow_anew(self, new: NewSection, remedy: Remedy) -> None:
        if remedy is Remedy.SESSION:
            self._kit.desk.credentials.allow_session()
            self._follow(new)


async def sign_in(engine: Syncer, key: int, login: Login, *, new: bool) -> SignIn:
    """With a form; where there is none, and no sign-in yet, with what the server itself asks. A
    server that asks nothing has proven nothing, so nothing is kept of that."""
    try:
        return await engine.sign_in(key, login)
    except (FormChanged, PublisherTrouble) as error:
        if not new or login.method is not LoginMethod.FORM or login.page or not may_ask(error):
            raise
        found = await engine.sign_in(key, replace(login, method=LoginMethod.PASSWORD))
        if found.state is SignInState.UNPROVEN:
            await engine.sign_out(key)
            raise
        return found


def trees(urls: Iterable[str]) -> tuple[str, ...]:
    """The hosts of a publication's addresses, with all below them where they are its own."""
    keys = {host: publication_key(url) for url in urls if (host := host_of(url))}
    own = (f".{key}" for key in keys.values() if "/" not in key and not NUMBERS.fullmatch(key))
    return tuple(dict.fromkeys((*keys, *own)))


def may_ask(error: FormChanged | PublisherTrouble) -> bool:
    """Whether the server may be one that asks for name and password itself."""
    return isinstance(error, FormChanged) or error.status == ASKED_BY_SERVER
