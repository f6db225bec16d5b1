"""All accounts with how they stand; or what accounts are for, where there is none."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.domain import SyncProgress
from reader_app.ui.accounts.leaf import Leaf, pressable
from reader_app.ui.accounts.row import AccountRow, Deed
from reader_app.ui.accounts.standing import Standing
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.signing import Note, Outcome
from reader_app.ui.theme import Space, TextSize

__all__ = ["ListLeaf"]


class ListLeaf(Leaf):
    """`add`: another account is wanted; `wanted`: a deed, and the id of the account."""

    add = Signal()
    wanted = Signal(object, int)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "")
        self.entitle(self.tr("Accounts"))
        self.rows: dict[int, AccountRow] = {}
        self.note = Note(kit.theme)
        self.box.addWidget(self.note)
        self._rows = column(gap=Space.XL)
        self.box.addLayout(self._rows)
        self.empty = self._make_empty()
        self.box.addStretch(1)
        self.box.addWidget(self.empty)
        self.box.addStretch(2)
        self.more = self.button(self.tr("Add an account…"), leading=True)
        self.more.clicked.connect(self.add)
        self.close_ = self.button(self.tr("Close"))
        self.close_.clicked.connect(self.ended)

    def entrance(self) -> QWidget:
        for one in self.rows.values():
            if one.standing.wants_password:
                return one.password
        return self.close_ if self.rows else self.first

    def show_all(
        self, standings: Sequence[Standing], moment: Callable[[int], SyncProgress | None]
    ) -> None:
        """How all stand now; `moment`: of the sync that an account takes part in."""
        held = self._held()
        for number in [one for one in self.rows if one not in {s.account.id for s in standings}]:
            self.rows.pop(number).deleteLater()
        for standing in standings:
            self._show(standing)
            self.rows[standing.account.id].show_progress(moment(standing.account.id))
        self.empty.setVisible(not standings)
        self.more.setVisible(bool(standings))
        if held and not self._held():
            self.entrance().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, moment: Callable[[int], SyncProgress | None]) -> None:
        """How far the sync is that some of them take part in."""
        for number, one in self.rows.items():
            one.show_progress(moment(number))

    def say(self, what: str, more: str = "") -> None:
        """What has just happened."""
        self.note.say(Outcome(what, more))

    def settle(self) -> None:
        """What was to come has come."""
        self.note.more.hide()

    # -- inside

    def _show(self, standing: Standing) -> None:
        number = standing.account.id
        if number in self.rows:
            self.rows[number].show_standing(standing)
            return
        made = AccountRow(self.kit, standing)
        made.wanted.connect(partial(self._pass_on, number))
        self.rows[number] = made
        self._rows.addWidget(made)
        pressable(made)

    def _pass_on(self, number: int, deed: Deed) -> None:
        self.wanted.emit(deed, number)

    def _held(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _make_empty(self) -> QWidget:
        theme = self.kit.theme
        head = self.tr("The same library on all your devices")
        words = self.tr(
            "With an account at a sync server, your publications and folders, and what you have"
            " read and saved, are the same on your computers and your phone. Broadsheet works with"
            " servers of your own and with services, and goes on working when they cannot be"
            " reached."
        )
        rest = self.tr("You need none of this to read: without an account all stays here.")
        holder = QWidget()
        box = column(holder, gap=Space.M)
        box.addWidget(Label(theme, head, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        box.addWidget(Label(theme, words))
        box.addWidget(Label(theme, rest, tone="soft"))
        self.first = push_button(self.tr("Add an account…"), primary=True)
        self.first.clicked.connect(self.add)
        line = row(margins=(0, Space.S, 0, 0))
        line.addWidget(self.first)
        line.addStretch(1)
        box.addLayout(line)
        return holder
