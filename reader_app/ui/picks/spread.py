"""Picks as a page."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from reader_app.domain import Changes, Picked, PickList
from reader_app.services import explain
from reader_app.ui.columns import ColumnsView, Note, Routes
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import paragraph
from reader_app.ui.picks.blocks import FOLLOW, LISTS, blocks

__all__ = ["PicksSpread"]

MOST = 60  # articles on the page


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows."""

    lists: tuple[PickList, ...]
    picked: tuple[Picked, ...]


class PicksSpread(QObject):
    """A `Spread`."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.view = ColumnsView(kit)
        self._found: Found | None = None
        self.view.opened.connect(self._open)
        self.view.pressed.connect(self._press)
        self.view.choice.connect(self._choose)
        self.view.menu.connect(self._menu)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        self.view.turn_to(key)
        self._load()

    def refresh(self, changes: Changes) -> None:
        shown = {one.row.id for one in self._found.picked} if self._found else set()
        if changes.picks or not shown.isdisjoint(changes.changed | changes.removed):
            self._load()

    def title(self) -> str:
        return self.tr("Picks")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        if name == "mark-all" and self._found is not None:
            self._routes.mark([one.row.id for one in self._found.picked])
        else:
            self.view.act(name)

    # -- inside

    def _load(self) -> None:
        picks = self._kit.desk.picks
        self._kit.jobs.run(
            lambda: Found(picks.lists(), picks.picked(MOST)),
            self._show,
            self._fail,
            latest="picks",
        )

    def _show(self, found: Found) -> None:
        self._found = found
        page = blocks(found.lists, found.picked, self._kit.clock())
        self.view.show_blocks(self.title(), page)
        self._routes.moved()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.view.show_blocks(self.title(), [Note(paragraph(told.what, told.safe, told.todo))])

    def _open(self, key: str) -> None:
        self._routes.open_article(_id(key), others=[_id(one) for one in self.view.order()])

    def _press(self, press: str) -> None:
        self._routes.command(LISTS if press == FOLLOW else press)

    def _choose(self, key: str, name: str) -> None:
        picked = self._found.picked if self._found is not None else ()
        for row in (one.row for one in picked if one.row.id == _id(key)):
            match name:
                case "toggle-read":
                    self._routes.mark([row.id], not row.read)
                case "toggle-saved":
                    self._routes.save([row.id], not row.saved)
                case "browser":
                    self._routes.browse(row.id)
                case "copy-link":
                    self._routes.copy_link(row.id)

    def _menu(self, key: str, place: QPoint) -> None:
        self._routes.menu([_id(key)], place, self.view.offered(key))


def _id(key: str) -> int:
    return int(key.partition(":")[2])
