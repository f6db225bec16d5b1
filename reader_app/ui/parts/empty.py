"""What a pane shows when it has nothing to show: one kind sentence, at most one button."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.ui.parts.buttons import push_button
from reader_app.ui.parts.labels import Label
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["EmptyState"]


class EmptyState(QWidget):
    """Centred a little above the middle, where the eye rests. The focus is its button's, or its
    own where it has none: the reader stays where they were until there is something to read."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(theme, size=TextSize.TEXT, tone="soft")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = push_button("")
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.say("")
        theme.changed.connect(self._even)

    def say(self, text: str, button: str = "") -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if button else Qt.FocusPolicy.TabFocus)
        self._even()

    def text(self) -> str:
        return self._text.text()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._button.isHidden():
            super().setFocus(reason)
        else:
            self._button.setFocus(reason)

    def holds_focus(self) -> bool:
        """Whether the focus of the window is here, also while another window is in front."""
        there = self.window().focusWidget()
        return there is self or self.isAncestorOf(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._even()

    # -- inside

    def _even(self) -> None:
        """Lines of like length: the least width that takes no more of them."""
        room = self.width() - 2 * Space.XL
        least, low, high = self._height(room), room // 3, room
        while least > self._height(10 * room) and high - low > 4:
            middle = (low + high) // 2
            if self._height(middle) > least:
                low = middle
            else:
                high = middle
        spare = max(0, (room - high) // 2)
        self._text.setContentsMargins(spare, 0, spare, 0)

    def _height(self, width: int) -> int:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        room = QRect(0, 0, max(1, width), 10_000)
        return self._text.fontMetrics().boundingRect(room, int(flags), self._text.text()).height()
