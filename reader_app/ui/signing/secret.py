"""A field for what nobody else should read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader_app.ui.parts import IconButton, row
from reader_app.ui.theme import Space, Theme

__all__ = ["SecretField"]

HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(QWidget):
    """Dots, until the eye beside it is pressed; then the letters, until it is pressed again or the
    field goes out of sight. `field` has the focus, the keys and the name."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        self.field.setInputMethodHints(HINTS)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.eye = IconButton(theme, "eye", "")
        self.eye.clicked.connect(lambda: self.show_letters(self.hidden))
        self.setFocusProxy(self.field)
        box = row(self, gap=Space.XS)
        box.addWidget(self.field, 1)
        box.addWidget(self.eye)
        self.show_letters(False)

    @property
    def hidden(self) -> bool:
        """Whether there are dots."""
        return self.field.echoMode() is QLineEdit.EchoMode.Password

    def text(self) -> str:
        return self.field.text()

    def show_letters(self, wanted: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if wanted else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.field.setInputMethodHints(HINTS)  # the mode has set its own
        self.eye.depict("eye-closed" if wanted else "eye")
        name = self.field.accessibleName()
        words = self.tr("Hide: {field}") if wanted else self.tr("Show: {field}")
        self.eye.describe(words.format(field=name))

    def hideEvent(self, event: QHideEvent) -> None:
        self.show_letters(False)
        super().hideEvent(event)
