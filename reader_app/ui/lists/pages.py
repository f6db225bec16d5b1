"""What the dialogs of lists are made of: a page each for what they wait for, and their foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QStackedWidget, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["Pages", "Working"]

SIZE = (600, 640)  # px at the usual size of text
STEPS = 1000


class Working(QWidget):
    """How much of how much is done."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.words = Label(kit.theme, tone="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        box = column(self, gap=Space.M)
        box.addStretch(1)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addStretch(2)

    def begin(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)

    def tell(self, done: int, whole: int) -> None:
        self.bar.setValue(done * STEPS // max(1, whole))


class Pages(QDialog):
    """A title, one page at a time, and the buttons of that page."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self.kit = kit
        room = window.screen().availableSize()
        wide, high = (kit.theme.wide(side) for side in SIZE)
        self.resize(
            min(wide, room.width(), max(window.width(), 480)),
            min(high, room.height(), max(window.height(), 480)),
        )
        self.stack = QStackedWidget()
        self.working = Working(kit)
        self.stack.addWidget(self.working)
        self._buttons: list[QPushButton] = []
        self._foot = row(gap=Space.S)
        self._foot.addStretch(1)
        self._heading = Label(kit.theme, "", TextSize.TITLE, weight=QFont.Weight.DemiBold)
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        box.addWidget(self._heading)
        box.addWidget(self.stack, 1)
        box.addLayout(self._foot)

    def entitle(self, title: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)

    def button(self, words: str, *, primary: bool = False) -> QPushButton:
        """One of the foot, from the leading side on."""
        button = push_button(words, primary=primary)
        self._foot.addWidget(button)
        self._buttons.append(button)
        return button

    def turn(self, page: QWidget, words: str, *buttons: QPushButton) -> None:
        """To another page with its buttons; `words` are what it says first."""
        self.stack.setCurrentWidget(page)
        for one in self._buttons:
            one.setVisible(one in buttons)
            one.setDefault(one.property("primary") is True and one in buttons)
        announce(self, words)

    def showEvent(self, event: QShowEvent) -> None:
        """Return presses the button that has the keyboard, else the page's main one."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)
        super().showEvent(event)

    def page(self) -> QWidget:
        """One more, empty."""
        page = QWidget()
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(page)
        return page
