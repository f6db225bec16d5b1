"""What For You wants of the window: to see what is read, and a place in the menus of articles."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from reader_app.domain import ArticleRow, Changes
from reader_app.ui.foryou.attention import Attention
from reader_app.ui.foryou.fewer import FewerMenu
from reader_app.ui.foryou.switch import Switch
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import ArticleView

__all__ = ["Liking"]


class Liking:
    """`opened` says which article stands; `told` says what was done, with a way back. `table` is
    the list of articles, `id_at` the article in one of its rows."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        view: ArticleView,
        table: QAbstractItemView,
        id_at: Callable[[int], int | None],
        opened: SignalInstance,
        told: Callable[[str, Future[Changes]], None],
    ) -> None:
        self.switch = Switch(kit, window)
        self._table, self._id_at = table, id_at
        self.attention = Attention(kit, view, self.switch, self._above)
        self._fewer = FewerMenu(kit, window, told)
        opened.connect(self.attention.begin)

    def add_to(self, menu: QMenu, row: ArticleRow) -> None:
        """“Fewer like this” in the menu of an article, while For You is on."""
        if self.switch.on:
            menu.addSeparator()
            self._fewer.add_to(menu, row)

    def _above(self, article_id: int) -> list[int]:
        """The articles in sight above one of the list; none where it is not in sight itself."""
        found: list[int] = []
        if not self._table.isVisible():
            return found
        below = self._table.viewport().height()
        row = self._table.indexAt(QPoint(0, 0)).row()
        while 0 <= row < self._table.model().rowCount():
            index = self._table.model().index(row, 0)
            if self._table.visualRect(index).top() >= below:
                return []
            id = self._id_at(row)
            if id == article_id:
                return found
            if id is not None:
                found.append(id)
            row += 1
        return []

    def end(self) -> None:
        """The library closes."""
        self.attention.end()
