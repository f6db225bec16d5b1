"""The reader's sign-ins: opened, checked, ended, and spoken of when they want something."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import AddressNeeded, NoKeyring, Publication, Section, SignIn
from reader_app.services import advised, explain, waits
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Syncer
from reader_app.ui.browser import browser_available
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.signing.address import AddressDialog
from reader_app.ui.signing.dialog import SignInDialog
from reader_app.ui.signing.overview import SignInsDialog
from reader_app.ui.signing.talk import Talk

__all__ = ["Signing", "lacks_secret"]

Known = tuple[tuple[Publication, SignIn], ...]


class Signing(QObject):
    """One dialog at a time. All of it by the id of a publication."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        toast: Toast,
        *,
        sync: Callable[[tuple[int, ...]], None],
        at_hand: Callable[[], int | None],
    ) -> None:
        """`at_hand`: the publication that the reader looks at, None for none."""
        super().__init__(window)
        self._kit, self._window, self._toast = kit, window, toast
        self._sync, self._at_hand = sync, at_hand
        self._dialog: SignInDialog | None = None
        self._told: set[tuple[int, str]] = set()
        actions.bind(sign_in=self._show_at_hand, sign_ins=self.show_all)

    @property
    def dialog(self) -> SignInDialog | None:
        """The one that is open."""
        shown = living(self._dialog)
        return shown if shown is not None and shown.isVisible() else None

    # -- how it stands

    def state_line(self, publication_id: int) -> str:
        """How the sign-in stands, in a sentence; "" where there is none."""
        known = self._kit.desk.signing.of(publication_id)
        return "" if known is None else self._kit.desk.signing.stated(known)

    def entry(self, publication_id: int) -> str:
        """What a menu calls the way to the dialog."""
        known = self._kit.desk.signing.of(publication_id)
        if known is None:
            return self.tr("Sign in…")
        return self.tr("Sign in again…") if waits(known) else self.tr("Your sign-in…")

    # -- what can be done

    def show(self, publication_id: int) -> None:
        """Open the dialog: how the sign-in stands, and everything to sign in with."""
        self._kit.jobs.run(
            lambda: self._look(publication_id), self._open, self._failed, latest="sign-in"
        )

    def show_all(self) -> None:
        """Open the list of all sign-ins."""
        self._kit.jobs.run(self._kit.desk.signing.all, self._open_all, latest="sign-ins")

    def renew_address(self, publication_id: int) -> None:
        """Ask for the private address of a section whose secret is gone."""
        self._kit.jobs.run(
            lambda: self._look(publication_id), self._open_address, self._failed, latest="address"
        )

    def check(self, publication_id: int) -> None:
        """Look whether the session still lives, and say so."""

        async def command(engine: Syncer) -> SignIn:
            return await engine.check_sign_in(publication_id)

        def told(found: SignIn) -> None:
            stands = self._kit.desk.signing.stated(found)
            if waits(found):
                again = partial(self.show, publication_id)
                self._toast.say(stands, self.tr("Sign in again"), again, stay=True)
            else:
                self._toast.say(paragraph(stands, advised(found)))

        self._kit.worker.submit(command, told, self._failed)

    def sign_out(self, publication_id: int) -> None:
        """Forget the sign-in with its secrets; the articles stay."""

        async def command(engine: Syncer) -> None:
            await engine.sign_out(publication_id)

        self._kit.worker.submit(command, lambda _: self._say_left(), self._failed)

    # -- what is said unasked

    def sync_ended(self) -> None:
        """Say which sign-ins wait for the reader; the same only once."""
        self._kit.jobs.run(self._kit.desk.signing.waiting, self._say_waiting, latest="waiting")

    def _say_waiting(self, waiting: Known) -> None:
        states = {(one.id, sign_in.state.value) for one, sign_in in waiting}
        fresh = states - self._told
        self._told &= states
        if not fresh or self._toast.text() or self.dialog is not None:
            return
        self._told = states
        if len(waiting) == 1:
            publication, sign_in = waiting[0]
            text = self.tr("{publication}: {state}").format(
                publication=publication.title, state=self._kit.desk.signing.stated(sign_in)
            )
            again = partial(self.show, publication.id)
            self._toast.say(text, self.tr("Sign in again"), again, stay=True)
        else:
            words = counted(
                len(waiting), "{n} sign-in waits for you.", "{n} sign-ins wait for you."
            )
            self._toast.say(words, self.tr("Show them"), self.show_all, stay=True)

    # -- inside

    def _look(self, publication_id: int) -> tuple[Publication, SignIn | None] | None:
        desk = self._kit.desk
        for one in desk.browsing.tree():
            if one.id == publication_id:
                return one, desk.signing.of(publication_id)
        return None

    def _show_at_hand(self) -> None:
        publication_id = self._at_hand()
        if publication_id is None:
            self.show_all()
        else:
            self.show(publication_id)

    def _open(self, found: tuple[Publication, SignIn | None] | None) -> None:
        if found is None:
            self._toast.say(self.tr("You do not follow this publication any more."))
            return
        if self.dialog is not None:
            return
        publication, known = found
        dialog = SignInDialog(self._kit, self._window, publication, window=browser_available())
        self._dialog = dialog
        dialog.stand(known)
        talk = Talk(self._kit, dialog, publication)
        talk.signed.connect(partial(self._sync, (publication.id,)))
        talk.followed.connect(partial(self._followed, dialog, publication.id))
        talk.left.connect(partial(self._left, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_all(self, known: Known) -> None:
        dialog = SignInsDialog(self._kit, self._window, known)
        dialog.wanted.connect(dialog.accept)
        dialog.wanted.connect(self.show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_address(self, found: tuple[Publication, SignIn | None] | None) -> None:
        section = found and bare(found[0])
        if not found or not section:
            return
        dialog = AddressDialog(self._kit, self._window, found[0], section)
        dialog.mended.connect(partial(self._sync, (found[0].id,)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _followed(self, dialog: SignInDialog, publication_id: int, words: str) -> None:
        dialog.accept()
        self._toast.say(words)
        self._sync((publication_id,))

    def _left(self, dialog: SignInDialog) -> None:
        dialog.accept()
        self._say_left()

    def _say_left(self) -> None:
        self._toast.say(
            self.tr("Signed out, and what you had entered was deleted. Your articles stay.")
        )

    def _failed(self, error: BaseException) -> None:
        told = explain(error)
        self._toast.say(paragraph(told.what, told.safe, told.todo))


def lacks_secret(section: Section) -> bool:
    """Whether it was not asked because its address is not known whole: the keyring has no more of
    it, or there is none, and it was kept for a session that has ended."""
    lacks = (AddressNeeded.code, NoKeyring.code)
    return section.private and section.failure is not None and section.failure.kind in lacks


def bare(publication: Publication) -> Section | None:
    """The section whose secret is gone; where none is, the first that has one."""
    private = [one for one in publication.sections if one.private]
    gone = [one for one in private if lacks_secret(one)]
    return next(iter([*gone, *private]), None)
