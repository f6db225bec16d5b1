"""Editions in this window: their pages, their time, their count in the sidebar, read aloud."""

from PySide6.QtCore import QObject, Signal

from reader_app.ui.aloud import Aloud
from reader_app.ui.bridge import Batch
from reader_app.ui.columns import Routes
from reader_app.ui.editions import EditionPress, EditionSpread, EditionsSpread, Listening
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView
from reader_app.ui.window.spreads import Spreads
from reader_app.ui.window.syncing import Syncing

__all__ = ["Issuing"]


class Issuing(QObject):
    """`made`: a new edition is there."""

    made = Signal()

    def __init__(
        self,
        kit: Kit,
        spreads: Spreads,
        routes: Routes,
        syncing: Syncing,
        aloud: Aloud,
        view: ArticleView,
    ) -> None:
        super().__init__(spreads)
        self._kit, self._spreads = kit, spreads
        self.listening = Listening(aloud, view, lambda id, ids: routes.open_article(id, others=ids))
        self.press = EditionPress(
            kit,
            self,
            sync=lambda: syncing.start(patient=True),
            may_sync=lambda: not syncing.silent and kit.desk.waiting.connected(),
            syncing=lambda: syncing.running,
        )
        self.press.made.connect(self.made)
        syncing.ended.connect(self.press.sync_ended)
        spreads.add("editions", lambda: EditionsSpread(kit, routes))
        spreads.add("edition", lambda: EditionSpread(kit, routes, self.listening.start))
        kit.courier.delivered.connect(self._changed)
        self._count()

    def end(self) -> None:
        """The library is about to be closed."""
        self.press.end()

    # -- inside

    def _changed(self, batch: Batch) -> None:
        self.press.changed(batch.changes)
        if batch.changes.editions:
            self._count()

    def _count(self) -> None:
        unopened = self._kit.desk.editions.unopened
        self._kit.jobs.run(
            unopened, lambda number: self._spreads.count("editions", number), latest="editions-new"
        )
