"""What the reader chose, and who has to hear of a change."""

import logging

from PySide6.QtCore import QObject, Signal

from reader_app.domain import ReaderError
from reader_app.services import Preferences, Settings

__all__ = ["Choices"]

log = logging.getLogger(__name__)


class Choices(QObject):
    """The preferences with a signal: `changed` carries the names that have another value now, as a
    frozenset, so that whoever shows one applies it at once."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def values(self) -> Preferences:
        return self._settings.values

    def change(self, **changes: object) -> None:
        """Set choices by name; they hold for this run even where they cannot be kept."""
        before = self.values
        try:
            self._settings.change(**changes)
        except ReaderError as error:
            log.warning("A preference could not be kept: %s", error)
        after = self.values
        moved = frozenset(n for n in changes if getattr(before, n) != getattr(after, n))
        if moved:
            self.changed.emit(moved)
