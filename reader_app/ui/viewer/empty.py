"""The pane when there is no article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

__all__ = ["Empty"]

WIDEST = 360  # px of the sentence


class Empty(QWidget):
    """One kind sentence and at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(WIDEST)
        self._sentence.setProperty("tone", "soft")
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, message: str, action: str) -> None:
        self._sentence.setText(message)
        self._sentence.setVisible(bool(message))
        self.button.setText(action)
        self.button.setVisible(bool(action))
