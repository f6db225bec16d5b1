"""Buttons: an icon with a name, a text that acts, a choice of two."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from reader_app.ui.theme import TextSize, Theme

__all__ = ["IconButton", "Segments", "push_button"]

RING = 2  # px
AWAY = 2  # px from the edge
CORNER = 4  # px


class IconButton(QToolButton):
    """A flat icon of 20 px in a 32 px square; `label` is its tooltip and spoken name."""

    def __init__(
        self, theme: Theme, icon: str, label: str, *, small: bool = False, reverse: bool = False
    ) -> None:
        """`reverse`: on a ground of ink."""
        super().__init__()
        self._reverse = reverse
        self._theme = theme
        self._name = icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._small = small
        self.describe(label)
        self._dress()
        theme.changed.connect(self._dress)

    def describe(self, label: str, shortcut: str = "") -> None:
        self.setAccessibleName(label)
        self.setAccessibleDescription(shortcut)
        self.setToolTip(f"{label}  ({shortcut})" if shortcut else label)

    def depict(self, icon: str) -> None:
        if icon != self._name:
            self._name = icon
            self._dress()

    def follow(self, action: QAction) -> "IconButton":
        """Trigger `action` and share its fate, its words and its shortcut."""
        self.clicked.connect(action.trigger)

        def mirror() -> None:
            self.setEnabled(action.isEnabled())
            self.describe(action.text().replace("&", "").split("\t")[0], shortcut_text(action))

        action.changed.connect(mirror)
        mirror()
        return self

    def _dress(self) -> None:
        size = self._theme.icon_size + (0 if self._small else 4)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 12, size + 12)
        self.setIcon(self._theme.icons.icon(self._name, reverse=self._reverse))


class Segments(QWidget):
    """A choice among a few words."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: Sequence[str], label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, word in enumerate(words):
            button = QToolButton()
            button.setText(word)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # for screen readers: one of several
            button.setProperty("segment", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{label}: {word}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._theme = theme
        self._dress()
        theme.changed.connect(self._dress)
        self._group.idClicked.connect(self.chosen)

    def name(self, number: int, word: str) -> None:
        """Another word for one of the choices."""
        button = self._group.button(number)
        button.setText(word)
        button.setAccessibleName(f"{self.accessibleName()}: {word}")

    def focus(self) -> None:
        """The keyboard goes to what is chosen."""
        if (button := self._group.checkedButton()) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def choice(self) -> int:
        return self._group.checkedId()

    def _dress(self) -> None:
        for button in self._group.buttons():
            button.setFont(self._theme.font(TextSize.CAPTION))


class Button(QPushButton):
    """One whose ground has the ring's own colour has the ring inside, around the words: a style
    sheet can draw it there only so close that it touches them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() and self.isEnabled() and self.property("primary")):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), RING))
        inset = AWAY + RING / 2
        around = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(around, CORNER, CORNER)
        painter.end()


def push_button(text: str, *, primary: bool = False, quiet: bool = False) -> QPushButton:
    button = Button(text)
    button.setAutoDefault(False)
    if primary:
        button.setProperty("primary", True)
    if quiet:
        button.setProperty("quiet", True)
    return button


def shortcut_text(action: QAction) -> str:
    if "\t" in action.text():
        return action.text().split("\t")[1]
    return action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
