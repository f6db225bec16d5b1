"""What waits, in the window: the line at the sidebar's foot, and the dialog behind it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.services import Desk, OutboxRow, sentence
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Repeat
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.outbox.dialog import OutboxDialog
from reader_app.ui.outbox.standing import Standing, State, look
from reader_app.ui.outbox.words import quiet
from reader_app.ui.parts import Toast

__all__ = ["Outbox"]

Waits = tuple[tuple[OutboxRow, ...], State]


class Outbox(QObject):
    """`say` shows the words of the sidebar's line, "" for none; `push` sends what waits for these
    accounts; `accounts` opens the reader's."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        toast: Toast,
        standing: Standing,
        *,
        say: Callable[[str], None],
        push: Callable[[tuple[int, ...]], None],
        accounts: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._toast = kit, window, toast
        self._standing, self._actions = standing, actions
        self._say, self._push, self._accounts = say, push, accounts
        self._busy = False
        self._dialog: OutboxDialog | None = None
        self._repeat = Repeat(kit.jobs, self._prepare, self._show, self._fail, self)
        standing.changed.connect(self._tell)
        standing.read.connect(self._refresh)
        actions.bind(outbox=self.show)
        self._tell()

    @property
    def dialog(self) -> OutboxDialog | None:
        """While it is open."""
        found = living(self._dialog)
        return found if found is not None and found.isVisible() else None

    def show(self) -> None:
        """What waits, once it has been read."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = OutboxDialog(self._kit, self._window)
        dialog.hurry.connect(self.hurry)
        dialog.accounts.connect(partial(self._leave_for_accounts, dialog))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.work(self._busy)
        dialog.open()
        self._repeat.ask()

    def hurry(self) -> None:
        """What waits for its time need not, and is sent now."""
        self._push(tuple(self._standing.state.waits))

    def work(self, busy: bool) -> None:
        """Whether something is being sent."""
        self._busy = busy
        if self.dialog is not None:
            self.dialog.work(busy)

    # -- inside

    def _prepare(self) -> Callable[[], Waits]:
        return partial(read, self._kit.desk)

    def _refresh(self) -> None:
        if self.dialog is not None:
            self._repeat.ask()

    def _show(self, waits: Waits) -> None:
        if self.dialog is not None:
            self.dialog.present(*waits)

    def _tell(self) -> None:
        state = self._standing.state
        self._say(quiet(state))
        self._actions.enable(bool(state.accounts), "outbox")

    def _leave_for_accounts(self, dialog: OutboxDialog) -> None:
        dialog.accept()
        self._accounts()

    def _fail(self, error: Exception) -> None:
        self._toast.say(sentence(error))


def read(desk: Desk) -> Waits:
    """On any thread."""
    return desk.accounts.waiting(None), look(desk)
