"""What the reader has on screen, told to a running sync: that is fetched first."""

from PySide6.QtCore import QObject, QPoint, QTimer

from reader_app.ui.bridge import Syncer
from reader_app.ui.kit import Kit
from reader_app.ui.models import ArticleModel, Kind
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.syncing import Syncing

__all__ = ["Looking"]

REST = 400  # ms without scrolling or choosing


class Looking(QObject):
    """Asks the panes when they have come to rest."""

    def __init__(
        self, kit: Kit, sidebar: Sidebar, pane: ListPane, lister: Lister, syncing: Syncing
    ) -> None:
        super().__init__(sidebar)
        self._kit, self._sidebar, self._pane = kit, sidebar, pane
        self._lister, self._syncing = lister, syncing
        self._told: tuple[int, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        syncing.looked_at = self.publications
        syncing.began.connect(self._begin)
        for moved in (
            sidebar.tree.verticalScrollBar().valueChanged,
            pane.table.verticalScrollBar().valueChanged,
            sidebar.tree.expanded,
            lister.shown,
        ):
            moved.connect(self._moved)

    def publications(self) -> tuple[int, ...]:
        """Ids: that of the list first, then those of the articles in sight, then those in sight
        in the sidebar."""
        shown = self._lister.view.publication_id or self._owner(self._lister.view.key)
        found = [shown, *listed(self._pane), *self._in_sidebar()]
        return tuple(dict.fromkeys(one for one in found if one))

    def _moved(self, _: object = None) -> None:
        if self._syncing.running:
            self._rest.start()

    def _begin(self) -> None:
        self._told = self.publications()

    def _tell(self) -> None:
        seen = self.publications()
        if seen != self._told and self._syncing.running:
            self._told = seen

            def order(engine: Syncer) -> None:
                engine.look(seen)

            self._kit.worker.tell(order)

    def _owner(self, key: str) -> int:
        """The publication of a section's row."""
        model = self._sidebar.model
        above = model.entry(model.find(key).parent())
        return above.id if above is not None and above.kind is Kind.PUBLICATION else 0

    def _in_sidebar(self) -> list[int]:
        tree, model = self._sidebar.tree, self._sidebar.model
        found = []
        index = tree.indexAt(QPoint(0, 0))
        while index.isValid() and tree.visualRect(index).top() < tree.viewport().height():
            entry = model.entry(index)
            if entry is not None and entry.kind is Kind.PUBLICATION:
                found.append(entry.id)
            index = tree.indexBelow(index)
        return found


def listed(pane: ListPane) -> list[int]:
    """The publications of the articles in sight, as far as they have been painted."""
    table, model = pane.table, pane.model
    last = table.rowAt(table.viewport().height() - 1)
    rows = range(table.rows_above(), 1 + (last if last >= 0 else model.rowCount() - 1))
    return [one for row in rows if (one := publication_of(model, row))]


def publication_of(model: ArticleModel, row: int) -> int:
    known = model.known_row(row)
    return known.publication_id if known is not None else 0
