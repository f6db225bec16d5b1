"""The reader's accounts in the window: shown, added, mended, removed."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import Account, Bounds, Changes, Phase, SyncProgress
from reader_app.services import explain
from reader_app.ui.accounts.adding import Adding
from reader_app.ui.accounts.bringing import BoundsDialog
from reader_app.ui.accounts.dialog import AccountsDialog
from reader_app.ui.accounts.password import PasswordDialog
from reader_app.ui.accounts.removing import RemoveDialog
from reader_app.ui.accounts.row import Deed
from reader_app.ui.accounts.standing import Standing, look
from reader_app.ui.actions import Actions
from reader_app.ui.bridge import Batch
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import paragraph

__all__ = ["Accounts"]

IDLE = SyncProgress(Phase.IDLE)


class Accounts(QObject):
    """One dialog at a time. `move_wanted`, `outbox_wanted`: of an account, by id."""

    move_wanted = Signal(int)
    outbox_wanted = Signal(int)

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        toast: Toast,
        *,
        sync: Callable[[tuple[int, ...]], None],
        asks: Callable[[int], bool],
        told: Callable[[str, Future[Changes]], None],
    ) -> None:
        """`sync`: of accounts, by id; `asks`: whether the sync that runs now is one of an account.
        `told` says what was done, with a way back."""
        super().__init__(window)
        self._kit, self._window, self._toast = kit, window, toast
        self._sync, self._asks, self._told = sync, asks, told
        self._dialog: AccountsDialog | None = None
        self._removal: RemoveDialog | None = None
        self._leaving = 0  # the account that the removal is about
        self._moment = IDLE
        self._known: tuple[Standing, ...] = ()
        self.adding = Adding(kit, self)
        self.adding.added.connect(self._added)
        kit.courier.delivered.connect(self._delivered)
        actions.bind(accounts=self.show, add_account=self.add)

    @property
    def dialog(self) -> AccountsDialog | None:
        """The one that is open."""
        shown = living(self._dialog)
        return shown if shown is not None and shown.isVisible() else None

    # -- what can be asked for

    def show(self) -> None:
        """Open the list of all accounts."""
        self._look(self._open)

    def add(self) -> None:
        """Open the choice of services."""
        dialog = self.dialog
        if dialog is not None:
            dialog.choose()
            return
        self._make((), direct=True)

    def open_password(self, account_id: int) -> None:
        """Ask for the password of an account anew."""
        self._with(account_id, self._ask_password)

    def sync_moved(self) -> None:
        """A sync has begun or ended."""
        self._moment = IDLE
        if self.dialog is not None and not any(self._asks(one) for one in self.dialog.list.rows):
            self.dialog.list.settle()
        self._refresh()

    # -- the list

    def _open(self, known: tuple[Standing, ...]) -> None:
        dialog = self.dialog
        if dialog is None:
            self._make(known)
        else:
            dialog.show_list()

    def _make(self, known: tuple[Standing, ...], *, direct: bool = False) -> None:
        dialog = AccountsDialog(self._kit, self._window)
        self._dialog = dialog
        dialog.list.wanted.connect(self._do)
        dialog.opened.connect(self.adding.serve)
        dialog.finished.connect(self.adding.stop)
        dialog.finished.connect(dialog.deleteLater)
        self._show(known)
        if direct:
            dialog.choose(direct=True)
        else:
            dialog.show_list()
        dialog.open()

    def _show(self, known: tuple[Standing, ...]) -> None:
        self._known = known
        if (dialog := living(self._dialog)) is not None:
            dialog.list.show_all(known, self._moment_of)
            dialog.fit(only_more=True)
        if living(self._removal) is not None:
            self._show_removal()

    def _refresh(self) -> None:
        if self.dialog is not None:
            self._look(self._show)

    def _look(self, then: Callable[[tuple[Standing, ...]], None]) -> None:
        work = partial(look, self._kit.desk)
        self._kit.jobs.run(work, then, self._failed, latest="accounts")

    def _delivered(self, batch: Batch) -> None:
        if self.dialog is None:
            return
        if batch.progress is not None:
            self._moment = batch.progress
            self.dialog.list.show_progress(self._moment_of)
        if batch.changes:
            self._refresh()

    def _moment_of(self, account_id: int) -> SyncProgress | None:
        return self._moment if self._asks(account_id) else None

    # -- what is done with one

    def _do(self, deed: Deed, account_id: int) -> None:
        match deed:
            case Deed.SYNC if self._asks(account_id):
                pass  # it is at it: the button stays, and the keyboard with it
            case Deed.SYNC:
                self._kit.courier.guard(self._kit.desk.accounts.hurry(account_id))
                self._sync((account_id,))
            case Deed.PASSWORD:
                self._with(account_id, self._ask_password)
            case Deed.RENAME:
                self._with(account_id, self._ask_name)
            case Deed.BOUNDS:
                self._with(account_id, self._ask_bounds)
            case Deed.OUTBOX:
                self.outbox_wanted.emit(account_id)
            case Deed.MOVE:
                self.move_wanted.emit(account_id)
            case Deed.REMOVE:
                self._ask_removal(account_id)

    def _with(self, account_id: int, then: Callable[[Account], None]) -> None:
        accounts = self._kit.desk.accounts
        self._kit.jobs.run(lambda: accounts.of(account_id), then, self._failed, latest="account")

    def _above(self) -> QWidget:
        """What a further dialog stands over."""
        return self.dialog or self._window

    def _ask_password(self, account: Account) -> None:
        dialog = PasswordDialog(self._kit, self._above(), account)
        dialog.changed.connect(lambda: self._sync((account.id,)))
        dialog.changed.connect(lambda: self._say(self.tr("The new password works.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_name(self, account: Account) -> None:
        def take(title: str) -> None:
            self._watch(self._kit.desk.accounts.rename(account.id, title))

        words = self.tr("What do you want to call this account?")
        ask_name(
            self._above(), self.tr("Rename account"), words, self.tr("Rename"), take, account.title
        )

    def _ask_bounds(self, account: Account) -> None:
        def take(bounds: Bounds) -> None:
            if bounds != account.bounds:
                self._watch(self._kit.desk.accounts.set_bounds(account.id, bounds))
                self._sync((account.id,))

        dialog = BoundsDialog(self._kit, self._above(), account)
        dialog.chosen.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _watch(self, done: Future[Changes]) -> None:
        self._kit.courier.watch(done, lambda _: self._refresh(), self._failed)

    # -- removing

    def _ask_removal(self, account_id: int) -> None:
        standing = next((one for one in self._known if one.account.id == account_id), None)
        if standing is None:
            return
        dialog = RemoveDialog(self._kit, self._above(), standing)
        self._removal, self._leaving = dialog, account_id
        dialog.sent.connect(partial(self._do, Deed.SYNC, account_id))
        dialog.removed.connect(partial(self._remove, standing.account))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_removal(self) -> None:
        for one in self._known:
            if one.account.id == self._leaving and self._removal is not None:
                self._removal.show_waits(one.waits, sending=self._asks(self._leaving))

    def _remove(self, account: Account, keep: bool) -> None:
        done = self._kit.desk.accounts.remove(account.id, keep=keep)

        def gone(_: Changes) -> None:
            dialog = self.dialog
            if keep:
                words = self.tr("{account} is removed. Its publications stay.")
                self._say(words.format(account=account.title))
                if dialog is not None:
                    dialog.list.setFocus()
                return
            if dialog is not None:  # what is said lies behind it, with its way back
                dialog.close()
            words = self.tr("{account} is removed, and its publications are unfollowed.")
            self._told(words.format(account=account.title), done)

        self._kit.courier.watch(done, gone, self._failed)

    # -- what is said

    def _added(self, account_id: int, words: str) -> None:
        self._sync((account_id,))
        more = self.tr("Its publications are in your sidebar at once, its articles come now.")
        dialog = self.dialog
        if dialog is None:
            self._toast.say(paragraph(words, more))
            return
        dialog.list.say(words, more)
        dialog.show_list()
        self._refresh()

    def _say(self, words: str) -> None:
        dialog = self.dialog
        if dialog is None:
            self._toast.say(words)
        else:
            dialog.list.say(words)
        self._refresh()

    def _failed(self, error: BaseException) -> None:
        told = explain(error)
        words = paragraph(told.what, told.safe, told.todo)
        dialog = self.dialog
        if dialog is None:
            self._toast.say(words)
        else:
            dialog.list.say(told.what, paragraph(told.safe, told.todo))
