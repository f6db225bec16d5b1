"""What was done is said with a way back to exactly that; Ctrl+Z goes back step by step."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject

from reader_app.domain import Changes
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast

__all__ = ["Regret"]


class Regret(QObject):
    """Says what was done; `done` is the future that the services gave for it."""

    def __init__(self, kit: Kit, toast: Toast, actions: Actions) -> None:
        super().__init__(toast)
        self._kit, self._toast = kit, toast
        actions.bind(undo=self.undo)

    def say(self, text: str, done: Future[Changes]) -> None:
        self._toast.say(text, self.tr("Undo"), partial(self._back, done), undo=True)

    def undo(self) -> None:
        """The newest step, whatever the bar offers."""
        if self._toast.offers_undo:
            self._toast.dismiss()
        if not self._back(None):
            self._toast.say(self.tr("There is nothing to undo."))

    def _back(self, done: Future[Changes] | None) -> bool:
        undone = self._kit.desk.reading.undo(done)
        if undone is not None:
            self._kit.courier.guard(undone)
        return undone is not None
