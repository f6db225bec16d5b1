"""The pane when there is no article."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

__all__ = ["Empty"]

WIDEST = 25  # of the letters' height: the sentence


class Empty(QWidget):
    """One kind sentence and at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("tone", "soft")
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        middle = QHBoxLayout()  # in a layout of its own it has the height that its width asks for
        middle.addStretch(1)
        middle.addWidget(self._sentence, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def say(self, message: str, action: str) -> None:
        self._sentence.setText(message)
        self._sentence.setVisible(bool(message))
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _fit(self) -> None:
        self._sentence.setMaximumWidth(WIDEST * QFontInfo(self.font()).pixelSize())
