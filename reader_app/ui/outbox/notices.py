"""Says once what is wrong with an account that only the reader can mend."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader_app.domain import Account
from reader_app.services import NEEDS_PASSWORD
from reader_app.ui.outbox.standing import REFUSED, Standing
from reader_app.ui.parts import Toast

__all__ = ["AccountNotices"]

TOLD = REFUSED | {"restored"}

Trouble = tuple[int, str]
"""Of which account, and its code."""


class AccountNotices(QObject):
    """One bar at a time; what has been mended may be told again. `password`, `accounts` lead to
    where it is mended."""

    def __init__(
        self,
        toast: Toast,
        standing: Standing,
        *,
        password: Callable[[int], None],
        accounts: Callable[[], None],
    ) -> None:
        super().__init__(toast)
        self._toast, self._standing = toast, standing
        self._password, self._accounts = password, accounts
        self._told: set[Trouble] = set()
        standing.read.connect(self._look)

    def _look(self) -> None:
        troubled = {(one.id, one.trouble): one for one in self._standing.state.accounts}
        self._told &= troubled.keys()
        for trouble, account in troubled.items():
            fresh = account.trouble in TOLD and trouble not in self._told
            if fresh and not self._toast.isVisible():
                self._told.add(trouble)
                self._tell(account)
                return

    def _tell(self, account: Account) -> None:
        text, say = self._standing.state.troubles[account.id], self._toast.say
        if account.trouble in NEEDS_PASSWORD:
            act = partial(self._password, account.id)
            say(text, self.tr("Enter the password…"), act, stay=True)
        else:
            say(text, self.tr("Your accounts…"), self._accounts, stay=True)
