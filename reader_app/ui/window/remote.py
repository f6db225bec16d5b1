"""What the window does for accounts beside showing them: put together."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes
from reader_app.ui.accounts import Accounts
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.moving import Moving
from reader_app.ui.outbox import AccountNotices, Outbox, Standing
from reader_app.ui.parts import Toast
from reader_app.ui.window.pushing import Pushing
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.syncing import Syncing

__all__ = ["Remote"]


class Remote(QObject):
    """`told` says what was done with a way back; `current` are the publications that the reader
    is at."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        toast: Toast,
        *,
        accounts: Accounts,
        standing: Standing,
        sidebar: Sidebar,
        syncing: Syncing,
        told: Callable[[str, Future[Changes]], None],
        current: Callable[[], tuple[int, ...]],
    ) -> None:
        super().__init__(window)
        self.pushing = Pushing(kit, syncing, standing)
        self.outbox = Outbox(
            kit,
            window,
            actions,
            toast,
            standing,
            say=sidebar.wait,
            push=self.pushing.now,
            accounts=accounts.show,
        )
        self.pushing.moved.connect(lambda: self.outbox.work(self.pushing.running))
        self.notices = AccountNotices(
            toast, standing, password=accounts.open_password, accounts=accounts.show
        )
        syncing.ended.connect(lambda: self.notices.restored(syncing.take_restored()))
        self.moving = Moving(
            kit,
            window,
            actions,
            toast,
            standing,
            told=told,
            push=self.pushing.now,
            sync=syncing.start,
            current=current,
        )
        accounts.outbox_wanted.connect(lambda _: self.outbox.show())
        accounts.move_wanted.connect(lambda id: self.moving.show(source=id))

    def end(self) -> None:
        """The library is about to be closed."""
        self.pushing.end()
