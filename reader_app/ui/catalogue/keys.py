"""Which keys are for the page, whatever they do in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader_app.ui.actions import Actions

__all__ = ["STAYS", "keeps"]

STAYS = frozenset(
    "follow import accounts add-account outbox sync pause cancel undo palette settings close quit"
    " larger smaller usual menu shortcuts back".split()
)
"""What can be done without leaving the page: all else is about articles that are out of sight."""


def keeps(event: QKeyEvent, actions: Actions) -> bool:
    """Whether a key that is about to be a shortcut of the window is the page's own."""
    pressed = QKeySequence(event.keyCombination())
    keys = [key for name in STAYS for key in actions[name].shortcuts()]
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    typed = event.text().isprintable() and event.text() and not event.modifiers() & control
    return bool(typed) or pressed not in keys
