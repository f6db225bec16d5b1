"""The reader's sign-ins: opened, checked, ended, and spoken of when they want something."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import SignIn
from reader_app.services import advised, explain
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import paragraph

__all__ = ["Signing"]


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
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._actions, self._toast = kit, window, actions, toast
        self._sync = sync

    def show(self, publication_id: int) -> None:
        """Open the dialog: how the sign-in stands, and everything to sign in with."""

    def state_line(self, publication_id: int) -> str:
        """How the sign-in stands, in a sentence; "" where there is none."""
        known = self._kit.desk.signing.of(publication_id)
        return "" if known is None else self._kit.desk.signing.stated(known)

    def entry(self, publication_id: int) -> str:
        """What a menu calls the way to the dialog."""
        known = self._kit.desk.signing.of(publication_id)
        if known is None:
            return self.tr("Sign in…")
        return self.tr("Sign in again…") if advised(known) else self.tr("Your sign-in…")

    def check(self, publication_id: int) -> None:
        """Look whether the session still lives, and say so."""

        async def command(engine: Syncer) -> SignIn:
            return await engine.check_sign_in(publication_id)

        def told(found: SignIn) -> None:
            text = paragraph(self._kit.desk.signing.stated(found), advised(found))
            self._toast.say(text)

        self._kit.worker.submit(command, told, self._failed)

    def sign_out(self, publication_id: int) -> None:
        """Forget the sign-in with its secrets; the articles stay."""

        async def command(engine: Syncer) -> None:
            await engine.sign_out(publication_id)

        def told(_: None) -> None:
            self._toast.say(self.tr("Signed out. Your articles stay as they are."))

        self._kit.worker.submit(command, told, self._failed)

    def _failed(self, error: BaseException) -> None:
        told = explain(error)
        self._toast.say(paragraph(told.what, told.safe, told.todo))
