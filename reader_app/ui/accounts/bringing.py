"""How far back a first sync goes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.domain import Account, Bounds
from reader_app.ui.accounts.words import brings, brought
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, Picker, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["BoundsDialog", "BoundsPicker"]

WIDE = 2_000  # px: as wide as what it is in
DIALOG = 460  # px at the usual size of text


class BoundsPicker(QWidget):
    """A list of choices below its name."""

    def __init__(self, kit: Kit, bounds: Bounds) -> None:
        super().__init__()
        self._most = bounds.most
        self._days = brought(bounds)
        self.picker = Picker(kit.theme)
        self.picker.setMaximumWidth(WIDE)
        self.picker.addItems([brings(days) for days in self._days])
        self.picker.setCurrentIndex(self._days.index(bounds.days))
        name = self.tr("What the first sync brings")
        label = Label(kit.theme, name, weight=QFont.Weight.Medium)
        label.setBuddy(self.picker)
        self.picker.setAccessibleName(name)
        box = column(self, gap=Space.XS)
        box.addWidget(label)
        box.addWidget(self.picker)

    def bounds(self) -> Bounds:
        """What is chosen."""
        return Bounds(self._days[self.picker.currentIndex()], self._most)


class BoundsDialog(QDialog):
    """Accepted: `chosen` has what the reader wants."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget, account: Account) -> None:
        super().__init__(parent)
        theme = kit.theme
        self.setWindowTitle(self.tr("What {account} brings").format(account=account.title))
        self.choice = BoundsPicker(kit, account.bounds)
        self.keep = push_button(self.tr("Keep it"), primary=True)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._take)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        box.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        words = self.tr(
            "Going further back brings more with the next sync. Going less far removes nothing"
            " that is here."
        )
        box.addWidget(Label(theme, words, tone="soft"))
        box.addWidget(self.choice)
        box.addSpacing(Space.S)
        foot = row(gap=Space.S)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        box.addLayout(foot)
        width = min(theme.wide(DIALOG), self.screen().availableSize().width())
        self.setMinimumWidth(width)
        self.resize(width, box.totalHeightForWidth(width))
        self.choice.picker.setFocus()

    def _take(self) -> None:
        self.chosen.emit(self.choice.bounds())
        self.accept()
