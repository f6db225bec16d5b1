"""Names and icons of publications, read off the window's thread when a page wants them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reader_app.ui.kit import Kit

__all__ = ["Marks"]


class Marks(QObject):
    """`arrived`: what was missing is there."""

    arrived = Signal()

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._known: Mapping[int, tuple[str, str]] = {}

    def ask(self) -> None:
        """Read them again: they may have got icons."""
        self._kit.jobs.run(self._kit.desk.browsing.badges, self._take)

    def of(self, publication: int) -> tuple[str, str]:
        """Its title and the hash of its icon, "" where there is none."""
        return self._known.get(publication, ("", ""))

    def _take(self, known: Mapping[int, tuple[str, str]]) -> None:
        if known != self._known:
            self._known = known
            self.arrived.emit()
