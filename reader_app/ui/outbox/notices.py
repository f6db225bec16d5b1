"""Says once what is wrong with an account that only the reader can mend, or must know."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from reader_app.domain import Account
from reader_app.services import NEEDS_PASSWORD
from reader_app.ui.outbox.standing import REFUSED, Standing
from reader_app.ui.parts import Toast

__all__ = ["AccountNotices"]

BACK = "restored"

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
        self._back: set[int] = set()  # accounts whose servers went backwards, not told yet
        standing.read.connect(self._look)

    def restored(self, ids: Iterable[int]) -> None:
        """The servers of these accounts went back to an older state."""
        self._back.update(ids)
        self._look()

    def _look(self) -> None:
        known = self._standing.state.accounts
        self._told &= {(one.id, one.trouble) for one in known}
        for account in known:
            if self._toast.isVisible():
                return
            code = BACK if account.id in self._back else account.trouble
            if code == BACK:
                self._back.discard(account.id)
                self._tell(account, code)
            elif code in REFUSED and (account.id, code) not in self._told:
                self._told.add((account.id, code))
                self._tell(account, code)

    def _tell(self, account: Account, code: str) -> None:
        text = self._text(code).format(account=account.title)
        if code in NEEDS_PASSWORD:
            act = partial(self._password, account.id)
            self._toast.say(text, self.tr("Enter the password…"), act, stay=True)
        else:
            self._toast.say(text, self.tr("Your accounts…"), self._accounts, stay=True)

    def _text(self, code: str) -> str:
        match code:
            case "sign-in-refused":
                return self.tr("{account} does not accept its password any more.")
            case "keyring-locked":
                return self.tr("Your keyring is locked, so {account} is not synced.")
            case "api-off":
                return self.tr("{account} has switched off its access for other programs.")
            case "not-this-service":
                return self.tr("Nothing answers for {account} at its address any more.")
            case "restored":
                return self.tr(
                    "The server of {account} went back to an older state. What it lacks is sent"
                    " again."
                )
            case _:
                return self.tr("The password of {account} is not there any more.")
