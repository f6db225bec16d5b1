"""Asks for a name."""

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget

from reader_app.ui.phrase import said

__all__ = ["ask_name"]

WIDE = 360  # px


def ask_name(
    window: QWidget, title: str, label: str, button: str, then: Callable[[str], None], old: str = ""
) -> QInputDialog:
    """Opens a small dialog; `then` hears what was typed, on one line, without spaces around it, if
    anything."""
    dialog = QInputDialog(window)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(old)
    dialog.setMinimumWidth(WIDE)
    dialog.setOkButtonText(button)
    dialog.setCancelButtonText(said("Cancel"))
    for one in dialog.findChildren(QPushButton):
        one.setIcon(QIcon())

    def take(text: str) -> None:
        if name := " ".join(text.split()):
            then(name)

    dialog.textValueSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
