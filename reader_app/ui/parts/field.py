"""A field that can be emptied with one click."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from reader_app.domain import said

__all__ = ["clearable"]

CLEAR = "_q_qlineeditclearaction"  # Qt's own, which has a picture and no words


def clearable(field: QLineEdit) -> None:
    """Give the field a button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    clear = field.findChild(QAction, CLEAR)
    if isinstance(clear, QAction):
        clear.setText(said("Clear the field"))
