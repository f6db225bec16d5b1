"""Whether an account is to go, and what becomes of its publications."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from reader_app.ui.accounts.leaf import pressable
from reader_app.ui.accounts.standing import Standing
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, facing, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.signing import Note, Outcome, Remedy
from reader_app.ui.theme import Space, TextSize

__all__ = ["RemoveDialog"]

WIDE = 500  # px at the usual size of text


class RemoveDialog(QDialog):
    """`removed`: it is to go; True: its publications stay. `sent`: what waits is to be sent
    first."""

    removed = Signal(bool)
    sent = Signal()

    def __init__(self, kit: Kit, parent: QWidget, standing: Standing) -> None:
        super().__init__(parent)
        self._kit = kit
        theme, bold = kit.theme, QFont.Weight.DemiBold
        title = self.tr("Remove {account}?").format(account=standing.account.title)
        self.setWindowTitle(title)
        self.note = Note(theme)
        self.note.pressed.connect(self._send)
        self.keep = QRadioButton(self.tr("Keep its publications"))
        self.drop = QRadioButton(self.tr("Unfollow its publications"))
        self.keep.setChecked(True)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go = push_button(self.tr("Remove account"), primary=True)
        self.go.clicked.connect(self._go)
        self._box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        self._box.addWidget(Label(theme, title, TextSize.TITLE, weight=bold))
        words = self.tr(
            "Broadsheet forgets the account and its password. On the server nothing changes."
        )
        self._box.addWidget(Label(theme, words, tone="soft"))
        self._box.addWidget(self.note)
        self._offer(self.keep, self.tr(
            "They stay as they are, and are fetched by Broadsheet itself from now on."
        ))  # fmt: skip
        self._offer(self.drop, self.tr(
            "Those that no other account has go from your sidebar. Saved articles stay, and you can"
            " undo it."
        ))  # fmt: skip
        self._box.addSpacing(Space.S)
        foot = row(gap=Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        self._box.addLayout(foot)
        pressable(self)
        self.show_waits(standing.waits)
        self.keep.setFocus()

    def show_waits(self, number: int, *, sending: bool = False) -> None:
        """How much has not been sent yet; `sending`: it is on its way."""
        what = counted(
            number,
            "{n} change has not been sent yet, and would be lost on the server.",
            "{n} changes have not been sent yet, and would be lost on the server.",
        )
        if not number:
            self.note.hide()
        elif sending:
            self.note.say(Outcome(what, self.tr("They are being sent…")))
        else:
            button = self.tr("Send them first")
            self.note.say(Outcome(what, "", Remedy.ANYWAY, button))
        self._fit()

    # -- inside

    def _offer(self, button: QRadioButton, words: str) -> None:
        label = Label(self._kit.theme, words, tone="soft")
        sign = self._kit.theme.icon_size + Space.M
        label.setContentsMargins(*facing(sign, 0, 0, 0))
        button.setAccessibleDescription(words)
        button.setProperty("choice", True)
        part = column(gap=2)
        part.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        part.addWidget(label)
        self._box.addLayout(part)

    def _send(self) -> None:
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sent.emit()

    def _go(self) -> None:
        self.removed.emit(self.keep.isChecked())
        self.accept()

    def _fit(self) -> None:
        """The size hint of wrapped words is that of another width."""
        width = min(self._kit.theme.wide(WIDE), self.screen().availableSize().width())
        self.setMinimumWidth(width)
        self._box.activate()
        self.resize(width, self._box.totalHeightForWidth(width))
