"""The dialogs of picks, and what they do to the library."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.picks.lists import PickLists
from reader_app.ui.picks.publish import PublishDialog

__all__ = ["Curating"]


class Curating(QObject):
    """One dialog of each kind at a time. `told` says what was done, with a way back; `say` says a
    sentence; `sync` begins a sync."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        *,
        told: Callable[[str, Future[Changes]], None],
        say: Callable[[str], None],
        sync: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._told, self._say, self._sync = told, say, sync
        self._lists: PickLists | None = None
        self._publish: PublishDialog | None = None
        actions.bind(pick_lists=self.open_lists, publish_picks=self.open_publish)

    def open_lists(self) -> None:
        """The lists that are followed, and a field for another one."""
        if (dialog := living(self._lists)) is None:
            dialog = self._lists = PickLists(self._kit, self._window)
            dialog.told.connect(self._told)
            dialog.followed.connect(self._sync)
            dialog.publish.connect(self.open_publish)
        _front(dialog)

    def open_publish(self) -> None:
        """What is saved as a list for others."""
        if (dialog := living(self._publish)) is None:
            dialog = self._publish = PublishDialog(self._kit, self._window)
            dialog.done_.connect(self._say)
        _front(dialog)


def _front(dialog: PickLists | PublishDialog) -> None:
    dialog.show()
    dialog.activateWindow()
