"""What a pane shows when it has nothing to show: one kind sentence, at most one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.ui.parts.buttons import push_button
from reader_app.ui.parts.labels import Label
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["EmptyState"]


class EmptyState(QWidget):
    """Centred a little above the middle, where the eye rests."""

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

    def say(self, text: str, button: str = "") -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def text(self) -> str:
        return self._text.text()
