"""Asks before what was learnt is deleted for good, and what becomes of it when For You is off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["AskOff", "AskReset"]

WIDE = 480  # px at the usual size of text


class Ask(QDialog):
    """A title, words, and buttons; the first has the keyboard."""

    def __init__(self, kit: Kit, parent: QWidget, title: str, words: str) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setWindowTitle(title)
        self._box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        self._box.addWidget(Label(kit.theme, title, TextSize.TITLE, weight=bold))
        self._box.addWidget(Label(kit.theme, words, tone="soft"))
        self._foot = row(gap=Space.S)
        self._foot.addStretch(1)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._foot.addWidget(self.cancel)
        self.finished.connect(self.deleteLater)

    def _fit(self) -> None:
        """The size hint of wrapped words is that of another width."""
        self._box.addLayout(self._foot)
        room = self.screen().availableSize().width()
        least = self._foot.sizeHint().width() + 2 * Space.XL
        width = min(max(self._kit.theme.wide(WIDE), least), room)
        self.setMinimumWidth(width)
        self._box.activate()
        self.resize(width, self._box.totalHeightForWidth(width))
        self.cancel.setFocus()


class AskReset(Ask):
    """`wanted`: all is to be deleted."""

    wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(
            kit,
            parent,
            self.tr("Delete all that was learnt?"),
            self.tr(
                "Nothing of it stays in your library, and it cannot be undone; only backups made"
                " before have it until newer ones take their place. Your articles stay as they are."
            ),
        )
        self.go = push_button(self.tr("Delete all"), primary=True)
        self.go.clicked.connect(self.wanted)
        self.go.clicked.connect(self.accept)
        self._foot.addWidget(self.go)
        self._fit()


class AskOff(Ask):
    """`wanted`: it is to be turned off; True: and all that was learnt deleted."""

    wanted = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(
            kit,
            parent,
            self.tr("Turn off For You?"),
            self.tr(
                "Nothing more is recorded then. What was learnt can stay for the day when you turn"
                " it on again, or be deleted for good."
            ),
        )
        self.drop = push_button(self.tr("Delete what was learnt"))
        self.keep = push_button(self.tr("Keep what was learnt"), primary=True)
        for button, delete in ((self.drop, True), (self.keep, False)):
            button.clicked.connect(lambda _=False, delete=delete: self.wanted.emit(delete))
            button.clicked.connect(self.accept)
            self._foot.addWidget(button)
        self._fit()
